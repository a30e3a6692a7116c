"""The one module that touches what Strawberry keeps to itself.

The rest of the schema asks these functions, so that an upgrade of Strawberry is read against this file alone.
"""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import MISSING
from enum import Enum
from functools import cached_property
from typing import Any

import strawberry
from graphql import FieldNode, GraphQLField, GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema
from strawberry import UNSET
from strawberry.scalars import is_scalar
from strawberry.types.arguments import StrawberryArgument, convert_argument
from strawberry.types.base import StrawberryList, StrawberryMaybe, StrawberryOptional
from strawberry.types.enum import EnumValue, StrawberryEnumDefinition, has_enum_definition
from strawberry.types.execution import ExecutionContext
from strawberry.types.field import StrawberryField
from strawberry.types.fields.resolver import StrawberryResolver
from strawberry.types.lazy_type import LazyType

# ---- the schema and its operations


def graphql_schema(schema: Any) -> GraphQLSchema:
    """The schema as graphql-core knows it: validation and the cost limit walk it."""
    return schema._schema  # type: ignore[no-any-return]


def object_fields(schema: Any) -> Iterator[tuple[str, str, StrawberryField]]:
    """Type, name and declaration of each field of the schema's own object types."""
    for type_ in graphql_schema(schema).type_map.values():
        if isinstance(type_, GraphQLObjectType) and not type_.name.startswith("__"):
            for name, field in type_.fields.items():
                yield type_.name, name, field.extensions["strawberry-definition"]


def requested_operation_name(context: ExecutionContext) -> str | None:
    """The `operationName` of the request. Strawberry's own property falls back to the first operation's name."""
    return context._provided_operation_name


def hides_suggestions(schema: Any) -> bool:
    """Whether errors are without 'Did you mean'."""
    return bool(schema.config.disable_field_suggestions)


def is_raised_by_strawberry(fault: Exception) -> bool:
    """Whether it says that the request itself does not fit: its view answers those."""
    return type(fault).__module__.startswith("strawberry")


def field_node(info: strawberry.Info[Any, Any]) -> FieldNode:
    """Where the field stands in the document; equal for all parents of which it is resolved."""
    return info._raw_info.field_nodes[0]


def declaration(field: GraphQLField) -> StrawberryField:
    """The declaration of a field of the schema's own types."""
    return field.extensions["strawberry-definition"]  # type: ignore[no-any-return]


def type_class(kind: GraphQLObjectType | GraphQLInterfaceType) -> type:
    """The class that a type was declared by."""
    return kind.extensions["strawberry-definition"].origin  # type: ignore[no-any-return]


def type_name(cls: type) -> str:
    """What the schema calls a class."""
    return cls.__strawberry_definition__.name  # type: ignore[attr-defined, no-any-return]


def declared_fields(cls: type) -> list[StrawberryField]:
    """The fields of a type, as they were declared."""
    return cls.__strawberry_definition__.fields  # type: ignore[attr-defined, no-any-return]


Converter = Callable[[Any], Any]


def arguments_converter(schema: Any, field: StrawberryField) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """What makes the arguments of a resolver of coerced values by their names in the schema, as Strawberry does.

    What is not given is left out. Types are looked at once, and not for each value.
    """
    names = schema.config.name_converter
    parts = [(names.from_argument(one), one.python_name, _converter(schema, one.type)) for one in field.arguments]

    def converted(values: dict[str, Any]) -> dict[str, Any]:
        given = [(python_name, convert, values[name]) for name, python_name, convert in parts if name in values]
        return {name: value if convert is None else convert(value) for name, convert, value in given}

    return converted


def _converter(schema: Any, type_: Any) -> Converter | None:
    """From one coerced value; None where it is taken as it is."""
    registry = schema.schema_converter.scalar_registry
    if isinstance(type_, StrawberryOptional) and not isinstance(type_, StrawberryMaybe):
        return _converter(schema, type_.of_type)
    if isinstance(type_, LazyType):
        return _converter(schema, type_.resolve_type())
    if isinstance(type_, StrawberryList):
        return _list_converter(_converter(schema, type_.of_type))
    if is_scalar(type_, registry) or isinstance(type_, StrawberryEnumDefinition) or has_enum_definition(type_):
        return None
    definition = getattr(type_, "__strawberry_definition__", None)
    if definition is not None and definition.is_input and definition.from_input is None:
        return _input_converter(schema, type_, definition)
    return lambda value: convert_argument(value, type_, registry, schema.config)


