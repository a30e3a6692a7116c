// A new password: ask for a link, then use it. Also the first password of an added user.

import { call, logIn } from "./api.js";
import { clear, onSubmit } from "./forms.js";
import { forget, secret } from "./secret.js";
import { fill, onAction, only, show, start } from "./views.js";

const ASK = `mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) { accepted errors { code message field } }
}`;
const SET = `mutation SetPassword($input: SetPasswordInput!) {
  setPassword(input: $input) { account { name } errors { code message field } }
}`;
const ADDED = `query AddedUser($token: String!) {
  invitationPreview(token: $token) { environmentName invitedByName email status superseded }
}`;
const isDead = ({ code }) => code === "INVALID_TOKEN" || code === "EXPIRED" || code.startsWith("INVITATION_");

let given = {};

/** Uses the link; the errors to show at the form that asked. */
async function set(input) {
  const { setPassword: payload } = await call(SET, { input: { token: secret, ...input } });
  if (payload.errors.some(({ code }) => code === "LOG_IN_REQUIRED")) return show("log-in");
  const dead = payload.errors.find(isDead);
  if (dead) {
    forget(); // else the same page, asked for anew, would begin with the dead link again
    return show("problem", { problem: dead.message });
  }
  if (payload.errors.length) return payload.errors;
  forget();
  clear("set");
  clear("log-in");
  show("done", { name: payload.account.name });
}

/** A link of recovery, or of somebody who was added to an environment: they see where, and may change their name. */
async function open() {
  if (!secret) return show("ask");
  const { invitationPreview: place } = await call(ADDED, { token: secret });
  fill({ environment: place?.environmentName, inviter: place?.invitedByName, email: place?.email });
  only("data-when", place ? (place.invitedByName ? "added" : "added-by-nobody") : "");
  document.querySelector("[data-names]").hidden = !place;
  show(place && (place.superseded || place.status !== "PENDING") ? "settled" : "set");
}

onSubmit("ask", async ({ email }) => {
  const { requestPasswordReset: payload } = await call(ASK, { input: { email } });
  if (payload.errors.length) return payload.errors;
  show("sent", { email });
});

onSubmit("set", (input) => {
  given = input;
  return set(input);
});

onSubmit("log-in", async (input) => {
  const errors = await logIn(input);
  return errors.length ? errors : set(given);
});

onAction("ask", () => show("ask"));
start(open);
