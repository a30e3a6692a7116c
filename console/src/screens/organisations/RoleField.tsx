import type { OrganisationRole } from "../../__generated__/ChangeMemberRoleMutation.graphql";
import { SelectField } from "../../forms/Form";
import { COMMON } from "../../language/common";
import { type Texts, useTexts } from "../../language/texts";
import { WORDS } from "./words";

const TEXTS = {
  hint: {
    en: "Members view, create and send documents. Organisation administrators also manage members, and edit and activate the organisation.",
    nl: "Leden bekijken, maken en versturen documenten. Organisatiebeheerders beheren ook de leden, en wijzigen en activeren de organisatie.",
  },
} as const satisfies Texts;

const NAMES = {
  MEMBER: "role_MEMBER",
  ADMINISTRATOR: "role_ORGANISATION_ADMINISTRATOR",
} as const satisfies Record<OrganisationRole, keyof typeof COMMON>;

/** The role in an organisation, as the field `role` of a form. */
export function RoleField() {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const common = useTexts(COMMON);
  return (
    <SelectField
      name="role"
      label={words("role")}
      hint={say("hint")}
      options={Object.entries(NAMES).map(([role, name]) => [role, common(name)])}
    />
  );
}
