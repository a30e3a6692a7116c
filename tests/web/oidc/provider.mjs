// An OpenID Connect provider on loopback: `node provider.mjs PORT WELKOM`. Anybody logs in by any name and password.

import { Provider } from "oidc-provider";

const [port, welkom] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;
const claims = (sub) => ({ sub, name: `${sub} of the provider`, email: `${sub}@acme.example`, email_verified: true });

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: "welkom",
      client_secret: "a secret of the client",
      redirect_uris: [`${welkom}/log-in/real-id/callback`],
      backchannel_logout_uri: `${welkom}/log-in/real-id/back-channel-log-out`,
      backchannel_logout_session_required: true,
    },
  ],
  claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
  features: { backchannelLogout: { enabled: true }, devInteractions: { enabled: true } },
  // its own one reaches no address of this machine
  fetch: (url, { dispatcher, ...options }) => fetch(url, options),
  findAccount: (_, sub) => ({ accountId: sub, claims: () => claims(sub) }),
});

provider.on("backchannel.error", (_, error) => console.error("backchannel", error.message));
provider.listen(Number(port), "127.0.0.1", () => console.log("ready"));
