"""The printed contract, read as any client reads it: rules and grants come from here, never from the server's code."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graphql import (
    DirectiveNode,
    DocumentNode,
    EnumTypeDefinitionNode,
    GraphQLSchema,
    ListValueNode,
    ObjectTypeDefinitionNode,
    build_schema,
    get_named_type,
    parse,
    value_from_ast_untyped,
)

FILE = Path(__file__).parents[2] / "schema.graphql"
TEXT = FILE.read_text(encoding="utf-8")
DOCUMENT: DocumentNode = parse(TEXT)
SCHEMA: GraphQLSchema = build_schema(TEXT)
ROOTS = {"Query": "query", "Mutation": "mutation", "Subscription": "subscription"}
RULES = ("public", "loggedIn", "requiresPermission")
# @loggedIn fields that concern the account alone: they work whatever the environment says (contract, at the roots)
ACCOUNT_ALONE = frozenset(
    {
        "account",
        "logOut",
        "changePassword",
        "revokeSession",
        "startPasskey",
        "confirmPasskey",
        "removePasskey",
        "linkExternalIdentity",
        "unlinkExternalIdentity",
        "updateAccount",
        "removeEmail",
        "makeEmailPrimary",
        "startTwoFactor",
        "confirmTwoFactor",
        "disableTwoFactor",
        "regenerateRecoveryCodes",
        "reauthenticate",
        "addEmail",
        "confirmEmail",
        "exportAccount",
        "eraseAccount",
    }
)


@dataclass(frozen=True, slots=True)
class Rule:
    """What the directive on a field says."""

    name: str
    permission: str | None = None


@dataclass(frozen=True, slots=True)
class Grant:
    """Who holds a permission."""

    platform: frozenset[str]
    organisation: frozenset[str]
    relationship_manager: bool


def directives(node: Any) -> dict[str, dict[str, Any]]:
    return {d.name.value: _arguments(d) for d in node.directives or ()}


def _arguments(directive: DirectiveNode) -> dict[str, Any]:
    return {a.name.value: _value(a.value) for a in directive.arguments or ()}


def _value(node: Any) -> Any:
    return [_value(v) for v in node.values] if isinstance(node, ListValueNode) else value_from_ast_untyped(node)


def objects() -> Iterator[ObjectTypeDefinitionNode]:
    return (d for d in DOCUMENT.definitions if isinstance(d, ObjectTypeDefinitionNode))


def rules(type_name: str) -> dict[str, list[Rule]]:
    """The rules printed on each field of this type."""
    [found] = [d for d in objects() if d.name.value == type_name]
    return {
        field.name.value: [
            Rule(name, given.get("permission")) for name, given in directives(field).items() if name in RULES
        ]
        for field in found.fields or ()
    }


def rule(type_name: str, field: str) -> Rule:
    [found] = rules(type_name)[field]
    return found


def grants() -> dict[str, Grant]:
    [permissions] = [
        d for d in DOCUMENT.definitions if isinstance(d, EnumTypeDefinitionNode) and d.name.value == "Permission"
    ]
    return {value.name.value: _grant(directives(value)["grantedTo"]) for value in permissions.values or ()}


def _grant(given: dict[str, Any]) -> Grant:
    return Grant(
        frozenset(given.get("platform", ())),
        frozenset(given.get("organisation", ())),
        given.get("relationshipManager", False),
    )


def input_of(mutation: str) -> str:
    """The type of its input, which is mostly called after it."""
    return str(get_named_type(SCHEMA.mutation_type.fields[mutation].args["input"].type))  # type: ignore[union-attr]


def root_fields() -> list[tuple[str, str]]:
    """Type and field of everything that can be asked, done and followed."""
    return [(type_name, field) for type_name in ROOTS for field in rules(type_name)]


GRANTS = grants()
