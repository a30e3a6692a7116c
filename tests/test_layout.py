"""One noun, one module name in every layer: who looks for memberships finds `memberships` wherever there is something
about them. What is beside the nouns is listed here with a word on what it is.
"""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

NOUNS = (
    "accounts",
    "sessions",
    "passkeys",
    "environments",
    "users",
    "invitations",
    "organisations",
    "memberships",
    "partnerships",
    "inbox",
    "documents",
    "domain_proofs",
    "audit",
    "mails",
)

# Where a noun has no module, and why.
MISSING = {
    "server/schema/payloads": {
        "audit": "nobody changes what is written down",
        "mails": "no mutation is about a mail: other ones promise it",
    },
    "server/resolvers": {
        "audit": "read as a field of Environment",
        "mails": "read as the delivery of an invitation or a document",
    },
}

# What is beside the nouns in each layer, and what it is.
BESIDE = {
    "server/db/models": {
        "base": "column types and conventions",
        "failed_log_ins": "wrong passwords",
        "idempotency": "what a mutation with a key did",
        "external_identities": "log-ins at providers, linked to accounts",
        "second_factors": "apps, recovery codes, resets",
        "secrets": "mailed secrets, hashed",
        "sign_ups": "addresses on their way to an account",
        "throttles": "how often something was tried",
        "trusted_documents": "documents of GraphQL that the operator trusts",
    },
    "server/db/queries": {
        "account_undo": "the ways into an account as they were",
        "expiries": "when the next thing expires by itself",
        "account_erasure": "what goes with an account",
        "account_export": "all that is kept about a person",
        "environment_closing": "what goes with an environment",
        "failed_log_ins": "wrong passwords",
        "few": "the first few of each",
        "grants": "conditions that read the table of permissions",
        "housekeeping": "what is over, and can go",
        "idempotency": "idempotency keys",
        "keyset": "pages that begin after a key",
        "mailbox": "the development mailbox",
        "member_candidates": "who can become a member",
        "monitoring": "what is asked for whoever watches over the process",
        "search": "by the beginnings of words",
        "external_identities": "log-ins at providers, linked to accounts",
        "second_factors": "apps, recovery codes, resets",
        "restoring": "what differs after a backup was restored",
        "sealed": "what SECRET_KEY sealed",
        "secrets": "mailed secrets",
        "sign_ups": "addresses on their way to an account",
        "throttles": "how often something was tried",
        "trusted_documents": "documents of GraphQL that the operator trusts",
        "user_memberships": "memberships seen from the user",
        "user_pages": "the overview of users",
        "user_ways": "how it finds what is wanted",
    },
    "server/domain": {
        "account_changes": "a way in was changed, told by mail",
        "account_undo": "the link in that mail takes it back",
        "account_erasure": "what goes with an account",
        "account_export": "a copy of all that is kept about a person",
        "environment_closing": "what goes with an environment's only user",
        "obsolete_files": "files of documents that are gone",
        "session_tokens": "what a session's token says, and what is kept of it",
        "added_addresses": "an address added to an account by its link",
        "address_links": "whose a further address of an account is",
        "addresses": "the one form of an e-mail address",
        "authority": "the actor's authority inside the transaction",
        "company_numbers": "the one form of a company number",
        "domains": "the one form of their names, and whose they are",
        "credentials": "whatever takes a password or a code: read, hash, write",
        "errors": "every refusal, in both languages",
        "events": "what is told after a commit",
        "file_inspection": "what a file really is",
        "file_names": "names fit for every disk",
        "generic_domains": "on which domains strangers live side by side",
        "housekeeping": "what nobody can use any more goes",
        "i18n": "the languages that people are spoken to in",
        "idempotency": "asking again with the same key",
        "ids": "ids as callers see them",
        "invitation_acceptance": "what an invitee does with a link",
        "invitation_handles": "an invitation by its link, or by its id",
        "invitation_mails": "the mails of an invitation",
        "invitation_states": "how an invitation stands",
        "invited_users": "who stands in the overview while an invitation waits",
        "log_in_attempts": "tries at a password or a link, counted",
        "log_ins": "a session, or a challenge where there is a second factor",
        "mail_limits": "how much mail strangers get",
        "links": "how a mailed link stands",
        "member_candidates": "who can become a member",
        "membership_changes": "what changes of memberships share",
        "membership_requests": "asking a partner's user",
        "membership_rules": "what may be done with a membership",
        "names": "names of people and environments",
        "notices": "the sentences of the inbox",
        "offboarding": "what goes with a user's place",
        "operator": "what only the operator does",
        "organisation_activation": "by a code or by review",
        "organisation_changes": "what changes of its standing share",
        "organisation_verification": "whether its number is proven",
        "partnership_managers": "who acts for an environment",
        "partnership_requests": "asking for a partnership",
        "passkey_ceremonies": "what browsers are asked for passkeys, and how answers are checked",
        "password_strength": "what makes a password too weak",
        "passwords": "lost and changed passwords",
        "pdf_inspection": "what a PDF would do by itself",
        "permissions": "who may do what: the one table",
        "permission_words": "what each permission lets one do, for who lacks it",
        "plain_cbor": "CBOR of the kind that authenticators write",
        "rate_limits": "how often a day",
        "restored_databases": "what is different after a backup was restored",
        "resealing": "what an older SECRET_KEY sealed, under the new one",
        "networks": "where a caller comes from, as coarse as limits count",
        "reauthentication": "whether a session showed whose it is a short while ago",
        "roles": "what people call the roles",
        "second_factor_resets": "taking off one that its holder lost",
        "external_identities": "log-ins at providers, linked to accounts",
        "external_log_ins": "in by a provider's word, and out",
        "identity_claims": "what a provider's claims come to",
        "second_factors": "apps and recovery codes",
        "secrets": "tokens, made and redeemed",
        "sign_ups": "coming in by an own address",
        "throttles": "how often something may be done, counted in rows",
        "texts": "text that somebody sent, cut by its kind",
        "trusted_documents": "documents of GraphQL that the operator trusts",
        "document_manifests": "the files in which tools write the documents of a program",
        "user_changes": "what changes of users share",
    },
    "server/schema/types": {
        "allowance": "what the viewer may do, and why not",
        "audit_labels": "what the ids in the audit log are called now",
        "links": "how a mailed link stands",
        "nodes": "what every object with an id shares",
        "notice_texts": "what notices say, in the reader's language",
        "profiles": "what people of different environments see of one another",
        "roles": "the help page's table",
        "external_identities": "log-ins at providers, and the providers",
        "second_factors": "what a log-in asks for beside the password",
        "search": "by the beginnings of words",
    },
    "server/schema/payloads": {
        "base": "what payloads share",
        "passwords": "lost and changed passwords",
        "external_identities": "log-ins at providers, linked to accounts",
        "second_factors": "apps, recovery codes, resets",
        "sign_ups": "coming in by an own address",
    },
    "server/resolvers": {
        "arguments": "what root fields take alike, and what a caller left out",
        "inbox_polls": "finds what no event told of",
        "links": "how a mailed link stands",
        "nodes": "anything by its id",
        "passwords": "lost and changed passwords",
        "external_identities": "log-ins at providers, linked to accounts",
        "second_factors": "apps, recovery codes, resets",
        "session_grants": "a new session, told to its client",
        "sign_ups": "coming in by an own address",
    },
}

