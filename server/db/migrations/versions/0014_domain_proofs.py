"""Proofs of domains by DNS. Each domain that somebody holds already gets the record by which it can be proven."""

import datetime as dt
import secrets

import sqlalchemy as sa
from alembic import op

from server.db.models.base import Key, UtcDateTime

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    proofs = op.create_table(
        "domain_proofs",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("domain", Key, nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("started_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("proven_at", UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["environment_id"], ["environments.id"], name=op.f("fk_domain_proofs_environment_id_environments")
        ),
        sa.PrimaryKeyConstraint("environment_id", "domain", name=op.f("pk_domain_proofs")),
    )
    op.create_index(
        "uq_domain_proofs_proven",
        "domain_proofs",
        ["domain"],
        unique=True,
        sqlite_where=sa.text("proven_at IS NOT NULL"),
        postgresql_where=sa.text("proven_at IS NOT NULL"),
    )
    op.create_index("ix_domain_proofs_domain", "domain_proofs", ["domain"])
    domains = sa.table("domains", sa.column("name", sa.Text()), sa.column("environment_id", sa.Uuid()))
    held = sa.select(domains.c.environment_id, domains.c.name).where(domains.c.environment_id.is_not(None))
    rows = [
        {
            "environment_id": environment_id,
            "domain": name,
            "value": secrets.token_urlsafe(32),
            "started_at": dt.datetime.now(dt.UTC),
            "proven_at": None,
        }
        for environment_id, name in op.get_bind().execute(held)
    ]
    if rows:
        op.bulk_insert(proofs, rows)


def downgrade() -> None:
    op.drop_table("domain_proofs")
