// A log-in by a provider that goes on here. What it goes on with stands behind the #, which no browser sends to a
// server: the challenge, and after a point by which passkeys, in base64url. It leaves the address bar at once; the
// history entry keeps it, so that a reload still works.

export interface Pending {
  challenge: string;
  passkeyOptions: string | null;
}

const SHAPE = /^[\w-]{43}(\.[\w-]+)?$/;

/** What this page was opened with, if it was. */
export function pendingOfPage(): Pending | null {
  const found = location.pathname === "/" ? location.hash.slice(1) : "";
  if (SHAPE.test(found)) history.replaceState({ pending: found }, "", location.pathname + location.search);
  const pending: string | undefined = history.state?.pending;
  if (!pending) return null;
  const [challenge = "", packed] = pending.split(".");
  return { challenge, passkeyOptions: packed ? unpacked(packed) : null };
}

/** It was used, or given up. */
export const forgetPending = () => history.replaceState(null, "", location.pathname + location.search);

function unpacked(base64url: string): string {
  const bytes = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
