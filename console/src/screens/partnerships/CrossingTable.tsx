import { Badge } from "../../design/Badge";
import { Table } from "../../design/Table";
import { useMoments } from "../../language/moments";
import { type Texts, useTexts } from "../../language/texts";
import type { Crossing } from "./crossing";
import styles from "./Outside.module.css";
import { WORDS } from "./texts";

const TEXTS = {
  label: { en: "The same, row by row", nl: "Hetzelfde, rij voor rij" },
  partner: { en: "Partner", nl: "Partner" },
  direction: { en: "Direction", nl: "Richting" },
  person: { en: "Person", nl: "Persoon" },
  organisation: { en: "Organisation", nl: "Organisatie" },
  role: { en: "Role", nl: "Rol" },
  state: { en: "State", nl: "Stand" },
  since: { en: "Since", nl: "Sinds" },
  added: { en: "Added by", nl: "Toegevoegd door" },
  in: { en: "Theirs in yours", nl: "Van hen bij jullie" },
  out: { en: "Yours in theirs", nl: "Van jullie bij hen" },
  unknown: { en: "Not known to you", nl: "Jou niet bekend" },
  known: { en: "Partner known by", nl: "Partner bekend door" },
  certain: { en: "the server", nl: "de server" },
  inferred: { en: "by who added them", nl: "naar wie toevoegde" },
  likely: { en: "who added them", nl: "wie toevoegde" },
} as const satisfies Texts;

/** The columns of the table. */
const SHOWN = ["partner", "direction", "organisation", "person", "role", "since"] as const;
/** Those of the file, where each thing has its own. */
const COLUMNS = ["partner", "known", "direction", "organisation", "person", "role", "state", "since", "added"] as const;

/** The head and the rows of the file: one text for each column. */
export function useRows() {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const row = (one: Crossing) => [
    one.partner?.name ?? say("unknown"),
    say(one.inferred ? "likely" : "certain"),
    say(one.direction),
    one.organisation,
    one.person.name ?? words("nameless"),
    one.role.name,
    words(one.pending ? "no_access_yet" : "has_access"),
    one.since,
    one.addedBy ?? "",
  ];
  return { head: COLUMNS.map((name) => say(name)), row };
}

/** The picture in words: for whoever can't see it, and for narrow screens. */
export function CrossingTable({ crossings }: { crossings: readonly Crossing[] }) {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const { date } = useMoments();
  return (
    <Table label={say("label")} columns={SHOWN.map((name) => say(name))} className={styles.table}>
      {crossings.map((one) => (
        <tr key={one.id}>
          <td data-label={say("partner")}>
            <bdi>{one.partner?.name ?? say("unknown")}</bdi>{" "}
            {one.inferred && one.partner && <Badge>{say("inferred")}</Badge>}
          </td>
          <td data-label={say("direction")}>{say(one.direction)}</td>
          <td data-label={say("organisation")}>
            <bdi>{one.organisation}</bdi>
          </td>
          <th scope="row">
            <bdi>{one.person.name ?? words("nameless")}</bdi>
          </th>
          <td data-label={say("role")}>
            {one.role.name}{" "}
            <Badge tone={one.pending ? "warn" : "good"}>{words(one.pending ? "asked" : "has_access")}</Badge>
          </td>
          <td data-label={say("since")}>
            {date(one.since)}
            {one.addedBy && (
              <small className={styles.by}>
                {say("added")}: <bdi>{one.addedBy}</bdi>
              </small>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}
