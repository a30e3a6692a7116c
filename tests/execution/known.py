"""What plans know of the schema today; tests/execution/test_routes.py shows that it is so."""

COMPILED_NODES = {"env": "Environment", "usr": "User", "inv": "Invitation", "org": "Organisation"}
# What no plan knows today.
UNCOMPILED = {
    ("Query", "account"),
    ("Query", "roles"),
    ("Query", "inbox"),
    ("Query", "findEnvironments"),
    ("Environment", "partnerships"),
    ("Environment", "auditEvents"),
    ("Organisation", "memberCandidates"),
    ("Organisation", "documents"),
    ("Organisation", "activation"),
}
# What takes a secret is never compiled, nor asked about.
SECRET = ("link", "invitationPreview")
# What mutations answer objects of, and no plan knows yet there.
UNCOMPILED_IN_PAYLOADS = {"Account", "Partnership", "Document", "InboxItem", "Session"}
