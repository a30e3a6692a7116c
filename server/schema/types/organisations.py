"""Organisations: what the viewer may see of a legal entity."""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any, Self

import strawberry

from server.context import Info
from server.db.models import ActivationMethod, IdentifierScheme, OrganisationRole, OrganisationStatus, Verification
from server.db.queries import documents as document_queries
from server.db.queries import member_candidates as candidate_queries
from server.db.queries import memberships as membership_queries
from server.db.queries import organisations as queries
from server.db.queries import search as search_queries
from server.domain import documents, names
from server.domain.organisations import may_manage_members, viewing
from server.domain.permissions import Permission, may_in_organisation
from server.schema.directives import requires_in
from server.schema.paging import Connection, connection
from server.schema.slices import Page, Slice, counts_of
from server.schema.types.allowance import Allowance, allowance
from server.schema.types.documents import Document, documents_count, documents_page
from server.schema.types.member_candidates import candidates_count, candidates_page
from server.schema.types.memberships import Membership, live_memberships
from server.schema.types.nodes import Node, by_id
from server.schema.types.profiles import EnvironmentCard, Person, cards
from server.schema.types.search import SEARCH, parse_search


async def members_page(
    info: Info, parents: "Sequence[Organisation]", part: Slice, *, search: SEARCH = strawberry.UNSET
) -> list[Page[Membership]]:
    terms, parameters = parse_search(info, search)
    statement = membership_queries.members_of_organisations(len(terms), part.start)
    rows = await info.context.reader.rows(statement, **_parameters(parents), **part.parameters, **parameters)
    return part.pages(parents, rows, "organisation_id", Membership.of)


async def members_count(info: Info, parents: "Sequence[Organisation]", *, search: str | None = None) -> list[int]:
    terms, parameters = parse_search(info, search)
    statement = membership_queries.count_of_organisations(len(terms))
    rows = await info.context.reader.rows(statement, **_parameters(parents), **parameters)
    return counts_of(parents, rows, "organisation_id")


def _parameters(parents: "Sequence[Organisation]") -> dict[str, Any]:
    return {
        "environment_ids": list({p.environment_id for p in parents}),
        "organisation_ids": [p.pk for p in parents],
        "now": dt.datetime.now(dt.UTC),
    }


@strawberry.type(description="A company's number in a register.")
class CompanyIdentifier:
    scheme: IdentifierScheme = strawberry.field(description="Which register.")
    value: str = strawberry.field(description="The number in its one canonical form.")


@strawberry.type(description="The last request to activate, and why it was refused, if it was.")
class Activation:
    method: ActivationMethod = strawberry.field(description="How it was asked.")
    requested_at: dt.datetime = strawberry.field(description="When it was asked.")
    refusal: str | None = strawberry.field(description="Why the operator refused; null where they did not.")


@strawberry.type(description="A legal entity of an environment.")
class Organisation(Node):
    PREFIX = "org"
    environment_id: strawberry.Private[uuid.UUID]
    viewer_role: strawberry.Private[OrganisationRole | None]
    viewer_membership_id: strawberry.Private[uuid.UUID | None]
    requested: strawberry.Private[Activation | None]

    name: str = strawberry.field(description="What it is called.")
    identifier: CompanyIdentifier = strawberry.field(description="Its company number.")
    status: OrganisationStatus = strawberry.field(description="Whether it is activated.")
    verification: Verification = strawberry.field(
        description="Whether its company number is proven, and how. To be activated is no proof."
    )
    verified_at: dt.datetime | None = strawberry.field(description="When its number was proven; null where it is not.")
    environment: EnvironmentCard = by_id(cards, "environment_id", description="The environment that it belongs to.")
    viewer_membership: Membership | None = by_id(
        live_memberships, "viewer_membership_id", description="The viewer's own membership; null where they have none."
    )
    memberships: Connection[Membership] | None = connection(
        members_page,
        members_count,
        keyset=membership_queries.OLDEST_FIRST,
        description="Its members, pending ones included.",
    )
    member_candidates: Connection[Person] | None = connection(
        candidates_page,
        candidates_count,
        keyset=candidate_queries.BY_NAME,
        first=20,
        extensions=[requires_in(Permission.MEMBERSHIP_MANAGE)],
        description="Who can become a member: colleagues, and partners' connected users.",
    )

    documents: Connection[Document] | None = connection(
        documents_page,
        documents_count,
        keyset=document_queries.NEWEST_FIRST,
        extensions=[requires_in(Permission.DOCUMENT_VIEW)],
        description="Its documents, the newest first: for members, and for nobody else.",
    )

    @strawberry.field(
        description="The last request to activate it.", extensions=[requires_in(Permission.ORGANISATION_MANAGE)]
    )
    def activation(self) -> Activation | None:
        return self.requested

    @strawberry.field(description="Whether the viewer may add, change and remove members.")
    def viewer_can_manage_members(self, info: Info) -> Allowance:
        return allowance(may_manage_members(self.viewer_role, self.status), info)

    @strawberry.field(description="Whether the viewer may send its documents.")
    def viewer_can_send_documents(self, info: Info) -> Allowance:
        return allowance(documents.may_send(self.viewer_role, self.status), info)

    @strawberry.field(description="What the viewer may do in it.")
    def viewer_permissions(self, info: Info) -> list[Permission]:
        return [p for p in Permission if may_in_organisation(self.viewer_role, p) is None]

    @classmethod
    def of(cls, row: Any) -> Self:
        """From a statement that knows the viewer: `viewer_role` is null to an Administrator who is no member."""
        requested = row.activation_requested_at and Activation(
            method=row.activation_method, requested_at=row.activation_requested_at, refusal=row.refusal
        )
        return cls(
            pk=row.id,
            environment_id=row.environment_id,
            viewer_role=row.viewer_role,
            viewer_membership_id=row.viewer_membership_id,
            requested=requested or None,
            name=row.name,
            identifier=CompanyIdentifier(scheme=row.scheme, value=row.number),
            status=row.status,
            verification=row.verification,
            verified_at=row.verified_at,
        )

    @classmethod
    async def load(cls, info: Info, pks: Sequence[uuid.UUID]) -> dict[uuid.UUID, Self]:
        rows = await info.context.reader.rows(queries.VISIBLE_BY_ID, ids=pks, **viewing(info.context.actor))
        return {row.id: cls.of(row) for row in rows}


async def organisations_page(
    info: Info, parents: Sequence[Any], part: Slice, *, search: SEARCH = strawberry.UNSET
) -> list[Page[Organisation]]:
    likes, viewer = _likes(search), viewing(info.context.actor)
    statement = queries.page(len(likes), part.start, own=viewer["sees_all"] is None)
    parameters = likes | viewer
    return [
        await part.read(info, statement, Organisation.of, environment_id=parent.pk, **parameters) for parent in parents
    ]


async def organisations_count(info: Info, parents: Sequence[Any], *, search: str | None = None) -> list[int]:
    likes, viewer = _likes(search), viewing(info.context.actor)
    statement = queries.count(len(likes), own=viewer["sees_all"] is None)
    return [
        await info.context.reader.count(statement, environment_id=parent.pk, **likes, **viewer) for parent in parents
    ]


def _likes(search: str | None) -> dict[str, str]:
    return search_queries.likes(names.search_terms((search or "").replace("@", " ")))
