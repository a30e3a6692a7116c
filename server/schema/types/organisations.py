"""Organisations: what the viewer may see of a legal entity."""

import datetime as dt

import strawberry

from server.context import Context
from server.db import models
from server.db.models import ActivationMethod, IdentifierScheme, OrganisationRole, OrganisationStatus, Verification
from server.db.queries import documents as document_queries
from server.db.queries import member_candidates as candidate_queries
from server.db.queries import memberships as membership_queries
from server.db.queries import organisations as queries
from server.db.queries import search as search_queries
from server.domain import documents, names
from server.domain.organisations import may_manage_members, viewing
from server.domain.permissions import Permission, may_in_organisation
from server.schema.columns import Finder, FromRow, column, computed, one
from server.schema.directives import requires_in
from server.schema.pages import Reading, pages
from server.schema.paging import Connection, connection
from server.schema.types.allowance import Allowance, told
from server.schema.types.documents import Document, documents_count, documents_page
from server.schema.types.member_candidates import candidates_count, candidates_page
from server.schema.types.memberships import LIVE, Membership, of_organisations
from server.schema.types.nodes import Node, by_id
from server.schema.types.profiles import CARDS, EnvironmentCard, Person
from server.schema.types.search import SEARCH


@strawberry.type(description="A company's number in a register.")
class CompanyIdentifier:
    scheme: IdentifierScheme = strawberry.field(description="Which register.")
    value: str = strawberry.field(description="The number in its one canonical form.")


@strawberry.type(description="The last request to activate, and why it was refused, if it was.")
class Activation:
    method: ActivationMethod = strawberry.field(description="How it was asked.")
    requested_at: dt.datetime = strawberry.field(description="When it was asked.")
    refusal: str | None = strawberry.field(description="Why the operator refused; null where they did not.")


def identifier_of(_: Context, scheme: IdentifierScheme, number: str) -> CompanyIdentifier:
    return CompanyIdentifier(scheme=scheme, value=number)


def activation_of(
    _: Context, method: ActivationMethod | None, at: dt.datetime | None, refusal: str | None
) -> Activation | None:
    return Activation(method=method, requested_at=at, refusal=refusal) if method and at else None


def can_manage_members(context: Context, role: OrganisationRole | None, status: OrganisationStatus) -> Allowance:
    return told(context, may_manage_members(role, status))


def can_send_documents(context: Context, role: OrganisationRole | None, status: OrganisationStatus) -> Allowance:
    return told(context, documents.may_send(role, status))


def permissions_in(_: Context, role: OrganisationRole | None) -> list[Permission]:
    return [p for p in Permission if may_in_organisation(role, p) is None]


@strawberry.type(description="A legal entity of an environment.")
class Organisation(FromRow, Node):
    """From statements that know the viewer: `viewer_role` is null to an Administrator who is no member."""

    PREFIX = "org"

    name: str = column(models.Organisation.name, description="What it is called.")
    identifier: CompanyIdentifier = computed(
        identifier_of, models.Organisation.scheme, models.Organisation.number, description="Its company number."
    )
    status: OrganisationStatus = column(models.Organisation.status, description="Whether it is activated.")
    verification: Verification = column(
        models.Organisation.verification,
        description="Whether its company number is proven, and how. To be activated is no proof.",
    )
    verified_at: dt.datetime | None = column(
        models.Organisation.verified_at, description="When its number was proven; null where it is not."
    )
    environment: EnvironmentCard = one(
        CARDS, models.Organisation.environment_id, description="The environment that it belongs to."
    )
    viewer_membership: Membership | None = by_id(
        LIVE, "viewer_membership_id", description="The viewer's own membership; null where they have none."
    )
    memberships: Connection[Membership] | None = pages(
        of_organisations,
        by={"environment_ids": models.Organisation.environment_id, "organisation_ids": models.Organisation.id},
        key=models.Membership.organisation_id,
        keyset=membership_queries.OLDEST_FIRST,
        make=Membership.of,
        tag="Organisation.memberships",
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
    activation: Activation | None = computed(
        activation_of,
        models.Organisation.activation_method,
        models.Organisation.activation_requested_at,
        models.Organisation.refusal,
        extensions=[requires_in(Permission.ORGANISATION_MANAGE)],
        description="The last request to activate it.",
    )
    viewer_can_manage_members: Allowance = computed(
        can_manage_members,
        "viewer_role",
        models.Organisation.status,
        description="Whether the viewer may add, change and remove members.",
    )
    viewer_can_send_documents: Allowance = computed(
        can_send_documents,
        "viewer_role",
        models.Organisation.status,
        description="Whether the viewer may send its documents.",
    )
    viewer_permissions: list[Permission] = computed(
        permissions_in, "viewer_role", description="What the viewer may do in it."
    )

    FINDER = Finder(queries.VISIBLE_BY_ID, given=viewing)


async def of_environment(context: Context, *, search: SEARCH = strawberry.UNSET) -> Reading:
    likes = search_queries.likes(names.search_terms((search or "").replace("@", " ")))
    viewer = viewing(context.actor)
    own = viewer["sees_all"] is None
    return Reading(
        lambda start: queries.page(len(likes), start, own=own), queries.count(len(likes), own=own), likes | viewer
    )
