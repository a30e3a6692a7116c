"""Questions made from the schema: each field with arguments that fit, and all that can be selected below a type."""

from collections.abc import Iterator
from typing import Any

import orjson
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
    is_required_argument,
    is_required_input_field,
)

from tests.graphql.contract import SCHEMA

NO_ID = "usr_" + "0" * 32
# Texts that have to be longer than none at all.
LONG_ENOUGH = {("findEnvironments", "search"): "nobody at all"}


def fields_of(type_name: str) -> dict[str, GraphQLField]:
    found: dict[str, GraphQLField] = SCHEMA.type_map[type_name].fields  # type: ignore[attr-defined]
    return found


def nothing(kind: Any) -> Any:
    """A value that fits and names nothing: a bad id, an empty text, whichever comes first."""
    match kind:
        case GraphQLNonNull(of_type=inner):
            return nothing(inner)
        case GraphQLList(of_type=inner):
            return [nothing(inner)]
        case GraphQLInputObjectType():
            return {name: nothing(field.type) for name, field in kind.fields.items()}
        case GraphQLEnumType():
            return next(iter(kind.values))
    return {"ID": NO_ID, "String": "", "Boolean": False, "Int": 1, "DateTime": "2020-01-01T00:00:00Z"}[kind.name]


def literal(value: Any, kind: Any) -> str:
    match kind:
        case GraphQLNonNull(of_type=inner):
            return literal(value, inner)
        case GraphQLList(of_type=inner):
            return "[" + " ".join(literal(v, inner) for v in value) + "]"
        case GraphQLInputObjectType():
            inner_fields = (f"{name}: {literal(v, kind.fields[name].type)}" for name, v in value.items())
            return "{" + " ".join(inner_fields) + "}"
        case GraphQLEnumType():
            return str(value)
    return orjson.dumps(value).decode()


def arguments(field: GraphQLField, values: dict[str, Any]) -> str:
    made = [f"{name}: {literal(value, field.args[name].type)}" for name, value in values.items()]
    return f"({' '.join(made)})" if made else ""


def in_variables(field: GraphQLField, values: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
    """The same arguments as variables: what declares them, what uses them, and their values.

    So that documents that differ by their values only are one document, parsed and validated once.
    """
    declared = ", ".join(f"${name}: {field.args[name].type}" for name in values)
    used = ", ".join(f"{name}: ${name}" for name in values)
    return f"({declared})", f"({used})", values


def asked(type_name: str, name: str) -> str:
    """The field with every argument that it needs naming nothing, and the least that can be selected of it."""
    field = fields_of(type_name)[name]
    below = "" if is_leaf_type(get_named_type(field.type)) else " { __typename }"
    given = {n: nothing(a.type) for n, a in field.args.items() if is_required_argument(a)}
    given |= {n: LONG_ENOUGH[name, n] for n in given if (name, n) in LONG_ENOUGH}
    return f"{name}{arguments(field, given)}{below}"


# ---- ids in arguments


def with_id(field: GraphQLField, id: str) -> Iterator[dict[str, Any]]:
    """The required arguments with this id in one place after the other, wherever the field takes one."""
    required = {name: nothing(arg.type) for name, arg in field.args.items() if is_required_argument(arg)}
    for name, argument in field.args.items():
        for value in _with_id(argument.type, id):
            yield required | {name: value}


def _with_id(kind: Any, id: str) -> Iterator[Any]:
    kind = kind.of_type if isinstance(kind, GraphQLNonNull) else kind
    if isinstance(kind, GraphQLList):
        yield from ([value] for value in _with_id(kind.of_type, id))
    elif isinstance(kind, GraphQLInputObjectType):
        required = {n: nothing(f.type) for n, f in kind.fields.items() if is_required_input_field(f)}
        for name, field in kind.fields.items():
            for value in _with_id(field.type, id):
                yield required | {name: value}
    elif getattr(kind, "name", None) == "ID":
        yield id


# ---- all that lies below a type


def is_flat(kind: Any) -> bool:
    """An object of scalars only, such as a role or an allowance."""
    return isinstance(kind, GraphQLObjectType) and all(
        is_leaf_type(get_named_type(f.type)) for f in kind.fields.values()
    )


def leaves(type_name: str) -> str:
    """Every scalar of the type, and of the flat objects in it."""
    parts = ["__typename"]
    for name, field in fields_of(type_name).items():
        kind = get_named_type(field.type)
        if any(is_required_argument(arg) for arg in field.args.values()):
            continue
        if is_leaf_type(kind):
            parts.append(name)
        elif is_flat(kind):
            parts.append(f"{name} {{ {' '.join(kind.fields)} }}")  # type: ignore[union-attr]
    return " ".join(parts)


# How many items of a list, of a list below it, and so on: together less than an operation may answer with.
PAGES = (50, 9, 9, 1)


def page(field: GraphQLField, lists: int) -> str:
    return f"(first: {PAGES[lists]})" if "first" in field.args else ""


def below(type_name: str, depth: int, seen: set[tuple[str, str]], lists: int = 0) -> Iterator[str]:
    """Selections that reach everything `depth` steps below the type, one way each; `seen` gathers the fields.

    `lists`: how many lists lie above.
    """
    kind = SCHEMA.type_map[type_name]
    if isinstance(kind, GraphQLInterfaceType):
        for one in SCHEMA.get_possible_types(kind):
            yield from (f"... on {one.name} {{ {selected} }}" for selected in below(one.name, depth, seen, lists))
        return
    yield leaves(type_name)
    for name, field in fields_of(type_name).items():
        inner = get_named_type(field.type)
        if any(is_required_argument(arg) for arg in field.args.values()):
            continue
        seen.add((type_name, name))
        if is_leaf_type(inner) or depth == 0:
            continue
        seen.update((inner.name, flat) for flat in fields_of(inner.name) if is_flat(inner))
        if not is_flat(inner):
            # edges and node are part of the step to the item
            cost = 0 if inner.name.endswith(("Connection", "Edge")) else 1
            further = lists + ("first" in field.args)
            for selected in below(inner.name, depth - cost, seen, further):
                yield f"{name}{page(field, lists)} {{ {selected} }}"