# What test modules are about that are named by no noun. A folder that is named by a noun, or is listed here, says what
# all modules in it are about.
TESTS_BESIDE = {
    "session_tokens": "tokens that name their account",
    "faults": "faults in the log",
    "external_identities": "log-ins at providers, linked to accounts",
    "second_factors": "apps, recovery codes, resets",
    # the API as a whole
    "bad_input": "malformed, hostile and unusual input",
    "defences": "conditions that show only where two things come together",
    "permissions": "the one table, which SQL and the schema follow",
    "limits": "what a document, its variables and its cost may be",
    "texts": "what is read of text that somebody sent",
    "internals": "one module touches what is private to Strawberry",
    "keyset": "pages that begin after a key",
    "queries": "the protocols of rows fit their statements",
    "errors": "every error once, its order and its words",
    "isolation": "a stranger finds nothing of another environment",
    "links": "how a mailed link stands",
    "operator": "what the operator's verbs lead to",
    "schema": "what the schema has to be",
    "sign_ups": "coming in by an own address",
    "reading": "a page reads what it shows",
    "statements": "reads cost a fixed number of statements",
    "story": "what a day with the product looks like",
    "throttles": "guessing is slowed down, and strangers get few mails",
    "timing": "answers take the same time, known address or not",
    # rules of the domain
    "addresses": "the one form of an e-mail address",
    "generic_domains": "on which domains strangers live side by side",
    "housekeeping": "what is over goes",
    "names": "what is accepted, sorted and found",
    "passwords": "how strong they have to be, and how they are changed",
    "secrets": "mailed secrets",
    "plain_cbor": "CBOR of the kind that authenticators write",
    # the database
    "database": "transactions, outages, limits",
    "migrations": "from older tables to those of today",
    "reader": "reads by the driver and by SQLAlchemy: rows, snapshots, what takes long",
    "routing": "which shard a statement would ask",
    "replica": "queries read elsewhere, never older than their beginning",
    "pooler": "few sessions of PostgreSQL for many connections",
    "races": "what happens when things happen at once",
    "group_commit": "transactions of SQLite that share a COMMIT",
    "unit_of_work": "rows that are put in together, and what is taken back",
    # files of documents
    "download": "getting a file",
    "file": "what a file is, and its name",
    "pdf": "what a PDF would do by itself",
    "storage": "the folder of files",
    "upload": "putting a file",
    # the benchmarks
    "bench": "that they compare like with like",
    # the command line
    "command_line": "help, and databases that are not as they have to be",
    "commands": "every command",
    "domains": "what a domain is, and why",
    "doctor": "what is wrong around the server",
    "backups": "what they say and how they end",
    "reseal": "a new SECRET_KEY",
    "readme": "its commands run as they stand there",
    "start": "what a start imports, builds and freezes",
    # what holds all of it together
    "dutch": "people are spoken to in one way",
    "kept": "databases that tests use one after the other begin as new",
    "layout": "this",
    "security_docs": "what the documents about security name is there",
    "rules": "rules, code and tests name the same ones",
}
FOLDERS_BESIDE = {
    "backup": "database and documents kept, and made anew",
    "bus": "telling other processes",
    "console": "the screens of the console, as people use them",
    "shipping": "what is released, and how it is run and replaced",
    "execution": "operations compiled: that they answer what graphql-core does",
    "mail": "sending what was promised",
    "observability": "what an operator sees of a process",
    "outside": "what is asked of servers that are not Welkom's",
    "matrix": "who may do what, everybody × everything",
    "web": "pages, sockets, headers and files over HTTP",
}


