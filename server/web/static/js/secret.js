// The secret of a link stands behind the #, which no browser sends to a server. It leaves the address bar at once;
// the history entry keeps it, so that a reload still works, until it is used up.

const found = decodeURIComponent(location.hash.slice(1));
if (found) history.replaceState({ secret: found }, "", location.pathname + location.search);

/** The secret that this page was opened with, or null. */
export const secret = found || history.state?.secret || null;

/** Call it when the link has done its work. */
export const forget = () => history.replaceState(null, "", location.pathname + location.search);

// another link of the same page, opened in this tab, changes nothing but the fragment
addEventListener("hashchange", () => location.reload());

// the page in another language is another page: the secret goes along
for (const link of document.querySelectorAll("a[data-keeps-secret]")) {
  link.addEventListener("click", () => {
    const kept = history.state?.secret;
    if (kept) link.hash = encodeURIComponent(kept);
  });
}
