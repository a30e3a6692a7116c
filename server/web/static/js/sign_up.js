// Sign-up: an address first; then, from the link in the mail, a name and a password.

import { call, logIn } from "./api.js";
import { clear, onSubmit } from "./forms.js";
import { speaks } from "./language.js";
import { isDead, standing } from "./links.js";
import { forget, secret } from "./secret.js";
import { onAction, show, showing, start } from "./views.js";

const SIGN_UP = `mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) { accepted errors { code message field } }
}`;
const COMPLETE = `mutation CompleteSignUp($input: CompleteSignUpInput!) {
  completeSignUp(input: $input) { user { id environment { name } } errors { code message field } }
}`;

let given = {};

const look = () => standing("SIGN_UP");

/** Uses the link; the errors to show at the form that asked. */
async function complete(input) {
  const { completeSignUp: payload } = await call(COMPLETE, { input: { token: secret, cookie: true, ...input } });
  const codes = payload.errors.map((error) => error.code);
  if (codes.includes("LOG_IN_REQUIRED")) return show("log-in");
  if (codes.includes("ALREADY_USER")) return show("already");
  const closed = payload.errors.find(({ code }) => code === "ENVIRONMENT_CLOSED");
  if (closed) return show("closed", { closed: closed.message });
  const state = payload.errors.some(isDead) ? await look() : "usable";
  if (state !== "usable") return show(state);
  if (payload.errors.length) return payload.errors;
  clear("complete");
  clear("log-in");
  show("done", { environment: payload.user.environment.name });
}

onSubmit("ask", async ({ email }) => {
  const { signUp: payload } = await call(SIGN_UP, { input: { email, locale: document.documentElement.lang } });
  if (payload.errors.length) return payload.errors;
  show("sent", { email });
});

onSubmit("complete", (input) => {
  given = { name: input.name, environmentName: input.environmentName };
  return complete(input);
});

onSubmit("log-in", async (input) => {
  const errors = await logIn(input);
  return errors.length ? errors : complete(given);
});

onAction("ask", () => {
  forget();
  show("ask");
});
onAction("again", () => show("usable"));
// why the environment is closed was said in the former language
speaks({ after: async () => showing() === "closed" && show("usable") });
start(async () => show(secret ? await look() : "ask"));
