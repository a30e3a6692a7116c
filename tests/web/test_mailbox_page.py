"""The development mailbox: what it lists, and what a mail may do in it (MAIL-5)."""

import datetime as dt
import re
from email.message import EmailMessage

import httpx2
import pytest

from server.db.models import MailboxMessage

from .conftest import Visit
from .site import Site

HOSTILE = """<base href="https://elsewhere.example/"><p>Hello</p><script>top.document.title = "pwned"</script>
<img src="https://elsewhere.example/pixel" onerror="alert(1)"><form action="/graphql"><button>Go</button></form>
<style>p {{ color: red }}</style><a href="{origin}/sign-up#s3cret_-">Go on</a>"""


async def receive(site: Site, *, to: str, subject: str, text: str, html: str | None = None) -> str:
    mail = EmailMessage()
    mail["To"], mail["Subject"], mail["From"] = to, subject, "Welkom <welkom@localhost.example>"
    mail.set_content(text)
    if html is not None:
        mail.add_alternative(html, subtype="html")
    now = dt.datetime.now(dt.UTC)
    row = MailboxMessage(recipient=to, subject=subject, received_at=now, message=mail.as_bytes())
    async with site.database.write(origin="test") as uow:
        uow.add(row)
    return str(row.id)


async def test_the_list_is_newest_first_paged_and_filtered(site: Site) -> None:
    for number in range(53):
        await receive(site, to="Page@acme.example", subject=f"Mail {number}", text="-")
    await receive(site, to="other@acme.example", subject="Not this", text="-")
    async with httpx2.AsyncClient(base_url=site.url) as client:
        first = (await client.get("/mailbox", params={"to": "page@ACME.example"})).text
        older = re.search(r'href="(\?before=[^"]+)"', first)
        assert older
        second = (await client.get("/mailbox" + older[1].replace("&amp;", "&"))).text
        everything = (await client.get("/mailbox")).text
    subjects = re.findall(r'class="subject">([^<]+)<', first + second)
    assert subjects == [f"Mail {number}" for number in reversed(range(53))]
    assert "Not this" in everything
    assert "before=" not in second


async def test_json_gives_scripts_the_links(site: Site) -> None:
    text = f"Hello (see {site.url}/sign-up#abc_-), or\n{site.url}/invitation#x-_Y.\n"
    await receive(site, to="json@acme.example", subject="Go <on>", text=text)
    async with httpx2.AsyncClient(base_url=site.url) as client:
        [mail] = (await client.get("/mailbox.json", params={"to": "JSON@acme.example"})).json()
    assert (mail["recipient"], mail["subject"], mail["text"]) == ("json@acme.example", "Go <on>", text)
    assert mail["links"] == [f"{site.url}/sign-up#abc_-", f"{site.url}/invitation#x-_Y"]


@pytest.mark.parametrize("path", ["/mailbox/00000000-0000-0000-0000-000000000000", "/mailbox/x", "/mailbox?before=x"])
async def test_what_is_not_there_is_not_found(site: Site, path: str) -> None:
    async with httpx2.AsyncClient() as client:
        assert (await client.get(site.url + path)).status_code in (400, 404)


async def test_the_source_is_what_was_sent(site: Site) -> None:
    mail = await receive(site, to="source@acme.example", subject="Bytes", text="exactly these")
    async with httpx2.AsyncClient() as client:
        answer = await client.get(f"{site.url}/mailbox/{mail}/source")
    assert answer.headers["content-disposition"] == f'attachment; filename="{mail}.eml"'
    assert "exactly these" in answer.text


async def test_a_mail_shows_itself_and_runs_nothing(site: Site, visit: Visit) -> None:
    html = HOSTILE.format(origin=site.url)
    mail = await receive(site, to="evil@acme.example", subject="<script>alert(1)</script>", text="Hello", html=html)
    visitor = await visit()
    failed: list[tuple[str, str | None]] = []
    visitor.page.on("requestfailed", lambda request: failed.append((request.url, request.failure)))
    await visitor.page.goto(f"{site.url}/mailbox/{mail}")
    frame = visitor.page.frame_locator("iframe")
    await frame.get_by_text("Hello").wait_for()
    assert await visitor.page.title() == "<script>alert(1)</script> · Welkom"
    # these the browser tells in its console: it blocked them
    assert any("Blocked script execution" in problem for problem in visitor.problems)
    assert failed == [("https://elsewhere.example/pixel", "csp")]
    blocked = re.compile("Blocked script execution|violates the following Content Security Policy|/pixel$")
    assert [problem for problem in visitor.problems if not blocked.search(problem)] == []
    visitor.problems.clear()
    await frame.get_by_role("link", name="Go on").click()
    await visitor.page.wait_for_url(f"{site.url}/sign-up")
    await visitor.is_at("We don’t know this link")


async def test_the_html_part_opened_by_itself_is_sandboxed_too(site: Site) -> None:
    mail = await receive(site, to="evil@acme.example", subject="-", text="-", html="<p>Hello</p>")
    async with httpx2.AsyncClient() as client:
        answer = await client.get(f"{site.url}/mailbox/{mail}/html")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "sandbox allow-popups" in policy
    assert "allow-scripts" not in policy
    assert "allow-same-origin" not in policy


async def test_the_mailbox_fits_a_phone(site: Site, visit: Visit) -> None:
    mail = await receive(
        site, to="long@acme.example", subject="Long" * 40, text=f"{site.url}/invitation#{'x' * 200}", html="x"
    )
    visitor = await visit(viewport={"width": 320, "height": 640})
    for path in ("/mailbox", f"/mailbox/{mail}"):
        await visitor.page.goto(site.url + path)
        assert await visitor.page.evaluate("document.documentElement.scrollWidth") <= 320
