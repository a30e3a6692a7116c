import { Suspense } from "react";
import { Button } from "../../../design/Button";
import layout from "../../../design/layout.module.css";
import { SearchField } from "../../../forms/SearchField";
import { useTyping } from "../../../forms/useTyping";
import { COMMON } from "../../../language/common";
import { type Texts, useTexts } from "../../../language/texts";
import { Choose } from "./Choose";
import { COLUMNS } from "./columns";
import { OrganisationFilter } from "./OrganisationFilter";
import styles from "./overview.module.css";
import { type ChangeSight, FIELDS, isFiltered, ROLES, type Sight, STATUSES } from "./sight";

const TEXTS = {
  search: { en: "Search by name or address", nl: "Zoek op naam of adres" },
  status: { en: "Status", nl: "Status" },
  role: { en: "Role", nl: "Rol" },
  organisation: { en: "Member of", nl: "Lid van" },
  any_status: { en: "Any status", nl: "Elke status" },
  any_role: { en: "Any role", nl: "Elke rol" },
  any_organisation: { en: "Any organisation", nl: "Elke organisatie" },
  another_organisation: { en: "Another organisation", nl: "Een andere organisatie" },
  sort: { en: "Sort by", nl: "Sorteer op" },
  rising: { en: "{column}, rising", nl: "{column}, oplopend" },
  falling: { en: "{column}, falling", nl: "{column}, aflopend" },
  clear: { en: "Show all users", nl: "Toon alle gebruikers" },
} as const satisfies Texts;

const NOTHING = { search: "", status: "", role: "", organisation: "" } as const;
const TYPING = { replace: true }; // the way back leads to the search before, not to its last letter

export function Filters({ sight, change }: { sight: Sight; change: ChangeSight }) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const columns = useTexts(COLUMNS);
  const typing = useTyping(sight.search, (search) => change({ search }, TYPING));
  return (
    <search className={`${layout.filters} ${styles.filters}`}>
      <SearchField label={say("search")} typing={typing} />
      <Choose
        label={say("status")}
        value={sight.status}
        options={[["", say("any_status")], ...STATUSES.map((status) => [status, common(`status_${status}`)] as const)]}
        onChoose={(status) => change({ status: status as Sight["status"] })}
      />
      <Choose
        label={say("role")}
        value={sight.role}
        options={[["", say("any_role")], ...ROLES.map((role) => [role, common(`role_${role}`)] as const)]}
        onChoose={(role) => change({ role: role as Sight["role"] })}
      />
      <Suspense>
        <OrganisationFilter
          label={say("organisation")}
          all={say("any_organisation")}
          another={say("another_organisation")}
          value={sight.organisation}
          onChoose={(organisation) => change({ organisation })}
        />
      </Suspense>
      <Choose
        className={styles.narrow}
        label={say("sort")}
        value={`${sight.sort} ${sight.descending}`}
        options={FIELDS.flatMap((field) => [
          [`${field} false`, say("rising", { column: columns(field) })] as const,
          [`${field} true`, say("falling", { column: columns(field) })] as const,
        ])}
        onChoose={(chosen) => {
          const [sort, descending] = chosen.split(" ");
          change({ sort: sort as Sight["sort"], descending: descending === "true" });
        }}
      />
      {isFiltered(sight) && (
        <Button kind="quiet" onClick={() => change(NOTHING)}>
          {say("clear")}
        </Button>
      )}
    </search>
  );
}
