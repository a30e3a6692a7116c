"""What plans know of the schema today; tests/execution/test_routes.py shows that it is so."""

COMPILED_NODES = {
    "env": "Environment",
    "usr": "User",
    "inv": "Invitation",
    "org": "Organisation",
    "par": "Partnership",
    "acc": "Account",
    "ses": "Session",
    "doc": "Document",
    "aud": "AuditEvent",
    "ibx": "Notice",
}
# What takes a secret is never compiled, nor asked about.
SECRET = ("link", "invitationPreview")
