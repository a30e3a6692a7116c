"""Inputs and payloads of mutations, one file a noun."""

__all__ = [
    "accounts",
    "documents",
    "environments",
    "inbox",
    "invitations",
    "memberships",
    "organisations",
    "partnerships",
    "passwords",
    "sessions",
    "sign_ups",
    "users",
]
