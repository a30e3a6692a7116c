import { Table } from "../../design/Table";
import { type Texts, useTexts } from "../../language/texts";
import { askedOf, organisationsOf, type PartnerGroup, peopleOf } from "./groups";
import styles from "./Outside.module.css";

const TEXTS = {
  label: { en: "By partner", nl: "Per partner" },
  partner: { en: "Partner", nl: "Partner" },
  in: { en: "Their people in yours", nl: "Hun mensen bij jullie" },
  out: { en: "Your people in theirs", nl: "Jullie mensen bij hen" },
  asked: { en: "Asked", nl: "Gevraagd" },
  people: {
    en: "{people, plural, =0 {nobody} other {{people, number} in {organisations, plural, one {# organisation} other {# organisations}}}}",
    nl: "{people, plural, =0 {niemand} other {{people, number} in {organisations, plural, one {# organisatie} other {# organisaties}}}}",
  },
} as const satisfies Texts;

/** The picture in numbers, a row for each partner. */
export function PartnerTable({ groups, unknown }: { groups: readonly PartnerGroup[]; unknown: string }) {
  const say = useTexts(TEXTS);
  const people = (group: PartnerGroup, direction: "in" | "out") =>
    say("people", { people: peopleOf(group, direction), organisations: organisationsOf(group, direction) });
  return (
    <Table
      label={say("label")}
      columns={[say("partner"), say("in"), say("out"), say("asked")]}
      className={styles.partners}
    >
      {groups.map((group) => (
        <tr key={group.partner?.id ?? ""}>
          <th scope="row">
            <bdi>{group.partner?.name ?? unknown}</bdi>
          </th>
          <td data-label={say("in")}>{people(group, "in")}</td>
          <td data-label={say("out")}>{people(group, "out")}</td>
          <td data-label={say("asked")}>{askedOf(group)}</td>
        </tr>
      ))}
    </Table>
  );
}
