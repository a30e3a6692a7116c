"""Events published after a commit. They hold ids only; whoever receives one reads the rows."""

import uuid
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UserChanged:
    """A user of the environment was invited, joined, changed or went."""

    environment_id: uuid.UUID
    user_id: uuid.UUID


@dataclass(frozen=True, slots=True)
class AccessEnded:
    """A session, all sessions of an account, or an account's access to one environment is over: close its sockets."""

    account_id: uuid.UUID
    session_id: uuid.UUID | None = None
    environment_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class InboxChanged:
    """Something came into a user's inbox, or changed there."""

    environment_id: uuid.UUID
    user_id: uuid.UUID


@dataclass(frozen=True, slots=True)
class MailPromised:
    """There is mail in the outbox."""


Event = UserChanged | AccessEnded | InboxChanged | MailPromised
