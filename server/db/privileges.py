"""What even the owner of the tables may not do on PostgreSQL: change the audit logs, or delete from them (AUD-1).

Privileges are of a role, and roles are of an installation: they are set whenever tables are made, migrated or restored,
and stand in no migration and no backup. They are checked before any row is looked at. A superuser is above them; what
still refuses there are the triggers.
"""

from collections.abc import Iterable
from typing import NamedTuple

# The logs whose owner this role is, or may act as.
OWNED = """SELECT oid::regclass::text AS log, quote_ident(pg_get_userbyid(relowner)) AS owner FROM pg_class
    WHERE relname IN ('audit_events', 'account_audit_events') AND relkind = 'r'
    AND pg_table_is_visible(oid) AND pg_has_role(relowner, 'USAGE')"""


class Owned(NamedTuple):
    log: str
    owner: str


def append_only(owned: Iterable[Owned]) -> list[str]:
    """The statements by which owners keep what `OWNED` found as it is, but for network addresses (ADR 21)."""
    return [
        statement
        for log, owner in owned
        for statement in (
            f"REVOKE UPDATE, DELETE, TRUNCATE ON {log} FROM {owner}",
            f"GRANT UPDATE (origin) ON {log} TO {owner}",
        )
    ]
