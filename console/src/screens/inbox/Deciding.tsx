import { useEffect, useRef, useState } from "react";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { Form, Submit, TextAreaField } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { COMMON } from "../../language/common";
import { useTexts } from "../../language/texts";
import styles from "./Inbox.module.css";
import { TEXTS } from "./texts";
import type { Decisions, Item } from "./useDecisions";

interface Props {
  item: Item;
  /** The id of the heading: which request the buttons are of, for those who hear them out of their place. */
  about: string;
  busy: boolean;
  decisions: Decisions;
}

/** Accepting, and declining: which asks for a reason first, that may stay empty, so that it is never one slip. */
export function Deciding({ item, about, busy, decisions }: Props) {
  const say = useTexts(TEXTS);
  const [declining, setDeclining] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (!declining && back.current) opener.current?.focus();
    back.current = declining;
  }, [declining]);
  if (declining) return <Reason item={item} decisions={decisions} cancel={() => setDeclining(false)} />;
  return (
    <div className={layout.row}>
      <Button kind="primary" busy={busy} aria-describedby={about} onClick={() => void decisions.accept(item)}>
        {say("accept")}
      </Button>
      <Button ref={opener} busy={busy} aria-describedby={about} onClick={() => setDeclining(true)}>
        {say("decline")}
      </Button>
      {!item.readAt && (
        <Button kind="quiet" busy={busy} aria-describedby={about} onClick={() => void decisions.read(item)}>
          {say("mark_read")}
        </Button>
      )}
    </div>
  );
}

const INITIAL = { reason: "" };

function Reason({ item, decisions, cancel }: { item: Item; decisions: Decisions; cancel: () => void }) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const element = useRef<HTMLDivElement>(null);
  const form = useForm({
    name: `decline-${item.id}`,
    initial: INITIAL,
    submit: ({ reason }) => decisions.decline(item, reason.trim()),
  });
  useEffect(() => element.current?.querySelector("textarea")?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape gives up, as in a dialog; there is a button for it, too
    <div ref={element} className={styles.reason} onKeyDown={(event) => event.key === "Escape" && cancel()}>
      <Form form={form}>
        <TextAreaField name="reason" label={say("reason")} hint={say("reason_hint")} />
        <div className={layout.row}>
          <Submit>{say("decline_now")}</Submit>
          <Button onClick={cancel}>{common("cancel")}</Button>
        </div>
      </Form>
    </div>
  );
}
