import { useState } from "react";
import { graphql } from "react-relay";
import type { ChangeRoleMutation, PlatformRole } from "../../../__generated__/ChangeRoleMutation.graphql";
import { useSession } from "../../../app/session";
import { useAnnounce } from "../../../design/Announcer";
import { Button, whyNot } from "../../../design/Button";
import { Notice } from "../../../design/Notice";
import { Confirm } from "../../../forms/Confirm";
import { COMMON } from "../../../language/common";
import { type Texts, Told, useTexts } from "../../../language/texts";
import { nameOf, spoken } from "../names";
import { RoleField } from "../RoleField";
import type { ActionProps } from "./UserActions";
import { useChange } from "./useChange";

const TEXTS = {
  change: { en: "Change role", nl: "Rol wijzigen" },
  told: {
    en: "The role of {name} changes at once: it counts from their next click, without logging in anew.",
    nl: "De rol van {name} verandert meteen: die telt vanaf de volgende klik, zonder opnieuw inloggen.",
  },
  yourself: {
    en: "This is your own role. Without Administrator you can't take it back yourself.",
    nl: "Dit is je eigen rol. Zonder Beheerder kun je dit zelf niet terugdraaien.",
  },
  meanwhile: {
    en: "Somebody changed it in the meantime: the role is {role} now.",
    nl: "Iemand wijzigde het intussen: de rol is nu {role}.",
  },
  done: { en: "The role of {name} is now {role}.", nl: "De rol van {name} is nu {role}." },
} as const satisfies Texts;

const MUTATION = graphql`
  mutation ChangeRoleMutation($input: ChangeUserRoleInput!) {
    changeUserRole(input: $input) {
      user {
        ...UserFacts_user
        ...UserActions_user
        invitation {
          role {
            key
            name
          }
        }
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

export function ChangeRole({ user, refresh }: ActionProps) {
  const say = useTexts(TEXTS);
  const [before, setBefore] = useState<PlatformRole | null>(null);
  return (
    <>
      <Button onClick={() => setBefore(user.role.key as PlatformRole)} why={whyNot(user.viewerCanChangeRole)}>
        {say("change")}
      </Button>
      {before && <ChangeRoleDialog user={user} refresh={refresh} before={before} onClose={() => setBefore(null)} />}
    </>
  );
}

interface Props extends ActionProps {
  /** The role when the dialog was opened. */
  before: PlatformRole;
  onClose: () => void;
}

function ChangeRoleDialog({ user, refresh, before, onClose }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const announce = useAnnounce();
  const { place } = useSession();
  const change = useChange<ChangeRoleMutation>(MUTATION, refresh);
  const [sending, setSending] = useState(false);

  const submit = async ({ role }: { role: PlatformRole }) => {
    setSending(true);
    const called = common(`role_${role}`);
    try {
      const refusals = await change(
        { input: { userId: user.id, role } },
        {
          optimisticUpdater: (store) => {
            const shown = store.get(user.id)?.getLinkedRecord("role");
            shown?.setValue(role, "key").setValue(called, "name");
          },
        },
      );
      if (!refusals.length) announce(say("done", { name: spoken(user), role: called }));
      return refusals;
    } finally {
      setSending(false);
    }
  };

  return (
    <Confirm
      title={say("change")}
      action={say("change")}
      kind="primary"
      name={`role-${user.id}-${before}`}
      initial={{ role: before }}
      submit={submit}
      onClose={onClose}
    >
      <p>
        <Told text={TEXTS.told} name={<bdi>{nameOf(user)}</bdi>} />
      </p>
      {user.id === place?.userId && <Notice tone="warn">{say("yourself")}</Notice>}
      {!sending && user.role.key !== before && (
        <Notice tone="warn">{say("meanwhile", { role: user.role.name })}</Notice>
      )}
      <RoleField name="role" granting />
    </Confirm>
  );
}
