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
	('01a22e1e-76b6-7664-a481-fae2a36c3d6e', '01a22e1e-76bf-7383-acb2-7a8b246238c0', '2026-11-30 20:21:18.134273+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-76b6-7664-a481-fae2a36c3d6e', NULL, NULL, 'test'),
	('01a22e1e-76f9-7683-9061-ea21d4b0faf0', '01a22e1e-76f9-7683-9061-ea22d8064eb9', '2026-11-30 20:21:18.173168+00', 'account.created', '01a22e1e-76f9-7683-9061-ea21d4b0faf0', 'account', '01a22e1e-76f9-7683-9061-ea21d4b0faf0', NULL, NULL, 'test'),
	('01a22e1e-76f9-7683-9061-ea21d4b0faf0', '01a22e1e-7756-748e-a3fa-ab530e198d5d', '2026-11-30 20:21:18.173168+00', 'session.started', '01a22e1e-76f9-7683-9061-ea21d4b0faf0', 'session', '01a22e1e-7755-70d1-9db6-c5df359ae953', NULL, NULL, 'test'),
	('01a22e1e-775d-7504-9787-d14847d782fa', '01a22e1e-7765-71a3-a34b-1d01eecfa980', '2026-11-30 20:21:18.301504+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-775d-7504-9787-d14847d782fa', NULL, NULL, 'test'),
	('01a22e1e-7782-76d6-a271-bc37a9847ed5', '01a22e1e-7782-76d6-a271-bc38daa20da7', '2026-11-30 20:21:18.311974+00', 'account.created', '01a22e1e-7782-76d6-a271-bc37a9847ed5', 'account', '01a22e1e-7782-76d6-a271-bc37a9847ed5', NULL, NULL, 'test'),
	('01a22e1e-7782-76d6-a271-bc37a9847ed5', '01a22e1e-779c-7598-a35a-3020f9109702', '2026-11-30 20:21:18.311974+00', 'session.started', '01a22e1e-7782-76d6-a271-bc37a9847ed5', 'session', '01a22e1e-779c-7598-a35a-301f2bf00f74', NULL, NULL, 'test'),
	('01a22e1e-77a1-7790-a23e-b83f6c9a780e', '01a22e1e-77a2-7623-ba3c-dc89ff82c4d8', '2026-11-30 20:21:18.369204+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-77a1-7790-a23e-b83f6c9a780e', NULL, NULL, 'test'),
	('01a22e1e-77ab-7433-953c-f2740246bc41', '01a22e1e-77ab-7433-953c-f275cb22c269', '2026-11-30 20:21:18.371221+00', 'account.created', '01a22e1e-77ab-7433-953c-f2740246bc41', 'account', '01a22e1e-77ab-7433-953c-f2740246bc41', NULL, NULL, 'test'),
	('01a22e1e-77ab-7433-953c-f2740246bc41', '01a22e1e-77ba-73b3-a4b2-d7ca974f4ff3', '2026-11-30 20:21:18.371221+00', 'session.started', '01a22e1e-77ab-7433-953c-f2740246bc41', 'session', '01a22e1e-77ba-73b3-a4b2-d7c9558a3633', NULL, NULL, 'test'),
	('01a22e1e-77c2-75eb-965e-34f7ec68245d', '01a22e1e-77c3-76dd-bb72-fe78def8eaa6', '2026-11-30 20:21:18.402289+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-77c2-75eb-965e-34f7ec68245d', NULL, NULL, 'test'),
	('01a22e1e-77cb-76e6-9603-6babc0fb6228', '01a22e1e-77cb-76e6-9603-6bacea7717a3', '2026-11-30 20:21:18.409351+00', 'account.created', '01a22e1e-77cb-76e6-9603-6babc0fb6228', 'account', '01a22e1e-77cb-76e6-9603-6babc0fb6228', NULL, NULL, 'test'),
	('01a22e1e-77cb-76e6-9603-6babc0fb6228', '01a22e1e-77d5-7402-b822-fefbb025f4bb', '2026-11-30 20:21:18.409351+00', 'session.started', '01a22e1e-77cb-76e6-9603-6babc0fb6228', 'session', '01a22e1e-77d4-77a1-8e0e-07798bb34903', NULL, NULL, 'test'),
	('01a22e1e-77ec-7783-b0ee-9704fed6f41f', '01a22e1e-77ed-7287-94ed-2780cf18e5e5', '2026-11-30 20:21:18.443907+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-77ec-7783-b0ee-9704fed6f41f', NULL, NULL, 'test'),
	('01a22e1e-77f1-722e-946e-f07c3b1c2e92', '01a22e1e-77f1-722e-946e-f07d8d00fea0', '2026-11-30 20:21:18.44623+00', 'account.created', '01a22e1e-77f1-722e-946e-f07c3b1c2e92', 'account', '01a22e1e-77f1-722e-946e-f07c3b1c2e92', NULL, NULL, 'test'),
	('01a22e1e-77f1-722e-946e-f07c3b1c2e92', '01a22e1e-7801-740a-ae26-1039af1ce6ec', '2026-11-30 20:21:18.44623+00', 'session.started', '01a22e1e-77f1-722e-946e-f07c3b1c2e92', 'session', '01a22e1e-7800-74ba-abd0-1421ac3f638c', NULL, NULL, 'test'),
	('01a22e1e-7802-7514-b74d-8a4bc0d53b51', '01a22e1e-7803-753c-b61b-f4f39edf733b', '2026-11-30 20:21:18.46608+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-7802-7514-b74d-8a4bc0d53b51', NULL, NULL, 'test'),
	('01a22e1e-780e-7415-b623-d7befb56f718', '01a22e1e-780e-7415-b623-d7bf8d82aab4', '2026-11-30 20:21:18.476846+00', 'account.created', '01a22e1e-780e-7415-b623-d7befb56f718', 'account', '01a22e1e-780e-7415-b623-d7befb56f718', NULL, NULL, 'test'),
	('01a22e1e-780e-7415-b623-d7befb56f718', '01a22e1e-7818-70d7-b608-61c68988250e', '2026-11-30 20:21:18.476846+00', 'session.started', '01a22e1e-780e-7415-b623-d7befb56f718', 'session', '01a22e1e-7818-70d7-b608-61c559973df6', NULL, NULL, 'test'),
	('01a22e1e-781a-7158-a2b0-84d12223bf4f', '01a22e1e-781a-7158-a2b0-84d36371bd16', '2026-11-30 20:21:18.490059+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-781a-7158-a2b0-84d12223bf4f', NULL, NULL, 'test'),
	('01a22e1e-7820-729d-b186-80771800db99', '01a22e1e-7820-729d-b186-807864e8c9df', '2026-11-30 20:21:18.491439+00', 'account.created', '01a22e1e-7820-729d-b186-80771800db99', 'account', '01a22e1e-7820-729d-b186-80771800db99', NULL, NULL, 'test'),
	('01a22e1e-7820-729d-b186-80771800db99', '01a22e1e-782e-763d-a035-50ead72cff46', '2026-11-30 20:21:18.491439+00', 'session.started', '01a22e1e-7820-729d-b186-80771800db99', 'session', '01a22e1e-782d-7114-b490-b64da26fc5bb', NULL, NULL, 'test'),
	('01a22e1e-7831-773c-979b-ec1ed5b432c4', '01a22e1e-7832-7432-b90b-497ecec33514', '2026-11-30 20:21:18.513737+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-7831-773c-979b-ec1ed5b432c4', NULL, NULL, 'test'),
	('01a22e1e-7836-751b-b50e-dc4e0431898c', '01a22e1e-7836-751b-b50e-dc4ff22cafd8', '2026-11-30 20:21:18.516889+00', 'account.created', '01a22e1e-7836-751b-b50e-dc4e0431898c', 'account', '01a22e1e-7836-751b-b50e-dc4e0431898c', NULL, NULL, 'test'),
	('01a22e1e-7836-751b-b50e-dc4e0431898c', '01a22e1e-783e-7600-b045-e41409b58e4e', '2026-11-30 20:21:18.516889+00', 'session.started', '01a22e1e-7836-751b-b50e-dc4e0431898c', 'session', '01a22e1e-783e-7600-b045-e413927ee0d5', NULL, NULL, 'test'),
	('01a22e1e-78f2-7648-8895-c760a381168d', '01a22e1e-78f3-77ea-8a17-75df53a56f56', '2026-11-30 20:21:18.706398+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-78f2-7648-8895-c760a381168d', NULL, NULL, 'test'),
	('01a22e1e-78fa-77fd-bb3f-165028f4a089', '01a22e1e-78fa-77fd-bb3f-1651ada48e3b', '2026-11-30 20:21:18.708598+00', 'account.created', '01a22e1e-78fa-77fd-bb3f-165028f4a089', 'account', '01a22e1e-78fa-77fd-bb3f-165028f4a089', NULL, NULL, 'test'),
	('01a22e1e-78fa-77fd-bb3f-165028f4a089', '01a22e1e-7905-712d-a051-daec661ce279', '2026-11-30 20:21:18.708598+00', 'session.started', '01a22e1e-78fa-77fd-bb3f-165028f4a089', 'session', '01a22e1e-7905-712d-a051-daeb99f07914', NULL, NULL, 'test'),
	('01a22e1e-7906-728a-ab48-097c4e399de7', '01a22e1e-7906-728a-ab48-097e7b20c14e', '2026-11-30 20:21:18.72639+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-7906-728a-ab48-097c4e399de7', NULL, NULL, 'test'),
	('01a22e1e-7909-7705-8230-231047564913', '01a22e1e-7909-7705-8230-23119ebd1306', '2026-11-30 20:21:18.727571+00', 'account.created', '01a22e1e-7909-7705-8230-231047564913', 'account', '01a22e1e-7909-7705-8230-231047564913', NULL, NULL, 'test'),
	('01a22e1e-7909-7705-8230-231047564913', '01a22e1e-7913-733b-9c83-80e3677eefa3', '2026-11-30 20:21:18.727571+00', 'session.started', '01a22e1e-7909-7705-8230-231047564913', 'session', '01a22e1e-7913-733b-9c83-80e234bd7838', NULL, NULL, 'test'),
	('01a22e1e-76f9-7683-9061-ea21d4b0faf0', '01a22e1e-792d-768a-b575-1b99a4bca522', '2026-11-30 20:21:18.75769+00', 'account.recovery_requested', NULL, 'account', '01a22e1e-76f9-7683-9061-ea21d4b0faf0', NULL, NULL, 'test'),
	('01a22e1e-7931-70dc-8249-0fa10ea10016', '01a22e1e-7932-7166-a650-131d01deab78', '2026-11-30 20:21:18.769817+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-7931-70dc-8249-0fa10ea10016', NULL, NULL, 'test'),
	('01a22e1e-7939-74bc-a93f-afccd9c20848', '01a22e1e-793a-7660-878c-1c92235c20a4', '2026-11-30 20:21:18.772792+00', 'account.created', '01a22e1e-7939-74bc-a93f-afccd9c20848', 'account', '01a22e1e-7939-74bc-a93f-afccd9c20848', NULL, NULL, 'test'),
	('01a22e1e-7939-74bc-a93f-afccd9c20848', '01a22e1e-7942-7318-9759-709d212e1138', '2026-11-30 20:21:18.772792+00', 'session.started', '01a22e1e-7939-74bc-a93f-afccd9c20848', 'session', '01a22e1e-7942-7318-9759-709c39147647', NULL, NULL, 'test'),
	('01a22e1e-7a39-71c8-9617-b9f14fa7a634', '01a22e1e-7a3a-7135-afce-b36c1ba66816', '2026-11-30 20:21:19.033269+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-7a39-71c8-9617-b9f14fa7a634', NULL, NULL, 'test'),
	('01a22e1e-7a41-7333-a620-ed818526fe62', '01a22e1e-7a41-7333-a620-ed82367e81a5', '2026-11-30 20:21:19.035398+00', 'account.created', '01a22e1e-7a41-7333-a620-ed818526fe62', 'account', '01a22e1e-7a41-7333-a620-ed818526fe62', NULL, NULL, 'test'),
	('01a22e1e-7a41-7333-a620-ed818526fe62', '01a22e1e-7a49-7375-89b6-a0b1eaa0b085', '2026-11-30 20:21:19.035398+00', 'session.started', '01a22e1e-7a41-7333-a620-ed818526fe62', 'session', '01a22e1e-7a49-7375-89b6-a0b0e11b6f67', NULL, NULL, 'test'),
	('01a22e1e-7a6d-73e6-b60b-d055547adb24', '01a22e1e-7a6e-7732-afe6-8d68d98cfee9', '2026-11-30 20:21:19.085041+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-7a6d-73e6-b60b-d055547adb24', NULL, NULL, 'test'),
	('01a22e1e-7a74-767a-9ca6-40bb1a73fa14', '01a22e1e-7a74-767a-9ca6-40bce252f075', '2026-11-30 20:21:19.08721+00', 'account.created', '01a22e1e-7a74-767a-9ca6-40bb1a73fa14', 'account', '01a22e1e-7a74-767a-9ca6-40bb1a73fa14', NULL, NULL, 'test'),
	('01a22e1e-7a74-767a-9ca6-40bb1a73fa14', '01a22e1e-7a7e-72f7-a76b-04ac0db01ac5', '2026-11-30 20:21:19.08721+00', 'session.started', '01a22e1e-7a74-767a-9ca6-40bb1a73fa14', 'session', '01a22e1e-7a7e-72f7-a76b-04abf53c01e1', NULL, NULL, 'test'),
	('01a22e1e-7a89-722a-b5ee-71784f94b162', '01a22e1e-7a89-722a-b5ee-717a145c5460', '2026-11-30 20:21:19.113012+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-7a89-722a-b5ee-71784f94b162', NULL, NULL, 'test'),
	('01a22e1e-7a91-71c4-8a0d-3960a2cb80de', '01a22e1e-7a91-71c4-8a0d-396167dbb877', '2026-11-30 20:21:19.117168+00', 'account.created', '01a22e1e-7a91-71c4-8a0d-3960a2cb80de', 'account', '01a22e1e-7a91-71c4-8a0d-3960a2cb80de', NULL, NULL, 'test'),
	('01a22e1e-7a91-71c4-8a0d-3960a2cb80de', '01a22e1e-7a9b-767b-ba0e-2ec0f2433af5', '2026-11-30 20:21:19.117168+00', 'session.started', '01a22e1e-7a91-71c4-8a0d-3960a2cb80de', 'session', '01a22e1e-7a9b-767b-ba0e-2ebf980a671e', NULL, NULL, 'test'),
	('01a22e1e-7aa3-773b-acd5-3d563b61534b', '01a22e1e-7aa4-75ab-be09-6eb343cf7fb2', '2026-11-30 20:21:19.139337+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-7aa3-773b-acd5-3d563b61534b', NULL, NULL, 'test'),
	('01a22e1e-7aa9-71d2-b68f-06aa1108328d', '01a22e1e-7aa9-71d2-b68f-06abb1065e3f', '2026-11-30 20:21:19.141468+00', 'account.created', '01a22e1e-7aa9-71d2-b68f-06aa1108328d', 'account', '01a22e1e-7aa9-71d2-b68f-06aa1108328d', NULL, NULL, 'test'),
	('01a22e1e-7aa9-71d2-b68f-06aa1108328d', '01a22e1e-7ab4-76e2-ab52-459066e8d88b', '2026-11-30 20:21:19.141468+00', 'session.started', '01a22e1e-7aa9-71d2-b68f-06aa1108328d', 'session', '01a22e1e-7ab4-76e2-ab52-458f54444105', NULL, NULL, 'test'),
	('01a22e1e-7aba-702b-9840-04574bd4e7d6', '01a22e1e-7abb-7462-b6ce-474d6aa8f8cf', '2026-11-30 20:21:19.162734+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-7aba-702b-9840-04574bd4e7d6', NULL, NULL, 'test'),
	('01a22e1e-7ac2-759f-9dd5-5d12151377de', '01a22e1e-7ac2-759f-9dd5-5d13151d9445', '2026-11-30 20:21:19.168708+00', 'account.created', '01a22e1e-7ac2-759f-9dd5-5d12151377de', 'account', '01a22e1e-7ac2-759f-9dd5-5d12151377de', NULL, NULL, 'test'),
	('01a22e1e-7ac2-759f-9dd5-5d12151377de', '01a22e1e-7aca-7320-a9ca-193241519454', '2026-11-30 20:21:19.168708+00', 'session.started', '01a22e1e-7ac2-759f-9dd5-5d12151377de', 'session', '01a22e1e-7aca-7320-a9ca-1931c743a109', NULL, NULL, 'test'),
	('01a22e1e-7add-76e7-af31-34be11e47eed', '01a22e1e-7ae0-7596-b9b5-3699e1b2c1a1', '2026-11-30 20:21:19.197709+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-7add-76e7-af31-34be11e47eed', NULL, NULL, 'test'),
	('01a22e1e-7ae5-736b-b3e5-886b1ea130df', '01a22e1e-7ae5-736b-b3e5-886cdbced61c', '2026-11-30 20:21:19.201834+00', 'account.created', '01a22e1e-7ae5-736b-b3e5-886b1ea130df', 'account', '01a22e1e-7ae5-736b-b3e5-886b1ea130df', NULL, NULL, 'test'),
	('01a22e1e-7ae5-736b-b3e5-886b1ea130df', '01a22e1e-7aee-75ca-901c-ddd55807ee28', '2026-11-30 20:21:19.201834+00', 'session.started', '01a22e1e-7ae5-736b-b3e5-886b1ea130df', 'session', '01a22e1e-7aee-75ca-901c-ddd4ff9bc24f', NULL, NULL, 'test'),
	('01a22e1e-7b06-743c-9d36-c683c849ea63', '01a22e1e-7b09-72e4-9cab-5854f01bb876', '2026-11-30 20:21:19.238599+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-7b06-743c-9d36-c683c849ea63', NULL, NULL, 'test'),
	('01a22e1e-7b10-717d-9d18-0bc72c3eeebd', '01a22e1e-7b10-717d-9d18-0bc82dd22c5d', '2026-11-30 20:21:19.242811+00', 'account.created', '01a22e1e-7b10-717d-9d18-0bc72c3eeebd', 'account', '01a22e1e-7b10-717d-9d18-0bc72c3eeebd', NULL, NULL, 'test'),
	('01a22e1e-7b10-717d-9d18-0bc72c3eeebd', '01a22e1e-7b1d-7672-846a-262495c2b670', '2026-11-30 20:21:19.242811+00', 'session.started', '01a22e1e-7b10-717d-9d18-0bc72c3eeebd', 'session', '01a22e1e-7b1d-7672-846a-262386afaaa8', NULL, NULL, 'test'),
	('01a22e1e-7bad-74a5-a950-520ef3f014ea', '01a22e1e-7bb1-71cf-a5a1-9be9643198f4', '2026-11-30 20:21:19.405579+00', 'sign_up.requested', NULL, 'sign_up', '01a22e1e-7bad-74a5-a950-520ef3f014ea', NULL, NULL, 'test'),
	('01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', '01a22e1e-7bb8-77ed-b981-6e00968ef8aa', '2026-11-30 20:21:19.410545+00', 'account.created', '01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', 'account', '01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', NULL, NULL, 'test'),
	('01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', '01a22e1e-7bc5-72a9-9787-943a274c3381', '2026-11-30 20:21:19.410545+00', 'session.started', '01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', 'session', '01a22e1e-7bc5-72a9-9787-943965c4bce8', NULL, NULL, 'test'),
	('01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', '01a22e1e-7bed-74d5-94c0-94d5b2437d70', '2026-11-30 20:21:19.448123+00', 'account.two_factor_enabled', '01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', 'account', '01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', NULL, NULL, 'test');
