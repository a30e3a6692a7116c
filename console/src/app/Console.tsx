import { startTransition, useCallback, useEffect, useMemo, useState } from "react";
import { RelayEnvironmentProvider } from "react-relay";
import { useLocation } from "wouter";
import { Dialog } from "../design/Dialog";
import layout from "../design/layout.module.css";
import { COMMON } from "../language/common";
import { keepLanguage, type Language, LanguageContext } from "../language/language";
import { type Texts, useTexts } from "../language/texts";
import { connect } from "../relay/environment";
import { Fault } from "../relay/faults";
import { useConnection } from "../relay/useConnection";
import { liveliest } from "../screens/inbox/liveliest";
import { LogIn, LogInPage } from "../screens/log_in/LogIn";
import { forgetPending, pendingOfPage } from "../screens/log_in/pending";
import { Away } from "./Away";
import { logOut as endSession, speakAs, whoIsLoggedIn } from "./account";
import { Entrance } from "./Entrance";
import { isOwn } from "./routes";
import { Shell } from "./Shell";
import { Stopped } from "./Stopped";
import { forgetAll, keepFor, keepPlace, keptPlace, type Me, openPlaces, type Place, SessionContext } from "./session";
import { Unfinished } from "./Unfinished";
import { goBack } from "./wayBack";

const TEXTS = {
  session_over: { en: "Log in again to go on", nl: "Log opnieuw in om verder te gaan" },
  session_over_why: {
    en: "Your session is over. What you typed is still here.",
    nl: "Je sessie is voorbij. Wat je typte staat er nog.",
  },
} as const satisfies Texts;

interface Props {
  language: Language;
  speaks: (language: Language) => void;
}

/** What whoever is logged in works with; without somebody, the way to log in. */
export function Console({ language, speaks }: Props) {
  const [me, setMe] = useState<Me | null | undefined>(undefined); // undefined: not known yet
  const [environment, setEnvironment] = useState<string | null>(null);
  const [ended, setEnded] = useState<Fault | null>(null);
  const [unreached, setUnreached] = useState<Fault | null>(null);
  const [begun, setBegun] = useState(pendingOfPage); // a log-in that goes on here
  const [round, setRound] = useState(0); // screens ask anew after each log-in

  const account = useMemo(() => connect(null, () => {}), []);
  // another person, or another language, begins with nothing; another environment leaves one's account as it is
  const connected = useConnection(environment, `${environment} ${me?.id} ${round}`, setEnded);
  const own = useConnection(null, `${me?.id} ${round}`, setEnded);

  const refresh = useCallback(async () => {
    const found = await whoIsLoggedIn(account.relay);
    if (found) keepFor(found.id);
    const place = found && (await placeToBegin(found));
    setMe(found);
    setEnded(null);
    if (!found) return;
    speaks(found.language);
    const open = openPlaces(found).map(({ id }) => id);
    setEnvironment((before) => (before && open.includes(before) ? before : (place?.id ?? null)));
  }, [account, speaks]);

  // until what is read is here, what is shown stays
  const anew = useCallback(() => startTransition(() => setRound((before) => before + 1)), []);

  const entered = useCallback(async () => {
    try {
      setUnreached(null);
      await refresh();
      setRound((before) => before + 1);
    } catch (fault) {
      setUnreached(fault instanceof Fault ? fault : new Fault(""));
    }
  }, [refresh]);

  useEffect(() => {
    if (!begun) void entered();
  }, [entered, begun]);

  /** It was done, or given up: on with what it was begun for. */
  const settle = useCallback(async () => {
    forgetPending();
    const spoken = goBack();
    if (spoken) speaks(spoken);
    else setBegun(null);
  }, [speaks]);

  const speaking = useMemo(
    () => ({
      language,
      speak: async (next: Language) => {
        if (me) await speakAs(account.relay, next);
        else keepLanguage(next);
        speaks(next);
        anew(); // roles, notices and refusals come in it too
      },
    }),
    [language, me, account, speaks, anew],
  );

  const session = useMemo(
    () =>
      me && {
        me,
        place: me.places.find(({ id }) => id === environment) ?? null,
        choose: (id: string) => {
          keepPlace(id);
          setEnded(null);
          setEnvironment(id);
        },
        refresh: async () => {
          await refresh();
          if (ended) anew(); // what was closed may be open now
        },
        logOut: async () => {
          await endSession(account.relay);
          forgetAll();
          setEnded(null);
          setEnvironment(null);
          setMe(null);
        },
      },
    [me, environment, account, refresh, ended, anew],
  );

  const [path] = useLocation();
  const out = ended?.code === "UNAUTHENTICATED";
  return (
    <LanguageContext value={speaking}>
      {unreached && (
        <Entrance>
          <Unfinished fault={unreached} again={entered} />
        </Entrance>
      )}
      {!unreached && me === undefined && !begun && <Waiting />}
      {!unreached && (me === null || begun) && (
        <RelayEnvironmentProvider environment={account.relay}>
          {begun ? <LogInPage entered={settle} begun={begun} onGivenUp={settle} /> : <LogInPage entered={entered} />}
        </RelayEnvironmentProvider>
      )}
      {!unreached && session && (
        <SessionContext value={session}>
          <RelayEnvironmentProvider environment={connected.relay}>
            {ended && !out && !isOwn(path) ? (
              <Stopped fault={ended} />
            ) : (
              <Away away={out}>
                <Shell key={me?.id} round={round} own={own.relay} />
              </Away>
            )}
          </RelayEnvironmentProvider>
          {out && (
            <RelayEnvironmentProvider environment={account.relay}>
              <Again entered={entered} />
            </RelayEnvironmentProvider>
          )}
        </SessionContext>
      )}
    </LanguageContext>
  );
}

/** The place that was chosen in this window, else the first; where a mail led to the inbox, that with most to read. */
async function placeToBegin(me: Me): Promise<Place | null> {
  const open = openPlaces(me);
  const kept = keptPlace(me);
  if (!kept && location.pathname === "/inbox" && open.length > 1) return liveliest(open);
  return kept ?? open[0] ?? me.places[0] ?? null;
}

function Again({ entered }: { entered: () => Promise<void> }) {
  const say = useTexts(TEXTS);
  return (
    <Dialog title={say("session_over")}>
      <p>{say("session_over_why")}</p>
      <LogIn entered={entered} />
    </Dialog>
  );
}

function Waiting() {
  const say = useTexts(COMMON);
  return (
    <main className={layout.screen}>
      <p role="status">{say("loading")}</p>
    </main>
  );
}
