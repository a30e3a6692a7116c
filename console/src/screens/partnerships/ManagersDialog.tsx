import { Suspense } from "react";
import { graphql } from "react-relay";
import type { ManagersDialogMutation } from "../../__generated__/ManagersDialogMutation.graphql";
import type { ManagersDialogQuery } from "../../__generated__/ManagersDialogQuery.graphql";
import { Badge } from "../../design/Badge";
import { Button } from "../../design/Button";
import { Dialog } from "../../design/Dialog";
import layout from "../../design/layout.module.css";
import { Alert, Notice } from "../../design/Notice";
import { Actions } from "../../forms/Form";
import { COMMON } from "../../language/common";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useDeed } from "../../relay/useDeed";
import { useRead } from "../../relay/useRead";
import { useChanges } from "./changes";
import type { Partnership } from "./PartnershipDialog";
import styles from "./Partnerships.module.css";
import { WORDS } from "./texts";

const TEXTS = {
  title: { en: "Your relationship managers with {partner}", nl: "Jullie relatiebeheerders bij {partner}" },
  lead: {
    en: "Who is connected gets the notices of this partnership, and can be asked by {partner} to become a member of its organisations.",
    nl: "Wie verbonden is krijgt de berichten over dit partnerschap, en kan door {partner} gevraagd worden lid te worden van organisaties daar.",
  },
  connected: { en: "Connected", nl: "Verbonden" },
  idle: { en: "Can't act now", nl: "Kan nu niets doen" },
  connect: { en: "Connect", nl: "Verbinden" },
  disconnect: { en: "Disconnect", nl: "Loskoppelen" },
  was_connected: { en: "{name} is connected.", nl: "{name} is verbonden." },
  was_disconnected: { en: "{name} is not connected any more.", nl: "{name} is niet meer verbonden." },
  nobody: {
    en: "Nobody who can act is connected. Your Administrators were told.",
    nl: "Niemand die iets kan doen is verbonden. Jullie beheerders hebben daarvan bericht.",
  },
} as const satisfies Texts;

const QUERY = graphql`
  query ManagersDialogQuery($id: ID!) {
    viewer {
      environment {
        relationshipManagers {
          id
          name
        }
      }
    }
    node(id: $id) {
      ... on Partnership {
        ourRelationshipManagers {
          id
          name
        }
      }
    }
  }
`;

const MUTATION = graphql`
  mutation ManagersDialogMutation($input: SetPartnershipManagerInput!) {
    setPartnershipManager(input: $input) {
      partnership {
        ...PartnershipCard_partnership
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

/** Connects one's own relationship managers, or no longer (PAR-7). */
export function ManagersDialog({ partnership: { id, partner } }: { partnership: Partnership }) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const { close } = useChanges();
  return (
    <Dialog title={say("title", { partner: isolated(partner.name) })} onClose={close}>
      <p>{say("lead", { partner: isolated(partner.name) })}</p>
      <Suspense fallback={<p role="status">{common("loading")}</p>}>
        <Managers id={id} />
      </Suspense>
      <Actions>
        <Button onClick={close}>{common("close")}</Button>
      </Actions>
    </Dialog>
  );
}

function Managers({ id }: { id: string }) {
  const say = useTexts(TEXTS);
  const { viewer, node } = useRead<ManagersDialogQuery>(QUERY, { id });
  const can = viewer?.environment.relationshipManagers ?? [];
  const connected = node?.ourRelationshipManagers ?? [];
  const idle = connected.filter(({ id }) => !can.some((one) => one.id === id));
  const isConnected = (user: string) => connected.some(({ id }) => id === user);
  return (
    <>
      {!can.some(({ id }) => isConnected(id)) && <Notice tone="warn">{say("nobody")}</Notice>}
      <ul className={styles.people}>
        {[...can, ...idle].map((person) => (
          <Manager
            key={person.id}
            partnership={id}
            person={person}
            connected={isConnected(person.id)}
            idle={idle.includes(person)}
          />
        ))}
      </ul>
    </>
  );
}

interface ManagerProps {
  partnership: string;
  person: { readonly id: string; readonly name: string | null | undefined };
  connected: boolean;
  idle: boolean;
}

function Manager({ partnership, person, connected, idle }: ManagerProps) {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const { changed } = useChanges();
  const set = useAct<ManagersDialogMutation>(MUTATION);
  const { busy, refused, run } = useDeed();
  const name = person.name ?? words("nameless");
  const press = () =>
    run(async () => {
      const input = { partnershipId: partnership, userId: person.id, connected: !connected };
      const { errors } = await set({ input });
      if (!errors.length) changed(say(connected ? "was_disconnected" : "was_connected", { name: isolated(name) }));
      return errors;
    });
  return (
    <li>
      <span className={layout.row}>
        <bdi id={person.id}>{name}</bdi>
        {connected && <Badge tone="good">{say("connected")}</Badge>}
        {idle && <Badge tone="warn">{say("idle")}</Badge>}
      </span>
      <Button busy={busy} aria-describedby={person.id} onClick={press}>
        {say(connected ? "disconnect" : "connect")}
      </Button>
      {refused && <Alert>{refused}</Alert>}
    </li>
  );
}
