"""Plans of operations, kept with their documents; and which operation has one.

An operation is compiled when its document comes a second time: who sends a new one each time costs validation alone.
"""

import logging
import uuid
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    OperationDefinitionNode,
    OperationType,
    get_named_type,
    get_variable_values,
    type_from_ast,
)

from server.context import Context
from server.db.outages import is_outage
from server.domain.errors import DomainError
from server.faults import log_fault
from server.schema.cost import MAX_COST, cost_of
from server.schema.parsing import DOCUMENTS, Document
from server.schema.strawberry_internals import graphql_schema

from .compiler import Compiler
from .errors import Fallback, Unsupported
from .plan import Plan
from .run import Run
from .selections import switches_of
from .standing import Personal

log = logging.getLogger(__name__)
SIGHTS = 1  # how often an operation is executed by graphql-core before it is compiled
MOST_PLANS = 8  # of one operation, the newest: for each combination of the variables that @skip and @include ask
MOST_COSTS = 50  # of one operation, by the sizes of its pages
MOST_COERCED, MOST_PLAIN, LONGEST_PLAIN = 50, 5, 100  # of one operation, variables that came before; all of them short
# What a plan takes, as measured: itself, and for each character of its code with the constants of it.
BYTES_A_PLAN, BYTES_A_CHARACTER = 32_000, 16
ROUTES: Counter[str] = Counter()  # how operations were answered: "compiled", or why not


