// How one item of the inbox is drawn. Whatever comes from outside is set as text, never as markup.

import { locale, written } from "./dates.js";
import { fill, role, text } from "./views.js";

const SOON = [
  ["minute", 60],
  ["hour", 60 * 60],
  ["day", 24 * 60 * 60],
];
const WEEK = 7 * 24 * 60 * 60;

/** The element of an item; `on` has what its buttons do: `accept(item)`, `decline(item, reason)`, `read(item)`. */
export function drawn(item, on) {
  const element = document
    .querySelector(`template[data-item-of="${item.__typename}"]`)
    .content.cloneNode(true).firstElementChild;
  const fresh = !item.readAt;
  const message = item.partnership?.message ?? item.reason;
  fill(
    {
      from: item.from.name,
      organisation: item.organisationName,
      role: item.role && role(item.role),
      text: item.text,
      state: item.state === "NOTICE" ? "" : text(item.state),
      message,
    },
    element,
  );
  element.querySelector("blockquote")?.toggleAttribute("hidden", !message);
  for (const part of element.querySelectorAll("[data-while-open]")) part.hidden = item.state !== "OPEN";
  element.querySelector("[data-unverified]")?.toggleAttribute("hidden", item.verified || item.state !== "OPEN");
  element.querySelector("[data-new]").hidden = !fresh;
  element.querySelector("[data-standing]").hidden = item.state === "NOTICE" || item.state === "OPEN";
  element.classList.toggle("new", fresh);
  element.dataset.item = item.id;
  element.dataset.state = item.state;
  element.querySelector("time").dateTime = item.createdAt;
  tellTimes(element);
  wire(element, item, on);
  return element;
}

/** Writes when each item came, as it is to be read now. */
export function tellTimes(root) {
  const since = new Intl.RelativeTimeFormat(locale(), { numeric: "auto" });
  for (const time of root.querySelectorAll("time")) {
    const moment = new Date(time.dateTime);
    fill({ ago: ago(since, (Date.now() - moment) / 1000), at: written(moment, "short") }, time);
    time.querySelector("[data-ago]").hidden = !time.querySelector("[data-value=ago]").textContent;
  }
}

function ago(since, seconds) {
  if (seconds >= WEEK) return "";
  if (seconds < 60) return since.format(0, "second");
  const [unit, size] = SOON.findLast(([, size]) => seconds >= size);
  return since.format(-Math.floor(seconds / size), unit);
}

function wire(element, item, on) {
  const heading = element.querySelector("h3");
  heading.id = `item-${item.id}`;
  for (const button of element.querySelectorAll("[data-do]")) {
    const act = button.dataset.do;
    button.hidden = act === "read" ? Boolean(item.readAt) : item.state !== "OPEN";
    // which item a button is of, for those who hear it out of its place
    button.setAttribute("aria-describedby", heading.id);
    if (act !== "decline") button.addEventListener("click", () => on[act](item));
  }
  const form = element.querySelector("form");
  if (form) wireReason(element, form, item, on);
}

/** Declining asks for a reason first, which may stay empty: so it is never one slip of the hand. */
function wireReason(element, form, item, on) {
  const opener = element.querySelector('[data-do="decline"]');
  const actions = element.querySelector(".actions");
  const field = form.elements.reason;
  field.id = `reason-${item.id}`;
  form.querySelector("label").htmlFor = field.id;
  form.querySelector(".hint").id = `hint-${item.id}`;
  field.setAttribute("aria-describedby", `hint-${item.id}`);
  const asks = (open) => {
    form.hidden = !open;
    actions.hidden = open;
    (open ? field : opener).focus();
  };
  opener.addEventListener("click", () => asks(true));
  form.querySelector("[data-cancel]").addEventListener("click", () => asks(false));
  form.addEventListener("keydown", (event) => event.key === "Escape" && asks(false));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    on.decline(item, field.value.trim() || null);
  });
}
