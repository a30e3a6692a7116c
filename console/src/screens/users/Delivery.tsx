import { graphql, useFragment } from "react-relay";
import type { Delivery_invitation$key } from "../../__generated__/Delivery_invitation.graphql";
import { Badge, type Tone } from "../../design/Badge";
import { useMoments } from "../../language/moments";
import { type Texts, useTexts } from "../../language/texts";
import styles from "./Delivery.module.css";

const TEXTS = {
  QUEUED: { en: "Mail on its way", nl: "Mail is onderweg" },
  SENT: { en: "Mail sent", nl: "Mail verzonden" },
  DEFERRED: { en: "Mail delayed", nl: "Mail uitgesteld" },
  FAILED: { en: "Mail not delivered", nl: "Mail niet bezorgd" },
  CANCELLED: { en: "Mail cancelled", nl: "Mail geannuleerd" },
  ACCEPTED: { en: "Accepted", nl: "Geaccepteerd" },
  DECLINED: { en: "Invitation declined", nl: "Uitnodiging afgewezen" },
  REVOKED: { en: "Invitation withdrawn", nl: "Uitnodiging ingetrokken" },
  EXPIRED: { en: "Invitation expired", nl: "Uitnodiging verlopen" },
} as const satisfies Texts;

/** What somebody has to look at; the rest is said plainly. */
const TONES: Partial<Record<keyof typeof TEXTS, Tone>> = {
  DEFERRED: "warn",
  FAILED: "bad",
  EXPIRED: "warn",
  DECLINED: "bad",
};

interface Props {
  of: Delivery_invitation$key;
  /** Without when it was. */
  brief?: boolean;
}

/** What became of an invitation: of its mail while it is open, and how it ended. */
export function Delivery({ of, brief = false }: Props) {
  const say = useTexts(TEXTS);
  const moments = useMoments();
  const { status, expiresAt, delivery } = useFragment(
    graphql`
      fragment Delivery_invitation on Invitation {
        status
        expiresAt
        delivery {
          status
          lastAttemptAt
          detail
        }
      }
    `,
    of,
  );
  const state = status === "PENDING" ? delivery.status : status;
  const at = status === "EXPIRED" ? expiresAt : state === "SENT" ? delivery.lastAttemptAt : null;
  const told = state === "DEFERRED" || state === "FAILED" ? delivery.detail : null;
  const tone = TONES[state];
  return (
    <span className={styles.delivery}>
      {tone ? <Badge tone={tone}>{say(state)}</Badge> : say(state)}
      {at && !brief && (
        <time dateTime={at} title={moments.full(at)}>
          {moments.ago(at)}
        </time>
      )}
      {told && <bdi className={styles.told}>{told}</bdi>}
    </span>
  );
}
