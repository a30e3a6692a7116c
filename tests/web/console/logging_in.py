"""What people type into the log-in form."""

from tests.scenario import PASSWORD
from tests.web.browser import Visitor


async def type_password(visitor: Visitor, email: str, password: str = PASSWORD) -> None:
    """Logs in, as far as a password goes; in the dialog where there is one."""
    dialog = visitor.page.get_by_role("dialog")
    form = dialog if await dialog.count() else visitor.page
    await form.get_by_label("E-mail address").fill(email)
    await form.get_by_label("Password", exact=True).fill(password)
    await visitor.page.keyboard.press("Enter")


async def type_code(visitor: Visitor, code: str) -> None:
    field = visitor.page.get_by_label("Code")
    await field.fill(code)
    await field.press("Enter")


async def is_in(visitor: Visitor) -> None:
    """Waits for the start screen."""
    await visitor.is_at("Hello, ")
