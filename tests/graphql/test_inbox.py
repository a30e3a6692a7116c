"""INB: what waits for one user, as it is now, and nobody else's."""

import datetime as dt
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import ActivationMethod, InboxItem, InboxPosition, NoticeKind, OrganisationRole, new_id
from server.domain import inbox as verbs
from server.domain import memberships, organisation_activation, users
from server.domain.ids import UserRef
from server.domain.notices import TEXTS, sentence
from server.schema.cursors import encode, tag_of
from tests.client import Client
from tests.graphql.counting import statements
from tests.graphql.steps import ITEM, asked, inbox, notices, requests, settles, states
from tests.rows import ago, audit, key, nothing_happens, put, rows
from tests.scenario import (
    Cast,
    LoggedInUser,
    add_colleague,
    add_member,
    change_role,
    create_organisation,
    make_partners,
    sign_up,
)

PAGE = """query($n: Int! = 50, $a: String, $o: Boolean! = false) { inbox(first: $n, after: $a, openOnly: $o) {
  unreadCount position pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
  edges { cursor node { __typename id state createdAt from { name domains } readAt
    ... on Notice { kind text } ... on PartnershipRequest { partnership { id partner { name } } }
    ... on CollaborationRequest { organisationName } } } } }"""
HOUSE = "Acme Sales B.V."


async def page(client: Client, who: Any, **given: Any) -> dict[str, Any]:
    answer = await client.ask(PAGE, given, as_=who)
    assert not answer.errors, answer.errors
    found: dict[str, Any] = answer.data["inbox"]
    return found


async def filled(database: Database, who: LoggedInUser, count: int) -> None:
    """Notices, written as the product writes them."""
    for start in range(0, count, 100):
        async with database.write(origin="test") as uow:
            for _ in range(start, min(start + 100, count)):
                place = (who.environment_id, who.user_id)
                await verbs.notify(
                    uow, [UserRef(*place)], NoticeKind.USER_JOINED, from_id=who.environment_id, user_id=who.user_id
                )


# ---- INB-1: each notice, to whom, in both languages


async def in_dutch(client: Client, who: LoggedInUser) -> None:
    (await client.do("updateAccount", {"locale": "nl"}, "account { locale }", as_=who)).done("updateAccount")


async def both_languages(client: Client, who: LoggedInUser, kind: str) -> list[str]:
    english = await notices(client, who, kind)
    await in_dutch(client, who)
    return [english[0], (await notices(client, who, kind))[0]]


async def test_inb_1_user_joined_tells_the_administrators(client: Client, database: Database, cast: Cast) -> None:
    await sign_up(database, "Nora Nieuw", "nora@acme.example")
    told = await both_languages(client, cast.alice, "USER_JOINED")
    assert told == ["Nora Nieuw is now active in your environment.", "Nora Nieuw is nu actief in je omgeving."]
    assert await notices(client, cast.bob) == []
    assert await notices(client, cast.carol, "USER_JOINED") == ["Dave Bakker is now active in your environment."]


async def test_inb_1_role_changed_tells_the_user(client: Client, database: Database, cast: Cast) -> None:
    await change_role(database, cast.alice, cast.bob, "ADVANCED_USER")
    told = await both_languages(client, cast.bob, "ROLE_CHANGED")
    assert told == ["Your role is now Advanced user.", "Je rol is nu Gevorderde gebruiker."]
    assert await notices(client, cast.alice, "ROLE_CHANGED") == []


async def test_inb_1_a_role_in_an_organisation_names_it(client: Client, database: Database, cast: Cast) -> None:
    organisation = await create_organisation(database, cast.alice)
    membership = await add_member(database, cast.alice, organisation, cast.bob)
    async with database.write(origin="test") as uow:
        await memberships.change_membership_role(
            uow, cast.alice.actor, membership_id=key(membership), role=OrganisationRole.ADMINISTRATOR
        )
    told = await both_languages(client, cast.bob, "ROLE_CHANGED")
    assert told == [
        "Your role in Acme Sales B.V. is now Organisation administrator.",
        "Je rol bij Acme Sales B.V. is nu Organisatiebeheerder.",
    ]


