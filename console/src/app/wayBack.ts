// Who leaves a mailed link's page to log in at a provider comes back to the start page, whose address can't name the link:
// neither the provider nor anybody's log may have its secret. So this window keeps the link meanwhile, until the console
// starts in it again, and no longer than such a log-in may take. Only a click on the link's own page writes it, and it leads
// to the pages of mailed links alone: nothing in an address or an answer chooses where one goes.

import { isLanguage, type Language } from "../language/language";
import { pendingOfPage } from "../screens/log_in/pending";
import { LINKS } from "./routes";

const KEPT = "welkom.link";
const LASTS = 10 * 60 * 1000; // as the cookie of a log-in that waits at a provider: server/auth/pending_log_ins.py

interface Way {
  path: string;
  secret: string;
  language: Language;
  /** It may be used before, in milliseconds since 1970. */
  until: number;
}

/** This page is left for a provider: where it shows a mailed link, that is kept. */
export function keepWayBack() {
  const { pathname: path } = location;
  const way = {
    path,
    secret: history.state?.secret,
    language: document.documentElement.lang,
    until: Date.now() + LASTS,
  };
  if (isWay(way)) sessionStorage.setItem(KEPT, JSON.stringify(way));
}

/** From the start page back to the link that was kept, in the language that was spoken there. It is kept no more. */
export function goBack(): Language | null {
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  const way = kept && parsed(kept);
  if (!way || location.pathname !== "/") return null;
  history.replaceState({ secret: way.secret }, "", `${way.path}?lang=${way.language}`);
  return way.language;
}

/** Before anything is drawn. A log-in that waits for its second factor is done first: then the console goes back. */
export function startPage() {
  const spoken = pendingOfPage() ? null : goBack();
  if (spoken) document.documentElement.lang = spoken;
}

function parsed(kept: string): Way | null {
  try {
    const way: unknown = JSON.parse(kept);
    return isWay(way) && way.until > Date.now() ? way : null;
  } catch {
    return null;
  }
}

function isWay(way: unknown): way is Way {
  const { path, secret, language, until } = (way ?? {}) as Partial<Record<keyof Way, unknown>>;
  const leads = typeof path === "string" && Object.hasOwn(LINKS, path) && typeof secret === "string";
  return leads && typeof language === "string" && isLanguage(language) && typeof until === "number";
}
