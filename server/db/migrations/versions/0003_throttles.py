"""Throttles and failed log-ins."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "throttles",
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("free_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_throttles")),
    )
    op.create_index(op.f("ix_throttles_counted_at"), "throttles", ["counted_at"])
    op.create_table(
        "failed_log_ins",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("method", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_failed_log_ins_account_id_accounts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_failed_log_ins")),
    )
    op.create_index("ix_failed_log_ins_account_id_id", "failed_log_ins", ["account_id", "id"])
    op.create_index(op.f("ix_failed_log_ins_at"), "failed_log_ins", ["at"])


def downgrade() -> None:
    op.drop_table("failed_log_ins")
    op.drop_table("throttles")
