"""External identities, the sessions that they started, and what of a provider is used up (AUT-5)."""

import sqlalchemy as sa
from alembic import op

from server.db.models.base import Key, UtcDateTime

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "external_identities",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("issuer", Key, nullable=False),
        sa.Column("subject", Key, nullable=False),
        sa.Column("linked_at", UtcDateTime(), nullable=False),
        sa.Column("last_used_at", UtcDateTime(), nullable=True),
        sa.Column("removed_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_external_identities_account_id_accounts"),
        sa.PrimaryKeyConstraint("id", name="pk_external_identities"),
        sa.UniqueConstraint("issuer", "subject", name="uq_external_identities_issuer_subject"),
    )
    op.create_index("ix_external_identities_account_id", "external_identities", ["account_id"])
    op.create_table(
        "spent_tokens",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_spent_tokens"),
    )
    op.create_index("ix_spent_tokens_expires_at", "spent_tokens", ["expires_at"])
    for name, kind in (
        ("identity_provider", sa.Text()),
        ("external_identity_id", sa.Uuid()),
        ("provider_subject", sa.Text()),
        ("provider_sid", sa.Text()),
    ):
        op.add_column("sessions", sa.Column(name, kind, nullable=True))
    op.create_index("ix_sessions_external_identity_id", "sessions", ["external_identity_id"])
    op.create_index("ix_sessions_provider_subject", "sessions", ["provider_subject"])
    op.create_index("ix_sessions_provider_sid", "sessions", ["provider_sid"])


def downgrade() -> None:
    for name in ("external_identity_id", "provider_subject", "provider_sid"):
        op.drop_index(f"ix_sessions_{name}", "sessions")
    for name in ("provider_sid", "provider_subject", "external_identity_id", "identity_provider"):
        op.drop_column("sessions", name)
    op.drop_table("spent_tokens")
    op.drop_table("external_identities")
