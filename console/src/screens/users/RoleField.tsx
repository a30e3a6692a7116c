import { Suspense } from "react";
import { graphql } from "react-relay";
import type { Permission, RoleFieldQuery } from "../../__generated__/RoleFieldQuery.graphql";
import { ChoiceField } from "../../forms/Form";
import { COMMON } from "../../language/common";
import { regional, useLanguage } from "../../language/language";
import { type Sentence, type Texts, useTexts } from "../../language/texts";
import { useRead } from "../../relay/useRead";
import { USERS } from "./words";

const TEXTS = {
  grants: { en: "May {what}.", nl: "Mag {what}." },
} as const satisfies Texts;

/** In short what each permission is; in full it stands in the table of roles. */
const GRANTS = {
  USER_VIEW: { en: "see colleagues", nl: "collega's zien" },
  PARTNERSHIP_MANAGE: {
    en: "manage partnerships (with the relationship-manager mark)",
    nl: "partnerschappen beheren (met de markering relatiebeheerder)",
  },
  USER_INVITE: { en: "invite and add users", nl: "gebruikers uitnodigen en toevoegen" },
  USER_MANAGE: { en: "change, block and remove users", nl: "gebruikers wijzigen, blokkeren en verwijderen" },
  ORGANISATION_CREATE: { en: "create organisations", nl: "organisaties aanmaken" },
  ENVIRONMENT_MANAGE: { en: "change the settings", nl: "de instellingen wijzigen" },
  AUDIT_VIEW: { en: "read the audit log", nl: "het logboek lezen" },
  DOCUMENT_VIEW: { en: "view documents", nl: "documenten bekijken" },
  DOCUMENT_CREATE: { en: "create documents", nl: "documenten maken" },
  DOCUMENT_SEND: { en: "send documents", nl: "documenten verzenden" },
  MEMBERSHIP_MANAGE: { en: "manage members", nl: "leden beheren" },
  ORGANISATION_MANAGE: { en: "manage the organisation", nl: "de organisatie beheren" },
} as const satisfies Record<Permission, Sentence>;

const QUERY = graphql`
  query RoleFieldQuery {
    roles {
      key
      level
      name
      suitableFor
      permissions
    }
  }
`;

interface Props {
  name: string;
  /** Says what each grants, too. */
  granting?: boolean;
}

/** The roles of an environment to choose from, and for whom each is meant. */
export function RoleField(props: Props) {
  const common = useTexts(COMMON);
  return (
    <Suspense fallback={<p role="status">{common("loading")}</p>}>
      <Choices {...props} />
    </Suspense>
  );
}

function Choices({ name, granting = false }: Props) {
  const say = useTexts(TEXTS);
  const grant = useTexts(GRANTS);
  const users = useTexts(USERS);
  const { language } = useLanguage();
  const list = new Intl.ListFormat(regional(language), { type: "conjunction" });
  const { roles } = useRead<RoleFieldQuery>(QUERY, {});
  const choices = roles
    .filter(({ level }) => level === "PLATFORM")
    .map(({ key, name, suitableFor, permissions }) => {
      const what = list.format(permissions.map((permission) => grant(permission)));
      return {
        value: key,
        label: name,
        hint: (
          <>
            <p>{suitableFor}</p>
            {granting && <p>{say("grants", { what })}</p>}
          </>
        ),
      };
    });
  return <ChoiceField name={name} label={users("role")} choices={choices} />;
}
