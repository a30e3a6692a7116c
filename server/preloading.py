"""What a server imports when it listens already, and before somebody needs it.

Most requests need none of it, and all of it takes a tenth of a second: too long for a start to wait for, and for
whoever is the first to give an address or to open a page. zxcvbn isn't here: its lists take 11 MB, and whoever needs
them first waits for 25 ms, in a thread, beside a password's hash.
"""

import asyncio
import importlib

from server.mail import message
from server.web import pages

AFTER = 0.5  # seconds: whoever waited for the start is answered first
LIBRARIES = ("email_validator", "jinja2", "babel.dates", "cryptography.fernet")


async def preload(*also: str) -> None:
    """In a thread, one library after the other, so that requests come between. `also`: what the settings need."""
    await asyncio.sleep(AFTER)
    for name in (*LIBRARIES, *also):
        await asyncio.to_thread(importlib.import_module, name)
    await asyncio.to_thread(message.environment)
    await asyncio.to_thread(pages.environment().get_template, "console.html")
