"""ORG-1, ORG-2 and what an organisation's administrators do with it; the company numbers."""

import pytest

from server.db.database import Database
from server.db.models import IdentifierScheme, OrganisationRole
from server.domain import company_numbers
from server.domain.errors import InvalidIdentifier
from tests.client import Client
from tests.graphql.steps import ADVANCED_USER, BASIC_USER, creates, organisation
from tests.rows import audit, nothing_happens
from tests.scenario import Cast, accept_membership, add_member, change_role, create_organisation, make_partners

KVK, KBO, VAT = IdentifierScheme

GOOD = [
    (KVK, "12345678", "12345678"),
    (KVK, " 1234 5678 ", "12345678"),
    (KVK, "12.34.56.78", "12345678"),
    (KBO, "0403.170.701", "0403170701"),
    (KBO, "BE 0403 170 701", "0403170701"),
    (KBO, "be0403170701", "0403170701"),
    (KBO, "403170701", "0403170701"),
    (VAT, "NL004495445B01", "NL004495445B01"),
    (VAT, "nl 0044.95.445.b01", "NL004495445B01"),
    (VAT, "NL000099998B57", "NL000099998B57"),
    (VAT, "BE 0403.170.701", "BE0403170701"),
    (VAT, "DE 136695976", "DE136695976"),
    (VAT, "FR 40 303 265 045", "FR40303265045"),
    (VAT, "ATU13585627", "ATU13585627"),
    (VAT, "IE6433435F", "IE6433435F"),
    (VAT, "ES B-58378431", "ESB58378431"),
    (VAT, "LU 15027442", "LU15027442"),
    (VAT, "IT 00743110157", "IT00743110157"),
    (VAT, "EL 094259216", "EL094259216"),
    (VAT, "GR 094259216", "EL094259216"),
]
BAD = [
    (KVK, ""),
    (KVK, "1234567"),
    (KVK, "123456789"),
    (KVK, "1234567A"),
    (KVK, "NL12345678"),
    (KVK, "１２３４５６７８"),
    (KVK, "١٢٣٤٥٦٧٨"),
    (KVK, "1234567²"),
    (KVK, "12345678" + " " * 40),
    (KVK, "12345678\0"),
    (KBO, "0403170702"),
    (KBO, "0403.170.071"),
    (KBO, "BEBE0403170701"),
    (KBO, "NL0403170701"),
    (KBO, "2403170701"),
    (KBO, "(0)403170701"),
    (KBO, "０403170701"),
    (KBO, "𝟎403170701"),
    (KBO, "0000000000"),
    (VAT, "004495445B01"),
    (VAT, "NL004495446B01"),
    (VAT, "NL４495445B01"),
    (VAT, "NLNL004495445B01"),
    (VAT, "DE136695977"),
    (VAT, "DE𝟏36695976"),
    (VAT, "BE0403170702"),
    (VAT, "FR41303265045"),
    (VAT, "XX12345678"),
    (VAT, "N"),
    (VAT, ""),
]


@pytest.mark.parametrize(("scheme", "given", "stored"), GOOD)
def test_org_2_a_number_has_one_form(scheme: IdentifierScheme, given: str, stored: str) -> None:
    assert company_numbers.parse(scheme, given).number == stored
    assert company_numbers.parse(scheme, stored).number == stored


@pytest.mark.parametrize(("scheme", "given"), BAD)
def test_org_2_what_is_no_number_is_refused(scheme: IdentifierScheme, given: str) -> None:
    with pytest.raises(InvalidIdentifier):
        company_numbers.parse(scheme, given)


@pytest.mark.parametrize("place", range(10))
def test_org_2_a_kbo_number_with_one_wrong_digit_is_refused(place: int) -> None:
    right = "0403170701"
    for digit in set("0123456789") - {right[place]}:
        with pytest.raises(InvalidIdentifier):
            company_numbers.parse(KBO, right[:place] + digit + right[place + 1 :])


# ---- ORG-1


async def test_org_1_the_creator_is_the_first_administrator_and_the_only_one_with_access(
    client: Client, cast: Cast, database: Database
) -> None:
    await change_role(database, cast.alice, cast.bob, "ADMINISTRATOR")
    made = (await creates(client, cast.alice)).done("createOrganisation")["organisation"]
    assert made["status"] == "PENDING"
    assert made["identifier"] == {"scheme": "KVK", "value": "12345678"}
    select = "viewerPermissions viewerMembership { role { key } status } memberships { totalCount }"
    mine = await organisation(client, cast.alice, made["id"], select)
    assert mine["viewerMembership"] == {"role": {"key": "ADMINISTRATOR"}, "status": "ACTIVE"}
    assert mine["memberships"]["totalCount"] == 1
    other = await organisation(client, cast.bob, made["id"], select)
    assert (other["viewerPermissions"], other["viewerMembership"]) == ([], None)
    assert len(await audit(database, action="organisation.created")) == 1


@pytest.mark.parametrize("role", [BASIC_USER, ADVANCED_USER])
async def test_org_1_nobody_but_an_administrator_creates_one(
    client: Client, cast: Cast, database: Database, role: str
) -> None:
    await change_role(database, cast.alice, cast.bob, role)
    async with nothing_happens(database):
        for value in ("12345678", "nonsense"):
            answer = await creates(client, cast.bob, value)
            assert (answer.code, answer.errors[0]["extensions"]["permission"]) == ("FORBIDDEN", "ORGANISATION_CREATE")
        assert (await creates(client, None)).code == "UNAUTHENTICATED"


async def test_org_1_an_organisations_administrator_creates_no_other_one(
    client: Client, cast: Cast, database: Database
) -> None:
    made = await create_organisation(database, cast.alice)
    await add_member(database, cast.alice, made, cast.bob, OrganisationRole.ADMINISTRATOR)
    async with nothing_happens(database):
        assert (await creates(client, cast.bob, "87654321")).code == "FORBIDDEN"


