// The resolvers: a query for each list and each level, joined by hand, without loaders; then plain objects all the way
// down. What may be seen and done is decided as Welkom does, from the rows as they are now.
import { createCipheriv, createHash, randomBytes } from "node:crypto";
import { at, inTransaction, iso, listed, no, steps } from "./store.mjs";

const facts = JSON.parse(process.env.FACTS);
const tags = new Map(Object.entries(facts.tags).map(([environment, tag]) => [environment, Buffer.from(tag, "hex")]));
const key = createHash("sha256").update(facts.secret_key).digest();
const HOUR = 3_600_000, DAY = 24 * HOUR, WEEK = 7 * DAY;
const names = { BASIC_USER: "Basic user", ADVANCED_USER: "Advanced user", ADMINISTRATOR: "Administrator" };
const role = (key, level, name) => ({ key, level, name });
const platform = Object.fromEntries(Object.entries(names).map(([key, name]) => [key, role(key, "PLATFORM", name)]));
const inOrganisation = {
  MEMBER: role("MEMBER", "ORGANISATION", "Member"),
  ADMINISTRATOR: role("ADMINISTRATOR", "ORGANISATION", "Organisation administrator"),
};
const administers = (actor) => actor.role === "ADMINISTRATOR";
const sha256 = (text) => createHash("sha256").update(text).digest();
const shown = ([id, name, email, status, role]) => ({ id: `usr_${id}`, name, email, status, role: platform[role] });

class Denied extends Error {}

/** A UUID of version 7, as Welkom's ids are: ordered by time, so that indexes grow at their end. */
function newId() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString("hex");
}

/** Who asks: the only user of the session's account, or the only one that its holder ever used. */
export const actor = steps(function* (ask, token) {
  const now = Date.now();
  const account = Buffer.from(token.split(".")[0], "base64url").toString("hex");
  const rows = yield ask("who", account, sha256(token), at(now), at(now - 72 * HOUR));
  const used = rows.filter((row) => row[5] !== null);
  const users = used.length ? used : rows;
  if (users.length !== 1 || users[0][4] !== "ACTIVE") return null;
  const [, environment, user, role] = users[0];
  return { environment, user, role, now };
});

const need = (context) => {
  if (!context.actor) throw new Denied("UNAUTHENTICATED");
  return context.actor;
};

export const viewer = steps(function* (ask, context) {
  const me = need(context);
  const [[id, name, email, status, role, environment, called]] = yield ask("viewer", me.environment, me.user);
  return { ...shown([id, name, email, status, role]), environment: { id: `env_${environment}`, name: called } };
});

export const environment = (context) => ({ pk: need(context).environment });

export const users = steps(function* (ask, { pk }, { first }, context) {
  const me = need(context), now = at(me.now);
  let rows = yield ask("users", pk, first + 1);
  if (rows.length <= first) rows = rows.concat(yield ask("nameless", pk, first + 1 - rows.length));
  const more = rows.length > first;
  if (more) rows.length = first;
  const found = listed(rows.map((row) => row[0]));
  const asked = new Map(), theirs = new Map(rows.map((row) => [row[0], []]));
  if (administers(me))
    for (const [user, status, expiry] of yield ask("invitations", pk, found))
      asked.set(user, { status: status === "PENDING" && isOver(expiry, me.now) ? "EXPIRED" : status });
  const memberships = administers(me)
    ? yield ask("memberships", found, pk, now, 11)
    : yield ask("shared", found, pk, now, me.user, me.environment, me.user, 11);
  for (const [user, role, organisationName] of memberships)
    theirs.get(user).push({ node: { role: inOrganisation[role], organisationName } });
  const tag = tags.get(pk);
  const edges = rows.map(([id, name, nameKey, email, status, role, created]) => {
    const of = theirs.get(id), node = shown([id, name, email, status, role]);
    node.createdAt = iso(created);
    node.invitation = asked.get(id) ?? null;
    node.memberships = { edges: of.slice(0, 10), pageInfo: { hasNextPage: of.length > 10 } };
    const place = JSON.stringify([nameKey === null ? null : `s${nameKey}`, `u${id}`]);
    return { cursor: Buffer.concat([tag, Buffer.from(place)]).toString("base64url"), node };
  });
  const [[totalCount]] = yield ask("count", pk);
  const endCursor = edges.length ? edges.at(-1).cursor : null;
  return { edges, pageInfo: { hasNextPage: more, hasPreviousPage: false, endCursor }, totalCount };
});

const isOver = (expiry, now) => Date.parse(expiry.endsWith("+00") ? `${expiry}:00` : `${expiry}Z`) <= now;

export const node = steps(function* (ask, id, context) {
  const me = need(context);
  if (!/^org_[0-9a-f]{32}$/.test(id)) return null;
  const seesAll = administers(me) ? me.environment : null;
  const [found] = yield ask("organisation", id.slice(4), seesAll, me.environment, me.user);
  if (!found) return null;
  const [pk, of, name] = found;
  return { __typename: "Organisation", id: `org_${pk}`, name, pk, of };
});

