// An invitation: what it is, and then accepting or declining it. Looking at it changes nothing (INV-5).

import { account, call, logIn, logOut } from "./api.js";
import { written } from "./dates.js";
import { clear, onSubmit, preset } from "./forms.js";
import { speaks } from "./language.js";
import { secret } from "./secret.js";
import { fill, onAction, only, role, show, start } from "./views.js";

const PREVIEW = `query InvitationPreview($token: String!) {
  invitationPreview(token: $token) {
    environmentName invitedByName email role { level key } expiresAt status superseded accountExists
  }
}`;
const ACCEPT = `mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    user { role { level key } environment { name } } errors { code message field }
  }
}`;
const DECLINE = `mutation DeclineInvitation($input: DeclineInvitationInput!) {
  declineInvitation(input: $input) { declined errors { code message field } }
}`;
const STATES = { ACCEPTED: "used", EXPIRED: "expired", REVOKED: "revoked", DECLINED: "declined" };
const DEAD = {
  INVITATION_USED: "used",
  INVITATION_EXPIRED: "expired",
  INVITATION_REVOKED: "revoked",
  INVITATION_DECLINED: "declined",
  INVITATION_SUPERSEDED: "superseded",
  INVITATION_INVALID: "unknown",
  INVALID_TOKEN: "unknown",
};

let invitation = null;
let me = null;
let current = null;
let granted = null; // the role that they have now

/** What the page fills in, in its language. */
const values = () => ({
  environment: invitation.environmentName,
  inviter: invitation.invitedByName,
  email: invitation.email,
  role: role(granted ?? invitation.role),
  until: written(invitation.expiresAt, "full"),
  account: me?.name,
  accountEmail: me?.emails.find((email) => email.primary)?.address,
});

const isMine = () => me.emails.some(({ address }) => address.toLowerCase() === invitation.email.toLowerCase());

/** `new`: make an account, `as`: use the one that is logged in, `log-in`: become somebody first. */
function way() {
  if (!invitation.accountExists) return me ? "as" : "new";
  return me && isMine() ? "as" : "log-in";
}

function go(chosen) {
  current = chosen;
  only("data-way", chosen);
  only(
    "data-when",
    invitation.invitedByName ? "inviter" : "no-inviter",
    invitation.accountExists ? "that-account" : "any-account",
    me && !isMine() ? "links" : "",
  );
  if (chosen === "log-in" && invitation.accountExists) preset("log-in", "email", invitation.email);
  show("pending", values());
}

async function open() {
  if (!secret) return show("unknown");
  const [preview, who] = await Promise.all([
    call(PREVIEW, { token: secret }),
    account("name emails { address primary }"),
  ]);
  [invitation, me] = [preview.invitationPreview, who];
  if (!invitation) return show("unknown");
  if (invitation.superseded) return show("superseded");
  if (invitation.status !== "PENDING") return show(STATES[invitation.status]);
  go(way());
}

/** True where the errors say that the link is dead; its view is shown then. */
function isDead(errors) {
  const state = errors.map(({ code }) => DEAD[code]).find(Boolean);
  if (state) show(state);
  return Boolean(state);
}

async function accept(input) {
  const { acceptInvitation: payload } = await call(ACCEPT, { input: { token: secret, cookie: true, ...input } });
  if (isDead(payload.errors)) return;
  if (payload.errors.some(({ code }) => code === "LOG_IN_REQUIRED") && current !== "log-in") {
    invitation.accountExists = true; // made since we looked
    return go("log-in");
  }
  if (payload.errors.length) return payload.errors;
  for (const name of ["accept", "log-in"]) clear(name);
  granted = payload.user.role; // may be a lower one than was offered (INV-11)
  show("done", values());
}

onSubmit("accept", accept);
onSubmit("accept-as", () => accept({}));
onSubmit("log-in", async (input) => {
  const errors = await logIn(input);
  return errors.length ? errors : accept({});
});
onSubmit("decline", async ({ reason }) => {
  const { declineInvitation: payload } = await call(DECLINE, { input: { token: secret, reason } });
  if (isDead(payload.errors)) return;
  if (payload.errors.length) return payload.errors;
  show("refused", values());
});

onAction("have-account", () => go("log-in"));
onAction("other-account", () =>
  start(async () => {
    await logOut();
    me = null;
    go(way());
  }),
);
speaks({ after: async () => invitation && fill(values()) });
start(open);