# ---- ORG-2


async def test_org_2_a_number_stands_once_in_an_environment(client: Client, cast: Cast, database: Database) -> None:
    (await creates(client, cast.alice, "0403.170.701", scheme="KBO")).done("createOrganisation")
    async with nothing_happens(database):
        for value in ("BE0403170701", "403170701"):
            answer = await creates(client, cast.alice, value, scheme="KBO", name="Another")
            assert answer.refused("createOrganisation") == "DUPLICATE_IDENTIFIER"
    (await creates(client, cast.alice, "BE0403170701", scheme="VAT")).done("createOrganisation")
    (await creates(client, cast.carol, "0403170701", scheme="KBO")).done("createOrganisation")


async def test_org_2_a_bad_number_or_name_is_refused(client: Client, cast: Cast, database: Database) -> None:
    async with nothing_happens(database):
        for scheme, value in [("KVK", "1"), ("KBO", "0403170702"), ("VAT", "DE1")]:
            answer = await creates(client, cast.alice, value, scheme=scheme)
            assert answer.refused("createOrganisation") == "INVALID_IDENTIFIER"
        for name in ("", "   ", "x" * 201, "a\u202eb"):
            assert (await creates(client, cast.alice, name=name)).refused("createOrganisation") == "INVALID_INPUT"


async def test_org_2_asking_again_with_a_key_makes_no_second(client: Client, cast: Cast, database: Database) -> None:
    first = (await creates(client, cast.alice, idempotencyKey="k")).done("createOrganisation")
    async with nothing_happens(database):
        assert (await creates(client, cast.alice, idempotencyKey="k")).done("createOrganisation") == first
        answer = await creates(client, cast.alice, "87654321", idempotencyKey="k")
        assert answer.refused("createOrganisation") == "IDEMPOTENCY_CONFLICT"
    await change_role(database, cast.alice, cast.bob, "ADMINISTRATOR")
    await change_role(database, cast.bob, cast.alice, BASIC_USER)
    async with nothing_happens(database):
        assert (await creates(client, cast.alice, idempotencyKey="k")).code == "FORBIDDEN"


# ---- its name, and finding it


async def renames(client: Client, who: object, organisation_id: str, name: str | None) -> object:
    return await client.do(
        "updateOrganisation", {"organisationId": organisation_id, "name": name}, "organisation { name }", as_=who
    )


async def test_org_4_administrators_change_the_name_a_partners_user_too(
    client: Client, cast: Cast, database: Database
) -> None:
    await make_partners(database, cast.alice, cast.dave)
    made = await create_organisation(database, cast.alice)
    await accept_membership(
        database, cast.dave, await add_member(database, cast.alice, made, cast.dave, OrganisationRole.ADMINISTRATOR)
    )
    for who, name in ((cast.alice, "Acme One"), (cast.dave, "Acme Two")):
        answer = await renames(client, who, made, name)
        assert answer.done("updateOrganisation")["organisation"] == {"name": name}  # type: ignore[attr-defined]
    assert {row.environment_id for row in await audit(database, action="organisation.updated")} == {
        cast.alice.environment_id,
        cast.dave.environment_id,
    }
    async with nothing_happens(database):
        (await renames(client, cast.alice, made, "Acme Two")).done("updateOrganisation")  # type: ignore[attr-defined]
        (await renames(client, cast.alice, made, None)).done("updateOrganisation")  # type: ignore[attr-defined]
        answer = await renames(client, cast.alice, made, " ")
        assert answer.refused("updateOrganisation") == "INVALID_INPUT"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("acme", ["Acme Sales B.V.", "Acme-Zorg (Noord)"]),
        ("ACME sal", ["Acme Sales B.V."]),
        ("Acme Sales B.V.", ["Acme Sales B.V."]),
        ("zorg", ["Acme-Zorg (Noord)"]),
        ("noord", ["Acme-Zorg (Noord)"]),
        ("cme", []),
        ("%", ["Acme Sales B.V.", "Acme-Zorg (Noord)"]),
        ("a_me", []),
    ],
)
async def test_org_11_the_list_is_searched_by_beginnings_of_words(
    client: Client, cast: Cast, database: Database, search: str, found: list[str]
) -> None:
    await create_organisation(database, cast.alice)
    await create_organisation(database, cast.alice, "Acme-Zorg (Noord)", "87654321", activated=False)
    query = "query($s: String) { environment { organisations(search: $s) { totalCount edges { node { name } } } } }"
    seen = (await client.ask(query, {"s": search}, as_=cast.alice)).data["environment"]["organisations"]
    assert [edge["node"]["name"] for edge in seen["edges"]] == found
    assert seen["totalCount"] == len(found)


async def test_usr_8_the_list_comes_in_pages(client: Client, cast: Cast, database: Database) -> None:
    for n in range(5):
        await create_organisation(database, cast.alice, f"Company {n}", f"1000000{n}", activated=False)
    query = (
        "query($a: String) { environment { organisations(first: 2, after: $a) "
        "{ pageInfo { hasNextPage endCursor } edges { node { name } } } } }"
    )
    names, after, more = [], None, True
    while more:
        page = (await client.ask(query, {"a": after}, as_=cast.alice)).data["environment"]["organisations"]
        names += [edge["node"]["name"] for edge in page["edges"]]
        more, after = page["pageInfo"]["hasNextPage"], page["pageInfo"]["endCursor"]
    assert names == [f"Company {n}" for n in range(5)]
    for cursor in ("", "x", after + "x"):
        assert (await client.ask(query, {"a": cursor}, as_=cast.alice)).code == "BAD_USER_INPUT"