async def test_inb_1_who_takes_over_is_told_and_so_are_the_members(
    client: Client, database: Database, cast: Cast
) -> None:
    """ORG-10: the members get a notice when the last administrator goes."""
    organisation = await create_organisation(database, cast.alice)
    await add_member(database, cast.alice, organisation, cast.bob)
    nora = await add_colleague(database, cast.alice, "Nora", "ADMINISTRATOR")
    async with database.write(origin="test") as uow:
        await users.remove_user(uow, nora.actor, user_id=cast.alice.user_id, successor_id=nora.user_id)
    new = "now has the role Organisation administrator in Acme Sales B.V."
    assert await notices(client, cast.bob, "ROLE_CHANGED") == [f"Nora {new}"]
    assert (await notices(client, nora, "ROLE_CHANGED"))[0] == (
        "Your role in Acme Sales B.V. is now Organisation administrator."
    )


async def test_inb_1_added_and_removed_tell_the_user_in_whole_sentences(
    client: Client, database: Database, cast: Cast
) -> None:
    organisation = await create_organisation(database, cast.alice)
    membership = await add_member(database, cast.alice, organisation, cast.bob)
    async with database.write(origin="test") as uow:
        await memberships.remove_member(uow, cast.alice.actor, membership_id=key(membership))
    english = await notices(client, cast.bob)
    assert english == ["You are no longer a member of Acme Sales B.V.", "You are now a member of Acme Sales B.V."]
    await in_dutch(client, cast.bob)
    assert await notices(client, cast.bob) == [
        "Je bent geen lid meer van Acme Sales B.V.",
        "Je bent nu lid van Acme Sales B.V.",
    ]


@pytest.mark.parametrize(
    ("verb", "notice", "texts"),
    [
        (
            "accept_membership",
            "MEMBERSHIP_ACCEPTED",
            [
                "Dave Bakker of Globex now works with Acme Sales B.V.",
                "Dave Bakker van Globex werkt nu samen met Acme Sales B.V.",
            ],
        ),
        (
            "decline_membership",
            "MEMBERSHIP_DECLINED",
            [
                "Dave Bakker of Globex declined to work with Acme Sales B.V.",
                "Dave Bakker van Globex wil niet samenwerken met Acme Sales B.V.",
            ],
        ),
    ],
)
async def test_inb_1_the_answer_to_a_collaboration_tells_who_asked(
    client: Client, database: Database, cast: Cast, verb: str, notice: str, texts: list[str]
) -> None:
    await make_partners(database, cast.alice, cast.dave)
    organisation = await create_organisation(database, cast.alice)
    await add_member(database, cast.alice, organisation, cast.bob)
    membership = await add_member(database, cast.alice, organisation, cast.dave)
    async with database.write(origin="test") as uow:
        await getattr(memberships, verb)(uow, cast.dave.actor, membership_id=key(membership))
    assert await both_languages(client, cast.alice, notice) == texts
    assert await notices(client, cast.bob, notice) == await notices(client, cast.carol, notice) == []


@pytest.mark.parametrize(
    ("field", "notice", "texts"),
    [
        (
            "acceptPartnership",
            "PARTNERSHIP_ACCEPTED",
            ["Globex agreed to be your partner.", "Globex heeft je verzoek geaccepteerd en is nu je partner."],
        ),
        (
            "declinePartnership",
            "PARTNERSHIP_DECLINED",
            ["Globex declined to be your partner.", "Globex wil geen partner worden."],
        ),
    ],
)
async def test_inb_1_the_answer_to_a_partnership_tells_the_connected_managers(
    client: Client, database: Database, cast: Cast, field: str, notice: str, texts: list[str]
) -> None:
    idle = await add_colleague(database, cast.alice, "Idle", "ADVANCED_USER")
    partnership = await asked(client, cast.alice, cast.dave)
    await settles(client, field, cast.dave, partnership)
    assert await both_languages(client, cast.alice, notice) == texts
    assert await notices(client, idle, notice) == await notices(client, cast.dave, notice) == []