def _list_converter(item: Converter | None) -> Converter:
    def converted(value: Any) -> Any:
        if value is None or value is UNSET:
            return value
        return list(value) if item is None else [item(one) for one in value]

    return converted


def _input_converter(schema: Any, cls: type, definition: Any) -> Converter:
    parts = []
    for field in definition.fields:
        convert = _converter(schema, field.resolve_type(type_definition=definition))
        parts.append((schema.config.name_converter.from_field(field), field.python_name, convert))
    without = [f for f in definition.fields if f.default_value is MISSING and f.default_factory is MISSING]
    nulls: dict[str, Any] = dict.fromkeys((field.python_name for field in without), None)

    def converted(value: Any) -> Any:
        if value is None or value is UNSET:
            return value
        given = dict(nulls)
        for name, python_name, convert in parts:
            if name in value:
                given[python_name] = value[name] if convert is None else convert(value[name])
        return cls(**given)

    return converted


# ---- enumerations


def enum_values(cls: type[Enum]) -> list[EnumValue]:
    """The values of an enumeration that `strawberry.enum` made: their descriptions and directives can be set."""
    return cls.__strawberry_definition__.values  # type: ignore[attr-defined, no-any-return]


# ---- fields and their arguments


class BatchResolver(StrawberryResolver[Any]):
    """A resolver that hands its arguments on as they are, and so can't tell Strawberry from its signature which.

    `arguments_of`: the functions whose keyword-only parameters are the arguments of the field.
    """

    def __init__(self, resolve: Callable[..., Any], *arguments_of: Callable[..., Any]) -> None:
        super().__init__(resolve)
        self.arguments_of = arguments_of

    @cached_property
    def arguments(self) -> list[StrawberryArgument]:
        return [argument for function in self.arguments_of for argument in _keyword_only(function)]

    def copy_with(self, type_var_map: Any) -> "BatchResolver":
        """The same for each type that a generic type is made of: no argument and no result is annotated by it."""
        return self


def _keyword_only(function: Callable[..., Any]) -> list[StrawberryArgument]:
    parameters = inspect.signature(function).parameters.items()
    names = [name for name, parameter in parameters if parameter.kind is inspect.Parameter.KEYWORD_ONLY]
    taken = StrawberryResolver(function).arguments if names else []  # which wants an annotation of everything
    return [argument for argument in taken if argument.python_name in names]


def resolver_function(field: Any) -> Callable[..., Any]:
    """The function that a field was declared with."""
    return field.base_resolver.wrapped_func  # type: ignore[no-any-return]


def has_resolver(field: Any) -> bool:
    """Whether a function answers it, not an attribute."""
    return field.base_resolver is not None


def is_batch(field: Any) -> bool:
    return isinstance(field.base_resolver, BatchResolver)


def batch_function(field: Any) -> Callable[..., Any] | None:
    """The function of all parents that a field was declared with, if it was."""
    return field.base_resolver.arguments_of[0] if is_batch(field) else None


def takes_parent(field: Any) -> bool:
    """Whether its function gets the parent by a parameter `root` or annotated `strawberry.Parent`."""
    resolver = field.base_resolver
    return bool(resolver and (resolver.root_parameter or resolver.parent_parameter))


def describe_arguments_by_type(field: Any) -> None:
    """Gives each argument the description of its input type."""
    for argument in field.base_resolver.arguments:
        argument.description = argument.type.__strawberry_definition__.description


def move_last(cls: type, name: str) -> None:
    """Makes a field the last one of a type. Strawberry puts the fields of base classes first."""
    fields: list[StrawberryField] = cls.__strawberry_definition__.fields  # type: ignore[attr-defined]
    fields.sort(key=lambda field: field.python_name == name)
