// Undo a linked address: from the mail that its account's primary address got.

import { call } from "./api.js";
import { onSubmit } from "./forms.js";
import "./language.js";
import { isDead, standing } from "./links.js";
import { secret } from "./secret.js";
import { show, start } from "./views.js";

const UNDO = `mutation UndoEmailLink($token: String!) {
  undoEmailLink(input: { token: $token }) { undone errors { code message field } }
}`;

const look = async () => (secret ? standing("UNDO_EMAIL_LINK") : "unknown");

onSubmit("undo", async () => {
  const { undoEmailLink: payload } = await call(UNDO, { token: secret });
  if (!payload.errors.length) return show("done");
  const state = payload.errors.some(isDead) ? await look() : "usable";
  if (state === "usable") return payload.errors;
  show(state);
});

start(async () => show(await look()));
