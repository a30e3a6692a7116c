"""Operations over HTTP that many tests ask for, a module a noun; the names are in the third person: who does it.

What a test only begins with is in `tests.scenario`, without HTTP.
"""

from tests.graphql.steps.environments import closes, leaves, sets
from tests.graphql.steps.inbox import ITEM, inbox, notice_kinds, notices, requests, states
from tests.graphql.steps.invitations import (
    Invited,
    accepts,
    adds,
    invites,
    last_secret,
    preview,
    resends,
    revokes,
    sets_password,
)
from tests.graphql.steps.memberships import adds_members, candidates, changes, decides, listed, removes
from tests.graphql.steps.organisations import NO_ORGANISATION, code_of, creates, organisation
from tests.graphql.steps.partnerships import PARTNERSHIP, asked, asks, connects, seen, settles
from tests.graphql.steps.sessions import ANOTHER_PASSWORD, logs_in, token_of
from tests.graphql.steps.sign_ups import SESSION, USER, completes, joins, signs_up
from tests.graphql.steps.users import (
    ADMINISTRATOR,
    ADVANCED_USER,
    BASIC_USER,
    INVITATION,
    manages,
    me,
    overview,
    user,
)

__all__ = [
    "ADMINISTRATOR",
    "ADVANCED_USER",
    "ANOTHER_PASSWORD",
    "BASIC_USER",
    "INVITATION",
    "ITEM",
    "NO_ORGANISATION",
    "PARTNERSHIP",
    "SESSION",
    "USER",
    "Invited",
    "accepts",
    "adds",
    "adds_members",
    "asked",
    "asks",
    "candidates",
    "changes",
    "closes",
    "code_of",
    "completes",
    "connects",
    "creates",
    "decides",
    "inbox",
    "invites",
    "joins",
    "last_secret",
    "leaves",
    "listed",
    "logs_in",
    "manages",
    "me",
    "notice_kinds",
    "notices",
    "organisation",
    "overview",
    "preview",
    "removes",
    "requests",
    "resends",
    "revokes",
    "seen",
    "sets",
    "sets_password",
    "settles",
    "signs_up",
    "states",
    "token_of",
    "user",
]