async def test_inb_1_partnership_ended_and_manager_needed_in_dutch(
    client: Client, database: Database, cast: Cast
) -> None:
    partnership = await make_partners(database, cast.alice, cast.dave)
    await change_role(database, cast.carol, cast.dave, "BASIC_USER")
    await in_dutch(client, cast.carol)
    needed = "Acme heeft aan je kant een relatiebeheerder nodig. Wijs iemand aan of koppel iemand."
    assert await notices(client, cast.carol, "PARTNERSHIP_REQUESTED") == [needed]
    await settles(client, "endPartnership", cast.alice, partnership)
    await in_dutch(client, cast.dave)
    ended = "Het partnerschap met Acme is beëindigd; alle lidmaatschappen over en weer zijn vervallen."
    assert await notices(client, cast.dave, "PARTNERSHIP_ENDED") == [ended]


async def test_inb_1_activation_and_refusal_tell_the_organisations_administrators(
    client: Client, database: Database, cast: Cast
) -> None:
    organisation = await create_organisation(database, cast.alice, activated=False)
    async with database.write(origin="test") as uow:
        review = ActivationMethod.MANUAL_REVIEW
        await organisation_activation.request_activation(
            uow, cast.alice.actor, organisation_id=key(organisation), method=review
        )
    async with database.write(origin="test") as uow:
        await organisation_activation.reject_activation(
            uow, organisation_id=key(organisation), reason="The number is another company's."
        )
    assert await both_languages(client, cast.alice, "ORGANISATION_REFUSED") == [
        "Acme Sales B.V. was not activated. Its page says why.",
        "Acme Sales B.V. is niet geactiveerd. Op de pagina ervan staat waarom.",
    ]
    await create_organisation(database, cast.carol, "Globex N.V.", "87654321")
    assert await both_languages(client, cast.carol, "ORGANISATION_ACTIVATED") == [
        "Globex N.V. is activated. Add its members.",
        "Globex N.V. is geactiveerd. Voeg de leden toe.",
    ]
    assert await notices(client, cast.bob) == []


@pytest.mark.parametrize("locale", ["en", "nl"])
@pytest.mark.parametrize("notice", list(NoticeKind))
def test_inb_1_every_sentence_ends_with_one_full_stop_whatever_it_names(notice: NoticeKind, locale: str) -> None:
    assert set(TEXTS) == set(NoticeKind)
    words = {"organisation": HOUSE, "user": "A. B.", "partner": "Globex B.V.", "role": "Member"}
    words |= {"domain": "acme.example"}
    for in_organisation in (True, False):
        for of_reader in (True, False):
            text = sentence(notice, locale, in_organisation=in_organisation, of_reader=of_reader, **words)
            assert text[0].isupper()
            assert text.endswith(".")
            assert ".." not in text
            assert not set("{}") & set(text)


async def test_inb_1_names_are_those_of_now_and_what_is_gone_is_said_to_be(
    client: Client, database: Database, cast: Cast
) -> None:
    nora = await sign_up(database, "Nora Nieuw", "nora@acme.example")
    await put(database, "users", {"id": nora.user_id}, name="Nora de Groot")
    assert (await notices(client, cast.alice, "USER_JOINED"))[0].startswith("Nora de Groot is now")
    async with database.write(origin="test") as uow:
        await users.remove_user(uow, cast.alice.actor, user_id=nora.user_id)
    assert (await notices(client, cast.alice, "USER_JOINED"))[0].startswith("(removed) is now")
    assert "Nora" not in repr(await audit(database)), "AUD-1"


async def reasons(client: Client, who: Any) -> list[tuple[str, str | None]]:
    query = "{ inbox { edges { node { ... on Notice { kind reason } } } } }"
    edges = (await client.ask(query, as_=who)).data["inbox"]["edges"]
    return [(edge["node"]["kind"], edge["node"]["reason"]) for edge in edges if edge["node"]]


async def test_inb_1_a_notice_tells_why_it_was_declined(client: Client, database: Database, cast: Cast) -> None:
    """Of a partnership and of a membership, to those who asked; other notices carry no reason."""
    partnership = await asked(client, cast.alice, cast.dave)
    await settles(client, "declinePartnership", cast.dave, partnership, reason=" Not   this year ")
    await make_partners(database, cast.alice, cast.dave)
    made = await create_organisation(database, cast.alice)
    for given in ({}, {"reason": "Too busy"}):
        membership = await add_member(database, cast.alice, made, cast.dave)
        await declines(client, cast.dave, membership, **given)
    told = await reasons(client, cast.alice)
    assert ("PARTNERSHIP_DECLINED", "Not this year") in told
    assert [why for kind, why in told if kind == "MEMBERSHIP_DECLINED"] == ["Too busy", None]
    assert {why for kind, why in told if "DECLINED" not in kind} == {None}


