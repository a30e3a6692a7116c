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
	('01a22e23-c60b-7089-8ace-e0a9c26b1f9c', '01a22e23-c611-717c-88a3-a12cb3ee7b62', '2026-11-30 20:27:06.123635+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c60b-7089-8ace-e0a9c26b1f9c', NULL, NULL, 'test'),
	('01a22e23-c62e-746e-8caa-2e8f1d99cd40', '01a22e23-c62e-746e-8caa-2e9078b63326', '2026-11-30 20:27:06.1462+00', 'account.created', '01a22e23-c62e-746e-8caa-2e8f1d99cd40', 'account', '01a22e23-c62e-746e-8caa-2e8f1d99cd40', NULL, NULL, 'test'),
	('01a22e23-c62e-746e-8caa-2e8f1d99cd40', '01a22e23-c64e-7093-ae99-c6f1d7ef80e3', '2026-11-30 20:27:06.1462+00', 'session.started', '01a22e23-c62e-746e-8caa-2e8f1d99cd40', 'session', '01a22e23-c64e-7093-ae99-c6f07f9b23ac', NULL, NULL, 'test'),
	('01a22e23-c651-7558-ac5d-27cedfa9be25', '01a22e23-c652-709f-a5aa-c1c1304c6ae1', '2026-11-30 20:27:06.193561+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c651-7558-ac5d-27cedfa9be25', NULL, NULL, 'test'),
	('01a22e23-c65b-739f-8311-42737b728689', '01a22e23-c65c-747d-babd-2b51e2f1cffb', '2026-11-30 20:27:06.195311+00', 'account.created', '01a22e23-c65b-739f-8311-42737b728689', 'account', '01a22e23-c65b-739f-8311-42737b728689', NULL, NULL, 'test'),
	('01a22e23-c65b-739f-8311-42737b728689', '01a22e23-c666-746c-89f3-ed5550abf11c', '2026-11-30 20:27:06.195311+00', 'session.started', '01a22e23-c65b-739f-8311-42737b728689', 'session', '01a22e23-c666-746c-89f3-ed54d78159b9', NULL, NULL, 'test'),
	('01a22e23-c668-7033-b1ae-f0493b076970', '01a22e23-c668-7033-b1ae-f04b86a30b98', '2026-11-30 20:27:06.21591+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c668-7033-b1ae-f0493b076970', NULL, NULL, 'test'),
	('01a22e23-c66c-76ef-b0f2-313aab8f6342', '01a22e23-c66c-76ef-b0f2-313bb4c3dd69', '2026-11-30 20:27:06.218019+00', 'account.created', '01a22e23-c66c-76ef-b0f2-313aab8f6342', 'account', '01a22e23-c66c-76ef-b0f2-313aab8f6342', NULL, NULL, 'test'),
	('01a22e23-c66c-76ef-b0f2-313aab8f6342', '01a22e23-c671-7517-8914-9b5a74a47d41', '2026-11-30 20:27:06.218019+00', 'session.started', '01a22e23-c66c-76ef-b0f2-313aab8f6342', 'session', '01a22e23-c671-7517-8914-9b5922bb701a', NULL, NULL, 'test'),
	('01a22e23-c672-71f1-95a9-b27d045540d0', '01a22e23-c673-7678-8c5c-6b6e8f0230cd', '2026-11-30 20:27:06.226648+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c672-71f1-95a9-b27d045540d0', NULL, NULL, 'test'),
	('01a22e23-c677-7713-9c08-ef2c7d5d81e7', '01a22e23-c677-7713-9c08-ef2d210a39a2', '2026-11-30 20:27:06.22837+00', 'account.created', '01a22e23-c677-7713-9c08-ef2c7d5d81e7', 'account', '01a22e23-c677-7713-9c08-ef2c7d5d81e7', NULL, NULL, 'test'),
	('01a22e23-c677-7713-9c08-ef2c7d5d81e7', '01a22e23-c67c-7351-91b2-3804f4affc32', '2026-11-30 20:27:06.22837+00', 'session.started', '01a22e23-c677-7713-9c08-ef2c7d5d81e7', 'session', '01a22e23-c67c-7351-91b2-38035831df96', NULL, NULL, 'test'),
	('01a22e23-c684-773c-9924-049b32b80897', '01a22e23-c685-7438-9f0a-2f4d1a5228a8', '2026-11-30 20:27:06.244424+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c684-773c-9924-049b32b80897', NULL, NULL, 'test'),
	('01a22e23-c688-707a-a4d3-f710baeb18ea', '01a22e23-c688-707a-a4d3-f711325ef23a', '2026-11-30 20:27:06.246338+00', 'account.created', '01a22e23-c688-707a-a4d3-f710baeb18ea', 'account', '01a22e23-c688-707a-a4d3-f710baeb18ea', NULL, NULL, 'test'),
	('01a22e23-c688-707a-a4d3-f710baeb18ea', '01a22e23-c68d-760c-add8-3991e4302649', '2026-11-30 20:27:06.246338+00', 'session.started', '01a22e23-c688-707a-a4d3-f710baeb18ea', 'session', '01a22e23-c68d-760c-add8-399005324be7', NULL, NULL, 'test'),
	('01a22e23-c68f-7574-b64c-8c134157f35d', '01a22e23-c68f-7574-b64c-8c151b85f573', '2026-11-30 20:27:06.25528+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c68f-7574-b64c-8c134157f35d', NULL, NULL, 'test'),
	('01a22e23-c692-7330-9f97-576ad6adb321', '01a22e23-c692-7330-9f97-576bf3ea8e41', '2026-11-30 20:27:06.256915+00', 'account.created', '01a22e23-c692-7330-9f97-576ad6adb321', 'account', '01a22e23-c692-7330-9f97-576ad6adb321', NULL, NULL, 'test'),
	('01a22e23-c692-7330-9f97-576ad6adb321', '01a22e23-c697-71b7-a9d3-84ac2bcbdfd3', '2026-11-30 20:27:06.256915+00', 'session.started', '01a22e23-c692-7330-9f97-576ad6adb321', 'session', '01a22e23-c697-71b7-a9d3-84ab2aa77cfb', NULL, NULL, 'test'),
	('01a22e23-c698-7560-8764-14d676c28c8a', '01a22e23-c699-73a1-bdb1-c151087aef77', '2026-11-30 20:27:06.26431+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c698-7560-8764-14d676c28c8a', NULL, NULL, 'test'),
	('01a22e23-c69f-7176-beb6-815836eee524', '01a22e23-c69f-7176-beb6-8159da13831b', '2026-11-30 20:27:06.265856+00', 'account.created', '01a22e23-c69f-7176-beb6-815836eee524', 'account', '01a22e23-c69f-7176-beb6-815836eee524', NULL, NULL, 'test'),
	('01a22e23-c69f-7176-beb6-815836eee524', '01a22e23-c6aa-72eb-b045-1ed78aeabbe7', '2026-11-30 20:27:06.265856+00', 'session.started', '01a22e23-c69f-7176-beb6-815836eee524', 'session', '01a22e23-c6aa-72eb-b045-1ed622fac246', NULL, NULL, 'test'),
	('01a22e23-c6af-721b-b163-1b3d6e9d5ce7', '01a22e23-c6af-721b-b163-1b3f353bf438', '2026-11-30 20:27:06.286889+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c6af-721b-b163-1b3d6e9d5ce7', NULL, NULL, 'test'),
	('01a22e23-c6b2-7073-8235-b94b2aa0460c', '01a22e23-c6b2-7073-8235-b94c31cdfa78', '2026-11-30 20:27:06.288653+00', 'account.created', '01a22e23-c6b2-7073-8235-b94b2aa0460c', 'account', '01a22e23-c6b2-7073-8235-b94b2aa0460c', NULL, NULL, 'test'),
	('01a22e23-c6b2-7073-8235-b94b2aa0460c', '01a22e23-c6b7-7122-b473-67d9fd275a08', '2026-11-30 20:27:06.288653+00', 'session.started', '01a22e23-c6b2-7073-8235-b94b2aa0460c', 'session', '01a22e23-c6b7-7122-b473-67d85cfcd6b8', NULL, NULL, 'test'),
	('01a22e23-c700-7103-81db-fbe865972dbe', '01a22e23-c700-7103-81db-fbeafd0fa434', '2026-11-30 20:27:06.368096+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c700-7103-81db-fbe865972dbe', NULL, NULL, 'test'),
	('01a22e23-c704-7398-8987-9b5b12cdb6e0', '01a22e23-c704-7398-8987-9b5c0a7feefd', '2026-11-30 20:27:06.369961+00', 'account.created', '01a22e23-c704-7398-8987-9b5b12cdb6e0', 'account', '01a22e23-c704-7398-8987-9b5b12cdb6e0', NULL, NULL, 'test'),
	('01a22e23-c704-7398-8987-9b5b12cdb6e0', '01a22e23-c709-7077-bb8c-9194311644a6', '2026-11-30 20:27:06.369961+00', 'session.started', '01a22e23-c704-7398-8987-9b5b12cdb6e0', 'session', '01a22e23-c709-7077-bb8c-9193b6cfd621', NULL, NULL, 'test'),
	('01a22e23-c70a-77d4-801b-0bffcca0518e', '01a22e23-c70b-7228-adc2-87ba77a621e0', '2026-11-30 20:27:06.378832+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c70a-77d4-801b-0bffcca0518e', NULL, NULL, 'test'),
	('01a22e23-c70e-755b-94e8-9cc2566d9f93', '01a22e23-c70e-755b-94e8-9cc331b5eea6', '2026-11-30 20:27:06.380227+00', 'account.created', '01a22e23-c70e-755b-94e8-9cc2566d9f93', 'account', '01a22e23-c70e-755b-94e8-9cc2566d9f93', NULL, NULL, 'test'),
	('01a22e23-c70e-755b-94e8-9cc2566d9f93', '01a22e23-c713-702d-8e02-85771ae47926', '2026-11-30 20:27:06.380227+00', 'session.started', '01a22e23-c70e-755b-94e8-9cc2566d9f93', 'session', '01a22e23-c713-702d-8e02-857621d15269', NULL, NULL, 'test'),
	('01a22e23-c62e-746e-8caa-2e8f1d99cd40', '01a22e23-c721-73cf-b0e9-b5f409992ee5', '2026-11-30 20:27:06.397978+00', 'account.recovery_requested', NULL, 'account', '01a22e23-c62e-746e-8caa-2e8f1d99cd40', NULL, NULL, 'test'),
	('01a22e23-c723-70cd-8ced-3f8603415873', '01a22e23-c723-70cd-8ced-3f882a4a5fa2', '2026-11-30 20:27:06.403311+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c723-70cd-8ced-3f8603415873', NULL, NULL, 'test'),
	('01a22e23-c727-73df-9801-21121e2ec41d', '01a22e23-c727-73df-9801-2113fc5e358f', '2026-11-30 20:27:06.404623+00', 'account.created', '01a22e23-c727-73df-9801-21121e2ec41d', 'account', '01a22e23-c727-73df-9801-21121e2ec41d', NULL, NULL, 'test'),
	('01a22e23-c727-73df-9801-21121e2ec41d', '01a22e23-c72c-7049-a841-027c6566498f', '2026-11-30 20:27:06.404623+00', 'session.started', '01a22e23-c727-73df-9801-21121e2ec41d', 'session', '01a22e23-c72b-73f3-b561-d0aeb6f8b631', NULL, NULL, 'test'),
	('01a22e23-c797-737c-8a5a-2095768a3faa', '01a22e23-c798-716c-a136-e4bccd4a6022', '2026-11-30 20:27:06.519436+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c797-737c-8a5a-2095768a3faa', NULL, NULL, 'test'),
	('01a22e23-c79c-7500-8820-d4c1ad98afc6', '01a22e23-c79c-7500-8820-d4c20f73de63', '2026-11-30 20:27:06.521227+00', 'account.created', '01a22e23-c79c-7500-8820-d4c1ad98afc6', 'account', '01a22e23-c79c-7500-8820-d4c1ad98afc6', NULL, NULL, 'test'),
	('01a22e23-c79c-7500-8820-d4c1ad98afc6', '01a22e23-c7a0-711c-a983-ff646163bd82', '2026-11-30 20:27:06.521227+00', 'session.started', '01a22e23-c79c-7500-8820-d4c1ad98afc6', 'session', '01a22e23-c7a0-711c-a983-ff635a3de3d5', NULL, NULL, 'test'),
	('01a22e23-c7b0-708f-89eb-9659f38e8c99', '01a22e23-c7b1-727b-b644-328d34106284', '2026-11-30 20:27:06.544174+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c7b0-708f-89eb-9659f38e8c99', NULL, NULL, 'test'),
	('01a22e23-c7b4-75c9-be3d-e016063457c4', '01a22e23-c7b4-75c9-be3d-e0174426783b', '2026-11-30 20:27:06.545918+00', 'account.created', '01a22e23-c7b4-75c9-be3d-e016063457c4', 'account', '01a22e23-c7b4-75c9-be3d-e016063457c4', NULL, NULL, 'test'),
	('01a22e23-c7b4-75c9-be3d-e016063457c4', '01a22e23-c7b9-7076-8ccb-f69d597d5469', '2026-11-30 20:27:06.545918+00', 'session.started', '01a22e23-c7b4-75c9-be3d-e016063457c4', 'session', '01a22e23-c7b9-7076-8ccb-f69cf701ccba', NULL, NULL, 'test'),
	('01a22e23-c7bd-73c7-b98f-5219b27c5195', '01a22e23-c7be-735f-89cb-10e0ff1e9a1a', '2026-11-30 20:27:06.557292+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c7bd-73c7-b98f-5219b27c5195', NULL, NULL, 'test'),
	('01a22e23-c7c1-7719-bd9e-1eb892922d61', '01a22e23-c7c1-7719-bd9e-1eb9797d9c05', '2026-11-30 20:27:06.558916+00', 'account.created', '01a22e23-c7c1-7719-bd9e-1eb892922d61', 'account', '01a22e23-c7c1-7719-bd9e-1eb892922d61', NULL, NULL, 'test'),
	('01a22e23-c7c1-7719-bd9e-1eb892922d61', '01a22e23-c7c6-75ee-90c4-01cad657892f', '2026-11-30 20:27:06.558916+00', 'session.started', '01a22e23-c7c1-7719-bd9e-1eb892922d61', 'session', '01a22e23-c7c6-75ee-90c4-01c96027bf33', NULL, NULL, 'test'),
	('01a22e23-c7ca-71da-b1da-6d2a974a33b0', '01a22e23-c7cb-7301-950a-42c0a9a6468d', '2026-11-30 20:27:06.57037+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c7ca-71da-b1da-6d2a974a33b0', NULL, NULL, 'test'),
	('01a22e23-c7ce-737f-a6c9-423cfc1615d6', '01a22e23-c7ce-737f-a6c9-423d8444fd83', '2026-11-30 20:27:06.572042+00', 'account.created', '01a22e23-c7ce-737f-a6c9-423cfc1615d6', 'account', '01a22e23-c7ce-737f-a6c9-423cfc1615d6', NULL, NULL, 'test'),
	('01a22e23-c7ce-737f-a6c9-423cfc1615d6', '01a22e23-c7d3-761e-a2d4-e823cc132c7d', '2026-11-30 20:27:06.572042+00', 'session.started', '01a22e23-c7ce-737f-a6c9-423cfc1615d6', 'session', '01a22e23-c7d3-761e-a2d4-e822722ae22d', NULL, NULL, 'test'),
	('01a22e23-c7d7-7199-8513-8534b8ec1c6b', '01a22e23-c7d8-7370-8b7f-2aacbaec5fc5', '2026-11-30 20:27:06.583463+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c7d7-7199-8513-8534b8ec1c6b', NULL, NULL, 'test'),
	('01a22e23-c7da-7291-8e47-3265d95bffc5', '01a22e23-c7da-7291-8e47-32661f05b7e5', '2026-11-30 20:27:06.585004+00', 'account.created', '01a22e23-c7da-7291-8e47-3265d95bffc5', 'account', '01a22e23-c7da-7291-8e47-3265d95bffc5', NULL, NULL, 'test'),
	('01a22e23-c7da-7291-8e47-3265d95bffc5', '01a22e23-c7df-7350-8b06-98d5dd8b0627', '2026-11-30 20:27:06.585004+00', 'session.started', '01a22e23-c7da-7291-8e47-3265d95bffc5', 'session', '01a22e23-c7df-7350-8b06-98d4eb7ac030', NULL, NULL, 'test'),
	('01a22e23-c7e9-7423-9add-1427dd01d791', '01a22e23-c7e9-7423-9add-1429bfb2d39d', '2026-11-30 20:27:06.600994+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c7e9-7423-9add-1427dd01d791', NULL, NULL, 'test'),
	('01a22e23-c7ec-7357-b8ea-7bcbabf98a03', '01a22e23-c7ec-7357-b8ea-7bcc637926f4', '2026-11-30 20:27:06.60284+00', 'account.created', '01a22e23-c7ec-7357-b8ea-7bcbabf98a03', 'account', '01a22e23-c7ec-7357-b8ea-7bcbabf98a03', NULL, NULL, 'test'),
	('01a22e23-c7ec-7357-b8ea-7bcbabf98a03', '01a22e23-c7f1-77b0-b446-6a95f965273e', '2026-11-30 20:27:06.60284+00', 'session.started', '01a22e23-c7ec-7357-b8ea-7bcbabf98a03', 'session', '01a22e23-c7f1-77b0-b446-6a947f7ad0d3', NULL, NULL, 'test'),
	('01a22e23-c7fc-74ac-a48d-a5ee71a888e2', '01a22e23-c7fc-74ac-a48d-a5f0098e751d', '2026-11-30 20:27:06.620116+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c7fc-74ac-a48d-a5ee71a888e2', NULL, NULL, 'test'),
	('01a22e23-c800-750c-be1a-407d1aa07d6f', '01a22e23-c800-750c-be1a-407ea784d65b', '2026-11-30 20:27:06.621501+00', 'account.created', '01a22e23-c800-750c-be1a-407d1aa07d6f', 'account', '01a22e23-c800-750c-be1a-407d1aa07d6f', NULL, NULL, 'test'),
	('01a22e23-c800-750c-be1a-407d1aa07d6f', '01a22e23-c804-7763-98c7-58e036794e7a', '2026-11-30 20:27:06.621501+00', 'session.started', '01a22e23-c800-750c-be1a-407d1aa07d6f', 'session', '01a22e23-c804-7763-98c7-58dfbfb707b1', NULL, NULL, 'test'),
	('01a22e23-c83d-7065-bd3c-7bba327af050', '01a22e23-c83e-738e-9e04-f6ad2e60ccce', '2026-11-30 20:27:06.685142+00', 'sign_up.requested', NULL, 'sign_up', '01a22e23-c83d-7065-bd3c-7bba327af050', NULL, NULL, 'test'),
	('01a22e23-c841-732f-b491-a8ff4302c469', '01a22e23-c842-76d1-a0dd-132699be51a0', '2026-11-30 20:27:06.687675+00', 'account.created', '01a22e23-c841-732f-b491-a8ff4302c469', 'account', '01a22e23-c841-732f-b491-a8ff4302c469', NULL, NULL, 'test'),
	('01a22e23-c841-732f-b491-a8ff4302c469', '01a22e23-c850-774a-9284-22a70827f048', '2026-11-30 20:27:06.687675+00', 'session.started', '01a22e23-c841-732f-b491-a8ff4302c469', 'session', '01a22e23-c850-774a-9284-22a63213b6ab', NULL, NULL, 'test'),
	('01a22e23-c841-732f-b491-a8ff4302c469', '01a22e23-c860-756e-a61b-768a70bc58a8', '2026-11-30 20:27:06.71097+00', 'account.two_factor_enabled', '01a22e23-c841-732f-b491-a8ff4302c469', 'account', '01a22e23-c841-732f-b491-a8ff4302c469', NULL, NULL, 'test');
