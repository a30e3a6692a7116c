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
    has_second_factor boolean DEFAULT false NOT NULL,
    passkey_handle bytea,
    created_at timestamp with time zone NOT NULL
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
INSERT INTO public.account_emails VALUES
	('alice@acme.example', 'alice@acme.example', '01a22ddb-add4-7192-94d0-3cf31d5de968', true, '2026-11-30 19:08:21.322558+00'),
	('bob@acme.example', 'bob@acme.example', '01a22ddb-adfa-7787-8116-7e83ca5d2903', true, '2026-11-30 19:08:21.362494+00'),
	('carol@globex.example', 'carol@globex.example', '01a22ddb-ae07-70b3-a90b-6a24722520b7', true, '2026-11-30 19:08:21.381624+00'),
	('dave@globex.example', 'dave@globex.example', '01a22ddb-ae11-70f6-906b-1c421b51d4bb', true, '2026-11-30 19:08:21.390246+00'),
	('frank@frank.example', 'frank@frank.example', '01a22ddb-ae20-703f-96fd-e325dce62b5a', true, '2026-11-30 19:08:21.406517+00'),
	('ina@initech.example', 'ina@initech.example', '01a22ddb-ae28-70a5-8633-a051f454997d', true, '2026-11-30 19:08:21.414581+00'),
	('iris@initech.example', 'iris@initech.example', '01a22ddb-ae31-76ce-a7a4-e727bccb74e1', true, '2026-11-30 19:08:21.422858+00'),
	('hank@umbrella.example', 'hank@umbrella.example', '01a22ddb-ae3c-76e4-95a9-783a68d169ad', true, '2026-11-30 19:08:21.43475+00'),
	('acme-blocked@acme.example', 'acme-blocked@acme.example', '01a22ddb-ae7d-7627-9f1a-94b06161ea30', true, '2026-11-30 19:08:21.499412+00'),
	('acme-removed@acme.example', 'acme-removed@acme.example', '01a22ddb-ae85-7048-a424-8cd31d1f720b', true, '2026-11-30 19:08:21.507429+00'),
	('acme-member@acme.example', 'acme-member@acme.example', '01a22ddb-ae99-7316-a95a-c08b6ab82532', true, '2026-11-30 19:08:21.527323+00'),
	('eve@acme.example', 'eve@acme.example', '01a22ddb-aefb-7412-9e95-b31e4fcf3c11', true, '2026-11-30 19:08:21.625428+00'),
	('ada@acme.example', 'ada@acme.example', '01a22ddb-af0f-7548-a7d4-24f0a824d64f', true, '2026-11-30 19:08:21.644927+00'),
	('bo@acme.example', 'bo@acme.example', '01a22ddb-af18-71c8-98cb-c727ee5096ea', true, '2026-11-30 19:08:21.65493+00'),
	('çelik@acme.example', 'çelik@acme.example', '01a22ddb-af22-7613-805b-067f8dfcaf09', true, '2026-11-30 19:08:21.664881+00'),
	('lea@lea.example', 'lea@lea.example', '01a22ddb-af2b-7175-a886-0449e1e59d07', true, '2026-11-30 19:08:21.674295+00'),
	('mia@mia.example', 'mia@mia.example', '01a22ddb-af38-70cb-a7ae-1a863ee0f54c', true, '2026-11-30 19:08:21.687072+00'),
	('bas@acme.example', 'bas@acme.example', '01a22ddb-af47-71a3-90dd-2d1b0c25f6a0', true, '2026-11-30 19:08:21.701758+00'),
	('gavin@hooli.example', 'gavin@hooli.example', '01a22ddb-af7c-7303-a3c4-2cad2c79683f', true, '2026-11-30 19:08:21.754656+00');
