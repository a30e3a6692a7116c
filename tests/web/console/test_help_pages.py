"""Both help pages of eConnect, step by step, in each language: how to invite a user, and how to give access to an
organisation. Whoever acts and whoever it is about have a browser each."""

from dataclasses import dataclass

import pytest
from playwright.async_api import Locator, Page, expect

from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import Person, Site
from tests.web.test_journey import WORDS as PASSWORD
from tests.web.test_journey import follow_mail

from .seeing import is_not_allowed


@dataclass(frozen=True, slots=True)
class Words:
    """What is on the screens, in one language."""

    tag: str
    menu: str
    users: str
    new_users: str
    by_email: str
    recommended: str
    add_user: str
    address: str
    name: str
    own_name: str
    password: str
    new_password: str
    send: str
    not_by_email: str
    on_to_add: str
    accept_invitation: str
    roles: tuple[str, str, str]
    change_role: str
    statuses: tuple[str, str, str]
    only_administrators: str
    organisations: str
    members: str
    add_members: str
    own_people: str
    partners_people: str
    add_one: str
    member: str
    only_of_the_organisation: str
    pending: str
    inbox: str
    collaborate: str
    accept: str
    to_organisation: str


ENGLISH = Words(
    tag="en",
    menu="Main",
    users="Users",
    new_users="New users",
    by_email="Invitation by email",
    recommended="Recommended",
    add_user="Add user",
    address="E-mail address",
    name="Name",
    own_name="Your name",
    password="Password",
    new_password="New password",
    send="Send invitation",
    not_by_email="can't be invited",
    on_to_add="Go on with Add user",
    accept_invitation="Accept the invitation",
    roles=("Basic user", "Advanced user", "Administrator"),
    change_role="Change role",
    statuses=("Active", "Invited", "Blocked"),
    only_administrators="an Administrator invites and adds users",
    organisations="Organisations",
    members="Members",
    add_members="Add members",
    own_people="Colleagues: members immediately",
    partners_people="People of partners: asked first",
    add_one="Add 1 person",
    member="Member",
    only_of_the_organisation="Only organisation administrators",
    pending="Asked by",
    inbox="Inbox",
    collaborate="Organisation Acme Sales wants to collaborate with you.",
    accept="Accept",
    to_organisation="To the organisation",
)
DUTCH = Words(
    tag="nl",
    menu="Hoofdmenu",
    users="Gebruikers",
    new_users="Nieuwe gebruikers",
    by_email="Uitnodiging per e-mail",
    recommended="Aanbevolen",
    add_user="Gebruiker toevoegen",
    address="E-mailadres",
    name="Naam",
    own_name="Je naam",
    password="Wachtwoord",
    new_password="Nieuw wachtwoord",
    send="Uitnodiging versturen",
    not_by_email="kun je niet per e-mail uitnodigen",
    on_to_add="Verder met Gebruiker toevoegen",
    accept_invitation="Uitnodiging accepteren",
    roles=("Basisgebruiker", "Gevorderde gebruiker", "Beheerder"),
    change_role="Rol wijzigen",
    statuses=("Actief", "Uitgenodigd", "Geblokkeerd"),
    only_administrators="een beheerder nodigt gebruikers uit",
    organisations="Organisaties",
    members="Leden",
    add_members="Leden toevoegen",
    own_people="Collega's: meteen lid",
    partners_people="Mensen van partners: worden eerst gevraagd",
    add_one="1 persoon toevoegen",
    member="Lid",
    only_of_the_organisation="alleen organisatiebeheerders",
    pending="Gevraagd door",
    inbox="Postvak IN",
    collaborate="Organisatie Acme Sales wil met je samenwerken.",
    accept="Accepteren",
    to_organisation="Naar de organisatie",
)


@pytest.fixture(params=[ENGLISH, DUTCH], ids=["en", "nl"])
def words(request: pytest.FixtureRequest) -> Words:
    return request.param  # type: ignore[no-any-return]


async def logged_in(site: Site, visit: Visit, words: Words, who: Person) -> Visitor:
    """At the start screen; the language is that of the account."""
    await site.do(who, "updateAccount", "account { id }", locale=words.tag)
    visitor = await visit(who)
    await visitor.enters("/")
    return visitor


