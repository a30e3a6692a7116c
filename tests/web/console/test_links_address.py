"""Adding an address by its link, and undoing a linked one, in a real browser with a real server."""

import pytest

from tests.rows import ago, nothing_happens
from tests.scenario import PASSWORD
from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import Person, Site

from .links import SECOND, is_told, link, press, says
from .logging_in import type_code, type_password
from .test_log_in import app_of_bob

PRIVATE = "dave@private.example"
ADDRESSES = "{ account { emails { address } } }"
UNKNOWN = ("We don’t know this link", "It may be incomplete. Open it from the mail again, or copy all of it.")


async def addresses(site: Site, who: Person) -> list[str]:
    return [email["address"] for email in (await site.ask(who, ADDRESSES))["account"]["emails"]]


# ---- adding one


async def opens(site: Site, visitor: Visitor) -> str:
    """Dave wants a second address, and its link is open: the secret."""
    secret = await link(site, "/confirm")
    await visitor.enters(f"/confirm#{secret}", "Add an address to your account")
    return secret


async def test_an_address_is_added_by_the_button_and_a_log_in_only(site: Site, visit: Visit) -> None:
    visitor = await visit()
    await opens(site, visitor)
    assert visitor.names == ["useStandingQuery"]
    await press(visitor, "Add the address")
    await says(visitor, "Log in to add the address")
    assert PRIVATE not in await addresses(site, site.dave)
    await type_password(visitor, site.dave.email)
    await says(visitor, "The address was added")
    assert PRIVATE in await addresses(site, site.dave)
    await visitor.page.reload()
    await says(visitor, "This link was used already", "The address was added to the account.")
    await visitor.page.get_by_role("link", name="To your account").click()
    await visitor.is_at("My account")
    await visitor.page.get_by_text(PRIVATE).wait_for()


async def test_who_is_logged_in_just_now_adds_it_by_the_button(site: Site, visit: Visit) -> None:
    visitor = await visit(site.dave)
    await opens(site, visitor)
    await press(visitor, "Add the address")
    await says(visitor, "The address was added")
    assert PRIVATE in await addresses(site, site.dave)


async def test_aut_3_who_is_logged_in_for_long_shows_first_who_it_is(site: Site, visit: Visit) -> None:
    visitor = await visit(site.dave)
    await opens(site, visitor)
    await site.sql("UPDATE sessions SET authenticated_at = ?", f"{ago(days=1):%Y-%m-%d %H:%M:%S.%f}")
    await press(visitor, "Add the address")
    await says(visitor, "Log in to add the address")
    assert PRIVATE not in await addresses(site, site.dave)
    await type_password(visitor, site.dave.email)
    await says(visitor, "The address was added")


async def test_aut_3_the_log_in_on_the_way_takes_a_second_factor(site: Site, visit: Visit) -> None:
    app = await app_of_bob(site)
    address = "bob@private.example"
    await site.do(site.bob, "addEmail", address=address)
    visitor = await visit()
    secret = await site.secret(address, "/confirm")
    await visitor.enters(f"/confirm#{secret}", "Add an address to your account")
    await press(visitor, "Add the address")
    await type_password(visitor, site.bob.email)
    await type_code(visitor, app.code())
    await says(visitor, "The address was added")


@pytest.mark.parametrize("logged_in", [False, True])
async def test_another_account_is_told_that_the_link_is_not_for_it(site: Site, visit: Visit, logged_in: bool) -> None:
    visitor = await visit(site.alice if logged_in else None)
    await opens(site, visitor)
    await press(visitor, "Add the address")
    await says(visitor, "Log in to add the address")
    told = visitor.page.get_by_role("alert").filter(has_text="This link is for another account")
    if not logged_in:
        assert await told.count() == 0
        await type_password(visitor, site.alice.email)
    await told.wait_for()
    assert PRIVATE not in await addresses(site, site.dave)
    assert PRIVATE not in await addresses(site, site.alice)
    await type_password(visitor, site.dave.email)
    await says(visitor, "The address was added")


@pytest.mark.parametrize(
    ("state", "title", "said"),
    [
        ("used", "This link was used already", "The address was added to the account."),
        ("expired", "This link is too old", "It could be used for 24 hours. Ask for a new one in Welkom."),
        ("unknown", *UNKNOWN),
        ("none", *UNKNOWN),
    ],
)
async def test_inv_5_a_dead_link_says_why_at_once(site: Site, visit: Visit, state: str, title: str, said: str) -> None:
    token = await link(site, "/confirm")
    match state:
        case "used":
            await site.do(site.dave, "confirmEmail", token=token)
        case "expired":
            await site.expires("secrets")
        case "unknown":
            token = token[:20]
        case _:
            token = ""
    await is_told(await visit(), f"/confirm#{token}", title, said)


# ---- taking one off again


async def test_inv_8_an_address_is_unlinked_by_the_button_only(site: Site, visit: Visit) -> None:
    secret = await link(site, "/address")
    assert await addresses(site, site.dave) == [site.dave.email, SECOND]
    visitor = await visit()
    await visitor.enters(f"/address#{secret}", "Undo a linked address")
    assert visitor.names == ["useStandingQuery"]
    assert await addresses(site, site.dave) == [site.dave.email, SECOND]
    await press(visitor, "Undo the link")
    await says(visitor, "The link is undone")
    assert visitor.only("UnlinkAddressMutation").input == {"token": secret}
    await visitor.page.reload()
    await says(visitor, "This link was used already")
    assert await addresses(site, site.dave) == [site.dave.email]
    await visitor.page.get_by_role("link", name="Choose a new password").click()
    await says(visitor, "Forgotten your password?")


@pytest.mark.parametrize(
    ("state", "title", "said"),
    [
        ("used", "This link was used already", "That address was taken off your account."),
        ("superseded", "This link is not needed any more", "That address is no further address of your account now"),
        ("expired", "This link is too old", "It could be used for two weeks. Was it not you who linked the address?"),
        ("unknown", *UNKNOWN),
    ],
)
async def test_inv_5_a_dead_link_of_a_linked_address_says_why_at_once(
    site: Site, visit: Visit, state: str, title: str, said: str
) -> None:
    token = await link(site, "/address")
    match state:
        case "used":
            await site.do(None, "undoEmailLink", token=token)
        case "superseded":
            await site.do(site.dave, "makeEmailPrimary", address=SECOND, password=PASSWORD)
        case "expired":
            await site.expires("secrets")
        case _:
            token = token[:20]
    await is_told(await visit(), f"/address#{token}", title, said)


async def test_a_link_that_died_meanwhile_says_so(site: Site, visit: Visit) -> None:
    token = await link(site, "/address")
    visitor = await visit()
    await visitor.enters(f"/address#{token}", "Undo a linked address")
    await site.do(None, "undoEmailLink", token=token)
    await site.mail_has_left()
    async with nothing_happens(site.database):
        await press(visitor, "Undo the link")
        await says(visitor, "This link was used already")
