"""What plans know of the schema today; tests/execution/test_routes.py shows that it is so."""

COMPILED_NODES = {"env": "Environment", "usr": "User", "inv": "Invitation", "org": "Organisation"}
# What no plan knows today.
UNCOMPILED = {
    ("Query", "account"),
    ("Query", "roles"),
    ("Query", "inbox"),
    ("Query", "findEnvironments"),
    ("Query", "link"),
    ("Query", "invitationPreview"),
    ("Environment", "domains"),
    ("Environment", "partnerships"),
    ("Environment", "auditEvents"),
    ("EnvironmentCard", "domains"),
    ("EnvironmentCard", "relationshipManagers"),
    ("User", "viewerCanChangeRole"),
    ("User", "viewerCanBlock"),
    ("User", "viewerCanRemove"),
    ("Invitation", "delivery"),
    ("Organisation", "viewerMembership"),
    ("Organisation", "memberCandidates"),
    ("Organisation", "documents"),
    ("Organisation", "activation"),
    ("Membership", "viewerCanChangeRole"),
    ("Membership", "viewerCanRemove"),
    ("Person", "user"),
}
