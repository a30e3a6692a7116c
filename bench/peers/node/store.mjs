// SQLite by better-sqlite3 or PostgreSQL by pg, behind one face. Statements are those of ../sqlite.sql or
// ../postgresql.sql, by name; rows are arrays.
//
// What asks is written once, as generators that yield questions: `steps` makes of one a plain function where the driver
// answers at once, as better-sqlite3 does, and an async one where it does not. So neither database pays for the other.
import { readFileSync } from "node:fs";

const where = process.env.DATABASE;
export const onPostgres = where.startsWith("postgresql");

const text = readFileSync(new URL(`../${onPostgres ? "postgresql" : "sqlite"}.sql`, import.meta.url), "utf8");
const statements = {};
for (const part of text.split(/^-- name: /m).slice(1)) {
  const [, name, sql] = /^(\w+).*\n([^]*)$/.exec(part);
  statements[name] = sql.replace(/\s+/g, " ").trim();
}

const { ask, transaction, at, iso, listed, no } = onPostgres ? await postgres() : await sqlite();
export { at, iso, listed, no };

/** `work(ask, …)` is a generator that yields what `ask(name, …)` and `inTransaction(work, …)` answer. */
export function steps(work) {
  return (...given) => run(work(ask, ...given));
}

export const inTransaction = (work) => transaction((one) => run(work(one)));

function run(generator) {
  return onPostgres ? waiting(generator) : atOnce(generator);
}

function atOnce(generator) {
  let step = generator.next();
  while (!step.done) step = generator.next(step.value);
  return step.value;
}

async function waiting(generator) {
  let step = generator.next();
  while (!step.done) step = generator.next(await step.value);
  return step.value;
}

async function sqlite() {
  const { default: Database } = await import("better-sqlite3");
  const database = new Database(where);
  for (const pragma of ["journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "mmap_size=268435456"])
    database.pragma(pragma);
  database.pragma("busy_timeout=5000");
  const prepared = {};
  for (const [name, sql] of Object.entries(statements)) {
    const statement = database.prepare(sql);
    prepared[name] = statement.reader ? statement.raw() : statement;
  }
  const ask = (name, ...given) => {
    const statement = prepared[name];
    return statement.reader ? statement.all(given) : statement.run(given);
  };
  const immediately = database.transaction((work) => work(ask)).immediate;
  return {
    ask,
    transaction: (work) => immediately(work),
    at: (ms) => new Date(ms).toISOString().replace("T", " ").replace("Z", "000"),
    iso: (moment) => `${moment.slice(0, 10)}T${moment.slice(11).replace(".000000", "")}+00:00`,
    listed: (values) => JSON.stringify(values),
    no: 0,
  };
}

/** PostgreSQL leaves out zeros at the end of a fraction. */
const whole = (time) => (time.includes(".") ? time.padEnd(15, "0") : time);

async function postgres() {
  const { default: pg } = await import("pg");
  pg.types.setTypeParser(pg.types.builtins.UUID, (id) => id.replaceAll("-", ""));
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (moment) => moment);
  const pool = new pg.Pool({ connectionString: where, max: 10, options: "-c timezone=UTC" });
  const asking = (on) => async (name, ...values) =>
    (await on.query({ name, text: statements[name], values, rowMode: "array" })).rows;
  return {
    ask: asking(pool),
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query("begin");
        const told = await work(asking(client));
        await client.query("commit");
        return told;
      } catch (fault) {
        await client.query("rollback");
        throw fault;
      } finally {
        client.release();
      }
    },
    at: (ms) => new Date(ms).toISOString(),
    iso: (moment) => `${moment.slice(0, 10)}T${whole(moment.slice(11, -3))}+00:00`,
    listed: (values) => values,
    no: false,
  };
}
