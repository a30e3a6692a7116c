import { Suspense, useState } from "react";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { COMMON } from "../../language/common";
import { useTexts } from "../../language/texts";
import { useLine } from "../../relay/useLine";
import styles from "./Inbox.module.css";
import { useInboxNews } from "./InboxNews";
import { List } from "./List";
import { TEXTS } from "./texts";

/** What waits for a decision, and what happened. What comes appears by itself. */
export default function Inbox() {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const { unread, known, inbox } = useInboxNews();
  const [round] = useState(inbox.round);
  const loading = <p role="status">{common("loading")}</p>;
  return (
    <div className={layout.screen}>
      <div className={layout.head}>
        <div>
          <h1>{say("title")}</h1>
          {known && (
            <p className={layout.lead} data-unread={unread}>
              {unread ? say("unread", { unread }) : say("all_read")}
            </p>
          )}
        </div>
        <Live />
      </div>
      {known ? (
        <Suspense fallback={loading}>
          <List round={round} />
        </Suspense>
      ) : (
        loading
      )}
      <p className={layout.quiet}>{say("language_note")}</p>
    </div>
  );
}

function Live() {
  const say = useTexts(TEXTS);
  const { stands, tryNow } = useLine();
  return (
    <div role="status" className={styles.live} data-live={stands ?? "unknown"}>
      {stands === true && say("live")}
      {stands === false && (
        <>
          {say("not_live")}{" "}
          <Button kind="quiet" onClick={tryNow}>
            {say("try_now")}
          </Button>
        </>
      )}
    </div>
  );
}
