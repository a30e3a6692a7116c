import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { COMMON } from "../language/common";
import { useTexts } from "../language/texts";
import { Button } from "./Button";
import styles from "./Dialog.module.css";

export interface DialogProps {
  title: string;
  /** It was closed: by its button, by Escape. Without it, it can't be. */
  onClose?: () => void;
  wide?: boolean;
  children: ReactNode;
}

/** What one types or chooses: to begin with it at once, and not with the button that closes. */
const TYPED = ":is(input:not([type=file], [type=radio]:not(:checked)), select, textarea)";

/** The browser's own modal dialog: the rest of the page is inert, focus stays in it and goes back afterwards. */
export function Dialog({ title, onClose, wide = false, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const say = useTexts(COMMON);
  const id = useId();
  // before the element leaves the page: closing it gives the focus back
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    const first = dialog?.querySelector<HTMLElement>("[data-autofocus]") ?? dialog?.querySelector<HTMLElement>(TYPED);
    first?.focus(); // React's autoFocus came before it was shown
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={[styles.dialog, wide && styles.wide].filter(Boolean).join(" ")}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {onClose && (
          <Button kind="quiet" aria-label={say("close")} onClick={onClose}>
            ✕
          </Button>
        )}
      </header>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