async def goes_to(visitor: Visitor, words: Words, entry: str) -> Page:
    """By the menu at the side."""
    await visitor.page.get_by_role("navigation", name=words.menu).get_by_role("link", name=entry).click()
    await visitor.is_at(entry)
    return visitor.page


def row_of(page: Page, text: str) -> Locator:
    return page.get_by_role("row").filter(has=page.get_by_role("rowheader", name=text))


async def test_inv_2_how_to_invite_a_user(site: Site, visit: Visit, words: Words) -> None:
    basic, advanced, administrator = words.roles
    active, invited, _ = words.statuses
    alice = await logged_in(site, visit, words, site.alice)
    page = await goes_to(alice, words, words.users)

    # the button at the bottom right shows two ways, of which the first is recommended
    button = page.get_by_role("button", name=words.new_users)
    await is_at_the_bottom_right(button)
    await button.click()
    ways = page.get_by_role("menuitem")
    await expect(ways.nth(0)).to_contain_text(words.by_email)
    await expect(ways.nth(0)).to_contain_text(words.recommended)
    await expect(ways.nth(1)).to_contain_text(words.add_user)
    await expect(ways.nth(1)).not_to_contain_text(words.recommended)

    # an address and a role to start with: Basic user unless another is chosen
    await ways.nth(0).click()
    dialog = page.get_by_role("dialog", name=words.by_email)
    await dialog.get_by_label(words.address).fill("zoe@acme.example")
    for role in words.roles:
        await expect(dialog.get_by_role("radio", name=role, exact=True)).to_be_visible()
    await expect(dialog.get_by_role("radio", name=basic, exact=True)).to_be_checked()
    await dialog.get_by_role("button", name=words.send).click()
    await expect(dialog).to_have_count(0)
    await expect(row_of(page, "zoe@acme.example")).to_contain_text(invited)
    await expect(row_of(page, "zoe@acme.example")).to_contain_text(basic)

    # the mail comes at once; its link leads to where the invitee adds their own details
    zoe = await visit(locale=f"{words.tag}-NL")
    await follow_mail(site, zoe, "zoe@acme.example")
    await zoe.page.get_by_label(words.own_name, exact=True).fill("Zoë Zee")
    await zoe.page.get_by_label(words.password, exact=True).fill(PASSWORD)
    await zoe.page.get_by_role("button", name=words.accept_invitation).click()
    row = row_of(page, "Zoë Zee")
    await expect(row).to_contain_text(active)
    await zoe.enters("/users", words.users)
    own = row_of(zoe.page, "Zoë Zee")
    await expect(own).to_contain_text(basic)
    await is_not_allowed(zoe.page.get_by_role("button", name=words.new_users), words.only_administrators)

    # the role is changed by the user's name, and counts immediately: nobody logs in again, nothing is loaded anew
    for role in (advanced, administrator):
        await goes_to(alice, words, words.users)
        await row.get_by_role("link").click()
        await page.get_by_role("button", name=words.change_role, exact=True).click()
        change = page.get_by_role("dialog")
        await change.get_by_role("radio", name=role, exact=True).check()
        await change.get_by_role("button", name=words.change_role, exact=True).click()
        await expect(change).to_have_count(0)
        await expect(own).to_contain_text(role)
    await zoe.page.get_by_role("button", name=words.new_users).click()
    await expect(zoe.page.get_by_role("menuitem")).to_have_count(3)


async def test_inv_3_how_to_let_somebody_in_whose_domain_is_shared(site: Site, visit: Visit, words: Words) -> None:
    alice = await logged_in(site, visit, words, site.alice)
    page = await goes_to(alice, words, words.users)
    await page.get_by_role("button", name=words.new_users).click()
    await page.get_by_role("menuitem", name=words.by_email).click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label(words.address).fill("zoe@gmail.com")
    await dialog.get_by_role("button", name=words.send).click()
    await expect(dialog).to_contain_text(words.not_by_email)
    await expect(row_of(page, "zoe@gmail.com")).to_have_count(0)

    # who is added has nothing to do but to set a password
    await dialog.get_by_role("button", name=words.on_to_add).click()
    await expect(dialog.get_by_label(words.address)).to_have_value("zoe@gmail.com")
    await dialog.get_by_label(words.name).fill("Zoë Zee")
    await dialog.get_by_role("button", name=words.add_user).click()
    await expect(dialog).to_have_count(0)
    row = row_of(page, "Zoë Zee")
    await expect(row).to_contain_text(words.statuses[1])
    zoe = await visit(locale=f"{words.tag}-NL")
    await follow_mail(site, zoe, "zoe@gmail.com")
    await expect(zoe.page.get_by_label(words.own_name, exact=True)).to_be_hidden()
    await zoe.page.get_by_label(words.new_password, exact=True).fill(PASSWORD)
    await zoe.page.keyboard.press("Enter")
    await expect(row).to_contain_text(words.statuses[0])


