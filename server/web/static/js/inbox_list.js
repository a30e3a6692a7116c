// The two lists of the inbox page: what waits for a decision, and the rest.

import { drawn } from "./inbox_items.js";
import { text } from "./views.js";

const UNMOVED = 400; // nobody consents to what slid under the pointer a moment ago
const TOLD_BY_NAME = 2;

/** What is shown, in its order: by id, the item and its element. */
export const shown = new Map();

const lists = { open: document.querySelector("[data-items=open]"), rest: document.querySelector("[data-items=rest]") };
let moved = null;

/** Reads something out. */
export function say(words) {
  document.querySelector("[data-said]").textContent = words;
}

/**
 * Draws what changed. What stays is not even moved: a reason half typed, or a button that has the focus, is left.
 * Returns what was shown before.
 */
export function draw(items, on) {
  const focused = document.activeElement?.closest("[data-item]")?.dataset.item;
  const known = new Map(shown);
  shown.clear();
  for (const item of items) {
    const before = known.get(item.id);
    const same = before && JSON.stringify(before.item) === JSON.stringify(item);
    shown.set(item.id, same ? before : { item, element: drawn(item, on) });
  }
  const all = [...shown.values()];
  const changes = [
    lay(lists.open, all.filter(({ item }) => item.state === "OPEN")),
    lay(lists.rest, all.filter(({ item }) => item.state !== "OPEN")),
  ];
  if (changes.includes(true)) hold();
  const place = focused && shown.get(focused)?.element;
  if (place && !place.contains(document.activeElement)) place.querySelector("h3").focus();
  document.querySelector("[data-none]").hidden = all.length > 0;
  return known;
}

/** Draws all of it anew, in another language; a reason half typed stays. */
export function redraw(on) {
  for (const entry of shown.values()) {
    const former = entry.element;
    const typed = former.querySelector("textarea");
    entry.element = drawn(entry.item, on);
    former.replaceWith(entry.element);
    if (!typed || typed.closest("form").hidden) continue;
    entry.element.querySelector('[data-do="decline"]').click();
    entry.element.querySelector("textarea").value = typed.value;
  }
}

function lay(list, entries) {
  const elements = entries.map(({ element }) => element);
  const gone = [...list.children].filter((element) => !elements.includes(element));
  for (const element of gone) element.remove();
  let changed = gone.length > 0;
  elements.forEach((element, i) => {
    if (list.children[i] === element) return;
    list.insertBefore(element, list.children[i] ?? null);
    changed = true;
  });
  list.closest("[data-group]").hidden = !elements.length;
  return changed;
}

function hold() {
  const view = document.querySelector('[data-view="inbox"]');
  view.classList.add("moved");
  clearTimeout(moved);
  moved = setTimeout(() => view.classList.remove("moved"), UNMOVED);
}

/** Reads out what came or changed since `known`, but not what the reader is `deciding` by themselves. */
export function announce(known, deciding) {
  const newest = [...known.values()].map(({ item }) => item.createdAt).sort().at(-1) ?? "";
  const heading = (element) => element.querySelector("h3").textContent;
  const came = [...shown.values()].filter(({ item }) => !known.has(item.id) && item.createdAt >= newest);
  const turned = [...shown.values()].filter(
    ({ item }) => known.has(item.id) && known.get(item.id).item.state !== item.state && !deciding.has(item.id),
  );
  for (const { element } of came) element.classList.add("arrived");
  const words = [
    ...(came.length > TOLD_BY_NAME
      ? [`${text("arrived")} ${came.length}`]
      : came.map(({ element }) => `${text("arrived")} ${heading(element)}`)),
    ...turned.map(({ item, element }) => `${heading(element)} ${text(item.state)}.`),
  ];
  if (words.length) say(words.join(" "));
}
