import { useState } from "react";
import { Dialog } from "../../../design/Dialog";
import { useDraft } from "../../../forms/draft";
import { useTexts } from "../../../language/texts";
import { USERS } from "../words";
import { CheckRows } from "./CheckRows";
import { type Row, rowsOf, textOf } from "./csv";
import { SentRows } from "./SentRows";
import { useInviting } from "./useInviting";
import { WriteRows } from "./WriteRows";

const INITIAL = { text: "" };
const SECRET: readonly never[] = [];

/** Many people at once: a list, what will happen to each row of it, and what did. */
export function SeveralDialog({ onClose }: { onClose: () => void }) {
  const users = useTexts(USERS);
  const { values, set, forget } = useDraft("several-users", INITIAL, SECRET);
  const [checked, setChecked] = useState<readonly Row[] | null>(null);
  const inviting = useInviting();
  const sent = inviting.state;

  const check = () => {
    const rows = rowsOf(values.text);
    if (rows.length) setChecked(rows);
    return rows.length > 0;
  };
  const again = (rows: readonly Row[]) => {
    set("text", textOf(rows));
    setChecked(null);
    inviting.begin();
  };
  const close = () => {
    if (sent?.progress) return inviting.stop(); // what became of it is said first
    if (sent) forget();
    onClose();
  };

  return (
    <Dialog title={users("several")} onClose={close} wide>
      {sent ? (
        <SentRows sent={sent} onStop={inviting.stop} onAdd={inviting.add} onAgain={again} onClose={close} />
      ) : checked ? (
        <CheckRows rows={checked} onBack={() => setChecked(null)} onSend={inviting.invite} />
      ) : (
        <WriteRows text={values.text} onChange={(text) => set("text", text)} onCheck={check} onClose={close} />
      )}
    </Dialog>
  );
}
