import { Suspense, useRef } from "react";
import { graphql } from "react-relay";
import type { AuditLogQuery } from "../../__generated__/AuditLogQuery.graphql";
import layout from "../../design/layout.module.css";
import { COMMON } from "../../language/common";
import { type Texts, useTexts } from "../../language/texts";
import { useRead } from "../../relay/useRead";
import { OnlyAdministrators } from "../administrators/OnlyAdministrators";
import styles from "./Audit.module.css";
import { Events } from "./Events";
import { ExportCsv } from "./ExportCsv";
import { Filters } from "./Filters";
import { EVERYTHING, filterOf, useWanted, type Wanted } from "./useWanted";

const TEXTS = {
  title: { en: "Audit log", nl: "Logboek" },
  lead: {
    en: "Everything that changed here, the newest first. It keeps who did what and when, never what people wrote. Nobody can change it.",
    nl: "Alles wat hier wijzigde, het nieuwste eerst. Het bewaart wie wat deed en wanneer, nooit wat mensen schreven. Niemand kan het wijzigen.",
  },
  found: { en: "What changed", nl: "Wat er wijzigde" },
  only: { en: "Only Administrators read the audit log.", nl: "Alleen beheerders lezen het logboek." },
} as const satisfies Texts;

const QUERY = graphql`
  query AuditLogQuery {
    environment {
      id
      viewerPermissions
    }
  }
`;

/** What changed in the environment, for its Administrators. */
export default function AuditLog() {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const { environment } = useRead<AuditLogQuery>(QUERY, {});
  const [wanted, want] = useWanted();
  const filter = filterOf(wanted);
  const found = useRef<HTMLElement>(null);

  /** What was pressed is gone afterwards: the focus goes to what it found. */
  const narrow = (change: Partial<Wanted>) => {
    want(change);
    found.current?.focus();
  };

  if (!environment?.viewerPermissions.includes("AUDIT_VIEW")) {
    return (
      <div className={layout.screen}>
        <h1>{say("title")}</h1>
        <OnlyAdministrators why={say("only")} />
      </div>
    );
  }
  return (
    <div className={layout.screen}>
      <header className={styles.intro}>
        <div className={layout.head}>
          <h1>{say("title")}</h1>
          <ExportCsv filter={filter} />
        </div>
        <p className={layout.lead}>{say("lead")}</p>
      </header>
      <Filters wanted={wanted} want={want} clear={() => narrow(EVERYTHING)} />
      <section ref={found} tabIndex={-1} className={styles.found} aria-label={say("found")}>
        <Suspense fallback={<p role="status">{common("loading")}</p>}>
          <Events filter={filter} want={narrow} />
        </Suspense>
      </section>
    </div>
  );
}
