"""Whether an organisation's company number is proven (ORG-12)."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

VERIFICATION = sa.Enum("NONE", "REVIEWED", "EHERKENNING", name="verification", native_enum=False, length=40)
PROVEN = sa.text("verification <> 'NONE'")


def upgrade() -> None:
    # Nothing that stands already is proven: reviews of before let one number be activated in several environments.
    with op.batch_alter_table("organisations", schema=None) as batch_op:
        batch_op.add_column(sa.Column("verification", VERIFICATION, server_default="NONE", nullable=False))
        batch_op.add_column(sa.Column("verified_at", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("organisations", schema=None) as batch_op:
        batch_op.alter_column("verification", existing_type=VERIFICATION, server_default=None)
        batch_op.create_index(
            "uq_organisations_proven",
            ["scheme", "number"],
            unique=True,
            sqlite_where=PROVEN,
            postgresql_where=PROVEN,
        )


def downgrade() -> None:
    with op.batch_alter_table("organisations", schema=None) as batch_op:
        batch_op.drop_index("uq_organisations_proven", sqlite_where=PROVEN, postgresql_where=PROVEN)
    with op.batch_alter_table("organisations", schema=None) as batch_op:
        batch_op.drop_column("verified_at")
        batch_op.drop_column("verification")
