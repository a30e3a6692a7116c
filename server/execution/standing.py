"""Who asks, where only their standing may matter: what is answered so is the same for all of that standing."""

import uuid
from typing import Any

from server.auth.authentication import Authority
from server.context import ClientConnection, Context, Services
from server.db.models import PlatformRole
from server.domain.permissions import Actor


class Personal(Exception):
    """Something asked who the viewer is: the answer is theirs alone."""


class Standing(Actor):
    """Any user of this environment with this role and mark. Which one: Personal."""

    __slots__ = ()

    def __init__(self, environment_id: uuid.UUID, role: PlatformRole, relationship_manager: bool) -> None:
        object.__setattr__(self, "environment_id", environment_id)
        object.__setattr__(self, "role", role)
        object.__setattr__(self, "relationship_manager", relationship_manager)

    @property
    def account_id(self) -> Any:
        raise Personal

    @property
    def user_id(self) -> Any:
        raise Personal


class _Anybody(Authority):
    __slots__ = ()

    def __init__(self, actor: Standing) -> None:
        object.__setattr__(self, "actor", actor)

    @property
    def identity(self) -> Any:
        raise Personal

    @property
    def denial(self) -> Any:
        raise Personal


class StandingContext(Context):
    """An operation of nobody in particular, in this language."""

    def __init__(self, services: Services, standing: Standing, locale: str) -> None:
        super().__init__(ClientConnection(services, locale=locale), _Anybody(standing))

    @property
    def locale(self) -> str:
        return self.connection.locale

    @property
    def origin(self) -> Any:
        raise Personal
