import { graphql, useFragment } from "react-relay";
import type { EventRow_event$key } from "../../__generated__/EventRow_event.graphql";
import { useLanguage } from "../../language/language";
import { useMoments } from "../../language/moments";
import { type Texts, useTexts } from "../../language/texts";
import { Actor } from "./Actor";
import styles from "./Audit.module.css";
import { ACTIONS } from "./actions";
import { Changes } from "./Changes";
import { Only } from "./Only";
import { Target } from "./Target";
import type { Wanted } from "./useWanted";

const TEXTS = { who: { en: "Who", nl: "Wie" } } as const satisfies Texts;

interface Props {
  event: EventRow_event$key;
  want: (change: Partial<Wanted>) => void;
}

/** One change: when, what, on what, from what to what, by whom and from where. */
export function EventRow({ event, want }: Props) {
  const say = useTexts(TEXTS);
  const moments = useMoments();
  const { language } = useLanguage();
  const shown = useFragment(
    graphql`
      fragment EventRow_event on AuditEvent {
        at
        action
        ...Actor_event
        ...Target_event
        ...Changes_event
      }
    `,
    event,
  );
  const { at, action } = shown;
  const sentence = ACTIONS[action][language];
  return (
    <tr className={styles.event}>
      <td className={styles.when}>
        <time dateTime={at}>
          <span>{moments.date(at)}</span> <span>{moments.time(at)}</span>
        </time>
      </td>
      <th scope="row">
        {sentence} {action !== "UNKNOWN" && <Only what={sentence} onClick={() => want({ action })} />}
      </th>
      <td>
        <Target event={shown} want={want} />
      </td>
      <td>
        <Changes event={shown} />
      </td>
      <td data-label={say("who")}>
        <Actor event={shown} want={want} />
      </td>
    </tr>
  );
}