@dataclass(slots=True)
class Operation:
    """One operation of a document, and what has been made of it. A plan that is None was found to be impossible."""

    node: OperationDefinitionNode
    switches: tuple[str, ...]  # of the document's, those that this operation has
    numbers: tuple[str, ...]
    sights: int = 0
    plans: dict[tuple[Any, ...], Plan | None] = field(default_factory=dict)
    costs: dict[tuple[Any, ...], int] = field(default_factory=dict)
    coerced: dict[tuple[Any, ...], Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """`cost`: as `server/schema/cost.py` counts it."""

    data: Any
    cost: int


async def answer(
    schema: Any,
    document: Document,
    name: str | None,
    variables: Mapping[str, Any] | None,
    context: Context,
    about: uuid.UUID | int | None = None,
    kinds: Collection[OperationType] = (OperationType.QUERY,),
) -> Answer | None:
    """What a plan answers; None where graphql-core has to.

    By then nothing has been done but reading; of mutations that were done, the context has the outcomes, which
    graphql-core tells without doing them again (server/schema/outcomes.py).

    `about`: of a subscription the user whom an event of `userChanged` is about, or the position in the inbox after
    which there may be news.
    Personal where the context stands for more than one viewer, and they do not get the same answer.
    """
    try:
        asked = kinds if about is None else (OperationType.SUBSCRIPTION,)
        found = await _answered(schema, document, name, variables or {}, context, about, asked)
    except Personal:
        ROUTES["personal"] += 1
        raise
    except Fallback:
        ROUTES["fallback"] += 1
        return None
    except Unsupported as unknown:
        ROUTES["unsupported"] += 1
        log.debug("not compiled: %s", unknown)
        return None
    except DomainError:  # a rule refuses: graphql-core tells where
        ROUTES["refused"] += 1
        return None
    except Exception as fault:  # a mistake of ours, or a database that is away: graphql-core finds out which
        ROUTES["failed"] += 1
        if not is_outage(fault):
            log_fault(log, "a plan failed", fault)
        return None
    if found is not None:
        ROUTES["compiled"] += 1
    return found


async def _answered(
    schema: Any,
    document: Document,
    name: str | None,
    variables: Mapping[str, Any],
    context: Context,
    about: uuid.UUID | int | None,
    kinds: Collection[OperationType],
) -> Answer | None:
    if context.authority.actor is None or document.errors.get(schema) != [] or document.measure.takes_a_secret:
        return None
    operation = operation_of(schema, document, name, *kinds)
    if operation is None:
        return None
    given = coerced(schema, operation, variables)
    counted = cost(schema, document, name, operation, given)
    raw = await context.reader.raw()
    if counted > MAX_COST or raw is None:
        return None
    database = context.services.database
    run = Run(context, context.locale, given, raw, database.readers.statements, database.is_sqlite, about)
    plan = _plan(schema, document, operation, run)
    if plan is None:
        return None
    try:
        return Answer(await plan.answer(run), counted)
    finally:
        _count(document, plan)


def kind_planned(schema: Any, query: str, name: str | None) -> OperationType | None:
    """Whether a query or a mutation has a plan, and which of them it is: it came before, and was valid."""
    document = DOCUMENTS.get(query)
    if document is None or document.errors.get(schema) != []:
        return None
    operation = operation_of(schema, document, name, OperationType.QUERY, OperationType.MUTATION)
    return operation.node.operation if operation is not None and any(operation.plans.values()) else None


def operation_of(schema: Any, document: Document, name: str | None, *kinds: OperationType) -> Operation | None:
    """The operation of that name, or the only one; None for one of none of these kinds, or where there is none."""
    nodes = document.operations()
    named = [o for o in nodes if o.name and o.name.value == name] if name is not None else nodes
    if len(named) != 1 or named[0].operation not in kinds:
        return None  # nothing is kept of a name: there is no end of those that don't exist
    key = schema, named[0].name and named[0].name.value
    if key not in document.queries:
        document.queries[key] = _operation(schema, document, named[0])
    found: Operation = document.queries[key]
    return found


def _operation(schema: Any, document: Document, node: OperationDefinitionNode) -> Operation:
    numbers, names = [], set()
    for definition in node.variable_definitions or ():
        names.add(definition.variable.name.value)
        kind: Any = get_named_type(type_from_ast(graphql_schema(schema), definition.type))
        if kind.name == "Int":
            numbers.append(definition.variable.name.value)
    switches = tuple(name for name in switches_of(document.node) if name in names)
    return Operation(node, switches, tuple(numbers))


def coerced(schema: Any, operation: Operation, variables: Mapping[str, Any]) -> Mapping[str, Any]:
    definitions = operation.node.variable_definitions
    if not definitions:
        return {}
    key = _plain(variables)
    known = None if key is None else operation.coerced.get(key)
    if known is None:
        made: Any = get_variable_values(graphql_schema(schema), definitions, dict(variables))
        if isinstance(made, list):
            raise Fallback
        known = made.coerced
        if key is not None:
            if len(operation.coerced) >= MOST_COERCED:
                operation.coerced.clear()
            operation.coerced[key] = known
    return known


def _plain(variables: Mapping[str, Any]) -> tuple[Any, ...] | None:
    """What tells these variables from others, where they are few and short; what is in lists and objects is not."""
    if len(variables) > MOST_PLAIN:
        return None
    for value in variables.values():
        if not ((value.__class__ is str and len(value) <= LONGEST_PLAIN) or value.__class__ in (int, bool)):
            return None
    return tuple([(name, value.__class__, value) for name, value in variables.items()])


def cost(schema: Any, document: Document, name: str | None, operation: Operation, variables: Mapping[str, Any]) -> int:
    sizes = tuple([variables.get(number) for number in operation.numbers])
    if sizes not in operation.costs:
        if len(operation.costs) >= MOST_COSTS:
            operation.costs.clear()
        operation.costs[sizes] = cost_of(graphql_schema(schema), document, name, variables)
    return operation.costs[sizes]


def _plan(schema: Any, document: Document, operation: Operation, run: Run) -> Plan | None:
    switches = {name: run.variables.get(name) for name in operation.switches}
    if None in switches.values():
        raise Fallback  # an error: @skip and @include need to know
    key = (run.on_sqlite, *switches.values())
    if key in operation.plans:
        return operation.plans[key]
    if operation.sights < SIGHTS:
        operation.sights += 1
        return None
    if len(operation.plans) >= MOST_PLANS:
        del operation.plans[next(iter(operation.plans))]
    operation.plans[key] = None  # stays so where compiling fails
    made = Compiler(schema, document.node, operation.node, switches, run.statements).plan()
    operation.plans[key] = made
    document.size += BYTES_A_PLAN  # kept with the document when it is first used: see `_count`
    return made


def _count(document: Document, plan: Plan) -> None:
    """What the plan grew by is kept with the document, and takes of the same room."""
    if grown := plan.grown():
        document.size += grown * BYTES_A_CHARACTER
        DOCUMENTS.put(document.text, document, document.size)
