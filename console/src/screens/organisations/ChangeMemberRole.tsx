import { graphql, useFragment } from "react-relay";
import type { ChangeMemberRole_membership$key } from "../../__generated__/ChangeMemberRole_membership.graphql";
import type { ChangeMemberRoleMutation, OrganisationRole } from "../../__generated__/ChangeMemberRoleMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { FormDialog } from "../../forms/FormDialog";
import { COMMON } from "../../language/common";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { RoleField } from "./RoleField";

const TEXTS = {
  title: { en: "Change role of {name}", nl: "Rol wijzigen van {name}" },
  done: { en: "{name} has another role now: {role}.", nl: "{name} heeft nu een andere rol: {role}." },
} as const satisfies Texts;

const MEMBERSHIP = graphql`
  fragment ChangeMemberRole_membership on Membership {
    id
    role {
      key
    }
  }
`;

const CHANGE = graphql`
  mutation ChangeMemberRoleMutation($input: ChangeMembershipRoleInput!) {
    changeMembershipRole(input: $input) {
      membership {
        id
        role {
          key
          name
        }
        ...MemberRow_membership
        organisation {
          id
          viewerPermissions
          viewerCanManageMembers {
            allowed
            code
            message
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

interface Props {
  membership: ChangeMemberRole_membership$key;
  name: string;
  onClose: () => void;
  changed: () => void;
}

export function ChangeMemberRole({ name, onClose, changed, ...props }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const announce = useAnnounce();
  const membership = useFragment(MEMBERSHIP, props.membership);
  const before = membership.role.key as OrganisationRole;
  const change = useAct<ChangeMemberRoleMutation>(CHANGE);
  const submit = async ({ role }: { role: OrganisationRole }) => {
    const { membership: done, errors } = await change({ input: { membershipId: membership.id, role } });
    if (!done) return errors;
    announce(say("done", { name: isolated(name), role: done.role.name }));
    changed(); // who may be demoted and removed depends on all
    return errors;
  };
  return (
    <FormDialog
      title={say("title", { name: isolated(name) })}
      action={common("save")}
      name={`role-${membership.id}`}
      initial={{ role: before }}
      submit={submit}
      onClose={onClose}
    >
      <RoleField />
    </FormDialog>
  );
}
