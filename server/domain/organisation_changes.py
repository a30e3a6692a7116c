"""What changes of an organisation's standing share: being activated or not any more, and who is told of it."""

from collections.abc import Sequence

from server.db.models import NoticeKind
from server.db.queries import memberships as membership_queries
from server.db.queries import organisations as queries
from server.db.queries.organisations import OrganisationRow
from server.db.unit_of_work import UnitOfWork

from . import inbox
from .audit import ELSEWHERE, AuditAction
from .ids import UserRef, key_of
from .organisations import audit
from .permissions import Actor


async def activate(uow: UnitOfWork, organisation: OrganisationRow, actor: Actor | None) -> None:
    """A pending one; no actor is the operator. The caller tells its administrators."""
    await uow.changed(queries.ACTIVATE, **key_of(organisation), now=uow.now)
    change = {"before": {"status": "PENDING"}, "after": {"status": "ACTIVATED"}}
    audit(uow, actor, AuditAction.ORGANISATION_ACTIVATED, organisation, **change)


async def deactivate(uow: UnitOfWork, organisation: OrganisationRow) -> None:
    """An activated one whose number is proven elsewhere; the caller tells its administrators. Nothing of it is lost.

    Its audit row does not say who proved the number, nor from where: that is another environment's business.
    """
    await uow.changed(queries.DEACTIVATE, **key_of(organisation))
    uow.audit(
        AuditAction.ORGANISATION_DEACTIVATED,
        target=("organisation", organisation.id),
        actor_id=None,
        environment_id=organisation.environment_id,
        before={"status": "ACTIVATED"},
        after={"status": "PENDING"},
        origin=ELSEWHERE,
    )


async def tell_administrators(uow: UnitOfWork, news: Sequence[tuple[OrganisationRow, NoticeKind]]) -> None:
    """A notice to the administrators of each of these organisations.

    User by user, in one order for all: whoever gets a notice has the row of their inbox locked to the commit.
    """
    told: list[tuple[UserRef, OrganisationRow, NoticeKind]] = []
    for organisation, notice in news:
        administrators = await uow.rows(
            membership_queries.ADMINISTRATORS_OF,
            environment_id=organisation.environment_id,
            organisation_id=organisation.id,
        )
        told += [(UserRef(a.user_environment_id, a.user_id), organisation, notice) for a in administrators]
    for user, organisation, notice in sorted(told, key=lambda one: one[0]):
        await inbox.notify(uow, [user], notice, from_id=organisation.environment_id, organisation_id=organisation.id)