INSERT INTO public.account_emails VALUES
	('alice@acme.example', 'alice@acme.example', '01a22e1e-76f9-7683-9061-ea21d4b0faf0', true, '2026-11-30 20:21:18.173168+00'),
	('bob@acme.example', 'bob@acme.example', '01a22e1e-7782-76d6-a271-bc37a9847ed5', true, '2026-11-30 20:21:18.311974+00'),
	('carol@globex.example', 'carol@globex.example', '01a22e1e-77ab-7433-953c-f2740246bc41', true, '2026-11-30 20:21:18.371221+00'),
	('dave@globex.example', 'dave@globex.example', '01a22e1e-77cb-76e6-9603-6babc0fb6228', true, '2026-11-30 20:21:18.409351+00'),
	('frank@frank.example', 'frank@frank.example', '01a22e1e-77f1-722e-946e-f07c3b1c2e92', true, '2026-11-30 20:21:18.44623+00'),
	('ina@initech.example', 'ina@initech.example', '01a22e1e-780e-7415-b623-d7befb56f718', true, '2026-11-30 20:21:18.476846+00'),
	('iris@initech.example', 'iris@initech.example', '01a22e1e-7820-729d-b186-80771800db99', true, '2026-11-30 20:21:18.491439+00'),
	('hank@umbrella.example', 'hank@umbrella.example', '01a22e1e-7836-751b-b50e-dc4e0431898c', true, '2026-11-30 20:21:18.516889+00'),
	('acme-blocked@acme.example', 'acme-blocked@acme.example', '01a22e1e-78fa-77fd-bb3f-165028f4a089', true, '2026-11-30 20:21:18.708598+00'),
	('acme-removed@acme.example', 'acme-removed@acme.example', '01a22e1e-7909-7705-8230-231047564913', true, '2026-11-30 20:21:18.727571+00'),
	('acme-member@acme.example', 'acme-member@acme.example', '01a22e1e-7939-74bc-a93f-afccd9c20848', true, '2026-11-30 20:21:18.772792+00'),
	('eve@acme.example', 'eve@acme.example', '01a22e1e-7a41-7333-a620-ed818526fe62', true, '2026-11-30 20:21:19.035398+00'),
	('ada@acme.example', 'ada@acme.example', '01a22e1e-7a74-767a-9ca6-40bb1a73fa14', true, '2026-11-30 20:21:19.08721+00'),
	('bo@acme.example', 'bo@acme.example', '01a22e1e-7a91-71c4-8a0d-3960a2cb80de', true, '2026-11-30 20:21:19.117168+00'),
	('çelik@acme.example', 'çelik@acme.example', '01a22e1e-7aa9-71d2-b68f-06aa1108328d', true, '2026-11-30 20:21:19.141468+00'),
	('lea@lea.example', 'lea@lea.example', '01a22e1e-7ac2-759f-9dd5-5d12151377de', true, '2026-11-30 20:21:19.168708+00'),
	('mia@mia.example', 'mia@mia.example', '01a22e1e-7ae5-736b-b3e5-886b1ea130df', true, '2026-11-30 20:21:19.201834+00'),
	('bas@acme.example', 'bas@acme.example', '01a22e1e-7b10-717d-9d18-0bc72c3eeebd', true, '2026-11-30 20:21:19.242811+00'),
	('gavin@hooli.example', 'gavin@hooli.example', '01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', true, '2026-11-30 20:21:19.410545+00');
