"""How many users of each status and role an environment has, kept by triggers, so that none is read to count them.

Whatever changes users raises and lowers these numbers in the same transaction: a verb of the domain, the command line, a
statement by hand. Every verb that does so has locked the environment before, so nobody waits here who did not wait there.

Where a later migration makes the table `users` anew, as a batch does on SQLite, its triggers are to be made anew too.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

RAISE = """INSERT INTO user_counts (environment_id, status, role, number)
    VALUES (NEW.environment_id, NEW.status, NEW.role, 1)
    ON CONFLICT (environment_id, status, role) DO UPDATE SET number = user_counts.number + 1;"""
LOWER = """UPDATE user_counts SET number = number - 1
    WHERE environment_id = OLD.environment_id AND status = OLD.status AND role = OLD.role;"""

SQLITE = {
    "users_counted_in": ("INSERT", RAISE),
    "users_counted_out": ("DELETE", LOWER),
    "users_counted_anew": ("UPDATE OF environment_id, status, role", LOWER + RAISE),
}

# Of a statement that adds or deletes many users each number changes once: of a row that changes often within one
# transaction, PostgreSQL goes through all versions.
POSTGRES = {
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


def upgrade() -> None:
    op.create_table(
        "user_counts",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["environment_id"], ["environments.id"], name=op.f("fk_user_counts_environment_id_environments")
        ),
        sa.PrimaryKeyConstraint("environment_id", "status", "role", name=op.f("pk_user_counts")),
    )
    op.execute(
        "INSERT INTO user_counts (environment_id, status, role, number)"
        " SELECT environment_id, status, role, count(*) FROM users GROUP BY environment_id, status, role"
    )
    if op.get_bind().dialect.name == "sqlite":
        for name, (when, what) in SQLITE.items():
            op.execute(f"CREATE TRIGGER {name} AFTER {when} ON users BEGIN {what} END")
        return
    for name, (when, how, what) in POSTGRES.items():
        op.execute(f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {what} RETURN NULL; END $$")
        op.execute(f"CREATE TRIGGER {name} AFTER {when} ON users {how} EXECUTE FUNCTION {name}()")


def downgrade() -> None:
    for name in SQLITE:
        if op.get_bind().dialect.name == "sqlite":
            op.execute(f"DROP TRIGGER {name}")
        else:
            op.execute(f"DROP TRIGGER {name} ON users")
            op.execute(f"DROP FUNCTION {name}()")
    op.drop_table("user_counts")
