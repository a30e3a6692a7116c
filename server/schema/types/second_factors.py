"""What a log-in asks an account for beside its password."""

import strawberry

from server.db.queries import second_factors as queries
from server.schema.columns import Finder, FromRow, column, many
from server.schema.types.passkeys import PASSKEYS, Passkey


@strawberry.type(description="What a log-in asks for beside the password.")
class TwoFactorState(FromRow):
    enabled: bool = column("has_second_factor", description="Whether it asks for a second factor.")
    authenticator_app: bool = column("has_app", description="Whether an authenticator app is one.")
    recovery_codes_left: int = column(
        "recovery_codes_left", description="How many recovery codes are unused: each stands for the second factor once."
    )
    passkeys: list[Passkey] = many(PASSKEYS, "account_id", description="The passkeys, the oldest first.")


# Accounts are shown to their holders only.
TWO_FACTOR = Finder(queries.TWO_FACTOR_OF, takes=("account_ids",), key=("account_id",), make=TwoFactorState.of)