INSERT INTO public.accounts VALUES
	('01a22ddb-add4-7192-94d0-3cf31d5de968', 'Alice de Vries', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.322558+00'),
	('01a22ddb-adfa-7787-8116-7e83ca5d2903', 'Bob Jansen', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.362494+00'),
	('01a22ddb-ae11-70f6-906b-1c421b51d4bb', 'Dave Bakker', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.390246+00'),
	('01a22ddb-ae20-703f-96fd-e325dce62b5a', 'Frank Visser', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.406517+00'),
	('01a22ddb-ae28-70a5-8633-a051f454997d', 'Ina Kok', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.414581+00'),
	('01a22ddb-ae31-76ce-a7a4-e727bccb74e1', 'Iris Kok', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.422858+00'),
	('01a22ddb-ae3c-76e4-95a9-783a68d169ad', 'Hank Mol', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.43475+00'),
	('01a22ddb-ae7d-7627-9f1a-94b06161ea30', 'acme Blocked', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.499412+00'),
	('01a22ddb-ae85-7048-a424-8cd31d1f720b', 'acme Removed', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.507429+00'),
	('01a22ddb-ae99-7316-a95a-c08b6ab82532', 'acme Member', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.527323+00'),
	('01a22ddb-af0f-7548-a7d4-24f0a824d64f', 'Ada de Wit', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.644927+00'),
	('01a22ddb-af18-71c8-98cb-c727ee5096ea', 'Bo Wit', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.65493+00'),
	('01a22ddb-af22-7613-805b-067f8dfcaf09', 'Çelik Kaya', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.664881+00'),
	('01a22ddb-af2b-7175-a886-0449e1e59d07', 'Lea', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.674295+00'),
	('01a22ddb-af38-70cb-a7ae-1a863ee0f54c', 'Mia', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.687072+00'),
	('01a22ddb-af47-71a3-90dd-2d1b0c25f6a0', 'Bas Blok', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.701758+00'),
	('01a22ddb-aefb-7412-9e95-b31e4fcf3c11', 'Eve Zwart', 'nl', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.625428+00'),
	('01a22ddb-ae07-70b3-a90b-6a24722520b7', 'Carol Smit', 'nl', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', false, NULL, '2026-11-30 19:08:21.381624+00'),
	('01a22ddb-af7c-7303-a3c4-2cad2c79683f', 'Gavin Bel', 'en', '$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo', true, NULL, '2026-11-30 19:08:21.754656+00');
INSERT INTO public.alembic_version VALUES
	('0002');
INSERT INTO public.audit_events VALUES
	('01a22ddb-adc0-737b-a580-1d27b3cb55cb', NULL, '2026-11-30 19:08:21.309325+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-adbd-7734-a4ef-f0821b0c7c70', NULL, NULL, 'test'),
	('01a22ddb-add4-7192-94d0-3cf43b1d406a', NULL, '2026-11-30 19:08:21.322558+00', 'account.created', '01a22ddb-add4-7192-94d0-3cf31d5de968', NULL, 'account', '01a22ddb-add4-7192-94d0-3cf31d5de968', NULL, NULL, 'test'),
	('01a22ddb-adda-765b-aa8e-05de175f8c88', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.322558+00', 'environment.created', NULL, NULL, 'environment', '01a22ddb-adda-765b-aa8e-05dd48040df1', NULL, NULL, 'test'),
	('01a22ddb-adee-7688-9f61-f91258590060', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.322558+00', 'user.joined', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22ddb-adee-7688-9f61-f9141f32f15b', NULL, '2026-11-30 19:08:21.322558+00', 'session.started', '01a22ddb-add4-7192-94d0-3cf31d5de968', NULL, 'session', '01a22ddb-adee-7688-9f61-f913c3e26b23', NULL, NULL, 'test'),
	('01a22ddb-adf1-71f6-a968-1f11da5a0616', NULL, '2026-11-30 19:08:21.360447+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-adf0-7073-9b05-38b849ff2298', NULL, NULL, 'test'),
	('01a22ddb-adfa-7787-8116-7e8474920822', NULL, '2026-11-30 19:08:21.362494+00', 'account.created', '01a22ddb-adfa-7787-8116-7e83ca5d2903', NULL, 'account', '01a22ddb-adfa-7787-8116-7e83ca5d2903', NULL, NULL, 'test'),
	('01a22ddb-ae03-70ba-9db1-9ba979671346', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.362494+00', 'user.joined', '01a22ddb-adfd-73bc-9a90-91a68ab7e716', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-adfd-73bc-9a90-91a68ab7e716', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22ddb-ae03-70ba-9db1-9bab467e7389', NULL, '2026-11-30 19:08:21.362494+00', 'session.started', '01a22ddb-adfa-7787-8116-7e83ca5d2903', NULL, 'session', '01a22ddb-ae03-70ba-9db1-9baa084f7a7d', NULL, NULL, 'test'),
	('01a22ddb-ae04-7645-b842-74089682851c', NULL, '2026-11-30 19:08:21.380004+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-ae04-7645-b842-74068871eff6', NULL, NULL, 'test'),
	('01a22ddb-ae07-70b3-a90b-6a257262b512', NULL, '2026-11-30 19:08:21.381624+00', 'account.created', '01a22ddb-ae07-70b3-a90b-6a24722520b7', NULL, 'account', '01a22ddb-ae07-70b3-a90b-6a24722520b7', NULL, NULL, 'test'),
	('01a22ddb-ae08-72ee-965c-200eaa6ff50c', '01a22ddb-ae08-72ee-965c-200dee30375a', '2026-11-30 19:08:21.381624+00', 'environment.created', NULL, NULL, 'environment', '01a22ddb-ae08-72ee-965c-200dee30375a', NULL, NULL, 'test'),
	('01a22ddb-ae0b-7693-a8d5-ba08c81b6ec3', '01a22ddb-ae08-72ee-965c-200dee30375a', '2026-11-30 19:08:21.381624+00', 'user.joined', '01a22ddb-ae09-74c8-8f07-467486961828', '01a22ddb-ae08-72ee-965c-200dee30375a', 'user', '01a22ddb-ae09-74c8-8f07-467486961828', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22ddb-ae0b-7693-a8d5-ba0a2299c7a9', NULL, '2026-11-30 19:08:21.381624+00', 'session.started', '01a22ddb-ae07-70b3-a90b-6a24722520b7', NULL, 'session', '01a22ddb-ae0b-7693-a8d5-ba09e94114c4', NULL, NULL, 'test'),
	('01a22ddb-ae0d-71a0-94c1-9497e8b2341b', NULL, '2026-11-30 19:08:21.388831+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-ae0c-76bc-bdb2-24e7d256b738', NULL, NULL, 'test'),
	('01a22ddb-ae11-70f6-906b-1c437b14c5cb', NULL, '2026-11-30 19:08:21.390246+00', 'account.created', '01a22ddb-ae11-70f6-906b-1c421b51d4bb', NULL, 'account', '01a22ddb-ae11-70f6-906b-1c421b51d4bb', NULL, NULL, 'test'),
	('01a22ddb-ae15-700d-9024-981df6bd2008', '01a22ddb-ae08-72ee-965c-200dee30375a', '2026-11-30 19:08:21.390246+00', 'user.joined', '01a22ddb-ae12-7619-a782-5ce7caab575b', '01a22ddb-ae08-72ee-965c-200dee30375a', 'user', '01a22ddb-ae12-7619-a782-5ce7caab575b', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22ddb-ae16-7732-946a-ffb1ab47bfc1', NULL, '2026-11-30 19:08:21.390246+00', 'session.started', '01a22ddb-ae11-70f6-906b-1c421b51d4bb', NULL, 'session', '01a22ddb-ae16-7732-946a-ffb01dd230d3', NULL, NULL, 'test'),
	('01a22ddb-ae1b-7545-a59c-57f781006584', '01a22ddb-ae08-72ee-965c-200dee30375a', '2026-11-30 19:08:21.398975+00', 'user.role_changed', '01a22ddb-ae09-74c8-8f07-467486961828', '01a22ddb-ae08-72ee-965c-200dee30375a', 'user', '01a22ddb-ae12-7619-a782-5ce7caab575b', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22ddb-ae1d-76af-8c81-16efe1562d8c', NULL, '2026-11-30 19:08:21.404958+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-ae1d-76af-8c81-16ed3efe8176', NULL, NULL, 'test'),
	('01a22ddb-ae20-703f-96fd-e32655605eec', NULL, '2026-11-30 19:08:21.406517+00', 'account.created', '01a22ddb-ae20-703f-96fd-e325dce62b5a', NULL, 'account', '01a22ddb-ae20-703f-96fd-e325dce62b5a', NULL, NULL, 'test'),
	('01a22ddb-ae20-703f-96fd-e32824479b15', '01a22ddb-ae20-703f-96fd-e3278d3962df', '2026-11-30 19:08:21.406517+00', 'environment.created', NULL, NULL, 'environment', '01a22ddb-ae20-703f-96fd-e3278d3962df', NULL, NULL, 'test'),
	('01a22ddb-ae24-76ee-bb35-f0c3f5361c86', '01a22ddb-ae20-703f-96fd-e3278d3962df', '2026-11-30 19:08:21.406517+00', 'user.joined', '01a22ddb-ae21-769b-98f3-fa701340f324', '01a22ddb-ae20-703f-96fd-e3278d3962df', 'user', '01a22ddb-ae21-769b-98f3-fa701340f324', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22ddb-ae24-76ee-bb35-f0c5e8dc3426', NULL, '2026-11-30 19:08:21.406517+00', 'session.started', '01a22ddb-ae20-703f-96fd-e325dce62b5a', NULL, 'session', '01a22ddb-ae24-76ee-bb35-f0c4513df962', NULL, NULL, 'test'),
	('01a22ddb-ae25-7460-86c8-6bd1ffdb40f3', NULL, '2026-11-30 19:08:21.413222+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-ae25-7460-86c8-6bcf9d2584e1', NULL, NULL, 'test'),
	('01a22ddb-ae28-70a5-8633-a0520359372a', NULL, '2026-11-30 19:08:21.414581+00', 'account.created', '01a22ddb-ae28-70a5-8633-a051f454997d', NULL, 'account', '01a22ddb-ae28-70a5-8633-a051f454997d', NULL, NULL, 'test'),
	('01a22ddb-ae29-74f8-b9a2-d4ee734c1bc2', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '2026-11-30 19:08:21.414581+00', 'environment.created', NULL, NULL, 'environment', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', NULL, NULL, 'test'),
	('01a22ddb-ae2c-70af-a649-b4d93c45ba82', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '2026-11-30 19:08:21.414581+00', 'user.joined', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'user', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22ddb-ae2c-70af-a649-b4db18bac88b', NULL, '2026-11-30 19:08:21.414581+00', 'session.started', '01a22ddb-ae28-70a5-8633-a051f454997d', NULL, 'session', '01a22ddb-ae2c-70af-a649-b4daf13ebea5', NULL, NULL, 'test'),
	('01a22ddb-ae2e-7578-98a4-1f2f32d52209', NULL, '2026-11-30 19:08:21.421425+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-ae2d-779a-8a12-29dc3945ac6f', NULL, NULL, 'test'),
	('01a22ddb-ae31-76ce-a7a4-e728b839a1f8', NULL, '2026-11-30 19:08:21.422858+00', 'account.created', '01a22ddb-ae31-76ce-a7a4-e727bccb74e1', NULL, 'account', '01a22ddb-ae31-76ce-a7a4-e727bccb74e1', NULL, NULL, 'test'),
	('01a22ddb-ae35-7618-9fcf-8655566d4242', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '2026-11-30 19:08:21.422858+00', 'user.joined', '01a22ddb-ae33-7733-9ff0-4843ae19c893', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'user', '01a22ddb-ae33-7733-9ff0-4843ae19c893', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22ddb-ae35-7618-9fcf-8657c7b46565', NULL, '2026-11-30 19:08:21.422858+00', 'session.started', '01a22ddb-ae31-76ce-a7a4-e727bccb74e1', NULL, 'session', '01a22ddb-ae35-7618-9fcf-8656372665da', NULL, NULL, 'test'),
	('01a22ddb-ae37-726f-b0bf-9be196740b47', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '2026-11-30 19:08:21.43028+00', 'user.role_changed', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'user', '01a22ddb-ae33-7733-9ff0-4843ae19c893', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22ddb-ae39-7064-88a5-9319191f0565', NULL, '2026-11-30 19:08:21.433408+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-ae39-7064-88a5-9317169fa3e0', NULL, NULL, 'test'),
	('01a22ddb-ae3c-76e4-95a9-783bd5cc60b8', NULL, '2026-11-30 19:08:21.43475+00', 'account.created', '01a22ddb-ae3c-76e4-95a9-783a68d169ad', NULL, 'account', '01a22ddb-ae3c-76e4-95a9-783a68d169ad', NULL, NULL, 'test'),
	('01a22ddb-ae3c-76e4-95a9-783d9b3ef144', '01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', '2026-11-30 19:08:21.43475+00', 'environment.created', NULL, NULL, 'environment', '01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', NULL, NULL, 'test'),
	('01a22ddb-ae3f-75af-b2d7-32b4d20251bc', '01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', '2026-11-30 19:08:21.43475+00', 'user.joined', '01a22ddb-ae3d-703f-87b7-ddd655317ff1', '01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', 'user', '01a22ddb-ae3d-703f-87b7-ddd655317ff1', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22ddb-ae40-7151-95a3-2b1a56355c7d', NULL, '2026-11-30 19:08:21.43475+00', 'session.started', '01a22ddb-ae3c-76e4-95a9-783a68d169ad', NULL, 'session', '01a22ddb-ae3f-75af-b2d7-32b5d673d5af', NULL, NULL, 'test'),
	('01a22ddb-ae44-7530-a590-1a85b932581a', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '2026-11-30 19:08:21.440845+00', 'organisation.created', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'organisation', '01a22ddb-ae43-7563-ad8f-994dc5e1aaed', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22ddb-ae4b-755a-841e-8c8592dce038', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '2026-11-30 19:08:21.447319+00', 'organisation.activation_requested', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'organisation', '01a22ddb-ae43-7563-ad8f-994dc5e1aaed', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22ddb-ae52-711f-b353-7860fd0d45d7', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '2026-11-30 19:08:21.447319+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22ddb-ae43-7563-ad8f-994dc5e1aaed', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22ddb-ae53-7602-9ea9-969956a35944', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '2026-11-30 19:08:21.447319+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22ddb-ae43-7563-ad8f-994dc5e1aaed', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22ddb-ae5c-7208-a589-876ab80d75a8', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.46204+00', 'user.invited', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-ae5a-7347-b50d-5a14916b7a07', NULL, '{"invitation": "01a22ddb-ae5a-7347-b50d-5a13400c4508", "role": "ADVANCED_USER"}', 'test'),
	('01a22ddb-ae62-716f-b4b7-215510879ecb', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.471914+00', 'user.invited', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-ae61-76ec-aa2e-2e13c566dbb4', NULL, '{"invitation": "01a22ddb-ae61-76ec-aa2e-2e12a34777b2", "role": "ADVANCED_USER"}', 'test'),
	('01a22ddb-ae6e-735c-97f0-f92e370cb4b2', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.475695+00', 'invitation.revoked', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-ae61-76ec-aa2e-2e13c566dbb4', NULL, '{"invitation": "01a22ddb-ae61-76ec-aa2e-2e12a34777b2", "role": "ADVANCED_USER"}', 'test'),
	('01a22ddb-ae71-759a-bdf6-b264d84e6870', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.48729+00', 'user.added', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-ae70-777b-8bbd-9eb951402b6d', NULL, '{"invitation": "01a22ddb-ae70-777b-8bbd-9eb8abc9126e", "role": "BASIC_USER"}', 'test'),
	('01a22ddb-ae78-70fe-b39c-10a0f307f6ac', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.491134+00', 'user.added', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-ae77-74a9-84fd-fa612c58e49e', NULL, '{"invitation": "01a22ddb-ae77-74a9-84fd-fa6004d67ebf", "role": "BASIC_USER"}', 'test'),
	('01a22ddb-ae7a-746f-83ce-691c1eb71b76', NULL, '2026-11-30 19:08:21.498228+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-ae7a-746f-83ce-691a2b7239bb', NULL, NULL, 'test'),
	('01a22ddb-ae7d-7627-9f1a-94b19b79cc73', NULL, '2026-11-30 19:08:21.499412+00', 'account.created', '01a22ddb-ae7d-7627-9f1a-94b06161ea30', NULL, 'account', '01a22ddb-ae7d-7627-9f1a-94b06161ea30', NULL, NULL, 'test'),
	('01a22ddb-ae81-73f6-9eb9-af3ca0f4798e', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.499412+00', 'user.joined', '01a22ddb-ae7f-701b-9645-2114e5140396', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-ae7f-701b-9645-2114e5140396', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22ddb-ae81-73f6-9eb9-af3e3b24579e', NULL, '2026-11-30 19:08:21.499412+00', 'session.started', '01a22ddb-ae7d-7627-9f1a-94b06161ea30', NULL, 'session', '01a22ddb-ae81-73f6-9eb9-af3d3776b2e2', NULL, NULL, 'test'),
	('01a22ddb-ae82-7550-a744-3a331112ee65', NULL, '2026-11-30 19:08:21.506201+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-ae82-7550-a744-3a311e2c7d3b', NULL, NULL, 'test'),
	('01a22ddb-ae85-7048-a424-8cd45cc667e7', NULL, '2026-11-30 19:08:21.507429+00', 'account.created', '01a22ddb-ae85-7048-a424-8cd31d1f720b', NULL, 'account', '01a22ddb-ae85-7048-a424-8cd31d1f720b', NULL, NULL, 'test'),
	('01a22ddb-ae89-71ef-abfe-18ef5e4e6075', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.507429+00', 'user.joined', '01a22ddb-ae87-753a-8d7f-4fb0cfaa1e11', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-ae87-753a-8d7f-4fb0cfaa1e11', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22ddb-ae89-71ef-abfe-18f108597a25', NULL, '2026-11-30 19:08:21.507429+00', 'session.started', '01a22ddb-ae85-7048-a424-8cd31d1f720b', NULL, 'session', '01a22ddb-ae89-71ef-abfe-18f0b71683a1', NULL, NULL, 'test'),
	('01a22ddb-ae8d-716a-b042-1b3838cfdc11', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.514452+00', 'user.blocked', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-ae7f-701b-9645-2114e5140396', '{"status": "ACTIVE"}', '{"status": "BLOCKED"}', 'test'),
	('01a22ddb-ae91-778b-b027-63f0ed54119f', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.518087+00', 'user.removed', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-ae87-753a-8d7f-4fb0cfaa1e11', '{"role": "BASIC_USER", "status": "ACTIVE"}', NULL, 'test'),
	('01a22ddb-ae94-7630-bb27-e41187e513e1', NULL, '2026-11-30 19:08:21.52195+00', 'account.recovery_requested', NULL, NULL, 'account', '01a22ddb-add4-7192-94d0-3cf31d5de968', NULL, NULL, 'test'),
	('01a22ddb-ae96-7435-b383-b4beb54619f3', NULL, '2026-11-30 19:08:21.526058+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-ae96-7435-b383-b4bcf0472199', NULL, NULL, 'test'),
	('01a22ddb-ae99-7316-a95a-c08ca7fac456', NULL, '2026-11-30 19:08:21.527323+00', 'account.created', '01a22ddb-ae99-7316-a95a-c08b6ab82532', NULL, 'account', '01a22ddb-ae99-7316-a95a-c08b6ab82532', NULL, NULL, 'test'),
	('01a22ddb-ae9d-7363-9145-4274e8698aa4', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.527323+00', 'user.joined', '01a22ddb-ae9a-7768-b0a9-6fca40ef5527', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-ae9a-7768-b0a9-6fca40ef5527', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22ddb-ae9d-7363-9145-4276cb1d79ba', NULL, '2026-11-30 19:08:21.527323+00', 'session.started', '01a22ddb-ae99-7316-a95a-c08b6ab82532', NULL, 'session', '01a22ddb-ae9d-7363-9145-4275449102e8', NULL, NULL, 'test'),
	('01a22ddb-aea7-720b-a27c-1fb99b50e9c3', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.533983+00', 'partnership.requested', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'partnership', '01a22ddb-aea1-74cf-ad77-037ff2396994', NULL, NULL, 'test'),
	('01a22ddb-aea7-720b-a27c-1fba6c2d432f', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '2026-11-30 19:08:21.533983+00', 'partnership.requested', NULL, '01a22ddb-adda-765b-aa8e-05dd48040df1', 'partnership', '01a22ddb-aea1-74cf-ad77-037ff2396994', NULL, NULL, ''),
	('01a22ddb-aeb0-75b9-a549-44505cd1bc9e', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.545074+00', 'partnership.accepted', NULL, '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'partnership', '01a22ddb-aea1-74cf-ad77-037ff2396994', NULL, NULL, ''),
	('01a22ddb-aeb0-75b9-a549-4451500f8373', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '2026-11-30 19:08:21.545074+00', 'partnership.accepted', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'partnership', '01a22ddb-aea1-74cf-ad77-037ff2396994', NULL, NULL, 'test'),
	('01a22ddb-aeb2-70bb-9a8f-626abaaa2c83', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.553236+00', 'partnership.manager_connected', NULL, '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'partnership', '01a22ddb-aea1-74cf-ad77-037ff2396994', NULL, '{"user": "01a22ddb-ae33-7733-9ff0-4843ae19c893"}', ''),
	('01a22ddb-aeb2-70bb-9a8f-626b90e4d030', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '2026-11-30 19:08:21.553236+00', 'partnership.manager_connected', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'partnership', '01a22ddb-aea1-74cf-ad77-037ff2396994', NULL, '{"user": "01a22ddb-ae33-7733-9ff0-4843ae19c893"}', 'test'),
	('01a22ddb-aeb7-724d-8deb-bea98dc50630', '01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', '2026-11-30 19:08:21.555554+00', 'partnership.requested', '01a22ddb-ae3d-703f-87b7-ddd655317ff1', '01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', 'partnership', '01a22ddb-aeb4-704c-9528-7091e50afdcb', NULL, NULL, 'test'),
	('01a22ddb-aeb7-724d-8deb-beaae4eab8f7', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.555554+00', 'partnership.requested', NULL, '01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', 'partnership', '01a22ddb-aeb4-704c-9528-7091e50afdcb', NULL, NULL, ''),
	('01a22ddb-aeb9-76c0-b6f0-7fca80852e63', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.560646+00', 'organisation.created', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'organisation', '01a22ddb-aeb9-76c0-b6f0-7fc872f37d99', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22ddb-aebb-722c-8e2b-3745bc34050c', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.562471+00', 'organisation.activation_requested', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'organisation', '01a22ddb-aeb9-76c0-b6f0-7fc872f37d99', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22ddb-aebd-731d-83b9-7afd85a45725', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.562471+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22ddb-aeb9-76c0-b6f0-7fc872f37d99', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22ddb-aebe-7238-b372-334dd7db9cec', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.562471+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22ddb-aeb9-76c0-b6f0-7fc872f37d99', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test'),
	('01a22ddb-aec0-710b-9384-ceffc70e9096', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.567371+00', 'organisation.created', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'organisation', '01a22ddb-aebf-72f9-af19-244c2e016c11', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22ddb-aec6-7144-bd0a-1a8e56a35885', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.568974+00', 'membership.added', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'membership', '01a22ddb-aec5-7629-ba53-606408c4093b', NULL, '{"organisation": "01a22ddb-aeb9-76c0-b6f0-7fc872f37d99", "user": "01a22ddb-ae9a-7768-b0a9-6fca40ef5527", "role": "MEMBER"}', 'test'),
	('01a22ddb-aecc-70a6-8a97-efb67cc3e5b5', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '2026-11-30 19:08:21.575048+00', 'membership.requested', NULL, '01a22ddb-adda-765b-aa8e-05dd48040df1', 'membership', '01a22ddb-aeca-73c4-97b0-819783d5be5a', NULL, '{"organisation": "01a22ddb-aeb9-76c0-b6f0-7fc872f37d99", "user": "01a22ddb-ae29-74f8-b9a2-d4ef0a150166", "role": "MEMBER"}', ''),
	('01a22ddb-aecc-70a6-8a97-efb75f6b6fd2', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.575048+00', 'membership.requested', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'membership', '01a22ddb-aeca-73c4-97b0-819783d5be5a', NULL, '{"organisation": "01a22ddb-aeb9-76c0-b6f0-7fc872f37d99", "user": "01a22ddb-ae29-74f8-b9a2-d4ef0a150166", "role": "MEMBER"}', 'test'),
	('01a22ddb-aed6-71b0-8c2f-4fd61112ebe4', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '2026-11-30 19:08:21.582443+00', 'membership.accepted', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'membership', '01a22ddb-aeca-73c4-97b0-819783d5be5a', NULL, '{"organisation": "01a22ddb-aeb9-76c0-b6f0-7fc872f37d99", "user": "01a22ddb-ae29-74f8-b9a2-d4ef0a150166"}', 'test'),
	('01a22ddb-aed6-71b0-8c2f-4fd71ee6f8e9', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.582443+00', 'membership.accepted', NULL, '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'membership', '01a22ddb-aeca-73c4-97b0-819783d5be5a', NULL, '{"organisation": "01a22ddb-aeb9-76c0-b6f0-7fc872f37d99", "user": "01a22ddb-ae29-74f8-b9a2-d4ef0a150166"}', ''),
	('01a22ddb-aedb-7712-8152-1bdf6ff3ce3e', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '2026-11-30 19:08:21.59142+00', 'membership.requested', NULL, '01a22ddb-adda-765b-aa8e-05dd48040df1', 'membership', '01a22ddb-aed9-71d7-9522-1e902ee13974', NULL, '{"organisation": "01a22ddb-aeb9-76c0-b6f0-7fc872f37d99", "user": "01a22ddb-ae33-7733-9ff0-4843ae19c893", "role": "MEMBER"}', ''),
	('01a22ddb-aedb-7712-8152-1be060e6b99d', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.59142+00', 'membership.requested', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'membership', '01a22ddb-aed9-71d7-9522-1e902ee13974', NULL, '{"organisation": "01a22ddb-aeb9-76c0-b6f0-7fc872f37d99", "user": "01a22ddb-ae33-7733-9ff0-4843ae19c893", "role": "MEMBER"}', 'test'),
	('01a22ddb-aede-71aa-a26b-2959a8321c6c', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.596429+00', 'membership.added', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'membership', '01a22ddb-aede-71aa-a26b-29577712f473', NULL, '{"organisation": "01a22ddb-aeb9-76c0-b6f0-7fc872f37d99", "user": "01a22ddb-adfd-73bc-9a90-91a68ab7e716", "role": "MEMBER"}', 'test'),
	('01a22ddb-aee3-724a-a4ab-60f66dde3788', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.599324+00', 'membership.removed', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'membership', '01a22ddb-aede-71aa-a26b-29577712f473', NULL, '{"organisation": "01a22ddb-aeb9-76c0-b6f0-7fc872f37d99", "user": "01a22ddb-adfd-73bc-9a90-91a68ab7e716"}', 'test'),
	('01a22ddb-aee7-7637-bebe-d3b85064589b', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '2026-11-30 19:08:21.604296+00', 'membership.requested', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'membership', '01a22ddb-aee6-7250-abfe-c67e3cffedd9', NULL, '{"organisation": "01a22ddb-ae43-7563-ad8f-994dc5e1aaed", "user": "01a22ddb-ade1-73c6-a0e7-cc2b865c3db9", "role": "MEMBER"}', 'test'),
	('01a22ddb-aee7-7637-bebe-d3b92986979a', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.604296+00', 'membership.requested', NULL, '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'membership', '01a22ddb-aee6-7250-abfe-c67e3cffedd9', NULL, '{"organisation": "01a22ddb-ae43-7563-ad8f-994dc5e1aaed", "user": "01a22ddb-ade1-73c6-a0e7-cc2b865c3db9", "role": "MEMBER"}', ''),
	('01a22ddb-aee9-76ff-8509-0a17b66a5244', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.608444+00', 'document.created', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'document', '01a22ddb-aee9-76ff-8509-0a166c53149f', NULL, '{"organisation": "01a22ddb-aeb9-76c0-b6f0-7fc872f37d99"}', 'test'),
	('01a22ddb-aeea-77d6-a891-c6f3a71274da', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.608444+00', 'document.created', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'document', '01a22ddb-aeea-77d6-a891-c6f23bfbb0b5', NULL, '{"organisation": "01a22ddb-aeb9-76c0-b6f0-7fc872f37d99"}', 'test'),
	('01a22ddb-aef1-7124-bd66-2e526a052f8e', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.608444+00', 'document.file_attached', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'document', '01a22ddb-aeea-77d6-a891-c6f23bfbb0b5', NULL, '{"organisation": "01a22ddb-aeb9-76c0-b6f0-7fc872f37d99"}', 'test'),
	('01a22ddb-aef7-76a1-bca1-f6814bc6547e', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.608444+00', 'document.sent', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'document', '01a22ddb-aeea-77d6-a891-c6f23bfbb0b5', NULL, '{"organisation": "01a22ddb-aeb9-76c0-b6f0-7fc872f37d99"}', 'test'),
	('01a22ddb-aef8-7682-aa88-cdcbdc33650b', NULL, '2026-11-30 19:08:21.624005+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-aef8-7682-aa88-cdc93ade1132', NULL, NULL, 'test'),
	('01a22ddb-aefb-7412-9e95-b31fbd4f09f0', NULL, '2026-11-30 19:08:21.625428+00', 'account.created', '01a22ddb-aefb-7412-9e95-b31e4fcf3c11', NULL, 'account', '01a22ddb-aefb-7412-9e95-b31e4fcf3c11', NULL, NULL, 'test'),
	('01a22ddb-aeff-7739-b8ad-47aca034539d', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.625428+00', 'user.joined', '01a22ddb-aefd-751d-a6a0-5ae7875447db', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-aefd-751d-a6a0-5ae7875447db', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22ddb-aeff-7739-b8ad-47aef469e621', NULL, '2026-11-30 19:08:21.625428+00', 'session.started', '01a22ddb-aefb-7412-9e95-b31e4fcf3c11', NULL, 'session', '01a22ddb-aeff-7739-b8ad-47ad32803e37', NULL, NULL, 'test'),
	('01a22ddb-af02-76e6-b1e9-3ddfefbce871', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.632095+00', 'user.role_changed', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-aefd-751d-a6a0-5ae7875447db', '{"role": "BASIC_USER", "relationshipManager": false}', '{"role": "ADVANCED_USER", "relationshipManager": true}', 'test'),
	('01a22ddb-af03-7429-8251-4b6cea31abec', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.634887+00', 'organisation.created', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'organisation', '01a22ddb-af03-7429-8251-4b6aab01e7c6', NULL, '{"scheme": "KVK"}', 'test'),
	('01a22ddb-af05-77cf-b581-c0fb0336303c', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.636559+00', 'organisation.activation_requested', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'organisation', '01a22ddb-af03-7429-8251-4b6aab01e7c6', NULL, '{"method": "MANUAL_REVIEW"}', 'test'),
	('01a22ddb-af07-7438-bf90-782482fdc8c0', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.636559+00', 'organisation.activated', NULL, NULL, 'organisation', '01a22ddb-af03-7429-8251-4b6aab01e7c6', '{"status": "PENDING"}', '{"status": "ACTIVATED"}', 'test'),
	('01a22ddb-af07-7438-bf90-7825020fbadd', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.636559+00', 'organisation.verified', NULL, NULL, 'organisation', '01a22ddb-af03-7429-8251-4b6aab01e7c6', '{"verification": "NONE"}', '{"verification": "REVIEWED"}', 'test');
INSERT INTO public.audit_events VALUES
	('01a22ddb-af0a-75e3-bb8d-3c419bdffe4c', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.640984+00', 'membership.added', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'membership', '01a22ddb-af0a-75e3-bb8d-3c3f450ad95e', NULL, '{"organisation": "01a22ddb-af03-7429-8251-4b6aab01e7c6", "user": "01a22ddb-adfd-73bc-9a90-91a68ab7e716", "role": "ADMINISTRATOR"}', 'test'),
	('01a22ddb-af0c-756e-ba68-6533df4bcbac', NULL, '2026-11-30 19:08:21.643542+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-af0b-77d8-8f2c-4e1cfaf3b674', NULL, NULL, 'test'),
	('01a22ddb-af0f-7548-a7d4-24f1143b7fd9', NULL, '2026-11-30 19:08:21.644927+00', 'account.created', '01a22ddb-af0f-7548-a7d4-24f0a824d64f', NULL, 'account', '01a22ddb-af0f-7548-a7d4-24f0a824d64f', NULL, NULL, 'test'),
	('01a22ddb-af12-72ba-8446-20d744b20153', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.644927+00', 'user.joined', '01a22ddb-af10-72f1-aa01-472ec826e6db', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-af10-72f1-aa01-472ec826e6db', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22ddb-af12-72ba-8446-20d9488bf6f4', NULL, '2026-11-30 19:08:21.644927+00', 'session.started', '01a22ddb-af0f-7548-a7d4-24f0a824d64f', NULL, 'session', '01a22ddb-af12-72ba-8446-20d8a3265ca8', NULL, NULL, 'test'),
	('01a22ddb-af15-7169-952c-fa0d13f713d3', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.651199+00', 'membership.added', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'membership', '01a22ddb-af14-756e-b2fc-a10fe72e79d7', NULL, '{"organisation": "01a22ddb-af03-7429-8251-4b6aab01e7c6", "user": "01a22ddb-af10-72f1-aa01-472ec826e6db", "role": "MEMBER"}', 'test'),
	('01a22ddb-af16-7397-8d2f-4e68faa362d8', NULL, '2026-11-30 19:08:21.653673+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-af15-7169-952c-fa0ed07c58a2', NULL, NULL, 'test'),
	('01a22ddb-af19-76d8-89b0-8b38fed23a20', NULL, '2026-11-30 19:08:21.65493+00', 'account.created', '01a22ddb-af18-71c8-98cb-c727ee5096ea', NULL, 'account', '01a22ddb-af18-71c8-98cb-c727ee5096ea', NULL, NULL, 'test'),
	('01a22ddb-af1c-76b6-90ba-6c376f434bd1', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.65493+00', 'user.joined', '01a22ddb-af1a-76e5-804f-25390ec4f918', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-af1a-76e5-804f-25390ec4f918', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22ddb-af1c-76b6-90ba-6c39111434fe', NULL, '2026-11-30 19:08:21.65493+00', 'session.started', '01a22ddb-af18-71c8-98cb-c727ee5096ea', NULL, 'session', '01a22ddb-af1c-76b6-90ba-6c3895c6a09a', NULL, NULL, 'test'),
	('01a22ddb-af1f-719f-90a6-dbb4bff08f4e', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.661227+00', 'membership.added', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'membership', '01a22ddb-af1e-779b-aeee-4e12fafe2a9d', NULL, '{"organisation": "01a22ddb-af03-7429-8251-4b6aab01e7c6", "user": "01a22ddb-af1a-76e5-804f-25390ec4f918", "role": "MEMBER"}', 'test'),
	('01a22ddb-af20-7232-938f-9280d3f9030f', NULL, '2026-11-30 19:08:21.663676+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-af1f-719f-90a6-dbb50793941d', NULL, NULL, 'test'),
	('01a22ddb-af22-7613-805b-068093d241fa', NULL, '2026-11-30 19:08:21.664881+00', 'account.created', '01a22ddb-af22-7613-805b-067f8dfcaf09', NULL, 'account', '01a22ddb-af22-7613-805b-067f8dfcaf09', NULL, NULL, 'test'),
	('01a22ddb-af26-72c4-895d-07d50fc265a6', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.664881+00', 'user.joined', '01a22ddb-af24-7768-974a-b7a13e512983', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-af24-7768-974a-b7a13e512983', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22ddb-af26-72c4-895d-07d7764fb320', NULL, '2026-11-30 19:08:21.664881+00', 'session.started', '01a22ddb-af22-7613-805b-067f8dfcaf09', NULL, 'session', '01a22ddb-af26-72c4-895d-07d65d306c17', NULL, NULL, 'test'),
	('01a22ddb-af28-7306-9c0f-494f4be4a4db', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.670783+00', 'membership.added', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'membership', '01a22ddb-af28-7306-9c0f-494df8e416ea', NULL, '{"organisation": "01a22ddb-af03-7429-8251-4b6aab01e7c6", "user": "01a22ddb-af24-7768-974a-b7a13e512983", "role": "MEMBER"}', 'test'),
	('01a22ddb-af29-73fb-9704-499bd4f126ee', NULL, '2026-11-30 19:08:21.673122+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-af29-73fb-9704-49990dcd43a5', NULL, NULL, 'test'),
	('01a22ddb-af2b-7175-a886-044ad7bbf956', NULL, '2026-11-30 19:08:21.674295+00', 'account.created', '01a22ddb-af2b-7175-a886-0449e1e59d07', NULL, 'account', '01a22ddb-af2b-7175-a886-0449e1e59d07', NULL, NULL, 'test'),
	('01a22ddb-af2c-71b2-beba-457bc25f428f', '01a22ddb-af2c-71b2-beba-457a5b963446', '2026-11-30 19:08:21.674295+00', 'environment.created', NULL, NULL, 'environment', '01a22ddb-af2c-71b2-beba-457a5b963446', NULL, NULL, 'test'),
	('01a22ddb-af2f-735c-8575-42ef30974ad6', '01a22ddb-af2c-71b2-beba-457a5b963446', '2026-11-30 19:08:21.674295+00', 'user.joined', '01a22ddb-af2d-739e-8cfa-a14441a60713', '01a22ddb-af2c-71b2-beba-457a5b963446', 'user', '01a22ddb-af2d-739e-8cfa-a14441a60713', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22ddb-af2f-735c-8575-42f1a091eca1', NULL, '2026-11-30 19:08:21.674295+00', 'session.started', '01a22ddb-af2b-7175-a886-0449e1e59d07', NULL, 'session', '01a22ddb-af2f-735c-8575-42f06e1c2c06', NULL, NULL, 'test'),
	('01a22ddb-af32-70ec-95ac-bb3561161a5a', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.679995+00', 'user.added', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-af32-70ec-95ac-bb33494288d6', NULL, '{"invitation": "01a22ddb-af32-70ec-95ac-bb320bfb7c20", "role": "BASIC_USER"}', 'test'),
	('01a22ddb-af36-72bd-8128-3d79fdea9e71', NULL, '2026-11-30 19:08:21.68587+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-af35-723b-a3db-5c8bac285491', NULL, NULL, 'test'),
	('01a22ddb-af38-70cb-a7ae-1a873bcf5cd0', NULL, '2026-11-30 19:08:21.687072+00', 'account.created', '01a22ddb-af38-70cb-a7ae-1a863ee0f54c', NULL, 'account', '01a22ddb-af38-70cb-a7ae-1a863ee0f54c', NULL, NULL, 'test'),
	('01a22ddb-af39-71f5-aa3a-521f8275aedd', '01a22ddb-af39-71f5-aa3a-521ea7883185', '2026-11-30 19:08:21.687072+00', 'environment.created', NULL, NULL, 'environment', '01a22ddb-af39-71f5-aa3a-521ea7883185', NULL, NULL, 'test'),
	('01a22ddb-af3b-73a0-8726-c968c39472cc', '01a22ddb-af39-71f5-aa3a-521ea7883185', '2026-11-30 19:08:21.687072+00', 'user.joined', '01a22ddb-af39-71f5-aa3a-5220fdf326e9', '01a22ddb-af39-71f5-aa3a-521ea7883185', 'user', '01a22ddb-af39-71f5-aa3a-5220fdf326e9', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22ddb-af3b-73a0-8726-c96a3c22f8a1', NULL, '2026-11-30 19:08:21.687072+00', 'session.started', '01a22ddb-af38-70cb-a7ae-1a863ee0f54c', NULL, 'session', '01a22ddb-af3b-73a0-8726-c969506cc6f6', NULL, NULL, 'test'),
	('01a22ddb-af3e-7034-a6d1-e9f116133fec', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.692202+00', 'user.added', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-af3e-7034-a6d1-e9ef90ed69e7', NULL, '{"invitation": "01a22ddb-af3e-7034-a6d1-e9ee1faa6ebe", "role": "BASIC_USER"}', 'test'),
	('01a22ddb-af44-749f-bcf6-717b3ddf1196', NULL, '2026-11-30 19:08:21.70045+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-af44-749f-bcf6-7179b9bbe080', NULL, NULL, 'test'),
	('01a22ddb-af47-71a3-90dd-2d1c4e44f9b4', NULL, '2026-11-30 19:08:21.701758+00', 'account.created', '01a22ddb-af47-71a3-90dd-2d1b0c25f6a0', NULL, 'account', '01a22ddb-af47-71a3-90dd-2d1b0c25f6a0', NULL, NULL, 'test'),
	('01a22ddb-af4b-71bf-b1cd-81656a316ab2', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.701758+00', 'user.joined', '01a22ddb-af49-7205-beac-fdcfd2347c1a', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-af49-7205-beac-fdcfd2347c1a', NULL, '{"role": "BASIC_USER", "status": "ACTIVE"}', 'test'),
	('01a22ddb-af4b-71bf-b1cd-8167eaf95b84', NULL, '2026-11-30 19:08:21.701758+00', 'session.started', '01a22ddb-af47-71a3-90dd-2d1b0c25f6a0', NULL, 'session', '01a22ddb-af4b-71bf-b1cd-816670f7c5d8', NULL, NULL, 'test'),
	('01a22ddb-af4d-7747-8881-9efc8c665ee6', '01a22ddb-adda-765b-aa8e-05dd48040df1', '2026-11-30 19:08:21.707946+00', 'user.blocked', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'user', '01a22ddb-af49-7205-beac-fdcfd2347c1a', '{"status": "ACTIVE"}', '{"status": "BLOCKED"}', 'test'),
	('01a22ddb-af79-7294-8ace-d79eed2e993b', NULL, '2026-11-30 19:08:21.752952+00', 'sign_up.requested', NULL, NULL, 'sign_up', '01a22ddb-af79-7294-8ace-d79c6c0e52bc', NULL, NULL, 'test'),
	('01a22ddb-af7c-7303-a3c4-2caec7401d3a', NULL, '2026-11-30 19:08:21.754656+00', 'account.created', '01a22ddb-af7c-7303-a3c4-2cad2c79683f', NULL, 'account', '01a22ddb-af7c-7303-a3c4-2cad2c79683f', NULL, NULL, 'test'),
	('01a22ddb-af7d-73ab-bb5e-4411fdae686e', '01a22ddb-af7d-73ab-bb5e-44107d3cd2e3', '2026-11-30 19:08:21.754656+00', 'environment.created', NULL, NULL, 'environment', '01a22ddb-af7d-73ab-bb5e-44107d3cd2e3', NULL, NULL, 'test'),
	('01a22ddb-af7f-705a-a5d7-2ab3d439140e', '01a22ddb-af7d-73ab-bb5e-44107d3cd2e3', '2026-11-30 19:08:21.754656+00', 'user.joined', '01a22ddb-af7d-73ab-bb5e-44122b383255', '01a22ddb-af7d-73ab-bb5e-44107d3cd2e3', 'user', '01a22ddb-af7d-73ab-bb5e-44122b383255', NULL, '{"role": "ADMINISTRATOR", "status": "ACTIVE"}', 'test'),
	('01a22ddb-af7f-705a-a5d7-2ab585de8477', NULL, '2026-11-30 19:08:21.754656+00', 'session.started', '01a22ddb-af7c-7303-a3c4-2cad2c79683f', NULL, 'session', '01a22ddb-af7f-705a-a5d7-2ab45eec4a44', NULL, NULL, 'test'),
	('01a22ddb-af8a-74dd-8349-ce57feae6d51', NULL, '2026-11-30 19:08:21.765233+00', 'account.two_factor_enabled', '01a22ddb-af7c-7303-a3c4-2cad2c79683f', NULL, 'account', '01a22ddb-af7c-7303-a3c4-2cad2c79683f', NULL, NULL, 'test');
INSERT INTO public.authenticator_apps VALUES
	('01a22ddb-af84-76c6-ab6d-582fa14d9836', '01a22ddb-af7c-7303-a3c4-2cad2c79683f', '\x674141414141427244636d6c4a4e6e4e526c657a35355431486b67313059546d36577746734342734b7a396f5a4f5944616450787056625654727044785a473265724d5949426e655766477873504c3876357966634d30544f2d4e756a5755345077685647756e33374f5077724f6477435545335a46773d', '2026-11-30 19:08:21.760747+00', '2026-11-30 19:08:21.765233+00', 0, NULL);
INSERT INTO public.documents VALUES
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aee9-76ff-8509-0a166c53149f', '01a22ddb-aeb9-76c0-b6f0-7fc872f37d99', 'INVOICE', 'acme draft', 'acme-1', NULL, NULL, NULL, NULL, '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '2026-11-30 19:08:21.608444+00', NULL, NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aeea-77d6-a891-c6f23bfbb0b5', '01a22ddb-aeb9-76c0-b6f0-7fc872f37d99', 'INVOICE', 'acme invoice', NULL, 'acme-invoice.pdf', 1, 'application/pdf', 'none', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '2026-11-30 19:08:21.608444+00', 'books@acme-books.example', '2026-11-30 19:08:21.608444+00', '01a22ddb-aef5-7183-bc5a-abb618341381');
INSERT INTO public.domain_proofs VALUES
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'acme.example', 'DFpzY09bNx50-I6-MBRAAxbFAvIkoEv0TljSm1gYN0E', '2026-11-30 19:08:21.322558+00', NULL),
	('01a22ddb-ae08-72ee-965c-200dee30375a', 'globex.example', 'XOVKH0DJN5wzPJOKskXzMGagUzgj0AOe6tFUv1OGPwI', '2026-11-30 19:08:21.381624+00', NULL),
	('01a22ddb-ae20-703f-96fd-e3278d3962df', 'frank.example', 'ymqAQBTXZ11H20FIbZUSafkKuwLuLqzMNBCY3H6L2Wk', '2026-11-30 19:08:21.406517+00', NULL),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'initech.example', 'qegQX96MxDH0K0c94AFXNhWGJuGY2wFCYJ5Arr2wQnU', '2026-11-30 19:08:21.414581+00', NULL),
	('01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', 'umbrella.example', 'SJ2Z_2A1VA6OZz1SspZZRofHIo2OHl-m4y6zECBmyR8', '2026-11-30 19:08:21.43475+00', NULL),
	('01a22ddb-af2c-71b2-beba-457a5b963446', 'lea.example', 'CN2uyttTHjpYdgXfT4lNfZbUR-a5PIIhBeVlYGdPH8k', '2026-11-30 19:08:21.674295+00', NULL),
	('01a22ddb-af39-71f5-aa3a-521ea7883185', 'mia.example', 'HeE_AhESEftWtp1oa7wkqjDZzIuc9CcvJJvU_ubGnoM', '2026-11-30 19:08:21.687072+00', NULL),
	('01a22ddb-af7d-73ab-bb5e-44107d3cd2e3', 'hooli.example', 'h5Y1NVCXviHX5IeGscBW5f6VMuXDbjFZK3iPfGv5YwQ', '2026-11-30 19:08:21.754656+00', NULL);
INSERT INTO public.domains VALUES
	('acme.example', '01a22ddb-adda-765b-aa8e-05dd48040df1', NULL),
	('globex.example', '01a22ddb-ae08-72ee-965c-200dee30375a', NULL),
	('frank.example', '01a22ddb-ae20-703f-96fd-e3278d3962df', NULL),
	('initech.example', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', NULL),
	('umbrella.example', '01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', NULL),
	('lea.example', '01a22ddb-af2c-71b2-beba-457a5b963446', NULL),
	('mia.example', '01a22ddb-af39-71f5-aa3a-521ea7883185', NULL),
	('hooli.example', '01a22ddb-af7d-73ab-bb5e-44107d3cd2e3', NULL);
INSERT INTO public.environments VALUES
	('01a22ddb-ae08-72ee-965c-200dee30375a', 'Globex', 'globex', 'AUTOMATIC', true, false, 'en', '2026-11-30 19:08:21.381624+00', 0, NULL),
	('01a22ddb-ae20-703f-96fd-e3278d3962df', 'Visser', 'visser', 'AUTOMATIC', true, false, 'en', '2026-11-30 19:08:21.406517+00', 0, NULL),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'Initech', 'initech', 'AUTOMATIC', true, false, 'en', '2026-11-30 19:08:21.414581+00', 0, NULL),
	('01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', 'Umbrella', 'umbrella', 'AUTOMATIC', true, false, 'en', '2026-11-30 19:08:21.43475+00', 0, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'Acme', 'acme', 'AUTOMATIC', true, false, 'en', '2026-11-30 19:08:21.322558+00', 1, NULL),
	('01a22ddb-af2c-71b2-beba-457a5b963446', 'Lea', 'lea', 'AUTOMATIC', true, false, 'en', '2026-11-30 19:08:21.674295+00', 0, NULL),
	('01a22ddb-af39-71f5-aa3a-521ea7883185', 'Mia', 'mia', 'AUTOMATIC', true, false, 'en', '2026-11-30 19:08:21.687072+00', 0, NULL),
	('01a22ddb-af7d-73ab-bb5e-44107d3cd2e3', 'Hooli', 'hooli', 'AUTOMATIC', true, false, 'en', '2026-11-30 19:08:21.754656+00', 0, NULL);
INSERT INTO public.inbox_items VALUES
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-adff-7619-9242-191b9e33a7da', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 1, 'NOTICE', 'USER_JOINED', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"user_id": "01a22ddbadfd73bc9a9091a68ab7e716"}', '2026-11-30 19:08:21.362494+00', NULL, NULL),
	('01a22ddb-ae08-72ee-965c-200dee30375a', '01a22ddb-ae14-732f-800f-1cf869ada29e', '01a22ddb-ae09-74c8-8f07-467486961828', 1, 'NOTICE', 'USER_JOINED', '01a22ddb-ae08-72ee-965c-200dee30375a', false, NULL, NULL, '{"user_id": "01a22ddbae127619a7825ce7caab575b"}', '2026-11-30 19:08:21.390246+00', NULL, NULL),
	('01a22ddb-ae08-72ee-965c-200dee30375a', '01a22ddb-ae1b-7545-a59c-57f6a987b8e3', '01a22ddb-ae12-7619-a782-5ce7caab575b', 1, 'NOTICE', 'ROLE_CHANGED', '01a22ddb-ae08-72ee-965c-200dee30375a', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 19:08:21.398975+00', NULL, NULL),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-ae34-71b3-978b-e69b01ac22f5', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', 1, 'NOTICE', 'USER_JOINED', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', false, NULL, NULL, '{"user_id": "01a22ddbae3377339ff04843ae19c893"}', '2026-11-30 19:08:21.422858+00', NULL, NULL),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-ae37-726f-b0bf-9be074f4b68a', '01a22ddb-ae33-7733-9ff0-4843ae19c893', 1, 'NOTICE', 'ROLE_CHANGED', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 19:08:21.43028+00', NULL, NULL),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-ae54-7466-ad34-f4461615e96d', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', 2, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', false, NULL, NULL, '{"organisation_id": "01a22ddbae437563ad8f994dc5e1aaed"}', '2026-11-30 19:08:21.447319+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae80-72c3-bc19-bcb5386768dd', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 2, 'NOTICE', 'USER_JOINED', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"user_id": "01a22ddbae7f701b96452114e5140396"}', '2026-11-30 19:08:21.499412+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae88-7633-8ae9-af5399661483', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 3, 'NOTICE', 'USER_JOINED', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"user_id": "01a22ddbae87753a8d7f4fb0cfaa1e11"}', '2026-11-30 19:08:21.507429+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae9c-7303-9448-a4a8bd3c9422', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 4, 'NOTICE', 'USER_JOINED', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"user_id": "01a22ddbae9a7768b0a96fca40ef5527"}', '2026-11-30 19:08:21.527323+00', NULL, NULL),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-aea4-7542-80d2-353788f7c8cc', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', 4, 'PARTNERSHIP', NULL, '01a22ddb-adda-765b-aa8e-05dd48040df1', false, '01a22ddb-aea1-74cf-ad77-037ff2396994', NULL, NULL, '2026-11-30 19:08:21.533983+00', NULL, NULL),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-aea4-7542-80d2-353831fe6cf7', '01a22ddb-ae33-7733-9ff0-4843ae19c893', 3, 'PARTNERSHIP', NULL, '01a22ddb-adda-765b-aa8e-05dd48040df1', false, '01a22ddb-aea1-74cf-ad77-037ff2396994', NULL, NULL, '2026-11-30 19:08:21.533983+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aeaf-744e-860e-baf0fa33092a', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 5, 'NOTICE', 'PARTNERSHIP_ACCEPTED', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', false, NULL, NULL, '{"partnership_id": "01a22ddbaea174cfad77037ff2396994"}', '2026-11-30 19:08:21.545074+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aeb5-715d-86c7-84894b030a04', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 6, 'PARTNERSHIP', NULL, '01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', true, '01a22ddb-aeb4-704c-9528-7091e50afdcb', NULL, NULL, '2026-11-30 19:08:21.555554+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aebe-7238-b372-334e7b02954c', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 7, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"organisation_id": "01a22ddbaeb976c0b6f07fc872f37d99"}', '2026-11-30 19:08:21.562471+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aec5-7629-ba53-606529d1ff3c', '01a22ddb-ae9a-7768-b0a9-6fca40ef5527', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"organisation_id": "01a22ddbaeb976c0b6f07fc872f37d99"}', '2026-11-30 19:08:21.568974+00', NULL, NULL),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-aeca-73c4-97b0-81989c6d87ef', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', 6, 'COLLABORATION', NULL, '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, '01a22ddb-aeca-73c4-97b0-819783d5be5a', NULL, '2026-11-30 19:08:21.575048+00', '2026-12-30 19:08:21.575048+00', NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aed6-71b0-8c2f-4fd5e04ca35b', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 8, 'NOTICE', 'MEMBERSHIP_ACCEPTED', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', false, NULL, NULL, '{"organisation_id": "01a22ddbaeb976c0b6f07fc872f37d99", "user_id": "01a22ddbae2974f8b9a2d4ef0a150166", "membership_id": "01a22ddbaeca73c497b0819783d5be5a"}', '2026-11-30 19:08:21.582443+00', NULL, NULL),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-aeda-71a7-a311-d93934aae36d', '01a22ddb-ae33-7733-9ff0-4843ae19c893', 4, 'COLLABORATION', NULL, '01a22ddb-adda-765b-aa8e-05dd48040df1', true, NULL, '01a22ddb-aed9-71d7-9522-1e902ee13974', NULL, '2026-11-30 19:08:21.59142+00', '2026-12-30 19:08:21.59142+00', NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aede-71aa-a26b-2958d6518f5a', '01a22ddb-adfd-73bc-9a90-91a68ab7e716', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"organisation_id": "01a22ddbaeb976c0b6f07fc872f37d99"}', '2026-11-30 19:08:21.596429+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aee3-724a-a4ab-60f5c5395dd4', '01a22ddb-adfd-73bc-9a90-91a68ab7e716', 2, 'NOTICE', 'REMOVED_FROM_ORGANISATION', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"organisation_id": "01a22ddbaeb976c0b6f07fc872f37d99"}', '2026-11-30 19:08:21.599324+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aee6-7250-abfe-c67fff6ffe36', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 9, 'COLLABORATION', NULL, '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', true, NULL, '01a22ddb-aee6-7250-abfe-c67e3cffedd9', NULL, '2026-11-30 19:08:21.604296+00', '2026-12-30 19:08:21.604296+00', NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aefe-722f-ba9d-4bf7bdaaea5c', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 10, 'NOTICE', 'USER_JOINED', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"user_id": "01a22ddbaefd751da6a05ae7875447db"}', '2026-11-30 19:08:21.625428+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af01-75fc-8c7b-d61abd993f63', '01a22ddb-aefd-751d-a6a0-5ae7875447db', 1, 'PARTNERSHIP', NULL, '01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', true, '01a22ddb-aeb4-704c-9528-7091e50afdcb', NULL, NULL, '2026-11-30 19:08:21.632095+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af01-75fc-8c7b-d61bd456b12b', '01a22ddb-aefd-751d-a6a0-5ae7875447db', 2, 'NOTICE', 'ROLE_CHANGED', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"role": "ADVANCED_USER"}', '2026-11-30 19:08:21.632095+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af07-7438-bf90-7826936fb85c', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 11, 'NOTICE', 'ORGANISATION_ACTIVATED', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"organisation_id": "01a22ddbaf03742982514b6aab01e7c6"}', '2026-11-30 19:08:21.636559+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af0a-75e3-bb8d-3c40d2667486', '01a22ddb-adfd-73bc-9a90-91a68ab7e716', 3, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"organisation_id": "01a22ddbaf03742982514b6aab01e7c6"}', '2026-11-30 19:08:21.640984+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af11-71ff-bd57-eb89dfd1801b', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 12, 'NOTICE', 'USER_JOINED', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"user_id": "01a22ddbaf1072f1aa01472ec826e6db"}', '2026-11-30 19:08:21.644927+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af14-756e-b2fc-a11099e2ac41', '01a22ddb-af10-72f1-aa01-472ec826e6db', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"organisation_id": "01a22ddbaf03742982514b6aab01e7c6"}', '2026-11-30 19:08:21.651199+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af1b-73b2-9a58-5f376cf4afc7', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 13, 'NOTICE', 'USER_JOINED', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"user_id": "01a22ddbaf1a76e5804f25390ec4f918"}', '2026-11-30 19:08:21.65493+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af1e-779b-aeee-4e13978621b6', '01a22ddb-af1a-76e5-804f-25390ec4f918', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"organisation_id": "01a22ddbaf03742982514b6aab01e7c6"}', '2026-11-30 19:08:21.661227+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af25-702c-914d-79763a64bca4', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 14, 'NOTICE', 'USER_JOINED', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"user_id": "01a22ddbaf247768974ab7a13e512983"}', '2026-11-30 19:08:21.664881+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af28-7306-9c0f-494e258f820d', '01a22ddb-af24-7768-974a-b7a13e512983', 1, 'NOTICE', 'ADDED_TO_ORGANISATION', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"organisation_id": "01a22ddbaf03742982514b6aab01e7c6"}', '2026-11-30 19:08:21.670783+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af4a-7543-9db7-1b385275b29f', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 15, 'NOTICE', 'USER_JOINED', '01a22ddb-adda-765b-aa8e-05dd48040df1', false, NULL, NULL, '{"user_id": "01a22ddbaf497205beacfdcfd2347c1a"}', '2026-11-30 19:08:21.701758+00', NULL, NULL);
INSERT INTO public.inbox_positions VALUES
	('01a22ddb-ae08-72ee-965c-200dee30375a', '01a22ddb-ae09-74c8-8f07-467486961828', 1),
	('01a22ddb-ae08-72ee-965c-200dee30375a', '01a22ddb-ae12-7619-a782-5ce7caab575b', 1),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae9a-7768-b0a9-6fca40ef5527', 1),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', 6),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-ae33-7733-9ff0-4843ae19c893', 4),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aefd-751d-a6a0-5ae7875447db', 2),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-adfd-73bc-9a90-91a68ab7e716', 3),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af10-72f1-aa01-472ec826e6db', 1),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af1a-76e5-804f-25390ec4f918', 1),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af24-7768-974a-b7a13e512983', 1),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 15);
INSERT INTO public.invitations VALUES
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae5a-7347-b50d-5a13400c4508', '01a22ddb-ae5a-7347-b50d-5a14916b7a07', 'BY_EMAIL', 'acme-pending@acme.example', 'acme-pending@acme.example', 'ADVANCED_USER', 'PENDING', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-ae5c-7208-a589-8769cf517ab7', '2026-11-30 19:08:21.46204+00', '2026-12-07 19:08:21.46204+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae61-76ec-aa2e-2e12a34777b2', '01a22ddb-ae61-76ec-aa2e-2e13c566dbb4', 'BY_EMAIL', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'ADVANCED_USER', 'REVOKED', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-ae62-716f-b4b7-2154c04079b3', '2026-11-30 19:08:21.471914+00', '2026-12-07 19:08:21.471914+00', '2026-11-30 19:08:21.475695+00', NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae70-777b-8bbd-9eb8abc9126e', '01a22ddb-ae70-777b-8bbd-9eb951402b6d', 'ADDED', 'acme-added@acme.example', 'acme-added@acme.example', 'BASIC_USER', 'PENDING', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-ae71-759a-bdf6-b263ad8d099d', '2026-11-30 19:08:21.48729+00', '2026-12-07 19:08:21.48729+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae77-74a9-84fd-fa6004d67ebf', '01a22ddb-ae77-74a9-84fd-fa612c58e49e', 'ADDED', 'frank@frank.example', 'frank@frank.example', 'BASIC_USER', 'PENDING', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-ae77-74a9-84fd-fa6239c5e42b', '2026-11-30 19:08:21.491134+00', '2026-12-07 19:08:21.491134+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af3e-7034-a6d1-e9ee1faa6ebe', '01a22ddb-af3e-7034-a6d1-e9ef90ed69e7', 'ADDED', 'mia@mia.example', 'mia@mia.example', 'BASIC_USER', 'PENDING', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-af3e-7034-a6d1-e9f0801e3bbc', '2026-11-30 19:08:21.692202+00', '2026-12-07 19:08:21.692202+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af32-70ec-95ac-bb320bfb7c20', '01a22ddb-af32-70ec-95ac-bb33494288d6', 'ADDED', 'lea@lea.example', 'lea@lea.example', 'BASIC_USER', 'PENDING', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-af32-70ec-95ac-bb3497c09fac', '2026-11-30 19:08:21.679995+00', '2026-11-30 19:08:20.697497+00', NULL, NULL);
INSERT INTO public.mails VALUES
	('01a22ddb-adbf-71e9-9645-0adb20398ebe', NULL, 'SIGN_UP', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x674141414141427244636d6c5633766347784b6e334e446b6e53503479536d51476142437a324d3062746e54526d736c5871716370495f41514a615f775a58506d714551394d3755565359513156687478674d5954444a6975526f754f654247593138307761565a617243497248525f64697737676a737150614979655a4e38377669657948684d7851415146695155337a357636495432387a56346e682d724b673d3d', '01a22ddbadbf71e996450adb20398ebe', 'QUEUED', 0, '2026-11-30 19:08:21.309325+00', '2026-11-30 19:08:21.309325+00', NULL, NULL, NULL, NULL),
	('01a22ddb-adf0-7073-9b05-38b919eff3ce', NULL, 'SIGN_UP', 'bob@acme.example', 'bob@acme.example', 'bob@acme.example', 'en', '\x674141414141427244636d6c5841315147517149327953484573534e525f6274524f506a687250486a623348713179796b523636554e6931412d6c624e5a36416434336578615a59306a5a75567766556c355273436f744b6f6d55675f4c62356b33507944497857495a5356706f656e3462447a5667555f306b7a736d5f54557a755350515379755079484b5376637972366a7741376a4d71474c6b4f77396e49413d3d', '01a22ddbadf070739b0538b919eff3ce', 'QUEUED', 0, '2026-11-30 19:08:21.360447+00', '2026-11-30 19:08:21.360447+00', NULL, NULL, NULL, NULL),
	('01a22ddb-ae04-7645-b842-74070b99f434', NULL, 'SIGN_UP', 'carol@globex.example', 'carol@globex.example', 'carol@globex.example', 'en', '\x674141414141427244636d6c3971397a467a4f5f4d4a5f626b477466314c76786833676f514b382d35682d7145767878424c39745255356275326a5f334e495f38653131556b6652475a6d42324a6456314c364953734d4a656d436d584f685570744b746d6a326d4d71433345705962435041315a75707179584b535332364c367a7045347675723574714b4a5864694c4e556972546f59695559453230623031413d3d', '01a22ddbae047645b84274070b99f434', 'QUEUED', 0, '2026-11-30 19:08:21.380004+00', '2026-11-30 19:08:21.380004+00', NULL, NULL, NULL, NULL),
	('01a22ddb-ae0d-71a0-94c1-949685c3c887', NULL, 'SIGN_UP', 'dave@globex.example', 'dave@globex.example', 'dave@globex.example', 'en', '\x674141414141427244636d6c4c495065762d6a5f5576524f58694f7073792d7038767939614e726f6f5a695661336f584b5a49356e2d3034397242576c53716d325f30436549686d4d533445615556347647423444444276587839715875656d4e697938564a543957533475644d4439596a66527373356b4a56374458656965626a414c356a44304776797768364c3063764f423369674a32314a6a704e306930773d3d', '01a22ddbae0d71a094c1949685c3c887', 'QUEUED', 0, '2026-11-30 19:08:21.388831+00', '2026-11-30 19:08:21.388831+00', NULL, NULL, NULL, NULL),
	('01a22ddb-ae1d-76af-8c81-16ee8abfb565', NULL, 'SIGN_UP', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'en', '\x674141414141427244636d6c7736694a32634a644b4c562d7441316e364c747a43457a6d6a523435725f7869426a73574d4a4e4f61597059686630303271585f5565394c725f413364702d48736f5f3157757352382d61662d375432363765314566615250304d444e3453742d345350654f6d314e48623861515062655f435f724f6559396c51464f6767496b6d4839784659494b616e465234525065394c4f4f773d3d', '01a22ddbae1d76af8c8116ee8abfb565', 'QUEUED', 0, '2026-11-30 19:08:21.404958+00', '2026-11-30 19:08:21.404958+00', NULL, NULL, NULL, NULL),
	('01a22ddb-ae25-7460-86c8-6bd0d3c664dc', NULL, 'SIGN_UP', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', '\x674141414141427244636d6c43326f46735430787a3577355730536d4d75424a39323039646f4d573948564753766e5f566158613254786744414b6a7a6d6c7339306235522d7566434645595154366c79734f4d6b3362445748337a385a45354d2d564d4c556a67746362316b6c6473314c6477325173415837564441686862787276585f62375a5232675156424e484330774f7944756941586e5a745a4a7648773d3d', '01a22ddbae25746086c86bd0d3c664dc', 'QUEUED', 0, '2026-11-30 19:08:21.413222+00', '2026-11-30 19:08:21.413222+00', NULL, NULL, NULL, NULL),
	('01a22ddb-ae2d-779a-8a12-29dde727141f', NULL, 'SIGN_UP', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', '\x674141414141427244636d6c6f685f37746a614c635934494c5a6b716874377965796a4a683366774d333239394c50634b7170554c795759796d6349524c717435706e32344c2d374369523866494c75573355386c454335326c6d4535704c74395a68486672596e497441765a6d574661524a4635534b473762506b674b442d52576f6459735077785f73706132477a6d756862414a624837796e2d447652584a413d3d', '01a22ddbae2d779a8a1229dde727141f', 'QUEUED', 0, '2026-11-30 19:08:21.421425+00', '2026-11-30 19:08:21.421425+00', NULL, NULL, NULL, NULL),
	('01a22ddb-ae39-7064-88a5-931860be91c0', NULL, 'SIGN_UP', 'hank@umbrella.example', 'hank@umbrella.example', 'hank@umbrella.example', 'en', '\x674141414141427244636d6c636436566f673858336a39424a365242786c4b42347957326a43473232784378736f35764d516f42504b362d5742346c706c5f4f74513144666c554c444176786f3167314a654d772d78374242694955316742725a4e7175496b504232436735336965464a3137626a5373415338797871756859466839455f4a587a6653436b476d78332d6366745769534657764e5a6744415867413d3d', '01a22ddbae39706488a5931860be91c0', 'QUEUED', 0, '2026-11-30 19:08:21.433408+00', '2026-11-30 19:08:21.433408+00', NULL, NULL, NULL, NULL),
	('01a22ddb-ae5c-7208-a589-8769cf517ab7', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'INVITATION', 'acme-pending@acme.example', 'acme-pending@acme.example', 'acme-pending@acme.example', 'en', '\x674141414141427244636d6c2d646f7650784b724332714a39625431673248556a634f422d424863465f724464714f7847396d6b444952616b6e5f37705250397249795946587239303165694572516a5359576f4455664f4e732d7a747a6163376c6a5139514f4934564a384a6b6d614664514464782d4e4d6e37714e6f6c6f594f4b7733445f7257647a795a5075704b787367526f5f326d7367645930645162764a4234464b78637172516c6a6d37566331506d6f745a6b64444a4b59696e566b3963614a30424e7a6b75516d38377a31646e7468355339616a4f4a6b696a36494b4a4f6e5371764d4a52365a7632594f634c69665a6d48486c4474336a626c5f7a344f595648734e4e4c4b4958395045334b4a734d5a6c4f354537495a456f5a47337a4350692d656777624248334c557656765341644d373752414c50745a36656930474f376336456d', '01a22ddbae5c7208a5898769cf517ab7', 'QUEUED', 0, '2026-11-30 19:08:21.46204+00', '2026-11-30 19:08:21.46204+00', NULL, NULL, NULL, NULL),
	('01a22ddb-ae62-716f-b4b7-2154c04079b3', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'INVITATION', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'acme-revoked@acme.example', 'en', NULL, '01a22ddbae62716fb4b72154c04079b3', 'CANCELLED', 0, '2026-11-30 19:08:21.471914+00', '2026-11-30 19:08:21.471914+00', NULL, NULL, NULL, NULL),
	('01a22ddb-ae71-759a-bdf6-b263ad8d099d', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'USER_ADDED', 'acme-added@acme.example', 'acme-added@acme.example', 'acme-added@acme.example', 'en', '\x674141414141427244636d6c45594b793047745a6a67346d324e634e6370412d7249597435574a6734686568614359735f5339436e39424d674b6d5233596f6a496c565a366d7975304f63624455584f5f566666396b456948544d6c684b613459766b3579786b726e304c7a544f71546e6b4a775842536e6e78427562375169786e466e6264546e5f505665655f314a426a2d3750574374776a325053313866416349747155734748657349395a5870576d69635867314a575f71464e7833574834312d565069705a766476333454464c67564f4c794a65674759677a6b47484372715837425553316570756c624957456a336c6c487a493959674e2d56373933426d706e71766e585736776c463433456853434169483331516e646d7459586b4b6d354d4d76524872532d6a5370794a4b4c5a54376870544a7356756f4d526c7073574161764f6466652d6b57416f6b7153627a564945494939724367643933413d3d', '01a22ddbae71759abdf6b263ad8d099d', 'QUEUED', 0, '2026-11-30 19:08:21.48729+00', '2026-11-30 19:08:21.48729+00', NULL, NULL, NULL, NULL),
	('01a22ddb-ae77-74a9-84fd-fa6239c5e42b', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'ACCOUNT_ADDED', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'en', '\x674141414141427244636d6c535f6133314b394a387563494b52595057667243653066473155325471633336677565396c6256636369694a334733634746575a52326d70754a4a78784979307869772d496937355a584666786d49383479482d616532664f63636d6d6b674378776a4854737565636361703064486365354b3145597547734245477532454a4b7748704976354e7467624d4468707175534143304f4b4d786f634838696951504e79646566666f3671714a76655a7159476d68794859316575766c3067557638345f5a55574b45375a496c31756e6538626f58764b374e443852304b5a52304a5f3847497251415f6263454b756f4769735355753446623168556e344a7968', '01a22ddbae7774a984fdfa6239c5e42b', 'QUEUED', 0, '2026-11-30 19:08:21.491134+00', '2026-11-30 19:08:21.491134+00', NULL, NULL, NULL, NULL),
	('01a22ddb-ae7a-746f-83ce-691b2ba4161e', NULL, 'SIGN_UP', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'en', '\x674141414141427244636d6c656662306a454b4c65454732474f655f47434d62333635767253764e776136672d73495845567a447a5a4c576f5f316a48524971314f506533354a4b78527938346175686b504f733238735a616d645561376862484a796e36574d4844524b584b3251614c69624d6647766852496a496d35775068786f75414e6278444d6f765a6b3767463241777547694d705f45545556624d62773d3d', '01a22ddbae7a746f83ce691b2ba4161e', 'QUEUED', 0, '2026-11-30 19:08:21.498228+00', '2026-11-30 19:08:21.498228+00', NULL, NULL, NULL, NULL),
	('01a22ddb-ae82-7550-a744-3a32ad933dbc', NULL, 'SIGN_UP', 'acme-removed@acme.example', 'acme-removed@acme.example', 'acme-removed@acme.example', 'en', '\x674141414141427244636d6c67416553477948304948752d77444a7273386568707979697743503077335639516e57572d3961546250656a764b714a7477584c76593836544941727a35494c7a50725f34347630464c487365483539365372697175453738563262466c68667835664b69656238392d5452393166507366776e787553335863754464555a7837773646394b59544d72734b32304b645575424d69513d3d', '01a22ddbae827550a7443a32ad933dbc', 'QUEUED', 0, '2026-11-30 19:08:21.506201+00', '2026-11-30 19:08:21.506201+00', NULL, NULL, NULL, NULL),
	('01a22ddb-ae94-7630-bb27-e40f2e57fd62', NULL, 'RECOVERY', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x674141414141427244636d6c633372755278437950686b6e6f675f62466b42547143643649436b2d614657685774695f4d344f7263565236686c50524f6a4159576e73357773457655396e38515769576865737043385a6773513152796b315748494846764c5a4e437073386e71507636764d5657354239536b67755371594b48566d714b35543979796c782d56394f734457516477537034572d696879634e31566651582d4c4b7378644f6b4f727a723545586b732d5a4c4d3653595035467a4f30776c73373336594a39', '01a22ddbae947630bb27e40f2e57fd62', 'QUEUED', 0, '2026-11-30 19:08:21.52195+00', '2026-11-30 19:08:21.52195+00', NULL, NULL, NULL, NULL),
	('01a22ddb-ae94-7630-bb27-e410b606692c', NULL, 'RECLAIM', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', NULL, '01a22ddbae947630bb27e410b606692c', 'CANCELLED', 0, '2026-11-30 19:08:21.52195+00', '2026-11-30 19:08:21.52195+00', NULL, NULL, NULL, NULL),
	('01a22ddb-ae96-7435-b383-b4bd6222c3a7', NULL, 'SIGN_UP', 'acme-member@acme.example', 'acme-member@acme.example', 'acme-member@acme.example', 'en', '\x674141414141427244636d6c4f436256746c4f3750335f4459657959384d6779594b47764c5f635453427a536e6770645458304e333949706c2d6b306c43637651776c31643457514d643953676770366d2d4a456f324b744350485675724b56445a734d64724c42387057385a392d647a62334347586f7a65366670454e6237447668616b46695f5f56455550627245663433325a6954505a4a42774f2d415a55773d3d', '01a22ddbae967435b383b4bd6222c3a7', 'QUEUED', 0, '2026-11-30 19:08:21.526058+00', '2026-11-30 19:08:21.526058+00', NULL, NULL, NULL, NULL),
	('01a22ddb-aea7-720b-a27c-1fb71ee09906', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'PARTNERSHIP_REQUEST', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', NULL, '01a22ddbaea7720ba27c1fb71ee09906', 'CANCELLED', 0, '2026-11-30 19:08:21.533983+00', '2026-11-30 19:08:21.533983+00', NULL, NULL, NULL, NULL),
	('01a22ddb-aea7-720b-a27c-1fb8d5f6ccf0', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'PARTNERSHIP_REQUEST', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', NULL, '01a22ddbaea7720ba27c1fb8d5f6ccf0', 'CANCELLED', 0, '2026-11-30 19:08:21.533983+00', '2026-11-30 19:08:21.533983+00', NULL, NULL, NULL, NULL),
	('01a22ddb-aeb7-724d-8deb-bea8e9ed7dab', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'PARTNERSHIP_REQUEST', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x674141414141427244636d6c7752613871377466734c35684c4637386e59547479356f4e53726d34704f7a38327844715a5351516c716c626652574d67636435616c346e662d4a4b4275717872463457714f4f7973796b7a7370455f307a7a6f344a4a44485863647673504549736c526754706c735070307778646553793654747133524c4e5a304f514b6e657150466e4155387944704c593252596272733365576b666a593972536b4b66633862324f4b365342484d3551506f4c384b6b5333345a686569565455537355', '01a22ddbaeb7724d8debbea8e9ed7dab', 'QUEUED', 0, '2026-11-30 19:08:21.555554+00', '2026-11-30 19:08:21.555554+00', NULL, NULL, NULL, NULL),
	('01a22ddb-aecb-7177-8aae-bed75b719c56', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'COLLABORATION_REQUEST', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'en', NULL, '01a22ddbaecb71778aaebed75b719c56', 'CANCELLED', 0, '2026-11-30 19:08:21.575048+00', '2026-11-30 19:08:21.575048+00', NULL, NULL, NULL, NULL),
	('01a22ddb-aedb-7712-8152-1bde079f6025', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'COLLABORATION_REQUEST', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'en', '\x674141414141427244636d6c656f5677775465763362766b71416c2d48544355637668353967665f7570706e4937674d49686b6144647142464a78374d48666c4a4d5578384e3074754b5331664c685767346d4656586e50326c704e6661643370683732587069552d675a34747838485178704a716171766b53534e44303365356371564f4b4b70716a48676f774b555334432d796e5368444c6d6b564c7567537736587a44564c434837357347347a3233656461686b59797755573852584a343674796831506c3037567832457632586c744549596c793156574d6b78633964696850445454574276584b45706b4934695f754f34413d', '01a22ddbaedb771281521bde079f6025', 'QUEUED', 0, '2026-11-30 19:08:21.59142+00', '2026-11-30 19:08:21.59142+00', NULL, NULL, NULL, NULL),
	('01a22ddb-aee7-7637-bebe-d3b79c03a424', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'COLLABORATION_REQUEST', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'en', '\x674141414141427244636d6c744930707446496f73346a42563746637365365f6636654c4745734c3265584f4b78777531714a4d4b48674f49324c43415f702d6e51496d743243305142445f4c2d65765158636a5a4d3738494638485a614942344c6174314f6d594f5f3365696739657668454d697543754f50554a796734586f55683361585841646a5250714758534b2d466464542d63534c4d74796353783945515f4f62415731546f777559744d5853346f4d3352545946736b736c6b2d45325a54636f5750576d4b636e515a626b4d4e6f486d5f66457258377038694636634964766757452d6d304c5671546e6f30784b5567633d', '01a22ddbaee77637bebed3b79c03a424', 'QUEUED', 0, '2026-11-30 19:08:21.604296+00', '2026-11-30 19:08:21.604296+00', NULL, NULL, NULL, NULL),
	('01a22ddb-aef5-7183-bc5a-abb618341381', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'DOCUMENT', 'books@acme-books.example', 'books@acme-books.example', 'books@acme-books.example', 'en', '\x674141414141427244636d6c65574e4d354a6b6d6c4d425f7979375f3067646f637771515a4a6f3579704f315971567830456479616c6977594f746b4b696257315f63644b745f75587465755a4f62466e5f3351306575492d34334c3161646671704263445657596e6451785a374e307a414e367835556765696d4e315f4a346f55487433773551676b6c554c4a445f63567a42723335656b4453734a36616854656d5a6f4576485769766c464734525449765341324d4a69345554447878376c31576e4c536c41624648304532434f6d7458664e6e6573786a614e4b57756d41734f315449354a5158537668624977625468304850336f624467346a586f54486547345f44734271412d71735944764566544f70437047425377456644313056797a4f444f576966554a506e7350457256714e55536d7655683543676436382d566a3958364a49786d35716a4f582d617337516f457249386d784541735376376f7843625f4e4d3653644478387550484131706233413d', '01a22ddbaef57183bc5aabb618341381', 'QUEUED', 0, '2026-11-30 19:08:21.608444+00', '2026-11-30 19:08:21.608444+00', NULL, NULL, NULL, NULL),
	('01a22ddb-aef8-7682-aa88-cdcaecee2318', NULL, 'SIGN_UP', 'eve@acme.example', 'eve@acme.example', 'eve@acme.example', 'en', '\x674141414141427244636d6c504c514e52753646677070367a34436a3166446665345f4354724e4a4752343354524a3651737669594a3542745f4e3668315853346e33523732645a59675362545638415238576e312d345a7379524b456c6e695938794858574244356f35524c58685965525445785f514d316a5250566e4b45414a4a416b74464d497364666e37306336717479506c42494e574d494364417976513d3d', '01a22ddbaef87682aa88cdcaecee2318', 'QUEUED', 0, '2026-11-30 19:08:21.624005+00', '2026-11-30 19:08:21.624005+00', NULL, NULL, NULL, NULL),
	('01a22ddb-af0b-77d8-8f2c-4e1ddcc0d61c', NULL, 'SIGN_UP', 'ada@acme.example', 'ada@acme.example', 'ada@acme.example', 'en', '\x674141414141427244636d6c754f4d4f74665a316e505236764f375441766d6b766f74576a4b56305a363465773374615747376a63452d2d736f41665f4b6c58374772785869665744546e75396e4163772d3335375f63746645474c47744d536e69375838665f4578664c4a39645f64683957426b7149563658314668705753436c735f6b556c67396e4c39704a6d427845736e744349426370666f33754a6e31773d3d', '01a22ddbaf0b77d88f2c4e1ddcc0d61c', 'QUEUED', 0, '2026-11-30 19:08:21.643542+00', '2026-11-30 19:08:21.643542+00', NULL, NULL, NULL, NULL),
	('01a22ddb-af16-7397-8d2f-4e673a3310c8', NULL, 'SIGN_UP', 'bo@acme.example', 'bo@acme.example', 'bo@acme.example', 'en', '\x674141414141427244636d6c3833446e6f4f7a3246576d374447535f5134626b79396c524136754457413979414d4b707855596b4e73714733772d4a626773315173325f4e424a38596f52653031495574626b49555378377475656876416b2d785f77455f50387477756b4c765950684b3846394343315a39587449323949466f4370376d3871584d4973524c3869566a3677704a6d54687232416c3842486334673d3d', '01a22ddbaf1673978d2f4e673a3310c8', 'QUEUED', 0, '2026-11-30 19:08:21.653673+00', '2026-11-30 19:08:21.653673+00', NULL, NULL, NULL, NULL),
	('01a22ddb-af20-7232-938f-927f6608cbc9', NULL, 'SIGN_UP', 'çelik@acme.example', 'çelik@acme.example', 'çelik@acme.example', 'en', '\x674141414141427244636d6c324263593044376a4f6c4b4a334174644944576332795156784c686f4f453977567871775132466748527751506c4e316e2d38565064494841615676765650456450685962487967633278564e334a665a6a44707868714f546c5a59374541334f3066674c39325f755955686f4d72563762592d636f766536354652644a585551725846575972634d396d5f5a584b6a674b454c50513d3d', '01a22ddbaf207232938f927f6608cbc9', 'QUEUED', 0, '2026-11-30 19:08:21.663676+00', '2026-11-30 19:08:21.663676+00', NULL, NULL, NULL, NULL),
	('01a22ddb-af29-73fb-9704-499a8052ea7f', NULL, 'SIGN_UP', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'en', '\x674141414141427244636d6c393575534a586e6734693042427231624974726235352d444741346770326f4b41674d57413752597a72684233583337346d4e6c4656635173435f345f6a5a553454685665637563613968546f654d595a3556794c357630726f4b6f5a7054524168336e332d4537776d323956655569634d677a5273302d33574c5a66375a6978304d466e4867546a35766d33664a646b6364394b673d3d', '01a22ddbaf2973fb9704499a8052ea7f', 'QUEUED', 0, '2026-11-30 19:08:21.673122+00', '2026-11-30 19:08:21.673122+00', NULL, NULL, NULL, NULL),
	('01a22ddb-af32-70ec-95ac-bb3497c09fac', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'ACCOUNT_ADDED', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'en', '\x674141414141427244636d6c355a33347872304d674f7076433762397063764d7775316e44306870755f477a76656c2d76525f31375467654f673136307742545270614233584a6c38417954422d33656b734f42597776583771555144532d6f72676e466e666b367a7839743861416b596e554e345a64555767693967664f496343795138582d3334754c71596a6850445069535770636e704e53732d6f796c754a4c74665f6f314161334c726c574861736b72325a7732783472497a384253744769574c71515362576577485167365137523550516f2d4b69424839515431374e694b3437486f496945713262585869756d7a6f4a6d4f786141594b4e66346f6f364c63475032686e3075', '01a22ddbaf3270ec95acbb3497c09fac', 'QUEUED', 0, '2026-11-30 19:08:21.679995+00', '2026-11-30 19:08:21.679995+00', NULL, NULL, NULL, NULL),
	('01a22ddb-af36-72bd-8128-3d7821c58650', NULL, 'SIGN_UP', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'en', '\x674141414141427244636d6c2d7941696e65615644596941677971664c7a3235324a504473317a57566b4e702d5070494c4d527730687046316e554d6d31556573664f775a4f3535586168365565715464356d3134765373554e3268585665543746647775514a7a665a68477970562d47756a30666e5179366b645f776d4e7a55435f7a7842344c476a6745555848495f374a75703079366a2d4f4c48485f5a6c673d3d', '01a22ddbaf3672bd81283d7821c58650', 'QUEUED', 0, '2026-11-30 19:08:21.68587+00', '2026-11-30 19:08:21.68587+00', NULL, NULL, NULL, NULL),
	('01a22ddb-af3e-7034-a6d1-e9f0801e3bbc', '01a22ddb-adda-765b-aa8e-05dd48040df1', 'ACCOUNT_ADDED', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'en', '\x674141414141427244636d6c7744586e33494a4f583775544f69543474334a2d4a7646445f394166754637465771336759556154774c2d62327641534b685358437471696e75695931725a4a504f535253787853696a6a4b7075424f4855316a59495455615a765658425138626c516d5a65676b73654458773970475444336c7462564474743868446a546c415a775f6a674137564a447246435462715145744a526a64566975636a4c72484d414434655343506a576c724937326b2d304138584d4f7030306e44547769705943427879756874777737754274747365737745384a6a2d37506d4b77595a394144654c6b796a6a326c36656572783039422d6641585344314a616d6e566641', '01a22ddbaf3e7034a6d1e9f0801e3bbc', 'QUEUED', 0, '2026-11-30 19:08:21.692202+00', '2026-11-30 19:08:21.692202+00', NULL, NULL, NULL, NULL),
	('01a22ddb-af44-749f-bcf6-717ab2938e5c', NULL, 'SIGN_UP', 'bas@acme.example', 'bas@acme.example', 'bas@acme.example', 'en', '\x674141414141427244636d6c5f663978506950316461524f6c4e4b706b456d45793048444c544d426f4a7073654473744565314b33746f5173723077477849634a7351654162364c6339622d424b704773555749675450766a6a5f2d79586d6d4a674a335f4b5457676d4862694d4777716f42732d564f746f576c6334595161636f7a2d5a4e6d516c76703446674d526b535656786c3654764b592d67674a6c30413d3d', '01a22ddbaf44749fbcf6717ab2938e5c', 'QUEUED', 0, '2026-11-30 19:08:21.70045+00', '2026-11-30 19:08:21.70045+00', NULL, NULL, NULL, NULL),
	('01a22ddb-af79-7294-8ace-d79dee70d5e9', NULL, 'SIGN_UP', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '\x674141414141427244636d6c3343484675654870444b626e764f4264787178706a7831796946624d4b4d714c54443365666b7a4a4b4b31527031454d6765454b5a775431446d5779415a545a69724e77417061374e4c514c2d3569536a366c34436834744c524f526b794d6869482d315769794b314951396e5574533133317253563676754a537a526a497037394471453751376b33524e6644704d507172564b413d3d', '01a22ddbaf7972948aced79dee70d5e9', 'QUEUED', 0, '2026-11-30 19:08:21.752952+00', '2026-11-30 19:08:21.752952+00', NULL, NULL, NULL, NULL),
	('01a22ddb-af8c-7507-9e05-a74277447a6e', NULL, 'ACCOUNT_CHANGED', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '\x674141414141427244636d6c34667665475668306b647672746f486472487841376f537a71567256375766316f7a41326b3649474757576a6c6876643351614937384a386273464a764a5936736d4638775f4530526d34536c654e495f496e5734716f79775075594b3331424344384f6571374144494d5035326c7153647964616662394b4b44437054626c41597145583364744c5733427952776c4d5566614f43636c752d596c6f7754364d752d5375766634306b494e30546a6a58616f354852794e696a454c386d306b3677696d552d6351366b74655453677463487a7558413d3d', '01a22ddbaf8c75079e05a74277447a6e', 'QUEUED', 0, '2026-11-30 19:08:21.765233+00', '2026-11-30 19:08:21.765233+00', NULL, NULL, NULL, NULL);
INSERT INTO public.memberships VALUES
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-ae43-7563-ad8f-994e9566053f', '01a22ddb-ae43-7563-ad8f-994dc5e1aaed', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', 'ADMINISTRATOR', 'ACTIVE', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', '2026-11-30 19:08:21.440845+00', NULL, NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aeb9-76c0-b6f0-7fc92c433b8a', '01a22ddb-aeb9-76c0-b6f0-7fc872f37d99', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 'ADMINISTRATOR', 'ACTIVE', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '2026-11-30 19:08:21.560646+00', NULL, NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aebf-72f9-af19-244dd8e4ddaa', '01a22ddb-aebf-72f9-af19-244c2e016c11', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 'ADMINISTRATOR', 'ACTIVE', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '2026-11-30 19:08:21.567371+00', NULL, NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aec5-7629-ba53-606408c4093b', '01a22ddb-aeb9-76c0-b6f0-7fc872f37d99', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae9a-7768-b0a9-6fca40ef5527', 'MEMBER', 'ACTIVE', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '2026-11-30 19:08:21.568974+00', NULL, NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aeca-73c4-97b0-819783d5be5a', '01a22ddb-aeb9-76c0-b6f0-7fc872f37d99', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', 'MEMBER', 'ACTIVE', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '2026-11-30 19:08:21.575048+00', '2026-12-30 19:08:21.575048+00', '2026-11-30 19:08:21.582443+00', NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aed9-71d7-9522-1e902ee13974', '01a22ddb-aeb9-76c0-b6f0-7fc872f37d99', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-ae33-7733-9ff0-4843ae19c893', 'MEMBER', 'PENDING', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '2026-11-30 19:08:21.59142+00', '2026-12-30 19:08:21.59142+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aede-71aa-a26b-29577712f473', '01a22ddb-aeb9-76c0-b6f0-7fc872f37d99', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-adfd-73bc-9a90-91a68ab7e716', 'MEMBER', 'ENDED', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '2026-11-30 19:08:21.596429+00', NULL, '2026-11-30 19:08:21.599324+00', NULL),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-aee6-7250-abfe-c67e3cffedd9', '01a22ddb-ae43-7563-ad8f-994dc5e1aaed', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 'MEMBER', 'PENDING', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', '2026-11-30 19:08:21.604296+00', '2026-12-30 19:08:21.604296+00', NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af03-7429-8251-4b6ba322db4b', '01a22ddb-af03-7429-8251-4b6aab01e7c6', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', 'ADMINISTRATOR', 'ACTIVE', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '2026-11-30 19:08:21.634887+00', NULL, NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af0a-75e3-bb8d-3c3f450ad95e', '01a22ddb-af03-7429-8251-4b6aab01e7c6', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-adfd-73bc-9a90-91a68ab7e716', 'ADMINISTRATOR', 'ACTIVE', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '2026-11-30 19:08:21.640984+00', NULL, NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af14-756e-b2fc-a10fe72e79d7', '01a22ddb-af03-7429-8251-4b6aab01e7c6', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af10-72f1-aa01-472ec826e6db', 'MEMBER', 'ACTIVE', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '2026-11-30 19:08:21.651199+00', NULL, NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af1e-779b-aeee-4e12fafe2a9d', '01a22ddb-af03-7429-8251-4b6aab01e7c6', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af1a-76e5-804f-25390ec4f918', 'MEMBER', 'ACTIVE', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '2026-11-30 19:08:21.661227+00', NULL, NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af28-7306-9c0f-494df8e416ea', '01a22ddb-af03-7429-8251-4b6aab01e7c6', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af24-7768-974a-b7a13e512983', 'MEMBER', 'ACTIVE', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '2026-11-30 19:08:21.670783+00', NULL, NULL, NULL);
INSERT INTO public.organisations VALUES
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-ae43-7563-ad8f-994dc5e1aaed', 'Initech N.V.', 'initech n.v.', 'KVK', '33333333', 'ACTIVATED', '2026-11-30 19:08:21.440845+00', '2026-11-30 19:08:21.447319+00', 'MANUAL_REVIEW', '2026-11-30 19:08:21.447319+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 19:08:21.447319+00'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aeb9-76c0-b6f0-7fc872f37d99', 'acme Sales B.V.', 'acme sales b.v.', 'KVK', '11111111', 'ACTIVATED', '2026-11-30 19:08:21.560646+00', '2026-11-30 19:08:21.562471+00', 'MANUAL_REVIEW', '2026-11-30 19:08:21.562471+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 19:08:21.562471+00'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aebf-72f9-af19-244c2e016c11', 'acme Later B.V.', 'acme later b.v.', 'KVK', '11111119', 'PENDING', '2026-11-30 19:08:21.567371+00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'NONE', NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af03-7429-8251-4b6aab01e7c6', 'Zuid ''Öst'' & Co', 'zuid ''ost'' & co', 'KVK', '44444444', 'ACTIVATED', '2026-11-30 19:08:21.634887+00', '2026-11-30 19:08:21.636559+00', 'MANUAL_REVIEW', '2026-11-30 19:08:21.636559+00', NULL, NULL, NULL, 0, 'REVIEWED', '2026-11-30 19:08:21.636559+00');
INSERT INTO public.partnership_managers VALUES
	('01a22ddb-aea1-74cf-ad77-037ff2396994', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9'),
	('01a22ddb-aea1-74cf-ad77-037ff2396994', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166'),
	('01a22ddb-aea1-74cf-ad77-037ff2396994', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-ae33-7733-9ff0-4843ae19c893'),
	('01a22ddb-aeb4-704c-9528-7091e50afdcb', '01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', '01a22ddb-ae3d-703f-87b7-ddd655317ff1');
INSERT INTO public.partnerships VALUES
	('01a22ddb-aea1-74cf-ad77-037ff2396994', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'ACTIVE', NULL, NULL, '2026-11-30 19:08:21.533983+00', '2026-11-30 19:08:21.545074+00', NULL),
	('01a22ddb-aeb4-704c-9528-7091e50afdcb', '01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', 'REQUESTED', 'to acme', NULL, '2026-11-30 19:08:21.555554+00', NULL, NULL);
INSERT INTO public.recovery_codes VALUES
	('01a22ddb-af7c-7303-a3c4-2cad2c79683f', '\x4dc4eed2c51d09c5694c114a933bb0c9d97893bb756904bae1aaae4c671df6f6', NULL),
	('01a22ddb-af7c-7303-a3c4-2cad2c79683f', '\x83f3cc5a50c1d7ddb7245da4dbba33ce9151e90aa5ee2f79587e6a8f18503501', NULL),
	('01a22ddb-af7c-7303-a3c4-2cad2c79683f', '\xa5da5663e38d73e8dcbdea447b2c6563737cdca26a1c84d9cc4ef350c5612ac0', NULL),
	('01a22ddb-af7c-7303-a3c4-2cad2c79683f', '\xbd8292111e0caccad58f8e73586ed7330d95149f773be4e5d38f86ac28d0d264', NULL),
	('01a22ddb-af7c-7303-a3c4-2cad2c79683f', '\x168c6b34097b1845794c7029e83b4ed40c3bd67cf3d48bb2fbbe19097d45e631', NULL),
	('01a22ddb-af7c-7303-a3c4-2cad2c79683f', '\xf9d2609d56517cb127651daa3279b5fb596f4c16c7bc619e4161309118ca59e5', NULL),
	('01a22ddb-af7c-7303-a3c4-2cad2c79683f', '\xfa7cc5e217c43eb075ad09464e48a6f66b9fe8c41b40aa009e7935bec5f6f5a5', NULL),
	('01a22ddb-af7c-7303-a3c4-2cad2c79683f', '\x637d317adb8eab0021605b0f5b54f9a034b41313bdd22c60567d1ae60dc9d3c4', NULL),
	('01a22ddb-af7c-7303-a3c4-2cad2c79683f', '\xfde8db5a98e1e43437039ef66fce8888a846b336a7b583c54558a51c42f9fb11', NULL),
	('01a22ddb-af7c-7303-a3c4-2cad2c79683f', '\xeb0e15cdc2f46052cdb35bf8cdc5502023ba74c6fea8f8107af1ba07a2224124', NULL);
INSERT INTO public.removed_addresses VALUES
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '\x520421c6f657f7cc20a8fa1e86514dbad360b898e7e7dca2703bd7161e7bbb72', '2026-11-30 19:08:21.518087+00');
INSERT INTO public.secrets VALUES
	('\xeda9f52ceab1fb20e22b1e053cb5e22b37007ab3a69d9d85b0391768aca726e1', 'SIGN_UP', '01a22ddb-adbd-7734-a4ef-f0821b0c7c70', NULL, '2026-11-30 19:08:21.309325+00', '2026-12-01 19:08:21.309325+00', '2026-11-30 19:08:21.322558+00', NULL),
	('\x85f513c276a73e076e5bae625402fddcf818cfddcf814fe830d9fe3bc1c23d3c', 'SIGN_UP', '01a22ddb-adf0-7073-9b05-38b849ff2298', NULL, '2026-11-30 19:08:21.360447+00', '2026-12-01 19:08:21.360447+00', '2026-11-30 19:08:21.362494+00', NULL),
	('\x6e716b8dd0bafa12611a463251dd88fb24d98202f9534518f9cf5f917e9380c4', 'SIGN_UP', '01a22ddb-ae04-7645-b842-74068871eff6', NULL, '2026-11-30 19:08:21.380004+00', '2026-12-01 19:08:21.380004+00', '2026-11-30 19:08:21.381624+00', NULL),
	('\xc60d0301ecf6427543c78b67b95302c15c07c6fd8f89983d243e9dc73314b3cd', 'SIGN_UP', '01a22ddb-ae0c-76bc-bdb2-24e7d256b738', NULL, '2026-11-30 19:08:21.388831+00', '2026-12-01 19:08:21.388831+00', '2026-11-30 19:08:21.390246+00', NULL),
	('\xb0be123d11a2cf2f91b7e0c1c7332eb971e8afda324346318c670a7545b70d7d', 'SIGN_UP', '01a22ddb-ae1d-76af-8c81-16ed3efe8176', NULL, '2026-11-30 19:08:21.404958+00', '2026-12-01 19:08:21.404958+00', '2026-11-30 19:08:21.406517+00', NULL),
	('\x2c428da796a7de394937dff1975aeb8a46eb1635e4cbe6be352b0b913c17bbb4', 'SIGN_UP', '01a22ddb-ae25-7460-86c8-6bcf9d2584e1', NULL, '2026-11-30 19:08:21.413222+00', '2026-12-01 19:08:21.413222+00', '2026-11-30 19:08:21.414581+00', NULL),
	('\x62d0d5782f12b681bebef2923320778c906df1db927d33b2d65d74996041a230', 'SIGN_UP', '01a22ddb-ae2d-779a-8a12-29dc3945ac6f', NULL, '2026-11-30 19:08:21.421425+00', '2026-12-01 19:08:21.421425+00', '2026-11-30 19:08:21.422858+00', NULL),
	('\x54c119b7b08c674c39436e65917960a96f40e404734253507fe84772cbb50c38', 'SIGN_UP', '01a22ddb-ae39-7064-88a5-9317169fa3e0', NULL, '2026-11-30 19:08:21.433408+00', '2026-12-01 19:08:21.433408+00', '2026-11-30 19:08:21.43475+00', NULL),
	('\x66e59a39e36519a424afe61c26fb6e9d7f3d8b9dd9a3dd51e36dd030fca11cb2', 'INVITATION', '01a22ddb-ae5a-7347-b50d-5a13400c4508', NULL, '2026-11-30 19:08:21.46204+00', '2026-12-07 19:08:21.46204+00', NULL, NULL),
	('\x4ecbaa044d9c05a3aa8bc7a6a0b5f2e91bba9da6e41ee19e633722aaa18f0648', 'INVITATION', '01a22ddb-ae61-76ec-aa2e-2e12a34777b2', NULL, '2026-11-30 19:08:21.471914+00', '2026-12-07 19:08:21.471914+00', NULL, NULL),
	('\x278b67a6370b4ad099595c01f2b68fcd309402d1b02fd07a81c20d7f49e57d13', 'FIRST_PASSWORD', '01a22ddb-ae70-777b-8bbd-9eb8abc9126e', NULL, '2026-11-30 19:08:21.48729+00', '2026-12-07 19:08:21.48729+00', NULL, NULL),
	('\x1aacabc2a3b507ced327a5f70120f833fe7562d80aa6e65b3ebb6bf2a673c21f', 'SIGN_UP', '01a22ddb-ae7a-746f-83ce-691a2b7239bb', NULL, '2026-11-30 19:08:21.498228+00', '2026-12-01 19:08:21.498228+00', '2026-11-30 19:08:21.499412+00', NULL),
	('\x912743ed9c75f34a986a8d2dc9ac31c2b3e2797fcca5ae05e30ce7d57314a715', 'SIGN_UP', '01a22ddb-ae82-7550-a744-3a311e2c7d3b', NULL, '2026-11-30 19:08:21.506201+00', '2026-12-01 19:08:21.506201+00', '2026-11-30 19:08:21.507429+00', NULL),
	('\x404f72f400db865dd774cbefc09ee3cc29cc648d04a6a68d8b1e44aa2c8c009b', 'RECOVERY', '01a22ddb-add4-7192-94d0-3cf31d5de968', NULL, '2026-11-30 19:08:21.52195+00', '2026-11-30 19:38:21.52195+00', NULL, NULL),
	('\xdd0c72f1a4f09b774854e295aa595b2099eca3cb95008ae95e30d1e13f1d6b9a', 'RECLAIM', '01a22ddb-add4-7192-94d0-3cf31d5de968', 'alice@acme.example', '2026-11-30 19:08:21.52195+00', '2026-11-30 19:38:21.52195+00', NULL, NULL),
	('\x63f23305aa5a2006a14382b062eb20e9b2b299a75529d968690c7adf325b8444', 'SIGN_UP', '01a22ddb-ae96-7435-b383-b4bcf0472199', NULL, '2026-11-30 19:08:21.526058+00', '2026-12-01 19:08:21.526058+00', '2026-11-30 19:08:21.527323+00', NULL),
	('\x8301097156d29dc0f50015a3f58d5eb700fa1598a77d2809e40acbc6023d915f', 'SIGN_UP', '01a22ddb-aef8-7682-aa88-cdc93ade1132', NULL, '2026-11-30 19:08:21.624005+00', '2026-12-01 19:08:21.624005+00', '2026-11-30 19:08:21.625428+00', NULL),
	('\xddd5f255c91ef68917e4edfb546b709fafb3395cc52b19035e03b703ef589223', 'SIGN_UP', '01a22ddb-af0b-77d8-8f2c-4e1cfaf3b674', NULL, '2026-11-30 19:08:21.643542+00', '2026-12-01 19:08:21.643542+00', '2026-11-30 19:08:21.644927+00', NULL),
	('\x0bab5f9d8cf0379e4ce7daafe5fc6383e061d115eefe0c14405a091408074d37', 'SIGN_UP', '01a22ddb-af15-7169-952c-fa0ed07c58a2', NULL, '2026-11-30 19:08:21.653673+00', '2026-12-01 19:08:21.653673+00', '2026-11-30 19:08:21.65493+00', NULL),
	('\x14f74b166b68d5dbb46bf9ba02334867f37a155cb6f3814eb89ecdc0d89d4b1c', 'SIGN_UP', '01a22ddb-af1f-719f-90a6-dbb50793941d', NULL, '2026-11-30 19:08:21.663676+00', '2026-12-01 19:08:21.663676+00', '2026-11-30 19:08:21.664881+00', NULL),
	('\xb1217bae5dcb7ce6df2ffe8bda1f3756793cbc95c005f402cc0845ba660180f0', 'SIGN_UP', '01a22ddb-af29-73fb-9704-49990dcd43a5', NULL, '2026-11-30 19:08:21.673122+00', '2026-12-01 19:08:21.673122+00', '2026-11-30 19:08:21.674295+00', NULL),
	('\xbc46ae31da230da2ea2128312994f8288a3b0edf4b4d4312f2969ea299ec01e0', 'SIGN_UP', '01a22ddb-af35-723b-a3db-5c8bac285491', NULL, '2026-11-30 19:08:21.68587+00', '2026-12-01 19:08:21.68587+00', '2026-11-30 19:08:21.687072+00', NULL),
	('\x3475ada14745df8610883e2761775a4b518f2430c4e0bfffe4e59511b45e9d96', 'SIGN_UP', '01a22ddb-af44-749f-bcf6-7179b9bbe080', NULL, '2026-11-30 19:08:21.70045+00', '2026-12-01 19:08:21.70045+00', '2026-11-30 19:08:21.701758+00', NULL),
	('\xee53a3a7f7d8294281f8fcff4e64cb14264aac096a91a92f9f58fa69fb411f31', 'SIGN_UP', '01a22ddb-af79-7294-8ace-d79c6c0e52bc', NULL, '2026-11-30 19:08:21.752952+00', '2026-12-01 19:08:21.752952+00', '2026-11-30 19:08:21.754656+00', NULL),
	('\x21df75aca8cfdaa06e059525116091029eb4ba9340af81d73635be53e6744754', 'UNDO_ACCOUNT_CHANGE', '01a22ddb-af7c-7303-a3c4-2cad2c79683f', 'TWO_FACTOR_ENABLED', '2026-11-30 19:08:21.765233+00', '2026-12-14 19:08:21.765233+00', NULL, NULL);
INSERT INTO public.sessions VALUES
	('01a22ddb-adee-7688-9f61-f913c3e26b23', '01a22ddb-add4-7192-94d0-3cf31d5de968', '\x0940986726eb71d5b800147e7769aca534bb06875ccf973c7c4ffbae9e11623a', '2026-11-30 19:08:21.322558+00', '2026-11-30 19:08:21.322558+00', '2026-11-30 19:08:21.322558+00', '2026-12-30 19:08:21.322558+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-ae03-70ba-9db1-9baa084f7a7d', '01a22ddb-adfa-7787-8116-7e83ca5d2903', '\xb4e2baad49b4274e5fa5db7eccaeb9751d6a7e7e3a51eac0346aedac217efe89', '2026-11-30 19:08:21.362494+00', '2026-11-30 19:08:21.362494+00', '2026-11-30 19:08:21.362494+00', '2026-12-30 19:08:21.362494+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-ae0b-7693-a8d5-ba09e94114c4', '01a22ddb-ae07-70b3-a90b-6a24722520b7', '\x71336989f908b0ce80c33eb89f76ad6fb2306e3b244fac0cbf3957e9b361add4', '2026-11-30 19:08:21.381624+00', '2026-11-30 19:08:21.381624+00', '2026-11-30 19:08:21.381624+00', '2026-12-30 19:08:21.381624+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-ae16-7732-946a-ffb01dd230d3', '01a22ddb-ae11-70f6-906b-1c421b51d4bb', '\xe5e513cbfaddb8cc5791c6a24b8d7d28df066db05893628f9c37d72a4db0b63c', '2026-11-30 19:08:21.390246+00', '2026-11-30 19:08:21.390246+00', '2026-11-30 19:08:21.390246+00', '2026-12-30 19:08:21.390246+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-ae24-76ee-bb35-f0c4513df962', '01a22ddb-ae20-703f-96fd-e325dce62b5a', '\x9225c47f028f9d0c695c78af7a80677696890048cd8d7c3ce78eac4c518b0e96', '2026-11-30 19:08:21.406517+00', '2026-11-30 19:08:21.406517+00', '2026-11-30 19:08:21.406517+00', '2026-12-30 19:08:21.406517+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-ae2c-70af-a649-b4daf13ebea5', '01a22ddb-ae28-70a5-8633-a051f454997d', '\xc3b1fd0abf697c643d4fad5084283e8f1e2e609b0a554a36ba63236bcf1685c5', '2026-11-30 19:08:21.414581+00', '2026-11-30 19:08:21.414581+00', '2026-11-30 19:08:21.414581+00', '2026-12-30 19:08:21.414581+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-ae35-7618-9fcf-8656372665da', '01a22ddb-ae31-76ce-a7a4-e727bccb74e1', '\x6ea6a11fd97dcc2b6d216f9fa7403cfac0323a0acb0444431dfded4b3e25e5f3', '2026-11-30 19:08:21.422858+00', '2026-11-30 19:08:21.422858+00', '2026-11-30 19:08:21.422858+00', '2026-12-30 19:08:21.422858+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-ae3f-75af-b2d7-32b5d673d5af', '01a22ddb-ae3c-76e4-95a9-783a68d169ad', '\xf7138012c9580947336b0491e309c314e9df8c1c92983bad8535b47d616691bb', '2026-11-30 19:08:21.43475+00', '2026-11-30 19:08:21.43475+00', '2026-11-30 19:08:21.43475+00', '2026-12-30 19:08:21.43475+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-ae81-73f6-9eb9-af3d3776b2e2', '01a22ddb-ae7d-7627-9f1a-94b06161ea30', '\x8766d194d789ff4b988768ef6861457855a5ab0d2df5bb9d6cc4250624bff8ab', '2026-11-30 19:08:21.499412+00', '2026-11-30 19:08:21.499412+00', '2026-11-30 19:08:21.499412+00', '2026-12-30 19:08:21.499412+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-ae89-71ef-abfe-18f0b71683a1', '01a22ddb-ae85-7048-a424-8cd31d1f720b', '\x7f0891548a0c84f7cd1301e714a13be7d6fea750709e56f6a9e3abda367ba270', '2026-11-30 19:08:21.507429+00', '2026-11-30 19:08:21.507429+00', '2026-11-30 19:08:21.507429+00', '2026-12-30 19:08:21.507429+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-ae9d-7363-9145-4275449102e8', '01a22ddb-ae99-7316-a95a-c08b6ab82532', '\x7dc697f2ed045a0f584554a60888f837c88708e223727bb7b7dd732aeb61d69a', '2026-11-30 19:08:21.527323+00', '2026-11-30 19:08:21.527323+00', '2026-11-30 19:08:21.527323+00', '2026-12-30 19:08:21.527323+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-aeff-7739-b8ad-47ad32803e37', '01a22ddb-aefb-7412-9e95-b31e4fcf3c11', '\x18bdaaa76dc5faa5cfb4069472edad02459b3752feb099c171fe585487e21d37', '2026-11-30 19:08:21.625428+00', '2026-11-30 19:08:21.625428+00', '2026-11-30 19:08:21.625428+00', '2026-12-30 19:08:21.625428+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-af12-72ba-8446-20d8a3265ca8', '01a22ddb-af0f-7548-a7d4-24f0a824d64f', '\xe32ac8e8e64aff9b6f202c8c1d835a96a94c610effc6e7388d67ec67f087477c', '2026-11-30 19:08:21.644927+00', '2026-11-30 19:08:21.644927+00', '2026-11-30 19:08:21.644927+00', '2026-12-30 19:08:21.644927+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-af1c-76b6-90ba-6c3895c6a09a', '01a22ddb-af18-71c8-98cb-c727ee5096ea', '\x6d7b04786352416f9953ccd9ae9176e68f3973e77f6e8ed930f325a896cc96e2', '2026-11-30 19:08:21.65493+00', '2026-11-30 19:08:21.65493+00', '2026-11-30 19:08:21.65493+00', '2026-12-30 19:08:21.65493+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-af26-72c4-895d-07d65d306c17', '01a22ddb-af22-7613-805b-067f8dfcaf09', '\x7fc00efca1620b9cc43f3be04ff9f33c9c4b47ff2e618dfa5f76135649d8254b', '2026-11-30 19:08:21.664881+00', '2026-11-30 19:08:21.664881+00', '2026-11-30 19:08:21.664881+00', '2026-12-30 19:08:21.664881+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-af2f-735c-8575-42f06e1c2c06', '01a22ddb-af2b-7175-a886-0449e1e59d07', '\x2b0173e20388fdfa5a60c155827ab32423e5f4b0005e910daa99f4fa25bd194c', '2026-11-30 19:08:21.674295+00', '2026-11-30 19:08:21.674295+00', '2026-11-30 19:08:21.674295+00', '2026-12-30 19:08:21.674295+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-af3b-73a0-8726-c969506cc6f6', '01a22ddb-af38-70cb-a7ae-1a863ee0f54c', '\x3ce9f322a0e1dcb7aaac0210ba72120c4158163cbded4fbd89bb8aa4787df466', '2026-11-30 19:08:21.687072+00', '2026-11-30 19:08:21.687072+00', '2026-11-30 19:08:21.687072+00', '2026-12-30 19:08:21.687072+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-af4b-71bf-b1cd-816670f7c5d8', '01a22ddb-af47-71a3-90dd-2d1b0c25f6a0', '\xa5fd9b9e992652678247bdd2a7f60169175f2b2bf24cc216009d3af3bda5ffcf', '2026-11-30 19:08:21.701758+00', '2026-11-30 19:08:21.701758+00', '2026-11-30 19:08:21.701758+00', '2026-12-30 19:08:21.701758+00', 'tests', NULL, NULL, NULL, NULL),
	('01a22ddb-af7f-705a-a5d7-2ab45eec4a44', '01a22ddb-af7c-7303-a3c4-2cad2c79683f', '\xbcfc3dc781cf728e246fe1ddd4faf7bd618396468483e4c0b5f3d34bda87cc8c', '2026-11-30 19:08:21.754656+00', '2026-11-30 19:08:21.754656+00', '2026-11-30 19:08:21.754656+00', '2026-12-30 19:08:21.754656+00', 'tests', NULL, NULL, NULL, NULL);
INSERT INTO public.sign_ups VALUES
	('01a22ddb-adbd-7734-a4ef-f0821b0c7c70', 'alice@acme.example', 'alice@acme.example', 'en', '2026-11-30 19:08:21.309325+00'),
	('01a22ddb-adf0-7073-9b05-38b849ff2298', 'bob@acme.example', 'bob@acme.example', 'en', '2026-11-30 19:08:21.360447+00'),
	('01a22ddb-ae04-7645-b842-74068871eff6', 'carol@globex.example', 'carol@globex.example', 'en', '2026-11-30 19:08:21.380004+00'),
	('01a22ddb-ae0c-76bc-bdb2-24e7d256b738', 'dave@globex.example', 'dave@globex.example', 'en', '2026-11-30 19:08:21.388831+00'),
	('01a22ddb-ae1d-76af-8c81-16ed3efe8176', 'frank@frank.example', 'frank@frank.example', 'en', '2026-11-30 19:08:21.404958+00'),
	('01a22ddb-ae25-7460-86c8-6bcf9d2584e1', 'ina@initech.example', 'ina@initech.example', 'en', '2026-11-30 19:08:21.413222+00'),
	('01a22ddb-ae2d-779a-8a12-29dc3945ac6f', 'iris@initech.example', 'iris@initech.example', 'en', '2026-11-30 19:08:21.421425+00'),
	('01a22ddb-ae39-7064-88a5-9317169fa3e0', 'hank@umbrella.example', 'hank@umbrella.example', 'en', '2026-11-30 19:08:21.433408+00'),
	('01a22ddb-ae7a-746f-83ce-691a2b7239bb', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'en', '2026-11-30 19:08:21.498228+00'),
	('01a22ddb-ae82-7550-a744-3a311e2c7d3b', 'acme-removed@acme.example', 'acme-removed@acme.example', 'en', '2026-11-30 19:08:21.506201+00'),
	('01a22ddb-ae96-7435-b383-b4bcf0472199', 'acme-member@acme.example', 'acme-member@acme.example', 'en', '2026-11-30 19:08:21.526058+00'),
	('01a22ddb-aef8-7682-aa88-cdc93ade1132', 'eve@acme.example', 'eve@acme.example', 'en', '2026-11-30 19:08:21.624005+00'),
	('01a22ddb-af0b-77d8-8f2c-4e1cfaf3b674', 'ada@acme.example', 'ada@acme.example', 'en', '2026-11-30 19:08:21.643542+00'),
	('01a22ddb-af15-7169-952c-fa0ed07c58a2', 'bo@acme.example', 'bo@acme.example', 'en', '2026-11-30 19:08:21.653673+00'),
	('01a22ddb-af1f-719f-90a6-dbb50793941d', 'çelik@acme.example', 'çelik@acme.example', 'en', '2026-11-30 19:08:21.663676+00'),
	('01a22ddb-af29-73fb-9704-49990dcd43a5', 'lea@lea.example', 'lea@lea.example', 'en', '2026-11-30 19:08:21.673122+00'),
	('01a22ddb-af35-723b-a3db-5c8bac285491', 'mia@mia.example', 'mia@mia.example', 'en', '2026-11-30 19:08:21.68587+00'),
	('01a22ddb-af44-749f-bcf6-7179b9bbe080', 'bas@acme.example', 'bas@acme.example', 'en', '2026-11-30 19:08:21.70045+00'),
	('01a22ddb-af79-7294-8ace-d79c6c0e52bc', 'gavin@hooli.example', 'gavin@hooli.example', 'en', '2026-11-30 19:08:21.752952+00');
INSERT INTO public.throttles VALUES
	('\x4460f5db9508f405e41de77925e7745d766dada48dd3967307a79c04e0262f8f', 1, '2026-11-30 19:08:21.491134+00', '2026-12-01 19:08:21.491134+00'),
	('\xf9b5bf8c6802daf7f97f0dff5b220e184cab282b8ec4385f5efa9e28b1ef77f4', 1, '2026-11-30 19:08:21.52195+00', '2026-11-30 20:08:21.52195+00'),
	('\x1f8a8b5c58b7595ecddcbacbcd6149be6608525b0a695479c7da233a7656b079', 1, '2026-11-30 19:08:21.52195+00', '2026-11-30 20:08:21.52195+00'),
	('\x663e0dcaa572e663f44afe7ef13585b94264e006113dd326f4355b923816cece', 1, '2026-11-30 19:08:21.52195+00', '2026-11-30 20:08:21.52195+00'),
	('\x6c3d702f898a4902d91ce95ebaf4e631a2a16492b8f075b9848cfb0d2463f22d', 6, '2026-11-30 19:08:21.692202+00', '2026-12-01 19:08:21.46204+00'),
	('\xd8e1313ec2876170f24b5685b008679e599948f6436570d05dcde514cb2e9ce6', 1, '2026-11-30 19:08:21.765233+00', '2026-12-01 19:08:21.765233+00');
INSERT INTO public.user_counts VALUES
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22ddb-ae08-72ee-965c-200dee30375a', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22ddb-ae08-72ee-965c-200dee30375a', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22ddb-ae08-72ee-965c-200dee30375a', 'INVITED', 'BASIC_USER', 0),
	('01a22ddb-ae08-72ee-965c-200dee30375a', 'ACTIVE', 'BASIC_USER', 0),
	('01a22ddb-ae08-72ee-965c-200dee30375a', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22ddb-ae20-703f-96fd-e3278d3962df', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22ddb-ae20-703f-96fd-e3278d3962df', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'INVITED', 'BASIC_USER', 0),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'ACTIVE', 'BASIC_USER', 0),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'INVITED', 'ADVANCED_USER', 1),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'ACTIVE', 'ADVANCED_USER', 1),
	('01a22ddb-af2c-71b2-beba-457a5b963446', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22ddb-af2c-71b2-beba-457a5b963446', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22ddb-af39-71f5-aa3a-521ea7883185', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22ddb-af39-71f5-aa3a-521ea7883185', 'ACTIVE', 'ADMINISTRATOR', 1),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'INVITED', 'BASIC_USER', 4),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'ACTIVE', 'BASIC_USER', 5),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'BLOCKED', 'BASIC_USER', 2),
	('01a22ddb-af7d-73ab-bb5e-44107d3cd2e3', 'INVITED', 'ADMINISTRATOR', 0),
	('01a22ddb-af7d-73ab-bb5e-44107d3cd2e3', 'ACTIVE', 'ADMINISTRATOR', 1);
INSERT INTO public.user_words VALUES
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'acme', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'de', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'example', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'vries', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'acme', '01a22ddb-adfd-73bc-9a90-91a68ab7e716'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'example', '01a22ddb-adfd-73bc-9a90-91a68ab7e716'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'jansen', '01a22ddb-adfd-73bc-9a90-91a68ab7e716'),
	('01a22ddb-ae08-72ee-965c-200dee30375a', 'example', '01a22ddb-ae09-74c8-8f07-467486961828'),
	('01a22ddb-ae08-72ee-965c-200dee30375a', 'globex', '01a22ddb-ae09-74c8-8f07-467486961828'),
	('01a22ddb-ae08-72ee-965c-200dee30375a', 'smit', '01a22ddb-ae09-74c8-8f07-467486961828'),
	('01a22ddb-ae08-72ee-965c-200dee30375a', 'bakker', '01a22ddb-ae12-7619-a782-5ce7caab575b'),
	('01a22ddb-ae08-72ee-965c-200dee30375a', 'example', '01a22ddb-ae12-7619-a782-5ce7caab575b'),
	('01a22ddb-ae08-72ee-965c-200dee30375a', 'globex', '01a22ddb-ae12-7619-a782-5ce7caab575b'),
	('01a22ddb-ae20-703f-96fd-e3278d3962df', 'example', '01a22ddb-ae21-769b-98f3-fa701340f324'),
	('01a22ddb-ae20-703f-96fd-e3278d3962df', 'visser', '01a22ddb-ae21-769b-98f3-fa701340f324'),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'example', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166'),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'initech', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166'),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'kok', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166'),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'example', '01a22ddb-ae33-7733-9ff0-4843ae19c893'),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'initech', '01a22ddb-ae33-7733-9ff0-4843ae19c893'),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', 'kok', '01a22ddb-ae33-7733-9ff0-4843ae19c893'),
	('01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', 'example', '01a22ddb-ae3d-703f-87b7-ddd655317ff1'),
	('01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', 'mol', '01a22ddb-ae3d-703f-87b7-ddd655317ff1'),
	('01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', 'umbrella', '01a22ddb-ae3d-703f-87b7-ddd655317ff1'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', ';acme', '01a22ddb-ae5a-7347-b50d-5a14916b7a07'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'example', '01a22ddb-ae5a-7347-b50d-5a14916b7a07'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'pending', '01a22ddb-ae5a-7347-b50d-5a14916b7a07'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'added', '01a22ddb-ae70-777b-8bbd-9eb951402b6d'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'example', '01a22ddb-ae70-777b-8bbd-9eb951402b6d'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'example', '01a22ddb-ae77-74a9-84fd-fa612c58e49e'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'blocked', '01a22ddb-ae7f-701b-9645-2114e5140396'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'example', '01a22ddb-ae7f-701b-9645-2114e5140396'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'example', '01a22ddb-ae9a-7768-b0a9-6fca40ef5527'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'member', '01a22ddb-ae9a-7768-b0a9-6fca40ef5527'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'acme', '01a22ddb-aefd-751d-a6a0-5ae7875447db'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'example', '01a22ddb-aefd-751d-a6a0-5ae7875447db'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'zwart', '01a22ddb-aefd-751d-a6a0-5ae7875447db'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'acme', '01a22ddb-af10-72f1-aa01-472ec826e6db'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'de', '01a22ddb-af10-72f1-aa01-472ec826e6db'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'example', '01a22ddb-af10-72f1-aa01-472ec826e6db'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'wit', '01a22ddb-af10-72f1-aa01-472ec826e6db'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'acme', '01a22ddb-af1a-76e5-804f-25390ec4f918'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'example', '01a22ddb-af1a-76e5-804f-25390ec4f918'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'wit', '01a22ddb-af1a-76e5-804f-25390ec4f918'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '=celik', '01a22ddb-af24-7768-974a-b7a13e512983'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'acme', '01a22ddb-af24-7768-974a-b7a13e512983'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'example', '01a22ddb-af24-7768-974a-b7a13e512983'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'kaya', '01a22ddb-af24-7768-974a-b7a13e512983'),
	('01a22ddb-af2c-71b2-beba-457a5b963446', 'example', '01a22ddb-af2d-739e-8cfa-a14441a60713'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'example', '01a22ddb-af32-70ec-95ac-bb33494288d6'),
	('01a22ddb-af39-71f5-aa3a-521ea7883185', 'example', '01a22ddb-af39-71f5-aa3a-5220fdf326e9'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'example', '01a22ddb-af3e-7034-a6d1-e9ef90ed69e7'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'acme', '01a22ddb-af49-7205-beac-fdcfd2347c1a'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'blok', '01a22ddb-af49-7205-beac-fdcfd2347c1a'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', 'example', '01a22ddb-af49-7205-beac-fdcfd2347c1a'),
	('01a22ddb-af7d-73ab-bb5e-44107d3cd2e3', 'bel', '01a22ddb-af7d-73ab-bb5e-44122b383255'),
	('01a22ddb-af7d-73ab-bb5e-44107d3cd2e3', 'example', '01a22ddb-af7d-73ab-bb5e-44122b383255'),
	('01a22ddb-af7d-73ab-bb5e-44107d3cd2e3', 'hooli', '01a22ddb-af7d-73ab-bb5e-44122b383255');
INSERT INTO public.users VALUES
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ade1-73c6-a0e7-cc2b865c3db9', '01a22ddb-add4-7192-94d0-3cf31d5de968', 'Alice de Vries', 'alice de vries', 'alice@acme.example', 'alice@acme.example', 'alice@acme.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 19:08:21.322558+00', '2026-11-30 19:08:21.322558+00', '2026-11-30 19:08:00+00', NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-adfd-73bc-9a90-91a68ab7e716', '01a22ddb-adfa-7787-8116-7e83ca5d2903', 'Bob Jansen', 'bob jansen', 'bob@acme.example', 'bob@acme.example', 'bob@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 19:08:21.362494+00', '2026-11-30 19:08:21.362494+00', '2026-11-30 19:08:00+00', NULL),
	('01a22ddb-ae08-72ee-965c-200dee30375a', '01a22ddb-ae09-74c8-8f07-467486961828', '01a22ddb-ae07-70b3-a90b-6a24722520b7', 'Carol Smit', 'carol smit', 'carol@globex.example', 'carol@globex.example', 'carol@globex.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 19:08:21.381624+00', '2026-11-30 19:08:21.381624+00', '2026-11-30 19:08:00+00', NULL),
	('01a22ddb-ae08-72ee-965c-200dee30375a', '01a22ddb-ae12-7619-a782-5ce7caab575b', '01a22ddb-ae11-70f6-906b-1c421b51d4bb', 'Dave Bakker', 'dave bakker', 'dave@globex.example', 'dave@globex.example', 'dave@globex.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 19:08:21.390246+00', '2026-11-30 19:08:21.390246+00', '2026-11-30 19:08:00+00', NULL),
	('01a22ddb-ae20-703f-96fd-e3278d3962df', '01a22ddb-ae21-769b-98f3-fa701340f324', '01a22ddb-ae20-703f-96fd-e325dce62b5a', 'Frank Visser', 'frank visser', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 19:08:21.406517+00', '2026-11-30 19:08:21.406517+00', '2026-11-30 19:08:00+00', NULL),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-ae29-74f8-b9a2-d4ef0a150166', '01a22ddb-ae28-70a5-8633-a051f454997d', 'Ina Kok', 'ina kok', 'ina@initech.example', 'ina@initech.example', 'ina@initech.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 19:08:21.414581+00', '2026-11-30 19:08:21.414581+00', '2026-11-30 19:08:00+00', NULL),
	('01a22ddb-ae29-74f8-b9a2-d4ed0869a62e', '01a22ddb-ae33-7733-9ff0-4843ae19c893', '01a22ddb-ae31-76ce-a7a4-e727bccb74e1', 'Iris Kok', 'iris kok', 'iris@initech.example', 'iris@initech.example', 'iris@initech.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 19:08:21.422858+00', '2026-11-30 19:08:21.422858+00', '2026-11-30 19:08:00+00', NULL),
	('01a22ddb-ae3c-76e4-95a9-783c3d2b9dbf', '01a22ddb-ae3d-703f-87b7-ddd655317ff1', '01a22ddb-ae3c-76e4-95a9-783a68d169ad', 'Hank Mol', 'hank mol', 'hank@umbrella.example', 'hank@umbrella.example', 'hank@umbrella.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 19:08:21.43475+00', '2026-11-30 19:08:21.43475+00', '2026-11-30 19:08:00+00', NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae5a-7347-b50d-5a14916b7a07', NULL, NULL, NULL, 'acme-pending@acme.example', 'acme-pending@acme.example', 'acme-pending@acme.example', 'ADVANCED_USER', 'INVITED', true, '2026-11-30 19:08:21.46204+00', NULL, NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae70-777b-8bbd-9eb951402b6d', NULL, 'acme Added', 'acme added', 'acme-added@acme.example', 'acme-added@acme.example', 'acme-added@acme.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 19:08:21.48729+00', NULL, NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae77-74a9-84fd-fa612c58e49e', '01a22ddb-ae20-703f-96fd-e325dce62b5a', 'Frank', 'frank', 'frank@frank.example', 'frank@frank.example', 'frank@frank.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 19:08:21.491134+00', NULL, NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae7f-701b-9645-2114e5140396', '01a22ddb-ae7d-7627-9f1a-94b06161ea30', 'acme Blocked', 'acme blocked', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'acme-blocked@acme.example', 'BASIC_USER', 'BLOCKED', false, '2026-11-30 19:08:21.499412+00', '2026-11-30 19:08:21.499412+00', '2026-11-30 19:08:00+00', 'the acme reason'),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-ae9a-7768-b0a9-6fca40ef5527', '01a22ddb-ae99-7316-a95a-c08b6ab82532', 'acme Member', 'acme member', 'acme-member@acme.example', 'acme-member@acme.example', 'acme-member@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 19:08:21.527323+00', '2026-11-30 19:08:21.527323+00', '2026-11-30 19:08:00+00', NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-aefd-751d-a6a0-5ae7875447db', '01a22ddb-aefb-7412-9e95-b31e4fcf3c11', 'Eve Zwart', 'eve zwart', 'eve@acme.example', 'eve@acme.example', 'eve@acme.example', 'ADVANCED_USER', 'ACTIVE', true, '2026-11-30 19:08:21.625428+00', '2026-11-30 19:08:21.625428+00', '2026-11-30 19:08:00+00', NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af10-72f1-aa01-472ec826e6db', '01a22ddb-af0f-7548-a7d4-24f0a824d64f', 'Ada de Wit', 'ada de wit', 'ada@acme.example', 'ada@acme.example', 'ada@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 19:08:21.644927+00', '2026-11-30 19:08:21.644927+00', '2026-11-30 19:08:00+00', NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af1a-76e5-804f-25390ec4f918', '01a22ddb-af18-71c8-98cb-c727ee5096ea', 'Bo Wit', 'bo wit', 'bo@acme.example', 'bo@acme.example', 'bo@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 19:08:21.65493+00', '2026-11-30 19:08:21.65493+00', '2026-11-30 19:08:00+00', NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af24-7768-974a-b7a13e512983', '01a22ddb-af22-7613-805b-067f8dfcaf09', 'Çelik Kaya', 'celik kaya', 'çelik@acme.example', 'çelik@acme.example', 'çelik@acme.example', 'BASIC_USER', 'ACTIVE', false, '2026-11-30 19:08:21.664881+00', '2026-11-30 19:08:21.664881+00', '2026-11-30 19:08:00+00', NULL),
	('01a22ddb-af2c-71b2-beba-457a5b963446', '01a22ddb-af2d-739e-8cfa-a14441a60713', '01a22ddb-af2b-7175-a886-0449e1e59d07', 'Lea', 'lea', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 19:08:21.674295+00', '2026-11-30 19:08:21.674295+00', '2026-11-30 19:08:00+00', NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af32-70ec-95ac-bb33494288d6', '01a22ddb-af2b-7175-a886-0449e1e59d07', 'Lea', 'lea', 'lea@lea.example', 'lea@lea.example', 'lea@lea.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 19:08:21.679995+00', NULL, NULL, NULL),
	('01a22ddb-af39-71f5-aa3a-521ea7883185', '01a22ddb-af39-71f5-aa3a-5220fdf326e9', '01a22ddb-af38-70cb-a7ae-1a863ee0f54c', 'Mia', 'mia', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 19:08:21.687072+00', '2026-11-30 19:08:21.687072+00', '2026-11-30 19:08:00+00', NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af3e-7034-a6d1-e9ef90ed69e7', '01a22ddb-af38-70cb-a7ae-1a863ee0f54c', 'Mia', 'mia', 'mia@mia.example', 'mia@mia.example', 'mia@mia.example', 'BASIC_USER', 'INVITED', false, '2026-11-30 19:08:21.692202+00', NULL, NULL, NULL),
	('01a22ddb-adda-765b-aa8e-05dd48040df1', '01a22ddb-af49-7205-beac-fdcfd2347c1a', '01a22ddb-af47-71a3-90dd-2d1b0c25f6a0', 'Bas Blok', 'bas blok', 'bas@acme.example', 'bas@acme.example', 'bas@acme.example', 'BASIC_USER', 'BLOCKED', false, '2026-11-30 19:08:21.701758+00', '2026-11-30 19:08:21.701758+00', '2026-11-30 19:08:00+00', 'a "reason" with lines'),
	('01a22ddb-af7d-73ab-bb5e-44107d3cd2e3', '01a22ddb-af7d-73ab-bb5e-44122b383255', '01a22ddb-af7c-7303-a3c4-2cad2c79683f', 'Gavin Bel', 'gavin bel', 'gavin@hooli.example', 'gavin@hooli.example', 'gavin@hooli.example', 'ADMINISTRATOR', 'ACTIVE', true, '2026-11-30 19:08:21.754656+00', '2026-11-30 19:08:21.754656+00', '2026-11-30 19:08:00+00', NULL);
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
