// Sign-up: an address first; then, from the link in the mail, a name and a password.

import { call, logIn } from "./api.js";
import { clear, onSubmit } from "./forms.js";
import { forget, secret } from "./secret.js";
import { onAction, show, start } from "./views.js";

const SIGN_UP = `mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) { accepted errors { code message field } }
}`;
const COMPLETE = `mutation CompleteSignUp($input: CompleteSignUpInput!) {
  completeSignUp(input: $input) { user { id environment { name } } errors { code message field } }
}`;
const DEAD = ["INVALID_TOKEN", "EXPIRED", "ENVIRONMENT_CLOSED"];

let given = {};

/** Uses the link; the errors to show at the form that asked. */
async function complete(input) {
  const { completeSignUp: payload } = await call(COMPLETE, { input: { token: secret, cookie: true, ...input } });
  const codes = payload.errors.map((error) => error.code);
  if (codes.includes("LOG_IN_REQUIRED")) return show("log-in");
  if (codes.includes("ALREADY_USER")) return show("already");
  const dead = payload.errors.find((error) => DEAD.includes(error.code));
  if (dead) {
    forget(); // else the same page, asked for anew, would begin with the dead link again
    return show("problem", { problem: dead.message });
  }
  if (payload.errors.length) return payload.errors;
  forget();
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

onAction("ask", () => show("ask"));
start(() => show(secret ? "complete" : "ask"));