async def declines(client: Client, who: LoggedInUser, membership: str, **given: Any) -> None:
    (await client.do("declineMembership", {"membershipId": membership} | given, as_=who)).done("declineMembership")


# ---- INB-4: states as they are now


async def test_inb_4_a_partnership_request_tells_how_it_ended(client: Client, database: Database, cast: Cast) -> None:
    for field, who, state in (
        ("declinePartnership", cast.dave, "DECLINED"),
        ("withdrawPartnership", cast.alice, "WITHDRAWN"),
        ("acceptPartnership", cast.dave, "ACCEPTED"),
    ):
        partnership = await asked(client, cast.alice, cast.dave)
        assert (await states(client, cast.dave))[0] == "OPEN"
        await settles(client, field, who, partnership)
        [item] = [r for r in await requests(client, cast.dave) if r["partnership"]["id"] == partnership]
        assert item["state"] == state
        async with nothing_happens(database):
            again = await settles(client, "acceptPartnership", cast.dave, partnership)
            assert again.refused("acceptPartnership") == "ALREADY_SETTLED"
    await settles(client, "endPartnership", cast.alice, partnership)
    assert set(await states(client, cast.dave)) == {"ACCEPTED", "DECLINED", "WITHDRAWN"}


@pytest.mark.parametrize(
    "way", ["accept", "decline", "withdraw", "withdrawn at home", "partnership ended", "accepted and removed"]
)
async def test_inb_4_a_collaboration_request_tells_how_it_ended(
    client: Client, database: Database, cast: Cast, way: str
) -> None:
    partnership = await make_partners(database, cast.alice, cast.dave)
    organisation = await create_organisation(database, cast.alice)
    membership = await add_member(database, cast.alice, organisation, cast.dave)
    given = {"membershipId": membership}
    [item] = await requests(client, cast.dave, "CollaborationRequest")
    assert (item["state"], item["organisationName"], item["membershipId"]) == ("OPEN", HOUSE, membership)
    assert item["role"] == {"key": "MEMBER"}
    if way.startswith("accept"):
        (await client.do("acceptMembership", given, as_=cast.dave)).done("acceptMembership")
    if way == "decline":
        (await client.do("declineMembership", given, as_=cast.dave)).done("declineMembership")
    if way in ("withdraw", "withdrawn at home", "accepted and removed"):
        by = cast.carol if way == "withdrawn at home" else cast.alice
        (await client.do("removeMember", given, as_=by)).done("removeMember")
    if way == "partnership ended":
        (await settles(client, "endPartnership", cast.alice, partnership)).done("endPartnership")
    expected = "ACCEPTED" if way.startswith("accept") else "DECLINED" if way == "decline" else "WITHDRAWN"
    assert await states(client, cast.dave, "CollaborationRequest") == [expected]
    told = await notices(client, cast.dave, "REMOVED_FROM_ORGANISATION")
    assert len(told) == (way == "accepted and removed"), "only who was a member is one no longer"
    async with nothing_happens(database):
        late = await client.do("acceptMembership", given, as_=cast.dave)
        assert late.refused("acceptMembership") == "ALREADY_SETTLED"


async def test_inb_4_a_collaboration_request_expires_by_itself(client: Client, database: Database, cast: Cast) -> None:
    await make_partners(database, cast.alice, cast.dave)
    organisation = await create_organisation(database, cast.alice)
    membership = await add_member(database, cast.alice, organisation, cast.dave)
    await expire(database, membership)
    assert await states(client, cast.dave, "CollaborationRequest") == ["EXPIRED"]
    assert await inbox(client, cast.dave, "(openOnly: true)") == []
    given = {"membershipId": membership}
    async with nothing_happens(database):
        for field in ("acceptMembership", "declineMembership"):
            assert (await client.do(field, given, as_=cast.dave)).refused(field) == "EXPIRED"
    again = await add_member(database, cast.alice, organisation, cast.dave)
    found = await requests(client, cast.dave, "CollaborationRequest")
    assert [(r["state"], r["membershipId"]) for r in found] == [
        ("OPEN", again),
        ("EXPIRED", membership),
    ]


