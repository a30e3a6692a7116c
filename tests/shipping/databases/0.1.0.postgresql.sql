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
	('01a22e39-39b8-777f-be75-a707902613b4', '01a22e39-39c3-751a-a506-a509e00a4833', '2026-11-30 20:50:31.992583+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-39b8-777f-be75-a707902613b4', NULL, NULL, 'test'),
	('01a22e39-3a2f-74f5-9557-557f5fdcf696', '01a22e39-3a2f-74f5-9557-55809af3f7fb', '2026-11-30 20:50:32.032322+00', 'account.created', '01a22e39-3a2f-74f5-9557-557f5fdcf696', 'account', '01a22e39-3a2f-74f5-9557-557f5fdcf696', NULL, NULL, 'test'),
	('01a22e39-3a2f-74f5-9557-557f5fdcf696', '01a22e39-3a79-7168-a031-16c8d18c40a2', '2026-11-30 20:50:32.032322+00', 'session.started', '01a22e39-3a2f-74f5-9557-557f5fdcf696', 'session', '01a22e39-3a79-7168-a031-16c70b724b5e', NULL, NULL, 'test'),
	('01a22e39-3a81-723b-a487-6dfaa1923557', '01a22e39-3a82-75d1-9dac-b6119084fbca', '2026-11-30 20:50:32.193724+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3a81-723b-a487-6dfaa1923557', NULL, NULL, 'test'),
	('01a22e39-3aa2-7336-8767-e1354d4fe65e', '01a22e39-3aa2-7336-8767-e136034cbd9e', '2026-11-30 20:50:32.202279+00', 'account.created', '01a22e39-3aa2-7336-8767-e1354d4fe65e', 'account', '01a22e39-3aa2-7336-8767-e1354d4fe65e', NULL, NULL, 'test'),
	('01a22e39-3aa2-7336-8767-e1354d4fe65e', '01a22e39-3ac1-7526-8c1c-05e30b7204f2', '2026-11-30 20:50:32.202279+00', 'session.started', '01a22e39-3aa2-7336-8767-e1354d4fe65e', 'session', '01a22e39-3ac1-7526-8c1c-05e2060aa14e', NULL, NULL, 'test'),
	('01a22e39-3ac9-7519-9a9c-16aa1ba7bed7', '01a22e39-3ac9-7519-9a9c-16ac6fb70891', '2026-11-30 20:50:32.264965+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3ac9-7519-9a9c-16aa1ba7bed7', NULL, NULL, 'test'),
	('01a22e39-3ad4-75da-95df-f10879bc2ba8', '01a22e39-3ad4-75da-95df-f1097a143a81', '2026-11-30 20:50:32.27297+00', 'account.created', '01a22e39-3ad4-75da-95df-f10879bc2ba8', 'account', '01a22e39-3ad4-75da-95df-f10879bc2ba8', NULL, NULL, 'test'),
	('01a22e39-3ad4-75da-95df-f10879bc2ba8', '01a22e39-3ae0-75f0-b844-347842c252c7', '2026-11-30 20:50:32.27297+00', 'session.started', '01a22e39-3ad4-75da-95df-f10879bc2ba8', 'session', '01a22e39-3ae0-75f0-b844-34773d54ce77', NULL, NULL, 'test'),
	('01a22e39-3ae8-712a-b6a3-b4e82c97bcac', '01a22e39-3ae9-746a-803c-b081fe911ce7', '2026-11-30 20:50:32.296193+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3ae8-712a-b6a3-b4e82c97bcac', NULL, NULL, 'test'),
	('01a22e39-3af0-756e-96f6-b022ed41292f', '01a22e39-3af1-70f2-b600-c10310c058cc', '2026-11-30 20:50:32.297869+00', 'account.created', '01a22e39-3af0-756e-96f6-b022ed41292f', 'account', '01a22e39-3af0-756e-96f6-b022ed41292f', NULL, NULL, 'test'),
	('01a22e39-3af0-756e-96f6-b022ed41292f', '01a22e39-3af9-71e6-b171-731f7c779cac', '2026-11-30 20:50:32.297869+00', 'session.started', '01a22e39-3af0-756e-96f6-b022ed41292f', 'session', '01a22e39-3af9-71e6-b171-731ee42f8387', NULL, NULL, 'test'),
	('01a22e39-3b11-71ac-8a78-85f626737253', '01a22e39-3b12-77ea-b332-5a408f74cc88', '2026-11-30 20:50:32.335456+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3b11-71ac-8a78-85f626737253', NULL, NULL, 'test'),
	('01a22e39-3b1d-7296-a057-f3cfa9666fe8', '01a22e39-3b1d-7296-a057-f3d0b35ea11b', '2026-11-30 20:50:32.344791+00', 'account.created', '01a22e39-3b1d-7296-a057-f3cfa9666fe8', 'account', '01a22e39-3b1d-7296-a057-f3cfa9666fe8', NULL, NULL, 'test'),
	('01a22e39-3b1d-7296-a057-f3cfa9666fe8', '01a22e39-3b2f-772f-89bd-247b5e001ddc', '2026-11-30 20:50:32.344791+00', 'session.started', '01a22e39-3b1d-7296-a057-f3cfa9666fe8', 'session', '01a22e39-3b2f-772f-89bd-247a54df87c3', NULL, NULL, 'test'),
	('01a22e39-3b34-75d3-9be4-b32136e5351e', '01a22e39-3b34-75d3-9be4-b323c841bc8e', '2026-11-30 20:50:32.372129+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3b34-75d3-9be4-b32136e5351e', NULL, NULL, 'test'),
	('01a22e39-3b3a-7376-a994-1afdd4726376', '01a22e39-3b3a-7376-a994-1afe860b77bc', '2026-11-30 20:50:32.375585+00', 'account.created', '01a22e39-3b3a-7376-a994-1afdd4726376', 'account', '01a22e39-3b3a-7376-a994-1afdd4726376', NULL, NULL, 'test'),
	('01a22e39-3b3a-7376-a994-1afdd4726376', '01a22e39-3b47-7662-983e-1d1a6d4dac15', '2026-11-30 20:50:32.375585+00', 'session.started', '01a22e39-3b3a-7376-a994-1afdd4726376', 'session', '01a22e39-3b47-7662-983e-1d19b4467d07', NULL, NULL, 'test'),
	('01a22e39-3b4a-723a-830e-c0d7ea1930df', '01a22e39-3b4b-72de-b495-4f51200cc137', '2026-11-30 20:50:32.394713+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3b4a-723a-830e-c0d7ea1930df', NULL, NULL, 'test'),
	('01a22e39-3b53-722b-8de7-20ba6f5019c0', '01a22e39-3b53-722b-8de7-20bb78841b0b', '2026-11-30 20:50:32.40056+00', 'account.created', '01a22e39-3b53-722b-8de7-20ba6f5019c0', 'account', '01a22e39-3b53-722b-8de7-20ba6f5019c0', NULL, NULL, 'test'),
	('01a22e39-3b53-722b-8de7-20ba6f5019c0', '01a22e39-3b60-76bb-9e24-5813daca04cd', '2026-11-30 20:50:32.40056+00', 'session.started', '01a22e39-3b53-722b-8de7-20ba6f5019c0', 'session', '01a22e39-3b60-76bb-9e24-58128eac3ae3', NULL, NULL, 'test'),
	('01a22e39-3b65-7412-96c8-8822ed71a783', '01a22e39-3b66-75d6-ac95-bf8242ac7f64', '2026-11-30 20:50:32.42135+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3b65-7412-96c8-8822ed71a783', NULL, NULL, 'test'),
	('01a22e39-3b6d-70e3-905a-1bb37906b2b2', '01a22e39-3b6d-70e3-905a-1bb4a5ae499f', '2026-11-30 20:50:32.423281+00', 'account.created', '01a22e39-3b6d-70e3-905a-1bb37906b2b2', 'account', '01a22e39-3b6d-70e3-905a-1bb37906b2b2', NULL, NULL, 'test'),
	('01a22e39-3b6d-70e3-905a-1bb37906b2b2', '01a22e39-3b70-753d-acfb-0c5d9135ee87', '2026-11-30 20:50:32.423281+00', 'session.started', '01a22e39-3b6d-70e3-905a-1bb37906b2b2', 'session', '01a22e39-3b70-753d-acfb-0c5c47288232', NULL, NULL, 'test'),
	('01a22e39-3c09-73b3-8505-ea8c12c6757e', '01a22e39-3c0c-7536-bbe8-c186e31aea45', '2026-11-30 20:50:32.584963+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3c09-73b3-8505-ea8c12c6757e', NULL, NULL, 'test'),
	('01a22e39-3c0f-7333-87d3-a3c80abaa0f6', '01a22e39-3c0f-7333-87d3-a3c92ff67e65', '2026-11-30 20:50:32.589895+00', 'account.created', '01a22e39-3c0f-7333-87d3-a3c80abaa0f6', 'account', '01a22e39-3c0f-7333-87d3-a3c80abaa0f6', NULL, NULL, 'test'),
	('01a22e39-3c0f-7333-87d3-a3c80abaa0f6', '01a22e39-3c1a-7729-942c-ad05c0edbaeb', '2026-11-30 20:50:32.589895+00', 'session.started', '01a22e39-3c0f-7333-87d3-a3c80abaa0f6', 'session', '01a22e39-3c19-70af-aca7-7b6d97d1215c', NULL, NULL, 'test'),
	('01a22e39-3c1a-7729-942c-ad0686a69e4b', '01a22e39-3c1b-72f1-b27b-bc247822ec56', '2026-11-30 20:50:32.602766+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3c1a-7729-942c-ad0686a69e4b', NULL, NULL, 'test'),
	('01a22e39-3c1f-73d4-bc08-d7fef4345027', '01a22e39-3c20-706c-af78-6ddf6365ec27', '2026-11-30 20:50:32.605554+00', 'account.created', '01a22e39-3c1f-73d4-bc08-d7fef4345027', 'account', '01a22e39-3c1f-73d4-bc08-d7fef4345027', NULL, NULL, 'test'),
	('01a22e39-3c1f-73d4-bc08-d7fef4345027', '01a22e39-3c23-74f2-aa10-f013860fd702', '2026-11-30 20:50:32.605554+00', 'session.started', '01a22e39-3c1f-73d4-bc08-d7fef4345027', 'session', '01a22e39-3c22-7623-8053-151df5546c1d', NULL, NULL, 'test'),
	('01a22e39-3a2f-74f5-9557-557f5fdcf696', '01a22e39-3c2c-724f-be3a-3dd307e9200e', '2026-11-30 20:50:32.61809+00', 'account.recovery_requested', NULL, 'account', '01a22e39-3a2f-74f5-9557-557f5fdcf696', NULL, NULL, 'test'),
	('01a22e39-3c2d-719a-a2ec-de1a20a130cc', '01a22e39-3c2e-72a6-ba15-19b260725d49', '2026-11-30 20:50:32.621744+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3c2d-719a-a2ec-de1a20a130cc', NULL, NULL, 'test'),
	('01a22e39-3c30-7641-a151-81bc628b696c', '01a22e39-3c30-7641-a151-81bdd84d5615', '2026-11-30 20:50:32.622886+00', 'account.created', '01a22e39-3c30-7641-a151-81bc628b696c', 'account', '01a22e39-3c30-7641-a151-81bc628b696c', NULL, NULL, 'test'),
	('01a22e39-3c30-7641-a151-81bc628b696c', '01a22e39-3c33-7355-8c86-9ca57a4c2cfb', '2026-11-30 20:50:32.622886+00', 'session.started', '01a22e39-3c30-7641-a151-81bc628b696c', 'session', '01a22e39-3c33-7355-8c86-9ca467490bae', NULL, NULL, 'test'),
	('01a22e39-3cf9-70da-aed7-ff5a0f4fced7', '01a22e39-3cfb-72b6-9b74-69b6c2c790ef', '2026-11-30 20:50:32.82483+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3cf9-70da-aed7-ff5a0f4fced7', NULL, NULL, 'test'),
	('01a22e39-3d03-70ee-8662-4d8ab25838e5', '01a22e39-3d03-70ee-8662-4d8be38a4298', '2026-11-30 20:50:32.834466+00', 'account.created', '01a22e39-3d03-70ee-8662-4d8ab25838e5', 'account', '01a22e39-3d03-70ee-8662-4d8ab25838e5', NULL, NULL, 'test'),
	('01a22e39-3d03-70ee-8662-4d8ab25838e5', '01a22e39-3d0a-73a7-860c-b8e545d490a8', '2026-11-30 20:50:32.834466+00', 'session.started', '01a22e39-3d03-70ee-8662-4d8ab25838e5', 'session', '01a22e39-3d0a-73a7-860c-b8e4133d6bd6', NULL, NULL, 'test'),
	('01a22e39-3d1e-75fa-ab10-c8899f74c6a2', '01a22e39-3d1e-75fa-ab10-c88b825d5155', '2026-11-30 20:50:32.862011+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3d1e-75fa-ab10-c8899f74c6a2', NULL, NULL, 'test'),
	('01a22e39-3d20-732d-b65f-78efb647644e', '01a22e39-3d20-732d-b65f-78f0238cf2bd', '2026-11-30 20:50:32.863119+00', 'account.created', '01a22e39-3d20-732d-b65f-78efb647644e', 'account', '01a22e39-3d20-732d-b65f-78efb647644e', NULL, NULL, 'test'),
	('01a22e39-3d20-732d-b65f-78efb647644e', '01a22e39-3d25-745d-a5a8-9223a8b28fcf', '2026-11-30 20:50:32.863119+00', 'session.started', '01a22e39-3d20-732d-b65f-78efb647644e', 'session', '01a22e39-3d25-745d-a5a8-9222f2adfe6c', NULL, NULL, 'test'),
	('01a22e39-3d2c-75e9-89a6-751b668c7459', '01a22e39-3d2d-7392-a514-cd9706a3c749', '2026-11-30 20:50:32.872307+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3d2c-75e9-89a6-751b668c7459', NULL, NULL, 'test'),
	('01a22e39-3d2f-77f1-bf9a-4875a21f2cb9', '01a22e39-3d2f-77f1-bf9a-4876bf35706f', '2026-11-30 20:50:32.877849+00', 'account.created', '01a22e39-3d2f-77f1-bf9a-4875a21f2cb9', 'account', '01a22e39-3d2f-77f1-bf9a-4875a21f2cb9', NULL, NULL, 'test'),
	('01a22e39-3d2f-77f1-bf9a-4875a21f2cb9', '01a22e39-3d35-7696-a3ee-c4473a3d5837', '2026-11-30 20:50:32.877849+00', 'session.started', '01a22e39-3d2f-77f1-bf9a-4875a21f2cb9', 'session', '01a22e39-3d35-7696-a3ee-c446453143c5', NULL, NULL, 'test'),
	('01a22e39-3d39-7630-81bf-1247be3212d2', '01a22e39-3d3c-77b9-9e00-02466aa8880d', '2026-11-30 20:50:32.888934+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3d39-7630-81bf-1247be3212d2', NULL, NULL, 'test'),
	('01a22e39-3d3e-715f-8276-315a4e23fd41', '01a22e39-3d3f-7777-9860-fd9e46b1830e', '2026-11-30 20:50:32.893682+00', 'account.created', '01a22e39-3d3e-715f-8276-315a4e23fd41', 'account', '01a22e39-3d3e-715f-8276-315a4e23fd41', NULL, NULL, 'test'),
	('01a22e39-3d3e-715f-8276-315a4e23fd41', '01a22e39-3d45-721d-a80a-7fa35ad38d09', '2026-11-30 20:50:32.893682+00', 'session.started', '01a22e39-3d3e-715f-8276-315a4e23fd41', 'session', '01a22e39-3d45-721d-a80a-7fa2e12e60d5', NULL, NULL, 'test'),
	('01a22e39-3d48-75da-99e5-d2cbeb8462ad', '01a22e39-3d48-75da-99e5-d2cdf439298b', '2026-11-30 20:50:32.904288+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3d48-75da-99e5-d2cbeb8462ad', NULL, NULL, 'test'),
	('01a22e39-3d4d-76d4-8338-6e9ec38c0943', '01a22e39-3d4d-76d4-8338-6e9f6c1fd1f5', '2026-11-30 20:50:32.905519+00', 'account.created', '01a22e39-3d4d-76d4-8338-6e9ec38c0943', 'account', '01a22e39-3d4d-76d4-8338-6e9ec38c0943', NULL, NULL, 'test'),
	('01a22e39-3d4d-76d4-8338-6e9ec38c0943', '01a22e39-3d54-767b-9887-c2fbf4bb2caf', '2026-11-30 20:50:32.905519+00', 'session.started', '01a22e39-3d4d-76d4-8338-6e9ec38c0943', 'session', '01a22e39-3d54-767b-9887-c2fa367d6caf', NULL, NULL, 'test'),
	('01a22e39-3d5e-71be-b375-779fcc8e4093', '01a22e39-3d60-7012-bc7f-eae71e1d037c', '2026-11-30 20:50:32.926012+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3d5e-71be-b375-779fcc8e4093', NULL, NULL, 'test'),
	('01a22e39-3d62-7263-bbac-add2e0ff435a', '01a22e39-3d62-7263-bbac-add3d61de7a1', '2026-11-30 20:50:32.929675+00', 'account.created', '01a22e39-3d62-7263-bbac-add2e0ff435a', 'account', '01a22e39-3d62-7263-bbac-add2e0ff435a', NULL, NULL, 'test'),
	('01a22e39-3d62-7263-bbac-add2e0ff435a', '01a22e39-3d69-7461-ac68-bef5efe7c5d0', '2026-11-30 20:50:32.929675+00', 'session.started', '01a22e39-3d62-7263-bbac-add2e0ff435a', 'session', '01a22e39-3d69-7461-ac68-bef4f75dda44', NULL, NULL, 'test'),
	('01a22e39-3d7b-7772-9bda-69756eda0f9c', '01a22e39-3d7b-7772-9bda-69778e274f67', '2026-11-30 20:50:32.955395+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3d7b-7772-9bda-69756eda0f9c', NULL, NULL, 'test'),
	('01a22e39-3d81-71b7-901e-c40907320c4b', '01a22e39-3d81-71b7-901e-c40a38fc93fd', '2026-11-30 20:50:32.956671+00', 'account.created', '01a22e39-3d81-71b7-901e-c40907320c4b', 'account', '01a22e39-3d81-71b7-901e-c40907320c4b', NULL, NULL, 'test'),
	('01a22e39-3d81-71b7-901e-c40907320c4b', '01a22e39-3d8a-751c-bc6a-f82da8476372', '2026-11-30 20:50:32.956671+00', 'session.started', '01a22e39-3d81-71b7-901e-c40907320c4b', 'session', '01a22e39-3d8a-751c-bc6a-f82cf6908394', NULL, NULL, 'test'),
	('01a22e39-3df9-75c8-9205-ff3b87f49c10', '01a22e39-3dfa-73f4-b8a3-1826ea7c2a8d', '2026-11-30 20:50:33.081283+00', 'sign_up.requested', NULL, 'sign_up', '01a22e39-3df9-75c8-9205-ff3b87f49c10', NULL, NULL, 'test'),
	('01a22e39-3e01-77fd-83f6-60ac8443bc7e', '01a22e39-3e02-75b7-bcf2-88e6eefd505d', '2026-11-30 20:50:33.082949+00', 'account.created', '01a22e39-3e01-77fd-83f6-60ac8443bc7e', 'account', '01a22e39-3e01-77fd-83f6-60ac8443bc7e', NULL, NULL, 'test'),
	('01a22e39-3e01-77fd-83f6-60ac8443bc7e', '01a22e39-3e06-70f1-89cc-c6deb91d7e3e', '2026-11-30 20:50:33.082949+00', 'session.started', '01a22e39-3e01-77fd-83f6-60ac8443bc7e', 'session', '01a22e39-3e06-70f1-89cc-c6dd33c955d1', NULL, NULL, 'test'),
	('01a22e39-3e01-77fd-83f6-60ac8443bc7e', '01a22e39-3e2d-732a-a32c-c610fccd67bc', '2026-11-30 20:50:33.11779+00', 'account.two_factor_enabled', '01a22e39-3e01-77fd-83f6-60ac8443bc7e', 'account', '01a22e39-3e01-77fd-83f6-60ac8443bc7e', NULL, NULL, 'test');
