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
    created_at timestamp with time zone NOT NULL,
    has_second_factor boolean DEFAULT false NOT NULL,
    passkey_handle bytea
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.audit_events (
    id uuid NOT NULL,
    environment_id uuid,
    at timestamp with time zone NOT NULL,
    action text NOT NULL,
    actor_id uuid,
    target_type text NOT NULL,
    target_id uuid,
    before json,
    after json,
    origin text NOT NULL,
    actor_environment_id uuid
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
    join_policy character varying(40) NOT NULL,
    discoverable boolean NOT NULL,
    locale text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    name_key text NOT NULL COLLATE pg_catalog."C",
    storage_used bigint DEFAULT '0'::bigint NOT NULL,
    require_two_factor boolean DEFAULT false NOT NULL,
    closed_at timestamp with time zone
);
CREATE TABLE public.erased_actors (
    id uuid NOT NULL,
    environment_id uuid
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
    detail text,
    person text NOT NULL COLLATE pg_catalog."C"
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
    last_used_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    user_agent text,
    authenticated_at timestamp with time zone NOT NULL,
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
    role character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    relationship_manager boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    activated_at timestamp with time zone,
    last_active_at timestamp with time zone,
    blocked_reason text,
    person text NOT NULL COLLATE pg_catalog."C"
);
INSERT INTO public.account_emails VALUES
	('alice@acme.example', 'alice@acme.example', '01a22d20-fedc-715b-8638-4a82471c5f85', true, '2026-11-30 15:44:26.833512+00'),
	('bob@acme.example', 'bob@acme.example', '01a22d20-ff20-7275-9a61-6d85c31eae23', true, '2026-11-30 15:44:26.899339+00'),
	('carol@globex.example', 'carol@globex.example', '01a22d20-ff35-7220-a972-fa7f90c6a956', true, '2026-11-30 15:44:26.931085+00'),
	('dave@globex.example', 'dave@globex.example', '01a22d20-ff7c-70da-88cf-abc1a6d33469', true, '2026-11-30 15:44:26.963959+00'),
	('frank@frank.example', 'frank@frank.example', '01a22d20-ffb6-74d7-97ae-8ebdfa87e3a7', true, '2026-11-30 15:44:27.058225+00'),
	('ina@initech.example', 'ina@initech.example', '01a22d20-ffd3-70ad-b32b-180c24bbb789', true, '2026-11-30 15:44:27.08449+00'),
	('iris@initech.example', 'iris@initech.example', '01a22d20-ffe8-7069-be59-56348f6fa42c', true, '2026-11-30 15:44:27.105954+00'),
	('hank@umbrella.example', 'hank@umbrella.example', '01a22d20-fff5-76c8-bf79-e91bcdb0cb7d', true, '2026-11-30 15:44:27.125038+00'),
	('acme-blocked@acme.example', 'acme-blocked@acme.example', '01a22d21-00bb-75e0-a377-33d0bc673499', true, '2026-11-30 15:44:27.320147+00'),
	('acme-removed@acme.example', 'acme-removed@acme.example', '01a22d21-00ca-7202-a467-faf3918e7558', true, '2026-11-30 15:44:27.331112+00'),
	('acme-member@acme.example', 'acme-member@acme.example', '01a22d21-0104-73ee-a209-0b5ed2e6611e', true, '2026-11-30 15:44:27.388221+00'),
	('eve@acme.example', 'eve@acme.example', '01a22d21-023b-73f5-b079-0d8a8410e978', true, '2026-11-30 15:44:27.706273+00'),
	('ada@acme.example', 'ada@acme.example', '01a22d21-025b-7540-a0f8-0c230b7ab789', true, '2026-11-30 15:44:27.738613+00'),
	('bo@acme.example', 'bo@acme.example', '01a22d21-026d-7412-9eef-fc19952ea969', true, '2026-11-30 15:44:27.750345+00'),
	('çelik@acme.example', 'çelik@acme.example', '01a22d21-0281-72a9-b0f6-1ea0df0c4503', true, '2026-11-30 15:44:27.76603+00'),
	('lea@lea.example', 'lea@lea.example', '01a22d21-0289-7681-9cd4-4d5894a592d7', true, '2026-11-30 15:44:27.784425+00'),
	('mia@mia.example', 'mia@mia.example', '01a22d21-0296-75d0-b7b3-dd25dcd3fdcf', true, '2026-11-30 15:44:27.79831+00'),
	('bas@acme.example', 'bas@acme.example', '01a22d21-02a8-720e-8cbc-ae8c7f563108', true, '2026-11-30 15:44:27.815038+00'),
	('gavin@hooli.example', 'gavin@hooli.example', '01a22d21-033b-7525-8575-35b2eb6feb2d', true, '2026-11-30 15:44:27.960236+00');
