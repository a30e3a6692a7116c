"""What the API answers, for pages whose API is played by the test."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from playwright.async_api import Route

if TYPE_CHECKING:
    from .conftest import Visitor

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
    place = {"id": "env_1", "name": "Acme"}
    users = [{"status": "ACTIVE", "role": {"name": "Basic user"}, "environment": place}]
    return {"data": {"account": {"name": name, "emails": [{"address": address, "primary": True}], "users": users}}}


def item(kind: str = "CollaborationRequest", **changes: Any) -> dict[str, Any]:
    about: dict[str, Any] = {
        "CollaborationRequest": {"membershipId": "mbr_1", "organisationName": "Acme Sales", "role": {"name": "Member"}},
        "PartnershipRequest": {"partnership": {"id": "prt_1", "message": "Shall we?"}},
        "Notice": {"text": "Bob is now active in your environment."},
    }[kind]
    usual = {
        "__typename": kind,
        "id": "ibx_1",
        "state": "NOTICE" if kind == "Notice" else "OPEN",
        "createdAt": "2026-03-05T14:03:00Z",
        "readAt": None,
        "from": {"name": "Acme"},
    }
    return {**usual, **about, **changes}


def inbox(*items: dict[str, Any], more: bool = False) -> dict[str, Any]:
    return {
        "data": {
            "inbox": {
                "unreadCount": sum(one["readAt"] is None for one in items),
                "position": "p1",
                "pageInfo": {"hasNextPage": more, "endCursor": "c1"},
                "edges": [{"node": one} for one in items],
            }
        }
    }


def payload(name: str, *errors: dict[str, Any], **data: Any) -> dict[str, Any]:
    """What a mutation answers: its data, or its refusals."""
    return {"data": {name: {**data, "errors": list(errors)}}}


def refusal(code: str, message: str = "Not so.", where: str | None = None) -> dict[str, Any]:
    return {"code": code, "message": message, "field": [where] if where else None}


ACCEPTED = payload("acceptInvitation", user={"role": {"name": "Basic user"}, "environment": {"name": "Acme"}})


@dataclass
class Api:
    """Answers of the API by operation name; a list is answered in turn, its last one for good."""

    answers: dict[str, Any]
    calls: list[tuple[str, dict[str, Any], dict[str, str]]] = field(default_factory=list)

    async def __call__(self, route: Route) -> None:
        if route.request.method != "POST":
            await route.continue_()
            return
        asked: Any = route.request.post_data_json
        found = re.search(r"^\s*(?:query|mutation|subscription) (\w+)", asked["query"], re.MULTILINE)
        assert found
        self.calls.append((found[1], asked.get("variables") or {}, await route.request.all_headers()))
        answer = self.answers[found[1]]
        if isinstance(answer, list):
            answer = answer.pop(0) if len(answer) > 1 else answer[0]
        await route.fulfill(json=answer, headers={"content-type": "application/graphql-response+json"})

    @property
    def names(self) -> list[str]:
        return [name for name, _, _ in self.calls]

    async def at(self, visitor: "Visitor") -> "Api":
        await visitor.page.route("**/graphql", self)
        return self