async def expire(database: Database, membership: str) -> None:
    await put(database, "memberships", {"id": key(membership)}, expires_at=ago(seconds=1))
    await put(database, "inbox_items", {"membership_id": key(membership)}, expires_at=ago(seconds=1))


# ---- INB-5: nobody else's


async def test_inb_5_nobody_sees_or_reads_anothers_items(client: Client, database: Database, cast: Cast) -> None:
    await asked(client, cast.alice, cast.dave)
    [item] = await requests(client, cast.dave)
    query = "query($i: ID!) { node(id: $i) { id } }"
    assert (await client.ask(query, {"i": item["id"]}, as_=cast.dave)).data["node"] == {"id": item["id"]}
    cursor = (await page(client, cast.dave))["edges"][0]["cursor"]
    for other in (cast.carol, cast.alice, cast.bob):
        assert (await client.ask(query, {"i": item["id"]}, as_=other)).data == {"node": None}
        assert item["id"] not in [i["id"] for i in await inbox(client, other)]
        async with nothing_happens(database):
            refused = await client.do("markInboxItemRead", {"inboxItemId": item["id"]}, as_=other)
            assert refused.refused("markInboxItemRead") == "NOT_FOUND"
            assert (await client.ask(PAGE, {"a": cursor}, as_=other)).code == "BAD_USER_INPUT"
    assert (await client.ask(PAGE)).code == "UNAUTHENTICATED"


async def test_inb_5_who_is_blocked_or_removed_has_no_inbox_and_one_place_is_not_another(
    client: Client, database: Database, cast: Cast
) -> None:
    await change_role(database, cast.alice, cast.bob, "ADVANCED_USER")
    answer = await client.ask(PAGE, as_=cast.bob, environment=cast.carol.environment)
    assert answer.code == "NO_ENVIRONMENT"
    await client.do("blockUser", {"userId": cast.bob.id}, as_=cast.alice)
    assert (await client.ask(PAGE, as_=cast.bob)).code == "USER_BLOCKED"
    await client.do("removeUser", {"userId": cast.bob.id}, as_=cast.alice)
    assert (await client.ask(PAGE, as_=cast.bob)).code == "NO_ENVIRONMENT"


# ---- reading


async def test_inb_1_an_item_is_read_once_and_the_count_follows(client: Client, database: Database, cast: Cast) -> None:
    await filled(database, cast.bob, 3)
    found = await page(client, cast.bob)
    assert found["unreadCount"] == 3
    given = {"inboxItemId": found["edges"][0]["node"]["id"]}
    done = (await client.do("markInboxItemRead", given, f"item {{ {ITEM} }}", as_=cast.bob)).done("markInboxItemRead")
    assert done["item"]["readAt"]
    assert (await page(client, cast.bob))["unreadCount"] == 2
    async with nothing_happens(database):
        again = await client.do("markInboxItemRead", given, "item { readAt }", as_=cast.bob)
        assert again.done("markInboxItemRead")["item"]["readAt"] == done["item"]["readAt"]
        for bad in ("ibx_" + "0" * 32, cast.bob.id, ""):
            refused = await client.do("markInboxItemRead", {"inboxItemId": bad}, "item { id }", as_=cast.bob)
            assert refused.refused("markInboxItemRead") == "NOT_FOUND"


async def test_inb_1_open_items_come_first_and_then_the_newest(client: Client, database: Database, cast: Cast) -> None:
    await make_partners(database, cast.alice, cast.dave)
    organisation = await create_organisation(database, cast.alice)
    await add_member(database, cast.alice, organisation, cast.dave)
    await filled(database, cast.dave, 3)
    found = await inbox(client, cast.dave)
    assert [item["state"] for item in found] == ["OPEN", "NOTICE", "NOTICE", "NOTICE", "ACCEPTED", "NOTICE"]
    moments = [dt.datetime.fromisoformat(item["createdAt"]) for item in found[1:]]
    assert moments == sorted(moments, reverse=True)
    assert [item["state"] for item in await inbox(client, cast.dave, "(openOnly: true)")] == ["OPEN"]


