"""Pictures of each screen, into `docs/pictures`: `./dev pictures`.

A server of its own on an empty database that `welkom seed` fills; Chromium as the tests find it.
"""

import asyncio
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
from playwright.async_api import Page, async_playwright

from server.commands.seeding import PASSWORD
from tests.web.browser import FLAGS, chromium_path
from tests.web.servers import WELKOM, Served, answering, environment, free_port

TO = Path(__file__).parents[1] / "docs" / "pictures"
SIZE = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 780}


@dataclass(frozen=True, slots=True)
class Picture:
    name: str
    path: str
    who: str = "alice@acme.example"
    presses: tuple[str, ...] = ()  # buttons and links, by their names
    mailed_to: str = ""  # whose newest mail has the link to it
    options: Any = None


PICTURES = (
    Picture("log-in", "/", who=""),
    Picture("sign-up", "/sign-up", who="", mailed_to="frank@acme.example"),
    Picture("invitation", "/invitation", who="", mailed_to="erin@acme.example"),
    Picture("invitation-phone", "/invitation", who="", mailed_to="erin@acme.example", options={"viewport": PHONE}),
    Picture("start", "/"),
    Picture("users", "/users"),
    Picture("users-phone", "/users", options={"viewport": PHONE}),
    Picture("users-dark", "/users", options={"color_scheme": "dark"}),
    Picture("organisations", "/organisations"),
    Picture("members", "/organisations", presses=("Acme Sales B.V.",)),
    Picture("partnerships", "/partnerships"),
    Picture("outside", "/partnerships/outside"),
    Picture("inbox", "/inbox", who="dave@globex.example"),
    Picture("audit-log", "/audit"),
    Picture("roles", "/roles"),
    Picture("environment", "/environment"),
    Picture("account", "/account"),
    Picture("security", "/account/security"),
)


async def main() -> None:
    TO.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        environ = environment(
            WELKOM_PORT=str(port),
            WELKOM_PUBLIC_URL=f"http://127.0.0.1:{port}",
            WELKOM_DATABASE_URL=f"sqlite+aiosqlite:///{folder}/welkom.db",
            WELKOM_STORAGE_PATH=f"{folder}/documents",
        )
        subprocess.run([*WELKOM, "seed"], env=environ, check=True, stdout=subprocess.DEVNULL)
        process = subprocess.Popen([*WELKOM, "serve"], env=environ, stdout=subprocess.DEVNULL, text=True)
        served = Served(process, f"127.0.0.1:{port}")
        try:
            await answering(served)
            await ask_to_sign_up(served.url, "frank@acme.example")
            await take(served.url)
        finally:
            process.terminate()
            process.wait()


async def ask_to_sign_up(url: str, email: str) -> None:
    query = "mutation($i: SignUpInput!) { signUp(input: $i) { accepted } }"
    async with httpx2.AsyncClient(base_url=url, trust_env=False) as http:
        await http.post("/graphql", json={"query": query, "variables": {"i": {"email": email}}})


async def take(url: str) -> None:
    tokens = {who: await token(url, who) for who in {picture.who for picture in PICTURES} - {""}}
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        for picture in PICTURES:
            given = {"viewport": SIZE, "locale": "en-GB", "timezone_id": "Europe/Amsterdam"} | (picture.options or {})
            context = await browser.new_context(**given)
            if picture.who:
                await context.add_cookies([{"name": "welkom", "value": tokens[picture.who], "url": url}])
            await show(await context.new_page(), url, picture)
            await context.close()
            print(f"docs/pictures/{picture.name}.png", flush=True)
        await browser.close()


async def show(page: Page, url: str, picture: Picture) -> None:
    secret = await secret_of(url, picture) if picture.mailed_to else ""
    await page.goto(f"{url}{picture.path}#{secret}" if secret else url + picture.path)
    await page.locator("main h1").first.wait_for()
    for name in picture.presses:
        await page.get_by_role("button", name=name).or_(page.get_by_role("link", name=name)).first.click()
    await page.wait_for_timeout(1000)  # what is read after the screen is there
    await page.screenshot(path=TO / f"{picture.name}.png", full_page=True)


async def secret_of(url: str, picture: Picture) -> str:
    """Of the link in the newest mail to them, as soon as it has left."""
    async with httpx2.AsyncClient(base_url=url, trust_env=False) as http, asyncio.timeout(60):
        while True:
            for mail in (await http.get("/mailbox.json", params={"to": picture.mailed_to})).json():
                for link in mail["links"]:
                    if link.startswith(f"{url}{picture.path}#"):
                        return str(link.partition("#")[2])
            await asyncio.sleep(0.2)


async def token(url: str, email: str) -> str:
    query = "mutation($i: LogInInput!) { logIn(input: $i) { grant { token } } }"
    async with httpx2.AsyncClient(base_url=url, trust_env=False) as http:
        body = {"query": query, "variables": {"i": {"email": email, "password": PASSWORD}}}
        return str((await http.post("/graphql", json=body)).json()["data"]["logIn"]["grant"]["token"])


if __name__ == "__main__":
    asyncio.run(main())
