"""Every table as it is in the first release; what the database itself keeps true of them is in 0002.

Of indexes that serve alike SQLite takes the one that was made last: in this order its plans are tested.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "account_audit_events",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("target_type", sa.Text(), nullable=False),
        sa.Column("target_id", sa.Uuid(), nullable=True),
        sa.Column("before", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("after", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "id", name=op.f("pk_account_audit_events")),
    )
    op.create_index(
        "ix_account_audit_events_with_origin",
        "account_audit_events",
        ["id"],
        sqlite_where=sa.text("origin <> ''"),
        postgresql_where=sa.text("origin <> ''"),
    )

    op.create_table(
        "accounts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=True),
        sa.Column("has_second_factor", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("passkey_handle", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
    )
    op.create_table(
        "audit_events",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("actor_environment_id", sa.Uuid(), nullable=True),
        sa.Column("target_type", sa.Text(), nullable=False),
        sa.Column("target_id", sa.Uuid(), nullable=True),
        sa.Column("before", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("after", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("environment_id", "id", name=op.f("pk_audit_events")),
    )
    op.create_index("ix_audit_events_of_action", "audit_events", ["environment_id", "action", "id"])
    op.create_index("ix_audit_events_of_actor", "audit_events", ["environment_id", "actor_id", "id"])
    op.create_index(
        "ix_audit_events_of_actor_and_action", "audit_events", ["environment_id", "actor_id", "action", "id"]
    )
    op.create_index("ix_audit_events_of_target", "audit_events", ["environment_id", "target_id", "id"])
    op.create_index(
        "ix_audit_events_with_origin",
        "audit_events",
        ["id"],
        sqlite_where=sa.text("origin <> ''"),
        postgresql_where=sa.text("origin <> ''"),
    )

    op.create_table(
        "company_numbers",
        sa.Column("number", KEY, nullable=False),
        sa.Column("scheme", sa.String(length=40), nullable=False),
        sa.Column("proven_environment_id", sa.Uuid(), nullable=True),
        sa.Column("proven_organisation_id", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("number", "scheme", name=op.f("pk_company_numbers")),
    )
    op.create_table(
        "domains",
        sa.Column("name", KEY, nullable=False),
        sa.Column("environment_id", sa.Uuid(), nullable=True),
        sa.Column("shared_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("environment_id IS NULL OR shared_at IS NULL", name=op.f("ck_domains_shared_or_owned")),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_domains")),
    )
    op.create_index(op.f("ix_domains_environment_id"), "domains", ["environment_id"])

    op.create_table(
        "environments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", KEY, nullable=False),
        sa.Column("join_policy", sa.String(length=40), nullable=False),
        sa.Column("discoverable", sa.Boolean(), nullable=False),
        sa.Column("require_two_factor", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("storage_used", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_environments")),
    )
    op.create_index("ix_environments_name_key_id", "environments", ["name_key", "id"])
    op.create_index(
        "ix_environments_closed_at",
        "environments",
        ["closed_at"],
        sqlite_where=sa.text("closed_at IS NOT NULL"),
        postgresql_where=sa.text("closed_at IS NOT NULL"),
    )

    op.create_table(
        "erased_accounts",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_erased_accounts")),
    )
    op.create_table(
        "erased_users",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("environment_id", "id", name=op.f("pk_erased_users")),
    )
    op.create_table(
        "inbox_items",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("notice", sa.String(length=40), nullable=True),
        sa.Column("from_id", sa.Uuid(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=True),
        sa.Column("membership_id", sa.Uuid(), nullable=True),
        sa.Column("about", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("environment_id", "id", name=op.f("pk_inbox_items")),
    )
    op.create_index("ix_inbox_items_membership_id", "inbox_items", ["membership_id"])
    op.create_index("ix_inbox_items_partnership_id", "inbox_items", ["partnership_id"])
    op.create_index(
        "ix_inbox_items_unread",
        "inbox_items",
        ["environment_id", "user_id", "read_at"],
        sqlite_where=sa.text("read_at IS NULL"),
        postgresql_where=sa.text("read_at IS NULL"),
    )
    op.create_index("ix_inbox_items_user_open", "inbox_items", ["environment_id", "user_id", "is_open", "id"])
    op.create_index("uq_inbox_items_position", "inbox_items", ["environment_id", "user_id", "position"], unique=True)
    op.create_index(
        "ix_inbox_items_closed",
        "inbox_items",
        ["id"],
        sqlite_where=sa.text("NOT is_open"),
        postgresql_where=sa.text("NOT is_open"),
    )

    op.create_table(
        "inbox_positions",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("environment_id", "user_id", name=op.f("pk_inbox_positions")),
    )
    op.create_table(
        "mailbox_messages",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("message", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mailbox_messages")),
    )
    op.create_table(
        "mails",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("environment_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("canonical", KEY, nullable=False),
        sa.Column("person", KEY, nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_attempt_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_attempt_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("claim", sa.Uuid(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", "bucket", name=op.f("pk_mails")),
    )
    op.create_index(
        "ix_mails_due",
        "mails",
        ["bucket", "next_attempt_at"],
        sqlite_where=sa.text("status IN ('QUEUED', 'DEFERRED')"),
        postgresql_where=sa.text("status IN ('QUEUED', 'DEFERRED')"),
    )
    op.create_index("ix_mails_environment_id_kind_created_at", "mails", ["environment_id", "kind", "created_at"])
    op.create_index("ix_mails_person_environment_id_created_at", "mails", ["person", "environment_id", "created_at"])

    op.create_table(
        "obsolete_files",
        sa.Column("storage_key", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("storage_key", name=op.f("pk_obsolete_files")),
    )
    op.create_table(
        "secrets",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("purpose", sa.String(length=40), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("superseded_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_secrets")),
    )
    op.create_index("ix_secrets_purpose_subject_id", "secrets", ["purpose", "subject_id"])
    op.create_index(
        "ix_secrets_detail",
        "secrets",
        ["detail"],
        sqlite_where=sa.text("detail IS NOT NULL"),
        postgresql_where=sa.text("detail IS NOT NULL"),
    )

    op.create_table(
        "sign_ups",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("canonical", KEY, nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_ups")),
    )
    op.create_index(op.f("ix_sign_ups_canonical"), "sign_ups", ["canonical"])

    op.create_table(
        "spent_tokens",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_spent_tokens")),
    )
    op.create_index(op.f("ix_spent_tokens_expires_at"), "spent_tokens", ["expires_at"])

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
        "account_emails",
        sa.Column("canonical", KEY, nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("is_primary", sa.Boolean(), nullable=False),
        sa.Column("verified_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_account_emails_account_id_accounts")),
        sa.PrimaryKeyConstraint("canonical", name=op.f("pk_account_emails")),
    )
    op.create_index(op.f("ix_account_emails_account_id"), "account_emails", ["account_id"])
    op.create_index(
        "uq_account_emails_primary",
        "account_emails",
        ["account_id"],
        unique=True,
        sqlite_where=sa.text("is_primary"),
        postgresql_where=sa.text("is_primary"),
    )

    op.create_table(
        "authenticator_apps",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_step", sa.BigInteger(), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_authenticator_apps_account_id_accounts")
        ),
        sa.PrimaryKeyConstraint("account_id", "id", name=op.f("pk_authenticator_apps")),
    )
    op.create_index(
        "uq_authenticator_apps_account_id",
        "authenticator_apps",
        ["account_id"],
        unique=True,
        sqlite_where=sa.text("removed_at IS NULL"),
        postgresql_where=sa.text("removed_at IS NULL"),
    )
    op.create_index("ix_authenticator_apps_id", "authenticator_apps", ["id"])

    op.create_table(
        "domain_proofs",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("domain", KEY, nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("proven_at", sa.DateTime(timezone=True), nullable=True),
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

    op.create_table(
        "external_identities",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("issuer", KEY, nullable=False),
        sa.Column("subject", KEY, nullable=False),
        sa.Column("linked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_external_identities_account_id_accounts")
        ),
        sa.PrimaryKeyConstraint("account_id", "id", name=op.f("pk_external_identities")),
        sa.UniqueConstraint("issuer", "subject", name=op.f("uq_external_identities_issuer_subject")),
    )
    op.create_table(
        "failed_log_ins",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("reported", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_failed_log_ins_account_id_accounts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_failed_log_ins")),
    )
    op.create_index("ix_failed_log_ins_account_id_id", "failed_log_ins", ["account_id", "id"])
    op.create_index(op.f("ix_failed_log_ins_at"), "failed_log_ins", ["at"])
    op.create_index(
        "ix_failed_log_ins_to_report",
        "failed_log_ins",
        ["at"],
        sqlite_where=sa.text("NOT reported"),
        postgresql_where=sa.text("NOT reported"),
    )

    op.create_table(
        "idempotency_keys",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("mutation", KEY, nullable=False),
        sa.Column("key", KEY, nullable=False),
        sa.Column("input_hash", sa.LargeBinary(), nullable=False),
        sa.Column("result_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["environment_id"], ["environments.id"], name=op.f("fk_idempotency_keys_environment_id_environments")
        ),
        sa.PrimaryKeyConstraint("environment_id", "account_id", "mutation", "key", name=op.f("pk_idempotency_keys")),
    )
    op.create_table(
        "invitations",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("canonical", KEY, nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("invited_by_id", sa.Uuid(), nullable=True),
        sa.Column("mail_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decline_reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["environment_id"], ["environments.id"], name=op.f("fk_invitations_environment_id_environments")
        ),
        sa.PrimaryKeyConstraint("environment_id", "id", name=op.f("pk_invitations")),
    )
    op.create_index("ix_invitations_environment_id_user_id", "invitations", ["environment_id", "user_id"])
    op.create_index("ix_invitations_id", "invitations", ["id"])
    op.create_index(
        "uq_invitations_pending",
        "invitations",
        ["environment_id", "canonical"],
        unique=True,
        sqlite_where=sa.text("status = 'PENDING'"),
        postgresql_where=sa.text("status = 'PENDING'"),
    )
    op.create_index("ix_invitations_of_status", "invitations", ["environment_id", "status", "created_at", "id"])
    op.create_index(
        "ix_invitations_pending_expires_at",
        "invitations",
        ["expires_at"],
        sqlite_where=sa.text("status = 'PENDING'"),
        postgresql_where=sa.text("status = 'PENDING'"),
    )
    op.create_index("ix_invitations_canonical", "invitations", ["canonical"])
    op.create_index(
        "ix_invitations_settled_at",
        "invitations",
        ["settled_at"],
        sqlite_where=sa.text("settled_at IS NOT NULL"),
        postgresql_where=sa.text("settled_at IS NOT NULL"),
    )

    op.create_table(
        "organisations",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", KEY, nullable=False),
        sa.Column("scheme", sa.String(length=40), nullable=False),
        sa.Column("number", KEY, nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("activated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("activation_method", sa.String(length=40), nullable=True),
        sa.Column("activation_requested_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("refusal", sa.Text(), nullable=True),
        sa.Column("code_hash", sa.LargeBinary(), nullable=True),
        sa.Column("code_expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("code_attempts", sa.Integer(), nullable=False),
        sa.Column("verification", sa.String(length=40), nullable=False),
        sa.Column("verified_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["environment_id"], ["environments.id"], name=op.f("fk_organisations_environment_id_environments")
        ),
        sa.PrimaryKeyConstraint("environment_id", "id", name=op.f("pk_organisations")),
        sa.UniqueConstraint(
            "environment_id", "scheme", "number", name=op.f("uq_organisations_environment_id_scheme_number")
        ),
    )
    op.create_index(
        "ix_organisations_environment_id_name_key_id", "organisations", ["environment_id", "name_key", "id"]
    )
    op.create_index("ix_organisations_id", "organisations", ["id"])
    op.create_index("ix_organisations_scheme_number", "organisations", ["scheme", "number"])

    op.create_table(
        "partnerships",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("partner_id", sa.Uuid(), nullable=False),
        sa.Column("requested_by_us", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("message", sa.Text(), nullable=True),
        sa.Column("chosen_manager_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decline_reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["environment_id"], ["environments.id"], name=op.f("fk_partnerships_environment_id_environments")
        ),
        sa.PrimaryKeyConstraint("environment_id", "id", name=op.f("pk_partnerships")),
    )
    op.create_index(
        "uq_partnerships_live",
        "partnerships",
        ["environment_id", "partner_id"],
        unique=True,
        sqlite_where=sa.text("status IN ('REQUESTED', 'ACTIVE')"),
        postgresql_where=sa.text("status IN ('REQUESTED', 'ACTIVE')"),
    )
    op.create_index(
        "ix_partnerships_settled_at",
        "partnerships",
        ["settled_at"],
        sqlite_where=sa.text("status IN ('DECLINED', 'WITHDRAWN', 'ENDED')"),
        postgresql_where=sa.text("status IN ('DECLINED', 'WITHDRAWN', 'ENDED')"),
    )
    op.create_index("ix_partnerships_of_status", "partnerships", ["environment_id", "status", "id", "partner_id"])

    op.create_table(
        "passkeys",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("credential_id", sa.LargeBinary(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("sign_count", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("transports", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_passkeys_account_id_accounts")),
        sa.PrimaryKeyConstraint("account_id", "id", name=op.f("pk_passkeys")),
        sa.UniqueConstraint("credential_id", name=op.f("uq_passkeys_credential_id")),
    )
    op.create_index(op.f("ix_passkeys_removed_at"), "passkeys", ["removed_at"])

    op.create_table(
        "recovery_codes",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_recovery_codes_account_id_accounts")),
        sa.PrimaryKeyConstraint("account_id", "hash", name=op.f("pk_recovery_codes")),
    )
    op.create_table(
        "removed_addresses",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("address_hash", sa.LargeBinary(), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["environment_id"], ["environments.id"], name=op.f("fk_removed_addresses_environment_id_environments")
        ),
        sa.PrimaryKeyConstraint("environment_id", "address_hash", name=op.f("pk_removed_addresses")),
    )
    op.create_table(
        "second_factor_resets",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("requested_by", sa.Uuid(), nullable=False),
        sa.Column("requested_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_second_factor_resets_account_id_accounts")
        ),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_second_factor_resets")),
    )
    op.create_table(
        "sessions",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("authenticated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_agent", sa.Text(), nullable=True),
        sa.Column("identity_provider", sa.Text(), nullable=True),
        sa.Column("external_identity_id", sa.Uuid(), nullable=True),
        sa.Column("provider_subject", sa.Text(), nullable=True),
        sa.Column("provider_sid", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_sessions_account_id_accounts")),
        sa.PrimaryKeyConstraint("account_id", "id", name=op.f("pk_sessions")),
        sa.UniqueConstraint("account_id", "token_hash", name=op.f("uq_sessions_account_id_token_hash")),
    )
    op.create_index(op.f("ix_sessions_external_identity_id"), "sessions", ["external_identity_id"])
    op.create_index(op.f("ix_sessions_provider_subject"), "sessions", ["provider_subject"])
    op.create_index(op.f("ix_sessions_provider_sid"), "sessions", ["provider_sid"])

    op.create_table(
        "trusted_document_aliases",
        sa.Column("alias", KEY, nullable=False),
        sa.Column("digest", KEY, nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["digest"], ["trusted_documents.digest"], name=op.f("fk_trusted_document_aliases_digest_trusted_documents")
        ),
        sa.PrimaryKeyConstraint("alias", name=op.f("pk_trusted_document_aliases")),
    )
    op.create_index(op.f("ix_trusted_document_aliases_digest"), "trusted_document_aliases", ["digest"])
    op.create_index(op.f("ix_trusted_document_aliases_added_at"), "trusted_document_aliases", ["added_at"])

    op.create_table(
        "user_counts",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["environment_id"], ["environments.id"], name=op.f("fk_user_counts_environment_id_environments")
        ),
        sa.PrimaryKeyConstraint("environment_id", "status", "role", name=op.f("pk_user_counts")),
    )
    op.create_table(
        "users",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("name_key", KEY, nullable=True),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("canonical", KEY, nullable=False),
        sa.Column("person", KEY, nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("relationship_manager", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("activated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_active_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("blocked_reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_users_account_id_accounts")),
        sa.ForeignKeyConstraint(
            ["environment_id"], ["environments.id"], name=op.f("fk_users_environment_id_environments")
        ),
        sa.PrimaryKeyConstraint("environment_id", "id", name=op.f("pk_users")),
        sa.UniqueConstraint("environment_id", "account_id", name=op.f("uq_users_environment_id_account_id")),
        sa.UniqueConstraint("environment_id", "canonical", name=op.f("uq_users_environment_id_canonical")),
    )
    op.create_index("ix_users_environment_id_last_active_at_id", "users", ["environment_id", "last_active_at", "id"])
    op.create_index(
        "ix_users_administrators",
        "users",
        ["environment_id"],
        sqlite_where=sa.text("role = 'ADMINISTRATOR' AND status = 'ACTIVE'"),
        postgresql_where=sa.text("role = 'ADMINISTRATOR' AND status = 'ACTIVE'"),
    )
    op.create_index("ix_users_environment_id_created_at_id", "users", ["environment_id", "created_at", "id"])
    op.create_index("ix_users_environment_id_name_key_id", "users", ["environment_id", "name_key", "id"])
    op.create_index("ix_users_account_id", "users", ["account_id"])
    op.create_index("ix_users_filtered_by_name", "users", ["environment_id", "status", "role", "name_key", "id"])
    op.create_index("ix_users_filtered_by_address", "users", ["environment_id", "status", "role", "canonical", "id"])
    op.create_index(
        "ix_users_filtered_by_activity", "users", ["environment_id", "status", "role", "last_active_at", "id"]
    )
    op.create_index("ix_users_filtered_by_age", "users", ["environment_id", "status", "role", "created_at", "id"])
    op.create_index("ix_users_person_environment_id", "users", ["person", "environment_id"])

    op.create_table(
        "documents",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=True),
        sa.Column("file_size", sa.Integer(), nullable=True),
        sa.Column("media_type", sa.Text(), nullable=True),
        sa.Column("storage_key", sa.Text(), nullable=True),
        sa.Column("created_by_environment_id", sa.Uuid(), nullable=False),
        sa.Column("created_by_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_to", sa.Text(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("mail_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["environment_id", "organisation_id"],
            ["organisations.environment_id", "organisations.id"],
            name=op.f("fk_documents_environment_id_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("environment_id", "id", name=op.f("pk_documents")),
    )
    op.create_index("ix_documents_id", "documents", ["id"])
    op.create_index("ix_documents_organisation_id_id", "documents", ["environment_id", "organisation_id", "id"])

    op.create_table(
        "memberships",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("user_environment_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("added_by_environment_id", sa.Uuid(), nullable=True),
        sa.Column("added_by_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decline_reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["environment_id", "organisation_id"],
            ["organisations.environment_id", "organisations.id"],
            name=op.f("fk_memberships_environment_id_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("environment_id", "id", name=op.f("pk_memberships")),
    )
    op.create_index("ix_memberships_id", "memberships", ["id"])
    op.create_index("ix_memberships_organisation_id_id", "memberships", ["environment_id", "organisation_id", "id"])
    op.create_index(
        "ix_memberships_user_environment_id_user_id_id", "memberships", ["user_environment_id", "user_id", "id"]
    )
    op.create_index(
        "uq_memberships_live",
        "memberships",
        ["environment_id", "organisation_id", "user_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('PENDING', 'ACTIVE')"),
        postgresql_where=sa.text("state IN ('PENDING', 'ACTIVE')"),
    )
    op.create_index(
        "ix_memberships_pending_expires_at",
        "memberships",
        ["expires_at"],
        sqlite_where=sa.text("state = 'PENDING'"),
        postgresql_where=sa.text("state = 'PENDING'"),
    )
    op.create_index(
        "ix_memberships_settled_at",
        "memberships",
        ["settled_at"],
        sqlite_where=sa.text("state IN ('DECLINED', 'WITHDRAWN', 'ENDED')"),
        postgresql_where=sa.text("state IN ('DECLINED', 'WITHDRAWN', 'ENDED')"),
    )

    op.create_table(
        "partnership_managers",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["environment_id", "partnership_id"],
            ["partnerships.environment_id", "partnerships.id"],
            name="fk_partnership_managers_partnership",
        ),
        sa.PrimaryKeyConstraint("environment_id", "partnership_id", "user_id", name=op.f("pk_partnership_managers")),
    )
    op.create_index("ix_partnership_managers_partnership_id", "partnership_managers", ["partnership_id"])

    op.create_table(
        "user_words",
        sa.Column("environment_id", sa.Uuid(), nullable=False),
        sa.Column("word", KEY, nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["environment_id", "user_id"],
            ["users.environment_id", "users.id"],
            name=op.f("fk_user_words_environment_id_user_id_users"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("environment_id", "word", "user_id", name=op.f("pk_user_words")),
    )
    op.create_index("ix_user_words_environment_id_user_id_word", "user_words", ["environment_id", "user_id", "word"])


def downgrade() -> None:
    for table in (
        "user_words",
        "partnership_managers",
        "memberships",
        "documents",
        "users",
        "user_counts",
        "trusted_document_aliases",
        "sessions",
        "second_factor_resets",
        "removed_addresses",
        "recovery_codes",
        "passkeys",
        "partnerships",
        "organisations",
        "invitations",
        "idempotency_keys",
        "failed_log_ins",
        "external_identities",
        "domain_proofs",
        "authenticator_apps",
        "account_emails",
        "trusted_documents",
        "throttles",
        "spent_tokens",
        "sign_ups",
        "secrets",
        "obsolete_files",
        "mails",
        "mailbox_messages",
        "inbox_positions",
        "inbox_items",
        "erased_users",
        "erased_accounts",
        "environments",
        "domains",
        "company_numbers",
        "audit_events",
        "accounts",
        "account_audit_events",
    ):
        op.drop_table(table)
