// Which screen is where. Each is loaded when it is first gone to.

import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { Sentence } from "../language/texts";

interface Screen {
  path: string;
  screen: LazyExoticComponent<ComponentType>;
  /** What the navigation calls it; screens without are reached from others. */
  name?: Sentence;
  /** It is there for who has no place in any environment, too. */
  anywhere?: true;
}

export const SCREENS: readonly Screen[] = [
  {
    path: "/",
    screen: lazy(() => import("../screens/start/Start")),
    name: { en: "Start", nl: "Start" },
    anywhere: true,
  },
  { path: "/inbox", screen: lazy(() => import("../screens/inbox/Inbox")), name: { en: "Inbox", nl: "Postvak IN" } },
  { path: "/users", screen: lazy(() => import("../screens/users/Users")), name: { en: "Users", nl: "Gebruikers" } },
  { path: "/users/:id", screen: lazy(() => import("../screens/users/User")) },
  {
    path: "/organisations",
    screen: lazy(() => import("../screens/organisations/Organisations")),
    name: { en: "Organisations", nl: "Organisaties" },
  },
  { path: "/organisations/:id", screen: lazy(() => import("../screens/organisations/Organisation")) },
  {
    path: "/partnerships",
    screen: lazy(() => import("../screens/partnerships/Partnerships")),
    name: { en: "Partnerships", nl: "Partnerschappen" },
  },
  { path: "/partnerships/outside", screen: lazy(() => import("../screens/partnerships/Outside")) },
  { path: "/audit", screen: lazy(() => import("../screens/audit/AuditLog")), name: { en: "Audit log", nl: "Logboek" } },
  { path: "/roles", screen: lazy(() => import("../screens/roles/Roles")), name: { en: "Roles", nl: "Rollen" } },
  {
    path: "/environment",
    screen: lazy(() => import("../screens/environment/EnvironmentSettings")),
    name: { en: "Environment", nl: "Omgeving" },
  },
  {
    path: "/account",
    screen: lazy(() => import("../screens/account/AccountProfile")),
    name: { en: "My account", nl: "Mijn account" },
    anywhere: true,
  },
  { path: "/account/security", screen: lazy(() => import("../screens/account/AccountSecurity")), anywhere: true },
  { path: "/account/data", screen: lazy(() => import("../screens/account/AccountData")), anywhere: true },
];

export interface LinkProps {
  /** What stood behind the # of the link; null where there was none. */
  secret: string | null;
  /** Goes on without the link. */
  forget: () => void;
}

/** Where mailed links lead: there for whoever has the link, logged in or not. */
export const LINKS: Readonly<Record<string, LazyExoticComponent<ComponentType<LinkProps>>>> = {
  "/sign-up": lazy(() => import("../screens/links/SignUp")),
  "/invitation": lazy(() => import("../screens/links/Invitation")),
  "/password": lazy(() => import("../screens/links/Password")),
  "/address": lazy(() => import("../screens/links/UnlinkAddress")),
  "/confirm": lazy(() => import("../screens/links/ConfirmAddress")),
  "/undo": lazy(() => import("../screens/links/UndoChange")),
};

/** Whether what is there is of the account alone, and works where no environment is open to it. */
export const isOwn = (path: string) => path === "/account" || path.startsWith("/account/");
