// Another language without another page: what was typed, passwords too, stays in its form, and is kept nowhere else.

import { Fault } from "./api.js";
import { clearErrors, complain } from "./forms.js";
import { entitle, showing, text } from "./views.js";

const links = [...document.querySelectorAll("nav a[hreflang]")];
const slot = (element) => element.hasAttribute("data-value");
const page = {
  before: async () => {},
  after: async () => {},
  // where no form is in sight nothing was typed: the browser may go there by itself
  failed: (fault, link) => complain({ message: fault.message }) || location.assign(link.href),
};
let latest = null;

/**
 * What a page does by itself: `before(language)`, `after()` for what its script had filled in, and `failed(fault)`.
 * Without it, only the texts that the server rendered are exchanged.
 */
export const speaks = (own) => Object.assign(page, own);

/** Exchanges the texts of the page for those of this language; true, unless another one was asked for meanwhile. */
export async function speak(language) {
  latest = language;
  const fresh = new DOMParser().parseFromString(await rendered(language), "text/html");
  if (latest !== language) return false;
  exchange(document.body, fresh.body);
  document.documentElement.lang = language;
  for (const link of links) {
    if (link.hreflang === language) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  history.replaceState(history.state, "", `?lang=${language}`); // a reload stays in this language
  clearErrors(); // what the server said, it said in the former one
  entitle();
  return true;
}

async function rendered(language) {
  try {
    const answer = await fetch(`?lang=${language}`, { credentials: "same-origin" });
    if (answer.ok) return await answer.text();
  } catch {
    // told below
  }
  throw new Fault(text("network"));
}

/** Gives the texts of `fresh` to `old`, the same page as scripts have changed it. */
function exchange(old, fresh) {
  if (slot(old)) return;
  if (old.hasAttribute("aria-label")) old.setAttribute("aria-label", fresh.getAttribute("aria-label"));
  if (old.children.length && [...old.children].every(slot)) return exchangeSlots(old, fresh);
  if (old.localName === "template") [old, fresh] = [old.content, fresh.content];
  if (old.childNodes.length !== fresh.childNodes.length) return; // a script drew what is in it
  old.childNodes.forEach((node, i) => {
    if (node.nodeType === Node.ELEMENT_NODE) exchange(node, fresh.childNodes[i]);
    else if (node.nodeType === Node.TEXT_NODE) node.data = fresh.childNodes[i].data;
  });
}

/** A sentence with names in it, which stand elsewhere in another language. */
function exchangeSlots(old, fresh) {
  const filled = new Map([...old.children].map((element) => [element.dataset.value, element.textContent]));
  old.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
  for (const element of old.children) element.textContent = filled.get(element.dataset.value) ?? "";
}

async function chosen(link) {
  document.body.setAttribute("aria-busy", "true"); // until what scripts fill in speaks it too
  try {
    await page.before(link.hreflang);
    if (!(await speak(link.hreflang))) return;
    if (showing() === "fault") return location.reload();
    await page.after();
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    page.failed(fault, link);
  } finally {
    document.body.removeAttribute("aria-busy");
  }
}

for (const link of links) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // a window of its own
    event.preventDefault();
    chosen(link);
  });
}
