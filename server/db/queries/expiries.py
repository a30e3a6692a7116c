"""What expires by itself, which is no commit: answers that are kept are kept no longer (server/web/kept_answers.py)."""

import datetime as dt
from typing import Protocol

from sqlalchemy import BindParameter, bindparam, func, select, union_all

from server.db.models import Invitation, InvitationStatus, Membership, MembershipState
from server.db.query import Query


class Expiry(Protocol):
    at: dt.datetime | None


# `literal_execute` writes the states into the SQL, as the conditions of the partial indexes have them.
_INVITED = bindparam("invited", InvitationStatus.PENDING, Invitation.status.type, literal_execute=True)
_ASKED = bindparam("asked", MembershipState.PENDING, Membership.state.type, literal_execute=True)
_NOW: BindParameter[dt.datetime] = bindparam("now")

# When the next invitation and the next request expire that anybody has, of all environments. What an item of the inbox
# says of a request expires with it.
NEXT_EXPIRIES = Query(
    Expiry,
    union_all(
        select(func.min(Invitation.expires_at).label("at")).where(
            Invitation.status == _INVITED, Invitation.expires_at > _NOW
        ),
        select(func.min(Membership.expires_at).label("at")).where(
            Membership.state == _ASKED, Membership.expires_at > _NOW
        ),
    ),
)
