"""Those who follow in this process; and of `userChanged`, what one event answers to many is worked out once.

Whoever is ready to take an event asks here. Those who ask at the same time have their authority read together, anew for
each event (USR-2), and those who would get the same answer get the same bytes: equal document, operation and variables,
language, environment, role and mark, and nothing in the answer that depends on more (`standing`). All others are
answered alone.
"""

import asyncio
import gc
import hashlib
import uuid
from collections import deque
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from graphql import OperationType

from server.auth.activity import Activity
from server.auth.authentication import Authority, authenticate_all
from server.context import ClientConnection, Context
from server.db.database import Database
from server.domain.errors import NoEnvironment
from server.domain.events import UserChanged
from server.faults import log_fault
from server.schema.cost import MAX_COST
from server.schema.directives import Guard
from server.schema.parsing import Document
from server.schema.strawberry_internals import declaration, graphql_schema
from server.schema.variables import refuse_large

from . import plans
from .selections import Selections, arguments_of
from .standing import Personal, Standing, StandingContext

log = plans.log
# Who is answered between two turns of the event loop: their authority is as old as that takes. A power of two, to which
# lists are filled up.
AT_ONCE = 128
# Seconds for which garbage may wait: of thousands who are answered all is alive at the same time, and none of it in
# circles, so that collecting walks through it again and again and finds nothing. It would take a third of the time.
UNCOLLECTED = 5.0
FRESH = 1.0  # seconds for which the answer to an event is given to those who come for it later


@dataclass(frozen=True, slots=True, eq=False)
class Follower:
    """One subscription to this field. `selection`: what its answers depend on beside the viewer and the event."""

    schema: Any
    document: Document
    name: str | None
    variables: Mapping[str, Any] | None
    field: str
    arguments: Mapping[str, Any]
    selection: Hashable
    guards: Sequence[Guard]
    connection: ClientConnection
    environment_id: uuid.UUID
    user_id: uuid.UUID

    def check(self, context: Context) -> None:
        """Whether this may still be followed. A denial says why not."""
        for guard in self.guards:
            guard.check(context)
        if context.actor.user_id != self.user_id:  # the account is now seen as its user elsewhere
            raise NoEnvironment


def follower(
    schema: Any, document: Document | None, name: str | None, variables: Mapping[str, Any] | None, context: Context
) -> Follower | None:
    """Of a subscription that is in order; None for every other one, which graphql-core answers."""
    actor = context.authority.actor
    if document is None or actor is None or document.errors.get(schema) != []:
        return None
    try:
        refuse_large(dict(variables) if variables else None)
        operation = plans.operation_of(schema, document, name, OperationType.SUBSCRIPTION)
        if operation is None:
            return None
        coerced = plans.coerced(schema, operation, variables or {})
        root = graphql_schema(schema).subscription_type
        assert root is not None
        switches = {switch: coerced[switch] for switch in operation.switches}
        fields = Selections(graphql_schema(schema), document.node, switches).of(root, [operation.node.selection_set])
        [[node]] = fields.values()
        field = root.fields[node.name.value]
        if plans.cost(schema, document, name, operation, coerced) > MAX_COST:
            return None
        guards = [e for e in declaration(field).extensions if isinstance(e, Guard)]
        asked = orjson.dumps(variables or {}, option=orjson.OPT_SORT_KEYS)
        selection = document.text, name, hashlib.sha256(asked).digest()  # short, whatever the variables are
        made = Follower(
            schema,
            document,
            name,
            variables,
            node.name.value,
            arguments_of(schema, node, field)(coerced),
            selection,
            guards,
            context.connection,
            actor.environment_id,
            actor.user_id,
        )
        made.check(context)
    except Exception:  # graphql-core says what is wrong
        return None
    operation.sights += 1
    return made


@dataclass(frozen=True, slots=True)
class Heard:
    """`shared`: the answer, where it is the same for others. Without `authority` it has to be read by who asked."""

    authority: Authority | None = None
    shared: plans.Answer | None = None


ALONE = Heard()