def modules(folder: str) -> set[str]:
    """Modules and packages."""
    packages = {path.parent.name for path in (ROOT / folder).glob("*/__init__.py")}
    return {path.stem for path in (ROOT / folder).glob("*.py")} - {"__init__"} | packages


@pytest.mark.parametrize("folder", BESIDE)
def test_every_noun_has_its_module_in_every_layer(folder: str) -> None:
    missing = set(NOUNS) - modules(folder)
    assert missing == set(MISSING.get(folder, {})), f"{folder}: a noun without a module, or an exception that is none"


@pytest.mark.parametrize("folder", BESIDE)
def test_every_module_is_named_by_a_noun_or_listed(folder: str) -> None:
    beside = modules(folder) - set(NOUNS)
    assert beside == set(BESIDE[folder]), f"{folder}: name it by a noun, or say in BESIDE what it is"


def test_every_noun_has_a_test_module() -> None:
    tests = [path.stem.removeprefix("test_") for path in (ROOT / "tests").rglob("test_*.py")]
    assert {noun for noun in NOUNS if not any(begins_with(test, noun) for test in tests)} == set()


def test_every_test_module_is_named_by_what_it_is_about() -> None:
    known = {*NOUNS, *TESTS_BESIDE}
    unknown, used = [], set()
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        if path.parent.name in FOLDERS_BESIDE:
            used.add(path.parent.name)
        elif found := {word for word in known if begins_with(path.stem.removeprefix("test_"), word)}:
            used |= found
        else:
            unknown.append(str(path.relative_to(ROOT)))
    assert unknown == [], "name it by a noun, or say in TESTS_BESIDE what it is about"
    assert {*TESTS_BESIDE, *FOLDERS_BESIDE} - used == set(), "listed, and not there any more"


def begins_with(name: str, word: str) -> bool:
    return name == word or name.startswith(f"{word}_")
