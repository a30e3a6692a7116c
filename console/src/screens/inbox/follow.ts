// Follows the inbox of one environment: counts what was not read, hears what comes and what becomes of it, and has
// whatever shows items read them anew.

import { graphql } from "react-relay";
import { type Disposable, type Environment, requestSubscription } from "relay-runtime";
import type { followNewsSubscription } from "../../__generated__/followNewsSubscription.graphql";
import type { followQuery } from "../../__generated__/followQuery.graphql";
import { Fault } from "../../relay/faults";
import { patience } from "../../relay/live";
import { reread } from "../../relay/reread";
import { type Standing, standingOf } from "./heading";

const COUNT = graphql`
  query followQuery {
    inbox(first: 1) {
      unreadCount
      position
    }
  }
`;

const NEWS = graphql`
  subscription followNewsSubscription($after: String) {
    inbox(after: $after) {
      cursor
      item {
        ...Item_item
        ...heading_item
      }
    }
  }
`;

export interface Heard {
  came: readonly Standing[];
  turned: readonly Standing[];
}

interface Told {
  /** Lists that are read from now on miss nothing. */
  begun: () => void;
  counted: (unread: number) => void;
  /** When everything that is shown was read anew. */
  heard: (heard: Heard) => void;
}

type Read = () => Promise<unknown>;

export interface Followed {
  begin: (told: Told) => void;
  stop: () => void;
  /** How many times something was heard. */
  round: () => number;
  /** Reads anew what is shown, in turn; throws a Fault. */
  again: () => Promise<void>;
  /** Reads anew what is shown until it is as new as what was heard. */
  freshen: () => Promise<void>;
  /** `read` is for what came since `round`, too. */
  shows: (read: Read, round: number) => () => void;
  /** How items stood when they were first seen. */
  remember: (items: readonly Standing[]) => void;
  /** What becomes of this item is nobody's news: it is decided here. */
  decides: (id: string, does: boolean) => void;
}

export function followed(relay: Environment): Followed {
  const shown = new Set<Read>();
  const states = new Map<string, string>();
  const own = new Set<string>();
  let told: Told | null = null;
  let following: Disposable | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;
  let heard: Standing[] = [];
  let rounds = 0;
  let further = true; // whether anything came since it last began anew at once
  let stale = false;
  let freshening: Promise<void> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function count(): Promise<string> {
    const { inbox } = await reread<followQuery>(relay, COUNT, {});
    if (!inbox) throw new Fault("", "INTERNAL");
    told?.counted(inbox.unreadCount);
    return inbox.position;
  }

  async function start(failed = 0) {
    const mine = told;
    try {
      const position = await count();
      if (mine !== told) return;
      subscribe(position);
      if (shown.size) void freshen();
    } catch (fault) {
      if (mine !== told || endsAll(fault)) return;
      later = setTimeout(() => start(failed + 1), patience(failed + 1));
    }
    told?.begun(); // where it failed, screens say so by themselves
  }

  function subscribe(after: string) {
    following = requestSubscription<followNewsSubscription>(relay, {
      subscription: NEWS,
      variables: { after },
      onNext: (answer) => answer && hear(standingOf(answer.inbox.item)),
      onError: (fault) => {
        if (endsAll(fault)) return;
        const atOnce = further && fault instanceof Fault && fault.code === "BAD_USER_INPUT";
        further = false; // a cursor that is no good: everything is read anew
        later = setTimeout(start, atOnce ? 0 : patience(1));
      },
    });
  }

  function hear(item: Standing) {
    rounds += 1;
    further = true;
    heard.push(item);
    void freshen();
  }

  function freshen(): Promise<void> {
    stale = true;
    freshening ??= refresh().finally(() => {
      freshening = null;
    });
    return freshening;
  }

  /** However much is heard meanwhile, once more is enough. */
  async function refresh() {
    for (let failed = 0; stale && told; ) {
      stale = false;
      try {
        await again();
        failed = 0;
        tell();
      } catch (fault) {
        if (endsAll(fault)) return;
        stale = true;
        failed += 1;
        await new Promise((soon) => setTimeout(soon, patience(failed)));
      }
    }
  }

  /** One after the other, so that an older answer never covers a newer one. */
  function again(): Promise<void> {
    const turn = last.catch(() => {}).then(() => Promise.all([count(), ...[...shown].map((read) => read())]));
    last = turn;
    return turn.then(() => {});
  }

  function tell() {
    const news = [...new Map(heard.map((item) => [item.id, item])).values()]; // each as it is now
    heard = [];
    const came = news.filter(
      ({ id, state, readAt }) => !states.has(id) && !readAt && (state === "OPEN" || state === "NOTICE"),
    );
    const turned = news.filter(({ id, state }) => states.has(id) && states.get(id) !== state && !own.has(id));
    for (const { id, state } of news) states.set(id, state);
    if (came.length || turned.length) told?.heard({ came, turned });
  }

  return {
    begin: (given) => {
      told = given;
      void start();
    },
    stop: () => {
      told = null;
      clearTimeout(later);
      following?.dispose();
    },
    round: () => rounds,
    again,
    freshen,
    shows: (read, round) => {
      shown.add(read);
      if (round !== rounds) void freshen();
      return () => shown.delete(read);
    },
    remember: (items) => {
      for (const { id, state } of items) if (!states.has(id)) states.set(id, state);
    },
    decides: (id, does) => {
      if (does) own.add(id);
      else own.delete(id);
    },
  };
}

const endsAll = (fault: unknown) => fault instanceof Fault && fault.endsSession;