INSERT INTO public.accounts VALUES
	('01a22d20-fedc-715b-8638-4a82471c5f85', 'Alice de Vries', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:26.833512+00', false, NULL),
	('01a22d20-ff20-7275-9a61-6d85c31eae23', 'Bob Jansen', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:26.899339+00', false, NULL),
	('01a22d20-ff7c-70da-88cf-abc1a6d33469', 'Dave Bakker', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:26.963959+00', false, NULL),
	('01a22d20-ffb6-74d7-97ae-8ebdfa87e3a7', 'Frank Visser', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:27.058225+00', false, NULL),
	('01a22d20-ffd3-70ad-b32b-180c24bbb789', 'Ina Kok', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:27.08449+00', false, NULL),
	('01a22d20-ffe8-7069-be59-56348f6fa42c', 'Iris Kok', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:27.105954+00', false, NULL),
	('01a22d20-fff5-76c8-bf79-e91bcdb0cb7d', 'Hank Mol', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:27.125038+00', false, NULL),
	('01a22d21-00bb-75e0-a377-33d0bc673499', 'acme Blocked', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:27.320147+00', false, NULL),
	('01a22d21-00ca-7202-a467-faf3918e7558', 'acme Removed', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:27.331112+00', false, NULL),
	('01a22d21-0104-73ee-a209-0b5ed2e6611e', 'acme Member', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:27.388221+00', false, NULL),
	('01a22d21-025b-7540-a0f8-0c230b7ab789', 'Ada de Wit', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:27.738613+00', false, NULL),
	('01a22d21-026d-7412-9eef-fc19952ea969', 'Bo Wit', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:27.750345+00', false, NULL),
	('01a22d21-0281-72a9-b0f6-1ea0df0c4503', 'Çelik Kaya', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:27.76603+00', false, NULL),
	('01a22d21-0289-7681-9cd4-4d5894a592d7', 'Lea', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:27.784425+00', false, NULL),
	('01a22d21-0296-75d0-b7b3-dd25dcd3fdcf', 'Mia', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:27.79831+00', false, NULL),
	('01a22d21-02a8-720e-8cbc-ae8c7f563108', 'Bas Blok', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:27.815038+00', false, NULL),
	('01a22d21-023b-73f5-b079-0d8a8410e978', 'Eve Zwart', 'nl', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:27.706273+00', false, NULL),
	('01a22d20-ff35-7220-a972-fa7f90c6a956', 'Carol Smit', 'nl', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:26.931085+00', false, NULL),
	('01a22d21-033b-7525-8575-35b2eb6feb2d', 'Gavin Bel', 'en', '$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0', '2026-11-30 15:44:27.960236+00', true, NULL);
INSERT INTO public.alembic_version VALUES
	('0017');
INSERT INTO public.audit_events VALUES
	('01a22d20-feb5-752b-a7d2-356b6ea53ef4', NULL, '2026-11-30 15:44:26.802332+00', 'sign_up.requested', NULL, 'sign_up', '01a22d20-feb2-7464-84ad-20f2c4a48be9', NULL, NULL, 'test', NULL),
	('01a22d20-fedc-715b-8638-4a832b0d7fe3', NULL, '2026-11-30 15:44:26.833512+00', 'account.created', '01a22d20-fedc-715b-8638-4a82471c5f85', 'account', '01a22d20-fedc-715b-8638-4a82471c5f85', NULL, NULL, 'test', NULL),
	('01a22d20-fee3-7060-a6ba-4b6984159798', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:26.833512+00', 'environment.created', NULL, 'environment', '01a22d20-fee3-7060-a6ba-4b68893b4332', NULL, NULL, 'test', NULL),
	('01a22d20-ff09-70d1-895a-655fc1c3b62b', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:26.833512+00', 'user.joined', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'user', '01a22d20-fee8-7189-8e67-5f6ab307ec07', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d20-ff09-70d1-895a-656127de7468', NULL, '2026-11-30 15:44:26.833512+00', 'session.started', '01a22d20-fedc-715b-8638-4a82471c5f85', 'session', '01a22d20-ff09-70d1-895a-6560b2a8bd5f', NULL, NULL, 'test', NULL),
	('01a22d20-ff12-7463-b372-96d714f5b3c3', NULL, '2026-11-30 15:44:26.89419+00', 'sign_up.requested', NULL, 'sign_up', '01a22d20-ff0e-72b9-a401-e4ac9bea6219', NULL, NULL, 'test', NULL),
	('01a22d20-ff20-7275-9a61-6d86061fbdd9', NULL, '2026-11-30 15:44:26.899339+00', 'account.created', '01a22d20-ff20-7275-9a61-6d85c31eae23', 'account', '01a22d20-ff20-7275-9a61-6d85c31eae23', NULL, NULL, 'test', NULL),
	('01a22d20-ff2e-73e2-a1c4-2b243f2bfe81', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:26.899339+00', 'user.joined', '01a22d20-ff23-7093-904d-ccdd9c75f7cf', 'user', '01a22d20-ff23-7093-904d-ccdd9c75f7cf', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d20-ff2e-73e2-a1c4-2b26947b7880', NULL, '2026-11-30 15:44:26.899339+00', 'session.started', '01a22d20-ff20-7275-9a61-6d85c31eae23', 'session', '01a22d20-ff2e-73e2-a1c4-2b2505f69396', NULL, NULL, 'test', NULL),
	('01a22d20-ff31-704b-ba3f-8d25404bb2ca', NULL, '2026-11-30 15:44:26.928185+00', 'sign_up.requested', NULL, 'sign_up', '01a22d20-ff30-7483-bf0d-aa7989518097', NULL, NULL, 'test', NULL),
	('01a22d20-ff36-7384-9a2d-5088db2bbaa5', NULL, '2026-11-30 15:44:26.931085+00', 'account.created', '01a22d20-ff35-7220-a972-fa7f90c6a956', 'account', '01a22d20-ff35-7220-a972-fa7f90c6a956', NULL, NULL, 'test', NULL),
	('01a22d20-ff37-768c-954b-44555efbcc70', '01a22d20-ff37-768c-954b-445446cbb3db', '2026-11-30 15:44:26.931085+00', 'environment.created', NULL, 'environment', '01a22d20-ff37-768c-954b-445446cbb3db', NULL, NULL, 'test', NULL),
	('01a22d20-ff44-724a-ba88-9bafe760d7f2', '01a22d20-ff37-768c-954b-445446cbb3db', '2026-11-30 15:44:26.931085+00', 'user.joined', '01a22d20-ff3e-7388-b63c-2cf820c87308', 'user', '01a22d20-ff3e-7388-b63c-2cf820c87308', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test', '01a22d20-ff37-768c-954b-445446cbb3db'),
	('01a22d20-ff44-724a-ba88-9bb1c02c3df5', NULL, '2026-11-30 15:44:26.931085+00', 'session.started', '01a22d20-ff35-7220-a972-fa7f90c6a956', 'session', '01a22d20-ff44-724a-ba88-9bb01c87c6f5', NULL, NULL, 'test', NULL),
	('01a22d20-ff47-7151-bc27-56764687d3fb', NULL, '2026-11-30 15:44:26.950258+00', 'sign_up.requested', NULL, 'sign_up', '01a22d20-ff46-75d7-8536-e1257e12753b', NULL, NULL, 'test', NULL),
	('01a22d20-ff7d-77e8-a370-a5ff73104db6', NULL, '2026-11-30 15:44:26.963959+00', 'account.created', '01a22d20-ff7c-70da-88cf-abc1a6d33469', 'account', '01a22d20-ff7c-70da-88cf-abc1a6d33469', NULL, NULL, 'test', NULL),
	('01a22d20-ff91-7702-bf6c-041a39d32642', '01a22d20-ff37-768c-954b-445446cbb3db', '2026-11-30 15:44:26.963959+00', 'user.joined', '01a22d20-ff7f-7601-95a4-74ef52e261fc', 'user', '01a22d20-ff7f-7601-95a4-74ef52e261fc', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test', '01a22d20-ff37-768c-954b-445446cbb3db'),
	('01a22d20-ff92-7052-bdab-f88a00d556e0', NULL, '2026-11-30 15:44:26.963959+00', 'session.started', '01a22d20-ff7c-70da-88cf-abc1a6d33469', 'session', '01a22d20-ff91-7702-bf6c-041bad7c25e7', NULL, NULL, 'test', NULL),
	('01a22d20-ffa6-7007-8ff6-2f37027b5d71', '01a22d20-ff37-768c-954b-445446cbb3db', '2026-11-30 15:44:27.032455+00', 'user.role_changed', '01a22d20-ff3e-7388-b63c-2cf820c87308', 'user', '01a22d20-ff7f-7601-95a4-74ef52e261fc', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test', '01a22d20-ff37-768c-954b-445446cbb3db'),
	('01a22d20-ffad-7040-ae33-74cc3f19aa9c', NULL, '2026-11-30 15:44:27.051275+00', 'sign_up.requested', NULL, 'sign_up', '01a22d20-ffab-73d2-8f1a-53149302e8bc', NULL, NULL, 'test', NULL),
	('01a22d20-ffb6-74d7-97ae-8ebef94774be', NULL, '2026-11-30 15:44:27.058225+00', 'account.created', '01a22d20-ffb6-74d7-97ae-8ebdfa87e3a7', 'account', '01a22d20-ffb6-74d7-97ae-8ebdfa87e3a7', NULL, NULL, 'test', NULL),
	('01a22d20-ffb9-719e-8854-a8e4e488ea88', '01a22d20-ffb9-719e-8854-a8e3a76fe069', '2026-11-30 15:44:27.058225+00', 'environment.created', NULL, 'environment', '01a22d20-ffb9-719e-8854-a8e3a76fe069', NULL, NULL, 'test', NULL),
	('01a22d20-ffc7-7428-9ea1-da2160a7d518', '01a22d20-ffb9-719e-8854-a8e3a76fe069', '2026-11-30 15:44:27.058225+00', 'user.joined', '01a22d20-ffbd-7579-a341-68be9074a425', 'user', '01a22d20-ffbd-7579-a341-68be9074a425', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test', '01a22d20-ffb9-719e-8854-a8e3a76fe069'),
	('01a22d20-ffc7-7428-9ea1-da23ed5d4fd4', NULL, '2026-11-30 15:44:27.058225+00', 'session.started', '01a22d20-ffb6-74d7-97ae-8ebdfa87e3a7', 'session', '01a22d20-ffc7-7428-9ea1-da228f5f13e7', NULL, NULL, 'test', NULL),
	('01a22d20-ffca-7252-9db4-4f229b6e3919', NULL, '2026-11-30 15:44:27.082132+00', 'sign_up.requested', NULL, 'sign_up', '01a22d20-ffca-7252-9db4-4f200064c827', NULL, NULL, 'test', NULL),
	('01a22d20-ffd3-70ad-b32b-180d7d27a270', NULL, '2026-11-30 15:44:27.08449+00', 'account.created', '01a22d20-ffd3-70ad-b32b-180c24bbb789', 'account', '01a22d20-ffd3-70ad-b32b-180c24bbb789', NULL, NULL, 'test', NULL),
	('01a22d20-ffd4-756b-9742-f9e6c2a30c3b', '01a22d20-ffd4-756b-9742-f9e5b276656c', '2026-11-30 15:44:27.08449+00', 'environment.created', NULL, 'environment', '01a22d20-ffd4-756b-9742-f9e5b276656c', NULL, NULL, 'test', NULL),
	('01a22d20-ffdc-7501-8049-7c73663fa3ea', '01a22d20-ffd4-756b-9742-f9e5b276656c', '2026-11-30 15:44:27.08449+00', 'user.joined', '01a22d20-ffd5-756f-820f-44a62f599e16', 'user', '01a22d20-ffd5-756f-820f-44a62f599e16', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test', '01a22d20-ffd4-756b-9742-f9e5b276656c'),
	('01a22d20-ffdc-7501-8049-7c75ccba04db', NULL, '2026-11-30 15:44:27.08449+00', 'session.started', '01a22d20-ffd3-70ad-b32b-180c24bbb789', 'session', '01a22d20-ffdc-7501-8049-7c74e7f762b4', NULL, NULL, 'test', NULL),
	('01a22d20-ffdf-74ea-8574-4545578048ee', NULL, '2026-11-30 15:44:27.102526+00', 'sign_up.requested', NULL, 'sign_up', '01a22d20-ffde-75e2-8f4e-d3b6ade4d71e', NULL, NULL, 'test', NULL),
	('01a22d20-ffe8-7069-be59-5635c21fc0bf', NULL, '2026-11-30 15:44:27.105954+00', 'account.created', '01a22d20-ffe8-7069-be59-56348f6fa42c', 'account', '01a22d20-ffe8-7069-be59-56348f6fa42c', NULL, NULL, 'test', NULL),
	('01a22d20-ffef-7212-9841-cffb76a2dd39', '01a22d20-ffd4-756b-9742-f9e5b276656c', '2026-11-30 15:44:27.105954+00', 'user.joined', '01a22d20-ffeb-76a7-a00d-0022997d8da4', 'user', '01a22d20-ffeb-76a7-a00d-0022997d8da4', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test', '01a22d20-ffd4-756b-9742-f9e5b276656c'),
	('01a22d20-ffef-7212-9841-cffdda474ee2', NULL, '2026-11-30 15:44:27.105954+00', 'session.started', '01a22d20-ffe8-7069-be59-56348f6fa42c', 'session', '01a22d20-ffef-7212-9841-cffccb1863e1', NULL, NULL, 'test', NULL),
	('01a22d20-fff1-7783-a123-740d3c839216', '01a22d20-ffd4-756b-9742-f9e5b276656c', '2026-11-30 15:44:27.119944+00', 'user.role_changed', '01a22d20-ffd5-756f-820f-44a62f599e16', 'user', '01a22d20-ffeb-76a7-a00d-0022997d8da4', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test', '01a22d20-ffd4-756b-9742-f9e5b276656c'),
	('01a22d20-fff3-7525-817a-bcf8c5e683f5', NULL, '2026-11-30 15:44:27.123239+00', 'sign_up.requested', NULL, 'sign_up', '01a22d20-fff3-7525-817a-bcf6cfbbb31b', NULL, NULL, 'test', NULL),
	('01a22d20-fff6-7528-8ba3-6c716423de33', NULL, '2026-11-30 15:44:27.125038+00', 'account.created', '01a22d20-fff5-76c8-bf79-e91bcdb0cb7d', 'account', '01a22d20-fff5-76c8-bf79-e91bcdb0cb7d', NULL, NULL, 'test', NULL),
	('01a22d20-fff9-72e1-839e-e78f2cba103c', '01a22d20-fff9-72e1-839e-e78e63acaa56', '2026-11-30 15:44:27.125038+00', 'environment.created', NULL, 'environment', '01a22d20-fff9-72e1-839e-e78e63acaa56', NULL, NULL, 'test', NULL),
	('01a22d20-fffe-7115-a9b7-4a1b56248134', '01a22d20-fff9-72e1-839e-e78e63acaa56', '2026-11-30 15:44:27.125038+00', 'user.joined', '01a22d20-fffc-71c2-a158-99009de74e8f', 'user', '01a22d20-fffc-71c2-a158-99009de74e8f', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test', '01a22d20-fff9-72e1-839e-e78e63acaa56'),
	('01a22d20-fffe-7115-a9b7-4a1d5e958f3f', NULL, '2026-11-30 15:44:27.125038+00', 'session.started', '01a22d20-fff5-76c8-bf79-e91bcdb0cb7d', 'session', '01a22d20-fffe-7115-a9b7-4a1ca77feb8b', NULL, NULL, 'test', NULL),
	('01a22d21-0006-746b-a116-6ec3bf7b49e6', '01a22d20-ffd4-756b-9742-f9e5b276656c', '2026-11-30 15:44:27.135847+00', 'organisation.created', '01a22d20-ffd5-756f-820f-44a62f599e16', 'organisation', '01a22d21-0006-746b-a116-6ec19fd3945a', NULL, '{"scheme": "KVK"}', 'test', '01a22d20-ffd4-756b-9742-f9e5b276656c'),
	('01a22d21-0012-75e8-8951-56fd8bab46ed', '01a22d20-ffd4-756b-9742-f9e5b276656c', '2026-11-30 15:44:27.147202+00', 'organisation.activation_requested', '01a22d20-ffd5-756f-820f-44a62f599e16', 'organisation', '01a22d21-0006-746b-a116-6ec19fd3945a', NULL, '{"method": "MANUAL_REVIEW"}', 'test', '01a22d20-ffd4-756b-9742-f9e5b276656c'),
	('01a22d21-0020-728b-b789-f8a2a9b0b5f7', '01a22d20-ffd4-756b-9742-f9e5b276656c', '2026-11-30 15:44:27.147202+00', 'organisation.activated', NULL, 'organisation', '01a22d21-0006-746b-a116-6ec19fd3945a', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test', NULL),
	('01a22d21-0022-7186-8cc6-497c97073f25', '01a22d20-ffd4-756b-9742-f9e5b276656c', '2026-11-30 15:44:27.147202+00', 'organisation.verified', NULL, 'organisation', '01a22d21-0006-746b-a116-6ec19fd3945a', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test', NULL),
	('01a22d21-0044-7211-8dd5-e480d3580d34', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.176873+00', 'user.invited', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'user', '01a22d21-0035-712e-aabc-f9a64421a88f', NULL, '{"invitation": "01a22d21-0035-712e-aabc-f9a56c0f759f", "role": "ADVANCED_USER"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0056-7415-a681-aa80249c5e4b', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.215856+00', 'user.invited', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'user', '01a22d21-0054-73cd-a865-4a58cf437441', NULL, '{"invitation": "01a22d21-0054-73cd-a865-4a575781b8c7", "role": "ADVANCED_USER"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0089-760e-87ca-88a2ffa0bc19', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.229873+00', 'invitation.revoked', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'user', '01a22d21-0054-73cd-a865-4a58cf437441', NULL, '{"invitation": "01a22d21-0054-73cd-a865-4a575781b8c7", "role": "ADVANCED_USER"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0096-74ab-a380-147d11df7cac', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.275721+00', 'user.added', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'user', '01a22d21-0093-70c1-bf0d-6b3fe063c2c6', NULL, '{"invitation": "01a22d21-0093-70c1-bf0d-6b3eaef454b9", "role": "BASIC_USER"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-00ab-771b-bb4f-e4434adad1a6', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.296045+00', 'user.added', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'user', '01a22d21-00aa-731d-ad8f-847e89c1af41', NULL, '{"invitation": "01a22d21-00aa-731d-ad8f-847d5b81204e", "role": "BASIC_USER"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-00b4-767f-9618-306663e980d8', NULL, '2026-11-30 15:44:27.313976+00', 'sign_up.requested', NULL, 'sign_up', '01a22d21-00b2-71e6-8af9-ce8a59075b42', NULL, NULL, 'test', NULL),
	('01a22d21-00bb-75e0-a377-33d15648d7e3', NULL, '2026-11-30 15:44:27.320147+00', 'account.created', '01a22d21-00bb-75e0-a377-33d0bc673499', 'account', '01a22d21-00bb-75e0-a377-33d0bc673499', NULL, NULL, 'test', NULL),
	('01a22d21-00be-75d2-a5f8-225ccd07e4a6', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.320147+00', 'user.joined', '01a22d21-00bc-7631-aee0-5cf2ac204dff', 'user', '01a22d21-00bc-7631-aee0-5cf2ac204dff', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-00bf-721b-857a-17ad088069a3', NULL, '2026-11-30 15:44:27.320147+00', 'session.started', '01a22d21-00bb-75e0-a377-33d0bc673499', 'session', '01a22d21-00bf-721b-857a-17ac06ffa2ed', NULL, NULL, 'test', NULL),
	('01a22d21-00c1-7766-a06b-e9ffd1432ecd', NULL, '2026-11-30 15:44:27.328406+00', 'sign_up.requested', NULL, 'sign_up', '01a22d21-00c0-7760-a47c-582cea0842cc', NULL, NULL, 'test', NULL),
	('01a22d21-00ca-7202-a467-faf4f54bb130', NULL, '2026-11-30 15:44:27.331112+00', 'account.created', '01a22d21-00ca-7202-a467-faf3918e7558', 'account', '01a22d21-00ca-7202-a467-faf3918e7558', NULL, NULL, 'test', NULL),
	('01a22d21-00d4-75e0-8694-3934c094985a', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.331112+00', 'user.joined', '01a22d21-00cb-71f7-b5fa-38222ffea423', 'user', '01a22d21-00cb-71f7-b5fa-38222ffea423', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-00d4-75e0-8694-39366fc2f079', NULL, '2026-11-30 15:44:27.331112+00', 'session.started', '01a22d21-00ca-7202-a467-faf3918e7558', 'session', '01a22d21-00d4-75e0-8694-393504735131', NULL, NULL, 'test', NULL),
	('01a22d21-00e2-732b-bdf0-17f8bd0a1eb1', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.34911+00', 'user.blocked', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'user', '01a22d21-00bc-7631-aee0-5cf2ac204dff', '{"status": "ACTIVE"}', '{"status": "BLOCKED"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-00e8-7614-a39e-23a0d7c76a8c', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.363289+00', 'user.removed', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'user', '01a22d21-00cb-71f7-b5fa-38222ffea423', '{"role": "BASIC_USER", "status": "ACTIVE"}', NULL, 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-00f6-766a-80bf-77f710b99909', NULL, '2026-11-30 15:44:27.369179+00', 'account.recovery_requested', NULL, 'account', '01a22d20-fedc-715b-8638-4a82471c5f85', NULL, NULL, 'test', NULL),
	('01a22d21-00fb-72ed-a8eb-3075e9a9c286', NULL, '2026-11-30 15:44:27.38664+00', 'sign_up.requested', NULL, 'sign_up', '01a22d21-00fa-749a-8fa0-0a95a989c061', NULL, NULL, 'test', NULL),
	('01a22d21-0104-73ee-a209-0b5f33bc8d2e', NULL, '2026-11-30 15:44:27.388221+00', 'account.created', '01a22d21-0104-73ee-a209-0b5ed2e6611e', 'account', '01a22d21-0104-73ee-a209-0b5ed2e6611e', NULL, NULL, 'test', NULL),
	('01a22d21-010d-706e-87a4-69c29bd5c67d', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.388221+00', 'user.joined', '01a22d21-0107-7566-83c4-cd438aefea9a', 'user', '01a22d21-0107-7566-83c4-cd438aefea9a', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-010d-706e-87a4-69c4494876e8', NULL, '2026-11-30 15:44:27.388221+00', 'session.started', '01a22d21-0104-73ee-a209-0b5ed2e6611e', 'session', '01a22d21-010d-706e-87a4-69c325a90798', NULL, NULL, 'test', NULL),
	('01a22d21-0126-7073-8fb1-3c238c134274', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.406071+00', 'partnership.requested', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'partnership', '01a22d21-0115-7150-9f48-e3491159d46b', NULL, NULL, 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0126-7073-8fb1-3c247b6dcb60', '01a22d20-ffd4-756b-9742-f9e5b276656c', '2026-11-30 15:44:27.406071+00', 'partnership.requested', NULL, 'partnership', '01a22d21-0115-7150-9f48-e3491159d46b', NULL, NULL, '', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-013d-737f-aad0-46408a4e8db1', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.437965+00', 'partnership.accepted', NULL, 'partnership', '01a22d21-0115-7150-9f48-e3491159d46b', NULL, NULL, '', '01a22d20-ffd4-756b-9742-f9e5b276656c'),
	('01a22d21-013d-737f-aad0-46417221fd47', '01a22d20-ffd4-756b-9742-f9e5b276656c', '2026-11-30 15:44:27.437965+00', 'partnership.accepted', '01a22d20-ffd5-756f-820f-44a62f599e16', 'partnership', '01a22d21-0115-7150-9f48-e3491159d46b', NULL, NULL, 'test', '01a22d20-ffd4-756b-9742-f9e5b276656c'),
	('01a22d21-0142-7569-9cf2-6ec92d7c119e', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.457213+00', 'partnership.manager_connected', NULL, 'partnership', '01a22d21-0115-7150-9f48-e3491159d46b', NULL, '{"user": "01a22d20-ffeb-76a7-a00d-0022997d8da4"}', '', '01a22d20-ffd4-756b-9742-f9e5b276656c'),
	('01a22d21-0142-7569-9cf2-6ecaf6ae8d5a', '01a22d20-ffd4-756b-9742-f9e5b276656c', '2026-11-30 15:44:27.457213+00', 'partnership.manager_connected', '01a22d20-ffd5-756f-820f-44a62f599e16', 'partnership', '01a22d21-0115-7150-9f48-e3491159d46b', NULL, '{"user": "01a22d20-ffeb-76a7-a00d-0022997d8da4"}', 'test', '01a22d20-ffd4-756b-9742-f9e5b276656c'),
	('01a22d21-014c-7310-87f4-67c0437b2f12', '01a22d20-fff9-72e1-839e-e78e63acaa56', '2026-11-30 15:44:27.459579+00', 'partnership.requested', '01a22d20-fffc-71c2-a158-99009de74e8f', 'partnership', '01a22d21-0147-7136-86ef-f3896e6cd89c', NULL, NULL, 'test', '01a22d20-fff9-72e1-839e-e78e63acaa56'),
	('01a22d21-014c-7310-87f4-67c160a625e2', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.459579+00', 'partnership.requested', NULL, 'partnership', '01a22d21-0147-7136-86ef-f3896e6cd89c', NULL, NULL, '', '01a22d20-fff9-72e1-839e-e78e63acaa56'),
	('01a22d21-014f-7341-bc50-062cfeec30bc', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.470373+00', 'organisation.created', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'organisation', '01a22d21-014f-7341-bc50-062afb19c197', NULL, '{"scheme": "KVK"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0157-72c0-b1b5-2488e12f55bf', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.475863+00', 'organisation.activation_requested', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'organisation', '01a22d21-014f-7341-bc50-062afb19c197', NULL, '{"method": "MANUAL_REVIEW"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0159-7346-9db7-0d6d33fcd56f', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.475863+00', 'organisation.activated', NULL, 'organisation', '01a22d21-014f-7341-bc50-062afb19c197', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test', NULL),
	('01a22d21-015a-7563-8827-e50bccdcd395', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.475863+00', 'organisation.verified', NULL, 'organisation', '01a22d21-014f-7341-bc50-062afb19c197', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test', NULL),
	('01a22d21-015f-77d2-8763-c3ea026854f6', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.485772+00', 'organisation.created', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'organisation', '01a22d21-015f-77d2-8763-c3e8e1b48fcd', NULL, '{"scheme": "KVK"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0176-743d-87d8-a4fed1f8785b', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.490663+00', 'membership.added', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'membership', '01a22d21-0173-75d8-95ea-502bd7e1e9c5', NULL, '{"organisation": "01a22d21-014f-7341-bc50-062afb19c197", "user": "01a22d21-0107-7566-83c4-cd438aefea9a", "role": "MEMBER"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0191-71c5-abf1-d45a0bce0b2a', '01a22d20-ffd4-756b-9742-f9e5b276656c', '2026-11-30 15:44:27.515607+00', 'membership.requested', NULL, 'membership', '01a22d21-018e-704d-a661-1ec2ae339ed7', NULL, '{"organisation": "01a22d21-014f-7341-bc50-062afb19c197", "user": "01a22d20-ffd5-756f-820f-44a62f599e16", "role": "MEMBER"}', '', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0191-71c5-abf1-d45bedaff656', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.515607+00', 'membership.requested', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'membership', '01a22d21-018e-704d-a661-1ec2ae339ed7', NULL, '{"organisation": "01a22d21-014f-7341-bc50-062afb19c197", "user": "01a22d20-ffd5-756f-820f-44a62f599e16", "role": "MEMBER"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-01b2-77bb-8a08-0236ab81688d', '01a22d20-ffd4-756b-9742-f9e5b276656c', '2026-11-30 15:44:27.545366+00', 'membership.accepted', '01a22d20-ffd5-756f-820f-44a62f599e16', 'membership', '01a22d21-018e-704d-a661-1ec2ae339ed7', NULL, '{"organisation": "01a22d21-014f-7341-bc50-062afb19c197", "user": "01a22d20-ffd5-756f-820f-44a62f599e16"}', 'test', '01a22d20-ffd4-756b-9742-f9e5b276656c'),
	('01a22d21-01b2-77bb-8a08-0237400c2a52', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.545366+00', 'membership.accepted', NULL, 'membership', '01a22d21-018e-704d-a661-1ec2ae339ed7', NULL, '{"organisation": "01a22d21-014f-7341-bc50-062afb19c197", "user": "01a22d20-ffd5-756f-820f-44a62f599e16"}', '', '01a22d20-ffd4-756b-9742-f9e5b276656c'),
	('01a22d21-01c1-7117-8b6b-ce6554c9bfd4', '01a22d20-ffd4-756b-9742-f9e5b276656c', '2026-11-30 15:44:27.577061+00', 'membership.requested', NULL, 'membership', '01a22d21-01be-7258-87de-51adb5f4b0ba', NULL, '{"organisation": "01a22d21-014f-7341-bc50-062afb19c197", "user": "01a22d20-ffeb-76a7-a00d-0022997d8da4", "role": "MEMBER"}', '', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-01c1-7117-8b6b-ce66275d8812', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.577061+00', 'membership.requested', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'membership', '01a22d21-01be-7258-87de-51adb5f4b0ba', NULL, '{"organisation": "01a22d21-014f-7341-bc50-062afb19c197", "user": "01a22d20-ffeb-76a7-a00d-0022997d8da4", "role": "MEMBER"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-01d2-7441-a413-eeb938ea39b4', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.593779+00', 'membership.added', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'membership', '01a22d21-01cc-763d-a3c0-8e5ffab05928', NULL, '{"organisation": "01a22d21-014f-7341-bc50-062afb19c197", "user": "01a22d20-ff23-7093-904d-ccdd9c75f7cf", "role": "MEMBER"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-01e6-76ba-a2fa-954edba1e74d', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.604039+00', 'membership.removed', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'membership', '01a22d21-01cc-763d-a3c0-8e5ffab05928', NULL, '{"organisation": "01a22d21-014f-7341-bc50-062afb19c197", "user": "01a22d20-ff23-7093-904d-ccdd9c75f7cf"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-01f6-7767-bee2-10f3f2bd3a95', '01a22d20-ffd4-756b-9742-f9e5b276656c', '2026-11-30 15:44:27.631827+00', 'membership.requested', '01a22d20-ffd5-756f-820f-44a62f599e16', 'membership', '01a22d21-01f2-7688-91a1-2a746fce4fec', NULL, '{"organisation": "01a22d21-0006-746b-a116-6ec19fd3945a", "user": "01a22d20-fee8-7189-8e67-5f6ab307ec07", "role": "MEMBER"}', 'test', '01a22d20-ffd4-756b-9742-f9e5b276656c'),
	('01a22d21-01f6-7767-bee2-10f4ac6d6a9c', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.631827+00', 'membership.requested', NULL, 'membership', '01a22d21-01f2-7688-91a1-2a746fce4fec', NULL, '{"organisation": "01a22d21-0006-746b-a116-6ec19fd3945a", "user": "01a22d20-fee8-7189-8e67-5f6ab307ec07", "role": "MEMBER"}', '', '01a22d20-ffd4-756b-9742-f9e5b276656c'),
	('01a22d21-0200-753f-9196-f94343415bb4', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.641881+00', 'document.created', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'document', '01a22d21-0200-753f-9196-f9428c8f186f', NULL, '{"organisation": "01a22d21-014f-7341-bc50-062afb19c197"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0207-73e2-9695-988b79692f60', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.641881+00', 'document.created', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'document', '01a22d21-0207-73e2-9695-988a4ebfb69f', NULL, '{"organisation": "01a22d21-014f-7341-bc50-062afb19c197"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0226-74c9-bbca-0399e7f4d8aa', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.641881+00', 'document.file_attached', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'document', '01a22d21-0207-73e2-9695-988a4ebfb69f', NULL, '{"organisation": "01a22d21-014f-7341-bc50-062afb19c197"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0236-71c4-9ad9-8548253d47c0', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.641881+00', 'document.sent', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'document', '01a22d21-0207-73e2-9695-988a4ebfb69f', NULL, '{"organisation": "01a22d21-014f-7341-bc50-062afb19c197"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0237-73da-9905-07530d2710f7', NULL, '2026-11-30 15:44:27.703153+00', 'sign_up.requested', NULL, 'sign_up', '01a22d21-0237-73da-9905-0751ba73908f', NULL, NULL, 'test', NULL),
	('01a22d21-023b-73f5-b079-0d8ba6836fb4', NULL, '2026-11-30 15:44:27.706273+00', 'account.created', '01a22d21-023b-73f5-b079-0d8a8410e978', 'account', '01a22d21-023b-73f5-b079-0d8a8410e978', NULL, NULL, 'test', NULL),
	('01a22d21-023f-726b-9599-cbd2adc65777', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.706273+00', 'user.joined', '01a22d21-023c-72be-ba69-e65501c6c2b2', 'user', '01a22d21-023c-72be-ba69-e65501c6c2b2', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-023f-726b-9599-cbd4e3f42ecf', NULL, '2026-11-30 15:44:27.706273+00', 'session.started', '01a22d21-023b-73f5-b079-0d8a8410e978', 'session', '01a22d21-023f-726b-9599-cbd31701cf2b', NULL, NULL, 'test', NULL),
	('01a22d21-0244-77ae-bebb-fdef24825d3d', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.713658+00', 'user.role_changed', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'user', '01a22d21-023c-72be-ba69-e65501c6c2b2', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0246-7521-ac20-62946eda0987', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.717987+00', 'organisation.created', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'organisation', '01a22d21-0246-7521-ac20-629267239e40', NULL, '{"scheme": "KVK"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0249-726d-b63b-c2b6379f92a2', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.720778+00', 'organisation.activation_requested', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'organisation', '01a22d21-0246-7521-ac20-629267239e40', NULL, '{"method": "MANUAL_REVIEW"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-024d-7129-8f55-2e0037e62e46', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.720778+00', 'organisation.activated', NULL, 'organisation', '01a22d21-0246-7521-ac20-629267239e40', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test', NULL),
	('01a22d21-024e-7270-b429-195d22212d8a', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.720778+00', 'organisation.verified', NULL, 'organisation', '01a22d21-0246-7521-ac20-629267239e40', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test', NULL);
INSERT INTO public.audit_events VALUES
	('01a22d21-0253-70c4-831a-f7d944c98a3e', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.728136+00', 'membership.added', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'membership', '01a22d21-0251-7373-805e-430086b05565', NULL, '{"organisation": "01a22d21-0246-7521-ac20-629267239e40", "user": "01a22d20-ff23-7093-904d-ccdd9c75f7cf", "role": "ADMINISTRATOR"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0258-73da-80d8-4fca810d5ae1', NULL, '2026-11-30 15:44:27.73581+00', 'sign_up.requested', NULL, 'sign_up', '01a22d21-0257-74a8-bf34-323411d6c4f7', NULL, NULL, 'test', NULL),
	('01a22d21-025b-7540-a0f8-0c249887681f', NULL, '2026-11-30 15:44:27.738613+00', 'account.created', '01a22d21-025b-7540-a0f8-0c230b7ab789', 'account', '01a22d21-025b-7540-a0f8-0c230b7ab789', NULL, NULL, 'test', NULL),
	('01a22d21-0261-7180-b0e4-668eab086432', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.738613+00', 'user.joined', '01a22d21-025e-7631-a110-feb9bb6f623e', 'user', '01a22d21-025e-7631-a110-feb9bb6f623e', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0261-7180-b0e4-6690b2e87bee', NULL, '2026-11-30 15:44:27.738613+00', 'session.started', '01a22d21-025b-7540-a0f8-0c230b7ab789', 'session', '01a22d21-0261-7180-b0e4-668fb207cec0', NULL, NULL, 'test', NULL),
	('01a22d21-0263-711c-ad70-5a1efe026fb4', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.746391+00', 'membership.added', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'membership', '01a22d21-0262-771e-bc6d-15ea00909d17', NULL, '{"organisation": "01a22d21-0246-7521-ac20-629267239e40", "user": "01a22d21-025e-7631-a110-feb9bb6f623e", "role": "MEMBER"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0265-75ff-89c3-77046e07b15f', NULL, '2026-11-30 15:44:27.748881+00', 'sign_up.requested', NULL, 'sign_up', '01a22d21-0264-73ce-9916-ca3ec5aa2206', NULL, NULL, 'test', NULL),
	('01a22d21-026d-7412-9eef-fc1a471187ff', NULL, '2026-11-30 15:44:27.750345+00', 'account.created', '01a22d21-026d-7412-9eef-fc19952ea969', 'account', '01a22d21-026d-7412-9eef-fc19952ea969', NULL, NULL, 'test', NULL),
	('01a22d21-026f-7053-ad0e-a2504cdc1c2c', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.750345+00', 'user.joined', '01a22d21-026d-7412-9eef-fc1be352180c', 'user', '01a22d21-026d-7412-9eef-fc1be352180c', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-026f-7053-ad0e-a252a1b58996', NULL, '2026-11-30 15:44:27.750345+00', 'session.started', '01a22d21-026d-7412-9eef-fc19952ea969', 'session', '01a22d21-026f-7053-ad0e-a2510db6c1a3', NULL, NULL, 'test', NULL),
	('01a22d21-0272-715a-b38c-0bc0f41ed7c4', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.761526+00', 'membership.added', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'membership', '01a22d21-0272-715a-b38c-0bbefa8aeafc', NULL, '{"organisation": "01a22d21-0246-7521-ac20-629267239e40", "user": "01a22d21-026d-7412-9eef-fc1be352180c", "role": "MEMBER"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0275-755f-9a58-aa298da34b6e', NULL, '2026-11-30 15:44:27.764587+00', 'sign_up.requested', NULL, 'sign_up', '01a22d21-0274-7494-b999-9b489e095eac', NULL, NULL, 'test', NULL),
	('01a22d21-0281-72a9-b0f6-1ea1b3a11794', NULL, '2026-11-30 15:44:27.76603+00', 'account.created', '01a22d21-0281-72a9-b0f6-1ea0df0c4503', 'account', '01a22d21-0281-72a9-b0f6-1ea0df0c4503', NULL, NULL, 'test', NULL),
	('01a22d21-0283-72b5-b6f4-e0292ff18721', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.76603+00', 'user.joined', '01a22d21-0282-74b8-82da-75081a40f564', 'user', '01a22d21-0282-74b8-82da-75081a40f564', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0283-72b5-b6f4-e02b6c3de7d2', NULL, '2026-11-30 15:44:27.76603+00', 'session.started', '01a22d21-0281-72a9-b0f6-1ea0df0c4503', 'session', '01a22d21-0283-72b5-b6f4-e02a60a5ccf1', NULL, NULL, 'test', NULL),
	('01a22d21-0287-75e8-81fd-52f48168c3f2', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.78004+00', 'membership.added', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'membership', '01a22d21-0286-7313-b14d-0e185d16d903', NULL, '{"organisation": "01a22d21-0246-7521-ac20-629267239e40", "user": "01a22d21-0282-74b8-82da-75081a40f564", "role": "MEMBER"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0287-75e8-81fd-52f76be7c2aa', NULL, '2026-11-30 15:44:27.783577+00', 'sign_up.requested', NULL, 'sign_up', '01a22d21-0287-75e8-81fd-52f5f2107896', NULL, NULL, 'test', NULL),
	('01a22d21-0289-7681-9cd4-4d590cc80f69', NULL, '2026-11-30 15:44:27.784425+00', 'account.created', '01a22d21-0289-7681-9cd4-4d5894a592d7', 'account', '01a22d21-0289-7681-9cd4-4d5894a592d7', NULL, NULL, 'test', NULL),
	('01a22d21-0289-7681-9cd4-4d5b55feeac0', '01a22d21-0289-7681-9cd4-4d5a9b64f6b0', '2026-11-30 15:44:27.784425+00', 'environment.created', NULL, 'environment', '01a22d21-0289-7681-9cd4-4d5a9b64f6b0', NULL, NULL, 'test', NULL),
	('01a22d21-028e-7550-b98d-d5d60bf0c46d', '01a22d21-0289-7681-9cd4-4d5a9b64f6b0', '2026-11-30 15:44:27.784425+00', 'user.joined', '01a22d21-028a-722a-94a7-0b3cf9bbd0df', 'user', '01a22d21-028a-722a-94a7-0b3cf9bbd0df', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test', '01a22d21-0289-7681-9cd4-4d5a9b64f6b0'),
	('01a22d21-028e-7550-b98d-d5d8ede6eeb2', NULL, '2026-11-30 15:44:27.784425+00', 'session.started', '01a22d21-0289-7681-9cd4-4d5894a592d7', 'session', '01a22d21-028e-7550-b98d-d5d74de6215f', NULL, NULL, 'test', NULL),
	('01a22d21-0290-713f-9a58-934f33106526', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.791301+00', 'user.added', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'user', '01a22d21-0290-713f-9a58-934da7436e6c', NULL, '{"invitation": "01a22d21-0290-713f-9a58-934ca00d378e", "role": "BASIC_USER"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0293-7318-9d6d-98c26a5180d7', NULL, '2026-11-30 15:44:27.795301+00', 'sign_up.requested', NULL, 'sign_up', '01a22d21-0293-7318-9d6d-98c01cd92299', NULL, NULL, 'test', NULL),
	('01a22d21-0297-71c7-91b8-8553aec99386', NULL, '2026-11-30 15:44:27.79831+00', 'account.created', '01a22d21-0296-75d0-b7b3-dd25dcd3fdcf', 'account', '01a22d21-0296-75d0-b7b3-dd25dcd3fdcf', NULL, NULL, 'test', NULL),
	('01a22d21-0297-71c7-91b8-8555076cdf3e', '01a22d21-0297-71c7-91b8-85540bad3f7f', '2026-11-30 15:44:27.79831+00', 'environment.created', NULL, 'environment', '01a22d21-0297-71c7-91b8-85540bad3f7f', NULL, NULL, 'test', NULL),
	('01a22d21-0299-7757-975d-8db4b376ffdc', '01a22d21-0297-71c7-91b8-85540bad3f7f', '2026-11-30 15:44:27.79831+00', 'user.joined', '01a22d21-0298-7639-b940-45342c6129d6', 'user', '01a22d21-0298-7639-b940-45342c6129d6', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test', '01a22d21-0297-71c7-91b8-85540bad3f7f'),
	('01a22d21-0299-7757-975d-8db6832019c2', NULL, '2026-11-30 15:44:27.79831+00', 'session.started', '01a22d21-0296-75d0-b7b3-dd25dcd3fdcf', 'session', '01a22d21-0299-7757-975d-8db5bf3207a6', NULL, NULL, 'test', NULL),
	('01a22d21-029d-77dd-b4c9-f9803d0c4fa4', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.802179+00', 'user.added', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'user', '01a22d21-029c-757d-a870-2e771694bd15', NULL, '{"invitation": "01a22d21-029c-757d-a870-2e766f5844b1", "role": "BASIC_USER"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-02a6-718a-a9de-d4583f5b96ba', NULL, '2026-11-30 15:44:27.814169+00', 'sign_up.requested', NULL, 'sign_up', '01a22d21-02a6-718a-a9de-d456a5d45ce8', NULL, NULL, 'test', NULL),
	('01a22d21-02a8-720e-8cbc-ae8d7721b14d', NULL, '2026-11-30 15:44:27.815038+00', 'account.created', '01a22d21-02a8-720e-8cbc-ae8c7f563108', 'account', '01a22d21-02a8-720e-8cbc-ae8c7f563108', NULL, NULL, 'test', NULL),
	('01a22d21-02ac-741d-9a80-8a213f85c581', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.815038+00', 'user.joined', '01a22d21-02aa-7277-b90d-eaa94b5f3370', 'user', '01a22d21-02aa-7277-b90d-eaa94b5f3370', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-02ac-741d-9a80-8a23a986b9ce', NULL, '2026-11-30 15:44:27.815038+00', 'session.started', '01a22d21-02a8-720e-8cbc-ae8c7f563108', 'session', '01a22d21-02ac-741d-9a80-8a22dae3610c', NULL, NULL, 'test', NULL),
	('01a22d21-02ae-7477-b644-6072fbf79583', '01a22d20-fee3-7060-a6ba-4b68893b4332', '2026-11-30 15:44:27.820988+00', 'user.blocked', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'user', '01a22d21-02aa-7277-b90d-eaa94b5f3370', '{"status": "ACTIVE"}', '{"status": "BLOCKED"}', 'test', '01a22d20-fee3-7060-a6ba-4b68893b4332'),
	('01a22d21-0336-7586-bc15-56c93af749fd', NULL, '2026-11-30 15:44:27.957026+00', 'sign_up.requested', NULL, 'sign_up', '01a22d21-0335-7581-9863-3d9e1cd7f2ce', NULL, NULL, 'test', NULL),
	('01a22d21-033b-7525-8575-35b3cea62d5a', NULL, '2026-11-30 15:44:27.960236+00', 'account.created', '01a22d21-033b-7525-8575-35b2eb6feb2d', 'account', '01a22d21-033b-7525-8575-35b2eb6feb2d', NULL, NULL, 'test', NULL),
	('01a22d21-033c-718f-a1bf-c2b24ecb1021', '01a22d21-033c-718f-a1bf-c2b1d16a3b60', '2026-11-30 15:44:27.960236+00', 'environment.created', NULL, 'environment', '01a22d21-033c-718f-a1bf-c2b1d16a3b60', NULL, NULL, 'test', NULL),
	('01a22d21-0340-7233-b86e-014d8c07a55e', '01a22d21-033c-718f-a1bf-c2b1d16a3b60', '2026-11-30 15:44:27.960236+00', 'user.joined', '01a22d21-033f-76db-8cf8-d5601d0bdd4e', 'user', '01a22d21-033f-76db-8cf8-d5601d0bdd4e', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test', '01a22d21-033c-718f-a1bf-c2b1d16a3b60'),
	('01a22d21-0340-7233-b86e-014f1deda54c', NULL, '2026-11-30 15:44:27.960236+00', 'session.started', '01a22d21-033b-7525-8575-35b2eb6feb2d', 'session', '01a22d21-0340-7233-b86e-014eb3a9dd7e', NULL, NULL, 'test', NULL),
	('01a22d21-0352-7500-9085-7fc13bfb62c4', NULL, '2026-11-30 15:44:27.97938+00', 'account.two_factor_enabled', '01a22d21-033b-7525-8575-35b2eb6feb2d', 'account', '01a22d21-033b-7525-8575-35b2eb6feb2d', NULL, NULL, 'test', NULL);
INSERT INTO public.authenticator_apps VALUES
	('01a22d21-0349-72c1-8047-1f1d61d930bd', '01a22d21-033b-7525-8575-35b2eb6feb2d', '\x6741414141414272445a6e6279412d49365768476a4d44694853495855554f727a635336477a473749563853544d63394867545a4831645f685957367567385143677a53464b6961453479556a6a6c63564d33514d55386a4365314752434368324161744c694758775550484f4c6f73307759653164773d', '2026-11-30 15:44:27.972689+00', '2026-11-30 15:44:27.97938+00', 0, NULL);
INSERT INTO public.documents VALUES
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0200-753f-9196-f9428c8f186f', '01a22d21-014f-7341-bc50-062afb19c197', 'INVOICE', 'acme draft', 'acme-1', NULL, NULL, NULL, NULL, '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '2026-11-30 15:44:27.641881+00', NULL, NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0207-73e2-9695-988a4ebfb69f', '01a22d21-014f-7341-bc50-062afb19c197', 'INVOICE', 'acme invoice', NULL, 'acme-invoice.pdf', 1, 'application/pdf', 'none', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '2026-11-30 15:44:27.641881+00', 'books@acme-books.example', '2026-11-30 15:44:27.641881+00', '01a22d21-0231-7236-b055-baf3f94de2a5');
INSERT INTO public.domain_proofs VALUES
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'acme.example', 'G0K-IV4-m2mO7mA209LSmp60EdlqhuIK2p6FkAWX2V0', '2026-11-30 15:44:26.833512+00', NULL),
	('01a22d20-ff37-768c-954b-445446cbb3db', 'globex.example', 'XESaWbrwsgwHPXf0TLbb8qE3T4y_-eED5HbewH7JTTg', '2026-11-30 15:44:26.931085+00', NULL),
	('01a22d20-ffb9-719e-8854-a8e3a76fe069', 'frank.example', 'knNcAObG8L5XdvB4gjVPq7nhQI9_nvir0fLXuZ2u2S8', '2026-11-30 15:44:27.058225+00', NULL),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', 'initech.example', 'enc4_mAeVbWKSBRdRHsNUsyYXCSLw3_03wFtyD04EA4', '2026-11-30 15:44:27.08449+00', NULL),
	('01a22d20-fff9-72e1-839e-e78e63acaa56', 'umbrella.example', 'tqPhXSEXMohZCNf-qRWppD_jmkhraECTR8Q7k_0F-lw', '2026-11-30 15:44:27.125038+00', NULL),
	('01a22d21-0289-7681-9cd4-4d5a9b64f6b0', 'lea.example', '7Xyw-a-urFJrlJVEY7mItzNlDJD5Dy4pB2mElSCYkbQ', '2026-11-30 15:44:27.784425+00', NULL),
	('01a22d21-0297-71c7-91b8-85540bad3f7f', 'mia.example', 'IZm7PhPSDh_9YgeYYYITJb2xZfJbFfeFh4O6aerBEks', '2026-11-30 15:44:27.79831+00', NULL),
	('01a22d21-033c-718f-a1bf-c2b1d16a3b60', 'hooli.example', 'YMlBRArSee8DYSlE7eRwJWprOQ9k6tO5RMaWNWLm4MM', '2026-11-30 15:44:27.960236+00', NULL);
INSERT INTO public.domains VALUES
	('acme.example', '01a22d20-fee3-7060-a6ba-4b68893b4332', NULL),
	('globex.example', '01a22d20-ff37-768c-954b-445446cbb3db', NULL),
	('frank.example', '01a22d20-ffb9-719e-8854-a8e3a76fe069', NULL),
	('initech.example', '01a22d20-ffd4-756b-9742-f9e5b276656c', NULL),
	('umbrella.example', '01a22d20-fff9-72e1-839e-e78e63acaa56', NULL),
	('lea.example', '01a22d21-0289-7681-9cd4-4d5a9b64f6b0', NULL),
	('mia.example', '01a22d21-0297-71c7-91b8-85540bad3f7f', NULL),
	('hooli.example', '01a22d21-033c-718f-a1bf-c2b1d16a3b60', NULL);
INSERT INTO public.environments VALUES
	('01a22d20-ff37-768c-954b-445446cbb3db', 'Globex', 'AUTOMATIC', true, 'en', '2026-11-30 15:44:26.931085+00', 'globex', 0, false, NULL),
	('01a22d20-ffb9-719e-8854-a8e3a76fe069', 'Visser', 'AUTOMATIC', true, 'en', '2026-11-30 15:44:27.058225+00', 'visser', 0, false, NULL),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', 'Initech', 'AUTOMATIC', true, 'en', '2026-11-30 15:44:27.08449+00', 'initech', 0, false, NULL),
	('01a22d20-fff9-72e1-839e-e78e63acaa56', 'Umbrella', 'AUTOMATIC', true, 'en', '2026-11-30 15:44:27.125038+00', 'umbrella', 0, false, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'Acme', 'AUTOMATIC', true, 'en', '2026-11-30 15:44:26.833512+00', 'acme', 1, false, NULL),
	('01a22d21-0289-7681-9cd4-4d5a9b64f6b0', 'Lea', 'AUTOMATIC', true, 'en', '2026-11-30 15:44:27.784425+00', 'lea', 0, false, NULL),
	('01a22d21-0297-71c7-91b8-85540bad3f7f', 'Mia', 'AUTOMATIC', true, 'en', '2026-11-30 15:44:27.79831+00', 'mia', 0, false, NULL),
	('01a22d21-033c-718f-a1bf-c2b1d16a3b60', 'Hooli', 'AUTOMATIC', true, 'en', '2026-11-30 15:44:27.960236+00', 'hooli', 0, false, NULL);
INSERT INTO public.inbox_items VALUES
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-ff27-76a6-a698-d7856c3e3768', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 1, 'NOTICE', 'USER_JOINED', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"user_id": "01a22d20ff237093904dccdd9c75f7cf"}', '2026-11-30 15:44:26.899339+00', NULL, NULL),
	('01a22d20-ff37-768c-954b-445446cbb3db', '01a22d20-ff89-73f4-8ce9-43d918a91220', '01a22d20-ff3e-7388-b63c-2cf820c87308', 1, 'NOTICE', 'USER_JOINED', '01a22d20-ff37-768c-954b-445446cbb3db', false, NULL, NULL, '{"user_id": "01a22d20ff7f760195a474ef52e261fc"}', '2026-11-30 15:44:26.963959+00', NULL, NULL),
	('01a22d20-ff37-768c-954b-445446cbb3db', '01a22d20-ffa6-7007-8ff6-2f36601ad33b', '01a22d20-ff7f-7601-95a4-74ef52e261fc', 1, 'NOTICE', 'ROLE_CHANGED', '01a22d20-ff37-768c-954b-445446cbb3db', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 15:44:27.032455+00', NULL, NULL),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d20-ffed-75ad-8547-091833d8abed', '01a22d20-ffd5-756f-820f-44a62f599e16', 1, 'NOTICE', 'USER_JOINED', '01a22d20-ffd4-756b-9742-f9e5b276656c', false, NULL, NULL, '{"user_id": "01a22d20ffeb76a7a00d0022997d8da4"}', '2026-11-30 15:44:27.105954+00', NULL, NULL),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d20-fff0-708c-ab04-9417e07394b2', '01a22d20-ffeb-76a7-a00d-0022997d8da4', 1, 'NOTICE', 'ROLE_CHANGED', '01a22d20-ffd4-756b-9742-f9e5b276656c', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 15:44:27.119944+00', NULL, NULL),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d21-0025-7168-8ead-7ff77aa4387f', '01a22d20-ffd5-756f-820f-44a62f599e16', 2, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22d20-ffd4-756b-9742-f9e5b276656c', false, NULL, NULL, '{"organisation_id": "01a22d210006746ba1166ec19fd3945a"}', '2026-11-30 15:44:27.147202+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-00bd-7773-8a7b-432733286485', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 2, 'NOTICE', 'USER_JOINED', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"user_id": "01a22d2100bc7631aee05cf2ac204dff"}', '2026-11-30 15:44:27.320147+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-00ce-77cd-a27a-5dc3af5c68d2', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 3, 'NOTICE', 'USER_JOINED', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"user_id": "01a22d2100cb71f7b5fa38222ffea423"}', '2026-11-30 15:44:27.331112+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-010c-7717-84bb-75b602abf737', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 4, 'NOTICE', 'USER_JOINED', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"user_id": "01a22d210107756683c4cd438aefea9a"}', '2026-11-30 15:44:27.388221+00', NULL, NULL),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d21-0119-7315-acd9-7345bf4a7584', '01a22d20-ffd5-756f-820f-44a62f599e16', 4, 'PARTNERSHIP', NULL, '01a22d20-fee3-7060-a6ba-4b68893b4332', false, '01a22d21-0115-7150-9f48-e3491159d46b', NULL, NULL, '2026-11-30 15:44:27.406071+00', NULL, NULL),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d21-011a-7240-8ef8-d97517b2e485', '01a22d20-ffeb-76a7-a00d-0022997d8da4', 3, 'PARTNERSHIP', NULL, '01a22d20-fee3-7060-a6ba-4b68893b4332', false, '01a22d21-0115-7150-9f48-e3491159d46b', NULL, NULL, '2026-11-30 15:44:27.406071+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-013d-737f-aad0-463fe6ae0120', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 5, 'NOTICE', 'PARTNERSHIP_ACCEPTED', '01a22d20-ffd4-756b-9742-f9e5b276656c', false, NULL, NULL, '{"partnership_id": "01a22d21011571509f48e3491159d46b"}', '2026-11-30 15:44:27.437965+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0148-770a-8a63-50aaabe53cfa', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 6, 'PARTNERSHIP', NULL, '01a22d20-fff9-72e1-839e-e78e63acaa56', true, '01a22d21-0147-7136-86ef-f3896e6cd89c', NULL, NULL, '2026-11-30 15:44:27.459579+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-015b-724c-af42-57604cee87df', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 7, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"organisation_id": "01a22d21014f7341bc50062afb19c197"}', '2026-11-30 15:44:27.475863+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0173-75d8-95ea-502cd5456dd6', '01a22d21-0107-7566-83c4-cd438aefea9a', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"organisation_id": "01a22d21014f7341bc50062afb19c197"}', '2026-11-30 15:44:27.490663+00', NULL, NULL),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d21-018e-704d-a661-1ec385959111', '01a22d20-ffd5-756f-820f-44a62f599e16', 6, 'COLLABORATION', NULL, '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, '01a22d21-018e-704d-a661-1ec2ae339ed7', NULL, '2026-11-30 15:44:27.515607+00', '2026-12-30 15:44:27.515607+00', NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-01b0-7193-ae3c-115fad66ff38', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 8, 'NOTICE', 'MEMBERSHIP_ACCEPTED', '01a22d20-ffd4-756b-9742-f9e5b276656c', false, NULL, NULL, '{"organisation_id": "01a22d21014f7341bc50062afb19c197", "user_id": "01a22d20ffd5756f820f44a62f599e16", "membership_id": "01a22d21018e704da6611ec2ae339ed7"}', '2026-11-30 15:44:27.545366+00', NULL, NULL),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d21-01be-7258-87de-51aeec58ece8', '01a22d20-ffeb-76a7-a00d-0022997d8da4', 4, 'COLLABORATION', NULL, '01a22d20-fee3-7060-a6ba-4b68893b4332', true, NULL, '01a22d21-01be-7258-87de-51adb5f4b0ba', NULL, '2026-11-30 15:44:27.577061+00', '2026-12-30 15:44:27.577061+00', NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-01cc-763d-a3c0-8e604fa4c72e', '01a22d20-ff23-7093-904d-ccdd9c75f7cf', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"organisation_id": "01a22d21014f7341bc50062afb19c197"}', '2026-11-30 15:44:27.593779+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-01e5-742e-8544-e33747d02746', '01a22d20-ff23-7093-904d-ccdd9c75f7cf', 2, 'NOTICE', 'REMOVED_FROM_ORGANISATION', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"organisation_id": "01a22d21014f7341bc50062afb19c197"}', '2026-11-30 15:44:27.604039+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-01f2-7688-91a1-2a75704a2770', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 9, 'COLLABORATION', NULL, '01a22d20-ffd4-756b-9742-f9e5b276656c', true, NULL, '01a22d21-01f2-7688-91a1-2a746fce4fec', NULL, '2026-11-30 15:44:27.631827+00', '2026-12-30 15:44:27.631827+00', NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-023e-7026-9095-aea7ff17a633', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 10, 'NOTICE', 'USER_JOINED', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"user_id": "01a22d21023c72beba69e65501c6c2b2"}', '2026-11-30 15:44:27.706273+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0243-7028-b9bb-60dad66d002c', '01a22d21-023c-72be-ba69-e65501c6c2b2', 1, 'PARTNERSHIP', NULL, '01a22d20-fff9-72e1-839e-e78e63acaa56', true, '01a22d21-0147-7136-86ef-f3896e6cd89c', NULL, NULL, '2026-11-30 15:44:27.713658+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0243-7028-b9bb-60db9dc3ef95', '01a22d21-023c-72be-ba69-e65501c6c2b2', 2, 'NOTICE', 'ROLE_CHANGED', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 15:44:27.713658+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-024f-7782-9809-d445607f2973', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 11, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"organisation_id": "01a22d2102467521ac20629267239e40"}', '2026-11-30 15:44:27.720778+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0251-7373-805e-43010900bd35', '01a22d20-ff23-7093-904d-ccdd9c75f7cf', 3, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"organisation_id": "01a22d2102467521ac20629267239e40"}', '2026-11-30 15:44:27.728136+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0260-750f-ae46-1091f5e42f11', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 12, 'NOTICE', 'USER_JOINED', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"user_id": "01a22d21025e7631a110feb9bb6f623e"}', '2026-11-30 15:44:27.738613+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0263-711c-ad70-5a1dc683789b', '01a22d21-025e-7631-a110-feb9bb6f623e', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"organisation_id": "01a22d2102467521ac20629267239e40"}', '2026-11-30 15:44:27.746391+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-026e-76b8-ad45-728eeb8a2439', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 13, 'NOTICE', 'USER_JOINED', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"user_id": "01a22d21026d74129eeffc1be352180c"}', '2026-11-30 15:44:27.750345+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0272-715a-b38c-0bbf93553131', '01a22d21-026d-7412-9eef-fc1be352180c', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"organisation_id": "01a22d2102467521ac20629267239e40"}', '2026-11-30 15:44:27.761526+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0283-72b5-b6f4-e02803db5671', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 14, 'NOTICE', 'USER_JOINED', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"user_id": "01a22d21028274b882da75081a40f564"}', '2026-11-30 15:44:27.76603+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0286-7313-b14d-0e19b2d53c93', '01a22d21-0282-74b8-82da-75081a40f564', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"organisation_id": "01a22d2102467521ac20629267239e40"}', '2026-11-30 15:44:27.78004+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-02ab-7563-9457-16133c6779aa', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 15, 'NOTICE', 'USER_JOINED', '01a22d20-fee3-7060-a6ba-4b68893b4332', false, NULL, NULL, '{"user_id": "01a22d2102aa7277b90deaa94b5f3370"}', '2026-11-30 15:44:27.815038+00', NULL, NULL);
INSERT INTO public.inbox_positions VALUES
	('01a22d20-ff37-768c-954b-445446cbb3db', '01a22d20-ff3e-7388-b63c-2cf820c87308', 1),
	('01a22d20-ff37-768c-954b-445446cbb3db', '01a22d20-ff7f-7601-95a4-74ef52e261fc', 1),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0107-7566-83c4-cd438aefea9a', 1),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d20-ffd5-756f-820f-44a62f599e16', 6),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d20-ffeb-76a7-a00d-0022997d8da4', 4),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-023c-72be-ba69-e65501c6c2b2', 2),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-ff23-7093-904d-ccdd9c75f7cf', 3),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-025e-7631-a110-feb9bb6f623e', 1),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-026d-7412-9eef-fc1be352180c', 1),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0282-74b8-82da-75081a40f564', 1),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 15);
INSERT INTO public.invitations VALUES
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0035-712e-aabc-f9a56c0f759f', '01a22d21-0035-712e-aabc-f9a64421a88f', 'BY_EMAIL', 'acme-pending@acme.example', 'acme-pending@acme.example', 'ADVANCED_USER', 'PENDING', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '01a22d21-0044-7211-8dd5-e47fbc8875d8', '2026-11-30 15:44:27.176873+00', '2026-12-07 15:44:27.176873+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0054-73cd-a865-4a575781b8c7', '01a22d21-0054-73cd-a865-4a58cf437441', 'BY_EMAIL', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'ADVANCED_USER', 'REVOKED', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '01a22d21-0056-7415-a681-aa7fccc7fb42', '2026-11-30 15:44:27.215856+00', '2026-12-07 15:44:27.215856+00', '2026-11-30 15:44:27.229873+00', NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0093-70c1-bf0d-6b3eaef454b9', '01a22d21-0093-70c1-bf0d-6b3fe063c2c6', 'ADDED', 'acme-added@acme.example', 'acme-added@acme.example', 'BASIC_USER', 'PENDING', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '01a22d21-0094-761b-9a6d-bada39e605a3', '2026-11-30 15:44:27.275721+00', '2026-12-07 15:44:27.275721+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-00aa-731d-ad8f-847d5b81204e', '01a22d21-00aa-731d-ad8f-847e89c1af41', 'ADDED', 'frank@frank.example', 'frank@frank.example', 'BASIC_USER', 'PENDING', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '01a22d21-00ab-771b-bb4f-e44282d714aa', '2026-11-30 15:44:27.296045+00', '2026-12-07 15:44:27.296045+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-029c-757d-a870-2e766f5844b1', '01a22d21-029c-757d-a870-2e771694bd15', 'ADDED', 'mia@mia.example', 'mia@mia.example', 'BASIC_USER', 'PENDING', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '01a22d21-029d-77dd-b4c9-f97f76c12a91', '2026-11-30 15:44:27.802179+00', '2026-12-07 15:44:27.802179+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0290-713f-9a58-934ca00d378e', '01a22d21-0290-713f-9a58-934da7436e6c', 'ADDED', 'lea@lea.example', 'lea@lea.example', 'BASIC_USER', 'PENDING', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '01a22d21-0290-713f-9a58-934e85b1055e', '2026-11-30 15:44:27.791301+00', '2026-11-30 15:44:26.807518+00', NULL, NULL);
INSERT INTO public.mails VALUES
	('01a22d20-feb5-752b-a7d2-356a46262af1', NULL, 'SIGN_UP', 'alice@acme.example', 'alice@acme.example', 'en', '\x6741414141414272445a6e616f76445f5472566f44516d6c472d7642663646425f3563527a30686f5377484e32544b6b6a76394769444b487659695976786f6c3455496666522d6d426c4d5378704a39714b34746d4f7344506352654f437562475a34464567395439395a42754c387634356a4c346d364b7069716c4d515f4e7552653765487661446d75505f446b64453632734f685037495545466e63364166513d3d', '01a22d20feb5752ba7d2356a46262af1', 'QUEUED', 0, '2026-11-30 15:44:26.802332+00', '2026-11-30 15:44:26.802332+00', NULL, NULL, NULL, NULL, 'alice@acme.example'),
	('01a22d20-ff12-7463-b372-96d6a223a765', NULL, 'SIGN_UP', 'bob@acme.example', 'bob@acme.example', 'en', '\x6741414141414272445a6e614c613471553370414e3248332d70324b6d433853514b5256325433494e7577447a5346464b4e42342d4a44514f5853546770386542597363416e675f4567616e4c5977314838456f5531315066367837746d306a52346d6f7036484376764e6f68763037303477444873455634534c476e507a566b535a4e54394243364b2d6e5a746668755a4c4a64766a56757559645477756a35513d3d', '01a22d20ff127463b37296d6a223a765', 'QUEUED', 0, '2026-11-30 15:44:26.89419+00', '2026-11-30 15:44:26.89419+00', NULL, NULL, NULL, NULL, 'bob@acme.example'),
	('01a22d20-ff30-7483-bf0d-aa7a9e258071', NULL, 'SIGN_UP', 'carol@globex.example', 'carol@globex.example', 'en', '\x6741414141414272445a6e61616d6744766a71506e6c6e2d3143326f6e4f3241456d4e41564e70346c6a686e365f726a524f4c416d796f6f65522d594856374f6635317676725f645965304a61565f4234327a435338326272767a6278723364624e4e525270535f71335345582d326b6c31484f4d533457494e416d6f49577835416b6c6945737a77385232396d7a486d5149664f6957344c6275793242776554413d3d', '01a22d20ff307483bf0daa7a9e258071', 'QUEUED', 0, '2026-11-30 15:44:26.928185+00', '2026-11-30 15:44:26.928185+00', NULL, NULL, NULL, NULL, 'carol@globex.example'),
	('01a22d20-ff47-7151-bc27-56756f3a39d4', NULL, 'SIGN_UP', 'dave@globex.example', 'dave@globex.example', 'en', '\x6741414141414272445a6e616765515a51455a5a5f32514d757769784331616f316e6e6f4f6e7037774e776239577530496d4e68795148793733616d4e51524437785a6458612d5278423544747a5a5366774b7858307933526e75354963303033646952685739627443775654554573316672416f6a6e3172494434732d41414e6f752d3673416979696548774949334f6d57666b5874675a7357335833563063673d3d', '01a22d20ff477151bc2756756f3a39d4', 'QUEUED', 0, '2026-11-30 15:44:26.950258+00', '2026-11-30 15:44:26.950258+00', NULL, NULL, NULL, NULL, 'dave@globex.example'),
	('01a22d20-ffac-721c-8a90-0000edaa93c6', NULL, 'SIGN_UP', 'frank@frank.example', 'frank@frank.example', 'en', '\x6741414141414272445a6e62534c63314443473335397773447065646c557344744c6e4677746d6136543554526d746b532d665339645144716172533934725a62376d57307743574e30462d38447144344546612d4e534658543544645168575f446272703561684544726b6d737578334a59696467794e555f3743704e51315a6858396a535458537536386253356233436e4d6544747a3654506f5173326b49773d3d', '01a22d20ffac721c8a900000edaa93c6', 'QUEUED', 0, '2026-11-30 15:44:27.051275+00', '2026-11-30 15:44:27.051275+00', NULL, NULL, NULL, NULL, 'frank@frank.example'),
	('01a22d20-ffca-7252-9db4-4f217daae309', NULL, 'SIGN_UP', 'ina@initech.example', 'ina@initech.example', 'en', '\x6741414141414272445a6e6259357676707a7445424444624f3169556e5956584a594e3770547839394d3571493171685a68325a5f6677745f53415a70332d6a6f41636f57595753686b6963394177616b6975453370746c756964545163576c3047676632577365614c7555575a46496f63355268664f6c5048664c726f3248397a416176546e774531306a477934544c434f696a4f584438594e524f44594137513d3d', '01a22d20ffca72529db44f217daae309', 'QUEUED', 0, '2026-11-30 15:44:27.082132+00', '2026-11-30 15:44:27.082132+00', NULL, NULL, NULL, NULL, 'ina@initech.example'),
	('01a22d20-ffdf-74ea-8574-4544289f769f', NULL, 'SIGN_UP', 'iris@initech.example', 'iris@initech.example', 'en', '\x6741414141414272445a6e624c3638655465464b31512d6f34426e7a47704d2d3246347057705a726f75786666687a616e745f7257624a36732d6130776d6a726f5a31725851622d4a56343337567154375633525564663578347954573739642d4249793157356f537856754c71707731506879546d6d644671703066776b576d5143575264594c457435444e375a6857384f4b4e5032746c6161615562625769773d3d', '01a22d20ffdf74ea85744544289f769f', 'QUEUED', 0, '2026-11-30 15:44:27.102526+00', '2026-11-30 15:44:27.102526+00', NULL, NULL, NULL, NULL, 'iris@initech.example'),
	('01a22d20-fff3-7525-817a-bcf74d8657cd', NULL, 'SIGN_UP', 'hank@umbrella.example', 'hank@umbrella.example', 'en', '\x6741414141414272445a6e627077455470416e75645937536b5f733868494330792d50687067384677765470526d686b6131466c393052514d424d4a6949627063384a6f7658484f4d68534c4d4f6378366443626961386f486f7377666c447753334e6d6f7270684a466c6b33464b4f6a7731734c4a7845777a4a705146372d4b794349785a554b5357716d61456e55426b6463484d3273564e6d427137506771413d3d', '01a22d20fff37525817abcf74d8657cd', 'QUEUED', 0, '2026-11-30 15:44:27.123239+00', '2026-11-30 15:44:27.123239+00', NULL, NULL, NULL, NULL, 'hank@umbrella.example'),
	('01a22d21-0044-7211-8dd5-e47fbc8875d8', '01a22d20-fee3-7060-a6ba-4b68893b4332', 'INVITATION', 'acme-pending@acme.example', 'acme-pending@acme.example', 'en', '\x6741414141414272445a6e625f6d554a715075724e4c564643556b693378562d374f746f6f677966535f386a697248625665726358465958704b4c526d546e30647241305249686f7256544d4e495f5835794d5f47544d3358444f656c36515062302d564957674a47736d41797051394243476256787a6c6d4c66694338624733466170313334326a625030626e314636576f5a583137754879515f707879417a6e31596658374150734c31725a6d7731727965322d50543570556e30764a727454356c6c4f31424f654c4c4732357444325034676d6b3672556b742d6c38416c4731646451474e574c43515674313044394974652d774f54522d7165726c4654626d6d2d57583774376b4b4f38694d31617231566559424e333159315942797170754e636d67314f78706b4c55485672346939776a7a4b4b526173494843387a45764e526f42375150756d', '01a22d21004472118dd5e47fbc8875d8', 'QUEUED', 0, '2026-11-30 15:44:27.176873+00', '2026-11-30 15:44:27.176873+00', NULL, NULL, NULL, NULL, 'acme-pending@acme.example'),
	('01a22d21-0056-7415-a681-aa7fccc7fb42', '01a22d20-fee3-7060-a6ba-4b68893b4332', 'INVITATION', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'en', NULL, '01a22d2100567415a681aa7fccc7fb42', 'CANCELLED', 0, '2026-11-30 15:44:27.215856+00', '2026-11-30 15:44:27.215856+00', NULL, NULL, NULL, NULL, 'acme-revoked@acme.example'),
	('01a22d21-0094-761b-9a6d-bada39e605a3', '01a22d20-fee3-7060-a6ba-4b68893b4332', 'USER_ADDED', 'acme-added@acme.example', 'acme-added@acme.example', 'en', '\x6741414141414272445a6e626b676b626d66584c37535448327a3151776b4f68325530694559577665765577586346325f4758586c6f4f7954487a38582d644473503459376f36566c78526b5745355541716141396c6a6c6c434f2d3773366a5153625651376a49496b7573303077526f5232716f334366647655456f4d68725037684c32495757794f5766526d3653484943664e2d4c384c346b51564f4144654932713557326c7558764e494d5f304b75433148656472415a6b683744565055425f454b493730555157374e774c5a726a36427153546736437238593233494e73515443774874455872336e77374765763167536c766c482d4a727a3956424a61616f315457677944354b396263596c6d496e4d315a45693278356f7370554c5437627a6b6c4c756b37485f4578584956372d674a367146327a517a4575703455326968595a526e47496d74697a4c636233736a63744648447a5365666f4b5a773d3d', '01a22d210094761b9a6dbada39e605a3', 'QUEUED', 0, '2026-11-30 15:44:27.275721+00', '2026-11-30 15:44:27.275721+00', NULL, NULL, NULL, NULL, 'acme-added@acme.example'),
	('01a22d21-00ab-771b-bb4f-e44282d714aa', '01a22d20-fee3-7060-a6ba-4b68893b4332', 'ACCOUNT_ADDED', 'frank@frank.example', 'frank@frank.example', 'en', '\x6741414141414272445a6e626577374556393553376475527257377876534c47384e5961364966735137357676624242516e6e7553326a52495f67325a5f754844456353707959526b5772776b585172323971474f706f6c2d73652d537a65634237432d63746939686a65525762436e4672524d55674156424d73613575734d4950536b70426a4245657569536477724879477833364c76767249666a46444647695634517075684f416c63484f6e79745644514570745469726c573558597376544d6f675145646d4d707158354f77566e7462454a74474f4f4357734e4a6a36574a43556253545773436d75662d415439676b5157694a42445a342d354b4676685a644574707a57546972', '01a22d2100ab771bbb4fe44282d714aa', 'QUEUED', 0, '2026-11-30 15:44:27.296045+00', '2026-11-30 15:44:27.296045+00', NULL, NULL, NULL, NULL, 'frank@frank.example'),
	('01a22d21-00b4-767f-9618-306514653f2f', NULL, 'SIGN_UP', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'en', '\x6741414141414272445a6e6247456b547a42515958626c6778513747704857682d53785a5941366461566c644536783574484e6131316b35435a5539422d4741565267384d764d7a49337a634c306e6b5f436174674d554f4b717659614c3333356b6b524c5a706e57744c504a4f52566154796c597176475731755a36695f6f4f6835587371777a6c5352514669765747486c44766530707170337033746f6c64673d3d', '01a22d2100b4767f9618306514653f2f', 'QUEUED', 0, '2026-11-30 15:44:27.313976+00', '2026-11-30 15:44:27.313976+00', NULL, NULL, NULL, NULL, 'acme-blocked@acme.example'),
	('01a22d21-00c1-7766-a06b-e9fe893a478f', NULL, 'SIGN_UP', 'acme-removed@acme.example', 'acme-removed@acme.example', 'en', '\x6741414141414272445a6e623349743443414661594e4c66476d414549393335334765576f5a415f66665958616d59634c715a5249654c6d314d7470544a4e69663947786b764a6e635a5f6f484d7670586a693944447864643444307a47516f586c49597778707a5456724e68386a5f6b73685154306f6c714a324d494f61586768543661647470756f50465274703874636457773373376f3857526b68794e77513d3d', '01a22d2100c17766a06be9fe893a478f', 'QUEUED', 0, '2026-11-30 15:44:27.328406+00', '2026-11-30 15:44:27.328406+00', NULL, NULL, NULL, NULL, 'acme-removed@acme.example'),
	('01a22d21-00f6-766a-80bf-77f529423b97', NULL, 'RECOVERY', 'alice@acme.example', 'alice@acme.example', 'en', '\x6741414141414272445a6e62393444523456774466533335777452747766524234454e324c646e61393578623750514e344c4e3641425944574f336d577878614951696d4472494a78626a47696c6d7363354e4e4b44734838565872495f735478723339356343436862705956714779467461635f5248487345516f77673746364d756f674f55684e42554b6f763548754253664475386c6748486358455a6c63374951665f765066336b43654f6553726a4336676e4b47533774596d646b517465785046666d4150355469', '01a22d2100f6766a80bf77f529423b97', 'QUEUED', 0, '2026-11-30 15:44:27.369179+00', '2026-11-30 15:44:27.369179+00', NULL, NULL, NULL, NULL, 'alice@acme.example'),
	('01a22d21-00f6-766a-80bf-77f65cb07d4d', NULL, 'RECLAIM', 'alice@acme.example', 'alice@acme.example', 'en', NULL, '01a22d2100f6766a80bf77f65cb07d4d', 'CANCELLED', 0, '2026-11-30 15:44:27.369179+00', '2026-11-30 15:44:27.369179+00', NULL, NULL, NULL, NULL, 'alice@acme.example'),
	('01a22d21-00fa-749a-8fa0-0a968c18149e', NULL, 'SIGN_UP', 'acme-member@acme.example', 'acme-member@acme.example', 'en', '\x6741414141414272445a6e62417a463645615238383333775f5037587542686f78596659624743454e5539467634577861486d33464563524c6b4f474372336c5641797835444374644e6e345661644536567341484c46336d786d656a4a564c6530516a416d5637346c76704f36446e6c6e2d52676f63726277754e524c64443545536152323357683042626346304f4231577535394753426e6e634946354e4d773d3d', '01a22d2100fa749a8fa00a968c18149e', 'QUEUED', 0, '2026-11-30 15:44:27.38664+00', '2026-11-30 15:44:27.38664+00', NULL, NULL, NULL, NULL, 'acme-member@acme.example'),
	('01a22d21-0125-71da-962b-527219e707c8', '01a22d20-ffd4-756b-9742-f9e5b276656c', 'PARTNERSHIP_REQUEST', 'ina@initech.example', 'ina@initech.example', 'en', NULL, '01a22d21012571da962b527219e707c8', 'CANCELLED', 0, '2026-11-30 15:44:27.406071+00', '2026-11-30 15:44:27.406071+00', NULL, NULL, NULL, NULL, 'ina@initech.example'),
	('01a22d21-0126-7073-8fb1-3c2272d0ea09', '01a22d20-ffd4-756b-9742-f9e5b276656c', 'PARTNERSHIP_REQUEST', 'iris@initech.example', 'iris@initech.example', 'en', NULL, '01a22d21012670738fb13c2272d0ea09', 'CANCELLED', 0, '2026-11-30 15:44:27.406071+00', '2026-11-30 15:44:27.406071+00', NULL, NULL, NULL, NULL, 'iris@initech.example'),
	('01a22d21-014c-7310-87f4-67bf20d6c840', '01a22d20-fee3-7060-a6ba-4b68893b4332', 'PARTNERSHIP_REQUEST', 'alice@acme.example', 'alice@acme.example', 'en', '\x6741414141414272445a6e624a593763624b7767684c3643466f62355243386d3844796c4f336562744a76742d736d6e3849334c5f71676f5150333275486a7645706369585a78395f647a345971536a573646534d4f4f5955673852512d4c614139434e4937537032684a4a67616a51375f6b707835625741665a744b6439564b7530444941483737726d7a425061544b4e6f446144566953655946795644304b4f574758614e335053396b7367457672364d6d7446425a3558623441655548514a656767476c5a64734734', '01a22d21014c731087f467bf20d6c840', 'QUEUED', 0, '2026-11-30 15:44:27.459579+00', '2026-11-30 15:44:27.459579+00', NULL, NULL, NULL, NULL, 'alice@acme.example'),
	('01a22d21-0191-71c5-abf1-d459481b6edf', '01a22d20-ffd4-756b-9742-f9e5b276656c', 'COLLABORATION_REQUEST', 'ina@initech.example', 'ina@initech.example', 'en', NULL, '01a22d21019171c5abf1d459481b6edf', 'CANCELLED', 0, '2026-11-30 15:44:27.515607+00', '2026-11-30 15:44:27.515607+00', NULL, NULL, NULL, NULL, 'ina@initech.example'),
	('01a22d21-01c0-71d4-944d-86fd50e09919', '01a22d20-ffd4-756b-9742-f9e5b276656c', 'COLLABORATION_REQUEST', 'iris@initech.example', 'iris@initech.example', 'en', '\x6741414141414272445a6e62527039493641444b77644b6846426d765a66515f76773277436a665938583774544c6c3073676d575738304a63336c623178367a77796878796f4c46457a6b674f3848632d69416a2d54355f4e3678546c787971363264686c586a6665586a69565a4256486f776f384c71746d3673784b415f36636d737a74634f5177383777645a754939574438456e346766336975503566454f466a6b4c45334c66314d566f3061424d755a4b4730477531435677666b4365704c34677a5a6253677379773854535374664b4a4657346972516e5238764f377a335f4c694a4f6a755567326e3374624a5232414835513d', '01a22d2101c071d4944d86fd50e09919', 'QUEUED', 0, '2026-11-30 15:44:27.577061+00', '2026-11-30 15:44:27.577061+00', NULL, NULL, NULL, NULL, 'iris@initech.example'),
	('01a22d21-01f6-7767-bee2-10f226794116', '01a22d20-fee3-7060-a6ba-4b68893b4332', 'COLLABORATION_REQUEST', 'alice@acme.example', 'alice@acme.example', 'en', '\x6741414141414272445a6e62577759724c664c6b4c4b4e64444f354d346a4152795f4e684e7731517642545732566d62736b775a79452d396a6b6d56585f6c516b3731677055744237307a6b4e62764851517377767a6d4d4142527a3856575f6371474a4b47694e59623530616855797536476746414e4f4b6a71396f4f373077765653434d305049734972636963314436417473506a696549395770677148644b7732524a4b364573363155553535424a4479723772415f4178314544543075554f324b5141344a4c686b2d6952574c6f754e727777424e4950697443685436512d4d6d75756837765177787a6748355763326335593d', '01a22d2101f67767bee210f226794116', 'QUEUED', 0, '2026-11-30 15:44:27.631827+00', '2026-11-30 15:44:27.631827+00', NULL, NULL, NULL, NULL, 'alice@acme.example'),
	('01a22d21-0231-7236-b055-baf3f94de2a5', '01a22d20-fee3-7060-a6ba-4b68893b4332', 'DOCUMENT', 'books@acme-books.example', 'books@acme-books.example', 'en', '\x6741414141414272445a6e6248703467656f4f674c6838646d44364d463137574832326d6c6f2d505033385147697132496b626e5852456f424f434e42676571385256486472453177733963705747586b52673668495a71386e525734346a57726f6c6e68366f504b3731553454696e345a56697a4858374a64635a756e37397a55416777394c754b7a3576312d44703532734559357943305f346e514e4a61425f646b7467616938784f57734775474d4436433335355f5067386f6e6e50755867757644706c414536573064346644395232506d6e314a6c75344c4b4a7a3235564c62625f465755474e7655594b446d4c656245442d4373713962306b6f324b6c6a79666e69474166715f625f62304974485758422d71436767623544356d696c7a59443144336137327450756c6947336e744f4d77456d2d347153446b617457574d44695039704c5a56623065614d4e4f44333338756c6364335a784c564566684d6a364d4555346c6f577a3532644f4a44425a513d', '01a22d2102317236b055baf3f94de2a5', 'QUEUED', 0, '2026-11-30 15:44:27.641881+00', '2026-11-30 15:44:27.641881+00', NULL, NULL, NULL, NULL, 'books@acme-books.example'),
	('01a22d21-0237-73da-9905-075296d7fe5a', NULL, 'SIGN_UP', 'eve@acme.example', 'eve@acme.example', 'en', '\x6741414141414272445a6e62565f5544516168534d554c5850575a6374355454496c746733624c38706248384a4e5971757254444379766b424a7451477753756d30384879595a34635f564837336c6c72577a3936305a4c787779645a6b416c754e374735497152496d6c6f67714c417a434543775932564a31475736356856525361534251387168504730672d4755355379666d62415144396d696c36387571413d3d', '01a22d21023773da9905075296d7fe5a', 'QUEUED', 0, '2026-11-30 15:44:27.703153+00', '2026-11-30 15:44:27.703153+00', NULL, NULL, NULL, NULL, 'eve@acme.example'),
	('01a22d21-0258-73da-80d8-4fc99183b28e', NULL, 'SIGN_UP', 'ada@acme.example', 'ada@acme.example', 'en', '\x6741414141414272445a6e62624b555965464f57306275324b786f754c4a54707275497450304937374b31716545794f5f3964646f7051354e6372756a393134703157484a50414336362d59714f634c6e7432676d4c30422d59654449426a6a4e6f56723864765f59686f45324436557841536358554c30444973417838435376763247624568507a38734a496176784d41466a387a78366d69434c7a70794649773d3d', '01a22d21025873da80d84fc99183b28e', 'QUEUED', 0, '2026-11-30 15:44:27.73581+00', '2026-11-30 15:44:27.73581+00', NULL, NULL, NULL, NULL, 'ada@acme.example'),
	('01a22d21-0265-75ff-89c3-7703fc132b81', NULL, 'SIGN_UP', 'bo@acme.example', 'bo@acme.example', 'en', '\x6741414141414272445a6e625f5f646e426a7a4d5463434d6d4435636e48555a35354544596f37446644767374315f553836594d51317072484f447676526c62444e72344750513275344d4c4a4a4a767347374147366b6d785267335037396167646a776f7939772d6d33743157335950792d4d592d336f2d6c616f5675314161706f36455566364e563459757161756a2d376e5578776156326d356436727269773d3d', '01a22d21026575ff89c37703fc132b81', 'QUEUED', 0, '2026-11-30 15:44:27.748881+00', '2026-11-30 15:44:27.748881+00', NULL, NULL, NULL, NULL, 'bo@acme.example'),
	('01a22d21-0275-755f-9a58-aa28fe8bad30', NULL, 'SIGN_UP', 'çelik@acme.example', 'çelik@acme.example', 'en', '\x6741414141414272445a6e62614d42736449684c3758444149546c695362523666327333713733554e456f783938436b355939385f38627a43576d445876582d784b644a6c626142714a634e69346745597a777a3467617330583961554a694b5651755734556245686e335954433864554d4c645263635050637366626f307148625a51495f4947713147566738564d34736a6b52773871583265577271525a74673d3d', '01a22d210275755f9a58aa28fe8bad30', 'QUEUED', 0, '2026-11-30 15:44:27.764587+00', '2026-11-30 15:44:27.764587+00', NULL, NULL, NULL, NULL, 'çelik@acme.example'),
	('01a22d21-0287-75e8-81fd-52f6b50b9097', NULL, 'SIGN_UP', 'lea@lea.example', 'lea@lea.example', 'en', '\x6741414141414272445a6e6234627253595672572d66512d716e5f6d73623449745766346b4243786977774f64554f706e307a34644f6d6d54476c36796a67436e38324d6b34446d45355066547965755962306e38464d4d3778716648726e5a6949774e77384547504f5f335f41315a4e6c4f7379436d657a617378694461513347517642624464637963573636707835316d7068784c53383650464e31576645413d3d', '01a22d21028775e881fd52f6b50b9097', 'QUEUED', 0, '2026-11-30 15:44:27.783577+00', '2026-11-30 15:44:27.783577+00', NULL, NULL, NULL, NULL, 'lea@lea.example'),
	('01a22d21-0290-713f-9a58-934e85b1055e', '01a22d20-fee3-7060-a6ba-4b68893b4332', 'ACCOUNT_ADDED', 'lea@lea.example', 'lea@lea.example', 'en', '\x6741414141414272445a6e626b6439466f32453135676d66774c6a2d5a5366644d714d674d6f516541313365764f58694c626e396c4f73455a6852636c7a506c44666275616f527356486944385348364a45725038354735642d4d4a5561613067344d434a6c7a7543375955724e4e5750426f7a7238326b474c647466424e784c5f6f4f44557634574170666c624d4d5235714f7459585949414e6456437379643530496c4a557448614852536d2d6e4a6b3479384949687434712d596f536f63774664544a58764d746e684d39576c3670346a424b3566675459354a397437375958673031324b2d385f766b644a7538776774365a704c796e4141386f6e3339305f5f6777794268516b2d', '01a22d210290713f9a58934e85b1055e', 'QUEUED', 0, '2026-11-30 15:44:27.791301+00', '2026-11-30 15:44:27.791301+00', NULL, NULL, NULL, NULL, 'lea@lea.example'),
	('01a22d21-0293-7318-9d6d-98c12c62d5e8', NULL, 'SIGN_UP', 'mia@mia.example', 'mia@mia.example', 'en', '\x6741414141414272445a6e62466f3279687a4b6650485446626f63467a3364536743357243464c706d506a4a487552314b637247416530637969666c68594f3370347431313258666d2d6b3144494d44635639744b314666637253423070372d4d4373667268417748464a70486f306f6945497a5647576946784436735f6a4e7750723156434a3744492d6478377a446d545351306b344f594c4c615a6f466753773d3d', '01a22d21029373189d6d98c12c62d5e8', 'QUEUED', 0, '2026-11-30 15:44:27.795301+00', '2026-11-30 15:44:27.795301+00', NULL, NULL, NULL, NULL, 'mia@mia.example'),
	('01a22d21-029d-77dd-b4c9-f97f76c12a91', '01a22d20-fee3-7060-a6ba-4b68893b4332', 'ACCOUNT_ADDED', 'mia@mia.example', 'mia@mia.example', 'en', '\x6741414141414272445a6e62744b4e3030766361445f315445736a76754349674c656241537a6f71544865494b2d6e6155765f7566676d427330614f31756d5971585851457a756a6b6e6152356432505955544e74566474317767474547445577774a6d4f4a596c4e776b5a6e48314c7a4550765a646d4d5658326b6544534952425830616a536352363931475a38476f61764b38774f7068524137484664387554355569396b6a66785945514a70556c62686c746a34644d64356b374e6b6c444e6d4d4f6f796d674748514763393548334e484774696962494e3237696447417969564267485f4642562d39473036486a416a6736386d6e746449664d695568445359516663473755544f', '01a22d21029d77ddb4c9f97f76c12a91', 'QUEUED', 0, '2026-11-30 15:44:27.802179+00', '2026-11-30 15:44:27.802179+00', NULL, NULL, NULL, NULL, 'mia@mia.example'),
	('01a22d21-02a6-718a-a9de-d457c1c84595', NULL, 'SIGN_UP', 'bas@acme.example', 'bas@acme.example', 'en', '\x6741414141414272445a6e6249304a7a6442593061322d7278575661614f565839656a3946523161566e396d65686b6b463936613430786a5a452d73547466714e79336953685775535078345433723946427578596e656d7a7a327356777247574459686868737a4d394541513441455836435f324c497731724638746c72366c334a7452725737446a67706462646674795665524e4f304b466a76754b63676a673d3d', '01a22d2102a6718aa9ded457c1c84595', 'QUEUED', 0, '2026-11-30 15:44:27.814169+00', '2026-11-30 15:44:27.814169+00', NULL, NULL, NULL, NULL, 'bas@acme.example'),
	('01a22d21-0336-7586-bc15-56c852f61b79', NULL, 'SIGN_UP', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '\x6741414141414272445a6e6254724739304e503569566c4a674c315668645a704738495847776565697677716a7a4d773265675948484a6d6859696d6a73436d75393165466e7172367a756b5542656f5368474a49416c3579306263683677566861726e61795731304e675f5031505147637a49727161427432554d5755564f2d6f6c345a6557584c34496861304b6c557252757358565a594975346d73774f6d413d3d', '01a22d2103367586bc1556c852f61b79', 'QUEUED', 0, '2026-11-30 15:44:27.957026+00', '2026-11-30 15:44:27.957026+00', NULL, NULL, NULL, NULL, 'gavin@hooli.example'),
	('01a22d21-0354-76ee-8b4a-4b5f55b47421', NULL, 'ACCOUNT_CHANGED', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '\x6741414141414272445a6e62675f38796768506f33784b687a64765067467a715a385531785f447a554f5732755a5276657830557970627841476a39694e756a415570346a4f6a4c464a675979457958356a666767734833674d557a4b435a63482d2d30304e4e6675696c53334752615931444f367639644e676b77623046796d43326e65523233326776757574776a4259724c66762d4831563675416230695a6a2d4f52745a5272786c4d50514278526f756e486b354c62664c364b5777734257706b6466515379726b4a68653042516b3967654d50444f774c33637747616c773d3d', '01a22d21035476ee8b4a4b5f55b47421', 'QUEUED', 0, '2026-11-30 15:44:27.97938+00', '2026-11-30 15:44:27.97938+00', NULL, NULL, NULL, NULL, 'gavin@hooli.example');
INSERT INTO public.memberships VALUES
	('01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d21-0006-746b-a116-6ec26aec57e2', '01a22d21-0006-746b-a116-6ec19fd3945a', '01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d20-ffd5-756f-820f-44a62f599e16', 'ADMINISTRATOR', 'ACTIVE', '01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d20-ffd5-756f-820f-44a62f599e16', '2026-11-30 15:44:27.135847+00', NULL, NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-014f-7341-bc50-062b440fc64c', '01a22d21-014f-7341-bc50-062afb19c197', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'ADMINISTRATOR', 'ACTIVE', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '2026-11-30 15:44:27.470373+00', NULL, NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-015f-77d2-8763-c3e9dedfc316', '01a22d21-015f-77d2-8763-c3e8e1b48fcd', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'ADMINISTRATOR', 'ACTIVE', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '2026-11-30 15:44:27.485772+00', NULL, NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0173-75d8-95ea-502bd7e1e9c5', '01a22d21-014f-7341-bc50-062afb19c197', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0107-7566-83c4-cd438aefea9a', 'MEMBER', 'ACTIVE', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '2026-11-30 15:44:27.490663+00', NULL, NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-018e-704d-a661-1ec2ae339ed7', '01a22d21-014f-7341-bc50-062afb19c197', '01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d20-ffd5-756f-820f-44a62f599e16', 'MEMBER', 'ACTIVE', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '2026-11-30 15:44:27.515607+00', '2026-12-30 15:44:27.515607+00', '2026-11-30 15:44:27.545366+00', NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-01be-7258-87de-51adb5f4b0ba', '01a22d21-014f-7341-bc50-062afb19c197', '01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d20-ffeb-76a7-a00d-0022997d8da4', 'MEMBER', 'PENDING', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '2026-11-30 15:44:27.577061+00', '2026-12-30 15:44:27.577061+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-01cc-763d-a3c0-8e5ffab05928', '01a22d21-014f-7341-bc50-062afb19c197', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-ff23-7093-904d-ccdd9c75f7cf', 'MEMBER', 'ENDED', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '2026-11-30 15:44:27.593779+00', NULL, '2026-11-30 15:44:27.604039+00', NULL),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d21-01f2-7688-91a1-2a746fce4fec', '01a22d21-0006-746b-a116-6ec19fd3945a', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'MEMBER', 'PENDING', '01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d20-ffd5-756f-820f-44a62f599e16', '2026-11-30 15:44:27.631827+00', '2026-12-30 15:44:27.631827+00', NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0246-7521-ac20-629364f0694f', '01a22d21-0246-7521-ac20-629267239e40', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', 'ADMINISTRATOR', 'ACTIVE', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '2026-11-30 15:44:27.717987+00', NULL, NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0251-7373-805e-430086b05565', '01a22d21-0246-7521-ac20-629267239e40', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-ff23-7093-904d-ccdd9c75f7cf', 'ADMINISTRATOR', 'ACTIVE', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '2026-11-30 15:44:27.728136+00', NULL, NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0262-771e-bc6d-15ea00909d17', '01a22d21-0246-7521-ac20-629267239e40', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-025e-7631-a110-feb9bb6f623e', 'MEMBER', 'ACTIVE', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '2026-11-30 15:44:27.746391+00', NULL, NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0272-715a-b38c-0bbefa8aeafc', '01a22d21-0246-7521-ac20-629267239e40', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-026d-7412-9eef-fc1be352180c', 'MEMBER', 'ACTIVE', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '2026-11-30 15:44:27.761526+00', NULL, NULL, NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0286-7313-b14d-0e185d16d903', '01a22d21-0246-7521-ac20-629267239e40', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0282-74b8-82da-75081a40f564', 'MEMBER', 'ACTIVE', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '2026-11-30 15:44:27.78004+00', NULL, NULL, NULL);
INSERT INTO public.organisations VALUES
	('01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d21-0006-746b-a116-6ec19fd3945a', 'Initech N.V.', 'initech n.v.', 'KVK', '33333333', 'ACTIVATED', '2026-11-30 15:44:27.135847+00', '2026-11-30 15:44:27.147202+00', 'MANUAL_REVIEW', '2026-11-30 15:44:27.147202+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 15:44:27.147202+00'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-014f-7341-bc50-062afb19c197', 'acme Sales B.V.', 'acme sales b.v.', 'KVK', '11111111', 'ACTIVATED', '2026-11-30 15:44:27.470373+00', '2026-11-30 15:44:27.475863+00', 'MANUAL_REVIEW', '2026-11-30 15:44:27.475863+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 15:44:27.475863+00'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-015f-77d2-8763-c3e8e1b48fcd', 'acme Later B.V.', 'acme later b.v.', 'KVK', '11111119', 'PENDING', '2026-11-30 15:44:27.485772+00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'NONE', NULL),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0246-7521-ac20-629267239e40', 'Zuid ''Öst'' & Co', 'zuid ''ost'' & co', 'KVK', '44444444', 'ACTIVATED', '2026-11-30 15:44:27.717987+00', '2026-11-30 15:44:27.720778+00', 'MANUAL_REVIEW', '2026-11-30 15:44:27.720778+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 15:44:27.720778+00');
INSERT INTO public.partnership_managers VALUES
	('01a22d21-0115-7150-9f48-e3491159d46b', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07'),
	('01a22d21-0115-7150-9f48-e3491159d46b', '01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d20-ffd5-756f-820f-44a62f599e16'),
	('01a22d21-0115-7150-9f48-e3491159d46b', '01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d20-ffeb-76a7-a00d-0022997d8da4'),
	('01a22d21-0147-7136-86ef-f3896e6cd89c', '01a22d20-fff9-72e1-839e-e78e63acaa56', '01a22d20-fffc-71c2-a158-99009de74e8f');
INSERT INTO public.partnerships VALUES
	('01a22d21-0115-7150-9f48-e3491159d46b', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-ffd4-756b-9742-f9e5b276656c', 'ACTIVE', NULL, NULL, '2026-11-30 15:44:27.406071+00', '2026-11-30 15:44:27.437965+00', NULL),
	('01a22d21-0147-7136-86ef-f3896e6cd89c', '01a22d20-fff9-72e1-839e-e78e63acaa56', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fff9-72e1-839e-e78e63acaa56', 'REQUESTED', 'to acme', NULL, '2026-11-30 15:44:27.459579+00', NULL, NULL);
INSERT INTO public.recovery_codes VALUES
	('01a22d21-033b-7525-8575-35b2eb6feb2d', '\x452ae637aecf2d22ac8a770c97036adefbe5ce943c625e2ba439f88689faa9df', NULL),
	('01a22d21-033b-7525-8575-35b2eb6feb2d', '\x1d53ef8d04faf7cdf048e10efb06c9a2643cb99423f596b6e4faf5322ed44084', NULL),
	('01a22d21-033b-7525-8575-35b2eb6feb2d', '\x940c2f287cd7ff521888b9bdfa12f869d0c1827c15b952892690e0762ee4e64a', NULL),
	('01a22d21-033b-7525-8575-35b2eb6feb2d', '\x0d395913f820ef1f4f48b14069cfadfef497dc25ff466b49b639eddf24aef56e', NULL),
	('01a22d21-033b-7525-8575-35b2eb6feb2d', '\xaa6d03858e577145ecdb924b34e95a5126318ed7e9880723d9a1f7efa5520008', NULL),
	('01a22d21-033b-7525-8575-35b2eb6feb2d', '\x392e16985b33c0f88546d06a74c5586ec36d15099f942c611f3c40cd7a1dd5e8', NULL),
	('01a22d21-033b-7525-8575-35b2eb6feb2d', '\x5bca15654251bbbad1c6f6950512afd9217c77e10eea59095fd2750ed9f1ef75', NULL),
	('01a22d21-033b-7525-8575-35b2eb6feb2d', '\x5fcfb11f1e06bc49e824079ddb02848f5623d9ce26162a538cdee7ec9b38ddac', NULL),
	('01a22d21-033b-7525-8575-35b2eb6feb2d', '\xf7df62339e8313a8b679f7c16006359fcd2ef1a842638853f9a44add94761b97', NULL),
	('01a22d21-033b-7525-8575-35b2eb6feb2d', '\x5829f8d0e5179b4ae3ea66dd9f35bceecdcc745798f2d928d8ac00d43e245306', NULL);
INSERT INTO public.removed_addresses VALUES
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '\x520421c6f657f7cc20a8fa1e86514dbad360b898e7e7dca2703bd7161e7bbb72', '2026-11-30 15:44:27.363289+00');
INSERT INTO public.secrets VALUES
	('\x1e7fcca3bd5fec0f98a5f6d65d7491ae60448614ff10d623c0b781c8b4834f86', 'SIGN_UP', '01a22d20-feb2-7464-84ad-20f2c4a48be9', NULL, '2026-11-30 15:44:26.802332+00', '2026-12-01 15:44:26.802332+00', '2026-11-30 15:44:26.833512+00', NULL),
	('\x5803a393e8ea3508424160f97691c2ef1f2ab8a660861f9168e449039f918b60', 'SIGN_UP', '01a22d20-ff0e-72b9-a401-e4ac9bea6219', NULL, '2026-11-30 15:44:26.89419+00', '2026-12-01 15:44:26.89419+00', '2026-11-30 15:44:26.899339+00', NULL),
	('\x9aae73842b859631782e4382382c814c492a65a25ddb7a066da3f68a01961629', 'SIGN_UP', '01a22d20-ff30-7483-bf0d-aa7989518097', NULL, '2026-11-30 15:44:26.928185+00', '2026-12-01 15:44:26.928185+00', '2026-11-30 15:44:26.931085+00', NULL),
	('\x08c91a5b766c2928399965897f7d6bfaa68bd2be153ed5351935463e9f381625', 'SIGN_UP', '01a22d20-ff46-75d7-8536-e1257e12753b', NULL, '2026-11-30 15:44:26.950258+00', '2026-12-01 15:44:26.950258+00', '2026-11-30 15:44:26.963959+00', NULL),
	('\x74e3de5711fe4b033e713692dd2bdcc25fa22fee8e75ec63be385c3d9e6e11d2', 'SIGN_UP', '01a22d20-ffab-73d2-8f1a-53149302e8bc', NULL, '2026-11-30 15:44:27.051275+00', '2026-12-01 15:44:27.051275+00', '2026-11-30 15:44:27.058225+00', NULL),
	('\xc84893a6a185cd84d45d0746b6fc725998eccc81d603c4b9f8df34c7cfb1d1e3', 'SIGN_UP', '01a22d20-ffca-7252-9db4-4f200064c827', NULL, '2026-11-30 15:44:27.082132+00', '2026-12-01 15:44:27.082132+00', '2026-11-30 15:44:27.08449+00', NULL),
	('\x805de7546793131ebfd7dca971075d6af62029d5890b5df8d81b5b24a58d5cef', 'SIGN_UP', '01a22d20-ffde-75e2-8f4e-d3b6ade4d71e', NULL, '2026-11-30 15:44:27.102526+00', '2026-12-01 15:44:27.102526+00', '2026-11-30 15:44:27.105954+00', NULL),
	('\xe083a8643985e70807b9eadb504540c4b7f22f8ec951709a0253f01c1e9047e9', 'SIGN_UP', '01a22d20-fff3-7525-817a-bcf6cfbbb31b', NULL, '2026-11-30 15:44:27.123239+00', '2026-12-01 15:44:27.123239+00', '2026-11-30 15:44:27.125038+00', NULL),
	('\x4c4b591273dcba50ad2ce3522d9d317f01d0567ba1a4ce24f0f407950e2e0254', 'INVITATION', '01a22d21-0035-712e-aabc-f9a56c0f759f', NULL, '2026-11-30 15:44:27.176873+00', '2026-12-07 15:44:27.176873+00', NULL, NULL),
	('\x7b3911223d6f735ebf77c8712c2991c6f017d759daf76e3e9887b05802a64876', 'INVITATION', '01a22d21-0054-73cd-a865-4a575781b8c7', NULL, '2026-11-30 15:44:27.215856+00', '2026-12-07 15:44:27.215856+00', NULL, NULL),
	('\xad015dae66126881f42eb355193a14ce7259b93961787f80eb88d98ed8f5f2fb', 'FIRST_PASSWORD', '01a22d21-0093-70c1-bf0d-6b3eaef454b9', NULL, '2026-11-30 15:44:27.275721+00', '2026-12-07 15:44:27.275721+00', NULL, NULL),
	('\x7a8a7f5294e5abb1e48cf4bc38f07750d525463d4b9d41bee0114e594193505f', 'SIGN_UP', '01a22d21-00b2-71e6-8af9-ce8a59075b42', NULL, '2026-11-30 15:44:27.313976+00', '2026-12-01 15:44:27.313976+00', '2026-11-30 15:44:27.320147+00', NULL),
	('\x692a13dea24620c4fc081cfe00cc619532fdc89b8a8ed311c313e2aba60f358d', 'SIGN_UP', '01a22d21-00c0-7760-a47c-582cea0842cc', NULL, '2026-11-30 15:44:27.328406+00', '2026-12-01 15:44:27.328406+00', '2026-11-30 15:44:27.331112+00', NULL),
	('\xe0647b4dc81c0d92a8ca470e2332724fe2ec372671a6d5d48432c141aafa44e3', 'RECOVERY', '01a22d20-fedc-715b-8638-4a82471c5f85', NULL, '2026-11-30 15:44:27.369179+00', '2026-11-30 16:14:27.369179+00', NULL, NULL),
	('\x41d3aec3c53719505303745c66ce52b4fd0066c0960c5bfb6800f85664122a84', 'RECLAIM', '01a22d20-fedc-715b-8638-4a82471c5f85', 'alice@acme.example', '2026-11-30 15:44:27.369179+00', '2026-11-30 16:14:27.369179+00', NULL, NULL),
	('\x5edc77551c527c2916e567cb472f80be6f3789de241397ca4e4d4462d500db23', 'SIGN_UP', '01a22d21-00fa-749a-8fa0-0a95a989c061', NULL, '2026-11-30 15:44:27.38664+00', '2026-12-01 15:44:27.38664+00', '2026-11-30 15:44:27.388221+00', NULL),
	('\x9f2c3c1937a8a3b7ad91e89bd5e71886b13a450ac6d51208f0aa9a40f95d5f70', 'SIGN_UP', '01a22d21-0237-73da-9905-0751ba73908f', NULL, '2026-11-30 15:44:27.703153+00', '2026-12-01 15:44:27.703153+00', '2026-11-30 15:44:27.706273+00', NULL),
	('\x4afad691c725957e6151cce8c891655c76a791413e9a2471f87efb70654f7eee', 'SIGN_UP', '01a22d21-0257-74a8-bf34-323411d6c4f7', NULL, '2026-11-30 15:44:27.73581+00', '2026-12-01 15:44:27.73581+00', '2026-11-30 15:44:27.738613+00', NULL),
	('\xda49aad35d12af3d8d8c1deeff9fb1039ec0d6db058fdf43e4b9cbb686bbd5b4', 'SIGN_UP', '01a22d21-0264-73ce-9916-ca3ec5aa2206', NULL, '2026-11-30 15:44:27.748881+00', '2026-12-01 15:44:27.748881+00', '2026-11-30 15:44:27.750345+00', NULL),
	('\x0171b57546ff658cb6ad01abc5cc28f081fa4b1e5fe50d662627080e7f97e206', 'SIGN_UP', '01a22d21-0274-7494-b999-9b489e095eac', NULL, '2026-11-30 15:44:27.764587+00', '2026-12-01 15:44:27.764587+00', '2026-11-30 15:44:27.76603+00', NULL),
	('\x63ad148635c247153df09b98fa442a0e1c9b5bf94cfc04dacf79c61fca9a2c59', 'SIGN_UP', '01a22d21-0287-75e8-81fd-52f5f2107896', NULL, '2026-11-30 15:44:27.783577+00', '2026-12-01 15:44:27.783577+00', '2026-11-30 15:44:27.784425+00', NULL),
	('\x715891f4e2829d8c6d4412a8ae06079e2735509a29ea548d0c33eca1535f51c5', 'SIGN_UP', '01a22d21-0293-7318-9d6d-98c01cd92299', NULL, '2026-11-30 15:44:27.795301+00', '2026-12-01 15:44:27.795301+00', '2026-11-30 15:44:27.79831+00', NULL),
	('\x9c67ffacf35caa5174fe39e4d8fcbe1357bfb4b0b0aba13e2c907a2b9f4ff1ed', 'SIGN_UP', '01a22d21-02a6-718a-a9de-d456a5d45ce8', NULL, '2026-11-30 15:44:27.814169+00', '2026-12-01 15:44:27.814169+00', '2026-11-30 15:44:27.815038+00', NULL),
	('\x0ccbbb62cbb820809b3b8ad94979a0d9b2d57d5b3087dff21e6f0da4343811e8', 'SIGN_UP', '01a22d21-0335-7581-9863-3d9e1cd7f2ce', NULL, '2026-11-30 15:44:27.957026+00', '2026-12-01 15:44:27.957026+00', '2026-11-30 15:44:27.960236+00', NULL),
	('\x8d570f3d806d2c61010a4e6912dc3c40de8c77a0efc19a87801aed14ecabed68', 'UNDO_ACCOUNT_CHANGE', '01a22d21-033b-7525-8575-35b2eb6feb2d', 'TWO_FACTOR_ENABLED', '2026-11-30 15:44:27.97938+00', '2026-12-14 15:44:27.97938+00', NULL, NULL);
INSERT INTO public.sessions VALUES
	('01a22d20-ff09-70d1-895a-6560b2a8bd5f', '01a22d20-fedc-715b-8638-4a82471c5f85', '\x9f920fe56cc69460b3de33ce57048b38f58af97fe7e1de356a94027cc2d7eaa0', '2026-11-30 15:44:26.833512+00', '2026-11-30 15:44:26.833512+00', '2026-12-30 15:44:26.833512+00', 'tests', '2026-11-30 15:44:26.833512+00', NULL, NULL, NULL, NULL),
	('01a22d20-ff2e-73e2-a1c4-2b2505f69396', '01a22d20-ff20-7275-9a61-6d85c31eae23', '\x34e611f69680e33332c73de19b7f5181097bccc3767379593fd974cce5f0a01f', '2026-11-30 15:44:26.899339+00', '2026-11-30 15:44:26.899339+00', '2026-12-30 15:44:26.899339+00', 'tests', '2026-11-30 15:44:26.899339+00', NULL, NULL, NULL, NULL),
	('01a22d20-ff44-724a-ba88-9bb01c87c6f5', '01a22d20-ff35-7220-a972-fa7f90c6a956', '\x760ac74e1f2aab61eb15516469068cc0eb5da38a3e3703647eb0fdbbdf69ad0e', '2026-11-30 15:44:26.931085+00', '2026-11-30 15:44:26.931085+00', '2026-12-30 15:44:26.931085+00', 'tests', '2026-11-30 15:44:26.931085+00', NULL, NULL, NULL, NULL),
	('01a22d20-ff91-7702-bf6c-041bad7c25e7', '01a22d20-ff7c-70da-88cf-abc1a6d33469', '\x9c8f96a6c3a8dd3512e1dac6c894dd0c45cf5c3350fac0f06b8b58ff4d2b7635', '2026-11-30 15:44:26.963959+00', '2026-11-30 15:44:26.963959+00', '2026-12-30 15:44:26.963959+00', 'tests', '2026-11-30 15:44:26.963959+00', NULL, NULL, NULL, NULL),
	('01a22d20-ffc7-7428-9ea1-da228f5f13e7', '01a22d20-ffb6-74d7-97ae-8ebdfa87e3a7', '\x18be107a5737e57ee701bfb551a44054a3c53a66b050ea618d6988a6768eec58', '2026-11-30 15:44:27.058225+00', '2026-11-30 15:44:27.058225+00', '2026-12-30 15:44:27.058225+00', 'tests', '2026-11-30 15:44:27.058225+00', NULL, NULL, NULL, NULL),
	('01a22d20-ffdc-7501-8049-7c74e7f762b4', '01a22d20-ffd3-70ad-b32b-180c24bbb789', '\x0e2ee1f08167d5784fe3b85231565677f01f576bb062e387781615eba90f5911', '2026-11-30 15:44:27.08449+00', '2026-11-30 15:44:27.08449+00', '2026-12-30 15:44:27.08449+00', 'tests', '2026-11-30 15:44:27.08449+00', NULL, NULL, NULL, NULL),
	('01a22d20-ffef-7212-9841-cffccb1863e1', '01a22d20-ffe8-7069-be59-56348f6fa42c', '\x3c3a0ed18b1f6f763e336036ddfc41c48ccefb78b4564429dc2e186bbbc46a48', '2026-11-30 15:44:27.105954+00', '2026-11-30 15:44:27.105954+00', '2026-12-30 15:44:27.105954+00', 'tests', '2026-11-30 15:44:27.105954+00', NULL, NULL, NULL, NULL),
	('01a22d20-fffe-7115-a9b7-4a1ca77feb8b', '01a22d20-fff5-76c8-bf79-e91bcdb0cb7d', '\x649e7472ddf94a4c414e199e7b2221db07dfeab26ba82feeb51f644e128cd84e', '2026-11-30 15:44:27.125038+00', '2026-11-30 15:44:27.125038+00', '2026-12-30 15:44:27.125038+00', 'tests', '2026-11-30 15:44:27.125038+00', NULL, NULL, NULL, NULL),
	('01a22d21-00bf-721b-857a-17ac06ffa2ed', '01a22d21-00bb-75e0-a377-33d0bc673499', '\x195ceb96344907567cc504ecb704a4b43a45c6bf75935950555f29be29f6ce7d', '2026-11-30 15:44:27.320147+00', '2026-11-30 15:44:27.320147+00', '2026-12-30 15:44:27.320147+00', 'tests', '2026-11-30 15:44:27.320147+00', NULL, NULL, NULL, NULL),
	('01a22d21-00d4-75e0-8694-393504735131', '01a22d21-00ca-7202-a467-faf3918e7558', '\x6e57236a6d7f47016afde0bd6a3be09c9c700772866d312499d6bdb8d449fc35', '2026-11-30 15:44:27.331112+00', '2026-11-30 15:44:27.331112+00', '2026-12-30 15:44:27.331112+00', 'tests', '2026-11-30 15:44:27.331112+00', NULL, NULL, NULL, NULL),
	('01a22d21-010d-706e-87a4-69c325a90798', '01a22d21-0104-73ee-a209-0b5ed2e6611e', '\x86f0a4ab1d544a478f7eb612e88a127a34c171d467ba8919c637948d67eae5c0', '2026-11-30 15:44:27.388221+00', '2026-11-30 15:44:27.388221+00', '2026-12-30 15:44:27.388221+00', 'tests', '2026-11-30 15:44:27.388221+00', NULL, NULL, NULL, NULL),
	('01a22d21-023f-726b-9599-cbd31701cf2b', '01a22d21-023b-73f5-b079-0d8a8410e978', '\xd0246d5c952b671fd01a650d75dd2e4b4f85cb8ac52326c5e3b1c70ef9112580', '2026-11-30 15:44:27.706273+00', '2026-11-30 15:44:27.706273+00', '2026-12-30 15:44:27.706273+00', 'tests', '2026-11-30 15:44:27.706273+00', NULL, NULL, NULL, NULL),
	('01a22d21-0261-7180-b0e4-668fb207cec0', '01a22d21-025b-7540-a0f8-0c230b7ab789', '\x989f254c41b07d5faf0324a1f0b1c47aad305d4ce7d4324ac37dbbbd37276f9c', '2026-11-30 15:44:27.738613+00', '2026-11-30 15:44:27.738613+00', '2026-12-30 15:44:27.738613+00', 'tests', '2026-11-30 15:44:27.738613+00', NULL, NULL, NULL, NULL),
	('01a22d21-026f-7053-ad0e-a2510db6c1a3', '01a22d21-026d-7412-9eef-fc19952ea969', '\x7861e22ad3971a844725dcb270f7f984a5568e0574234e04b4c4240201d72df3', '2026-11-30 15:44:27.750345+00', '2026-11-30 15:44:27.750345+00', '2026-12-30 15:44:27.750345+00', 'tests', '2026-11-30 15:44:27.750345+00', NULL, NULL, NULL, NULL),
	('01a22d21-0283-72b5-b6f4-e02a60a5ccf1', '01a22d21-0281-72a9-b0f6-1ea0df0c4503', '\xcf94bc65aa7e83cf9f16762a5746ba2faed6c544b9dc7a4cbbfd362f0058e8af', '2026-11-30 15:44:27.76603+00', '2026-11-30 15:44:27.76603+00', '2026-12-30 15:44:27.76603+00', 'tests', '2026-11-30 15:44:27.76603+00', NULL, NULL, NULL, NULL),
	('01a22d21-028e-7550-b98d-d5d74de6215f', '01a22d21-0289-7681-9cd4-4d5894a592d7', '\x58526cfd75434423910a8c94de34a366f4338d85c7b953325fb17044888b1645', '2026-11-30 15:44:27.784425+00', '2026-11-30 15:44:27.784425+00', '2026-12-30 15:44:27.784425+00', 'tests', '2026-11-30 15:44:27.784425+00', NULL, NULL, NULL, NULL),
	('01a22d21-0299-7757-975d-8db5bf3207a6', '01a22d21-0296-75d0-b7b3-dd25dcd3fdcf', '\xe45e1b000536b693558c84242cdef922698bb100f588e20f489af8a12f9ec280', '2026-11-30 15:44:27.79831+00', '2026-11-30 15:44:27.79831+00', '2026-12-30 15:44:27.79831+00', 'tests', '2026-11-30 15:44:27.79831+00', NULL, NULL, NULL, NULL),
	('01a22d21-02ac-741d-9a80-8a22dae3610c', '01a22d21-02a8-720e-8cbc-ae8c7f563108', '\x3374cd5920971077af68337d138aa829264262dd013b7012d10cc695aaef34fb', '2026-11-30 15:44:27.815038+00', '2026-11-30 15:44:27.815038+00', '2026-12-30 15:44:27.815038+00', 'tests', '2026-11-30 15:44:27.815038+00', NULL, NULL, NULL, NULL),
	('01a22d21-0340-7233-b86e-014eb3a9dd7e', '01a22d21-033b-7525-8575-35b2eb6feb2d', '\xe0ddb26f3a602f0a383e9a885c6af7e86fca638ba7f60f9016bacd1213edd404', '2026-11-30 15:44:27.960236+00', '2026-11-30 15:44:27.960236+00', '2026-12-30 15:44:27.960236+00', 'tests', '2026-11-30 15:44:27.960236+00', NULL, NULL, NULL, NULL);
INSERT INTO public.sign_ups VALUES
	('01a22d20-feb2-7464-84ad-20f2c4a48be9', 'alice@acme.example', 'alice@acme.example', 'en', '2026-11-30 15:44:26.802332+00'),
	('01a22d20-ff0e-72b9-a401-e4ac9bea6219', 'bob@acme.example', 'bob@acme.example', 'en', '2026-11-30 15:44:26.89419+00'),
	('01a22d20-ff30-7483-bf0d-aa7989518097', 'carol@globex.example', 'carol@globex.example', 'en', '2026-11-30 15:44:26.928185+00'),
	('01a22d20-ff46-75d7-8536-e1257e12753b', 'dave@globex.example', 'dave@globex.example', 'en', '2026-11-30 15:44:26.950258+00'),
	('01a22d20-ffab-73d2-8f1a-53149302e8bc', 'frank@frank.example', 'frank@frank.example', 'en', '2026-11-30 15:44:27.051275+00'),
	('01a22d20-ffca-7252-9db4-4f200064c827', 'ina@initech.example', 'ina@initech.example', 'en', '2026-11-30 15:44:27.082132+00'),
	('01a22d20-ffde-75e2-8f4e-d3b6ade4d71e', 'iris@initech.example', 'iris@initech.example', 'en', '2026-11-30 15:44:27.102526+00'),
	('01a22d20-fff3-7525-817a-bcf6cfbbb31b', 'hank@umbrella.example', 'hank@umbrella.example', 'en', '2026-11-30 15:44:27.123239+00'),
	('01a22d21-00b2-71e6-8af9-ce8a59075b42', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'en', '2026-11-30 15:44:27.313976+00'),
	('01a22d21-00c0-7760-a47c-582cea0842cc', 'acme-removed@acme.example', 'acme-removed@acme.example', 'en', '2026-11-30 15:44:27.328406+00'),
	('01a22d21-00fa-749a-8fa0-0a95a989c061', 'acme-member@acme.example', 'acme-member@acme.example', 'en', '2026-11-30 15:44:27.38664+00'),
	('01a22d21-0237-73da-9905-0751ba73908f', 'eve@acme.example', 'eve@acme.example', 'en', '2026-11-30 15:44:27.703153+00'),
	('01a22d21-0257-74a8-bf34-323411d6c4f7', 'ada@acme.example', 'ada@acme.example', 'en', '2026-11-30 15:44:27.73581+00'),
	('01a22d21-0264-73ce-9916-ca3ec5aa2206', 'bo@acme.example', 'bo@acme.example', 'en', '2026-11-30 15:44:27.748881+00'),
	('01a22d21-0274-7494-b999-9b489e095eac', 'çelik@acme.example', 'çelik@acme.example', 'en', '2026-11-30 15:44:27.764587+00'),
	('01a22d21-0287-75e8-81fd-52f5f2107896', 'lea@lea.example', 'lea@lea.example', 'en', '2026-11-30 15:44:27.783577+00'),
	('01a22d21-0293-7318-9d6d-98c01cd92299', 'mia@mia.example', 'mia@mia.example', 'en', '2026-11-30 15:44:27.795301+00'),
	('01a22d21-02a6-718a-a9de-d456a5d45ce8', 'bas@acme.example', 'bas@acme.example', 'en', '2026-11-30 15:44:27.814169+00'),
	('01a22d21-0335-7581-9863-3d9e1cd7f2ce', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '2026-11-30 15:44:27.957026+00');
INSERT INTO public.throttles VALUES
	('\x6d86c04d7c12033b71e01cb45f25b8d1766a764c6af5b27c0082ed2bb03392da', 1, '2026-11-30 15:44:27.296045+00', '2026-12-01 15:44:27.296045+00'),
	('\xf9b5bf8c6802daf7f97f0dff5b220e184cab282b8ec4385f5efa9e28b1ef77f4', 1, '2026-11-30 15:44:27.369179+00', '2026-11-30 16:44:27.369179+00'),
	('\x1f8a8b5c58b7595ecddcbacbcd6149be6608525b0a695479c7da233a7656b079', 1, '2026-11-30 15:44:27.369179+00', '2026-11-30 16:44:27.369179+00'),
	('\x663e0dcaa572e663f44afe7ef13585b94264e006113dd326f4355b923816cece', 1, '2026-11-30 15:44:27.369179+00', '2026-11-30 16:44:27.369179+00'),
	('\x90995cbe3d2446cbc6906fbe0466006c429bb3eab2290fdc7dde256616b623d5', 6, '2026-11-30 15:44:27.802179+00', '2026-12-01 15:44:27.176873+00'),
	('\x1b4a3739a7021e6402ad811754a2bd53e9652fa3d6f6cb967af2db022e086cd5', 1, '2026-11-30 15:44:27.97938+00', '2026-12-01 15:44:27.97938+00');
INSERT INTO public.user_counts VALUES
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22d20-ff37-768c-954b-445446cbb3db', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22d20-ff37-768c-954b-445446cbb3db', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22d20-ff37-768c-954b-445446cbb3db', 'INVITED', 'BASIC_USER', 0),
	('01a22d20-ff37-768c-954b-445446cbb3db', 'ACTIVE', 'BASIC_USER', 0),
	('01a22d20-ff37-768c-954b-445446cbb3db', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22d20-ffb9-719e-8854-a8e3a76fe069', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22d20-ffb9-719e-8854-a8e3a76fe069', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', 'INVITED', 'BASIC_USER', 0),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', 'ACTIVE', 'BASIC_USER', 0),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22d20-fff9-72e1-839e-e78e63acaa56', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22d20-fff9-72e1-839e-e78e63acaa56', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'INVITED', 'ADVANCED_USER', 1),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22d21-0289-7681-9cd4-4d5a9b64f6b0', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22d21-0289-7681-9cd4-4d5a9b64f6b0', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22d21-0297-71c7-91b8-85540bad3f7f', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22d21-0297-71c7-91b8-85540bad3f7f', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'INVITED', 'BASIC_USER', 4),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'ACTIVE', 'BASIC_USER', 5),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'BLOCKED', 'BASIC_USER', 2),
	('01a22d21-033c-718f-a1bf-c2b1d16a3b60', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22d21-033c-718f-a1bf-c2b1d16a3b60', 'ACTIVE', 'ADMINISTRATOR', 1);
INSERT INTO public.user_words VALUES
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'acme', '01a22d20-fee8-7189-8e67-5f6ab307ec07'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'de', '01a22d20-fee8-7189-8e67-5f6ab307ec07'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'example', '01a22d20-fee8-7189-8e67-5f6ab307ec07'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'vries', '01a22d20-fee8-7189-8e67-5f6ab307ec07'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'acme', '01a22d20-ff23-7093-904d-ccdd9c75f7cf'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'example', '01a22d20-ff23-7093-904d-ccdd9c75f7cf'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'jansen', '01a22d20-ff23-7093-904d-ccdd9c75f7cf'),
	('01a22d20-ff37-768c-954b-445446cbb3db', 'example', '01a22d20-ff3e-7388-b63c-2cf820c87308'),
	('01a22d20-ff37-768c-954b-445446cbb3db', 'globex', '01a22d20-ff3e-7388-b63c-2cf820c87308'),
	('01a22d20-ff37-768c-954b-445446cbb3db', 'smit', '01a22d20-ff3e-7388-b63c-2cf820c87308'),
	('01a22d20-ff37-768c-954b-445446cbb3db', 'bakker', '01a22d20-ff7f-7601-95a4-74ef52e261fc'),
	('01a22d20-ff37-768c-954b-445446cbb3db', 'example', '01a22d20-ff7f-7601-95a4-74ef52e261fc'),
	('01a22d20-ff37-768c-954b-445446cbb3db', 'globex', '01a22d20-ff7f-7601-95a4-74ef52e261fc'),
	('01a22d20-ffb9-719e-8854-a8e3a76fe069', 'example', '01a22d20-ffbd-7579-a341-68be9074a425'),
	('01a22d20-ffb9-719e-8854-a8e3a76fe069', 'visser', '01a22d20-ffbd-7579-a341-68be9074a425'),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', 'example', '01a22d20-ffd5-756f-820f-44a62f599e16'),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', 'initech', '01a22d20-ffd5-756f-820f-44a62f599e16'),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', 'kok', '01a22d20-ffd5-756f-820f-44a62f599e16'),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', 'example', '01a22d20-ffeb-76a7-a00d-0022997d8da4'),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', 'initech', '01a22d20-ffeb-76a7-a00d-0022997d8da4'),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', 'kok', '01a22d20-ffeb-76a7-a00d-0022997d8da4'),
	('01a22d20-fff9-72e1-839e-e78e63acaa56', 'example', '01a22d20-fffc-71c2-a158-99009de74e8f'),
	('01a22d20-fff9-72e1-839e-e78e63acaa56', 'mol', '01a22d20-fffc-71c2-a158-99009de74e8f'),
	('01a22d20-fff9-72e1-839e-e78e63acaa56', 'umbrella', '01a22d20-fffc-71c2-a158-99009de74e8f'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', ';acme', '01a22d21-0035-712e-aabc-f9a64421a88f'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'example', '01a22d21-0035-712e-aabc-f9a64421a88f'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'pending', '01a22d21-0035-712e-aabc-f9a64421a88f'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'added', '01a22d21-0093-70c1-bf0d-6b3fe063c2c6'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'example', '01a22d21-0093-70c1-bf0d-6b3fe063c2c6'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'example', '01a22d21-00aa-731d-ad8f-847e89c1af41'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'blocked', '01a22d21-00bc-7631-aee0-5cf2ac204dff'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'example', '01a22d21-00bc-7631-aee0-5cf2ac204dff'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'example', '01a22d21-0107-7566-83c4-cd438aefea9a'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'member', '01a22d21-0107-7566-83c4-cd438aefea9a'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'acme', '01a22d21-023c-72be-ba69-e65501c6c2b2'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'example', '01a22d21-023c-72be-ba69-e65501c6c2b2'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'zwart', '01a22d21-023c-72be-ba69-e65501c6c2b2'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'acme', '01a22d21-025e-7631-a110-feb9bb6f623e'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'de', '01a22d21-025e-7631-a110-feb9bb6f623e'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'example', '01a22d21-025e-7631-a110-feb9bb6f623e'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'wit', '01a22d21-025e-7631-a110-feb9bb6f623e'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'acme', '01a22d21-026d-7412-9eef-fc1be352180c'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'example', '01a22d21-026d-7412-9eef-fc1be352180c'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'wit', '01a22d21-026d-7412-9eef-fc1be352180c'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '=celik', '01a22d21-0282-74b8-82da-75081a40f564'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'acme', '01a22d21-0282-74b8-82da-75081a40f564'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'example', '01a22d21-0282-74b8-82da-75081a40f564'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'kaya', '01a22d21-0282-74b8-82da-75081a40f564'),
	('01a22d21-0289-7681-9cd4-4d5a9b64f6b0', 'example', '01a22d21-028a-722a-94a7-0b3cf9bbd0df'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'example', '01a22d21-0290-713f-9a58-934da7436e6c'),
	('01a22d21-0297-71c7-91b8-85540bad3f7f', 'example', '01a22d21-0298-7639-b940-45342c6129d6'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'example', '01a22d21-029c-757d-a870-2e771694bd15'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'acme', '01a22d21-02aa-7277-b90d-eaa94b5f3370'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'blok', '01a22d21-02aa-7277-b90d-eaa94b5f3370'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', 'example', '01a22d21-02aa-7277-b90d-eaa94b5f3370'),
	('01a22d21-033c-718f-a1bf-c2b1d16a3b60', 'bel', '01a22d21-033f-76db-8cf8-d5601d0bdd4e'),
	('01a22d21-033c-718f-a1bf-c2b1d16a3b60', 'example', '01a22d21-033f-76db-8cf8-d5601d0bdd4e'),
	('01a22d21-033c-718f-a1bf-c2b1d16a3b60', 'hooli', '01a22d21-033f-76db-8cf8-d5601d0bdd4e');
INSERT INTO public.users VALUES
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-fee8-7189-8e67-5f6ab307ec07', '01a22d20-fedc-715b-8638-4a82471c5f85', 'Alice de Vries', 'alice de vries', 'alice@acme.example', 'alice@acme.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 15:44:26.833512+00', '2026-11-30 15:44:26.833512+00', '2026-11-30 15:44:00+00', NULL, 'alice@acme.example'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d20-ff23-7093-904d-ccdd9c75f7cf', '01a22d20-ff20-7275-9a61-6d85c31eae23', 'Bob Jansen', 'bob jansen', 'bob@acme.example', 'bob@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 15:44:26.899339+00', '2026-11-30 15:44:26.899339+00', '2026-11-30 15:44:00+00', NULL, 'bob@acme.example'),
	('01a22d20-ff37-768c-954b-445446cbb3db', '01a22d20-ff3e-7388-b63c-2cf820c87308', '01a22d20-ff35-7220-a972-fa7f90c6a956', 'Carol Smit', 'carol smit', 'carol@globex.example', 'carol@globex.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 15:44:26.931085+00', '2026-11-30 15:44:26.931085+00', '2026-11-30 15:44:00+00', NULL, 'carol@globex.example'),
	('01a22d20-ff37-768c-954b-445446cbb3db', '01a22d20-ff7f-7601-95a4-74ef52e261fc', '01a22d20-ff7c-70da-88cf-abc1a6d33469', 'Dave Bakker', 'dave bakker', 'dave@globex.example', 'dave@globex.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 15:44:26.963959+00', '2026-11-30 15:44:26.963959+00', '2026-11-30 15:44:00+00', NULL, 'dave@globex.example'),
	('01a22d20-ffb9-719e-8854-a8e3a76fe069', '01a22d20-ffbd-7579-a341-68be9074a425', '01a22d20-ffb6-74d7-97ae-8ebdfa87e3a7', 'Frank Visser', 'frank visser', 'frank@frank.example', 'frank@frank.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 15:44:27.058225+00', '2026-11-30 15:44:27.058225+00', '2026-11-30 15:44:00+00', NULL, 'frank@frank.example'),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d20-ffd5-756f-820f-44a62f599e16', '01a22d20-ffd3-70ad-b32b-180c24bbb789', 'Ina Kok', 'ina kok', 'ina@initech.example', 'ina@initech.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 15:44:27.08449+00', '2026-11-30 15:44:27.08449+00', '2026-11-30 15:44:00+00', NULL, 'ina@initech.example'),
	('01a22d20-ffd4-756b-9742-f9e5b276656c', '01a22d20-ffeb-76a7-a00d-0022997d8da4', '01a22d20-ffe8-7069-be59-56348f6fa42c', 'Iris Kok', 'iris kok', 'iris@initech.example', 'iris@initech.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 15:44:27.105954+00', '2026-11-30 15:44:27.105954+00', '2026-11-30 15:44:00+00', NULL, 'iris@initech.example'),
	('01a22d20-fff9-72e1-839e-e78e63acaa56', '01a22d20-fffc-71c2-a158-99009de74e8f', '01a22d20-fff5-76c8-bf79-e91bcdb0cb7d', 'Hank Mol', 'hank mol', 'hank@umbrella.example', 'hank@umbrella.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 15:44:27.125038+00', '2026-11-30 15:44:27.125038+00', '2026-11-30 15:44:00+00', NULL, 'hank@umbrella.example'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0035-712e-aabc-f9a64421a88f', NULL, NULL, NULL, 'acme-pending@acme.example', 'acme-pending@acme.example', 'ADVANCED_USER', 'INVITED', true, '2026-11-30 15:44:27.176873+00', NULL, NULL, NULL, 'acme-pending@acme.example'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0093-70c1-bf0d-6b3fe063c2c6', NULL, 'acme Added', 'acme added', 'acme-added@acme.example', 'acme-added@acme.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 15:44:27.275721+00', NULL, NULL, NULL, 'acme-added@acme.example'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-00aa-731d-ad8f-847e89c1af41', '01a22d20-ffb6-74d7-97ae-8ebdfa87e3a7', 'Frank', 'frank', 'frank@frank.example', 'frank@frank.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 15:44:27.296045+00', NULL, NULL, NULL, 'frank@frank.example'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-00bc-7631-aee0-5cf2ac204dff', '01a22d21-00bb-75e0-a377-33d0bc673499', 'acme Blocked', 'acme blocked', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'BASIC_USER', 'BLOCKED', false, '2026-11-30 15:44:27.320147+00', '2026-11-30 15:44:27.320147+00', '2026-11-30 15:44:00+00', 'the acme reason', 'acme-blocked@acme.example'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0107-7566-83c4-cd438aefea9a', '01a22d21-0104-73ee-a209-0b5ed2e6611e', 'acme Member', 'acme member', 'acme-member@acme.example', 'acme-member@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 15:44:27.388221+00', '2026-11-30 15:44:27.388221+00', '2026-11-30 15:44:00+00', NULL, 'acme-member@acme.example'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-023c-72be-ba69-e65501c6c2b2', '01a22d21-023b-73f5-b079-0d8a8410e978', 'Eve Zwart', 'eve zwart', 'eve@acme.example', 'eve@acme.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 15:44:27.706273+00', '2026-11-30 15:44:27.706273+00', '2026-11-30 15:44:00+00', NULL, 'eve@acme.example'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-025e-7631-a110-feb9bb6f623e', '01a22d21-025b-7540-a0f8-0c230b7ab789', 'Ada de Wit', 'ada de wit', 'ada@acme.example', 'ada@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 15:44:27.738613+00', '2026-11-30 15:44:27.738613+00', '2026-11-30 15:44:00+00', NULL, 'ada@acme.example'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-026d-7412-9eef-fc1be352180c', '01a22d21-026d-7412-9eef-fc19952ea969', 'Bo Wit', 'bo wit', 'bo@acme.example', 'bo@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 15:44:27.750345+00', '2026-11-30 15:44:27.750345+00', '2026-11-30 15:44:00+00', NULL, 'bo@acme.example'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0282-74b8-82da-75081a40f564', '01a22d21-0281-72a9-b0f6-1ea0df0c4503', 'Çelik Kaya', 'celik kaya', 'çelik@acme.example', 'çelik@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 15:44:27.76603+00', '2026-11-30 15:44:27.76603+00', '2026-11-30 15:44:00+00', NULL, 'çelik@acme.example'),
	('01a22d21-0289-7681-9cd4-4d5a9b64f6b0', '01a22d21-028a-722a-94a7-0b3cf9bbd0df', '01a22d21-0289-7681-9cd4-4d5894a592d7', 'Lea', 'lea', 'lea@lea.example', 'lea@lea.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 15:44:27.784425+00', '2026-11-30 15:44:27.784425+00', '2026-11-30 15:44:00+00', NULL, 'lea@lea.example'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-0290-713f-9a58-934da7436e6c', '01a22d21-0289-7681-9cd4-4d5894a592d7', 'Lea', 'lea', 'lea@lea.example', 'lea@lea.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 15:44:27.791301+00', NULL, NULL, NULL, 'lea@lea.example'),
	('01a22d21-0297-71c7-91b8-85540bad3f7f', '01a22d21-0298-7639-b940-45342c6129d6', '01a22d21-0296-75d0-b7b3-dd25dcd3fdcf', 'Mia', 'mia', 'mia@mia.example', 'mia@mia.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 15:44:27.79831+00', '2026-11-30 15:44:27.79831+00', '2026-11-30 15:44:00+00', NULL, 'mia@mia.example'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-029c-757d-a870-2e771694bd15', '01a22d21-0296-75d0-b7b3-dd25dcd3fdcf', 'Mia', 'mia', 'mia@mia.example', 'mia@mia.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 15:44:27.802179+00', NULL, NULL, NULL, 'mia@mia.example'),
	('01a22d20-fee3-7060-a6ba-4b68893b4332', '01a22d21-02aa-7277-b90d-eaa94b5f3370', '01a22d21-02a8-720e-8cbc-ae8c7f563108', 'Bas Blok', 'bas blok', 'bas@acme.example', 'bas@acme.example', 'BASIC_USER', 'BLOCKED', false, '2026-11-30 15:44:27.815038+00', '2026-11-30 15:44:27.815038+00', '2026-11-30 15:44:00+00', 'a "reason" with lines', 'bas@acme.example'),
	('01a22d21-033c-718f-a1bf-c2b1d16a3b60', '01a22d21-033f-76db-8cf8-d5601d0bdd4e', '01a22d21-033b-7525-8575-35b2eb6feb2d', 'Gavin Bel', 'gavin bel', 'gavin@hooli.example', 'gavin@hooli.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 15:44:27.960236+00', '2026-11-30 15:44:27.960236+00', '2026-11-30 15:44:00+00', NULL, 'gavin@hooli.example');
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.account_emails
    ADD CONSTRAINT pk_account_emails PRIMARY KEY (canonical);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT pk_accounts PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT pk_audit_events PRIMARY KEY (id);
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
ALTER TABLE ONLY public.erased_actors
    ADD CONSTRAINT pk_erased_actors PRIMARY KEY (id);
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
CREATE INDEX ix_account_emails_account_id ON public.account_emails USING btree (account_id);
CREATE INDEX ix_audit_events_environment_id_id ON public.audit_events USING btree (environment_id, id);
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
