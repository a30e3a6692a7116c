import { useMemo, useRef, useState } from "react";
import { useSession } from "../../app/session";
import { Back } from "../../design/Back";
import { Button } from "../../design/Button";
import { csv, save } from "../../design/files";
import layout from "../../design/layout.module.css";
import { COMMON } from "../../language/common";
import { useLanguage } from "../../language/language";
import { useMoments } from "../../language/moments";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { Completeness } from "./Completeness";
import { CrossingTable, useRows } from "./CrossingTable";
import type { Crossing } from "./crossing";
import { draw } from "./drawing";
import { askedOf, groupsOf, membersOf, peopleOf } from "./groups";
import styles from "./Outside.module.css";
import { PartnerTable } from "./PartnerTable";
import { MARGIN, Picture } from "./Picture";
import picture from "./Picture.module.css";
import { ReadingProgress } from "./ReadingProgress";
import { svg } from "./svg";
import { WORDS } from "./texts";
import { useCrossings } from "./useCrossings";
import { useScope } from "./useScope";
import { useWidth } from "./useWidth";

const TEXTS = {
  lead: {
    en: "Memberships across the border of {environment}, in both directions: who it is, of which partner, in which organisation and in which role.",
    nl: "Lidmaatschappen over de grens van {environment}, in beide richtingen: wie het is, van welke partner, in welke organisatie en in welke rol.",
  },
  back: { en: "Partnerships", nl: "Partnerschappen" },
  which: { en: "Partner", nl: "Partner" },
  every: { en: "All partners", nl: "Alle partners" },
  unknown: { en: "Partner not known", nl: "Partner niet bekend" },
  read_again: { en: "Read again", nl: "Opnieuw lezen" },
  csv: { en: "Download as CSV", nl: "Downloaden als CSV" },
  svg: { en: "Download as SVG", nl: "Downloaden als SVG" },
  print: { en: "Print", nl: "Afdrukken" },
  not_read: { en: "Wait until it was read, or stop reading.", nl: "Wacht tot alles gelezen is, of stop met lezen." },
  their_people: { en: "of their people in your organisations", nl: "van hun mensen in jullie organisaties" },
  our_houses: {
    en: "of your organisations with somebody from outside",
    nl: "van jullie organisaties met iemand van buiten",
  },
  our_people: { en: "of your people in their organisations", nl: "van jullie mensen in hun organisaties" },
  asked: { en: "asked, without access yet", nl: "gevraagd, nog zonder toegang" },
  nobody: {
    en: "Nobody from outside is a member of an organisation that you see, and none of your people elsewhere.",
    nl: "Niemand van buiten is lid van een organisatie die je ziet, en niemand van jullie elders.",
  },
  label: {
    en: "Picture: who from outside can see what. The table below has the same row by row.",
    nl: "Afbeelding: wie van buiten kan wat zien. De tabel hieronder heeft hetzelfde, rij voor rij.",
  },
  made: { en: "{environment}, read on {moment}.", nl: "{environment}, gelezen op {moment}." },
  in_ours: { en: "{count, number} in yours", nl: "{count, number} bij jullie" },
  in_theirs: { en: "{count, number} in theirs", nl: "{count, number} bij hen" },
  of_asked: { en: "{count, number} asked", nl: "{count, number} gevraagd" },
  file: { en: "who-from-outside", nl: "wie-van-buiten" },
  partial: { en: "incomplete", nl: "onvolledig" },
} as const satisfies Texts;

