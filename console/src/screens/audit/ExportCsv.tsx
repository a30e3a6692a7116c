import { useState } from "react";
import type { AuditFilter } from "../../__generated__/EventsQuery.graphql";
import { Button } from "../../design/Button";
import { type Texts, useTexts } from "../../language/texts";
import { ExportDialog } from "./ExportDialog";

const TEXTS = { open: { en: "Save as CSV", nl: "Opslaan als CSV" } } as const satisfies Texts;

/** Takes along what the filter finds, all pages of it. */
export function ExportCsv({ filter }: { filter: AuditFilter }) {
  const say = useTexts(TEXTS);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say("open")}</Button>
      {open && <ExportDialog filter={filter} close={() => setOpen(false)} />}
    </>
  );
}