INSERT INTO public.accounts VALUES
	('01a22e1e-76f9-7683-9061-ea21d4b0faf0', 'Alice de Vries', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:18.173168+00'),
	('01a22e1e-7782-76d6-a271-bc37a9847ed5', 'Bob Jansen', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:18.311974+00'),
	('01a22e1e-77cb-76e6-9603-6babc0fb6228', 'Dave Bakker', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:18.409351+00'),
	('01a22e1e-77f1-722e-946e-f07c3b1c2e92', 'Frank Visser', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:18.44623+00'),
	('01a22e1e-780e-7415-b623-d7befb56f718', 'Ina Kok', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:18.476846+00'),
	('01a22e1e-7820-729d-b186-80771800db99', 'Iris Kok', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:18.491439+00'),
	('01a22e1e-7836-751b-b50e-dc4e0431898c', 'Hank Mol', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:18.516889+00'),
	('01a22e1e-78fa-77fd-bb3f-165028f4a089', 'acme Blocked', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:18.708598+00'),
	('01a22e1e-7909-7705-8230-231047564913', 'acme Removed', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:18.727571+00'),
	('01a22e1e-7939-74bc-a93f-afccd9c20848', 'acme Member', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:18.772792+00'),
	('01a22e1e-7a74-767a-9ca6-40bb1a73fa14', 'Ada de Wit', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:19.08721+00'),
	('01a22e1e-7a91-71c4-8a0d-3960a2cb80de', 'Bo Wit', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:19.117168+00'),
	('01a22e1e-7aa9-71d2-b68f-06aa1108328d', 'Çelik Kaya', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:19.141468+00'),
	('01a22e1e-7ac2-759f-9dd5-5d12151377de', 'Lea', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:19.168708+00'),
	('01a22e1e-7ae5-736b-b3e5-886b1ea130df', 'Mia', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:19.201834+00'),
	('01a22e1e-7b10-717d-9d18-0bc72c3eeebd', 'Bas Blok', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:19.242811+00'),
	('01a22e1e-7a41-7333-a620-ed818526fe62', 'Eve Zwart', 'nl', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:19.035398+00'),
	('01a22e1e-77ab-7433-953c-f2740246bc41', 'Carol Smit', 'nl', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', false, NULL, '2026-11-30 20:21:18.371221+00'),
	('01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', 'Gavin Bel', 'en', '$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg', true, NULL, '2026-11-30 20:21:19.410545+00');
INSERT INTO public.alembic_version VALUES
	('0002');
INSERT INTO public.audit_events VALUES
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7704-70b7-b333-2e3c787cae46', '2026-11-30 20:21:18.173168+00', 'environment.created', NULL, NULL, 'environment', '01a22e1e-7704-70b7-b333-2e3b96d561cd', NULL, NULL, 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7755-70d1-9db6-c5de0b1b4e90', '2026-11-30 20:21:18.173168+00', 'user.joined', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-7716-7037-a441-1f261a8e7c6d', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-779c-7598-a35a-301e6fae7348', '2026-11-30 20:21:18.311974+00', 'user.joined', '01a22e1e-7788-719f-ae32-d82779d2d593', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-7788-719f-ae32-d82779d2d593', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', '01a22e1e-77ac-7549-b7ca-8443c208c00d', '2026-11-30 20:21:18.371221+00', 'environment.created', NULL, NULL, 'environment', '01a22e1e-77ac-7549-b7ca-84421a7118d1', NULL, NULL, 'test'),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', '01a22e1e-77ba-73b3-a4b2-d7c8b0f3688d', '2026-11-30 20:21:18.371221+00', 'user.joined', '01a22e1e-77af-71f7-aa9a-2caa8e19fad6', '01a22e1e-77ac-7549-b7ca-84421a7118d1', 'user', '01a22e1e-77af-71f7-aa9a-2caa8e19fad6', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', '01a22e1e-77d4-77a1-8e0e-077851caefb1', '2026-11-30 20:21:18.409351+00', 'user.joined', '01a22e1e-77d1-755e-b998-0fdf3a164cf9', '01a22e1e-77ac-7549-b7ca-84421a7118d1', 'user', '01a22e1e-77d1-755e-b998-0fdf3a164cf9', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', '01a22e1e-77e7-77d2-b3a7-d0e740cc9cfc', '2026-11-30 20:21:18.423931+00', 'user.role_changed', '01a22e1e-77af-71f7-aa9a-2caa8e19fad6', '01a22e1e-77ac-7549-b7ca-84421a7118d1', 'user', '01a22e1e-77d1-755e-b998-0fdf3a164cf9', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22e1e-77f4-7390-872f-5e001f7727ea', '01a22e1e-77f4-7390-872f-5e019cb966c9', '2026-11-30 20:21:18.44623+00', 'environment.created', NULL, NULL, 'environment', '01a22e1e-77f4-7390-872f-5e001f7727ea', NULL, NULL, 'test'),
	('01a22e1e-77f4-7390-872f-5e001f7727ea', '01a22e1e-7800-74ba-abd0-1420bcc33e28', '2026-11-30 20:21:18.44623+00', 'user.joined', '01a22e1e-77f6-764f-926c-d60fb1c79d08', '01a22e1e-77f4-7390-872f-5e001f7727ea', 'user', '01a22e1e-77f6-764f-926c-d60fb1c79d08', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7810-7305-b216-f6ba5a717bbe', '2026-11-30 20:21:18.476846+00', 'environment.created', NULL, NULL, 'environment', '01a22e1e-780f-74dc-a386-e8d1d178c756', NULL, NULL, 'test'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7818-70d7-b608-61c43318eb8b', '2026-11-30 20:21:18.476846+00', 'user.joined', '01a22e1e-7811-7303-8215-5de20a74cadc', '01a22e1e-780f-74dc-a386-e8d1d178c756', 'user', '01a22e1e-7811-7303-8215-5de20a74cadc', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-782d-7114-b490-b64c2854f787', '2026-11-30 20:21:18.491439+00', 'user.joined', '01a22e1e-7826-70b2-9e93-1384732873e0', '01a22e1e-780f-74dc-a386-e8d1d178c756', 'user', '01a22e1e-7826-70b2-9e93-1384732873e0', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7830-756e-bea6-4e6870a62cdc', '2026-11-30 20:21:18.51085+00', 'user.role_changed', '01a22e1e-7811-7303-8215-5de20a74cadc', '01a22e1e-780f-74dc-a386-e8d1d178c756', 'user', '01a22e1e-7826-70b2-9e93-1384732873e0', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22e1e-7839-74a3-8d4d-6bce00080714', '01a22e1e-7839-74a3-8d4d-6bcfb6a59c0e', '2026-11-30 20:21:18.516889+00', 'environment.created', NULL, NULL, 'environment', '01a22e1e-7839-74a3-8d4d-6bce00080714', NULL, NULL, 'test'),
	('01a22e1e-7839-74a3-8d4d-6bce00080714', '01a22e1e-783e-7600-b045-e4128a3f31de', '2026-11-30 20:21:18.516889+00', 'user.joined', '01a22e1e-783c-70d1-b641-c7197af6ca3c', '01a22e1e-7839-74a3-8d4d-6bce00080714', 'user', '01a22e1e-783c-70d1-b641-c7197af6ca3c', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7849-7152-b1fa-47bbb2a07ebe', '2026-11-30 20:21:18.527648+00', 'organisation.created', '01a22e1e-7811-7303-8215-5de20a74cadc', '01a22e1e-780f-74dc-a386-e8d1d178c756', 'organisation', '01a22e1e-7848-726f-80c8-25325748204c', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7861-7546-b179-7250f1e45699', '2026-11-30 20:21:18.549313+00', 'organisation.activation_requested', '01a22e1e-7811-7303-8215-5de20a74cadc', '01a22e1e-780f-74dc-a386-e8d1d178c756', 'organisation', '01a22e1e-7848-726f-80c8-25325748204c', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7875-73de-ba0f-50b7009534ff', '2026-11-30 20:21:18.549313+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22e1e-7848-726f-80c8-25325748204c', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7879-728a-abf6-affc3fc94d3f', '2026-11-30 20:21:18.549313+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22e1e-7848-726f-80c8-25325748204c', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7896-7110-9fdf-e0baca95ad1b', '2026-11-30 20:21:18.592922+00', 'user.invited', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-7890-727e-8c94-5101fa5aa6e4', NULL, '{"invitation": "01a22e1e-7890-727e-8c94-510056433b37", "role": "ADVANCED_USER"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-78a5-71f4-8139-3005367f48aa', '2026-11-30 20:21:18.621475+00', 'user.invited', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-78a1-7481-8c45-765c45207a4f', NULL, '{"invitation": "01a22e1e-78a1-7481-8c45-765b98e5d4e8", "role": "ADVANCED_USER"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-78cc-73d6-b1fc-20f65a3a40f7', '2026-11-30 20:21:18.636557+00', 'invitation.revoked', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-78a1-7481-8c45-765c45207a4f', NULL, '{"invitation": "01a22e1e-78a1-7481-8c45-765b98e5d4e8", "role": "ADVANCED_USER"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-78d6-7513-a49e-3bedd76f3b44', '2026-11-30 20:21:18.673276+00', 'user.added', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-78d2-7299-9d60-ddfdf90d62fe', NULL, '{"invitation": "01a22e1e-78d2-7299-9d60-ddfcb1161422", "role": "BASIC_USER"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-78ea-75af-92ac-7e7271752436', '2026-11-30 20:21:18.684956+00', 'user.added', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-78e9-755e-8f54-21543d4877ea', NULL, '{"invitation": "01a22e1e-78e9-755e-8f54-2153aac2adf5", "role": "BASIC_USER"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7905-712d-a051-daeaef0aa4a3', '2026-11-30 20:21:18.708598+00', 'user.joined', '01a22e1e-78fb-737b-9170-e7338d6b81d7', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-78fb-737b-9170-e7338d6b81d7', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7913-733b-9c83-80e13a630ea7', '2026-11-30 20:21:18.727571+00', 'user.joined', '01a22e1e-790e-72ab-8a27-da78c7847f61', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-790e-72ab-8a27-da78c7847f61', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-791d-716f-a6d6-46552a71aa9f', '2026-11-30 20:21:18.740931+00', 'user.blocked', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-78fb-737b-9170-e7338d6b81d7', '{"status": "ACTIVE"}', '{"status": "BLOCKED"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7925-71cb-b87d-70a39ed626b7', '2026-11-30 20:21:18.749975+00', 'user.removed', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-790e-72ab-8a27-da78c7847f61', '{"role": "BASIC_USER", "status": "ACTIVE"}', NULL, 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7942-7318-9759-709b7fd691a4', '2026-11-30 20:21:18.772792+00', 'user.joined', '01a22e1e-793b-7005-b76b-09a85375c593', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-793b-7005-b76b-09a85375c593', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-795e-7014-bbf6-f004dd9bf5c6', '2026-11-30 20:21:18.789107+00', 'partnership.requested', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'partnership', '01a22e1e-794c-7426-bb99-9d2f07c55379', NULL, NULL, 'test'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-795e-7014-bbf6-f005d831c674', '2026-11-30 20:21:18.789107+00', 'partnership.requested', NULL, '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'partnership', '01a22e1e-794c-7426-bb99-9d2f07c55379', NULL, NULL, ''),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7971-7369-959c-27f563e97450', '2026-11-30 20:21:18.816141+00', 'partnership.accepted', NULL, '01a22e1e-780f-74dc-a386-e8d1d178c756', 'partnership', '01a22e1e-794c-7426-bb99-9d2f07c55379', NULL, NULL, ''),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7971-7369-959c-27f6ccb50e81', '2026-11-30 20:21:18.816141+00', 'partnership.accepted', '01a22e1e-7811-7303-8215-5de20a74cadc', '01a22e1e-780f-74dc-a386-e8d1d178c756', 'partnership', '01a22e1e-794c-7426-bb99-9d2f07c55379', NULL, NULL, 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7975-71b4-b20c-4a7fc1022f83', '2026-11-30 20:21:18.834283+00', 'partnership.manager_connected', NULL, '01a22e1e-780f-74dc-a386-e8d1d178c756', 'partnership', '01a22e1e-794c-7426-bb99-9d2f07c55379', NULL, '{"user": "01a22e1e-7826-70b2-9e93-1384732873e0"}', ''),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7975-71b4-b20c-4a80994050e3', '2026-11-30 20:21:18.834283+00', 'partnership.manager_connected', '01a22e1e-7811-7303-8215-5de20a74cadc', '01a22e1e-780f-74dc-a386-e8d1d178c756', 'partnership', '01a22e1e-794c-7426-bb99-9d2f07c55379', NULL, '{"user": "01a22e1e-7826-70b2-9e93-1384732873e0"}', 'test'),
	('01a22e1e-7839-74a3-8d4d-6bce00080714', '01a22e1e-7984-7044-9548-5bd4c4f5acb8', '2026-11-30 20:21:18.838279+00', 'partnership.requested', '01a22e1e-783c-70d1-b641-c7197af6ca3c', '01a22e1e-7839-74a3-8d4d-6bce00080714', 'partnership', '01a22e1e-797d-74c5-b264-5c14f3799710', NULL, NULL, 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7984-7044-9548-5bd524ff8875', '2026-11-30 20:21:18.838279+00', 'partnership.requested', NULL, '01a22e1e-7839-74a3-8d4d-6bce00080714', 'partnership', '01a22e1e-797d-74c5-b264-5c14f3799710', NULL, NULL, ''),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7989-729e-bc31-3d7c5128a4d4', '2026-11-30 20:21:18.856549+00', 'organisation.created', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'organisation', '01a22e1e-7989-729e-bc31-3d7a91b8516e', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-798f-7339-aa81-0e46474383ea', '2026-11-30 20:21:18.858731+00', 'organisation.activation_requested', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'organisation', '01a22e1e-7989-729e-bc31-3d7a91b8516e', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7995-7672-a5e6-c93f0323e941', '2026-11-30 20:21:18.858731+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22e1e-7989-729e-bc31-3d7a91b8516e', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7997-7601-b69e-9ffea950891f', '2026-11-30 20:21:18.858731+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22e1e-7989-729e-bc31-3d7a91b8516e', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-799d-71f7-914d-db9b3fc23986', '2026-11-30 20:21:18.877286+00', 'organisation.created', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'organisation', '01a22e1e-799d-71f7-914d-db992bb01063', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7b20-70b6-928b-db22b78ddb8e', '2026-11-30 20:21:19.262761+00', 'user.blocked', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-7b15-736f-8409-9f0208534296', '{"status": "ACTIVE"}', '{"status": "BLOCKED"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-79ae-70d3-bd64-4ebe2133d073', '2026-11-30 20:21:18.879021+00', 'membership.added', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'membership', '01a22e1e-79ac-7480-aa75-19422eac1508', NULL, '{"organisation": "01a22e1e-7989-729e-bc31-3d7a91b8516e", "user": "01a22e1e-793b-7005-b76b-09a85375c593", "role": "MEMBER"}', 'test'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-79bf-712c-9ad2-b0319c1253fb', '2026-11-30 20:21:18.900584+00', 'membership.requested', NULL, '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'membership', '01a22e1e-79bd-7631-9769-e46f5346f82f', NULL, '{"organisation": "01a22e1e-7989-729e-bc31-3d7a91b8516e", "user": "01a22e1e-7811-7303-8215-5de20a74cadc", "role": "MEMBER"}', ''),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-79bf-712c-9ad2-b032c3c36b50', '2026-11-30 20:21:18.900584+00', 'membership.requested', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'membership', '01a22e1e-79bd-7631-9769-e46f5346f82f', NULL, '{"organisation": "01a22e1e-7989-729e-bc31-3d7a91b8516e", "user": "01a22e1e-7811-7303-8215-5de20a74cadc", "role": "MEMBER"}', 'test'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-79de-7408-bbe5-42cc8cffb703', '2026-11-30 20:21:18.917283+00', 'membership.accepted', '01a22e1e-7811-7303-8215-5de20a74cadc', '01a22e1e-780f-74dc-a386-e8d1d178c756', 'membership', '01a22e1e-79bd-7631-9769-e46f5346f82f', NULL, '{"organisation": "01a22e1e-7989-729e-bc31-3d7a91b8516e", "user": "01a22e1e-7811-7303-8215-5de20a74cadc"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-79de-7408-bbe5-42cde1eea2d8', '2026-11-30 20:21:18.917283+00', 'membership.accepted', NULL, '01a22e1e-780f-74dc-a386-e8d1d178c756', 'membership', '01a22e1e-79bd-7631-9769-e46f5346f82f', NULL, '{"organisation": "01a22e1e-7989-729e-bc31-3d7a91b8516e", "user": "01a22e1e-7811-7303-8215-5de20a74cadc"}', ''),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-79ec-73c3-91d5-34917ed63976', '2026-11-30 20:21:18.945755+00', 'membership.requested', NULL, '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'membership', '01a22e1e-79e7-7298-a24f-d610b8ae719e', NULL, '{"organisation": "01a22e1e-7989-729e-bc31-3d7a91b8516e", "user": "01a22e1e-7826-70b2-9e93-1384732873e0", "role": "MEMBER"}', ''),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-79ec-73c3-91d5-34925445e137', '2026-11-30 20:21:18.945755+00', 'membership.requested', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'membership', '01a22e1e-79e7-7298-a24f-d610b8ae719e', NULL, '{"organisation": "01a22e1e-7989-729e-bc31-3d7a91b8516e", "user": "01a22e1e-7826-70b2-9e93-1384732873e0", "role": "MEMBER"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-79f5-70fc-847f-3cbfd0dcd955', '2026-11-30 20:21:18.95819+00', 'membership.added', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'membership', '01a22e1e-79f1-7156-ad32-7beaa91f2b23', NULL, '{"organisation": "01a22e1e-7989-729e-bc31-3d7a91b8516e", "user": "01a22e1e-7788-719f-ae32-d82779d2d593", "role": "MEMBER"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-79ff-7689-9466-63cdc75cc981', '2026-11-30 20:21:18.965987+00', 'membership.removed', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'membership', '01a22e1e-79f1-7156-ad32-7beaa91f2b23', NULL, '{"organisation": "01a22e1e-7989-729e-bc31-3d7a91b8516e", "user": "01a22e1e-7788-719f-ae32-d82779d2d593"}', 'test'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7a09-7168-964c-2c16f61f04d3', '2026-11-30 20:21:18.9766+00', 'membership.requested', '01a22e1e-7811-7303-8215-5de20a74cadc', '01a22e1e-780f-74dc-a386-e8d1d178c756', 'membership', '01a22e1e-7a05-7362-9b5b-b84f0b6029ba', NULL, '{"organisation": "01a22e1e-7848-726f-80c8-25325748204c", "user": "01a22e1e-7716-7037-a441-1f261a8e7c6d", "role": "MEMBER"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a09-7168-964c-2c17095caab2', '2026-11-30 20:21:18.9766+00', 'membership.requested', NULL, '01a22e1e-780f-74dc-a386-e8d1d178c756', 'membership', '01a22e1e-7a05-7362-9b5b-b84f0b6029ba', NULL, '{"organisation": "01a22e1e-7848-726f-80c8-25325748204c", "user": "01a22e1e-7716-7037-a441-1f261a8e7c6d", "role": "MEMBER"}', ''),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a0e-750c-88ab-2ef2d5188c77', '2026-11-30 20:21:18.989055+00', 'document.created', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'document', '01a22e1e-7a0e-750c-88ab-2ef18bf3de48', NULL, '{"organisation": "01a22e1e-7989-729e-bc31-3d7a91b8516e"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a11-72cc-89ae-17b6e711bc9a', '2026-11-30 20:21:18.989055+00', 'document.created', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'document', '01a22e1e-7a11-72cc-89ae-17b54a916d16', NULL, '{"organisation": "01a22e1e-7989-729e-bc31-3d7a91b8516e"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a28-716a-979f-3faa0e3a11fd', '2026-11-30 20:21:18.989055+00', 'document.file_attached', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'document', '01a22e1e-7a11-72cc-89ae-17b54a916d16', NULL, '{"organisation": "01a22e1e-7989-729e-bc31-3d7a91b8516e"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a35-7298-b734-19504bdb39b7', '2026-11-30 20:21:18.989055+00', 'document.sent', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'document', '01a22e1e-7a11-72cc-89ae-17b54a916d16', NULL, '{"organisation": "01a22e1e-7989-729e-bc31-3d7a91b8516e"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a48-751b-acc1-739f209a4b20', '2026-11-30 20:21:19.035398+00', 'user.joined', '01a22e1e-7a43-7363-ba33-7f191f915a15', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-7a43-7363-ba33-7f191f915a15', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a52-77ff-9689-16848aa878de', '2026-11-30 20:21:19.052883+00', 'user.role_changed', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-7a43-7363-ba33-7f191f915a15', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a54-70bd-97ff-d28c4c066e40', '2026-11-30 20:21:19.058951+00', 'organisation.created', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'organisation', '01a22e1e-7a54-70bd-97ff-d28a97325956', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a5d-70f1-a93c-af8a9f79a9cb', '2026-11-30 20:21:19.063892+00', 'organisation.activation_requested', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'organisation', '01a22e1e-7a54-70bd-97ff-d28a97325956', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a5e-7108-b41c-f8fc89e94355', '2026-11-30 20:21:19.063892+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22e1e-7a54-70bd-97ff-d28a97325956', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a5f-7067-99ad-fbb5d0decccf', '2026-11-30 20:21:19.063892+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22e1e-7a54-70bd-97ff-d28a97325956', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a67-7453-b466-5a5444f1a385', '2026-11-30 20:21:19.072572+00', 'membership.added', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'membership', '01a22e1e-7a66-72a1-8770-4433afa60bc8', NULL, '{"organisation": "01a22e1e-7a54-70bd-97ff-d28a97325956", "user": "01a22e1e-7788-719f-ae32-d82779d2d593", "role": "ADMINISTRATOR"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a7e-72f7-a76b-04aab0c62c3d', '2026-11-30 20:21:19.08721+00', 'user.joined', '01a22e1e-7a76-735c-a962-916a0ab1bc54', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-7a76-735c-a962-916a0ab1bc54', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a87-71a7-9734-42b3c092d858', '2026-11-30 20:21:19.109176+00', 'membership.added', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'membership', '01a22e1e-7a87-71a7-9734-42b16ee0ae44', NULL, '{"organisation": "01a22e1e-7a54-70bd-97ff-d28a97325956", "user": "01a22e1e-7a76-735c-a962-916a0ab1bc54", "role": "MEMBER"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a9b-767b-ba0e-2ebef9e3dd2e', '2026-11-30 20:21:19.117168+00', 'user.joined', '01a22e1e-7a98-76e9-82e2-bef1f4c11308', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-7a98-76e9-82e2-bef1f4c11308', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7aa2-70b5-aaa9-77254edb0f28', '2026-11-30 20:21:19.132317+00', 'membership.added', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'membership', '01a22e1e-7aa1-7459-b3cf-9047959632ae', NULL, '{"organisation": "01a22e1e-7a54-70bd-97ff-d28a97325956", "user": "01a22e1e-7a98-76e9-82e2-bef1f4c11308", "role": "MEMBER"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7ab4-76e2-ab52-458e43cbd08a', '2026-11-30 20:21:19.141468+00', 'user.joined', '01a22e1e-7aad-716a-bb82-e6f8297ceeb2', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-7aad-716a-bb82-e6f8297ceeb2', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7ab9-7240-9797-6c0dc317bfbb', '2026-11-30 20:21:19.15771+00', 'membership.added', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'membership', '01a22e1e-7ab9-7240-9797-6c0b23d2e94f', NULL, '{"organisation": "01a22e1e-7a54-70bd-97ff-d28a97325956", "user": "01a22e1e-7aad-716a-bb82-e6f8297ceeb2", "role": "MEMBER"}', 'test'),
	('01a22e1e-7ac2-759f-9dd5-5d14cf423c3b', '01a22e1e-7ac2-759f-9dd5-5d1558b30f98', '2026-11-30 20:21:19.168708+00', 'environment.created', NULL, NULL, 'environment', '01a22e1e-7ac2-759f-9dd5-5d14cf423c3b', NULL, NULL, 'test'),
	('01a22e1e-7ac2-759f-9dd5-5d14cf423c3b', '01a22e1e-7aca-7320-a9ca-1930aacae7fd', '2026-11-30 20:21:19.168708+00', 'user.joined', '01a22e1e-7ac5-7500-b225-2eaa0698a966', '01a22e1e-7ac2-759f-9dd5-5d14cf423c3b', 'user', '01a22e1e-7ac5-7500-b225-2eaa0698a966', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7ad4-714e-b05d-cfcec44ef723', '2026-11-30 20:21:19.184311+00', 'user.added', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-7ad2-77fc-8fd9-4e79378b9ce8', NULL, '{"invitation": "01a22e1e-7ad2-77fc-8fd9-4e78177a48bd", "role": "BASIC_USER"}', 'test'),
	('01a22e1e-7ae5-736b-b3e5-886d51d15e13', '01a22e1e-7ae5-736b-b3e5-886e2cceda5d', '2026-11-30 20:21:19.201834+00', 'environment.created', NULL, NULL, 'environment', '01a22e1e-7ae5-736b-b3e5-886d51d15e13', NULL, NULL, 'test'),
	('01a22e1e-7ae5-736b-b3e5-886d51d15e13', '01a22e1e-7aee-75ca-901c-ddd3cdb5041a', '2026-11-30 20:21:19.201834+00', 'user.joined', '01a22e1e-7ae8-74dd-9cdc-bc98675e5d94', '01a22e1e-7ae5-736b-b3e5-886d51d15e13', 'user', '01a22e1e-7ae8-74dd-9cdc-bc98675e5d94', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7af7-722c-b8a8-c058e6b79b23', '2026-11-30 20:21:19.215136+00', 'user.added', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-7af6-7643-8e59-030a654d0a41', NULL, '{"invitation": "01a22e1e-7af6-7643-8e59-0309bc541cd2", "role": "BASIC_USER"}', 'test'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7b1d-7672-846a-2622afa4d3b9', '2026-11-30 20:21:19.242811+00', 'user.joined', '01a22e1e-7b15-736f-8409-9f0208534296', '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'user', '01a22e1e-7b15-736f-8409-9f0208534296', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22e1e-7bba-770c-a031-d565a0d0274a', '01a22e1e-7bba-770c-a031-d566352f88bd', '2026-11-30 20:21:19.410545+00', 'environment.created', NULL, NULL, 'environment', '01a22e1e-7bba-770c-a031-d565a0d0274a', NULL, NULL, 'test'),
	('01a22e1e-7bba-770c-a031-d565a0d0274a', '01a22e1e-7bc5-72a9-9787-9438f0192251', '2026-11-30 20:21:19.410545+00', 'user.joined', '01a22e1e-7bbb-7140-bfc4-5f7c347134e3', '01a22e1e-7bba-770c-a031-d565a0d0274a', 'user', '01a22e1e-7bbb-7140-bfc4-5f7c347134e3', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test');
INSERT INTO public.authenticator_apps VALUES
	('01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', '01a22e1e-7bd4-7548-bcb2-09fff633fa26', '\x67414141414142724464715f6872394d654a6a7335656c79514d78342d6572376c4d593545425a763235663357642d6b5633714c4d3348453545566756417568572d5162336e4b4c3370483236485031374b4b65344a507268326758424b363477767361434462454951726e674a393568637876376f673d', '2026-11-30 20:21:19.432926+00', '2026-11-30 20:21:19.448123+00', 0, NULL);
INSERT INTO public.documents VALUES
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a0e-750c-88ab-2ef18bf3de48', '01a22e1e-7989-729e-bc31-3d7a91b8516e', 'INVOICE', 'acme draft', 'acme-1', NULL, NULL, NULL, NULL, '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '2026-11-30 20:21:18.989055+00', NULL, NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a11-72cc-89ae-17b54a916d16', '01a22e1e-7989-729e-bc31-3d7a91b8516e', 'INVOICE', 'acme invoice', NULL, 'acme-invoice.pdf', 1, 'application/pdf', 'none', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '2026-11-30 20:21:18.989055+00', 'books@acme-books.example', '2026-11-30 20:21:18.989055+00', '01a22e1e-7a33-7545-8801-564d057ed8cd');
INSERT INTO public.domain_proofs VALUES
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'acme.example', '1n416witDqz2qrvB_xMU4Dh-JjvPQmHzR_i8f2k-Ddo', '2026-11-30 20:21:18.173168+00', NULL),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', 'globex.example', 'Vr5l2UPTgJgPFI4gkibcqWoO6MyVvr4Fs9DEHxpJixg', '2026-11-30 20:21:18.371221+00', NULL),
	('01a22e1e-77f4-7390-872f-5e001f7727ea', 'frank.example', 'QgLUZLa7kbN54_KSPMdWpBVWNBg-f93eMUny3yTnyyk', '2026-11-30 20:21:18.44623+00', NULL),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', 'initech.example', 'POpXeI5sj2Q6ywE9rbeiY2nOwWmA4lXsxAj-bCMU8VY', '2026-11-30 20:21:18.476846+00', NULL),
	('01a22e1e-7839-74a3-8d4d-6bce00080714', 'umbrella.example', '-PQco91MAcPTuKRQRmD19vCsw1z8wA9lsfMuf0nWvaM', '2026-11-30 20:21:18.516889+00', NULL),
	('01a22e1e-7ac2-759f-9dd5-5d14cf423c3b', 'lea.example', 'D1dS0KBAO-1QRTlfDHfuCb5xXdtMTHNBVpDK7ILXe9M', '2026-11-30 20:21:19.168708+00', NULL),
	('01a22e1e-7ae5-736b-b3e5-886d51d15e13', 'mia.example', 'GxcSoSnav97chx0ImG8-VbBqtT2JlCMdUYSR4woYSQI', '2026-11-30 20:21:19.201834+00', NULL),
	('01a22e1e-7bba-770c-a031-d565a0d0274a', 'hooli.example', '8Y8dB9BtUGRY1_YuOWrNKj-DNzX_9tMXGneoDEW_nWg', '2026-11-30 20:21:19.410545+00', NULL);
INSERT INTO public.domains VALUES
	('acme.example', '01a22e1e-7704-70b7-b333-2e3b96d561cd', NULL),
	('globex.example', '01a22e1e-77ac-7549-b7ca-84421a7118d1', NULL),
	('frank.example', '01a22e1e-77f4-7390-872f-5e001f7727ea', NULL),
	('initech.example', '01a22e1e-780f-74dc-a386-e8d1d178c756', NULL),
	('umbrella.example', '01a22e1e-7839-74a3-8d4d-6bce00080714', NULL),
	('lea.example', '01a22e1e-7ac2-759f-9dd5-5d14cf423c3b', NULL),
	('mia.example', '01a22e1e-7ae5-736b-b3e5-886d51d15e13', NULL),
	('hooli.example', '01a22e1e-7bba-770c-a031-d565a0d0274a', NULL);
INSERT INTO public.environments VALUES
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', 'Globex', 'globex', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:21:18.371221+00', 0, NULL),
	('01a22e1e-77f4-7390-872f-5e001f7727ea', 'Visser', 'visser', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:21:18.44623+00', 0, NULL),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', 'Initech', 'initech', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:21:18.476846+00', 0, NULL),
	('01a22e1e-7839-74a3-8d4d-6bce00080714', 'Umbrella', 'umbrella', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:21:18.516889+00', 0, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'Acme', 'acme', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:21:18.173168+00', 1, NULL),
	('01a22e1e-7ac2-759f-9dd5-5d14cf423c3b', 'Lea', 'lea', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:21:19.168708+00', 0, NULL),
	('01a22e1e-7ae5-736b-b3e5-886d51d15e13', 'Mia', 'mia', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:21:19.201834+00', 0, NULL),
	('01a22e1e-7bba-770c-a031-d565a0d0274a', 'Hooli', 'hooli', 'AUTOMATIC', true, false, 'en', '2026-11-30 20:21:19.410545+00', 0, NULL);
INSERT INTO public.inbox_items VALUES
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-778e-7232-b1b2-db99eacdc121', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 1, 'NOTICE', 'USER_JOINED', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"user_id": "01a22e1e7788719fae32d82779d2d593"}', '2026-11-30 20:21:18.311974+00', NULL, NULL),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', '01a22e1e-77d3-7605-b9aa-a3e1317ebf28', '01a22e1e-77af-71f7-aa9a-2caa8e19fad6', 1, 'NOTICE', 'USER_JOINED', '01a22e1e-77ac-7549-b7ca-84421a7118d1', false, NULL, NULL, '{"user_id": "01a22e1e77d1755eb9980fdf3a164cf9"}', '2026-11-30 20:21:18.409351+00', NULL, NULL),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', '01a22e1e-77e6-7474-aaba-aa9108ac5492', '01a22e1e-77d1-755e-b998-0fdf3a164cf9', 1, 'NOTICE', 'ROLE_CHANGED', '01a22e1e-77ac-7549-b7ca-84421a7118d1', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 20:21:18.423931+00', NULL, NULL),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7827-7340-b45b-64230f314dc1', '01a22e1e-7811-7303-8215-5de20a74cadc', 1, 'NOTICE', 'USER_JOINED', '01a22e1e-780f-74dc-a386-e8d1d178c756', false, NULL, NULL, '{"user_id": "01a22e1e782670b29e931384732873e0"}', '2026-11-30 20:21:18.491439+00', NULL, NULL),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7830-756e-bea6-4e67b8e96cf1', '01a22e1e-7826-70b2-9e93-1384732873e0', 1, 'NOTICE', 'ROLE_CHANGED', '01a22e1e-780f-74dc-a386-e8d1d178c756', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 20:21:18.51085+00', NULL, NULL),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-787c-7360-a214-2601666101cc', '01a22e1e-7811-7303-8215-5de20a74cadc', 2, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22e1e-780f-74dc-a386-e8d1d178c756', false, NULL, NULL, '{"organisation_id": "01a22e1e7848726f80c825325748204c"}', '2026-11-30 20:21:18.549313+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-78fe-74a1-b941-7db4d804794f', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 2, 'NOTICE', 'USER_JOINED', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"user_id": "01a22e1e78fb737b9170e7338d6b81d7"}', '2026-11-30 20:21:18.708598+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7910-74da-8c77-71fc98531515', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 3, 'NOTICE', 'USER_JOINED', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"user_id": "01a22e1e790e72ab8a27da78c7847f61"}', '2026-11-30 20:21:18.727571+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7941-733f-b1b3-99f952fc4a9a', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 4, 'NOTICE', 'USER_JOINED', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"user_id": "01a22e1e793b7005b76b09a85375c593"}', '2026-11-30 20:21:18.772792+00', NULL, NULL),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7954-76f4-901f-142bb73b924f', '01a22e1e-7811-7303-8215-5de20a74cadc', 4, 'PARTNERSHIP', NULL, '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, '01a22e1e-794c-7426-bb99-9d2f07c55379', NULL, NULL, '2026-11-30 20:21:18.789107+00', NULL, NULL),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7955-736f-882e-c7f18dfb4a1c', '01a22e1e-7826-70b2-9e93-1384732873e0', 3, 'PARTNERSHIP', NULL, '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, '01a22e1e-794c-7426-bb99-9d2f07c55379', NULL, NULL, '2026-11-30 20:21:18.789107+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7970-7702-91b7-686ef3ba7c55', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 5, 'NOTICE', 'PARTNERSHIP_ACCEPTED', '01a22e1e-780f-74dc-a386-e8d1d178c756', false, NULL, NULL, '{"partnership_id": "01a22e1e794c7426bb999d2f07c55379"}', '2026-11-30 20:21:18.816141+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7980-7235-9ea5-31fdec24a1f0', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 6, 'PARTNERSHIP', NULL, '01a22e1e-7839-74a3-8d4d-6bce00080714', true, '01a22e1e-797d-74c5-b264-5c14f3799710', NULL, NULL, '2026-11-30 20:21:18.838279+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7998-70dd-9964-de47f1802704', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 7, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"organisation_id": "01a22e1e7989729ebc313d7a91b8516e"}', '2026-11-30 20:21:18.858731+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-79ad-70d5-af4c-d9049628f285', '01a22e1e-793b-7005-b76b-09a85375c593', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"organisation_id": "01a22e1e7989729ebc313d7a91b8516e"}', '2026-11-30 20:21:18.879021+00', NULL, NULL),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-79bd-7631-9769-e47090c0423b', '01a22e1e-7811-7303-8215-5de20a74cadc', 6, 'COLLABORATION', NULL, '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, '01a22e1e-79bd-7631-9769-e46f5346f82f', NULL, '2026-11-30 20:21:18.900584+00', '2026-12-30 20:21:18.900584+00', NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-79dd-74e3-b149-525facd7678d', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 8, 'NOTICE', 'MEMBERSHIP_ACCEPTED', '01a22e1e-780f-74dc-a386-e8d1d178c756', false, NULL, NULL, '{"organisation_id": "01a22e1e7989729ebc313d7a91b8516e", "user_id": "01a22e1e7811730382155de20a74cadc", "membership_id": "01a22e1e79bd76319769e46f5346f82f"}', '2026-11-30 20:21:18.917283+00', NULL, NULL),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-79e7-7298-a24f-d611fbdf5bdf', '01a22e1e-7826-70b2-9e93-1384732873e0', 4, 'COLLABORATION', NULL, '01a22e1e-7704-70b7-b333-2e3b96d561cd', true, NULL, '01a22e1e-79e7-7298-a24f-d610b8ae719e', NULL, '2026-11-30 20:21:18.945755+00', '2026-12-30 20:21:18.945755+00', NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-79f1-7156-ad32-7beb7d6c1113', '01a22e1e-7788-719f-ae32-d82779d2d593', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"organisation_id": "01a22e1e7989729ebc313d7a91b8516e"}', '2026-11-30 20:21:18.95819+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-79ff-7689-9466-63cce9c788cd', '01a22e1e-7788-719f-ae32-d82779d2d593', 2, 'NOTICE', 'REMOVED_FROM_ORGANISATION', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"organisation_id": "01a22e1e7989729ebc313d7a91b8516e"}', '2026-11-30 20:21:18.965987+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a05-7362-9b5b-b85071ccfd0f', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 9, 'COLLABORATION', NULL, '01a22e1e-780f-74dc-a386-e8d1d178c756', true, NULL, '01a22e1e-7a05-7362-9b5b-b84f0b6029ba', NULL, '2026-11-30 20:21:18.9766+00', '2026-12-30 20:21:18.9766+00', NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a47-75e2-a8d6-7a66bcd62143', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 10, 'NOTICE', 'USER_JOINED', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"user_id": "01a22e1e7a437363ba337f191f915a15"}', '2026-11-30 20:21:19.035398+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a51-70f0-b0c8-2d96f7928f4c', '01a22e1e-7a43-7363-ba33-7f191f915a15', 1, 'PARTNERSHIP', NULL, '01a22e1e-7839-74a3-8d4d-6bce00080714', true, '01a22e1e-797d-74c5-b264-5c14f3799710', NULL, NULL, '2026-11-30 20:21:19.052883+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a51-70f0-b0c8-2d979dcc358c', '01a22e1e-7a43-7363-ba33-7f191f915a15', 2, 'NOTICE', 'ROLE_CHANGED', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 20:21:19.052883+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a5f-7067-99ad-fbb663d23fe1', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 11, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"organisation_id": "01a22e1e7a5470bd97ffd28a97325956"}', '2026-11-30 20:21:19.063892+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a66-72a1-8770-44349b725023', '01a22e1e-7788-719f-ae32-d82779d2d593', 3, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"organisation_id": "01a22e1e7a5470bd97ffd28a97325956"}', '2026-11-30 20:21:19.072572+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a7d-75f4-afb9-6494383d7635', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 12, 'NOTICE', 'USER_JOINED', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"user_id": "01a22e1e7a76735ca962916a0ab1bc54"}', '2026-11-30 20:21:19.08721+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a87-71a7-9734-42b2250a0232', '01a22e1e-7a76-735c-a962-916a0ab1bc54', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"organisation_id": "01a22e1e7a5470bd97ffd28a97325956"}', '2026-11-30 20:21:19.109176+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a9a-7583-9410-a5eda303a4db', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 13, 'NOTICE', 'USER_JOINED', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"user_id": "01a22e1e7a9876e982e2bef1f4c11308"}', '2026-11-30 20:21:19.117168+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7aa1-7459-b3cf-9048d3a1ee9a', '01a22e1e-7a98-76e9-82e2-bef1f4c11308', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"organisation_id": "01a22e1e7a5470bd97ffd28a97325956"}', '2026-11-30 20:21:19.132317+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7ab1-748b-9de3-dba4aaffad70', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 14, 'NOTICE', 'USER_JOINED', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"user_id": "01a22e1e7aad716abb82e6f8297ceeb2"}', '2026-11-30 20:21:19.141468+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7ab9-7240-9797-6c0c34101c47', '01a22e1e-7aad-716a-bb82-e6f8297ceeb2', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"organisation_id": "01a22e1e7a5470bd97ffd28a97325956"}', '2026-11-30 20:21:19.15771+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7b1b-72d7-ba86-27c5020913cf', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 15, 'NOTICE', 'USER_JOINED', '01a22e1e-7704-70b7-b333-2e3b96d561cd', false, NULL, NULL, '{"user_id": "01a22e1e7b15736f84099f0208534296"}', '2026-11-30 20:21:19.242811+00', NULL, NULL);
INSERT INTO public.inbox_positions VALUES
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', '01a22e1e-77af-71f7-aa9a-2caa8e19fad6', 1),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', '01a22e1e-77d1-755e-b998-0fdf3a164cf9', 1),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-793b-7005-b76b-09a85375c593', 1),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7811-7303-8215-5de20a74cadc', 6),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7826-70b2-9e93-1384732873e0', 4),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a43-7363-ba33-7f191f915a15', 2),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7788-719f-ae32-d82779d2d593', 3),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a76-735c-a962-916a0ab1bc54', 1),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a98-76e9-82e2-bef1f4c11308', 1),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7aad-716a-bb82-e6f8297ceeb2', 1),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 15);
INSERT INTO public.invitations VALUES
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7890-727e-8c94-510056433b37', '01a22e1e-7890-727e-8c94-5101fa5aa6e4', 'BY_EMAIL', 'acme-pending@acme.example', 'acme-pending@acme.example', 'ADVANCED_USER', 'PENDING', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7895-7311-89d1-69dbcbb67f8d', '2026-11-30 20:21:18.592922+00', '2026-12-07 20:21:18.592922+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-78a1-7481-8c45-765b98e5d4e8', '01a22e1e-78a1-7481-8c45-765c45207a4f', 'BY_EMAIL', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'ADVANCED_USER', 'REVOKED', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-78a4-7602-b56c-9b83e0dfc9ad', '2026-11-30 20:21:18.621475+00', '2026-12-07 20:21:18.621475+00', '2026-11-30 20:21:18.636557+00', NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-78d2-7299-9d60-ddfcb1161422', '01a22e1e-78d2-7299-9d60-ddfdf90d62fe', 'ADDED', 'acme-added@acme.example', 'acme-added@acme.example', 'BASIC_USER', 'PENDING', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-78d5-74b9-8d5a-3aa08e5a5b8d', '2026-11-30 20:21:18.673276+00', '2026-12-07 20:21:18.673276+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-78e9-755e-8f54-2153aac2adf5', '01a22e1e-78e9-755e-8f54-21543d4877ea', 'ADDED', 'frank@frank.example', 'frank@frank.example', 'BASIC_USER', 'PENDING', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-78e9-755e-8f54-2155e0a974bd', '2026-11-30 20:21:18.684956+00', '2026-12-07 20:21:18.684956+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7af6-7643-8e59-0309bc541cd2', '01a22e1e-7af6-7643-8e59-030a654d0a41', 'ADDED', 'mia@mia.example', 'mia@mia.example', 'BASIC_USER', 'PENDING', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7af6-7643-8e59-030b7fe2298d', '2026-11-30 20:21:19.215136+00', '2026-12-07 20:21:19.215136+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7ad2-77fc-8fd9-4e78177a48bd', '01a22e1e-7ad2-77fc-8fd9-4e79378b9ce8', 'ADDED', 'lea@lea.example', 'lea@lea.example', 'BASIC_USER', 'PENDING', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-7ad3-73e9-ac01-ca4b6432942d', '2026-11-30 20:21:19.184311+00', '2026-11-30 20:21:18.232579+00', NULL, NULL);
INSERT INTO public.mails VALUES
	('01a22e1e-76be-724b-9967-678074e4479f', 15, NULL, 'SIGN_UP', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x67414141414142724464712d71334f625577556674504b7a31774f423858693677506e3651774873646c7531716853724559496b316738737569384e50655f336c45494f354e6f5f494e6f6b6337746c5865415f7043356e5a793349646e5757426a64794470747436784c585948363078586f564f6838514d64355552433378476b38674b6b31696e343058314b74525445794d4164324448667858737561736e413d3d', '01a22e1e76be724b9967678074e4479f', 'QUEUED', 0, '2026-11-30 20:21:18.134273+00', '2026-11-30 20:21:18.134273+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7764-7422-b29f-1e969cd931d0', 0, NULL, 'SIGN_UP', 'bob@acme.example', 'bob@acme.example', 'bob@acme.example', 'en', '\x67414141414142724464712d483351395443374c5079346f454a736753345561617267334776787965376565474b6c64615a416c7667544a4c3946647a766761366441657652475861765739575f59456b4a6876626d3975484947546f6d6b4245376f71715237746a57765f48375a76704557793766555a6f6e383179565a472d7a6255536254736f5642434b646133654555614761545a4e51783156792d4641673d3d', '01a22e1e77647422b29f1e969cd931d0', 'QUEUED', 0, '2026-11-30 20:21:18.301504+00', '2026-11-30 20:21:18.301504+00', NULL, NULL, NULL, NULL),
	('01a22e1e-77a1-7790-a23e-b840a10c4e0c', 12, NULL, 'SIGN_UP', 'carol@globex.example', 'carol@globex.example', 'carol@globex.example', 'en', '\x67414141414142724464712d514e716a4f482d4170364d61637a684f32776146534e5f7633637241693332624f30724c6c503037694d776965486d45556e345a3163635a413635477832532d6c32713230387a454a6d4277486c383032614b546b5536326247663570516e6374674839684b722d39506e686542376b73584f67495f5a4255307778666c6859572d50694f737531624a706f544549667a61354648413d3d', '01a22e1e77a17790a23eb840a10c4e0c', 'QUEUED', 0, '2026-11-30 20:21:18.369204+00', '2026-11-30 20:21:18.369204+00', NULL, NULL, NULL, NULL),
	('01a22e1e-77c2-75eb-965e-34f834d8c0b7', 7, NULL, 'SIGN_UP', 'dave@globex.example', 'dave@globex.example', 'dave@globex.example', 'en', '\x67414141414142724464712d777653476735314a724f707671596f67567a32453854365a7a5f396136315f51494c6c6d464550617253755f636455514e4557633879374150497943442d6f52303671735863574752454c69784930317932587868744476307972684d2d32636a7a534870324d7868594c6b4d46587168734e43636645386d49784b7064544e38616e786c6d35345a6d5f354d4b59314f35453753673d3d', '01a22e1e77c275eb965e34f834d8c0b7', 'QUEUED', 0, '2026-11-30 20:21:18.402289+00', '2026-11-30 20:21:18.402289+00', NULL, NULL, NULL, NULL),
	('01a22e1e-77ec-7783-b0ee-97059b5c6e79', 9, NULL, 'SIGN_UP', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'en', '\x67414141414142724464712d524172756f796a42654d5a36676c646a48717a67576d72615638427a503754544471716b754645525a77567659745175613148623653386536426b513659586a4737363467345869314d694b6f5037646f7132366b5f576e34473939564159764a6551636a4e70556a4966494755457a476365495a5869662d6f6c38697845486d4d576173776d6430525651667930415455573843673d3d', '01a22e1e77ec7783b0ee97059b5c6e79', 'QUEUED', 0, '2026-11-30 20:21:18.443907+00', '2026-11-30 20:21:18.443907+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7802-7514-b74d-8a4cb4fdfce8', 8, NULL, 'SIGN_UP', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', '\x67414141414142724464712d4161497230324369695f33546c316b524531506a65514778444873776d787931735452356b4d65673974696448494663576155694c51315533577232616f58625a4563486f564a4f3939317348657a4c676c737a37717143653153494c3267614c3047572d4c757162334c3632767055586857524734643242426e6b6c32414b4239425879436a735052613241494c307652314149513d3d', '01a22e1e78027514b74d8a4cb4fdfce8', 'QUEUED', 0, '2026-11-30 20:21:18.46608+00', '2026-11-30 20:21:18.46608+00', NULL, NULL, NULL, NULL),
	('01a22e1e-781a-7158-a2b0-84d2583dce3b', 11, NULL, 'SIGN_UP', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', '\x67414141414142724464712d4d6b693875696f707753617055567752443042657039582d494d61527443396651507a5f7461527135586e5839427241526e3566665f314e4168464a367541655f376c62324d6357564c56754d6c764c68486632446c73616a5043464c3572556f6f6c4a59795930355547316b384d635632384a34565f797657766834645556674e324e5a4e56726b364f644a41654c6a4d455577413d3d', '01a22e1e781a7158a2b084d2583dce3b', 'QUEUED', 0, '2026-11-30 20:21:18.490059+00', '2026-11-30 20:21:18.490059+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7832-7432-b90b-497daf939c6f', 15, NULL, 'SIGN_UP', 'hank@umbrella.example', 'hank@umbrella.example', 'hank@umbrella.example', 'en', '\x67414141414142724464712d424c4c6b344141496571616745362d53754c797a43755170387a4b5253426d53434547513973723341726e6e66444b75476e797a39336b4f4c6a6c594c78555f5379435f6946596f557172534b31565f667857636d6b5f59346d6e4b674d61343859386a55747062443876664e30623557734e7045634244684a3169524e6765524c5874307968475f706651685a7a4e3541474e49673d3d', '01a22e1e78327432b90b497daf939c6f', 'QUEUED', 0, '2026-11-30 20:21:18.513737+00', '2026-11-30 20:21:18.513737+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7895-7311-89d1-69dbcbb67f8d', 13, '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'INVITATION', 'acme-pending@acme.example', 'acme-pending@acme.example', 'acme-pending@acme.example', 'en', '\x67414141414142724464712d78692d755f584b6e4a427637416558717158487176755478707942535276777046384d725f454e664137674b324b5667647573586c6e53485657414d4451714a397a365a706b4f32466f376f704650656379336e614676454f495852303466727a75673173665f4a4d79724a705166353934544275316c7465665731474933456f6f334a65646c366e507a66725564306446447a3570564e323677754f4b64365a41776f7355575f482d6a4b4d4971434a6c6d616d37537a55436b6c496a613969453577444447343833583572454d704b47644833434833504362695155764b6c584c566554364b4c4a7237422d682d7338757772336b4b75543468695a51345f7479585a3654734149474f4f7576315a68325a3832725339794637774248656836563648787831465636485973367130755f2d446e4a7a5578635f42753635', '01a22e1e7895731189d169dbcbb67f8d', 'QUEUED', 0, '2026-11-30 20:21:18.592922+00', '2026-11-30 20:21:18.592922+00', NULL, NULL, NULL, NULL),
	('01a22e1e-78a4-7602-b56c-9b83e0dfc9ad', 13, '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'INVITATION', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'en', NULL, '01a22e1e78a47602b56c9b83e0dfc9ad', 'CANCELLED', 0, '2026-11-30 20:21:18.621475+00', '2026-11-30 20:21:18.621475+00', NULL, NULL, NULL, NULL),
	('01a22e1e-78d5-74b9-8d5a-3aa08e5a5b8d', 13, '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'USER_ADDED', 'acme-added@acme.example', 'acme-added@acme.example', 'acme-added@acme.example', 'en', '\x67414141414142724464712d364476766f69737655597836466f55564d617270723442434531694f624c55597341346f41586777706e74305676656245306b536876655f6e4a77506d354e763179657845434951597555456e6f52546f6a633761345264377a747a746f724b4c364c4e6a4b4f4a76435f594763546c53624e55766b5338545639586d4e463576515a6e575672753441427768316d5374706674416371566262634835466f7a6f445845314353585959526b35444e5548513350537531696a56516879724d52657a33674e58553457593441425a3755416b4f754f44754f6b2d4e64704c4c694254765041324b4a2d756f384a4f2d5f6f7657393051374e463837626e4867514d70625670556937534f526c422d776f7a6e5a4d79326732445868536e5152447a6b684855794e5a6c4a4a6a336b7241433672487054736254473935374867663442766f5955364f7a7769714a3533343950773131513d3d', '01a22e1e78d574b98d5a3aa08e5a5b8d', 'QUEUED', 0, '2026-11-30 20:21:18.673276+00', '2026-11-30 20:21:18.673276+00', NULL, NULL, NULL, NULL),
	('01a22e1e-78e9-755e-8f54-2155e0a974bd', 13, '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'ACCOUNT_ADDED', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'en', '\x67414141414142724464712d566672565879526f394d4d44752d41526678336d34623452777461323967684b4563377776636b78426d704b54774c3346547a5f757644564f3176594872505f5463657a5962774e792d36586d69355f5f476678464b616663334973752d64304953496a645a49557670314a7666524442677668623541546a38576651357730346233695041354d42783450484463426968616a706661706a65766c69796f4843644a4e486739587261585835584231416e6158656a545966587378455541716333435455306c676c534f324d6b6352466356666c4549495f6f395251346a4a394938595671326168684530306b465950306e626650665945356c314f646463', '01a22e1e78e9755e8f542155e0a974bd', 'QUEUED', 0, '2026-11-30 20:21:18.684956+00', '2026-11-30 20:21:18.684956+00', NULL, NULL, NULL, NULL),
	('01a22e1e-78f3-77ea-8a17-75de65b408a6', 6, NULL, 'SIGN_UP', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'en', '\x67414141414142724464712d716f315a5833684735524959534972793674776347735a684b4135555253746f706c7a33302d564661457a2d5a78746670554c4d43644c594234515f6676484f61366f5f74726e613433716e6e59714e394e503847744337396c394159394f306d74465054436a733268707a7a7a572d7a347058316a666a5a576274647142656167704c5548384d4d6c65556374576d4c4d6c7974413d3d', '01a22e1e78f377ea8a1775de65b408a6', 'QUEUED', 0, '2026-11-30 20:21:18.706398+00', '2026-11-30 20:21:18.706398+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7906-728a-ab48-097dfd0116db', 11, NULL, 'SIGN_UP', 'acme-removed@acme.example', 'acme-removed@acme.example', 'acme-removed@acme.example', 'en', '\x67414141414142724464712d444a4c5836794f43494b546971735132596866485a4e59334442763631453879437a7451354258584d434663623168574b444c4150767168724d3051375873476c493151464342536168746d51744d66525f5071373745716f67383441766c74626c7067767334354a5068553346544b684b595a66674362666779415f55666e55487852794d42566b58654b64494972334a713344413d3d', '01a22e1e7906728aab48097dfd0116db', 'QUEUED', 0, '2026-11-30 20:21:18.72639+00', '2026-11-30 20:21:18.72639+00', NULL, NULL, NULL, NULL),
	('01a22e1e-792d-768a-b575-1b979dae8ddf', 15, NULL, 'RECOVERY', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x67414141414142724464712d586639594c535872585f343359384362383169683139413054713636747238315f4778797237794c595464544a786b547174446253394a42397a7857573764427674474e5f5634775a4a5970516d727758465842386a2d4f4332644372512d42353056354d4732306b71684f73503037435334484262597a635962505541794c5a33523841454459524a49426b5256414b54437534485562452d457535496546695a3130647574767342646e52367341703949794e372d6335516765516e5050', '01a22e1e792d768ab5751b979dae8ddf', 'QUEUED', 0, '2026-11-30 20:21:18.75769+00', '2026-11-30 20:21:18.75769+00', NULL, NULL, NULL, NULL),
	('01a22e1e-792d-768a-b575-1b98275dca5f', 15, NULL, 'RECLAIM', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', NULL, '01a22e1e792d768ab5751b98275dca5f', 'CANCELLED', 0, '2026-11-30 20:21:18.75769+00', '2026-11-30 20:21:18.75769+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7932-7166-a650-131c1855e4e4', 4, NULL, 'SIGN_UP', 'acme-member@acme.example', 'acme-member@acme.example', 'acme-member@acme.example', 'en', '\x67414141414142724464712d615a42384c556d4b317365714c30377136744945642d775a4848324c355644766b6b335f5576657261394971394b4350423468346d2d316c5f3844594944325157786f35306e53796854314b314771536e4c6a4d443474507031336f716f6c42534c4d636833445a717a4b6f66594d56356e7a775a70363054496e596c684868494f4c7335326b72643558362d5a44535a65623363513d3d', '01a22e1e79327166a650131c1855e4e4', 'QUEUED', 0, '2026-11-30 20:21:18.769817+00', '2026-11-30 20:21:18.769817+00', NULL, NULL, NULL, NULL),
	('01a22e1e-795e-7014-bbf6-f002e78df086', 6, '01a22e1e-780f-74dc-a386-e8d1d178c756', 'PARTNERSHIP_REQUEST', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', NULL, '01a22e1e795e7014bbf6f002e78df086', 'CANCELLED', 0, '2026-11-30 20:21:18.789107+00', '2026-11-30 20:21:18.789107+00', NULL, NULL, NULL, NULL),
	('01a22e1e-795e-7014-bbf6-f00359274ca6', 6, '01a22e1e-780f-74dc-a386-e8d1d178c756', 'PARTNERSHIP_REQUEST', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', NULL, '01a22e1e795e7014bbf6f00359274ca6', 'CANCELLED', 0, '2026-11-30 20:21:18.789107+00', '2026-11-30 20:21:18.789107+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7983-7186-b010-61599d246a0d', 13, '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'PARTNERSHIP_REQUEST', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x67414141414142724464712d365330374e7a6656635243594e476b497a307148625a423843335233324643526e54397173325434437637344c377a355a616e314b664f654e30516352346b776773665a453033536863654955734f68536e66685365515f6f546b71414c776a53564e3833477763555557375f43786b4e43543753642d787362505a6b4d4d39414f6f73676a747067346337636c69714c6639465452574b353057704b637238487666586c576f59315871616e6a4d564635696f5a346a6f624b337654546933', '01a22e1e79837186b01061599d246a0d', 'QUEUED', 0, '2026-11-30 20:21:18.838279+00', '2026-11-30 20:21:18.838279+00', NULL, NULL, NULL, NULL),
	('01a22e1e-79bf-712c-9ad2-b0307e6c71c6', 6, '01a22e1e-780f-74dc-a386-e8d1d178c756', 'COLLABORATION_REQUEST', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', NULL, '01a22e1e79bf712c9ad2b0307e6c71c6', 'CANCELLED', 0, '2026-11-30 20:21:18.900584+00', '2026-11-30 20:21:18.900584+00', NULL, NULL, NULL, NULL),
	('01a22e1e-79e9-7406-af3b-ed6802981be6', 6, '01a22e1e-780f-74dc-a386-e8d1d178c756', 'COLLABORATION_REQUEST', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', '\x67414141414142724464712d6b486a5652796544593263586430685a62696e75314b7932787061746d6c65444f4b6277397a4756577479524b317057797442674655715741376e58773643417939414654564e4b6d4934675358475f6f687571537832742d56763251446c5f5235555544747a65524f764177343673484642337669665073444552774530624439444d764b4a7841337a61516244485369625658596f777a50617935576e5f4c5a6c767279792d6272705447486a68423468542d4f41334e627950574e506a576644414f36744c4d36665a396c64573771427a384c694a757a367a666c716a554d47465f7a5f4e38446f3d', '01a22e1e79e97406af3bed6802981be6', 'QUEUED', 0, '2026-11-30 20:21:18.945755+00', '2026-11-30 20:21:18.945755+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7a08-7792-85e0-17fbb346704d', 13, '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'COLLABORATION_REQUEST', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x67414141414142724464712d32564b6e6956563562463130554e627a2d6931745754712d774d387176786162696a46495a313862554d66346c587332415575795046484531667566664e667658584f4150753145706b69586c6a614141647a785a65555465464f4455333655426f79706c364b774f47392d6935624d594d7235617a4b6c6b786f76487575665345546c376b4c5a5037327155457a4d33416d5333384a3875506f59384c4b717474576e43345a566a666f6e4276545a41676a6b612d6c376362474f76617669336d356c37613762724c6e3261747866637331774d3452664e6b754a31656d74536a4d6f52686e6f6a6d413d', '01a22e1e7a08779285e017fbb346704d', 'QUEUED', 0, '2026-11-30 20:21:18.9766+00', '2026-11-30 20:21:18.9766+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7a33-7545-8801-564d057ed8cd', 13, '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'DOCUMENT', 'books@acme-books.example', 'books@acme-books.example', 'books@acme-books.example', 'en', '\x67414141414142724464715f723766314f366a704662436263724a475638556767663450634e6645624e6c564a527532375448325265437a4a2d456771436256484f35714e446c70526630316470444d526b552d377862352d304a6e7938366e3247454a5f4d693051754c545a69712d7154644f417233526d5f614e31627a4f5a34514c4d4c43327639506b6f423268736f575265495476473145484150524f303262695430594572326547495a444f3972625f39507253373461763345626a6a626178382d58687270714534625875647346646a4a4666516248497876464e7a5075784f31675936595878714973696a7064744b32722d6b356e35506d77534269685a4d3736366c4c4e4578397a675f694a51365779496c79707653374a515a4241487559335a37314c5055424c494a4a7244715972415a4163456b4b4765755855645578444c79667059367459344451595a536e5753764f357a314d53616e456f586e4c345a4465304b5f496f4755315f664851733d', '01a22e1e7a3375458801564d057ed8cd', 'QUEUED', 0, '2026-11-30 20:21:18.989055+00', '2026-11-30 20:21:18.989055+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7a39-71c8-9617-b9f2c3d5dca5', 5, NULL, 'SIGN_UP', 'eve@acme.example', 'eve@acme.example', 'eve@acme.example', 'en', '\x67414141414142724464715f64696d7a525f2d6d553578705759675052474f46567a375369306a695a4365636774684a6c47734a715a485f4f776b4e715372575f646a6c52755770427058513661482d32397636386546484f7945433256703264544c6a55374f4f556868684c75456f5075325432374b737369322d6171565575364b6838496d673850684735656556466d4d536b7458474b37323544437a4f41513d3d', '01a22e1e7a3971c89617b9f2c3d5dca5', 'QUEUED', 0, '2026-11-30 20:21:19.033269+00', '2026-11-30 20:21:19.033269+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7a6d-73e6-b60b-d05625c3b8a7', 7, NULL, 'SIGN_UP', 'ada@acme.example', 'ada@acme.example', 'ada@acme.example', 'en', '\x67414141414142724464715f66575631457a634965735857575f52495f366b326e594f68426d4d612d596b69425a72794b52644b6a326f71776b72654271703851437649664a6251503779387a36314978385472366345776f4e436c4358514331436b72714f357165685a634a6267775854705769785175635162595651643349395258633946575f42325453576a763276396555596c484a7548346855386e71673d3d', '01a22e1e7a6d73e6b60bd05625c3b8a7', 'QUEUED', 0, '2026-11-30 20:21:19.085041+00', '2026-11-30 20:21:19.085041+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7a89-722a-b5ee-7179521a6e61', 1, NULL, 'SIGN_UP', 'bo@acme.example', 'bo@acme.example', 'bo@acme.example', 'en', '\x67414141414142724464715f37366649324467427431654f7377433849764f4869764357657253794c375874696a725564716b4f4e583030707849707848325864524a32565854437844497145504a56616547513757584f55636d4969547a7939714f79476152346267684755724d35384d4c565f717a555a352d4c575442396c3442694766767555576d676c503868625763427261326868776772492d794372673d3d', '01a22e1e7a89722ab5ee7179521a6e61', 'QUEUED', 0, '2026-11-30 20:21:19.113012+00', '2026-11-30 20:21:19.113012+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7aa3-773b-acd5-3d575c2ed145', 5, NULL, 'SIGN_UP', 'çelik@acme.example', 'çelik@acme.example', 'çelik@acme.example', 'en', '\x67414141414142724464715f586d6e4b2d7957394175475842686d6c4b747a3844644c7a3657774e5f724976312d5f647349756670635a6b6d6b52544c4751794c37695f325171396a6d304174346d527a585f786173736a64316f556d6a467866456e584d7a6d78456a4d67734b576a795948504d504c3167464d686d6e734e35494162744d594741636465354a38585f62716d523258317277626b634472665a673d3d', '01a22e1e7aa3773bacd53d575c2ed145', 'QUEUED', 0, '2026-11-30 20:21:19.139337+00', '2026-11-30 20:21:19.139337+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7abb-7462-b6ce-474c1abfa146', 6, NULL, 'SIGN_UP', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'en', '\x67414141414142724464715f715a514c43345a3375315373456a342d39384b594c4c71682d335a57487a324d5f4e427234694b4c423348437a6a63726a50764b514b625871686e2d45747a72756a7146434359766b4e7061744f336a3579387846736656524b494b5536506664564858363647705a7632557373393039396a6d617a733137697a53434a555a4c5036374d646b535f625472636139746d47344e48513d3d', '01a22e1e7abb7462b6ce474c1abfa146', 'QUEUED', 0, '2026-11-30 20:21:19.162734+00', '2026-11-30 20:21:19.162734+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7ad3-73e9-ac01-ca4b6432942d', 13, '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'ACCOUNT_ADDED', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'en', '\x67414141414142724464715f73773843746c6d79546e504d50714c6c4c44466c35787273616f51576839583341536c4779764a5756776774722d5f61377353755f435774756a6c352d3947336748366a5a4830354f77667476776a42702d4c5152592d5f777961656b3841584d63654134794a4965633672356266446964465a62445375424837426c37536e33574647636155633275323163684d775f38336b7239423878634c316c6e776d773149506a5a536853356234395f304b55636174436c4456314568596a7554444c426b35754f6f674c765f416b4b42716769594446322d59754c4a3037427438477642495439645a54686734394d674e50384e392d7178754f71785177422d33', '01a22e1e7ad373e9ac01ca4b6432942d', 'QUEUED', 0, '2026-11-30 20:21:19.184311+00', '2026-11-30 20:21:19.184311+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7ade-74c0-8de0-64d7bf65f3bd', 13, NULL, 'SIGN_UP', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'en', '\x67414141414142724464715f766a5a7a77536a31505753755f377a354b394e6e4e5470376f366551715345354b76344652523541355f5767586e334d526f4b396845397236536c69473270746d6678706d616c4632344163533569726238456f7265747a47584777565432746e6a464a44677439654c4a5143683942734d7662527637753432504e784632734a355332504663494e424c52303456693376697653513d3d', '01a22e1e7ade74c08de064d7bf65f3bd', 'QUEUED', 0, '2026-11-30 20:21:19.197709+00', '2026-11-30 20:21:19.197709+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7af6-7643-8e59-030b7fe2298d', 13, '01a22e1e-7704-70b7-b333-2e3b96d561cd', 'ACCOUNT_ADDED', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'en', '\x67414141414142724464715f534939644f546e42546168526a3546664b7a71617569776434684767463943666b306f67394579656837494b6146594d5f662d307134355a724d7a6c46627a644f31373133474d41396e4f5f344a3161374f4f644856324b4e516b36754e397635736c6d467331616379306e546f7657446b506e59386d5a64546d4a36424c46596b336c4c61496e5430724a3776376b69784e5f477333724c6b724f58504d4f456a317949524956424e33666633653961775a71613238434e304b654b695f7844715632786d48306f7a484852326931396276614933536a6a61517947652d3230796b6858546c34306c4c4a79774d6445673633504d5f6a374869746b6c4d39', '01a22e1e7af676438e59030b7fe2298d', 'QUEUED', 0, '2026-11-30 20:21:19.215136+00', '2026-11-30 20:21:19.215136+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7b09-72e4-9cab-58532555885f', 15, NULL, 'SIGN_UP', 'bas@acme.example', 'bas@acme.example', 'bas@acme.example', 'en', '\x67414141414142724464715f3570647462545a6749685178546e39614e37456d72497765705f323549506c736d4c68647349353931506f454a567766475a5f475753534563375064477163643338754b756a6b7934714345617951694b31783063693175636447422d7130774c767a6445753564756d2d65647a6a366771414c356833344b4a52507131467a7a6d5061314a526d55624362336f6c522d41464455513d3d', '01a22e1e7b0972e49cab58532555885f', 'QUEUED', 0, '2026-11-30 20:21:19.238599+00', '2026-11-30 20:21:19.238599+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7bb0-74a1-9da9-07713ebae8fc', 12, NULL, 'SIGN_UP', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '\x67414141414142724464715f35646d554b704b532d467345462d4143497a566f3168574a72486743536a6f464a7a6f33724533797a594b635736716475354933506f4354485f495045315f6f71307453326753624979643537496c4d7a6d62376a7663387645366e505776346c2d6e73492d38764b6553794d716d6b5a57555352315135383071793271724d57506b4f3672324c327a46344d303552414f365972773d3d', '01a22e1e7bb074a19da907713ebae8fc', 'QUEUED', 0, '2026-11-30 20:21:19.405579+00', '2026-11-30 20:21:19.405579+00', NULL, NULL, NULL, NULL),
	('01a22e1e-7bf5-704f-abef-f258108d437c', 12, NULL, 'ACCOUNT_CHANGED', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '\x67414141414142724464715f7a39735a50556a7764537169414c32554777644636672d7861426b326f4c78612d5741534270665748514854627a3535346a55324c614839674d4d64475873777a4673584e49466272463851324351765243555a6c734e7669554f6845375753666239645555454a3172695849595235554c736b774b7976685a372d566434574954667742675a58336e574b34706d6f625674575f7a425948644c333939642d3250733046496149474d346d73594c43587353544269336731364e625463776379423736686161794761746179634f717072463566413d3d', '01a22e1e7bf5704fabeff258108d437c', 'QUEUED', 0, '2026-11-30 20:21:19.448123+00', '2026-11-30 20:21:19.448123+00', NULL, NULL, NULL, NULL);
INSERT INTO public.memberships VALUES
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7848-726f-80c8-25331370242a', '01a22e1e-7848-726f-80c8-25325748204c', '01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7811-7303-8215-5de20a74cadc', 'ADMINISTRATOR', 'ACTIVE', '01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7811-7303-8215-5de20a74cadc', '2026-11-30 20:21:18.527648+00', NULL, NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7989-729e-bc31-3d7b39ca7711', '01a22e1e-7989-729e-bc31-3d7a91b8516e', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 'ADMINISTRATOR', 'ACTIVE', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '2026-11-30 20:21:18.856549+00', NULL, NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-799d-71f7-914d-db9aa70d59c5', '01a22e1e-799d-71f7-914d-db992bb01063', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 'ADMINISTRATOR', 'ACTIVE', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '2026-11-30 20:21:18.877286+00', NULL, NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-79ac-7480-aa75-19422eac1508', '01a22e1e-7989-729e-bc31-3d7a91b8516e', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-793b-7005-b76b-09a85375c593', 'MEMBER', 'ACTIVE', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '2026-11-30 20:21:18.879021+00', NULL, NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-79bd-7631-9769-e46f5346f82f', '01a22e1e-7989-729e-bc31-3d7a91b8516e', '01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7811-7303-8215-5de20a74cadc', 'MEMBER', 'ACTIVE', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '2026-11-30 20:21:18.900584+00', '2026-12-30 20:21:18.900584+00', '2026-11-30 20:21:18.917283+00', NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-79e7-7298-a24f-d610b8ae719e', '01a22e1e-7989-729e-bc31-3d7a91b8516e', '01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7826-70b2-9e93-1384732873e0', 'MEMBER', 'PENDING', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '2026-11-30 20:21:18.945755+00', '2026-12-30 20:21:18.945755+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-79f1-7156-ad32-7beaa91f2b23', '01a22e1e-7989-729e-bc31-3d7a91b8516e', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7788-719f-ae32-d82779d2d593', 'MEMBER', 'ENDED', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '2026-11-30 20:21:18.95819+00', NULL, '2026-11-30 20:21:18.965987+00', NULL),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7a05-7362-9b5b-b84f0b6029ba', '01a22e1e-7848-726f-80c8-25325748204c', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 'MEMBER', 'PENDING', '01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7811-7303-8215-5de20a74cadc', '2026-11-30 20:21:18.9766+00', '2026-12-30 20:21:18.9766+00', NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a54-70bd-97ff-d28b60767b31', '01a22e1e-7a54-70bd-97ff-d28a97325956', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', 'ADMINISTRATOR', 'ACTIVE', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '2026-11-30 20:21:19.058951+00', NULL, NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a66-72a1-8770-4433afa60bc8', '01a22e1e-7a54-70bd-97ff-d28a97325956', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7788-719f-ae32-d82779d2d593', 'ADMINISTRATOR', 'ACTIVE', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '2026-11-30 20:21:19.072572+00', NULL, NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a87-71a7-9734-42b16ee0ae44', '01a22e1e-7a54-70bd-97ff-d28a97325956', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a76-735c-a962-916a0ab1bc54', 'MEMBER', 'ACTIVE', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '2026-11-30 20:21:19.109176+00', NULL, NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7aa1-7459-b3cf-9047959632ae', '01a22e1e-7a54-70bd-97ff-d28a97325956', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a98-76e9-82e2-bef1f4c11308', 'MEMBER', 'ACTIVE', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '2026-11-30 20:21:19.132317+00', NULL, NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7ab9-7240-9797-6c0b23d2e94f', '01a22e1e-7a54-70bd-97ff-d28a97325956', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7aad-716a-bb82-e6f8297ceeb2', 'MEMBER', 'ACTIVE', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '2026-11-30 20:21:19.15771+00', NULL, NULL, NULL);
INSERT INTO public.organisations VALUES
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7848-726f-80c8-25325748204c', 'Initech N.V.', 'initech n.v.', 'KVK', '33333333', 'ACTIVATED', '2026-11-30 20:21:18.527648+00', '2026-11-30 20:21:18.549313+00', 'MANUAL_REVIEW', '2026-11-30 20:21:18.549313+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 20:21:18.549313+00'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7989-729e-bc31-3d7a91b8516e', 'acme Sales B.V.', 'acme sales b.v.', 'KVK', '11111111', 'ACTIVATED', '2026-11-30 20:21:18.856549+00', '2026-11-30 20:21:18.858731+00', 'MANUAL_REVIEW', '2026-11-30 20:21:18.858731+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 20:21:18.858731+00'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-799d-71f7-914d-db992bb01063', 'acme Later B.V.', 'acme later b.v.', 'KVK', '11111119', 'PENDING', '2026-11-30 20:21:18.877286+00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'NONE', NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a54-70bd-97ff-d28a97325956', 'Zuid ''Öst'' & Co', 'zuid ''ost'' & co', 'KVK', '44444444', 'ACTIVATED', '2026-11-30 20:21:19.058951+00', '2026-11-30 20:21:19.063892+00', 'MANUAL_REVIEW', '2026-11-30 20:21:19.063892+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 20:21:19.063892+00');
INSERT INTO public.partnership_managers VALUES
	('01a22e1e-794c-7426-bb99-9d2f07c55379', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d'),
	('01a22e1e-794c-7426-bb99-9d2f07c55379', '01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7811-7303-8215-5de20a74cadc'),
	('01a22e1e-794c-7426-bb99-9d2f07c55379', '01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7826-70b2-9e93-1384732873e0'),
	('01a22e1e-797d-74c5-b264-5c14f3799710', '01a22e1e-7839-74a3-8d4d-6bce00080714', '01a22e1e-783c-70d1-b641-c7197af6ca3c');
INSERT INTO public.partnerships VALUES
	('01a22e1e-794c-7426-bb99-9d2f07c55379', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-780f-74dc-a386-e8d1d178c756', 'ACTIVE', NULL, NULL, '2026-11-30 20:21:18.789107+00', '2026-11-30 20:21:18.816141+00', NULL),
	('01a22e1e-797d-74c5-b264-5c14f3799710', '01a22e1e-7839-74a3-8d4d-6bce00080714', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7839-74a3-8d4d-6bce00080714', 'REQUESTED', 'to acme', NULL, '2026-11-30 20:21:18.838279+00', NULL, NULL);
INSERT INTO public.recovery_codes VALUES
	('01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', '\x24c3e28df4c7fa83bf18b6d24f90a1175be6eb55b0f0cc927ba781dab36dd6c3', NULL),
	('01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', '\xf966bb7b09dab875e2df3802e9b19dd23fef0627d376896128ff369ece4079b1', NULL),
	('01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', '\x3061f9c2ed06037345e3db9e8a005c93ac37fd9df13ae2ce39efa45918920ee0', NULL),
	('01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', '\xb8ac5d14f16e0ef56c673041ce9317a0f852531d92a812ace789bc41a25bb947', NULL),
	('01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', '\xbfc4d48d52a5e06ed094bddfff5d5b7a50dbd13e904d57cbbb1d578f2adc400d', NULL),
	('01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', '\x343d5b0df236fa4f55b963ff6a4ab817be99f231f14fe72e77d1f70341960ed1', NULL),
	('01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', '\x717eca18f11aabece1d4e1071a4e16341cbda6ae4ee24a5f71412a626abb1eae', NULL),
	('01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', '\xde74d24b5821c91a648aa5f3b6c2310861d305025c24b4eab7bc4c53d9b45b87', NULL),
	('01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', '\x426f0280ec03cedebbe0c9decee1faa9115bb41a622a3b63304edbd45a9269b9', NULL),
	('01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', '\xfd61ef9c5519265f1805da2cb61ae409cca5d99ace0672ed07e89aaadf9f6987', NULL);
INSERT INTO public.removed_addresses VALUES
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '\x520421c6f657f7cc20a8fa1e86514dbad360b898e7e7dca2703bd7161e7bbb72', '2026-11-30 20:21:18.749975+00');
INSERT INTO public.secrets VALUES
	('\x9236467bc7c2e0cfd1b7e562a1b55f1e465f7804528e1456a75feb598f7f0c39', 'SIGN_UP', '01a22e1e-76b6-7664-a481-fae2a36c3d6e', NULL, '2026-11-30 20:21:18.134273+00', '2026-12-01 20:21:18.134273+00', '2026-11-30 20:21:18.173168+00', NULL),
	('\x19175fdf5f23976930c81a9771f20adaa7f64fc0cc96fab884fc449c18c1c2b1', 'SIGN_UP', '01a22e1e-775d-7504-9787-d14847d782fa', NULL, '2026-11-30 20:21:18.301504+00', '2026-12-01 20:21:18.301504+00', '2026-11-30 20:21:18.311974+00', NULL),
	('\x4b53b03ac4292c9dc1b622ada0968a4c28330ea50a6dc8c4fdc2a9924a7f3600', 'SIGN_UP', '01a22e1e-77a1-7790-a23e-b83f6c9a780e', NULL, '2026-11-30 20:21:18.369204+00', '2026-12-01 20:21:18.369204+00', '2026-11-30 20:21:18.371221+00', NULL),
	('\xd6625cb88a2205f18d6c57a5ce0bf5cfbc89bdeae86acf65384e901e2b469827', 'SIGN_UP', '01a22e1e-77c2-75eb-965e-34f7ec68245d', NULL, '2026-11-30 20:21:18.402289+00', '2026-12-01 20:21:18.402289+00', '2026-11-30 20:21:18.409351+00', NULL),
	('\x367dd296335460d80ac907bcfae659fe7258f8cba13824b2a257e84e82631f2c', 'SIGN_UP', '01a22e1e-77ec-7783-b0ee-9704fed6f41f', NULL, '2026-11-30 20:21:18.443907+00', '2026-12-01 20:21:18.443907+00', '2026-11-30 20:21:18.44623+00', NULL),
	('\xb8b71ebb1782dfd53d00fea2416c47ae8229b790e8f4746a19e9fc85bd7d0c61', 'SIGN_UP', '01a22e1e-7802-7514-b74d-8a4bc0d53b51', NULL, '2026-11-30 20:21:18.46608+00', '2026-12-01 20:21:18.46608+00', '2026-11-30 20:21:18.476846+00', NULL),
	('\x44fecabaee1b16f64a10f3c847f5233465464b737b5a1cef2ea86868f7debfd6', 'SIGN_UP', '01a22e1e-781a-7158-a2b0-84d12223bf4f', NULL, '2026-11-30 20:21:18.490059+00', '2026-12-01 20:21:18.490059+00', '2026-11-30 20:21:18.491439+00', NULL),
	('\x46f42a855f2c8c28d6d7bea78bf8c43fa8752f139e62f4c76e4bc4658b1c879a', 'SIGN_UP', '01a22e1e-7831-773c-979b-ec1ed5b432c4', NULL, '2026-11-30 20:21:18.513737+00', '2026-12-01 20:21:18.513737+00', '2026-11-30 20:21:18.516889+00', NULL),
	('\x57e401ff3bf7245901150ffbe711f83a88654bdaf0386827dc58fdce57baf8c2', 'INVITATION', '01a22e1e-7890-727e-8c94-510056433b37', NULL, '2026-11-30 20:21:18.592922+00', '2026-12-07 20:21:18.592922+00', NULL, NULL),
	('\xe3c026f260e0a6cdff47bd3fba0aa758511a7b29b0e5fa1faae38f9787615cdc', 'INVITATION', '01a22e1e-78a1-7481-8c45-765b98e5d4e8', NULL, '2026-11-30 20:21:18.621475+00', '2026-12-07 20:21:18.621475+00', NULL, NULL),
	('\x7734c6797d81581df09e5d476a1ddad4df7bb40f509a9bfbcaab9125f35d0eaa', 'FIRST_PASSWORD', '01a22e1e-78d2-7299-9d60-ddfcb1161422', NULL, '2026-11-30 20:21:18.673276+00', '2026-12-07 20:21:18.673276+00', NULL, NULL),
	('\x0fb01b97c9a7c9a91ff506e80f3ebdaa301744937dd4406b6ce3a543de0bb74a', 'SIGN_UP', '01a22e1e-78f2-7648-8895-c760a381168d', NULL, '2026-11-30 20:21:18.706398+00', '2026-12-01 20:21:18.706398+00', '2026-11-30 20:21:18.708598+00', NULL),
	('\xebc02505eee03b18d4b7df84b3ac98cdf40d0c06c49267c35a6d79cf9f94f98e', 'SIGN_UP', '01a22e1e-7906-728a-ab48-097c4e399de7', NULL, '2026-11-30 20:21:18.72639+00', '2026-12-01 20:21:18.72639+00', '2026-11-30 20:21:18.727571+00', NULL),
	('\x5011f97e5ce411cf522090f445ab029c90a1e231f0b48d42758c5f6981a42cf3', 'RECOVERY', '01a22e1e-76f9-7683-9061-ea21d4b0faf0', NULL, '2026-11-30 20:21:18.75769+00', '2026-11-30 20:51:18.75769+00', NULL, NULL),
	('\x85877cff7e9b266821e2c05c4839542be07c81ce195ab942d6267b5a525440e8', 'RECLAIM', '01a22e1e-76f9-7683-9061-ea21d4b0faf0', 'alice@acme.example', '2026-11-30 20:21:18.75769+00', '2026-11-30 20:51:18.75769+00', NULL, NULL),
	('\x7f4ac7fd438b3e82fc6a192ed74e15362257679ff7444db73667483e60bb3c5c', 'SIGN_UP', '01a22e1e-7931-70dc-8249-0fa10ea10016', NULL, '2026-11-30 20:21:18.769817+00', '2026-12-01 20:21:18.769817+00', '2026-11-30 20:21:18.772792+00', NULL),
	('\x3edfe4a1c3710b109aa10c535544092ccebb18f46d4637b962c80738ae7493c0', 'SIGN_UP', '01a22e1e-7a39-71c8-9617-b9f14fa7a634', NULL, '2026-11-30 20:21:19.033269+00', '2026-12-01 20:21:19.033269+00', '2026-11-30 20:21:19.035398+00', NULL),
	('\x28d21f7d32efd2d04225217206ac0100cee56ebab632bfa2e4e31d0d396d1928', 'SIGN_UP', '01a22e1e-7a6d-73e6-b60b-d055547adb24', NULL, '2026-11-30 20:21:19.085041+00', '2026-12-01 20:21:19.085041+00', '2026-11-30 20:21:19.08721+00', NULL),
	('\x340d90dedb4acbb75b5c08865cd274358ba172dc3cf65f77c9ac82fe6ee67b79', 'SIGN_UP', '01a22e1e-7a89-722a-b5ee-71784f94b162', NULL, '2026-11-30 20:21:19.113012+00', '2026-12-01 20:21:19.113012+00', '2026-11-30 20:21:19.117168+00', NULL),
	('\xbbd21b1e5a6345b8468ce97aae17f2268bd81a7e8b4c10909a33dbaf1ef89a51', 'SIGN_UP', '01a22e1e-7aa3-773b-acd5-3d563b61534b', NULL, '2026-11-30 20:21:19.139337+00', '2026-12-01 20:21:19.139337+00', '2026-11-30 20:21:19.141468+00', NULL),
	('\x3a8bf765bac4f501286596fb955a41d5d3bf583ae0406c8351c770fcbba9f814', 'SIGN_UP', '01a22e1e-7aba-702b-9840-04574bd4e7d6', NULL, '2026-11-30 20:21:19.162734+00', '2026-12-01 20:21:19.162734+00', '2026-11-30 20:21:19.168708+00', NULL),
	('\x055d35fb7a61b2d79dc40e99d14de7be615f2801b3646b8a276a59bbe6b3202e', 'SIGN_UP', '01a22e1e-7add-76e7-af31-34be11e47eed', NULL, '2026-11-30 20:21:19.197709+00', '2026-12-01 20:21:19.197709+00', '2026-11-30 20:21:19.201834+00', NULL),
	('\xf5ecf874232a15f3abe8954d93049bf7c1e15f3385788263f01abbcf70fdd907', 'SIGN_UP', '01a22e1e-7b06-743c-9d36-c683c849ea63', NULL, '2026-11-30 20:21:19.238599+00', '2026-12-01 20:21:19.238599+00', '2026-11-30 20:21:19.242811+00', NULL),
	('\x252001f7848f25bc618c73634956fefc582935abb9490a6937a6f299db046f3a', 'SIGN_UP', '01a22e1e-7bad-74a5-a950-520ef3f014ea', NULL, '2026-11-30 20:21:19.405579+00', '2026-12-01 20:21:19.405579+00', '2026-11-30 20:21:19.410545+00', NULL),
	('\x7c921be619991ac6ff86d55fed5703ef059567ba572b0cd2bb54d2a710ee1726', 'UNDO_ACCOUNT_CHANGE', '01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', 'TWO_FACTOR_ENABLED', '2026-11-30 20:21:19.448123+00', '2026-12-14 20:21:19.448123+00', NULL, NULL);
INSERT INTO public.sessions VALUES
	('01a22e1e-76f9-7683-9061-ea21d4b0faf0', '01a22e1e-7755-70d1-9db6-c5df359ae953', '\x1773fb3d04bea8490340548b446553774fa6edd29a5b4816263688dcc9032727', '2026-11-30 20:21:18.173168+00', '2026-11-30 20:21:18.173168+00', '2026-11-30 20:21:18.173168+00', '2026-12-30 20:21:18.173168+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-7782-76d6-a271-bc37a9847ed5', '01a22e1e-779c-7598-a35a-301f2bf00f74', '\xadb22f5ba8699917494734fe1566120477b2f762c33c154a9f6a4925600ecd80', '2026-11-30 20:21:18.311974+00', '2026-11-30 20:21:18.311974+00', '2026-11-30 20:21:18.311974+00', '2026-12-30 20:21:18.311974+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-77ab-7433-953c-f2740246bc41', '01a22e1e-77ba-73b3-a4b2-d7c9558a3633', '\x5147458291fac38b00ac09b1951eb38677870571c7e6eabbc2e31a99e64f98a0', '2026-11-30 20:21:18.371221+00', '2026-11-30 20:21:18.371221+00', '2026-11-30 20:21:18.371221+00', '2026-12-30 20:21:18.371221+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-77cb-76e6-9603-6babc0fb6228', '01a22e1e-77d4-77a1-8e0e-07798bb34903', '\x65cafb38bd32822a756517f6758f10c4d9283396a63fcde2d8909d5778709c1d', '2026-11-30 20:21:18.409351+00', '2026-11-30 20:21:18.409351+00', '2026-11-30 20:21:18.409351+00', '2026-12-30 20:21:18.409351+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-77f1-722e-946e-f07c3b1c2e92', '01a22e1e-7800-74ba-abd0-1421ac3f638c', '\x5d1153ceeadc52faa4a713019d5210aa1ea91ccb9da268175ff12cc03d142ec6', '2026-11-30 20:21:18.44623+00', '2026-11-30 20:21:18.44623+00', '2026-11-30 20:21:18.44623+00', '2026-12-30 20:21:18.44623+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-780e-7415-b623-d7befb56f718', '01a22e1e-7818-70d7-b608-61c559973df6', '\xf14f51bff2d760e48f3d47628d978c8562bb0aaaf5a128b76d306af3efebb772', '2026-11-30 20:21:18.476846+00', '2026-11-30 20:21:18.476846+00', '2026-11-30 20:21:18.476846+00', '2026-12-30 20:21:18.476846+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-7820-729d-b186-80771800db99', '01a22e1e-782d-7114-b490-b64da26fc5bb', '\xc41959b2fb1b156e855484c1ec471ea0ff00e6e75bd618aa6b5b2c77bcee34f5', '2026-11-30 20:21:18.491439+00', '2026-11-30 20:21:18.491439+00', '2026-11-30 20:21:18.491439+00', '2026-12-30 20:21:18.491439+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-7836-751b-b50e-dc4e0431898c', '01a22e1e-783e-7600-b045-e413927ee0d5', '\xd59a20240a129d58348558b576f43af33150f6e8d9bf7166d915e49002a85c3b', '2026-11-30 20:21:18.516889+00', '2026-11-30 20:21:18.516889+00', '2026-11-30 20:21:18.516889+00', '2026-12-30 20:21:18.516889+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-78fa-77fd-bb3f-165028f4a089', '01a22e1e-7905-712d-a051-daeb99f07914', '\x1dc9eeaaba2e355a1d51ab541b4bad81eb996ca004d4bb22332752d254b1bc76', '2026-11-30 20:21:18.708598+00', '2026-11-30 20:21:18.708598+00', '2026-11-30 20:21:18.708598+00', '2026-12-30 20:21:18.708598+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-7909-7705-8230-231047564913', '01a22e1e-7913-733b-9c83-80e234bd7838', '\xe724361ab8cc34545b04769480d725ad5c13c6f7ea20e781951f09452666de4d', '2026-11-30 20:21:18.727571+00', '2026-11-30 20:21:18.727571+00', '2026-11-30 20:21:18.727571+00', '2026-12-30 20:21:18.727571+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-7939-74bc-a93f-afccd9c20848', '01a22e1e-7942-7318-9759-709c39147647', '\x0922fac8dc168462de765976574df1c152f2ad2d882a67ba5a3d8d4bdee6a5ba', '2026-11-30 20:21:18.772792+00', '2026-11-30 20:21:18.772792+00', '2026-11-30 20:21:18.772792+00', '2026-12-30 20:21:18.772792+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-7a41-7333-a620-ed818526fe62', '01a22e1e-7a49-7375-89b6-a0b0e11b6f67', '\x2641f975527d52632e5c3a52257851a2d45e4eab8e76eb7a068e348722824a7d', '2026-11-30 20:21:19.035398+00', '2026-11-30 20:21:19.035398+00', '2026-11-30 20:21:19.035398+00', '2026-12-30 20:21:19.035398+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-7a74-767a-9ca6-40bb1a73fa14', '01a22e1e-7a7e-72f7-a76b-04abf53c01e1', '\xac4db74483c91c392cf0c46fb6b76e9a3d667580aed60ef872c2967128480a79', '2026-11-30 20:21:19.08721+00', '2026-11-30 20:21:19.08721+00', '2026-11-30 20:21:19.08721+00', '2026-12-30 20:21:19.08721+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-7a91-71c4-8a0d-3960a2cb80de', '01a22e1e-7a9b-767b-ba0e-2ebf980a671e', '\xb5a182ee5a7dda7243f24279d31130ee0b707f6104f831bc9a9122149a400140', '2026-11-30 20:21:19.117168+00', '2026-11-30 20:21:19.117168+00', '2026-11-30 20:21:19.117168+00', '2026-12-30 20:21:19.117168+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-7aa9-71d2-b68f-06aa1108328d', '01a22e1e-7ab4-76e2-ab52-458f54444105', '\xd8dbd806cbb66331ef2376ea87c26e30b26a331418eea4599399f2bfb5068758', '2026-11-30 20:21:19.141468+00', '2026-11-30 20:21:19.141468+00', '2026-11-30 20:21:19.141468+00', '2026-12-30 20:21:19.141468+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-7ac2-759f-9dd5-5d12151377de', '01a22e1e-7aca-7320-a9ca-1931c743a109', '\x6ec4e8311d26c7fadc6a7b32b8d39b44860c1df6d5bc3dcf250abcbf2a1dcfd5', '2026-11-30 20:21:19.168708+00', '2026-11-30 20:21:19.168708+00', '2026-11-30 20:21:19.168708+00', '2026-12-30 20:21:19.168708+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-7ae5-736b-b3e5-886b1ea130df', '01a22e1e-7aee-75ca-901c-ddd4ff9bc24f', '\xd2e6159a4dfe5f1e7c4a4c2d7d5e95d6be6169f0c6d4d8d44a04565833ff6e9d', '2026-11-30 20:21:19.201834+00', '2026-11-30 20:21:19.201834+00', '2026-11-30 20:21:19.201834+00', '2026-12-30 20:21:19.201834+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-7b10-717d-9d18-0bc72c3eeebd', '01a22e1e-7b1d-7672-846a-262386afaaa8', '\x88a5713ecfeed43cccfa5117eefbb82871a518107f5ec8292029088f169c79e3', '2026-11-30 20:21:19.242811+00', '2026-11-30 20:21:19.242811+00', '2026-11-30 20:21:19.242811+00', '2026-12-30 20:21:19.242811+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', '01a22e1e-7bc5-72a9-9787-943965c4bce8', '\x50c69a8e50728d01d328c992428332c4622616912a79026836f3e8088560de00', '2026-11-30 20:21:19.410545+00', '2026-11-30 20:21:19.410545+00', '2026-11-30 20:21:19.410545+00', '2026-12-30 20:21:19.410545+00', 'tests', NULL, NULL, NULL, NULL);
INSERT INTO public.sign_ups VALUES
	('01a22e1e-76b6-7664-a481-fae2a36c3d6e', 'alice@acme.example', 'alice@acme.example', 'en', '2026-11-30 20:21:18.134273+00'),
	('01a22e1e-775d-7504-9787-d14847d782fa', 'bob@acme.example', 'bob@acme.example', 'en', '2026-11-30 20:21:18.301504+00'),
	('01a22e1e-77a1-7790-a23e-b83f6c9a780e', 'carol@globex.example', 'carol@globex.example', 'en', '2026-11-30 20:21:18.369204+00'),
	('01a22e1e-77c2-75eb-965e-34f7ec68245d', 'dave@globex.example', 'dave@globex.example', 'en', '2026-11-30 20:21:18.402289+00'),
	('01a22e1e-77ec-7783-b0ee-9704fed6f41f', 'frank@frank.example', 'frank@frank.example', 'en', '2026-11-30 20:21:18.443907+00'),
	('01a22e1e-7802-7514-b74d-8a4bc0d53b51', 'ina@initech.example', 'ina@initech.example', 'en', '2026-11-30 20:21:18.46608+00'),
	('01a22e1e-781a-7158-a2b0-84d12223bf4f', 'iris@initech.example', 'iris@initech.example', 'en', '2026-11-30 20:21:18.490059+00'),
	('01a22e1e-7831-773c-979b-ec1ed5b432c4', 'hank@umbrella.example', 'hank@umbrella.example', 'en', '2026-11-30 20:21:18.513737+00'),
	('01a22e1e-78f2-7648-8895-c760a381168d', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'en', '2026-11-30 20:21:18.706398+00'),
	('01a22e1e-7906-728a-ab48-097c4e399de7', 'acme-removed@acme.example', 'acme-removed@acme.example', 'en', '2026-11-30 20:21:18.72639+00'),
	('01a22e1e-7931-70dc-8249-0fa10ea10016', 'acme-member@acme.example', 'acme-member@acme.example', 'en', '2026-11-30 20:21:18.769817+00'),
	('01a22e1e-7a39-71c8-9617-b9f14fa7a634', 'eve@acme.example', 'eve@acme.example', 'en', '2026-11-30 20:21:19.033269+00'),
	('01a22e1e-7a6d-73e6-b60b-d055547adb24', 'ada@acme.example', 'ada@acme.example', 'en', '2026-11-30 20:21:19.085041+00'),
	('01a22e1e-7a89-722a-b5ee-71784f94b162', 'bo@acme.example', 'bo@acme.example', 'en', '2026-11-30 20:21:19.113012+00'),
	('01a22e1e-7aa3-773b-acd5-3d563b61534b', 'çelik@acme.example', 'çelik@acme.example', 'en', '2026-11-30 20:21:19.139337+00'),
	('01a22e1e-7aba-702b-9840-04574bd4e7d6', 'lea@lea.example', 'lea@lea.example', 'en', '2026-11-30 20:21:19.162734+00'),
	('01a22e1e-7add-76e7-af31-34be11e47eed', 'mia@mia.example', 'mia@mia.example', 'en', '2026-11-30 20:21:19.197709+00'),
	('01a22e1e-7b06-743c-9d36-c683c849ea63', 'bas@acme.example', 'bas@acme.example', 'en', '2026-11-30 20:21:19.238599+00'),
	('01a22e1e-7bad-74a5-a950-520ef3f014ea', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '2026-11-30 20:21:19.405579+00');
INSERT INTO public.throttles VALUES
	('\x7a9f2ef3c568b459ae8c31b4c16ca194e7a7c208a1eaf93b226008cbac14d9a9', 1, '2026-11-30 20:21:18.684956+00', '2026-12-01 20:21:18.684956+00'),
	('\xf9b5bf8c6802daf7f97f0dff5b220e184cab282b8ec4385f5efa9e28b1ef77f4', 1, '2026-11-30 20:21:18.75769+00', '2026-11-30 21:21:18.75769+00'),
	('\x1f8a8b5c58b7595ecddcbacbcd6149be6608525b0a695479c7da233a7656b079', 1, '2026-11-30 20:21:18.75769+00', '2026-11-30 21:21:18.75769+00'),
	('\x663e0dcaa572e663f44afe7ef13585b94264e006113dd326f4355b923816cece', 1, '2026-11-30 20:21:18.75769+00', '2026-11-30 21:21:18.75769+00'),
	('\x5fd480a79d295130421292954c16665e975a56cd0af191af029ad9c2b9324954', 6, '2026-11-30 20:21:19.215136+00', '2026-12-01 20:21:18.592922+00'),
	('\x34368f2057cff8bca791294537483f41f9dfefb64353bc8582b97e1fb428a379', 1, '2026-11-30 20:21:19.448123+00', '2026-12-01 20:21:19.448123+00');
INSERT INTO public.user_counts VALUES
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', 'INVITED', 'BASIC_USER', 0),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', 'ACTIVE', 'BASIC_USER', 0),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22e1e-77f4-7390-872f-5e001f7727ea', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e1e-77f4-7390-872f-5e001f7727ea', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', 'INVITED', 'BASIC_USER', 0),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', 'ACTIVE', 'BASIC_USER', 0),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22e1e-7839-74a3-8d4d-6bce00080714', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e1e-7839-74a3-8d4d-6bce00080714', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'INVITED', 'ADVANCED_USER', 1),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22e1e-7ac2-759f-9dd5-5d14cf423c3b', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e1e-7ac2-759f-9dd5-5d14cf423c3b', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e1e-7ae5-736b-b3e5-886d51d15e13', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e1e-7ae5-736b-b3e5-886d51d15e13', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'INVITED', 'BASIC_USER', 4),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'ACTIVE', 'BASIC_USER', 5),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'BLOCKED', 'BASIC_USER', 2),
	('01a22e1e-7bba-770c-a031-d565a0d0274a', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22e1e-7bba-770c-a031-d565a0d0274a', 'ACTIVE', 'ADMINISTRATOR', 1);
INSERT INTO public.user_words VALUES
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'acme', '01a22e1e-7716-7037-a441-1f261a8e7c6d'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'de', '01a22e1e-7716-7037-a441-1f261a8e7c6d'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'example', '01a22e1e-7716-7037-a441-1f261a8e7c6d'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'vries', '01a22e1e-7716-7037-a441-1f261a8e7c6d'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'acme', '01a22e1e-7788-719f-ae32-d82779d2d593'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'example', '01a22e1e-7788-719f-ae32-d82779d2d593'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'jansen', '01a22e1e-7788-719f-ae32-d82779d2d593'),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', 'example', '01a22e1e-77af-71f7-aa9a-2caa8e19fad6'),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', 'globex', '01a22e1e-77af-71f7-aa9a-2caa8e19fad6'),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', 'smit', '01a22e1e-77af-71f7-aa9a-2caa8e19fad6'),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', 'bakker', '01a22e1e-77d1-755e-b998-0fdf3a164cf9'),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', 'example', '01a22e1e-77d1-755e-b998-0fdf3a164cf9'),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', 'globex', '01a22e1e-77d1-755e-b998-0fdf3a164cf9'),
	('01a22e1e-77f4-7390-872f-5e001f7727ea', 'example', '01a22e1e-77f6-764f-926c-d60fb1c79d08'),
	('01a22e1e-77f4-7390-872f-5e001f7727ea', 'visser', '01a22e1e-77f6-764f-926c-d60fb1c79d08'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', 'example', '01a22e1e-7811-7303-8215-5de20a74cadc'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', 'initech', '01a22e1e-7811-7303-8215-5de20a74cadc'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', 'kok', '01a22e1e-7811-7303-8215-5de20a74cadc'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', 'example', '01a22e1e-7826-70b2-9e93-1384732873e0'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', 'initech', '01a22e1e-7826-70b2-9e93-1384732873e0'),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', 'kok', '01a22e1e-7826-70b2-9e93-1384732873e0'),
	('01a22e1e-7839-74a3-8d4d-6bce00080714', 'example', '01a22e1e-783c-70d1-b641-c7197af6ca3c'),
	('01a22e1e-7839-74a3-8d4d-6bce00080714', 'mol', '01a22e1e-783c-70d1-b641-c7197af6ca3c'),
	('01a22e1e-7839-74a3-8d4d-6bce00080714', 'umbrella', '01a22e1e-783c-70d1-b641-c7197af6ca3c'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', ';acme', '01a22e1e-7890-727e-8c94-5101fa5aa6e4'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'example', '01a22e1e-7890-727e-8c94-5101fa5aa6e4'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'pending', '01a22e1e-7890-727e-8c94-5101fa5aa6e4'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'added', '01a22e1e-78d2-7299-9d60-ddfdf90d62fe'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'example', '01a22e1e-78d2-7299-9d60-ddfdf90d62fe'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'example', '01a22e1e-78e9-755e-8f54-21543d4877ea'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'blocked', '01a22e1e-78fb-737b-9170-e7338d6b81d7'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'example', '01a22e1e-78fb-737b-9170-e7338d6b81d7'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'example', '01a22e1e-793b-7005-b76b-09a85375c593'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'member', '01a22e1e-793b-7005-b76b-09a85375c593'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'acme', '01a22e1e-7a43-7363-ba33-7f191f915a15'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'example', '01a22e1e-7a43-7363-ba33-7f191f915a15'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'zwart', '01a22e1e-7a43-7363-ba33-7f191f915a15'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'acme', '01a22e1e-7a76-735c-a962-916a0ab1bc54'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'de', '01a22e1e-7a76-735c-a962-916a0ab1bc54'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'example', '01a22e1e-7a76-735c-a962-916a0ab1bc54'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'wit', '01a22e1e-7a76-735c-a962-916a0ab1bc54'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'acme', '01a22e1e-7a98-76e9-82e2-bef1f4c11308'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'example', '01a22e1e-7a98-76e9-82e2-bef1f4c11308'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'wit', '01a22e1e-7a98-76e9-82e2-bef1f4c11308'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '=celik', '01a22e1e-7aad-716a-bb82-e6f8297ceeb2'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'acme', '01a22e1e-7aad-716a-bb82-e6f8297ceeb2'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'example', '01a22e1e-7aad-716a-bb82-e6f8297ceeb2'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'kaya', '01a22e1e-7aad-716a-bb82-e6f8297ceeb2'),
	('01a22e1e-7ac2-759f-9dd5-5d14cf423c3b', 'example', '01a22e1e-7ac5-7500-b225-2eaa0698a966'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'example', '01a22e1e-7ad2-77fc-8fd9-4e79378b9ce8'),
	('01a22e1e-7ae5-736b-b3e5-886d51d15e13', 'example', '01a22e1e-7ae8-74dd-9cdc-bc98675e5d94'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'example', '01a22e1e-7af6-7643-8e59-030a654d0a41'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'acme', '01a22e1e-7b15-736f-8409-9f0208534296'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'blok', '01a22e1e-7b15-736f-8409-9f0208534296'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', 'example', '01a22e1e-7b15-736f-8409-9f0208534296'),
	('01a22e1e-7bba-770c-a031-d565a0d0274a', 'bel', '01a22e1e-7bbb-7140-bfc4-5f7c347134e3'),
	('01a22e1e-7bba-770c-a031-d565a0d0274a', 'example', '01a22e1e-7bbb-7140-bfc4-5f7c347134e3'),
	('01a22e1e-7bba-770c-a031-d565a0d0274a', 'hooli', '01a22e1e-7bbb-7140-bfc4-5f7c347134e3');
INSERT INTO public.users VALUES
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7716-7037-a441-1f261a8e7c6d', '01a22e1e-76f9-7683-9061-ea21d4b0faf0', 'Alice de Vries', 'alice de vries', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:21:18.173168+00', '2026-11-30 20:21:18.173168+00', '2026-11-30 20:21:00+00', NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7788-719f-ae32-d82779d2d593', '01a22e1e-7782-76d6-a271-bc37a9847ed5', 'Bob Jansen', 'bob jansen', 'bob@acme.example', 'bob@acme.example', 'bob@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:21:18.311974+00', '2026-11-30 20:21:18.311974+00', '2026-11-30 20:21:00+00', NULL),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', '01a22e1e-77af-71f7-aa9a-2caa8e19fad6', '01a22e1e-77ab-7433-953c-f2740246bc41', 'Carol Smit', 'carol smit', 'carol@globex.example', 'carol@globex.example', 'carol@globex.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:21:18.371221+00', '2026-11-30 20:21:18.371221+00', '2026-11-30 20:21:00+00', NULL),
	('01a22e1e-77ac-7549-b7ca-84421a7118d1', '01a22e1e-77d1-755e-b998-0fdf3a164cf9', '01a22e1e-77cb-76e6-9603-6babc0fb6228', 'Dave Bakker', 'dave bakker', 'dave@globex.example', 'dave@globex.example', 'dave@globex.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 20:21:18.409351+00', '2026-11-30 20:21:18.409351+00', '2026-11-30 20:21:00+00', NULL),
	('01a22e1e-77f4-7390-872f-5e001f7727ea', '01a22e1e-77f6-764f-926c-d60fb1c79d08', '01a22e1e-77f1-722e-946e-f07c3b1c2e92', 'Frank Visser', 'frank visser', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:21:18.44623+00', '2026-11-30 20:21:18.44623+00', '2026-11-30 20:21:00+00', NULL),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7811-7303-8215-5de20a74cadc', '01a22e1e-780e-7415-b623-d7befb56f718', 'Ina Kok', 'ina kok', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:21:18.476846+00', '2026-11-30 20:21:18.476846+00', '2026-11-30 20:21:00+00', NULL),
	('01a22e1e-780f-74dc-a386-e8d1d178c756', '01a22e1e-7826-70b2-9e93-1384732873e0', '01a22e1e-7820-729d-b186-80771800db99', 'Iris Kok', 'iris kok', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 20:21:18.491439+00', '2026-11-30 20:21:18.491439+00', '2026-11-30 20:21:00+00', NULL),
	('01a22e1e-7839-74a3-8d4d-6bce00080714', '01a22e1e-783c-70d1-b641-c7197af6ca3c', '01a22e1e-7836-751b-b50e-dc4e0431898c', 'Hank Mol', 'hank mol', 'hank@umbrella.example', 'hank@umbrella.example', 'hank@umbrella.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:21:18.516889+00', '2026-11-30 20:21:18.516889+00', '2026-11-30 20:21:00+00', NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7890-727e-8c94-5101fa5aa6e4', NULL, NULL, NULL, 'acme-pending@acme.example', 'acme-pending@acme.example', 'acme-pending@acme.example', 'ADVANCED_USER', 'INVITED', true, '2026-11-30 20:21:18.592922+00', NULL, NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-78d2-7299-9d60-ddfdf90d62fe', NULL, 'acme Added', 'acme added', 'acme-added@acme.example', 'acme-added@acme.example', 'acme-added@acme.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 20:21:18.673276+00', NULL, NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-78e9-755e-8f54-21543d4877ea', '01a22e1e-77f1-722e-946e-f07c3b1c2e92', 'Frank', 'frank', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 20:21:18.684956+00', NULL, NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-78fb-737b-9170-e7338d6b81d7', '01a22e1e-78fa-77fd-bb3f-165028f4a089', 'acme Blocked', 'acme blocked', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'BASIC_USER', 'BLOCKED', false, '2026-11-30 20:21:18.708598+00', '2026-11-30 20:21:18.708598+00', '2026-11-30 20:21:00+00', 'the acme reason'),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-793b-7005-b76b-09a85375c593', '01a22e1e-7939-74bc-a93f-afccd9c20848', 'acme Member', 'acme member', 'acme-member@acme.example', 'acme-member@acme.example', 'acme-member@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:21:18.772792+00', '2026-11-30 20:21:18.772792+00', '2026-11-30 20:21:00+00', NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a43-7363-ba33-7f191f915a15', '01a22e1e-7a41-7333-a620-ed818526fe62', 'Eve Zwart', 'eve zwart', 'eve@acme.example', 'eve@acme.example', 'eve@acme.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 20:21:19.035398+00', '2026-11-30 20:21:19.035398+00', '2026-11-30 20:21:00+00', NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a76-735c-a962-916a0ab1bc54', '01a22e1e-7a74-767a-9ca6-40bb1a73fa14', 'Ada de Wit', 'ada de wit', 'ada@acme.example', 'ada@acme.example', 'ada@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:21:19.08721+00', '2026-11-30 20:21:19.08721+00', '2026-11-30 20:21:00+00', NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7a98-76e9-82e2-bef1f4c11308', '01a22e1e-7a91-71c4-8a0d-3960a2cb80de', 'Bo Wit', 'bo wit', 'bo@acme.example', 'bo@acme.example', 'bo@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:21:19.117168+00', '2026-11-30 20:21:19.117168+00', '2026-11-30 20:21:00+00', NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7aad-716a-bb82-e6f8297ceeb2', '01a22e1e-7aa9-71d2-b68f-06aa1108328d', 'Çelik Kaya', 'celik kaya', 'çelik@acme.example', 'çelik@acme.example', 'çelik@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 20:21:19.141468+00', '2026-11-30 20:21:19.141468+00', '2026-11-30 20:21:00+00', NULL),
	('01a22e1e-7ac2-759f-9dd5-5d14cf423c3b', '01a22e1e-7ac5-7500-b225-2eaa0698a966', '01a22e1e-7ac2-759f-9dd5-5d12151377de', 'Lea', 'lea', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:21:19.168708+00', '2026-11-30 20:21:19.168708+00', '2026-11-30 20:21:00+00', NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7ad2-77fc-8fd9-4e79378b9ce8', '01a22e1e-7ac2-759f-9dd5-5d12151377de', 'Lea', 'lea', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 20:21:19.184311+00', NULL, NULL, NULL),
	('01a22e1e-7ae5-736b-b3e5-886d51d15e13', '01a22e1e-7ae8-74dd-9cdc-bc98675e5d94', '01a22e1e-7ae5-736b-b3e5-886b1ea130df', 'Mia', 'mia', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:21:19.201834+00', '2026-11-30 20:21:19.201834+00', '2026-11-30 20:21:00+00', NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7af6-7643-8e59-030a654d0a41', '01a22e1e-7ae5-736b-b3e5-886b1ea130df', 'Mia', 'mia', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 20:21:19.215136+00', NULL, NULL, NULL),
	('01a22e1e-7704-70b7-b333-2e3b96d561cd', '01a22e1e-7b15-736f-8409-9f0208534296', '01a22e1e-7b10-717d-9d18-0bc72c3eeebd', 'Bas Blok', 'bas blok', 'bas@acme.example', 'bas@acme.example', 'bas@acme.example', 'BASIC_USER', 'BLOCKED', false, '2026-11-30 20:21:19.242811+00', '2026-11-30 20:21:19.242811+00', '2026-11-30 20:21:00+00', 'a "reason" with lines'),
	('01a22e1e-7bba-770c-a031-d565a0d0274a', '01a22e1e-7bbb-7140-bfc4-5f7c347134e3', '01a22e1e-7bb7-76d6-bb00-0b134ad82a9a', 'Gavin Bel', 'gavin bel', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 20:21:19.410545+00', '2026-11-30 20:21:19.410545+00', '2026-11-30 20:21:00+00', NULL);
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
    ADD CONSTRAINT pk_partnership_managers PRIMARY KEY (partnership_id, environment_id, user_id);
ALTER TABLE ONLY public.partnerships
    ADD CONSTRAINT pk_partnerships PRIMARY KEY (id);
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
CREATE INDEX ix_partnerships_asked_id_status_id ON public.partnerships USING btree (asked_id, status, id);
CREATE INDEX ix_partnerships_asker_id_status_id ON public.partnerships USING btree (asker_id, status, id);
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
