// Log in, see who you are and where you have a place, log out.

import { account, logIn, logOut } from "./api.js";
import { clear, onSubmit } from "./forms.js";
import { speaks } from "./language.js";
import { fill, role, show, showing, start, text } from "./views.js";

const FIELDS = "name emails { address primary } users { id email status role { level key } environment { id name } }";

function row(user) {
  const copy = document.querySelector("template[data-place]").content.cloneNode(true);
  fill({ environment: user.environment.name, role: role(user.role), status: text(user.status) }, copy);
  return copy;
}

async function home() {
  const me = await account(FIELDS);
  if (!me) return show("log-in");
  const addresses = [...me.emails].sort((a, b) => b.primary - a.primary).map((email) => email.address);
  document.querySelector("[data-places]").replaceChildren(...me.users.map(row));
  document.querySelector("table").hidden = !me.users.length;
  document.querySelector("[data-none]").hidden = me.users.length > 0;
  document.querySelector("[data-some]").hidden = !me.users.length;
  show("account", { name: me.name, addresses: addresses.join(", ") });
}

onSubmit("log-in", async (input) => {
  const errors = await logIn(input);
  if (errors.length) return errors;
  clear("log-in");
  await home();
});

onSubmit("log-out", async () => {
  const { logOut: payload } = await logOut();
  if (payload.errors.length) return payload.errors;
  await home();
});

speaks({ after: async () => showing() === "account" && home() });
start(home);
