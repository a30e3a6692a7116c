"""Documents of GraphQL that the operator trusts, and the names that programs have for them (ADR 24)."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "trusted_documents",
        sa.Column("digest", KEY, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("of_schema", sa.Text(), nullable=False),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_trusted_documents")),
    )
    op.create_index(op.f("ix_trusted_documents_checked_at"), "trusted_documents", ["checked_at"])
    op.create_table(
        "trusted_document_aliases",
        sa.Column("alias", KEY, nullable=False),
        sa.Column("digest", KEY, nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["digest"],
            ["trusted_documents.digest"],
            name=op.f("fk_trusted_document_aliases_digest_trusted_documents"),
        ),
        sa.PrimaryKeyConstraint("alias", name=op.f("pk_trusted_document_aliases")),
    )
    op.create_index(op.f("ix_trusted_document_aliases_digest"), "trusted_document_aliases", ["digest"])
    op.create_index(op.f("ix_trusted_document_aliases_added_at"), "trusted_document_aliases", ["added_at"])


def downgrade() -> None:
    op.drop_table("trusted_document_aliases")
    op.drop_table("trusted_documents")
