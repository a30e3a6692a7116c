"""Sign-ups that wait for their link to be opened."""

import datetime as dt
import uuid
from typing import Protocol

from sqlalchemy import bindparam, select

from server.db.models import SignUp
from server.db.query import Query, columns


class SignUpRow(Protocol):
    id: uuid.UUID
    email: str
    canonical: str
    locale: str
    created_at: dt.datetime


SIGN_UP = Query(SignUpRow, select(*columns(SignUp, SignUpRow)).where(SignUp.id == bindparam("id")))
