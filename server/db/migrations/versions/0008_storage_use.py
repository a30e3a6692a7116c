"""How much each environment has stored."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("environments", sa.Column("storage_used", sa.BigInteger(), server_default="0", nullable=False))
    environments = sa.table("environments", sa.column("id"), sa.column("storage_used"))
    documents = sa.table("documents", sa.column("environment_id"), sa.column("file_size"))
    stored = (
        sa.select(sa.func.coalesce(sa.func.sum(documents.c.file_size), 0))
        .where(documents.c.environment_id == environments.c.id)
        .scalar_subquery()
    )
    op.execute(environments.update().values(storage_used=stored))


def downgrade() -> None:
    with op.batch_alter_table("environments") as batch:
        batch.drop_column("storage_used")
