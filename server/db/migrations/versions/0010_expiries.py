"""Indexes by which the next invitation and the next request to expire are found: kept answers are kept no longer."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

NEW = {
    "ix_invitations_pending_expires_at": ("invitations", "status = 'PENDING'"),
    "ix_memberships_pending_expires_at": ("memberships", "state = 'PENDING'"),
}


def upgrade() -> None:
    for name, (table, condition) in NEW.items():
        some = sa.text(condition)
        op.create_index(name, table, ["expires_at"], sqlite_where=some, postgresql_where=some)


def downgrade() -> None:
    for name, (table, _) in NEW.items():
        op.drop_index(name, table)
