// A page has a few views and shows one at a time. Whatever comes from outside is set as text, never as markup.

/** A text of the page in its language, as the server rendered it. */
export const text = (name) => document.querySelector(`[data-text="${name}"]`)?.textContent ?? name;

/** What people call a role, in the language of the page: the API would say it in that of the account. */
export const role = ({ level, key }) => text(`${level}_${key}`);

/** Fills every `data-value` slot below `root` that is named in `values`. */
export function fill(values, root = document) {
  for (const [name, value] of Object.entries(values)) {
    for (const slot of root.querySelectorAll(`[data-value="${name}"]`)) slot.textContent = value ?? "";
  }
}

/** Shows the elements of `attribute` whose value is among `names`, hides its others. */
export function only(attribute, ...names) {
  for (const element of document.querySelectorAll(`[${attribute}]`)) {
    element.hidden = !names.includes(element.getAttribute(attribute));
  }
}

/** Shows one view. After the first, focus moves to its heading, so that it is read out and Tab goes on from there. */
export function show(name, values = {}) {
  const first = !document.querySelector('[data-view="loading"]').hidden;
  fill(values);
  only("data-view", name);
  entitle();
  if (!first) heading()?.focus();
}

const view = () => document.querySelector("[data-view]:not([hidden])");
const heading = () => view()?.querySelector("h1");

/** The name of the view that is shown. */
export const showing = () => view()?.dataset.view;

/** Names the window after the view that is shown. */
export function entitle() {
  if (heading()) document.title = `${heading().textContent} · Welkom`;
}

/** Runs what a page does at start; a fault becomes a view of its own. */
export async function start(page) {
  try {
    await page();
  } catch (fault) {
    show("fault", { fault: fault.message });
    if (!("code" in fault)) console.error(fault); // a mistake of ours, not an answer
  }
}

/** Calls `action` when a button of that name is pressed. */
export function onAction(name, action) {
  for (const button of document.querySelectorAll(`[data-action="${name}"]`)) button.addEventListener("click", action);
}

onAction("reload", () => location.reload());
