// Undo a linked address: from the mail that its account's primary address got.

import { call } from "./api.js";
import { onSubmit } from "./forms.js";
import { forget, secret } from "./secret.js";
import { show, start } from "./views.js";

const UNDO = `mutation UndoEmailLink($token: String!) {
  undoEmailLink(input: { token: $token }) { undone errors { code message field } }
}`;

onSubmit("undo", async () => {
  const { undoEmailLink: payload } = await call(UNDO, { token: secret });
  const [error] = payload.errors;
  if (error?.code === "INVALID_TOKEN" || error?.code === "EXPIRED") return show("problem", { problem: error.message });
  if (error) return payload.errors;
  forget();
  show("done");
});

start(() => show(secret ? "confirm" : "problem"));
