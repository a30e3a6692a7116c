// The secret of a link stands behind the #, which no browser sends to a server. It leaves the address bar at once;
// the history entry keeps it, so that a reload still works, and says afterwards what became of the link.

const found = decodeURIComponent(location.hash.slice(1));
if (found) history.replaceState({ secret: found }, "", location.pathname + location.search);

/** The secret that this page was opened with, or null. */
export const secret = found || history.state?.secret || null;

/** Call it where the page goes on without its link. */
export const forget = () => history.replaceState(null, "", location.pathname + location.search);

// another link of the same page, opened in this tab, changes nothing but the fragment
addEventListener("hashchange", () => location.reload());
