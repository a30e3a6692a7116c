"""Inputs and payloads of mutations, one file a noun."""

__all__ = [
    "accounts",
    "documents",
    "domain_proofs",
    "environments",
    "external_identities",
    "inbox",
    "invitations",
    "memberships",
    "organisations",
    "partnerships",
    "passkeys",
    "passwords",
    "second_factors",
    "sessions",
    "sign_ups",
    "users",
]
