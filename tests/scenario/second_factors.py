"""Second factors: an authenticator app as a test holds it."""

import time
from dataclasses import dataclass, field

from pyotp import TOTP

from server.db.database import Database
from server.domain import second_factors
from tests.rows import put
from tests.scenario.users import LoggedInUser

STEP = second_factors.PERIOD


@dataclass
class App:
    """An authenticator app: the secret that it shares, and the recovery codes that its holder wrote down."""

    secret: str
    recovery_codes: list[str] = field(default_factory=list)

    def code(self, steps: int = 0) -> str:
        """What it shows, or would show as many steps from now."""
        return TOTP(self.secret).generate_otp(int(time.time()) // STEP + steps)

    def wrong(self) -> str:
        """What it shows at no step that could be taken."""
        shown = {self.code(steps) for steps in range(-3, 4)}
        return next(code for digit in "12345678" if (code := digit * 6) not in shown)


async def set_up_app(database: Database, user: LoggedInUser, *, fresh: bool = True) -> App:
    """The user's account has a second factor. `fresh`: the code that confirmed it may be given again."""
    async with database.write(origin="test") as uow:
        app = App(await second_factors.start_app(uow, user.identity))
    async with database.write(origin="test") as uow:
        app.recovery_codes = await second_factors.confirm_app(uow, user.identity, code=app.code()) or []
    if fresh:
        await forget_steps(database, user)
    return app


async def forget_steps(database: Database, user: LoggedInUser) -> None:
    """As if the app's last code had been given long ago."""
    await put(database, "authenticator_apps", {"account_id": user.account_id}, last_step=0)
