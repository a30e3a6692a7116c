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
	('01a22e42-4802-70ee-a89b-1967eea84a9a', '01a22e42-4809-7054-a167-a3909315d644', '2026-11-30 21:00:25.474512+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-4802-70ee-a89b-1967eea84a9a', NULL, NULL, 'test'),
	('01a22e42-481e-70de-b118-b4b851db712c', '01a22e42-481e-70de-b118-b4b9ec74bf0f', '2026-11-30 21:00:25.493628+00', 'account.created', '01a22e42-481e-70de-b118-b4b851db712c', 'account', '01a22e42-481e-70de-b118-b4b851db712c', NULL, NULL, 'test'),
	('01a22e42-481e-70de-b118-b4b851db712c', '01a22e42-4836-772e-b281-32781832c41c', '2026-11-30 21:00:25.493628+00', 'session.started', '01a22e42-481e-70de-b118-b4b851db712c', 'session', '01a22e42-4836-772e-b281-327717d5260b', NULL, NULL, 'test'),
	('01a22e42-4837-751f-a6eb-8e260cb9c652', '01a22e42-4838-7628-a5dc-10bd7ecd886a', '2026-11-30 21:00:25.527615+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-4837-751f-a6eb-8e260cb9c652', NULL, NULL, 'test'),
	('01a22e42-483e-74b2-869f-08353da04a0e', '01a22e42-483e-74b2-869f-08361da90715', '2026-11-30 21:00:25.529013+00', 'account.created', '01a22e42-483e-74b2-869f-08353da04a0e', 'account', '01a22e42-483e-74b2-869f-08353da04a0e', NULL, NULL, 'test'),
	('01a22e42-483e-74b2-869f-08353da04a0e', '01a22e42-4845-7490-88a3-615517ddbf53', '2026-11-30 21:00:25.529013+00', 'session.started', '01a22e42-483e-74b2-869f-08353da04a0e', 'session', '01a22e42-4845-7490-88a3-6154243de627', NULL, NULL, 'test'),
	('01a22e42-4846-75e8-96b8-3e89d585b9d9', '01a22e42-4847-728e-b5ca-3becd47abb8a', '2026-11-30 21:00:25.542733+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-4846-75e8-96b8-3e89d585b9d9', NULL, NULL, 'test'),
	('01a22e42-4849-747a-ae1e-2c908548436f', '01a22e42-4849-747a-ae1e-2c9168824451', '2026-11-30 21:00:25.544047+00', 'account.created', '01a22e42-4849-747a-ae1e-2c908548436f', 'account', '01a22e42-4849-747a-ae1e-2c908548436f', NULL, NULL, 'test'),
	('01a22e42-4849-747a-ae1e-2c908548436f', '01a22e42-484c-76c6-b761-7e8ca9e232f3', '2026-11-30 21:00:25.544047+00', 'session.started', '01a22e42-4849-747a-ae1e-2c908548436f', 'session', '01a22e42-484c-76c6-b761-7e8baea75538', NULL, NULL, 'test'),
	('01a22e42-484d-730f-981f-284444bffb3b', '01a22e42-484d-730f-981f-2846b873f0e4', '2026-11-30 21:00:25.549126+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-484d-730f-981f-284444bffb3b', NULL, NULL, 'test'),
	('01a22e42-484f-7637-a054-728d2254d056', '01a22e42-484f-7637-a054-728e62dd0381', '2026-11-30 21:00:25.550282+00', 'account.created', '01a22e42-484f-7637-a054-728d2254d056', 'account', '01a22e42-484f-7637-a054-728d2254d056', NULL, NULL, 'test'),
	('01a22e42-484f-7637-a054-728d2254d056', '01a22e42-4852-70e5-afb6-e9dfc6578e7a', '2026-11-30 21:00:25.550282+00', 'session.started', '01a22e42-484f-7637-a054-728d2254d056', 'session', '01a22e42-4852-70e5-afb6-e9de42489225', NULL, NULL, 'test'),
	('01a22e42-4857-711e-a3a9-15b0805e8b62', '01a22e42-4858-755f-8f47-56fe89240a69', '2026-11-30 21:00:25.559805+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-4857-711e-a3a9-15b0805e8b62', NULL, NULL, 'test'),
	('01a22e42-4859-7328-bf43-6051a1068c4d', '01a22e42-4859-7328-bf43-6052b4756e1d', '2026-11-30 21:00:25.561072+00', 'account.created', '01a22e42-4859-7328-bf43-6051a1068c4d', 'account', '01a22e42-4859-7328-bf43-6051a1068c4d', NULL, NULL, 'test'),
	('01a22e42-4859-7328-bf43-6051a1068c4d', '01a22e42-485d-722f-b0eb-8452fd7851c7', '2026-11-30 21:00:25.561072+00', 'session.started', '01a22e42-4859-7328-bf43-6051a1068c4d', 'session', '01a22e42-485d-722f-b0eb-8451fcfd42ea', NULL, NULL, 'test'),
	('01a22e42-485e-7204-8cca-9b6d44048398', '01a22e42-485e-7204-8cca-9b6f30da0dce', '2026-11-30 21:00:25.565923+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-485e-7204-8cca-9b6d44048398', NULL, NULL, 'test'),
	('01a22e42-485f-7447-b295-4a7d26274394', '01a22e42-485f-7447-b295-4a7e9f79437c', '2026-11-30 21:00:25.567005+00', 'account.created', '01a22e42-485f-7447-b295-4a7d26274394', 'account', '01a22e42-485f-7447-b295-4a7d26274394', NULL, NULL, 'test'),
	('01a22e42-485f-7447-b295-4a7d26274394', '01a22e42-4862-72af-b30e-43d92861722a', '2026-11-30 21:00:25.567005+00', 'session.started', '01a22e42-485f-7447-b295-4a7d26274394', 'session', '01a22e42-4862-72af-b30e-43d86080dc06', NULL, NULL, 'test'),
	('01a22e42-4863-73fa-8551-10d9227e51cb', '01a22e42-4863-73fa-8551-10dba275daeb', '2026-11-30 21:00:25.571538+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-4863-73fa-8551-10d9227e51cb', NULL, NULL, 'test'),
	('01a22e42-4865-758e-8f49-f750f7c32c05', '01a22e42-4865-758e-8f49-f751a2204062', '2026-11-30 21:00:25.572522+00', 'account.created', '01a22e42-4865-758e-8f49-f750f7c32c05', 'account', '01a22e42-4865-758e-8f49-f750f7c32c05', NULL, NULL, 'test'),
	('01a22e42-4865-758e-8f49-f750f7c32c05', '01a22e42-4868-705c-aa49-d86c0d5a70ab', '2026-11-30 21:00:25.572522+00', 'session.started', '01a22e42-4865-758e-8f49-f750f7c32c05', 'session', '01a22e42-4868-705c-aa49-d86b089625bc', NULL, NULL, 'test'),
	('01a22e42-486a-73ae-b3bb-a38a4fbfba4d', '01a22e42-486a-73ae-b3bb-a38cc2162253', '2026-11-30 21:00:25.578417+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-486a-73ae-b3bb-a38a4fbfba4d', NULL, NULL, 'test'),
	('01a22e42-486b-71ac-a676-c52a1c83cdbe', '01a22e42-486c-7018-aee5-95698bf49bbc', '2026-11-30 21:00:25.579345+00', 'account.created', '01a22e42-486b-71ac-a676-c52a1c83cdbe', 'account', '01a22e42-486b-71ac-a676-c52a1c83cdbe', NULL, NULL, 'test'),
	('01a22e42-486b-71ac-a676-c52a1c83cdbe', '01a22e42-486e-71d6-99de-351b6f3448f8', '2026-11-30 21:00:25.579345+00', 'session.started', '01a22e42-486b-71ac-a676-c52a1c83cdbe', 'session', '01a22e42-486e-71d6-99de-351a94f735c0', NULL, NULL, 'test'),
	('01a22e42-489e-7048-824c-d241ec6739b6', '01a22e42-489e-7048-824c-d24305648188', '2026-11-30 21:00:25.630275+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-489e-7048-824c-d241ec6739b6', NULL, NULL, 'test'),
	('01a22e42-48a0-765f-868b-6e5144cae256', '01a22e42-48a0-765f-868b-6e529207d84b', '2026-11-30 21:00:25.63127+00', 'account.created', '01a22e42-48a0-765f-868b-6e5144cae256', 'account', '01a22e42-48a0-765f-868b-6e5144cae256', NULL, NULL, 'test'),
	('01a22e42-48a0-765f-868b-6e5144cae256', '01a22e42-48a2-7780-8d69-c2ece65020bf', '2026-11-30 21:00:25.63127+00', 'session.started', '01a22e42-48a0-765f-868b-6e5144cae256', 'session', '01a22e42-48a2-7780-8d69-c2eb2ea81c80', NULL, NULL, 'test'),
	('01a22e42-48a3-76f5-91f9-577b20f091b6', '01a22e42-48a3-76f5-91f9-577d6044576f', '2026-11-30 21:00:25.635344+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-48a3-76f5-91f9-577b20f091b6', NULL, NULL, 'test'),
	('01a22e42-48a5-7163-b7c0-7321b2b14709', '01a22e42-48a5-7163-b7c0-73221ca6724a', '2026-11-30 21:00:25.636229+00', 'account.created', '01a22e42-48a5-7163-b7c0-7321b2b14709', 'account', '01a22e42-48a5-7163-b7c0-7321b2b14709', NULL, NULL, 'test'),
	('01a22e42-48a5-7163-b7c0-7321b2b14709', '01a22e42-48a7-74c9-8543-2239ab2180cf', '2026-11-30 21:00:25.636229+00', 'session.started', '01a22e42-48a5-7163-b7c0-7321b2b14709', 'session', '01a22e42-48a7-74c9-8543-22389dea2dc5', NULL, NULL, 'test'),
	('01a22e42-481e-70de-b118-b4b851db712c', '01a22e42-48af-77d1-9162-f87d7cb4cc04', '2026-11-30 21:00:25.645314+00', 'account.recovery_requested', NULL, 'account', '01a22e42-481e-70de-b118-b4b851db712c', NULL, NULL, 'test'),
	('01a22e42-48b0-734e-96b7-8b31e5b60c87', '01a22e42-48b0-734e-96b7-8b3300aebbfc', '2026-11-30 21:00:25.64835+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-48b0-734e-96b7-8b31e5b60c87', NULL, NULL, 'test'),
	('01a22e42-48b2-7376-be68-d80517d0c43e', '01a22e42-48b2-7376-be68-d80639c6e5dd', '2026-11-30 21:00:25.649384+00', 'account.created', '01a22e42-48b2-7376-be68-d80517d0c43e', 'account', '01a22e42-48b2-7376-be68-d80517d0c43e', NULL, NULL, 'test'),
	('01a22e42-48b2-7376-be68-d80517d0c43e', '01a22e42-48b4-75cc-978c-b8ed9e94c547', '2026-11-30 21:00:25.649384+00', 'session.started', '01a22e42-48b2-7376-be68-d80517d0c43e', 'session', '01a22e42-48b4-75cc-978c-b8ec8c73e67e', NULL, NULL, 'test'),
	('01a22e42-4906-7415-b599-cab1f6656a8c', '01a22e42-4906-7415-b599-cab335cce936', '2026-11-30 21:00:25.734148+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-4906-7415-b599-cab1f6656a8c', NULL, NULL, 'test'),
	('01a22e42-4909-72fe-ba7e-c7435500976b', '01a22e42-4909-72fe-ba7e-c744246bd731', '2026-11-30 21:00:25.735548+00', 'account.created', '01a22e42-4909-72fe-ba7e-c7435500976b', 'account', '01a22e42-4909-72fe-ba7e-c7435500976b', NULL, NULL, 'test'),
	('01a22e42-4909-72fe-ba7e-c7435500976b', '01a22e42-490c-73ed-b6ca-fa38afab4d70', '2026-11-30 21:00:25.735548+00', 'session.started', '01a22e42-4909-72fe-ba7e-c7435500976b', 'session', '01a22e42-490c-73ed-b6ca-fa37a670b303', NULL, NULL, 'test'),
	('01a22e42-4916-72b1-8193-50b124d79107', '01a22e42-4916-72b1-8193-50b30a7147f1', '2026-11-30 21:00:25.749907+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-4916-72b1-8193-50b124d79107', NULL, NULL, 'test'),
	('01a22e42-4918-70df-9cf0-4fd0019fddd2', '01a22e42-4918-70df-9cf0-4fd129056c22', '2026-11-30 21:00:25.750969+00', 'account.created', '01a22e42-4918-70df-9cf0-4fd0019fddd2', 'account', '01a22e42-4918-70df-9cf0-4fd0019fddd2', NULL, NULL, 'test'),
	('01a22e42-4918-70df-9cf0-4fd0019fddd2', '01a22e42-491a-737e-82fc-40d725ddfdfc', '2026-11-30 21:00:25.750969+00', 'session.started', '01a22e42-4918-70df-9cf0-4fd0019fddd2', 'session', '01a22e42-491a-737e-82fc-40d669cfd019', NULL, NULL, 'test'),
	('01a22e42-491d-743c-bcbb-8e2cb226e684', '01a22e42-491d-743c-bcbb-8e2ea7626252', '2026-11-30 21:00:25.756994+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-491d-743c-bcbb-8e2cb226e684', NULL, NULL, 'test'),
	('01a22e42-491f-722b-9a3a-8eb68992f1ad', '01a22e42-491f-722b-9a3a-8eb76e906b83', '2026-11-30 21:00:25.758036+00', 'account.created', '01a22e42-491f-722b-9a3a-8eb68992f1ad', 'account', '01a22e42-491f-722b-9a3a-8eb68992f1ad', NULL, NULL, 'test'),
	('01a22e42-491f-722b-9a3a-8eb68992f1ad', '01a22e42-4921-76f4-b9b0-d92b38fbebc0', '2026-11-30 21:00:25.758036+00', 'session.started', '01a22e42-491f-722b-9a3a-8eb68992f1ad', 'session', '01a22e42-4921-76f4-b9b0-d92a6506be94', NULL, NULL, 'test'),
	('01a22e42-4924-70a0-b15a-95fd1f146e11', '01a22e42-4924-70a0-b15a-95ff65d21d6b', '2026-11-30 21:00:25.764319+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-4924-70a0-b15a-95fd1f146e11', NULL, NULL, 'test'),
	('01a22e42-4926-715b-ba7c-3d7179bba4d4', '01a22e42-4926-715b-ba7c-3d7217721044', '2026-11-30 21:00:25.765459+00', 'account.created', '01a22e42-4926-715b-ba7c-3d7179bba4d4', 'account', '01a22e42-4926-715b-ba7c-3d7179bba4d4', NULL, NULL, 'test'),
	('01a22e42-4926-715b-ba7c-3d7179bba4d4', '01a22e42-4929-7270-bc2c-53b191b06b03', '2026-11-30 21:00:25.765459+00', 'session.started', '01a22e42-4926-715b-ba7c-3d7179bba4d4', 'session', '01a22e42-4928-7488-ba12-59f308fe587c', NULL, NULL, 'test'),
	('01a22e42-492b-718f-93a9-68fd73771e19', '01a22e42-492b-718f-93a9-68ff93bfb659', '2026-11-30 21:00:25.771206+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-492b-718f-93a9-68fd73771e19', NULL, NULL, 'test'),
	('01a22e42-492d-7563-9024-79cfb02aadba', '01a22e42-492d-7563-9024-79d018332719', '2026-11-30 21:00:25.772371+00', 'account.created', '01a22e42-492d-7563-9024-79cfb02aadba', 'account', '01a22e42-492d-7563-9024-79cfb02aadba', NULL, NULL, 'test'),
	('01a22e42-492d-7563-9024-79cfb02aadba', '01a22e42-4930-711a-afb3-b7bcacbb3282', '2026-11-30 21:00:25.772371+00', 'session.started', '01a22e42-492d-7563-9024-79cfb02aadba', 'session', '01a22e42-4930-711a-afb3-b7bb33298c85', NULL, NULL, 'test'),
	('01a22e42-4936-73ff-9bdd-081d7a1ce077', '01a22e42-4936-73ff-9bdd-081fe726cabd', '2026-11-30 21:00:25.782028+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-4936-73ff-9bdd-081d7a1ce077', NULL, NULL, 'test'),
	('01a22e42-4938-74e1-ab87-51bdd76177fa', '01a22e42-4938-74e1-ab87-51be26eadb4d', '2026-11-30 21:00:25.783135+00', 'account.created', '01a22e42-4938-74e1-ab87-51bdd76177fa', 'account', '01a22e42-4938-74e1-ab87-51bdd76177fa', NULL, NULL, 'test'),
	('01a22e42-4938-74e1-ab87-51bdd76177fa', '01a22e42-493a-718b-9e25-41e883559902', '2026-11-30 21:00:25.783135+00', 'session.started', '01a22e42-4938-74e1-ab87-51bdd76177fa', 'session', '01a22e42-493a-718b-9e25-41e75b427ed9', NULL, NULL, 'test'),
	('01a22e42-4941-7719-ab90-be4e0dc3f7fe', '01a22e42-4942-75bd-935f-64fd2450cb41', '2026-11-30 21:00:25.793821+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-4941-7719-ab90-be4e0dc3f7fe', NULL, NULL, 'test'),
	('01a22e42-4944-76d7-b9f0-a3e0a24bc509', '01a22e42-4944-76d7-b9f0-a3e1720a881a', '2026-11-30 21:00:25.794826+00', 'account.created', '01a22e42-4944-76d7-b9f0-a3e0a24bc509', 'account', '01a22e42-4944-76d7-b9f0-a3e0a24bc509', NULL, NULL, 'test'),
	('01a22e42-4944-76d7-b9f0-a3e0a24bc509', '01a22e42-4946-7782-ad93-43ffed4bd63b', '2026-11-30 21:00:25.794826+00', 'session.started', '01a22e42-4944-76d7-b9f0-a3e0a24bc509', 'session', '01a22e42-4946-7782-ad93-43fe4ae4be76', NULL, NULL, 'test'),
	('01a22e42-496f-75b1-a099-86e2013bd5c4', '01a22e42-4970-727f-85c9-f58cc910fe6f', '2026-11-30 21:00:25.839464+00', 'sign_up.requested', NULL, 'sign_up', '01a22e42-496f-75b1-a099-86e2013bd5c4', NULL, NULL, 'test'),
	('01a22e42-4972-7576-b7d8-b9cfb75ddc74', '01a22e42-4972-7576-b7d8-b9d06070f457', '2026-11-30 21:00:25.84113+00', 'account.created', '01a22e42-4972-7576-b7d8-b9cfb75ddc74', 'account', '01a22e42-4972-7576-b7d8-b9cfb75ddc74', NULL, NULL, 'test'),
	('01a22e42-4972-7576-b7d8-b9cfb75ddc74', '01a22e42-4975-77d6-bb77-f891355eba0b', '2026-11-30 21:00:25.84113+00', 'session.started', '01a22e42-4972-7576-b7d8-b9cfb75ddc74', 'session', '01a22e42-4975-77d6-bb77-f8902924f492', NULL, NULL, 'test'),
	('01a22e42-4972-7576-b7d8-b9cfb75ddc74', '01a22e42-4982-7608-a13a-3ce1df24ac11', '2026-11-30 21:00:25.852184+00', 'account.two_factor_enabled', '01a22e42-4972-7576-b7d8-b9cfb75ddc74', 'account', '01a22e42-4972-7576-b7d8-b9cfb75ddc74', NULL, NULL, 'test');
