import { graphql, useFragment } from "react-relay";
import { Link } from "wouter";
import type { Actor_event$key } from "../../__generated__/Actor_event.graphql";
import { type Texts, useTexts } from "../../language/texts";
import styles from "./Audit.module.css";
import { isGone } from "./gone";
import { Only } from "./Only";
import type { Wanted } from "./useWanted";

const TEXTS = {
  command_line: { en: "on the command line", nl: "op de opdrachtregel" },
  elsewhere: { en: "caused by another environment", nl: "veroorzaakt door een andere omgeving" },
  partner: { en: "their own log says who and from where", nl: "wie en vanwaar staat in hun eigen logboek" },
  from: { en: "from {address}", nl: "vanaf {address}" },
} as const satisfies Texts;

// As the API names where no network address is.
const ORIGINS: Readonly<Record<string, "command_line" | "elsewhere">> = {
  "command line": "command_line",
  "another environment": "elsewhere",
};
const ACROSS = /^(MEMBERSHIP|PARTNERSHIP|DOCUMENT)_/; // what people of two environments do to one thing

interface Props {
  event: Actor_event$key;
  want: (change: Partial<Wanted>) => void;
}

/** Who did it, and from where. */
export function Actor(props: Props) {
  const say = useTexts(TEXTS);
  const { action, actor, actorId, origin } = useFragment(
    graphql`
      fragment Actor_event on AuditEvent {
        action
        actor
        actorId
        origin
      }
    `,
    props.event,
  );
  const known = origin ? ORIGINS[origin] : undefined;
  const isPartner = !actorId && !origin && ACROSS.test(action);
  return (
    <>
      {actorId && !isGone(actor) ? (
        <Link href={`/users/${actorId}`}>
          <bdi>{actor}</bdi>
        </Link>
      ) : (
        <bdi>{actor}</bdi>
      )}{" "}
      {actorId && <Only what={actor} onClick={() => props.want({ actor: actorId })} />}
      <span className={styles.below}>
        {isPartner && say("partner")}
        {known && say(known)}
        {origin && !known && say("from", { address: origin })}
      </span>
    </>
  );
}
