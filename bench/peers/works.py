"""What is asked of every peer, word for word the same: three reads and two writes, each by the administrators in turn.

A request names its operation, so that a peer without GraphQL knows what is asked without parsing.
"""

import itertools
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bench.peers.data import Place
from bench.peers.load import NUMBER

VIEWER = "query Viewer { viewer { id name email status role { key level name } environment { id name } } }"
USERS = """query Users { environment { users(first: 50) { edges { cursor node {
 id name email status createdAt role { key name } invitation { status }
 memberships(first: 10) { edges { node { role { key } organisationName } } pageInfo { hasNextPage } } } }
 pageInfo { hasNextPage endCursor } totalCount } } }"""
MEMBERS = """query Members($id: ID!) { node(id: $id) { ... on Organisation { id name memberships(first: 50) {
 edges { node { role { key } status person { id name } } } pageInfo { hasNextPage } } } } }"""
CHANGE_ROLE = """mutation ChangeRole($i: ChangeUserRoleInput!) { changeUserRole(input: $i) {
 user { id role { key } } errors { code message } } }"""
INVITE = """mutation Invite($i: InviteUserInput!) { inviteUser(input: $i) {
 user { id email status } errors { code message } } }"""
TITLES = {
    "viewer": "viewer",
    "users": "50 users with memberships, invitation and cursors",
    "members": "organisation with 50 members",
    "change_role": "change a role",
    "invite": "invite a user",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, or one of many that differ by a running number where NUMBER stands."""

    token: str
    body: str


@dataclass(frozen=True, slots=True)
class Work:
    """`audited`: the action that each answered request leaves in the audit log; none where it only reads."""

    name: str
    asked: Sequence[Asked]
    audited: str | None = None


def works(places: Sequence[Place]) -> list[Work]:
    """The n-th request of a work is `asked[n % len(asked)]`."""
    viewer = [_asked(place.administrator, VIEWER, "Viewer") for place in places]
    users = [_asked(place.administrator, USERS, "Users") for place in places]
    members = [_asked(place.administrator, MEMBERS, "Members", id=place.organisation) for place in places]
    return [
        Work("viewer", viewer),
        Work("users", users),
        Work("members", members),
        Work("change_role", _changes(places), audited="user.role_changed"),
        Work("invite", _invitations(places), audited="user.invited"),
    ]


def as_somebody_else(places: Sequence[Place]) -> list[Work]:
    """The reads by users who may see less: compared, not timed."""
    return [
        Work("viewer", [_asked(place.plain, VIEWER, "Viewer") for place in places]),
        Work("users", [_asked(place.plain, USERS, "Users") for place in places]),
        Work("members", [_asked(p.plain, MEMBERS, "Members", id=p.organisation) for p in places]),
        Work("members", [_asked(places[0].plain, MEMBERS, "Members", id=places[1].organisation)]),
    ]


def _changes(places: Sequence[Place]) -> list[Asked]:
    """Everybody becomes Advanced user, then Basic user again: each request changes something, whoever answers it."""
    turns = list(zip(*[[(place, user) for user in place.changed] for place in places], strict=True))
    return [
        _asked(place.administrator, CHANGE_ROLE, "ChangeRole", i=change)
        for role in ("ADVANCED_USER", "BASIC_USER")
        for place, user in itertools.chain.from_iterable(turns)
        for change in [{"userId": user, "role": role, "relationshipManager": False}]
    ]


def _invitations(places: Sequence[Place]) -> list[Asked]:
    to = f"new.{NUMBER}@"
    return [_asked(p.administrator, INVITE, "Invite", i={"email": to + p.domain, "role": "BASIC_USER"}) for p in places]


def _asked(token: str, query: str, name: str, **variables: Any) -> Asked:
    return Asked(token, json.dumps({"query": query, "operationName": name, "variables": variables}))