export const members = steps(function* (ask, { pk, of }, { first }, context) {
  const rows = yield ask("members", of, pk, at(need(context).now), first + 1);
  const edges = rows.slice(0, first).map(([role, status, id, name]) => ({
    node: { role: inOrganisation[role], status, person: { id: `usr_${id}`, name } },
  }));
  return { edges, pageInfo: { hasNextPage: rows.length > first } };
});

/** The environment is locked to the commit: its name and language, and the administrator's own name. */
function* authority(ask, me) {
  const [[name, locale]] = yield ask("lock", me.environment);
  const [row] = yield ask("user", me.environment, me.user);
  if (!row || row[3] !== "ACTIVE" || row[4] !== "ADMINISTRATOR") throw new Denied("FORBIDDEN");
  return { name, locale, inviter: row[1] };
}

export const changeUserRole = steps(function* (ask, { userId, role, relationshipManager }, context) {
  const me = need(context), id = userId.slice(4), now = at(me.now);
  if (relationshipManager !== false) throw new Denied("what follows for partnerships is not written here");
  yield inTransaction(function* (ask) {
    yield* authority(ask, me);
    const [row] = yield ask("user", me.environment, id);
    if (!row) throw new Denied("NOT_FOUND");
    if (row[4] === role) return;
    const changed = yield ask("role", role, no, me.environment, id);
    if (!changed.length) throw new Denied("LAST_ADMINISTRATOR");
    const [[position]] = yield ask("position", me.environment, id);
    const about = JSON.stringify({ role });
    yield ask("item", me.environment, newId(), id, position, me.environment, about, now);
    yield audit(ask, me, "user.role_changed", id, JSON.stringify({ role: row[4] }), about, now);
  });
  const [row] = yield ask("user", me.environment, id);
  return { user: shown(row), errors: [] };
});

const mayBeMailed = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;
export const inviteUser = steps(function* (ask, { email, role }, context) {
  const me = need(context), written = email.trim(), address = written.toLowerCase();
  if (!mayBeMailed.test(written)) throw new Denied("INVALID_INPUT");
  const [local, domain] = address.split("@"), person = `${local.split("+")[0]}@${domain}`;
  const user = newId(), invitation = newId(), bucket = me.environment.at(-1);
  const mail = newId().slice(0, -1) + bucket;
  const now = at(me.now), over = at(me.now + WEEK);
  yield inTransaction(function* (ask) {
    const { name, locale, inviter } = yield* authority(ask, me);
    const taken = yield ask("taken", me.environment, address, me.environment, address);
    if (taken.length) throw new Denied("ALREADY_INVITED");
    const [owned] = yield ask("domain", domain);
    if (owned?.[0] !== me.environment) throw new Denied("what is allowed to strangers is not written here");
    const [[mailed]] = yield ask("mailed", me.environment, person, at(me.now - DAY));
    const [[spent]] = yield ask("spend", throttle(me.environment), now, at(me.now + DAY));
    if (mailed >= 5 || spent > facts.mails_a_day) throw new Denied("TOO_MANY_MAILS");
    yield ask("new_user", me.environment, user, written, address, person, role, now);
    const parts = new Set(address.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
    const words = [...parts].map((word) => (address.startsWith(word) ? `;${word}` : word));
    yield ask("words", me.environment, user, listed([...words]));
    yield ask("invitation", me.environment, invitation, user, written, address, role, me.user, mail, now, over);
    const secret = randomBytes(32).toString("base64url");
    yield ask("secret", sha256(secret), invitation, now, over);
    const [kept] = yield ask("written", address);
    const told = { environment_name: name, inviter_name: inviter, role, expires_at: over, secret };
    const to = kept?.[0] ?? written, of = [mail, parseInt(bucket, 16), me.environment];
    yield ask("mail", ...of, to, address, person, locale, seal(told), mail, now, now);
    const after = JSON.stringify({ invitation, role });
    yield audit(ask, me, "user.invited", user, null, after, now);
  });
  const [row] = yield ask("user", me.environment, user);
  return { user: shown(row), errors: [] };
});

const audit = (ask, me, action, target, before, after, now) =>
  ask("audit", newId(), me.environment, now, action, me.user, me.environment, target, before, after, "127.0.0.1");

function seal(told) {
  const nonce = randomBytes(12), cipher = createCipheriv("aes-256-gcm", key, nonce);
  return Buffer.concat([nonce, cipher.update(JSON.stringify(told)), cipher.final(), cipher.getAuthTag()]);
}

function throttle(id) {
  const dashed = id.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  return sha256(["mails of", dashed, "TooManyMailsToday"].join("\0"));
}
