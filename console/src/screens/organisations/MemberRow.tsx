import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { MemberRow_membership$key } from "../../__generated__/MemberRow_membership.graphql";
import { useSession } from "../../app/session";
import { Badge } from "../../design/Badge";
import { Button } from "../../design/Button";
import { useMoments } from "../../language/moments";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { ChangeMemberRole } from "./ChangeMemberRole";
import { EndMembership } from "./EndMembership";
import styles from "./organisations.module.css";
import { nameOf } from "./people";
import { useWhyNot } from "./whyNot";
import { WORDS } from "./words";

const TEXTS = {
  you: { en: "you", nl: "jij" },
  partner: { en: "Partner", nl: "Partner" },
  member: { en: "Member", nl: "Lid" },
  added: { en: "Added by {name} on {date}", nl: "Toegevoegd door {name} op {date}" },
  invited: { en: "Access follows once their account is active.", nl: "Toegang volgt zodra het account actief is." },
  asked: { en: "Asked", nl: "Gevraagd" },
  asked_by: {
    en: "Asked by {name} on {date}; void after {until}",
    nl: "Gevraagd door {name} op {date}; vervalt na {until}",
  },
  gone: { en: "somebody who is gone", nl: "iemand die er niet meer is" },
  role: { en: "Change role", nl: "Rol wijzigen" },
  role_of: { en: "Change role of {name}", nl: "Rol wijzigen van {name}" },
  remove: { en: "Remove", nl: "Verwijderen" },
  remove_whom: { en: "Remove {name}", nl: "{name} verwijderen" },
  withdraw: { en: "Withdraw", nl: "Intrekken" },
  withdraw_whose: { en: "Withdraw the request to {name}", nl: "Verzoek aan {name} intrekken" },
  leave: { en: "Leave", nl: "Verlaten" },
} as const satisfies Texts;

const MEMBERSHIP = graphql`
  fragment MemberRow_membership on Membership {
    id
    status
    createdAt
    role {
      key
      name
    }
    person {
      id
      name
      environment {
        id
        name
      }
      user {
        id
        email
        status
      }
    }
    addedBy {
      id
      name
    }
    viewerCanChangeRole {
      allowed
      code
      message
    }
    viewerCanRemove {
      allowed
      code
      message
    }
    ...ChangeMemberRole_membership
    ...EndMembership_membership
  }
`;

const REQUEST_LASTS = 30 * 24 * 3600 * 1000; // ORG-7

interface Props {
  membership: MemberRow_membership$key;
  /** The organisation's environment: who is of another is a partner's. */
  home: string;
  changed: () => void;
  gone: () => void;
}

/** A member, or somebody who was asked: who, in which role, since when and by whom, and what can be done about it. */
export function MemberRow({ home, changed, gone, ...props }: Props) {
  const say = useTexts(TEXTS);
  const whyNot = useWhyNot();
  const words = useTexts(WORDS);
  const moments = useMoments();
  const { place } = useSession();
  const membership = useFragment(MEMBERSHIP, props.membership);
  const [dialog, setDialog] = useState<"role" | "end" | null>(null);
  const { person, addedBy, status, createdAt, role } = membership;
  const name = nameOf(person) ?? words("nameless");
  const own = person.id === place?.userId;
  const pending = status === "PENDING";
  const by = addedBy?.name ? isolated(addedBy.name) : say("gone");
  const close = () => setDialog(null);
  const until = new Date(new Date(createdAt).getTime() + REQUEST_LASTS).toISOString();
  const end = own ? say("leave") : say(pending ? "withdraw" : "remove");
  const endWhose = say(pending ? "withdraw_whose" : "remove_whom", { name: isolated(name) });
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <bdi>{name}</bdi>
        {own && <span className={styles.aside}> ({say("you")})</span>}
        {person.user && person.name && (
          <span className={styles.below}>
            <bdi>{person.user.email}</bdi>
          </span>
        )}
      </th>
      <td data-label={words("environment")}>
        <bdi>{person.environment.name}</bdi>{" "}
        {person.environment.id !== home && <Badge tone="accent">{say("partner")}</Badge>}
      </td>
      <td data-label={words("role")} className={styles.role}>
        {role.name}
      </td>
      <td data-label={words("status")}>
        {pending ? <Badge tone="warn">{say("asked")}</Badge> : <Badge tone="good">{say("member")}</Badge>}
        <span className={styles.below}>
          {say(pending ? "asked_by" : "added", { name: by, date: moments.date(createdAt), until: moments.date(until) })}
        </span>
        {person.user?.status === "INVITED" && <span className={styles.below}>{say("invited")}</span>}
      </td>
      <td>
        <div className={styles.acts}>
          <Button
            kind="quiet"
            aria-label={say("role_of", { name: isolated(name) })}
            why={whyNot(membership.viewerCanChangeRole)}
            onClick={() => setDialog("role")}
          >
            {say("role")}
          </Button>
          <Button
            kind="quiet"
            aria-label={own ? undefined : endWhose}
            why={whyNot(membership.viewerCanRemove)}
            onClick={() => setDialog("end")}
          >
            {end}
          </Button>
        </div>
        {dialog === "role" && (
          <ChangeMemberRole membership={membership} name={name} onClose={close} changed={changed} />
        )}
        {dialog === "end" && (
          <EndMembership membership={membership} name={name} own={own} onClose={close} gone={gone} />
        )}
      </td>
    </tr>
  );
}