async def test_inb_1_a_thousand_items_page_by_page_each_in_the_same_few_statements(
    client: Client, database: Database, cast: Cast
) -> None:
    await filled(database, cast.dave, 1_000)
    await asked(client, cast.alice, cast.dave)
    seen: list[str] = []
    counts: set[int] = set()
    after = None
    while True:
        with statements(database) as ran:
            found = await page(client, cast.dave, n=100, a=after)
        seen += [edge["node"]["id"] for edge in found["edges"]]
        if after is not None:  # the first one has the request too, and so its partnership
            counts.add(len(ran))
        assert found["unreadCount"] == 1_002
        assert found["pageInfo"]["hasPreviousPage"] is (after is not None)
        if not found["pageInfo"]["hasNextPage"]:
            break
        after = found["pageInfo"]["endCursor"]
    assert len(seen) == len(set(seen)) == 1_002
    assert len(counts) == 1, counts
    few = await counted(client, database, cast.dave, 2)
    many = await counted(client, database, cast.dave, 100)
    assert few == many, "however many items"


async def counted(client: Client, database: Database, who: LoggedInUser, first: int) -> int:
    with statements(database) as ran:
        await page(client, who, n=first)
    return len(ran)


def cursors(who: LoggedInUser) -> dict[str, str]:
    """What a caller may make up: the tag of a list is no secret."""
    tag = tag_of("inbox", None, who.user_id)
    return {
        "empty": "",
        "no base64": "!",
        "foreign": encode(tag_of("inbox", None, who.environment_id), ("1", new_id())),
        "changed": encode(tag, ("7", new_id())),
        "no number": encode(tag, ("x", new_id())),
        "short": encode(tag, ("1",)),
        "long": "x" * 5_000,
    }


@pytest.mark.parametrize("what", ["empty", "no base64", "foreign", "changed", "no number", "short", "long"])
async def test_inb_3_an_empty_or_foreign_cursor_is_refused(client: Client, cast: Cast, what: str) -> None:
    assert (await client.ask(PAGE, {"a": cursors(cast.bob)[what]}, as_=cast.bob)).code == "BAD_USER_INPUT"


async def test_inb_3_a_made_up_cursor_after_the_open_ones_is_refused(client: Client, cast: Cast) -> None:
    """Of open items only there is no page that starts after one that is not open."""
    tag = tag_of("inbox", None, cast.bob.user_id)
    answer = await client.ask(PAGE, {"a": encode(tag, ("0", new_id())), "o": True}, as_=cast.bob)
    assert answer.code == "BAD_USER_INPUT"


async def test_inb_3_a_page_of_open_ones_is_another_list(client: Client, database: Database, cast: Cast) -> None:
    await filled(database, cast.dave, 2)
    await asked(client, cast.alice, cast.dave)
    closed, opened, alone = [
        (await page(client, cast.dave, n=n, o=o))["pageInfo"]["endCursor"]
        for n, o in ((2, False), (1, False), (1, True))
    ]
    for cursor, open_only in ((closed, True), (opened, True), (alone, False)):
        answer = await client.ask(PAGE, {"a": cursor, "o": open_only}, as_=cast.dave)
        assert answer.code == "BAD_USER_INPUT"
    for cursor, open_only in ((closed, False), (opened, False), (alone, True)):
        assert not (await client.ask(PAGE, {"a": cursor, "o": open_only}, as_=cast.dave)).errors


@pytest.mark.parametrize("first", [0, -1, 101])
async def test_inb_1_a_page_has_1_to_100(client: Client, cast: Cast, first: int) -> None:
    assert (await client.ask(PAGE, {"n": first}, as_=cast.bob)).code == "BAD_USER_INPUT"


async def test_usr_4_the_inbox_goes_with_its_user(client: Client, database: Database, cast: Cast) -> None:
    await make_partners(database, cast.alice, cast.dave)
    organisation = await create_organisation(database, cast.alice)
    await add_member(database, cast.alice, organisation, cast.dave)
    async with database.write(origin="test") as uow:
        await users.remove_user(uow, cast.carol.actor, user_id=cast.dave.user_id)
    for table in (InboxItem, InboxPosition):
        assert await rows(database, table.__tablename__, user_id=cast.dave.user_id) == []
