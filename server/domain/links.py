"""How a mailed link stands, told to whoever holds it before they fill anything in. Looking changes nothing.

Invitations and first passwords have a preview of their own, in `invitation_acceptance`.
"""

import datetime as dt
from dataclasses import dataclass

from server.db.models import Purpose
from server.db.models.base import Choice
from server.db.queries.secrets import SecretRow
from server.db.reader import Reads

from . import address_links, secrets
from .errors import InvalidToken


class LinkPurpose(Choice):
    """What a mailed link is for."""

    SIGN_UP = Purpose.SIGN_UP.value, "Completing a sign-up."
    RECOVERY = Purpose.RECOVERY.value, "Choosing a new password for a lost one."
    CONFIRM_EMAIL = Purpose.CONFIRM_EMAIL.value, "Adding an address to the account that asked for it."
    RECLAIM = Purpose.RECLAIM.value, "Taking back an address that is a further one of another account."
    UNDO_ACCOUNT_CHANGE = Purpose.UNDO_ACCOUNT_CHANGE.value, "Taking a change of a way into an account back."
    UNDO_EMAIL_LINK = Purpose.UNDO_EMAIL_LINK.value, "Taking a linked address off an account again."


class LinkState(Choice):
    """Whether a mailed link can be used now, and if not, why."""

    USABLE = "USABLE", "It can be used."
    USED = "USED", "It has done its work."
    SUPERSEDED = (
        "SUPERSEDED",
        "It is not needed any more: another one did its work, or the address is no further one now.",
    )
    EXPIRED = "EXPIRED", "Its time is over."


PURPOSES = tuple(Purpose(purpose.value) for purpose in LinkPurpose)


@dataclass(frozen=True, slots=True)
class Link:
    """What a link is for, and how it stands."""

    purpose: LinkPurpose
    state: LinkState


async def look(reads: Reads, token: str, *, now: dt.datetime) -> Link:
    """INVALID_TOKEN where this is no secret of such a link."""
    secret = await secrets.find(reads, token, *PURPOSES)
    if secret is None:
        raise InvalidToken(field="token")
    return Link(LinkPurpose(secret.purpose.value), await _state(reads, secret, now))


async def _state(reads: Reads, secret: SecretRow, now: dt.datetime) -> LinkState:
    """In the order of what helps: whoever used a link is not told to ask for another one because it is also old."""
    if secret.used_at is not None:
        return LinkState.USED
    if secret.superseded_at is not None:
        return LinkState.SUPERSEDED
    if secret.expires_at <= now:
        return LinkState.EXPIRED
    of_address = secret.purpose in (Purpose.UNDO_EMAIL_LINK, Purpose.RECLAIM)
    if of_address and not await address_links.reclaimable(reads, secret.subject_id, secret.detail):
        return LinkState.SUPERSEDED
    return LinkState.USABLE
