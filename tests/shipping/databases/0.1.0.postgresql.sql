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
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    sealed bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    last_step bigint NOT NULL,
    removed_at timestamp with time zone
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
    id uuid NOT NULL,
    account_id uuid NOT NULL,
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
    partnership_id uuid NOT NULL,
    environment_id uuid NOT NULL,
    user_id uuid NOT NULL
);
CREATE TABLE public.partnerships (
    id uuid NOT NULL,
    asker_id uuid NOT NULL,
    asked_id uuid NOT NULL,
    low_id uuid NOT NULL,
    high_id uuid NOT NULL,
    status character varying(40) NOT NULL,
    message text,
    chosen_manager_id uuid,
    created_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    decline_reason text
);
CREATE TABLE public.passkeys (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
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
    id uuid NOT NULL,
    account_id uuid NOT NULL,
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
	('01a22df2-dbdb-7480-a84e-cd69d0c908c2', '01a22df2-dbe3-70ff-b3d5-19c6eb17aaba', '2026-11-30 19:33:40.442574+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-dbdb-7480-a84e-cd69d0c908c2', NULL, NULL, 'test'),
	('01a22df2-dc25-71f0-b0bf-04402eacd2b7', '01a22df2-dc26-70b0-84a0-4e498e49e562', '2026-11-30 19:33:40.491772+00', 'account.created', '01a22df2-dc25-71f0-b0bf-04402eacd2b7', 'account', '01a22df2-dc25-71f0-b0bf-04402eacd2b7', NULL, NULL, 'test'),
	('01a22df2-dc25-71f0-b0bf-04402eacd2b7', '01a22df2-dc73-74d9-8f87-0587639c69ae', '2026-11-30 19:33:40.491772+00', 'session.started', '01a22df2-dc25-71f0-b0bf-04402eacd2b7', 'session', '01a22df2-dc73-74d9-8f87-0586a32258b6', NULL, NULL, 'test'),
	('01a22df2-dc86-7359-86e0-2c013cb3af0b', '01a22df2-dc88-748a-80fa-c364db8349b2', '2026-11-30 19:33:40.614765+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-dc86-7359-86e0-2c013cb3af0b', NULL, NULL, 'test'),
	('01a22df2-dc97-7512-bd54-523f13fdd824', '01a22df2-dc97-7512-bd54-5240017753bc', '2026-11-30 19:33:40.617891+00', 'account.created', '01a22df2-dc97-7512-bd54-523f13fdd824', 'account', '01a22df2-dc97-7512-bd54-523f13fdd824', NULL, NULL, 'test'),
	('01a22df2-dc97-7512-bd54-523f13fdd824', '01a22df2-dca2-769a-aa6d-bc332b4e6482', '2026-11-30 19:33:40.617891+00', 'session.started', '01a22df2-dc97-7512-bd54-523f13fdd824', 'session', '01a22df2-dca2-769a-aa6d-bc32ce0e80c5', NULL, NULL, 'test'),
	('01a22df2-dca4-7728-8119-036c9fea28c4', '01a22df2-dca5-74d9-bc48-479cd02375df', '2026-11-30 19:33:40.644035+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-dca4-7728-8119-036c9fea28c4', NULL, NULL, 'test'),
	('01a22df2-dca7-7044-998d-709c5191ad0b', '01a22df2-dca7-7044-998d-709d943d623c', '2026-11-30 19:33:40.646214+00', 'account.created', '01a22df2-dca7-7044-998d-709c5191ad0b', 'account', '01a22df2-dca7-7044-998d-709c5191ad0b', NULL, NULL, 'test'),
	('01a22df2-dca7-7044-998d-709c5191ad0b', '01a22df2-dcad-740c-b20f-e7c7284374f0', '2026-11-30 19:33:40.646214+00', 'session.started', '01a22df2-dca7-7044-998d-709c5191ad0b', 'session', '01a22df2-dcad-740c-b20f-e7c60736e121', NULL, NULL, 'test'),
	('01a22df2-dcae-745e-b69d-001598e7885e', '01a22df2-dcaf-768a-839c-d3bc681254d8', '2026-11-30 19:33:40.654389+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-dcae-745e-b69d-001598e7885e', NULL, NULL, 'test'),
	('01a22df2-dcb3-7501-8e30-335dab8339bd', '01a22df2-dcb3-7501-8e30-335e11e76886', '2026-11-30 19:33:40.656761+00', 'account.created', '01a22df2-dcb3-7501-8e30-335dab8339bd', 'account', '01a22df2-dcb3-7501-8e30-335dab8339bd', NULL, NULL, 'test'),
	('01a22df2-dcb3-7501-8e30-335dab8339bd', '01a22df2-dcb9-71f0-9bec-1931922bb4fd', '2026-11-30 19:33:40.656761+00', 'session.started', '01a22df2-dcb3-7501-8e30-335dab8339bd', 'session', '01a22df2-dcb9-71f0-9bec-1930fb884330', NULL, NULL, 'test'),
	('01a22df2-dcc4-75b6-9e83-6559dad46790', '01a22df2-dcc5-7752-9871-659e4cc96656', '2026-11-30 19:33:40.675927+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-dcc4-75b6-9e83-6559dad46790', NULL, NULL, 'test'),
	('01a22df2-dcc8-76e2-8e49-f8d47c90cb11', '01a22df2-dcc8-76e2-8e49-f8d52a0ee484', '2026-11-30 19:33:40.677996+00', 'account.created', '01a22df2-dcc8-76e2-8e49-f8d47c90cb11', 'account', '01a22df2-dcc8-76e2-8e49-f8d47c90cb11', NULL, NULL, 'test'),
	('01a22df2-dcc8-76e2-8e49-f8d47c90cb11', '01a22df2-dcd2-73f0-aa26-0e60d6da38b6', '2026-11-30 19:33:40.677996+00', 'session.started', '01a22df2-dcc8-76e2-8e49-f8d47c90cb11', 'session', '01a22df2-dcd1-735c-82b1-95b692621012', NULL, NULL, 'test'),
	('01a22df2-dcd3-732e-aad1-15d589b89fa4', '01a22df2-dcd3-732e-aad1-15d72654ccbe', '2026-11-30 19:33:40.691001+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-dcd3-732e-aad1-15d589b89fa4', NULL, NULL, 'test'),
	('01a22df2-dcd8-7739-b2fb-475fcba72e3a', '01a22df2-dcd8-7739-b2fb-47607d6a8ccc', '2026-11-30 19:33:40.693519+00', 'account.created', '01a22df2-dcd8-7739-b2fb-475fcba72e3a', 'account', '01a22df2-dcd8-7739-b2fb-475fcba72e3a', NULL, NULL, 'test'),
	('01a22df2-dcd8-7739-b2fb-475fcba72e3a', '01a22df2-dce6-73e3-a9c2-17e4b3fefd79', '2026-11-30 19:33:40.693519+00', 'session.started', '01a22df2-dcd8-7739-b2fb-475fcba72e3a', 'session', '01a22df2-dce6-73e3-a9c2-17e318f4ab12', NULL, NULL, 'test'),
	('01a22df2-dce7-70a8-827d-602824ea6d37', '01a22df2-dce7-70a8-827d-602a1b57d38f', '2026-11-30 19:33:40.711295+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-dce7-70a8-827d-602824ea6d37', NULL, NULL, 'test'),
	('01a22df2-dced-7728-8e2b-738d49b72a36', '01a22df2-dced-7728-8e2b-738ec58b8db8', '2026-11-30 19:33:40.712687+00', 'account.created', '01a22df2-dced-7728-8e2b-738d49b72a36', 'account', '01a22df2-dced-7728-8e2b-738d49b72a36', NULL, NULL, 'test'),
	('01a22df2-dced-7728-8e2b-738d49b72a36', '01a22df2-dcf7-7529-8256-db6d830ece12', '2026-11-30 19:33:40.712687+00', 'session.started', '01a22df2-dced-7728-8e2b-738d49b72a36', 'session', '01a22df2-dcf7-7529-8256-db6ce29241a4', NULL, NULL, 'test'),
	('01a22df2-dcff-7536-9656-0c4d9f5ca74b', '01a22df2-dd00-751c-acd4-d6c3ad24b7b8', '2026-11-30 19:33:40.735389+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-dcff-7536-9656-0c4d9f5ca74b', NULL, NULL, 'test'),
	('01a22df2-dd05-709b-8245-7cf93c1e0cff', '01a22df2-dd05-709b-8245-7cfa7eb2840b', '2026-11-30 19:33:40.740562+00', 'account.created', '01a22df2-dd05-709b-8245-7cf93c1e0cff', 'account', '01a22df2-dd05-709b-8245-7cf93c1e0cff', NULL, NULL, 'test'),
	('01a22df2-dd05-709b-8245-7cf93c1e0cff', '01a22df2-dd0f-75da-bc93-dcbaa7726355', '2026-11-30 19:33:40.740562+00', 'session.started', '01a22df2-dd05-709b-8245-7cf93c1e0cff', 'session', '01a22df2-dd0f-75da-bc93-dcb9c2a63e81', NULL, NULL, 'test'),
	('01a22df2-ddc7-72c8-8b03-5c34a08e0a0f', '01a22df2-ddc7-72c8-8b03-5c36875d2da6', '2026-11-30 19:33:40.935297+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-ddc7-72c8-8b03-5c34a08e0a0f', NULL, NULL, 'test'),
	('01a22df2-ddcf-77a6-8a02-917f25bfb3dd', '01a22df2-ddcf-77a6-8a02-91808f3d66c5', '2026-11-30 19:33:40.941509+00', 'account.created', '01a22df2-ddcf-77a6-8a02-917f25bfb3dd', 'account', '01a22df2-ddcf-77a6-8a02-917f25bfb3dd', NULL, NULL, 'test'),
	('01a22df2-ddcf-77a6-8a02-917f25bfb3dd', '01a22df2-ddd4-76bc-9242-83d6c252c480', '2026-11-30 19:33:40.941509+00', 'session.started', '01a22df2-ddcf-77a6-8a02-917f25bfb3dd', 'session', '01a22df2-ddd4-76bc-9242-83d53c842814', NULL, NULL, 'test'),
	('01a22df2-ddd6-7735-96ec-9607300724be', '01a22df2-ddd7-7366-8828-16063c4b61f2', '2026-11-30 19:33:40.950518+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-ddd6-7735-96ec-9607300724be', NULL, NULL, 'test'),
	('01a22df2-dde1-710d-a709-f57adcf42ec1', '01a22df2-dde1-710d-a709-f57bb23eb0ca', '2026-11-30 19:33:40.958604+00', 'account.created', '01a22df2-dde1-710d-a709-f57adcf42ec1', 'account', '01a22df2-dde1-710d-a709-f57adcf42ec1', NULL, NULL, 'test'),
	('01a22df2-dde1-710d-a709-f57adcf42ec1', '01a22df2-ddeb-7013-b3de-7633dce841ea', '2026-11-30 19:33:40.958604+00', 'session.started', '01a22df2-dde1-710d-a709-f57adcf42ec1', 'session', '01a22df2-ddeb-7013-b3de-7632e8cd1189', NULL, NULL, 'test'),
	('01a22df2-dc25-71f0-b0bf-04402eacd2b7', '01a22df2-ddff-72a7-823d-cc020cf64c8a', '2026-11-30 19:33:40.987707+00', 'account.recovery_requested', NULL, 'account', '01a22df2-dc25-71f0-b0bf-04402eacd2b7', NULL, NULL, 'test'),
	('01a22df2-de00-7591-9519-d9b5b48e77e8', '01a22df2-de01-74df-a93c-aea95effb7d2', '2026-11-30 19:33:40.992349+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-de00-7591-9519-d9b5b48e77e8', NULL, NULL, 'test'),
	('01a22df2-de06-75f4-b0a2-1aded5b0275f', '01a22df2-de06-75f4-b0a2-1adf27489505', '2026-11-30 19:33:40.994766+00', 'account.created', '01a22df2-de06-75f4-b0a2-1aded5b0275f', 'account', '01a22df2-de06-75f4-b0a2-1aded5b0275f', NULL, NULL, 'test'),
	('01a22df2-de06-75f4-b0a2-1aded5b0275f', '01a22df2-de0c-7617-ae1c-86c3d3bbbeae', '2026-11-30 19:33:40.994766+00', 'session.started', '01a22df2-de06-75f4-b0a2-1aded5b0275f', 'session', '01a22df2-de0c-7617-ae1c-86c2cf2b90f9', NULL, NULL, 'test'),
	('01a22df2-ded2-721b-b9ca-855a75aec0ac', '01a22df2-ded3-73c3-aea7-cf102c4c9d50', '2026-11-30 19:33:41.202409+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-ded2-721b-b9ca-855a75aec0ac', NULL, NULL, 'test'),
	('01a22df2-deda-776c-849f-1f287ba18cb7', '01a22df2-deda-776c-849f-1f295e6c8c32', '2026-11-30 19:33:41.204212+00', 'account.created', '01a22df2-deda-776c-849f-1f287ba18cb7', 'account', '01a22df2-deda-776c-849f-1f287ba18cb7', NULL, NULL, 'test'),
	('01a22df2-deda-776c-849f-1f287ba18cb7', '01a22df2-dede-76e5-bf52-8132c4413ca7', '2026-11-30 19:33:41.204212+00', 'session.started', '01a22df2-deda-776c-849f-1f287ba18cb7', 'session', '01a22df2-dede-76e5-bf52-81316190b7d6', NULL, NULL, 'test'),
	('01a22df2-deee-7703-8630-02cb1f946e91', '01a22df2-deef-7716-ab5b-431646e07236', '2026-11-30 19:33:41.230173+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-deee-7703-8630-02cb1f946e91', NULL, NULL, 'test'),
	('01a22df2-def3-723e-bc76-4a348f2fbce0', '01a22df2-def3-723e-bc76-4a35a6efebe7', '2026-11-30 19:33:41.232769+00', 'account.created', '01a22df2-def3-723e-bc76-4a348f2fbce0', 'account', '01a22df2-def3-723e-bc76-4a348f2fbce0', NULL, NULL, 'test'),
	('01a22df2-def3-723e-bc76-4a348f2fbce0', '01a22df2-defc-751d-86ed-daf6116dff92', '2026-11-30 19:33:41.232769+00', 'session.started', '01a22df2-def3-723e-bc76-4a348f2fbce0', 'session', '01a22df2-defc-751d-86ed-daf571d7cd33', NULL, NULL, 'test'),
	('01a22df2-df01-728d-ad81-6bd48e315442', '01a22df2-df02-7029-904e-e0abf39f7bdd', '2026-11-30 19:33:41.24931+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-df01-728d-ad81-6bd48e315442', NULL, NULL, 'test'),
	('01a22df2-df08-7724-b663-3284bdac152d', '01a22df2-df08-7724-b663-3285aa70723a', '2026-11-30 19:33:41.252566+00', 'account.created', '01a22df2-df08-7724-b663-3284bdac152d', 'account', '01a22df2-df08-7724-b663-3284bdac152d', NULL, NULL, 'test'),
	('01a22df2-df08-7724-b663-3284bdac152d', '01a22df2-df0e-7240-9a80-11853843b41d', '2026-11-30 19:33:41.252566+00', 'session.started', '01a22df2-df08-7724-b663-3284bdac152d', 'session', '01a22df2-df0d-76d0-90c5-278f9be11a72', NULL, NULL, 'test'),
	('01a22df2-df13-734a-8e5c-ebd68cb1712b', '01a22df2-df14-77e6-a0cc-bab1e43ff00b', '2026-11-30 19:33:41.267668+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-df13-734a-8e5c-ebd68cb1712b', NULL, NULL, 'test'),
	('01a22df2-df1c-7498-9427-6362c67cd34c', '01a22df2-df1d-7790-a21f-c181caebc314', '2026-11-30 19:33:41.269966+00', 'account.created', '01a22df2-df1c-7498-9427-6362c67cd34c', 'account', '01a22df2-df1c-7498-9427-6362c67cd34c', NULL, NULL, 'test'),
	('01a22df2-df1c-7498-9427-6362c67cd34c', '01a22df2-df20-70ed-ab61-8dd503252587', '2026-11-30 19:33:41.269966+00', 'session.started', '01a22df2-df1c-7498-9427-6362c67cd34c', 'session', '01a22df2-df20-70ed-ab61-8dd4f4b107c6', NULL, NULL, 'test'),
	('01a22df2-df24-71e3-a6ff-f8768173b0c9', '01a22df2-df25-736c-9fc5-d0c102ed57f2', '2026-11-30 19:33:41.28414+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-df24-71e3-a6ff-f8768173b0c9', NULL, NULL, 'test'),
	('01a22df2-df2a-75d4-9797-7819a538ee8d', '01a22df2-df2a-75d4-9797-781a7c86e7e8', '2026-11-30 19:33:41.287085+00', 'account.created', '01a22df2-df2a-75d4-9797-7819a538ee8d', 'account', '01a22df2-df2a-75d4-9797-7819a538ee8d', NULL, NULL, 'test'),
	('01a22df2-df2a-75d4-9797-7819a538ee8d', '01a22df2-df31-7687-a6bf-86cc9923914b', '2026-11-30 19:33:41.287085+00', 'session.started', '01a22df2-df2a-75d4-9797-7819a538ee8d', 'session', '01a22df2-df30-70bb-bdc3-b3ee509c7b71', NULL, NULL, 'test'),
	('01a22df2-df39-7496-8f01-cc4b5006773a', '01a22df2-df3a-761a-8a91-87b853b61f98', '2026-11-30 19:33:41.305818+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-df39-7496-8f01-cc4b5006773a', NULL, NULL, 'test'),
	('01a22df2-df3c-7227-94ac-c640540f1d9a', '01a22df2-df3c-7227-94ac-c641a3296bf6', '2026-11-30 19:33:41.307187+00', 'account.created', '01a22df2-df3c-7227-94ac-c640540f1d9a', 'account', '01a22df2-df3c-7227-94ac-c640540f1d9a', NULL, NULL, 'test'),
	('01a22df2-df3c-7227-94ac-c640540f1d9a', '01a22df2-df42-71b0-a959-e8b6d9aca62d', '2026-11-30 19:33:41.307187+00', 'session.started', '01a22df2-df3c-7227-94ac-c640540f1d9a', 'session', '01a22df2-df41-7635-b7b6-83d8a67263f5', NULL, NULL, 'test'),
	('01a22df2-df50-74c9-928a-631407757e0a', '01a22df2-df51-70f0-99fb-525e2746bc21', '2026-11-30 19:33:41.327939+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-df50-74c9-928a-631407757e0a', NULL, NULL, 'test'),
	('01a22df2-df54-7175-a770-aafea0234b0d', '01a22df2-df54-7175-a770-aaffeb22b382', '2026-11-30 19:33:41.33067+00', 'account.created', '01a22df2-df54-7175-a770-aafea0234b0d', 'account', '01a22df2-df54-7175-a770-aafea0234b0d', NULL, NULL, 'test'),
	('01a22df2-df54-7175-a770-aafea0234b0d', '01a22df2-df5d-74f1-947d-00bda8629f21', '2026-11-30 19:33:41.33067+00', 'session.started', '01a22df2-df54-7175-a770-aafea0234b0d', 'session', '01a22df2-df5d-74f1-947d-00bca0ce3785', NULL, NULL, 'test'),
	('01a22df2-dfb8-70c5-bb9d-f2a84c6229cd', '01a22df2-dfb9-77b9-b3fa-80a156787622', '2026-11-30 19:33:41.431863+00', 'sign_up.requested', NULL, 'sign_up', '01a22df2-dfb8-70c5-bb9d-f2a84c6229cd', NULL, NULL, 'test'),
	('01a22df2-dfbc-77b8-aa25-22b6df373aed', '01a22df2-dfbc-77b8-aa25-22b7d3a838d3', '2026-11-30 19:33:41.435261+00', 'account.created', '01a22df2-dfbc-77b8-aa25-22b6df373aed', 'account', '01a22df2-dfbc-77b8-aa25-22b6df373aed', NULL, NULL, 'test'),
	('01a22df2-dfbc-77b8-aa25-22b6df373aed', '01a22df2-dfbf-7520-a54a-72ae4cdad425', '2026-11-30 19:33:41.435261+00', 'session.started', '01a22df2-dfbc-77b8-aa25-22b6df373aed', 'session', '01a22df2-dfbf-7520-a54a-72ad0ad84cd2', NULL, NULL, 'test'),
	('01a22df2-dfbc-77b8-aa25-22b6df373aed', '01a22df2-dfd1-7711-9e35-6269a25f29a8', '2026-11-30 19:33:41.448464+00', 'account.two_factor_enabled', '01a22df2-dfbc-77b8-aa25-22b6df373aed', 'account', '01a22df2-dfbc-77b8-aa25-22b6df373aed', NULL, NULL, 'test');
INSERT INTO public.account_emails VALUES
	('alice@acme.example', 'alice@acme.example', '01a22df2-dc25-71f0-b0bf-04402eacd2b7', true, '2026-11-30 19:33:40.491772+00'),
	('bob@acme.example', 'bob@acme.example', '01a22df2-dc97-7512-bd54-523f13fdd824', true, '2026-11-30 19:33:40.617891+00'),
	('carol@globex.example', 'carol@globex.example', '01a22df2-dca7-7044-998d-709c5191ad0b', true, '2026-11-30 19:33:40.646214+00'),
	('dave@globex.example', 'dave@globex.example', '01a22df2-dcb3-7501-8e30-335dab8339bd', true, '2026-11-30 19:33:40.656761+00'),
	('frank@frank.example', 'frank@frank.example', '01a22df2-dcc8-76e2-8e49-f8d47c90cb11', true, '2026-11-30 19:33:40.677996+00'),
	('ina@initech.example', 'ina@initech.example', '01a22df2-dcd8-7739-b2fb-475fcba72e3a', true, '2026-11-30 19:33:40.693519+00'),
	('iris@initech.example', 'iris@initech.example', '01a22df2-dced-7728-8e2b-738d49b72a36', true, '2026-11-30 19:33:40.712687+00'),
	('hank@umbrella.example', 'hank@umbrella.example', '01a22df2-dd05-709b-8245-7cf93c1e0cff', true, '2026-11-30 19:33:40.740562+00'),
	('acme-blocked@acme.example', 'acme-blocked@acme.example', '01a22df2-ddcf-77a6-8a02-917f25bfb3dd', true, '2026-11-30 19:33:40.941509+00'),
	('acme-removed@acme.example', 'acme-removed@acme.example', '01a22df2-dde1-710d-a709-f57adcf42ec1', true, '2026-11-30 19:33:40.958604+00'),
	('acme-member@acme.example', 'acme-member@acme.example', '01a22df2-de06-75f4-b0a2-1aded5b0275f', true, '2026-11-30 19:33:40.994766+00'),
	('eve@acme.example', 'eve@acme.example', '01a22df2-deda-776c-849f-1f287ba18cb7', true, '2026-11-30 19:33:41.204212+00'),
	('ada@acme.example', 'ada@acme.example', '01a22df2-def3-723e-bc76-4a348f2fbce0', true, '2026-11-30 19:33:41.232769+00'),
	('bo@acme.example', 'bo@acme.example', '01a22df2-df08-7724-b663-3284bdac152d', true, '2026-11-30 19:33:41.252566+00'),
	('çelik@acme.example', 'çelik@acme.example', '01a22df2-df1c-7498-9427-6362c67cd34c', true, '2026-11-30 19:33:41.269966+00'),
	('lea@lea.example', 'lea@lea.example', '01a22df2-df2a-75d4-9797-7819a538ee8d', true, '2026-11-30 19:33:41.287085+00'),
	('mia@mia.example', 'mia@mia.example', '01a22df2-df3c-7227-94ac-c640540f1d9a', true, '2026-11-30 19:33:41.307187+00'),
	('bas@acme.example', 'bas@acme.example', '01a22df2-df54-7175-a770-aafea0234b0d', true, '2026-11-30 19:33:41.33067+00'),
	('gavin@hooli.example', 'gavin@hooli.example', '01a22df2-dfbc-77b8-aa25-22b6df373aed', true, '2026-11-30 19:33:41.435261+00');
INSERT INTO public.accounts VALUES
	('01a22df2-dc25-71f0-b0bf-04402eacd2b7', 'Alice de Vries', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:40.491772+00'),
	('01a22df2-dc97-7512-bd54-523f13fdd824', 'Bob Jansen', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:40.617891+00'),
	('01a22df2-dcb3-7501-8e30-335dab8339bd', 'Dave Bakker', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:40.656761+00'),
	('01a22df2-dcc8-76e2-8e49-f8d47c90cb11', 'Frank Visser', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:40.677996+00'),
	('01a22df2-dcd8-7739-b2fb-475fcba72e3a', 'Ina Kok', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:40.693519+00'),
	('01a22df2-dced-7728-8e2b-738d49b72a36', 'Iris Kok', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:40.712687+00'),
	('01a22df2-dd05-709b-8245-7cf93c1e0cff', 'Hank Mol', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:40.740562+00'),
	('01a22df2-ddcf-77a6-8a02-917f25bfb3dd', 'acme Blocked', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:40.941509+00'),
	('01a22df2-dde1-710d-a709-f57adcf42ec1', 'acme Removed', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:40.958604+00'),
	('01a22df2-de06-75f4-b0a2-1aded5b0275f', 'acme Member', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:40.994766+00'),
	('01a22df2-def3-723e-bc76-4a348f2fbce0', 'Ada de Wit', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:41.232769+00'),
	('01a22df2-df08-7724-b663-3284bdac152d', 'Bo Wit', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:41.252566+00'),
	('01a22df2-df1c-7498-9427-6362c67cd34c', 'Çelik Kaya', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:41.269966+00'),
	('01a22df2-df2a-75d4-9797-7819a538ee8d', 'Lea', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:41.287085+00'),
	('01a22df2-df3c-7227-94ac-c640540f1d9a', 'Mia', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:41.307187+00'),
	('01a22df2-df54-7175-a770-aafea0234b0d', 'Bas Blok', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:41.33067+00'),
	('01a22df2-deda-776c-849f-1f287ba18cb7', 'Eve Zwart', 'nl', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:41.204212+00'),
	('01a22df2-dca7-7044-998d-709c5191ad0b', 'Carol Smit', 'nl', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', false, NULL, '2026-11-30 19:33:40.646214+00'),
	('01a22df2-dfbc-77b8-aa25-22b6df373aed', 'Gavin Bel', 'en', '$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM', true, NULL, '2026-11-30 19:33:41.435261+00');
INSERT INTO public.alembic_version VALUES
	('0002');
INSERT INTO public.audit_events VALUES
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc35-7324-ad51-46fe27194390', '2026-11-30 19:33:40.491772+00', 'environment.created', NULL, NULL, 'environment', '01a22df2-dc34-763f-8510-82f07a0257bf', NULL, NULL, 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc72-711a-a2a2-f79dd9d7b9ea', '2026-11-30 19:33:40.491772+00', 'user.joined', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-dc4b-7255-979b-1e12e36041b4', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dca2-769a-aa6d-bc31aee6a0a7', '2026-11-30 19:33:40.617891+00', 'user.joined', '01a22df2-dc99-73f7-a4f0-61ab3db21ebe', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-dc99-73f7-a4f0-61ab3db21ebe', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', '01a22df2-dca8-72c9-9932-38c5bd171a12', '2026-11-30 19:33:40.646214+00', 'environment.created', NULL, NULL, 'environment', '01a22df2-dca8-72c9-9932-38c4b28157cc', NULL, NULL, 'test'),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', '01a22df2-dcad-740c-b20f-e7c5f57cfd01', '2026-11-30 19:33:40.646214+00', 'user.joined', '01a22df2-dcaa-7757-930b-c30b12e9bda9', '01a22df2-dca8-72c9-9932-38c4b28157cc', 'user', '01a22df2-dcaa-7757-930b-c30b12e9bda9', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', '01a22df2-dcb9-71f0-9bec-192f0be7959f', '2026-11-30 19:33:40.656761+00', 'user.joined', '01a22df2-dcb5-7228-ba58-3bde9429850a', '01a22df2-dca8-72c9-9932-38c4b28157cc', 'user', '01a22df2-dcb5-7228-ba58-3bde9429850a', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', '01a22df2-dcc2-72c3-bd07-80280fccbb08', '2026-11-30 19:33:40.669242+00', 'user.role_changed', '01a22df2-dcaa-7757-930b-c30b12e9bda9', '01a22df2-dca8-72c9-9932-38c4b28157cc', 'user', '01a22df2-dcb5-7228-ba58-3bde9429850a', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22df2-dcc9-74c5-90e6-0e69c83c3a2f', '01a22df2-dcc9-74c5-90e6-0e6ad210d67f', '2026-11-30 19:33:40.677996+00', 'environment.created', NULL, NULL, 'environment', '01a22df2-dcc9-74c5-90e6-0e69c83c3a2f', NULL, NULL, 'test'),
	('01a22df2-dcc9-74c5-90e6-0e69c83c3a2f', '01a22df2-dcd1-735c-82b1-95b57d0e719e', '2026-11-30 19:33:40.677996+00', 'user.joined', '01a22df2-dcca-70f6-89a3-2c1119cec0c3', '01a22df2-dcc9-74c5-90e6-0e69c83c3a2f', 'user', '01a22df2-dcca-70f6-89a3-2c1119cec0c3', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dcda-7762-950b-3c7ce5e065ca', '2026-11-30 19:33:40.693519+00', 'environment.created', NULL, NULL, 'environment', '01a22df2-dcda-7762-950b-3c7bce22757f', NULL, NULL, 'test'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dce6-73e3-a9c2-17e2861b2dd6', '2026-11-30 19:33:40.693519+00', 'user.joined', '01a22df2-dcdd-743d-8b6b-c591303c63d6', '01a22df2-dcda-7762-950b-3c7bce22757f', 'user', '01a22df2-dcdd-743d-8b6b-c591303c63d6', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dcf7-7529-8256-db6ba526cc79', '2026-11-30 19:33:40.712687+00', 'user.joined', '01a22df2-dcf0-748d-8770-40e6525944bc', '01a22df2-dcda-7762-950b-3c7bce22757f', 'user', '01a22df2-dcf0-748d-8770-40e6525944bc', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dcfc-70e9-8a2a-dd2860b66e5e', '2026-11-30 19:33:40.729322+00', 'user.role_changed', '01a22df2-dcdd-743d-8b6b-c591303c63d6', '01a22df2-dcda-7762-950b-3c7bce22757f', 'user', '01a22df2-dcf0-748d-8770-40e6525944bc', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22df2-dd06-73b1-8167-63bc573ac566', '01a22df2-dd06-73b1-8167-63bd4f0d1e43', '2026-11-30 19:33:40.740562+00', 'environment.created', NULL, NULL, 'environment', '01a22df2-dd06-73b1-8167-63bc573ac566', NULL, NULL, 'test'),
	('01a22df2-dd06-73b1-8167-63bc573ac566', '01a22df2-dd0f-75da-bc93-dcb8c2838f4c', '2026-11-30 19:33:40.740562+00', 'user.joined', '01a22df2-dd07-7354-af54-2f6c89465896', '01a22df2-dd06-73b1-8167-63bc573ac566', 'user', '01a22df2-dd07-7354-af54-2f6c89465896', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dd1b-75dc-ba47-9feb66ac9e52', '2026-11-30 19:33:40.754263+00', 'organisation.created', '01a22df2-dcdd-743d-8b6b-c591303c63d6', '01a22df2-dcda-7762-950b-3c7bce22757f', 'organisation', '01a22df2-dd1b-75dc-ba47-9fe9ca2a7155', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dd3b-732e-9bbb-5e3644fe3501', '2026-11-30 19:33:40.778154+00', 'organisation.activation_requested', '01a22df2-dcdd-743d-8b6b-c591303c63d6', '01a22df2-dcda-7762-950b-3c7bce22757f', 'organisation', '01a22df2-dd1b-75dc-ba47-9fe9ca2a7155', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dd52-767c-8c48-71a0a549b776', '2026-11-30 19:33:40.778154+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22df2-dd1b-75dc-ba47-9fe9ca2a7155', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dd53-764c-b3a7-52dcfadbd1ae', '2026-11-30 19:33:40.778154+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22df2-dd1b-75dc-ba47-9fe9ca2a7155', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dd6e-7181-8775-50c8396fb58a', '2026-11-30 19:33:40.825807+00', 'user.invited', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-dd6a-7119-bdcf-226a5ab507e1', NULL, '{"invitation": "01a22df2-dd6a-7119-bdcf-2269073edabc", "role": "ADVANCED_USER"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dd83-7128-adf4-25833a7a62e8', '2026-11-30 19:33:40.856732+00', 'user.invited', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-dd81-71c6-8935-a23f32f75275', NULL, '{"invitation": "01a22df2-dd81-71c6-8935-a23eae81c467", "role": "ADVANCED_USER"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-ddac-72bc-8c57-35315ff0a56d', '2026-11-30 19:33:40.871737+00', 'invitation.revoked', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-dd81-71c6-8935-a23f32f75275', NULL, '{"invitation": "01a22df2-dd81-71c6-8935-a23eae81c467", "role": "ADVANCED_USER"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-ddb5-72e6-8a4b-4396ed1dc167', '2026-11-30 19:33:40.913294+00', 'user.added', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-ddb2-7206-b840-4dd7e67ae0d1', NULL, '{"invitation": "01a22df2-ddb2-7206-b840-4dd679ec665d", "role": "BASIC_USER"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-ddc3-7062-b17d-68627babf754', '2026-11-30 19:33:40.920948+00', 'user.added', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-ddc2-7490-939b-04967bf498f5', NULL, '{"invitation": "01a22df2-ddc2-7490-939b-0495e9aea6e5", "role": "BASIC_USER"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-ddd4-76bc-9242-83d4310a1686', '2026-11-30 19:33:40.941509+00', 'user.joined', '01a22df2-ddd0-7583-8289-83ab2d9fdf91', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-ddd0-7583-8289-83ab2d9fdf91', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-ddeb-7013-b3de-7631328c9b70', '2026-11-30 19:33:40.958604+00', 'user.joined', '01a22df2-dde6-7597-bece-66c583cbb741', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-dde6-7597-bece-66c583cbb741', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-ddf4-72df-b23d-81ca27a7fb63', '2026-11-30 19:33:40.976973+00', 'user.blocked', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-ddd0-7583-8289-83ab2d9fdf91', '{"status": "ACTIVE"}', '{"status": "BLOCKED"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-ddfb-7798-8313-5784ed3d97eb', '2026-11-30 19:33:40.982821+00', 'user.removed', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-dde6-7597-bece-66c583cbb741', '{"role": "BASIC_USER", "status": "ACTIVE"}', NULL, 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de0c-7617-ae1c-86c1543b62ed', '2026-11-30 19:33:40.994766+00', 'user.joined', '01a22df2-de08-7623-8eea-2b56d7a0f888', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-de08-7623-8eea-2b56d7a0f888', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de21-7404-8ca3-85068207ae5f', '2026-11-30 19:33:41.006874+00', 'partnership.requested', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'partnership', '01a22df2-de16-7462-9f9f-6c85f4231f61', NULL, NULL, 'test'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-de21-7404-8ca3-85070d2b5bb7', '2026-11-30 19:33:41.006874+00', 'partnership.requested', NULL, '01a22df2-dc34-763f-8510-82f07a0257bf', 'partnership', '01a22df2-de16-7462-9f9f-6c85f4231f61', NULL, NULL, ''),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de35-7762-8218-6c48af42bbbe', '2026-11-30 19:33:41.027723+00', 'partnership.accepted', NULL, '01a22df2-dcda-7762-950b-3c7bce22757f', 'partnership', '01a22df2-de16-7462-9f9f-6c85f4231f61', NULL, NULL, ''),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-de35-7762-8218-6c499c82e2ec', '2026-11-30 19:33:41.027723+00', 'partnership.accepted', '01a22df2-dcdd-743d-8b6b-c591303c63d6', '01a22df2-dcda-7762-950b-3c7bce22757f', 'partnership', '01a22df2-de16-7462-9f9f-6c85f4231f61', NULL, NULL, 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de37-75d0-b509-1641983a3144', '2026-11-30 19:33:41.046244+00', 'partnership.manager_connected', NULL, '01a22df2-dcda-7762-950b-3c7bce22757f', 'partnership', '01a22df2-de16-7462-9f9f-6c85f4231f61', NULL, '{"user": "01a22df2-dcf0-748d-8770-40e6525944bc"}', ''),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-de37-75d0-b509-16429516db8e', '2026-11-30 19:33:41.046244+00', 'partnership.manager_connected', '01a22df2-dcdd-743d-8b6b-c591303c63d6', '01a22df2-dcda-7762-950b-3c7bce22757f', 'partnership', '01a22df2-de16-7462-9f9f-6c85f4231f61', NULL, '{"user": "01a22df2-dcf0-748d-8770-40e6525944bc"}', 'test'),
	('01a22df2-dd06-73b1-8167-63bc573ac566', '01a22df2-de41-7391-91b8-96a37a9a8777', '2026-11-30 19:33:41.04964+00', 'partnership.requested', '01a22df2-dd07-7354-af54-2f6c89465896', '01a22df2-dd06-73b1-8167-63bc573ac566', 'partnership', '01a22df2-de3d-7642-88a0-5b6351b9b103', NULL, NULL, 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de41-7391-91b8-96a442a1b6d7', '2026-11-30 19:33:41.04964+00', 'partnership.requested', NULL, '01a22df2-dd06-73b1-8167-63bc573ac566', 'partnership', '01a22df2-de3d-7642-88a0-5b6351b9b103', NULL, NULL, ''),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de45-7616-89ab-39ffad252ea0', '2026-11-30 19:33:41.059987+00', 'organisation.created', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'organisation', '01a22df2-de45-7616-89ab-39fd6b6fa2be', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de48-74a2-bdbd-c1993b039406', '2026-11-30 19:33:41.062622+00', 'organisation.activation_requested', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'organisation', '01a22df2-de45-7616-89ab-39fd6b6fa2be', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de4a-72b8-9a9b-604c773cad89', '2026-11-30 19:33:41.062622+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22df2-de45-7616-89ab-39fd6b6fa2be', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de4b-7561-a9ec-c48f65b5f679', '2026-11-30 19:33:41.062622+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22df2-de45-7616-89ab-39fd6b6fa2be', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de4f-76e4-bff6-0a5407fe8910', '2026-11-30 19:33:41.070681+00', 'organisation.created', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'organisation', '01a22df2-de4f-76e4-bff6-0a5291425046', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df62-7338-9dc8-64560c016eb2', '2026-11-30 19:33:41.343712+00', 'user.blocked', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-df59-70b6-9028-8eca73790dd7', '{"status": "ACTIVE"}', '{"status": "BLOCKED"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de58-772a-a297-25443c0eb08c', '2026-11-30 19:33:41.073152+00', 'membership.added', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'membership', '01a22df2-de56-7274-9075-0b18fbacf6ec', NULL, '{"organisation": "01a22df2-de45-7616-89ab-39fd6b6fa2be", "user": "01a22df2-de08-7623-8eea-2b56d7a0f888", "role": "MEMBER"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de68-735c-b31d-34e886b62be6', '2026-11-30 19:33:41.085841+00', 'membership.requested', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'membership', '01a22df2-de64-70e8-abb6-733b122f3b7a', NULL, '{"organisation": "01a22df2-de45-7616-89ab-39fd6b6fa2be", "user": "01a22df2-dcdd-743d-8b6b-c591303c63d6", "role": "MEMBER"}', 'test'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-de68-735c-b31d-34e978919e1c', '2026-11-30 19:33:41.085841+00', 'membership.requested', NULL, '01a22df2-dc34-763f-8510-82f07a0257bf', 'membership', '01a22df2-de64-70e8-abb6-733b122f3b7a', NULL, '{"organisation": "01a22df2-de45-7616-89ab-39fd6b6fa2be", "user": "01a22df2-dcdd-743d-8b6b-c591303c63d6", "role": "MEMBER"}', ''),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de7d-768d-9635-d9f673fc7533', '2026-11-30 19:33:41.103425+00', 'membership.accepted', NULL, '01a22df2-dcda-7762-950b-3c7bce22757f', 'membership', '01a22df2-de64-70e8-abb6-733b122f3b7a', NULL, '{"organisation": "01a22df2-de45-7616-89ab-39fd6b6fa2be", "user": "01a22df2-dcdd-743d-8b6b-c591303c63d6"}', ''),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-de7d-768d-9635-d9f715b3ceb3', '2026-11-30 19:33:41.103425+00', 'membership.accepted', '01a22df2-dcdd-743d-8b6b-c591303c63d6', '01a22df2-dcda-7762-950b-3c7bce22757f', 'membership', '01a22df2-de64-70e8-abb6-733b122f3b7a', NULL, '{"organisation": "01a22df2-de45-7616-89ab-39fd6b6fa2be", "user": "01a22df2-dcdd-743d-8b6b-c591303c63d6"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de89-72e7-bee6-6316df260462', '2026-11-30 19:33:41.121216+00', 'membership.requested', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'membership', '01a22df2-de83-75b4-9e2b-fc6ea2b4f3ee', NULL, '{"organisation": "01a22df2-de45-7616-89ab-39fd6b6fa2be", "user": "01a22df2-dcf0-748d-8770-40e6525944bc", "role": "MEMBER"}', 'test'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-de89-72e7-bee6-63178ccbf2ba', '2026-11-30 19:33:41.121216+00', 'membership.requested', NULL, '01a22df2-dc34-763f-8510-82f07a0257bf', 'membership', '01a22df2-de83-75b4-9e2b-fc6ea2b4f3ee', NULL, '{"organisation": "01a22df2-de45-7616-89ab-39fd6b6fa2be", "user": "01a22df2-dcf0-748d-8770-40e6525944bc", "role": "MEMBER"}', ''),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de8e-7400-854b-8604ecf05fe4', '2026-11-30 19:33:41.132159+00', 'membership.added', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'membership', '01a22df2-de8d-750f-bf53-47e4c18d58bb', NULL, '{"organisation": "01a22df2-de45-7616-89ab-39fd6b6fa2be", "user": "01a22df2-dc99-73f7-a4f0-61ab3db21ebe", "role": "MEMBER"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de9b-73f2-9fd8-17b0ce8e6f7f', '2026-11-30 19:33:41.135612+00', 'membership.removed', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'membership', '01a22df2-de8d-750f-bf53-47e4c18d58bb', NULL, '{"organisation": "01a22df2-de45-7616-89ab-39fd6b6fa2be", "user": "01a22df2-dc99-73f7-a4f0-61ab3db21ebe"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dead-7338-9291-999414e1b410', '2026-11-30 19:33:41.151175+00', 'membership.requested', NULL, '01a22df2-dcda-7762-950b-3c7bce22757f', 'membership', '01a22df2-dea4-7422-a63b-0215476693b9', NULL, '{"organisation": "01a22df2-dd1b-75dc-ba47-9fe9ca2a7155", "user": "01a22df2-dc4b-7255-979b-1e12e36041b4", "role": "MEMBER"}', ''),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dead-7338-9291-9995efd68c36', '2026-11-30 19:33:41.151175+00', 'membership.requested', '01a22df2-dcdd-743d-8b6b-c591303c63d6', '01a22df2-dcda-7762-950b-3c7bce22757f', 'membership', '01a22df2-dea4-7422-a63b-0215476693b9', NULL, '{"organisation": "01a22df2-dd1b-75dc-ba47-9fe9ca2a7155", "user": "01a22df2-dc4b-7255-979b-1e12e36041b4", "role": "MEMBER"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-deb1-7684-8154-62ff38b74b85', '2026-11-30 19:33:41.167616+00', 'document.created', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'document', '01a22df2-deb1-7684-8154-62fe486d1b55', NULL, '{"organisation": "01a22df2-de45-7616-89ab-39fd6b6fa2be"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-deb2-7003-8a7f-2bbd1a17b505', '2026-11-30 19:33:41.167616+00', 'document.created', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'document', '01a22df2-deb2-7003-8a7f-2bbc75b64a12', NULL, '{"organisation": "01a22df2-de45-7616-89ab-39fd6b6fa2be"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dec5-7244-9574-e2732876d62f', '2026-11-30 19:33:41.167616+00', 'document.file_attached', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'document', '01a22df2-deb2-7003-8a7f-2bbc75b64a12', NULL, '{"organisation": "01a22df2-de45-7616-89ab-39fd6b6fa2be"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-ded1-74f7-aa90-3853a8022626', '2026-11-30 19:33:41.167616+00', 'document.sent', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'document', '01a22df2-deb2-7003-8a7f-2bbc75b64a12', NULL, '{"organisation": "01a22df2-de45-7616-89ab-39fd6b6fa2be"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dede-76e5-bf52-81307723ac00', '2026-11-30 19:33:41.204212+00', 'user.joined', '01a22df2-dedb-7378-b106-8cf5a63dbbf1', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-dedb-7378-b106-8cf5a63dbbf1', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dee1-7595-872e-2a2fe59dd331', '2026-11-30 19:33:41.215206+00', 'user.role_changed', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-dedb-7378-b106-8cf5a63dbbf1', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dee4-7584-8e6d-11c484f927cf', '2026-11-30 19:33:41.218521+00', 'organisation.created', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'organisation', '01a22df2-dee4-7584-8e6d-11c252d75650', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dee8-71f1-b1c8-2c6e86af90a9', '2026-11-30 19:33:41.221463+00', 'organisation.activation_requested', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'organisation', '01a22df2-dee4-7584-8e6d-11c252d75650', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-deea-7603-8c8f-f525ec13a76c', '2026-11-30 19:33:41.221463+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22df2-dee4-7584-8e6d-11c252d75650', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-deea-7603-8c8f-f52629764551', '2026-11-30 19:33:41.221463+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22df2-dee4-7584-8e6d-11c252d75650', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-deed-72ef-b2df-9d09932a44a9', '2026-11-30 19:33:41.227844+00', 'membership.added', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'membership', '01a22df2-deed-72ef-b2df-9d07d7eeeef8', NULL, '{"organisation": "01a22df2-dee4-7584-8e6d-11c252d75650", "user": "01a22df2-dc99-73f7-a4f0-61ab3db21ebe", "role": "ADMINISTRATOR"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-defc-751d-86ed-daf49cb1325d', '2026-11-30 19:33:41.232769+00', 'user.joined', '01a22df2-def8-74d6-8911-21f7dbe2ad9d', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-def8-74d6-8911-21f7dbe2ad9d', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df00-7636-8a6e-eff312f872fb', '2026-11-30 19:33:41.246684+00', 'membership.added', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'membership', '01a22df2-deff-7244-b786-b8af0882d6e8', NULL, '{"organisation": "01a22df2-dee4-7584-8e6d-11c252d75650", "user": "01a22df2-def8-74d6-8911-21f7dbe2ad9d", "role": "MEMBER"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df0d-76d0-90c5-278ebb5677d4', '2026-11-30 19:33:41.252566+00', 'user.joined', '01a22df2-df0b-7543-a829-7ed8ce2da379', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-df0b-7543-a829-7ed8ce2da379', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df13-734a-8e5c-ebd59e94c85c', '2026-11-30 19:33:41.263739+00', 'membership.added', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'membership', '01a22df2-df12-7177-84f5-766dda9a52a1', NULL, '{"organisation": "01a22df2-dee4-7584-8e6d-11c252d75650", "user": "01a22df2-df0b-7543-a829-7ed8ce2da379", "role": "MEMBER"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df20-70ed-ab61-8dd362dcecbf', '2026-11-30 19:33:41.269966+00', 'user.joined', '01a22df2-df1e-77ed-b903-5675c04d7ee8', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-df1e-77ed-b903-5675c04d7ee8', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df22-7420-91c5-5a91598799bc', '2026-11-30 19:33:41.281096+00', 'membership.added', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'membership', '01a22df2-df22-7420-91c5-5a8f8afc6242', NULL, '{"organisation": "01a22df2-dee4-7584-8e6d-11c252d75650", "user": "01a22df2-df1e-77ed-b903-5675c04d7ee8", "role": "MEMBER"}', 'test'),
	('01a22df2-df2b-7309-b9c7-443412284dc6', '01a22df2-df2b-7309-b9c7-44354fe9c132', '2026-11-30 19:33:41.287085+00', 'environment.created', NULL, NULL, 'environment', '01a22df2-df2b-7309-b9c7-443412284dc6', NULL, NULL, 'test'),
	('01a22df2-df2b-7309-b9c7-443412284dc6', '01a22df2-df30-70bb-bdc3-b3eddb7d87f8', '2026-11-30 19:33:41.287085+00', 'user.joined', '01a22df2-df2d-76c2-8b12-c5d38f61e847', '01a22df2-df2b-7309-b9c7-443412284dc6', 'user', '01a22df2-df2d-76c2-8b12-c5d38f61e847', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df35-7547-8cf2-904caca5af4e', '2026-11-30 19:33:41.298933+00', 'user.added', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-df34-75bf-8d51-c6f319de00aa', NULL, '{"invitation": "01a22df2-df34-75bf-8d51-c6f2a25501d5", "role": "BASIC_USER"}', 'test'),
	('01a22df2-df3d-727e-979e-3c8f2af46ab6', '01a22df2-df3d-727e-979e-3c9045ec67f0', '2026-11-30 19:33:41.307187+00', 'environment.created', NULL, NULL, 'environment', '01a22df2-df3d-727e-979e-3c8f2af46ab6', NULL, NULL, 'test'),
	('01a22df2-df3d-727e-979e-3c8f2af46ab6', '01a22df2-df41-7635-b7b6-83d723863a57', '2026-11-30 19:33:41.307187+00', 'user.joined', '01a22df2-df3e-7568-b160-c8dd6abbfd9d', '01a22df2-df3d-727e-979e-3c8f2af46ab6', 'user', '01a22df2-df3e-7568-b160-c8dd6abbfd9d', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df45-77d0-8af3-575662ebdec7', '2026-11-30 19:33:41.314913+00', 'user.added', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-df44-70c3-92d7-e497df8e7e49', NULL, '{"invitation": "01a22df2-df44-70c3-92d7-e496ad5294fc", "role": "BASIC_USER"}', 'test'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df5d-74f1-947d-00bb54dd4be4', '2026-11-30 19:33:41.33067+00', 'user.joined', '01a22df2-df59-70b6-9028-8eca73790dd7', '01a22df2-dc34-763f-8510-82f07a0257bf', 'user', '01a22df2-df59-70b6-9028-8eca73790dd7', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22df2-dfbd-75b2-8382-e0560d95eded', '01a22df2-dfbd-75b2-8382-e057e637cb48', '2026-11-30 19:33:41.435261+00', 'environment.created', NULL, NULL, 'environment', '01a22df2-dfbd-75b2-8382-e0560d95eded', NULL, NULL, 'test'),
	('01a22df2-dfbd-75b2-8382-e0560d95eded', '01a22df2-dfbf-7520-a54a-72aca5c36cec', '2026-11-30 19:33:41.435261+00', 'user.joined', '01a22df2-dfbd-75b2-8382-e0582f850754', '01a22df2-dfbd-75b2-8382-e0560d95eded', 'user', '01a22df2-dfbd-75b2-8382-e0582f850754', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test');
INSERT INTO public.authenticator_apps VALUES
	('01a22df2-dfc5-7778-9e44-8a56f479738f', '01a22df2-dfbc-77b8-aa25-22b6df373aed', '\x674141414141427244632d56787532524e5475727866745361316f6a7a4a4e35437a71594246796a514a334845537051337a5741394b52386976666d396a6d6d59656a574768662d4a534549364c783959504b684e52656243634964357363676445544937493873444c713045536571795749767372733d', '2026-11-30 19:33:41.440548+00', '2026-11-30 19:33:41.448464+00', 0, NULL);
INSERT INTO public.documents VALUES
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-deb1-7684-8154-62fe486d1b55', '01a22df2-de45-7616-89ab-39fd6b6fa2be', 'INVOICE', 'acme draft', 'acme-1', NULL, NULL, NULL, NULL, '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', '2026-11-30 19:33:41.167616+00', NULL, NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-deb2-7003-8a7f-2bbc75b64a12', '01a22df2-de45-7616-89ab-39fd6b6fa2be', 'INVOICE', 'acme invoice', NULL, 'acme-invoice.pdf', 1, 'application/pdf', 'none', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', '2026-11-30 19:33:41.167616+00', 'books@acme-books.example', '2026-11-30 19:33:41.167616+00', '01a22df2-decf-77a1-84bd-156b053fdef6');
INSERT INTO public.domain_proofs VALUES
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'acme.example', 'd38dOzMhaFsNLFiw86kHzN6xNsqPV64j9U6hEYGDxfw', '2026-11-30 19:33:40.491772+00', NULL),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', 'globex.example', 'sry4tnfuz8pa2FOBFwtkYF8nKzXMRJG5J7ib9sim2S8', '2026-11-30 19:33:40.646214+00', NULL),
	('01a22df2-dcc9-74c5-90e6-0e69c83c3a2f', 'frank.example', 'FLQM72V2USBzS8Sba5Jq921HNP-i7i69vomuLTXIFIc', '2026-11-30 19:33:40.677996+00', NULL),
	('01a22df2-dcda-7762-950b-3c7bce22757f', 'initech.example', 'QniDAptLDvcwgBfzKkIMGJH1Z2FVQLO7kONNUjOHCwM', '2026-11-30 19:33:40.693519+00', NULL),
	('01a22df2-dd06-73b1-8167-63bc573ac566', 'umbrella.example', 'zvwa1ezmMyaiwhZ-H_iQTpesCLLNxeu1cJ24q_IWHsg', '2026-11-30 19:33:40.740562+00', NULL),
	('01a22df2-df2b-7309-b9c7-443412284dc6', 'lea.example', 'yvG0w5CQETXZxM4W3mWVgl84BDfn82V2Fx05sqfF9eY', '2026-11-30 19:33:41.287085+00', NULL),
	('01a22df2-df3d-727e-979e-3c8f2af46ab6', 'mia.example', 'AJZTEJZz4_GEk5Siu13ldiZn3HMAGB0g6Xyr0D_u3Hk', '2026-11-30 19:33:41.307187+00', NULL),
	('01a22df2-dfbd-75b2-8382-e0560d95eded', 'hooli.example', 'GAkNFTnmWPsId_kH_WBhnm_WbnkutnPnLjllqUHEidQ', '2026-11-30 19:33:41.435261+00', NULL);
INSERT INTO public.domains VALUES
	('acme.example', '01a22df2-dc34-763f-8510-82f07a0257bf', NULL),
	('globex.example', '01a22df2-dca8-72c9-9932-38c4b28157cc', NULL),
	('frank.example', '01a22df2-dcc9-74c5-90e6-0e69c83c3a2f', NULL),
	('initech.example', '01a22df2-dcda-7762-950b-3c7bce22757f', NULL),
	('umbrella.example', '01a22df2-dd06-73b1-8167-63bc573ac566', NULL),
	('lea.example', '01a22df2-df2b-7309-b9c7-443412284dc6', NULL),
	('mia.example', '01a22df2-df3d-727e-979e-3c8f2af46ab6', NULL),
	('hooli.example', '01a22df2-dfbd-75b2-8382-e0560d95eded', NULL);
INSERT INTO public.environments VALUES
	('01a22df2-dca8-72c9-9932-38c4b28157cc', 'Globex', 'globex', 'AUTOMATIC', true, false, 'en', '2026-11-30 19:33:40.646214+00', 0, NULL),
	('01a22df2-dcc9-74c5-90e6-0e69c83c3a2f', 'Visser', 'visser', 'AUTOMATIC', true, false, 'en', '2026-11-30 19:33:40.677996+00', 0, NULL),
	('01a22df2-dcda-7762-950b-3c7bce22757f', 'Initech', 'initech', 'AUTOMATIC', true, false, 'en', '2026-11-30 19:33:40.693519+00', 0, NULL),
	('01a22df2-dd06-73b1-8167-63bc573ac566', 'Umbrella', 'umbrella', 'AUTOMATIC', true, false, 'en', '2026-11-30 19:33:40.740562+00', 0, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'Acme', 'acme', 'AUTOMATIC', true, false, 'en', '2026-11-30 19:33:40.491772+00', 1, NULL),
	('01a22df2-df2b-7309-b9c7-443412284dc6', 'Lea', 'lea', 'AUTOMATIC', true, false, 'en', '2026-11-30 19:33:41.287085+00', 0, NULL),
	('01a22df2-df3d-727e-979e-3c8f2af46ab6', 'Mia', 'mia', 'AUTOMATIC', true, false, 'en', '2026-11-30 19:33:41.307187+00', 0, NULL),
	('01a22df2-dfbd-75b2-8382-e0560d95eded', 'Hooli', 'hooli', 'AUTOMATIC', true, false, 'en', '2026-11-30 19:33:41.435261+00', 0, NULL);
INSERT INTO public.inbox_items VALUES
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc9c-7137-a37a-ab2089a36696', '01a22df2-dc4b-7255-979b-1e12e36041b4', 1, 'NOTICE', 'USER_JOINED', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"user_id": "01a22df2dc9973f7a4f061ab3db21ebe"}', '2026-11-30 19:33:40.617891+00', NULL, NULL),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', '01a22df2-dcb8-76bc-b887-0e138b28d44b', '01a22df2-dcaa-7757-930b-c30b12e9bda9', 1, 'NOTICE', 'USER_JOINED', '01a22df2-dca8-72c9-9932-38c4b28157cc', false, NULL, NULL, '{"user_id": "01a22df2dcb57228ba583bde9429850a"}', '2026-11-30 19:33:40.656761+00', NULL, NULL),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', '01a22df2-dcc2-72c3-bd07-8027506567de', '01a22df2-dcb5-7228-ba58-3bde9429850a', 1, 'NOTICE', 'ROLE_CHANGED', '01a22df2-dca8-72c9-9932-38c4b28157cc', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 19:33:40.669242+00', NULL, NULL),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dcf5-7386-9da0-3adbe092c5e1', '01a22df2-dcdd-743d-8b6b-c591303c63d6', 1, 'NOTICE', 'USER_JOINED', '01a22df2-dcda-7762-950b-3c7bce22757f', false, NULL, NULL, '{"user_id": "01a22df2dcf0748d877040e6525944bc"}', '2026-11-30 19:33:40.712687+00', NULL, NULL),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dcfb-72aa-bf1d-62c9a47b1af5', '01a22df2-dcf0-748d-8770-40e6525944bc', 1, 'NOTICE', 'ROLE_CHANGED', '01a22df2-dcda-7762-950b-3c7bce22757f', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 19:33:40.729322+00', NULL, NULL),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dd58-759f-bda3-25b202360f6d', '01a22df2-dcdd-743d-8b6b-c591303c63d6', 2, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22df2-dcda-7762-950b-3c7bce22757f', false, NULL, NULL, '{"organisation_id": "01a22df2dd1b75dcba479fe9ca2a7155"}', '2026-11-30 19:33:40.778154+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-ddd2-74c5-a9c4-d9e6dec5c693', '01a22df2-dc4b-7255-979b-1e12e36041b4', 2, 'NOTICE', 'USER_JOINED', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"user_id": "01a22df2ddd07583828983ab2d9fdf91"}', '2026-11-30 19:33:40.941509+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-ddea-74eb-a1f1-5fdaa82ce62b', '01a22df2-dc4b-7255-979b-1e12e36041b4', 3, 'NOTICE', 'USER_JOINED', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"user_id": "01a22df2dde67597bece66c583cbb741"}', '2026-11-30 19:33:40.958604+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de0a-74a2-900e-ba58698fb6fc', '01a22df2-dc4b-7255-979b-1e12e36041b4', 4, 'NOTICE', 'USER_JOINED', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"user_id": "01a22df2de0876238eea2b56d7a0f888"}', '2026-11-30 19:33:40.994766+00', NULL, NULL),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-de1b-7362-9fec-24aaa67e1035', '01a22df2-dcdd-743d-8b6b-c591303c63d6', 4, 'PARTNERSHIP', NULL, '01a22df2-dc34-763f-8510-82f07a0257bf', false, '01a22df2-de16-7462-9f9f-6c85f4231f61', NULL, NULL, '2026-11-30 19:33:41.006874+00', NULL, NULL),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-de1b-7362-9fec-24abe0029e93', '01a22df2-dcf0-748d-8770-40e6525944bc', 3, 'PARTNERSHIP', NULL, '01a22df2-dc34-763f-8510-82f07a0257bf', false, '01a22df2-de16-7462-9f9f-6c85f4231f61', NULL, NULL, '2026-11-30 19:33:41.006874+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de35-7762-8218-6c47416438ff', '01a22df2-dc4b-7255-979b-1e12e36041b4', 5, 'NOTICE', 'PARTNERSHIP_ACCEPTED', '01a22df2-dcda-7762-950b-3c7bce22757f', false, NULL, NULL, '{"partnership_id": "01a22df2de1674629f9f6c85f4231f61"}', '2026-11-30 19:33:41.027723+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de3f-7004-b6ac-532702a18cc7', '01a22df2-dc4b-7255-979b-1e12e36041b4', 6, 'PARTNERSHIP', NULL, '01a22df2-dd06-73b1-8167-63bc573ac566', true, '01a22df2-de3d-7642-88a0-5b6351b9b103', NULL, NULL, '2026-11-30 19:33:41.04964+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de4c-7150-b2e6-e2257cdfbef5', '01a22df2-dc4b-7255-979b-1e12e36041b4', 7, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"organisation_id": "01a22df2de45761689ab39fd6b6fa2be"}', '2026-11-30 19:33:41.062622+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de56-7274-9075-0b19310080d8', '01a22df2-de08-7623-8eea-2b56d7a0f888', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"organisation_id": "01a22df2de45761689ab39fd6b6fa2be"}', '2026-11-30 19:33:41.073152+00', NULL, NULL),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-de64-70e8-abb6-733c2233927b', '01a22df2-dcdd-743d-8b6b-c591303c63d6', 6, 'COLLABORATION', NULL, '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, '01a22df2-de64-70e8-abb6-733b122f3b7a', NULL, '2026-11-30 19:33:41.085841+00', '2026-12-30 19:33:41.085841+00', NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de7d-768d-9635-d9f586bdae82', '01a22df2-dc4b-7255-979b-1e12e36041b4', 8, 'NOTICE', 'MEMBERSHIP_ACCEPTED', '01a22df2-dcda-7762-950b-3c7bce22757f', false, NULL, NULL, '{"organisation_id": "01a22df2de45761689ab39fd6b6fa2be", "user_id": "01a22df2dcdd743d8b6bc591303c63d6", "membership_id": "01a22df2de6470e8abb6733b122f3b7a"}', '2026-11-30 19:33:41.103425+00', NULL, NULL),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-de83-75b4-9e2b-fc6f6bff4cdb', '01a22df2-dcf0-748d-8770-40e6525944bc', 4, 'COLLABORATION', NULL, '01a22df2-dc34-763f-8510-82f07a0257bf', true, NULL, '01a22df2-de83-75b4-9e2b-fc6ea2b4f3ee', NULL, '2026-11-30 19:33:41.121216+00', '2026-12-30 19:33:41.121216+00', NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de8d-750f-bf53-47e50578ac66', '01a22df2-dc99-73f7-a4f0-61ab3db21ebe', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"organisation_id": "01a22df2de45761689ab39fd6b6fa2be"}', '2026-11-30 19:33:41.132159+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de9a-7425-8277-cb549763a8b3', '01a22df2-dc99-73f7-a4f0-61ab3db21ebe', 2, 'NOTICE', 'REMOVED_FROM_ORGANISATION', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"organisation_id": "01a22df2de45761689ab39fd6b6fa2be"}', '2026-11-30 19:33:41.135612+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dea5-728c-afa1-347be9745940', '01a22df2-dc4b-7255-979b-1e12e36041b4', 9, 'COLLABORATION', NULL, '01a22df2-dcda-7762-950b-3c7bce22757f', true, NULL, '01a22df2-dea4-7422-a63b-0215476693b9', NULL, '2026-11-30 19:33:41.151175+00', '2026-12-30 19:33:41.151175+00', NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dedd-728a-ac16-f09591dd4ee9', '01a22df2-dc4b-7255-979b-1e12e36041b4', 10, 'NOTICE', 'USER_JOINED', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"user_id": "01a22df2dedb7378b1068cf5a63dbbf1"}', '2026-11-30 19:33:41.204212+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dee1-7595-872e-2a2de78600f1', '01a22df2-dedb-7378-b106-8cf5a63dbbf1', 1, 'PARTNERSHIP', NULL, '01a22df2-dd06-73b1-8167-63bc573ac566', true, '01a22df2-de3d-7642-88a0-5b6351b9b103', NULL, NULL, '2026-11-30 19:33:41.215206+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dee1-7595-872e-2a2e0c299351', '01a22df2-dedb-7378-b106-8cf5a63dbbf1', 2, 'NOTICE', 'ROLE_CHANGED', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 19:33:41.215206+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-deeb-72e4-8cd8-fbe8dec119b0', '01a22df2-dc4b-7255-979b-1e12e36041b4', 11, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"organisation_id": "01a22df2dee475848e6d11c252d75650"}', '2026-11-30 19:33:41.221463+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-deed-72ef-b2df-9d086f139304', '01a22df2-dc99-73f7-a4f0-61ab3db21ebe', 3, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"organisation_id": "01a22df2dee475848e6d11c252d75650"}', '2026-11-30 19:33:41.227844+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-defb-77fc-9400-88e959be1c86', '01a22df2-dc4b-7255-979b-1e12e36041b4', 12, 'NOTICE', 'USER_JOINED', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"user_id": "01a22df2def874d6891121f7dbe2ad9d"}', '2026-11-30 19:33:41.232769+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-deff-7244-b786-b8b01ae419fe', '01a22df2-def8-74d6-8911-21f7dbe2ad9d', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"organisation_id": "01a22df2dee475848e6d11c252d75650"}', '2026-11-30 19:33:41.246684+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df0d-76d0-90c5-278dfe7c56bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', 13, 'NOTICE', 'USER_JOINED', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"user_id": "01a22df2df0b7543a8297ed8ce2da379"}', '2026-11-30 19:33:41.252566+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df12-7177-84f5-766e215ce160', '01a22df2-df0b-7543-a829-7ed8ce2da379', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"organisation_id": "01a22df2dee475848e6d11c252d75650"}', '2026-11-30 19:33:41.263739+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df1f-7754-94b6-2b6f6c76f3ef', '01a22df2-dc4b-7255-979b-1e12e36041b4', 14, 'NOTICE', 'USER_JOINED', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"user_id": "01a22df2df1e77edb9035675c04d7ee8"}', '2026-11-30 19:33:41.269966+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df22-7420-91c5-5a90934706ed', '01a22df2-df1e-77ed-b903-5675c04d7ee8', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"organisation_id": "01a22df2dee475848e6d11c252d75650"}', '2026-11-30 19:33:41.281096+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df5b-768b-9620-a925dc8ec360', '01a22df2-dc4b-7255-979b-1e12e36041b4', 15, 'NOTICE', 'USER_JOINED', '01a22df2-dc34-763f-8510-82f07a0257bf', false, NULL, NULL, '{"user_id": "01a22df2df5970b690288eca73790dd7"}', '2026-11-30 19:33:41.33067+00', NULL, NULL);
INSERT INTO public.inbox_positions VALUES
	('01a22df2-dca8-72c9-9932-38c4b28157cc', '01a22df2-dcaa-7757-930b-c30b12e9bda9', 1),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', '01a22df2-dcb5-7228-ba58-3bde9429850a', 1),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de08-7623-8eea-2b56d7a0f888', 1),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dcdd-743d-8b6b-c591303c63d6', 6),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dcf0-748d-8770-40e6525944bc', 4),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dedb-7378-b106-8cf5a63dbbf1', 2),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc99-73f7-a4f0-61ab3db21ebe', 3),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-def8-74d6-8911-21f7dbe2ad9d', 1),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df0b-7543-a829-7ed8ce2da379', 1),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df1e-77ed-b903-5675c04d7ee8', 1),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', 15);
INSERT INTO public.invitations VALUES
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dd6a-7119-bdcf-2269073edabc', '01a22df2-dd6a-7119-bdcf-226a5ab507e1', 'BY_EMAIL', 'acme-pending@acme.example', 'acme-pending@acme.example', 'ADVANCED_USER', 'PENDING', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dd6d-766e-8a4d-07f31587874c', '2026-11-30 19:33:40.825807+00', '2026-12-07 19:33:40.825807+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dd81-71c6-8935-a23eae81c467', '01a22df2-dd81-71c6-8935-a23f32f75275', 'BY_EMAIL', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'ADVANCED_USER', 'REVOKED', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dd82-760a-b910-6eb6afd1eaac', '2026-11-30 19:33:40.856732+00', '2026-12-07 19:33:40.856732+00', '2026-11-30 19:33:40.871737+00', NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-ddb2-7206-b840-4dd679ec665d', '01a22df2-ddb2-7206-b840-4dd7e67ae0d1', 'ADDED', 'acme-added@acme.example', 'acme-added@acme.example', 'BASIC_USER', 'PENDING', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-ddb5-72e6-8a4b-4395623aca0d', '2026-11-30 19:33:40.913294+00', '2026-12-07 19:33:40.913294+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-ddc2-7490-939b-0495e9aea6e5', '01a22df2-ddc2-7490-939b-04967bf498f5', 'ADDED', 'frank@frank.example', 'frank@frank.example', 'BASIC_USER', 'PENDING', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-ddc3-7062-b17d-68617b6c0bfd', '2026-11-30 19:33:40.920948+00', '2026-12-07 19:33:40.920948+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df44-70c3-92d7-e496ad5294fc', '01a22df2-df44-70c3-92d7-e497df8e7e49', 'ADDED', 'mia@mia.example', 'mia@mia.example', 'BASIC_USER', 'PENDING', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-df45-77d0-8af3-575588c492a3', '2026-11-30 19:33:41.314913+00', '2026-12-07 19:33:41.314913+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df34-75bf-8d51-c6f2a25501d5', '01a22df2-df34-75bf-8d51-c6f319de00aa', 'ADDED', 'lea@lea.example', 'lea@lea.example', 'BASIC_USER', 'PENDING', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-df35-7547-8cf2-904bf9d5edda', '2026-11-30 19:33:41.298933+00', '2026-11-30 19:33:40.322348+00', NULL, NULL);
INSERT INTO public.mails VALUES
	('01a22df2-dbe3-70ff-b3d5-19c5daf58b74', NULL, 'SIGN_UP', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x674141414141427244632d553932546651624553344b754e38612d6b765452706d32414f4b4234597a47413441374e7668336b6c3236444265476d5641366c6131342d574777346747555334737630713851415237307862585f6d52556f4841533234376b426b4c65357242704c6c716557626b484e655a697577686d735759795164546a6a31535f783359307a33393531764665314b7232397756354c434848773d3d', '01a22df2dbe370ffb3d519c5daf58b74', 'QUEUED', 0, '2026-11-30 19:33:40.442574+00', '2026-11-30 19:33:40.442574+00', NULL, NULL, NULL, NULL),
	('01a22df2-dc87-75b2-9430-be63fb32e17e', NULL, 'SIGN_UP', 'bob@acme.example', 'bob@acme.example', 'bob@acme.example', 'en', '\x674141414141427244632d55754b564d33694d4a347a3931355a43785f6c6b707553535f44326c6a4d65666d61752d3276674868507179534565777968443930555a39624b57473354715074584c71536c2d6d5965777779426c34436e484d594a684a4676675565565a726c724f34584b3168773330557837553868722d554a7876366b696c75384668505739306f5431676530777343724a6c496b474e535447673d3d', '01a22df2dc8775b29430be63fb32e17e', 'QUEUED', 0, '2026-11-30 19:33:40.614765+00', '2026-11-30 19:33:40.614765+00', NULL, NULL, NULL, NULL),
	('01a22df2-dca4-7728-8119-036d0c5e4f2e', NULL, 'SIGN_UP', 'carol@globex.example', 'carol@globex.example', 'carol@globex.example', 'en', '\x674141414141427244632d556e373432755f616841513572504b7554693650424c6e747930446e496f61306478684868685a573365514d753438364d68314546616f4d617871773063754f465f387a5653626e412d495848646e39526c6a44364439514875474f6671637541656f5834444459454a61797a5141507358337466696941564d6b6e79686b72504d4231525965366653645343796e5f3533534e7972513d3d', '01a22df2dca477288119036d0c5e4f2e', 'QUEUED', 0, '2026-11-30 19:33:40.644035+00', '2026-11-30 19:33:40.644035+00', NULL, NULL, NULL, NULL),
	('01a22df2-dcaf-768a-839c-d3bb3387abf8', NULL, 'SIGN_UP', 'dave@globex.example', 'dave@globex.example', 'dave@globex.example', 'en', '\x674141414141427244632d557449647448444c67366e696838667076326665435878437a7247645f585868646c63387275463059384461594e35794b6a7234726d674451356c56624e34764a4143784f4d685835326179566f476a43705f715f612d44726144347432704969373469624e5a37347958305246595964434b5f5a586449733345627a67347a74593449667766796e64566442323777514e52396c33413d3d', '01a22df2dcaf768a839cd3bb3387abf8', 'QUEUED', 0, '2026-11-30 19:33:40.654389+00', '2026-11-30 19:33:40.654389+00', NULL, NULL, NULL, NULL),
	('01a22df2-dcc4-75b6-9e83-655a61132969', NULL, 'SIGN_UP', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'en', '\x674141414141427244632d55375855364d4d5f5171643174567337393169594246376736654e70776a6c45395a6842574965594362466a79395676794863596834507539617976676b74304e7a7a686371574869744e725056307478563943367447624345325f665738493056584e4a314d47773072653250617039676c3346584554314a4d353736463646314f475141484a724e4f794a544a59437469495f70513d3d', '01a22df2dcc475b69e83655a61132969', 'QUEUED', 0, '2026-11-30 19:33:40.675927+00', '2026-11-30 19:33:40.675927+00', NULL, NULL, NULL, NULL),
	('01a22df2-dcd3-732e-aad1-15d65c09805e', NULL, 'SIGN_UP', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', '\x674141414141427244632d555878506972306752706a5239764155676550306975515f575443466c4e38474b70656e394c426e616a7836415a776a78584a504834392d566d73645f62774d4256424937514e5452765f782d7464654866553859527571506e6b334e36434961306b4c536561526671772d66355a30463859415f315063585044654b467071482d6d69746a33303338416171435230307a31644730513d3d', '01a22df2dcd3732eaad115d65c09805e', 'QUEUED', 0, '2026-11-30 19:33:40.691001+00', '2026-11-30 19:33:40.691001+00', NULL, NULL, NULL, NULL),
	('01a22df2-dce7-70a8-827d-6029b880b669', NULL, 'SIGN_UP', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', '\x674141414141427244632d5542745f664148545f6e6f4a6f7173784370662d447136352d6d56503369364453324871416155322d6172386a4f65697639574f497077385246772d324c536266664e506f5273316e47496a4a3255637742333565612d58736e656b38634f59764751324d31756e52643153726e7372715a7a77614e43656e364774416859694332325f536164416775725257497973507a65706750413d3d', '01a22df2dce770a8827d6029b880b669', 'QUEUED', 0, '2026-11-30 19:33:40.711295+00', '2026-11-30 19:33:40.711295+00', NULL, NULL, NULL, NULL),
	('01a22df2-dd00-751c-acd4-d6c232497b18', NULL, 'SIGN_UP', 'hank@umbrella.example', 'hank@umbrella.example', 'hank@umbrella.example', 'en', '\x674141414141427244632d55502d384e3164585f684e5f74387733554330413673526f344b3742676a775575576b4579446852346661384f53787a7a6b4938735134636c344b526732516448786154584543304e72754350313532657558647642487a50627966483253334f595f4e78387a50576f306d636c394b52455352574d6d67384b55626671314748696a754f494c3968706a612d39306945326a5a754e773d3d', '01a22df2dd00751cacd4d6c232497b18', 'QUEUED', 0, '2026-11-30 19:33:40.735389+00', '2026-11-30 19:33:40.735389+00', NULL, NULL, NULL, NULL),
	('01a22df2-dd6d-766e-8a4d-07f31587874c', '01a22df2-dc34-763f-8510-82f07a0257bf', 'INVITATION', 'acme-pending@acme.example', 'acme-pending@acme.example', 'acme-pending@acme.example', 'en', '\x674141414141427244632d55465a766b4f353379576161766c6b764d3739477259617166374534527279764c69704f336a6c433475764d57357636726c434d636c73744e63416b46666d5544763147464637337a4f5751467234475772635274557258732d463850446c457a69713272673449436f30496d5967595f5478426c46776a7677656f72734c3841754f735f4c744168624567366176484b534a6b4e7971563459666b39584c54415250464d58683956507a4730485569314652596c554e5f466744525362376b426151635252544f674663394d2d6b46677345767658496e66372d3945306d373369356837354177582d6d38494648454d665a3333376d566170615f6c56685239397939704d6c3657522d45344b45386537647a4557576a59744a376d765175537835356a4e73646b47444867542d2d4b514e7136643765444f57455a47414578', '01a22df2dd6d766e8a4d07f31587874c', 'QUEUED', 0, '2026-11-30 19:33:40.825807+00', '2026-11-30 19:33:40.825807+00', NULL, NULL, NULL, NULL),
	('01a22df2-dd82-760a-b910-6eb6afd1eaac', '01a22df2-dc34-763f-8510-82f07a0257bf', 'INVITATION', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'en', NULL, '01a22df2dd82760ab9106eb6afd1eaac', 'CANCELLED', 0, '2026-11-30 19:33:40.856732+00', '2026-11-30 19:33:40.856732+00', NULL, NULL, NULL, NULL),
	('01a22df2-ddb5-72e6-8a4b-4395623aca0d', '01a22df2-dc34-763f-8510-82f07a0257bf', 'USER_ADDED', 'acme-added@acme.example', 'acme-added@acme.example', 'acme-added@acme.example', 'en', '\x674141414141427244632d5561445a6451414379326d5f5f3756334357795073536e724c55316939727135466e373378304439593539375f48793947463163634b5a556975796e506f5932346a51374636414c52477951536666664d353846652d5142514d557330793374505264654b56726f62635343615a544378696e514b4e444676625639676e306a34442d675a784572345a4f62342d65515378344c466b6550764276704951545048315f3946504b516d6a6e49376c595366416b52415753682d6e7a356643385f6a36436c6d62586e666e626c46705a544757536865544e454a5a75464c51412d3637644c346863664d4564665276776d544538654d4234754a5f784a49786443454778756f78706b6f434f644b357747305475356e554e526b556e50456938613264327a58746a3757714c72336c67696b434a3943564d395977544a30734862716f307a58754173766e4a414432614830656b504758513d3d', '01a22df2ddb572e68a4b4395623aca0d', 'QUEUED', 0, '2026-11-30 19:33:40.913294+00', '2026-11-30 19:33:40.913294+00', NULL, NULL, NULL, NULL),
	('01a22df2-ddc3-7062-b17d-68617b6c0bfd', '01a22df2-dc34-763f-8510-82f07a0257bf', 'ACCOUNT_ADDED', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'en', '\x674141414141427244632d55545a5f37674d684f562d4e76314f5557784b46624466456f56696d6c556e4a47507534656437714151585376433450574e73543745705361447863676a677773763045594f71642d6c715a54626349615a394e4f565638474c64476f6e6f5a4b39795a58766679593956306d6337515f47706332666d6f4a736f596b65397944446a476950726a556470613751312d2d5135327839636b37384a726c366e6a41595a70643463335f4d7238444d72375273356f34464655587239765037304d394d423755457a2d6b5559534d4a784959503155507455654c63746f324745577268396e365f54636230487977434b6e57324c6562586e614f63642d57365f5373', '01a22df2ddc37062b17d68617b6c0bfd', 'QUEUED', 0, '2026-11-30 19:33:40.920948+00', '2026-11-30 19:33:40.920948+00', NULL, NULL, NULL, NULL),
	('01a22df2-ddc7-72c8-8b03-5c3575fd5709', NULL, 'SIGN_UP', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'en', '\x674141414141427244632d5555495f6737584a776a38326f55376b37336365533573466253376c42624d61634941564542475a4d6a765a466975326d585166445a6264356276396e474f3477574f32614556315f7536534b78315f4d5030554162736f536d3636704e4a524e7a7358374d6430625a4a664d454d384677394630345271722d792d336f7677596576716665696e5335307934534e6b59636d386232773d3d', '01a22df2ddc772c88b035c3575fd5709', 'QUEUED', 0, '2026-11-30 19:33:40.935297+00', '2026-11-30 19:33:40.935297+00', NULL, NULL, NULL, NULL),
	('01a22df2-ddd7-7366-8828-160572b25fac', NULL, 'SIGN_UP', 'acme-removed@acme.example', 'acme-removed@acme.example', 'acme-removed@acme.example', 'en', '\x674141414141427244632d5536424d7657374931665865693735635a5448666a30586477723576785f58677632387236416c635739694a6b39577a5835757369656d4f78763535576a6e304341316a77705170497a79716e725637317a374771444b4d643735744a526e313663694b456b5a6933366233324c326d6b41686c58412d554532633157324e786d385879727738316356667a794658586362485f5a50413d3d', '01a22df2ddd773668828160572b25fac', 'QUEUED', 0, '2026-11-30 19:33:40.950518+00', '2026-11-30 19:33:40.950518+00', NULL, NULL, NULL, NULL),
	('01a22df2-ddfe-77d9-b472-bfa8abdb852b', NULL, 'RECOVERY', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x674141414141427244632d55314c497559727858415a774a4159314135795434624448434c65583369614e78786e4e554a6e306c2d6c642d4c6275434f6464414d613054787547775f524d78344b306e4b376854506b4133336373496e42787745734e7778375141732d687644717a4a6f6567772d482d33495050796b314670576f357362466966324d6d56433246495054734c79436f6b54583557325041455353547a77533465474f4a49746166547663507834452d366d47304f2d4245786f613464737a724b3135445a', '01a22df2ddfe77d9b472bfa8abdb852b', 'QUEUED', 0, '2026-11-30 19:33:40.987707+00', '2026-11-30 19:33:40.987707+00', NULL, NULL, NULL, NULL),
	('01a22df2-ddfe-77d9-b472-bfa91d98342c', NULL, 'RECLAIM', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', NULL, '01a22df2ddfe77d9b472bfa91d98342c', 'CANCELLED', 0, '2026-11-30 19:33:40.987707+00', '2026-11-30 19:33:40.987707+00', NULL, NULL, NULL, NULL),
	('01a22df2-de01-74df-a93c-aea8b2314f2f', NULL, 'SIGN_UP', 'acme-member@acme.example', 'acme-member@acme.example', 'acme-member@acme.example', 'en', '\x674141414141427244632d55715633416146714472356b776c5f6b46564161305476504454654b73576c7943594c797234794f375a7773672d6e507854426a5f5252345473626f666b656f53487872784574576b5a3264674b6238586350746452315f78746a594758436a6b545856326f4b5958754d72335f454174624e4c43494f564a3839743876564639574c51516838376e38567a4e37304d4f7961495f64773d3d', '01a22df2de0174dfa93caea8b2314f2f', 'QUEUED', 0, '2026-11-30 19:33:40.992349+00', '2026-11-30 19:33:40.992349+00', NULL, NULL, NULL, NULL),
	('01a22df2-de20-77cf-a903-18bc9e554801', '01a22df2-dcda-7762-950b-3c7bce22757f', 'PARTNERSHIP_REQUEST', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', NULL, '01a22df2de2077cfa90318bc9e554801', 'CANCELLED', 0, '2026-11-30 19:33:41.006874+00', '2026-11-30 19:33:41.006874+00', NULL, NULL, NULL, NULL),
	('01a22df2-de20-77cf-a903-18bd9961e4b6', '01a22df2-dcda-7762-950b-3c7bce22757f', 'PARTNERSHIP_REQUEST', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', NULL, '01a22df2de2077cfa90318bd9961e4b6', 'CANCELLED', 0, '2026-11-30 19:33:41.006874+00', '2026-11-30 19:33:41.006874+00', NULL, NULL, NULL, NULL),
	('01a22df2-de41-7391-91b8-96a287cb7442', '01a22df2-dc34-763f-8510-82f07a0257bf', 'PARTNERSHIP_REQUEST', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x674141414141427244632d564d527a466c4459346b4c575063476b34554c55473639476b6574505a7231492d746d335a472d4e6d49496b626f575f75496e4f7a4c50544867495f6f62686d5a655a6973726c4d5a4c416657585350374f6246306864776a4b4a4e4d7471645033335757625136634b6c2d3271726a32627252447358754a344646445a45724a7236475153566a4b505579754b5a6b6d31716748516567484131755a7a723253494a6e77442d474a704a30506643364c6255454f466e39687051557970516c73', '01a22df2de41739191b896a287cb7442', 'QUEUED', 0, '2026-11-30 19:33:41.04964+00', '2026-11-30 19:33:41.04964+00', NULL, NULL, NULL, NULL),
	('01a22df2-de67-7617-975f-7591f4235630', '01a22df2-dcda-7762-950b-3c7bce22757f', 'COLLABORATION_REQUEST', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', NULL, '01a22df2de677617975f7591f4235630', 'CANCELLED', 0, '2026-11-30 19:33:41.085841+00', '2026-11-30 19:33:41.085841+00', NULL, NULL, NULL, NULL),
	('01a22df2-de86-71f1-aecc-679e2a96d89e', '01a22df2-dcda-7762-950b-3c7bce22757f', 'COLLABORATION_REQUEST', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', '\x674141414141427244632d5678682d7a597569703759547a7663436c6234636f4e357265574f4331305575366d42666d6e4b49675248365066763477506433444d374c7235635649564b375753344e5a5573773246424f5959394c5832794f515a5764795f736535416564794b6666375f4e6a5f6f7850354b4c556c464d735170554c706c7863594a5276685641694b4e727a65776a70626d716e383872596e525f4a4f446671686559597370784f6776534d78756f4d44737534396b646f4a6c59646d39414541703031417230467263446d7a5f45536f35566666363738726f59317a6f7274304e4b74484a6e654474426436445f553d', '01a22df2de8671f1aecc679e2a96d89e', 'QUEUED', 0, '2026-11-30 19:33:41.121216+00', '2026-11-30 19:33:41.121216+00', NULL, NULL, NULL, NULL),
	('01a22df2-deac-77b6-b84c-2303d9ea579e', '01a22df2-dc34-763f-8510-82f07a0257bf', 'COLLABORATION_REQUEST', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x674141414141427244632d564b46346b7462776950476d7a45667539716837667a6f786f7a6e6658744c5a71564f365941424c4179656d7a6f4d506a6a75666f2d4844554a48474c7a596e49584f5048444e564342734668335133774936343759593034664d55704c5259314c334e30464f374b42367a4d5955527a625a4a36787356317969767871304d585a41524748696a4a7152724b6264576e4c3052546f724d736a374a41444237584e79554a4167476d5a447968752d2d5856624a315a626f7a366e684a41436167344341615a686d456f3066666547717754556632426f68314358444c515739445f6e55354c3133647a2d773d', '01a22df2deac77b6b84c2303d9ea579e', 'QUEUED', 0, '2026-11-30 19:33:41.151175+00', '2026-11-30 19:33:41.151175+00', NULL, NULL, NULL, NULL),
	('01a22df2-decf-77a1-84bd-156b053fdef6', '01a22df2-dc34-763f-8510-82f07a0257bf', 'DOCUMENT', 'books@acme-books.example', 'books@acme-books.example', 'books@acme-books.example', 'en', '\x674141414141427244632d56386449624b427a667666445849436a485f66744b68734f6a6c67496e32456b61463439674e50475433797a574e66742d5f354159756d6d4a6178324a4e4659437237387161505968566a4274495a6e513673415662704e6865766b546d77654d6a59767973704f6d6a4347444c6a4e36445879567356575a35644b713565716f4f79563035376956346c744f546469312d58446372615f556b5432585053664145784d6c7a793346594239396e323348747a69315f615042473957386c76433773725762334c75593959613235545334492d537779466a6d5370663979625a34345a58755f427478355970415750655572494654682d336a42355a30656576696570305f7331687830335a73776454513858336335305866314c546b44326a48694c6d494157543176756b7a5a363648614b6d616851762d6947394552657a6331706e2d73643962656f6b7562357870304b5a5374775a337263617939576f4a307847312d6364304743633d', '01a22df2decf77a184bd156b053fdef6', 'QUEUED', 0, '2026-11-30 19:33:41.167616+00', '2026-11-30 19:33:41.167616+00', NULL, NULL, NULL, NULL),
	('01a22df2-ded2-721b-b9ca-855b0be36aa7', NULL, 'SIGN_UP', 'eve@acme.example', 'eve@acme.example', 'eve@acme.example', 'en', '\x674141414141427244632d56676c445556596c7966346d47566f413355576f64594d456c626447675132414659746e6a5a6c5f70663864612d30635a5a6a6f5a724a6857394d735a423576566e66796469674c346f423075693156366c47456f5132446a5a78542d4862556b6f523962766b485a594c5966464f52655958456a6153326f6f5572557161507a46753235496c75776b3374536f70314e794c6c4264773d3d', '01a22df2ded2721bb9ca855b0be36aa7', 'QUEUED', 0, '2026-11-30 19:33:41.202409+00', '2026-11-30 19:33:41.202409+00', NULL, NULL, NULL, NULL),
	('01a22df2-deef-7716-ab5b-4315591e2c75', NULL, 'SIGN_UP', 'ada@acme.example', 'ada@acme.example', 'ada@acme.example', 'en', '\x674141414141427244632d563062512d344f7a6f6a42715231777172623345524a65456a537446734764553550434e5246646154584f2d7737396445385f7a656a5947564839736b4874304655545941757266593742537966774f464b7a33446f5758446b44504b35356c37654274416c66454535554c65657a427333425775756536586c465a5356616b5730492d2d554e39445f5f35355f6b48594366697279413d3d', '01a22df2deef7716ab5b4315591e2c75', 'QUEUED', 0, '2026-11-30 19:33:41.230173+00', '2026-11-30 19:33:41.230173+00', NULL, NULL, NULL, NULL),
	('01a22df2-df01-728d-ad81-6bd52062a6e5', NULL, 'SIGN_UP', 'bo@acme.example', 'bo@acme.example', 'bo@acme.example', 'en', '\x674141414141427244632d5659574b484d3938565365732d5477566c37393277344b4d55586833486c64337846767536462d5145624f357264503752464c66687a754f69316834735a6d354c616a324756394575537a557765705932474e4f4f725456463739596257734f6d374c457338726b4236346f6a30735a5f434457613341793262747534556d4976766e72387a645a446b476d4474305a616531353732773d3d', '01a22df2df01728dad816bd52062a6e5', 'QUEUED', 0, '2026-11-30 19:33:41.24931+00', '2026-11-30 19:33:41.24931+00', NULL, NULL, NULL, NULL),
	('01a22df2-df14-77e6-a0cc-bab01df79f2a', NULL, 'SIGN_UP', 'çelik@acme.example', 'çelik@acme.example', 'çelik@acme.example', 'en', '\x674141414141427244632d5649486145627550537166486c4f6e4e62654a58534a794b786a2d716e367353443575305a73696a656b484853425475457958656761744a735a4c734f6d4c323533724c6f6141395476795331735f6a504c4e505f7777455f66354f527773536a6b7a383348425a76646256723658775f63454f424c794348476f65434b756e7a6f52686b674845796a467358454d336e5341693864413d3d', '01a22df2df1477e6a0ccbab01df79f2a', 'QUEUED', 0, '2026-11-30 19:33:41.267668+00', '2026-11-30 19:33:41.267668+00', NULL, NULL, NULL, NULL),
	('01a22df2-df24-71e3-a6ff-f877c1d68039', NULL, 'SIGN_UP', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'en', '\x674141414141427244632d566334414a7644704b4f6e66774f78623150775552515574555f326a735a4e56434667336d676a3438574e425370584151615570375648334f49336567324d536f33784d4a6f5f704573696b427439316453496450705a6d702d61664a37644971514364467430744970366a6c78533958496d5a594468596b75795774596a74534b4874694a786961796636353647502d4676643747773d3d', '01a22df2df2471e3a6fff877c1d68039', 'QUEUED', 0, '2026-11-30 19:33:41.28414+00', '2026-11-30 19:33:41.28414+00', NULL, NULL, NULL, NULL),
	('01a22df2-df35-7547-8cf2-904bf9d5edda', '01a22df2-dc34-763f-8510-82f07a0257bf', 'ACCOUNT_ADDED', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'en', '\x674141414141427244632d56494f6b51634877596d4a496b6b493179643567443858494a68654a574c5055776550424f6d6a533449306f70324644626a736c4a5a79706858796b654c62702d69737a4c64795a77414d43454a387737694442464f4a4674736b4a32675a34667130435670394e4c4554677a70665152656a546c724a5675525345366a5f38544a4e7645686558666b525a654f6b41624a4555335f314a5a764d77556666736279344f725f36503565426e5664705f41595252625334745f59387779625a4e6969315f73654872576a4e52456b73427738544f712d617a6563494e3432546f5364485361644d744836675a63572d7354586a6a41427930707451324264334877', '01a22df2df3575478cf2904bf9d5edda', 'QUEUED', 0, '2026-11-30 19:33:41.298933+00', '2026-11-30 19:33:41.298933+00', NULL, NULL, NULL, NULL),
	('01a22df2-df3a-761a-8a91-87b72387a56c', NULL, 'SIGN_UP', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'en', '\x674141414141427244632d5654696e62616638447671644954436f64696a793562777a52654e67395175505135382d39374e764f68665544726c506d7855706a303042533253373062704957736c72793349437937324972766e344f374e4769634936725957326d4e4442504f626a62506c46563463326e66707464546f50396e4c7368326d666d7862666c4f57614444744e6333673037452d6866374145587a413d3d', '01a22df2df3a761a8a9187b72387a56c', 'QUEUED', 0, '2026-11-30 19:33:41.305818+00', '2026-11-30 19:33:41.305818+00', NULL, NULL, NULL, NULL),
	('01a22df2-df45-77d0-8af3-575588c492a3', '01a22df2-dc34-763f-8510-82f07a0257bf', 'ACCOUNT_ADDED', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'en', '\x674141414141427244632d5673486c4e525366566b45705349304e4c4e74706573766570414a4c68454245766553444232666b746a3950364479565341766f78495f636f557235714f4854464a63573358645f7a70634c39755955424e33764d36575756714d38364d796b4d5a377462796a5a524d7174796d5251446c4f4c6c7a65474f32616869575a566b7350756f574f776b756153363769514a3232796350753173727866457a5f616e496e724c4f756c354b75544d6d6574435a79444c7078714948384d6e5f77654f524d2d6d6a6b556663675852474f755251554554744b4f336944774e6c78536c754e676a4e4a6867734f33356b74652d353935344a5a73465262526241667350', '01a22df2df4577d08af3575588c492a3', 'QUEUED', 0, '2026-11-30 19:33:41.314913+00', '2026-11-30 19:33:41.314913+00', NULL, NULL, NULL, NULL),
	('01a22df2-df51-70f0-99fb-525d243d7a04', NULL, 'SIGN_UP', 'bas@acme.example', 'bas@acme.example', 'bas@acme.example', 'en', '\x674141414141427244632d566a48526b37597135544d7631374f4e45535647676b4c4f6c7568495839374946685f69696676566347767a7a316473307a6d6c706a7439696d4341592d4e457a4b553631366a6e564e6d796d6e7251506a7361464a39635f5264345a4839626f76576f58666138585646724b3931796f634d4d396247313469585461345059687654593249376574464b724f6f522d4876512d3362513d3d', '01a22df2df5170f099fb525d243d7a04', 'QUEUED', 0, '2026-11-30 19:33:41.327939+00', '2026-11-30 19:33:41.327939+00', NULL, NULL, NULL, NULL),
	('01a22df2-dfb8-70c5-bb9d-f2a957b9e5e4', NULL, 'SIGN_UP', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '\x674141414141427244632d565a726b2d7a50613231365962733351344670593334744463686f436945457248593335656f4d656e6771305a2d78477565505565662d7238435f7834584c6b69534536683630673748546732586c576432775f7030354c564d4558676e4e443151417537436648555762304c4c4d454c59585f4c6b487731484f39553452467062476f747a4e732d756b674d692d6f725f35565271513d3d', '01a22df2dfb870c5bb9df2a957b9e5e4', 'QUEUED', 0, '2026-11-30 19:33:41.431863+00', '2026-11-30 19:33:41.431863+00', NULL, NULL, NULL, NULL),
	('01a22df2-dfd4-7032-b04f-cd3826bcc5c8', NULL, 'ACCOUNT_CHANGED', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '\x674141414141427244632d564c6f4235654b4766707a70364f4739526d70624c624f615758717a426a76382d5a74364d6f6b4f457155475645306534396e4e575047724e6d717859576f4166776430424b5341414969535836695464454d587952414d6a613244623249416675396956366a524e635f664979764570797043756e524d73674b6b615577582d37727263634f36543479722d3167624f72695370426e5453464933586753344f596b622d6c78555239746231316f36577030335531786743306b6a6f656c647232596e4e454168625a6c4c42364942485037734377413d3d', '01a22df2dfd47032b04fcd3826bcc5c8', 'QUEUED', 0, '2026-11-30 19:33:41.448464+00', '2026-11-30 19:33:41.448464+00', NULL, NULL, NULL, NULL);
INSERT INTO public.memberships VALUES
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dd1b-75dc-ba47-9feaaa169e24', '01a22df2-dd1b-75dc-ba47-9fe9ca2a7155', '01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dcdd-743d-8b6b-c591303c63d6', 'ADMINISTRATOR', 'ACTIVE', '01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dcdd-743d-8b6b-c591303c63d6', '2026-11-30 19:33:40.754263+00', NULL, NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de45-7616-89ab-39fee8918cc2', '01a22df2-de45-7616-89ab-39fd6b6fa2be', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', 'ADMINISTRATOR', 'ACTIVE', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', '2026-11-30 19:33:41.059987+00', NULL, NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de4f-76e4-bff6-0a53eaff2fee', '01a22df2-de4f-76e4-bff6-0a5291425046', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', 'ADMINISTRATOR', 'ACTIVE', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', '2026-11-30 19:33:41.070681+00', NULL, NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de56-7274-9075-0b18fbacf6ec', '01a22df2-de45-7616-89ab-39fd6b6fa2be', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de08-7623-8eea-2b56d7a0f888', 'MEMBER', 'ACTIVE', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', '2026-11-30 19:33:41.073152+00', NULL, NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de64-70e8-abb6-733b122f3b7a', '01a22df2-de45-7616-89ab-39fd6b6fa2be', '01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dcdd-743d-8b6b-c591303c63d6', 'MEMBER', 'ACTIVE', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', '2026-11-30 19:33:41.085841+00', '2026-12-30 19:33:41.085841+00', '2026-11-30 19:33:41.103425+00', NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de83-75b4-9e2b-fc6ea2b4f3ee', '01a22df2-de45-7616-89ab-39fd6b6fa2be', '01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dcf0-748d-8770-40e6525944bc', 'MEMBER', 'PENDING', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', '2026-11-30 19:33:41.121216+00', '2026-12-30 19:33:41.121216+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de8d-750f-bf53-47e4c18d58bb', '01a22df2-de45-7616-89ab-39fd6b6fa2be', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc99-73f7-a4f0-61ab3db21ebe', 'MEMBER', 'ENDED', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', '2026-11-30 19:33:41.132159+00', NULL, '2026-11-30 19:33:41.135612+00', NULL),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dea4-7422-a63b-0215476693b9', '01a22df2-dd1b-75dc-ba47-9fe9ca2a7155', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', 'MEMBER', 'PENDING', '01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dcdd-743d-8b6b-c591303c63d6', '2026-11-30 19:33:41.151175+00', '2026-12-30 19:33:41.151175+00', NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dee4-7584-8e6d-11c3b0a42a7f', '01a22df2-dee4-7584-8e6d-11c252d75650', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', 'ADMINISTRATOR', 'ACTIVE', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', '2026-11-30 19:33:41.218521+00', NULL, NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-deed-72ef-b2df-9d07d7eeeef8', '01a22df2-dee4-7584-8e6d-11c252d75650', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc99-73f7-a4f0-61ab3db21ebe', 'ADMINISTRATOR', 'ACTIVE', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', '2026-11-30 19:33:41.227844+00', NULL, NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-deff-7244-b786-b8af0882d6e8', '01a22df2-dee4-7584-8e6d-11c252d75650', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-def8-74d6-8911-21f7dbe2ad9d', 'MEMBER', 'ACTIVE', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', '2026-11-30 19:33:41.246684+00', NULL, NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df12-7177-84f5-766dda9a52a1', '01a22df2-dee4-7584-8e6d-11c252d75650', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df0b-7543-a829-7ed8ce2da379', 'MEMBER', 'ACTIVE', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', '2026-11-30 19:33:41.263739+00', NULL, NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df22-7420-91c5-5a8f8afc6242', '01a22df2-dee4-7584-8e6d-11c252d75650', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df1e-77ed-b903-5675c04d7ee8', 'MEMBER', 'ACTIVE', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', '2026-11-30 19:33:41.281096+00', NULL, NULL, NULL);
INSERT INTO public.organisations VALUES
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dd1b-75dc-ba47-9fe9ca2a7155', 'Initech N.V.', 'initech n.v.', 'KVK', '33333333', 'ACTIVATED', '2026-11-30 19:33:40.754263+00', '2026-11-30 19:33:40.778154+00', 'MANUAL_REVIEW', '2026-11-30 19:33:40.778154+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 19:33:40.778154+00'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de45-7616-89ab-39fd6b6fa2be', 'acme Sales B.V.', 'acme sales b.v.', 'KVK', '11111111', 'ACTIVATED', '2026-11-30 19:33:41.059987+00', '2026-11-30 19:33:41.062622+00', 'MANUAL_REVIEW', '2026-11-30 19:33:41.062622+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 19:33:41.062622+00'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de4f-76e4-bff6-0a5291425046', 'acme Later B.V.', 'acme later b.v.', 'KVK', '11111119', 'PENDING', '2026-11-30 19:33:41.070681+00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'NONE', NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dee4-7584-8e6d-11c252d75650', 'Zuid ''Öst'' & Co', 'zuid ''ost'' & co', 'KVK', '44444444', 'ACTIVATED', '2026-11-30 19:33:41.218521+00', '2026-11-30 19:33:41.221463+00', 'MANUAL_REVIEW', '2026-11-30 19:33:41.221463+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 19:33:41.221463+00');
INSERT INTO public.partnership_managers VALUES
	('01a22df2-de16-7462-9f9f-6c85f4231f61', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4'),
	('01a22df2-de16-7462-9f9f-6c85f4231f61', '01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dcdd-743d-8b6b-c591303c63d6'),
	('01a22df2-de16-7462-9f9f-6c85f4231f61', '01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dcf0-748d-8770-40e6525944bc'),
	('01a22df2-de3d-7642-88a0-5b6351b9b103', '01a22df2-dd06-73b1-8167-63bc573ac566', '01a22df2-dd07-7354-af54-2f6c89465896');
INSERT INTO public.partnerships VALUES
	('01a22df2-de16-7462-9f9f-6c85f4231f61', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dcda-7762-950b-3c7bce22757f', 'ACTIVE', NULL, NULL, '2026-11-30 19:33:41.006874+00', '2026-11-30 19:33:41.027723+00', NULL),
	('01a22df2-de3d-7642-88a0-5b6351b9b103', '01a22df2-dd06-73b1-8167-63bc573ac566', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dd06-73b1-8167-63bc573ac566', 'REQUESTED', 'to acme', NULL, '2026-11-30 19:33:41.04964+00', NULL, NULL);
INSERT INTO public.recovery_codes VALUES
	('01a22df2-dfbc-77b8-aa25-22b6df373aed', '\x129fbec2fc4e7a30e3979ec8fe28c499c21bce6c67589a79a740fcf476a07371', NULL),
	('01a22df2-dfbc-77b8-aa25-22b6df373aed', '\xed95aa41306b41e83fad138b170d26e5134450f14d71297a627727a3ce09468d', NULL),
	('01a22df2-dfbc-77b8-aa25-22b6df373aed', '\xf6300aab5a0bbe5823ffd0ef12d93d6c6930b523f446324fd7d58b233b82437b', NULL),
	('01a22df2-dfbc-77b8-aa25-22b6df373aed', '\xd8152d934fe1dc25432cd8d4498c00f01822b38a2333b81c2e4941d24cdf6e55', NULL),
	('01a22df2-dfbc-77b8-aa25-22b6df373aed', '\x9be9eca98a9829400846fc620d0cade22120ae0758f66f4212906faab7c84e5d', NULL),
	('01a22df2-dfbc-77b8-aa25-22b6df373aed', '\xb90daa8abc18b082c9005d82570ad1c2c7b5fa4abe6b1797f3c23067e1430242', NULL),
	('01a22df2-dfbc-77b8-aa25-22b6df373aed', '\xdadfd3f88f3cdd4305f3d303e2a005e6e9f9ae7eef5e3ec2db6a73f736a6edd9', NULL),
	('01a22df2-dfbc-77b8-aa25-22b6df373aed', '\x58a316e22ca04ad8d41f5b844fb04b8dc5f18477c8ccaf2c9c4654e6ed6b37e7', NULL),
	('01a22df2-dfbc-77b8-aa25-22b6df373aed', '\xab06b84b3745c31a010c584fce2b432cc2d64f465d2f6660b60176034fdc0212', NULL),
	('01a22df2-dfbc-77b8-aa25-22b6df373aed', '\xb07ec0863a6a68d8bd6ee9c363a0452f3da05bd5f70f9b33f45f60a0098c4b6b', NULL);
INSERT INTO public.removed_addresses VALUES
	('01a22df2-dc34-763f-8510-82f07a0257bf', '\x520421c6f657f7cc20a8fa1e86514dbad360b898e7e7dca2703bd7161e7bbb72', '2026-11-30 19:33:40.982821+00');
INSERT INTO public.secrets VALUES
	('\x66296bbf08cac4db8ecf8d41ffe624f4dd68dbc412117ba2a87a6933128a3cd3', 'SIGN_UP', '01a22df2-dbdb-7480-a84e-cd69d0c908c2', NULL, '2026-11-30 19:33:40.442574+00', '2026-12-01 19:33:40.442574+00', '2026-11-30 19:33:40.491772+00', NULL),
	('\x5ea39b87ff3ba1d8540dffd2929871bc71e7f3ba04daca47b4a7b81ad2550d3b', 'SIGN_UP', '01a22df2-dc86-7359-86e0-2c013cb3af0b', NULL, '2026-11-30 19:33:40.614765+00', '2026-12-01 19:33:40.614765+00', '2026-11-30 19:33:40.617891+00', NULL),
	('\xf75293d121d68613301f6baf7eb7f98bdc29ce9d18842c0c1aa3a6cd6c376bd3', 'SIGN_UP', '01a22df2-dca4-7728-8119-036c9fea28c4', NULL, '2026-11-30 19:33:40.644035+00', '2026-12-01 19:33:40.644035+00', '2026-11-30 19:33:40.646214+00', NULL),
	('\x9e69f8d7bdb89a9fd466201f65aff81a5ff258c2034876e0d86cbbce08f08b2d', 'SIGN_UP', '01a22df2-dcae-745e-b69d-001598e7885e', NULL, '2026-11-30 19:33:40.654389+00', '2026-12-01 19:33:40.654389+00', '2026-11-30 19:33:40.656761+00', NULL),
	('\x063a89c894bf7baee2ecd491fb9232f74f5baaa31e3f912bf2791741833f3992', 'SIGN_UP', '01a22df2-dcc4-75b6-9e83-6559dad46790', NULL, '2026-11-30 19:33:40.675927+00', '2026-12-01 19:33:40.675927+00', '2026-11-30 19:33:40.677996+00', NULL),
	('\xfe46d632d210111f1bbc010e931637bc99e707361cbfe80b0949d521eab289e2', 'SIGN_UP', '01a22df2-dcd3-732e-aad1-15d589b89fa4', NULL, '2026-11-30 19:33:40.691001+00', '2026-12-01 19:33:40.691001+00', '2026-11-30 19:33:40.693519+00', NULL),
	('\x6bdd44c68c08dd4fb4df82a4b93503d1f7106a1c4f6f25683bf24d684b3eca16', 'SIGN_UP', '01a22df2-dce7-70a8-827d-602824ea6d37', NULL, '2026-11-30 19:33:40.711295+00', '2026-12-01 19:33:40.711295+00', '2026-11-30 19:33:40.712687+00', NULL),
	('\x6e0c4df3a13ca1c8d64155229a40acd5c8857e678e6e6347f7701d8a43f5c37d', 'SIGN_UP', '01a22df2-dcff-7536-9656-0c4d9f5ca74b', NULL, '2026-11-30 19:33:40.735389+00', '2026-12-01 19:33:40.735389+00', '2026-11-30 19:33:40.740562+00', NULL),
	('\xbd5e93084882dc8a6c9a20c391fb68ed62457696c998342906b4643c155f9d48', 'INVITATION', '01a22df2-dd6a-7119-bdcf-2269073edabc', NULL, '2026-11-30 19:33:40.825807+00', '2026-12-07 19:33:40.825807+00', NULL, NULL),
	('\xf707e0db4f80416a054c023d078ffd7fc6839a35882dadbbb135fcb2bb2f6c3c', 'INVITATION', '01a22df2-dd81-71c6-8935-a23eae81c467', NULL, '2026-11-30 19:33:40.856732+00', '2026-12-07 19:33:40.856732+00', NULL, NULL),
	('\x200fed2d85b3bd1f7a88e85730ab48986783d467f03658be85e7ca643ec77839', 'FIRST_PASSWORD', '01a22df2-ddb2-7206-b840-4dd679ec665d', NULL, '2026-11-30 19:33:40.913294+00', '2026-12-07 19:33:40.913294+00', NULL, NULL),
	('\xf177d851c87ea69b76014f1e9c0a6f98f283c6c6c0ac0ab7ff884f4531015502', 'SIGN_UP', '01a22df2-ddc7-72c8-8b03-5c34a08e0a0f', NULL, '2026-11-30 19:33:40.935297+00', '2026-12-01 19:33:40.935297+00', '2026-11-30 19:33:40.941509+00', NULL),
	('\xfed1753393ef966ce0ca88c04f425798d2ed9d3635cc86dba14624c0ef4274e5', 'SIGN_UP', '01a22df2-ddd6-7735-96ec-9607300724be', NULL, '2026-11-30 19:33:40.950518+00', '2026-12-01 19:33:40.950518+00', '2026-11-30 19:33:40.958604+00', NULL),
	('\xb93a0b2c332564a0e35f6566eceecd49f8009532c96330ba7636b7c50bda8a4a', 'RECOVERY', '01a22df2-dc25-71f0-b0bf-04402eacd2b7', NULL, '2026-11-30 19:33:40.987707+00', '2026-11-30 20:03:40.987707+00', NULL, NULL),
	('\xd44700a1f90f230ed6188a1eca91ea4126899f91294f1116659b924e5a1e84f8', 'RECLAIM', '01a22df2-dc25-71f0-b0bf-04402eacd2b7', 'alice@acme.example', '2026-11-30 19:33:40.987707+00', '2026-11-30 20:03:40.987707+00', NULL, NULL),
	('\x098ae0eb81e9353ce1929d00f660bc0fe60a580e08af7b3b78fc7641e705c1a3', 'SIGN_UP', '01a22df2-de00-7591-9519-d9b5b48e77e8', NULL, '2026-11-30 19:33:40.992349+00', '2026-12-01 19:33:40.992349+00', '2026-11-30 19:33:40.994766+00', NULL),
	('\xc54305ef41ece3488c499158a0a3e2b43fe0aaa0a2332d99913e83ae45d0711a', 'SIGN_UP', '01a22df2-ded2-721b-b9ca-855a75aec0ac', NULL, '2026-11-30 19:33:41.202409+00', '2026-12-01 19:33:41.202409+00', '2026-11-30 19:33:41.204212+00', NULL),
	('\x2efa198574dba82ee0862580a4e23538be717700634c12899bc30b89eac4e46e', 'SIGN_UP', '01a22df2-deee-7703-8630-02cb1f946e91', NULL, '2026-11-30 19:33:41.230173+00', '2026-12-01 19:33:41.230173+00', '2026-11-30 19:33:41.232769+00', NULL),
	('\xec53443c32d67e17e46b0f105b778618d16ef93df47234fea5a127a69332b676', 'SIGN_UP', '01a22df2-df01-728d-ad81-6bd48e315442', NULL, '2026-11-30 19:33:41.24931+00', '2026-12-01 19:33:41.24931+00', '2026-11-30 19:33:41.252566+00', NULL),
	('\x65a1ad5cb256e18a2c4a6f9c74457b25407cb8e0b7bf98f60e91b48b480fc853', 'SIGN_UP', '01a22df2-df13-734a-8e5c-ebd68cb1712b', NULL, '2026-11-30 19:33:41.267668+00', '2026-12-01 19:33:41.267668+00', '2026-11-30 19:33:41.269966+00', NULL),
	('\xfc154120f6b1aa4076308d0f2e4cc85e1d22cbdf6dce8a455e66ae67f346dc8d', 'SIGN_UP', '01a22df2-df24-71e3-a6ff-f8768173b0c9', NULL, '2026-11-30 19:33:41.28414+00', '2026-12-01 19:33:41.28414+00', '2026-11-30 19:33:41.287085+00', NULL),
	('\x5591d727bf7e4cec7c3c820720cdb6f4957898d60db4e88e661188e095cc04a0', 'SIGN_UP', '01a22df2-df39-7496-8f01-cc4b5006773a', NULL, '2026-11-30 19:33:41.305818+00', '2026-12-01 19:33:41.305818+00', '2026-11-30 19:33:41.307187+00', NULL),
	('\xe1c97f0d826f8b223debc080935706a8a26dc025fac3a55ad794f334295af179', 'SIGN_UP', '01a22df2-df50-74c9-928a-631407757e0a', NULL, '2026-11-30 19:33:41.327939+00', '2026-12-01 19:33:41.327939+00', '2026-11-30 19:33:41.33067+00', NULL),
	('\x9bf5b26289cc3658be7e085b5bd1c2889d564de3140215a090b1568b4cd2d196', 'SIGN_UP', '01a22df2-dfb8-70c5-bb9d-f2a84c6229cd', NULL, '2026-11-30 19:33:41.431863+00', '2026-12-01 19:33:41.431863+00', '2026-11-30 19:33:41.435261+00', NULL),
	('\x3797385a98fcc92d0021cd75aa35c4e92198cd6b33abc401c1ba7a84497a7b43', 'UNDO_ACCOUNT_CHANGE', '01a22df2-dfbc-77b8-aa25-22b6df373aed', 'TWO_FACTOR_ENABLED', '2026-11-30 19:33:41.448464+00', '2026-12-14 19:33:41.448464+00', NULL, NULL);
INSERT INTO public.sessions VALUES
	('01a22df2-dc73-74d9-8f87-0586a32258b6', '01a22df2-dc25-71f0-b0bf-04402eacd2b7', '\xc4667b881048becc03811eaa877d0452e31561412fbde76535774dc86a8c8304', '2026-11-30 19:33:40.491772+00', '2026-11-30 19:33:40.491772+00', '2026-11-30 19:33:40.491772+00', '2026-12-30 19:33:40.491772+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-dca2-769a-aa6d-bc32ce0e80c5', '01a22df2-dc97-7512-bd54-523f13fdd824', '\x54205544d0ce22d3c1132c449c5bc7c8e79ac1d7d09e4ac39767bd4a1b5c5f92', '2026-11-30 19:33:40.617891+00', '2026-11-30 19:33:40.617891+00', '2026-11-30 19:33:40.617891+00', '2026-12-30 19:33:40.617891+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-dcad-740c-b20f-e7c60736e121', '01a22df2-dca7-7044-998d-709c5191ad0b', '\xfbed3b5a540f6cabca0cd2402b4e6ea0130d8437cd8400e950e84d267555fe04', '2026-11-30 19:33:40.646214+00', '2026-11-30 19:33:40.646214+00', '2026-11-30 19:33:40.646214+00', '2026-12-30 19:33:40.646214+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-dcb9-71f0-9bec-1930fb884330', '01a22df2-dcb3-7501-8e30-335dab8339bd', '\xa404b32bf336fbad09972b14724b07ead753a26aae29810424e9fe0ccab2b4c0', '2026-11-30 19:33:40.656761+00', '2026-11-30 19:33:40.656761+00', '2026-11-30 19:33:40.656761+00', '2026-12-30 19:33:40.656761+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-dcd1-735c-82b1-95b692621012', '01a22df2-dcc8-76e2-8e49-f8d47c90cb11', '\xc3e9ee03b0f9ee320ba29e732b9fbc3cd136a1663c30cd533ee997640bf26535', '2026-11-30 19:33:40.677996+00', '2026-11-30 19:33:40.677996+00', '2026-11-30 19:33:40.677996+00', '2026-12-30 19:33:40.677996+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-dce6-73e3-a9c2-17e318f4ab12', '01a22df2-dcd8-7739-b2fb-475fcba72e3a', '\x8dde6d9378b32a4c85b060ee8d00f5d45c181f40fbccf788d40c803a32b8b607', '2026-11-30 19:33:40.693519+00', '2026-11-30 19:33:40.693519+00', '2026-11-30 19:33:40.693519+00', '2026-12-30 19:33:40.693519+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-dcf7-7529-8256-db6ce29241a4', '01a22df2-dced-7728-8e2b-738d49b72a36', '\xbde2457929bdc8d925448f8a4cf0e5690f89c394594e561d6610c173884984b6', '2026-11-30 19:33:40.712687+00', '2026-11-30 19:33:40.712687+00', '2026-11-30 19:33:40.712687+00', '2026-12-30 19:33:40.712687+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-dd0f-75da-bc93-dcb9c2a63e81', '01a22df2-dd05-709b-8245-7cf93c1e0cff', '\x639f869a0fa285378637d377601ab5d0bf39d87f955ab960e19e5a48893524e7', '2026-11-30 19:33:40.740562+00', '2026-11-30 19:33:40.740562+00', '2026-11-30 19:33:40.740562+00', '2026-12-30 19:33:40.740562+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-ddd4-76bc-9242-83d53c842814', '01a22df2-ddcf-77a6-8a02-917f25bfb3dd', '\x13b86d37b20320839d46f9e78e4b56666f646189e334fd7c5fc91c7ed775e446', '2026-11-30 19:33:40.941509+00', '2026-11-30 19:33:40.941509+00', '2026-11-30 19:33:40.941509+00', '2026-12-30 19:33:40.941509+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-ddeb-7013-b3de-7632e8cd1189', '01a22df2-dde1-710d-a709-f57adcf42ec1', '\x8b7767fdbdd3e5da20049bb2330763dd236e3666d6e3a1aa8b4228ae0e4a199b', '2026-11-30 19:33:40.958604+00', '2026-11-30 19:33:40.958604+00', '2026-11-30 19:33:40.958604+00', '2026-12-30 19:33:40.958604+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-de0c-7617-ae1c-86c2cf2b90f9', '01a22df2-de06-75f4-b0a2-1aded5b0275f', '\x28929e9aff92427a9bb294c6c69da671670aeebba8812d0d2671e2a9b750fe36', '2026-11-30 19:33:40.994766+00', '2026-11-30 19:33:40.994766+00', '2026-11-30 19:33:40.994766+00', '2026-12-30 19:33:40.994766+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-dede-76e5-bf52-81316190b7d6', '01a22df2-deda-776c-849f-1f287ba18cb7', '\x861230b0ed7e738a62b6cbca494ef31543d6416451f95507f21bf69d3c2f3fd2', '2026-11-30 19:33:41.204212+00', '2026-11-30 19:33:41.204212+00', '2026-11-30 19:33:41.204212+00', '2026-12-30 19:33:41.204212+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-defc-751d-86ed-daf571d7cd33', '01a22df2-def3-723e-bc76-4a348f2fbce0', '\x8a925638f9841ce70eb1fdce71be07c3dd0483ac51f39d96b9bd2e0b49b2ec92', '2026-11-30 19:33:41.232769+00', '2026-11-30 19:33:41.232769+00', '2026-11-30 19:33:41.232769+00', '2026-12-30 19:33:41.232769+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-df0d-76d0-90c5-278f9be11a72', '01a22df2-df08-7724-b663-3284bdac152d', '\xa83b4b8ff71e08258b5752c32b5fcc47a26798e9b0a9b76bc8ebccd36c6a4db0', '2026-11-30 19:33:41.252566+00', '2026-11-30 19:33:41.252566+00', '2026-11-30 19:33:41.252566+00', '2026-12-30 19:33:41.252566+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-df20-70ed-ab61-8dd4f4b107c6', '01a22df2-df1c-7498-9427-6362c67cd34c', '\x992fc6673806c403754b5c96ad31f869177acebb0bbb7af4ab663d7d19b349e4', '2026-11-30 19:33:41.269966+00', '2026-11-30 19:33:41.269966+00', '2026-11-30 19:33:41.269966+00', '2026-12-30 19:33:41.269966+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-df30-70bb-bdc3-b3ee509c7b71', '01a22df2-df2a-75d4-9797-7819a538ee8d', '\xab566a2c8045a963f54d86bed2cfe36991b48238ccc2c2914b3e5b00d9319809', '2026-11-30 19:33:41.287085+00', '2026-11-30 19:33:41.287085+00', '2026-11-30 19:33:41.287085+00', '2026-12-30 19:33:41.287085+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-df41-7635-b7b6-83d8a67263f5', '01a22df2-df3c-7227-94ac-c640540f1d9a', '\x64e95383c200e475ba67fdb10fd66ae4063a213c10d6ab182a5dc7719554e6b2', '2026-11-30 19:33:41.307187+00', '2026-11-30 19:33:41.307187+00', '2026-11-30 19:33:41.307187+00', '2026-12-30 19:33:41.307187+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-df5d-74f1-947d-00bca0ce3785', '01a22df2-df54-7175-a770-aafea0234b0d', '\x1f07d0554ef790f5d86e21d0dd7bd9ae963585ab3ae369f5ab862272a2cea1b6', '2026-11-30 19:33:41.33067+00', '2026-11-30 19:33:41.33067+00', '2026-11-30 19:33:41.33067+00', '2026-12-30 19:33:41.33067+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22df2-dfbf-7520-a54a-72ad0ad84cd2', '01a22df2-dfbc-77b8-aa25-22b6df373aed', '\xe47a07f03da8b90f97d5a8890e6e6f25f379ffd10cf1070adc8768f24d30102e', '2026-11-30 19:33:41.435261+00', '2026-11-30 19:33:41.435261+00', '2026-11-30 19:33:41.435261+00', '2026-12-30 19:33:41.435261+00', 'tests', NULL, NULL, NULL, NULL);
INSERT INTO public.sign_ups VALUES
	('01a22df2-dbdb-7480-a84e-cd69d0c908c2', 'alice@acme.example', 'alice@acme.example', 'en', '2026-11-30 19:33:40.442574+00'),
	('01a22df2-dc86-7359-86e0-2c013cb3af0b', 'bob@acme.example', 'bob@acme.example', 'en', '2026-11-30 19:33:40.614765+00'),
	('01a22df2-dca4-7728-8119-036c9fea28c4', 'carol@globex.example', 'carol@globex.example', 'en', '2026-11-30 19:33:40.644035+00'),
	('01a22df2-dcae-745e-b69d-001598e7885e', 'dave@globex.example', 'dave@globex.example', 'en', '2026-11-30 19:33:40.654389+00'),
	('01a22df2-dcc4-75b6-9e83-6559dad46790', 'frank@frank.example', 'frank@frank.example', 'en', '2026-11-30 19:33:40.675927+00'),
	('01a22df2-dcd3-732e-aad1-15d589b89fa4', 'ina@initech.example', 'ina@initech.example', 'en', '2026-11-30 19:33:40.691001+00'),
	('01a22df2-dce7-70a8-827d-602824ea6d37', 'iris@initech.example', 'iris@initech.example', 'en', '2026-11-30 19:33:40.711295+00'),
	('01a22df2-dcff-7536-9656-0c4d9f5ca74b', 'hank@umbrella.example', 'hank@umbrella.example', 'en', '2026-11-30 19:33:40.735389+00'),
	('01a22df2-ddc7-72c8-8b03-5c34a08e0a0f', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'en', '2026-11-30 19:33:40.935297+00'),
	('01a22df2-ddd6-7735-96ec-9607300724be', 'acme-removed@acme.example', 'acme-removed@acme.example', 'en', '2026-11-30 19:33:40.950518+00'),
	('01a22df2-de00-7591-9519-d9b5b48e77e8', 'acme-member@acme.example', 'acme-member@acme.example', 'en', '2026-11-30 19:33:40.992349+00'),
	('01a22df2-ded2-721b-b9ca-855a75aec0ac', 'eve@acme.example', 'eve@acme.example', 'en', '2026-11-30 19:33:41.202409+00'),
	('01a22df2-deee-7703-8630-02cb1f946e91', 'ada@acme.example', 'ada@acme.example', 'en', '2026-11-30 19:33:41.230173+00'),
	('01a22df2-df01-728d-ad81-6bd48e315442', 'bo@acme.example', 'bo@acme.example', 'en', '2026-11-30 19:33:41.24931+00'),
	('01a22df2-df13-734a-8e5c-ebd68cb1712b', 'çelik@acme.example', 'çelik@acme.example', 'en', '2026-11-30 19:33:41.267668+00'),
	('01a22df2-df24-71e3-a6ff-f8768173b0c9', 'lea@lea.example', 'lea@lea.example', 'en', '2026-11-30 19:33:41.28414+00'),
	('01a22df2-df39-7496-8f01-cc4b5006773a', 'mia@mia.example', 'mia@mia.example', 'en', '2026-11-30 19:33:41.305818+00'),
	('01a22df2-df50-74c9-928a-631407757e0a', 'bas@acme.example', 'bas@acme.example', 'en', '2026-11-30 19:33:41.327939+00'),
	('01a22df2-dfb8-70c5-bb9d-f2a84c6229cd', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '2026-11-30 19:33:41.431863+00');
INSERT INTO public.throttles VALUES
	('\x6b8658931fe19aaf485916ca20c223bf748393bff7eeac77f2bd35c577963220', 1, '2026-11-30 19:33:40.920948+00', '2026-12-01 19:33:40.920948+00'),
	('\xf9b5bf8c6802daf7f97f0dff5b220e184cab282b8ec4385f5efa9e28b1ef77f4', 1, '2026-11-30 19:33:40.987707+00', '2026-11-30 20:33:40.987707+00'),
	('\x1f8a8b5c58b7595ecddcbacbcd6149be6608525b0a695479c7da233a7656b079', 1, '2026-11-30 19:33:40.987707+00', '2026-11-30 20:33:40.987707+00'),
	('\x663e0dcaa572e663f44afe7ef13585b94264e006113dd326f4355b923816cece', 1, '2026-11-30 19:33:40.987707+00', '2026-11-30 20:33:40.987707+00'),
	('\xd5d2f242cbcb043310d2d4147ab05e753d9eb652573a823ce266cacb62cac9ef', 6, '2026-11-30 19:33:41.314913+00', '2026-12-01 19:33:40.825807+00'),
	('\xb69b7b291984edb091ee18a57f6db4eadad6ea344ba5edd8282637a00b4c2280', 1, '2026-11-30 19:33:41.448464+00', '2026-12-01 19:33:41.448464+00');
INSERT INTO public.user_counts VALUES
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', 'INVITED', 'BASIC_USER', 0),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', 'ACTIVE', 'BASIC_USER', 0),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22df2-dcc9-74c5-90e6-0e69c83c3a2f', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22df2-dcc9-74c5-90e6-0e69c83c3a2f', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22df2-dcda-7762-950b-3c7bce22757f', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22df2-dcda-7762-950b-3c7bce22757f', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22df2-dcda-7762-950b-3c7bce22757f', 'INVITED', 'BASIC_USER', 0),
	('01a22df2-dcda-7762-950b-3c7bce22757f', 'ACTIVE', 'BASIC_USER', 0),
	('01a22df2-dcda-7762-950b-3c7bce22757f', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22df2-dd06-73b1-8167-63bc573ac566', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22df2-dd06-73b1-8167-63bc573ac566', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'INVITED', 'ADVANCED_USER', 1),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22df2-df2b-7309-b9c7-443412284dc6', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22df2-df2b-7309-b9c7-443412284dc6', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22df2-df3d-727e-979e-3c8f2af46ab6', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22df2-df3d-727e-979e-3c8f2af46ab6', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'INVITED', 'BASIC_USER', 4),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'ACTIVE', 'BASIC_USER', 5),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'BLOCKED', 'BASIC_USER', 2),
	('01a22df2-dfbd-75b2-8382-e0560d95eded', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22df2-dfbd-75b2-8382-e0560d95eded', 'ACTIVE', 'ADMINISTRATOR', 1);
INSERT INTO public.user_words VALUES
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'acme', '01a22df2-dc4b-7255-979b-1e12e36041b4'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'de', '01a22df2-dc4b-7255-979b-1e12e36041b4'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'example', '01a22df2-dc4b-7255-979b-1e12e36041b4'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'vries', '01a22df2-dc4b-7255-979b-1e12e36041b4'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'acme', '01a22df2-dc99-73f7-a4f0-61ab3db21ebe'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'example', '01a22df2-dc99-73f7-a4f0-61ab3db21ebe'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'jansen', '01a22df2-dc99-73f7-a4f0-61ab3db21ebe'),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', 'example', '01a22df2-dcaa-7757-930b-c30b12e9bda9'),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', 'globex', '01a22df2-dcaa-7757-930b-c30b12e9bda9'),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', 'smit', '01a22df2-dcaa-7757-930b-c30b12e9bda9'),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', 'bakker', '01a22df2-dcb5-7228-ba58-3bde9429850a'),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', 'example', '01a22df2-dcb5-7228-ba58-3bde9429850a'),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', 'globex', '01a22df2-dcb5-7228-ba58-3bde9429850a'),
	('01a22df2-dcc9-74c5-90e6-0e69c83c3a2f', 'example', '01a22df2-dcca-70f6-89a3-2c1119cec0c3'),
	('01a22df2-dcc9-74c5-90e6-0e69c83c3a2f', 'visser', '01a22df2-dcca-70f6-89a3-2c1119cec0c3'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', 'example', '01a22df2-dcdd-743d-8b6b-c591303c63d6'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', 'initech', '01a22df2-dcdd-743d-8b6b-c591303c63d6'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', 'kok', '01a22df2-dcdd-743d-8b6b-c591303c63d6'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', 'example', '01a22df2-dcf0-748d-8770-40e6525944bc'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', 'initech', '01a22df2-dcf0-748d-8770-40e6525944bc'),
	('01a22df2-dcda-7762-950b-3c7bce22757f', 'kok', '01a22df2-dcf0-748d-8770-40e6525944bc'),
	('01a22df2-dd06-73b1-8167-63bc573ac566', 'example', '01a22df2-dd07-7354-af54-2f6c89465896'),
	('01a22df2-dd06-73b1-8167-63bc573ac566', 'mol', '01a22df2-dd07-7354-af54-2f6c89465896'),
	('01a22df2-dd06-73b1-8167-63bc573ac566', 'umbrella', '01a22df2-dd07-7354-af54-2f6c89465896'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', ';acme', '01a22df2-dd6a-7119-bdcf-226a5ab507e1'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'example', '01a22df2-dd6a-7119-bdcf-226a5ab507e1'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'pending', '01a22df2-dd6a-7119-bdcf-226a5ab507e1'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'added', '01a22df2-ddb2-7206-b840-4dd7e67ae0d1'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'example', '01a22df2-ddb2-7206-b840-4dd7e67ae0d1'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'example', '01a22df2-ddc2-7490-939b-04967bf498f5'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'blocked', '01a22df2-ddd0-7583-8289-83ab2d9fdf91'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'example', '01a22df2-ddd0-7583-8289-83ab2d9fdf91'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'example', '01a22df2-de08-7623-8eea-2b56d7a0f888'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'member', '01a22df2-de08-7623-8eea-2b56d7a0f888'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'acme', '01a22df2-dedb-7378-b106-8cf5a63dbbf1'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'example', '01a22df2-dedb-7378-b106-8cf5a63dbbf1'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'zwart', '01a22df2-dedb-7378-b106-8cf5a63dbbf1'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'acme', '01a22df2-def8-74d6-8911-21f7dbe2ad9d'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'de', '01a22df2-def8-74d6-8911-21f7dbe2ad9d'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'example', '01a22df2-def8-74d6-8911-21f7dbe2ad9d'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'wit', '01a22df2-def8-74d6-8911-21f7dbe2ad9d'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'acme', '01a22df2-df0b-7543-a829-7ed8ce2da379'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'example', '01a22df2-df0b-7543-a829-7ed8ce2da379'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'wit', '01a22df2-df0b-7543-a829-7ed8ce2da379'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '=celik', '01a22df2-df1e-77ed-b903-5675c04d7ee8'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'acme', '01a22df2-df1e-77ed-b903-5675c04d7ee8'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'example', '01a22df2-df1e-77ed-b903-5675c04d7ee8'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'kaya', '01a22df2-df1e-77ed-b903-5675c04d7ee8'),
	('01a22df2-df2b-7309-b9c7-443412284dc6', 'example', '01a22df2-df2d-76c2-8b12-c5d38f61e847'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'example', '01a22df2-df34-75bf-8d51-c6f319de00aa'),
	('01a22df2-df3d-727e-979e-3c8f2af46ab6', 'example', '01a22df2-df3e-7568-b160-c8dd6abbfd9d'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'example', '01a22df2-df44-70c3-92d7-e497df8e7e49'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'acme', '01a22df2-df59-70b6-9028-8eca73790dd7'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'blok', '01a22df2-df59-70b6-9028-8eca73790dd7'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', 'example', '01a22df2-df59-70b6-9028-8eca73790dd7'),
	('01a22df2-dfbd-75b2-8382-e0560d95eded', 'bel', '01a22df2-dfbd-75b2-8382-e0582f850754'),
	('01a22df2-dfbd-75b2-8382-e0560d95eded', 'example', '01a22df2-dfbd-75b2-8382-e0582f850754'),
	('01a22df2-dfbd-75b2-8382-e0560d95eded', 'hooli', '01a22df2-dfbd-75b2-8382-e0582f850754');
INSERT INTO public.users VALUES
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc4b-7255-979b-1e12e36041b4', '01a22df2-dc25-71f0-b0bf-04402eacd2b7', 'Alice de Vries', 'alice de vries', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 19:33:40.491772+00', '2026-11-30 19:33:40.491772+00', '2026-11-30 19:33:00+00', NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dc99-73f7-a4f0-61ab3db21ebe', '01a22df2-dc97-7512-bd54-523f13fdd824', 'Bob Jansen', 'bob jansen', 'bob@acme.example', 'bob@acme.example', 'bob@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 19:33:40.617891+00', '2026-11-30 19:33:40.617891+00', '2026-11-30 19:33:00+00', NULL),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', '01a22df2-dcaa-7757-930b-c30b12e9bda9', '01a22df2-dca7-7044-998d-709c5191ad0b', 'Carol Smit', 'carol smit', 'carol@globex.example', 'carol@globex.example', 'carol@globex.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 19:33:40.646214+00', '2026-11-30 19:33:40.646214+00', '2026-11-30 19:33:00+00', NULL),
	('01a22df2-dca8-72c9-9932-38c4b28157cc', '01a22df2-dcb5-7228-ba58-3bde9429850a', '01a22df2-dcb3-7501-8e30-335dab8339bd', 'Dave Bakker', 'dave bakker', 'dave@globex.example', 'dave@globex.example', 'dave@globex.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 19:33:40.656761+00', '2026-11-30 19:33:40.656761+00', '2026-11-30 19:33:00+00', NULL),
	('01a22df2-dcc9-74c5-90e6-0e69c83c3a2f', '01a22df2-dcca-70f6-89a3-2c1119cec0c3', '01a22df2-dcc8-76e2-8e49-f8d47c90cb11', 'Frank Visser', 'frank visser', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 19:33:40.677996+00', '2026-11-30 19:33:40.677996+00', '2026-11-30 19:33:00+00', NULL),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dcdd-743d-8b6b-c591303c63d6', '01a22df2-dcd8-7739-b2fb-475fcba72e3a', 'Ina Kok', 'ina kok', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 19:33:40.693519+00', '2026-11-30 19:33:40.693519+00', '2026-11-30 19:33:00+00', NULL),
	('01a22df2-dcda-7762-950b-3c7bce22757f', '01a22df2-dcf0-748d-8770-40e6525944bc', '01a22df2-dced-7728-8e2b-738d49b72a36', 'Iris Kok', 'iris kok', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 19:33:40.712687+00', '2026-11-30 19:33:40.712687+00', '2026-11-30 19:33:00+00', NULL),
	('01a22df2-dd06-73b1-8167-63bc573ac566', '01a22df2-dd07-7354-af54-2f6c89465896', '01a22df2-dd05-709b-8245-7cf93c1e0cff', 'Hank Mol', 'hank mol', 'hank@umbrella.example', 'hank@umbrella.example', 'hank@umbrella.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 19:33:40.740562+00', '2026-11-30 19:33:40.740562+00', '2026-11-30 19:33:00+00', NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dd6a-7119-bdcf-226a5ab507e1', NULL, NULL, NULL, 'acme-pending@acme.example', 'acme-pending@acme.example', 'acme-pending@acme.example', 'ADVANCED_USER', 'INVITED', true, '2026-11-30 19:33:40.825807+00', NULL, NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-ddb2-7206-b840-4dd7e67ae0d1', NULL, 'acme Added', 'acme added', 'acme-added@acme.example', 'acme-added@acme.example', 'acme-added@acme.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 19:33:40.913294+00', NULL, NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-ddc2-7490-939b-04967bf498f5', '01a22df2-dcc8-76e2-8e49-f8d47c90cb11', 'Frank', 'frank', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 19:33:40.920948+00', NULL, NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-ddd0-7583-8289-83ab2d9fdf91', '01a22df2-ddcf-77a6-8a02-917f25bfb3dd', 'acme Blocked', 'acme blocked', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'BASIC_USER', 'BLOCKED', false, '2026-11-30 19:33:40.941509+00', '2026-11-30 19:33:40.941509+00', '2026-11-30 19:33:00+00', 'the acme reason'),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-de08-7623-8eea-2b56d7a0f888', '01a22df2-de06-75f4-b0a2-1aded5b0275f', 'acme Member', 'acme member', 'acme-member@acme.example', 'acme-member@acme.example', 'acme-member@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 19:33:40.994766+00', '2026-11-30 19:33:40.994766+00', '2026-11-30 19:33:00+00', NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-dedb-7378-b106-8cf5a63dbbf1', '01a22df2-deda-776c-849f-1f287ba18cb7', 'Eve Zwart', 'eve zwart', 'eve@acme.example', 'eve@acme.example', 'eve@acme.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 19:33:41.204212+00', '2026-11-30 19:33:41.204212+00', '2026-11-30 19:33:00+00', NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-def8-74d6-8911-21f7dbe2ad9d', '01a22df2-def3-723e-bc76-4a348f2fbce0', 'Ada de Wit', 'ada de wit', 'ada@acme.example', 'ada@acme.example', 'ada@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 19:33:41.232769+00', '2026-11-30 19:33:41.232769+00', '2026-11-30 19:33:00+00', NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df0b-7543-a829-7ed8ce2da379', '01a22df2-df08-7724-b663-3284bdac152d', 'Bo Wit', 'bo wit', 'bo@acme.example', 'bo@acme.example', 'bo@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 19:33:41.252566+00', '2026-11-30 19:33:41.252566+00', '2026-11-30 19:33:00+00', NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df1e-77ed-b903-5675c04d7ee8', '01a22df2-df1c-7498-9427-6362c67cd34c', 'Çelik Kaya', 'celik kaya', 'çelik@acme.example', 'çelik@acme.example', 'çelik@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 19:33:41.269966+00', '2026-11-30 19:33:41.269966+00', '2026-11-30 19:33:00+00', NULL),
	('01a22df2-df2b-7309-b9c7-443412284dc6', '01a22df2-df2d-76c2-8b12-c5d38f61e847', '01a22df2-df2a-75d4-9797-7819a538ee8d', 'Lea', 'lea', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 19:33:41.287085+00', '2026-11-30 19:33:41.287085+00', '2026-11-30 19:33:00+00', NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df34-75bf-8d51-c6f319de00aa', '01a22df2-df2a-75d4-9797-7819a538ee8d', 'Lea', 'lea', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 19:33:41.298933+00', NULL, NULL, NULL),
	('01a22df2-df3d-727e-979e-3c8f2af46ab6', '01a22df2-df3e-7568-b160-c8dd6abbfd9d', '01a22df2-df3c-7227-94ac-c640540f1d9a', 'Mia', 'mia', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 19:33:41.307187+00', '2026-11-30 19:33:41.307187+00', '2026-11-30 19:33:00+00', NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df44-70c3-92d7-e497df8e7e49', '01a22df2-df3c-7227-94ac-c640540f1d9a', 'Mia', 'mia', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 19:33:41.314913+00', NULL, NULL, NULL),
	('01a22df2-dc34-763f-8510-82f07a0257bf', '01a22df2-df59-70b6-9028-8eca73790dd7', '01a22df2-df54-7175-a770-aafea0234b0d', 'Bas Blok', 'bas blok', 'bas@acme.example', 'bas@acme.example', 'bas@acme.example', 'BASIC_USER', 'BLOCKED', false, '2026-11-30 19:33:41.33067+00', '2026-11-30 19:33:41.33067+00', '2026-11-30 19:33:00+00', 'a "reason" with lines'),
	('01a22df2-dfbd-75b2-8382-e0560d95eded', '01a22df2-dfbd-75b2-8382-e0582f850754', '01a22df2-dfbc-77b8-aa25-22b6df373aed', 'Gavin Bel', 'gavin bel', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 19:33:41.435261+00', '2026-11-30 19:33:41.435261+00', '2026-11-30 19:33:00+00', NULL);
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
    ADD CONSTRAINT pk_authenticator_apps PRIMARY KEY (id);
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
    ADD CONSTRAINT pk_external_identities PRIMARY KEY (id);
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
    ADD CONSTRAINT pk_mails PRIMARY KEY (id);
ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT pk_memberships PRIMARY KEY (environment_id, id);
ALTER TABLE ONLY public.obsolete_files
    ADD CONSTRAINT pk_obsolete_files PRIMARY KEY (storage_key);
ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT pk_organisations PRIMARY KEY (environment_id, id);
ALTER TABLE ONLY public.partnership_managers
    ADD CONSTRAINT pk_partnership_managers PRIMARY KEY (partnership_id, environment_id, user_id);
ALTER TABLE ONLY public.partnerships
    ADD CONSTRAINT pk_partnerships PRIMARY KEY (id);
ALTER TABLE ONLY public.passkeys
    ADD CONSTRAINT pk_passkeys PRIMARY KEY (id);
ALTER TABLE ONLY public.recovery_codes
    ADD CONSTRAINT pk_recovery_codes PRIMARY KEY (account_id, hash);
ALTER TABLE ONLY public.removed_addresses
    ADD CONSTRAINT pk_removed_addresses PRIMARY KEY (environment_id, address_hash);
ALTER TABLE ONLY public.second_factor_resets
    ADD CONSTRAINT pk_second_factor_resets PRIMARY KEY (account_id);
ALTER TABLE ONLY public.secrets
    ADD CONSTRAINT pk_secrets PRIMARY KEY (hash);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT pk_sessions PRIMARY KEY (id);
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
ALTER TABLE ONLY public.mails
    ADD CONSTRAINT uq_mails_message_id UNIQUE (message_id);
ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT uq_organisations_environment_id_scheme_number UNIQUE (environment_id, scheme, number);
ALTER TABLE ONLY public.passkeys
    ADD CONSTRAINT uq_passkeys_credential_id UNIQUE (credential_id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT uq_sessions_token_hash UNIQUE (token_hash);
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
CREATE INDEX ix_authenticator_apps_account_id ON public.authenticator_apps USING btree (account_id);
CREATE INDEX ix_documents_id ON public.documents USING btree (id);
CREATE INDEX ix_documents_organisation_id_id ON public.documents USING btree (environment_id, organisation_id, id);
CREATE INDEX ix_domain_proofs_domain ON public.domain_proofs USING btree (domain);
CREATE INDEX ix_domains_environment_id ON public.domains USING btree (environment_id);
CREATE INDEX ix_environments_closed_at ON public.environments USING btree (closed_at) WHERE (closed_at IS NOT NULL);
CREATE INDEX ix_environments_name_key_id ON public.environments USING btree (name_key, id);
CREATE INDEX ix_external_identities_account_id ON public.external_identities USING btree (account_id);
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
CREATE INDEX ix_mails_due ON public.mails USING btree (next_attempt_at) WHERE ((status)::text = ANY ((ARRAY['QUEUED'::character varying, 'DEFERRED'::character varying])::text[]));
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
CREATE INDEX ix_partnerships_asked_id_status_id ON public.partnerships USING btree (asked_id, status, id);
CREATE INDEX ix_partnerships_asker_id_status_id ON public.partnerships USING btree (asker_id, status, id);
CREATE INDEX ix_partnerships_settled_at ON public.partnerships USING btree (settled_at) WHERE ((status)::text = ANY ((ARRAY['DECLINED'::character varying, 'WITHDRAWN'::character varying, 'ENDED'::character varying])::text[]));
CREATE INDEX ix_passkeys_account_id ON public.passkeys USING btree (account_id);
CREATE INDEX ix_passkeys_removed_at ON public.passkeys USING btree (removed_at);
CREATE INDEX ix_secrets_detail ON public.secrets USING btree (detail) WHERE (detail IS NOT NULL);
CREATE INDEX ix_secrets_purpose_subject_id ON public.secrets USING btree (purpose, subject_id);
CREATE INDEX ix_sessions_account_id ON public.sessions USING btree (account_id);
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
CREATE UNIQUE INDEX uq_organisations_proven ON public.organisations USING btree (scheme, number) WHERE ((verification)::text <> 'NONE'::text);
CREATE UNIQUE INDEX uq_partnerships_live ON public.partnerships USING btree (low_id, high_id) WHERE ((status)::text = ANY ((ARRAY['REQUESTED'::character varying, 'ACTIVE'::character varying])::text[]));
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
ALTER TABLE ONLY public.domains
    ADD CONSTRAINT fk_domains_environment_id_environments FOREIGN KEY (environment_id) REFERENCES public.environments(id);
ALTER TABLE ONLY public.external_identities
    ADD CONSTRAINT fk_external_identities_account_id_accounts FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.failed_log_ins
    ADD CONSTRAINT fk_failed_log_ins_account_id_accounts FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT fk_idempotency_keys_account_id_accounts FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT fk_idempotency_keys_environment_id_environments FOREIGN KEY (environment_id) REFERENCES public.environments(id);
ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT fk_invitations_environment_id_environments FOREIGN KEY (environment_id) REFERENCES public.environments(id);
ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT fk_memberships_environment_id_organisation_id_organisations FOREIGN KEY (environment_id, organisation_id) REFERENCES public.organisations(environment_id, id);
ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT fk_organisations_environment_id_environments FOREIGN KEY (environment_id) REFERENCES public.environments(id);
ALTER TABLE ONLY public.partnership_managers
    ADD CONSTRAINT fk_partnership_managers_partnership_id_partnerships FOREIGN KEY (partnership_id) REFERENCES public.partnerships(id);
ALTER TABLE ONLY public.partnerships
    ADD CONSTRAINT fk_partnerships_asked_id_environments FOREIGN KEY (asked_id) REFERENCES public.environments(id);
ALTER TABLE ONLY public.partnerships
    ADD CONSTRAINT fk_partnerships_asker_id_environments FOREIGN KEY (asker_id) REFERENCES public.environments(id);
ALTER TABLE ONLY public.passkeys
    ADD CONSTRAINT fk_passkeys_account_id_accounts FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.recovery_codes
    ADD CONSTRAINT fk_recovery_codes_account_id_accounts FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.removed_addresses
    ADD CONSTRAINT fk_removed_addresses_environment_id_environments FOREIGN KEY (environment_id) REFERENCES public.environments(id);
ALTER TABLE ONLY public.second_factor_resets
    ADD CONSTRAINT fk_second_factor_resets_account_id_accounts FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.second_factor_resets
    ADD CONSTRAINT fk_second_factor_resets_environment_id_environments FOREIGN KEY (environment_id) REFERENCES public.environments(id);
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
