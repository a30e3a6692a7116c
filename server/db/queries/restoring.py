"""What differs in a database that is restored from a backup."""

from sqlalchemy import Integer, and_, bindparam, delete, exists, insert, select, update

from server.db.models import InboxPosition, Session, User

_AHEAD = bindparam("ahead", type_=Integer)
MOVE_POSITIONS = update(InboxPosition).values(last=InboxPosition.last + _AHEAD)
# Whoever had no item at the time of the backup may have read some since.
_HAS_ONE = exists().where(and_(InboxPosition.environment_id == User.environment_id, InboxPosition.user_id == User.id))
BEGIN_POSITIONS = insert(InboxPosition).from_select(
    ["environment_id", "user_id", "last"], select(User.environment_id, User.id, _AHEAD).where(~_HAS_ONE)
)
END_SESSIONS = delete(Session)
