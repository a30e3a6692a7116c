"""What the database itself keeps true of the tables: how many users there are, and a log that stays as it was written.

How many users of each status and role an environment has is kept by triggers, so that none is read to count them.
Whatever changes users raises and lowers these numbers in the same transaction: a verb of the domain, the command line, a
statement by hand. Every verb that does so has locked the environment before, so nobody waits here who did not wait there.

A row of the audit log is as it was, but for its network address, which may be emptied (AUD-1, ADR 21). Triggers refuse
anything else to whoever it is; on PostgreSQL the owner of the tables lacks the privilege too (`db/privileges.py`), so a
migration that fills a new column of a log has to be given it back for that long.

Where a later migration makes one of these tables anew, as a batch does on SQLite, its triggers are to be made anew too.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

RAISE = """INSERT INTO user_counts (environment_id, status, role, number)
    VALUES (NEW.environment_id, NEW.status, NEW.role, 1)
    ON CONFLICT (environment_id, status, role) DO UPDATE SET number = user_counts.number + 1;"""
LOWER = """UPDATE user_counts SET number = number - 1
    WHERE environment_id = OLD.environment_id AND status = OLD.status AND role = OLD.role;"""

SQLITE_COUNTS = {
    "users_counted_in": ("INSERT", RAISE),
    "users_counted_out": ("DELETE", LOWER),
    "users_counted_anew": ("UPDATE OF environment_id, status, role", LOWER + RAISE),
}

# Of a statement that adds or deletes many users each number changes once: of a row that changes often within one
# transaction, PostgreSQL goes through all versions.
POSTGRES_COUNTS = {
    "users_counted_in": (
        "INSERT",
        "REFERENCING NEW TABLE AS added FOR EACH STATEMENT",
        """INSERT INTO user_counts AS known (environment_id, status, role, number)
        SELECT environment_id, status, role, count(*) FROM added GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
        ON CONFLICT (environment_id, status, role) DO UPDATE SET number = known.number + excluded.number;""",
    ),
    "users_counted_out": (
        "DELETE",
        "REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT",
        """UPDATE user_counts AS known SET number = known.number - gone.number
        FROM (SELECT environment_id, status, role, count(*) AS number FROM deleted GROUP BY 1, 2, 3) AS gone
        WHERE (known.environment_id, known.status, known.role) = (gone.environment_id, gone.status, gone.role);""",
    ),
    "users_counted_anew": ("UPDATE OF environment_id, status, role", "FOR EACH ROW", LOWER + RAISE),
}

LOGS = {
    "audit_events": (
        *("id", "environment_id", "at", "action", "actor_id", "actor_environment_id"),
        *("target_type", "target_id", "before", "after"),
    ),
    "account_audit_events": (
        *("account_id", "id", "at", "action", "actor_id", "target_type", "target_id", "before", "after"),
    ),
}
REFUSED = "the audit log is append-only"


def upgrade() -> None:
    op.execute("DELETE FROM user_counts")
    op.execute(
        "INSERT INTO user_counts (environment_id, status, role, number)"
        " SELECT environment_id, status, role, count(*) FROM users GROUP BY environment_id, status, role"
    )
    if op.get_bind().dialect.name == "sqlite":
        for name, (when, what) in SQLITE_COUNTS.items():
            op.execute(f"CREATE TRIGGER {name} AFTER {when} ON users BEGIN {what} END")
        for log, columns in LOGS.items():
            changes = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in columns)
            refuse = f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
            op.execute(f"CREATE TRIGGER {log}_no_delete BEFORE DELETE ON {log} {refuse}")
            op.execute(
                f"CREATE TRIGGER {log}_no_update BEFORE UPDATE ON {log} WHEN NEW.origin <> '' OR {changes} {refuse}"
            )
        return
    for name, (when, how, what) in POSTGRES_COUNTS.items():
        op.execute(f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {what} RETURN NULL; END $$")
        op.execute(f"CREATE TRIGGER {name} AFTER {when} ON users {how} EXECUTE FUNCTION {name}()")
    op.execute(
        "CREATE FUNCTION audit_events_append_only() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN RAISE EXCEPTION '{REFUSED}'; END $$"
    )
    for log, columns in LOGS.items():
        casts = {name: "::text" if name in ("before", "after") else "" for name in columns}  # JSON has no equality
        changes = " OR ".join(f"NEW.{name}{cast} IS DISTINCT FROM OLD.{name}{cast}" for name, cast in casts.items())
        op.execute(
            f"CREATE TRIGGER {log}_append_only BEFORE DELETE OR TRUNCATE ON {log}"
            " FOR EACH STATEMENT EXECUTE FUNCTION audit_events_append_only()"
        )
        op.execute(
            f"CREATE TRIGGER {log}_no_update BEFORE UPDATE ON {log}"
            f" FOR EACH ROW WHEN (NEW.origin <> '' OR {changes}) EXECUTE FUNCTION audit_events_append_only()"
        )


def downgrade() -> None:
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    of_logs = ("no_delete", "no_update") if on_sqlite else ("append_only", "no_update")
    triggers = dict.fromkeys(SQLITE_COUNTS, "users") | {f"{log}_{name}": log for log in LOGS for name in of_logs}
    for name, table in triggers.items():
        op.execute(f"DROP TRIGGER {name}" if on_sqlite else f"DROP TRIGGER {name} ON {table}")
    if not on_sqlite:
        for name in (*SQLITE_COUNTS, "audit_events_append_only"):
            op.execute(f"DROP FUNCTION {name}()")
