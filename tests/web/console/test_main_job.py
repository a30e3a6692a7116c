"""README's main job, by clicking alone, in two browsers: from the first mail to a role that changes live."""

import pytest
from playwright.async_api import expect

from tests.web.conftest import Visit
from tests.web.site import Site
from tests.web.test_journey import accept, sign_up


@pytest.mark.empty
async def test_usr_2_from_the_first_mail_to_a_colleague_whose_role_changes_live(site: Site, visit: Visit) -> None:
    alice, bob = await visit(viewport={"width": 1400, "height": 900}), await visit()
    await sign_up(site, alice, "alice@acme.example")
    await alice.page.get_by_role("link", name="Continue to Welkom").click()
    await alice.page.get_by_role("navigation", name="Main").get_by_role("link", name="Users").click()
    await alice.is_at("Users")
    await alice.page.get_by_role("button", name="New users").click()
    await alice.page.get_by_role("menuitem", name="Invitation by email").click()
    dialog = alice.page.get_by_role("dialog")
    await dialog.get_by_label("E-mail address").fill("bob@acme.example")
    await dialog.get_by_role("button", name="Send invitation").click()
    row = alice.page.get_by_role("row").filter(has_text="bob@acme.example")
    await expect(row).to_contain_text("Invited")

    await accept(site, bob, "bob@acme.example")
    await expect(row).to_contain_text("Active")
    await bob.page.get_by_role("link", name="Continue to Welkom").click()
    await bob.page.get_by_role("navigation", name="Main").get_by_role("link", name="Users").click()
    own = bob.page.get_by_role("row").filter(has_text="bob@acme.example")
    await expect(own).to_contain_text("Basic user")

    await row.get_by_role("link").first.click()
    await alice.page.get_by_role("button", name="Change role", exact=True).click()
    await dialog.get_by_role("radio", name="Advanced user").check()
    await dialog.get_by_role("button", name="Change role", exact=True).click()
    await expect(dialog).to_have_count(0)
    await expect(own).to_contain_text("Advanced user")
