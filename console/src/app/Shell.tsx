import { useEffect, useRef } from "react";
import { RelayEnvironmentProvider, useRelayEnvironment } from "react-relay";
import type { Environment } from "relay-runtime";
import { Link, Route, Switch, useLocation } from "wouter";
import { Button } from "../design/Button";
import layout from "../design/layout.module.css";
import { Notice } from "../design/Notice";
import { useTitle } from "../design/useTitle";
import { COMMON } from "../language/common";
import { useLanguage } from "../language/language";
import { type Texts, useTexts } from "../language/texts";
import { useAttempt } from "../relay/useAttempt";
import { InboxNews, useInboxNews } from "../screens/inbox/InboxNews";
import { Reauthentication } from "../screens/reauthentication/Reauthentication";
import { Languages } from "./Languages";
import { isOwn, SCREENS } from "./routes";
import { ScreenBoundary } from "./ScreenBoundary";
import styles from "./Shell.module.css";
import { useSession } from "./session";

const TEXTS = {
  skip: { en: "Skip to the content", nl: "Naar de inhoud" },
  navigation: { en: "Main", nl: "Hoofdmenu" },
  environment: { en: "Environment", nl: "Omgeving" },
  unread: { en: "{count} not read yet", nl: "{count} nog niet gelezen" },
  log_out: { en: "Log out", nl: "Uitloggen" },
  no_place_title: { en: "No environment", nl: "Geen omgeving" },
  no_place: {
    en: "You have no place in any environment now. An administrator can invite you.",
    nl: "Je hebt nu nergens een plek. Een beheerder kan je uitnodigen.",
  },
} as const satisfies Texts;

/** What surrounds every screen: where one is, where one can go, and who one is. `own`: what is known of the account. */
export function Shell({ round, own }: { round: number; own: Environment }) {
  const say = useTexts(TEXTS);
  const { place, logOut } = useSession();
  const attempt = useAttempt();
  const [path] = useLocation();
  const here = useRelayEnvironment();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);

  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    window.scrollTo(0, 0);
    main.current?.focus(); // another screen: readers of the screen start at its top
  }, [path]);

  const screens = SCREENS.filter(({ anywhere }) => place || anywhere);
  return (
    <InboxNews>
      <div className={styles.shell}>
        <a className={styles.skip} href="#content">
          {say("skip")}
        </a>
        <header className={styles.bar}>
          <Link href="/" className={styles.brand}>
            Welkom
          </Link>
          <Places />
          <div className={styles.end}>
            <Languages />
            <Button kind="quiet" onClick={() => attempt(logOut)}>
              {say("log_out")}
            </Button>
          </div>
        </header>
        <Navigation screens={screens} path={path} />
        <main id="content" ref={main} tabIndex={-1} className={styles.main}>
          <ScreenBoundary of={`${place?.id} ${path} ${round}`}>
            <RelayEnvironmentProvider environment={isOwn(path) ? own : here}>
              <Reauthentication>
                <Switch>
                  {screens.map(({ path, screen: Screen }) => (
                    <Route key={path} path={path}>
                      <Screen />
                    </Route>
                  ))}
                  <Route>{place ? <NotFound /> : <NoPlace />}</Route>
                </Switch>
              </Reauthentication>
            </RelayEnvironmentProvider>
          </ScreenBoundary>
        </main>
      </div>
    </InboxNews>
  );
}

function Navigation({ screens, path }: { screens: typeof SCREENS; path: string }) {
  const say = useTexts(TEXTS);
  const { language } = useLanguage();
  const { unread } = useInboxNews();
  const here = screens.find(({ path: to, name }) => name && isWithin(path, to))?.name?.[language] ?? "";
  useTitle(unread ? `(${unread}) ${here}` : here);
  return (
    <nav className={styles.nav} aria-label={say("navigation")}>
      {screens.map(
        ({ path: to, name }) =>
          name && (
            <Link key={to} href={to} aria-current={isWithin(path, to) ? "page" : undefined}>
              {name[language]}
              {to === "/inbox" && unread > 0 && (
                <>
                  <span className={styles.count} aria-hidden>
                    {unread}
                  </span>{" "}
                  <span className={layout.unseen}>{say("unread", { count: unread })}</span>
                </>
              )}
            </Link>
          ),
      )}
    </nav>
  );
}

const isWithin = (path: string, screen: string) => path === screen || (screen !== "/" && path.startsWith(`${screen}/`));

function Places() {
  const say = useTexts(TEXTS);
  const { me, place, choose } = useSession();
  const open = me.places.filter(({ id, status }) => status !== "BLOCKED" || id === place?.id);
  if (open.length < 2) return <strong className={styles.place}>{place?.name}</strong>;
  return (
    <select
      className={styles.choice}
      aria-label={say("environment")}
      value={place?.id}
      onChange={(event) => choose(event.target.value)}
    >
      {open.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function NotFound() {
  const say = useTexts(COMMON);
  return (
    <div className={layout.screen}>
      <h1>{say("not_found_title")}</h1>
      <Notice>{say("not_found")}</Notice>
    </div>
  );
}

function NoPlace() {
  const say = useTexts(TEXTS);
  return (
    <div className={layout.screen}>
      <h1>{say("no_place_title")}</h1>
      <Notice>{say("no_place")}</Notice>
    </div>
  );
}
