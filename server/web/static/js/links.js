// How the link that led to this page stands: told before anything is filled in, and again where it died meanwhile.

import { call } from "./api.js";
import { secret } from "./secret.js";

const LOOK = `query Link($token: String!) {
  link(token: $token) { purpose state }
}`;

/** The link's state in small letters, as views are called; `unknown` where it is no link for this `purpose`. */
export async function standing(purpose) {
  const { link } = await call(LOOK, { token: secret });
  return link?.purpose === purpose ? link.state.toLowerCase() : "unknown";
}

/** Whether an error of a payload says that the link can't be used. */
export const isDead = ({ code }) => code === "INVALID_TOKEN" || code === "EXPIRED" || code.startsWith("INVITATION_");
