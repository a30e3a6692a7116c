"""Where the actor of an audit event is from, so that each side reads of its own people only (AUD-2)."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("audit_events", sa.Column("actor_environment_id", sa.Uuid(), nullable=True))


def downgrade() -> None:
    op.drop_column("audit_events", "actor_environment_id")  # in place: a rebuilt table would lose its triggers
