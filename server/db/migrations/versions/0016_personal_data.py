"""What erasing a person needs: a place for what is left to do, indexes by which all that names somebody is found, and an
audit log whose network addresses can go (ADR 21). Retention finds what is over by indexes too.
"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

# name: table, columns, condition
NEW: dict[str, tuple[str, list[str], str | None]] = {
    "ix_audit_events_with_origin": ("audit_events", ["id"], "origin <> ''"),
    "ix_environments_closed_at": ("environments", ["closed_at"], "closed_at IS NOT NULL"),
    "ix_failed_log_ins_to_report": ("failed_log_ins", ["at"], "NOT reported"),
    "ix_inbox_items_closed": ("inbox_items", ["id"], "NOT is_open"),
    "ix_invitations_canonical": ("invitations", ["canonical"], None),
    "ix_invitations_settled_at": ("invitations", ["settled_at"], "settled_at IS NOT NULL"),
    "ix_mails_person_environment_id_created_at": ("mails", ["person", "environment_id", "created_at"], None),
    "ix_memberships_settled_at": ("memberships", ["settled_at"], "state IN ('DECLINED', 'WITHDRAWN', 'ENDED')"),
    "ix_partnerships_settled_at": ("partnerships", ["settled_at"], "status IN ('DECLINED', 'WITHDRAWN', 'ENDED')"),
    "ix_secrets_detail": ("secrets", ["detail"], "detail IS NOT NULL"),
    "ix_users_person_environment_id": ("users", ["person", "environment_id"], None),
}
OLD: dict[str, tuple[str, list[str], str | None]] = {
    "ix_invitations_pending_canonical": ("invitations", ["canonical"], "status = 'PENDING'"),
    "ix_mails_environment_id_person_created_at": ("mails", ["environment_id", "person", "created_at"], None),
    "ix_users_environment_id_person": ("users", ["environment_id", "person"], None),
}

# A row is as it was, and its origin is empty now: nothing else may be done to it.
KEPT = (
    "id",
    "environment_id",
    "at",
    "action",
    "actor_id",
    "actor_environment_id",
    "target_type",
    "target_id",
    "before",
    "after",
)
REFUSED = "the audit log is append-only"
SQLITE_CHANGES = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in KEPT)
POSTGRES_CHANGES = " OR ".join(
    f"NEW.{name}{cast} IS DISTINCT FROM OLD.{name}{cast}"
    for name in KEPT
    for cast in ["::text" if name in ("before", "after") else ""]
)


def upgrade() -> None:
    op.create_table(
        "obsolete_files",
        sa.Column("storage_key", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("storage_key", name=op.f("pk_obsolete_files")),
    )
    op.create_table(
        "erased_actors",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("environment_id", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erased_actors")),
    )
    op.add_column("environments", sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("failed_log_ins", sa.Column("reported", sa.Boolean(), server_default=sa.false(), nullable=False))
    _drop(OLD)
    _create(NEW)
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER audit_events_no_update")
        op.execute(
            f"""CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events
            WHEN NEW.origin <> '' OR {SQLITE_CHANGES} BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"""
        )
        return
    op.execute("DROP TRIGGER audit_events_append_only ON audit_events")
    op.execute(
        """CREATE TRIGGER audit_events_append_only BEFORE DELETE OR TRUNCATE ON audit_events
        FOR EACH STATEMENT EXECUTE FUNCTION audit_events_append_only()"""
    )
    op.execute(
        f"""CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events
        FOR EACH ROW WHEN (NEW.origin <> '' OR {POSTGRES_CHANGES}) EXECUTE FUNCTION audit_events_append_only()"""
    )


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER audit_events_no_update")
        op.execute(
            f"""CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events
            BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"""
        )
    else:
        op.execute("DROP TRIGGER audit_events_no_update ON audit_events")
        op.execute("DROP TRIGGER audit_events_append_only ON audit_events")
        op.execute(
            """CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
            FOR EACH STATEMENT EXECUTE FUNCTION audit_events_append_only()"""
        )
    _drop(NEW)
    _create(OLD)
    op.drop_column("failed_log_ins", "reported")
    op.drop_column("environments", "closed_at")
    op.drop_table("erased_actors")
    op.drop_table("obsolete_files")


def _create(indexes: dict[str, tuple[str, list[str], str | None]]) -> None:
    for name, (table, columns, condition) in indexes.items():
        some = None if condition is None else sa.text(condition)
        op.create_index(name, table, columns, sqlite_where=some, postgresql_where=some)


def _drop(indexes: dict[str, tuple[str, list[str], str | None]]) -> None:
    for name, (table, _, _) in indexes.items():
        op.drop_index(name, table)
