"""The rules on fields: each is printed in the schema and enforced before its field, by one and the same object."""

import inspect
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import Any

import strawberry
from strawberry.extensions import FieldExtension
from strawberry.schema_directive import Location

from server.context import Context, Info
from server.domain.authority import raise_if
from server.domain.errors import NoEnvironment
from server.domain.permissions import Permission, may_in_organisation
from server.schema import enums as _shown  # noqa: F401  (Permission is described there)

FIELD = [Location.FIELD_DEFINITION]


@strawberry.schema_directive(locations=FIELD, name="public", description="Anyone may call this, logged in or not.")
class Public: ...


@strawberry.schema_directive(
    locations=FIELD, name="loggedIn", description="Any logged-in account may call this; no role is needed."
)
class LoggedIn: ...


@strawberry.schema_directive(
    locations=FIELD,
    name="requiresPermission",
    description="The viewer needs this permission, in the environment or on the object at hand.",
)
class RequiresPermission:
    permission: Permission


RULES = (Public, LoggedIn, RequiresPermission)


class Guard(FieldExtension):
    """A rule. Synchronous, and blind to arguments: it asks the context only, so one check does for a whole level.

    With `on_parent` it asks columns of the object at hand too, which tell what it needs to know of the viewer.
    """

    def __init__(
        self,
        rule: object,
        check: Callable[[Context], object],
        *columns: str,
        on_parent: Callable[..., object] | None = None,
    ) -> None:
        self.rule = rule
        self.check = check
        self.columns = columns
        self.on_parent = on_parent

    def allow(self, context: Context, source: Any) -> None:
        self.check(context)
        if self.on_parent is not None:
            self.on_parent(context, *(getattr(source, name) for name in self.columns))

    def apply(self, field: Any) -> None:
        if self.rule not in field.directives:
            field.directives.append(self.rule)

    def resolve(self, next_: Callable[..., Any], source: Any, info: Info, **kwargs: Any) -> Any:
        self.allow(info.context, source)
        return next_(source, info, **kwargs)

    async def resolve_async(self, next_: Callable[..., Any], source: Any, info: Info, **kwargs: Any) -> Any:
        self.allow(info.context, source)
        result = next_(source, info, **kwargs)
        if inspect.isasyncgen(result):
            return self._events(result, info)  # type: ignore[arg-type]
        return await result if inspect.isawaitable(result) else result

    async def _events(self, events: AsyncGenerator[Any, None], info: Info) -> AsyncGenerator[Any, None]:
        """Authority is read and checked again for each event: it may have changed since the socket opened."""
        user_id = info.context.authority.actor and info.context.authority.actor.user_id
        async with aclosing(events):
            async for event in events:
                await info.context.refresh()
                await info.context.authenticate()
                self.check(info.context)
                if info.context.actor.user_id != user_id:  # the account is now seen as its user elsewhere
                    raise NoEnvironment
                yield event


PUBLIC = Guard(Public(), lambda context: None)
# What concerns the account alone: works whatever the environment says.
LOGGED_IN = Guard(LoggedIn(), lambda context: context.identity)
# Everything else that needs no role: NO_ENVIRONMENT or USER_BLOCKED where the account may not act in the one at hand.
IN_ENVIRONMENT = Guard(LoggedIn(), lambda context: context.actor)


def requires(permission: Permission) -> Guard:
    """The platform permission, in the environment at hand."""
    return Guard(RequiresPermission(permission=permission), lambda context: context.actor.require(permission))


def requires_on_object(permission: Permission) -> Guard:
    """A permission on the object that the input names: the verb asks for it once it has seen the object (ERR-1)."""
    return Guard(RequiresPermission(permission=permission), lambda context: context.actor)


def requires_in(permission: Permission) -> Guard:
    """The permission in the organisation at hand, which knows the viewer's own role in it."""
    return Guard(
        RequiresPermission(permission=permission),
        lambda context: context.actor,
        "viewer_role",
        on_parent=lambda _, role: raise_if(may_in_organisation(role, permission)),
    )
