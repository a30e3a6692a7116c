"""Who holds a permission, as a condition: its parameters come from the table in `server/domain/permissions.py`."""

from sqlalchemy import Boolean, and_, bindparam, or_

from server.db.models import User, UserStatus

# By :granted_roles, and :needs_mark where the role counts only together with the mark of a relationship manager.
# `permissions.holders()` makes both.
USER_HOLDS = and_(
    User.status == UserStatus.ACTIVE,
    User.role.in_(bindparam("granted_roles", expanding=True)),
    or_(User.relationship_manager, ~bindparam("needs_mark", type_=Boolean)),
)
