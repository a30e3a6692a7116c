// Forms: one submit at a time, errors at their field and read out, focus where the next key press belongs.

import { Fault } from "./api.js";
import { text } from "./views.js";

const form = (name) => document.querySelector(`form[data-form="${name}"]`);

/** What the form holds, by field; what was left empty is null. */
function values(element) {
  return Object.fromEntries([...new FormData(element)].map(([name, value]) => [name, value === "" ? null : value]));
}

/**
 * Calls `submit` with the form's values. It returns the payload's errors, which are shown; none or nothing: it worked.
 */
export function onSubmit(name, submit) {
  const element = form(name);
  let busy = false;
  element.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    const done = waiting(element);
    try {
      const missing = emptyOnes(element);
      showErrors(name, missing.length ? missing : ((await submit(values(element))) ?? []));
    } catch (fault) {
      showErrors(name, [{ message: fault instanceof Fault ? fault.message : text("unexpected"), field: null }]);
      if (!(fault instanceof Fault)) console.error(fault);
    } finally {
      busy = false;
      done();
    }
  });
}

/** Puts a value into a field, as a start. */
export function preset(name, field, value) {
  form(name).elements[field].value = value;
}

/** Empties a form: a password doesn't stay in a page that is done with it. */
export const clear = (name) => form(name).reset();

/** Shows each error at the field that it names, else on top, and moves focus to the first. */
export function showErrors(name, errors) {
  const element = form(name);
  const top = element.querySelector("[data-alert]");
  const places = [...element.querySelectorAll("[data-error-for]")];
  const said = new Map();
  for (const error of errors) {
    const place = places.find((one) => one.dataset.errorFor === error.field?.at(-1)) ?? top;
    said.set(place, [...(said.get(place) ?? []), error.message]);
  }
  for (const place of [top, ...places]) {
    place.textContent = (said.get(place) ?? []).join(" ");
    place.hidden = !said.has(place);
    const input = place.dataset.errorFor && element.elements[place.dataset.errorFor];
    if (input) input.setAttribute("aria-invalid", String(said.has(place)));
    if (said.has(place)) place.closest("details")?.setAttribute("open", "");
  }
  const [worst] = said.keys();
  if (worst) (worst === top ? top : element.elements[worst.dataset.errorFor]).focus();
}

/** Takes away what is said about what was sent. */
export function clearErrors() {
  for (const { dataset } of document.querySelectorAll("form[data-form]")) showErrors(dataset.form, []);
}

/** Shows an error at the form that is in sight; false where there is none. */
export function complain(error) {
  const seen = [...document.querySelectorAll("form[data-form]")].find((element) => element.checkVisibility());
  if (seen) showErrors(seen.dataset.form, [error]);
  return Boolean(seen);
}

function emptyOnes(element) {
  return [...element.elements]
    .filter((input) => input.required && !input.value.trim())
    .map((input) => ({ message: text("required"), field: [input.name] }));
}

function waiting(element) {
  const button = element.querySelector('button[type="submit"]');
  // not `disabled`: that would throw the focus away
  button.setAttribute("aria-disabled", "true");
  const timer = setTimeout(() => (button.dataset.busy = text("busy")), 300);
  return () => {
    clearTimeout(timer);
    button.removeAttribute("aria-disabled");
    delete button.dataset.busy;
  };
}

for (const button of document.querySelectorAll("[data-reveals]")) {
  const input = document.getElementById(button.dataset.reveals);
  const reveal = (shown) => {
    input.type = shown ? "text" : "password";
    for (const label of button.querySelectorAll("[data-revealed]")) {
      label.hidden = label.dataset.revealed !== (shown ? "yes" : "no");
    }
  };
  button.addEventListener("click", () => reveal(input.type === "password"));
  // a password that is shown while it is sent would be kept by the browser as if it were any text
  input.form.addEventListener("submit", () => reveal(false));
}
