import { type ButtonHTMLAttributes, type MouseEvent, type Ref, useId } from "react";
import styles from "./Button.module.css";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: "primary" | "second" | "danger" | "quiet" | "round";
  /** Its work is under way: pressing it again does nothing. */
  busy?: boolean;
  /** Why it can't be pressed now; null where it can. It stays in sight, can be focused, and says so. */
  why?: string | null | undefined;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ kind = "second", busy = false, why, onClick, className, ...rest }: ButtonProps) {
  const id = useId();
  const off = busy || Boolean(why);
  const press = (event: MouseEvent<HTMLButtonElement>) => (off ? event.preventDefault() : onClick?.(event));
  const button = (
    <button
      type="button"
      {...rest}
      className={[styles.button, styles[kind], className].filter(Boolean).join(" ")}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      aria-describedby={why ? id : rest["aria-describedby"]}
      onClick={press}
    />
  );
  if (why === undefined) return button;
  return (
    <span className={styles.explained}>
      {button}
      {why && (
        <span role="tooltip" id={id} className={styles.why}>
          {why}
        </span>
      )}
    </span>
  );
}

/** Why it isn't allowed, of a `viewerCan…`; nothing where it is. */
export const whyNot = (allowance: { readonly allowed: boolean; readonly message?: string | null | undefined }) =>
  allowance.allowed ? null : (allowance.message ?? "");
