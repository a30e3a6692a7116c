// A new password: ask for a link, then use it. Also the first password of an added user.

import { call, logIn } from "./api.js";
import { clear, onSubmit } from "./forms.js";
import "./language.js";
import { isDead, standing } from "./links.js";
import { forget, secret } from "./secret.js";
import { fill, onAction, only, show, start } from "./views.js";

const ASK = `mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) { accepted errors { code message field } }
}`;
const SET = `mutation SetPassword($input: SetPasswordInput!) {
  setPassword(input: $input) { account { name emails { address primary } } errors { code message field } }
}`;
const ADDED = `query AddedUser($token: String!) {
  invitationPreview(token: $token) { environmentName invitedByName email status superseded }
}`;
const STATES = { PENDING: "usable", ACCEPTED: "used", EXPIRED: "expired", REVOKED: "revoked", DECLINED: "declined" };

let given = {};
let hasSession = false; // of the account that the link is for

/** A link of recovery, or of somebody who was added to an environment: they see where, and may change their name. */
async function look() {
  const { invitationPreview: place } = await call(ADDED, { token: secret });
  if (!place) return standing("RECOVERY");
  fill({ environment: place.environmentName, inviter: place.invitedByName, email: place.email });
  only("data-when", place.invitedByName ? "added" : "added-by-nobody");
  document.querySelector("[data-names]").hidden = false;
  const state = place.superseded && place.status === "PENDING" ? "superseded" : STATES[place.status];
  return state === "usable" ? state : `added-${state}`;
}

/** Uses the link; the errors to show at the form that asked. */
async function set(input) {
  const { setPassword: payload } = await call(SET, { input: { token: secret, ...input } });
  if (payload.errors.some(({ code }) => code === "LOG_IN_REQUIRED")) return show("log-in");
  const state = payload.errors.some(isDead) ? await look() : "usable";
  if (state !== "usable") return show(state);
  if (payload.errors.length) return payload.errors;
  const { name, emails } = payload.account;
  const entered = hasSession || (await enters(emails, input.password));
  clear("set");
  clear("log-in");
  only("data-how", hasSession ? "own-password" : "new-password");
  show(entered ? "done" : "saved", { name });
}

/** Logs in with the password that was chosen a moment ago. Where that fails it is saved nevertheless. */
async function enters(emails, password) {
  try {
    return !(await logIn({ email: emails.find(({ primary }) => primary).address, password })).length;
  } catch {
    return false;
  }
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
  if (errors.length) return errors;
  hasSession = true;
  return set(given);
});

onAction("ask", () => {
  forget();
  show("ask");
});
start(async () => show(secret ? await look() : "ask"));
