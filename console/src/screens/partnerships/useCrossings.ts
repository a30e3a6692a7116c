import { useCallback, useEffect, useRef, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { useSession } from "../../app/session";
import { told } from "../../forms/useForm";
import { COMMON } from "../../language/common";
import { useTexts } from "../../language/texts";
import { askingOf } from "./asking";
import { type Crossings, type Progress, readCrossings } from "./crossings";

export interface Reading {
  state: "reading" | "done" | "stopped" | "failed";
  progress: Progress;
  crossings: Crossings;
  /** When the last page came. */
  at: string;
  failure: string | null;
}

const START: Reading = {
  state: "reading",
  progress: { organisations: 0, ofOrganisations: 0, users: 0, ofUsers: 0 },
  crossings: { found: [], partners: null, seesAll: false },
  at: "",
  failure: null,
};

/** Reads who is a member across the border, page by page, until it is done, stopped or left. */
export function useCrossings() {
  const relay = useRelayEnvironment();
  const { place } = useSession();
  const say = useTexts(COMMON);
  const [reading, setReading] = useState(START);
  const under = useRef<AbortController | null>(null);
  const home = place?.id ?? "";

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language reads nothing anew
  const read = useCallback(() => {
    under.current?.abort();
    const stopper = new AbortController();
    under.current = stopper;
    setReading(START);
    const now = () => new Date().toISOString();
    readCrossings(askingOf(relay, stopper.signal), home, (progress, crossings) =>
      setReading((before) => ({ ...before, progress, crossings, at: now() })),
    ).then(
      (crossings) => setReading((before) => ({ ...before, state: "done", crossings, at: now() })),
      (reason: unknown) => {
        if (stopper.signal.aborted) return; // stopped by hand, or the screen was left
        stopper.abort(); // the other direction need not go on
        setReading((before) => ({ ...before, state: "failed", failure: told(reason, say), at: now() }));
      },
    );
  }, [relay, home]);

  useEffect(() => {
    read();
    return () => under.current?.abort();
  }, [read]);

  const stop = () => {
    under.current?.abort();
    setReading((before) => ({ ...before, state: "stopped", at: new Date().toISOString() }));
  };
  return { reading, stop, read };
}