INSERT INTO public.account_emails VALUES
	('alice@acme.example', 'alice@acme.example', '01a22e42-481e-70de-b118-b4b851db712c', true, '2026-11-30 21:00:25.493628+00'),
	('bob@acme.example', 'bob@acme.example', '01a22e42-483e-74b2-869f-08353da04a0e', true, '2026-11-30 21:00:25.529013+00'),
	('carol@globex.example', 'carol@globex.example', '01a22e42-4849-747a-ae1e-2c908548436f', true, '2026-11-30 21:00:25.544047+00'),
	('dave@globex.example', 'dave@globex.example', '01a22e42-484f-7637-a054-728d2254d056', true, '2026-11-30 21:00:25.550282+00'),
	('frank@frank.example', 'frank@frank.example', '01a22e42-4859-7328-bf43-6051a1068c4d', true, '2026-11-30 21:00:25.561072+00'),
	('ina@initech.example', 'ina@initech.example', '01a22e42-485f-7447-b295-4a7d26274394', true, '2026-11-30 21:00:25.567005+00'),
	('iris@initech.example', 'iris@initech.example', '01a22e42-4865-758e-8f49-f750f7c32c05', true, '2026-11-30 21:00:25.572522+00'),
	('hank@umbrella.example', 'hank@umbrella.example', '01a22e42-486b-71ac-a676-c52a1c83cdbe', true, '2026-11-30 21:00:25.579345+00'),
	('acme-blocked@acme.example', 'acme-blocked@acme.example', '01a22e42-48a0-765f-868b-6e5144cae256', true, '2026-11-30 21:00:25.63127+00'),
	('acme-removed@acme.example', 'acme-removed@acme.example', '01a22e42-48a5-7163-b7c0-7321b2b14709', true, '2026-11-30 21:00:25.636229+00'),
	('acme-member@acme.example', 'acme-member@acme.example', '01a22e42-48b2-7376-be68-d80517d0c43e', true, '2026-11-30 21:00:25.649384+00'),
	('eve@acme.example', 'eve@acme.example', '01a22e42-4909-72fe-ba7e-c7435500976b', true, '2026-11-30 21:00:25.735548+00'),
	('ada@acme.example', 'ada@acme.example', '01a22e42-4918-70df-9cf0-4fd0019fddd2', true, '2026-11-30 21:00:25.750969+00'),
	('bo@acme.example', 'bo@acme.example', '01a22e42-491f-722b-9a3a-8eb68992f1ad', true, '2026-11-30 21:00:25.758036+00'),
	('çelik@acme.example', 'çelik@acme.example', '01a22e42-4926-715b-ba7c-3d7179bba4d4', true, '2026-11-30 21:00:25.765459+00'),
	('lea@lea.example', 'lea@lea.example', '01a22e42-492d-7563-9024-79cfb02aadba', true, '2026-11-30 21:00:25.772371+00'),
	('mia@mia.example', 'mia@mia.example', '01a22e42-4938-74e1-ab87-51bdd76177fa', true, '2026-11-30 21:00:25.783135+00'),
	('bas@acme.example', 'bas@acme.example', '01a22e42-4944-76d7-b9f0-a3e0a24bc509', true, '2026-11-30 21:00:25.794826+00'),
	('gavin@hooli.example', 'gavin@hooli.example', '01a22e42-4972-7576-b7d8-b9cfb75ddc74', true, '2026-11-30 21:00:25.84113+00');
