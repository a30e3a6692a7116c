import type { AnchorHTMLAttributes } from "react";
import styles from "./Button.module.css";

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  kind?: "primary" | "second" | "quiet";
}

/** A link that looks as a button does: to a page beside the console, or, within wouter's `Link asChild`, to a screen. */
export const ButtonLink = ({ kind = "second", ...rest }: Props) => (
  <a {...rest} className={`${styles.button} ${styles[kind]}`} />
);
