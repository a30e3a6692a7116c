import { type ReactNode, useCallback, useState } from "react";
import { createPortal } from "react-dom";

/**
 * What is taken out of the page while it is `away`, and put back as it was, half-filled forms and open dialogs too: what
 * was shown goes with the session, what was typed does not.
 */
export function Away({ away, children }: { away: boolean; children: ReactNode }) {
  const [content] = useState(() => document.createElement("div"));
  const putBack = useCallback(
    (place: HTMLDivElement | null) => {
      place?.append(content);
      for (const dialog of content.querySelectorAll<HTMLDialogElement>("dialog[open]")) {
        dialog.close(); // out of the page it stopped being modal
        dialog.showModal();
      }
    },
    [content],
  );
  return (
    <>
      {!away && <div ref={putBack} />}
      {createPortal(children, content)}
    </>
  );
}