INSERT INTO public.account_emails VALUES
	('alice@acme.example', 'alice@acme.example', '01a22e39-3a2f-74f5-9557-557f5fdcf696', true, '2026-11-30 20:50:32.032322+00'),
	('bob@acme.example', 'bob@acme.example', '01a22e39-3aa2-7336-8767-e1354d4fe65e', true, '2026-11-30 20:50:32.202279+00'),
	('carol@globex.example', 'carol@globex.example', '01a22e39-3ad4-75da-95df-f10879bc2ba8', true, '2026-11-30 20:50:32.27297+00'),
	('dave@globex.example', 'dave@globex.example', '01a22e39-3af0-756e-96f6-b022ed41292f', true, '2026-11-30 20:50:32.297869+00'),
	('frank@frank.example', 'frank@frank.example', '01a22e39-3b1d-7296-a057-f3cfa9666fe8', true, '2026-11-30 20:50:32.344791+00'),
	('ina@initech.example', 'ina@initech.example', '01a22e39-3b3a-7376-a994-1afdd4726376', true, '2026-11-30 20:50:32.375585+00'),
	('iris@initech.example', 'iris@initech.example', '01a22e39-3b53-722b-8de7-20ba6f5019c0', true, '2026-11-30 20:50:32.40056+00'),
	('hank@umbrella.example', 'hank@umbrella.example', '01a22e39-3b6d-70e3-905a-1bb37906b2b2', true, '2026-11-30 20:50:32.423281+00'),
	('acme-blocked@acme.example', 'acme-blocked@acme.example', '01a22e39-3c0f-7333-87d3-a3c80abaa0f6', true, '2026-11-30 20:50:32.589895+00'),
	('acme-removed@acme.example', 'acme-removed@acme.example', '01a22e39-3c1f-73d4-bc08-d7fef4345027', true, '2026-11-30 20:50:32.605554+00'),
	('acme-member@acme.example', 'acme-member@acme.example', '01a22e39-3c30-7641-a151-81bc628b696c', true, '2026-11-30 20:50:32.622886+00'),
	('eve@acme.example', 'eve@acme.example', '01a22e39-3d03-70ee-8662-4d8ab25838e5', true, '2026-11-30 20:50:32.834466+00'),
	('ada@acme.example', 'ada@acme.example', '01a22e39-3d20-732d-b65f-78efb647644e', true, '2026-11-30 20:50:32.863119+00'),
	('bo@acme.example', 'bo@acme.example', '01a22e39-3d2f-77f1-bf9a-4875a21f2cb9', true, '2026-11-30 20:50:32.877849+00'),
	('çelik@acme.example', 'çelik@acme.example', '01a22e39-3d3e-715f-8276-315a4e23fd41', true, '2026-11-30 20:50:32.893682+00'),
	('lea@lea.example', 'lea@lea.example', '01a22e39-3d4d-76d4-8338-6e9ec38c0943', true, '2026-11-30 20:50:32.905519+00'),
	('mia@mia.example', 'mia@mia.example', '01a22e39-3d62-7263-bbac-add2e0ff435a', true, '2026-11-30 20:50:32.929675+00'),
	('bas@acme.example', 'bas@acme.example', '01a22e39-3d81-71b7-901e-c40907320c4b', true, '2026-11-30 20:50:32.956671+00'),
	('gavin@hooli.example', 'gavin@hooli.example', '01a22e39-3e01-77fd-83f6-60ac8443bc7e', true, '2026-11-30 20:50:33.082949+00');