@dataclass(frozen=True, slots=True, eq=False)
class _Asking:
    follower: Follower
    event: UserChanged
    heard: asyncio.Future[Heard]


class Audience:
    """Of one process."""

    def __init__(self, database: Database, activity: Activity) -> None:
        self._database, self._activity = database, activity
        self._asking: deque[_Asking] = deque()
        self._answering: asyncio.Task[None] | None = None
        # By event, selection and standing; with the event, whose identity is in the key. None where each has their own.
        self._shared: dict[Hashable, tuple[UserChanged, plans.Answer | None]] = {}

    async def hear(self, follower: Follower, event: UserChanged) -> Heard:
        """Authority as the rows have it now, and the answer where others get the same. Checks nothing without one."""
        asking = _Asking(follower, event, asyncio.get_running_loop().create_future())
        self._asking.append(asking)
        if self._answering is None:
            self._answering = asyncio.create_task(self._answer_all())
        return await asking.heard

    async def _answer_all(self) -> None:
        loop = asyncio.get_running_loop()
        since = began = loop.time()
        gc.disable()
        try:
            while self._asking:
                some = [self._asking.popleft() for _ in range(min(AT_ONCE, len(self._asking)))]
                some = [asking for asking in some if not asking.heard.done()]  # whose socket was closed meanwhile
                if loop.time() - began > UNCOLLECTED:
                    gc.enable()
                if loop.time() - since > FRESH:
                    self._shared.clear()
                    since = loop.time()
                await self._answer(some)
                await asyncio.sleep(0)  # they send what they heard, and others have a turn
        finally:
            gc.enable()
            self._shared.clear()
            self._answering = None

    async def _answer(self, some: Sequence[_Asking]) -> None:
        heard = [ALONE] * len(some)
        try:
            heard = await self._heard(some)
        except Exception as fault:  # each finds out again, and tells it
            log_fault(log, "those who follow could not be answered together", fault)
        finally:
            for asking, told in zip(some, heard, strict=True):
                if not asking.heard.done():
                    asking.heard.set_result(told)

    async def _heard(self, some: Sequence[_Asking]) -> list[Heard]:
        claims = [(asking.follower.connection.token, asking.follower.connection.environment) for asking in some]
        async with self._database.read() as reader:
            authorities = await authenticate_all(self._database, reader, self._activity, claims)
        heard = [Heard(authority) for authority in authorities]
        alike: dict[Hashable, list[int]] = {}
        for n, (asking, authority) in enumerate(zip(some, authorities, strict=True)):
            if (key := _key(asking, authority)) is not None:
                alike.setdefault(key, []).append(n)
        for key, places in alike.items():
            first, authority = some[places[0]], authorities[places[0]]
            if key not in self._shared and len(places) > 1:
                assert authority is not None
                self._shared[key] = first.event, await _shared(first, authority)
            _, answer = self._shared.get(key, (None, None))
            for n in places if answer is not None else ():
                heard[n] = Heard(authorities[n], answer)
        return heard


def _key(asking: _Asking, authority: Authority | None) -> Hashable:
    """Of all who may get the same answer; None for who may follow no longer, which their own check tells."""
    follower, actor = asking.follower, authority.actor if authority else None
    if authority is None or authority.identity is None or actor is None or actor.user_id != follower.user_id:
        return None
    standing = actor.environment_id, actor.role, actor.relationship_manager
    return id(asking.event), follower.selection, authority.identity.locale, *standing


async def _shared(asking: _Asking, authority: Authority) -> plans.Answer | None:
    """The answer to anybody of this standing, encoded; None where there is none that holds for all of them."""
    follower, actor, identity = asking.follower, authority.actor, authority.identity
    assert actor is not None
    assert identity is not None
    standing = Standing(actor.environment_id, actor.role, actor.relationship_manager)
    context = StandingContext(follower.connection.services, standing, identity.locale)
    try:
        found = await plans.answer(
            follower.schema, follower.document, follower.name, follower.variables, context, asking.event.user_id
        )
    except Personal:
        return None
    finally:
        await context.close()
    return found and plans.Answer(orjson.Fragment(orjson.dumps(found.data)), found.cost)
