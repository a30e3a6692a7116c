import { useEffect } from "react";
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from "react-relay";
import type { Delivery_document$key, DeliveryStatus } from "../../__generated__/Delivery_document.graphql";
import type { DeliveryQuery } from "../../__generated__/DeliveryQuery.graphql";
import { Badge, type Tone } from "../../design/Badge";
import { useMoments } from "../../language/moments";
import { type Texts, useTexts } from "../../language/texts";
import styles from "./organisations.module.css";

const TEXTS = {
  to: { en: "to {address}, {when}", nl: "aan {address}, {when}" },
  status_QUEUED: { en: "On its way", nl: "Onderweg" },
  status_SENT: { en: "Sent", nl: "Verzonden" },
  status_DEFERRED: { en: "Will be tried again", nl: "Wordt opnieuw geprobeerd" },
  status_FAILED: { en: "Not delivered", nl: "Niet bezorgd" },
  status_CANCELLED: { en: "Cancelled", nl: "Geannuleerd" },
} as const satisfies Texts;

const DOCUMENT = graphql`
  fragment Delivery_document on Document {
    id
    sentTo
    sentAt
    delivery {
      status
      attempts
      detail
    }
  }
`;

const QUERY = graphql`
  query DeliveryQuery($id: ID!) {
    node(id: $id) {
      ...Delivery_document @alias
    }
  }
`;

const TONES: Record<DeliveryStatus, Tone> = {
  QUEUED: "plain",
  SENT: "good",
  DEFERRED: "warn",
  FAILED: "bad",
  CANCELLED: "plain",
};
const LOOKS = [1000, 2000, 4000, 8000, 16_000, 32_000]; // a mail leaves within seconds, or is tried again much later

/** To whom it was sent last, and what became of that mail; looked at again while it is on its way. */
export function Delivery(props: { document: Delivery_document$key }) {
  const say = useTexts(TEXTS);
  const moments = useMoments();
  const relay = useRelayEnvironment();
  const { id, sentTo, sentAt, delivery } = useFragment(DOCUMENT, props.document);
  const status = delivery?.status ?? "SENT"; // a mail that is no longer kept left long ago
  const waits = status === "QUEUED";
  useEffect(() => {
    if (!waits) return;
    const look = () =>
      fetchQuery<DeliveryQuery>(relay, QUERY, { id }, { fetchPolicy: "network-only" }).subscribe({ error: () => {} });
    const timers = LOOKS.map((wait) => setTimeout(look, wait));
    return () => timers.forEach(clearTimeout);
  }, [relay, id, waits]);
  return (
    <>
      <Badge tone={TONES[status]}>{say(`status_${status}`)}</Badge>
      <span className={styles.below}>
        <bdi>{say("to", { address: sentTo, when: sentAt ? moments.ago(sentAt) : "" })}</bdi>
      </span>
      {delivery?.detail && <span className={styles.reason}>{delivery.detail}</span>}
    </>
  );
}
