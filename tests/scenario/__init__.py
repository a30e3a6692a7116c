"""How a test comes to an environment with users, an organisation with members, a partnership, a document.

The fixture `cast` holds two environments with two users each; they are in the database when a test begins, but for
tests that are marked `empty`. Everything else a test asks for here, by functions that are named as the operations are.
They go by the domain's verbs and not by HTTP, so what an operation leaves behind is there too: audit log, notices,
promised mails. Ids are those that callers see (`org_…`); `tests.rows.key` gives the row's own.

    ina = await create_environment(database, "Initech")                    # its Administrator, logged in
    eve = await add_colleague(database, ina, "Eve", "ADVANCED_USER")
    lea = await add_invited_user(database, ina, "Lea")                     # invited, and at home elsewhere
    organisation = await create_organisation(database, ina)                # activated; Ina administers it
    await add_member(database, ina, organisation, eve)
    await make_partners(database, cast.alice, ina)                         # Acme and Initech
    document = await create_document(database, eve, organisation)
    asked = await request_partnership(database, ina, cast.dave)            # an open request

users            of each role, mark and status, each with a live session
environments     the cast; environments of others
invitations      invited users, accepted and expired invitations
organisations    waiting for activation and activated; memberships, asked for and accepted
partnerships     asked for, active, ended, with the managers that are connected
shared           an organisation of Acme with everybody who may come near it: a partner's user, a stranger …
second_factors   an authenticator app as its holder has it
documents        with a file and without
full             an environment with something of everything, in every state
bulk             thousands of rows at once, without consequences
inbox            processes that fill an inbox while a test looks

Over HTTP the same is done by `tests.graphql.steps`, whose names are in the third person: `creates`, `adds_members`.
"""

from tests.scenario.documents import create_document
from tests.scenario.environments import Cast, create_cast, create_environment
from tests.scenario.invitations import accept_invitation, add_invited_user, expire_invitation
from tests.scenario.organisations import (
    NUMBER,
    accept_membership,
    activate_by_code,
    add_member,
    create_organisation,
    memberships_of,
    remove_member,
)
from tests.scenario.partnerships import connect_manager, end_partnership, make_partners, request_partnership
from tests.scenario.second_factors import App, forget_steps, set_up_app
from tests.scenario.shared import SharedOrganisation, share_organisation
from tests.scenario.users import (
    PASSWORD,
    LoggedInUser,
    add_colleague,
    block_user,
    change_role,
    clear_password,
    expire_session,
    leave_environment,
    password_hash,
    remove_user,
    set_relationship_manager,
    sign_up,
)

__all__ = [
    "NUMBER",
    "PASSWORD",
    "App",
    "Cast",
    "LoggedInUser",
    "SharedOrganisation",
    "accept_invitation",
    "accept_membership",
    "activate_by_code",
    "add_colleague",
    "add_invited_user",
    "add_member",
    "block_user",
    "change_role",
    "clear_password",
    "connect_manager",
    "create_cast",
    "create_document",
    "create_environment",
    "create_organisation",
    "end_partnership",
    "expire_invitation",
    "expire_session",
    "forget_steps",
    "leave_environment",
    "make_partners",
    "memberships_of",
    "password_hash",
    "remove_member",
    "remove_user",
    "request_partnership",
    "set_relationship_manager",
    "set_up_app",
    "share_organisation",
    "sign_up",
]
