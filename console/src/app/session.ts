// Who is logged in, and in which environment they work.

import { createContext, useContext } from "react";
import type { UserStatus } from "../__generated__/accountQuery.graphql";
import type { PlatformRole } from "../__generated__/ChangeRoleMutation.graphql";
import { forgetDrafts } from "../forms/draft";
import type { Language } from "../language/language";

export interface Place {
  /** The user that the account is in this environment. */
  readonly userId: string;
  readonly status: UserStatus;
  readonly role: PlatformRole;
  readonly id: string;
  readonly name: string;
}

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly places: readonly Place[];
}

export interface Session {
  me: Me;
  /** The environment at hand; null where the account has no place in any. */
  place: Place | null;
  choose: (environment: string) => void;
  /** Reads who is logged in anew: a name, a place or a role changed. */
  refresh: () => Promise<void>;
  logOut: () => Promise<void>;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("outside a session");
  return session;
}

const KEPT = "welkom.environment"; // for this window: another one may work in another environment

/** Where the person is not blocked. */
export const openPlaces = (me: Me) => me.places.filter(({ status }) => status !== "BLOCKED");

/** The place that was chosen in this window, where it is still open. */
export const keptPlace = (me: Me) => openPlaces(me).find(({ id }) => id === sessionStorage.getItem(KEPT));

export const keepPlace = (environment: string) => sessionStorage.setItem(KEPT, environment);

const HOLDER = "welkom.account"; // whose all of it is, also after a reload

/** Nothing that somebody chose or typed is left to the next one. */
export function forgetAll() {
  sessionStorage.removeItem(KEPT);
  forgetDrafts();
  sessionStorage.removeItem(HOLDER);
}

/** What is kept in this window is this account's from now on; what another one left in it goes. */
export function keepFor(account: string) {
  const before = sessionStorage.getItem(HOLDER);
  if (before !== null && before !== account) forgetAll();
  sessionStorage.setItem(HOLDER, account);
}