INSERT INTO public.accounts VALUES
	('01a22e42-481e-70de-b118-b4b851db712c', 'Alice de Vries', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.493628+00'),
	('01a22e42-483e-74b2-869f-08353da04a0e', 'Bob Jansen', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.529013+00'),
	('01a22e42-484f-7637-a054-728d2254d056', 'Dave Bakker', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.550282+00'),
	('01a22e42-4859-7328-bf43-6051a1068c4d', 'Frank Visser', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.561072+00'),
	('01a22e42-485f-7447-b295-4a7d26274394', 'Ina Kok', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.567005+00'),
	('01a22e42-4865-758e-8f49-f750f7c32c05', 'Iris Kok', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.572522+00'),
	('01a22e42-486b-71ac-a676-c52a1c83cdbe', 'Hank Mol', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.579345+00'),
	('01a22e42-48a0-765f-868b-6e5144cae256', 'acme Blocked', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.63127+00'),
	('01a22e42-48a5-7163-b7c0-7321b2b14709', 'acme Removed', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.636229+00'),
	('01a22e42-48b2-7376-be68-d80517d0c43e', 'acme Member', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.649384+00'),
	('01a22e42-4918-70df-9cf0-4fd0019fddd2', 'Ada de Wit', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.750969+00'),
	('01a22e42-491f-722b-9a3a-8eb68992f1ad', 'Bo Wit', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.758036+00'),
	('01a22e42-4926-715b-ba7c-3d7179bba4d4', 'Çelik Kaya', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.765459+00'),
	('01a22e42-492d-7563-9024-79cfb02aadba', 'Lea', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.772371+00'),
	('01a22e42-4938-74e1-ab87-51bdd76177fa', 'Mia', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.783135+00'),
	('01a22e42-4944-76d7-b9f0-a3e0a24bc509', 'Bas Blok', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.794826+00'),
	('01a22e42-4909-72fe-ba7e-c7435500976b', 'Eve Zwart', 'nl', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.735548+00'),
	('01a22e42-4849-747a-ae1e-2c908548436f', 'Carol Smit', 'nl', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', false, NULL, '2026-11-30 21:00:25.544047+00'),
	('01a22e42-4972-7576-b7d8-b9cfb75ddc74', 'Gavin Bel', 'en', '$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ', true, NULL, '2026-11-30 21:00:25.84113+00');
INSERT INTO public.alembic_version VALUES
	('0002');
INSERT INTO public.audit_events VALUES
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4823-7747-9a6c-51accbb596e6', '2026-11-30 21:00:25.493628+00', 'environment.created', NULL, NULL, 'environment', '01a22e42-4823-7747-9a6c-51ab908a8952', NULL, NULL, 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4835-7182-b329-5188b1dbe14d', '2026-11-30 21:00:25.493628+00', 'user.joined', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-4829-77a1-9baf-676375e16d19', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4845-7490-88a3-6153f56d6d12', '2026-11-30 21:00:25.529013+00', 'user.joined', '01a22e42-4840-72fa-b402-85dc3b563b2d', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-4840-72fa-b402-85dc3b563b2d', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', '01a22e42-4849-747a-ae1e-2c93100bfb78', '2026-11-30 21:00:25.544047+00', 'environment.created', NULL, NULL, 'environment', '01a22e42-4849-747a-ae1e-2c92c22e7d4b', NULL, NULL, 'test'),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', '01a22e42-484c-76c6-b761-7e8aedc45d0f', '2026-11-30 21:00:25.544047+00', 'user.joined', '01a22e42-484a-7430-85fa-6c57a610fc35', '01a22e42-4849-747a-ae1e-2c92c22e7d4b', 'user', '01a22e42-484a-7430-85fa-6c57a610fc35', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', '01a22e42-4852-70e5-afb6-e9ddd8f1602e', '2026-11-30 21:00:25.550282+00', 'user.joined', '01a22e42-4850-74b6-a3e7-8721d37a7338', '01a22e42-4849-747a-ae1e-2c92c22e7d4b', 'user', '01a22e42-4850-74b6-a3e7-8721d37a7338', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', '01a22e42-4856-7454-abb7-c45f26c1434a', '2026-11-30 21:00:25.555355+00', 'user.role_changed', '01a22e42-484a-7430-85fa-6c57a610fc35', '01a22e42-4849-747a-ae1e-2c92c22e7d4b', 'user', '01a22e42-4850-74b6-a3e7-8721d37a7338', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22e42-485a-7722-9a9a-a913bfce4064', '01a22e42-485a-7722-9a9a-a914e58a6ff7', '2026-11-30 21:00:25.561072+00', 'environment.created', NULL, NULL, 'environment', '01a22e42-485a-7722-9a9a-a913bfce4064', NULL, NULL, 'test'),
	('01a22e42-485a-7722-9a9a-a913bfce4064', '01a22e42-485d-722f-b0eb-8450ed585e92', '2026-11-30 21:00:25.561072+00', 'user.joined', '01a22e42-485b-7704-a739-9548e6bbd1f9', '01a22e42-485a-7722-9a9a-a913bfce4064', 'user', '01a22e42-485b-7704-a739-9548e6bbd1f9', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4860-7391-9c4c-ea71877356db', '2026-11-30 21:00:25.567005+00', 'environment.created', NULL, NULL, 'environment', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', NULL, NULL, 'test'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4862-72af-b30e-43d79e5ce09f', '2026-11-30 21:00:25.567005+00', 'user.joined', '01a22e42-4861-73ee-a2e0-8ff641b11a63', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'user', '01a22e42-4861-73ee-a2e0-8ff641b11a63', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4868-705c-aa49-d86a1d34c0f6', '2026-11-30 21:00:25.572522+00', 'user.joined', '01a22e42-4866-74c9-862d-a7ac0c105465', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'user', '01a22e42-4866-74c9-862d-a7ac0c105465', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4869-7184-ba5f-70705c437f7b', '2026-11-30 21:00:25.576723+00', 'user.role_changed', '01a22e42-4861-73ee-a2e0-8ff641b11a63', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'user', '01a22e42-4866-74c9-862d-a7ac0c105465', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22e42-486c-7018-aee5-956a6ea81484', '01a22e42-486c-7018-aee5-956bde0289f8', '2026-11-30 21:00:25.579345+00', 'environment.created', NULL, NULL, 'environment', '01a22e42-486c-7018-aee5-956a6ea81484', NULL, NULL, 'test'),
	('01a22e42-486c-7018-aee5-956a6ea81484', '01a22e42-486e-71d6-99de-3519a14e00a1', '2026-11-30 21:00:25.579345+00', 'user.joined', '01a22e42-486d-744e-a7e7-9f968e5e5ddd', '01a22e42-486c-7018-aee5-956a6ea81484', 'user', '01a22e42-486d-744e-a7e7-9f968e5e5ddd', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4871-764a-85f0-85a5600919ae', '2026-11-30 21:00:25.583418+00', 'organisation.created', '01a22e42-4861-73ee-a2e0-8ff641b11a63', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'organisation', '01a22e42-4871-764a-85f0-85a30fca971a', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4877-7579-95ab-87a632665e54', '2026-11-30 21:00:25.587839+00', 'organisation.activation_requested', '01a22e42-4861-73ee-a2e0-8ff641b11a63', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'organisation', '01a22e42-4871-764a-85f0-85a30fca971a', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-487d-75a9-b339-cf0366d1b666', '2026-11-30 21:00:25.587839+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22e42-4871-764a-85f0-85a30fca971a', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-487e-73de-8f45-5ef387482acc', '2026-11-30 21:00:25.587839+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22e42-4871-764a-85f0-85a30fca971a', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4886-74b0-9af4-504a435b0114', '2026-11-30 21:00:25.600531+00', 'user.invited', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-4884-727c-847d-ad6ec1f8e246', NULL, '{"invitation": "01a22e42-4884-727c-847d-ad6d3d1edd94", "role": "ADVANCED_USER"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4889-74aa-830f-a13b2533ff5c', '2026-11-30 21:00:25.608183+00', 'user.invited', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-4889-74aa-830f-a1397a27e0e0', NULL, '{"invitation": "01a22e42-4889-74aa-830f-a138a8c26d5a", "role": "ADVANCED_USER"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4895-7211-8f66-9227edf34782', '2026-11-30 21:00:25.610948+00', 'invitation.revoked', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-4889-74aa-830f-a1397a27e0e0', NULL, '{"invitation": "01a22e42-4889-74aa-830f-a138a8c26d5a", "role": "ADVANCED_USER"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4897-735a-a144-d3e0fd084fca', '2026-11-30 21:00:25.622168+00', 'user.added', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-4897-735a-a144-d3decea79ce2', NULL, '{"invitation": "01a22e42-4897-735a-a144-d3ddfb6e10ec", "role": "BASIC_USER"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-489c-7605-918e-b58ac465a00f', '2026-11-30 21:00:25.625072+00', 'user.added', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-489c-7605-918e-b5888512ed6e', NULL, '{"invitation": "01a22e42-489c-7605-918e-b587efc22d35", "role": "BASIC_USER"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48a2-7780-8d69-c2eab0e5f8cf', '2026-11-30 21:00:25.63127+00', 'user.joined', '01a22e42-48a1-778f-b937-42d245fc23a3', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-48a1-778f-b937-42d245fc23a3', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48a7-74c9-8543-22372cbf8cba', '2026-11-30 21:00:25.636229+00', 'user.joined', '01a22e42-48a5-7163-b7c0-732308a5cd56', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-48a5-7163-b7c0-732308a5cd56', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48aa-73d9-9251-4517505da35a', '2026-11-30 21:00:25.639913+00', 'user.blocked', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-48a1-778f-b937-42d245fc23a3', '{"status": "ACTIVE"}', '{"status": "BLOCKED"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48ac-7574-9ef6-d7b7a6c3ac15', '2026-11-30 21:00:25.642719+00', 'user.removed', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-48a5-7163-b7c0-732308a5cd56', '{"role": "BASIC_USER", "status": "ACTIVE"}', NULL, 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48b4-75cc-978c-b8eb790d6967', '2026-11-30 21:00:25.649384+00', 'user.joined', '01a22e42-48b3-7236-99ca-a22c1f54985e', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-48b3-7236-99ca-a22c1f54985e', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48bb-72aa-9905-74f38707c92b', '2026-11-30 21:00:25.653116+00', 'partnership.requested', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'partnership', '01a22e42-48b7-716a-aa96-d070f9c5541b', NULL, NULL, 'test'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-48bb-72aa-9905-74f4fcf56670', '2026-11-30 21:00:25.653116+00', 'partnership.requested', NULL, '01a22e42-4823-7747-9a6c-51ab908a8952', 'partnership', '01a22e42-48b7-716a-aa96-d070f9c5541b', NULL, NULL, ''),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-48c3-71ff-b843-0540fcd4a751', '2026-11-30 21:00:25.661143+00', 'partnership.accepted', '01a22e42-4861-73ee-a2e0-8ff641b11a63', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'partnership', '01a22e42-48b7-716a-aa96-d070f9c5541b', NULL, NULL, 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48c3-71ff-b843-0541cc55f18d', '2026-11-30 21:00:25.661143+00', 'partnership.accepted', NULL, '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'partnership', '01a22e42-48b7-716a-aa96-d070f9c5541b', NULL, NULL, ''),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-48c4-7300-85d1-66af1a9154c9', '2026-11-30 21:00:25.667724+00', 'partnership.manager_connected', '01a22e42-4861-73ee-a2e0-8ff641b11a63', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'partnership', '01a22e42-48b7-716a-aa96-d070f9c5541b', NULL, '{"user": "01a22e42-4866-74c9-862d-a7ac0c105465"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48c4-7300-85d1-66b0e71ffea0', '2026-11-30 21:00:25.667724+00', 'partnership.manager_connected', NULL, '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'partnership', '01a22e42-48b7-716a-aa96-d070f9c5541b', NULL, '{"user": "01a22e42-4866-74c9-862d-a7ac0c105465"}', ''),
	('01a22e42-486c-7018-aee5-956a6ea81484', '01a22e42-48c7-74e9-a24c-add92b3c7d31', '2026-11-30 21:00:25.66912+00', 'partnership.requested', '01a22e42-486d-744e-a7e7-9f968e5e5ddd', '01a22e42-486c-7018-aee5-956a6ea81484', 'partnership', '01a22e42-48c5-7668-b3af-d1e1ed0b2a98', NULL, NULL, 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48c7-74e9-a24c-addad5770452', '2026-11-30 21:00:25.66912+00', 'partnership.requested', NULL, '01a22e42-486c-7018-aee5-956a6ea81484', 'partnership', '01a22e42-48c5-7668-b3af-d1e1ed0b2a98', NULL, NULL, ''),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48c8-7591-9650-6dc168af54d5', '2026-11-30 21:00:25.672333+00', 'organisation.created', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'organisation', '01a22e42-48c8-7591-9650-6dbf016bc79f', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48ca-727e-861a-dae738e4d838', '2026-11-30 21:00:25.6738+00', 'organisation.activation_requested', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'organisation', '01a22e42-48c8-7591-9650-6dbf016bc79f', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48cb-7598-9fe3-022aac12eb1c', '2026-11-30 21:00:25.6738+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22e42-48c8-7591-9650-6dbf016bc79f', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48cc-7620-8611-f4d8d39f1c77', '2026-11-30 21:00:25.6738+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22e42-48c8-7591-9650-6dbf016bc79f', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48cd-710c-94e3-9f01fb348905', '2026-11-30 21:00:25.677256+00', 'organisation.created', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'organisation', '01a22e42-48cd-710c-94e3-9eff3da043e7', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4948-765e-b9df-d01159c6d359', '2026-11-30 21:00:25.799179+00', 'user.blocked', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-4944-76d7-b9f0-a3e2bdf04180', '{"status": "ACTIVE"}', '{"status": "BLOCKED"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48d2-73c4-9f35-d26928ce423d', '2026-11-30 21:00:25.678427+00', 'membership.added', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'membership', '01a22e42-48d1-72f2-b743-7059e6a073a9', NULL, '{"organisation": "01a22e42-48c8-7591-9650-6dbf016bc79f", "user": "01a22e42-48b3-7236-99ca-a22c1f54985e", "role": "MEMBER"}', 'test'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-48d8-7055-81bf-0e56537ebac2', '2026-11-30 21:00:25.683897+00', 'membership.requested', NULL, '01a22e42-4823-7747-9a6c-51ab908a8952', 'membership', '01a22e42-48d6-75a6-ac44-b30846f802c4', NULL, '{"organisation": "01a22e42-48c8-7591-9650-6dbf016bc79f", "user": "01a22e42-4861-73ee-a2e0-8ff641b11a63", "role": "MEMBER"}', ''),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48d8-7055-81bf-0e5775d8dc44', '2026-11-30 21:00:25.683897+00', 'membership.requested', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'membership', '01a22e42-48d6-75a6-ac44-b30846f802c4', NULL, '{"organisation": "01a22e42-48c8-7591-9650-6dbf016bc79f", "user": "01a22e42-4861-73ee-a2e0-8ff641b11a63", "role": "MEMBER"}', 'test'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-48e1-71e3-b29a-952f87998ab8', '2026-11-30 21:00:25.689574+00', 'membership.accepted', '01a22e42-4861-73ee-a2e0-8ff641b11a63', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'membership', '01a22e42-48d6-75a6-ac44-b30846f802c4', NULL, '{"organisation": "01a22e42-48c8-7591-9650-6dbf016bc79f", "user": "01a22e42-4861-73ee-a2e0-8ff641b11a63"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48e1-71e3-b29a-9530e3a58508', '2026-11-30 21:00:25.689574+00', 'membership.accepted', NULL, '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'membership', '01a22e42-48d6-75a6-ac44-b30846f802c4', NULL, '{"organisation": "01a22e42-48c8-7591-9650-6dbf016bc79f", "user": "01a22e42-4861-73ee-a2e0-8ff641b11a63"}', ''),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-48ea-722f-b508-576a1042d85e', '2026-11-30 21:00:25.699053+00', 'membership.requested', NULL, '01a22e42-4823-7747-9a6c-51ab908a8952', 'membership', '01a22e42-48e8-7281-88f7-4ef1df4550d5', NULL, '{"organisation": "01a22e42-48c8-7591-9650-6dbf016bc79f", "user": "01a22e42-4866-74c9-862d-a7ac0c105465", "role": "MEMBER"}', ''),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48ea-722f-b508-576b08497dbe', '2026-11-30 21:00:25.699053+00', 'membership.requested', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'membership', '01a22e42-48e8-7281-88f7-4ef1df4550d5', NULL, '{"organisation": "01a22e42-48c8-7591-9650-6dbf016bc79f", "user": "01a22e42-4866-74c9-862d-a7ac0c105465", "role": "MEMBER"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48ef-7537-b034-cce6dafa96ff', '2026-11-30 21:00:25.707322+00', 'membership.added', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'membership', '01a22e42-48ef-7537-b034-cce49de43b04', NULL, '{"organisation": "01a22e42-48c8-7591-9650-6dbf016bc79f", "user": "01a22e42-4840-72fa-b402-85dc3b563b2d", "role": "MEMBER"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48f4-74c9-8b85-50e1afa6616c', '2026-11-30 21:00:25.712182+00', 'membership.removed', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'membership', '01a22e42-48ef-7537-b034-cce49de43b04', NULL, '{"organisation": "01a22e42-48c8-7591-9650-6dbf016bc79f", "user": "01a22e42-4840-72fa-b402-85dc3b563b2d"}', 'test'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-48f6-727e-8ea6-00cce1c7c506', '2026-11-30 21:00:25.716675+00', 'membership.requested', '01a22e42-4861-73ee-a2e0-8ff641b11a63', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'membership', '01a22e42-48f5-71b5-89c6-06f41db00a48', NULL, '{"organisation": "01a22e42-4871-764a-85f0-85a30fca971a", "user": "01a22e42-4829-77a1-9baf-676375e16d19", "role": "MEMBER"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48f6-727e-8ea6-00cd6e1559a6', '2026-11-30 21:00:25.716675+00', 'membership.requested', NULL, '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'membership', '01a22e42-48f5-71b5-89c6-06f41db00a48', NULL, '{"organisation": "01a22e42-4871-764a-85f0-85a30fca971a", "user": "01a22e42-4829-77a1-9baf-676375e16d19", "role": "MEMBER"}', ''),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48f8-7753-8d46-013383f2455d', '2026-11-30 21:00:25.719968+00', 'document.created', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'document', '01a22e42-48f8-7753-8d46-0132f7bc3fcd', NULL, '{"organisation": "01a22e42-48c8-7591-9650-6dbf016bc79f"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48f9-71ed-bb7e-3dd9e2ef57c0', '2026-11-30 21:00:25.719968+00', 'document.created', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'document', '01a22e42-48f9-71ed-bb7e-3dd8c33750ec', NULL, '{"organisation": "01a22e42-48c8-7591-9650-6dbf016bc79f"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4900-7003-900c-7a39d07e9670', '2026-11-30 21:00:25.719968+00', 'document.file_attached', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'document', '01a22e42-48f9-71ed-bb7e-3dd8c33750ec', NULL, '{"organisation": "01a22e42-48c8-7591-9650-6dbf016bc79f"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4905-745b-8ae3-6293e10a65f5', '2026-11-30 21:00:25.719968+00', 'document.sent', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'document', '01a22e42-48f9-71ed-bb7e-3dd8c33750ec', NULL, '{"organisation": "01a22e42-48c8-7591-9650-6dbf016bc79f"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-490c-73ed-b6ca-fa3601e017eb', '2026-11-30 21:00:25.735548+00', 'user.joined', '01a22e42-490a-7128-baaf-a18d2a00f653', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-490a-7128-baaf-a18d2a00f653', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-490e-7402-847a-623eb33aa57d', '2026-11-30 21:00:25.741009+00', 'user.role_changed', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-490a-7128-baaf-a18d2a00f653', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-490f-70bd-8ba0-85134bc595af', '2026-11-30 21:00:25.743398+00', 'organisation.created', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'organisation', '01a22e42-490f-70bd-8ba0-8511ea93acf3', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4911-76a1-b7cf-1f5ef536ec85', '2026-11-30 21:00:25.744883+00', 'organisation.activation_requested', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'organisation', '01a22e42-490f-70bd-8ba0-8511ea93acf3', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4912-77d8-ad35-3f9f0fa5f748', '2026-11-30 21:00:25.744883+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22e42-490f-70bd-8ba0-8511ea93acf3', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4913-72cd-820b-a41a011d9f77', '2026-11-30 21:00:25.744883+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22e42-490f-70bd-8ba0-8511ea93acf3', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4915-70c5-9257-0b620f6cf15e', '2026-11-30 21:00:25.748122+00', 'membership.added', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'membership', '01a22e42-4914-761b-8422-6dab25f78869', NULL, '{"organisation": "01a22e42-490f-70bd-8ba0-8511ea93acf3", "user": "01a22e42-4840-72fa-b402-85dc3b563b2d", "role": "ADMINISTRATOR"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-491a-737e-82fc-40d5d74deb73', '2026-11-30 21:00:25.750969+00', 'user.joined', '01a22e42-4919-75d9-830d-bcb4511e45d4', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-4919-75d9-830d-bcb4511e45d4', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-491c-730e-805c-76ec3fdd52a9', '2026-11-30 21:00:25.755344+00', 'membership.added', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'membership', '01a22e42-491b-7454-843e-0b14d978890b', NULL, '{"organisation": "01a22e42-490f-70bd-8ba0-8511ea93acf3", "user": "01a22e42-4919-75d9-830d-bcb4511e45d4", "role": "MEMBER"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4921-76f4-b9b0-d9294722d654', '2026-11-30 21:00:25.758036+00', 'user.joined', '01a22e42-4920-73e7-ac34-507b43146f8f', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-4920-73e7-ac34-507b43146f8f', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4923-764e-ba9f-7bfcdd8ba3f2', '2026-11-30 21:00:25.762468+00', 'membership.added', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'membership', '01a22e42-4923-764e-ba9f-7bfadd3b6dfe', NULL, '{"organisation": "01a22e42-490f-70bd-8ba0-8511ea93acf3", "user": "01a22e42-4920-73e7-ac34-507b43146f8f", "role": "MEMBER"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4928-7488-ba12-59f2f3808a20', '2026-11-30 21:00:25.765459+00', 'user.joined', '01a22e42-4927-70f1-9020-24bf33d3326b', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-4927-70f1-9020-24bf33d3326b', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-492a-72b1-8563-cc96520f9d98', '2026-11-30 21:00:25.769651+00', 'membership.added', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'membership', '01a22e42-492a-72b1-8563-cc947bd1c476', NULL, '{"organisation": "01a22e42-490f-70bd-8ba0-8511ea93acf3", "user": "01a22e42-4927-70f1-9020-24bf33d3326b", "role": "MEMBER"}', 'test'),
	('01a22e42-492d-7563-9024-79d1e70b7eff', '01a22e42-492d-7563-9024-79d28129d0d3', '2026-11-30 21:00:25.772371+00', 'environment.created', NULL, NULL, 'environment', '01a22e42-492d-7563-9024-79d1e70b7eff', NULL, NULL, 'test'),
	('01a22e42-492d-7563-9024-79d1e70b7eff', '01a22e42-4930-711a-afb3-b7bacdd40d2b', '2026-11-30 21:00:25.772371+00', 'user.joined', '01a22e42-492e-77a5-a3a2-0bef57ba5f16', '01a22e42-492d-7563-9024-79d1e70b7eff', 'user', '01a22e42-492e-77a5-a3a2-0bef57ba5f16', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4932-71c5-80b2-1faa9a2fc997', '2026-11-30 21:00:25.776851+00', 'user.added', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-4932-71c5-80b2-1fa8467ba12c', NULL, '{"invitation": "01a22e42-4932-71c5-80b2-1fa70c0b3b65", "role": "BASIC_USER"}', 'test'),
	('01a22e42-4938-74e1-ab87-51bfe772ba6b', '01a22e42-4938-74e1-ab87-51c0e54cc9f9', '2026-11-30 21:00:25.783135+00', 'environment.created', NULL, NULL, 'environment', '01a22e42-4938-74e1-ab87-51bfe772ba6b', NULL, NULL, 'test'),
	('01a22e42-4938-74e1-ab87-51bfe772ba6b', '01a22e42-493a-718b-9e25-41e6af583a91', '2026-11-30 21:00:25.783135+00', 'user.joined', '01a22e42-4939-72c9-8ffb-32f20026afd2', '01a22e42-4938-74e1-ab87-51bfe772ba6b', 'user', '01a22e42-4939-72c9-8ffb-32f20026afd2', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-493d-7648-84dd-4b65cddee314', '2026-11-30 21:00:25.787076+00', 'user.added', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-493c-73e2-8caf-60b3e68d91de', NULL, '{"invitation": "01a22e42-493c-73e2-8caf-60b2f3c71fa3", "role": "BASIC_USER"}', 'test'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4946-7782-ad93-43fd23cbd034', '2026-11-30 21:00:25.794826+00', 'user.joined', '01a22e42-4944-76d7-b9f0-a3e2bdf04180', '01a22e42-4823-7747-9a6c-51ab908a8952', 'user', '01a22e42-4944-76d7-b9f0-a3e2bdf04180', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e42-4972-7576-b7d8-b9d146a8635b', '01a22e42-4972-7576-b7d8-b9d207724d52', '2026-11-30 21:00:25.84113+00', 'environment.created', NULL, NULL, 'environment', '01a22e42-4972-7576-b7d8-b9d146a8635b', NULL, NULL, 'test'),
	('01a22e42-4972-7576-b7d8-b9d146a8635b', '01a22e42-4975-77d6-bb77-f88ff407a94b', '2026-11-30 21:00:25.84113+00', 'user.joined', '01a22e42-4973-717c-8391-f92386ab26e1', '01a22e42-4972-7576-b7d8-b9d146a8635b', 'user', '01a22e42-4973-717c-8391-f92386ab26e1', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test');
INSERT INTO public.authenticator_apps VALUES
	('01a22e42-4972-7576-b7d8-b9cfb75ddc74', '01a22e42-497a-7467-a3c6-ee71f02258ed', '\x67414141414142724465507077436c5735575a4466565a7a6b5050736e337957424a3035373242335074504944515a6762775f6656784f41486954636d4f50354259667a6958555a51513655726671624f6a6f645a6f4170664237425f544e38754d6c654d5a634f5463394c314b695f445449392d4a513d', '2026-11-30 21:00:25.847812+00', '2026-11-30 21:00:25.852184+00', 0, NULL);
INSERT INTO public.company_numbers VALUES
	('33333333', 'KVK', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4871-764a-85f0-85a30fca971a'),
	('11111111', 'KVK', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48c8-7591-9650-6dbf016bc79f'),
	('44444444', 'KVK', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-490f-70bd-8ba0-8511ea93acf3');
INSERT INTO public.documents VALUES
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48f8-7753-8d46-0132f7bc3fcd', '01a22e42-48c8-7591-9650-6dbf016bc79f', 'INVOICE', 'acme draft', 'acme-1', NULL, NULL, NULL, NULL, '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', '2026-11-30 21:00:25.719968+00', NULL, NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48f9-71ed-bb7e-3dd8c33750ec', '01a22e42-48c8-7591-9650-6dbf016bc79f', 'INVOICE', 'acme invoice', NULL, 'acme-invoice.pdf', 1, 'application/pdf', 'none', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', '2026-11-30 21:00:25.719968+00', 'books@acme-books.example', '2026-11-30 21:00:25.719968+00', '01a22e42-4903-770b-8d17-731e97c72422');
INSERT INTO public.domain_proofs VALUES
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'acme.example', 'ZCJiZV7xUFJSQfEtgf8UuaPmkSqBdIMSE5m7jWMLspA', '2026-11-30 21:00:25.493628+00', NULL),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', 'globex.example', 'klb7OLjpqlE-Xrs3BEtcBPohzipZ5jvgrIBAGwCDFN4', '2026-11-30 21:00:25.544047+00', NULL),
	('01a22e42-485a-7722-9a9a-a913bfce4064', 'frank.example', 'HfgHneVMuDa7nLdmv9u3C6ZZY_LZVMrMD5tJk_mYuHs', '2026-11-30 21:00:25.561072+00', NULL),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'initech.example', 'CX6kP2KzmuBfR0axZaqRbQujmiS2ViUM5UOKGuu0Cms', '2026-11-30 21:00:25.567005+00', NULL),
	('01a22e42-486c-7018-aee5-956a6ea81484', 'umbrella.example', 'b9Sn8k31NXQoffQ71y1Sl5xv-KhAjWz0QhSBJInAt8E', '2026-11-30 21:00:25.579345+00', NULL),
	('01a22e42-492d-7563-9024-79d1e70b7eff', 'lea.example', '1GeCilhSbm14JOQ9-QFjV9jCDtqpj_1-vzLdOxUXWHY', '2026-11-30 21:00:25.772371+00', NULL),
	('01a22e42-4938-74e1-ab87-51bfe772ba6b', 'mia.example', 'TS75WabYSB7EnhZ8g7R4Uuzy-ThUmhwamNycm4QDB7s', '2026-11-30 21:00:25.783135+00', NULL),
	('01a22e42-4972-7576-b7d8-b9d146a8635b', 'hooli.example', 'iCkfm0Z7yb9ShU8YlluNZ-DDc825K2CjyXsLsmTIlUY', '2026-11-30 21:00:25.84113+00', NULL);
INSERT INTO public.domains VALUES
	('acme.example', '01a22e42-4823-7747-9a6c-51ab908a8952', NULL),
	('globex.example', '01a22e42-4849-747a-ae1e-2c92c22e7d4b', NULL),
	('frank.example', '01a22e42-485a-7722-9a9a-a913bfce4064', NULL),
	('initech.example', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', NULL),
	('umbrella.example', '01a22e42-486c-7018-aee5-956a6ea81484', NULL),
	('lea.example', '01a22e42-492d-7563-9024-79d1e70b7eff', NULL),
	('mia.example', '01a22e42-4938-74e1-ab87-51bfe772ba6b', NULL),
	('hooli.example', '01a22e42-4972-7576-b7d8-b9d146a8635b', NULL);
INSERT INTO public.environments VALUES
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', 'Globex', 'globex', 'AUTOMATIC', true, false, 'en', '2026-11-30 21:00:25.544047+00', 0, NULL),
	('01a22e42-485a-7722-9a9a-a913bfce4064', 'Visser', 'visser', 'AUTOMATIC', true, false, 'en', '2026-11-30 21:00:25.561072+00', 0, NULL),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'Initech', 'initech', 'AUTOMATIC', true, false, 'en', '2026-11-30 21:00:25.567005+00', 0, NULL),
	('01a22e42-486c-7018-aee5-956a6ea81484', 'Umbrella', 'umbrella', 'AUTOMATIC', true, false, 'en', '2026-11-30 21:00:25.579345+00', 0, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'Acme', 'acme', 'AUTOMATIC', true, false, 'en', '2026-11-30 21:00:25.493628+00', 1, NULL),
	('01a22e42-492d-7563-9024-79d1e70b7eff', 'Lea', 'lea', 'AUTOMATIC', true, false, 'en', '2026-11-30 21:00:25.772371+00', 0, NULL),
	('01a22e42-4938-74e1-ab87-51bfe772ba6b', 'Mia', 'mia', 'AUTOMATIC', true, false, 'en', '2026-11-30 21:00:25.783135+00', 0, NULL),
	('01a22e42-4972-7576-b7d8-b9d146a8635b', 'Hooli', 'hooli', 'AUTOMATIC', true, false, 'en', '2026-11-30 21:00:25.84113+00', 0, NULL);
INSERT INTO public.inbox_items VALUES
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4842-73f8-acef-a883a3d24f38', '01a22e42-4829-77a1-9baf-676375e16d19', 1, 'NOTICE', 'USER_JOINED', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"user_id": "01a22e42484072fab40285dc3b563b2d"}', '2026-11-30 21:00:25.529013+00', NULL, NULL),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', '01a22e42-4851-73a3-8fcc-6948c399ea25', '01a22e42-484a-7430-85fa-6c57a610fc35', 1, 'NOTICE', 'USER_JOINED', '01a22e42-4849-747a-ae1e-2c92c22e7d4b', false, NULL, NULL, '{"user_id": "01a22e42485074b6a3e78721d37a7338"}', '2026-11-30 21:00:25.550282+00', NULL, NULL),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', '01a22e42-4856-7454-abb7-c45ebc6902e5', '01a22e42-4850-74b6-a3e7-8721d37a7338', 1, 'NOTICE', 'ROLE_CHANGED', '01a22e42-4849-747a-ae1e-2c92c22e7d4b', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 21:00:25.555355+00', NULL, NULL),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4867-7160-b169-08dc0de5905f', '01a22e42-4861-73ee-a2e0-8ff641b11a63', 1, 'NOTICE', 'USER_JOINED', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', false, NULL, NULL, '{"user_id": "01a22e42486674c9862da7ac0c105465"}', '2026-11-30 21:00:25.572522+00', NULL, NULL),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4869-7184-ba5f-706f8acecd28', '01a22e42-4866-74c9-862d-a7ac0c105465', 1, 'NOTICE', 'ROLE_CHANGED', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 21:00:25.576723+00', NULL, NULL),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-487f-700a-aa44-14cab457e89d', '01a22e42-4861-73ee-a2e0-8ff641b11a63', 2, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', false, NULL, NULL, '{"organisation_id": "01a22e424871764a85f085a30fca971a"}', '2026-11-30 21:00:25.587839+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48a2-7780-8d69-c2e9d685a22b', '01a22e42-4829-77a1-9baf-676375e16d19', 2, 'NOTICE', 'USER_JOINED', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"user_id": "01a22e4248a1778fb93742d245fc23a3"}', '2026-11-30 21:00:25.63127+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48a6-77ec-94fc-6e9495634b0f', '01a22e42-4829-77a1-9baf-676375e16d19', 3, 'NOTICE', 'USER_JOINED', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"user_id": "01a22e4248a57163b7c0732308a5cd56"}', '2026-11-30 21:00:25.636229+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48b3-7236-99ca-a22d5869aeda', '01a22e42-4829-77a1-9baf-676375e16d19', 4, 'NOTICE', 'USER_JOINED', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"user_id": "01a22e4248b3723699caa22c1f54985e"}', '2026-11-30 21:00:25.649384+00', NULL, NULL),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-48b9-74c7-91ae-5356791de289', '01a22e42-4861-73ee-a2e0-8ff641b11a63', 4, 'PARTNERSHIP', NULL, '01a22e42-4823-7747-9a6c-51ab908a8952', false, '01a22e42-48b7-716a-aa96-d070f9c5541b', NULL, NULL, '2026-11-30 21:00:25.653116+00', NULL, NULL),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-48b9-74c7-91ae-5357ea61e474', '01a22e42-4866-74c9-862d-a7ac0c105465', 3, 'PARTNERSHIP', NULL, '01a22e42-4823-7747-9a6c-51ab908a8952', false, '01a22e42-48b7-716a-aa96-d070f9c5541b', NULL, NULL, '2026-11-30 21:00:25.653116+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48c2-70b6-9f61-66b1b419aeac', '01a22e42-4829-77a1-9baf-676375e16d19', 5, 'NOTICE', 'PARTNERSHIP_ACCEPTED', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', false, NULL, NULL, '{"partnership_id": "01a22e4248b7716aaa96d070f9c5541b"}', '2026-11-30 21:00:25.661143+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48c6-73cb-b6cd-9cf5f1c278f1', '01a22e42-4829-77a1-9baf-676375e16d19', 6, 'PARTNERSHIP', NULL, '01a22e42-486c-7018-aee5-956a6ea81484', true, '01a22e42-48c5-7668-b3af-d1e1ed0b2a98', NULL, NULL, '2026-11-30 21:00:25.66912+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48cc-7620-8611-f4d9d3880ddb', '01a22e42-4829-77a1-9baf-676375e16d19', 7, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"organisation_id": "01a22e4248c8759196506dbf016bc79f"}', '2026-11-30 21:00:25.6738+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48d2-73c4-9f35-d26890eda0ae', '01a22e42-48b3-7236-99ca-a22c1f54985e', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"organisation_id": "01a22e4248c8759196506dbf016bc79f"}', '2026-11-30 21:00:25.678427+00', NULL, NULL),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-48d6-75a6-ac44-b30981b1aad7', '01a22e42-4861-73ee-a2e0-8ff641b11a63', 6, 'COLLABORATION', NULL, '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, '01a22e42-48d6-75a6-ac44-b30846f802c4', NULL, '2026-11-30 21:00:25.683897+00', '2026-12-30 21:00:25.683897+00', NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48e1-71e3-b29a-952ecb74e77a', '01a22e42-4829-77a1-9baf-676375e16d19', 8, 'NOTICE', 'MEMBERSHIP_ACCEPTED', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', false, NULL, NULL, '{"organisation_id": "01a22e4248c8759196506dbf016bc79f", "user_id": "01a22e42486173eea2e08ff641b11a63", "membership_id": "01a22e4248d675a6ac44b30846f802c4"}', '2026-11-30 21:00:25.689574+00', NULL, NULL),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-48e8-7281-88f7-4ef2e3899337', '01a22e42-4866-74c9-862d-a7ac0c105465', 4, 'COLLABORATION', NULL, '01a22e42-4823-7747-9a6c-51ab908a8952', true, NULL, '01a22e42-48e8-7281-88f7-4ef1df4550d5', NULL, '2026-11-30 21:00:25.699053+00', '2026-12-30 21:00:25.699053+00', NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48ef-7537-b034-cce5edb89753', '01a22e42-4840-72fa-b402-85dc3b563b2d', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"organisation_id": "01a22e4248c8759196506dbf016bc79f"}', '2026-11-30 21:00:25.707322+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48f3-7025-bde4-9a8788fd9935', '01a22e42-4840-72fa-b402-85dc3b563b2d', 2, 'NOTICE', 'REMOVED_FROM_ORGANISATION', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"organisation_id": "01a22e4248c8759196506dbf016bc79f"}', '2026-11-30 21:00:25.712182+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48f5-71b5-89c6-06f50706fe52', '01a22e42-4829-77a1-9baf-676375e16d19', 9, 'COLLABORATION', NULL, '01a22e42-4860-7391-9c4c-ea708a6ae3bb', true, NULL, '01a22e42-48f5-71b5-89c6-06f41db00a48', NULL, '2026-11-30 21:00:25.716675+00', '2026-12-30 21:00:25.716675+00', NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-490b-7468-b6de-07a95fa150b9', '01a22e42-4829-77a1-9baf-676375e16d19', 10, 'NOTICE', 'USER_JOINED', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"user_id": "01a22e42490a7128baafa18d2a00f653"}', '2026-11-30 21:00:25.735548+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-490e-7402-847a-623c5e7b076d', '01a22e42-490a-7128-baaf-a18d2a00f653', 1, 'PARTNERSHIP', NULL, '01a22e42-486c-7018-aee5-956a6ea81484', true, '01a22e42-48c5-7668-b3af-d1e1ed0b2a98', NULL, NULL, '2026-11-30 21:00:25.741009+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-490e-7402-847a-623d34ca4d07', '01a22e42-490a-7128-baaf-a18d2a00f653', 2, 'NOTICE', 'ROLE_CHANGED', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 21:00:25.741009+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4913-72cd-820b-a41bc279a79a', '01a22e42-4829-77a1-9baf-676375e16d19', 11, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"organisation_id": "01a22e42490f70bd8ba08511ea93acf3"}', '2026-11-30 21:00:25.744883+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4915-70c5-9257-0b61a04e9385', '01a22e42-4840-72fa-b402-85dc3b563b2d', 3, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"organisation_id": "01a22e42490f70bd8ba08511ea93acf3"}', '2026-11-30 21:00:25.748122+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-491a-737e-82fc-40d436798180', '01a22e42-4829-77a1-9baf-676375e16d19', 12, 'NOTICE', 'USER_JOINED', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"user_id": "01a22e42491975d9830dbcb4511e45d4"}', '2026-11-30 21:00:25.750969+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-491c-730e-805c-76eb1820ed69', '01a22e42-4919-75d9-830d-bcb4511e45d4', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"organisation_id": "01a22e42490f70bd8ba08511ea93acf3"}', '2026-11-30 21:00:25.755344+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4921-76f4-b9b0-d9281eca49f2', '01a22e42-4829-77a1-9baf-676375e16d19', 13, 'NOTICE', 'USER_JOINED', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"user_id": "01a22e42492073e7ac34507b43146f8f"}', '2026-11-30 21:00:25.758036+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4923-764e-ba9f-7bfbe70b3d1a', '01a22e42-4920-73e7-ac34-507b43146f8f', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"organisation_id": "01a22e42490f70bd8ba08511ea93acf3"}', '2026-11-30 21:00:25.762468+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4928-7488-ba12-59f195e5bb3f', '01a22e42-4829-77a1-9baf-676375e16d19', 14, 'NOTICE', 'USER_JOINED', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"user_id": "01a22e42492770f1902024bf33d3326b"}', '2026-11-30 21:00:25.765459+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-492a-72b1-8563-cc959f5c64cb', '01a22e42-4927-70f1-9020-24bf33d3326b', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"organisation_id": "01a22e42490f70bd8ba08511ea93acf3"}', '2026-11-30 21:00:25.769651+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4945-71d4-a625-49db8756b360', '01a22e42-4829-77a1-9baf-676375e16d19', 15, 'NOTICE', 'USER_JOINED', '01a22e42-4823-7747-9a6c-51ab908a8952', false, NULL, NULL, '{"user_id": "01a22e42494476d7b9f0a3e2bdf04180"}', '2026-11-30 21:00:25.794826+00', NULL, NULL);
INSERT INTO public.inbox_positions VALUES
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', '01a22e42-484a-7430-85fa-6c57a610fc35', 1),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', '01a22e42-4850-74b6-a3e7-8721d37a7338', 1),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48b3-7236-99ca-a22c1f54985e', 1),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4861-73ee-a2e0-8ff641b11a63', 6),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4866-74c9-862d-a7ac0c105465', 4),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-490a-7128-baaf-a18d2a00f653', 2),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4840-72fa-b402-85dc3b563b2d', 3),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4919-75d9-830d-bcb4511e45d4', 1),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4920-73e7-ac34-507b43146f8f', 1),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4927-70f1-9020-24bf33d3326b', 1),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', 15);
INSERT INTO public.invitations VALUES
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4884-727c-847d-ad6d3d1edd94', '01a22e42-4884-727c-847d-ad6ec1f8e246', 'BY_EMAIL', 'acme-pending@acme.example', 'acme-pending@acme.example', 'ADVANCED_USER', 'PENDING', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4885-77a0-9b28-639c7409e382', '2026-11-30 21:00:25.600531+00', '2026-12-07 21:00:25.600531+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4889-74aa-830f-a138a8c26d5a', '01a22e42-4889-74aa-830f-a1397a27e0e0', 'BY_EMAIL', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'ADVANCED_USER', 'REVOKED', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4889-74aa-830f-a13ad1da4a32', '2026-11-30 21:00:25.608183+00', '2026-12-07 21:00:25.608183+00', '2026-11-30 21:00:25.610948+00', NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4897-735a-a144-d3ddfb6e10ec', '01a22e42-4897-735a-a144-d3decea79ce2', 'ADDED', 'acme-added@acme.example', 'acme-added@acme.example', 'BASIC_USER', 'PENDING', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4897-735a-a144-d3dfacd989b2', '2026-11-30 21:00:25.622168+00', '2026-12-07 21:00:25.622168+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-489c-7605-918e-b587efc22d35', '01a22e42-489c-7605-918e-b5888512ed6e', 'ADDED', 'frank@frank.example', 'frank@frank.example', 'BASIC_USER', 'PENDING', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-489c-7605-918e-b5899ae74922', '2026-11-30 21:00:25.625072+00', '2026-12-07 21:00:25.625072+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-493c-73e2-8caf-60b2f3c71fa3', '01a22e42-493c-73e2-8caf-60b3e68d91de', 'ADDED', 'mia@mia.example', 'mia@mia.example', 'BASIC_USER', 'PENDING', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-493c-73e2-8caf-60b481950ad2', '2026-11-30 21:00:25.787076+00', '2026-12-07 21:00:25.787076+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4932-71c5-80b2-1fa70c0b3b65', '01a22e42-4932-71c5-80b2-1fa8467ba12c', 'ADDED', 'lea@lea.example', 'lea@lea.example', 'BASIC_USER', 'PENDING', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-4932-71c5-80b2-1fa9a05aa1b2', '2026-11-30 21:00:25.776851+00', '2026-11-30 21:00:24.791544+00', NULL, NULL);
INSERT INTO public.mails VALUES
	('01a22e42-4809-7054-a167-a38ff10c7d1f', 15, NULL, 'SIGN_UP', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x674141414141427244655070566a5177795f5a2d635568684d49476d3651325531446c783171566967354b5f4b3277652d4576635a315a766b757243665835685a64707048597a6c676e32715f4f64584c684836673451696259765a71507632655542355947494934354e377748464e433467767059537857745a4b58345842567650425377633456414443426b69505248742d6e7557434d4d4b543368657348773d3d', '01a22e4248097054a167a38ff10c7d1f', 'QUEUED', 0, '2026-11-30 21:00:25.474512+00', '2026-11-30 21:00:25.474512+00', NULL, NULL, NULL, NULL),
	('01a22e42-4838-7628-a5dc-10bce0261970', 0, NULL, 'SIGN_UP', 'bob@acme.example', 'bob@acme.example', 'bob@acme.example', 'en', '\x6741414141414272446550702d336c2d626f6e64536e583042476832374f6a64354875586c48516967744474322d757032725a346c5035716b6d383651665f2d686c386846365544326247504e624f627534706a63597632596e3778417a7759775a6d694842645157465a66315567736c75712d647172397376747a2d32466456756f3254494f4775456241482d777054514777524c733232766a797a32497839773d3d', '01a22e4248387628a5dc10bce0261970', 'QUEUED', 0, '2026-11-30 21:00:25.527615+00', '2026-11-30 21:00:25.527615+00', NULL, NULL, NULL, NULL),
	('01a22e42-4847-728e-b5ca-3beb60e657dc', 12, NULL, 'SIGN_UP', 'carol@globex.example', 'carol@globex.example', 'carol@globex.example', 'en', '\x67414141414142724465507075617035444137656341417356666b6a55424e4a532d54364b4c6d6762536a3873572d6d3543397359364530674933657a686a394e446d6d43713578427152425631555072386833675a54577446584431793552667a544d77695a5563394d4275505367656a6a58704e482d4b71646c354965774857564869324846502d4f6d536556694b68354d4f46337034575470642d6b3970413d3d', '01a22e424847728eb5ca3beb60e657dc', 'QUEUED', 0, '2026-11-30 21:00:25.542733+00', '2026-11-30 21:00:25.542733+00', NULL, NULL, NULL, NULL),
	('01a22e42-484d-730f-981f-2845868e3797', 7, NULL, 'SIGN_UP', 'dave@globex.example', 'dave@globex.example', 'dave@globex.example', 'en', '\x67414141414142724465507069506d4a7a55416838767557574a74674b6e464275676d6141784c7853486f4e342d43447258384779714454667964536e64454152686c5a47672d332d335661327a625177524c573458596b72767a43357237624e4838434250475677483554656e6f4937344c647a757248775131525330754b647147416346484a77556e51312d396d3933674f556e573859427a4b7473677a75673d3d', '01a22e42484d730f981f2845868e3797', 'QUEUED', 0, '2026-11-30 21:00:25.549126+00', '2026-11-30 21:00:25.549126+00', NULL, NULL, NULL, NULL),
	('01a22e42-4858-755f-8f47-56fd11c5e8b9', 9, NULL, 'SIGN_UP', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'en', '\x674141414141427244655070556863634e346543624365765a744235646249366a7631716b3751314434454871674a32796c376c4b39416c7137773856306c52756c4e75375164653969583757547136764e597979374b79474d4f746c7969474f5f39626b703346414b3657486c354533576a59497954612d48424275494e71426d6e68627575536962395175584f5a7a337175716355624247306f7345754553413d3d', '01a22e424858755f8f4756fd11c5e8b9', 'QUEUED', 0, '2026-11-30 21:00:25.559805+00', '2026-11-30 21:00:25.559805+00', NULL, NULL, NULL, NULL),
	('01a22e42-485e-7204-8cca-9b6e3ec28578', 8, NULL, 'SIGN_UP', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', '\x674141414141427244655070754e635a39353834575a4e496276424a4256507966786e6a52526f62463746677445494a5038652d6a6e6a6f4c302d7674484561564e30397059325135596b3031364d384c627749733049363647663450437966374367355830375a5236427466766657374a5a59737534723131592d516f4e53473942327864696457436363466e5251513752705063566464546f77554163626a673d3d', '01a22e42485e72048cca9b6e3ec28578', 'QUEUED', 0, '2026-11-30 21:00:25.565923+00', '2026-11-30 21:00:25.565923+00', NULL, NULL, NULL, NULL),
	('01a22e42-4863-73fa-8551-10da5b23413b', 11, NULL, 'SIGN_UP', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', '\x67414141414142724465507053737a387855613461482d564d6d746272414e5747496c41715f794a796157755345784a59686d73423436516d54384f4b3075755934455f7032776f656f487944495374796b42794f5664786773503172496e4e3342524f535776524564344a57432d53443433304571333745794159524a55364c6d4f7261505f715477796e37434936667175576a415f4e6c3834576770424f59673d3d', '01a22e42486373fa855110da5b23413b', 'QUEUED', 0, '2026-11-30 21:00:25.571538+00', '2026-11-30 21:00:25.571538+00', NULL, NULL, NULL, NULL),
	('01a22e42-486a-73ae-b3bb-a38bdc9a6eaf', 15, NULL, 'SIGN_UP', 'hank@umbrella.example', 'hank@umbrella.example', 'hank@umbrella.example', 'en', '\x6741414141414272446550703278594a4e57725f3571673633633368576a4c754e7353344d55646d396b7034524b5849693667494532313555754369474a35746c573875636d593350335563746a6f374d4f326a4e3057546a6f6d4b532d4d647a31347747565a714f70763759634955516462765334436434653151627772327a61715749626454313176544847672d4e66445a736e37574f674448755a5a7870513d3d', '01a22e42486a73aeb3bba38bdc9a6eaf', 'QUEUED', 0, '2026-11-30 21:00:25.578417+00', '2026-11-30 21:00:25.578417+00', NULL, NULL, NULL, NULL),
	('01a22e42-4885-77a0-9b28-639c7409e382', 2, '01a22e42-4823-7747-9a6c-51ab908a8952', 'INVITATION', 'acme-pending@acme.example', 'acme-pending@acme.example', 'acme-pending@acme.example', 'en', '\x67414141414142724465507071534858705f6c777761323062657445645a4d41456469777a4e676e463777736844556c6278584a364f4b536b337a6c4c6d446243686659646337537355515a6c6b68623435556a627a59535163575346587a4539474575733445506e574c51377a7762743375324d44624d797639543139316c4e7067616a327043435245773873486a6950526566324a695454564c304e396d496e4137535832677a613231687a6a2d4862696f6d6731545a52594a43667670545f664e6e526566786e76526830564c6c6e70437931304f557745635862724c38654e41754630535a707a4b436e61794e5f784f797750616e30696761663556536e317238467a6d61647a4d4c6156535a363430546b6d344a5130586b4a4e41784d6742424261346f564b78476f5f35467038744e2d6d6269506d4748424c6c724152394250695a646d3768', '01a22e42488577a09b28639c7409e382', 'QUEUED', 0, '2026-11-30 21:00:25.600531+00', '2026-11-30 21:00:25.600531+00', NULL, NULL, NULL, NULL),
	('01a22e42-4889-74aa-830f-a13ad1da4a32', 2, '01a22e42-4823-7747-9a6c-51ab908a8952', 'INVITATION', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'en', NULL, '01a22e42488974aa830fa13ad1da4a32', 'CANCELLED', 0, '2026-11-30 21:00:25.608183+00', '2026-11-30 21:00:25.608183+00', NULL, NULL, NULL, NULL),
	('01a22e42-4897-735a-a144-d3dfacd989b2', 2, '01a22e42-4823-7747-9a6c-51ab908a8952', 'USER_ADDED', 'acme-added@acme.example', 'acme-added@acme.example', 'acme-added@acme.example', 'en', '\x6741414141414272446550707a644e676338494650482d673251777650355a69746f646642706f754b764c61645064316a346731346f6f6b726a456f6c4c6a62696265546631796b6554346c415f7561755f376c323945625247343348457745355477784d31525a6632624d686752536e72462d4e7a3576664b525a69663448766672397967516d684f7a544a695a637341763152363073454e76526d33734c66482d7a736f5134526773687334515f752d4e7663676c6e5a736e3541384d4a734a6e36474b44316b48363045593770786469676548694c58594f346473636a5a555943417071636d716d434756354e4342474b7856647a746851387877614f41704a5f353869645a7347674b3132526752725665656b616c6558346a4c52317335697968676f677254384d576e4945334470706974664272594b524c575f4f5962693632703273526b364f54436b4d68577856414e6774674276476169525978413d3d', '01a22e424897735aa144d3dfacd989b2', 'QUEUED', 0, '2026-11-30 21:00:25.622168+00', '2026-11-30 21:00:25.622168+00', NULL, NULL, NULL, NULL),
	('01a22e42-489c-7605-918e-b5899ae74922', 2, '01a22e42-4823-7747-9a6c-51ab908a8952', 'ACCOUNT_ADDED', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'en', '\x67414141414142724465507078312d537a77495455765971737067536f5a704854424b5a41764176475166475265584f3839794b536c49446a514470676e31643278705f49425a4f69455556337455696f5146596e2d3454715035665767527651746d2d7644426466584154536647576a534b7a766c797a736e44307950732d5a74786b627834576c73626a4945462d4f5772394b685f4c5376534174396d4471684662707243486365747a473355413576576e434d5f307879754937587a477152707334697958576c716543655a3877577551716a383166533154304373505f664b704a757a745150496e39377465515f476b305f4e5f6550764c314e4a73756a71666271655357597637', '01a22e42489c7605918eb5899ae74922', 'QUEUED', 0, '2026-11-30 21:00:25.625072+00', '2026-11-30 21:00:25.625072+00', NULL, NULL, NULL, NULL),
	('01a22e42-489e-7048-824c-d24232f6d616', 6, NULL, 'SIGN_UP', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'en', '\x674141414141427244655070393464514a336c5f4f595673644f6962707043645f767a424d432d7136634f3651715a31684448644d535751766761556e693264572d424e6e72696334446970595a36586f732d506d7979495278506f664364437745746d5174367033554c437641357130414938694e577331376e476c6169555f6e6662455967687763795032485f71534765584f53755265444d32574b79694a413d3d', '01a22e42489e7048824cd24232f6d616', 'QUEUED', 0, '2026-11-30 21:00:25.630275+00', '2026-11-30 21:00:25.630275+00', NULL, NULL, NULL, NULL),
	('01a22e42-48a3-76f5-91f9-577ca2bf5bcb', 11, NULL, 'SIGN_UP', 'acme-removed@acme.example', 'acme-removed@acme.example', 'acme-removed@acme.example', 'en', '\x6741414141414272446550704e4a41576e344639496e54675364665672516e725368766c3064455458782d4c6e5371584e2d6e3967764b4b6c6f73443633487349533277464c382d7a42346e7a39594574726e5573784a4b63566b6d5947785462376e5a5859614651753974574634456862614b413661784d6f7754416c3961655a7836714557326b796c4a694c6b48656b7a41487546316a67377150684f3078513d3d', '01a22e4248a376f591f9577ca2bf5bcb', 'QUEUED', 0, '2026-11-30 21:00:25.635344+00', '2026-11-30 21:00:25.635344+00', NULL, NULL, NULL, NULL),
	('01a22e42-48ae-7118-bd1e-1be5ac0aeb6f', 15, NULL, 'RECOVERY', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x6741414141414272446550706c30523678693471373874676245697a7652442d2d743741714846654c6b79706177433531716f35344a565f4d6174524b43736232796161356c4b57584349434456756764774b75686a7a77316970415f614b536b4a4f71434b2d6c50794262376964464c784c6a375939774c5275454c366b537676377333654f774669305a6467684e5348466a4d324e422d66327159484e756270644c7337634d50555746475563736a61394d535a45455439726f712d6c7a34653844476275774b38666b', '01a22e4248ae7118bd1e1be5ac0aeb6f', 'QUEUED', 0, '2026-11-30 21:00:25.645314+00', '2026-11-30 21:00:25.645314+00', NULL, NULL, NULL, NULL),
	('01a22e42-48af-77d1-9162-f87c63c7551f', 15, NULL, 'RECLAIM', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', NULL, '01a22e4248af77d19162f87c63c7551f', 'CANCELLED', 0, '2026-11-30 21:00:25.645314+00', '2026-11-30 21:00:25.645314+00', NULL, NULL, NULL, NULL),
	('01a22e42-48b0-734e-96b7-8b326317e034', 4, NULL, 'SIGN_UP', 'acme-member@acme.example', 'acme-member@acme.example', 'acme-member@acme.example', 'en', '\x674141414141427244655070724b357567555838616b36474361446875317a5531574b7a49355657435242324e45473152397035796b3641676a4b3770383236336e3677377a75746b37554962486f3979344c694a72714259785446646e64584637546b31624d43654159513741306f386b694f2d765f5076576c5f35737231366c5a51443050617a46682d4553436b636632714c656b4335693038314a73526a413d3d', '01a22e4248b0734e96b78b326317e034', 'QUEUED', 0, '2026-11-30 21:00:25.64835+00', '2026-11-30 21:00:25.64835+00', NULL, NULL, NULL, NULL),
	('01a22e42-48bb-72aa-9905-74f18fa442bb', 11, '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'PARTNERSHIP_REQUEST', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', NULL, '01a22e4248bb72aa990574f18fa442bb', 'CANCELLED', 0, '2026-11-30 21:00:25.653116+00', '2026-11-30 21:00:25.653116+00', NULL, NULL, NULL, NULL),
	('01a22e42-48bb-72aa-9905-74f25723ecdb', 11, '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'PARTNERSHIP_REQUEST', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', NULL, '01a22e4248bb72aa990574f25723ecdb', 'CANCELLED', 0, '2026-11-30 21:00:25.653116+00', '2026-11-30 21:00:25.653116+00', NULL, NULL, NULL, NULL),
	('01a22e42-48c7-74e9-a24c-add8413f0302', 2, '01a22e42-4823-7747-9a6c-51ab908a8952', 'PARTNERSHIP_REQUEST', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x6741414141414272446550706c346f4a73567952673559374a414b7877685131746162636e47474c32364155324b4931554546333051385671616f574d632d55714b6f69676e62625a3273594b7273525852744f7452706763336e6d4a6136624c38586b7264777370792d4b477037377371755f4938794b7656675a454a38584856686166423161634e503055487a4f50715966756f4135574a7442696d5f346f3144637a4b50776f435849466d4465374a686e6a4e6e3975594446457176715a497731367076497a776d4e', '01a22e4248c774e9a24cadd8413f0302', 'QUEUED', 0, '2026-11-30 21:00:25.66912+00', '2026-11-30 21:00:25.66912+00', NULL, NULL, NULL, NULL),
	('01a22e42-48d7-740e-9b4c-9fb31ba3d44b', 11, '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'COLLABORATION_REQUEST', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', NULL, '01a22e4248d7740e9b4c9fb31ba3d44b', 'CANCELLED', 0, '2026-11-30 21:00:25.683897+00', '2026-11-30 21:00:25.683897+00', NULL, NULL, NULL, NULL),
	('01a22e42-48ea-722f-b508-5769ddd66a6b', 11, '01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'COLLABORATION_REQUEST', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', '\x67414141414142724465507072647661426a4434504a37344b41495855744565353870674870756f5f4b46673432753866413763507a34734250766154473066457a355f44737565322d4366477a6c6e4f316b70577742626d373733574f6555426335577a33504e72725930787379396f777057376c6b6d787843487272324c3942305f4c414c65334d507958345752564143594c5952784a4757695a45706737646c613576555f794a576b4e7830794f706f6c5a7850476f53525156422d465176767163665f5a717273714143675462576945395557472d673337555a635864584b357a4a326549674e374579517270436e6359724d3d', '01a22e4248ea722fb5085769ddd66a6b', 'QUEUED', 0, '2026-11-30 21:00:25.699053+00', '2026-11-30 21:00:25.699053+00', NULL, NULL, NULL, NULL),
	('01a22e42-48f6-727e-8ea6-00cb15002c52', 2, '01a22e42-4823-7747-9a6c-51ab908a8952', 'COLLABORATION_REQUEST', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x67414141414142724465507058626967497a66357a7157744c6e78535072332d664f5f53626c7564687837617330574e6e7274355663525942366169573870456333585a414f5254644f776d68373545565f4d6f4e627a4761364c3576652d50426b7655786e6d7550416b4e69354c6576766a685370394f6b486453553449396365774d553550434b6939726a446636377a51544c6f6e4e5f377059304f5a4957634c617545386c4d6262476c6b38703748365549735f455844446544514b5871366267704d637445536432344b414b366a415653685262515238542d4e5a56416537644e6455383843334a4b6f34332d314f4a71516b3d', '01a22e4248f6727e8ea600cb15002c52', 'QUEUED', 0, '2026-11-30 21:00:25.716675+00', '2026-11-30 21:00:25.716675+00', NULL, NULL, NULL, NULL),
	('01a22e42-4903-770b-8d17-731e97c72422', 2, '01a22e42-4823-7747-9a6c-51ab908a8952', 'DOCUMENT', 'books@acme-books.example', 'books@acme-books.example', 'books@acme-books.example', 'en', '\x674141414141427244655070316f6a62486d667331756b5230456342556a2d6b7876655052315f4a30483068554d53352d5935684c725f744a4a31585a6d766a59575f314c70545a316a63534d4a35687548664f754b6e6c4f646f4a3247573238412d7658497a5f6c41314b75576e5f4f4b72394b6e5969327a79786c596745646d6b4955533862315579364a7a555a6e75577374504a56576739645a4c5f78726c77786830385f415355483963765a4d4365766b5168506d6e705a5561694f51437178724854376b304a786b424c75763052464579565a6e306a7043525057797663653970386a52517862444743693178733343354d512d30496b644d354d766d666e65386964587743366c504979624869536e465f307a374f79422d316a754e3532465f3645342d563378634945796c597a55437959666857487862374a74474c354a5f73476b6f5a562d6a7a565271304a67424f6563496f52326e416a4542714f557963714c36574c7645664834374a5445596b3d', '01a22e424903770b8d17731e97c72422', 'QUEUED', 0, '2026-11-30 21:00:25.719968+00', '2026-11-30 21:00:25.719968+00', NULL, NULL, NULL, NULL),
	('01a22e42-4906-7415-b599-cab224680355', 5, NULL, 'SIGN_UP', 'eve@acme.example', 'eve@acme.example', 'eve@acme.example', 'en', '\x6741414141414272446550704574324d79534c78337a5874347151583745614430325962625f777736346a54685249726569537465574d5369644436776731566d5763544f7434574c744a386b7367354365694f5061364a6931435a46383138663135345544536c367973724361686d5a7a3976625930496954732d785f51704551624454664e68515450646d74416b6b6f555a67564374537352454f77397136413d3d', '01a22e4249067415b599cab224680355', 'QUEUED', 0, '2026-11-30 21:00:25.734148+00', '2026-11-30 21:00:25.734148+00', NULL, NULL, NULL, NULL),
	('01a22e42-4916-72b1-8193-50b2fdbaf0f7', 7, NULL, 'SIGN_UP', 'ada@acme.example', 'ada@acme.example', 'ada@acme.example', 'en', '\x67414141414142724465507059744e655154376665477548764c7476344b534b43564a775f543359753647505a534261714968745062794e5345776b654862463763644654347938524e47717352366d6770315034584b39673156753575322d34443845645f6e52504d4b79624453306b7a6f566f6c337677326650664c384d622d345f48583743765f6d783042445675426f7047336e62722d3261496641546f513d3d', '01a22e42491672b1819350b2fdbaf0f7', 'QUEUED', 0, '2026-11-30 21:00:25.749907+00', '2026-11-30 21:00:25.749907+00', NULL, NULL, NULL, NULL),
	('01a22e42-491d-743c-bcbb-8e2d0a7d88e1', 1, NULL, 'SIGN_UP', 'bo@acme.example', 'bo@acme.example', 'bo@acme.example', 'en', '\x6741414141414272446550706f737349517a694f326269476e383563364a4f33477a5130556f5239763166336a756a7a6b507a4578585855387a3731415474714d43686376334f4959547751685a4c38797254316a446b31437a53763178684a52413176663338646b5f61725f5537356e6b424b5f5a6f5359756a797450357a4871775a4e685670762d4d744f77385139336a385953393762696e544b6a5a675f773d3d', '01a22e42491d743cbcbb8e2d0a7d88e1', 'QUEUED', 0, '2026-11-30 21:00:25.756994+00', '2026-11-30 21:00:25.756994+00', NULL, NULL, NULL, NULL),
	('01a22e42-4924-70a0-b15a-95fe333195f5', 5, NULL, 'SIGN_UP', 'çelik@acme.example', 'çelik@acme.example', 'çelik@acme.example', 'en', '\x67414141414142724465507067694d7849464b665842457038346f38364851706d4d36636a6e4b39726e6f6e61614f2d5055504f4f4852745230514f4f626d715733336e655449687a576571734148325367362d65764c4267615f4f794c54474d5935793532646d64753745672d6662444e79486f43586879645751737630475a625456795a37694942456a37726f594d6b51304442664a784b6e5668344a5a41413d3d', '01a22e42492470a0b15a95fe333195f5', 'QUEUED', 0, '2026-11-30 21:00:25.764319+00', '2026-11-30 21:00:25.764319+00', NULL, NULL, NULL, NULL),
	('01a22e42-492b-718f-93a9-68fe70f31376', 6, NULL, 'SIGN_UP', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'en', '\x67414141414142724465507043582d714c6c76386351777270684a45737a2d6b3176323671792d507a4a6c594d5f5932575030694f536138646455396b635a545350324339707a4363525a4b4a4e47627a532d776237443745706b4e6c464d444c4878625a4c6174414c423966544169326f36636971686b753064596b546c596d663071354f4633376a67465734503972554937674f6d774e6963357133325762513d3d', '01a22e42492b718f93a968fe70f31376', 'QUEUED', 0, '2026-11-30 21:00:25.771206+00', '2026-11-30 21:00:25.771206+00', NULL, NULL, NULL, NULL),
	('01a22e42-4932-71c5-80b2-1fa9a05aa1b2', 2, '01a22e42-4823-7747-9a6c-51ab908a8952', 'ACCOUNT_ADDED', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'en', '\x674141414141427244655070317a4b66345a6130577961504434576c707078626863744943636149636833502d767776794a35575449463475313665316550444e5047415134695a467378393850324d5a354648576a4d4e3973746a4d53354b75686374564930346c6a777535373059307a56636c583756704c72575a366a624b726b516b635074506a5333384a667172424a385653704a375a6a5a756a375f42546831735849494d6b57734b6b723644466b5149645350774c57596366394674304c486345306f45524851784f43495155683137702d726479706a7765627747762d794a4c634d47754b43695948555f747a596551474665743876557656565a614b765373314144637068', '01a22e42493271c580b21fa9a05aa1b2', 'QUEUED', 0, '2026-11-30 21:00:25.776851+00', '2026-11-30 21:00:25.776851+00', NULL, NULL, NULL, NULL),
	('01a22e42-4936-73ff-9bdd-081ee4c4542d', 13, NULL, 'SIGN_UP', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'en', '\x6741414141414272446550705a337743744d4c6e4b656a51522d554b4f714236693145565a625a47776a574f505f78352d346e324249746e4930424837386862735175675f74697650347759796f5849714c475142367a694e32376c4e6c425f593556446d6549354b5676726169634863576637776e615a46386f6d61766258517448774838774b494a423748426a37523366694f556a4c753435675f7247546c673d3d', '01a22e42493673ff9bdd081ee4c4542d', 'QUEUED', 0, '2026-11-30 21:00:25.782028+00', '2026-11-30 21:00:25.782028+00', NULL, NULL, NULL, NULL),
	('01a22e42-493c-73e2-8caf-60b481950ad2', 2, '01a22e42-4823-7747-9a6c-51ab908a8952', 'ACCOUNT_ADDED', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'en', '\x6741414141414272446550706648464b6b4e6e654474776b46636c6267716e54707570466e6b53364372583078744b6a42435246566b533964595a4265336668345f6936306630446c76446d6638697131536755474e797674386d323073334778507678313368416b324344783851726b5f64453357465a33396d5f687346726f3766796f4a4645666d47707747727575573468476c595045386f51393642654163483273754a6635486d3149465f384c6d795876326d31774c4e5f5063665645424a3532527a7456543970435a6f553064383254773761375334326450374b5738786a4d79706c735f3666524d587157384f6a5a65755369314c4144724870375a5f55615763715a6a7635', '01a22e42493c73e28caf60b481950ad2', 'QUEUED', 0, '2026-11-30 21:00:25.787076+00', '2026-11-30 21:00:25.787076+00', NULL, NULL, NULL, NULL),
	('01a22e42-4942-75bd-935f-64fc20a8185f', 15, NULL, 'SIGN_UP', 'bas@acme.example', 'bas@acme.example', 'bas@acme.example', 'en', '\x67414141414142724465507050464f535257566a6a7a32775f736f6b41486c6e6a69514a6b62784b464e53474a6745716f5378314e57513754586a4b5541744c45764236434664766265334d52567870494f672d58594237536d6957436c543474387468725f6452634a426836437a377370386f6e547172764a50624c7552445f46515038646f34485153716e6769466c666b4a58344856304d4159534c627463673d3d', '01a22e42494275bd935f64fc20a8185f', 'QUEUED', 0, '2026-11-30 21:00:25.793821+00', '2026-11-30 21:00:25.793821+00', NULL, NULL, NULL, NULL),
	('01a22e42-496f-75b1-a099-86e3bc8ddd6c', 12, NULL, 'SIGN_UP', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '\x674141414141427244655070744478787439564c66714a5459675637327644694873745161304d4730454f4f66517265325361444d615a4b5664386b744738505a743373644c383266544c4b642d476d71574a676c7432505761726d7744337a53784c376274725f794d7a39744151713149776d6f37754b43737534584f4d2d6a56777046704f5634497237384f47344b726b5a6a7a34615675727a683143576b513d3d', '01a22e42496f75b1a09986e3bc8ddd6c', 'QUEUED', 0, '2026-11-30 21:00:25.839464+00', '2026-11-30 21:00:25.839464+00', NULL, NULL, NULL, NULL),
	('01a22e42-4983-717c-ba02-4e01f67323ac', 12, NULL, 'ACCOUNT_CHANGED', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '\x6741414141414272446550706361664a5079676448436172322d524756485670626749694863762d3547646b4c4d37725057386649797541576835704e505748643674677650494d33566c4a416c5a784247467a6d532d6b657656326642455946557334777a39706c7358616c327a41303145364a526179577a4d507172393065494e336f4d6f5743367741575f635a32474576496d774d634439647031757768724e4773716f306e324945355734613478416c6f7947316b424f343745326b38545f4c623959794c42506a786750464346706b51777574674a50525945766264413d3d', '01a22e424983717cba024e01f67323ac', 'QUEUED', 0, '2026-11-30 21:00:25.852184+00', '2026-11-30 21:00:25.852184+00', NULL, NULL, NULL, NULL);
INSERT INTO public.memberships VALUES
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4871-764a-85f0-85a4b22056d0', '01a22e42-4871-764a-85f0-85a30fca971a', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4861-73ee-a2e0-8ff641b11a63', 'ADMINISTRATOR', 'ACTIVE', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4861-73ee-a2e0-8ff641b11a63', '2026-11-30 21:00:25.583418+00', NULL, NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48c8-7591-9650-6dc0a389fc3e', '01a22e42-48c8-7591-9650-6dbf016bc79f', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', 'ADMINISTRATOR', 'ACTIVE', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', '2026-11-30 21:00:25.672333+00', NULL, NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48cd-710c-94e3-9f0063b16000', '01a22e42-48cd-710c-94e3-9eff3da043e7', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', 'ADMINISTRATOR', 'ACTIVE', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', '2026-11-30 21:00:25.677256+00', NULL, NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48d1-72f2-b743-7059e6a073a9', '01a22e42-48c8-7591-9650-6dbf016bc79f', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48b3-7236-99ca-a22c1f54985e', 'MEMBER', 'ACTIVE', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', '2026-11-30 21:00:25.678427+00', NULL, NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48d6-75a6-ac44-b30846f802c4', '01a22e42-48c8-7591-9650-6dbf016bc79f', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4861-73ee-a2e0-8ff641b11a63', 'MEMBER', 'ACTIVE', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', '2026-11-30 21:00:25.683897+00', '2026-12-30 21:00:25.683897+00', '2026-11-30 21:00:25.689574+00', NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48e8-7281-88f7-4ef1df4550d5', '01a22e42-48c8-7591-9650-6dbf016bc79f', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4866-74c9-862d-a7ac0c105465', 'MEMBER', 'PENDING', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', '2026-11-30 21:00:25.699053+00', '2026-12-30 21:00:25.699053+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48ef-7537-b034-cce49de43b04', '01a22e42-48c8-7591-9650-6dbf016bc79f', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4840-72fa-b402-85dc3b563b2d', 'MEMBER', 'ENDED', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', '2026-11-30 21:00:25.707322+00', NULL, '2026-11-30 21:00:25.712182+00', NULL),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-48f5-71b5-89c6-06f41db00a48', '01a22e42-4871-764a-85f0-85a30fca971a', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', 'MEMBER', 'PENDING', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4861-73ee-a2e0-8ff641b11a63', '2026-11-30 21:00:25.716675+00', '2026-12-30 21:00:25.716675+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-490f-70bd-8ba0-85127f344aec', '01a22e42-490f-70bd-8ba0-8511ea93acf3', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', 'ADMINISTRATOR', 'ACTIVE', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', '2026-11-30 21:00:25.743398+00', NULL, NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4914-761b-8422-6dab25f78869', '01a22e42-490f-70bd-8ba0-8511ea93acf3', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4840-72fa-b402-85dc3b563b2d', 'ADMINISTRATOR', 'ACTIVE', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', '2026-11-30 21:00:25.748122+00', NULL, NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-491b-7454-843e-0b14d978890b', '01a22e42-490f-70bd-8ba0-8511ea93acf3', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4919-75d9-830d-bcb4511e45d4', 'MEMBER', 'ACTIVE', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', '2026-11-30 21:00:25.755344+00', NULL, NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4923-764e-ba9f-7bfadd3b6dfe', '01a22e42-490f-70bd-8ba0-8511ea93acf3', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4920-73e7-ac34-507b43146f8f', 'MEMBER', 'ACTIVE', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', '2026-11-30 21:00:25.762468+00', NULL, NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-492a-72b1-8563-cc947bd1c476', '01a22e42-490f-70bd-8ba0-8511ea93acf3', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4927-70f1-9020-24bf33d3326b', 'MEMBER', 'ACTIVE', '01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', '2026-11-30 21:00:25.769651+00', NULL, NULL, NULL);
INSERT INTO public.organisations VALUES
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4871-764a-85f0-85a30fca971a', 'Initech N.V.', 'initech n.v.', 'KVK', '33333333', 'ACTIVATED', '2026-11-30 21:00:25.583418+00', '2026-11-30 21:00:25.587839+00', 'MANUAL_REVIEW', '2026-11-30 21:00:25.587839+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 21:00:25.587839+00'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48c8-7591-9650-6dbf016bc79f', 'acme Sales B.V.', 'acme sales b.v.', 'KVK', '11111111', 'ACTIVATED', '2026-11-30 21:00:25.672333+00', '2026-11-30 21:00:25.6738+00', 'MANUAL_REVIEW', '2026-11-30 21:00:25.6738+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 21:00:25.6738+00'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48cd-710c-94e3-9eff3da043e7', 'acme Later B.V.', 'acme later b.v.', 'KVK', '11111119', 'PENDING', '2026-11-30 21:00:25.677256+00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'NONE', NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-490f-70bd-8ba0-8511ea93acf3', 'Zuid ''Öst'' & Co', 'zuid ''ost'' & co', 'KVK', '44444444', 'ACTIVATED', '2026-11-30 21:00:25.743398+00', '2026-11-30 21:00:25.744883+00', 'MANUAL_REVIEW', '2026-11-30 21:00:25.744883+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 21:00:25.744883+00');
INSERT INTO public.partnership_managers VALUES
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48b7-716a-aa96-d070f9c5541b', '01a22e42-4829-77a1-9baf-676375e16d19'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-48b7-716a-aa96-d070f9c5541b', '01a22e42-4861-73ee-a2e0-8ff641b11a63'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-48b7-716a-aa96-d070f9c5541b', '01a22e42-4866-74c9-862d-a7ac0c105465'),
	('01a22e42-486c-7018-aee5-956a6ea81484', '01a22e42-48c5-7668-b3af-d1e1ed0b2a98', '01a22e42-486d-744e-a7e7-9f968e5e5ddd');
INSERT INTO public.partnerships VALUES
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48b7-716a-aa96-d070f9c5541b', '01a22e42-4860-7391-9c4c-ea708a6ae3bb', true, 'ACTIVE', NULL, NULL, '2026-11-30 21:00:25.653116+00', '2026-11-30 21:00:25.661143+00', NULL),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-48b7-716a-aa96-d070f9c5541b', '01a22e42-4823-7747-9a6c-51ab908a8952', false, 'ACTIVE', NULL, NULL, '2026-11-30 21:00:25.653116+00', '2026-11-30 21:00:25.661143+00', NULL),
	('01a22e42-486c-7018-aee5-956a6ea81484', '01a22e42-48c5-7668-b3af-d1e1ed0b2a98', '01a22e42-4823-7747-9a6c-51ab908a8952', true, 'REQUESTED', 'to acme', NULL, '2026-11-30 21:00:25.66912+00', NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48c5-7668-b3af-d1e1ed0b2a98', '01a22e42-486c-7018-aee5-956a6ea81484', false, 'REQUESTED', 'to acme', NULL, '2026-11-30 21:00:25.66912+00', NULL, NULL);
INSERT INTO public.recovery_codes VALUES
	('01a22e42-4972-7576-b7d8-b9cfb75ddc74', '\x90f72b014eb3d591e4ea3e758a04ee4236d19a7f26e4703a10086f2c8b32f872', NULL),
	('01a22e42-4972-7576-b7d8-b9cfb75ddc74', '\x38011abe58e93f07bacc801539fed7c542ebf6f014ca2a2cfc29feb608ea5fcf', NULL),
	('01a22e42-4972-7576-b7d8-b9cfb75ddc74', '\x0565b78b57e15c94b13a022b51c5c9009dd0b7a8858a48242e8321b3bef56289', NULL),
	('01a22e42-4972-7576-b7d8-b9cfb75ddc74', '\x56b735700ccebbdae6344f8cdd746b89becba9c5daf919a611902a5bae5416e1', NULL),
	('01a22e42-4972-7576-b7d8-b9cfb75ddc74', '\x3e4156c151cc8d9019ad1f490759283e794f7edfacea282a6ee6efa469e073a3', NULL),
	('01a22e42-4972-7576-b7d8-b9cfb75ddc74', '\xb4e2268b7a99a1a7aa8bb257f56dc85655c379ce6cd853ef61784bdd37b04c9d', NULL),
	('01a22e42-4972-7576-b7d8-b9cfb75ddc74', '\x3a49f3a08cb93adb754fa9d51418516d950810d1c79a4c0a3370534f42d587f2', NULL),
	('01a22e42-4972-7576-b7d8-b9cfb75ddc74', '\x3041dd2b8070b20a61a70dd6ba8d3e4bf971bcee6a6c92806983b20d7ba51847', NULL),
	('01a22e42-4972-7576-b7d8-b9cfb75ddc74', '\x5b6a204b6d3cf6e936ca748ccab66c5be6546e69bdb09457d03805b55c1b051f', NULL),
	('01a22e42-4972-7576-b7d8-b9cfb75ddc74', '\xdd30f54487421c1066fb82463f454edd0309375a9219d747cc78493029f10c81', NULL);
INSERT INTO public.removed_addresses VALUES
	('01a22e42-4823-7747-9a6c-51ab908a8952', '\x520421c6f657f7cc20a8fa1e86514dbad360b898e7e7dca2703bd7161e7bbb72', '2026-11-30 21:00:25.642719+00');
INSERT INTO public.secrets VALUES
	('\x4be882a5770f1afa29cb5442e50a070023b867cb98af4e6efb7721d5bc0e5a6f', 'SIGN_UP', '01a22e42-4802-70ee-a89b-1967eea84a9a', NULL, '2026-11-30 21:00:25.474512+00', '2026-12-01 21:00:25.474512+00', '2026-11-30 21:00:25.493628+00', NULL),
	('\x8542579ff344db40b3e5e84f24bb151f1d552c9f28ee1b4976a437fec5344710', 'SIGN_UP', '01a22e42-4837-751f-a6eb-8e260cb9c652', NULL, '2026-11-30 21:00:25.527615+00', '2026-12-01 21:00:25.527615+00', '2026-11-30 21:00:25.529013+00', NULL),
	('\xa58afa9d53bd7a97e1e6d93cbf7cd296d54058940d952695d2272c0596cf97b0', 'SIGN_UP', '01a22e42-4846-75e8-96b8-3e89d585b9d9', NULL, '2026-11-30 21:00:25.542733+00', '2026-12-01 21:00:25.542733+00', '2026-11-30 21:00:25.544047+00', NULL),
	('\x11c6f43c5fe5fbd44078485b872c2a1cb22ff440ee5b826211c60d987d84ed33', 'SIGN_UP', '01a22e42-484d-730f-981f-284444bffb3b', NULL, '2026-11-30 21:00:25.549126+00', '2026-12-01 21:00:25.549126+00', '2026-11-30 21:00:25.550282+00', NULL),
	('\x06ece5e220ab1d6f2b0eee8e5630de42c0e2340829e15b5a6e620c83ff8f68e0', 'SIGN_UP', '01a22e42-4857-711e-a3a9-15b0805e8b62', NULL, '2026-11-30 21:00:25.559805+00', '2026-12-01 21:00:25.559805+00', '2026-11-30 21:00:25.561072+00', NULL),
	('\x38f459f1b419cbc54482fb2396e808160ba2cbbf3f1bc3691c77f313195ce70b', 'SIGN_UP', '01a22e42-485e-7204-8cca-9b6d44048398', NULL, '2026-11-30 21:00:25.565923+00', '2026-12-01 21:00:25.565923+00', '2026-11-30 21:00:25.567005+00', NULL),
	('\x5ea3673e694ae7182111c336c87886049b9f12bc4fed779e5cb688df790aab4c', 'SIGN_UP', '01a22e42-4863-73fa-8551-10d9227e51cb', NULL, '2026-11-30 21:00:25.571538+00', '2026-12-01 21:00:25.571538+00', '2026-11-30 21:00:25.572522+00', NULL),
	('\x371bc3a51695ddbf68686a491497b35fb59b16b874748362edd28731182e3886', 'SIGN_UP', '01a22e42-486a-73ae-b3bb-a38a4fbfba4d', NULL, '2026-11-30 21:00:25.578417+00', '2026-12-01 21:00:25.578417+00', '2026-11-30 21:00:25.579345+00', NULL),
	('\x218aa9421895f9ef5768ad363ffa4ea025279876e64685ecd7da0f75d76ae3f0', 'INVITATION', '01a22e42-4884-727c-847d-ad6d3d1edd94', NULL, '2026-11-30 21:00:25.600531+00', '2026-12-07 21:00:25.600531+00', NULL, NULL),
	('\x214697a3651d3f51e739d0f657bd86cbfced0771f251154383c75a8196f5c796', 'INVITATION', '01a22e42-4889-74aa-830f-a138a8c26d5a', NULL, '2026-11-30 21:00:25.608183+00', '2026-12-07 21:00:25.608183+00', NULL, NULL),
	('\x1fe2775a39330d4966d1379e251ed9dad3cc58db18be7ec3658e33ecde286678', 'FIRST_PASSWORD', '01a22e42-4897-735a-a144-d3ddfb6e10ec', NULL, '2026-11-30 21:00:25.622168+00', '2026-12-07 21:00:25.622168+00', NULL, NULL),
	('\xac2b294eb6cf1f351bc86887dd5f33d80d3ebc7b083109be52d3bb290ad7177b', 'SIGN_UP', '01a22e42-489e-7048-824c-d241ec6739b6', NULL, '2026-11-30 21:00:25.630275+00', '2026-12-01 21:00:25.630275+00', '2026-11-30 21:00:25.63127+00', NULL),
	('\x26e2a5bf5cf7bb2860aeb43326623e518f00fff20c7951a0482bf5ca7340dbaf', 'SIGN_UP', '01a22e42-48a3-76f5-91f9-577b20f091b6', NULL, '2026-11-30 21:00:25.635344+00', '2026-12-01 21:00:25.635344+00', '2026-11-30 21:00:25.636229+00', NULL),
	('\x478314d202cbed165e4db55d31763c3c4bf896f512c72faa552fd6946e942e81', 'RECOVERY', '01a22e42-481e-70de-b118-b4b851db712c', NULL, '2026-11-30 21:00:25.645314+00', '2026-11-30 21:30:25.645314+00', NULL, NULL),
	('\x6d031a9cb7e8e0f6092210718bd9aef986ff02f216752483660d795cebda094c', 'RECLAIM', '01a22e42-481e-70de-b118-b4b851db712c', 'alice@acme.example', '2026-11-30 21:00:25.645314+00', '2026-11-30 21:30:25.645314+00', NULL, NULL),
	('\xf9aa19df23aabbf541bb226e17a8386c68b4e9e5dd9ab5292c5fa907e0f61f93', 'SIGN_UP', '01a22e42-48b0-734e-96b7-8b31e5b60c87', NULL, '2026-11-30 21:00:25.64835+00', '2026-12-01 21:00:25.64835+00', '2026-11-30 21:00:25.649384+00', NULL),
	('\xce96c45f284303d287899bf455f2615f71c98dcad7bceb59a49e66bebf12af09', 'SIGN_UP', '01a22e42-4906-7415-b599-cab1f6656a8c', NULL, '2026-11-30 21:00:25.734148+00', '2026-12-01 21:00:25.734148+00', '2026-11-30 21:00:25.735548+00', NULL),
	('\x03391d5dc979c9a5b68b2dbb60f0857cc8db2ccd627ed56d462e6d9d54dc8eff', 'SIGN_UP', '01a22e42-4916-72b1-8193-50b124d79107', NULL, '2026-11-30 21:00:25.749907+00', '2026-12-01 21:00:25.749907+00', '2026-11-30 21:00:25.750969+00', NULL),
	('\xa050086aaeca5764608d89168c8d1a8020f65f341f1dac10b8e13cc4eeb4b6a9', 'SIGN_UP', '01a22e42-491d-743c-bcbb-8e2cb226e684', NULL, '2026-11-30 21:00:25.756994+00', '2026-12-01 21:00:25.756994+00', '2026-11-30 21:00:25.758036+00', NULL),
	('\x49e507b66cd1dab9e8ebb2fdbc8259a336ef9814cb46a22160b771400262a670', 'SIGN_UP', '01a22e42-4924-70a0-b15a-95fd1f146e11', NULL, '2026-11-30 21:00:25.764319+00', '2026-12-01 21:00:25.764319+00', '2026-11-30 21:00:25.765459+00', NULL),
	('\x23d936c839793ac07efade77bc90ae618d27d70942c0b666c70b46f46c31bc03', 'SIGN_UP', '01a22e42-492b-718f-93a9-68fd73771e19', NULL, '2026-11-30 21:00:25.771206+00', '2026-12-01 21:00:25.771206+00', '2026-11-30 21:00:25.772371+00', NULL),
	('\x2e882138950b7c85444d17d31e6d9132926e2fef77326f96bd56366adc21d8e8', 'SIGN_UP', '01a22e42-4936-73ff-9bdd-081d7a1ce077', NULL, '2026-11-30 21:00:25.782028+00', '2026-12-01 21:00:25.782028+00', '2026-11-30 21:00:25.783135+00', NULL),
	('\x83f5e175165b18dcab5acdbd62a06774c2c884040c2a1696f23b32f4fa19f0d7', 'SIGN_UP', '01a22e42-4941-7719-ab90-be4e0dc3f7fe', NULL, '2026-11-30 21:00:25.793821+00', '2026-12-01 21:00:25.793821+00', '2026-11-30 21:00:25.794826+00', NULL),
	('\x11ae7800040916aaf9839133cd088130d22f2d8f8ee373f5ea98de91cb444338', 'SIGN_UP', '01a22e42-496f-75b1-a099-86e2013bd5c4', NULL, '2026-11-30 21:00:25.839464+00', '2026-12-01 21:00:25.839464+00', '2026-11-30 21:00:25.84113+00', NULL),
	('\x59e34f848636354b218be09537973b9910325840de77c9702ae6f5847bf97008', 'UNDO_ACCOUNT_CHANGE', '01a22e42-4972-7576-b7d8-b9cfb75ddc74', 'TWO_FACTOR_ENABLED', '2026-11-30 21:00:25.852184+00', '2026-12-14 21:00:25.852184+00', NULL, NULL);
INSERT INTO public.sessions VALUES
	('01a22e42-481e-70de-b118-b4b851db712c', '01a22e42-4836-772e-b281-327717d5260b', '\x8e9f142b2029f5702700f86bf36148bab45ae0ac7a4fcaf5c3509082583764ff', '2026-11-30 21:00:25.493628+00', '2026-11-30 21:00:25.493628+00', '2026-11-30 21:00:25.493628+00', '2026-12-30 21:00:25.493628+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-483e-74b2-869f-08353da04a0e', '01a22e42-4845-7490-88a3-6154243de627', '\xb25abbae3e6aef9caf3fc0e4946f9e586351a9721764482303ff59bed3f8c594', '2026-11-30 21:00:25.529013+00', '2026-11-30 21:00:25.529013+00', '2026-11-30 21:00:25.529013+00', '2026-12-30 21:00:25.529013+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-4849-747a-ae1e-2c908548436f', '01a22e42-484c-76c6-b761-7e8baea75538', '\xccb5c5cf800b38936d538f44e68d4f023451ccda92f2db7733921a9896420da3', '2026-11-30 21:00:25.544047+00', '2026-11-30 21:00:25.544047+00', '2026-11-30 21:00:25.544047+00', '2026-12-30 21:00:25.544047+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-484f-7637-a054-728d2254d056', '01a22e42-4852-70e5-afb6-e9de42489225', '\xa9fc8417775cec2f52ce8bb2db2309f12cb1a835d3dad45ff514cbe28544f0be', '2026-11-30 21:00:25.550282+00', '2026-11-30 21:00:25.550282+00', '2026-11-30 21:00:25.550282+00', '2026-12-30 21:00:25.550282+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-4859-7328-bf43-6051a1068c4d', '01a22e42-485d-722f-b0eb-8451fcfd42ea', '\x5c749e85894863b186696063fc37616e12e2ff9fe760304af919bee7b57da1c3', '2026-11-30 21:00:25.561072+00', '2026-11-30 21:00:25.561072+00', '2026-11-30 21:00:25.561072+00', '2026-12-30 21:00:25.561072+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-485f-7447-b295-4a7d26274394', '01a22e42-4862-72af-b30e-43d86080dc06', '\x29dedb8d49c2f1e623894b979edb6fdc816f47102fe556c9ad407e5f9681837f', '2026-11-30 21:00:25.567005+00', '2026-11-30 21:00:25.567005+00', '2026-11-30 21:00:25.567005+00', '2026-12-30 21:00:25.567005+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-4865-758e-8f49-f750f7c32c05', '01a22e42-4868-705c-aa49-d86b089625bc', '\xb9e1e7a904c9641a77f5cbede9ff6ecb7d494f7cc325427c71b5c988da90457e', '2026-11-30 21:00:25.572522+00', '2026-11-30 21:00:25.572522+00', '2026-11-30 21:00:25.572522+00', '2026-12-30 21:00:25.572522+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-486b-71ac-a676-c52a1c83cdbe', '01a22e42-486e-71d6-99de-351a94f735c0', '\x208c81756b6fc3051740769bd63e5fb590c4159aeb3d0b336657fa98ed4c60fa', '2026-11-30 21:00:25.579345+00', '2026-11-30 21:00:25.579345+00', '2026-11-30 21:00:25.579345+00', '2026-12-30 21:00:25.579345+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-48a0-765f-868b-6e5144cae256', '01a22e42-48a2-7780-8d69-c2eb2ea81c80', '\x25f151eb77d50a9512c930aceb1a859de07b101f15a0e98ce7bb292acbcf9469', '2026-11-30 21:00:25.63127+00', '2026-11-30 21:00:25.63127+00', '2026-11-30 21:00:25.63127+00', '2026-12-30 21:00:25.63127+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-48a5-7163-b7c0-7321b2b14709', '01a22e42-48a7-74c9-8543-22389dea2dc5', '\xc43db1d2f996ea478a996452402246a0f89644da8c4a3fa0d4b906e395f06940', '2026-11-30 21:00:25.636229+00', '2026-11-30 21:00:25.636229+00', '2026-11-30 21:00:25.636229+00', '2026-12-30 21:00:25.636229+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-48b2-7376-be68-d80517d0c43e', '01a22e42-48b4-75cc-978c-b8ec8c73e67e', '\x614de7ce91dcb620433ebdeba99d12cc8ca4734ff6908a08de774eda0f783523', '2026-11-30 21:00:25.649384+00', '2026-11-30 21:00:25.649384+00', '2026-11-30 21:00:25.649384+00', '2026-12-30 21:00:25.649384+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-4909-72fe-ba7e-c7435500976b', '01a22e42-490c-73ed-b6ca-fa37a670b303', '\x6527ee0081cb61f421ae29f8e041c9a79b66020ea64a469bcf4caad76bb903e6', '2026-11-30 21:00:25.735548+00', '2026-11-30 21:00:25.735548+00', '2026-11-30 21:00:25.735548+00', '2026-12-30 21:00:25.735548+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-4918-70df-9cf0-4fd0019fddd2', '01a22e42-491a-737e-82fc-40d669cfd019', '\x9b95405cdc756ee8103811742b80a496a8eb1005e0c50b463f713d17c8aaf7d9', '2026-11-30 21:00:25.750969+00', '2026-11-30 21:00:25.750969+00', '2026-11-30 21:00:25.750969+00', '2026-12-30 21:00:25.750969+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-491f-722b-9a3a-8eb68992f1ad', '01a22e42-4921-76f4-b9b0-d92a6506be94', '\x14f2e6406bd568919741923db0e27e6d06f304e0c8c3525be62610087fee28c6', '2026-11-30 21:00:25.758036+00', '2026-11-30 21:00:25.758036+00', '2026-11-30 21:00:25.758036+00', '2026-12-30 21:00:25.758036+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-4926-715b-ba7c-3d7179bba4d4', '01a22e42-4928-7488-ba12-59f308fe587c', '\xe502db9bd8a02141e528171f1c80412223ce808bb66228a583added7e6bf10d7', '2026-11-30 21:00:25.765459+00', '2026-11-30 21:00:25.765459+00', '2026-11-30 21:00:25.765459+00', '2026-12-30 21:00:25.765459+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-492d-7563-9024-79cfb02aadba', '01a22e42-4930-711a-afb3-b7bb33298c85', '\x915ec758c50949052d4865c4b268e3dd325e6ae06fe7ac02c89064376b3446b2', '2026-11-30 21:00:25.772371+00', '2026-11-30 21:00:25.772371+00', '2026-11-30 21:00:25.772371+00', '2026-12-30 21:00:25.772371+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-4938-74e1-ab87-51bdd76177fa', '01a22e42-493a-718b-9e25-41e75b427ed9', '\xfcfe863b3612b7905e2b225cc8aa94b8bcad5dd9c7dac837d468f0e05056ace3', '2026-11-30 21:00:25.783135+00', '2026-11-30 21:00:25.783135+00', '2026-11-30 21:00:25.783135+00', '2026-12-30 21:00:25.783135+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-4944-76d7-b9f0-a3e0a24bc509', '01a22e42-4946-7782-ad93-43fe4ae4be76', '\x89bea6d386940cb7701238cc2b85d3d8057718e8dd2accd5d56704ed679e004f', '2026-11-30 21:00:25.794826+00', '2026-11-30 21:00:25.794826+00', '2026-11-30 21:00:25.794826+00', '2026-12-30 21:00:25.794826+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e42-4972-7576-b7d8-b9cfb75ddc74', '01a22e42-4975-77d6-bb77-f8902924f492', '\xdb822f77c65cb6eebc6edf6f3ae3a0248d1dfdda51761f8ebb57f2c4ff9a6572', '2026-11-30 21:00:25.84113+00', '2026-11-30 21:00:25.84113+00', '2026-11-30 21:00:25.84113+00', '2026-12-30 21:00:25.84113+00', 'tests', NULL, NULL, NULL, NULL);
INSERT INTO public.sign_ups VALUES
	('01a22e42-4802-70ee-a89b-1967eea84a9a', 'alice@acme.example', 'alice@acme.example', 'en', '2026-11-30 21:00:25.474512+00'),
	('01a22e42-4837-751f-a6eb-8e260cb9c652', 'bob@acme.example', 'bob@acme.example', 'en', '2026-11-30 21:00:25.527615+00'),
	('01a22e42-4846-75e8-96b8-3e89d585b9d9', 'carol@globex.example', 'carol@globex.example', 'en', '2026-11-30 21:00:25.542733+00'),
	('01a22e42-484d-730f-981f-284444bffb3b', 'dave@globex.example', 'dave@globex.example', 'en', '2026-11-30 21:00:25.549126+00'),
	('01a22e42-4857-711e-a3a9-15b0805e8b62', 'frank@frank.example', 'frank@frank.example', 'en', '2026-11-30 21:00:25.559805+00'),
	('01a22e42-485e-7204-8cca-9b6d44048398', 'ina@initech.example', 'ina@initech.example', 'en', '2026-11-30 21:00:25.565923+00'),
	('01a22e42-4863-73fa-8551-10d9227e51cb', 'iris@initech.example', 'iris@initech.example', 'en', '2026-11-30 21:00:25.571538+00'),
	('01a22e42-486a-73ae-b3bb-a38a4fbfba4d', 'hank@umbrella.example', 'hank@umbrella.example', 'en', '2026-11-30 21:00:25.578417+00'),
	('01a22e42-489e-7048-824c-d241ec6739b6', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'en', '2026-11-30 21:00:25.630275+00'),
	('01a22e42-48a3-76f5-91f9-577b20f091b6', 'acme-removed@acme.example', 'acme-removed@acme.example', 'en', '2026-11-30 21:00:25.635344+00'),
	('01a22e42-48b0-734e-96b7-8b31e5b60c87', 'acme-member@acme.example', 'acme-member@acme.example', 'en', '2026-11-30 21:00:25.64835+00'),
	('01a22e42-4906-7415-b599-cab1f6656a8c', 'eve@acme.example', 'eve@acme.example', 'en', '2026-11-30 21:00:25.734148+00'),
	('01a22e42-4916-72b1-8193-50b124d79107', 'ada@acme.example', 'ada@acme.example', 'en', '2026-11-30 21:00:25.749907+00'),
	('01a22e42-491d-743c-bcbb-8e2cb226e684', 'bo@acme.example', 'bo@acme.example', 'en', '2026-11-30 21:00:25.756994+00'),
	('01a22e42-4924-70a0-b15a-95fd1f146e11', 'çelik@acme.example', 'çelik@acme.example', 'en', '2026-11-30 21:00:25.764319+00'),
	('01a22e42-492b-718f-93a9-68fd73771e19', 'lea@lea.example', 'lea@lea.example', 'en', '2026-11-30 21:00:25.771206+00'),
	('01a22e42-4936-73ff-9bdd-081d7a1ce077', 'mia@mia.example', 'mia@mia.example', 'en', '2026-11-30 21:00:25.782028+00'),
	('01a22e42-4941-7719-ab90-be4e0dc3f7fe', 'bas@acme.example', 'bas@acme.example', 'en', '2026-11-30 21:00:25.793821+00'),
	('01a22e42-496f-75b1-a099-86e2013bd5c4', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '2026-11-30 21:00:25.839464+00');
INSERT INTO public.throttles VALUES
	('\xa2ea83350a3845f1f7435a25e00d3155bd8b548e17f449a3e44832bca44f6f83', 1, '2026-11-30 21:00:25.625072+00', '2026-12-01 21:00:25.625072+00'),
	('\xf9b5bf8c6802daf7f97f0dff5b220e184cab282b8ec4385f5efa9e28b1ef77f4', 1, '2026-11-30 21:00:25.645314+00', '2026-11-30 22:00:25.645314+00'),
	('\x1f8a8b5c58b7595ecddcbacbcd6149be6608525b0a695479c7da233a7656b079', 1, '2026-11-30 21:00:25.645314+00', '2026-11-30 22:00:25.645314+00'),
	('\x663e0dcaa572e663f44afe7ef13585b94264e006113dd326f4355b923816cece', 1, '2026-11-30 21:00:25.645314+00', '2026-11-30 22:00:25.645314+00'),
	('\x927462b9818c43ce60d66aea594380f08009aa7c626abcdb9d3ca6fd09d3758f', 6, '2026-11-30 21:00:25.787076+00', '2026-12-01 21:00:25.600531+00'),
	('\x23d77f0df1c036a6941c7a964d0d4125156237582dfd87d575bbb702cb96dce2', 1, '2026-11-30 21:00:25.852184+00', '2026-12-01 21:00:25.852184+00');
INSERT INTO public.user_counts VALUES
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', 'INVITED', 'BASIC_USER', 0),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', 'ACTIVE', 'BASIC_USER', 0),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22e42-485a-7722-9a9a-a913bfce4064', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e42-485a-7722-9a9a-a913bfce4064', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'INVITED', 'BASIC_USER', 0),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'ACTIVE', 'BASIC_USER', 0),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22e42-486c-7018-aee5-956a6ea81484', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e42-486c-7018-aee5-956a6ea81484', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'INVITED', 'ADVANCED_USER', 1),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22e42-492d-7563-9024-79d1e70b7eff', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e42-492d-7563-9024-79d1e70b7eff', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e42-4938-74e1-ab87-51bfe772ba6b', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e42-4938-74e1-ab87-51bfe772ba6b', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'INVITED', 'BASIC_USER', 4),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'ACTIVE', 'BASIC_USER', 5),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'BLOCKED', 'BASIC_USER', 2),
	('01a22e42-4972-7576-b7d8-b9d146a8635b', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e42-4972-7576-b7d8-b9d146a8635b', 'ACTIVE', 'ADMINISTRATOR', 1);
INSERT INTO public.user_words VALUES
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'acme', '01a22e42-4829-77a1-9baf-676375e16d19'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'de', '01a22e42-4829-77a1-9baf-676375e16d19'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'example', '01a22e42-4829-77a1-9baf-676375e16d19'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'vries', '01a22e42-4829-77a1-9baf-676375e16d19'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'acme', '01a22e42-4840-72fa-b402-85dc3b563b2d'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'example', '01a22e42-4840-72fa-b402-85dc3b563b2d'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'jansen', '01a22e42-4840-72fa-b402-85dc3b563b2d'),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', 'example', '01a22e42-484a-7430-85fa-6c57a610fc35'),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', 'globex', '01a22e42-484a-7430-85fa-6c57a610fc35'),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', 'smit', '01a22e42-484a-7430-85fa-6c57a610fc35'),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', 'bakker', '01a22e42-4850-74b6-a3e7-8721d37a7338'),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', 'example', '01a22e42-4850-74b6-a3e7-8721d37a7338'),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', 'globex', '01a22e42-4850-74b6-a3e7-8721d37a7338'),
	('01a22e42-485a-7722-9a9a-a913bfce4064', 'example', '01a22e42-485b-7704-a739-9548e6bbd1f9'),
	('01a22e42-485a-7722-9a9a-a913bfce4064', 'visser', '01a22e42-485b-7704-a739-9548e6bbd1f9'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'example', '01a22e42-4861-73ee-a2e0-8ff641b11a63'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'initech', '01a22e42-4861-73ee-a2e0-8ff641b11a63'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'kok', '01a22e42-4861-73ee-a2e0-8ff641b11a63'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'example', '01a22e42-4866-74c9-862d-a7ac0c105465'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'initech', '01a22e42-4866-74c9-862d-a7ac0c105465'),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', 'kok', '01a22e42-4866-74c9-862d-a7ac0c105465'),
	('01a22e42-486c-7018-aee5-956a6ea81484', 'example', '01a22e42-486d-744e-a7e7-9f968e5e5ddd'),
	('01a22e42-486c-7018-aee5-956a6ea81484', 'mol', '01a22e42-486d-744e-a7e7-9f968e5e5ddd'),
	('01a22e42-486c-7018-aee5-956a6ea81484', 'umbrella', '01a22e42-486d-744e-a7e7-9f968e5e5ddd'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', ';acme', '01a22e42-4884-727c-847d-ad6ec1f8e246'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'example', '01a22e42-4884-727c-847d-ad6ec1f8e246'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'pending', '01a22e42-4884-727c-847d-ad6ec1f8e246'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'added', '01a22e42-4897-735a-a144-d3decea79ce2'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'example', '01a22e42-4897-735a-a144-d3decea79ce2'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'example', '01a22e42-489c-7605-918e-b5888512ed6e'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'blocked', '01a22e42-48a1-778f-b937-42d245fc23a3'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'example', '01a22e42-48a1-778f-b937-42d245fc23a3'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'example', '01a22e42-48b3-7236-99ca-a22c1f54985e'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'member', '01a22e42-48b3-7236-99ca-a22c1f54985e'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'acme', '01a22e42-490a-7128-baaf-a18d2a00f653'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'example', '01a22e42-490a-7128-baaf-a18d2a00f653'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'zwart', '01a22e42-490a-7128-baaf-a18d2a00f653'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'acme', '01a22e42-4919-75d9-830d-bcb4511e45d4'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'de', '01a22e42-4919-75d9-830d-bcb4511e45d4'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'example', '01a22e42-4919-75d9-830d-bcb4511e45d4'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'wit', '01a22e42-4919-75d9-830d-bcb4511e45d4'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'acme', '01a22e42-4920-73e7-ac34-507b43146f8f'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'example', '01a22e42-4920-73e7-ac34-507b43146f8f'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'wit', '01a22e42-4920-73e7-ac34-507b43146f8f'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '=celik', '01a22e42-4927-70f1-9020-24bf33d3326b'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'acme', '01a22e42-4927-70f1-9020-24bf33d3326b'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'example', '01a22e42-4927-70f1-9020-24bf33d3326b'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'kaya', '01a22e42-4927-70f1-9020-24bf33d3326b'),
	('01a22e42-492d-7563-9024-79d1e70b7eff', 'example', '01a22e42-492e-77a5-a3a2-0bef57ba5f16'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'example', '01a22e42-4932-71c5-80b2-1fa8467ba12c'),
	('01a22e42-4938-74e1-ab87-51bfe772ba6b', 'example', '01a22e42-4939-72c9-8ffb-32f20026afd2'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'example', '01a22e42-493c-73e2-8caf-60b3e68d91de'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'acme', '01a22e42-4944-76d7-b9f0-a3e2bdf04180'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'blok', '01a22e42-4944-76d7-b9f0-a3e2bdf04180'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', 'example', '01a22e42-4944-76d7-b9f0-a3e2bdf04180'),
	('01a22e42-4972-7576-b7d8-b9d146a8635b', 'bel', '01a22e42-4973-717c-8391-f92386ab26e1'),
	('01a22e42-4972-7576-b7d8-b9d146a8635b', 'example', '01a22e42-4973-717c-8391-f92386ab26e1'),
	('01a22e42-4972-7576-b7d8-b9d146a8635b', 'hooli', '01a22e42-4973-717c-8391-f92386ab26e1');
INSERT INTO public.users VALUES
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4829-77a1-9baf-676375e16d19', '01a22e42-481e-70de-b118-b4b851db712c', 'Alice de Vries', 'alice de vries', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 21:00:25.493628+00', '2026-11-30 21:00:25.493628+00', '2026-11-30 21:00:00+00', NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4840-72fa-b402-85dc3b563b2d', '01a22e42-483e-74b2-869f-08353da04a0e', 'Bob Jansen', 'bob jansen', 'bob@acme.example', 'bob@acme.example', 'bob@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 21:00:25.529013+00', '2026-11-30 21:00:25.529013+00', '2026-11-30 21:00:00+00', NULL),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', '01a22e42-484a-7430-85fa-6c57a610fc35', '01a22e42-4849-747a-ae1e-2c908548436f', 'Carol Smit', 'carol smit', 'carol@globex.example', 'carol@globex.example', 'carol@globex.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 21:00:25.544047+00', '2026-11-30 21:00:25.544047+00', '2026-11-30 21:00:00+00', NULL),
	('01a22e42-4849-747a-ae1e-2c92c22e7d4b', '01a22e42-4850-74b6-a3e7-8721d37a7338', '01a22e42-484f-7637-a054-728d2254d056', 'Dave Bakker', 'dave bakker', 'dave@globex.example', 'dave@globex.example', 'dave@globex.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 21:00:25.550282+00', '2026-11-30 21:00:25.550282+00', '2026-11-30 21:00:00+00', NULL),
	('01a22e42-485a-7722-9a9a-a913bfce4064', '01a22e42-485b-7704-a739-9548e6bbd1f9', '01a22e42-4859-7328-bf43-6051a1068c4d', 'Frank Visser', 'frank visser', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 21:00:25.561072+00', '2026-11-30 21:00:25.561072+00', '2026-11-30 21:00:00+00', NULL),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4861-73ee-a2e0-8ff641b11a63', '01a22e42-485f-7447-b295-4a7d26274394', 'Ina Kok', 'ina kok', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 21:00:25.567005+00', '2026-11-30 21:00:25.567005+00', '2026-11-30 21:00:00+00', NULL),
	('01a22e42-4860-7391-9c4c-ea708a6ae3bb', '01a22e42-4866-74c9-862d-a7ac0c105465', '01a22e42-4865-758e-8f49-f750f7c32c05', 'Iris Kok', 'iris kok', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 21:00:25.572522+00', '2026-11-30 21:00:25.572522+00', '2026-11-30 21:00:00+00', NULL),
	('01a22e42-486c-7018-aee5-956a6ea81484', '01a22e42-486d-744e-a7e7-9f968e5e5ddd', '01a22e42-486b-71ac-a676-c52a1c83cdbe', 'Hank Mol', 'hank mol', 'hank@umbrella.example', 'hank@umbrella.example', 'hank@umbrella.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 21:00:25.579345+00', '2026-11-30 21:00:25.579345+00', '2026-11-30 21:00:00+00', NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4884-727c-847d-ad6ec1f8e246', NULL, NULL, NULL, 'acme-pending@acme.example', 'acme-pending@acme.example', 'acme-pending@acme.example', 'ADVANCED_USER', 'INVITED', true, '2026-11-30 21:00:25.600531+00', NULL, NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4897-735a-a144-d3decea79ce2', NULL, 'acme Added', 'acme added', 'acme-added@acme.example', 'acme-added@acme.example', 'acme-added@acme.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 21:00:25.622168+00', NULL, NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-489c-7605-918e-b5888512ed6e', '01a22e42-4859-7328-bf43-6051a1068c4d', 'Frank', 'frank', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 21:00:25.625072+00', NULL, NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48a1-778f-b937-42d245fc23a3', '01a22e42-48a0-765f-868b-6e5144cae256', 'acme Blocked', 'acme blocked', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'BASIC_USER', 'BLOCKED', false, '2026-11-30 21:00:25.63127+00', '2026-11-30 21:00:25.63127+00', '2026-11-30 21:00:00+00', 'the acme reason'),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-48b3-7236-99ca-a22c1f54985e', '01a22e42-48b2-7376-be68-d80517d0c43e', 'acme Member', 'acme member', 'acme-member@acme.example', 'acme-member@acme.example', 'acme-member@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 21:00:25.649384+00', '2026-11-30 21:00:25.649384+00', '2026-11-30 21:00:00+00', NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-490a-7128-baaf-a18d2a00f653', '01a22e42-4909-72fe-ba7e-c7435500976b', 'Eve Zwart', 'eve zwart', 'eve@acme.example', 'eve@acme.example', 'eve@acme.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 21:00:25.735548+00', '2026-11-30 21:00:25.735548+00', '2026-11-30 21:00:00+00', NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4919-75d9-830d-bcb4511e45d4', '01a22e42-4918-70df-9cf0-4fd0019fddd2', 'Ada de Wit', 'ada de wit', 'ada@acme.example', 'ada@acme.example', 'ada@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 21:00:25.750969+00', '2026-11-30 21:00:25.750969+00', '2026-11-30 21:00:00+00', NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4920-73e7-ac34-507b43146f8f', '01a22e42-491f-722b-9a3a-8eb68992f1ad', 'Bo Wit', 'bo wit', 'bo@acme.example', 'bo@acme.example', 'bo@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 21:00:25.758036+00', '2026-11-30 21:00:25.758036+00', '2026-11-30 21:00:00+00', NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4927-70f1-9020-24bf33d3326b', '01a22e42-4926-715b-ba7c-3d7179bba4d4', 'Çelik Kaya', 'celik kaya', 'çelik@acme.example', 'çelik@acme.example', 'çelik@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 21:00:25.765459+00', '2026-11-30 21:00:25.765459+00', '2026-11-30 21:00:00+00', NULL),
	('01a22e42-492d-7563-9024-79d1e70b7eff', '01a22e42-492e-77a5-a3a2-0bef57ba5f16', '01a22e42-492d-7563-9024-79cfb02aadba', 'Lea', 'lea', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 21:00:25.772371+00', '2026-11-30 21:00:25.772371+00', '2026-11-30 21:00:00+00', NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4932-71c5-80b2-1fa8467ba12c', '01a22e42-492d-7563-9024-79cfb02aadba', 'Lea', 'lea', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 21:00:25.776851+00', NULL, NULL, NULL),
	('01a22e42-4938-74e1-ab87-51bfe772ba6b', '01a22e42-4939-72c9-8ffb-32f20026afd2', '01a22e42-4938-74e1-ab87-51bdd76177fa', 'Mia', 'mia', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 21:00:25.783135+00', '2026-11-30 21:00:25.783135+00', '2026-11-30 21:00:00+00', NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-493c-73e2-8caf-60b3e68d91de', '01a22e42-4938-74e1-ab87-51bdd76177fa', 'Mia', 'mia', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 21:00:25.787076+00', NULL, NULL, NULL),
	('01a22e42-4823-7747-9a6c-51ab908a8952', '01a22e42-4944-76d7-b9f0-a3e2bdf04180', '01a22e42-4944-76d7-b9f0-a3e0a24bc509', 'Bas Blok', 'bas blok', 'bas@acme.example', 'bas@acme.example', 'bas@acme.example', 'BASIC_USER', 'BLOCKED', false, '2026-11-30 21:00:25.794826+00', '2026-11-30 21:00:25.794826+00', '2026-11-30 21:00:00+00', 'a "reason" with lines'),
	('01a22e42-4972-7576-b7d8-b9d146a8635b', '01a22e42-4973-717c-8391-f92386ab26e1', '01a22e42-4972-7576-b7d8-b9cfb75ddc74', 'Gavin Bel', 'gavin bel', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 21:00:25.84113+00', '2026-11-30 21:00:25.84113+00', '2026-11-30 21:00:00+00', NULL);
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
