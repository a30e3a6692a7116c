"""Users by the million: some are made by the program, and PostgreSQL copies them, under other ids and addresses."""

import time

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from tests.scenario.bulk import insert_users

from .house import House

TEMPLATE = 1_000  # users that are made; each copy has as many
AT_ONCE = 100  # copies with one statement
DOMAIN = "acme.example"


def _copied(column: str, number: str = "k") -> str:
    """A row's id in the copy of this number: computed alike wherever it is referred to."""
    return f"md5({column}::text || ':' || {number})::uuid"


COPIES = """generate_series(CAST(:first AS int), CAST(:last AS int)) AS k,
            LATERAL (SELECT k / CAST(:in_each AS int) AS of_copy) AS placed"""
PLACE = f"CASE WHEN of_copy = 0 THEN environment_id ELSE {_copied('environment_id', 'of_copy')} END"
OF_TEMPLATE = "IN (SELECT account_id FROM template)"
STATEMENTS = (
    f"""INSERT INTO environments (id, name, name_key, join_policy, discoverable, locale, created_at)
        SELECT {_copied("id", "n")}, name || ' ' || n, name_key || ' ' || n, join_policy, discoverable, locale,
               created_at
        FROM environments, generate_series(1, CAST(:environments AS int) - 1) AS n
        WHERE id = CAST(:environment AS uuid) AND CAST(:first AS int) = 1""",
    f"""INSERT INTO accounts (id, name, locale, password_hash, created_at)
        SELECT {_copied("id")}, name, locale, password_hash, created_at
        FROM accounts, {COPIES} WHERE id {OF_TEMPLATE}""",
    f"""INSERT INTO account_emails (canonical, address, account_id, is_primary, verified_at)
        SELECT k || '.' || canonical, k || '.' || address, {_copied("account_id")}, is_primary, verified_at
        FROM account_emails, {COPIES} WHERE account_id {OF_TEMPLATE}""",
    f"""INSERT INTO users (environment_id, id, account_id, name, name_key, email, canonical, person, role, status,
                           relationship_manager, created_at, activated_at, last_active_at)
        SELECT {PLACE}, {_copied("id")}, {_copied("account_id")}, name, name_key, k || '.' || email,
               k || '.' || canonical, k || '.' || person, role, status, relationship_manager, created_at, activated_at,
               last_active_at
        FROM template, {COPIES}""",
    f"""INSERT INTO user_words (environment_id, word, user_id)
        SELECT {PLACE}, word, {_copied("user_id")}
        FROM user_words, {COPIES}
        WHERE environment_id = CAST(:environment AS uuid) AND user_id IN (SELECT id FROM template)""",
)
COUNTS = """INSERT INTO user_counts (environment_id, status, role, number)
            SELECT environment_id, status, role, count(*) FROM users GROUP BY 1, 2, 3"""


async def fill(house: House, users: int, environments: int) -> int:
    """Evenly among the environments, the cast's Acme first. The size of the database in bytes."""
    began, environment = time.monotonic(), house.cast.alice.environment_id
    template = min(TEMPLATE, users // environments)
    copies, in_each = users // template, users // environments // template
    await insert_users(house.database, environment, DOMAIN, template)
    async with house.database.writer.connect() as connection:
        # foreign keys and counts are not kept row by row: all of it is known to fit, and counted at the end
        await connection.execute(text("SET session_replication_role = replica"))
        made = (
            "CREATE TEMP TABLE template AS SELECT * FROM users WHERE environment_id = :environment AND email LIKE 'u%'"
        )
        await connection.execute(text(made), {"environment": environment})
        for first in range(1, copies, AT_ONCE):
            last = min(first + AT_ONCE, copies) - 1
            given = {"first": first, "last": last, "in_each": in_each}
            await _copy(connection, given | {"environment": environment, "environments": environments})
            print(f"\r  {(last + 1) * template:,} users, {time.monotonic() - began:.0f} s", end="", flush=True)
        await connection.execute(text("DELETE FROM user_counts"))
        await connection.execute(text(COUNTS))
        await connection.execute(text("SET session_replication_role = DEFAULT"))
        await connection.commit()
    async with house.database.writer.connect() as connection:
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        await connection.execute(text("VACUUM ANALYZE"))
        size = await connection.scalar(text("SELECT pg_database_size(current_database())"))
    print(f"\r  filled in {time.monotonic() - began:.0f} s, {(size or 0) / 1e6:,.0f} MB", flush=True)
    return size or 0


async def _copy(connection: AsyncConnection, given: dict[str, object]) -> None:
    for statement in STATEMENTS:
        named = {name: value for name, value in given.items() if f":{name}" in statement}
        await connection.execute(text(statement), named)
