"""Whose address it is, without a sub-address, of users and mails (ENV-3)."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def fill(table: str) -> None:
    """As server/domain/addresses.py cuts sub-addresses off when this was written, for all rows at once."""
    connection = op.get_bind()
    rows = sa.table(table, sa.column("canonical"), sa.column("person"))
    canonical = rows.c.canonical
    find = sa.func.instr if connection.dialect.name == "sqlite" else sa.func.strpos
    plus, at = find(canonical, "+"), find(canonical, "@")
    person = sa.func.substr(canonical, 1, plus - 1).concat(sa.func.substr(canonical, at))
    has_sub_address = sa.and_(plus > 1, plus < at)
    connection.execute(rows.update().values(person=sa.case((has_sub_address, person), else_=canonical)))


def upgrade() -> None:
    for table in ("users", "mails"):
        op.add_column(table, sa.Column("person", KEY, nullable=True))
        fill(table)
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.alter_column("person", existing_type=KEY, nullable=False)
    op.create_index("ix_users_environment_id_person", "users", ["environment_id", "person"])
    op.create_index("ix_mails_environment_id_person_created_at", "mails", ["environment_id", "person", "created_at"])
    op.drop_index("ix_mails_environment_id_canonical_created_at", "mails")


def downgrade() -> None:
    op.create_index(
        "ix_mails_environment_id_canonical_created_at", "mails", ["environment_id", "canonical", "created_at"]
    )
    op.drop_index("ix_mails_environment_id_person_created_at", "mails")
    op.drop_index("ix_users_environment_id_person", "users")
    for table in ("mails", "users"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_column("person")
