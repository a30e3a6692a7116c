// better-auth: its own endpoints on tables of its own, for its own answers differ. With FILL=1 it makes them: as many
// users as the others have, and an organisation of 50 members; it prints the cookie and the organisation's id.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import { toNodeHandler } from "better-auth/node";
import { organization } from "better-auth/plugins";

const where = process.env.DATABASE, onPostgres = where.startsWith("postgresql");
const database = onPostgres ? await postgres() : await sqlite();
const baseURL = `http://127.0.0.1:${process.env.PORT}`;
const options = {
  database,
  secret: process.env.SECRET,
  baseURL,
  trustedOrigins: [baseURL],
  emailAndPassword: { enabled: true },
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
  logger: { disabled: true },
  plugins: [organization({ membershipLimit: 100_000 })],
};
if (process.env.FILL === "1") {
  console.log(JSON.stringify(await fill(Number(process.env.USERS))));
  process.exit(0);
}
createServer(toNodeHandler(betterAuth(options))).listen(Number(process.env.PORT), "127.0.0.1");

async function sqlite() {
  const { default: Database } = await import("better-sqlite3");
  const made = new Database(where);
  for (const pragma of ["journal_mode=WAL", "synchronous=FULL", "mmap_size=268435456"]) made.pragma(pragma);
  return made;
}

async function postgres() {
  const { default: pg } = await import("pg");
  return new pg.Pool({ connectionString: where, max: 10 });
}

async function fill(users) {
  await (await getMigrations(options)).runMigrations();
  const auth = betterAuth(options);
  const body = { email: "ada@example.org", password: "purple teapot orbits quietly", name: "Ada" };
  const signedUp = await auth.api.signUpEmail({ body, asResponse: true });
  const cookie = signedUp.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ");
  const headers = new Headers({ cookie });
  const made = await auth.api.createOrganization({ body: { name: "Acme", slug: "acme" }, headers });
  const adapter = (await auth.$context).adapter;
  const create = (model, data) => adapter.create({ model, data: { id: randomUUID(), ...data }, forceAllowId: true });
  if (!onPostgres) database.exec("begin");
  for (let n = 1; n < users; n++) {
    const now = new Date(), email = `user${n}@example.org`;
    const user = await create("user", { name: `User ${n}`, email, emailVerified: true, createdAt: now, updatedAt: now });
    const role = n % 7 ? "member" : "admin";
    if (n < 50) await create("member", { organizationId: made.id, userId: user.id, role, createdAt: now });
  }
  if (!onPostgres) database.exec("commit");
  return { cookie, organisation: made.id };
}
