import type { ReactNode } from "react";
import { Link } from "wouter";
import layout from "../design/layout.module.css";
import { Development } from "./Development";
import styles from "./Entrance.module.css";
import { Languages } from "./Languages";

/** The frame of what is there for who is not in: the log-in, and where mailed links lead. */
export function Entrance({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Link href="/" className={styles.brand}>
          Welkom
        </Link>
        <Languages />
      </header>
      <main className={layout.screen}>{children}</main>
      <Development />
    </div>
  );
}
