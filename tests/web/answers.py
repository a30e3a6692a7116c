"""What the API answers, for pages whose API is played by the test."""

from typing import Any

NOBODY = {"data": None, "errors": [{"message": "Log in first.", "extensions": {"code": "UNAUTHENTICATED"}}]}
# a name that would run if it were ever taken for markup
EVIL = "<img src=x onerror=alert(1)>{{7*7}}<script>alert(2)</script>"
WORDS = "correct horse battery staple"


def invitation(**changes: Any) -> dict[str, Any]:
    preview = {
        "environmentName": "Acme",
        "invitedByName": "Alice",
        "email": "bob@acme.example",
        "role": {"name": "Basic user"},
        "expiresAt": "2030-01-02T10:00:00Z",
        "status": "PENDING",
        "superseded": False,
        "accountExists": False,
    }
    return {"data": {"invitationPreview": {**preview, **changes}}}


def account(address: str = "bob@acme.example", name: str = "Bob") -> dict[str, Any]:
    users = [{"status": "ACTIVE", "role": {"name": "Basic user"}, "environment": {"name": "Acme"}}]
    return {"data": {"account": {"name": name, "emails": [{"address": address, "primary": True}], "users": users}}}


def payload(name: str, *errors: dict[str, Any], **data: Any) -> dict[str, Any]:
    """What a mutation answers: its data, or its refusals."""
    return {"data": {name: {**data, "errors": list(errors)}}}


def refusal(code: str, message: str = "Not so.", where: str | None = None) -> dict[str, Any]:
    return {"code": code, "message": message, "field": [where] if where else None}


ACCEPTED = payload("acceptInvitation", user={"role": {"name": "Basic user"}, "environment": {"name": "Acme"}})