INSERT INTO public.account_emails VALUES
	('alice@acme.example', 'alice@acme.example', '01a22e23-c62e-746e-8caa-2e8f1d99cd40', true, '2026-11-30 20:27:06.1462+00'),
	('bob@acme.example', 'bob@acme.example', '01a22e23-c65b-739f-8311-42737b728689', true, '2026-11-30 20:27:06.195311+00'),
	('carol@globex.example', 'carol@globex.example', '01a22e23-c66c-76ef-b0f2-313aab8f6342', true, '2026-11-30 20:27:06.218019+00'),
	('dave@globex.example', 'dave@globex.example', '01a22e23-c677-7713-9c08-ef2c7d5d81e7', true, '2026-11-30 20:27:06.22837+00'),
	('frank@frank.example', 'frank@frank.example', '01a22e23-c688-707a-a4d3-f710baeb18ea', true, '2026-11-30 20:27:06.246338+00'),
	('ina@initech.example', 'ina@initech.example', '01a22e23-c692-7330-9f97-576ad6adb321', true, '2026-11-30 20:27:06.256915+00'),
	('iris@initech.example', 'iris@initech.example', '01a22e23-c69f-7176-beb6-815836eee524', true, '2026-11-30 20:27:06.265856+00'),
	('hank@umbrella.example', 'hank@umbrella.example', '01a22e23-c6b2-7073-8235-b94b2aa0460c', true, '2026-11-30 20:27:06.288653+00'),
	('acme-blocked@acme.example', 'acme-blocked@acme.example', '01a22e23-c704-7398-8987-9b5b12cdb6e0', true, '2026-11-30 20:27:06.369961+00'),
	('acme-removed@acme.example', 'acme-removed@acme.example', '01a22e23-c70e-755b-94e8-9cc2566d9f93', true, '2026-11-30 20:27:06.380227+00'),
	('acme-member@acme.example', 'acme-member@acme.example', '01a22e23-c727-73df-9801-21121e2ec41d', true, '2026-11-30 20:27:06.404623+00'),
	('eve@acme.example', 'eve@acme.example', '01a22e23-c79c-7500-8820-d4c1ad98afc6', true, '2026-11-30 20:27:06.521227+00'),
	('ada@acme.example', 'ada@acme.example', '01a22e23-c7b4-75c9-be3d-e016063457c4', true, '2026-11-30 20:27:06.545918+00'),
	('bo@acme.example', 'bo@acme.example', '01a22e23-c7c1-7719-bd9e-1eb892922d61', true, '2026-11-30 20:27:06.558916+00'),
	('çelik@acme.example', 'çelik@acme.example', '01a22e23-c7ce-737f-a6c9-423cfc1615d6', true, '2026-11-30 20:27:06.572042+00'),
	('lea@lea.example', 'lea@lea.example', '01a22e23-c7da-7291-8e47-3265d95bffc5', true, '2026-11-30 20:27:06.585004+00'),
	('mia@mia.example', 'mia@mia.example', '01a22e23-c7ec-7357-b8ea-7bcbabf98a03', true, '2026-11-30 20:27:06.60284+00'),
	('bas@acme.example', 'bas@acme.example', '01a22e23-c800-750c-be1a-407d1aa07d6f', true, '2026-11-30 20:27:06.621501+00'),
	('gavin@hooli.example', 'gavin@hooli.example', '01a22e23-c841-732f-b491-a8ff4302c469', true, '2026-11-30 20:27:06.687675+00');
