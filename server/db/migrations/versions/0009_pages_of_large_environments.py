"""Indexes by which a page of a large environment reads what it shows (LIM-6), and no word twice (USR-8).

Each is for one list:

- ix_users_filtered_by_…: the overview filtered by status and role, one for each order, and its counts. Every filter is
  made of pairs of a status and a role, so that no index of status alone or of role alone is needed;
- ix_user_words_environment_id_user_id_word: whether a user has a word that begins with a term, asked user by user. It
  replaces the index without the word;
- ix_audit_events_of_…: the audit log filtered by action, by actor, by both, and by target;
- ix_partnerships_asker_id_status_id and its sister: partnerships by status, and all of them by five statuses. They
  replace the indexes without the status;
- ix_invitations_of_status: invitations by status, and all of them by five statuses, by age.

The words with which name and address begin are found by the indexes that sort by them; so words tell which of the two
begins with them, if only one does, and are not kept where both do.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

NEW = {
    "ix_users_filtered_by_name": ("users", ["environment_id", "status", "role", "name_key", "id"]),
    "ix_users_filtered_by_address": ("users", ["environment_id", "status", "role", "canonical", "id"]),
    "ix_users_filtered_by_activity": ("users", ["environment_id", "status", "role", "last_active_at", "id"]),
    "ix_users_filtered_by_age": ("users", ["environment_id", "status", "role", "created_at", "id"]),
    "ix_user_words_environment_id_user_id_word": ("user_words", ["environment_id", "user_id", "word"]),
    "ix_audit_events_of_action": ("audit_events", ["environment_id", "action", "id"]),
    "ix_audit_events_of_actor": ("audit_events", ["environment_id", "actor_id", "id"]),
    "ix_audit_events_of_actor_and_action": ("audit_events", ["environment_id", "actor_id", "action", "id"]),
    "ix_audit_events_of_target": ("audit_events", ["environment_id", "target_id", "id"]),
    "ix_partnerships_asker_id_status_id": ("partnerships", ["asker_id", "status", "id"]),
    "ix_partnerships_asked_id_status_id": ("partnerships", ["asked_id", "status", "id"]),
    "ix_invitations_of_status": ("invitations", ["environment_id", "status", "created_at", "id"]),
}
OLD = {
    "ix_user_words_environment_id_user_id": ("user_words", ["environment_id", "user_id"]),
    "ix_partnerships_asker_id_id": ("partnerships", ["asker_id", "id"]),
    "ix_partnerships_asked_id_id": ("partnerships", ["asked_id", "id"]),
}
LONGEST_WORD = 64
NAME_ONLY, ADDRESS_ONLY, NAMELESS = "=", ":", ";"

KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
users = sa.table(
    "users", sa.column("environment_id"), sa.column("id"), sa.column("name_key", KEY), sa.column("canonical", KEY)
)
words = sa.table("user_words", sa.column("environment_id"), sa.column("user_id"), sa.column("word", KEY))


def upgrade() -> None:
    mark_words()
    for name, (table, columns) in NEW.items():
        op.create_index(name, table, columns)
    for name, (table, _) in OLD.items():
        op.drop_index(name, table)


def mark_words() -> None:
    """As server/domain/names.py tells words when this was written."""
    of_user = sa.and_(users.c.environment_id == words.c.environment_id, users.c.id == words.c.user_id)
    length = sa.func.length(words.c.word)
    by_name, by_address = (
        sa.exists().where(of_user, sa.func.substr(text, 1, length) == words.c.word)
        for text in (users.c.name_key, users.c.canonical)
    )
    is_whole = words.c.word.like("%@%")
    op.execute(words.delete().where(sa.or_(is_whole, sa.and_(by_name, by_address))))
    nameless = sa.exists().where(of_user, users.c.name_key.is_(None))
    op.execute(words.update().values(word=NAME_ONLY + words.c.word).where(by_name))
    op.execute(words.update().values(word=NAMELESS + words.c.word).where(by_address, nameless))
    op.execute(words.update().values(word=ADDRESS_ONLY + words.c.word).where(by_address))


def downgrade() -> None:
    for name, (table, columns) in OLD.items():
        op.create_index(name, table, columns)
    for name, (table, _) in NEW.items():
        op.drop_index(name, table)
    marked = sa.or_(*(words.c.word.like(f"{mark}%") for mark in (NAME_ONLY, ADDRESS_ONLY, NAMELESS)))
    op.execute(words.update().values(word=sa.func.substr(words.c.word, 2)).where(marked))
    # Whole names and addresses as one word each: a search looks for beginnings only.
    for text in (users.c.name_key, users.c.canonical):
        word = sa.func.substr(text, 1, LONGEST_WORD).label("word")
        found = sa.select(users.c.environment_id, users.c.id, word).where(text != "")
        known = sa.exists().where(
            words.c.environment_id == users.c.environment_id, words.c.user_id == users.c.id, words.c.word == word
        )
        op.execute(words.insert().from_select(["environment_id", "user_id", "word"], found.where(~known)))
