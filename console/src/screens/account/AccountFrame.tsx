import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import layout from "../../design/layout.module.css";
import { type Texts, useTexts } from "../../language/texts";
import styles from "./account.module.css";

const TEXTS = {
  title: { en: "My account", nl: "Mijn account" },
  profile: { en: "Profile", nl: "Profiel" },
  security: { en: "Security", nl: "Beveiliging" },
  data: { en: "Your data", nl: "Je gegevens" },
} as const satisfies Texts;

const PARTS = [
  ["profile", "/account"],
  ["security", "/account/security"],
  ["data", "/account/data"],
] as const;

/** What the screens of the account have in common: their title, and the way to one another. */
export function AccountFrame({ children }: { children: ReactNode }) {
  const say = useTexts(TEXTS);
  const [path] = useLocation();
  return (
    <div className={layout.screen}>
      <h1>{say("title")}</h1>
      <nav className={styles.tabs} aria-label={say("title")}>
        {PARTS.map(([name, to]) => (
          <Link key={to} href={to} aria-current={path === to ? "page" : undefined}>
            {say(name)}
          </Link>
        ))}
      </nav>
      <div className={styles.sections}>{children}</div>
    </div>
  );
}