INSERT INTO public.accounts VALUES
	('01a22e23-c62e-746e-8caa-2e8f1d99cd40', 'Alice de Vries', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.1462+00'),
	('01a22e23-c65b-739f-8311-42737b728689', 'Bob Jansen', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.195311+00'),
	('01a22e23-c677-7713-9c08-ef2c7d5d81e7', 'Dave Bakker', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.22837+00'),
	('01a22e23-c688-707a-a4d3-f710baeb18ea', 'Frank Visser', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.246338+00'),
	('01a22e23-c692-7330-9f97-576ad6adb321', 'Ina Kok', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.256915+00'),
	('01a22e23-c69f-7176-beb6-815836eee524', 'Iris Kok', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.265856+00'),
	('01a22e23-c6b2-7073-8235-b94b2aa0460c', 'Hank Mol', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.288653+00'),
	('01a22e23-c704-7398-8987-9b5b12cdb6e0', 'acme Blocked', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.369961+00'),
	('01a22e23-c70e-755b-94e8-9cc2566d9f93', 'acme Removed', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.380227+00'),
	('01a22e23-c727-73df-9801-21121e2ec41d', 'acme Member', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.404623+00'),
	('01a22e23-c7b4-75c9-be3d-e016063457c4', 'Ada de Wit', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.545918+00'),
	('01a22e23-c7c1-7719-bd9e-1eb892922d61', 'Bo Wit', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.558916+00'),
	('01a22e23-c7ce-737f-a6c9-423cfc1615d6', 'Çelik Kaya', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.572042+00'),
	('01a22e23-c7da-7291-8e47-3265d95bffc5', 'Lea', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.585004+00'),
	('01a22e23-c7ec-7357-b8ea-7bcbabf98a03', 'Mia', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.60284+00'),
	('01a22e23-c800-750c-be1a-407d1aa07d6f', 'Bas Blok', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.621501+00'),
	('01a22e23-c79c-7500-8820-d4c1ad98afc6', 'Eve Zwart', 'nl', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.521227+00'),
	('01a22e23-c66c-76ef-b0f2-313aab8f6342', 'Carol Smit', 'nl', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', false, NULL, '2026-11-30 20:27:06.218019+00'),
	('01a22e23-c841-732f-b491-a8ff4302c469', 'Gavin Bel', 'en', '$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc', true, NULL, '2026-11-30 20:27:06.687675+00');
INSERT INTO public.alembic_version VALUES
	('0002');
INSERT INTO public.audit_events VALUES
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c636-74f9-8204-2342776da408', '2026-11-30 20:27:06.1462+00', 'environment.created', NULL, NULL, 'environment', '01a22e23-c636-74f9-8204-2341e165013c', NULL, NULL, 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c64e-7093-ae99-c6ef370b27f0', '2026-11-30 20:27:06.1462+00', 'user.joined', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c63e-7679-b623-f094daa7f16f', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c666-746c-89f3-ed533641cac4', '2026-11-30 20:27:06.195311+00', 'user.joined', '01a22e23-c65e-7742-8301-d4b3dacd926f', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c65e-7742-8301-d4b3dacd926f', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', '01a22e23-c66d-7094-8a5d-79a6f999061f', '2026-11-30 20:27:06.218019+00', 'environment.created', NULL, NULL, 'environment', '01a22e23-c66d-7094-8a5d-79a516b67b4e', NULL, NULL, 'test'),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', '01a22e23-c671-7517-8914-9b58d968bcde', '2026-11-30 20:27:06.218019+00', 'user.joined', '01a22e23-c66e-73c2-acb6-dbcf3b5c3dd2', '01a22e23-c66d-7094-8a5d-79a516b67b4e', 'user', '01a22e23-c66e-73c2-acb6-dbcf3b5c3dd2', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', '01a22e23-c67c-7351-91b2-3802364a6c7c', '2026-11-30 20:27:06.22837+00', 'user.joined', '01a22e23-c679-767c-a9a2-08a2dd53bebb', '01a22e23-c66d-7094-8a5d-79a516b67b4e', 'user', '01a22e23-c679-767c-a9a2-08a2dd53bebb', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', '01a22e23-c683-745b-8b5c-914553fc6960', '2026-11-30 20:27:06.237845+00', 'user.role_changed', '01a22e23-c66e-73c2-acb6-dbcf3b5c3dd2', '01a22e23-c66d-7094-8a5d-79a516b67b4e', 'user', '01a22e23-c679-767c-a9a2-08a2dd53bebb', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22e23-c689-71dc-89ec-2184bc9b6b28', '01a22e23-c689-71dc-89ec-21853e243be8', '2026-11-30 20:27:06.246338+00', 'environment.created', NULL, NULL, 'environment', '01a22e23-c689-71dc-89ec-2184bc9b6b28', NULL, NULL, 'test'),
	('01a22e23-c689-71dc-89ec-2184bc9b6b28', '01a22e23-c68d-760c-add8-398fdd2fd6e4', '2026-11-30 20:27:06.246338+00', 'user.joined', '01a22e23-c68a-74e8-9df2-fd553a73c880', '01a22e23-c689-71dc-89ec-2184bc9b6b28', 'user', '01a22e23-c68a-74e8-9df2-fd553a73c880', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c693-7043-9cb6-47b743a6e8d8', '2026-11-30 20:27:06.256915+00', 'environment.created', NULL, NULL, 'environment', '01a22e23-c693-7043-9cb6-47b6e4a52c04', NULL, NULL, 'test'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c697-71b7-a9d3-84aab5181999', '2026-11-30 20:27:06.256915+00', 'user.joined', '01a22e23-c694-72f6-96d4-1796a01b27eb', '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'user', '01a22e23-c694-72f6-96d4-1796a01b27eb', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c6aa-72eb-b045-1ed5ebf76ce2', '2026-11-30 20:27:06.265856+00', 'user.joined', '01a22e23-c6a4-77ad-9f61-1220b485d871', '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'user', '01a22e23-c6a4-77ad-9f61-1220b485d871', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c6ad-7288-bacc-f127b4f8c63c', '2026-11-30 20:27:06.28382+00', 'user.role_changed', '01a22e23-c694-72f6-96d4-1796a01b27eb', '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'user', '01a22e23-c6a4-77ad-9f61-1220b485d871', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22e23-c6b3-749a-ba2e-a80de5bb2c98', '01a22e23-c6b3-749a-ba2e-a80e2b516f41', '2026-11-30 20:27:06.288653+00', 'environment.created', NULL, NULL, 'environment', '01a22e23-c6b3-749a-ba2e-a80de5bb2c98', NULL, NULL, 'test'),
	('01a22e23-c6b3-749a-ba2e-a80de5bb2c98', '01a22e23-c6b7-7122-b473-67d7d13876b4', '2026-11-30 20:27:06.288653+00', 'user.joined', '01a22e23-c6b4-73f3-a35e-9c88bed6a34d', '01a22e23-c6b3-749a-ba2e-a80de5bb2c98', 'user', '01a22e23-c6b4-73f3-a35e-9c88bed6a34d', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c6bc-713c-b7dc-2bfcd9e599df', '2026-11-30 20:27:06.29615+00', 'organisation.created', '01a22e23-c694-72f6-96d4-1796a01b27eb', '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'organisation', '01a22e23-c6bb-7768-b5aa-ce6131b2a70d', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c6c4-7202-99e2-7ce98a165f87', '2026-11-30 20:27:06.303507+00', 'organisation.activation_requested', '01a22e23-c694-72f6-96d4-1796a01b27eb', '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'organisation', '01a22e23-c6bb-7768-b5aa-ce6131b2a70d', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c6cb-7239-bab3-4d18a5d80f30', '2026-11-30 20:27:06.303507+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22e23-c6bb-7768-b5aa-ce6131b2a70d', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c6cd-775a-a7a3-8592bbc3e848', '2026-11-30 20:27:06.303507+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22e23-c6bb-7768-b5aa-ce6131b2a70d', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c6d9-70bc-9f01-9bd21eb86403', '2026-11-30 20:27:06.321221+00', 'user.invited', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c6d6-7048-b710-b1061385bb0c', NULL, '{"invitation": "01a22e23-c6d6-7048-b710-b10585cd2c54", "role": "ADVANCED_USER"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c6df-73ff-a4f3-8eb2af374cf3', '2026-11-30 20:27:06.333417+00', 'user.invited', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c6de-77c4-8fe2-127509b6b555', NULL, '{"invitation": "01a22e23-c6de-77c4-8fe2-12745482fb6a", "role": "ADVANCED_USER"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c6ef-734d-b328-245c69e72683', '2026-11-30 20:27:06.337783+00', 'invitation.revoked', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c6de-77c4-8fe2-127509b6b555', NULL, '{"invitation": "01a22e23-c6de-77c4-8fe2-12745482fb6a", "role": "ADVANCED_USER"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c6f2-74b8-8252-e77d5a869ee7', '2026-11-30 20:27:06.352214+00', 'user.added', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c6f1-7275-8097-173845aaf01b', NULL, '{"invitation": "01a22e23-c6f1-7275-8097-1737118ca3ee", "role": "BASIC_USER"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c6fd-76f4-9f50-3ca16e969e87', '2026-11-30 20:27:06.359783+00', 'user.added', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c6fc-76d8-aa39-9cc0382204b1', NULL, '{"invitation": "01a22e23-c6fc-76d8-aa39-9cbf82f48649", "role": "BASIC_USER"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c709-7077-bb8c-9192652f9e16', '2026-11-30 20:27:06.369961+00', 'user.joined', '01a22e23-c706-775a-bfe3-cd9c795c0f58', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c706-775a-bfe3-cd9c795c0f58', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c713-702d-8e02-857599d2f12c', '2026-11-30 20:27:06.380227+00', 'user.joined', '01a22e23-c710-778e-8403-656bbe5c85cf', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c710-778e-8403-656bbe5c85cf', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c717-759e-99e5-f7df8f5b7ef0', '2026-11-30 20:27:06.388244+00', 'user.blocked', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c706-775a-bfe3-cd9c795c0f58', '{"status": "ACTIVE"}', '{"status": "BLOCKED"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c71d-75b6-be40-5e893051ca60', '2026-11-30 20:27:06.392708+00', 'user.removed', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c710-778e-8403-656bbe5c85cf', '{"role": "BASIC_USER", "status": "ACTIVE"}', NULL, 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c72b-73f3-b561-d0ad05ee9c84', '2026-11-30 20:27:06.404623+00', 'user.joined', '01a22e23-c729-75a8-b259-41dd4620ffd7', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c729-75a8-b259-41dd4620ffd7', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c738-73fb-a9af-103fe662d63b', '2026-11-30 20:27:06.412942+00', 'partnership.requested', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'partnership', '01a22e23-c731-738f-b9cc-cede588d24cc', NULL, NULL, 'test'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c738-73fb-a9af-1040d48373f7', '2026-11-30 20:27:06.412942+00', 'partnership.requested', NULL, '01a22e23-c636-74f9-8204-2341e165013c', 'partnership', '01a22e23-c731-738f-b9cc-cede588d24cc', NULL, NULL, ''),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c743-72d1-96ff-bb1ce3924a07', '2026-11-30 20:27:06.426708+00', 'partnership.accepted', '01a22e23-c694-72f6-96d4-1796a01b27eb', '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'partnership', '01a22e23-c731-738f-b9cc-cede588d24cc', NULL, NULL, 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c743-72d1-96ff-bb1d5ec88c33', '2026-11-30 20:27:06.426708+00', 'partnership.accepted', NULL, '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'partnership', '01a22e23-c731-738f-b9cc-cede588d24cc', NULL, NULL, ''),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c746-730c-8e72-55c3b04f4536', '2026-11-30 20:27:06.43672+00', 'partnership.manager_connected', '01a22e23-c694-72f6-96d4-1796a01b27eb', '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'partnership', '01a22e23-c731-738f-b9cc-cede588d24cc', NULL, '{"user": "01a22e23-c6a4-77ad-9f61-1220b485d871"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c746-730c-8e72-55c45a0018ec', '2026-11-30 20:27:06.43672+00', 'partnership.manager_connected', NULL, '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'partnership', '01a22e23-c731-738f-b9cc-cede588d24cc', NULL, '{"user": "01a22e23-c6a4-77ad-9f61-1220b485d871"}', ''),
	('01a22e23-c6b3-749a-ba2e-a80de5bb2c98', '01a22e23-c74b-741e-bfcf-9a0297763729', '2026-11-30 20:27:06.439472+00', 'partnership.requested', '01a22e23-c6b4-73f3-a35e-9c88bed6a34d', '01a22e23-c6b3-749a-ba2e-a80de5bb2c98', 'partnership', '01a22e23-c749-7474-8e62-67d2fb764a8f', NULL, NULL, 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c74b-741e-bfcf-9a035e856d0f', '2026-11-30 20:27:06.439472+00', 'partnership.requested', NULL, '01a22e23-c6b3-749a-ba2e-a80de5bb2c98', 'partnership', '01a22e23-c749-7474-8e62-67d2fb764a8f', NULL, NULL, ''),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c74e-7356-b8e5-417270c23380', '2026-11-30 20:27:06.445498+00', 'organisation.created', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'organisation', '01a22e23-c74e-7356-b8e5-4170eee5d8c3', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c751-7011-b361-a3814acb0d55', '2026-11-30 20:27:06.44792+00', 'organisation.activation_requested', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'organisation', '01a22e23-c74e-7356-b8e5-4170eee5d8c3', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c753-71d4-ac51-a5706a7dc776', '2026-11-30 20:27:06.44792+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22e23-c74e-7356-b8e5-4170eee5d8c3', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c754-700f-8cc0-70b3e9ee0d96', '2026-11-30 20:27:06.44792+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22e23-c74e-7356-b8e5-4170eee5d8c3', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c756-7032-b3ae-eae6937ebbb6', '2026-11-30 20:27:06.453444+00', 'organisation.created', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'organisation', '01a22e23-c756-7032-b3ae-eae4c2278202', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c807-778c-aeb3-d7296b2dd301', '2026-11-30 20:27:06.629636+00', 'user.blocked', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c801-72f3-a7f3-aa1b791515dd', '{"status": "ACTIVE"}', '{"status": "BLOCKED"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c75d-712f-b418-323312c1ef5a', '2026-11-30 20:27:06.455287+00', 'membership.added', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'membership', '01a22e23-c75c-7123-83e6-654e1ffad026', NULL, '{"organisation": "01a22e23-c74e-7356-b8e5-4170eee5d8c3", "user": "01a22e23-c729-75a8-b259-41dd4620ffd7", "role": "MEMBER"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c765-71bf-a1bd-d72039e0fe23', '2026-11-30 20:27:06.463379+00', 'membership.requested', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'membership', '01a22e23-c763-747c-8be7-b3821dbcb144', NULL, '{"organisation": "01a22e23-c74e-7356-b8e5-4170eee5d8c3", "user": "01a22e23-c694-72f6-96d4-1796a01b27eb", "role": "MEMBER"}', 'test'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c765-71bf-a1bd-d721f595b481', '2026-11-30 20:27:06.463379+00', 'membership.requested', NULL, '01a22e23-c636-74f9-8204-2341e165013c', 'membership', '01a22e23-c763-747c-8be7-b3821dbcb144', NULL, '{"organisation": "01a22e23-c74e-7356-b8e5-4170eee5d8c3", "user": "01a22e23-c694-72f6-96d4-1796a01b27eb", "role": "MEMBER"}', ''),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c76f-7004-a486-019985ceabce', '2026-11-30 20:27:06.471092+00', 'membership.accepted', NULL, '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'membership', '01a22e23-c763-747c-8be7-b3821dbcb144', NULL, '{"organisation": "01a22e23-c74e-7356-b8e5-4170eee5d8c3", "user": "01a22e23-c694-72f6-96d4-1796a01b27eb"}', ''),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c76f-7004-a486-019afd223bdc', '2026-11-30 20:27:06.471092+00', 'membership.accepted', '01a22e23-c694-72f6-96d4-1796a01b27eb', '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'membership', '01a22e23-c763-747c-8be7-b3821dbcb144', NULL, '{"organisation": "01a22e23-c74e-7356-b8e5-4170eee5d8c3", "user": "01a22e23-c694-72f6-96d4-1796a01b27eb"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c774-72e6-b118-8d03fcedc134', '2026-11-30 20:27:06.480309+00', 'membership.requested', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'membership', '01a22e23-c773-7321-8bbb-f3702d3179b2', NULL, '{"organisation": "01a22e23-c74e-7356-b8e5-4170eee5d8c3", "user": "01a22e23-c6a4-77ad-9f61-1220b485d871", "role": "MEMBER"}', 'test'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c774-72e6-b118-8d04ac78ad04', '2026-11-30 20:27:06.480309+00', 'membership.requested', NULL, '01a22e23-c636-74f9-8204-2341e165013c', 'membership', '01a22e23-c773-7321-8bbb-f3702d3179b2', NULL, '{"organisation": "01a22e23-c74e-7356-b8e5-4170eee5d8c3", "user": "01a22e23-c6a4-77ad-9f61-1220b485d871", "role": "MEMBER"}', ''),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c778-75ec-8fe2-8577c6fcec9a', '2026-11-30 20:27:06.485923+00', 'membership.added', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'membership', '01a22e23-c778-75ec-8fe2-85753225d45d', NULL, '{"organisation": "01a22e23-c74e-7356-b8e5-4170eee5d8c3", "user": "01a22e23-c65e-7742-8301-d4b3dacd926f", "role": "MEMBER"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c77e-7622-8b99-56e1b652fdca', '2026-11-30 20:27:06.489686+00', 'membership.removed', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'membership', '01a22e23-c778-75ec-8fe2-85753225d45d', NULL, '{"organisation": "01a22e23-c74e-7356-b8e5-4170eee5d8c3", "user": "01a22e23-c65e-7742-8301-d4b3dacd926f"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c783-74c2-88e1-3e334c5b6de7', '2026-11-30 20:27:06.495244+00', 'membership.requested', NULL, '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'membership', '01a22e23-c781-7206-8551-61c5e4872c8b', NULL, '{"organisation": "01a22e23-c6bb-7768-b5aa-ce6131b2a70d", "user": "01a22e23-c63e-7679-b623-f094daa7f16f", "role": "MEMBER"}', ''),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c783-74c2-88e1-3e3487ebb10b', '2026-11-30 20:27:06.495244+00', 'membership.requested', '01a22e23-c694-72f6-96d4-1796a01b27eb', '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'membership', '01a22e23-c781-7206-8551-61c5e4872c8b', NULL, '{"organisation": "01a22e23-c6bb-7768-b5aa-ce6131b2a70d", "user": "01a22e23-c63e-7679-b623-f094daa7f16f", "role": "MEMBER"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c785-751e-b02a-1916c6e71524', '2026-11-30 20:27:06.500668+00', 'document.created', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'document', '01a22e23-c785-751e-b02a-19151ed572fa', NULL, '{"organisation": "01a22e23-c74e-7356-b8e5-4170eee5d8c3"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c786-7430-8246-de8244c7056f', '2026-11-30 20:27:06.500668+00', 'document.created', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'document', '01a22e23-c786-7430-8246-de815a5a3e77', NULL, '{"organisation": "01a22e23-c74e-7356-b8e5-4170eee5d8c3"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c78e-76f8-838f-8e0ac1fa5f88', '2026-11-30 20:27:06.500668+00', 'document.file_attached', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'document', '01a22e23-c786-7430-8246-de815a5a3e77', NULL, '{"organisation": "01a22e23-c74e-7356-b8e5-4170eee5d8c3"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c796-73e4-bff1-727c7f652595', '2026-11-30 20:27:06.500668+00', 'document.sent', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'document', '01a22e23-c786-7430-8246-de815a5a3e77', NULL, '{"organisation": "01a22e23-c74e-7356-b8e5-4170eee5d8c3"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7a0-711c-a983-ff62e55259f4', '2026-11-30 20:27:06.521227+00', 'user.joined', '01a22e23-c79d-7640-8592-e3e6e821e515', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c79d-7640-8592-e3e6e821e515', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7a4-7577-92b9-050691bbd393', '2026-11-30 20:27:06.5299+00', 'user.role_changed', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c79d-7640-8592-e3e6e821e515', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7a6-75ed-9df5-b9ae29c61660', '2026-11-30 20:27:06.533663+00', 'organisation.created', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'organisation', '01a22e23-c7a6-75ed-9df5-b9ac71673976', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7a8-74a4-b1dc-bc4497ab2886', '2026-11-30 20:27:06.535757+00', 'organisation.activation_requested', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'organisation', '01a22e23-c7a6-75ed-9df5-b9ac71673976', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7ab-77d5-9ecb-c91afe380c08', '2026-11-30 20:27:06.535757+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22e23-c7a6-75ed-9df5-b9ac71673976', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7ab-77d5-9ecb-c91b60c64246', '2026-11-30 20:27:06.535757+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22e23-c7a6-75ed-9df5-b9ac71673976', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7af-76f5-81c6-ef97236364d4', '2026-11-30 20:27:06.541114+00', 'membership.added', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'membership', '01a22e23-c7ae-725b-943f-80bf1890a5b9', NULL, '{"organisation": "01a22e23-c7a6-75ed-9df5-b9ac71673976", "user": "01a22e23-c65e-7742-8301-d4b3dacd926f", "role": "ADMINISTRATOR"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7b9-7076-8ccb-f69b2973156d', '2026-11-30 20:27:06.545918+00', 'user.joined', '01a22e23-c7b6-716a-84a5-4961267b5784', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c7b6-716a-84a5-4961267b5784', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7bc-7750-bbe8-cc722614ca4b', '2026-11-30 20:27:06.554348+00', 'membership.added', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'membership', '01a22e23-c7bb-7381-af60-cd7ca643ecb2', NULL, '{"organisation": "01a22e23-c7a6-75ed-9df5-b9ac71673976", "user": "01a22e23-c7b6-716a-84a5-4961267b5784", "role": "MEMBER"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7c5-7063-b7ff-927ab2711613', '2026-11-30 20:27:06.558916+00', 'user.joined', '01a22e23-c7c3-75c5-a119-eda1dc05ab63', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c7c3-75c5-a119-eda1dc05ab63', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7c9-750a-b699-fa6b5b2f228d', '2026-11-30 20:27:06.567347+00', 'membership.added', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'membership', '01a22e23-c7c8-7219-a77e-d84b48300e02', NULL, '{"organisation": "01a22e23-c7a6-75ed-9df5-b9ac71673976", "user": "01a22e23-c7c3-75c5-a119-eda1dc05ab63", "role": "MEMBER"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7d3-761e-a2d4-e821d0abc344', '2026-11-30 20:27:06.572042+00', 'user.joined', '01a22e23-c7d0-74dd-ae9e-d9a3544ec394', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c7d0-74dd-ae9e-d9a3544ec394', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7d6-7020-a89b-ad267c089663', '2026-11-30 20:27:06.58034+00', 'membership.added', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'membership', '01a22e23-c7d5-767f-a0e3-5037f8ebba9a', NULL, '{"organisation": "01a22e23-c7a6-75ed-9df5-b9ac71673976", "user": "01a22e23-c7d0-74dd-ae9e-d9a3544ec394", "role": "MEMBER"}', 'test'),
	('01a22e23-c7db-7040-92c9-f1c75fb84f1f', '01a22e23-c7db-7040-92c9-f1c818eb4881', '2026-11-30 20:27:06.585004+00', 'environment.created', NULL, NULL, 'environment', '01a22e23-c7db-7040-92c9-f1c75fb84f1f', NULL, NULL, 'test'),
	('01a22e23-c7db-7040-92c9-f1c75fb84f1f', '01a22e23-c7df-7350-8b06-98d3c17287f3', '2026-11-30 20:27:06.585004+00', 'user.joined', '01a22e23-c7dc-7447-a364-2615ea76b466', '01a22e23-c7db-7040-92c9-f1c75fb84f1f', 'user', '01a22e23-c7dc-7447-a364-2615ea76b466', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7e4-70c0-8750-56e16224aed5', '2026-11-30 20:27:06.592813+00', 'user.added', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c7e3-736f-9325-3afe1ea3eb4a', NULL, '{"invitation": "01a22e23-c7e3-736f-9325-3afd76c735cc", "role": "BASIC_USER"}', 'test'),
	('01a22e23-c7ed-744b-9c1d-0b18f20136f5', '01a22e23-c7ed-744b-9c1d-0b191b930d94', '2026-11-30 20:27:06.60284+00', 'environment.created', NULL, NULL, 'environment', '01a22e23-c7ed-744b-9c1d-0b18f20136f5', NULL, NULL, 'test'),
	('01a22e23-c7ed-744b-9c1d-0b18f20136f5', '01a22e23-c7f1-77b0-b446-6a939c901ed9', '2026-11-30 20:27:06.60284+00', 'user.joined', '01a22e23-c7ee-76ee-8f2c-c578ca6fa46e', '01a22e23-c7ed-744b-9c1d-0b18f20136f5', 'user', '01a22e23-c7ee-76ee-8f2c-c578ca6fa46e', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7f5-75fc-9848-4ca79643f57b', '2026-11-30 20:27:06.610131+00', 'user.added', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c7f4-7011-b6b4-512ccbfa581f', NULL, '{"invitation": "01a22e23-c7f4-7011-b6b4-512bc121ec56", "role": "BASIC_USER"}', 'test'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c804-7763-98c7-58de3dd133f2', '2026-11-30 20:27:06.621501+00', 'user.joined', '01a22e23-c801-72f3-a7f3-aa1b791515dd', '01a22e23-c636-74f9-8204-2341e165013c', 'user', '01a22e23-c801-72f3-a7f3-aa1b791515dd', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e23-c848-75d0-a03c-91fd8d3dbbb9', '01a22e23-c848-75d0-a03c-91fe4023f985', '2026-11-30 20:27:06.687675+00', 'environment.created', NULL, NULL, 'environment', '01a22e23-c848-75d0-a03c-91fd8d3dbbb9', NULL, NULL, 'test'),
	('01a22e23-c848-75d0-a03c-91fd8d3dbbb9', '01a22e23-c850-774a-9284-22a55dc91395', '2026-11-30 20:27:06.687675+00', 'user.joined', '01a22e23-c84d-714f-9370-11e92fda463b', '01a22e23-c848-75d0-a03c-91fd8d3dbbb9', 'user', '01a22e23-c84d-714f-9370-11e92fda463b', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test');
INSERT INTO public.authenticator_apps VALUES
	('01a22e23-c841-732f-b491-a8ff4302c469', '01a22e23-c855-71d3-9f7e-2ba2b7fda236', '\x67414141414142724464776167375f5461492d5659462d5377726c5f77585175554b4a6950584d3773793067314b49576364516f68685866694575513761685861327274414e4149466b71464443534b61787542374a6171505a46534e4775394150327566394235336f6f51346a765946586e656d44733d', '2026-11-30 20:27:06.70513+00', '2026-11-30 20:27:06.71097+00', 0, NULL);
INSERT INTO public.documents VALUES
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c785-751e-b02a-19151ed572fa', '01a22e23-c74e-7356-b8e5-4170eee5d8c3', 'INVOICE', 'acme draft', 'acme-1', NULL, NULL, NULL, NULL, '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', '2026-11-30 20:27:06.500668+00', NULL, NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c786-7430-8246-de815a5a3e77', '01a22e23-c74e-7356-b8e5-4170eee5d8c3', 'INVOICE', 'acme invoice', NULL, 'acme-invoice.pdf', 1, 'application/pdf', 'none', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', '2026-11-30 20:27:06.500668+00', 'books@acme-books.example', '2026-11-30 20:27:06.500668+00', '01a22e23-c794-7065-8197-1c27111833dc');
INSERT INTO public.domain_proofs VALUES
	('01a22e23-c636-74f9-8204-2341e165013c', 'acme.example', 'KPtixY_1jnmI20Vo5KNvflSDxy9tV3T_owME3zwuGMY', '2026-11-30 20:27:06.1462+00', NULL),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', 'globex.example', 'ge2e6lUIxV_PUFvcnEMe8SYj04b-fFqe_y85dDLlZvw', '2026-11-30 20:27:06.218019+00', NULL),
	('01a22e23-c689-71dc-89ec-2184bc9b6b28', 'frank.example', 'X-5u_CkUZ5ix9ao12OSa-cniV_6qqJCrMr68v1Q2lLI', '2026-11-30 20:27:06.246338+00', NULL),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', 'initech.example', 'oQEvNvmgHNWRhoPSvmN2kTtl0u55t54D48FDy9sK-rg', '2026-11-30 20:27:06.256915+00', NULL),
	('01a22e23-c6b3-749a-ba2e-a80de5bb2c98', 'umbrella.example', 'wlbEJ56Kb0-C-2pu9smQb9TESQ5N4C5iniTHl9TPOfc', '2026-11-30 20:27:06.288653+00', NULL),
	('01a22e23-c7db-7040-92c9-f1c75fb84f1f', 'lea.example', 'OVMFkL070DYghJcrnNX1q7NayGxe7JJ4frK7Xci4RgE', '2026-11-30 20:27:06.585004+00', NULL),
	('01a22e23-c7ed-744b-9c1d-0b18f20136f5', 'mia.example', 'WgU_mr0Yvlld5pAmQEXxi8VAAyUZ6s5vFJtytGFwslE', '2026-11-30 20:27:06.60284+00', NULL),
	('01a22e23-c848-75d0-a03c-91fd8d3dbbb9', 'hooli.example', 'e6F7G_6m1KBHIzpwdwMx07JfnU5tmT2XmlbQaqTo5XA', '2026-11-30 20:27:06.687675+00', NULL);
INSERT INTO public.domains VALUES
	('acme.example', '01a22e23-c636-74f9-8204-2341e165013c', NULL),
	('globex.example', '01a22e23-c66d-7094-8a5d-79a516b67b4e', NULL),
	('frank.example', '01a22e23-c689-71dc-89ec-2184bc9b6b28', NULL),
	('initech.example', '01a22e23-c693-7043-9cb6-47b6e4a52c04', NULL),
	('umbrella.example', '01a22e23-c6b3-749a-ba2e-a80de5bb2c98', NULL),
	('lea.example', '01a22e23-c7db-7040-92c9-f1c75fb84f1f', NULL),
	('mia.example', '01a22e23-c7ed-744b-9c1d-0b18f20136f5', NULL),
	('hooli.example', '01a22e23-c848-75d0-a03c-91fd8d3dbbb9', NULL);
INSERT INTO public.environments VALUES
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', 'Globex', 'globex', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:27:06.218019+00', 0, NULL),
	('01a22e23-c689-71dc-89ec-2184bc9b6b28', 'Visser', 'visser', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:27:06.246338+00', 0, NULL),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', 'Initech', 'initech', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:27:06.256915+00', 0, NULL),
	('01a22e23-c6b3-749a-ba2e-a80de5bb2c98', 'Umbrella', 'umbrella', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:27:06.288653+00', 0, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', 'Acme', 'acme', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:27:06.1462+00', 1, NULL),
	('01a22e23-c7db-7040-92c9-f1c75fb84f1f', 'Lea', 'lea', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:27:06.585004+00', 0, NULL),
	('01a22e23-c7ed-744b-9c1d-0b18f20136f5', 'Mia', 'mia', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:27:06.60284+00', 0, NULL),
	('01a22e23-c848-75d0-a03c-91fd8d3dbbb9', 'Hooli', 'hooli', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:27:06.687675+00', 0, NULL);
INSERT INTO public.inbox_items VALUES
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c661-7548-a2d2-dff705d4b3f9', '01a22e23-c63e-7679-b623-f094daa7f16f', 1, 'NOTICE', 'USER_JOINED', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"user_id": "01a22e23c65e77428301d4b3dacd926f"}', '2026-11-30 20:27:06.195311+00', NULL, NULL),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', '01a22e23-c67b-77d9-a3f4-e168dc4c2dab', '01a22e23-c66e-73c2-acb6-dbcf3b5c3dd2', 1, 'NOTICE', 'USER_JOINED', '01a22e23-c66d-7094-8a5d-79a516b67b4e', false, NULL, NULL, '{"user_id": "01a22e23c679767ca9a208a2dd53bebb"}', '2026-11-30 20:27:06.22837+00', NULL, NULL),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', '01a22e23-c682-734e-8765-5f2809177fef', '01a22e23-c679-767c-a9a2-08a2dd53bebb', 1, 'NOTICE', 'ROLE_CHANGED', '01a22e23-c66d-7094-8a5d-79a516b67b4e', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 20:27:06.237845+00', NULL, NULL),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c6a8-754b-995e-278ab00ed45a', '01a22e23-c694-72f6-96d4-1796a01b27eb', 1, 'NOTICE', 'USER_JOINED', '01a22e23-c693-7043-9cb6-47b6e4a52c04', false, NULL, NULL, '{"user_id": "01a22e23c6a477ad9f611220b485d871"}', '2026-11-30 20:27:06.265856+00', NULL, NULL),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c6ad-7288-bacc-f12668266363', '01a22e23-c6a4-77ad-9f61-1220b485d871', 1, 'NOTICE', 'ROLE_CHANGED', '01a22e23-c693-7043-9cb6-47b6e4a52c04', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 20:27:06.28382+00', NULL, NULL),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c6cf-74e8-85be-920b9ef30a25', '01a22e23-c694-72f6-96d4-1796a01b27eb', 2, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22e23-c693-7043-9cb6-47b6e4a52c04', false, NULL, NULL, '{"organisation_id": "01a22e23c6bb7768b5aace6131b2a70d"}', '2026-11-30 20:27:06.303507+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c708-77fd-899d-89b89a4cf616', '01a22e23-c63e-7679-b623-f094daa7f16f', 2, 'NOTICE', 'USER_JOINED', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"user_id": "01a22e23c706775abfe3cd9c795c0f58"}', '2026-11-30 20:27:06.369961+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c712-71f7-922f-e944ae243be9', '01a22e23-c63e-7679-b623-f094daa7f16f', 3, 'NOTICE', 'USER_JOINED', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"user_id": "01a22e23c710778e8403656bbe5c85cf"}', '2026-11-30 20:27:06.380227+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c72a-749e-ad77-dacf53465da0', '01a22e23-c63e-7679-b623-f094daa7f16f', 4, 'NOTICE', 'USER_JOINED', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"user_id": "01a22e23c72975a8b25941dd4620ffd7"}', '2026-11-30 20:27:06.404623+00', NULL, NULL),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c734-77bf-8c2a-068b264d4243', '01a22e23-c694-72f6-96d4-1796a01b27eb', 4, 'PARTNERSHIP', NULL, '01a22e23-c636-74f9-8204-2341e165013c', false, '01a22e23-c731-738f-b9cc-cede588d24cc', NULL, NULL, '2026-11-30 20:27:06.412942+00', NULL, NULL),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c735-732c-886e-99563e28f234', '01a22e23-c6a4-77ad-9f61-1220b485d871', 3, 'PARTNERSHIP', NULL, '01a22e23-c636-74f9-8204-2341e165013c', false, '01a22e23-c731-738f-b9cc-cede588d24cc', NULL, NULL, '2026-11-30 20:27:06.412942+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c743-72d1-96ff-bb1bfde4b00a', '01a22e23-c63e-7679-b623-f094daa7f16f', 5, 'NOTICE', 'PARTNERSHIP_ACCEPTED', '01a22e23-c693-7043-9cb6-47b6e4a52c04', false, NULL, NULL, '{"partnership_id": "01a22e23c731738fb9cccede588d24cc"}', '2026-11-30 20:27:06.426708+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c74a-71ae-853a-bece076fbe19', '01a22e23-c63e-7679-b623-f094daa7f16f', 6, 'PARTNERSHIP', NULL, '01a22e23-c6b3-749a-ba2e-a80de5bb2c98', true, '01a22e23-c749-7474-8e62-67d2fb764a8f', NULL, NULL, '2026-11-30 20:27:06.439472+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c754-700f-8cc0-70b4ff202951', '01a22e23-c63e-7679-b623-f094daa7f16f', 7, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"organisation_id": "01a22e23c74e7356b8e54170eee5d8c3"}', '2026-11-30 20:27:06.44792+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c75c-7123-83e6-654f810fa3c7', '01a22e23-c729-75a8-b259-41dd4620ffd7', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"organisation_id": "01a22e23c74e7356b8e54170eee5d8c3"}', '2026-11-30 20:27:06.455287+00', NULL, NULL),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c763-747c-8be7-b3830a2ec695', '01a22e23-c694-72f6-96d4-1796a01b27eb', 6, 'COLLABORATION', NULL, '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, '01a22e23-c763-747c-8be7-b3821dbcb144', NULL, '2026-11-30 20:27:06.463379+00', '2026-12-30 20:27:06.463379+00', NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c76e-7258-a216-f9ca4e4d994a', '01a22e23-c63e-7679-b623-f094daa7f16f', 8, 'NOTICE', 'MEMBERSHIP_ACCEPTED', '01a22e23-c693-7043-9cb6-47b6e4a52c04', false, NULL, NULL, '{"organisation_id": "01a22e23c74e7356b8e54170eee5d8c3", "user_id": "01a22e23c69472f696d41796a01b27eb", "membership_id": "01a22e23c763747c8be7b3821dbcb144"}', '2026-11-30 20:27:06.471092+00', NULL, NULL),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c773-7321-8bbb-f371d576413f', '01a22e23-c6a4-77ad-9f61-1220b485d871', 4, 'COLLABORATION', NULL, '01a22e23-c636-74f9-8204-2341e165013c', true, NULL, '01a22e23-c773-7321-8bbb-f3702d3179b2', NULL, '2026-11-30 20:27:06.480309+00', '2026-12-30 20:27:06.480309+00', NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c778-75ec-8fe2-857680a7362a', '01a22e23-c65e-7742-8301-d4b3dacd926f', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"organisation_id": "01a22e23c74e7356b8e54170eee5d8c3"}', '2026-11-30 20:27:06.485923+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c77e-7622-8b99-56e0425c8ede', '01a22e23-c65e-7742-8301-d4b3dacd926f', 2, 'NOTICE', 'REMOVED_FROM_ORGANISATION', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"organisation_id": "01a22e23c74e7356b8e54170eee5d8c3"}', '2026-11-30 20:27:06.489686+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c781-7206-8551-61c6b4973aa4', '01a22e23-c63e-7679-b623-f094daa7f16f', 9, 'COLLABORATION', NULL, '01a22e23-c693-7043-9cb6-47b6e4a52c04', true, NULL, '01a22e23-c781-7206-8551-61c5e4872c8b', NULL, '2026-11-30 20:27:06.495244+00', '2026-12-30 20:27:06.495244+00', NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c79f-741f-84c7-74ae95e834ee', '01a22e23-c63e-7679-b623-f094daa7f16f', 10, 'NOTICE', 'USER_JOINED', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"user_id": "01a22e23c79d76408592e3e6e821e515"}', '2026-11-30 20:27:06.521227+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7a3-7220-b712-4a91ae6c1afa', '01a22e23-c79d-7640-8592-e3e6e821e515', 1, 'PARTNERSHIP', NULL, '01a22e23-c6b3-749a-ba2e-a80de5bb2c98', true, '01a22e23-c749-7474-8e62-67d2fb764a8f', NULL, NULL, '2026-11-30 20:27:06.5299+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7a4-7577-92b9-0505b9a98384', '01a22e23-c79d-7640-8592-e3e6e821e515', 2, 'NOTICE', 'ROLE_CHANGED', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 20:27:06.5299+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7ab-77d5-9ecb-c91cf3de6e6a', '01a22e23-c63e-7679-b623-f094daa7f16f', 11, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"organisation_id": "01a22e23c7a675ed9df5b9ac71673976"}', '2026-11-30 20:27:06.535757+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7ae-725b-943f-80c0f7eb35bb', '01a22e23-c65e-7742-8301-d4b3dacd926f', 3, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"organisation_id": "01a22e23c7a675ed9df5b9ac71673976"}', '2026-11-30 20:27:06.541114+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7b8-753e-b8ea-91c2a374832d', '01a22e23-c63e-7679-b623-f094daa7f16f', 12, 'NOTICE', 'USER_JOINED', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"user_id": "01a22e23c7b6716a84a54961267b5784"}', '2026-11-30 20:27:06.545918+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7bb-7381-af60-cd7d39e5ff44', '01a22e23-c7b6-716a-84a5-4961267b5784', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"organisation_id": "01a22e23c7a675ed9df5b9ac71673976"}', '2026-11-30 20:27:06.554348+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7c4-7209-b306-ca559d97d751', '01a22e23-c63e-7679-b623-f094daa7f16f', 13, 'NOTICE', 'USER_JOINED', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"user_id": "01a22e23c7c375c5a119eda1dc05ab63"}', '2026-11-30 20:27:06.558916+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7c9-750a-b699-fa6a559e767f', '01a22e23-c7c3-75c5-a119-eda1dc05ab63', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"organisation_id": "01a22e23c7a675ed9df5b9ac71673976"}', '2026-11-30 20:27:06.567347+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7d2-704e-894c-8c17311f0b9b', '01a22e23-c63e-7679-b623-f094daa7f16f', 14, 'NOTICE', 'USER_JOINED', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"user_id": "01a22e23c7d074ddae9ed9a3544ec394"}', '2026-11-30 20:27:06.572042+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7d5-767f-a0e3-5038d5d4e7f1', '01a22e23-c7d0-74dd-ae9e-d9a3544ec394', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"organisation_id": "01a22e23c7a675ed9df5b9ac71673976"}', '2026-11-30 20:27:06.58034+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c803-77ab-a5a9-6c5506135d64', '01a22e23-c63e-7679-b623-f094daa7f16f', 15, 'NOTICE', 'USER_JOINED', '01a22e23-c636-74f9-8204-2341e165013c', false, NULL, NULL, '{"user_id": "01a22e23c80172f3a7f3aa1b791515dd"}', '2026-11-30 20:27:06.621501+00', NULL, NULL);
INSERT INTO public.inbox_positions VALUES
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', '01a22e23-c66e-73c2-acb6-dbcf3b5c3dd2', 1),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', '01a22e23-c679-767c-a9a2-08a2dd53bebb', 1),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c729-75a8-b259-41dd4620ffd7', 1),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c694-72f6-96d4-1796a01b27eb', 6),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c6a4-77ad-9f61-1220b485d871', 4),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c79d-7640-8592-e3e6e821e515', 2),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c65e-7742-8301-d4b3dacd926f', 3),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7b6-716a-84a5-4961267b5784', 1),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7c3-75c5-a119-eda1dc05ab63', 1),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7d0-74dd-ae9e-d9a3544ec394', 1),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', 15);
INSERT INTO public.invitations VALUES
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c6d6-7048-b710-b10585cd2c54', '01a22e23-c6d6-7048-b710-b1061385bb0c', 'BY_EMAIL', 'acme-pending@acme.example', 'acme-pending@acme.example', 'ADVANCED_USER', 'PENDING', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c6d8-710f-90c7-c5dede9af5ac', '2026-11-30 20:27:06.321221+00', '2026-12-07 20:27:06.321221+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c6de-77c4-8fe2-12745482fb6a', '01a22e23-c6de-77c4-8fe2-127509b6b555', 'BY_EMAIL', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'ADVANCED_USER', 'REVOKED', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c6df-73ff-a4f3-8eb12fa7737c', '2026-11-30 20:27:06.333417+00', '2026-12-07 20:27:06.333417+00', '2026-11-30 20:27:06.337783+00', NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c6f1-7275-8097-1737118ca3ee', '01a22e23-c6f1-7275-8097-173845aaf01b', 'ADDED', 'acme-added@acme.example', 'acme-added@acme.example', 'BASIC_USER', 'PENDING', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c6f2-74b8-8252-e77c7abac21c', '2026-11-30 20:27:06.352214+00', '2026-12-07 20:27:06.352214+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c6fc-76d8-aa39-9cbf82f48649', '01a22e23-c6fc-76d8-aa39-9cc0382204b1', 'ADDED', 'frank@frank.example', 'frank@frank.example', 'BASIC_USER', 'PENDING', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c6fd-76f4-9f50-3ca0db31416c', '2026-11-30 20:27:06.359783+00', '2026-12-07 20:27:06.359783+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7f4-7011-b6b4-512bc121ec56', '01a22e23-c7f4-7011-b6b4-512ccbfa581f', 'ADDED', 'mia@mia.example', 'mia@mia.example', 'BASIC_USER', 'PENDING', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c7f4-7011-b6b4-512d2ec1407c', '2026-11-30 20:27:06.610131+00', '2026-12-07 20:27:06.610131+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7e3-736f-9325-3afd76c735cc', '01a22e23-c7e3-736f-9325-3afe1ea3eb4a', 'ADDED', 'lea@lea.example', 'lea@lea.example', 'BASIC_USER', 'PENDING', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c7e4-70c0-8750-56e05af9845c', '2026-11-30 20:27:06.592813+00', '2026-11-30 20:27:05.616806+00', NULL, NULL);
INSERT INTO public.mails VALUES
	('01a22e23-c610-7133-990a-ae2bc2bdc56f', 15, NULL, 'SIGN_UP', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x674141414141427244647761424e4447466e7939434f397734792d78376f416f44783665746a6f7a37573057644a7547526b70334f4d5f755477352d6973714c4a624f5558485f636938533147654853506137357635715932445a6e546163644a2d49524134652d32504341506b76354a43316c4f685373556679557031576679544f3265443571584e37674a586f343838333937336c345830643071677a4868673d3d', '01a22e23c6107133990aae2bc2bdc56f', 'QUEUED', 0, '2026-11-30 20:27:06.123635+00', '2026-11-30 20:27:06.123635+00', NULL, NULL, NULL, NULL),
	('01a22e23-c652-709f-a5aa-c1c059c16340', 0, NULL, 'SIGN_UP', 'bob@acme.example', 'bob@acme.example', 'bob@acme.example', 'en', '\x6741414141414272446477616e74684149346674343542356d46644c503231475443616b77657a796662665f464739546661305f346c784e4a56753844786a685670775a447868302d6f4644467168785478695952716b51675a764978536e39313649504262746b3478736a6f614e6f4f4d6949444f4c6246376d6a695242567153343548796668597649795273725576785a6f4739726b6849692d5167447078513d3d', '01a22e23c652709fa5aac1c059c16340', 'QUEUED', 0, '2026-11-30 20:27:06.193561+00', '2026-11-30 20:27:06.193561+00', NULL, NULL, NULL, NULL),
	('01a22e23-c668-7033-b1ae-f04a5c9f3a8c', 12, NULL, 'SIGN_UP', 'carol@globex.example', 'carol@globex.example', 'carol@globex.example', 'en', '\x67414141414142724464776172544769674a57796c6747757832545a61505668316c5158524d466f36785f474d34434a5173334c63412d43506445726a5377474b696d4a703462664b763179793253536c432d59455858643779463156316f4b466d41663166616346724b5947632d6a38755f4a534b496c656167653856434c7a61506346697968445759514e49476f576b7555795f2d5735634e48495f616c73513d3d', '01a22e23c6687033b1aef04a5c9f3a8c', 'QUEUED', 0, '2026-11-30 20:27:06.21591+00', '2026-11-30 20:27:06.21591+00', NULL, NULL, NULL, NULL),
	('01a22e23-c673-7678-8c5c-6b6dd04c69e7', 7, NULL, 'SIGN_UP', 'dave@globex.example', 'dave@globex.example', 'dave@globex.example', 'en', '\x67414141414142724464776153446d6e4768593853796454416345394f534d33494d33716675616b366675306b3853706335795a416b6d503574475571486b384b4649515849347538797a413852573146457032574c3442437261756f4976513655794b6b3041345358356e7a456674686670676e4a475a6b673758797a39374442736c7130515a44373338664e6370434c374976665050304f31685246567734673d3d', '01a22e23c67376788c5c6b6dd04c69e7', 'QUEUED', 0, '2026-11-30 20:27:06.226648+00', '2026-11-30 20:27:06.226648+00', NULL, NULL, NULL, NULL),
	('01a22e23-c684-773c-9924-049c54197da9', 9, NULL, 'SIGN_UP', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'en', '\x67414141414142724464776165654e514e75577953452d4c436f6c4b6e7a6f314a5f4d41577832345974734b435a564355477271495154526669784232717a564a747731446a30587a47514469534176675a72526b546e615f477559414864346e6a376252416171593839396a6436456159717a526a4c5269574944447a5439716c6b597447365f6564536c6977354b59656f5959623432417a517072566d2d79773d3d', '01a22e23c684773c9924049c54197da9', 'QUEUED', 0, '2026-11-30 20:27:06.244424+00', '2026-11-30 20:27:06.244424+00', NULL, NULL, NULL, NULL),
	('01a22e23-c68f-7574-b64c-8c149d050428', 8, NULL, 'SIGN_UP', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', '\x674141414141427244647761375f47716f45716b614d6543484749683736764e4a46634d4a3463754c2d4157386574592d4a727355345161314e477749736e59426d32595273376a4552334f386c69625978522d3853792d334b32387150635636634f795a6b4d656b5836437753487a6565577a7148786a676853547a39373359303159366a714b4178365a626f34673465525558717a69386634716541504845773d3d', '01a22e23c68f7574b64c8c149d050428', 'QUEUED', 0, '2026-11-30 20:27:06.25528+00', '2026-11-30 20:27:06.25528+00', NULL, NULL, NULL, NULL),
	('01a22e23-c698-7560-8764-14d727efad9b', 11, NULL, 'SIGN_UP', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', '\x674141414141427244647761444f4a522d784947497833636e4c564173474e4178323538776f55535873795762547754456665627a5734346f33413537467352613144576e74717046326d6a4c69617379614d57724c615a4f7968705562547a6a707244744a697278517734584d6e5433615a48457a4d657373374c5549466965316856772d5a6b6349482d4b676167786875496e66793370576e646d4966324e413d3d', '01a22e23c6987560876414d727efad9b', 'QUEUED', 0, '2026-11-30 20:27:06.26431+00', '2026-11-30 20:27:06.26431+00', NULL, NULL, NULL, NULL),
	('01a22e23-c6af-721b-b163-1b3e7e66f7cf', 15, NULL, 'SIGN_UP', 'hank@umbrella.example', 'hank@umbrella.example', 'hank@umbrella.example', 'en', '\x6741414141414272446477616f43685157757a597061684c646130476f7572564b3567684f7337375f555a54546236536a56444e4537455863474d65644744394f7434472d316230427537433348483874416e2d627574634f7541553263362d6b67566179482d754d6f44545a4a44317a6e466c4648526b4a4659375666375168382d4775427a4e4d4d426c6f57707467745661714d786579396d4c6f675a6b6a413d3d', '01a22e23c6af721bb1631b3e7e66f7cf', 'QUEUED', 0, '2026-11-30 20:27:06.286889+00', '2026-11-30 20:27:06.286889+00', NULL, NULL, NULL, NULL),
	('01a22e23-c6d8-710f-90c7-c5dede9af5ac', 12, '01a22e23-c636-74f9-8204-2341e165013c', 'INVITATION', 'acme-pending@acme.example', 'acme-pending@acme.example', 'acme-pending@acme.example', 'en', '\x6741414141414272446477616e6b6c5a5f416a614262693658356775354c58694b793636794a68546b33576352356b594e33786c77496a6e625749555a627a2d4676514c635a49337242792d355447473973696b747071514663396e436c5452447959793773494551624d4c662d7345554c48572d57355f4e794f714c7956506a444f6e64534471414831724d6341747a315f76396e4956626e6a643667676859724a344538544f6e6e2d507154317946614d354b6f5f304f364456644f434d347779756f313354424d35426448364d46366a746d5649533632725546765f4e72686d6661447945697168506571714a6b397a62474f6f713475334a77654342336c364a614878594331487632714c5953494142374d3351387574366a4c2d4d36386d5a6c506b686b6873315965364272317771456168634f6a6857564c436e577a46765150715273716230', '01a22e23c6d8710f90c7c5dede9af5ac', 'QUEUED', 0, '2026-11-30 20:27:06.321221+00', '2026-11-30 20:27:06.321221+00', NULL, NULL, NULL, NULL),
	('01a22e23-c6df-73ff-a4f3-8eb12fa7737c', 12, '01a22e23-c636-74f9-8204-2341e165013c', 'INVITATION', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'en', NULL, '01a22e23c6df73ffa4f38eb12fa7737c', 'CANCELLED', 0, '2026-11-30 20:27:06.333417+00', '2026-11-30 20:27:06.333417+00', NULL, NULL, NULL, NULL),
	('01a22e23-c6f2-74b8-8252-e77c7abac21c', 12, '01a22e23-c636-74f9-8204-2341e165013c', 'USER_ADDED', 'acme-added@acme.example', 'acme-added@acme.example', 'acme-added@acme.example', 'en', '\x674141414141427244647761547639742d4468417576326d50486867723142344359617333394b4b484a49654d6a557a374d444859626f5534764a30726e4d68575a464a696b6e5f2d6332545853797a7a745841534e54796865575769545672346a3170425935485f57755f69474d43394b454446686553523935476c506f6d546f71446c572d7242593651625851356934377971356a43486c7a523233574a7346624c4c5537495a78524f7a6a52536e45676b39497a796c4c585748463962786e72745f4763695874586e76502d475054386b5f5350645f3237617042785a694946636573457241454e7942524471394863364a31386b6d555a426574344d726d6e68304d67307a41667150534435576c6d4f6273474146684a6266464f7947585742615543784943466f5275696e474d74625a664e6b7049306f73616a316474344271754568513568772d6b6d6459375a4a6e786f72574c2d6733544d7842413d3d', '01a22e23c6f274b88252e77c7abac21c', 'QUEUED', 0, '2026-11-30 20:27:06.352214+00', '2026-11-30 20:27:06.352214+00', NULL, NULL, NULL, NULL),
	('01a22e23-c6fd-76f4-9f50-3ca0db31416c', 12, '01a22e23-c636-74f9-8204-2341e165013c', 'ACCOUNT_ADDED', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'en', '\x67414141414142724464776142624c3257755a4c45686b476847657969693433536d4e727878566c7469526d77365a6a4c66356334503346657a74435f627073436c454f7257574e784a773177717033322d52776e67654a316376686c47314c50583233356a592d383764637a66373257544d694f595a3069504873665f5a54627a695f63495171524267777233504a5038335331595a326470335f7045555830566a35476154704c67646665366e7471594456556f737836707036426d6c6a68355a76506f513347665a4a755559577a5047636344452d3068657144796f327a7554357a65735f4c6f634f3577496c626157524732623359414955766f56786263386b59716c676d55796a', '01a22e23c6fd76f49f503ca0db31416c', 'QUEUED', 0, '2026-11-30 20:27:06.359783+00', '2026-11-30 20:27:06.359783+00', NULL, NULL, NULL, NULL),
	('01a22e23-c700-7103-81db-fbe97d4bfd56', 6, NULL, 'SIGN_UP', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'en', '\x6741414141414272446477614650594e3635357770665145324b6656505f313942423363347067386a6564433663766d4173696e503755336171454d586764413567756d6a7a485a426b614248714b54336f545a386b744c75327869354f4a6c326e59735758684e6c56507277484652455869304271682d73315835787361396d5270334c6a526b50644d47474448616b33476c754b4b64705f3439577a4f3474673d3d', '01a22e23c700710381dbfbe97d4bfd56', 'QUEUED', 0, '2026-11-30 20:27:06.368096+00', '2026-11-30 20:27:06.368096+00', NULL, NULL, NULL, NULL),
	('01a22e23-c70b-7228-adc2-87b927a9d52b', 11, NULL, 'SIGN_UP', 'acme-removed@acme.example', 'acme-removed@acme.example', 'acme-removed@acme.example', 'en', '\x6741414141414272446477614c5448644d337649553531753537534a33424d44465a51675f47626d4346685377704977694b5369456e56705673484a4544784e3452524742395a38594e375a4b694c50575f7669457a4258754b4d552d466739646451775637464e446d336b733576736f5741776a453471555f4d6b485947666765437471436b69456c4437764d5a4d2d4e504b62676c5f5775484e2d6c6a7674513d3d', '01a22e23c70b7228adc287b927a9d52b', 'QUEUED', 0, '2026-11-30 20:27:06.378832+00', '2026-11-30 20:27:06.378832+00', NULL, NULL, NULL, NULL),
	('01a22e23-c721-73cf-b0e9-b5f2400f58ff', 15, NULL, 'RECOVERY', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x6741414141414272446477616a61474c466f3168465533344f424d3956726451716a47434255706c6950365276566e73667a73385348795858457567453967485233316e475434474d51673932304e6c72485348333469434830544150573853504f4d534b6c336d3568444e524f79625a4c4c586a5f794a58496741646545555f704667414d45337672516d542d4265686a6f35334f42436e4f6d3845686f55656b335a736d66466c414944363576506e566a763165343354334c56664346592d6a47746235634d716a3148', '01a22e23c72173cfb0e9b5f2400f58ff', 'QUEUED', 0, '2026-11-30 20:27:06.397978+00', '2026-11-30 20:27:06.397978+00', NULL, NULL, NULL, NULL),
	('01a22e23-c721-73cf-b0e9-b5f3a7fdeadf', 15, NULL, 'RECLAIM', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', NULL, '01a22e23c72173cfb0e9b5f3a7fdeadf', 'CANCELLED', 0, '2026-11-30 20:27:06.397978+00', '2026-11-30 20:27:06.397978+00', NULL, NULL, NULL, NULL),
	('01a22e23-c723-70cd-8ced-3f8745be54d4', 4, NULL, 'SIGN_UP', 'acme-member@acme.example', 'acme-member@acme.example', 'acme-member@acme.example', 'en', '\x6741414141414272446477616d5951493475776446394c5044694d59354d5a457a4769337058667436692d78675431413738733938645762676153496c4c52517452745f596b6679524736746a31552d6c69556f7056655137354150514b6a7454636a4b437375613969454d374b336f714d326e417567566f4e6d744b566b6d48374e764451763545734c6638364e526e54397845445975684877375a494d6b4d673d3d', '01a22e23c72370cd8ced3f8745be54d4', 'QUEUED', 0, '2026-11-30 20:27:06.403311+00', '2026-11-30 20:27:06.403311+00', NULL, NULL, NULL, NULL),
	('01a22e23-c738-73fb-a9af-103dc9670944', 4, '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'PARTNERSHIP_REQUEST', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', NULL, '01a22e23c73873fba9af103dc9670944', 'CANCELLED', 0, '2026-11-30 20:27:06.412942+00', '2026-11-30 20:27:06.412942+00', NULL, NULL, NULL, NULL),
	('01a22e23-c738-73fb-a9af-103e047c1384', 4, '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'PARTNERSHIP_REQUEST', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', NULL, '01a22e23c73873fba9af103e047c1384', 'CANCELLED', 0, '2026-11-30 20:27:06.412942+00', '2026-11-30 20:27:06.412942+00', NULL, NULL, NULL, NULL),
	('01a22e23-c74b-741e-bfcf-9a013649b91c', 12, '01a22e23-c636-74f9-8204-2341e165013c', 'PARTNERSHIP_REQUEST', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x67414141414142724464776150454573527a445a6c507a575a3170396d4e504c4c75396946587859722d3833567073546f4273334161673345644465502d4539594d396f66466e4d4c745130494c64745776326851326c44565f4a375279797377526f4f4b447474755851366b5a46677830626b43376243644d674f5f58426747786556775876302d75776a4b7957532d7a6b4f46517934674931576b426b4877665444393743714875766e30616868743730434a6975336b57566e4a536b4570486b657770714632454170', '01a22e23c74b741ebfcf9a013649b91c', 'QUEUED', 0, '2026-11-30 20:27:06.439472+00', '2026-11-30 20:27:06.439472+00', NULL, NULL, NULL, NULL),
	('01a22e23-c765-71bf-a1bd-d71f294241b4', 4, '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'COLLABORATION_REQUEST', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', NULL, '01a22e23c76571bfa1bdd71f294241b4', 'CANCELLED', 0, '2026-11-30 20:27:06.463379+00', '2026-11-30 20:27:06.463379+00', NULL, NULL, NULL, NULL),
	('01a22e23-c774-72e6-b118-8d0265c0e884', 4, '01a22e23-c693-7043-9cb6-47b6e4a52c04', 'COLLABORATION_REQUEST', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', '\x6741414141414272446477616e6e6276734b56395f55582d66316f5f6c516a4b307a31704c38524357417833397776375768487870564639396948645f33383976672d6e657950594c5268646452366933656f716a655a7a78654e7a5f51674f377465766554796f324a3548643741356277745f356445664f514e4839666a34386871634c5977526a73626e2d364d6b38546564344559654c4a49755a375a7062525862664d4179506c336e4f46347361784730675052354150714e7644515044344f313570325a6b45506e3034322d514e36556e4e63334373696e37794967776d3862755156796a6f765937585453676b42564946513d', '01a22e23c77472e6b1188d0265c0e884', 'QUEUED', 0, '2026-11-30 20:27:06.480309+00', '2026-11-30 20:27:06.480309+00', NULL, NULL, NULL, NULL),
	('01a22e23-c782-714c-ae5d-b820e39c692c', 12, '01a22e23-c636-74f9-8204-2341e165013c', 'COLLABORATION_REQUEST', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x674141414141427244647761354d75755738467730786759576a5146464c44786c474a7a32394d6572786650422d396936355a4f734172334d673854696c4d537a5865497245624763624869496a612d744975475f515f69586d472d77765a626b38626e42524b674d72676c4d4833635a695a5f524e6149675347515170513458714f4f4f327a504538734f53487151696a4e3431396253376d654a2d547577756846445f7642304f33636d434261474d49786174316745354b474e6a4c7a5f596b62496b5a4366324a32525746662d4d65536e444e46596f465946414a4e57536e4646536d6e59684c375638706b697a726c70354a383d', '01a22e23c782714cae5db820e39c692c', 'QUEUED', 0, '2026-11-30 20:27:06.495244+00', '2026-11-30 20:27:06.495244+00', NULL, NULL, NULL, NULL),
	('01a22e23-c794-7065-8197-1c27111833dc', 12, '01a22e23-c636-74f9-8204-2341e165013c', 'DOCUMENT', 'books@acme-books.example', 'books@acme-books.example', 'books@acme-books.example', 'en', '\x67414141414142724464776152482d424d5f48584b4b4d6b2d6e6d6166725753486b434177456d6d797232624274594b4f4537475643374f515951495f655231446b624e4a4f615a735177527a6c5645747a73636971695a77644676543631554a564173636f4448746b31414756685531497231323048354b5865636369394855365a66464864376268705a71304a585265655451367830673238684d326c7135554a62726857583949447943746a77634e684a555358543134774c6862483337346b667063702d73633657766f6a497041484938534c4b6447664849764b65525f6e4c4953514e533446346c306b6c3532385f345050723537334d353759706d545f364a756d56627949795f3437394e7464355479595557666c64486155625265614b74366861466768487247507079544f442d4a526e5057756a74513537412d764c6258505931394f794f4f4f39615351554e477743424a34794c484b386f7841504b4c4c654e77447a64345130736f76434241383d', '01a22e23c794706581971c27111833dc', 'QUEUED', 0, '2026-11-30 20:27:06.500668+00', '2026-11-30 20:27:06.500668+00', NULL, NULL, NULL, NULL),
	('01a22e23-c797-737c-8a5a-20968589f035', 5, NULL, 'SIGN_UP', 'eve@acme.example', 'eve@acme.example', 'eve@acme.example', 'en', '\x67414141414142724464776168774f644176796c635f57684138765571434941424f557554335234526d62414434766b376d74343537486a367550634c50474f5f76354b455956676774714975336f4c39646373737854744d6166786a66784556344132755a4878776435624f425a4a37614b307153686d394c7662464e46644f424a4e517874327a566971475f334f415065365959706a77702d483866397632773d3d', '01a22e23c797737c8a5a20968589f035', 'QUEUED', 0, '2026-11-30 20:27:06.519436+00', '2026-11-30 20:27:06.519436+00', NULL, NULL, NULL, NULL),
	('01a22e23-c7b0-708f-89eb-965a083dd017', 7, NULL, 'SIGN_UP', 'ada@acme.example', 'ada@acme.example', 'ada@acme.example', 'en', '\x6741414141414272446477616958354b5077774a315358522d364230776359394c65465a694a6b6e7338706f733037574c4c69465659797741704d76453553484c4a596e347151793068626a75314d6637724f4d385a334841624c4845784956364438316855635172566a2d49614c646c6a386734693236546e5f49764734676269305555726b6544536f7771674b766b38525257372d315539326a397450305f673d3d', '01a22e23c7b0708f89eb965a083dd017', 'QUEUED', 0, '2026-11-30 20:27:06.544174+00', '2026-11-30 20:27:06.544174+00', NULL, NULL, NULL, NULL),
	('01a22e23-c7bd-73c7-b98f-521ab2e0f521', 1, NULL, 'SIGN_UP', 'bo@acme.example', 'bo@acme.example', 'bo@acme.example', 'en', '\x67414141414142724464776153746f5a54344d41525a41774a61776863726866503542637544625a46377a4c4f38496e3376666b37395a52546d4e44513771417a532d63565474414a5168496e425a634a6267734c4c476a6c3934596a416d6873665a704c4f49306248662d74767946554d6c63376e6d706b70722d6f4c624e586f524c4537704e524b5f70794b6564715535374d6663366a495650454754545a773d3d', '01a22e23c7bd73c7b98f521ab2e0f521', 'QUEUED', 0, '2026-11-30 20:27:06.557292+00', '2026-11-30 20:27:06.557292+00', NULL, NULL, NULL, NULL),
	('01a22e23-c7ca-71da-b1da-6d2be14ff125', 5, NULL, 'SIGN_UP', 'çelik@acme.example', 'çelik@acme.example', 'çelik@acme.example', 'en', '\x67414141414142724464776164756837665f764c397767574874486e7a6c326262566730337772564b70796554323371546d7774456571692d6451624e46487861472d4e544c6f4c58425130676a593455796b616f62366771464b706f467467565a59527147513367327651454e726c57767764326e565f624148454347734a4248414655724352754a32464a6b536a616561415f7a496b443274635458664b31413d3d', '01a22e23c7ca71dab1da6d2be14ff125', 'QUEUED', 0, '2026-11-30 20:27:06.57037+00', '2026-11-30 20:27:06.57037+00', NULL, NULL, NULL, NULL),
	('01a22e23-c7d7-7199-8513-8535c6335906', 6, NULL, 'SIGN_UP', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'en', '\x6741414141414272446477616841524948715a395437735a47335f695478523734316d3778537144546f4a7862544e6d4e344e426a543273697557645053754256506b43636d72682d344f7368686942586746775055345059477943373766335f447a68704a565a47696e715735414175586d4e616f49654d55494b71716430776c74544b316578597a3063734c3044304c64645771687a366a5861572d74734b773d3d', '01a22e23c7d7719985138535c6335906', 'QUEUED', 0, '2026-11-30 20:27:06.583463+00', '2026-11-30 20:27:06.583463+00', NULL, NULL, NULL, NULL),
	('01a22e23-c7e4-70c0-8750-56e05af9845c', 12, '01a22e23-c636-74f9-8204-2341e165013c', 'ACCOUNT_ADDED', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'en', '\x67414141414142724464776134427145655039336241424f7567577941534f314d7741356c504d36336e6161684a386c513859796637376147477730774d77444e443949353643665550306d6a7a6c756437706367464c475f5f386435532d356f646d436833485335754f4a746a44462d4671563071525133414e4b6f424449633936326476786c41504254706264654c393678535f572d6943437a4349504e5479534d6e2d30723261362d64765a7437775158355430436b2d4f48575a724f43616e6a616c6c6536625136525145796f773841414d39744130744a2d6a5949774f774147324c4a586e6b687570624c336b77394f6439395348625972692d58324d395868714b7077556751', '01a22e23c7e470c0875056e05af9845c', 'QUEUED', 0, '2026-11-30 20:27:06.592813+00', '2026-11-30 20:27:06.592813+00', NULL, NULL, NULL, NULL),
	('01a22e23-c7e9-7423-9add-14283f49168d', 13, NULL, 'SIGN_UP', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'en', '\x6741414141414272446477616a4f2d796e6a33633659435277435959753230555f4e3241524d7535424a465230726a73685035304b593163777951634b5f7a6139434f6a5a553142335a71484e72515243492d4f4379306450446243562d61326e4a55344872554f6c614f54534e2d4e5575505f7852717174346a3657653934726e47707267577065445f4e4c6750737a4d776769504835486464434b76517846513d3d', '01a22e23c7e974239add14283f49168d', 'QUEUED', 0, '2026-11-30 20:27:06.600994+00', '2026-11-30 20:27:06.600994+00', NULL, NULL, NULL, NULL),
	('01a22e23-c7f4-7011-b6b4-512d2ec1407c', 12, '01a22e23-c636-74f9-8204-2341e165013c', 'ACCOUNT_ADDED', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'en', '\x6741414141414272446477613661436e4e345739614366685a376c5a504c64425575352d48646a316b6d7673546c2d57754172774e4b68526b79412d74577735344c534675626e755f59586f58667930674468325961783577464e39544459536b4f494253306a4f5267377059645a4b466359363339304e646c494d7863747256463551705638443146455f564543644c684166674d78386366525456754f5252414e383763617861637339345a566e59304b746b4f486b41674b4b59673666546a35627a55463031486d314a6a585a7a54526655436e63643479743244524934514f61756765387147436a7a736d376651335a4d386e78644a4569686f3348467158595736744e4a335249', '01a22e23c7f47011b6b4512d2ec1407c', 'QUEUED', 0, '2026-11-30 20:27:06.610131+00', '2026-11-30 20:27:06.610131+00', NULL, NULL, NULL, NULL),
	('01a22e23-c7fc-74ac-a48d-a5efae7285ef', 15, NULL, 'SIGN_UP', 'bas@acme.example', 'bas@acme.example', 'bas@acme.example', 'en', '\x67414141414142724464776161525a2d696f6a71437170707a333358345f6b4634523565494455664b626f32754a584638526c674b55704755346c41504651317633707850427a694e2d4661783364644278333530443772586b5f367849737370703375596976484d7a4851516867376b51464b615f366d526c5a5130647a306e43557575744e59657a4d486961535465483675665f7766334741687974685864773d3d', '01a22e23c7fc74aca48da5efae7285ef', 'QUEUED', 0, '2026-11-30 20:27:06.620116+00', '2026-11-30 20:27:06.620116+00', NULL, NULL, NULL, NULL),
	('01a22e23-c83d-7065-bd3c-7bbb409d900c', 12, NULL, 'SIGN_UP', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '\x6741414141414272446477615637465a66534c6878564d434967696a435a6a5a317a2d6a325633385f79626331476b6c5a6a747a49696134505a716948364b4f39684936554a44325963744d726f336d364475423855765f486f5263377541365470617949356f6d6f7a74635a2d6838735172495057735a4168654339393746664b36616b726f5f615933397341374e4470422d59684a52674132575848482d5a413d3d', '01a22e23c83d7065bd3c7bbb409d900c', 'QUEUED', 0, '2026-11-30 20:27:06.685142+00', '2026-11-30 20:27:06.685142+00', NULL, NULL, NULL, NULL),
	('01a22e23-c863-74a7-bde5-a635d9d508ec', 12, NULL, 'ACCOUNT_CHANGED', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '\x674141414141427244647761396a555551375a6c38733444534951346c5432705f3458646435356f49626b485439667149757479657836597a347033485a79484474556a72496948674275443752506c784d4130446c6f3158315059757a465f7a764b4b5733454c6d6e384242485934546569386f766e4d536e33424264637869376c5f555a334466475675715570627664734f6c76654277575a745778374a6c64756643594550326c5144445f31336b6b5f62457851544e55557837463733565f355332462d6975526657585f4d593161716d716b39654151722d742d366343673d3d', '01a22e23c86374a7bde5a635d9d508ec', 'QUEUED', 0, '2026-11-30 20:27:06.71097+00', '2026-11-30 20:27:06.71097+00', NULL, NULL, NULL, NULL);
INSERT INTO public.memberships VALUES
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c6bc-713c-b7dc-2bfbaf30c557', '01a22e23-c6bb-7768-b5aa-ce6131b2a70d', '01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c694-72f6-96d4-1796a01b27eb', 'ADMINISTRATOR', 'ACTIVE', '01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c694-72f6-96d4-1796a01b27eb', '2026-11-30 20:27:06.29615+00', NULL, NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c74e-7356-b8e5-4171a1f45a5b', '01a22e23-c74e-7356-b8e5-4170eee5d8c3', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', 'ADMINISTRATOR', 'ACTIVE', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', '2026-11-30 20:27:06.445498+00', NULL, NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c756-7032-b3ae-eae5c850eb20', '01a22e23-c756-7032-b3ae-eae4c2278202', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', 'ADMINISTRATOR', 'ACTIVE', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', '2026-11-30 20:27:06.453444+00', NULL, NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c75c-7123-83e6-654e1ffad026', '01a22e23-c74e-7356-b8e5-4170eee5d8c3', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c729-75a8-b259-41dd4620ffd7', 'MEMBER', 'ACTIVE', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', '2026-11-30 20:27:06.455287+00', NULL, NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c763-747c-8be7-b3821dbcb144', '01a22e23-c74e-7356-b8e5-4170eee5d8c3', '01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c694-72f6-96d4-1796a01b27eb', 'MEMBER', 'ACTIVE', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', '2026-11-30 20:27:06.463379+00', '2026-12-30 20:27:06.463379+00', '2026-11-30 20:27:06.471092+00', NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c773-7321-8bbb-f3702d3179b2', '01a22e23-c74e-7356-b8e5-4170eee5d8c3', '01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c6a4-77ad-9f61-1220b485d871', 'MEMBER', 'PENDING', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', '2026-11-30 20:27:06.480309+00', '2026-12-30 20:27:06.480309+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c778-75ec-8fe2-85753225d45d', '01a22e23-c74e-7356-b8e5-4170eee5d8c3', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c65e-7742-8301-d4b3dacd926f', 'MEMBER', 'ENDED', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', '2026-11-30 20:27:06.485923+00', NULL, '2026-11-30 20:27:06.489686+00', NULL),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c781-7206-8551-61c5e4872c8b', '01a22e23-c6bb-7768-b5aa-ce6131b2a70d', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', 'MEMBER', 'PENDING', '01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c694-72f6-96d4-1796a01b27eb', '2026-11-30 20:27:06.495244+00', '2026-12-30 20:27:06.495244+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7a6-75ed-9df5-b9ad6463e94b', '01a22e23-c7a6-75ed-9df5-b9ac71673976', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', 'ADMINISTRATOR', 'ACTIVE', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', '2026-11-30 20:27:06.533663+00', NULL, NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7ae-725b-943f-80bf1890a5b9', '01a22e23-c7a6-75ed-9df5-b9ac71673976', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c65e-7742-8301-d4b3dacd926f', 'ADMINISTRATOR', 'ACTIVE', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', '2026-11-30 20:27:06.541114+00', NULL, NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7bb-7381-af60-cd7ca643ecb2', '01a22e23-c7a6-75ed-9df5-b9ac71673976', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7b6-716a-84a5-4961267b5784', 'MEMBER', 'ACTIVE', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', '2026-11-30 20:27:06.554348+00', NULL, NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7c8-7219-a77e-d84b48300e02', '01a22e23-c7a6-75ed-9df5-b9ac71673976', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7c3-75c5-a119-eda1dc05ab63', 'MEMBER', 'ACTIVE', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', '2026-11-30 20:27:06.567347+00', NULL, NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7d5-767f-a0e3-5037f8ebba9a', '01a22e23-c7a6-75ed-9df5-b9ac71673976', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7d0-74dd-ae9e-d9a3544ec394', 'MEMBER', 'ACTIVE', '01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', '2026-11-30 20:27:06.58034+00', NULL, NULL, NULL);
INSERT INTO public.organisations VALUES
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c6bb-7768-b5aa-ce6131b2a70d', 'Initech N.V.', 'initech n.v.', 'KVK', '33333333', 'ACTIVATED', '2026-11-30 20:27:06.29615+00', '2026-11-30 20:27:06.303507+00', 'MANUAL_REVIEW', '2026-11-30 20:27:06.303507+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 20:27:06.303507+00'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c74e-7356-b8e5-4170eee5d8c3', 'acme Sales B.V.', 'acme sales b.v.', 'KVK', '11111111', 'ACTIVATED', '2026-11-30 20:27:06.445498+00', '2026-11-30 20:27:06.44792+00', 'MANUAL_REVIEW', '2026-11-30 20:27:06.44792+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 20:27:06.44792+00'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c756-7032-b3ae-eae4c2278202', 'acme Later B.V.', 'acme later b.v.', 'KVK', '11111119', 'PENDING', '2026-11-30 20:27:06.453444+00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'NONE', NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7a6-75ed-9df5-b9ac71673976', 'Zuid ''Öst'' & Co', 'zuid ''ost'' & co', 'KVK', '44444444', 'ACTIVATED', '2026-11-30 20:27:06.533663+00', '2026-11-30 20:27:06.535757+00', 'MANUAL_REVIEW', '2026-11-30 20:27:06.535757+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 20:27:06.535757+00');
INSERT INTO public.partnership_managers VALUES
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c731-738f-b9cc-cede588d24cc', '01a22e23-c63e-7679-b623-f094daa7f16f'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c731-738f-b9cc-cede588d24cc', '01a22e23-c694-72f6-96d4-1796a01b27eb'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c731-738f-b9cc-cede588d24cc', '01a22e23-c6a4-77ad-9f61-1220b485d871'),
	('01a22e23-c6b3-749a-ba2e-a80de5bb2c98', '01a22e23-c749-7474-8e62-67d2fb764a8f', '01a22e23-c6b4-73f3-a35e-9c88bed6a34d');
INSERT INTO public.partnerships VALUES
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c731-738f-b9cc-cede588d24cc', '01a22e23-c693-7043-9cb6-47b6e4a52c04', true, 'ACTIVE', NULL, NULL, '2026-11-30 20:27:06.412942+00', '2026-11-30 20:27:06.426708+00', NULL),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c731-738f-b9cc-cede588d24cc', '01a22e23-c636-74f9-8204-2341e165013c', false, 'ACTIVE', NULL, NULL, '2026-11-30 20:27:06.412942+00', '2026-11-30 20:27:06.426708+00', NULL),
	('01a22e23-c6b3-749a-ba2e-a80de5bb2c98', '01a22e23-c749-7474-8e62-67d2fb764a8f', '01a22e23-c636-74f9-8204-2341e165013c', true, 'REQUESTED', 'to acme', NULL, '2026-11-30 20:27:06.439472+00', NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c749-7474-8e62-67d2fb764a8f', '01a22e23-c6b3-749a-ba2e-a80de5bb2c98', false, 'REQUESTED', 'to acme', NULL, '2026-11-30 20:27:06.439472+00', NULL, NULL);
INSERT INTO public.recovery_codes VALUES
	('01a22e23-c841-732f-b491-a8ff4302c469', '\xed49db4925007244f45102e28bbc357a0cd1f1ec9f6cac5324776b49c710d388', NULL),
	('01a22e23-c841-732f-b491-a8ff4302c469', '\x5c97f16b6a333f762763c9fa30ed625568e859c2686dc4acedb62b996bdfa98a', NULL),
	('01a22e23-c841-732f-b491-a8ff4302c469', '\x79a5616e3a3bb018166a2815e45bb6a293facb36843849bf9fc6ead4b6122543', NULL),
	('01a22e23-c841-732f-b491-a8ff4302c469', '\x65dda937689df63a5e45cb67f4cff702aab9992c1c9f5976fd8da37abd6d2798', NULL),
	('01a22e23-c841-732f-b491-a8ff4302c469', '\xbbeaf2f9638b651c57eb3771707162a464457302c607d7b46eff07db2dec176b', NULL),
	('01a22e23-c841-732f-b491-a8ff4302c469', '\x2c9d57d9f20974c5fc3c2b8efb97a43421ab1884c60ffa8c5e46ffa9dff984b5', NULL),
	('01a22e23-c841-732f-b491-a8ff4302c469', '\xb3039765e1eb107180a385f82dbc511c3a5e926f11ea969ce2ccfedaaa676fae', NULL),
	('01a22e23-c841-732f-b491-a8ff4302c469', '\xacee597c30d350fee19eb072f7c70303cd938ee408726ab3db927a932345a991', NULL),
	('01a22e23-c841-732f-b491-a8ff4302c469', '\x711395a4b9c1252f492a8e64adb820c1a13e4f20a22d55dc41ce3ab4fe5d1278', NULL),
	('01a22e23-c841-732f-b491-a8ff4302c469', '\x97b133665896213307bd443b9a7a6e2a453a2f32d2e4067b91767b7edf2acce6', NULL);
INSERT INTO public.removed_addresses VALUES
	('01a22e23-c636-74f9-8204-2341e165013c', '\x520421c6f657f7cc20a8fa1e86514dbad360b898e7e7dca2703bd7161e7bbb72', '2026-11-30 20:27:06.392708+00');
INSERT INTO public.secrets VALUES
	('\xb62ff12dd783ea7e4980fd711ee0f17ef9ae9eee7ac5f59a9803cff54a8e873f', 'SIGN_UP', '01a22e23-c60b-7089-8ace-e0a9c26b1f9c', NULL, '2026-11-30 20:27:06.123635+00', '2026-12-01 20:27:06.123635+00', '2026-11-30 20:27:06.1462+00', NULL),
	('\x33b1e257f1338f685a1a59c353de5501135d546c312cd4193d7295b8a927df0c', 'SIGN_UP', '01a22e23-c651-7558-ac5d-27cedfa9be25', NULL, '2026-11-30 20:27:06.193561+00', '2026-12-01 20:27:06.193561+00', '2026-11-30 20:27:06.195311+00', NULL),
	('\x7784ec1b9fe303a48ae34843ccf78d80e34719298fb252d494215db25ac715bf', 'SIGN_UP', '01a22e23-c668-7033-b1ae-f0493b076970', NULL, '2026-11-30 20:27:06.21591+00', '2026-12-01 20:27:06.21591+00', '2026-11-30 20:27:06.218019+00', NULL),
	('\x0829022b0366b9d7807b13a908d5c2bea02c90fb5bbac343ed355a78f74492c0', 'SIGN_UP', '01a22e23-c672-71f1-95a9-b27d045540d0', NULL, '2026-11-30 20:27:06.226648+00', '2026-12-01 20:27:06.226648+00', '2026-11-30 20:27:06.22837+00', NULL),
	('\x0f1f8f3b37f868b50d3dd7b502996b33cd4a6a036beb234eab02d466c3fb4b23', 'SIGN_UP', '01a22e23-c684-773c-9924-049b32b80897', NULL, '2026-11-30 20:27:06.244424+00', '2026-12-01 20:27:06.244424+00', '2026-11-30 20:27:06.246338+00', NULL),
	('\x5be9c41e7eb62edeb32afa863104e77d0955c7cad661f687266ca9709c7273a1', 'SIGN_UP', '01a22e23-c68f-7574-b64c-8c134157f35d', NULL, '2026-11-30 20:27:06.25528+00', '2026-12-01 20:27:06.25528+00', '2026-11-30 20:27:06.256915+00', NULL),
	('\xc1293617d66680b0625d8d8ca55a88d7835693943bc8f649ab6530fdcbb925d9', 'SIGN_UP', '01a22e23-c698-7560-8764-14d676c28c8a', NULL, '2026-11-30 20:27:06.26431+00', '2026-12-01 20:27:06.26431+00', '2026-11-30 20:27:06.265856+00', NULL),
	('\xc5ec57f74fc4dbfcbe41ff582e97ad7431f0fe6cf518977c7ca2122da0b4bb72', 'SIGN_UP', '01a22e23-c6af-721b-b163-1b3d6e9d5ce7', NULL, '2026-11-30 20:27:06.286889+00', '2026-12-01 20:27:06.286889+00', '2026-11-30 20:27:06.288653+00', NULL),
	('\xbf8b1a5ad71d28d62135829a05e4f943daaa4a14bdfcf8af42e6969c11fb14e5', 'INVITATION', '01a22e23-c6d6-7048-b710-b10585cd2c54', NULL, '2026-11-30 20:27:06.321221+00', '2026-12-07 20:27:06.321221+00', NULL, NULL),
	('\xf69287b15e10d3eb45db852907af89d9fe8d71f6ae3f7f9563610c83e1a3597f', 'INVITATION', '01a22e23-c6de-77c4-8fe2-12745482fb6a', NULL, '2026-11-30 20:27:06.333417+00', '2026-12-07 20:27:06.333417+00', NULL, NULL),
	('\x98edc0ad325179db6d12f6a9043c9f0cb86a8b6f78cf0fb79e33d94a47528d5f', 'FIRST_PASSWORD', '01a22e23-c6f1-7275-8097-1737118ca3ee', NULL, '2026-11-30 20:27:06.352214+00', '2026-12-07 20:27:06.352214+00', NULL, NULL),
	('\xc236d74b23cf20215eede346b63f56ab6873d631f5fed34457d92712de399513', 'SIGN_UP', '01a22e23-c700-7103-81db-fbe865972dbe', NULL, '2026-11-30 20:27:06.368096+00', '2026-12-01 20:27:06.368096+00', '2026-11-30 20:27:06.369961+00', NULL),
	('\xa0d5b3a85ba8db882a493ffa28c88ffcb9a8fd8c014dd6d8e24448eb14f08039', 'SIGN_UP', '01a22e23-c70a-77d4-801b-0bffcca0518e', NULL, '2026-11-30 20:27:06.378832+00', '2026-12-01 20:27:06.378832+00', '2026-11-30 20:27:06.380227+00', NULL),
	('\x3475422ca2bc169d2169a9126206513699e80c5c7210ada6169d90989fd17281', 'RECOVERY', '01a22e23-c62e-746e-8caa-2e8f1d99cd40', NULL, '2026-11-30 20:27:06.397978+00', '2026-11-30 20:57:06.397978+00', NULL, NULL),
	('\x4cf83a842701a6452ca2c4224a683d59966a3b88753c4148c16bab30d556b647', 'RECLAIM', '01a22e23-c62e-746e-8caa-2e8f1d99cd40', 'alice@acme.example', '2026-11-30 20:27:06.397978+00', '2026-11-30 20:57:06.397978+00', NULL, NULL),
	('\x122fae317c69321bb58a1a23d67b97e8f15dd081b03fbd38076890c9e44646de', 'SIGN_UP', '01a22e23-c723-70cd-8ced-3f8603415873', NULL, '2026-11-30 20:27:06.403311+00', '2026-12-01 20:27:06.403311+00', '2026-11-30 20:27:06.404623+00', NULL),
	('\x1db31ed882ec246fa3d6260afef31a2367144262b6125261b28fdbe05373f623', 'SIGN_UP', '01a22e23-c797-737c-8a5a-2095768a3faa', NULL, '2026-11-30 20:27:06.519436+00', '2026-12-01 20:27:06.519436+00', '2026-11-30 20:27:06.521227+00', NULL),
	('\x4516e306ff94e051ca443db6f53c5d4a4f2b2d9b4c714e9aab22d696e422d3b1', 'SIGN_UP', '01a22e23-c7b0-708f-89eb-9659f38e8c99', NULL, '2026-11-30 20:27:06.544174+00', '2026-12-01 20:27:06.544174+00', '2026-11-30 20:27:06.545918+00', NULL),
	('\xd0e9b7f55281ac11c02752ddbf160852e7c8eff64b144d9b275f8dada418ed85', 'SIGN_UP', '01a22e23-c7bd-73c7-b98f-5219b27c5195', NULL, '2026-11-30 20:27:06.557292+00', '2026-12-01 20:27:06.557292+00', '2026-11-30 20:27:06.558916+00', NULL),
	('\xd0eb2caf04b8a20ee05c8aaa0d870f1141254283829aec71c0f14a4ddc684991', 'SIGN_UP', '01a22e23-c7ca-71da-b1da-6d2a974a33b0', NULL, '2026-11-30 20:27:06.57037+00', '2026-12-01 20:27:06.57037+00', '2026-11-30 20:27:06.572042+00', NULL),
	('\x269cdbcb246706297a09fafa5f71e8186feee214a70bef87922e06c0c2a700b8', 'SIGN_UP', '01a22e23-c7d7-7199-8513-8534b8ec1c6b', NULL, '2026-11-30 20:27:06.583463+00', '2026-12-01 20:27:06.583463+00', '2026-11-30 20:27:06.585004+00', NULL),
	('\x43b19f0917668bac2498f06e3e185d67850b3cb0bd51b0b2b12c7c05bb178fd2', 'SIGN_UP', '01a22e23-c7e9-7423-9add-1427dd01d791', NULL, '2026-11-30 20:27:06.600994+00', '2026-12-01 20:27:06.600994+00', '2026-11-30 20:27:06.60284+00', NULL),
	('\xb3e17ebe428c74db258018080f72b2624ad5d81f4048e41caa4a58947825e5ae', 'SIGN_UP', '01a22e23-c7fc-74ac-a48d-a5ee71a888e2', NULL, '2026-11-30 20:27:06.620116+00', '2026-12-01 20:27:06.620116+00', '2026-11-30 20:27:06.621501+00', NULL),
	('\xa74cc0a7bfd071fcff7113ff4d9ea6745e2117078d0a8c30ee037490575eb43b', 'SIGN_UP', '01a22e23-c83d-7065-bd3c-7bba327af050', NULL, '2026-11-30 20:27:06.685142+00', '2026-12-01 20:27:06.685142+00', '2026-11-30 20:27:06.687675+00', NULL),
	('\x8e4826b0c45229ac6f180f31847a266e108c21082b552dcee5239c24f9aabb14', 'UNDO_ACCOUNT_CHANGE', '01a22e23-c841-732f-b491-a8ff4302c469', 'TWO_FACTOR_ENABLED', '2026-11-30 20:27:06.71097+00', '2026-12-14 20:27:06.71097+00', NULL, NULL);
INSERT INTO public.sessions VALUES
	('01a22e23-c62e-746e-8caa-2e8f1d99cd40', '01a22e23-c64e-7093-ae99-c6f07f9b23ac', '\x81ce449c5fd136bca45bb69dbe9fd0ac13dccea16161fe3a879f24fbe35c758f', '2026-11-30 20:27:06.1462+00', '2026-11-30 20:27:06.1462+00', '2026-11-30 20:27:06.1462+00', '2026-12-30 20:27:06.1462+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c65b-739f-8311-42737b728689', '01a22e23-c666-746c-89f3-ed54d78159b9', '\x71905d9e6698be2e23563618aad02d769df84ec5bfd02135e4174551b53b6128', '2026-11-30 20:27:06.195311+00', '2026-11-30 20:27:06.195311+00', '2026-11-30 20:27:06.195311+00', '2026-12-30 20:27:06.195311+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c66c-76ef-b0f2-313aab8f6342', '01a22e23-c671-7517-8914-9b5922bb701a', '\xd79731afd324f57805a562a4995edf56503b3957d64b242fbf3a16a0607c2c03', '2026-11-30 20:27:06.218019+00', '2026-11-30 20:27:06.218019+00', '2026-11-30 20:27:06.218019+00', '2026-12-30 20:27:06.218019+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c677-7713-9c08-ef2c7d5d81e7', '01a22e23-c67c-7351-91b2-38035831df96', '\x2e06ae008bf86c58d9e702a7dcd5b7adc05ee9103db435d5f36a39dbabb32c73', '2026-11-30 20:27:06.22837+00', '2026-11-30 20:27:06.22837+00', '2026-11-30 20:27:06.22837+00', '2026-12-30 20:27:06.22837+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c688-707a-a4d3-f710baeb18ea', '01a22e23-c68d-760c-add8-399005324be7', '\xe383a917c258ccdd5d81f794a0d3f75b758bdc3aa82fbd683762c1a4c648c412', '2026-11-30 20:27:06.246338+00', '2026-11-30 20:27:06.246338+00', '2026-11-30 20:27:06.246338+00', '2026-12-30 20:27:06.246338+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c692-7330-9f97-576ad6adb321', '01a22e23-c697-71b7-a9d3-84ab2aa77cfb', '\x1cb76685fa053eac280f292be65c89d259afff24b19ac444c1dae2e831928533', '2026-11-30 20:27:06.256915+00', '2026-11-30 20:27:06.256915+00', '2026-11-30 20:27:06.256915+00', '2026-12-30 20:27:06.256915+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c69f-7176-beb6-815836eee524', '01a22e23-c6aa-72eb-b045-1ed622fac246', '\x3bc92a5da1e29bb1c5d5da74d3eb035cbe86f4fb31def0bb70d2bc65a53fc394', '2026-11-30 20:27:06.265856+00', '2026-11-30 20:27:06.265856+00', '2026-11-30 20:27:06.265856+00', '2026-12-30 20:27:06.265856+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c6b2-7073-8235-b94b2aa0460c', '01a22e23-c6b7-7122-b473-67d85cfcd6b8', '\x51e878d057642d987b2954b82693e0c33802b3ab4c9d4718a3621698ce0533d7', '2026-11-30 20:27:06.288653+00', '2026-11-30 20:27:06.288653+00', '2026-11-30 20:27:06.288653+00', '2026-12-30 20:27:06.288653+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c704-7398-8987-9b5b12cdb6e0', '01a22e23-c709-7077-bb8c-9193b6cfd621', '\x103047233f190a5302613cbf1dde2da6f23175f99d6afa08aaa824d52eb8fba5', '2026-11-30 20:27:06.369961+00', '2026-11-30 20:27:06.369961+00', '2026-11-30 20:27:06.369961+00', '2026-12-30 20:27:06.369961+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c70e-755b-94e8-9cc2566d9f93', '01a22e23-c713-702d-8e02-857621d15269', '\x1b6c8807deb0abe8dccddb78569c2380574ec9d510fa6184d97111304d8f77c5', '2026-11-30 20:27:06.380227+00', '2026-11-30 20:27:06.380227+00', '2026-11-30 20:27:06.380227+00', '2026-12-30 20:27:06.380227+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c727-73df-9801-21121e2ec41d', '01a22e23-c72b-73f3-b561-d0aeb6f8b631', '\xc31186f7a4fe73a7ac001c0d9ffe096a2f1659a41f22a69c5b0a657cefe206c3', '2026-11-30 20:27:06.404623+00', '2026-11-30 20:27:06.404623+00', '2026-11-30 20:27:06.404623+00', '2026-12-30 20:27:06.404623+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c79c-7500-8820-d4c1ad98afc6', '01a22e23-c7a0-711c-a983-ff635a3de3d5', '\x890a827f5c0aeb30dd795c2f0eb720375a08dba91c8b1b86e2ac2eb4f9ca8abb', '2026-11-30 20:27:06.521227+00', '2026-11-30 20:27:06.521227+00', '2026-11-30 20:27:06.521227+00', '2026-12-30 20:27:06.521227+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c7b4-75c9-be3d-e016063457c4', '01a22e23-c7b9-7076-8ccb-f69cf701ccba', '\x793d4963a5334d4ef32643dc3d4e17ab53f38d550dffe8dd38bdf9d308a65bae', '2026-11-30 20:27:06.545918+00', '2026-11-30 20:27:06.545918+00', '2026-11-30 20:27:06.545918+00', '2026-12-30 20:27:06.545918+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c7c1-7719-bd9e-1eb892922d61', '01a22e23-c7c6-75ee-90c4-01c96027bf33', '\x4d17ab950a5ae7b07437fa9e055fbc30df7218326d64330088f44a7091ff504d', '2026-11-30 20:27:06.558916+00', '2026-11-30 20:27:06.558916+00', '2026-11-30 20:27:06.558916+00', '2026-12-30 20:27:06.558916+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c7ce-737f-a6c9-423cfc1615d6', '01a22e23-c7d3-761e-a2d4-e822722ae22d', '\x290b9e23902b878a7449f5401c2768ccc3fe7ba898f9b1a914913e4ea8a588ed', '2026-11-30 20:27:06.572042+00', '2026-11-30 20:27:06.572042+00', '2026-11-30 20:27:06.572042+00', '2026-12-30 20:27:06.572042+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c7da-7291-8e47-3265d95bffc5', '01a22e23-c7df-7350-8b06-98d4eb7ac030', '\x0513305df3e0c2fe0b51f15f2dfb224bd2127f93f4a35f086790bf460533726c', '2026-11-30 20:27:06.585004+00', '2026-11-30 20:27:06.585004+00', '2026-11-30 20:27:06.585004+00', '2026-12-30 20:27:06.585004+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c7ec-7357-b8ea-7bcbabf98a03', '01a22e23-c7f1-77b0-b446-6a947f7ad0d3', '\x80db59c57d974a1c379517df50f4aac0897b3847a705c059fa684b8fcdaeda87', '2026-11-30 20:27:06.60284+00', '2026-11-30 20:27:06.60284+00', '2026-11-30 20:27:06.60284+00', '2026-12-30 20:27:06.60284+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c800-750c-be1a-407d1aa07d6f', '01a22e23-c804-7763-98c7-58dfbfb707b1', '\x72aedf6f81054677434f597e9161cf043625c7c721c12adb012d953512885834', '2026-11-30 20:27:06.621501+00', '2026-11-30 20:27:06.621501+00', '2026-11-30 20:27:06.621501+00', '2026-12-30 20:27:06.621501+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e23-c841-732f-b491-a8ff4302c469', '01a22e23-c850-774a-9284-22a63213b6ab', '\xb9a1c62c36aaad60dcfd576bf0eeb6efd5cccc73cf25f419df280cc40edcec08', '2026-11-30 20:27:06.687675+00', '2026-11-30 20:27:06.687675+00', '2026-11-30 20:27:06.687675+00', '2026-12-30 20:27:06.687675+00', 'tests', NULL, NULL, NULL, NULL);
INSERT INTO public.sign_ups VALUES
	('01a22e23-c60b-7089-8ace-e0a9c26b1f9c', 'alice@acme.example', 'alice@acme.example', 'en', '2026-11-30 20:27:06.123635+00'),
	('01a22e23-c651-7558-ac5d-27cedfa9be25', 'bob@acme.example', 'bob@acme.example', 'en', '2026-11-30 20:27:06.193561+00'),
	('01a22e23-c668-7033-b1ae-f0493b076970', 'carol@globex.example', 'carol@globex.example', 'en', '2026-11-30 20:27:06.21591+00'),
	('01a22e23-c672-71f1-95a9-b27d045540d0', 'dave@globex.example', 'dave@globex.example', 'en', '2026-11-30 20:27:06.226648+00'),
	('01a22e23-c684-773c-9924-049b32b80897', 'frank@frank.example', 'frank@frank.example', 'en', '2026-11-30 20:27:06.244424+00'),
	('01a22e23-c68f-7574-b64c-8c134157f35d', 'ina@initech.example', 'ina@initech.example', 'en', '2026-11-30 20:27:06.25528+00'),
	('01a22e23-c698-7560-8764-14d676c28c8a', 'iris@initech.example', 'iris@initech.example', 'en', '2026-11-30 20:27:06.26431+00'),
	('01a22e23-c6af-721b-b163-1b3d6e9d5ce7', 'hank@umbrella.example', 'hank@umbrella.example', 'en', '2026-11-30 20:27:06.286889+00'),
	('01a22e23-c700-7103-81db-fbe865972dbe', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'en', '2026-11-30 20:27:06.368096+00'),
	('01a22e23-c70a-77d4-801b-0bffcca0518e', 'acme-removed@acme.example', 'acme-removed@acme.example', 'en', '2026-11-30 20:27:06.378832+00'),
	('01a22e23-c723-70cd-8ced-3f8603415873', 'acme-member@acme.example', 'acme-member@acme.example', 'en', '2026-11-30 20:27:06.403311+00'),
	('01a22e23-c797-737c-8a5a-2095768a3faa', 'eve@acme.example', 'eve@acme.example', 'en', '2026-11-30 20:27:06.519436+00'),
	('01a22e23-c7b0-708f-89eb-9659f38e8c99', 'ada@acme.example', 'ada@acme.example', 'en', '2026-11-30 20:27:06.544174+00'),
	('01a22e23-c7bd-73c7-b98f-5219b27c5195', 'bo@acme.example', 'bo@acme.example', 'en', '2026-11-30 20:27:06.557292+00'),
	('01a22e23-c7ca-71da-b1da-6d2a974a33b0', 'çelik@acme.example', 'çelik@acme.example', 'en', '2026-11-30 20:27:06.57037+00'),
	('01a22e23-c7d7-7199-8513-8534b8ec1c6b', 'lea@lea.example', 'lea@lea.example', 'en', '2026-11-30 20:27:06.583463+00'),
	('01a22e23-c7e9-7423-9add-1427dd01d791', 'mia@mia.example', 'mia@mia.example', 'en', '2026-11-30 20:27:06.600994+00'),
	('01a22e23-c7fc-74ac-a48d-a5ee71a888e2', 'bas@acme.example', 'bas@acme.example', 'en', '2026-11-30 20:27:06.620116+00'),
	('01a22e23-c83d-7065-bd3c-7bba327af050', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '2026-11-30 20:27:06.685142+00');
INSERT INTO public.throttles VALUES
	('\x7e8de2559026dbead8e1166849828dff4c43259ff7b524ba83b9488fd6b9689d', 1, '2026-11-30 20:27:06.359783+00', '2026-12-01 20:27:06.359783+00'),
	('\xf9b5bf8c6802daf7f97f0dff5b220e184cab282b8ec4385f5efa9e28b1ef77f4', 1, '2026-11-30 20:27:06.397978+00', '2026-11-30 21:27:06.397978+00'),
	('\x1f8a8b5c58b7595ecddcbacbcd6149be6608525b0a695479c7da233a7656b079', 1, '2026-11-30 20:27:06.397978+00', '2026-11-30 21:27:06.397978+00'),
	('\x663e0dcaa572e663f44afe7ef13585b94264e006113dd326f4355b923816cece', 1, '2026-11-30 20:27:06.397978+00', '2026-11-30 21:27:06.397978+00'),
	('\xca344d6484d5453c5bdc41a4e745c92632343dfbabb40296380e7a90167c8b24', 6, '2026-11-30 20:27:06.610131+00', '2026-12-01 20:27:06.321221+00'),
	('\x52eeab99a7608d9f67c3b8fc8a740fabb4fd69bc2da726ec54be718cc43b12e5', 1, '2026-11-30 20:27:06.71097+00', '2026-12-01 20:27:06.71097+00');
INSERT INTO public.user_counts VALUES
	('01a22e23-c636-74f9-8204-2341e165013c', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e23-c636-74f9-8204-2341e165013c', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', 'INVITED', 'BASIC_USER', 0),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', 'ACTIVE', 'BASIC_USER', 0),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22e23-c689-71dc-89ec-2184bc9b6b28', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e23-c689-71dc-89ec-2184bc9b6b28', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', 'INVITED', 'BASIC_USER', 0),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', 'ACTIVE', 'BASIC_USER', 0),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22e23-c6b3-749a-ba2e-a80de5bb2c98', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e23-c6b3-749a-ba2e-a80de5bb2c98', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e23-c636-74f9-8204-2341e165013c', 'INVITED', 'ADVANCED_USER', 1),
	('01a22e23-c636-74f9-8204-2341e165013c', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22e23-c7db-7040-92c9-f1c75fb84f1f', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e23-c7db-7040-92c9-f1c75fb84f1f', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e23-c7ed-744b-9c1d-0b18f20136f5', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e23-c7ed-744b-9c1d-0b18f20136f5', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e23-c636-74f9-8204-2341e165013c', 'INVITED', 'BASIC_USER', 4),
	('01a22e23-c636-74f9-8204-2341e165013c', 'ACTIVE', 'BASIC_USER', 5),
	('01a22e23-c636-74f9-8204-2341e165013c', 'BLOCKED', 'BASIC_USER', 2),
	('01a22e23-c848-75d0-a03c-91fd8d3dbbb9', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e23-c848-75d0-a03c-91fd8d3dbbb9', 'ACTIVE', 'ADMINISTRATOR', 1);
INSERT INTO public.user_words VALUES
	('01a22e23-c636-74f9-8204-2341e165013c', 'acme', '01a22e23-c63e-7679-b623-f094daa7f16f'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'de', '01a22e23-c63e-7679-b623-f094daa7f16f'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'example', '01a22e23-c63e-7679-b623-f094daa7f16f'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'vries', '01a22e23-c63e-7679-b623-f094daa7f16f'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'acme', '01a22e23-c65e-7742-8301-d4b3dacd926f'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'example', '01a22e23-c65e-7742-8301-d4b3dacd926f'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'jansen', '01a22e23-c65e-7742-8301-d4b3dacd926f'),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', 'example', '01a22e23-c66e-73c2-acb6-dbcf3b5c3dd2'),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', 'globex', '01a22e23-c66e-73c2-acb6-dbcf3b5c3dd2'),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', 'smit', '01a22e23-c66e-73c2-acb6-dbcf3b5c3dd2'),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', 'bakker', '01a22e23-c679-767c-a9a2-08a2dd53bebb'),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', 'example', '01a22e23-c679-767c-a9a2-08a2dd53bebb'),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', 'globex', '01a22e23-c679-767c-a9a2-08a2dd53bebb'),
	('01a22e23-c689-71dc-89ec-2184bc9b6b28', 'example', '01a22e23-c68a-74e8-9df2-fd553a73c880'),
	('01a22e23-c689-71dc-89ec-2184bc9b6b28', 'visser', '01a22e23-c68a-74e8-9df2-fd553a73c880'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', 'example', '01a22e23-c694-72f6-96d4-1796a01b27eb'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', 'initech', '01a22e23-c694-72f6-96d4-1796a01b27eb'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', 'kok', '01a22e23-c694-72f6-96d4-1796a01b27eb'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', 'example', '01a22e23-c6a4-77ad-9f61-1220b485d871'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', 'initech', '01a22e23-c6a4-77ad-9f61-1220b485d871'),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', 'kok', '01a22e23-c6a4-77ad-9f61-1220b485d871'),
	('01a22e23-c6b3-749a-ba2e-a80de5bb2c98', 'example', '01a22e23-c6b4-73f3-a35e-9c88bed6a34d'),
	('01a22e23-c6b3-749a-ba2e-a80de5bb2c98', 'mol', '01a22e23-c6b4-73f3-a35e-9c88bed6a34d'),
	('01a22e23-c6b3-749a-ba2e-a80de5bb2c98', 'umbrella', '01a22e23-c6b4-73f3-a35e-9c88bed6a34d'),
	('01a22e23-c636-74f9-8204-2341e165013c', ';acme', '01a22e23-c6d6-7048-b710-b1061385bb0c'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'example', '01a22e23-c6d6-7048-b710-b1061385bb0c'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'pending', '01a22e23-c6d6-7048-b710-b1061385bb0c'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'added', '01a22e23-c6f1-7275-8097-173845aaf01b'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'example', '01a22e23-c6f1-7275-8097-173845aaf01b'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'example', '01a22e23-c6fc-76d8-aa39-9cc0382204b1'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'blocked', '01a22e23-c706-775a-bfe3-cd9c795c0f58'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'example', '01a22e23-c706-775a-bfe3-cd9c795c0f58'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'example', '01a22e23-c729-75a8-b259-41dd4620ffd7'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'member', '01a22e23-c729-75a8-b259-41dd4620ffd7'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'acme', '01a22e23-c79d-7640-8592-e3e6e821e515'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'example', '01a22e23-c79d-7640-8592-e3e6e821e515'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'zwart', '01a22e23-c79d-7640-8592-e3e6e821e515'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'acme', '01a22e23-c7b6-716a-84a5-4961267b5784'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'de', '01a22e23-c7b6-716a-84a5-4961267b5784'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'example', '01a22e23-c7b6-716a-84a5-4961267b5784'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'wit', '01a22e23-c7b6-716a-84a5-4961267b5784'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'acme', '01a22e23-c7c3-75c5-a119-eda1dc05ab63'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'example', '01a22e23-c7c3-75c5-a119-eda1dc05ab63'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'wit', '01a22e23-c7c3-75c5-a119-eda1dc05ab63'),
	('01a22e23-c636-74f9-8204-2341e165013c', '=celik', '01a22e23-c7d0-74dd-ae9e-d9a3544ec394'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'acme', '01a22e23-c7d0-74dd-ae9e-d9a3544ec394'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'example', '01a22e23-c7d0-74dd-ae9e-d9a3544ec394'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'kaya', '01a22e23-c7d0-74dd-ae9e-d9a3544ec394'),
	('01a22e23-c7db-7040-92c9-f1c75fb84f1f', 'example', '01a22e23-c7dc-7447-a364-2615ea76b466'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'example', '01a22e23-c7e3-736f-9325-3afe1ea3eb4a'),
	('01a22e23-c7ed-744b-9c1d-0b18f20136f5', 'example', '01a22e23-c7ee-76ee-8f2c-c578ca6fa46e'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'example', '01a22e23-c7f4-7011-b6b4-512ccbfa581f'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'acme', '01a22e23-c801-72f3-a7f3-aa1b791515dd'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'blok', '01a22e23-c801-72f3-a7f3-aa1b791515dd'),
	('01a22e23-c636-74f9-8204-2341e165013c', 'example', '01a22e23-c801-72f3-a7f3-aa1b791515dd'),
	('01a22e23-c848-75d0-a03c-91fd8d3dbbb9', 'bel', '01a22e23-c84d-714f-9370-11e92fda463b'),
	('01a22e23-c848-75d0-a03c-91fd8d3dbbb9', 'example', '01a22e23-c84d-714f-9370-11e92fda463b'),
	('01a22e23-c848-75d0-a03c-91fd8d3dbbb9', 'hooli', '01a22e23-c84d-714f-9370-11e92fda463b');
INSERT INTO public.users VALUES
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c63e-7679-b623-f094daa7f16f', '01a22e23-c62e-746e-8caa-2e8f1d99cd40', 'Alice de Vries', 'alice de vries', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:27:06.1462+00', '2026-11-30 20:27:06.1462+00', '2026-11-30 20:27:00+00', NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c65e-7742-8301-d4b3dacd926f', '01a22e23-c65b-739f-8311-42737b728689', 'Bob Jansen', 'bob jansen', 'bob@acme.example', 'bob@acme.example', 'bob@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:27:06.195311+00', '2026-11-30 20:27:06.195311+00', '2026-11-30 20:27:00+00', NULL),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', '01a22e23-c66e-73c2-acb6-dbcf3b5c3dd2', '01a22e23-c66c-76ef-b0f2-313aab8f6342', 'Carol Smit', 'carol smit', 'carol@globex.example', 'carol@globex.example', 'carol@globex.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:27:06.218019+00', '2026-11-30 20:27:06.218019+00', '2026-11-30 20:27:00+00', NULL),
	('01a22e23-c66d-7094-8a5d-79a516b67b4e', '01a22e23-c679-767c-a9a2-08a2dd53bebb', '01a22e23-c677-7713-9c08-ef2c7d5d81e7', 'Dave Bakker', 'dave bakker', 'dave@globex.example', 'dave@globex.example', 'dave@globex.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 20:27:06.22837+00', '2026-11-30 20:27:06.22837+00', '2026-11-30 20:27:00+00', NULL),
	('01a22e23-c689-71dc-89ec-2184bc9b6b28', '01a22e23-c68a-74e8-9df2-fd553a73c880', '01a22e23-c688-707a-a4d3-f710baeb18ea', 'Frank Visser', 'frank visser', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:27:06.246338+00', '2026-11-30 20:27:06.246338+00', '2026-11-30 20:27:00+00', NULL),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c694-72f6-96d4-1796a01b27eb', '01a22e23-c692-7330-9f97-576ad6adb321', 'Ina Kok', 'ina kok', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:27:06.256915+00', '2026-11-30 20:27:06.256915+00', '2026-11-30 20:27:00+00', NULL),
	('01a22e23-c693-7043-9cb6-47b6e4a52c04', '01a22e23-c6a4-77ad-9f61-1220b485d871', '01a22e23-c69f-7176-beb6-815836eee524', 'Iris Kok', 'iris kok', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 20:27:06.265856+00', '2026-11-30 20:27:06.265856+00', '2026-11-30 20:27:00+00', NULL),
	('01a22e23-c6b3-749a-ba2e-a80de5bb2c98', '01a22e23-c6b4-73f3-a35e-9c88bed6a34d', '01a22e23-c6b2-7073-8235-b94b2aa0460c', 'Hank Mol', 'hank mol', 'hank@umbrella.example', 'hank@umbrella.example', 'hank@umbrella.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:27:06.288653+00', '2026-11-30 20:27:06.288653+00', '2026-11-30 20:27:00+00', NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c6d6-7048-b710-b1061385bb0c', NULL, NULL, NULL, 'acme-pending@acme.example', 'acme-pending@acme.example', 'acme-pending@acme.example', 'ADVANCED_USER', 'INVITED', true, '2026-11-30 20:27:06.321221+00', NULL, NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c6f1-7275-8097-173845aaf01b', NULL, 'acme Added', 'acme added', 'acme-added@acme.example', 'acme-added@acme.example', 'acme-added@acme.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 20:27:06.352214+00', NULL, NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c6fc-76d8-aa39-9cc0382204b1', '01a22e23-c688-707a-a4d3-f710baeb18ea', 'Frank', 'frank', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 20:27:06.359783+00', NULL, NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c706-775a-bfe3-cd9c795c0f58', '01a22e23-c704-7398-8987-9b5b12cdb6e0', 'acme Blocked', 'acme blocked', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'BASIC_USER', 'BLOCKED', false, '2026-11-30 20:27:06.369961+00', '2026-11-30 20:27:06.369961+00', '2026-11-30 20:27:00+00', 'the acme reason'),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c729-75a8-b259-41dd4620ffd7', '01a22e23-c727-73df-9801-21121e2ec41d', 'acme Member', 'acme member', 'acme-member@acme.example', 'acme-member@acme.example', 'acme-member@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:27:06.404623+00', '2026-11-30 20:27:06.404623+00', '2026-11-30 20:27:00+00', NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c79d-7640-8592-e3e6e821e515', '01a22e23-c79c-7500-8820-d4c1ad98afc6', 'Eve Zwart', 'eve zwart', 'eve@acme.example', 'eve@acme.example', 'eve@acme.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 20:27:06.521227+00', '2026-11-30 20:27:06.521227+00', '2026-11-30 20:27:00+00', NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7b6-716a-84a5-4961267b5784', '01a22e23-c7b4-75c9-be3d-e016063457c4', 'Ada de Wit', 'ada de wit', 'ada@acme.example', 'ada@acme.example', 'ada@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:27:06.545918+00', '2026-11-30 20:27:06.545918+00', '2026-11-30 20:27:00+00', NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7c3-75c5-a119-eda1dc05ab63', '01a22e23-c7c1-7719-bd9e-1eb892922d61', 'Bo Wit', 'bo wit', 'bo@acme.example', 'bo@acme.example', 'bo@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:27:06.558916+00', '2026-11-30 20:27:06.558916+00', '2026-11-30 20:27:00+00', NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7d0-74dd-ae9e-d9a3544ec394', '01a22e23-c7ce-737f-a6c9-423cfc1615d6', 'Çelik Kaya', 'celik kaya', 'çelik@acme.example', 'çelik@acme.example', 'çelik@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:27:06.572042+00', '2026-11-30 20:27:06.572042+00', '2026-11-30 20:27:00+00', NULL),
	('01a22e23-c7db-7040-92c9-f1c75fb84f1f', '01a22e23-c7dc-7447-a364-2615ea76b466', '01a22e23-c7da-7291-8e47-3265d95bffc5', 'Lea', 'lea', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:27:06.585004+00', '2026-11-30 20:27:06.585004+00', '2026-11-30 20:27:00+00', NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7e3-736f-9325-3afe1ea3eb4a', '01a22e23-c7da-7291-8e47-3265d95bffc5', 'Lea', 'lea', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 20:27:06.592813+00', NULL, NULL, NULL),
	('01a22e23-c7ed-744b-9c1d-0b18f20136f5', '01a22e23-c7ee-76ee-8f2c-c578ca6fa46e', '01a22e23-c7ec-7357-b8ea-7bcbabf98a03', 'Mia', 'mia', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:27:06.60284+00', '2026-11-30 20:27:06.60284+00', '2026-11-30 20:27:00+00', NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c7f4-7011-b6b4-512ccbfa581f', '01a22e23-c7ec-7357-b8ea-7bcbabf98a03', 'Mia', 'mia', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 20:27:06.610131+00', NULL, NULL, NULL),
	('01a22e23-c636-74f9-8204-2341e165013c', '01a22e23-c801-72f3-a7f3-aa1b791515dd', '01a22e23-c800-750c-be1a-407d1aa07d6f', 'Bas Blok', 'bas blok', 'bas@acme.example', 'bas@acme.example', 'bas@acme.example', 'BASIC_USER', 'BLOCKED', false, '2026-11-30 20:27:06.621501+00', '2026-11-30 20:27:06.621501+00', '2026-11-30 20:27:00+00', 'a "reason" with lines'),
	('01a22e23-c848-75d0-a03c-91fd8d3dbbb9', '01a22e23-c84d-714f-9370-11e92fda463b', '01a22e23-c841-732f-b491-a8ff4302c469', 'Gavin Bel', 'gavin bel', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:27:06.687675+00', '2026-11-30 20:27:06.687675+00', '2026-11-30 20:27:00+00', NULL);
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
CREATE UNIQUE INDEX uq_organisations_proven ON public.organisations USING btree (scheme, number) WHERE ((verification)::text <> 'NONE'::text);
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
