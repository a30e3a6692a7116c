import { Component, type ReactNode } from "react";

const focused = () => document.activeElement?.closest<HTMLElement>("[data-item]")?.dataset.item ?? null;

/** Where the item that had the focus came to stand elsewhere, its heading has it now. */
export class FocusKept extends Component<{ children: ReactNode }> {
  override getSnapshotBeforeUpdate() {
    return focused();
  }

  override componentDidUpdate(_props: unknown, _state: unknown, before: string | null) {
    if (!before || focused() === before) return;
    const item = document.querySelector(`[data-item="${CSS.escape(before)}"]`);
    if (!item?.querySelector("[role=alert]")) item?.querySelector<HTMLElement>("h3")?.focus();
  }

  override render() {
    return this.props.children;
  }
}