/** One picture of all that partners can see here, and one's own people there. */
export default function Outside() {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const common = useTexts(COMMON);
  const { place } = useSession();
  const { language } = useLanguage();
  const { full } = useMoments();
  const { reading, stop, read } = useCrossings();
  const { complete, sentences } = useScope(reading);
  const { head, row } = useRows();
  const { ref, width } = useWidth();
  const shown = useRef<SVGSVGElement>(null);
  const [only, setOnly] = useState<string | null>(null);

  const every = useMemo(() => groupsOf(reading.crossings, language, null), [reading.crossings, language]);
  const groups = only === null ? every : every.filter(({ partner }) => (partner?.id ?? "") === only);
  const crossings = membersOf(groups);
  const environment = isolated(place?.name ?? "");
  const made = reading.at && say("made", { environment, moment: full(reading.at) });
  const drawing = draw(groups, [made, ...sentences].filter(Boolean), width - 2 * MARGIN, {
    unknown: say("unknown"),
    nameless: words("nameless"),
    counts: (group) => [
      say("in_ours", { count: peopleOf(group, "in") }),
      say("in_theirs", { count: peopleOf(group, "out") }),
      ...(askedOf(group) ? [say("of_asked", { count: askedOf(group) })] : []),
    ],
    under: ({ role, pending }, briefly) => {
      const plain = briefly && role.key === "MEMBER" ? [] : [role.name];
      return [...plain, ...(pending ? [words("asked")] : [])].join(" · ");
    },
  });
  const name = [say("file"), reading.at.slice(0, 10), !complete && say("partial")].filter(Boolean).join("-");
  const unread = reading.state === "reading" ? say("not_read") : null;
  const files = {
    csv: () => save(`${name}.csv`, "text/csv;charset=utf-8", csv([head, ...crossings.map(row)])),
    svg: () =>
      shown.current && save(`${name}.svg`, "image/svg+xml", svg(shown.current, `${words("outside")}. ${made}`)),
  };

  return (
    <div className={layout.screen}>
      <div className={styles.tools}>
        <Back to="/partnerships">{say("back")}</Back>
      </div>
      <h1>{words("outside")}</h1>
      <p className={layout.lead}>{say("lead", { environment })}</p>
      <ReadingProgress reading={reading} stop={stop} />
      <Counts crossings={crossings} />
      <div className={`${layout.filters} ${styles.choose} ${styles.tools}`}>
        <label>
          {say("which")}
          <select value={only ?? "*"} onChange={({ target }) => setOnly(target.value === "*" ? null : target.value)}>
            <option value="*">{say("every")}</option>
            {every.map(({ partner }) => (
              <option key={partner?.id ?? ""} value={partner?.id ?? ""}>
                {partner?.name ?? say("unknown")}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={read} why={reading.state === "reading" ? common("loading") : null}>
          {say("read_again")}
        </Button>
        <span className={`${layout.row} ${styles.rest}`}>
          <Button why={unread} onClick={files.csv}>
            {say("csv")}
          </Button>
          <Button why={unread} onClick={files.svg}>
            {say("svg")}
          </Button>
          <Button why={unread} onClick={() => window.print()}>
            {say("print")}
          </Button>
        </span>
      </div>
      {reading.state !== "reading" && <Completeness reading={reading} />}
      {groups.length > 1 && <PartnerTable groups={groups} unknown={say("unknown")} />}
      {groups.length > 0 && (
        <div className={picture.frame}>
          <div ref={ref}>
            <Picture ref={shown} drawing={drawing} label={say("label")} complete={complete} />
          </div>
        </div>
      )}
      {crossings.length > 0 ? (
        <CrossingTable crossings={crossings} />
      ) : (
        reading.state !== "reading" && <p className={layout.lead}>{say("nobody")}</p>
      )}
    </div>
  );
}

function Counts({ crossings }: { crossings: readonly Crossing[] }) {
  const say = useTexts(TEXTS);
  const members = crossings.filter(({ pending }) => !pending);
  const people = (direction: Crossing["direction"]) =>
    new Set(members.filter((one) => one.direction === direction).map(({ person }) => person.id)).size;
  const houses = new Set(members.flatMap((one) => (one.direction === "in" ? [one.organisationId] : [])));
  const counts = [
    ["their_people", people("in")],
    ["our_houses", houses.size],
    ["our_people", people("out")],
    ["asked", crossings.length - members.length],
  ] as const;
  return (
    <dl className={styles.counts}>
      {counts.map(([name, count]) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
