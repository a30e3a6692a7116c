// The secret of a mailed link stands behind the #, which no browser sends to a server. It leaves the address bar at once;
// the history entry keeps it, so that a reload still works, and says afterwards what became of the link.

import { useCallback, useEffect, useState } from "react";

function secretOfPage(): string | null {
  const found = decoded(location.hash.slice(1));
  if (found) history.replaceState({ secret: found }, "", location.pathname + location.search);
  return history.state?.secret ?? null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // no secret of ours: the server says so
  }
}

/** What this page was opened with; another link, opened in the same window, comes in its place. */
export function useSecret() {
  const [secret, setSecret] = useState(secretOfPage);
  useEffect(() => {
    const look = () => setSecret(secretOfPage());
    addEventListener("popstate", look); // also where nothing changes but what stands behind the #
    return () => removeEventListener("popstate", look);
  }, []);
  const forget = useCallback(() => {
    history.replaceState(null, "", location.pathname + location.search);
    setSecret(null);
  }, []);
  return { secret, forget };
}
