"""Environments and their domains."""

from sqlalchemy import bindparam, select

from server.db.models import Domain, Environment

CARD = (Environment.id, Environment.name)
COLUMNS = (*CARD, Environment.join_policy, Environment.discoverable, Environment.locale)

ENVIRONMENTS_BY_ID = select(*COLUMNS).where(Environment.id.in_(bindparam("ids", expanding=True)))

# Every verb that changes who is in an environment takes this lock first: they run one after the other there.
# Not FOR UPDATE: rows that only refer to the environment may be written meanwhile.
LOCK = select(*COLUMNS).where(Environment.id == bindparam("id")).with_for_update(key_share=True)

DOMAIN = select(Domain.name, Domain.environment_id, Domain.shared_at).where(Domain.name == bindparam("name"))
LOCK_DOMAIN = DOMAIN.with_for_update()

DOMAINS_OF = (
    select(Domain.environment_id, Domain.name)
    .where(Domain.environment_id.in_(bindparam("ids", expanding=True)))
    .order_by(Domain.name)
)
