"""The table of permissions is one: enforcement, SQL and the printed schema follow a change in it."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete

from server.db.database import Database
from server.db.models import OrganisationRole, OrganisationStatus, PartnershipManager, PlatformRole
from server.db.queries import audit as audit_queries
from server.db.queries import documents as document_queries
from server.db.queries import invitations as invitation_queries
from server.db.queries import memberships as membership_queries
from server.db.queries import partnerships as partnership_queries
from server.db.queries import users as user_queries
from server.db.queries.keyset import Start
from server.domain import documents, invitation_states, invitations, membership_rules, organisations, partnerships
from server.domain.errors import DomainError, Forbidden, NotFound
from server.domain.partnership_managers import managers_in, manages
from server.domain.permission_words import PERMITTED
from server.domain.permissions import GRANTS, Grant, Permission, holders, may_in_organisation
from server.schema.enums import granted_to
from tests.rows import key
from tests.scenario import Cast
from tests.scenario.documents import OrganisationFiles
from tests.scenario.organisations import insert_organisation
from tests.scenario.partnerships import make_partners
from tests.scenario.users import change_role, set_relationship_manager

BASIC, ADVANCED, ADMINISTRATOR = PlatformRole.BASIC_USER, PlatformRole.ADVANCED_USER, PlatformRole.ADMINISTRATOR


async def rows(database: Database, query: Any, **parameters: Any) -> list[Any]:
    async with database.write(origin="test") as uow:
        return list(await uow.rows(query, **parameters))


async def error_of(database: Database, verb: Any) -> type[DomainError] | None:
    """What the verb raises inside a transaction, which is kept where it raises nothing."""
    try:
        async with database.write(origin="test") as uow:
            await verb(uow)
    except DomainError as error:
        return type(error)
    return None


async def test_par_1_who_manages_partnerships(database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    partnership_id = key(await make_partners(database, cast.alice, cast.carol))
    acme, bob = cast.alice.environment_id, cast.bob
    await set_relationship_manager(database, cast.alice, bob)
    async with database.write(origin="test") as uow:
        mine = PartnershipManager.user_id == cast.alice.user_id
        assert await uow.changed(delete(PartnershipManager).where(mine)) == 1
        uow.add(PartnershipManager(partnership_id=partnership_id, environment_id=acme, user_id=bob.user_id))

    async def found() -> tuple[set[Any], set[Any], Any, bool, Any]:
        manage = holders(Permission.PARTNERSHIP_MANAGE)
        cards = await rows(database, user_queries.RELATIONSHIP_MANAGERS_OF, ids=[acme], **manage)
        async with database.write(origin="test") as uow:
            managers = {manager.id for manager in await managers_in(uow, acme)}
            acting = await uow.scalar(
                partnership_queries.ACTING_FOR, partnership_id=partnership_id, environment_id=acme, **manage
            )
            [user] = await uow.rows(user_queries.USERS_BY_ID, environment_id=acme, ids=[bob.user_id])
        return managers, {card.id for card in cards}, acting, manages(user), granted_to(Permission.PARTNERSHIP_MANAGE)

    async def end(uow: Any) -> None:
        await partnerships.end_partnership(uow, bob.actor, partnership_id=partnership_id)

    alice = {cast.alice.user_id}
    assert (await found())[:4] == (alice, alice, None, False)
    assert await error_of(database, end) is Forbidden

    everybody = Grant(platform=frozenset(PlatformRole), relationship_manager=True)
    monkeypatch.setitem(GRANTS, Permission.PARTNERSHIP_MANAGE, everybody)
    both = alice | {bob.user_id}
    *answers, printed = await found()
    assert answers == [both, both, bob.user_id, True]
    assert (printed.platform, printed.relationship_manager) == ([BASIC, ADVANCED, ADMINISTRATOR], True)
    assert await error_of(database, end) is None


async def test_usr_7_a_permission_without_the_mark(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(GRANTS, Permission.PARTNERSHIP_MANAGE, Grant(platform=frozenset({BASIC})))
    async with database.write(origin="test") as uow:
        managers = {manager.id for manager in await managers_in(uow, cast.alice.environment_id)}
    assert cast.bob.user_id in managers
    assert cast.alice.user_id not in managers
    assert cast.bob.actor.may(Permission.PARTNERSHIP_MANAGE)
    assert not cast.alice.actor.may(Permission.PARTNERSHIP_MANAGE)


async def test_doc_2_which_members_view_documents(
    database: Database, cast: Cast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    acme, bob = cast.alice.environment_id, cast.bob
    where = await insert_organisation(database, acme, "12345678")
    files = OrganisationFiles(database, cast, tmp_path, where)
    await files.add_member(where, bob)
    made = await files.create_document(bob)
    await files.attach_file(bob, made)
    await files.send_document(bob, made)

    async def found() -> list[int]:
        viewing, here = documents.viewing(bob.actor), {"organisation_ids": [where]}
        events = audit_queries.page(audit_queries.Filter(target_id=True), Start.FIRST)
        asked: list[tuple[Any, dict[str, Any]]] = [
            (document_queries.VISIBLE_BY_ID, {"ids": [made]}),
            (document_queries.of_organisations(Start.FIRST), here | {"limit": 10}),
            (document_queries.COUNT_OF_ORGANISATIONS, here),
            (document_queries.DELIVERIES, {"ids": [made]}),
            (audit_queries.DOCUMENTS, here | {"ids": [made]}),
            (events, {"environment_id": acme, "target_id": made, "limit": 10}),
        ]
        return [len(await rows(database, query, **given, **viewing)) for query, given in asked]

    async def see(uow: Any) -> None:
        await documents.visible(uow, bob.actor, made)

    async def environment() -> Any:
        async with database.write(origin="test") as uow:
            return await documents.environment_to_view_in(uow, bob.account_id, made)

    assert await found() == [1, 1, 1, 1, 1, 3]
    assert (await error_of(database, see), await environment()) == (None, acme)

    administrators = Grant(organisation=frozenset({OrganisationRole.ADMINISTRATOR}))
    monkeypatch.setitem(GRANTS, Permission.DOCUMENT_VIEW, administrators)
    assert await found() == [0] * 6
    assert (await error_of(database, see), await environment()) == (NotFound, None)
    assert granted_to(Permission.DOCUMENT_VIEW).organisation == [OrganisationRole.ADMINISTRATOR]


async def test_inv_11_whose_invitations_keep_their_role(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    bob = cast.bob
    await change_role(database, cast.alice, bob, "ADVANCED_USER")
    made: list[Any] = []

    async def invite(uow: Any) -> None:
        made.append(
            await invitations.add_user(
                uow, bob.actor, email="nina@acme.example", name="Nina", role=PlatformRole.ADVANCED_USER
            )
        )

    async def granted() -> tuple[PlatformRole, bool]:
        async with database.write(origin="test") as uow:
            [invitation] = await uow.rows(
                invitation_queries.PENDING_OF_USER, environment_id=bob.environment_id, user_id=made[0]
            )
            [user] = await uow.rows(user_queries.USERS_BY_ID, environment_id=bob.environment_id, ids=[made[0]])
            return await invitation_states.start_of(uow, invitation, user)

    assert await error_of(database, invite) is Forbidden
    with monkeypatch.context() as changed:
        changed.setitem(GRANTS, Permission.USER_INVITE, Grant(platform=frozenset({ADVANCED, ADMINISTRATOR})))
        assert await error_of(database, invite) is None
        assert await granted() == (ADVANCED, True)
        assert granted_to(Permission.USER_INVITE).platform == [ADVANCED, ADMINISTRATOR]
    assert await granted() == (BASIC, False)


MEMBERS = Grant(organisation=frozenset(OrganisationRole))
ADMINISTRATORS = Grant(organisation=frozenset({OrganisationRole.ADMINISTRATOR}))


@pytest.mark.parametrize(
    ("permission", "grant"),
    [
        (Permission.MEMBERSHIP_MANAGE, MEMBERS),
        (Permission.ORGANISATION_MANAGE, MEMBERS),
        (Permission.DOCUMENT_CREATE, ADMINISTRATORS),
        (Permission.DOCUMENT_SEND, ADMINISTRATORS),
    ],
)
async def test_org_4_what_a_member_may_do_in_an_organisation(
    database: Database,
    cast: Cast,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    permission: Permission,
    grant: Grant,
) -> None:
    """Verbs, and the predicates by which screens are told."""
    bob = cast.bob
    where = await insert_organisation(database, cast.alice.environment_id, "12345678")
    files = OrganisationFiles(database, cast, tmp_path, where)
    await files.add_member(where, bob)
    made = await files.create_document(bob)
    await files.attach_file(bob, made)
    mine = {"user_environment_id": bob.environment_id, "user_id": bob.user_id}
    [own] = await rows(database, membership_queries.UNENDED_OF_USER, **mine)
    [membership] = await rows(database, membership_queries.BY_ID, ids=[own.id])

    async def act(uow: Any) -> None:
        match permission:
            case Permission.MEMBERSHIP_MANAGE:
                await organisations.ready_for_members(uow, bob.actor, organisation_id=where, how_many=1)
            case Permission.ORGANISATION_MANAGE:
                await organisations.update_organisation(uow, bob.actor, organisation_id=where, name="Acme N.V.")
            case Permission.DOCUMENT_CREATE:
                await documents.ready_to_create(uow, bob.actor, organisation_id=where)
            case Permission.DOCUMENT_SEND:
                await documents.ready_to_send(uow, bob.actor, document_id=made)

    def told() -> set[bool]:
        member, activated = OrganisationRole.MEMBER, OrganisationStatus.ACTIVATED
        match permission:
            case Permission.MEMBERSHIP_MANAGE:
                return {
                    organisations.may_manage_members(member, activated) is None,
                    membership_rules.may_change_role(membership, member, []) is None,
                }
            case Permission.DOCUMENT_SEND:
                return {documents.may_send(member, activated) is None}
        return {may_in_organisation(member, permission) is None}

    before = await error_of(database, act)
    assert told() == {before is None}
    assert before is (Forbidden if grant is MEMBERS else None)
    monkeypatch.setitem(GRANTS, permission, grant)
    after = await error_of(database, act)
    assert told() == {after is None}
    assert after is (None if grant is MEMBERS else Forbidden)
    assert granted_to(permission).organisation == sorted(grant.organisation, key=list(OrganisationRole).index)


def test_err_2_each_permission_has_words_for_who_lacks_it() -> None:
    assert PERMITTED.keys() == {permission.name for permission in Permission}
