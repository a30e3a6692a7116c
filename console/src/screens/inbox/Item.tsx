import { graphql, useFragment } from "react-relay";
import type { InboxItemState, Item_item$key } from "../../__generated__/Item_item.graphql";
import { Badge, type Tone } from "../../design/Badge";
import { Button } from "../../design/Button";
import { Alert } from "../../design/Notice";
import { useMoments } from "../../language/moments";
import { Told, useTexts } from "../../language/texts";
import { Deciding } from "./Deciding";
import styles from "./Inbox.module.css";
import { Request } from "./Request";
import { ToOrganisation } from "./ToOrganisation";
import { TEXTS } from "./texts";
import type { Decisions } from "./useDecisions";

const ITEM = graphql`
  fragment Item_item on InboxItem {
    __typename
    id
    state
    createdAt
    readAt
    from {
      name
    }
    ... on CollaborationRequest {
      membershipId
      organisationName
    }
    ... on PartnershipRequest {
      partnership {
        id
        message
      }
    }
    ... on Notice {
      text
      reason
    }
    ...Request_item
  }
`;

const TONES: Record<Exclude<InboxItemState, "OPEN" | "NOTICE">, Tone> = {
  ACCEPTED: "good",
  DECLINED: "bad",
  WITHDRAWN: "plain",
  EXPIRED: "plain",
};

/** A request or a notice, and what can be done with it. */
export function Item({ item: key, decisions }: { item: Item_item$key; decisions: Decisions }) {
  const say = useTexts(TEXTS);
  const item = useFragment(ITEM, key);
  const { id, state } = item;
  const settled = state === "OPEN" || state === "NOTICE" ? null : state;
  const complaint = decisions.complaints[id];
  const message = item.partnership?.message ?? item.reason;
  const heading = `item-${id}`;
  const busy = decisions.busy.has(id);
  return (
    <li
      className={[styles.item, !item.readAt && styles.new, state === "OPEN" && styles.open].filter(Boolean).join(" ")}
      data-item={id}
      data-state={state}
    >
      <h3 id={heading} tabIndex={-1} dir="auto">
        {item.text ?? <Asked organisation={item.organisationName} from={item.from.name} />}
      </h3>
      {message && <blockquote dir="auto">{message}</blockquote>}
      {state === "OPEN" && <Request item={item} />}
      <div className={styles.meta}>
        {!item.readAt && <Badge tone="accent">{say("new")}</Badge>}
        {settled && (
          <span data-standing>
            <Badge tone={TONES[settled]}>{say(`state_${settled}`)}</Badge>
          </span>
        )}
        <span>
          <Told text={TEXTS.from_at} from={<bdi>{item.from.name}</bdi>} />
        </span>
        <When moment={item.createdAt} />
        <div className={styles.ways}>
          {item.membershipId && state === "ACCEPTED" && <ToOrganisation membershipId={item.membershipId} />}
          {!item.readAt && state !== "OPEN" && (
            <Button kind="quiet" busy={busy} aria-describedby={heading} onClick={() => void decisions.read(item)}>
              {say("mark_read")}
            </Button>
          )}
        </div>
      </div>
      {complaint && <Alert>{complaint.tooLate && settled ? say(`settled_${settled}`) : complaint.message}</Alert>}
      {state === "OPEN" && <Deciding about={heading} busy={busy} decisions={decisions} item={item} />}
    </li>
  );
}

function Asked({ organisation, from }: { organisation: string | undefined; from: string }) {
  if (organisation) return <Told text={TEXTS.collaboration} organisation={<bdi>{organisation}</bdi>} />;
  return <Told text={TEXTS.partnership} from={<bdi>{from}</bdi>} />;
}

/** As it feels, within a week; and as it was. */
function When({ moment }: { moment: string }) {
  const { ago, date, exact } = useMoments();
  const since = ago(moment);
  return <time dateTime={moment}>{since === date(moment) ? exact(moment) : `${since} · ${exact(moment)}`}</time>;
}