async def test_usr_8_the_overview_tells_the_status_of_each_user(site: Site, visit: Visit, words: Words) -> None:
    await site.invite("zoe@acme.example")
    await site.do(site.alice, "blockUser", "user { id }", userId=site.bob.id)
    alice = await logged_in(site, visit, words, site.alice)
    page = await goes_to(alice, words, words.users)
    for name, status in zip((site.alice.name, "zoe@acme.example", site.bob.name), words.statuses, strict=True):
        await expect(row_of(page, name)).to_contain_text(status)


async def test_org_7_how_to_give_access_to_an_organisation(site: Site, visit: Visit, words: Words) -> None:
    alice, bob, dave = [await logged_in(site, visit, words, who) for who in (site.alice, site.bob, site.dave)]
    page = await goes_to(alice, words, words.organisations)
    await page.get_by_role("link", name="Acme Sales").click()
    await page.get_by_role("link", name=words.members).click()
    plus = page.get_by_role("button", name=words.add_members)
    await is_at_the_bottom_right(plus)

    # one's own users and those whom a partner connected can be chosen, by typing their names
    await plus.click()
    dialog = page.get_by_role("dialog")
    own, partners = [
        dialog.get_by_role("group", name=name, exact=True) for name in (words.own_people, words.partners_people)
    ]
    await expect(own.get_by_role("option", name=site.bob.name)).to_be_visible()
    await expect(partners.get_by_role("option", name=site.dave.name)).to_be_visible()
    await dialog.get_by_role("combobox").first.press_sequentially("bob")
    found = dialog.get_by_role("listbox").get_by_role("option")
    await expect(found).to_have_count(1)
    await found.click()
    await expect(partners.get_by_role("option", name=site.dave.name)).to_be_visible()  # nothing moves any more
    await dialog.get_by_role("button", name=words.add_one).click()
    await expect(dialog).to_have_count(0)

    # one's own are members immediately, without the plus: it is for Organisation administrators
    await expect(row_of(page, site.bob.name)).to_contain_text(words.member)
    await goes_to(bob, words, words.organisations)
    await bob.page.get_by_role("link", name="Acme Sales").click()
    await bob.page.get_by_role("link", name=words.members).click()
    await is_not_allowed(bob.page.get_by_role("button", name=words.add_members), words.only_of_the_organisation)

    # a partner's user is asked in the inbox, live, and has no access before accepting
    await goes_to(dave, words, words.inbox)
    await plus.click()
    await dialog.get_by_role("combobox").first.press_sequentially("dave")
    await partners.get_by_role("option", name=site.dave.name).click()
    await dialog.get_by_role("button", name=words.add_one).click()
    await expect(dialog).to_have_count(0)
    await expect(row_of(page, site.dave.name)).to_contain_text(words.pending)
    request = dave.page.get_by_role("listitem").filter(has_text=words.collaborate)
    await expect(request).to_be_visible()
    await expect(request.get_by_role("button", name=words.to_organisation)).to_have_count(0)
    hers = await site.ask(site.dave, f'{{ node(id: "{site.organisation}") {{ id }} }}')
    assert hers["node"] is None
    await request.get_by_role("button", name=words.accept, exact=True).click()
    await request.get_by_role("button", name=words.to_organisation).click()
    await dave.is_at("Acme Sales")
    await expect(row_of(page, site.dave.name)).not_to_contain_text(words.pending)


async def is_at_the_bottom_right(button: Locator) -> None:
    """In the window, whatever is scrolled."""
    box, window = await button.bounding_box(), button.page.viewport_size
    assert box is not None
    assert window is not None
    assert box["x"] > window["width"] / 2
    assert window["height"] / 2 < box["y"] <= window["height"] - box["height"]