INSERT INTO public.accounts VALUES
	('01a22e39-3a2f-74f5-9557-557f5fdcf696', 'Alice de Vries', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.032322+00'),
	('01a22e39-3aa2-7336-8767-e1354d4fe65e', 'Bob Jansen', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.202279+00'),
	('01a22e39-3af0-756e-96f6-b022ed41292f', 'Dave Bakker', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.297869+00'),
	('01a22e39-3b1d-7296-a057-f3cfa9666fe8', 'Frank Visser', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.344791+00'),
	('01a22e39-3b3a-7376-a994-1afdd4726376', 'Ina Kok', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.375585+00'),
	('01a22e39-3b53-722b-8de7-20ba6f5019c0', 'Iris Kok', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.40056+00'),
	('01a22e39-3b6d-70e3-905a-1bb37906b2b2', 'Hank Mol', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.423281+00'),
	('01a22e39-3c0f-7333-87d3-a3c80abaa0f6', 'acme Blocked', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.589895+00'),
	('01a22e39-3c1f-73d4-bc08-d7fef4345027', 'acme Removed', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.605554+00'),
	('01a22e39-3c30-7641-a151-81bc628b696c', 'acme Member', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.622886+00'),
	('01a22e39-3d20-732d-b65f-78efb647644e', 'Ada de Wit', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.863119+00'),
	('01a22e39-3d2f-77f1-bf9a-4875a21f2cb9', 'Bo Wit', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.877849+00'),
	('01a22e39-3d3e-715f-8276-315a4e23fd41', 'Çelik Kaya', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.893682+00'),
	('01a22e39-3d4d-76d4-8338-6e9ec38c0943', 'Lea', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.905519+00'),
	('01a22e39-3d62-7263-bbac-add2e0ff435a', 'Mia', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.929675+00'),
	('01a22e39-3d81-71b7-901e-c40907320c4b', 'Bas Blok', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.956671+00'),
	('01a22e39-3d03-70ee-8662-4d8ab25838e5', 'Eve Zwart', 'nl', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.834466+00'),
	('01a22e39-3ad4-75da-95df-f10879bc2ba8', 'Carol Smit', 'nl', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', false, NULL, '2026-11-30 20:50:32.27297+00'),
	('01a22e39-3e01-77fd-83f6-60ac8443bc7e', 'Gavin Bel', 'en', '$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4', true, NULL, '2026-11-30 20:50:33.082949+00');
INSERT INTO public.alembic_version VALUES
	('0002');
INSERT INTO public.audit_events VALUES
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a3f-72f5-85c2-ffc8b236209c', '2026-11-30 20:50:32.032322+00', 'environment.created', NULL, NULL, 'environment', '01a22e39-3a3f-72f5-85c2-ffc72df52913', NULL, NULL, 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a79-7168-a031-16c60d087202', '2026-11-30 20:50:32.032322+00', 'user.joined', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3a51-7673-8ca7-87bb6174fddf', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3ac1-7526-8c1c-05e16808e77a', '2026-11-30 20:50:32.202279+00', 'user.joined', '01a22e39-3aac-7399-bc5f-42a2acfd011e', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3aac-7399-bc5f-42a2acfd011e', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', '01a22e39-3ada-7486-a025-5cac2cf08de0', '2026-11-30 20:50:32.27297+00', 'environment.created', NULL, NULL, 'environment', '01a22e39-3ada-7486-a025-5cab8d256ca4', NULL, NULL, 'test'),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', '01a22e39-3ae0-75f0-b844-3476c2e52463', '2026-11-30 20:50:32.27297+00', 'user.joined', '01a22e39-3adb-72b7-bbdd-89f09e32b825', '01a22e39-3ada-7486-a025-5cab8d256ca4', 'user', '01a22e39-3adb-72b7-bbdd-89f09e32b825', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', '01a22e39-3af9-71e6-b171-731d6811afc9', '2026-11-30 20:50:32.297869+00', 'user.joined', '01a22e39-3af3-7264-8653-aa8f38ec10b6', '01a22e39-3ada-7486-a025-5cab8d256ca4', 'user', '01a22e39-3af3-7264-8653-aa8f38ec10b6', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', '01a22e39-3b0d-777b-b53c-ca35c25244a6', '2026-11-30 20:50:32.317039+00', 'user.role_changed', '01a22e39-3adb-72b7-bbdd-89f09e32b825', '01a22e39-3ada-7486-a025-5cab8d256ca4', 'user', '01a22e39-3af3-7264-8653-aa8f38ec10b6', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22e39-3b1e-75dc-b5d9-5d0ca9634607', '01a22e39-3b1e-75dc-b5d9-5d0d965b0048', '2026-11-30 20:50:32.344791+00', 'environment.created', NULL, NULL, 'environment', '01a22e39-3b1e-75dc-b5d9-5d0ca9634607', NULL, NULL, 'test'),
	('01a22e39-3b1e-75dc-b5d9-5d0ca9634607', '01a22e39-3b2f-772f-89bd-2479444b7ef1', '2026-11-30 20:50:32.344791+00', 'user.joined', '01a22e39-3b22-71b2-938f-0d7ac04a6c02', '01a22e39-3b1e-75dc-b5d9-5d0ca9634607', 'user', '01a22e39-3b22-71b2-938f-0d7ac04a6c02', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b3d-77ee-9fa5-97e535a9d575', '2026-11-30 20:50:32.375585+00', 'environment.created', NULL, NULL, 'environment', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', NULL, NULL, 'test'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b47-7662-983e-1d18534f7a20', '2026-11-30 20:50:32.375585+00', 'user.joined', '01a22e39-3b43-7023-b966-5298f0b82df3', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'user', '01a22e39-3b43-7023-b966-5298f0b82df3', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b60-76bb-9e24-5811ef863a37', '2026-11-30 20:50:32.40056+00', 'user.joined', '01a22e39-3b57-74a2-a706-ac6358ab81fb', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'user', '01a22e39-3b57-74a2-a706-ac6358ab81fb', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b64-77ed-b720-63fcac569cfb', '2026-11-30 20:50:32.41716+00', 'user.role_changed', '01a22e39-3b43-7023-b966-5298f0b82df3', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'user', '01a22e39-3b57-74a2-a706-ac6358ab81fb', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22e39-3b6e-77e9-b054-a71967331ff6', '01a22e39-3b6e-77e9-b054-a71a583e7e76', '2026-11-30 20:50:32.423281+00', 'environment.created', NULL, NULL, 'environment', '01a22e39-3b6e-77e9-b054-a71967331ff6', NULL, NULL, 'test'),
	('01a22e39-3b6e-77e9-b054-a71967331ff6', '01a22e39-3b70-753d-acfb-0c5b8239200b', '2026-11-30 20:50:32.423281+00', 'user.joined', '01a22e39-3b6e-77e9-b054-a71bb923fa71', '01a22e39-3b6e-77e9-b054-a71967331ff6', 'user', '01a22e39-3b6e-77e9-b054-a71bb923fa71', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b73-70e1-b4b0-d813db19ac3d', '2026-11-30 20:50:32.433301+00', 'organisation.created', '01a22e39-3b43-7023-b966-5298f0b82df3', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'organisation', '01a22e39-3b73-70e1-b4b0-d811cf2f6301', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b8e-7064-ae10-c986b1c8d690', '2026-11-30 20:50:32.44079+00', 'organisation.activation_requested', '01a22e39-3b43-7023-b966-5298f0b82df3', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'organisation', '01a22e39-3b73-70e1-b4b0-d811cf2f6301', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3ba2-7062-baae-2c7829fd7501', '2026-11-30 20:50:32.44079+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22e39-3b73-70e1-b4b0-d811cf2f6301', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3ba3-7261-ba1b-ebad05de6e02', '2026-11-30 20:50:32.44079+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22e39-3b73-70e1-b4b0-d811cf2f6301', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3bb9-70a8-8833-4b2cdd71c959', '2026-11-30 20:50:32.486481+00', 'user.invited', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3bb7-7494-8794-e2fae4b260c3', NULL, '{"invitation": "01a22e39-3bb7-7494-8794-e2f998836a04", "role": "ADVANCED_USER"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3bc9-759d-b74c-ca57a859376e', '2026-11-30 20:50:32.51335+00', 'user.invited', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3bc8-7525-8bcd-02fcc55e43a3', NULL, '{"invitation": "01a22e39-3bc8-7525-8bcd-02fb8c57f092", "role": "ADVANCED_USER"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3bea-72c6-8066-9dee137eef6b', '2026-11-30 20:50:32.523166+00', 'invitation.revoked', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3bc8-7525-8bcd-02fcc55e43a3', NULL, '{"invitation": "01a22e39-3bc8-7525-8bcd-02fb8c57f092", "role": "ADVANCED_USER"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3bf6-7038-bee2-ef050ff3e1a9', '2026-11-30 20:50:32.555471+00', 'user.added', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3bf5-7709-82f1-9c2c866cfd5c', NULL, '{"invitation": "01a22e39-3bf5-7709-82f1-9c2b489fc5f5", "role": "BASIC_USER"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c05-7658-8204-318aacae69d4', '2026-11-30 20:50:32.568711+00', 'user.added', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3c04-7667-9c65-1950fdf42b12', NULL, '{"invitation": "01a22e39-3c04-7667-9c65-194fea5773ba", "role": "BASIC_USER"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c19-70af-aca7-7b6cfa987d15', '2026-11-30 20:50:32.589895+00', 'user.joined', '01a22e39-3c10-73f6-b6d4-f079d31fb823', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3c10-73f6-b6d4-f079d31fb823', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c22-7623-8053-151c5c28d9b6', '2026-11-30 20:50:32.605554+00', 'user.joined', '01a22e39-3c21-7750-9f80-12be9ec7ceb7', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3c21-7750-9f80-12be9ec7ceb7', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c26-71b1-b32a-c976a068eda6', '2026-11-30 20:50:32.611683+00', 'user.blocked', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3c10-73f6-b6d4-f079d31fb823', '{"status": "ACTIVE"}', '{"status": "BLOCKED"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c29-719f-8a73-fe5824d639ea', '2026-11-30 20:50:32.614995+00', 'user.removed', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3c21-7750-9f80-12be9ec7ceb7', '{"role": "BASIC_USER", "status": "ACTIVE"}', NULL, 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c33-7355-8c86-9ca334eff9e9', '2026-11-30 20:50:32.622886+00', 'user.joined', '01a22e39-3c31-70d3-acc5-7663ac246643', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3c31-70d3-acc5-7663ac246643', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c3c-72fc-ba76-6d503fe79272', '2026-11-30 20:50:32.628078+00', 'partnership.requested', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'partnership', '01a22e39-3c37-76cb-80af-d525a263cbb2', NULL, NULL, 'test'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3c3c-72fc-ba76-6d51a1511610', '2026-11-30 20:50:32.628078+00', 'partnership.requested', NULL, '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'partnership', '01a22e39-3c37-76cb-80af-d525a263cbb2', NULL, NULL, ''),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3c45-7272-ba8f-e4f06496d9ad', '2026-11-30 20:50:32.637701+00', 'partnership.accepted', '01a22e39-3b43-7023-b966-5298f0b82df3', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'partnership', '01a22e39-3c37-76cb-80af-d525a263cbb2', NULL, NULL, 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c45-7272-ba8f-e4f1f73c1a09', '2026-11-30 20:50:32.637701+00', 'partnership.accepted', NULL, '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'partnership', '01a22e39-3c37-76cb-80af-d525a263cbb2', NULL, NULL, ''),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3c4a-7572-b1ac-85150e0bf044', '2026-11-30 20:50:32.648548+00', 'partnership.manager_connected', '01a22e39-3b43-7023-b966-5298f0b82df3', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'partnership', '01a22e39-3c37-76cb-80af-d525a263cbb2', NULL, '{"user": "01a22e39-3b57-74a2-a706-ac6358ab81fb"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c4a-7572-b1ac-8516108a9829', '2026-11-30 20:50:32.648548+00', 'partnership.manager_connected', NULL, '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'partnership', '01a22e39-3c37-76cb-80af-d525a263cbb2', NULL, '{"user": "01a22e39-3b57-74a2-a706-ac6358ab81fb"}', ''),
	('01a22e39-3b6e-77e9-b054-a71967331ff6', '01a22e39-3c50-732d-8f21-50b04ed88ffa', '2026-11-30 20:50:32.652843+00', 'partnership.requested', '01a22e39-3b6e-77e9-b054-a71bb923fa71', '01a22e39-3b6e-77e9-b054-a71967331ff6', 'partnership', '01a22e39-3c4d-7226-b84c-7a0d8a1a7e6d', NULL, NULL, 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c50-732d-8f21-50b128c04d64', '2026-11-30 20:50:32.652843+00', 'partnership.requested', NULL, '01a22e39-3b6e-77e9-b054-a71967331ff6', 'partnership', '01a22e39-3c4d-7226-b84c-7a0d8a1a7e6d', NULL, NULL, ''),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c56-745d-b891-495c47d5e7ef', '2026-11-30 20:50:32.661433+00', 'organisation.created', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'organisation', '01a22e39-3c56-745d-b891-495a737d1957', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c5a-763d-af54-a8da89c9dbc3', '2026-11-30 20:50:32.664807+00', 'organisation.activation_requested', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'organisation', '01a22e39-3c56-745d-b891-495a737d1957', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c5d-71fc-8658-fe0f7d8320af', '2026-11-30 20:50:32.664807+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22e39-3c56-745d-b891-495a737d1957', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c5d-71fc-8658-fe10471e92ab', '2026-11-30 20:50:32.664807+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22e39-3c56-745d-b891-495a737d1957', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c5f-76e2-88e6-c0cf97af31d8', '2026-11-30 20:50:32.670657+00', 'organisation.created', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'organisation', '01a22e39-3c5e-7789-aa24-3691f0c779c2', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d8e-726d-87f0-ca059c5ba8ef', '2026-11-30 20:50:32.97291+00', 'user.blocked', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3d82-7509-a949-a1b683afd98e', '{"status": "ACTIVE"}', '{"status": "BLOCKED"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c6a-71f8-bbea-5cc51f4c882c', '2026-11-30 20:50:32.677338+00', 'membership.added', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'membership', '01a22e39-3c69-73ef-a5ef-27d5f6873394', NULL, '{"organisation": "01a22e39-3c56-745d-b891-495a737d1957", "user": "01a22e39-3c31-70d3-acc5-7663ac246643", "role": "MEMBER"}', 'test'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3c74-7200-b335-118f22f52f40', '2026-11-30 20:50:32.683196+00', 'membership.requested', NULL, '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'membership', '01a22e39-3c73-724d-ac33-174103e3052c', NULL, '{"organisation": "01a22e39-3c56-745d-b891-495a737d1957", "user": "01a22e39-3b43-7023-b966-5298f0b82df3", "role": "MEMBER"}', ''),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c74-7200-b335-1190d9592b4c', '2026-11-30 20:50:32.683196+00', 'membership.requested', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'membership', '01a22e39-3c73-724d-ac33-174103e3052c', NULL, '{"organisation": "01a22e39-3c56-745d-b891-495a737d1957", "user": "01a22e39-3b43-7023-b966-5298f0b82df3", "role": "MEMBER"}', 'test'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3c89-70b1-86fe-a347d3f8b4d6', '2026-11-30 20:50:32.694749+00', 'membership.accepted', '01a22e39-3b43-7023-b966-5298f0b82df3', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'membership', '01a22e39-3c73-724d-ac33-174103e3052c', NULL, '{"organisation": "01a22e39-3c56-745d-b891-495a737d1957", "user": "01a22e39-3b43-7023-b966-5298f0b82df3"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c89-70b1-86fe-a34854a3d090', '2026-11-30 20:50:32.694749+00', 'membership.accepted', NULL, '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'membership', '01a22e39-3c73-724d-ac33-174103e3052c', NULL, '{"organisation": "01a22e39-3c56-745d-b891-495a737d1957", "user": "01a22e39-3b43-7023-b966-5298f0b82df3"}', ''),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3c91-74fb-af55-33cda7a1e22a', '2026-11-30 20:50:32.714221+00', 'membership.requested', NULL, '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'membership', '01a22e39-3c8d-7774-ae86-788013b59410', NULL, '{"organisation": "01a22e39-3c56-745d-b891-495a737d1957", "user": "01a22e39-3b57-74a2-a706-ac6358ab81fb", "role": "MEMBER"}', ''),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c91-74fb-af55-33cea27e6b98', '2026-11-30 20:50:32.714221+00', 'membership.requested', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'membership', '01a22e39-3c8d-7774-ae86-788013b59410', NULL, '{"organisation": "01a22e39-3c56-745d-b891-495a737d1957", "user": "01a22e39-3b57-74a2-a706-ac6358ab81fb", "role": "MEMBER"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c95-72c8-bff3-c1a5bdbd4e3e', '2026-11-30 20:50:32.723948+00', 'membership.added', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'membership', '01a22e39-3c95-72c8-bff3-c1a3f01650f6', NULL, '{"organisation": "01a22e39-3c56-745d-b891-495a737d1957", "user": "01a22e39-3aac-7399-bc5f-42a2acfd011e", "role": "MEMBER"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3ca5-7008-8c54-d7540e313090', '2026-11-30 20:50:32.726856+00', 'membership.removed', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'membership', '01a22e39-3c95-72c8-bff3-c1a3f01650f6', NULL, '{"organisation": "01a22e39-3c56-745d-b891-495a737d1957", "user": "01a22e39-3aac-7399-bc5f-42a2acfd011e"}', 'test'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3cbb-7007-afc7-06aa642fe7ab', '2026-11-30 20:50:32.742906+00', 'membership.requested', '01a22e39-3b43-7023-b966-5298f0b82df3', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'membership', '01a22e39-3cb0-7299-bf76-0ec1a7f67e72', NULL, '{"organisation": "01a22e39-3b73-70e1-b4b0-d811cf2f6301", "user": "01a22e39-3a51-7673-8ca7-87bb6174fddf", "role": "MEMBER"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3cbb-7007-afc7-06ab346dbc0a', '2026-11-30 20:50:32.742906+00', 'membership.requested', NULL, '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'membership', '01a22e39-3cb0-7299-bf76-0ec1a7f67e72', NULL, '{"organisation": "01a22e39-3b73-70e1-b4b0-d811cf2f6301", "user": "01a22e39-3a51-7673-8ca7-87bb6174fddf", "role": "MEMBER"}', ''),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3cc9-7657-9fdb-012067fdd566', '2026-11-30 20:50:32.776106+00', 'document.created', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'document', '01a22e39-3cc9-7657-9fdb-011f95fbfb02', NULL, '{"organisation": "01a22e39-3c56-745d-b891-495a737d1957"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3ccb-77e7-8e20-864ed2087369', '2026-11-30 20:50:32.776106+00', 'document.created', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'document', '01a22e39-3ccb-77e7-8e20-864d49f6c99d', NULL, '{"organisation": "01a22e39-3c56-745d-b891-495a737d1957"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3ce4-7421-9210-9e76ba8baa46', '2026-11-30 20:50:32.776106+00', 'document.file_attached', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'document', '01a22e39-3ccb-77e7-8e20-864d49f6c99d', NULL, '{"organisation": "01a22e39-3c56-745d-b891-495a737d1957"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3cf5-73c7-8747-bf0a5a84880e', '2026-11-30 20:50:32.776106+00', 'document.sent', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'document', '01a22e39-3ccb-77e7-8e20-864d49f6c99d', NULL, '{"organisation": "01a22e39-3c56-745d-b891-495a737d1957"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d0a-73a7-860c-b8e3b12104d7', '2026-11-30 20:50:32.834466+00', 'user.joined', '01a22e39-3d08-7028-b3b7-2ca8bd82f350', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3d08-7028-b3b7-2ca8bd82f350', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d11-70f9-a015-b98b7e3c72b0', '2026-11-30 20:50:32.843517+00', 'user.role_changed', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3d08-7028-b3b7-2ca8bd82f350', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d12-7575-97b9-759d7033135b', '2026-11-30 20:50:32.850038+00', 'organisation.created', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'organisation', '01a22e39-3d12-7575-97b9-759b1b1a9275', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d15-738b-95b5-48c65fd22faa', '2026-11-30 20:50:32.85277+00', 'organisation.activation_requested', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'organisation', '01a22e39-3d12-7575-97b9-759b1b1a9275', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d16-76b0-9650-8afd85300e98', '2026-11-30 20:50:32.85277+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22e39-3d12-7575-97b9-759b1b1a9275', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d17-7550-a97f-eea736705136', '2026-11-30 20:50:32.85277+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22e39-3d12-7575-97b9-759b1b1a9275', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d1d-7727-8858-82a25d014d9b', '2026-11-30 20:50:32.856051+00', 'membership.added', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'membership', '01a22e39-3d1c-708e-be49-da62d60dbb89', NULL, '{"organisation": "01a22e39-3d12-7575-97b9-759b1b1a9275", "user": "01a22e39-3aac-7399-bc5f-42a2acfd011e", "role": "ADMINISTRATOR"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d25-745d-a5a8-92214e9aa4bc', '2026-11-30 20:50:32.863119+00', 'user.joined', '01a22e39-3d21-77db-92ef-144e83eee3f2', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3d21-77db-92ef-144e83eee3f2', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d27-7640-a27d-5e0dc9775d42', '2026-11-30 20:50:32.870563+00', 'membership.added', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'membership', '01a22e39-3d27-7640-a27d-5e0b6296b2c0', NULL, '{"organisation": "01a22e39-3d12-7575-97b9-759b1b1a9275", "user": "01a22e39-3d21-77db-92ef-144e83eee3f2", "role": "MEMBER"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d35-7696-a3ee-c445840a551c', '2026-11-30 20:50:32.877849+00', 'user.joined', '01a22e39-3d30-765b-94c6-cdbe0413857d', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3d30-765b-94c6-cdbe0413857d', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d37-7655-9f12-50849a23de48', '2026-11-30 20:50:32.886273+00', 'membership.added', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'membership', '01a22e39-3d37-7655-9f12-5082e45c41d2', NULL, '{"organisation": "01a22e39-3d12-7575-97b9-759b1b1a9275", "user": "01a22e39-3d30-765b-94c6-cdbe0413857d", "role": "MEMBER"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d45-721d-a80a-7fa177295fb0', '2026-11-30 20:50:32.893682+00', 'user.joined', '01a22e39-3d3f-7777-9860-fd9f1799e8ec', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3d3f-7777-9860-fd9f1799e8ec', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d47-7507-ba68-d2eedd3f8766', '2026-11-30 20:50:32.902223+00', 'membership.added', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'membership', '01a22e39-3d46-75ec-9b14-739c6ce3d4bc', NULL, '{"organisation": "01a22e39-3d12-7575-97b9-759b1b1a9275", "user": "01a22e39-3d3f-7777-9860-fd9f1799e8ec", "role": "MEMBER"}', 'test'),
	('01a22e39-3d4e-7171-bf8b-c838925d1f9c', '01a22e39-3d4e-7171-bf8b-c8397a8baac0', '2026-11-30 20:50:32.905519+00', 'environment.created', NULL, NULL, 'environment', '01a22e39-3d4e-7171-bf8b-c838925d1f9c', NULL, NULL, 'test'),
	('01a22e39-3d4e-7171-bf8b-c838925d1f9c', '01a22e39-3d54-767b-9887-c2f95ec61501', '2026-11-30 20:50:32.905519+00', 'user.joined', '01a22e39-3d4f-77ca-8774-f732d2179215', '01a22e39-3d4e-7171-bf8b-c838925d1f9c', 'user', '01a22e39-3d4f-77ca-8774-f732d2179215', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d57-72a8-b1c3-0f43c8513031', '2026-11-30 20:50:32.917662+00', 'user.added', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3d57-72a8-b1c3-0f41fd8a4f57', NULL, '{"invitation": "01a22e39-3d57-72a8-b1c3-0f401430aeb2", "role": "BASIC_USER"}', 'test'),
	('01a22e39-3d63-7059-a4f6-80492d1ca21c', '01a22e39-3d63-7059-a4f6-804a34f5db9a', '2026-11-30 20:50:32.929675+00', 'environment.created', NULL, NULL, 'environment', '01a22e39-3d63-7059-a4f6-80492d1ca21c', NULL, NULL, 'test'),
	('01a22e39-3d63-7059-a4f6-80492d1ca21c', '01a22e39-3d69-7461-ac68-bef3dc555fb0', '2026-11-30 20:50:32.929675+00', 'user.joined', '01a22e39-3d64-7104-84ee-454543470b98', '01a22e39-3d63-7059-a4f6-80492d1ca21c', 'user', '01a22e39-3d64-7104-84ee-454543470b98', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d70-74a3-ba8f-b5fbac565e50', '2026-11-30 20:50:32.938431+00', 'user.added', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3d6c-7514-b6e7-98647c44aa1d', NULL, '{"invitation": "01a22e39-3d6c-7514-b6e7-98630e1b915a", "role": "BASIC_USER"}', 'test'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d8a-751c-bc6a-f82b1b44fcb0', '2026-11-30 20:50:32.956671+00', 'user.joined', '01a22e39-3d82-7509-a949-a1b683afd98e', '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'user', '01a22e39-3d82-7509-a949-a1b683afd98e', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e39-3e02-75b7-bcf2-88e7ce4deb66', '01a22e39-3e02-75b7-bcf2-88e8ec7fb6fc', '2026-11-30 20:50:33.082949+00', 'environment.created', NULL, NULL, 'environment', '01a22e39-3e02-75b7-bcf2-88e7ce4deb66', NULL, NULL, 'test'),
	('01a22e39-3e02-75b7-bcf2-88e7ce4deb66', '01a22e39-3e06-70f1-89cc-c6dc0881d8da', '2026-11-30 20:50:33.082949+00', 'user.joined', '01a22e39-3e03-71bb-8716-b642655e6dd5', '01a22e39-3e02-75b7-bcf2-88e7ce4deb66', 'user', '01a22e39-3e03-71bb-8716-b642655e6dd5', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test');
INSERT INTO public.authenticator_apps VALUES
	('01a22e39-3e01-77fd-83f6-60ac8443bc7e', '01a22e39-3e16-73f4-b387-34330540baf1', '\x67414141414142724465475a366561554441666d7a755947333973596e6c53586d717a7965732d5357784c6e427569335f56437351774f5a686467413562666f53776f354351356c783561325938615448644b4c756f6e544b314e4d7a417338702d39646e524b3942624a41654d7341485565754d6a413d', '2026-11-30 20:50:33.105054+00', '2026-11-30 20:50:33.11779+00', 0, NULL);
INSERT INTO public.company_numbers VALUES
	('33333333', 'KVK', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b73-70e1-b4b0-d811cf2f6301'),
	('11111111', 'KVK', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c56-745d-b891-495a737d1957'),
	('44444444', 'KVK', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d12-7575-97b9-759b1b1a9275');
INSERT INTO public.documents VALUES
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3cc9-7657-9fdb-011f95fbfb02', '01a22e39-3c56-745d-b891-495a737d1957', 'INVOICE', 'acme draft', 'acme-1', NULL, NULL, NULL, NULL, '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '2026-11-30 20:50:32.776106+00', NULL, NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3ccb-77e7-8e20-864d49f6c99d', '01a22e39-3c56-745d-b891-495a737d1957', 'INVOICE', 'acme invoice', NULL, 'acme-invoice.pdf', 1, 'application/pdf', 'none', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '2026-11-30 20:50:32.776106+00', 'books@acme-books.example', '2026-11-30 20:50:32.776106+00', '01a22e39-3cf3-775e-b639-9a60b2a6ffa3');
INSERT INTO public.domain_proofs VALUES
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'acme.example', 'r11PtOrIAF-RiTxGf2Ao8yeo970EnDYbuHOoTfDEtck', '2026-11-30 20:50:32.032322+00', NULL),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', 'globex.example', '67xHkq-IqWXVUWdpU2lG1p5LnHQLE8hBJg3qrpnzBMQ', '2026-11-30 20:50:32.27297+00', NULL),
	('01a22e39-3b1e-75dc-b5d9-5d0ca9634607', 'frank.example', 'G7SDiPhGfPOUOvYXOmTI6Q4EPnNcHCouRHCPBjXEED0', '2026-11-30 20:50:32.344791+00', NULL),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'initech.example', '5Iq46KV65luKL9ueDaaNsd1w9mT9Rqvk4rB9nnTsaTo', '2026-11-30 20:50:32.375585+00', NULL),
	('01a22e39-3b6e-77e9-b054-a71967331ff6', 'umbrella.example', 'AMh21OPSWNhl4Skv8jMtkjid-5rxide39VI2P2NKADY', '2026-11-30 20:50:32.423281+00', NULL),
	('01a22e39-3d4e-7171-bf8b-c838925d1f9c', 'lea.example', 'ALwwmsaaYo3RwcXa7RIP2iTC8d_jvg_gxGXr5GxHP40', '2026-11-30 20:50:32.905519+00', NULL),
	('01a22e39-3d63-7059-a4f6-80492d1ca21c', 'mia.example', 'ZUqys0WaQIDf4zAMe5bAEfwIhL0E0tKW4xIRWr8QafA', '2026-11-30 20:50:32.929675+00', NULL),
	('01a22e39-3e02-75b7-bcf2-88e7ce4deb66', 'hooli.example', '67WUgOiox-GWsEJ2PEWEUbCQFKjFONitS8jb8Mpguvc', '2026-11-30 20:50:33.082949+00', NULL);
INSERT INTO public.domains VALUES
	('acme.example', '01a22e39-3a3f-72f5-85c2-ffc72df52913', NULL),
	('globex.example', '01a22e39-3ada-7486-a025-5cab8d256ca4', NULL),
	('frank.example', '01a22e39-3b1e-75dc-b5d9-5d0ca9634607', NULL),
	('initech.example', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', NULL),
	('umbrella.example', '01a22e39-3b6e-77e9-b054-a71967331ff6', NULL),
	('lea.example', '01a22e39-3d4e-7171-bf8b-c838925d1f9c', NULL),
	('mia.example', '01a22e39-3d63-7059-a4f6-80492d1ca21c', NULL),
	('hooli.example', '01a22e39-3e02-75b7-bcf2-88e7ce4deb66', NULL);
INSERT INTO public.environments VALUES
	('01a22e39-3ada-7486-a025-5cab8d256ca4', 'Globex', 'globex', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:50:32.27297+00', 0, NULL),
	('01a22e39-3b1e-75dc-b5d9-5d0ca9634607', 'Visser', 'visser', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:50:32.344791+00', 0, NULL),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'Initech', 'initech', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:50:32.375585+00', 0, NULL),
	('01a22e39-3b6e-77e9-b054-a71967331ff6', 'Umbrella', 'umbrella', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:50:32.423281+00', 0, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'Acme', 'acme', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:50:32.032322+00', 1, NULL),
	('01a22e39-3d4e-7171-bf8b-c838925d1f9c', 'Lea', 'lea', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:50:32.905519+00', 0, NULL),
	('01a22e39-3d63-7059-a4f6-80492d1ca21c', 'Mia', 'mia', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:50:32.929675+00', 0, NULL),
	('01a22e39-3e02-75b7-bcf2-88e7ce4deb66', 'Hooli', 'hooli', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:50:33.082949+00', 0, NULL);
INSERT INTO public.inbox_items VALUES
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3ab2-7317-abc9-e52aaa71e413', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 1, 'NOTICE', 'USER_JOINED', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"user_id": "01a22e393aac7399bc5f42a2acfd011e"}', '2026-11-30 20:50:32.202279+00', NULL, NULL),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', '01a22e39-3af7-7682-ae96-24f31b83c953', '01a22e39-3adb-72b7-bbdd-89f09e32b825', 1, 'NOTICE', 'USER_JOINED', '01a22e39-3ada-7486-a025-5cab8d256ca4', false, NULL, NULL, '{"user_id": "01a22e393af372648653aa8f38ec10b6"}', '2026-11-30 20:50:32.297869+00', NULL, NULL),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', '01a22e39-3b0c-76b0-8940-1c8a1aca11bf', '01a22e39-3af3-7264-8653-aa8f38ec10b6', 1, 'NOTICE', 'ROLE_CHANGED', '01a22e39-3ada-7486-a025-5cab8d256ca4', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 20:50:32.317039+00', NULL, NULL),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b5f-73e1-8dff-cb9589841996', '01a22e39-3b43-7023-b966-5298f0b82df3', 1, 'NOTICE', 'USER_JOINED', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', false, NULL, NULL, '{"user_id": "01a22e393b5774a2a706ac6358ab81fb"}', '2026-11-30 20:50:32.40056+00', NULL, NULL),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b64-77ed-b720-63fb849c8d22', '01a22e39-3b57-74a2-a706-ac6358ab81fb', 1, 'NOTICE', 'ROLE_CHANGED', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 20:50:32.41716+00', NULL, NULL),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3ba5-7054-ac96-29b32d578d11', '01a22e39-3b43-7023-b966-5298f0b82df3', 2, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', false, NULL, NULL, '{"organisation_id": "01a22e393b7370e1b4b0d811cf2f6301"}', '2026-11-30 20:50:32.44079+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c18-714b-9997-d3cc335c00b6', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 2, 'NOTICE', 'USER_JOINED', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"user_id": "01a22e393c1073f6b6d4f079d31fb823"}', '2026-11-30 20:50:32.589895+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c22-7623-8053-151baff73f15', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 3, 'NOTICE', 'USER_JOINED', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"user_id": "01a22e393c2177509f8012be9ec7ceb7"}', '2026-11-30 20:50:32.605554+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c32-7560-9ff0-c947f7c9625c', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 4, 'NOTICE', 'USER_JOINED', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"user_id": "01a22e393c3170d3acc57663ac246643"}', '2026-11-30 20:50:32.622886+00', NULL, NULL),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3c39-77fd-862a-906750c906a6', '01a22e39-3b43-7023-b966-5298f0b82df3', 4, 'PARTNERSHIP', NULL, '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, '01a22e39-3c37-76cb-80af-d525a263cbb2', NULL, NULL, '2026-11-30 20:50:32.628078+00', NULL, NULL),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3c3a-71e4-a150-0142ab87b13e', '01a22e39-3b57-74a2-a706-ac6358ab81fb', 3, 'PARTNERSHIP', NULL, '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, '01a22e39-3c37-76cb-80af-d525a263cbb2', NULL, NULL, '2026-11-30 20:50:32.628078+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c44-71aa-999c-66320f646220', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 5, 'NOTICE', 'PARTNERSHIP_ACCEPTED', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', false, NULL, NULL, '{"partnership_id": "01a22e393c3776cb80afd525a263cbb2"}', '2026-11-30 20:50:32.637701+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c4e-77fc-ba1a-348c542b72cb', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 6, 'PARTNERSHIP', NULL, '01a22e39-3b6e-77e9-b054-a71967331ff6', true, '01a22e39-3c4d-7226-b84c-7a0d8a1a7e6d', NULL, NULL, '2026-11-30 20:50:32.652843+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c5d-71fc-8658-fe11ef79d2af', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 7, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"organisation_id": "01a22e393c56745db891495a737d1957"}', '2026-11-30 20:50:32.664807+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c69-73ef-a5ef-27d6b16d05dd', '01a22e39-3c31-70d3-acc5-7663ac246643', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"organisation_id": "01a22e393c56745db891495a737d1957"}', '2026-11-30 20:50:32.677338+00', NULL, NULL),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3c73-724d-ac33-174225ff64ba', '01a22e39-3b43-7023-b966-5298f0b82df3', 6, 'COLLABORATION', NULL, '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, '01a22e39-3c73-724d-ac33-174103e3052c', NULL, '2026-11-30 20:50:32.683196+00', '2026-12-30 20:50:32.683196+00', NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c89-70b1-86fe-a3463e8c6b54', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 8, 'NOTICE', 'MEMBERSHIP_ACCEPTED', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', false, NULL, NULL, '{"organisation_id": "01a22e393c56745db891495a737d1957", "user_id": "01a22e393b437023b9665298f0b82df3", "membership_id": "01a22e393c73724dac33174103e3052c"}', '2026-11-30 20:50:32.694749+00', NULL, NULL),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3c8d-7774-ae86-7881deb3801a', '01a22e39-3b57-74a2-a706-ac6358ab81fb', 4, 'COLLABORATION', NULL, '01a22e39-3a3f-72f5-85c2-ffc72df52913', true, NULL, '01a22e39-3c8d-7774-ae86-788013b59410', NULL, '2026-11-30 20:50:32.714221+00', '2026-12-30 20:50:32.714221+00', NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c95-72c8-bff3-c1a4bdbe6519', '01a22e39-3aac-7399-bc5f-42a2acfd011e', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"organisation_id": "01a22e393c56745db891495a737d1957"}', '2026-11-30 20:50:32.723948+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3ca5-7008-8c54-d7531e003d87', '01a22e39-3aac-7399-bc5f-42a2acfd011e', 2, 'NOTICE', 'REMOVED_FROM_ORGANISATION', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"organisation_id": "01a22e393c56745db891495a737d1957"}', '2026-11-30 20:50:32.726856+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3cb2-7328-a403-56f6afe4efa1', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 9, 'COLLABORATION', NULL, '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', true, NULL, '01a22e39-3cb0-7299-bf76-0ec1a7f67e72', NULL, '2026-11-30 20:50:32.742906+00', '2026-12-30 20:50:32.742906+00', NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d09-757e-ada7-b595f74f02f0', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 10, 'NOTICE', 'USER_JOINED', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"user_id": "01a22e393d087028b3b72ca8bd82f350"}', '2026-11-30 20:50:32.834466+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d10-7044-803f-612aa7443dda', '01a22e39-3d08-7028-b3b7-2ca8bd82f350', 1, 'PARTNERSHIP', NULL, '01a22e39-3b6e-77e9-b054-a71967331ff6', true, '01a22e39-3c4d-7226-b84c-7a0d8a1a7e6d', NULL, NULL, '2026-11-30 20:50:32.843517+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d11-70f9-a015-b98a26dd54b5', '01a22e39-3d08-7028-b3b7-2ca8bd82f350', 2, 'NOTICE', 'ROLE_CHANGED', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 20:50:32.843517+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d17-7550-a97f-eea8ffbb773f', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 11, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"organisation_id": "01a22e393d12757597b9759b1b1a9275"}', '2026-11-30 20:50:32.85277+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d1d-7727-8858-82a16564f9d8', '01a22e39-3aac-7399-bc5f-42a2acfd011e', 3, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"organisation_id": "01a22e393d12757597b9759b1b1a9275"}', '2026-11-30 20:50:32.856051+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d25-745d-a5a8-9220056c4038', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 12, 'NOTICE', 'USER_JOINED', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"user_id": "01a22e393d2177db92ef144e83eee3f2"}', '2026-11-30 20:50:32.863119+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d27-7640-a27d-5e0ce83043e8', '01a22e39-3d21-77db-92ef-144e83eee3f2', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"organisation_id": "01a22e393d12757597b9759b1b1a9275"}', '2026-11-30 20:50:32.870563+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d34-77e3-bb35-ae3041a55d26', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 13, 'NOTICE', 'USER_JOINED', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"user_id": "01a22e393d30765b94c6cdbe0413857d"}', '2026-11-30 20:50:32.877849+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d37-7655-9f12-508335715b8f', '01a22e39-3d30-765b-94c6-cdbe0413857d', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"organisation_id": "01a22e393d12757597b9759b1b1a9275"}', '2026-11-30 20:50:32.886273+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d44-7396-8824-a9958674383a', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 14, 'NOTICE', 'USER_JOINED', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"user_id": "01a22e393d3f77779860fd9f1799e8ec"}', '2026-11-30 20:50:32.893682+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d47-7507-ba68-d2ed652d0fc5', '01a22e39-3d3f-7777-9860-fd9f1799e8ec', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"organisation_id": "01a22e393d12757597b9759b1b1a9275"}', '2026-11-30 20:50:32.902223+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d88-7676-b135-4d8966f88848', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 15, 'NOTICE', 'USER_JOINED', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, NULL, NULL, '{"user_id": "01a22e393d827509a949a1b683afd98e"}', '2026-11-30 20:50:32.956671+00', NULL, NULL);
INSERT INTO public.inbox_positions VALUES
	('01a22e39-3ada-7486-a025-5cab8d256ca4', '01a22e39-3adb-72b7-bbdd-89f09e32b825', 1),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', '01a22e39-3af3-7264-8653-aa8f38ec10b6', 1),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c31-70d3-acc5-7663ac246643', 1),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b43-7023-b966-5298f0b82df3', 6),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b57-74a2-a706-ac6358ab81fb', 4),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d08-7028-b3b7-2ca8bd82f350', 2),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3aac-7399-bc5f-42a2acfd011e', 3),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d21-77db-92ef-144e83eee3f2', 1),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d30-765b-94c6-cdbe0413857d', 1),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d3f-7777-9860-fd9f1799e8ec', 1),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 15);
INSERT INTO public.invitations VALUES
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3bb7-7494-8794-e2f998836a04', '01a22e39-3bb7-7494-8794-e2fae4b260c3', 'BY_EMAIL', 'acme-pending@acme.example', 'acme-pending@acme.example', 'ADVANCED_USER', 'PENDING', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3bb8-76a9-8e96-d64b928e9283', '2026-11-30 20:50:32.486481+00', '2026-12-07 20:50:32.486481+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3bc8-7525-8bcd-02fb8c57f092', '01a22e39-3bc8-7525-8bcd-02fcc55e43a3', 'BY_EMAIL', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'ADVANCED_USER', 'REVOKED', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3bc9-759d-b74c-ca5619f1ba63', '2026-11-30 20:50:32.51335+00', '2026-12-07 20:50:32.51335+00', '2026-11-30 20:50:32.523166+00', NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3bf5-7709-82f1-9c2b489fc5f5', '01a22e39-3bf5-7709-82f1-9c2c866cfd5c', 'ADDED', 'acme-added@acme.example', 'acme-added@acme.example', 'BASIC_USER', 'PENDING', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3bf5-7709-82f1-9c2d9fa6dd83', '2026-11-30 20:50:32.555471+00', '2026-12-07 20:50:32.555471+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c04-7667-9c65-194fea5773ba', '01a22e39-3c04-7667-9c65-1950fdf42b12', 'ADDED', 'frank@frank.example', 'frank@frank.example', 'BASIC_USER', 'PENDING', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3c04-7667-9c65-195117638ee3', '2026-11-30 20:50:32.568711+00', '2026-12-07 20:50:32.568711+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d6c-7514-b6e7-98630e1b915a', '01a22e39-3d6c-7514-b6e7-98647c44aa1d', 'ADDED', 'mia@mia.example', 'mia@mia.example', 'BASIC_USER', 'PENDING', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3d6d-7534-b8c9-cc078329ba33', '2026-11-30 20:50:32.938431+00', '2026-12-07 20:50:32.938431+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d57-72a8-b1c3-0f401430aeb2', '01a22e39-3d57-72a8-b1c3-0f41fd8a4f57', 'ADDED', 'lea@lea.example', 'lea@lea.example', 'BASIC_USER', 'PENDING', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3d57-72a8-b1c3-0f426271d913', '2026-11-30 20:50:32.917662+00', '2026-11-30 20:50:31.952859+00', NULL, NULL);
INSERT INTO public.mails VALUES
	('01a22e39-39c3-751a-a506-a5084bbc476f', 15, NULL, 'SIGN_UP', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x67414141414142724465475936614875777961435834586c4f4256442d46675552765447736971766c714b74507a78444f55364a597a653845746d3478334c56334f5142566a367373616f4e52324d6a46304b4f447457594d71384f504a716a366d426e316e64795a6b49506a39444775794b676a5a51396c643838314a52644e383538394f3245546169336b77684a6c783571534b5244686c5f4e5373354e49513d3d', '01a22e3939c3751aa506a5084bbc476f', 'QUEUED', 0, '2026-11-30 20:50:31.992583+00', '2026-11-30 20:50:31.992583+00', NULL, NULL, NULL, NULL),
	('01a22e39-3a82-75d1-9dac-b61057c118b0', 0, NULL, 'SIGN_UP', 'bob@acme.example', 'bob@acme.example', 'bob@acme.example', 'en', '\x674141414141427244654759355968514b716c735847766371357a58732d6442524767562d384933425134617268574b67597a7852493558396a7a5061593755685956704f334f7149466e7379684b546f6d344977792d555a695454744935616a755a672d545a435732734773744267715559324f5531635a66333762544262794e5469365174777666774157685541756668573147554f6b38492d392d5f4c4d773d3d', '01a22e393a8275d19dacb61057c118b0', 'QUEUED', 0, '2026-11-30 20:50:32.193724+00', '2026-11-30 20:50:32.193724+00', NULL, NULL, NULL, NULL),
	('01a22e39-3ac9-7519-9a9c-16ab8bab7c0c', 12, NULL, 'SIGN_UP', 'carol@globex.example', 'carol@globex.example', 'carol@globex.example', 'en', '\x6741414141414272446547596f51685a31456c446871515078317871614c735536596359435251615f61506765516365567975436e494130364c643845554839757a566856375a71525f6b75754f353564377146567954556e6b475346477836496d486d6f7a7a4861716b6a7536395a3134416134313736636542616d5242756c31715a394b30516d586d435937677842425f53374b6e636c6b79575546543878773d3d', '01a22e393ac975199a9c16ab8bab7c0c', 'QUEUED', 0, '2026-11-30 20:50:32.264965+00', '2026-11-30 20:50:32.264965+00', NULL, NULL, NULL, NULL),
	('01a22e39-3ae8-712a-b6a3-b4e99b085607', 7, NULL, 'SIGN_UP', 'dave@globex.example', 'dave@globex.example', 'dave@globex.example', 'en', '\x67414141414142724465475976612d44553273596a5158527375533171652d6e6f62687558767145627a6856326e646c42503138565175385463784c74634e6d7768445173554d36393373416e47566b31766970446b77565056775a61425a78496862716d74434a7a75334c706d4775722d65675653467a66655a643161556548573136653564386a384c696e7a756448517a524b6352367442524a5152623762773d3d', '01a22e393ae8712ab6a3b4e99b085607', 'QUEUED', 0, '2026-11-30 20:50:32.296193+00', '2026-11-30 20:50:32.296193+00', NULL, NULL, NULL, NULL),
	('01a22e39-3b12-77ea-b332-5a3f63399419', 9, NULL, 'SIGN_UP', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'en', '\x674141414141427244654759796749365368716f466961715a572d504f764569535465466b46615966794c474f4d6c696c324f353954736a5f57416862557a6f52396a634a785f5a6930582d6641775956505657563830697367452d4b364b316e6947554b4731376d3432505f524e46464f336c7a386845583644382d76683832644e384c48734334746d616e75755f374b336a4b5a4c423744596839317a2d43673d3d', '01a22e393b1277eab3325a3f63399419', 'QUEUED', 0, '2026-11-30 20:50:32.335456+00', '2026-11-30 20:50:32.335456+00', NULL, NULL, NULL, NULL),
	('01a22e39-3b34-75d3-9be4-b322d491c698', 8, NULL, 'SIGN_UP', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', '\x674141414141427244654759736976306b5379354b774a474830456d72767a645651447a314138426955485944766a5a366a376674685950555f4d473553425a5a6435515057572d6833597a6837536c2d3059304863714f7369563468757759596b383474506647626a6451505244435366374c2d7771744a664967544346745339445f6d30565036536a61626b434969696d445850687847674d564a45764932413d3d', '01a22e393b3475d39be4b322d491c698', 'QUEUED', 0, '2026-11-30 20:50:32.372129+00', '2026-11-30 20:50:32.372129+00', NULL, NULL, NULL, NULL),
	('01a22e39-3b4b-72de-b495-4f5007378b7b', 11, NULL, 'SIGN_UP', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', '\x67414141414142724465475942716a346d6d51767a75614c4e347274515f414d4a364a365743327a69794b473942312d4d584e317837416b59505462433579314d74654f5a434d4332674b7a4f613935653056367463614c494f6469366b3543797944507149575843362d32434168366d586d45452d7a5233594169706a55436a4b574e6e745246714f377a3565375841425f4c7a6a383331354a6a5859587657513d3d', '01a22e393b4b72deb4954f5007378b7b', 'QUEUED', 0, '2026-11-30 20:50:32.394713+00', '2026-11-30 20:50:32.394713+00', NULL, NULL, NULL, NULL),
	('01a22e39-3b66-75d6-ac95-bf819e4989bf', 15, NULL, 'SIGN_UP', 'hank@umbrella.example', 'hank@umbrella.example', 'hank@umbrella.example', 'en', '\x6741414141414272446547594c74357635386371734b6441454e36536333665f484a374a3545476176317361765545496d4a3246383275424c454b3953394254475651574e3544466b384d474947675531597243453456333979382d7234755943507661762d5f4837756f6277304533506c736e46556768764a7537584f734879375f70776a45613367617a7a79364c544e42446577395f3530794b6469774756513d3d', '01a22e393b6675d6ac95bf819e4989bf', 'QUEUED', 0, '2026-11-30 20:50:32.42135+00', '2026-11-30 20:50:32.42135+00', NULL, NULL, NULL, NULL),
	('01a22e39-3bb8-76a9-8e96-d64b928e9283', 3, '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'INVITATION', 'acme-pending@acme.example', 'acme-pending@acme.example', 'acme-pending@acme.example', 'en', '\x674141414141427244654759536a7853614d5867697a35737a417674326a59454b4f3243464137432d325852376e34776a6d675f79417455575542444665494e6e57474f5a30757835624933786e7551645035774861464f316736734a4c6d7056786c6b4934736b6e7566536a7356426b664d3944475431695937736d76734b586c475f642d69507545384b624e7237533969496f4a3841316c4852576541706d41314142796f74763231666b356d6371654b76764b314f764b4f59737a5952674a6c6f323057446a38657a4d4d59494d6459446b4f49393956744b58347734476c446950634f7279625157767974716762376139696a5656596547634f66377649774d5844767367535a545770585259516f793136544a4a57417a6477555649456f736934414451787a65763657726e594d306e4572546b4b324355614642352d4e6c6475336c2d525154', '01a22e393bb876a98e96d64b928e9283', 'QUEUED', 0, '2026-11-30 20:50:32.486481+00', '2026-11-30 20:50:32.486481+00', NULL, NULL, NULL, NULL),
	('01a22e39-3bc9-759d-b74c-ca5619f1ba63', 3, '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'INVITATION', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'en', NULL, '01a22e393bc9759db74cca5619f1ba63', 'CANCELLED', 0, '2026-11-30 20:50:32.51335+00', '2026-11-30 20:50:32.51335+00', NULL, NULL, NULL, NULL),
	('01a22e39-3bf5-7709-82f1-9c2d9fa6dd83', 3, '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'USER_ADDED', 'acme-added@acme.example', 'acme-added@acme.example', 'acme-added@acme.example', 'en', '\x674141414141427244654759466a6831474562347938502d54775f6a6d31706334504a456e77364a79667849672d737a326e5575456e706a723957666d766c3763416d585373644b39526b5f664f6b547a38473563543934626d5a476950496850313868726e3567455f67373249623949774d42712d4f58597a4b785853354b3474376657755a5534504f4163584b694e68677771726263325a435950446a7a33565f58713447496c565f6b2d3367565f664c4844782d4d6237586d6f68316144596f43426b356b574b7236366a7636566e596b38674a4473744336616250654c576c3263324b6b535a79433845636a4e762d6777496249335f59565431677252684f384a6563355151576f69425f5f33527a745849396f4f414a636a3754366c386941726355745a4f483236364236695f6b643166314f71556e32776b33356c39623030655f7637767871503958473273317a716759633662302d68494e5964673d3d', '01a22e393bf5770982f19c2d9fa6dd83', 'QUEUED', 0, '2026-11-30 20:50:32.555471+00', '2026-11-30 20:50:32.555471+00', NULL, NULL, NULL, NULL),
	('01a22e39-3c04-7667-9c65-195117638ee3', 3, '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'ACCOUNT_ADDED', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'en', '\x6741414141414272446547594c4264645564455769377053655a59754c5943636334525a477033594652715232776549756c6e7a746f59584a4b366142474a6465345a6b326c497441633674334a6f75334c72584c3975507968594f7845566d7a4c357533645143314361522d646d5369434b6d38456c694c326744695443755436546b646138725f62786f68666c306161757974794e4b75306e314e4f4d4a486d586457565056586f42655a524f45346845475a58766b4c442d4e3875514d4a673855565a38394f6d45564e766c585179357349704f3865776b344b686d3358345876776f50564a5772596a62504e306d41594c67316c687037795f2d4b506b32596d436c2d3563537768', '01a22e393c0476679c65195117638ee3', 'QUEUED', 0, '2026-11-30 20:50:32.568711+00', '2026-11-30 20:50:32.568711+00', NULL, NULL, NULL, NULL),
	('01a22e39-3c0c-7536-bbe8-c185bd3682f6', 6, NULL, 'SIGN_UP', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'en', '\x6741414141414272446547597a336a34706e7451564b4873495a466e4572596d4d337458685931725745335648757567625f6a4631374c454a47712d4a74436b587a653445333233696b33484a2d61552d4c666a516e3134464c5059425744543377535871594d7a4a4b746a77693872577871497976494371326c474b7a616f574b654b4a6d6534547462396f36574369417351456759464657676c5056504942773d3d', '01a22e393c0c7536bbe8c185bd3682f6', 'QUEUED', 0, '2026-11-30 20:50:32.584963+00', '2026-11-30 20:50:32.584963+00', NULL, NULL, NULL, NULL),
	('01a22e39-3c1b-72f1-b27b-bc2352ca1f1b', 11, NULL, 'SIGN_UP', 'acme-removed@acme.example', 'acme-removed@acme.example', 'acme-removed@acme.example', 'en', '\x67414141414142724465475962555a4e46736f464246634b596f316d7947587935436b577138747674345452673349527842714b4d323934496463566a5362355350657743655061457142377377653346346177564f39463442534f39313966773553676a6a3776366f6b3249693044474442416a432d506e6155565f6d496e4538323438436350546331312d70657555327a556757734e364270576b77375063673d3d', '01a22e393c1b72f1b27bbc2352ca1f1b', 'QUEUED', 0, '2026-11-30 20:50:32.602766+00', '2026-11-30 20:50:32.602766+00', NULL, NULL, NULL, NULL),
	('01a22e39-3c2c-724f-be3a-3dd1c3dc9abf', 15, NULL, 'RECOVERY', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x6741414141414272446547594e30576e456e4d6a526a613453754f4d4642685568337064304246546968726a6d782d3841646f32736e4a487a46464259454b5a392d5071394d677653547a37662d53414277475a417666662d34416f4259336c70627a712d4444495a666633456d693235424a7a432d5375615a2d5f6d7167435659616b4f47324871745a67555335626f42635042446369376d51694770556769597a494847716f5a6e52655a5a38416d39644a426566324979716a72422d3931627134784366674b674972', '01a22e393c2c724fbe3a3dd1c3dc9abf', 'QUEUED', 0, '2026-11-30 20:50:32.61809+00', '2026-11-30 20:50:32.61809+00', NULL, NULL, NULL, NULL),
	('01a22e39-3c2c-724f-be3a-3dd24a00c6cf', 15, NULL, 'RECLAIM', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', NULL, '01a22e393c2c724fbe3a3dd24a00c6cf', 'CANCELLED', 0, '2026-11-30 20:50:32.61809+00', '2026-11-30 20:50:32.61809+00', NULL, NULL, NULL, NULL),
	('01a22e39-3c2e-72a6-ba15-19b17a8164e4', 4, NULL, 'SIGN_UP', 'acme-member@acme.example', 'acme-member@acme.example', 'acme-member@acme.example', 'en', '\x674141414141427244654759576742614f314638634d6a544d633451386c676d4366386637455a526962783255364846502d4c64576251684b42366559785546715462364c73685f777a39346e467331796e65764a423653743877414c5a6132707931666a764c5044504c5345382d614538307a7638672d316c47424458393261396f64444d4b7170662d67736861512d7430774a304c462d3252747977705855413d3d', '01a22e393c2e72a6ba1519b17a8164e4', 'QUEUED', 0, '2026-11-30 20:50:32.621744+00', '2026-11-30 20:50:32.621744+00', NULL, NULL, NULL, NULL),
	('01a22e39-3c3c-72fc-ba76-6d4ef5d33061', 1, '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'PARTNERSHIP_REQUEST', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', NULL, '01a22e393c3c72fcba766d4ef5d33061', 'CANCELLED', 0, '2026-11-30 20:50:32.628078+00', '2026-11-30 20:50:32.628078+00', NULL, NULL, NULL, NULL),
	('01a22e39-3c3c-72fc-ba76-6d4f33ccce41', 1, '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'PARTNERSHIP_REQUEST', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', NULL, '01a22e393c3c72fcba766d4f33ccce41', 'CANCELLED', 0, '2026-11-30 20:50:32.628078+00', '2026-11-30 20:50:32.628078+00', NULL, NULL, NULL, NULL),
	('01a22e39-3c4f-70d9-887b-379aef1a6a63', 3, '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'PARTNERSHIP_REQUEST', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x67414141414142724465475961744246565742573434746b4a79556278414b7934424e737077477748574d3856716a596c6b7a724b50455579574b2d386a6864736b70677358576f534a6d356953454c6d78367a6739537130684f2d73524d61736a487a4f326d4e6b5165536d3872446e7263766976496f634e47364152585072387442536e4a6459744c4f46467942724f68496f6d6146565771686b4f4d676a6855325a355334335230653450576c794d7932577471597362777779416e336545475a6147714341317474', '01a22e393c4f70d9887b379aef1a6a63', 'QUEUED', 0, '2026-11-30 20:50:32.652843+00', '2026-11-30 20:50:32.652843+00', NULL, NULL, NULL, NULL),
	('01a22e39-3c74-7200-b335-118ecd7f57f1', 1, '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'COLLABORATION_REQUEST', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', NULL, '01a22e393c747200b335118ecd7f57f1', 'CANCELLED', 0, '2026-11-30 20:50:32.683196+00', '2026-11-30 20:50:32.683196+00', NULL, NULL, NULL, NULL),
	('01a22e39-3c91-74fb-af55-33cce0d39041', 1, '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'COLLABORATION_REQUEST', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', '\x674141414141427244654759654e59307753727234534b652d4474304a3555705365647656695351574258695233646a6f784d373137695176384a345f5f336d414d694e3477454b365535444f4c324d71516c4d55345f7a756d345555325743366247307a643954782d52474977597057756a344c6e4d70754d434557664175546161396a38634c4e38506b5f3347446f545045652d57646532425470394a666e5a5473757868686238466457763346486b464245505652735a5f65566d4e6f4668676473486b6943716a74486d4954367a6e43545a64476a50374a5f71344b6a673548306f76374e6156514f654a734876335361566b3d', '01a22e393c9174fbaf5533cce0d39041', 'QUEUED', 0, '2026-11-30 20:50:32.714221+00', '2026-11-30 20:50:32.714221+00', NULL, NULL, NULL, NULL),
	('01a22e39-3cbb-7007-afc7-06a9d3ff5063', 3, '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'COLLABORATION_REQUEST', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x6741414141414272446547596657456b6a74544e664e6d56757a31335136624634374f5466374845645f524d6a613272757a657163706d55466e304e6170366d6f6b324834712d7436474837514f325255533257485657793543497135315a4375333337786a556f6e67776e77462d495477623670574b55386f3136324133615348524857444949626f6e515059656972427a717859357138667359786135757051744a626964596b4e4d44433256514a39566e4e59566968796266642d324a78654c5576764e7946626f337863577442523748522d653455376738697a65766766572d6161585a7266474c36385141714b4e75394a4d3d', '01a22e393cbb7007afc706a9d3ff5063', 'QUEUED', 0, '2026-11-30 20:50:32.742906+00', '2026-11-30 20:50:32.742906+00', NULL, NULL, NULL, NULL),
	('01a22e39-3cf3-775e-b639-9a60b2a6ffa3', 3, '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'DOCUMENT', 'books@acme-books.example', 'books@acme-books.example', 'books@acme-books.example', 'en', '\x674141414141427244654759764e72387968426a367a634571575a76423262796f5871573466377237464d5a5441324e645567376f483654526d5254497a364a65762d76454f6b56544b6e397a3539687a6c695873637546494f4e5934655952465a494d5f486a4f31626e564964716b6772723862676f63587a357949376c6a5544693259714f714c684c4c6b4c41784d6a6e4653326a4766776d55774831684839444f7234747141595949496f704974536b6442416c666150744b6255655473443544765f657076623637525a4f56737146514d4162336f4f37485f354a696b6d5a546d77383033424f6342375a58745f7875494a4e6c4a675850355a6663654b544e496d3357345f724d39577052586f35457459316a4467683758313736486775316f42466b42794578475952323163664f6b5246506d78357053325943796d4d586b4662775a5954514c67732d5156316c37777263553879506249396b724a52363134696863697672384d463276754e523774383d', '01a22e393cf3775eb6399a60b2a6ffa3', 'QUEUED', 0, '2026-11-30 20:50:32.776106+00', '2026-11-30 20:50:32.776106+00', NULL, NULL, NULL, NULL),
	('01a22e39-3cf9-70da-aed7-ff5b1c05cda5', 5, NULL, 'SIGN_UP', 'eve@acme.example', 'eve@acme.example', 'eve@acme.example', 'en', '\x674141414141427244654759694d636b4d4e4f6a4a5f36523275486d584132616159326565555858414d6b56394f472d685054344f5f394e6f33647976554f5a504d6c6c5763395f585646512d6f3267593148536465497a704952515875537843476b5a5f6831762d4669363657616736326c56626a616b583051584342727859774c526571355f675f6e57736a4e49786f764f6e36624974504941346a56436d673d3d', '01a22e393cf970daaed7ff5b1c05cda5', 'QUEUED', 0, '2026-11-30 20:50:32.82483+00', '2026-11-30 20:50:32.82483+00', NULL, NULL, NULL, NULL),
	('01a22e39-3d1e-75fa-ab10-c88a7bf63237', 7, NULL, 'SIGN_UP', 'ada@acme.example', 'ada@acme.example', 'ada@acme.example', 'en', '\x6741414141414272446547597970753350643478774d464e5930704b5570373437355463387875463174616c4f364679365371424a32476d5f466b61453531505567464d33706433716e38502d6f7953556d694c684659345346527474547170446c50724f5841487a557171643878575a467453666b55783452377550696e57325a516d70414e53343349493552544a5a61346846746b56686770374c48614168513d3d', '01a22e393d1e75faab10c88a7bf63237', 'QUEUED', 0, '2026-11-30 20:50:32.862011+00', '2026-11-30 20:50:32.862011+00', NULL, NULL, NULL, NULL),
	('01a22e39-3d2c-75e9-89a6-751c342d0df1', 1, NULL, 'SIGN_UP', 'bo@acme.example', 'bo@acme.example', 'bo@acme.example', 'en', '\x6741414141414272446547596b5537316d636f7266454e6f4e6b486869346871416f596e576644453758674432764c724f693350685f4a356238716a316a39455763776576697a4c3245307a487a6f6c6f6c616a416d7855446152356f652d64614c63334849726b6c4f51397445315a724d7a6b674f6f2d41414d4a5671576856366f4d7056774e70744f444e3230694e3239444f74766a4b7857496b41434469673d3d', '01a22e393d2c75e989a6751c342d0df1', 'QUEUED', 0, '2026-11-30 20:50:32.872307+00', '2026-11-30 20:50:32.872307+00', NULL, NULL, NULL, NULL),
	('01a22e39-3d3c-77b9-9e00-0245cb9a9c75', 5, NULL, 'SIGN_UP', 'çelik@acme.example', 'çelik@acme.example', 'çelik@acme.example', 'en', '\x67414141414142724465475950735a596d3263356b6a514344543041504e66784767766a65566162543635464b6b78303455627535704c727347384c587a3345576d3641534f2d566f4b38724332747a305f5439334f37477a6f34396d61687539324e727a556a516f694372386152695f6b4e46356c724477426651702d445a316362447830496c6c32443554366c456a65333742504b355150784f6f68414d59773d3d', '01a22e393d3c77b99e000245cb9a9c75', 'QUEUED', 0, '2026-11-30 20:50:32.888934+00', '2026-11-30 20:50:32.888934+00', NULL, NULL, NULL, NULL),
	('01a22e39-3d48-75da-99e5-d2cc4a3f3fb6', 6, NULL, 'SIGN_UP', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'en', '\x674141414141427244654759396b617070494c567762525534326f585572723730327473484567754b347634543972444244302d5455756644423058695750356d664f53416566356c5f4834414b447a465f36634f7258587765676d5f6935654b636a594535366579337349376b7230493042392d466d4d5a44386878467037446a4d42684771347471793772485a544a4a5a335767657a6b4342496344665f46673d3d', '01a22e393d4875da99e5d2cc4a3f3fb6', 'QUEUED', 0, '2026-11-30 20:50:32.904288+00', '2026-11-30 20:50:32.904288+00', NULL, NULL, NULL, NULL),
	('01a22e39-3d57-72a8-b1c3-0f426271d913', 3, '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'ACCOUNT_ADDED', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'en', '\x6741414141414272446547596670425f305a55507059314b3731306d49744a3770734d52425144735730435a6d5f6a704c675052735263354d383054757531446436764f3375633165594b4534692d70574f6e5a3543462d4467304c636e59323847737a59426937306e795565553363567053382d485151334850715430446562344e30536b623245387a4539444e464d6c72334779596856375f695a6438706d67757a446b357977752d73645f78412d4d71383870334461395756655637646451546e516b616d554a695a56545175547159437354797a36414771364f6d385f776f6c4c59556e7a784c6541514d38696263424e4e4b75656f383437706d7756597a6d796e547963707861', '01a22e393d5772a8b1c30f426271d913', 'QUEUED', 0, '2026-11-30 20:50:32.917662+00', '2026-11-30 20:50:32.917662+00', NULL, NULL, NULL, NULL),
	('01a22e39-3d60-7012-bc7f-eae65a517bad', 13, NULL, 'SIGN_UP', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'en', '\x67414141414142724465475969483577704767596b66537970474f756d536e4169734f5030394d3353626b5036376a796e47564644746e534531756a74454a4e35586655572d6f796d3362576c41364661684256504f5776346b6332707679414a4c67433467516e4e565439516945765858587a48496f5f6b636b527234324a566d62717130432d65594237567a6b366974643077704f457941416f2d7665794b773d3d', '01a22e393d607012bc7feae65a517bad', 'QUEUED', 0, '2026-11-30 20:50:32.926012+00', '2026-11-30 20:50:32.926012+00', NULL, NULL, NULL, NULL),
	('01a22e39-3d6d-7534-b8c9-cc078329ba33', 3, '01a22e39-3a3f-72f5-85c2-ffc72df52913', 'ACCOUNT_ADDED', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'en', '\x6741414141414272446547592d584378475f4545774f76566c684f5850317631473639434b5155334a653175336c7830664f626e324943646e423978346364566b37394176517630774b36614a784a4569436973307a6e6e4375335038783078454d3764744c44453737536771516d736469716b612d6d6d59364b7358775666633856573064455735634f6f766d6d7361345446555869616b734c435054382d753056616e6c4f55497056704a674f50575f55463933754c48657755784b774234303277473641593558306e694b4e4961444e6d2d4768625131467931326c476d55463376765375554a766e324e745a42656b6635444865335f39676447736746306b6548757a6f307a4932', '01a22e393d6d7534b8c9cc078329ba33', 'QUEUED', 0, '2026-11-30 20:50:32.938431+00', '2026-11-30 20:50:32.938431+00', NULL, NULL, NULL, NULL),
	('01a22e39-3d7b-7772-9bda-697697d5984f', 15, NULL, 'SIGN_UP', 'bas@acme.example', 'bas@acme.example', 'bas@acme.example', 'en', '\x674141414141427244654759704968472d6f796f4a68317076736f52484f764664754e66637a55496c4545573362433271476b39706d51694f4a6a385a644e6d586767514735326d325475566e78743442764671447641486d664e34636d524a2d39444b3233615266314564486e784b7656634d666d4e62786c444d6e5577766543714449595f31486b32396e6f4734726376565f68376e50614354716d367738513d3d', '01a22e393d7b77729bda697697d5984f', 'QUEUED', 0, '2026-11-30 20:50:32.955395+00', '2026-11-30 20:50:32.955395+00', NULL, NULL, NULL, NULL),
	('01a22e39-3df9-75c8-9205-ff3cdaa97a0c', 12, NULL, 'SIGN_UP', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '\x67414141414142724465475a4b6530414362656b4c4e5661576c727361536549637858646c54534c625a51656d376c553453686a614e6931585249744736374d596557655873366e4f725a32706970344f39354b38766558427578314b7052466136567979524b61614d576875386a4f4d49526c6f424436713941313256754962326f5578325f706a6d2d435f584c47773654524a73792d5a4451477574324e56773d3d', '01a22e393df975c89205ff3cdaa97a0c', 'QUEUED', 0, '2026-11-30 20:50:33.081283+00', '2026-11-30 20:50:33.081283+00', NULL, NULL, NULL, NULL),
	('01a22e39-3e2f-779c-83d3-93daeb9fd7fc', 12, NULL, 'ACCOUNT_CHANGED', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '\x67414141414142724465475a53483766365f65585544306d534c49785556424a7a5649535361726e55657a5f314b32594877367951706e394d2d6e6f385a31597474364f5737765174794244726461324d794c6f754a34777232564b3536537661537a74644d384a754241764662483157673854524b384278783356656770796376654942766e5f72395164766e547a676e42457668455466387443596b446f5a2d6b66464742387a5461685779775463614f55674c526e4570716a5f6d7a725a3467445f2d7336557233456f66685348507a3064395a534856347a414f6d736f513d3d', '01a22e393e2f779c83d393daeb9fd7fc', 'QUEUED', 0, '2026-11-30 20:50:33.11779+00', '2026-11-30 20:50:33.11779+00', NULL, NULL, NULL, NULL);
INSERT INTO public.memberships VALUES
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b73-70e1-b4b0-d8129b1447ed', '01a22e39-3b73-70e1-b4b0-d811cf2f6301', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b43-7023-b966-5298f0b82df3', 'ADMINISTRATOR', 'ACTIVE', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b43-7023-b966-5298f0b82df3', '2026-11-30 20:50:32.433301+00', NULL, NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c56-745d-b891-495b1c5e5dbd', '01a22e39-3c56-745d-b891-495a737d1957', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 'ADMINISTRATOR', 'ACTIVE', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '2026-11-30 20:50:32.661433+00', NULL, NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c5f-76e2-88e6-c0ce608da2b0', '01a22e39-3c5e-7789-aa24-3691f0c779c2', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 'ADMINISTRATOR', 'ACTIVE', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '2026-11-30 20:50:32.670657+00', NULL, NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c69-73ef-a5ef-27d5f6873394', '01a22e39-3c56-745d-b891-495a737d1957', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c31-70d3-acc5-7663ac246643', 'MEMBER', 'ACTIVE', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '2026-11-30 20:50:32.677338+00', NULL, NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c73-724d-ac33-174103e3052c', '01a22e39-3c56-745d-b891-495a737d1957', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b43-7023-b966-5298f0b82df3', 'MEMBER', 'ACTIVE', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '2026-11-30 20:50:32.683196+00', '2026-12-30 20:50:32.683196+00', '2026-11-30 20:50:32.694749+00', NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c8d-7774-ae86-788013b59410', '01a22e39-3c56-745d-b891-495a737d1957', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b57-74a2-a706-ac6358ab81fb', 'MEMBER', 'PENDING', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '2026-11-30 20:50:32.714221+00', '2026-12-30 20:50:32.714221+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c95-72c8-bff3-c1a3f01650f6', '01a22e39-3c56-745d-b891-495a737d1957', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3aac-7399-bc5f-42a2acfd011e', 'MEMBER', 'ENDED', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '2026-11-30 20:50:32.723948+00', NULL, '2026-11-30 20:50:32.726856+00', NULL),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3cb0-7299-bf76-0ec1a7f67e72', '01a22e39-3b73-70e1-b4b0-d811cf2f6301', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 'MEMBER', 'PENDING', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b43-7023-b966-5298f0b82df3', '2026-11-30 20:50:32.742906+00', '2026-12-30 20:50:32.742906+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d12-7575-97b9-759ce85babea', '01a22e39-3d12-7575-97b9-759b1b1a9275', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', 'ADMINISTRATOR', 'ACTIVE', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '2026-11-30 20:50:32.850038+00', NULL, NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d1c-708e-be49-da62d60dbb89', '01a22e39-3d12-7575-97b9-759b1b1a9275', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3aac-7399-bc5f-42a2acfd011e', 'ADMINISTRATOR', 'ACTIVE', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '2026-11-30 20:50:32.856051+00', NULL, NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d27-7640-a27d-5e0b6296b2c0', '01a22e39-3d12-7575-97b9-759b1b1a9275', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d21-77db-92ef-144e83eee3f2', 'MEMBER', 'ACTIVE', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '2026-11-30 20:50:32.870563+00', NULL, NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d37-7655-9f12-5082e45c41d2', '01a22e39-3d12-7575-97b9-759b1b1a9275', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d30-765b-94c6-cdbe0413857d', 'MEMBER', 'ACTIVE', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '2026-11-30 20:50:32.886273+00', NULL, NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d46-75ec-9b14-739c6ce3d4bc', '01a22e39-3d12-7575-97b9-759b1b1a9275', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d3f-7777-9860-fd9f1799e8ec', 'MEMBER', 'ACTIVE', '01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '2026-11-30 20:50:32.902223+00', NULL, NULL, NULL);
INSERT INTO public.organisations VALUES
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b73-70e1-b4b0-d811cf2f6301', 'Initech N.V.', 'initech n.v.', 'KVK', '33333333', 'ACTIVATED', '2026-11-30 20:50:32.433301+00', '2026-11-30 20:50:32.44079+00', 'MANUAL_REVIEW', '2026-11-30 20:50:32.44079+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 20:50:32.44079+00'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c56-745d-b891-495a737d1957', 'acme Sales B.V.', 'acme sales b.v.', 'KVK', '11111111', 'ACTIVATED', '2026-11-30 20:50:32.661433+00', '2026-11-30 20:50:32.664807+00', 'MANUAL_REVIEW', '2026-11-30 20:50:32.664807+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 20:50:32.664807+00'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c5e-7789-aa24-3691f0c779c2', 'acme Later B.V.', 'acme later b.v.', 'KVK', '11111119', 'PENDING', '2026-11-30 20:50:32.670657+00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'NONE', NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d12-7575-97b9-759b1b1a9275', 'Zuid ''Öst'' & Co', 'zuid ''ost'' & co', 'KVK', '44444444', 'ACTIVATED', '2026-11-30 20:50:32.850038+00', '2026-11-30 20:50:32.85277+00', 'MANUAL_REVIEW', '2026-11-30 20:50:32.85277+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 20:50:32.85277+00');
INSERT INTO public.partnership_managers VALUES
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c37-76cb-80af-d525a263cbb2', '01a22e39-3a51-7673-8ca7-87bb6174fddf'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3c37-76cb-80af-d525a263cbb2', '01a22e39-3b43-7023-b966-5298f0b82df3'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3c37-76cb-80af-d525a263cbb2', '01a22e39-3b57-74a2-a706-ac6358ab81fb'),
	('01a22e39-3b6e-77e9-b054-a71967331ff6', '01a22e39-3c4d-7226-b84c-7a0d8a1a7e6d', '01a22e39-3b6e-77e9-b054-a71bb923fa71');
INSERT INTO public.partnerships VALUES
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c37-76cb-80af-d525a263cbb2', '01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', true, 'ACTIVE', NULL, NULL, '2026-11-30 20:50:32.628078+00', '2026-11-30 20:50:32.637701+00', NULL),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3c37-76cb-80af-d525a263cbb2', '01a22e39-3a3f-72f5-85c2-ffc72df52913', false, 'ACTIVE', NULL, NULL, '2026-11-30 20:50:32.628078+00', '2026-11-30 20:50:32.637701+00', NULL),
	('01a22e39-3b6e-77e9-b054-a71967331ff6', '01a22e39-3c4d-7226-b84c-7a0d8a1a7e6d', '01a22e39-3a3f-72f5-85c2-ffc72df52913', true, 'REQUESTED', 'to acme', NULL, '2026-11-30 20:50:32.652843+00', NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c4d-7226-b84c-7a0d8a1a7e6d', '01a22e39-3b6e-77e9-b054-a71967331ff6', false, 'REQUESTED', 'to acme', NULL, '2026-11-30 20:50:32.652843+00', NULL, NULL);
INSERT INTO public.recovery_codes VALUES
	('01a22e39-3e01-77fd-83f6-60ac8443bc7e', '\x88f79ee20318137da82f8cbd3115a255db42c5d764657d935d5babf0f108c37e', NULL),
	('01a22e39-3e01-77fd-83f6-60ac8443bc7e', '\x31604ce418733c887cf9a99e2c857a10a811f36bbcc36f347ef36d84b51aff9b', NULL),
	('01a22e39-3e01-77fd-83f6-60ac8443bc7e', '\x36e676da7a7563e3eae8472173902e8c7367bf3a3c991836125e43924c38ecfa', NULL),
	('01a22e39-3e01-77fd-83f6-60ac8443bc7e', '\x04fdea03248aca7355b11211e260fb8ce4a1b6816d6ce7fa1d3a3d4fae784dab', NULL),
	('01a22e39-3e01-77fd-83f6-60ac8443bc7e', '\xa2e5a4ced8a282c937072cb71fb701584e002c80103cde0fc32a22613d33698c', NULL),
	('01a22e39-3e01-77fd-83f6-60ac8443bc7e', '\x20d3652a94b69755fbe550e20e16c97e1166c6b5f33ad4a07d2334431b94c331', NULL),
	('01a22e39-3e01-77fd-83f6-60ac8443bc7e', '\x6ccbe3bf777bf60ffe235b16584b898aab236fa253e9cf4df9b6118db2e3d052', NULL),
	('01a22e39-3e01-77fd-83f6-60ac8443bc7e', '\xb1c527f8694ac404fadfbd5773a2bc56042a148c62727df41b0f8e8d43bb82af', NULL),
	('01a22e39-3e01-77fd-83f6-60ac8443bc7e', '\xd749e6a8e959761f037bfa95eedc8be1a0963d53ebfe85635d47bae31751c6bf', NULL),
	('01a22e39-3e01-77fd-83f6-60ac8443bc7e', '\xa2892de49e458159ae838e6f7f49ce550c79658f69b156eecf642ae3256b3de8', NULL);
INSERT INTO public.removed_addresses VALUES
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '\x520421c6f657f7cc20a8fa1e86514dbad360b898e7e7dca2703bd7161e7bbb72', '2026-11-30 20:50:32.614995+00');
INSERT INTO public.secrets VALUES
	('\x18dcb6cae8a7b5f898fcffdaf6b9f765e8dec7bb7904c0ba71e5dc8a64526b91', 'SIGN_UP', '01a22e39-39b8-777f-be75-a707902613b4', NULL, '2026-11-30 20:50:31.992583+00', '2026-12-01 20:50:31.992583+00', '2026-11-30 20:50:32.032322+00', NULL),
	('\x383cf5961aa9ccdac9f31bdb77c45bcb2e97a1d9e51d84a0e3de6a471f070106', 'SIGN_UP', '01a22e39-3a81-723b-a487-6dfaa1923557', NULL, '2026-11-30 20:50:32.193724+00', '2026-12-01 20:50:32.193724+00', '2026-11-30 20:50:32.202279+00', NULL),
	('\x4d11e27df86f0a1cb7ecc7abfab38962f7133fd059d5eeb1d5ef988dec81cc3f', 'SIGN_UP', '01a22e39-3ac9-7519-9a9c-16aa1ba7bed7', NULL, '2026-11-30 20:50:32.264965+00', '2026-12-01 20:50:32.264965+00', '2026-11-30 20:50:32.27297+00', NULL),
	('\x7ad2a9fa91329f85b25e74ca72f60971fe46d8a496bb09c93342ae9d86875ffc', 'SIGN_UP', '01a22e39-3ae8-712a-b6a3-b4e82c97bcac', NULL, '2026-11-30 20:50:32.296193+00', '2026-12-01 20:50:32.296193+00', '2026-11-30 20:50:32.297869+00', NULL),
	('\xb15c69293af5a9c95588dd7fb3a434dd620eb3040ba88c5fdb930e5568c34d3d', 'SIGN_UP', '01a22e39-3b11-71ac-8a78-85f626737253', NULL, '2026-11-30 20:50:32.335456+00', '2026-12-01 20:50:32.335456+00', '2026-11-30 20:50:32.344791+00', NULL),
	('\x67e66b12857fdb0a271a5741d7261e0ca98b2c2473be9ed9e42bc56bf70537ba', 'SIGN_UP', '01a22e39-3b34-75d3-9be4-b32136e5351e', NULL, '2026-11-30 20:50:32.372129+00', '2026-12-01 20:50:32.372129+00', '2026-11-30 20:50:32.375585+00', NULL),
	('\x5b4a6aec7e7d42e53d563534eb4f8d7769a3bcc4b81cf9694c7876acbe9d8091', 'SIGN_UP', '01a22e39-3b4a-723a-830e-c0d7ea1930df', NULL, '2026-11-30 20:50:32.394713+00', '2026-12-01 20:50:32.394713+00', '2026-11-30 20:50:32.40056+00', NULL),
	('\x9fd39c48ec042634cc157ff34643676f0b7026677604d2b57b4c3465a5ee9591', 'SIGN_UP', '01a22e39-3b65-7412-96c8-8822ed71a783', NULL, '2026-11-30 20:50:32.42135+00', '2026-12-01 20:50:32.42135+00', '2026-11-30 20:50:32.423281+00', NULL),
	('\x725ba63e7436940f3c2cd9b4f43f381c92cf58c42fcaed84c76e95d3266501cf', 'INVITATION', '01a22e39-3bb7-7494-8794-e2f998836a04', NULL, '2026-11-30 20:50:32.486481+00', '2026-12-07 20:50:32.486481+00', NULL, NULL),
	('\xc60c4c2e0048a4893c1786b49c94914557b15dc4073a05a9520fce2897f8386c', 'INVITATION', '01a22e39-3bc8-7525-8bcd-02fb8c57f092', NULL, '2026-11-30 20:50:32.51335+00', '2026-12-07 20:50:32.51335+00', NULL, NULL),
	('\x6a4fc393d05d56f0f5243a657e16e546ec1d4792024a2b5174e2042544f1f402', 'FIRST_PASSWORD', '01a22e39-3bf5-7709-82f1-9c2b489fc5f5', NULL, '2026-11-30 20:50:32.555471+00', '2026-12-07 20:50:32.555471+00', NULL, NULL),
	('\x82d5854a9eb85acf5134ac1466026a7fb864aff9420647290854f15c4f49a67f', 'SIGN_UP', '01a22e39-3c09-73b3-8505-ea8c12c6757e', NULL, '2026-11-30 20:50:32.584963+00', '2026-12-01 20:50:32.584963+00', '2026-11-30 20:50:32.589895+00', NULL),
	('\x8f43eec1b80bfca12ab7e8804da31b68d73a649ff0a52a159cc2f34f376a6156', 'SIGN_UP', '01a22e39-3c1a-7729-942c-ad0686a69e4b', NULL, '2026-11-30 20:50:32.602766+00', '2026-12-01 20:50:32.602766+00', '2026-11-30 20:50:32.605554+00', NULL),
	('\xcb41928b63b1dd3fe67bb2b314a89da480b40c13b1192fb7e36214dfb3eecfc9', 'RECOVERY', '01a22e39-3a2f-74f5-9557-557f5fdcf696', NULL, '2026-11-30 20:50:32.61809+00', '2026-11-30 21:20:32.61809+00', NULL, NULL),
	('\xdd5443f9134c1dc1b23c86056b4b02651889ddb82690ed698d7252b6a7ff422a', 'RECLAIM', '01a22e39-3a2f-74f5-9557-557f5fdcf696', 'alice@acme.example', '2026-11-30 20:50:32.61809+00', '2026-11-30 21:20:32.61809+00', NULL, NULL),
	('\xa78a4e4fbb811d6ede5a3f0e86bdd28b1a70b649ebaa95f386f55ef4f155a0d8', 'SIGN_UP', '01a22e39-3c2d-719a-a2ec-de1a20a130cc', NULL, '2026-11-30 20:50:32.621744+00', '2026-12-01 20:50:32.621744+00', '2026-11-30 20:50:32.622886+00', NULL),
	('\xc05ca26b99ee10646f7688d6f9147f456c26e74186af9ebb2ef7e655d27f3cae', 'SIGN_UP', '01a22e39-3cf9-70da-aed7-ff5a0f4fced7', NULL, '2026-11-30 20:50:32.82483+00', '2026-12-01 20:50:32.82483+00', '2026-11-30 20:50:32.834466+00', NULL),
	('\x374cff7a7a16b35f1678b0de1290ede9083f2f9e225cf492be6f9803385e0b26', 'SIGN_UP', '01a22e39-3d1e-75fa-ab10-c8899f74c6a2', NULL, '2026-11-30 20:50:32.862011+00', '2026-12-01 20:50:32.862011+00', '2026-11-30 20:50:32.863119+00', NULL),
	('\xa0d05a55b4711f6b15d1c571bccdeebd2acce2dd2f759959565c0d6c3a376ef4', 'SIGN_UP', '01a22e39-3d2c-75e9-89a6-751b668c7459', NULL, '2026-11-30 20:50:32.872307+00', '2026-12-01 20:50:32.872307+00', '2026-11-30 20:50:32.877849+00', NULL),
	('\x4b80a6d29edfa7799b5796ca232f950319eb3638eb5bcf704cb61b723e260c7b', 'SIGN_UP', '01a22e39-3d39-7630-81bf-1247be3212d2', NULL, '2026-11-30 20:50:32.888934+00', '2026-12-01 20:50:32.888934+00', '2026-11-30 20:50:32.893682+00', NULL),
	('\xfb622351cb5926df9ef84c00ff729240c06512b56a78f9627e410e806bc3b94a', 'SIGN_UP', '01a22e39-3d48-75da-99e5-d2cbeb8462ad', NULL, '2026-11-30 20:50:32.904288+00', '2026-12-01 20:50:32.904288+00', '2026-11-30 20:50:32.905519+00', NULL),
	('\x53052824dd4ad25493c06098f9a447ac9542b7b5374d4f024f94ddb937839bc8', 'SIGN_UP', '01a22e39-3d5e-71be-b375-779fcc8e4093', NULL, '2026-11-30 20:50:32.926012+00', '2026-12-01 20:50:32.926012+00', '2026-11-30 20:50:32.929675+00', NULL),
	('\x5f172fb90cd6658929d184bac66a489b9665328638d8ef4a12397092a0c11868', 'SIGN_UP', '01a22e39-3d7b-7772-9bda-69756eda0f9c', NULL, '2026-11-30 20:50:32.955395+00', '2026-12-01 20:50:32.955395+00', '2026-11-30 20:50:32.956671+00', NULL),
	('\x31ffcb5e3b31cedc40f067bc5aa9d2f9e92f5bd49644133bd5f22f0706007a62', 'SIGN_UP', '01a22e39-3df9-75c8-9205-ff3b87f49c10', NULL, '2026-11-30 20:50:33.081283+00', '2026-12-01 20:50:33.081283+00', '2026-11-30 20:50:33.082949+00', NULL),
	('\x2fcc4bf62052bb6ab95b9e0ee780a674dfa9d79a6a0a40b35dae23781fed1996', 'UNDO_ACCOUNT_CHANGE', '01a22e39-3e01-77fd-83f6-60ac8443bc7e', 'TWO_FACTOR_ENABLED', '2026-11-30 20:50:33.11779+00', '2026-12-14 20:50:33.11779+00', NULL, NULL);
INSERT INTO public.sessions VALUES
	('01a22e39-3a2f-74f5-9557-557f5fdcf696', '01a22e39-3a79-7168-a031-16c70b724b5e', '\xdd8cd121638dbaf1457e8d3c29778dbbef72ccd7655195ccc7d2837202b7b5d1', '2026-11-30 20:50:32.032322+00', '2026-11-30 20:50:32.032322+00', '2026-11-30 20:50:32.032322+00', '2026-12-30 20:50:32.032322+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3aa2-7336-8767-e1354d4fe65e', '01a22e39-3ac1-7526-8c1c-05e2060aa14e', '\xb73a69a3dde2c66aacaffe183840e00cbaa971cc3c7971e230c9a342f6108f06', '2026-11-30 20:50:32.202279+00', '2026-11-30 20:50:32.202279+00', '2026-11-30 20:50:32.202279+00', '2026-12-30 20:50:32.202279+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3ad4-75da-95df-f10879bc2ba8', '01a22e39-3ae0-75f0-b844-34773d54ce77', '\x514f76d865073c831ffc1b31140c3949cff6f4e36430e361d50233993f1d305f', '2026-11-30 20:50:32.27297+00', '2026-11-30 20:50:32.27297+00', '2026-11-30 20:50:32.27297+00', '2026-12-30 20:50:32.27297+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3af0-756e-96f6-b022ed41292f', '01a22e39-3af9-71e6-b171-731ee42f8387', '\xb0846f3d96a105d6504cd325a4f0739964b604b2498fe69123699b43042d7502', '2026-11-30 20:50:32.297869+00', '2026-11-30 20:50:32.297869+00', '2026-11-30 20:50:32.297869+00', '2026-12-30 20:50:32.297869+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3b1d-7296-a057-f3cfa9666fe8', '01a22e39-3b2f-772f-89bd-247a54df87c3', '\xf6bd6abd429ee69ba11eee029380232f0d5456fbe53d51a9119b09ad20e65d73', '2026-11-30 20:50:32.344791+00', '2026-11-30 20:50:32.344791+00', '2026-11-30 20:50:32.344791+00', '2026-12-30 20:50:32.344791+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3b3a-7376-a994-1afdd4726376', '01a22e39-3b47-7662-983e-1d19b4467d07', '\x9ffcf2a0f995c56a5d902e94e2334db248abe36b175c86b87ca4fb3215be5bc3', '2026-11-30 20:50:32.375585+00', '2026-11-30 20:50:32.375585+00', '2026-11-30 20:50:32.375585+00', '2026-12-30 20:50:32.375585+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3b53-722b-8de7-20ba6f5019c0', '01a22e39-3b60-76bb-9e24-58128eac3ae3', '\x0e2838f4c3c66106e48ad2c5548d32b4cdfd60420adcb4dff3c92127d40beee6', '2026-11-30 20:50:32.40056+00', '2026-11-30 20:50:32.40056+00', '2026-11-30 20:50:32.40056+00', '2026-12-30 20:50:32.40056+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3b6d-70e3-905a-1bb37906b2b2', '01a22e39-3b70-753d-acfb-0c5c47288232', '\xa30e093a3fc885ac80ff725080dbf0e21f5939ad39c18856db1292fe148ba676', '2026-11-30 20:50:32.423281+00', '2026-11-30 20:50:32.423281+00', '2026-11-30 20:50:32.423281+00', '2026-12-30 20:50:32.423281+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3c0f-7333-87d3-a3c80abaa0f6', '01a22e39-3c19-70af-aca7-7b6d97d1215c', '\x13921e6ca3ef80052578c571791611203225c91ab3e1385b6e5c2aec9e016255', '2026-11-30 20:50:32.589895+00', '2026-11-30 20:50:32.589895+00', '2026-11-30 20:50:32.589895+00', '2026-12-30 20:50:32.589895+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3c1f-73d4-bc08-d7fef4345027', '01a22e39-3c22-7623-8053-151df5546c1d', '\x98a006a8ffa952fbc3c2fec637ecd55d8e951e63217fcdf11077d9342e3a9f62', '2026-11-30 20:50:32.605554+00', '2026-11-30 20:50:32.605554+00', '2026-11-30 20:50:32.605554+00', '2026-12-30 20:50:32.605554+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3c30-7641-a151-81bc628b696c', '01a22e39-3c33-7355-8c86-9ca467490bae', '\x9821c9cd7f8960c5a06a5877a7dc2d544a6766c18fab7b14cf4e4454af643fc8', '2026-11-30 20:50:32.622886+00', '2026-11-30 20:50:32.622886+00', '2026-11-30 20:50:32.622886+00', '2026-12-30 20:50:32.622886+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3d03-70ee-8662-4d8ab25838e5', '01a22e39-3d0a-73a7-860c-b8e4133d6bd6', '\x8d1175779dae0471fc017d5adf1f400af73312a2c50d6bbfa495c239e4a6b0da', '2026-11-30 20:50:32.834466+00', '2026-11-30 20:50:32.834466+00', '2026-11-30 20:50:32.834466+00', '2026-12-30 20:50:32.834466+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3d20-732d-b65f-78efb647644e', '01a22e39-3d25-745d-a5a8-9222f2adfe6c', '\xafe39008638b32f3a765e82114d6e217a9f07c21fd41775e4965d48410b6662a', '2026-11-30 20:50:32.863119+00', '2026-11-30 20:50:32.863119+00', '2026-11-30 20:50:32.863119+00', '2026-12-30 20:50:32.863119+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3d2f-77f1-bf9a-4875a21f2cb9', '01a22e39-3d35-7696-a3ee-c446453143c5', '\x16d75497ed9ec734c23600d830db800876a3a83f2810a0a133f9eeb23bddcd64', '2026-11-30 20:50:32.877849+00', '2026-11-30 20:50:32.877849+00', '2026-11-30 20:50:32.877849+00', '2026-12-30 20:50:32.877849+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3d3e-715f-8276-315a4e23fd41', '01a22e39-3d45-721d-a80a-7fa2e12e60d5', '\x6f2b35625081eb554e2681c133653ff1cddb25b5bffdeeada137bb9d62d734b1', '2026-11-30 20:50:32.893682+00', '2026-11-30 20:50:32.893682+00', '2026-11-30 20:50:32.893682+00', '2026-12-30 20:50:32.893682+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3d4d-76d4-8338-6e9ec38c0943', '01a22e39-3d54-767b-9887-c2fa367d6caf', '\x07d98da0b44ec31d485eca0b559e7df6dc9696f2a4b97ce9776c1db274419bb9', '2026-11-30 20:50:32.905519+00', '2026-11-30 20:50:32.905519+00', '2026-11-30 20:50:32.905519+00', '2026-12-30 20:50:32.905519+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3d62-7263-bbac-add2e0ff435a', '01a22e39-3d69-7461-ac68-bef4f75dda44', '\xffa5545d25db997b92a0c45ce0eb5d9dc42787bc263bc75011fc176fde44d756', '2026-11-30 20:50:32.929675+00', '2026-11-30 20:50:32.929675+00', '2026-11-30 20:50:32.929675+00', '2026-12-30 20:50:32.929675+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3d81-71b7-901e-c40907320c4b', '01a22e39-3d8a-751c-bc6a-f82cf6908394', '\x7aa040323934d1f4e3ac43cb6172aa7727f43a90c71f5637f5b74ae6e84bec4e', '2026-11-30 20:50:32.956671+00', '2026-11-30 20:50:32.956671+00', '2026-11-30 20:50:32.956671+00', '2026-12-30 20:50:32.956671+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e39-3e01-77fd-83f6-60ac8443bc7e', '01a22e39-3e06-70f1-89cc-c6dd33c955d1', '\x38815291da92e732f13f63e4fc271e7c7a666fd5f1adb129918f5d16ffadf661', '2026-11-30 20:50:33.082949+00', '2026-11-30 20:50:33.082949+00', '2026-11-30 20:50:33.082949+00', '2026-12-30 20:50:33.082949+00', 'tests', NULL, NULL, NULL, NULL);
INSERT INTO public.sign_ups VALUES
	('01a22e39-39b8-777f-be75-a707902613b4', 'alice@acme.example', 'alice@acme.example', 'en', '2026-11-30 20:50:31.992583+00'),
	('01a22e39-3a81-723b-a487-6dfaa1923557', 'bob@acme.example', 'bob@acme.example', 'en', '2026-11-30 20:50:32.193724+00'),
	('01a22e39-3ac9-7519-9a9c-16aa1ba7bed7', 'carol@globex.example', 'carol@globex.example', 'en', '2026-11-30 20:50:32.264965+00'),
	('01a22e39-3ae8-712a-b6a3-b4e82c97bcac', 'dave@globex.example', 'dave@globex.example', 'en', '2026-11-30 20:50:32.296193+00'),
	('01a22e39-3b11-71ac-8a78-85f626737253', 'frank@frank.example', 'frank@frank.example', 'en', '2026-11-30 20:50:32.335456+00'),
	('01a22e39-3b34-75d3-9be4-b32136e5351e', 'ina@initech.example', 'ina@initech.example', 'en', '2026-11-30 20:50:32.372129+00'),
	('01a22e39-3b4a-723a-830e-c0d7ea1930df', 'iris@initech.example', 'iris@initech.example', 'en', '2026-11-30 20:50:32.394713+00'),
	('01a22e39-3b65-7412-96c8-8822ed71a783', 'hank@umbrella.example', 'hank@umbrella.example', 'en', '2026-11-30 20:50:32.42135+00'),
	('01a22e39-3c09-73b3-8505-ea8c12c6757e', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'en', '2026-11-30 20:50:32.584963+00'),
	('01a22e39-3c1a-7729-942c-ad0686a69e4b', 'acme-removed@acme.example', 'acme-removed@acme.example', 'en', '2026-11-30 20:50:32.602766+00'),
	('01a22e39-3c2d-719a-a2ec-de1a20a130cc', 'acme-member@acme.example', 'acme-member@acme.example', 'en', '2026-11-30 20:50:32.621744+00'),
	('01a22e39-3cf9-70da-aed7-ff5a0f4fced7', 'eve@acme.example', 'eve@acme.example', 'en', '2026-11-30 20:50:32.82483+00'),
	('01a22e39-3d1e-75fa-ab10-c8899f74c6a2', 'ada@acme.example', 'ada@acme.example', 'en', '2026-11-30 20:50:32.862011+00'),
	('01a22e39-3d2c-75e9-89a6-751b668c7459', 'bo@acme.example', 'bo@acme.example', 'en', '2026-11-30 20:50:32.872307+00'),
	('01a22e39-3d39-7630-81bf-1247be3212d2', 'çelik@acme.example', 'çelik@acme.example', 'en', '2026-11-30 20:50:32.888934+00'),
	('01a22e39-3d48-75da-99e5-d2cbeb8462ad', 'lea@lea.example', 'lea@lea.example', 'en', '2026-11-30 20:50:32.904288+00'),
	('01a22e39-3d5e-71be-b375-779fcc8e4093', 'mia@mia.example', 'mia@mia.example', 'en', '2026-11-30 20:50:32.926012+00'),
	('01a22e39-3d7b-7772-9bda-69756eda0f9c', 'bas@acme.example', 'bas@acme.example', 'en', '2026-11-30 20:50:32.955395+00'),
	('01a22e39-3df9-75c8-9205-ff3b87f49c10', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '2026-11-30 20:50:33.081283+00');
INSERT INTO public.throttles VALUES
	('\x257a8207294a04686804a6c2645f83cf167fbfe7f36bbcfff00dc8bdb7b3c8bd', 1, '2026-11-30 20:50:32.568711+00', '2026-12-01 20:50:32.568711+00'),
	('\xf9b5bf8c6802daf7f97f0dff5b220e184cab282b8ec4385f5efa9e28b1ef77f4', 1, '2026-11-30 20:50:32.61809+00', '2026-11-30 21:50:32.61809+00'),
	('\x1f8a8b5c58b7595ecddcbacbcd6149be6608525b0a695479c7da233a7656b079', 1, '2026-11-30 20:50:32.61809+00', '2026-11-30 21:50:32.61809+00'),
	('\x663e0dcaa572e663f44afe7ef13585b94264e006113dd326f4355b923816cece', 1, '2026-11-30 20:50:32.61809+00', '2026-11-30 21:50:32.61809+00'),
	('\x399d9b9745deb424dc38b5263a816a286fcd9e5c75693cf783306234a122a033', 6, '2026-11-30 20:50:32.938431+00', '2026-12-01 20:50:32.486481+00'),
	('\xb0f2e1fd55f36594fc23dfb4f6cf9534d286cd4b1720ce54ad800a5dcc2b7ac3', 1, '2026-11-30 20:50:33.11779+00', '2026-12-01 20:50:33.11779+00');
INSERT INTO public.user_counts VALUES
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', 'INVITED', 'BASIC_USER', 0),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', 'ACTIVE', 'BASIC_USER', 0),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22e39-3b1e-75dc-b5d9-5d0ca9634607', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e39-3b1e-75dc-b5d9-5d0ca9634607', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'INVITED', 'BASIC_USER', 0),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'ACTIVE', 'BASIC_USER', 0),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22e39-3b6e-77e9-b054-a71967331ff6', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e39-3b6e-77e9-b054-a71967331ff6', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'INVITED', 'ADVANCED_USER', 1),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22e39-3d4e-7171-bf8b-c838925d1f9c', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e39-3d4e-7171-bf8b-c838925d1f9c', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e39-3d63-7059-a4f6-80492d1ca21c', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e39-3d63-7059-a4f6-80492d1ca21c', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'INVITED', 'BASIC_USER', 4),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'ACTIVE', 'BASIC_USER', 5),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'BLOCKED', 'BASIC_USER', 2),
	('01a22e39-3e02-75b7-bcf2-88e7ce4deb66', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e39-3e02-75b7-bcf2-88e7ce4deb66', 'ACTIVE', 'ADMINISTRATOR', 1);
INSERT INTO public.user_words VALUES
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'acme', '01a22e39-3a51-7673-8ca7-87bb6174fddf'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'de', '01a22e39-3a51-7673-8ca7-87bb6174fddf'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'example', '01a22e39-3a51-7673-8ca7-87bb6174fddf'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'vries', '01a22e39-3a51-7673-8ca7-87bb6174fddf'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'acme', '01a22e39-3aac-7399-bc5f-42a2acfd011e'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'example', '01a22e39-3aac-7399-bc5f-42a2acfd011e'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'jansen', '01a22e39-3aac-7399-bc5f-42a2acfd011e'),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', 'example', '01a22e39-3adb-72b7-bbdd-89f09e32b825'),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', 'globex', '01a22e39-3adb-72b7-bbdd-89f09e32b825'),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', 'smit', '01a22e39-3adb-72b7-bbdd-89f09e32b825'),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', 'bakker', '01a22e39-3af3-7264-8653-aa8f38ec10b6'),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', 'example', '01a22e39-3af3-7264-8653-aa8f38ec10b6'),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', 'globex', '01a22e39-3af3-7264-8653-aa8f38ec10b6'),
	('01a22e39-3b1e-75dc-b5d9-5d0ca9634607', 'example', '01a22e39-3b22-71b2-938f-0d7ac04a6c02'),
	('01a22e39-3b1e-75dc-b5d9-5d0ca9634607', 'visser', '01a22e39-3b22-71b2-938f-0d7ac04a6c02'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'example', '01a22e39-3b43-7023-b966-5298f0b82df3'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'initech', '01a22e39-3b43-7023-b966-5298f0b82df3'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'kok', '01a22e39-3b43-7023-b966-5298f0b82df3'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'example', '01a22e39-3b57-74a2-a706-ac6358ab81fb'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'initech', '01a22e39-3b57-74a2-a706-ac6358ab81fb'),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', 'kok', '01a22e39-3b57-74a2-a706-ac6358ab81fb'),
	('01a22e39-3b6e-77e9-b054-a71967331ff6', 'example', '01a22e39-3b6e-77e9-b054-a71bb923fa71'),
	('01a22e39-3b6e-77e9-b054-a71967331ff6', 'mol', '01a22e39-3b6e-77e9-b054-a71bb923fa71'),
	('01a22e39-3b6e-77e9-b054-a71967331ff6', 'umbrella', '01a22e39-3b6e-77e9-b054-a71bb923fa71'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', ';acme', '01a22e39-3bb7-7494-8794-e2fae4b260c3'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'example', '01a22e39-3bb7-7494-8794-e2fae4b260c3'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'pending', '01a22e39-3bb7-7494-8794-e2fae4b260c3'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'added', '01a22e39-3bf5-7709-82f1-9c2c866cfd5c'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'example', '01a22e39-3bf5-7709-82f1-9c2c866cfd5c'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'example', '01a22e39-3c04-7667-9c65-1950fdf42b12'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'blocked', '01a22e39-3c10-73f6-b6d4-f079d31fb823'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'example', '01a22e39-3c10-73f6-b6d4-f079d31fb823'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'example', '01a22e39-3c31-70d3-acc5-7663ac246643'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'member', '01a22e39-3c31-70d3-acc5-7663ac246643'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'acme', '01a22e39-3d08-7028-b3b7-2ca8bd82f350'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'example', '01a22e39-3d08-7028-b3b7-2ca8bd82f350'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'zwart', '01a22e39-3d08-7028-b3b7-2ca8bd82f350'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'acme', '01a22e39-3d21-77db-92ef-144e83eee3f2'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'de', '01a22e39-3d21-77db-92ef-144e83eee3f2'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'example', '01a22e39-3d21-77db-92ef-144e83eee3f2'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'wit', '01a22e39-3d21-77db-92ef-144e83eee3f2'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'acme', '01a22e39-3d30-765b-94c6-cdbe0413857d'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'example', '01a22e39-3d30-765b-94c6-cdbe0413857d'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'wit', '01a22e39-3d30-765b-94c6-cdbe0413857d'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '=celik', '01a22e39-3d3f-7777-9860-fd9f1799e8ec'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'acme', '01a22e39-3d3f-7777-9860-fd9f1799e8ec'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'example', '01a22e39-3d3f-7777-9860-fd9f1799e8ec'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'kaya', '01a22e39-3d3f-7777-9860-fd9f1799e8ec'),
	('01a22e39-3d4e-7171-bf8b-c838925d1f9c', 'example', '01a22e39-3d4f-77ca-8774-f732d2179215'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'example', '01a22e39-3d57-72a8-b1c3-0f41fd8a4f57'),
	('01a22e39-3d63-7059-a4f6-80492d1ca21c', 'example', '01a22e39-3d64-7104-84ee-454543470b98'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'example', '01a22e39-3d6c-7514-b6e7-98647c44aa1d'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'acme', '01a22e39-3d82-7509-a949-a1b683afd98e'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'blok', '01a22e39-3d82-7509-a949-a1b683afd98e'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', 'example', '01a22e39-3d82-7509-a949-a1b683afd98e'),
	('01a22e39-3e02-75b7-bcf2-88e7ce4deb66', 'bel', '01a22e39-3e03-71bb-8716-b642655e6dd5'),
	('01a22e39-3e02-75b7-bcf2-88e7ce4deb66', 'example', '01a22e39-3e03-71bb-8716-b642655e6dd5'),
	('01a22e39-3e02-75b7-bcf2-88e7ce4deb66', 'hooli', '01a22e39-3e03-71bb-8716-b642655e6dd5');
INSERT INTO public.users VALUES
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3a51-7673-8ca7-87bb6174fddf', '01a22e39-3a2f-74f5-9557-557f5fdcf696', 'Alice de Vries', 'alice de vries', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:50:32.032322+00', '2026-11-30 20:50:32.032322+00', '2026-11-30 20:50:00+00', NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3aac-7399-bc5f-42a2acfd011e', '01a22e39-3aa2-7336-8767-e1354d4fe65e', 'Bob Jansen', 'bob jansen', 'bob@acme.example', 'bob@acme.example', 'bob@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:50:32.202279+00', '2026-11-30 20:50:32.202279+00', '2026-11-30 20:50:00+00', NULL),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', '01a22e39-3adb-72b7-bbdd-89f09e32b825', '01a22e39-3ad4-75da-95df-f10879bc2ba8', 'Carol Smit', 'carol smit', 'carol@globex.example', 'carol@globex.example', 'carol@globex.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:50:32.27297+00', '2026-11-30 20:50:32.27297+00', '2026-11-30 20:50:00+00', NULL),
	('01a22e39-3ada-7486-a025-5cab8d256ca4', '01a22e39-3af3-7264-8653-aa8f38ec10b6', '01a22e39-3af0-756e-96f6-b022ed41292f', 'Dave Bakker', 'dave bakker', 'dave@globex.example', 'dave@globex.example', 'dave@globex.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 20:50:32.297869+00', '2026-11-30 20:50:32.297869+00', '2026-11-30 20:50:00+00', NULL),
	('01a22e39-3b1e-75dc-b5d9-5d0ca9634607', '01a22e39-3b22-71b2-938f-0d7ac04a6c02', '01a22e39-3b1d-7296-a057-f3cfa9666fe8', 'Frank Visser', 'frank visser', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:50:32.344791+00', '2026-11-30 20:50:32.344791+00', '2026-11-30 20:50:00+00', NULL),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b43-7023-b966-5298f0b82df3', '01a22e39-3b3a-7376-a994-1afdd4726376', 'Ina Kok', 'ina kok', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:50:32.375585+00', '2026-11-30 20:50:32.375585+00', '2026-11-30 20:50:00+00', NULL),
	('01a22e39-3b3d-77ee-9fa5-97e4f6ad33f1', '01a22e39-3b57-74a2-a706-ac6358ab81fb', '01a22e39-3b53-722b-8de7-20ba6f5019c0', 'Iris Kok', 'iris kok', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 20:50:32.40056+00', '2026-11-30 20:50:32.40056+00', '2026-11-30 20:50:00+00', NULL),
	('01a22e39-3b6e-77e9-b054-a71967331ff6', '01a22e39-3b6e-77e9-b054-a71bb923fa71', '01a22e39-3b6d-70e3-905a-1bb37906b2b2', 'Hank Mol', 'hank mol', 'hank@umbrella.example', 'hank@umbrella.example', 'hank@umbrella.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:50:32.423281+00', '2026-11-30 20:50:32.423281+00', '2026-11-30 20:50:00+00', NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3bb7-7494-8794-e2fae4b260c3', NULL, NULL, NULL, 'acme-pending@acme.example', 'acme-pending@acme.example', 'acme-pending@acme.example', 'ADVANCED_USER', 'INVITED', true, '2026-11-30 20:50:32.486481+00', NULL, NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3bf5-7709-82f1-9c2c866cfd5c', NULL, 'acme Added', 'acme added', 'acme-added@acme.example', 'acme-added@acme.example', 'acme-added@acme.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 20:50:32.555471+00', NULL, NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c04-7667-9c65-1950fdf42b12', '01a22e39-3b1d-7296-a057-f3cfa9666fe8', 'Frank', 'frank', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 20:50:32.568711+00', NULL, NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c10-73f6-b6d4-f079d31fb823', '01a22e39-3c0f-7333-87d3-a3c80abaa0f6', 'acme Blocked', 'acme blocked', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'BASIC_USER', 'BLOCKED', false, '2026-11-30 20:50:32.589895+00', '2026-11-30 20:50:32.589895+00', '2026-11-30 20:50:00+00', 'the acme reason'),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3c31-70d3-acc5-7663ac246643', '01a22e39-3c30-7641-a151-81bc628b696c', 'acme Member', 'acme member', 'acme-member@acme.example', 'acme-member@acme.example', 'acme-member@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:50:32.622886+00', '2026-11-30 20:50:32.622886+00', '2026-11-30 20:50:00+00', NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d08-7028-b3b7-2ca8bd82f350', '01a22e39-3d03-70ee-8662-4d8ab25838e5', 'Eve Zwart', 'eve zwart', 'eve@acme.example', 'eve@acme.example', 'eve@acme.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 20:50:32.834466+00', '2026-11-30 20:50:32.834466+00', '2026-11-30 20:50:00+00', NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d21-77db-92ef-144e83eee3f2', '01a22e39-3d20-732d-b65f-78efb647644e', 'Ada de Wit', 'ada de wit', 'ada@acme.example', 'ada@acme.example', 'ada@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:50:32.863119+00', '2026-11-30 20:50:32.863119+00', '2026-11-30 20:50:00+00', NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d30-765b-94c6-cdbe0413857d', '01a22e39-3d2f-77f1-bf9a-4875a21f2cb9', 'Bo Wit', 'bo wit', 'bo@acme.example', 'bo@acme.example', 'bo@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:50:32.877849+00', '2026-11-30 20:50:32.877849+00', '2026-11-30 20:50:00+00', NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d3f-7777-9860-fd9f1799e8ec', '01a22e39-3d3e-715f-8276-315a4e23fd41', 'Çelik Kaya', 'celik kaya', 'çelik@acme.example', 'çelik@acme.example', 'çelik@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:50:32.893682+00', '2026-11-30 20:50:32.893682+00', '2026-11-30 20:50:00+00', NULL),
	('01a22e39-3d4e-7171-bf8b-c838925d1f9c', '01a22e39-3d4f-77ca-8774-f732d2179215', '01a22e39-3d4d-76d4-8338-6e9ec38c0943', 'Lea', 'lea', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:50:32.905519+00', '2026-11-30 20:50:32.905519+00', '2026-11-30 20:50:00+00', NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d57-72a8-b1c3-0f41fd8a4f57', '01a22e39-3d4d-76d4-8338-6e9ec38c0943', 'Lea', 'lea', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 20:50:32.917662+00', NULL, NULL, NULL),
	('01a22e39-3d63-7059-a4f6-80492d1ca21c', '01a22e39-3d64-7104-84ee-454543470b98', '01a22e39-3d62-7263-bbac-add2e0ff435a', 'Mia', 'mia', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:50:32.929675+00', '2026-11-30 20:50:32.929675+00', '2026-11-30 20:50:00+00', NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d6c-7514-b6e7-98647c44aa1d', '01a22e39-3d62-7263-bbac-add2e0ff435a', 'Mia', 'mia', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 20:50:32.938431+00', NULL, NULL, NULL),
	('01a22e39-3a3f-72f5-85c2-ffc72df52913', '01a22e39-3d82-7509-a949-a1b683afd98e', '01a22e39-3d81-71b7-901e-c40907320c4b', 'Bas Blok', 'bas blok', 'bas@acme.example', 'bas@acme.example', 'bas@acme.example', 'BASIC_USER', 'BLOCKED', false, '2026-11-30 20:50:32.956671+00', '2026-11-30 20:50:32.956671+00', '2026-11-30 20:50:00+00', 'a "reason" with lines'),
	('01a22e39-3e02-75b7-bcf2-88e7ce4deb66', '01a22e39-3e03-71bb-8716-b642655e6dd5', '01a22e39-3e01-77fd-83f6-60ac8443bc7e', 'Gavin Bel', 'gavin bel', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:50:33.082949+00', '2026-11-30 20:50:33.082949+00', '2026-11-30 20:50:00+00', NULL);
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
CREATE INDEX ix_authenticator_apps_id ON public.authenticator_apps USING btree (id);
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
