CREATE FUNCTION public.audit_events_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$;
CREATE FUNCTION public.users_counted_anew() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN UPDATE user_counts SET number = number - 1
    WHERE environment_id = OLD.environment_id AND status = OLD.status AND role = OLD.role;INSERT INTO user_counts (environment_id, status, role, number)
    VALUES (NEW.environment_id, NEW.status, NEW.role, 1)
    ON CONFLICT (environment_id, status, role) DO UPDATE SET number = user_counts.number + 1; RETURN NULL; END $$;
CREATE FUNCTION public.users_counted_in() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO user_counts AS known (environment_id, status, role, number)
        SELECT environment_id, status, role, count(*) FROM added GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
        ON CONFLICT (environment_id, status, role) DO UPDATE SET number = known.number + excluded.number; RETURN NULL; END $$;
CREATE FUNCTION public.users_counted_out() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN UPDATE user_counts AS known SET number = known.number - gone.number
        FROM (SELECT environment_id, status, role, count(*) AS number FROM deleted GROUP BY 1, 2, 3) AS gone
        WHERE (known.environment_id, known.status, known.role) = (gone.environment_id, gone.status, gone.role); RETURN NULL; END $$;
CREATE TABLE public.account_audit_events (
    account_id uuid NOT NULL,
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    action text NOT NULL,
    actor_id uuid,
    target_type text NOT NULL,
    target_id uuid,
    before json,
    after json,
    origin text NOT NULL
);
CREATE TABLE public.account_emails (
    canonical text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL,
    account_id uuid NOT NULL,
    is_primary boolean NOT NULL,
    verified_at timestamp with time zone NOT NULL
);
CREATE TABLE public.accounts (
    id uuid NOT NULL,
    name text NOT NULL,
    locale text NOT NULL,
    password_hash text,
    has_second_factor boolean DEFAULT false NOT NULL,
    passkey_handle bytea,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.audit_events (
    environment_id uuid NOT NULL,
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    action text NOT NULL,
    actor_id uuid,
    actor_environment_id uuid,
    target_type text NOT NULL,
    target_id uuid,
    before json,
    after json,
    origin text NOT NULL
);
CREATE TABLE public.authenticator_apps (
    account_id uuid NOT NULL,
    id uuid NOT NULL,
    sealed bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    last_step bigint NOT NULL,
    removed_at timestamp with time zone
);
CREATE TABLE public.company_numbers (
    number text NOT NULL COLLATE pg_catalog."C",
    scheme character varying(40) NOT NULL,
    proven_environment_id uuid,
    proven_organisation_id uuid
);
CREATE TABLE public.documents (
    environment_id uuid NOT NULL,
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    title text NOT NULL,
    number text,
    file_name text,
    file_size integer,
    media_type text,
    storage_key text,
    created_by_environment_id uuid NOT NULL,
    created_by_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    sent_to text,
    sent_at timestamp with time zone,
    mail_id uuid
);
CREATE TABLE public.domain_proofs (
    environment_id uuid NOT NULL,
    domain text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    proven_at timestamp with time zone
);
CREATE TABLE public.domains (
    name text NOT NULL COLLATE pg_catalog."C",
    environment_id uuid,
    shared_at timestamp with time zone,
    CONSTRAINT ck_domains_shared_or_owned CHECK (((environment_id IS NULL) OR (shared_at IS NULL)))
);
CREATE TABLE public.environments (
    id uuid NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL COLLATE pg_catalog."C",
    join_policy character varying(40) NOT NULL,
    discoverable boolean NOT NULL,
    require_two_factor boolean DEFAULT false NOT NULL,
    locale text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    storage_used bigint DEFAULT '0'::bigint NOT NULL,
    closed_at timestamp with time zone
);
CREATE TABLE public.erased_accounts (
    account_id uuid NOT NULL
);
CREATE TABLE public.erased_users (
    environment_id uuid NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.external_identities (
    account_id uuid NOT NULL,
    id uuid NOT NULL,
    provider text NOT NULL,
    issuer text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    linked_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone,
    removed_at timestamp with time zone
);
CREATE TABLE public.failed_log_ins (
    id uuid NOT NULL,
    account_id uuid,
    at timestamp with time zone NOT NULL,
    origin text,
    method text NOT NULL,
    reported boolean DEFAULT false NOT NULL
);
CREATE TABLE public.idempotency_keys (
    environment_id uuid NOT NULL,
    account_id uuid NOT NULL,
    mutation text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    input_hash bytea NOT NULL,
    result_id uuid,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.inbox_items (
    environment_id uuid NOT NULL,
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    "position" integer NOT NULL,
    kind character varying(40) NOT NULL,
    notice character varying(40),
    from_id uuid NOT NULL,
    is_open boolean NOT NULL,
    partnership_id uuid,
    membership_id uuid,
    about json,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    read_at timestamp with time zone
);
CREATE TABLE public.inbox_positions (
    environment_id uuid NOT NULL,
    user_id uuid NOT NULL,
    last integer NOT NULL
);
CREATE TABLE public.invitations (
    environment_id uuid NOT NULL,
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    email text NOT NULL,
    canonical text NOT NULL COLLATE pg_catalog."C",
    role character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    invited_by_id uuid,
    mail_id uuid,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    decline_reason text
);
CREATE TABLE public.mailbox_messages (
    id uuid NOT NULL,
    recipient text NOT NULL,
    subject text NOT NULL,
    received_at timestamp with time zone NOT NULL,
    message bytea NOT NULL
);
CREATE TABLE public.mails (
    id uuid NOT NULL,
    bucket smallint NOT NULL,
    environment_id uuid,
    kind character varying(40) NOT NULL,
    recipient text NOT NULL,
    canonical text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    locale text NOT NULL,
    sealed bytea,
    message_id text NOT NULL,
    status character varying(40) NOT NULL,
    attempts integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    next_attempt_at timestamp with time zone NOT NULL,
    last_attempt_at timestamp with time zone,
    claimed_until timestamp with time zone,
    claim uuid,
    detail text
);
CREATE TABLE public.memberships (
    environment_id uuid NOT NULL,
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    user_environment_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role character varying(40) NOT NULL,
    state character varying(40) NOT NULL,
    added_by_environment_id uuid,
    added_by_id uuid,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    settled_at timestamp with time zone,
    decline_reason text
);
CREATE TABLE public.obsolete_files (
    storage_key text NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.organisations (
    environment_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL COLLATE pg_catalog."C",
    scheme character varying(40) NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    status character varying(40) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    activated_at timestamp with time zone,
    activation_method character varying(40),
    activation_requested_at timestamp with time zone,
    refusal text,
    code_hash bytea,
    code_expires_at timestamp with time zone,
    code_attempts integer NOT NULL,
    verification character varying(40) NOT NULL,
    verified_at timestamp with time zone
);
CREATE TABLE public.partnership_managers (
    environment_id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    user_id uuid NOT NULL
);
CREATE TABLE public.partnerships (
    environment_id uuid NOT NULL,
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    requested_by_us boolean NOT NULL,
    status character varying(40) NOT NULL,
    message text,
    chosen_manager_id uuid,
    created_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    decline_reason text
);
CREATE TABLE public.passkeys (
    account_id uuid NOT NULL,
    id uuid NOT NULL,
    credential_id bytea NOT NULL,
    public_key bytea NOT NULL,
    sign_count bigint NOT NULL,
    name text NOT NULL,
    transports text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone,
    removed_at timestamp with time zone
);
CREATE TABLE public.recovery_codes (
    account_id uuid NOT NULL,
    hash bytea NOT NULL,
    used_at timestamp with time zone
);
CREATE TABLE public.removed_addresses (
    environment_id uuid NOT NULL,
    address_hash bytea NOT NULL,
    removed_at timestamp with time zone NOT NULL
);
CREATE TABLE public.second_factor_resets (
    account_id uuid NOT NULL,
    environment_id uuid NOT NULL,
    requested_by uuid NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL
);
CREATE TABLE public.secrets (
    hash bytea NOT NULL,
    purpose character varying(40) NOT NULL,
    subject_id uuid NOT NULL,
    detail text,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    superseded_at timestamp with time zone
);
CREATE TABLE public.sessions (
    account_id uuid NOT NULL,
    id uuid NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    authenticated_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    user_agent text,
    identity_provider text,
    external_identity_id uuid,
    provider_subject text,
    provider_sid text
);
CREATE TABLE public.sign_ups (
    id uuid NOT NULL,
    email text NOT NULL,
    canonical text NOT NULL COLLATE pg_catalog."C",
    locale text NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.spent_tokens (
    hash bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL
);
CREATE TABLE public.throttles (
    key bytea NOT NULL,
    count integer NOT NULL,
    counted_at timestamp with time zone NOT NULL,
    free_at timestamp with time zone
);
CREATE TABLE public.trusted_document_aliases (
    alias text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    added_at timestamp with time zone NOT NULL
);
CREATE TABLE public.trusted_documents (
    digest text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL,
    name text NOT NULL,
    of_schema text NOT NULL,
    checked_at timestamp with time zone NOT NULL
);
CREATE TABLE public.user_counts (
    environment_id uuid NOT NULL,
    status character varying(40) NOT NULL,
    role character varying(40) NOT NULL,
    number integer NOT NULL
);
CREATE TABLE public.user_words (
    environment_id uuid NOT NULL,
    word text NOT NULL COLLATE pg_catalog."C",
    user_id uuid NOT NULL
);
CREATE TABLE public.users (
    environment_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid,
    name text,
    name_key text COLLATE pg_catalog."C",
    email text NOT NULL,
    canonical text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    role character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    relationship_manager boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    activated_at timestamp with time zone,
    last_active_at timestamp with time zone,
    blocked_reason text
);
INSERT INTO public.account_audit_events VALUES
	('01a22e2f-409c-7382-9e61-5b1844e303f1', '01a22e2f-40ad-730f-af68-8189dcedef28', '2026-11-30 20:39:38.396616+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-409c-7382-9e61-5b1844e303f1', NULL, NULL, 'test'),
	('01a22e2f-40e5-746e-aa50-c7531d097dca', '01a22e2f-40e5-746e-aa50-c754e2727850', '2026-11-30 20:39:38.446145+00', 'account.created', '01a22e2f-40e5-746e-aa50-c7531d097dca', 'account', '01a22e2f-40e5-746e-aa50-c7531d097dca', NULL, NULL, 'test'),
	('01a22e2f-40e5-746e-aa50-c7531d097dca', '01a22e2f-4118-75af-a41f-f113dc812f6a', '2026-11-30 20:39:38.446145+00', 'session.started', '01a22e2f-40e5-746e-aa50-c7531d097dca', 'session', '01a22e2f-4118-75af-a41f-f112242ddafd', NULL, NULL, 'test'),
	('01a22e2f-411e-709b-b9b9-f8cd2d4cfdc0', '01a22e2f-411f-75c2-8273-7545ec150486', '2026-11-30 20:39:38.526274+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-411e-709b-b9b9-f8cd2d4cfdc0', NULL, NULL, 'test'),
	('01a22e2f-4144-7014-a1ec-91306f4f0acd', '01a22e2f-4144-7014-a1ec-91314177ae64', '2026-11-30 20:39:38.528375+00', 'account.created', '01a22e2f-4144-7014-a1ec-91306f4f0acd', 'account', '01a22e2f-4144-7014-a1ec-91306f4f0acd', NULL, NULL, 'test'),
	('01a22e2f-4144-7014-a1ec-91306f4f0acd', '01a22e2f-41af-7711-836d-3c29b498c767', '2026-11-30 20:39:38.528375+00', 'session.started', '01a22e2f-4144-7014-a1ec-91306f4f0acd', 'session', '01a22e2f-41af-7711-836d-3c2823744ab8', NULL, NULL, 'test'),
	('01a22e2f-41b0-773b-8377-23fd69449f82', '01a22e2f-41b1-770a-8df9-bf00fcb012ea', '2026-11-30 20:39:38.672752+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-41b0-773b-8377-23fd69449f82', NULL, NULL, 'test'),
	('01a22e2f-41b5-771d-b1b0-49518a62c491', '01a22e2f-41b5-771d-b1b0-49529b970ee9', '2026-11-30 20:39:38.674353+00', 'account.created', '01a22e2f-41b5-771d-b1b0-49518a62c491', 'account', '01a22e2f-41b5-771d-b1b0-49518a62c491', NULL, NULL, 'test'),
	('01a22e2f-41b5-771d-b1b0-49518a62c491', '01a22e2f-41bf-7521-bdba-f2de2ade4965', '2026-11-30 20:39:38.674353+00', 'session.started', '01a22e2f-41b5-771d-b1b0-49518a62c491', 'session', '01a22e2f-41be-74d3-af90-f3b7ab708632', NULL, NULL, 'test'),
	('01a22e2f-41c0-7126-b3cb-4d17ee889124', '01a22e2f-41c1-768e-b875-c5fc3683ec1b', '2026-11-30 20:39:38.68883+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-41c0-7126-b3cb-4d17ee889124', NULL, NULL, 'test'),
	('01a22e2f-41c4-76f9-aec6-13764b3b3e8e', '01a22e2f-41c4-76f9-aec6-1377e148a1d8', '2026-11-30 20:39:38.69031+00', 'account.created', '01a22e2f-41c4-76f9-aec6-13764b3b3e8e', 'account', '01a22e2f-41c4-76f9-aec6-13764b3b3e8e', NULL, NULL, 'test'),
	('01a22e2f-41c4-76f9-aec6-13764b3b3e8e', '01a22e2f-41c8-7281-911b-bcce4fef9ffc', '2026-11-30 20:39:38.69031+00', 'session.started', '01a22e2f-41c4-76f9-aec6-13764b3b3e8e', 'session', '01a22e2f-41c8-7281-911b-bccd99f01d6d', NULL, NULL, 'test'),
	('01a22e2f-41d3-7336-8f48-ce200cc75ddc', '01a22e2f-41d8-7684-b1e8-f1e8876877d8', '2026-11-30 20:39:38.707618+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-41d3-7336-8f48-ce200cc75ddc', NULL, NULL, 'test'),
	('01a22e2f-41dc-7608-b3b0-b40502a0a3a1', '01a22e2f-41dc-7608-b3b0-b406e97e7b50', '2026-11-30 20:39:38.71537+00', 'account.created', '01a22e2f-41dc-7608-b3b0-b40502a0a3a1', 'account', '01a22e2f-41dc-7608-b3b0-b40502a0a3a1', NULL, NULL, 'test'),
	('01a22e2f-41dc-7608-b3b0-b40502a0a3a1', '01a22e2f-41e8-75ba-b8e3-302a0eba91b9', '2026-11-30 20:39:38.71537+00', 'session.started', '01a22e2f-41dc-7608-b3b0-b40502a0a3a1', 'session', '01a22e2f-41e8-75ba-b8e3-3029d513422b', NULL, NULL, 'test'),
	('01a22e2f-41eb-74ea-b681-a4637fdd97d7', '01a22e2f-41ed-7381-9147-a427739c4773', '2026-11-30 20:39:38.73167+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-41eb-74ea-b681-a4637fdd97d7', NULL, NULL, 'test'),
	('01a22e2f-41f0-76d6-b3d4-e422200c892e', '01a22e2f-41f0-76d6-b3d4-e42327f5ed76', '2026-11-30 20:39:38.734364+00', 'account.created', '01a22e2f-41f0-76d6-b3d4-e422200c892e', 'account', '01a22e2f-41f0-76d6-b3d4-e422200c892e', NULL, NULL, 'test'),
	('01a22e2f-41f0-76d6-b3d4-e422200c892e', '01a22e2f-41f5-7570-b7ab-411d515cb1fe', '2026-11-30 20:39:38.734364+00', 'session.started', '01a22e2f-41f0-76d6-b3d4-e422200c892e', 'session', '01a22e2f-41f4-7577-80f7-d71e86b8b23e', NULL, NULL, 'test'),
	('01a22e2f-41f6-712f-996e-f7a8651c6aaf', '01a22e2f-41f8-75f9-bdf5-69628fbca31c', '2026-11-30 20:39:38.742411+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-41f6-712f-996e-f7a8651c6aaf', NULL, NULL, 'test'),
	('01a22e2f-41fc-711d-a793-ca0b45262b95', '01a22e2f-41fc-711d-a793-ca0ccfa0cf5b', '2026-11-30 20:39:38.746505+00', 'account.created', '01a22e2f-41fc-711d-a793-ca0b45262b95', 'account', '01a22e2f-41fc-711d-a793-ca0b45262b95', NULL, NULL, 'test'),
	('01a22e2f-41fc-711d-a793-ca0b45262b95', '01a22e2f-4200-7717-aa11-20b3d9c5c9f6', '2026-11-30 20:39:38.746505+00', 'session.started', '01a22e2f-41fc-711d-a793-ca0b45262b95', 'session', '01a22e2f-4200-7717-aa11-20b2405c9fd0', NULL, NULL, 'test'),
	('01a22e2f-4204-7748-b58a-fe3f82247e85', '01a22e2f-4205-7668-94e8-23a3e3ca150b', '2026-11-30 20:39:38.756798+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-4204-7748-b58a-fe3f82247e85', NULL, NULL, 'test'),
	('01a22e2f-4206-7009-b837-02bb42f53c55', '01a22e2f-4206-7009-b837-02bcbc1a717a', '2026-11-30 20:39:38.758111+00', 'account.created', '01a22e2f-4206-7009-b837-02bb42f53c55', 'account', '01a22e2f-4206-7009-b837-02bb42f53c55', NULL, NULL, 'test'),
	('01a22e2f-4206-7009-b837-02bb42f53c55', '01a22e2f-420e-708e-90f0-1335b14ec419', '2026-11-30 20:39:38.758111+00', 'session.started', '01a22e2f-4206-7009-b837-02bb42f53c55', 'session', '01a22e2f-420e-708e-90f0-13343fac5202', NULL, NULL, 'test'),
	('01a22e2f-4275-712b-a60a-3016336e40b4', '01a22e2f-4276-74c1-b543-06e137ce2c60', '2026-11-30 20:39:38.869495+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-4275-712b-a60a-3016336e40b4', NULL, NULL, 'test'),
	('01a22e2f-4278-7388-992a-7263d296cdc5', '01a22e2f-4278-7388-992a-72645a75f26b', '2026-11-30 20:39:38.870873+00', 'account.created', '01a22e2f-4278-7388-992a-7263d296cdc5', 'account', '01a22e2f-4278-7388-992a-7263d296cdc5', NULL, NULL, 'test'),
	('01a22e2f-4278-7388-992a-7263d296cdc5', '01a22e2f-427c-7409-9cc5-5e2cd33a780e', '2026-11-30 20:39:38.870873+00', 'session.started', '01a22e2f-4278-7388-992a-7263d296cdc5', 'session', '01a22e2f-427b-72ff-a6e0-73996578d0ee', NULL, NULL, 'test'),
	('01a22e2f-427d-7490-82b9-f18ee8d621a6', '01a22e2f-427d-7490-82b9-f190572c69a3', '2026-11-30 20:39:38.877063+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-427d-7490-82b9-f18ee8d621a6', NULL, NULL, 'test'),
	('01a22e2f-427f-71b1-aec7-7436ffdc08f9', '01a22e2f-427f-71b1-aec7-74372139f392', '2026-11-30 20:39:38.878109+00', 'account.created', '01a22e2f-427f-71b1-aec7-7436ffdc08f9', 'account', '01a22e2f-427f-71b1-aec7-7436ffdc08f9', NULL, NULL, 'test'),
	('01a22e2f-427f-71b1-aec7-7436ffdc08f9', '01a22e2f-4282-76ad-9b99-0f6105e9f3db', '2026-11-30 20:39:38.878109+00', 'session.started', '01a22e2f-427f-71b1-aec7-7436ffdc08f9', 'session', '01a22e2f-4282-76ad-9b99-0f60f92c103a', NULL, NULL, 'test'),
	('01a22e2f-40e5-746e-aa50-c7531d097dca', '01a22e2f-428c-7027-a9b6-ac849de1c297', '2026-11-30 20:39:38.889606+00', 'account.recovery_requested', NULL, 'account', '01a22e2f-40e5-746e-aa50-c7531d097dca', NULL, NULL, 'test'),
	('01a22e2f-428e-7152-8001-270318d06016', '01a22e2f-428f-77fb-a6c9-1a3658ae6777', '2026-11-30 20:39:38.89436+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-428e-7152-8001-270318d06016', NULL, NULL, 'test'),
	('01a22e2f-4292-73d4-a997-59ba4ceb335e', '01a22e2f-4292-73d4-a997-59bb6ad235b6', '2026-11-30 20:39:38.896708+00', 'account.created', '01a22e2f-4292-73d4-a997-59ba4ceb335e', 'account', '01a22e2f-4292-73d4-a997-59ba4ceb335e', NULL, NULL, 'test'),
	('01a22e2f-4292-73d4-a997-59ba4ceb335e', '01a22e2f-4298-7374-9db9-3ad178a53a91', '2026-11-30 20:39:38.896708+00', 'session.started', '01a22e2f-4292-73d4-a997-59ba4ceb335e', 'session', '01a22e2f-4298-7374-9db9-3ad063afea7f', NULL, NULL, 'test'),
	('01a22e2f-4344-75b8-a1ef-00797ff360cf', '01a22e2f-4345-7732-ad4b-ad9c1afdb103', '2026-11-30 20:39:39.076596+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-4344-75b8-a1ef-00797ff360cf', NULL, NULL, 'test'),
	('01a22e2f-434c-77cb-80d3-88694b234c7d', '01a22e2f-434c-77cb-80d3-886a697d4dc3', '2026-11-30 20:39:39.080811+00', 'account.created', '01a22e2f-434c-77cb-80d3-88694b234c7d', 'account', '01a22e2f-434c-77cb-80d3-88694b234c7d', NULL, NULL, 'test'),
	('01a22e2f-434c-77cb-80d3-88694b234c7d', '01a22e2f-4350-71da-af6a-55ffc0347d89', '2026-11-30 20:39:39.080811+00', 'session.started', '01a22e2f-434c-77cb-80d3-88694b234c7d', 'session', '01a22e2f-434f-7010-a95b-8723dd0cb8f7', NULL, NULL, 'test'),
	('01a22e2f-435c-75dc-be21-89a327501c99', '01a22e2f-435c-75dc-be21-89a5c3e8ad2b', '2026-11-30 20:39:39.09994+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-435c-75dc-be21-89a327501c99', NULL, NULL, 'test'),
	('01a22e2f-435e-7632-bf52-e0140420ee52', '01a22e2f-435e-7632-bf52-e015ca603719', '2026-11-30 20:39:39.101324+00', 'account.created', '01a22e2f-435e-7632-bf52-e0140420ee52', 'account', '01a22e2f-435e-7632-bf52-e0140420ee52', NULL, NULL, 'test'),
	('01a22e2f-435e-7632-bf52-e0140420ee52', '01a22e2f-4361-71da-9520-a78d22a1af4c', '2026-11-30 20:39:39.101324+00', 'session.started', '01a22e2f-435e-7632-bf52-e0140420ee52', 'session', '01a22e2f-4361-71da-9520-a78c477e3f58', NULL, NULL, 'test'),
	('01a22e2f-4364-72d7-8827-2fe48c02474f', '01a22e2f-4365-7111-ad67-cbe6b097fabd', '2026-11-30 20:39:39.108238+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-4364-72d7-8827-2fe48c02474f', NULL, NULL, 'test'),
	('01a22e2f-4366-74ca-8a8f-9329011ddc2a', '01a22e2f-4367-73c7-bfbe-659f33791cfa', '2026-11-30 20:39:39.10971+00', 'account.created', '01a22e2f-4366-74ca-8a8f-9329011ddc2a', 'account', '01a22e2f-4366-74ca-8a8f-9329011ddc2a', NULL, NULL, 'test'),
	('01a22e2f-4366-74ca-8a8f-9329011ddc2a', '01a22e2f-4369-70ce-b882-26ad53cafb94', '2026-11-30 20:39:39.10971+00', 'session.started', '01a22e2f-4366-74ca-8a8f-9329011ddc2a', 'session', '01a22e2f-4369-70ce-b882-26ac282cc546', NULL, NULL, 'test'),
	('01a22e2f-436c-766e-8417-9a1bb7e8494c', '01a22e2f-436d-771b-974b-06261e9c9dc7', '2026-11-30 20:39:39.116556+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-436c-766e-8417-9a1bb7e8494c', NULL, NULL, 'test'),
	('01a22e2f-4372-729c-9391-87d50685d610', '01a22e2f-4372-729c-9391-87d6a95e3bb4', '2026-11-30 20:39:39.121202+00', 'account.created', '01a22e2f-4372-729c-9391-87d50685d610', 'account', '01a22e2f-4372-729c-9391-87d50685d610', NULL, NULL, 'test'),
	('01a22e2f-4372-729c-9391-87d50685d610', '01a22e2f-4375-706e-ac86-d4c660da4419', '2026-11-30 20:39:39.121202+00', 'session.started', '01a22e2f-4372-729c-9391-87d50685d610', 'session', '01a22e2f-4375-706e-ac86-d4c5ef751be1', NULL, NULL, 'test'),
	('01a22e2f-4378-753a-a3f0-b63c3e060e85', '01a22e2f-4379-74be-8eed-5c8a96a42b96', '2026-11-30 20:39:39.128471+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-4378-753a-a3f0-b63c3e060e85', NULL, NULL, 'test'),
	('01a22e2f-437d-7017-83a2-4a88f518d2de', '01a22e2f-437d-7017-83a2-4a895adaff98', '2026-11-30 20:39:39.131795+00', 'account.created', '01a22e2f-437d-7017-83a2-4a88f518d2de', 'account', '01a22e2f-437d-7017-83a2-4a88f518d2de', NULL, NULL, 'test'),
	('01a22e2f-437d-7017-83a2-4a88f518d2de', '01a22e2f-4380-7353-999e-2a1a313c1245', '2026-11-30 20:39:39.131795+00', 'session.started', '01a22e2f-437d-7017-83a2-4a88f518d2de', 'session', '01a22e2f-4380-7353-999e-2a195770d35e', NULL, NULL, 'test'),
	('01a22e2f-4389-763a-a910-e5e005cc240f', '01a22e2f-4389-763a-a910-e5e21b8f5ab7', '2026-11-30 20:39:39.144961+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-4389-763a-a910-e5e005cc240f', NULL, NULL, 'test'),
	('01a22e2f-438a-758c-96ed-b94ed3ebc020', '01a22e2f-438a-758c-96ed-b94f905f3e9e', '2026-11-30 20:39:39.146081+00', 'account.created', '01a22e2f-438a-758c-96ed-b94ed3ebc020', 'account', '01a22e2f-438a-758c-96ed-b94ed3ebc020', NULL, NULL, 'test'),
	('01a22e2f-438a-758c-96ed-b94ed3ebc020', '01a22e2f-438d-75c2-970f-0b0219cfadd3', '2026-11-30 20:39:39.146081+00', 'session.started', '01a22e2f-438a-758c-96ed-b94ed3ebc020', 'session', '01a22e2f-438d-75c2-970f-0b0195f707dc', NULL, NULL, 'test'),
	('01a22e2f-4397-75a9-bb09-3b039d708a3f', '01a22e2f-4398-72ab-926d-32b493df27b1', '2026-11-30 20:39:39.159557+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-4397-75a9-bb09-3b039d708a3f', NULL, NULL, 'test'),
	('01a22e2f-439a-71fc-a5b6-3b93a18f28b1', '01a22e2f-439a-71fc-a5b6-3b94236aca3c', '2026-11-30 20:39:39.161022+00', 'account.created', '01a22e2f-439a-71fc-a5b6-3b93a18f28b1', 'account', '01a22e2f-439a-71fc-a5b6-3b93a18f28b1', NULL, NULL, 'test'),
	('01a22e2f-439a-71fc-a5b6-3b93a18f28b1', '01a22e2f-439f-76f5-a9d9-6e9bde2d8f2b', '2026-11-30 20:39:39.161022+00', 'session.started', '01a22e2f-439a-71fc-a5b6-3b93a18f28b1', 'session', '01a22e2f-439f-76f5-a9d9-6e9a42164a27', NULL, NULL, 'test'),
	('01a22e2f-456a-709d-8c9b-e9858fc7d713', '01a22e2f-456d-77e1-a36f-dc390c7414d4', '2026-11-30 20:39:39.626325+00', 'sign_up.requested', NULL, 'sign_up', '01a22e2f-456a-709d-8c9b-e9858fc7d713', NULL, NULL, 'test'),
	('01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', '01a22e2f-4570-7275-8bf3-b6f3a6783c88', '2026-11-30 20:39:39.629986+00', 'account.created', '01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', 'account', '01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', NULL, NULL, 'test'),
	('01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', '01a22e2f-457c-7724-9957-5ff6fb4c9e02', '2026-11-30 20:39:39.629986+00', 'session.started', '01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', 'session', '01a22e2f-457c-7724-9957-5ff5890a3f22', NULL, NULL, 'test'),
	('01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', '01a22e2f-4597-73d3-a4dd-a8a650950fcf', '2026-11-30 20:39:39.656925+00', 'account.two_factor_enabled', '01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', 'account', '01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', NULL, NULL, 'test');
INSERT INTO public.account_emails VALUES
	('alice@acme.example', 'alice@acme.example', '01a22e2f-40e5-746e-aa50-c7531d097dca', true, '2026-11-30 20:39:38.446145+00'),
	('bob@acme.example', 'bob@acme.example', '01a22e2f-4144-7014-a1ec-91306f4f0acd', true, '2026-11-30 20:39:38.528375+00'),
	('carol@globex.example', 'carol@globex.example', '01a22e2f-41b5-771d-b1b0-49518a62c491', true, '2026-11-30 20:39:38.674353+00'),
	('dave@globex.example', 'dave@globex.example', '01a22e2f-41c4-76f9-aec6-13764b3b3e8e', true, '2026-11-30 20:39:38.69031+00'),
	('frank@frank.example', 'frank@frank.example', '01a22e2f-41dc-7608-b3b0-b40502a0a3a1', true, '2026-11-30 20:39:38.71537+00'),
	('ina@initech.example', 'ina@initech.example', '01a22e2f-41f0-76d6-b3d4-e422200c892e', true, '2026-11-30 20:39:38.734364+00'),
	('iris@initech.example', 'iris@initech.example', '01a22e2f-41fc-711d-a793-ca0b45262b95', true, '2026-11-30 20:39:38.746505+00'),
	('hank@umbrella.example', 'hank@umbrella.example', '01a22e2f-4206-7009-b837-02bb42f53c55', true, '2026-11-30 20:39:38.758111+00'),
	('acme-blocked@acme.example', 'acme-blocked@acme.example', '01a22e2f-4278-7388-992a-7263d296cdc5', true, '2026-11-30 20:39:38.870873+00'),
	('acme-removed@acme.example', 'acme-removed@acme.example', '01a22e2f-427f-71b1-aec7-7436ffdc08f9', true, '2026-11-30 20:39:38.878109+00'),
	('acme-member@acme.example', 'acme-member@acme.example', '01a22e2f-4292-73d4-a997-59ba4ceb335e', true, '2026-11-30 20:39:38.896708+00'),
	('eve@acme.example', 'eve@acme.example', '01a22e2f-434c-77cb-80d3-88694b234c7d', true, '2026-11-30 20:39:39.080811+00'),
	('ada@acme.example', 'ada@acme.example', '01a22e2f-435e-7632-bf52-e0140420ee52', true, '2026-11-30 20:39:39.101324+00'),
	('bo@acme.example', 'bo@acme.example', '01a22e2f-4366-74ca-8a8f-9329011ddc2a', true, '2026-11-30 20:39:39.10971+00'),
	('çelik@acme.example', 'çelik@acme.example', '01a22e2f-4372-729c-9391-87d50685d610', true, '2026-11-30 20:39:39.121202+00'),
	('lea@lea.example', 'lea@lea.example', '01a22e2f-437d-7017-83a2-4a88f518d2de', true, '2026-11-30 20:39:39.131795+00'),
	('mia@mia.example', 'mia@mia.example', '01a22e2f-438a-758c-96ed-b94ed3ebc020', true, '2026-11-30 20:39:39.146081+00'),
	('bas@acme.example', 'bas@acme.example', '01a22e2f-439a-71fc-a5b6-3b93a18f28b1', true, '2026-11-30 20:39:39.161022+00'),
	('gavin@hooli.example', 'gavin@hooli.example', '01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', true, '2026-11-30 20:39:39.629986+00');
INSERT INTO public.accounts VALUES
	('01a22e2f-40e5-746e-aa50-c7531d097dca', 'Alice de Vries', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:38.446145+00'),
	('01a22e2f-4144-7014-a1ec-91306f4f0acd', 'Bob Jansen', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:38.528375+00'),
	('01a22e2f-41c4-76f9-aec6-13764b3b3e8e', 'Dave Bakker', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:38.69031+00'),
	('01a22e2f-41dc-7608-b3b0-b40502a0a3a1', 'Frank Visser', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:38.71537+00'),
	('01a22e2f-41f0-76d6-b3d4-e422200c892e', 'Ina Kok', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:38.734364+00'),
	('01a22e2f-41fc-711d-a793-ca0b45262b95', 'Iris Kok', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:38.746505+00'),
	('01a22e2f-4206-7009-b837-02bb42f53c55', 'Hank Mol', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:38.758111+00'),
	('01a22e2f-4278-7388-992a-7263d296cdc5', 'acme Blocked', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:38.870873+00'),
	('01a22e2f-427f-71b1-aec7-7436ffdc08f9', 'acme Removed', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:38.878109+00'),
	('01a22e2f-4292-73d4-a997-59ba4ceb335e', 'acme Member', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:38.896708+00'),
	('01a22e2f-435e-7632-bf52-e0140420ee52', 'Ada de Wit', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:39.101324+00'),
	('01a22e2f-4366-74ca-8a8f-9329011ddc2a', 'Bo Wit', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:39.10971+00'),
	('01a22e2f-4372-729c-9391-87d50685d610', 'Çelik Kaya', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:39.121202+00'),
	('01a22e2f-437d-7017-83a2-4a88f518d2de', 'Lea', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:39.131795+00'),
	('01a22e2f-438a-758c-96ed-b94ed3ebc020', 'Mia', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:39.146081+00'),
	('01a22e2f-439a-71fc-a5b6-3b93a18f28b1', 'Bas Blok', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:39.161022+00'),
	('01a22e2f-434c-77cb-80d3-88694b234c7d', 'Eve Zwart', 'nl', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:39.080811+00'),
	('01a22e2f-41b5-771d-b1b0-49518a62c491', 'Carol Smit', 'nl', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', false, NULL, '2026-11-30 20:39:38.674353+00'),
	('01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', 'Gavin Bel', 'en', '$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU', true, NULL, '2026-11-30 20:39:39.629986+00');
INSERT INTO public.alembic_version VALUES
	('0002');
INSERT INTO public.audit_events VALUES
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40ed-730e-befc-a973f4096627', '2026-11-30 20:39:38.446145+00', 'environment.created', NULL, NULL, 'environment', '01a22e2f-40ed-730e-befc-a972fbcdcf63', NULL, NULL, 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4118-75af-a41f-f111580fdf38', '2026-11-30 20:39:38.446145+00', 'user.joined', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-41af-7711-836d-3c27df28e646', '2026-11-30 20:39:38.528375+00', 'user.joined', '01a22e2f-4185-7592-8fa5-11364c8972b9', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-4185-7592-8fa5-11364c8972b9', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', '01a22e2f-41b6-72fa-a868-cbf23b6aabe5', '2026-11-30 20:39:38.674353+00', 'environment.created', NULL, NULL, 'environment', '01a22e2f-41b6-72fa-a868-cbf15e0ad602', NULL, NULL, 'test'),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', '01a22e2f-41be-74d3-af90-f3b671b5a467', '2026-11-30 20:39:38.674353+00', 'user.joined', '01a22e2f-41b7-77cb-afde-ed628e2fbea4', '01a22e2f-41b6-72fa-a868-cbf15e0ad602', 'user', '01a22e2f-41b7-77cb-afde-ed628e2fbea4', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', '01a22e2f-41c8-7281-911b-bccc0ae2973b', '2026-11-30 20:39:38.69031+00', 'user.joined', '01a22e2f-41c5-7055-90e5-ef5f72b8f94b', '01a22e2f-41b6-72fa-a868-cbf15e0ad602', 'user', '01a22e2f-41c5-7055-90e5-ef5f72b8f94b', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', '01a22e2f-41d0-7609-b18f-03faeee64e7d', '2026-11-30 20:39:38.69767+00', 'user.role_changed', '01a22e2f-41b7-77cb-afde-ed628e2fbea4', '01a22e2f-41b6-72fa-a868-cbf15e0ad602', 'user', '01a22e2f-41c5-7055-90e5-ef5f72b8f94b', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22e2f-41dd-7683-819d-1a9cd104854f', '01a22e2f-41de-721b-84d9-7a1b09c91771', '2026-11-30 20:39:38.71537+00', 'environment.created', NULL, NULL, 'environment', '01a22e2f-41dd-7683-819d-1a9cd104854f', NULL, NULL, 'test'),
	('01a22e2f-41dd-7683-819d-1a9cd104854f', '01a22e2f-41e8-75ba-b8e3-3028d2f98b80', '2026-11-30 20:39:38.71537+00', 'user.joined', '01a22e2f-41e0-77e4-a5aa-b406c7a7c258', '01a22e2f-41dd-7683-819d-1a9cd104854f', 'user', '01a22e2f-41e0-77e4-a5aa-b406c7a7c258', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-41f1-75b3-b6ce-f4016aa18761', '2026-11-30 20:39:38.734364+00', 'environment.created', NULL, NULL, 'environment', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', NULL, NULL, 'test'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-41f4-7577-80f7-d71d231276b0', '2026-11-30 20:39:38.734364+00', 'user.joined', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'user', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-4200-7717-aa11-20b161e6abc8', '2026-11-30 20:39:38.746505+00', 'user.joined', '01a22e2f-41fd-74ab-a567-d067e97414db', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'user', '01a22e2f-41fd-74ab-a567-d067e97414db', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-4203-75fc-aa0f-5915f35a0439', '2026-11-30 20:39:38.753504+00', 'user.role_changed', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'user', '01a22e2f-41fd-74ab-a567-d067e97414db', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22e2f-4207-7523-8e3e-133e296b5f7c', '01a22e2f-4207-7523-8e3e-133ffa507f0a', '2026-11-30 20:39:38.758111+00', 'environment.created', NULL, NULL, 'environment', '01a22e2f-4207-7523-8e3e-133e296b5f7c', NULL, NULL, 'test'),
	('01a22e2f-4207-7523-8e3e-133e296b5f7c', '01a22e2f-420e-708e-90f0-133389dd737b', '2026-11-30 20:39:38.758111+00', 'user.joined', '01a22e2f-4208-7201-a2f5-14b2a619a55f', '01a22e2f-4207-7523-8e3e-133e296b5f7c', 'user', '01a22e2f-4208-7201-a2f5-14b2a619a55f', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-4227-70d0-a112-775a9c2082d6', '2026-11-30 20:39:38.769362+00', 'organisation.created', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'organisation', '01a22e2f-4224-76dd-9774-dc497c957ace', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-4230-74c8-a399-40c2a646c3a2', '2026-11-30 20:39:38.794946+00', 'organisation.activation_requested', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'organisation', '01a22e2f-4224-76dd-9774-dc497c957ace', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-423e-77e1-be49-9ec957714164', '2026-11-30 20:39:38.794946+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22e2f-4224-76dd-9774-dc497c957ace', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-4240-71f1-b5e2-8c758142e48f', '2026-11-30 20:39:38.794946+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22e2f-4224-76dd-9774-dc497c957ace', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-424c-734d-8ebe-2d2edf624ce4', '2026-11-30 20:39:38.820947+00', 'user.invited', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-424a-734b-83ab-846a0c42c7d5', NULL, '{"invitation": "01a22e2f-424a-734b-83ab-8469c41c9515", "role": "ADVANCED_USER"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-425a-7121-8ba3-977b824edacc', '2026-11-30 20:39:38.840705+00', 'user.invited', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-425a-7121-8ba3-9779c51e87d3', NULL, '{"invitation": "01a22e2f-425a-7121-8ba3-97785ae8b69e", "role": "ADVANCED_USER"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4267-74a9-a667-ac4251a1325a', '2026-11-30 20:39:38.844518+00', 'invitation.revoked', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-425a-7121-8ba3-9779c51e87d3', NULL, '{"invitation": "01a22e2f-425a-7121-8ba3-97785ae8b69e", "role": "ADVANCED_USER"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-426a-708f-9391-6627bd38754b', '2026-11-30 20:39:38.856149+00', 'user.added', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-4269-7080-8d13-5171f49584b4', NULL, '{"invitation": "01a22e2f-4269-7080-8d13-517010288be2", "role": "BASIC_USER"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4273-73d5-b333-96a5a32eafec', '2026-11-30 20:39:38.86118+00', 'user.added', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-4272-7698-88db-56e76919c8f6', NULL, '{"invitation": "01a22e2f-4272-7698-88db-56e680f19d03", "role": "BASIC_USER"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-427b-72ff-a6e0-7398b43c9607', '2026-11-30 20:39:38.870873+00', 'user.joined', '01a22e2f-4279-71c1-9b7b-2345a62526c7', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-4279-71c1-9b7b-2345a62526c7', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4282-76ad-9b99-0f5f6c210812', '2026-11-30 20:39:38.878109+00', 'user.joined', '01a22e2f-4280-7465-a15f-b50b268c6170', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-4280-7465-a15f-b50b268c6170', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4285-718a-9f55-c5be7fe53a62', '2026-11-30 20:39:38.883084+00', 'user.blocked', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-4279-71c1-9b7b-2345a62526c7', '{"status": "ACTIVE"}', '{"status": "BLOCKED"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4288-727f-8ecb-f6c5f4d3bbb3', '2026-11-30 20:39:38.886261+00', 'user.removed', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-4280-7465-a15f-b50b268c6170', '{"role": "BASIC_USER", "status": "ACTIVE"}', NULL, 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4298-7374-9db9-3acf0055cca3', '2026-11-30 20:39:38.896708+00', 'user.joined', '01a22e2f-4294-702f-8bd8-4732321ff9cc', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-4294-702f-8bd8-4732321ff9cc', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42ae-7127-ae0e-0daf7accc546', '2026-11-30 20:39:38.906557+00', 'partnership.requested', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'partnership', '01a22e2f-42a4-70bb-80d6-b80edaf88aa2', NULL, NULL, 'test'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-42ae-7127-ae0e-0db03e57d4e7', '2026-11-30 20:39:38.906557+00', 'partnership.requested', NULL, '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'partnership', '01a22e2f-42a4-70bb-80d6-b80edaf88aa2', NULL, NULL, ''),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-42c9-712b-a4d6-bed676201d4b', '2026-11-30 20:39:38.927798+00', 'partnership.accepted', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'partnership', '01a22e2f-42a4-70bb-80d6-b80edaf88aa2', NULL, NULL, 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42c9-712b-a4d6-bed7dc539fa8', '2026-11-30 20:39:38.927798+00', 'partnership.accepted', NULL, '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'partnership', '01a22e2f-42a4-70bb-80d6-b80edaf88aa2', NULL, NULL, ''),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-42cb-7285-b510-6f7a4688d484', '2026-11-30 20:39:38.95445+00', 'partnership.manager_connected', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'partnership', '01a22e2f-42a4-70bb-80d6-b80edaf88aa2', NULL, '{"user": "01a22e2f-41fd-74ab-a567-d067e97414db"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42cb-7285-b510-6f7bc77488d5', '2026-11-30 20:39:38.95445+00', 'partnership.manager_connected', NULL, '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'partnership', '01a22e2f-42a4-70bb-80d6-b80edaf88aa2', NULL, '{"user": "01a22e2f-41fd-74ab-a567-d067e97414db"}', ''),
	('01a22e2f-4207-7523-8e3e-133e296b5f7c', '01a22e2f-42cf-745b-9303-9ada01dafc0f', '2026-11-30 20:39:38.956033+00', 'partnership.requested', '01a22e2f-4208-7201-a2f5-14b2a619a55f', '01a22e2f-4207-7523-8e3e-133e296b5f7c', 'partnership', '01a22e2f-42cc-7133-a7a4-b90b7d5ad27c', NULL, NULL, 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42cf-745b-9303-9adb189e2b2a', '2026-11-30 20:39:38.956033+00', 'partnership.requested', NULL, '01a22e2f-4207-7523-8e3e-133e296b5f7c', 'partnership', '01a22e2f-42cc-7133-a7a4-b90b7d5ad27c', NULL, NULL, ''),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42d0-7338-a29c-9ae57d1a4185', '2026-11-30 20:39:38.960109+00', 'organisation.created', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'organisation', '01a22e2f-42d0-7338-a29c-9ae3d2d11e96', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42d3-73e1-8652-bc45040223e4', '2026-11-30 20:39:38.961975+00', 'organisation.activation_requested', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'organisation', '01a22e2f-42d0-7338-a29c-9ae3d2d11e96', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42d5-75bf-9a96-e28f9d5a0c94', '2026-11-30 20:39:38.961975+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22e2f-42d0-7338-a29c-9ae3d2d11e96', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42d6-766e-b3a2-b14fc45b6752', '2026-11-30 20:39:38.961975+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22e2f-42d0-7338-a29c-9ae3d2d11e96', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42d7-7245-8afb-c07ce1724f1d', '2026-11-30 20:39:38.967186+00', 'organisation.created', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'organisation', '01a22e2f-42d7-7245-8afb-c07a7c14ba6b', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-43a1-762c-965c-11dfefe0383f', '2026-11-30 20:39:39.168105+00', 'user.blocked', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-439b-7482-b98e-3990d0c76d9e', '{"status": "ACTIVE"}', '{"status": "BLOCKED"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42df-749d-bb6c-6b0cf1fb98ac', '2026-11-30 20:39:38.968776+00', 'membership.added', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'membership', '01a22e2f-42dd-7577-86c5-46198cb6f6a2', NULL, '{"organisation": "01a22e2f-42d0-7338-a29c-9ae3d2d11e96", "user": "01a22e2f-4294-702f-8bd8-4732321ff9cc", "role": "MEMBER"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42e9-77e1-b565-8e44775be187', '2026-11-30 20:39:38.977871+00', 'membership.requested', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'membership', '01a22e2f-42e5-765d-b061-9804df517215', NULL, '{"organisation": "01a22e2f-42d0-7338-a29c-9ae3d2d11e96", "user": "01a22e2f-41f2-76d2-aa7a-8cae41770f8d", "role": "MEMBER"}', 'test'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-42e9-77e1-b565-8e453918a7ac', '2026-11-30 20:39:38.977871+00', 'membership.requested', NULL, '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'membership', '01a22e2f-42e5-765d-b061-9804df517215', NULL, '{"organisation": "01a22e2f-42d0-7338-a29c-9ae3d2d11e96", "user": "01a22e2f-41f2-76d2-aa7a-8cae41770f8d", "role": "MEMBER"}', ''),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42f1-726b-9746-0a018ec68201', '2026-11-30 20:39:38.987068+00', 'membership.accepted', NULL, '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'membership', '01a22e2f-42e5-765d-b061-9804df517215', NULL, '{"organisation": "01a22e2f-42d0-7338-a29c-9ae3d2d11e96", "user": "01a22e2f-41f2-76d2-aa7a-8cae41770f8d"}', ''),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-42f1-726b-9746-0a025b4ad2eb', '2026-11-30 20:39:38.987068+00', 'membership.accepted', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'membership', '01a22e2f-42e5-765d-b061-9804df517215', NULL, '{"organisation": "01a22e2f-42d0-7338-a29c-9ae3d2d11e96", "user": "01a22e2f-41f2-76d2-aa7a-8cae41770f8d"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42f5-707e-bc1c-5abde1183458', '2026-11-30 20:39:38.994037+00', 'membership.requested', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'membership', '01a22e2f-42f3-700a-9e29-15ddffe5e996', NULL, '{"organisation": "01a22e2f-42d0-7338-a29c-9ae3d2d11e96", "user": "01a22e2f-41fd-74ab-a567-d067e97414db", "role": "MEMBER"}', 'test'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-42f5-707e-bc1c-5abed2b28707', '2026-11-30 20:39:38.994037+00', 'membership.requested', NULL, '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'membership', '01a22e2f-42f3-700a-9e29-15ddffe5e996', NULL, '{"organisation": "01a22e2f-42d0-7338-a29c-9ae3d2d11e96", "user": "01a22e2f-41fd-74ab-a567-d067e97414db", "role": "MEMBER"}', ''),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4308-74d4-a558-834b0cddd7c3', '2026-11-30 20:39:38.999067+00', 'membership.added', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'membership', '01a22e2f-42f9-74f2-b061-931964fc604b', NULL, '{"organisation": "01a22e2f-42d0-7338-a29c-9ae3d2d11e96", "user": "01a22e2f-4185-7592-8fa5-11364c8972b9", "role": "MEMBER"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4312-72a2-9c00-258a3ac23883', '2026-11-30 20:39:39.018925+00', 'membership.removed', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'membership', '01a22e2f-42f9-74f2-b061-931964fc604b', NULL, '{"organisation": "01a22e2f-42d0-7338-a29c-9ae3d2d11e96", "user": "01a22e2f-4185-7592-8fa5-11364c8972b9"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4315-733f-9839-483c4fd75db9', '2026-11-30 20:39:39.027018+00', 'membership.requested', NULL, '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'membership', '01a22e2f-4314-70cd-aef5-ccfd92844255', NULL, '{"organisation": "01a22e2f-4224-76dd-9774-dc497c957ace", "user": "01a22e2f-40f9-779b-bbc9-3a48f5f5db39", "role": "MEMBER"}', ''),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-4315-733f-9839-483da179c47c', '2026-11-30 20:39:39.027018+00', 'membership.requested', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'membership', '01a22e2f-4314-70cd-aef5-ccfd92844255', NULL, '{"organisation": "01a22e2f-4224-76dd-9774-dc497c957ace", "user": "01a22e2f-40f9-779b-bbc9-3a48f5f5db39", "role": "MEMBER"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4317-7344-8f2f-5ce70a94a263', '2026-11-30 20:39:39.030947+00', 'document.created', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'document', '01a22e2f-4317-7344-8f2f-5ce66c412ac3', NULL, '{"organisation": "01a22e2f-42d0-7338-a29c-9ae3d2d11e96"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4318-7760-9bd9-c4f4a4140524', '2026-11-30 20:39:39.030947+00', 'document.created', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'document', '01a22e2f-4318-7760-9bd9-c4f3cdedb396', NULL, '{"organisation": "01a22e2f-42d0-7338-a29c-9ae3d2d11e96"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4327-722f-8781-81b65c85e190', '2026-11-30 20:39:39.030947+00', 'document.file_attached', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'document', '01a22e2f-4318-7760-9bd9-c4f3cdedb396', NULL, '{"organisation": "01a22e2f-42d0-7338-a29c-9ae3d2d11e96"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-433e-72a4-8a73-bac11e73e37e', '2026-11-30 20:39:39.030947+00', 'document.sent', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'document', '01a22e2f-4318-7760-9bd9-c4f3cdedb396', NULL, '{"organisation": "01a22e2f-42d0-7338-a29c-9ae3d2d11e96"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-434f-7010-a95b-8722857fc74e', '2026-11-30 20:39:39.080811+00', 'user.joined', '01a22e2f-434d-7308-be86-67f3ff31ee00', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-434d-7308-be86-67f3ff31ee00', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4353-75c4-9a68-ef3f9787b372', '2026-11-30 20:39:39.08947+00', 'user.role_changed', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-434d-7308-be86-67f3ff31ee00', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4355-74cf-bd61-9f85add0db4c', '2026-11-30 20:39:39.092178+00', 'organisation.created', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'organisation', '01a22e2f-4354-7074-ab8c-09b8e02f4020', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4356-77d2-b983-a84c99e69cdb', '2026-11-30 20:39:39.094096+00', 'organisation.activation_requested', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'organisation', '01a22e2f-4354-7074-ab8c-09b8e02f4020', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4358-7796-b8c2-9160e0706c98', '2026-11-30 20:39:39.094096+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22e2f-4354-7074-ab8c-09b8e02f4020', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4359-764e-a55c-56b5134f28a6', '2026-11-30 20:39:39.094096+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22e2f-4354-7074-ab8c-09b8e02f4020', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-435b-7438-83b1-f35dd0e1e450', '2026-11-30 20:39:39.098053+00', 'membership.added', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'membership', '01a22e2f-435a-7300-8249-14b2f69861ab', NULL, '{"organisation": "01a22e2f-4354-7074-ab8c-09b8e02f4020", "user": "01a22e2f-4185-7592-8fa5-11364c8972b9", "role": "ADMINISTRATOR"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4361-71da-9520-a78bb3c1c5ff', '2026-11-30 20:39:39.101324+00', 'user.joined', '01a22e2f-435f-776f-889a-f194140f035f', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-435f-776f-889a-f194140f035f', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4363-75dd-8e94-4903f6bfaab0', '2026-11-30 20:39:39.106437+00', 'membership.added', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'membership', '01a22e2f-4363-75dd-8e94-4901a55bd508', NULL, '{"organisation": "01a22e2f-4354-7074-ab8c-09b8e02f4020", "user": "01a22e2f-435f-776f-889a-f194140f035f", "role": "MEMBER"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4369-70ce-b882-26ab4727452d', '2026-11-30 20:39:39.10971+00', 'user.joined', '01a22e2f-4367-73c7-bfbe-65a07cde5f94', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-4367-73c7-bfbe-65a07cde5f94', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-436b-72b7-a126-446018062742', '2026-11-30 20:39:39.114675+00', 'membership.added', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'membership', '01a22e2f-436b-72b7-a126-445ef2604d33', NULL, '{"organisation": "01a22e2f-4354-7074-ab8c-09b8e02f4020", "user": "01a22e2f-4367-73c7-bfbe-65a07cde5f94", "role": "MEMBER"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4375-706e-ac86-d4c4796a139f', '2026-11-30 20:39:39.121202+00', 'user.joined', '01a22e2f-4373-727b-b550-9b5e9089595d', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-4373-727b-b550-9b5e9089595d', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4377-712e-9dd5-5f6cab7b2741', '2026-11-30 20:39:39.126616+00', 'membership.added', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'membership', '01a22e2f-4377-712e-9dd5-5f6a8cc2f296', NULL, '{"organisation": "01a22e2f-4354-7074-ab8c-09b8e02f4020", "user": "01a22e2f-4373-727b-b550-9b5e9089595d", "role": "MEMBER"}', 'test'),
	('01a22e2f-437d-7017-83a2-4a8ab1462451', '01a22e2f-437d-7017-83a2-4a8b11dc2c4d', '2026-11-30 20:39:39.131795+00', 'environment.created', NULL, NULL, 'environment', '01a22e2f-437d-7017-83a2-4a8ab1462451', NULL, NULL, 'test'),
	('01a22e2f-437d-7017-83a2-4a8ab1462451', '01a22e2f-4380-7353-999e-2a186854a2ba', '2026-11-30 20:39:39.131795+00', 'user.joined', '01a22e2f-437e-7579-a7bc-39440d9929d6', '01a22e2f-437d-7017-83a2-4a8ab1462451', 'user', '01a22e2f-437e-7579-a7bc-39440d9929d6', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4385-7761-bc91-14f04df91f43', '2026-11-30 20:39:39.137792+00', 'user.added', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-4383-7727-8b75-cf725e2a4dda', NULL, '{"invitation": "01a22e2f-4383-7727-8b75-cf7150f7a368", "role": "BASIC_USER"}', 'test'),
	('01a22e2f-438b-7167-b5c3-20cacd5e4ff8', '01a22e2f-438b-7167-b5c3-20cbb2c663f4', '2026-11-30 20:39:39.146081+00', 'environment.created', NULL, NULL, 'environment', '01a22e2f-438b-7167-b5c3-20cacd5e4ff8', NULL, NULL, 'test'),
	('01a22e2f-438b-7167-b5c3-20cacd5e4ff8', '01a22e2f-438d-75c2-970f-0b006bd1c0e7', '2026-11-30 20:39:39.146081+00', 'user.joined', '01a22e2f-438b-7167-b5c3-20cc5893e0aa', '01a22e2f-438b-7167-b5c3-20cacd5e4ff8', 'user', '01a22e2f-438b-7167-b5c3-20cc5893e0aa', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4392-75e6-b4f3-6b177a687971', '2026-11-30 20:39:39.150132+00', 'user.added', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-4391-73c6-b647-c338e29075bd', NULL, '{"invitation": "01a22e2f-4391-73c6-b647-c3377282a412", "role": "BASIC_USER"}', 'test'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-439f-76f5-a9d9-6e996cc7aa25', '2026-11-30 20:39:39.161022+00', 'user.joined', '01a22e2f-439b-7482-b98e-3990d0c76d9e', '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'user', '01a22e2f-439b-7482-b98e-3990d0c76d9e', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e2f-4578-709e-a91a-9165ae5a5456', '01a22e2f-4578-709e-a91a-916604f1987f', '2026-11-30 20:39:39.629986+00', 'environment.created', NULL, NULL, 'environment', '01a22e2f-4578-709e-a91a-9165ae5a5456', NULL, NULL, 'test'),
	('01a22e2f-4578-709e-a91a-9165ae5a5456', '01a22e2f-457c-7724-9957-5ff4279820fa', '2026-11-30 20:39:39.629986+00', 'user.joined', '01a22e2f-457a-72c0-a9f4-913af1ba588f', '01a22e2f-4578-709e-a91a-9165ae5a5456', 'user', '01a22e2f-457a-72c0-a9f4-913af1ba588f', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test');
INSERT INTO public.authenticator_apps VALUES
	('01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', '01a22e2f-4583-70a1-9cc2-d9d0237d20d0', '\x67414141414142724464384c43514c6b61546438326972624a44543466724e6241397579426a4b6c494b7355425155786e482d4573544f557932454a6c3862795a394d6e556d73547345314b33736872396852786c343254513338676f5a5a554359704b6d5f636e65727a6b7531434b6c566e436d366f3d', '2026-11-30 20:39:39.645416+00', '2026-11-30 20:39:39.656925+00', 0, NULL);
INSERT INTO public.company_numbers VALUES
	('33333333', 'KVK', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-4224-76dd-9774-dc497c957ace'),
	('11111111', 'KVK', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42d0-7338-a29c-9ae3d2d11e96'),
	('44444444', 'KVK', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4354-7074-ab8c-09b8e02f4020');
INSERT INTO public.documents VALUES
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4317-7344-8f2f-5ce66c412ac3', '01a22e2f-42d0-7338-a29c-9ae3d2d11e96', 'INVOICE', 'acme draft', 'acme-1', NULL, NULL, NULL, NULL, '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '2026-11-30 20:39:39.030947+00', NULL, NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4318-7760-9bd9-c4f3cdedb396', '01a22e2f-42d0-7338-a29c-9ae3d2d11e96', 'INVOICE', 'acme invoice', NULL, 'acme-invoice.pdf', 1, 'application/pdf', 'none', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '2026-11-30 20:39:39.030947+00', 'books@acme-books.example', '2026-11-30 20:39:39.030947+00', '01a22e2f-4338-7077-a326-0bea27b35b63');
INSERT INTO public.domain_proofs VALUES
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'acme.example', 'fMvUpiwfudHcmpY3YS6eMV8rJRkvcq6yTUGkLnV29ME', '2026-11-30 20:39:38.446145+00', NULL),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', 'globex.example', 'D4BNg9IqWsseeIRgOK4KDGXskMz4i3n_pkzB2Y_7Pt8', '2026-11-30 20:39:38.674353+00', NULL),
	('01a22e2f-41dd-7683-819d-1a9cd104854f', 'frank.example', 'UQSslG5cLeNUz6272uXCF00UyPTwXiF3jqgafL4MLOI', '2026-11-30 20:39:38.71537+00', NULL),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'initech.example', 'YqM2mT1ORDotj3oyL9Y63sPR8TPLrAOsJDFnPDmEBBU', '2026-11-30 20:39:38.734364+00', NULL),
	('01a22e2f-4207-7523-8e3e-133e296b5f7c', 'umbrella.example', '4doRhne10SNsw3X8j892YgWiL_ualdat3WjANcZsOtw', '2026-11-30 20:39:38.758111+00', NULL),
	('01a22e2f-437d-7017-83a2-4a8ab1462451', 'lea.example', '6nsl6DHwJ32bjBLlrPRDH5YtB7OLVJecopEpVvNHJKQ', '2026-11-30 20:39:39.131795+00', NULL),
	('01a22e2f-438b-7167-b5c3-20cacd5e4ff8', 'mia.example', 'cpPtBfxgRFcbiBOlPe-sWTfbnKpkQ9ic3udmLnFOyws', '2026-11-30 20:39:39.146081+00', NULL),
	('01a22e2f-4578-709e-a91a-9165ae5a5456', 'hooli.example', 'MiCgROt-oWHDIbnsNUpQm2RUWb_mzdq33UqpCD0cfvg', '2026-11-30 20:39:39.629986+00', NULL);
INSERT INTO public.domains VALUES
	('acme.example', '01a22e2f-40ed-730e-befc-a972fbcdcf63', NULL),
	('globex.example', '01a22e2f-41b6-72fa-a868-cbf15e0ad602', NULL),
	('frank.example', '01a22e2f-41dd-7683-819d-1a9cd104854f', NULL),
	('initech.example', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', NULL),
	('umbrella.example', '01a22e2f-4207-7523-8e3e-133e296b5f7c', NULL),
	('lea.example', '01a22e2f-437d-7017-83a2-4a8ab1462451', NULL),
	('mia.example', '01a22e2f-438b-7167-b5c3-20cacd5e4ff8', NULL),
	('hooli.example', '01a22e2f-4578-709e-a91a-9165ae5a5456', NULL);
INSERT INTO public.environments VALUES
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', 'Globex', 'globex', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:39:38.674353+00', 0, NULL),
	('01a22e2f-41dd-7683-819d-1a9cd104854f', 'Visser', 'visser', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:39:38.71537+00', 0, NULL),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'Initech', 'initech', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:39:38.734364+00', 0, NULL),
	('01a22e2f-4207-7523-8e3e-133e296b5f7c', 'Umbrella', 'umbrella', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:39:38.758111+00', 0, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'Acme', 'acme', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:39:38.446145+00', 1, NULL),
	('01a22e2f-437d-7017-83a2-4a8ab1462451', 'Lea', 'lea', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:39:39.131795+00', 0, NULL),
	('01a22e2f-438b-7167-b5c3-20cacd5e4ff8', 'Mia', 'mia', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:39:39.146081+00', 0, NULL),
	('01a22e2f-4578-709e-a91a-9165ae5a5456', 'Hooli', 'hooli', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:39:39.629986+00', 0, NULL);
INSERT INTO public.inbox_items VALUES
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-41a7-74d9-a2e4-23f0df10710d', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 1, 'NOTICE', 'USER_JOINED', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"user_id": "01a22e2f418575928fa511364c8972b9"}', '2026-11-30 20:39:38.528375+00', NULL, NULL),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', '01a22e2f-41c7-77da-9386-2b689608f9f9', '01a22e2f-41b7-77cb-afde-ed628e2fbea4', 1, 'NOTICE', 'USER_JOINED', '01a22e2f-41b6-72fa-a868-cbf15e0ad602', false, NULL, NULL, '{"user_id": "01a22e2f41c5705590e5ef5f72b8f94b"}', '2026-11-30 20:39:38.69031+00', NULL, NULL),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', '01a22e2f-41ce-773c-a25c-7655127266b8', '01a22e2f-41c5-7055-90e5-ef5f72b8f94b', 1, 'NOTICE', 'ROLE_CHANGED', '01a22e2f-41b6-72fa-a868-cbf15e0ad602', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 20:39:38.69767+00', NULL, NULL),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-41fe-73ba-96e8-5110a42bcc94', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', 1, 'NOTICE', 'USER_JOINED', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', false, NULL, NULL, '{"user_id": "01a22e2f41fd74aba567d067e97414db"}', '2026-11-30 20:39:38.746505+00', NULL, NULL),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-4203-75fc-aa0f-591461fc496f', '01a22e2f-41fd-74ab-a567-d067e97414db', 1, 'NOTICE', 'ROLE_CHANGED', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 20:39:38.753504+00', NULL, NULL),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-4241-722e-a99b-8d258564f684', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', 2, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', false, NULL, NULL, '{"organisation_id": "01a22e2f422476dd9774dc497c957ace"}', '2026-11-30 20:39:38.794946+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-427a-768d-874d-342e47b674be', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 2, 'NOTICE', 'USER_JOINED', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"user_id": "01a22e2f427971c19b7b2345a62526c7"}', '2026-11-30 20:39:38.870873+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4281-761b-9ee4-47f239029140', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 3, 'NOTICE', 'USER_JOINED', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"user_id": "01a22e2f42807465a15fb50b268c6170"}', '2026-11-30 20:39:38.878109+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4296-7128-ac45-b74987a8e378', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 4, 'NOTICE', 'USER_JOINED', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"user_id": "01a22e2f4294702f8bd84732321ff9cc"}', '2026-11-30 20:39:38.896708+00', NULL, NULL),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-42aa-7051-8114-557c2fa2f57b', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', 4, 'PARTNERSHIP', NULL, '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, '01a22e2f-42a4-70bb-80d6-b80edaf88aa2', NULL, NULL, '2026-11-30 20:39:38.906557+00', NULL, NULL),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-42aa-7051-8114-557d5d711e7d', '01a22e2f-41fd-74ab-a567-d067e97414db', 3, 'PARTNERSHIP', NULL, '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, '01a22e2f-42a4-70bb-80d6-b80edaf88aa2', NULL, NULL, '2026-11-30 20:39:38.906557+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42c9-712b-a4d6-bed5b3472ece', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 5, 'NOTICE', 'PARTNERSHIP_ACCEPTED', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', false, NULL, NULL, '{"partnership_id": "01a22e2f42a470bb80d6b80edaf88aa2"}', '2026-11-30 20:39:38.927798+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42cd-77b2-8709-83ae9b7f9d6b', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 6, 'PARTNERSHIP', NULL, '01a22e2f-4207-7523-8e3e-133e296b5f7c', true, '01a22e2f-42cc-7133-a7a4-b90b7d5ad27c', NULL, NULL, '2026-11-30 20:39:38.956033+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42d6-766e-b3a2-b15034ffe948', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 7, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"organisation_id": "01a22e2f42d07338a29c9ae3d2d11e96"}', '2026-11-30 20:39:38.961975+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42dd-7577-86c5-461abe0db6d5', '01a22e2f-4294-702f-8bd8-4732321ff9cc', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"organisation_id": "01a22e2f42d07338a29c9ae3d2d11e96"}', '2026-11-30 20:39:38.968776+00', NULL, NULL),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-42e5-765d-b061-9805f26f33ac', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', 6, 'COLLABORATION', NULL, '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, '01a22e2f-42e5-765d-b061-9804df517215', NULL, '2026-11-30 20:39:38.977871+00', '2026-12-30 20:39:38.977871+00', NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42f1-726b-9746-0a0036f3c796', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 8, 'NOTICE', 'MEMBERSHIP_ACCEPTED', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', false, NULL, NULL, '{"organisation_id": "01a22e2f42d07338a29c9ae3d2d11e96", "user_id": "01a22e2f41f276d2aa7a8cae41770f8d", "membership_id": "01a22e2f42e5765db0619804df517215"}', '2026-11-30 20:39:38.987068+00', NULL, NULL),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-42f3-700a-9e29-15ded5e82613', '01a22e2f-41fd-74ab-a567-d067e97414db', 4, 'COLLABORATION', NULL, '01a22e2f-40ed-730e-befc-a972fbcdcf63', true, NULL, '01a22e2f-42f3-700a-9e29-15ddffe5e996', NULL, '2026-11-30 20:39:38.994037+00', '2026-12-30 20:39:38.994037+00', NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42f9-74f2-b061-931ac3889c2b', '01a22e2f-4185-7592-8fa5-11364c8972b9', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"organisation_id": "01a22e2f42d07338a29c9ae3d2d11e96"}', '2026-11-30 20:39:38.999067+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4312-72a2-9c00-25896e8c4018', '01a22e2f-4185-7592-8fa5-11364c8972b9', 2, 'NOTICE', 'REMOVED_FROM_ORGANISATION', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"organisation_id": "01a22e2f42d07338a29c9ae3d2d11e96"}', '2026-11-30 20:39:39.018925+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4314-70cd-aef5-ccfedf1bd165', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 9, 'COLLABORATION', NULL, '01a22e2f-41f1-75b3-b6ce-f400da1eca07', true, NULL, '01a22e2f-4314-70cd-aef5-ccfd92844255', NULL, '2026-11-30 20:39:39.027018+00', '2026-12-30 20:39:39.027018+00', NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-434e-7101-b958-0f4453460029', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 10, 'NOTICE', 'USER_JOINED', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"user_id": "01a22e2f434d7308be8667f3ff31ee00"}', '2026-11-30 20:39:39.080811+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4352-70ac-bcb5-0db1514d3ccc', '01a22e2f-434d-7308-be86-67f3ff31ee00', 1, 'PARTNERSHIP', NULL, '01a22e2f-4207-7523-8e3e-133e296b5f7c', true, '01a22e2f-42cc-7133-a7a4-b90b7d5ad27c', NULL, NULL, '2026-11-30 20:39:39.08947+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4353-75c4-9a68-ef3ef69e0f85', '01a22e2f-434d-7308-be86-67f3ff31ee00', 2, 'NOTICE', 'ROLE_CHANGED', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 20:39:39.08947+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4359-764e-a55c-56b61ac037a3', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 11, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"organisation_id": "01a22e2f43547074ab8c09b8e02f4020"}', '2026-11-30 20:39:39.094096+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-435a-7300-8249-14b3ebec60fd', '01a22e2f-4185-7592-8fa5-11364c8972b9', 3, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"organisation_id": "01a22e2f43547074ab8c09b8e02f4020"}', '2026-11-30 20:39:39.098053+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4360-760a-a4cd-75e7946d871c', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 12, 'NOTICE', 'USER_JOINED', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"user_id": "01a22e2f435f776f889af194140f035f"}', '2026-11-30 20:39:39.101324+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4363-75dd-8e94-49026e37cb99', '01a22e2f-435f-776f-889a-f194140f035f', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"organisation_id": "01a22e2f43547074ab8c09b8e02f4020"}', '2026-11-30 20:39:39.106437+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4369-70ce-b882-26aa227328bc', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 13, 'NOTICE', 'USER_JOINED', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"user_id": "01a22e2f436773c7bfbe65a07cde5f94"}', '2026-11-30 20:39:39.10971+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-436b-72b7-a126-445f65a7770b', '01a22e2f-4367-73c7-bfbe-65a07cde5f94', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"organisation_id": "01a22e2f43547074ab8c09b8e02f4020"}', '2026-11-30 20:39:39.114675+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4375-706e-ac86-d4c3a56545e9', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 14, 'NOTICE', 'USER_JOINED', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"user_id": "01a22e2f4373727bb5509b5e9089595d"}', '2026-11-30 20:39:39.121202+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4377-712e-9dd5-5f6b34bdea66', '01a22e2f-4373-727b-b550-9b5e9089595d', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"organisation_id": "01a22e2f43547074ab8c09b8e02f4020"}', '2026-11-30 20:39:39.126616+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-439e-70bc-8cd2-0509540dd7f8', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 15, 'NOTICE', 'USER_JOINED', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, NULL, NULL, '{"user_id": "01a22e2f439b7482b98e3990d0c76d9e"}', '2026-11-30 20:39:39.161022+00', NULL, NULL);
INSERT INTO public.inbox_positions VALUES
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', '01a22e2f-41b7-77cb-afde-ed628e2fbea4', 1),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', '01a22e2f-41c5-7055-90e5-ef5f72b8f94b', 1),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4294-702f-8bd8-4732321ff9cc', 1),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', 6),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-41fd-74ab-a567-d067e97414db', 4),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-434d-7308-be86-67f3ff31ee00', 2),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4185-7592-8fa5-11364c8972b9', 3),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-435f-776f-889a-f194140f035f', 1),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4367-73c7-bfbe-65a07cde5f94', 1),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4373-727b-b550-9b5e9089595d', 1),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 15);
INSERT INTO public.invitations VALUES
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-424a-734b-83ab-8469c41c9515', '01a22e2f-424a-734b-83ab-846a0c42c7d5', 'BY_EMAIL', 'acme-pending@acme.example', 'acme-pending@acme.example', 'ADVANCED_USER', 'PENDING', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-424c-734d-8ebe-2d2dc5247cb3', '2026-11-30 20:39:38.820947+00', '2026-12-07 20:39:38.820947+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-425a-7121-8ba3-97785ae8b69e', '01a22e2f-425a-7121-8ba3-9779c51e87d3', 'BY_EMAIL', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'ADVANCED_USER', 'REVOKED', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-425a-7121-8ba3-977afedc0883', '2026-11-30 20:39:38.840705+00', '2026-12-07 20:39:38.840705+00', '2026-11-30 20:39:38.844518+00', NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4269-7080-8d13-517010288be2', '01a22e2f-4269-7080-8d13-5171f49584b4', 'ADDED', 'acme-added@acme.example', 'acme-added@acme.example', 'BASIC_USER', 'PENDING', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-426a-708f-9391-6626dae79ee3', '2026-11-30 20:39:38.856149+00', '2026-12-07 20:39:38.856149+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4272-7698-88db-56e680f19d03', '01a22e2f-4272-7698-88db-56e76919c8f6', 'ADDED', 'frank@frank.example', 'frank@frank.example', 'BASIC_USER', 'PENDING', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-4273-73d5-b333-96a4888e7e53', '2026-11-30 20:39:38.86118+00', '2026-12-07 20:39:38.86118+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4391-73c6-b647-c3377282a412', '01a22e2f-4391-73c6-b647-c338e29075bd', 'ADDED', 'mia@mia.example', 'mia@mia.example', 'BASIC_USER', 'PENDING', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-4392-75e6-b4f3-6b16be77a4e3', '2026-11-30 20:39:39.150132+00', '2026-12-07 20:39:39.150132+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4383-7727-8b75-cf7150f7a368', '01a22e2f-4383-7727-8b75-cf725e2a4dda', 'ADDED', 'lea@lea.example', 'lea@lea.example', 'BASIC_USER', 'PENDING', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-4384-716c-8e6d-2a19bf190913', '2026-11-30 20:39:39.137792+00', '2026-11-30 20:39:38.157156+00', NULL, NULL);
INSERT INTO public.mails VALUES
	('01a22e2f-40ac-744e-a1f3-1c92f5e3b3df', 15, NULL, 'SIGN_UP', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x67414141414142724464384b706631486c356270577353636477384a6b2d4243487145486e64666e72693445485a65587862726d31437849706876684e70652d79746c4a6f30786b666161664a4a3178705749506436554b4934387953616952326f657075705f66655838326f777636446e442d74534678375f47766b4935396e473851755831486c366f536750487976726c36366262646c7a4462466b6b3161673d3d', '01a22e2f40ac744ea1f31c92f5e3b3df', 'QUEUED', 0, '2026-11-30 20:39:38.396616+00', '2026-11-30 20:39:38.396616+00', NULL, NULL, NULL, NULL),
	('01a22e2f-411f-75c2-8273-7544b87f0600', 0, NULL, 'SIGN_UP', 'bob@acme.example', 'bob@acme.example', 'bob@acme.example', 'en', '\x67414141414142724464384b72642d744868746b7975627167365f7678695255534f2d6f3662644a7455596d4e78787836766b544d6366634d4a654e655449394b786d5936736a6756474a525f73417677493330304354384e3776564b41443936677a524f4f69424f636f4f2d38577a314b71756351776767576656394c6a777464757a586777324c415a6646377253394575494e6e4155394c69665031374a57413d3d', '01a22e2f411f75c282737544b87f0600', 'QUEUED', 0, '2026-11-30 20:39:38.526274+00', '2026-11-30 20:39:38.526274+00', NULL, NULL, NULL, NULL),
	('01a22e2f-41b1-770a-8df9-beff7e36c34c', 12, NULL, 'SIGN_UP', 'carol@globex.example', 'carol@globex.example', 'carol@globex.example', 'en', '\x67414141414142724464384b73664c346269775652466f744d6674565046484b3573494777564135474c326436374f6576506f5676736a6161646375716b306c497a6f636a7a2d756432347042643071685776435f67695343464931647679486b3734734f3045776a5734355a6c78364f793159524a71747a667945497a69584a335a66785a353653504253486434324a3055564a4d724f5771474f4a324c4770773d3d', '01a22e2f41b1770a8df9beff7e36c34c', 'QUEUED', 0, '2026-11-30 20:39:38.672752+00', '2026-11-30 20:39:38.672752+00', NULL, NULL, NULL, NULL),
	('01a22e2f-41c1-768e-b875-c5fbd1789c97', 7, NULL, 'SIGN_UP', 'dave@globex.example', 'dave@globex.example', 'dave@globex.example', 'en', '\x67414141414142724464384b665156536761615565477a676452626f505859655f70475779694b725a4858306e416141586e7a626a706c5744336c33333454744649697a704b46794263634c646652677068706868706953544d33786d647045784264444e6e366c5f376b6b6f74507135476f63554a576c382d595064334f5876386767787a316f524838485f5141786f727a485149394e764e71556175475363773d3d', '01a22e2f41c1768eb875c5fbd1789c97', 'QUEUED', 0, '2026-11-30 20:39:38.68883+00', '2026-11-30 20:39:38.68883+00', NULL, NULL, NULL, NULL),
	('01a22e2f-41d8-7684-b1e8-f1e7a4f4d089', 9, NULL, 'SIGN_UP', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'en', '\x67414141414142724464384b44497732356f7a34546673424f2d70353555426574324f6c337155434b532d6335314132304e52565242425f477876475a35496f334e7a5235507755505163676e496b546473794238395078466d32345f2d39467a467634557778796d486c6a394e434475635a584b756d6e555a7474415a7856787342674f6d38613570547575765249356e4c62315a4c7243367742364d427870673d3d', '01a22e2f41d87684b1e8f1e7a4f4d089', 'QUEUED', 0, '2026-11-30 20:39:38.707618+00', '2026-11-30 20:39:38.707618+00', NULL, NULL, NULL, NULL),
	('01a22e2f-41ec-72fb-abfd-b45a59592448', 8, NULL, 'SIGN_UP', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', '\x67414141414142724464384b3279506267656347577233676e3043366e556e42574e56503875546b722d74646a717677645348556644653153385073326631534848702d6b3459764d486348364163535550524a4b6e344b4773464552395339396b7339414163346a65734a696d75716e49315050516258726e5f3636644a37596b76326847444345673374526761316d705048646858706f637478794352782d773d3d', '01a22e2f41ec72fbabfdb45a59592448', 'QUEUED', 0, '2026-11-30 20:39:38.73167+00', '2026-11-30 20:39:38.73167+00', NULL, NULL, NULL, NULL),
	('01a22e2f-41f8-75f9-bdf5-696181996d8b', 11, NULL, 'SIGN_UP', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', '\x67414141414142724464384b61655f593531764349556f58385a657662533164726d477067364c625239774a3456476e5639797a33744a4e335a764b61724967674f30664365674937616d62374c77665755646165496654464c6c674837517a51694d67555f34765950544c653739453167436f70673064574f5f6c4d7339676c314f376a4d70424273414e46534b50494a66546c362d4a556c72415552505268773d3d', '01a22e2f41f875f9bdf5696181996d8b', 'QUEUED', 0, '2026-11-30 20:39:38.742411+00', '2026-11-30 20:39:38.742411+00', NULL, NULL, NULL, NULL),
	('01a22e2f-4205-7668-94e8-23a2c8d753ef', 15, NULL, 'SIGN_UP', 'hank@umbrella.example', 'hank@umbrella.example', 'hank@umbrella.example', 'en', '\x67414141414142724464384b32317a4e7a436d4d426a444b4666364761466875494c4678572d6358494c7a41336475314863465235654a454a71726e34645267556d72464f345a5a39346347346a4b50453779746933484242554c4132757759426867782d755f48395f4b6d38524c395564484e6f68536a51794b4736775074395970687465753368743771766743516d417463416c6973724e77736b30794874413d3d', '01a22e2f4205766894e823a2c8d753ef', 'QUEUED', 0, '2026-11-30 20:39:38.756798+00', '2026-11-30 20:39:38.756798+00', NULL, NULL, NULL, NULL),
	('01a22e2f-424c-734d-8ebe-2d2dc5247cb3', 3, '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'INVITATION', 'acme-pending@acme.example', 'acme-pending@acme.example', 'acme-pending@acme.example', 'en', '\x67414141414142724464384b6e3139697633426c6b3557446e6c53654a46347034467152374575364a76526c7a63647972676c543576514b43676b314364532d494234554b6b414e3256386f7173344d3843335972544e4245366f564d394a3063365774306b7a6961387a4b384747716d52453365796e79595139363651483961596945364f5f45424d4f7236466d4b5357584a38714d6c71556235486373487064474a3436766c4e336330384f76415574416757536e4467326c7535425678584b4c6e6f7175695f617974436c4f436272444231386843716b64575659594f786a5f366170796b545a6e7378314e71533036765f57543564452d6f324f6e5a375466457042646f307a76474e346e31765369386c7a477957444e7378506a36346e4337696b392d5645756f77396143654c726f6c6e506f704a466439486f4a6a6877636a5f666544344e59', '01a22e2f424c734d8ebe2d2dc5247cb3', 'QUEUED', 0, '2026-11-30 20:39:38.820947+00', '2026-11-30 20:39:38.820947+00', NULL, NULL, NULL, NULL),
	('01a22e2f-425a-7121-8ba3-977afedc0883', 3, '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'INVITATION', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'en', NULL, '01a22e2f425a71218ba3977afedc0883', 'CANCELLED', 0, '2026-11-30 20:39:38.840705+00', '2026-11-30 20:39:38.840705+00', NULL, NULL, NULL, NULL),
	('01a22e2f-426a-708f-9391-6626dae79ee3', 3, '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'USER_ADDED', 'acme-added@acme.example', 'acme-added@acme.example', 'acme-added@acme.example', 'en', '\x67414141414142724464384b3051647175512d7a624d3873576978346d783036633350525a756643425f506e3672646e4a5262795f47656c4b4c6b694a5a446936547872773849696d3865476f69673271503768686b6d6548354e425f6a62464d6e715a346271396f5877723470655356357474705553507670627551326454627a644a4c753758763735445a58586b484737644c6356396a433072304b7454327553534e6367394747435f61445a6c4b4439307a593344313664362d35357033545933373252474e3053496e5051427065715a786b714542387a5f5f323044646a386146434253617548796954734b4f314d5355634f333562426b414b4c444474763630624751674e436f66666f616f5a5632346b655f5733595f7976527a777545595341795369595a5a434e6c3476425451556d666834707a7573574b522d7a375535617737617674746b455a3734326f4e6d3253336a6c52774e66466258413d3d', '01a22e2f426a708f93916626dae79ee3', 'QUEUED', 0, '2026-11-30 20:39:38.856149+00', '2026-11-30 20:39:38.856149+00', NULL, NULL, NULL, NULL),
	('01a22e2f-4273-73d5-b333-96a4888e7e53', 3, '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'ACCOUNT_ADDED', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'en', '\x67414141414142724464384b68442d68673648346d7744503375697a444445686b65356e514f667a314b4f5876746a79586c35334f562d34372d64786972517933577854564f2d31356f5532505942707454374b77785a71393646627272524a30586178743949556d526a4d31305465792d4f6172514934566e78446736744d556675545a416d39785035357a4635356261504157614530305a36614c4772316231544e7144397777624f6c7a73676b6c6a485a33696d5938524a6878417a565f384946595f377357386261744d72366b7659434d526a6e636c38353037776c475133343347576932343476366f2d7951324959384868514272454c4e47446d7146666d5a53636f74517032', '01a22e2f427373d5b33396a4888e7e53', 'QUEUED', 0, '2026-11-30 20:39:38.86118+00', '2026-11-30 20:39:38.86118+00', NULL, NULL, NULL, NULL),
	('01a22e2f-4275-712b-a60a-30173d031aa6', 6, NULL, 'SIGN_UP', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'en', '\x67414141414142724464384b5a2d3851593961426e2d43364238622d53354b69375a756547745f526d7a4f617878786e4979534d6b6d676736724255323850726e6d347734653241524e514a654871464349376e754d6c4d454e526236675275546c365f6b633070426433697256724365796b4b5559734a756b646c4f614a305a6173566a4b3541703773536f3036554f4d2d626a4d7a466d33454757525a4475673d3d', '01a22e2f4275712ba60a30173d031aa6', 'QUEUED', 0, '2026-11-30 20:39:38.869495+00', '2026-11-30 20:39:38.869495+00', NULL, NULL, NULL, NULL),
	('01a22e2f-427d-7490-82b9-f18fceaffefb', 11, NULL, 'SIGN_UP', 'acme-removed@acme.example', 'acme-removed@acme.example', 'acme-removed@acme.example', 'en', '\x67414141414142724464384b51687539546f57735463746a48746c4b523354425269466f596869475a637765694a68684b7971734c366e7242417541775366436b6768624749594b57426a365f474c4a3939767264514d56692d664f357043705f586b6b4a6e3876454a4f64416c68736e6e74513563753264544e4279765230676e5072456357344e617273754a54414f6e5a324468587264495f777249504749513d3d', '01a22e2f427d749082b9f18fceaffefb', 'QUEUED', 0, '2026-11-30 20:39:38.877063+00', '2026-11-30 20:39:38.877063+00', NULL, NULL, NULL, NULL),
	('01a22e2f-428c-7027-a9b6-ac82ba00bb9f', 15, NULL, 'RECOVERY', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x67414141414142724464384b776d476b5566455a37784b6878336f494973376335355f46416a735f7938495a31507037356b4c43427975445a6b6b35746e6d4572647175464a504276325845556c746c525a7a59736376496b5468485f37505247535174732d6a394a4c33346c6c5f494f424379374a7a56495f78743435794455496634496d62513457674d5671374f635852617a497a445434374a6c575545784138576c6a7a495a5173465a6b504f344d475469764c704a4f654d4830367a397470323572356f76327847', '01a22e2f428c7027a9b6ac82ba00bb9f', 'QUEUED', 0, '2026-11-30 20:39:38.889606+00', '2026-11-30 20:39:38.889606+00', NULL, NULL, NULL, NULL),
	('01a22e2f-428c-7027-a9b6-ac8307b0cb5f', 15, NULL, 'RECLAIM', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', NULL, '01a22e2f428c7027a9b6ac8307b0cb5f', 'CANCELLED', 0, '2026-11-30 20:39:38.889606+00', '2026-11-30 20:39:38.889606+00', NULL, NULL, NULL, NULL),
	('01a22e2f-428e-7152-8001-270454be6694', 4, NULL, 'SIGN_UP', 'acme-member@acme.example', 'acme-member@acme.example', 'acme-member@acme.example', 'en', '\x67414141414142724464384b6c465f31624244524378636e51395750536d6258337366347734664c3732633369533377686b394a7568376969766e776d66442d51637850765237586a3273417246546e7470682d307665776459696c636a3157745035377035344a794b68756c4e35576d6f434b474b76434f64365572425867373432776d6465597241345f796773633866706c35537576626f356558315a374e673d3d', '01a22e2f428e71528001270454be6694', 'QUEUED', 0, '2026-11-30 20:39:38.89436+00', '2026-11-30 20:39:38.89436+00', NULL, NULL, NULL, NULL),
	('01a22e2f-42ae-7127-ae0e-0dade289e207', 7, '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'PARTNERSHIP_REQUEST', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', NULL, '01a22e2f42ae7127ae0e0dade289e207', 'CANCELLED', 0, '2026-11-30 20:39:38.906557+00', '2026-11-30 20:39:38.906557+00', NULL, NULL, NULL, NULL),
	('01a22e2f-42ae-7127-ae0e-0daeaa7d2a67', 7, '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'PARTNERSHIP_REQUEST', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', NULL, '01a22e2f42ae7127ae0e0daeaa7d2a67', 'CANCELLED', 0, '2026-11-30 20:39:38.906557+00', '2026-11-30 20:39:38.906557+00', NULL, NULL, NULL, NULL),
	('01a22e2f-42ce-7335-8d78-9db5cdb9c393', 3, '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'PARTNERSHIP_REQUEST', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x67414141414142724464384b4c427331515878623447585038746561314b495a3349684b534930627a595f3877554f57416334396f5f35757850446a44563455744561635149564d6c316362777538687a314957776a686c3158386e5343744c693659583175416a5253344a644a79677a33616b76323739515a4f6b595544453566516b3246657a4f7a6b4768374b554965544548745654724b6e78625035734c6573714967746e633242504f5163615658586468345558544478654e7334304d416e71596d597330696643', '01a22e2f42ce73358d789db5cdb9c393', 'QUEUED', 0, '2026-11-30 20:39:38.956033+00', '2026-11-30 20:39:38.956033+00', NULL, NULL, NULL, NULL),
	('01a22e2f-42e8-70ab-89a1-b6b56c1f58e7', 7, '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'COLLABORATION_REQUEST', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', NULL, '01a22e2f42e870ab89a1b6b56c1f58e7', 'CANCELLED', 0, '2026-11-30 20:39:38.977871+00', '2026-11-30 20:39:38.977871+00', NULL, NULL, NULL, NULL),
	('01a22e2f-42f5-707e-bc1c-5abc675c7887', 7, '01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'COLLABORATION_REQUEST', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', '\x67414141414142724464384b54344e79506568747a795633634a49664942364b5979355873746566346e4a58374b675942526f4e4d51534a7635636b70736462667172324169644e7a656852774a6374544f4b4b4c457a45536b4a6544786d74306f423671396850652d69654e3047447057557254305272506561597033464473735176657862356365537458537264337a494e477876626d4177375053737344716c303556777048386e3654674c34335f394a34536f4d6a58395633616c363833535f326a64485f474d6d393267504273656730334d6a3774314f77644545376165696e5247774744454b337a4a796e4e496d635f6f3d', '01a22e2f42f5707ebc1c5abc675c7887', 'QUEUED', 0, '2026-11-30 20:39:38.994037+00', '2026-11-30 20:39:38.994037+00', NULL, NULL, NULL, NULL),
	('01a22e2f-4315-733f-9839-483bfea57dc3', 3, '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'COLLABORATION_REQUEST', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x67414141414142724464384c516c6c6733436271707a6b696f30637872376e4742797048344e764873306550775f48705f635f6c716672766442393871475f6f5576415472736b336e707451792d2d514b6a36423738534141496f555561455f5a334967677932634b5950745f6b436b745f624942495363584a48686d6b6f5a507238687757544b6f446c4c796f333676594f5163646637494e644a5638534c77386f715832594e6e6d52434f6a394a596c3446667179726c7052646262776157305a6676506e453946696253396c467859383062434734346d4d6b5467357858496a493852624b5046504e36776c41557339354149733d', '01a22e2f4315733f9839483bfea57dc3', 'QUEUED', 0, '2026-11-30 20:39:39.027018+00', '2026-11-30 20:39:39.027018+00', NULL, NULL, NULL, NULL),
	('01a22e2f-4338-7077-a326-0bea27b35b63', 3, '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'DOCUMENT', 'books@acme-books.example', 'books@acme-books.example', 'books@acme-books.example', 'en', '\x67414141414142724464384c55636d693844366a6464774c7957395871724337764d527239597837495f4a386b72696f7452535f344b4d6b4f386c707861464f4834427747684e6e47526847314846626f636f374a6a4d33395f72744a395777617568724d3952593153514e5f306b444873794578306d686742356f434b484d4d52446a4d32315f7870384f53734366615074372d725f6f3574676c56396a394151695866496c3658505555754f34616c4e37314e374853796a386e433458487262467259693262715076344d7a6d754e51476b55754c70743565517437333471423751724e46326133514e33486b792d7272307069426c6d5257593567666a49656530576479634e316a394d66703434434e516a7a696b3067586e6b70436a305f756e417a30387a47505a64416e364a427167623865744f332d68474849776752706b4c4a536c6c54387867694137465a4c71414e4147705f6355764c632d677764757630475058673546624868494c4d634b3550513d', '01a22e2f43387077a3260bea27b35b63', 'QUEUED', 0, '2026-11-30 20:39:39.030947+00', '2026-11-30 20:39:39.030947+00', NULL, NULL, NULL, NULL),
	('01a22e2f-4345-7732-ad4b-ad9b5394aa95', 5, NULL, 'SIGN_UP', 'eve@acme.example', 'eve@acme.example', 'eve@acme.example', 'en', '\x67414141414142724464384c4d685579536a56576b4468494e3055534d42735a44634e62335f356378493258436e6850706b457466766330327363716235376d4163707043613036764f723732473654764935392d456b696b6236782d4c5a78364c7559654a6a3433546f524764684c7554775f424a623173496e41547073734d633477726f5977334d514e687031334b4b4243505a5656545662454f7567786b773d3d', '01a22e2f43457732ad4bad9b5394aa95', 'QUEUED', 0, '2026-11-30 20:39:39.076596+00', '2026-11-30 20:39:39.076596+00', NULL, NULL, NULL, NULL),
	('01a22e2f-435c-75dc-be21-89a4eea2a947', 7, NULL, 'SIGN_UP', 'ada@acme.example', 'ada@acme.example', 'ada@acme.example', 'en', '\x67414141414142724464384c30617a6b526c51364e70594e41526d5f76555663764f727154317a5f4f537470364f6c314b445374374956796c2d67454c676f73396f473637377473334e686c54506e5a4f6a556469386c326f4767636238617567565256745244563064596875745070425748446535377372476f55484f5834783155486939526355516b4c56577758367562547851305f30526977336d764467673d3d', '01a22e2f435c75dcbe2189a4eea2a947', 'QUEUED', 0, '2026-11-30 20:39:39.09994+00', '2026-11-30 20:39:39.09994+00', NULL, NULL, NULL, NULL),
	('01a22e2f-4364-72d7-8827-2fe52cdf56d1', 1, NULL, 'SIGN_UP', 'bo@acme.example', 'bo@acme.example', 'bo@acme.example', 'en', '\x67414141414142724464384c376f61626e666d4848343261356c5734585147416a574a6c6c6f41735274634636444855506e5046614b3664644a5465756b50424868753678635a3134412d6d48563252454d69385743417859767630625f6b4a55746f7359703336387039375a4f747562725444374d4e34333256666d3439515f777a2d525242426c4d747a61624c3535466c6263336255336579716f6d797461513d3d', '01a22e2f436472d788272fe52cdf56d1', 'QUEUED', 0, '2026-11-30 20:39:39.108238+00', '2026-11-30 20:39:39.108238+00', NULL, NULL, NULL, NULL),
	('01a22e2f-436c-766e-8417-9a1c9b4bb655', 5, NULL, 'SIGN_UP', 'çelik@acme.example', 'çelik@acme.example', 'çelik@acme.example', 'en', '\x67414141414142724464384c71436737516a5f47566d6f66794c5a6b485f70507449413056574c55456848516877526941564467727963475442693457345a76503742774878754c596e7055564632395475375a6d594679344b387452717952766a3670314a5976514b484e3576324979316e474a3556444161573871725a377043554f754f6e34313574772d78634c655f426e4b7a684742397a5a7a70444578513d3d', '01a22e2f436c766e84179a1c9b4bb655', 'QUEUED', 0, '2026-11-30 20:39:39.116556+00', '2026-11-30 20:39:39.116556+00', NULL, NULL, NULL, NULL),
	('01a22e2f-4379-74be-8eed-5c8901b6f506', 6, NULL, 'SIGN_UP', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'en', '\x67414141414142724464384c422d574478486b395946666d39534952506a68757668522d5a33707472525641343864615768596943464c2d486c6c5265777857754534757653446e4e5466595f326c45717731554338587253576f6a4f757153786145684879706b6644734a39577a46777268497658394c7331625948317766525751445f4d35484b6a623279626b5264724e35655345753755364d5431644538773d3d', '01a22e2f437974be8eed5c8901b6f506', 'QUEUED', 0, '2026-11-30 20:39:39.128471+00', '2026-11-30 20:39:39.128471+00', NULL, NULL, NULL, NULL),
	('01a22e2f-4384-716c-8e6d-2a19bf190913', 3, '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'ACCOUNT_ADDED', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'en', '\x67414141414142724464384c346353745f5052572d315372494a566c4e3175686c374a58735749634f75473748344a67485f386c6b41313846426438763255446a69586a64776449574d5268586d78334c326f537067793474525832564738394342487a4533336c4174633455364177564d70456b586e3236432d4866696c6f3755496f6a47797672574a356e4277514f465153525730714f4f54386730615a61502d364244525862506f6b436361423738617364704836766648667a5857786e64515875757034676b48474950696e54505854707677563645386863623057414b38545355536e345154746732305259353073356c57646d3162657a6653303162666d70666d69795a3150', '01a22e2f4384716c8e6d2a19bf190913', 'QUEUED', 0, '2026-11-30 20:39:39.137792+00', '2026-11-30 20:39:39.137792+00', NULL, NULL, NULL, NULL),
	('01a22e2f-4389-763a-a910-e5e184f97c2d', 13, NULL, 'SIGN_UP', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'en', '\x67414141414142724464384c48546370574e78765f39594943714673426932487467394b7a75434b413838536c46385874426141584a6e433272314b62516c7044425357776165355265716f66754e614e6f33335943387a6d534f63677a3151513078536163307959514734463142356543366159354d6165524b47334c3975485f664373324c4876555f30563134644171596b6947536b2d683658465f747359513d3d', '01a22e2f4389763aa910e5e184f97c2d', 'QUEUED', 0, '2026-11-30 20:39:39.144961+00', '2026-11-30 20:39:39.144961+00', NULL, NULL, NULL, NULL),
	('01a22e2f-4392-75e6-b4f3-6b16be77a4e3', 3, '01a22e2f-40ed-730e-befc-a972fbcdcf63', 'ACCOUNT_ADDED', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'en', '\x67414141414142724464384c55784550324e6b344133696d31464842714b73516a484a4d3437374466386f4d554f38327735584b647843364f79794b655336526f5a512d3450795868545a735a764d56475862396375355f7a794746616e56786677702d5772576e765343636f5a5446764b673231317051656a6a4f39414c2d466431304d515a5a6d774a6a6749567531696742754255413755597468704e3151765179365f7368325f3851545a635a5978793351376872675750346a32785938525557386c473156687a7041626b7a5136784c2d304a42487967366b6b62576b6771376a55344372434152797353676f6a65514b765230724f3050675158394673646139454c4e3163564d', '01a22e2f439275e6b4f36b16be77a4e3', 'QUEUED', 0, '2026-11-30 20:39:39.150132+00', '2026-11-30 20:39:39.150132+00', NULL, NULL, NULL, NULL),
	('01a22e2f-4397-75a9-bb09-3b04d982231f', 15, NULL, 'SIGN_UP', 'bas@acme.example', 'bas@acme.example', 'bas@acme.example', 'en', '\x67414141414142724464384c6d375a5349494842504e3872327067746c4b566d31774d71426a786d4f7871386e6d716b7a304f39467073745650574545777a5048684e4874776c39387638457469346c5332563162493376467a384d412d6d4268544a456e61616b4f785a6739736f4d6b4d6335593435682d58395a4c4d51754e577441626166704671586a5252667735356167714a5536536a2d4e42616f6a6d513d3d', '01a22e2f439775a9bb093b04d982231f', 'QUEUED', 0, '2026-11-30 20:39:39.159557+00', '2026-11-30 20:39:39.159557+00', NULL, NULL, NULL, NULL),
	('01a22e2f-456c-72f8-be1a-95675c03e94c', 12, NULL, 'SIGN_UP', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '\x67414141414142724464384c346a4e31707a4b47674c6b67534f5a6736453077755150514644304d58687a534d654d704e6e3435354763474b5362427a41494c617465784d464a65305f5a48372d59304a68514d6d34495a4f6b4c5556616f775253586373524c6e35644d304972714d67742d5141345a56545f485862564a5177345768684b502d51386a436d62754c61465631566c58744e2d476d475f636d2d513d3d', '01a22e2f456c72f8be1a95675c03e94c', 'QUEUED', 0, '2026-11-30 20:39:39.626325+00', '2026-11-30 20:39:39.626325+00', NULL, NULL, NULL, NULL),
	('01a22e2f-459e-7324-ad46-2d8809853cfc', 12, NULL, 'ACCOUNT_CHANGED', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '\x67414141414142724464384c48357974437a3730587046454c51566951316f615153617a65583631304c4533354470706933554d6466392d3167707849534b4c69434e4f446376566b44365f376631776967714b2d4f524579427735317263544c4c6839513979315469326965524a41666a42434f6f65614b50555563524f416a667132365f2d48664e54766a6450762d58774f6f4f783941474853344e716941442d58413837733269312d586c6d34776545647432796c526f577042724b4e33316a75712d396c3366507450307259346e4756336874722d646243514350776e413d3d', '01a22e2f459e7324ad462d8809853cfc', 'QUEUED', 0, '2026-11-30 20:39:39.656925+00', '2026-11-30 20:39:39.656925+00', NULL, NULL, NULL, NULL);
INSERT INTO public.memberships VALUES
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-4224-76dd-9774-dc4a83faec17', '01a22e2f-4224-76dd-9774-dc497c957ace', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', 'ADMINISTRATOR', 'ACTIVE', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', '2026-11-30 20:39:38.769362+00', NULL, NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42d0-7338-a29c-9ae4ce9255e0', '01a22e2f-42d0-7338-a29c-9ae3d2d11e96', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 'ADMINISTRATOR', 'ACTIVE', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '2026-11-30 20:39:38.960109+00', NULL, NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42d7-7245-8afb-c07b7bd6daa1', '01a22e2f-42d7-7245-8afb-c07a7c14ba6b', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 'ADMINISTRATOR', 'ACTIVE', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '2026-11-30 20:39:38.967186+00', NULL, NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42dd-7577-86c5-46198cb6f6a2', '01a22e2f-42d0-7338-a29c-9ae3d2d11e96', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4294-702f-8bd8-4732321ff9cc', 'MEMBER', 'ACTIVE', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '2026-11-30 20:39:38.968776+00', NULL, NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42e5-765d-b061-9804df517215', '01a22e2f-42d0-7338-a29c-9ae3d2d11e96', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', 'MEMBER', 'ACTIVE', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '2026-11-30 20:39:38.977871+00', '2026-12-30 20:39:38.977871+00', '2026-11-30 20:39:38.987068+00', NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42f3-700a-9e29-15ddffe5e996', '01a22e2f-42d0-7338-a29c-9ae3d2d11e96', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-41fd-74ab-a567-d067e97414db', 'MEMBER', 'PENDING', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '2026-11-30 20:39:38.994037+00', '2026-12-30 20:39:38.994037+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42f9-74f2-b061-931964fc604b', '01a22e2f-42d0-7338-a29c-9ae3d2d11e96', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4185-7592-8fa5-11364c8972b9', 'MEMBER', 'ENDED', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '2026-11-30 20:39:38.999067+00', NULL, '2026-11-30 20:39:39.018925+00', NULL),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-4314-70cd-aef5-ccfd92844255', '01a22e2f-4224-76dd-9774-dc497c957ace', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 'MEMBER', 'PENDING', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', '2026-11-30 20:39:39.027018+00', '2026-12-30 20:39:39.027018+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4354-7074-ab8c-09b995c03219', '01a22e2f-4354-7074-ab8c-09b8e02f4020', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', 'ADMINISTRATOR', 'ACTIVE', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '2026-11-30 20:39:39.092178+00', NULL, NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-435a-7300-8249-14b2f69861ab', '01a22e2f-4354-7074-ab8c-09b8e02f4020', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4185-7592-8fa5-11364c8972b9', 'ADMINISTRATOR', 'ACTIVE', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '2026-11-30 20:39:39.098053+00', NULL, NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4363-75dd-8e94-4901a55bd508', '01a22e2f-4354-7074-ab8c-09b8e02f4020', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-435f-776f-889a-f194140f035f', 'MEMBER', 'ACTIVE', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '2026-11-30 20:39:39.106437+00', NULL, NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-436b-72b7-a126-445ef2604d33', '01a22e2f-4354-7074-ab8c-09b8e02f4020', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4367-73c7-bfbe-65a07cde5f94', 'MEMBER', 'ACTIVE', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '2026-11-30 20:39:39.114675+00', NULL, NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4377-712e-9dd5-5f6a8cc2f296', '01a22e2f-4354-7074-ab8c-09b8e02f4020', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4373-727b-b550-9b5e9089595d', 'MEMBER', 'ACTIVE', '01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '2026-11-30 20:39:39.126616+00', NULL, NULL, NULL);
INSERT INTO public.organisations VALUES
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-4224-76dd-9774-dc497c957ace', 'Initech N.V.', 'initech n.v.', 'KVK', '33333333', 'ACTIVATED', '2026-11-30 20:39:38.769362+00', '2026-11-30 20:39:38.794946+00', 'MANUAL_REVIEW', '2026-11-30 20:39:38.794946+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 20:39:38.794946+00'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42d0-7338-a29c-9ae3d2d11e96', 'acme Sales B.V.', 'acme sales b.v.', 'KVK', '11111111', 'ACTIVATED', '2026-11-30 20:39:38.960109+00', '2026-11-30 20:39:38.961975+00', 'MANUAL_REVIEW', '2026-11-30 20:39:38.961975+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 20:39:38.961975+00'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42d7-7245-8afb-c07a7c14ba6b', 'acme Later B.V.', 'acme later b.v.', 'KVK', '11111119', 'PENDING', '2026-11-30 20:39:38.967186+00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'NONE', NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4354-7074-ab8c-09b8e02f4020', 'Zuid ''Öst'' & Co', 'zuid ''ost'' & co', 'KVK', '44444444', 'ACTIVATED', '2026-11-30 20:39:39.092178+00', '2026-11-30 20:39:39.094096+00', 'MANUAL_REVIEW', '2026-11-30 20:39:39.094096+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 20:39:39.094096+00');
INSERT INTO public.partnership_managers VALUES
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42a4-70bb-80d6-b80edaf88aa2', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-42a4-70bb-80d6-b80edaf88aa2', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-42a4-70bb-80d6-b80edaf88aa2', '01a22e2f-41fd-74ab-a567-d067e97414db'),
	('01a22e2f-4207-7523-8e3e-133e296b5f7c', '01a22e2f-42cc-7133-a7a4-b90b7d5ad27c', '01a22e2f-4208-7201-a2f5-14b2a619a55f');
INSERT INTO public.partnerships VALUES
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42a4-70bb-80d6-b80edaf88aa2', '01a22e2f-41f1-75b3-b6ce-f400da1eca07', true, 'ACTIVE', NULL, NULL, '2026-11-30 20:39:38.906557+00', '2026-11-30 20:39:38.927798+00', NULL),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-42a4-70bb-80d6-b80edaf88aa2', '01a22e2f-40ed-730e-befc-a972fbcdcf63', false, 'ACTIVE', NULL, NULL, '2026-11-30 20:39:38.906557+00', '2026-11-30 20:39:38.927798+00', NULL),
	('01a22e2f-4207-7523-8e3e-133e296b5f7c', '01a22e2f-42cc-7133-a7a4-b90b7d5ad27c', '01a22e2f-40ed-730e-befc-a972fbcdcf63', true, 'REQUESTED', 'to acme', NULL, '2026-11-30 20:39:38.956033+00', NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-42cc-7133-a7a4-b90b7d5ad27c', '01a22e2f-4207-7523-8e3e-133e296b5f7c', false, 'REQUESTED', 'to acme', NULL, '2026-11-30 20:39:38.956033+00', NULL, NULL);
INSERT INTO public.recovery_codes VALUES
	('01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', '\x8145f8ad5242af3af97fdc465589ccdfe50ebba1ed15605268f03a00123d7711', NULL),
	('01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', '\x6a052ce4890ce042b74bbf6a89204e38dc31a3f8a2f7138f51e630993290eb3a', NULL),
	('01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', '\x4e3a872d17389c5b6b3510bce0a8ef744d729f1510463a061b945fd3541d8246', NULL),
	('01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', '\xd0beb3da0ffaae92753b0cf57a3269e6fd2220211e34f6af2218990440ff9958', NULL),
	('01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', '\x5b9bef800eef68bf0316e5203b43ebbde9ee015d2ebdeaa15d0d761b7f6e425d', NULL),
	('01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', '\x629e25c683eeb21d5dd7f936a4e06e69b056d309f65aa2cbc6be9e2ee617e1d9', NULL),
	('01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', '\xaeb6a3340f94b0601edadffea1a6b19dfaa28567442766b3a7079676534988d3', NULL),
	('01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', '\x017c9d9e7562bb0e2ea9ae1272b62057dda5e75d8883320386ab60dd35b4bf95', NULL),
	('01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', '\x84f0288df4421a1ed585a47bb18f89165df7324405054fdaf1a6a3742b7f2562', NULL),
	('01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', '\xc97cd1ef058f2bc50ffb6cd26df96a47d83ec4f35e2c98d2b637523cced50a3d', NULL);
INSERT INTO public.removed_addresses VALUES
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '\x520421c6f657f7cc20a8fa1e86514dbad360b898e7e7dca2703bd7161e7bbb72', '2026-11-30 20:39:38.886261+00');
INSERT INTO public.secrets VALUES
	('\x38d95de9c9fba9c22939e721168c47bbccefec5dd5f74a80c75d3de4c0c7ce0e', 'SIGN_UP', '01a22e2f-409c-7382-9e61-5b1844e303f1', NULL, '2026-11-30 20:39:38.396616+00', '2026-12-01 20:39:38.396616+00', '2026-11-30 20:39:38.446145+00', NULL),
	('\x05f6ae2dc7d593867174b1236d76af28a33770922cb73d76677fc90970cd79b7', 'SIGN_UP', '01a22e2f-411e-709b-b9b9-f8cd2d4cfdc0', NULL, '2026-11-30 20:39:38.526274+00', '2026-12-01 20:39:38.526274+00', '2026-11-30 20:39:38.528375+00', NULL),
	('\xa9831168b0678287e849d7c62bc827392936ba92e3c43b1207d5a2d6836d5e0f', 'SIGN_UP', '01a22e2f-41b0-773b-8377-23fd69449f82', NULL, '2026-11-30 20:39:38.672752+00', '2026-12-01 20:39:38.672752+00', '2026-11-30 20:39:38.674353+00', NULL),
	('\x6a48da20c35a38ac6e654f1d42664a8dda7937a9e1c243f0d13486398862bc24', 'SIGN_UP', '01a22e2f-41c0-7126-b3cb-4d17ee889124', NULL, '2026-11-30 20:39:38.68883+00', '2026-12-01 20:39:38.68883+00', '2026-11-30 20:39:38.69031+00', NULL),
	('\x5b4430e66f36d157f6395366b6b20e9f29bdc2e7e6ff7b34539be2b8a8b7c723', 'SIGN_UP', '01a22e2f-41d3-7336-8f48-ce200cc75ddc', NULL, '2026-11-30 20:39:38.707618+00', '2026-12-01 20:39:38.707618+00', '2026-11-30 20:39:38.71537+00', NULL),
	('\x06b615f981c453be27bef914031a330f84f269647125c5c7f9a13f7be59632af', 'SIGN_UP', '01a22e2f-41eb-74ea-b681-a4637fdd97d7', NULL, '2026-11-30 20:39:38.73167+00', '2026-12-01 20:39:38.73167+00', '2026-11-30 20:39:38.734364+00', NULL),
	('\xd6e2910dba83abd435146d437d35fd5450c4f2cdbc652dfd43185af738269f48', 'SIGN_UP', '01a22e2f-41f6-712f-996e-f7a8651c6aaf', NULL, '2026-11-30 20:39:38.742411+00', '2026-12-01 20:39:38.742411+00', '2026-11-30 20:39:38.746505+00', NULL),
	('\xa965c417c5fba1a1e266ec7cd9cdeadbaed226f40374a5f7ad3eabf6c343bc77', 'SIGN_UP', '01a22e2f-4204-7748-b58a-fe3f82247e85', NULL, '2026-11-30 20:39:38.756798+00', '2026-12-01 20:39:38.756798+00', '2026-11-30 20:39:38.758111+00', NULL),
	('\xbcf4c15e75cc31805a0a0a796284cb432dc7153a0b43448a400e7facddd9b208', 'INVITATION', '01a22e2f-424a-734b-83ab-8469c41c9515', NULL, '2026-11-30 20:39:38.820947+00', '2026-12-07 20:39:38.820947+00', NULL, NULL),
	('\x3c2da6ace2f2988d66e555bb794725b06915a2a270f1a8fc9e0e2caa4fba4460', 'INVITATION', '01a22e2f-425a-7121-8ba3-97785ae8b69e', NULL, '2026-11-30 20:39:38.840705+00', '2026-12-07 20:39:38.840705+00', NULL, NULL),
	('\xcc167a882e58eec8c1a639aaed695961354ea218bcf034590eb4f8f598037a27', 'FIRST_PASSWORD', '01a22e2f-4269-7080-8d13-517010288be2', NULL, '2026-11-30 20:39:38.856149+00', '2026-12-07 20:39:38.856149+00', NULL, NULL),
	('\x2d7ffa180232ddf619a2ccaa626402be09bc9bca53a7e41769574664f50e3b8c', 'SIGN_UP', '01a22e2f-4275-712b-a60a-3016336e40b4', NULL, '2026-11-30 20:39:38.869495+00', '2026-12-01 20:39:38.869495+00', '2026-11-30 20:39:38.870873+00', NULL),
	('\x679af4522da73f5bb7150e3a825f09bf4b0dc5b1ae36e34c94d42ca56763d447', 'SIGN_UP', '01a22e2f-427d-7490-82b9-f18ee8d621a6', NULL, '2026-11-30 20:39:38.877063+00', '2026-12-01 20:39:38.877063+00', '2026-11-30 20:39:38.878109+00', NULL),
	('\x3fb90f4f8c036ada46c0be225afcef087be666dc3618ffe32bb0945187a5989f', 'RECOVERY', '01a22e2f-40e5-746e-aa50-c7531d097dca', NULL, '2026-11-30 20:39:38.889606+00', '2026-11-30 21:09:38.889606+00', NULL, NULL),
	('\x5654e1fecfb2d438e447bd3d0189fb1569eede1e738e23244975cd777249564b', 'RECLAIM', '01a22e2f-40e5-746e-aa50-c7531d097dca', 'alice@acme.example', '2026-11-30 20:39:38.889606+00', '2026-11-30 21:09:38.889606+00', NULL, NULL),
	('\x67e5c8ecfa511ecb107247ee8630610c3477c2b258cd8966cd3d41b126b67e8f', 'SIGN_UP', '01a22e2f-428e-7152-8001-270318d06016', NULL, '2026-11-30 20:39:38.89436+00', '2026-12-01 20:39:38.89436+00', '2026-11-30 20:39:38.896708+00', NULL),
	('\x75d6fcf6a3f983213345c5c63b8b9fa2cc559cdd901138f040aabb7f04d021a8', 'SIGN_UP', '01a22e2f-4344-75b8-a1ef-00797ff360cf', NULL, '2026-11-30 20:39:39.076596+00', '2026-12-01 20:39:39.076596+00', '2026-11-30 20:39:39.080811+00', NULL),
	('\xc9cefec5c03581e28f673b2aebc8f625463d6e1cb532972a1a8e945020f4517d', 'SIGN_UP', '01a22e2f-435c-75dc-be21-89a327501c99', NULL, '2026-11-30 20:39:39.09994+00', '2026-12-01 20:39:39.09994+00', '2026-11-30 20:39:39.101324+00', NULL),
	('\x6cb10847ccf6c334c6428d5e4fbdf1a695a5e07471c958ebc13e8172fed0c2e5', 'SIGN_UP', '01a22e2f-4364-72d7-8827-2fe48c02474f', NULL, '2026-11-30 20:39:39.108238+00', '2026-12-01 20:39:39.108238+00', '2026-11-30 20:39:39.10971+00', NULL),
	('\xa0f27a00eee8e80a521f04e8f2c66aa1ca26a9a229e465df256a2a7b3315fc52', 'SIGN_UP', '01a22e2f-436c-766e-8417-9a1bb7e8494c', NULL, '2026-11-30 20:39:39.116556+00', '2026-12-01 20:39:39.116556+00', '2026-11-30 20:39:39.121202+00', NULL),
	('\xc4c6dd578e3c3edaf754d7c8c339ec6d28dd72a10af6a2c7a55186b992ba194a', 'SIGN_UP', '01a22e2f-4378-753a-a3f0-b63c3e060e85', NULL, '2026-11-30 20:39:39.128471+00', '2026-12-01 20:39:39.128471+00', '2026-11-30 20:39:39.131795+00', NULL),
	('\x1bcf31296b06ec4b7f5e707ed53f1a960cce8005a4bf6ad252a963b47c487e21', 'SIGN_UP', '01a22e2f-4389-763a-a910-e5e005cc240f', NULL, '2026-11-30 20:39:39.144961+00', '2026-12-01 20:39:39.144961+00', '2026-11-30 20:39:39.146081+00', NULL),
	('\x836b3cd520177d92f27c925493610d9b6c0baa835156790f0f229a8d70ec8cfe', 'SIGN_UP', '01a22e2f-4397-75a9-bb09-3b039d708a3f', NULL, '2026-11-30 20:39:39.159557+00', '2026-12-01 20:39:39.159557+00', '2026-11-30 20:39:39.161022+00', NULL),
	('\x09b9109794553bb71f84e9c3a8180448686dd8e0b17af322af8a52dcaa29d894', 'SIGN_UP', '01a22e2f-456a-709d-8c9b-e9858fc7d713', NULL, '2026-11-30 20:39:39.626325+00', '2026-12-01 20:39:39.626325+00', '2026-11-30 20:39:39.629986+00', NULL),
	('\x25c0684ad1c9a689215e5b214591b31a7bd519d112e59f75421e7281ac3b460d', 'UNDO_ACCOUNT_CHANGE', '01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', 'TWO_FACTOR_ENABLED', '2026-11-30 20:39:39.656925+00', '2026-12-14 20:39:39.656925+00', NULL, NULL);
INSERT INTO public.sessions VALUES
	('01a22e2f-40e5-746e-aa50-c7531d097dca', '01a22e2f-4118-75af-a41f-f112242ddafd', '\xeb38a4d5fc91e0c3ea8851f4d5fd28356a35250ca47701cb7758b4d793b165d5', '2026-11-30 20:39:38.446145+00', '2026-11-30 20:39:38.446145+00', '2026-11-30 20:39:38.446145+00', '2026-12-30 20:39:38.446145+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-4144-7014-a1ec-91306f4f0acd', '01a22e2f-41af-7711-836d-3c2823744ab8', '\xb2067e9f9bc81b50e3038bd97cf65e112ca099a9aacd89eba4b64f2c46bc055c', '2026-11-30 20:39:38.528375+00', '2026-11-30 20:39:38.528375+00', '2026-11-30 20:39:38.528375+00', '2026-12-30 20:39:38.528375+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-41b5-771d-b1b0-49518a62c491', '01a22e2f-41be-74d3-af90-f3b7ab708632', '\x35205589e2675937c0f79ed2c9490971ac2b8ad71a8110f8f6031e00a0e60e69', '2026-11-30 20:39:38.674353+00', '2026-11-30 20:39:38.674353+00', '2026-11-30 20:39:38.674353+00', '2026-12-30 20:39:38.674353+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-41c4-76f9-aec6-13764b3b3e8e', '01a22e2f-41c8-7281-911b-bccd99f01d6d', '\xa0092fcb40c80142ad55c4cfc0c3c97f949db6f12de112f322c684e69b6a8c12', '2026-11-30 20:39:38.69031+00', '2026-11-30 20:39:38.69031+00', '2026-11-30 20:39:38.69031+00', '2026-12-30 20:39:38.69031+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-41dc-7608-b3b0-b40502a0a3a1', '01a22e2f-41e8-75ba-b8e3-3029d513422b', '\x898c0885c76ed7cc309d303a95291fc474ecb6cc6b5de712e4fb1e602382b551', '2026-11-30 20:39:38.71537+00', '2026-11-30 20:39:38.71537+00', '2026-11-30 20:39:38.71537+00', '2026-12-30 20:39:38.71537+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-41f0-76d6-b3d4-e422200c892e', '01a22e2f-41f4-7577-80f7-d71e86b8b23e', '\x31f8ccd45771acf3b5600ca81af67f046567736ef4dddb7091895d1b90ab2a4e', '2026-11-30 20:39:38.734364+00', '2026-11-30 20:39:38.734364+00', '2026-11-30 20:39:38.734364+00', '2026-12-30 20:39:38.734364+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-41fc-711d-a793-ca0b45262b95', '01a22e2f-4200-7717-aa11-20b2405c9fd0', '\x06dedf5743abb8c12d2f3564713aa2710aaed21815ad933f9a8943e043d66298', '2026-11-30 20:39:38.746505+00', '2026-11-30 20:39:38.746505+00', '2026-11-30 20:39:38.746505+00', '2026-12-30 20:39:38.746505+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-4206-7009-b837-02bb42f53c55', '01a22e2f-420e-708e-90f0-13343fac5202', '\x4caa6babd25877a73c1fde226309edbb16b50c8c75678a9298d69c62e33a7afc', '2026-11-30 20:39:38.758111+00', '2026-11-30 20:39:38.758111+00', '2026-11-30 20:39:38.758111+00', '2026-12-30 20:39:38.758111+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-4278-7388-992a-7263d296cdc5', '01a22e2f-427b-72ff-a6e0-73996578d0ee', '\xf6f1f42b30cadd8f434b8da3ed1976e4619a030f914a9ab191ae7a0a7d588341', '2026-11-30 20:39:38.870873+00', '2026-11-30 20:39:38.870873+00', '2026-11-30 20:39:38.870873+00', '2026-12-30 20:39:38.870873+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-427f-71b1-aec7-7436ffdc08f9', '01a22e2f-4282-76ad-9b99-0f60f92c103a', '\x9fcd519794c6a160b41a7c4432da3f04e0b256405f707a8805635d6311e29fdf', '2026-11-30 20:39:38.878109+00', '2026-11-30 20:39:38.878109+00', '2026-11-30 20:39:38.878109+00', '2026-12-30 20:39:38.878109+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-4292-73d4-a997-59ba4ceb335e', '01a22e2f-4298-7374-9db9-3ad063afea7f', '\x21cc804b795ac0e368512d4613fb8f2520cee1a6b2d93c5c2051b4d95770a429', '2026-11-30 20:39:38.896708+00', '2026-11-30 20:39:38.896708+00', '2026-11-30 20:39:38.896708+00', '2026-12-30 20:39:38.896708+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-434c-77cb-80d3-88694b234c7d', '01a22e2f-434f-7010-a95b-8723dd0cb8f7', '\x8728fc1252d3d5bfebbc05bcb89ece9175dae5c558edc12f760521d395934ed6', '2026-11-30 20:39:39.080811+00', '2026-11-30 20:39:39.080811+00', '2026-11-30 20:39:39.080811+00', '2026-12-30 20:39:39.080811+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-435e-7632-bf52-e0140420ee52', '01a22e2f-4361-71da-9520-a78c477e3f58', '\x7c2f05abc9177ebc608399381b4324c6b2142d9d6b337d0ef2fe4aee3f1e0820', '2026-11-30 20:39:39.101324+00', '2026-11-30 20:39:39.101324+00', '2026-11-30 20:39:39.101324+00', '2026-12-30 20:39:39.101324+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-4366-74ca-8a8f-9329011ddc2a', '01a22e2f-4369-70ce-b882-26ac282cc546', '\x898b6e5f5e4505b03a298234a590e9efa5e18d95e7014a5625dab9a053542442', '2026-11-30 20:39:39.10971+00', '2026-11-30 20:39:39.10971+00', '2026-11-30 20:39:39.10971+00', '2026-12-30 20:39:39.10971+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-4372-729c-9391-87d50685d610', '01a22e2f-4375-706e-ac86-d4c5ef751be1', '\xfbf3a52757e089e7aa14679c354e0a9f1b21588f40c37eef86311930b3362b59', '2026-11-30 20:39:39.121202+00', '2026-11-30 20:39:39.121202+00', '2026-11-30 20:39:39.121202+00', '2026-12-30 20:39:39.121202+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-437d-7017-83a2-4a88f518d2de', '01a22e2f-4380-7353-999e-2a195770d35e', '\x69b11f4e90fa93240b6d598a8ad8f6e3db6c20ed136b74fff54a7b12370d7e7d', '2026-11-30 20:39:39.131795+00', '2026-11-30 20:39:39.131795+00', '2026-11-30 20:39:39.131795+00', '2026-12-30 20:39:39.131795+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-438a-758c-96ed-b94ed3ebc020', '01a22e2f-438d-75c2-970f-0b0195f707dc', '\x666e9fc841177e9dbc4d4b14d024cc107ddb0e011c9fad0fac8cbb81594f7317', '2026-11-30 20:39:39.146081+00', '2026-11-30 20:39:39.146081+00', '2026-11-30 20:39:39.146081+00', '2026-12-30 20:39:39.146081+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-439a-71fc-a5b6-3b93a18f28b1', '01a22e2f-439f-76f5-a9d9-6e9a42164a27', '\x14506a4757b67634c2dc046f17f7eff3d5c9fbfa72482c2e480f7679cf63f3a8', '2026-11-30 20:39:39.161022+00', '2026-11-30 20:39:39.161022+00', '2026-11-30 20:39:39.161022+00', '2026-12-30 20:39:39.161022+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', '01a22e2f-457c-7724-9957-5ff5890a3f22', '\x43b6f532a77ce9af91cbc948061b36d68fffc5beb6456eaada39c4df179e87b0', '2026-11-30 20:39:39.629986+00', '2026-11-30 20:39:39.629986+00', '2026-11-30 20:39:39.629986+00', '2026-12-30 20:39:39.629986+00', 'tests', NULL, NULL, NULL, NULL);
INSERT INTO public.sign_ups VALUES
	('01a22e2f-409c-7382-9e61-5b1844e303f1', 'alice@acme.example', 'alice@acme.example', 'en', '2026-11-30 20:39:38.396616+00'),
	('01a22e2f-411e-709b-b9b9-f8cd2d4cfdc0', 'bob@acme.example', 'bob@acme.example', 'en', '2026-11-30 20:39:38.526274+00'),
	('01a22e2f-41b0-773b-8377-23fd69449f82', 'carol@globex.example', 'carol@globex.example', 'en', '2026-11-30 20:39:38.672752+00'),
	('01a22e2f-41c0-7126-b3cb-4d17ee889124', 'dave@globex.example', 'dave@globex.example', 'en', '2026-11-30 20:39:38.68883+00'),
	('01a22e2f-41d3-7336-8f48-ce200cc75ddc', 'frank@frank.example', 'frank@frank.example', 'en', '2026-11-30 20:39:38.707618+00'),
	('01a22e2f-41eb-74ea-b681-a4637fdd97d7', 'ina@initech.example', 'ina@initech.example', 'en', '2026-11-30 20:39:38.73167+00'),
	('01a22e2f-41f6-712f-996e-f7a8651c6aaf', 'iris@initech.example', 'iris@initech.example', 'en', '2026-11-30 20:39:38.742411+00'),
	('01a22e2f-4204-7748-b58a-fe3f82247e85', 'hank@umbrella.example', 'hank@umbrella.example', 'en', '2026-11-30 20:39:38.756798+00'),
	('01a22e2f-4275-712b-a60a-3016336e40b4', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'en', '2026-11-30 20:39:38.869495+00'),
	('01a22e2f-427d-7490-82b9-f18ee8d621a6', 'acme-removed@acme.example', 'acme-removed@acme.example', 'en', '2026-11-30 20:39:38.877063+00'),
	('01a22e2f-428e-7152-8001-270318d06016', 'acme-member@acme.example', 'acme-member@acme.example', 'en', '2026-11-30 20:39:38.89436+00'),
	('01a22e2f-4344-75b8-a1ef-00797ff360cf', 'eve@acme.example', 'eve@acme.example', 'en', '2026-11-30 20:39:39.076596+00'),
	('01a22e2f-435c-75dc-be21-89a327501c99', 'ada@acme.example', 'ada@acme.example', 'en', '2026-11-30 20:39:39.09994+00'),
	('01a22e2f-4364-72d7-8827-2fe48c02474f', 'bo@acme.example', 'bo@acme.example', 'en', '2026-11-30 20:39:39.108238+00'),
	('01a22e2f-436c-766e-8417-9a1bb7e8494c', 'çelik@acme.example', 'çelik@acme.example', 'en', '2026-11-30 20:39:39.116556+00'),
	('01a22e2f-4378-753a-a3f0-b63c3e060e85', 'lea@lea.example', 'lea@lea.example', 'en', '2026-11-30 20:39:39.128471+00'),
	('01a22e2f-4389-763a-a910-e5e005cc240f', 'mia@mia.example', 'mia@mia.example', 'en', '2026-11-30 20:39:39.144961+00'),
	('01a22e2f-4397-75a9-bb09-3b039d708a3f', 'bas@acme.example', 'bas@acme.example', 'en', '2026-11-30 20:39:39.159557+00'),
	('01a22e2f-456a-709d-8c9b-e9858fc7d713', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '2026-11-30 20:39:39.626325+00');
INSERT INTO public.throttles VALUES
	('\x20a5f4f5132bd953f86ca1fe119f191ced50611ef50f34040bacdff02c54d884', 1, '2026-11-30 20:39:38.86118+00', '2026-12-01 20:39:38.86118+00'),
	('\xf9b5bf8c6802daf7f97f0dff5b220e184cab282b8ec4385f5efa9e28b1ef77f4', 1, '2026-11-30 20:39:38.889606+00', '2026-11-30 21:39:38.889606+00'),
	('\x1f8a8b5c58b7595ecddcbacbcd6149be6608525b0a695479c7da233a7656b079', 1, '2026-11-30 20:39:38.889606+00', '2026-11-30 21:39:38.889606+00'),
	('\x663e0dcaa572e663f44afe7ef13585b94264e006113dd326f4355b923816cece', 1, '2026-11-30 20:39:38.889606+00', '2026-11-30 21:39:38.889606+00'),
	('\xb4d6bc713399dd529bfc925f51e6f9c69a352e8619902ddd995f253d9085bde5', 6, '2026-11-30 20:39:39.150132+00', '2026-12-01 20:39:38.820947+00'),
	('\xbf848bffe6c8f0fe1927177bbbd8968b26303fc79fff635956379b40265c33d0', 1, '2026-11-30 20:39:39.656925+00', '2026-12-01 20:39:39.656925+00');
INSERT INTO public.user_counts VALUES
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', 'INVITED', 'BASIC_USER', 0),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', 'ACTIVE', 'BASIC_USER', 0),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22e2f-41dd-7683-819d-1a9cd104854f', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e2f-41dd-7683-819d-1a9cd104854f', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'INVITED', 'BASIC_USER', 0),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'ACTIVE', 'BASIC_USER', 0),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22e2f-4207-7523-8e3e-133e296b5f7c', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e2f-4207-7523-8e3e-133e296b5f7c', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'INVITED', 'ADVANCED_USER', 1),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22e2f-437d-7017-83a2-4a8ab1462451', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e2f-437d-7017-83a2-4a8ab1462451', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e2f-438b-7167-b5c3-20cacd5e4ff8', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e2f-438b-7167-b5c3-20cacd5e4ff8', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'INVITED', 'BASIC_USER', 4),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'ACTIVE', 'BASIC_USER', 5),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'BLOCKED', 'BASIC_USER', 2),
	('01a22e2f-4578-709e-a91a-9165ae5a5456', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e2f-4578-709e-a91a-9165ae5a5456', 'ACTIVE', 'ADMINISTRATOR', 1);
INSERT INTO public.user_words VALUES
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'acme', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'de', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'example', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'vries', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'acme', '01a22e2f-4185-7592-8fa5-11364c8972b9'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'example', '01a22e2f-4185-7592-8fa5-11364c8972b9'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'jansen', '01a22e2f-4185-7592-8fa5-11364c8972b9'),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', 'example', '01a22e2f-41b7-77cb-afde-ed628e2fbea4'),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', 'globex', '01a22e2f-41b7-77cb-afde-ed628e2fbea4'),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', 'smit', '01a22e2f-41b7-77cb-afde-ed628e2fbea4'),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', 'bakker', '01a22e2f-41c5-7055-90e5-ef5f72b8f94b'),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', 'example', '01a22e2f-41c5-7055-90e5-ef5f72b8f94b'),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', 'globex', '01a22e2f-41c5-7055-90e5-ef5f72b8f94b'),
	('01a22e2f-41dd-7683-819d-1a9cd104854f', 'example', '01a22e2f-41e0-77e4-a5aa-b406c7a7c258'),
	('01a22e2f-41dd-7683-819d-1a9cd104854f', 'visser', '01a22e2f-41e0-77e4-a5aa-b406c7a7c258'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'example', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'initech', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'kok', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'example', '01a22e2f-41fd-74ab-a567-d067e97414db'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'initech', '01a22e2f-41fd-74ab-a567-d067e97414db'),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', 'kok', '01a22e2f-41fd-74ab-a567-d067e97414db'),
	('01a22e2f-4207-7523-8e3e-133e296b5f7c', 'example', '01a22e2f-4208-7201-a2f5-14b2a619a55f'),
	('01a22e2f-4207-7523-8e3e-133e296b5f7c', 'mol', '01a22e2f-4208-7201-a2f5-14b2a619a55f'),
	('01a22e2f-4207-7523-8e3e-133e296b5f7c', 'umbrella', '01a22e2f-4208-7201-a2f5-14b2a619a55f'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', ';acme', '01a22e2f-424a-734b-83ab-846a0c42c7d5'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'example', '01a22e2f-424a-734b-83ab-846a0c42c7d5'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'pending', '01a22e2f-424a-734b-83ab-846a0c42c7d5'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'added', '01a22e2f-4269-7080-8d13-5171f49584b4'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'example', '01a22e2f-4269-7080-8d13-5171f49584b4'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'example', '01a22e2f-4272-7698-88db-56e76919c8f6'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'blocked', '01a22e2f-4279-71c1-9b7b-2345a62526c7'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'example', '01a22e2f-4279-71c1-9b7b-2345a62526c7'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'example', '01a22e2f-4294-702f-8bd8-4732321ff9cc'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'member', '01a22e2f-4294-702f-8bd8-4732321ff9cc'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'acme', '01a22e2f-434d-7308-be86-67f3ff31ee00'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'example', '01a22e2f-434d-7308-be86-67f3ff31ee00'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'zwart', '01a22e2f-434d-7308-be86-67f3ff31ee00'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'acme', '01a22e2f-435f-776f-889a-f194140f035f'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'de', '01a22e2f-435f-776f-889a-f194140f035f'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'example', '01a22e2f-435f-776f-889a-f194140f035f'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'wit', '01a22e2f-435f-776f-889a-f194140f035f'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'acme', '01a22e2f-4367-73c7-bfbe-65a07cde5f94'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'example', '01a22e2f-4367-73c7-bfbe-65a07cde5f94'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'wit', '01a22e2f-4367-73c7-bfbe-65a07cde5f94'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '=celik', '01a22e2f-4373-727b-b550-9b5e9089595d'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'acme', '01a22e2f-4373-727b-b550-9b5e9089595d'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'example', '01a22e2f-4373-727b-b550-9b5e9089595d'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'kaya', '01a22e2f-4373-727b-b550-9b5e9089595d'),
	('01a22e2f-437d-7017-83a2-4a8ab1462451', 'example', '01a22e2f-437e-7579-a7bc-39440d9929d6'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'example', '01a22e2f-4383-7727-8b75-cf725e2a4dda'),
	('01a22e2f-438b-7167-b5c3-20cacd5e4ff8', 'example', '01a22e2f-438b-7167-b5c3-20cc5893e0aa'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'example', '01a22e2f-4391-73c6-b647-c338e29075bd'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'acme', '01a22e2f-439b-7482-b98e-3990d0c76d9e'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'blok', '01a22e2f-439b-7482-b98e-3990d0c76d9e'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', 'example', '01a22e2f-439b-7482-b98e-3990d0c76d9e'),
	('01a22e2f-4578-709e-a91a-9165ae5a5456', 'bel', '01a22e2f-457a-72c0-a9f4-913af1ba588f'),
	('01a22e2f-4578-709e-a91a-9165ae5a5456', 'example', '01a22e2f-457a-72c0-a9f4-913af1ba588f'),
	('01a22e2f-4578-709e-a91a-9165ae5a5456', 'hooli', '01a22e2f-457a-72c0-a9f4-913af1ba588f');
INSERT INTO public.users VALUES
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-40f9-779b-bbc9-3a48f5f5db39', '01a22e2f-40e5-746e-aa50-c7531d097dca', 'Alice de Vries', 'alice de vries', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:39:38.446145+00', '2026-11-30 20:39:38.446145+00', '2026-11-30 20:39:00+00', NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4185-7592-8fa5-11364c8972b9', '01a22e2f-4144-7014-a1ec-91306f4f0acd', 'Bob Jansen', 'bob jansen', 'bob@acme.example', 'bob@acme.example', 'bob@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:39:38.528375+00', '2026-11-30 20:39:38.528375+00', '2026-11-30 20:39:00+00', NULL),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', '01a22e2f-41b7-77cb-afde-ed628e2fbea4', '01a22e2f-41b5-771d-b1b0-49518a62c491', 'Carol Smit', 'carol smit', 'carol@globex.example', 'carol@globex.example', 'carol@globex.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:39:38.674353+00', '2026-11-30 20:39:38.674353+00', '2026-11-30 20:39:00+00', NULL),
	('01a22e2f-41b6-72fa-a868-cbf15e0ad602', '01a22e2f-41c5-7055-90e5-ef5f72b8f94b', '01a22e2f-41c4-76f9-aec6-13764b3b3e8e', 'Dave Bakker', 'dave bakker', 'dave@globex.example', 'dave@globex.example', 'dave@globex.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 20:39:38.69031+00', '2026-11-30 20:39:38.69031+00', '2026-11-30 20:39:00+00', NULL),
	('01a22e2f-41dd-7683-819d-1a9cd104854f', '01a22e2f-41e0-77e4-a5aa-b406c7a7c258', '01a22e2f-41dc-7608-b3b0-b40502a0a3a1', 'Frank Visser', 'frank visser', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:39:38.71537+00', '2026-11-30 20:39:38.71537+00', '2026-11-30 20:39:00+00', NULL),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-41f2-76d2-aa7a-8cae41770f8d', '01a22e2f-41f0-76d6-b3d4-e422200c892e', 'Ina Kok', 'ina kok', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:39:38.734364+00', '2026-11-30 20:39:38.734364+00', '2026-11-30 20:39:00+00', NULL),
	('01a22e2f-41f1-75b3-b6ce-f400da1eca07', '01a22e2f-41fd-74ab-a567-d067e97414db', '01a22e2f-41fc-711d-a793-ca0b45262b95', 'Iris Kok', 'iris kok', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 20:39:38.746505+00', '2026-11-30 20:39:38.746505+00', '2026-11-30 20:39:00+00', NULL),
	('01a22e2f-4207-7523-8e3e-133e296b5f7c', '01a22e2f-4208-7201-a2f5-14b2a619a55f', '01a22e2f-4206-7009-b837-02bb42f53c55', 'Hank Mol', 'hank mol', 'hank@umbrella.example', 'hank@umbrella.example', 'hank@umbrella.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:39:38.758111+00', '2026-11-30 20:39:38.758111+00', '2026-11-30 20:39:00+00', NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-424a-734b-83ab-846a0c42c7d5', NULL, NULL, NULL, 'acme-pending@acme.example', 'acme-pending@acme.example', 'acme-pending@acme.example', 'ADVANCED_USER', 'INVITED', true, '2026-11-30 20:39:38.820947+00', NULL, NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4269-7080-8d13-5171f49584b4', NULL, 'acme Added', 'acme added', 'acme-added@acme.example', 'acme-added@acme.example', 'acme-added@acme.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 20:39:38.856149+00', NULL, NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4272-7698-88db-56e76919c8f6', '01a22e2f-41dc-7608-b3b0-b40502a0a3a1', 'Frank', 'frank', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 20:39:38.86118+00', NULL, NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4279-71c1-9b7b-2345a62526c7', '01a22e2f-4278-7388-992a-7263d296cdc5', 'acme Blocked', 'acme blocked', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'BASIC_USER', 'BLOCKED', false, '2026-11-30 20:39:38.870873+00', '2026-11-30 20:39:38.870873+00', '2026-11-30 20:39:00+00', 'the acme reason'),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4294-702f-8bd8-4732321ff9cc', '01a22e2f-4292-73d4-a997-59ba4ceb335e', 'acme Member', 'acme member', 'acme-member@acme.example', 'acme-member@acme.example', 'acme-member@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:39:38.896708+00', '2026-11-30 20:39:38.896708+00', '2026-11-30 20:39:00+00', NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-434d-7308-be86-67f3ff31ee00', '01a22e2f-434c-77cb-80d3-88694b234c7d', 'Eve Zwart', 'eve zwart', 'eve@acme.example', 'eve@acme.example', 'eve@acme.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 20:39:39.080811+00', '2026-11-30 20:39:39.080811+00', '2026-11-30 20:39:00+00', NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-435f-776f-889a-f194140f035f', '01a22e2f-435e-7632-bf52-e0140420ee52', 'Ada de Wit', 'ada de wit', 'ada@acme.example', 'ada@acme.example', 'ada@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:39:39.101324+00', '2026-11-30 20:39:39.101324+00', '2026-11-30 20:39:00+00', NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4367-73c7-bfbe-65a07cde5f94', '01a22e2f-4366-74ca-8a8f-9329011ddc2a', 'Bo Wit', 'bo wit', 'bo@acme.example', 'bo@acme.example', 'bo@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:39:39.10971+00', '2026-11-30 20:39:39.10971+00', '2026-11-30 20:39:00+00', NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4373-727b-b550-9b5e9089595d', '01a22e2f-4372-729c-9391-87d50685d610', 'Çelik Kaya', 'celik kaya', 'çelik@acme.example', 'çelik@acme.example', 'çelik@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:39:39.121202+00', '2026-11-30 20:39:39.121202+00', '2026-11-30 20:39:00+00', NULL),
	('01a22e2f-437d-7017-83a2-4a8ab1462451', '01a22e2f-437e-7579-a7bc-39440d9929d6', '01a22e2f-437d-7017-83a2-4a88f518d2de', 'Lea', 'lea', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:39:39.131795+00', '2026-11-30 20:39:39.131795+00', '2026-11-30 20:39:00+00', NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4383-7727-8b75-cf725e2a4dda', '01a22e2f-437d-7017-83a2-4a88f518d2de', 'Lea', 'lea', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 20:39:39.137792+00', NULL, NULL, NULL),
	('01a22e2f-438b-7167-b5c3-20cacd5e4ff8', '01a22e2f-438b-7167-b5c3-20cc5893e0aa', '01a22e2f-438a-758c-96ed-b94ed3ebc020', 'Mia', 'mia', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:39:39.146081+00', '2026-11-30 20:39:39.146081+00', '2026-11-30 20:39:00+00', NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-4391-73c6-b647-c338e29075bd', '01a22e2f-438a-758c-96ed-b94ed3ebc020', 'Mia', 'mia', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 20:39:39.150132+00', NULL, NULL, NULL),
	('01a22e2f-40ed-730e-befc-a972fbcdcf63', '01a22e2f-439b-7482-b98e-3990d0c76d9e', '01a22e2f-439a-71fc-a5b6-3b93a18f28b1', 'Bas Blok', 'bas blok', 'bas@acme.example', 'bas@acme.example', 'bas@acme.example', 'BASIC_USER', 'BLOCKED', false, '2026-11-30 20:39:39.161022+00', '2026-11-30 20:39:39.161022+00', '2026-11-30 20:39:00+00', 'a "reason" with lines'),
	('01a22e2f-4578-709e-a91a-9165ae5a5456', '01a22e2f-457a-72c0-a9f4-913af1ba588f', '01a22e2f-4570-7275-8bf3-b6f2f70b3bf0', 'Gavin Bel', 'gavin bel', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:39:39.629986+00', '2026-11-30 20:39:39.629986+00', '2026-11-30 20:39:00+00', NULL);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.account_audit_events
    ADD CONSTRAINT pk_account_audit_events PRIMARY KEY (account_id, id);
ALTER TABLE ONLY public.account_emails
    ADD CONSTRAINT pk_account_emails PRIMARY KEY (canonical);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT pk_accounts PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT pk_audit_events PRIMARY KEY (environment_id, id);
ALTER TABLE ONLY public.authenticator_apps
    ADD CONSTRAINT pk_authenticator_apps PRIMARY KEY (account_id, id);
ALTER TABLE ONLY public.company_numbers
    ADD CONSTRAINT pk_company_numbers PRIMARY KEY (number, scheme);
ALTER TABLE ONLY public.documents
    ADD CONSTRAINT pk_documents PRIMARY KEY (environment_id, id);
ALTER TABLE ONLY public.domain_proofs
    ADD CONSTRAINT pk_domain_proofs PRIMARY KEY (environment_id, domain);
ALTER TABLE ONLY public.domains
    ADD CONSTRAINT pk_domains PRIMARY KEY (name);
ALTER TABLE ONLY public.environments
    ADD CONSTRAINT pk_environments PRIMARY KEY (id);
ALTER TABLE ONLY public.erased_accounts
    ADD CONSTRAINT pk_erased_accounts PRIMARY KEY (account_id);
ALTER TABLE ONLY public.erased_users
    ADD CONSTRAINT pk_erased_users PRIMARY KEY (environment_id, id);
ALTER TABLE ONLY public.external_identities
    ADD CONSTRAINT pk_external_identities PRIMARY KEY (account_id, id);
ALTER TABLE ONLY public.failed_log_ins
    ADD CONSTRAINT pk_failed_log_ins PRIMARY KEY (id);
ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT pk_idempotency_keys PRIMARY KEY (environment_id, account_id, mutation, key);
ALTER TABLE ONLY public.inbox_items
    ADD CONSTRAINT pk_inbox_items PRIMARY KEY (environment_id, id);
ALTER TABLE ONLY public.inbox_positions
    ADD CONSTRAINT pk_inbox_positions PRIMARY KEY (environment_id, user_id);
ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT pk_invitations PRIMARY KEY (environment_id, id);
ALTER TABLE ONLY public.mailbox_messages
    ADD CONSTRAINT pk_mailbox_messages PRIMARY KEY (id);
ALTER TABLE ONLY public.mails
    ADD CONSTRAINT pk_mails PRIMARY KEY (id, bucket);
ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT pk_memberships PRIMARY KEY (environment_id, id);
ALTER TABLE ONLY public.obsolete_files
    ADD CONSTRAINT pk_obsolete_files PRIMARY KEY (storage_key);
ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT pk_organisations PRIMARY KEY (environment_id, id);
ALTER TABLE ONLY public.partnership_managers
    ADD CONSTRAINT pk_partnership_managers PRIMARY KEY (environment_id, partnership_id, user_id);
ALTER TABLE ONLY public.partnerships
    ADD CONSTRAINT pk_partnerships PRIMARY KEY (environment_id, id);
ALTER TABLE ONLY public.passkeys
    ADD CONSTRAINT pk_passkeys PRIMARY KEY (account_id, id);
ALTER TABLE ONLY public.recovery_codes
    ADD CONSTRAINT pk_recovery_codes PRIMARY KEY (account_id, hash);
ALTER TABLE ONLY public.removed_addresses
    ADD CONSTRAINT pk_removed_addresses PRIMARY KEY (environment_id, address_hash);
ALTER TABLE ONLY public.second_factor_resets
    ADD CONSTRAINT pk_second_factor_resets PRIMARY KEY (account_id);
ALTER TABLE ONLY public.secrets
    ADD CONSTRAINT pk_secrets PRIMARY KEY (hash);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT pk_sessions PRIMARY KEY (account_id, id);
ALTER TABLE ONLY public.sign_ups
    ADD CONSTRAINT pk_sign_ups PRIMARY KEY (id);
ALTER TABLE ONLY public.spent_tokens
    ADD CONSTRAINT pk_spent_tokens PRIMARY KEY (hash);
ALTER TABLE ONLY public.throttles
    ADD CONSTRAINT pk_throttles PRIMARY KEY (key);
ALTER TABLE ONLY public.trusted_document_aliases
    ADD CONSTRAINT pk_trusted_document_aliases PRIMARY KEY (alias);
ALTER TABLE ONLY public.trusted_documents
    ADD CONSTRAINT pk_trusted_documents PRIMARY KEY (digest);
ALTER TABLE ONLY public.user_counts
    ADD CONSTRAINT pk_user_counts PRIMARY KEY (environment_id, status, role);
ALTER TABLE ONLY public.user_words
    ADD CONSTRAINT pk_user_words PRIMARY KEY (environment_id, word, user_id);
ALTER TABLE ONLY public.users
    ADD CONSTRAINT pk_users PRIMARY KEY (environment_id, id);
ALTER TABLE ONLY public.external_identities
    ADD CONSTRAINT uq_external_identities_issuer_subject UNIQUE (issuer, subject);
ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT uq_organisations_environment_id_scheme_number UNIQUE (environment_id, scheme, number);
ALTER TABLE ONLY public.passkeys
    ADD CONSTRAINT uq_passkeys_credential_id UNIQUE (credential_id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT uq_sessions_account_id_token_hash UNIQUE (account_id, token_hash);
ALTER TABLE ONLY public.users
    ADD CONSTRAINT uq_users_environment_id_account_id UNIQUE (environment_id, account_id);
ALTER TABLE ONLY public.users
    ADD CONSTRAINT uq_users_environment_id_canonical UNIQUE (environment_id, canonical);
CREATE INDEX ix_account_audit_events_with_origin ON public.account_audit_events USING btree (id) WHERE (origin <> ''::text);
CREATE INDEX ix_account_emails_account_id ON public.account_emails USING btree (account_id);
CREATE INDEX ix_audit_events_of_action ON public.audit_events USING btree (environment_id, action, id);
CREATE INDEX ix_audit_events_of_actor ON public.audit_events USING btree (environment_id, actor_id, id);
CREATE INDEX ix_audit_events_of_actor_and_action ON public.audit_events USING btree (environment_id, actor_id, action, id);
CREATE INDEX ix_audit_events_of_target ON public.audit_events USING btree (environment_id, target_id, id);
CREATE INDEX ix_audit_events_with_origin ON public.audit_events USING btree (id) WHERE (origin <> ''::text);
CREATE INDEX ix_documents_id ON public.documents USING btree (id);
CREATE INDEX ix_documents_organisation_id_id ON public.documents USING btree (environment_id, organisation_id, id);
CREATE INDEX ix_domain_proofs_domain ON public.domain_proofs USING btree (domain);
CREATE INDEX ix_domains_environment_id ON public.domains USING btree (environment_id);
CREATE INDEX ix_environments_closed_at ON public.environments USING btree (closed_at) WHERE (closed_at IS NOT NULL);
CREATE INDEX ix_environments_name_key_id ON public.environments USING btree (name_key, id);
CREATE INDEX ix_failed_log_ins_account_id_id ON public.failed_log_ins USING btree (account_id, id);
CREATE INDEX ix_failed_log_ins_at ON public.failed_log_ins USING btree (at);
CREATE INDEX ix_failed_log_ins_to_report ON public.failed_log_ins USING btree (at) WHERE (NOT reported);
CREATE INDEX ix_inbox_items_closed ON public.inbox_items USING btree (id) WHERE (NOT is_open);
CREATE INDEX ix_inbox_items_membership_id ON public.inbox_items USING btree (membership_id);
CREATE INDEX ix_inbox_items_partnership_id ON public.inbox_items USING btree (partnership_id);
CREATE INDEX ix_inbox_items_unread ON public.inbox_items USING btree (environment_id, user_id, read_at) WHERE (read_at IS NULL);
CREATE INDEX ix_inbox_items_user_open ON public.inbox_items USING btree (environment_id, user_id, is_open, id);
CREATE INDEX ix_invitations_canonical ON public.invitations USING btree (canonical);
CREATE INDEX ix_invitations_environment_id_user_id ON public.invitations USING btree (environment_id, user_id);
CREATE INDEX ix_invitations_id ON public.invitations USING btree (id);
CREATE INDEX ix_invitations_of_status ON public.invitations USING btree (environment_id, status, created_at, id);
CREATE INDEX ix_invitations_pending_expires_at ON public.invitations USING btree (expires_at) WHERE ((status)::text = 'PENDING'::text);
CREATE INDEX ix_invitations_settled_at ON public.invitations USING btree (settled_at) WHERE (settled_at IS NOT NULL);
CREATE INDEX ix_mails_due ON public.mails USING btree (bucket, next_attempt_at) WHERE ((status)::text = ANY ((ARRAY['QUEUED'::character varying, 'DEFERRED'::character varying])::text[]));
CREATE INDEX ix_mails_environment_id_kind_created_at ON public.mails USING btree (environment_id, kind, created_at);
CREATE INDEX ix_mails_person_environment_id_created_at ON public.mails USING btree (person, environment_id, created_at);
CREATE INDEX ix_memberships_id ON public.memberships USING btree (id);
CREATE INDEX ix_memberships_organisation_id_id ON public.memberships USING btree (environment_id, organisation_id, id);
CREATE INDEX ix_memberships_pending_expires_at ON public.memberships USING btree (expires_at) WHERE ((state)::text = 'PENDING'::text);
CREATE INDEX ix_memberships_settled_at ON public.memberships USING btree (settled_at) WHERE ((state)::text = ANY ((ARRAY['DECLINED'::character varying, 'WITHDRAWN'::character varying, 'ENDED'::character varying])::text[]));
CREATE INDEX ix_memberships_user_environment_id_user_id_id ON public.memberships USING btree (user_environment_id, user_id, id);
CREATE INDEX ix_organisations_environment_id_name_key_id ON public.organisations USING btree (environment_id, name_key, id);
CREATE INDEX ix_organisations_id ON public.organisations USING btree (id);
CREATE INDEX ix_organisations_scheme_number ON public.organisations USING btree (scheme, number);
CREATE INDEX ix_partnership_managers_partnership_id ON public.partnership_managers USING btree (partnership_id);
CREATE INDEX ix_partnerships_of_status ON public.partnerships USING btree (environment_id, status, id, partner_id);
CREATE INDEX ix_partnerships_settled_at ON public.partnerships USING btree (settled_at) WHERE ((status)::text = ANY ((ARRAY['DECLINED'::character varying, 'WITHDRAWN'::character varying, 'ENDED'::character varying])::text[]));
CREATE INDEX ix_passkeys_removed_at ON public.passkeys USING btree (removed_at);
CREATE INDEX ix_secrets_detail ON public.secrets USING btree (detail) WHERE (detail IS NOT NULL);
CREATE INDEX ix_secrets_purpose_subject_id ON public.secrets USING btree (purpose, subject_id);
CREATE INDEX ix_sessions_external_identity_id ON public.sessions USING btree (external_identity_id);
CREATE INDEX ix_sessions_provider_sid ON public.sessions USING btree (provider_sid);
CREATE INDEX ix_sessions_provider_subject ON public.sessions USING btree (provider_subject);
CREATE INDEX ix_sign_ups_canonical ON public.sign_ups USING btree (canonical);
CREATE INDEX ix_spent_tokens_expires_at ON public.spent_tokens USING btree (expires_at);
CREATE INDEX ix_throttles_counted_at ON public.throttles USING btree (counted_at);
CREATE INDEX ix_trusted_document_aliases_added_at ON public.trusted_document_aliases USING btree (added_at);
CREATE INDEX ix_trusted_document_aliases_digest ON public.trusted_document_aliases USING btree (digest);
CREATE INDEX ix_trusted_documents_checked_at ON public.trusted_documents USING btree (checked_at);
CREATE INDEX ix_user_words_environment_id_user_id_word ON public.user_words USING btree (environment_id, user_id, word);
CREATE INDEX ix_users_account_id ON public.users USING btree (account_id);
CREATE INDEX ix_users_administrators ON public.users USING btree (environment_id) WHERE (((role)::text = 'ADMINISTRATOR'::text) AND ((status)::text = 'ACTIVE'::text));
CREATE INDEX ix_users_environment_id_created_at_id ON public.users USING btree (environment_id, created_at, id);
CREATE INDEX ix_users_environment_id_last_active_at_id ON public.users USING btree (environment_id, last_active_at, id);
CREATE INDEX ix_users_environment_id_name_key_id ON public.users USING btree (environment_id, name_key, id);
CREATE INDEX ix_users_filtered_by_activity ON public.users USING btree (environment_id, status, role, last_active_at, id);
CREATE INDEX ix_users_filtered_by_address ON public.users USING btree (environment_id, status, role, canonical, id);
CREATE INDEX ix_users_filtered_by_age ON public.users USING btree (environment_id, status, role, created_at, id);
CREATE INDEX ix_users_filtered_by_name ON public.users USING btree (environment_id, status, role, name_key, id);
CREATE INDEX ix_users_person_environment_id ON public.users USING btree (person, environment_id);
CREATE UNIQUE INDEX uq_account_emails_primary ON public.account_emails USING btree (account_id) WHERE is_primary;
CREATE UNIQUE INDEX uq_authenticator_apps_account_id ON public.authenticator_apps USING btree (account_id) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_domain_proofs_proven ON public.domain_proofs USING btree (domain) WHERE (proven_at IS NOT NULL);
CREATE UNIQUE INDEX uq_inbox_items_position ON public.inbox_items USING btree (environment_id, user_id, "position");
CREATE UNIQUE INDEX uq_invitations_pending ON public.invitations USING btree (environment_id, canonical) WHERE ((status)::text = 'PENDING'::text);
CREATE UNIQUE INDEX uq_memberships_live ON public.memberships USING btree (environment_id, organisation_id, user_id) WHERE ((state)::text = ANY ((ARRAY['PENDING'::character varying, 'ACTIVE'::character varying])::text[]));
CREATE UNIQUE INDEX uq_partnerships_live ON public.partnerships USING btree (environment_id, partner_id) WHERE ((status)::text = ANY ((ARRAY['REQUESTED'::character varying, 'ACTIVE'::character varying])::text[]));
CREATE TRIGGER account_audit_events_append_only BEFORE DELETE OR TRUNCATE ON public.account_audit_events FOR EACH STATEMENT EXECUTE FUNCTION public.audit_events_append_only();
CREATE TRIGGER account_audit_events_no_update BEFORE UPDATE ON public.account_audit_events FOR EACH ROW WHEN (((new.origin <> ''::text) OR (new.account_id IS DISTINCT FROM old.account_id) OR (new.id IS DISTINCT FROM old.id) OR (new.at IS DISTINCT FROM old.at) OR (new.action IS DISTINCT FROM old.action) OR (new.actor_id IS DISTINCT FROM old.actor_id) OR (new.target_type IS DISTINCT FROM old.target_type) OR (new.target_id IS DISTINCT FROM old.target_id) OR ((new.before)::text IS DISTINCT FROM (old.before)::text) OR ((new.after)::text IS DISTINCT FROM (old.after)::text))) EXECUTE FUNCTION public.audit_events_append_only();
CREATE TRIGGER audit_events_append_only BEFORE DELETE OR TRUNCATE ON public.audit_events FOR EACH STATEMENT EXECUTE FUNCTION public.audit_events_append_only();
CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON public.audit_events FOR EACH ROW WHEN (((new.origin <> ''::text) OR (new.id IS DISTINCT FROM old.id) OR (new.environment_id IS DISTINCT FROM old.environment_id) OR (new.at IS DISTINCT FROM old.at) OR (new.action IS DISTINCT FROM old.action) OR (new.actor_id IS DISTINCT FROM old.actor_id) OR (new.actor_environment_id IS DISTINCT FROM old.actor_environment_id) OR (new.target_type IS DISTINCT FROM old.target_type) OR (new.target_id IS DISTINCT FROM old.target_id) OR ((new.before)::text IS DISTINCT FROM (old.before)::text) OR ((new.after)::text IS DISTINCT FROM (old.after)::text))) EXECUTE FUNCTION public.audit_events_append_only();
CREATE TRIGGER users_counted_anew AFTER UPDATE OF environment_id, status, role ON public.users FOR EACH ROW EXECUTE FUNCTION public.users_counted_anew();
CREATE TRIGGER users_counted_in AFTER INSERT ON public.users REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.users_counted_in();
CREATE TRIGGER users_counted_out AFTER DELETE ON public.users REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION public.users_counted_out();
ALTER TABLE ONLY public.account_emails
    ADD CONSTRAINT fk_account_emails_account_id_accounts FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.authenticator_apps
    ADD CONSTRAINT fk_authenticator_apps_account_id_accounts FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.documents
    ADD CONSTRAINT fk_documents_environment_id_organisation_id_organisations FOREIGN KEY (environment_id, organisation_id) REFERENCES public.organisations(environment_id, id);
ALTER TABLE ONLY public.domain_proofs
    ADD CONSTRAINT fk_domain_proofs_environment_id_environments FOREIGN KEY (environment_id) REFERENCES public.environments(id);
ALTER TABLE ONLY public.external_identities
    ADD CONSTRAINT fk_external_identities_account_id_accounts FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.failed_log_ins
    ADD CONSTRAINT fk_failed_log_ins_account_id_accounts FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT fk_idempotency_keys_environment_id_environments FOREIGN KEY (environment_id) REFERENCES public.environments(id);
ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT fk_invitations_environment_id_environments FOREIGN KEY (environment_id) REFERENCES public.environments(id);
ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT fk_memberships_environment_id_organisation_id_organisations FOREIGN KEY (environment_id, organisation_id) REFERENCES public.organisations(environment_id, id);
ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT fk_organisations_environment_id_environments FOREIGN KEY (environment_id) REFERENCES public.environments(id);
ALTER TABLE ONLY public.partnership_managers
    ADD CONSTRAINT fk_partnership_managers_partnership FOREIGN KEY (environment_id, partnership_id) REFERENCES public.partnerships(environment_id, id);
ALTER TABLE ONLY public.partnerships
    ADD CONSTRAINT fk_partnerships_environment_id_environments FOREIGN KEY (environment_id) REFERENCES public.environments(id);
ALTER TABLE ONLY public.passkeys
    ADD CONSTRAINT fk_passkeys_account_id_accounts FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.recovery_codes
    ADD CONSTRAINT fk_recovery_codes_account_id_accounts FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.removed_addresses
    ADD CONSTRAINT fk_removed_addresses_environment_id_environments FOREIGN KEY (environment_id) REFERENCES public.environments(id);
ALTER TABLE ONLY public.second_factor_resets
    ADD CONSTRAINT fk_second_factor_resets_account_id_accounts FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT fk_sessions_account_id_accounts FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.trusted_document_aliases
    ADD CONSTRAINT fk_trusted_document_aliases_digest_trusted_documents FOREIGN KEY (digest) REFERENCES public.trusted_documents(digest);
ALTER TABLE ONLY public.user_counts
    ADD CONSTRAINT fk_user_counts_environment_id_environments FOREIGN KEY (environment_id) REFERENCES public.environments(id);
ALTER TABLE ONLY public.user_words
    ADD CONSTRAINT fk_user_words_environment_id_user_id_users FOREIGN KEY (environment_id, user_id) REFERENCES public.users(environment_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.users
    ADD CONSTRAINT fk_users_account_id_accounts FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.users
    ADD CONSTRAINT fk_users_environment_id_environments FOREIGN KEY (environment_id) REFERENCES public.environments(id);
