"""How much an operation asks for. Each fragment is looked into once, else 2^90 steps fit into a thousand tokens."""

from collections.abc import Iterator
from dataclasses import dataclass

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
)

from server.domain.errors import LimitExceeded

MAX_DEPTH, MAX_ALIASES = 12, 15
# Each costs a password's hash or answers whether a secret is right: one a request (AUT-7, threats: guessing by aliases)
CREDENTIALS = frozenset(
    [
        "signUp",
        "completeSignUp",
        "logIn",
        "requestPasswordReset",
        "setPassword",
        "changePassword",
        "makeEmailPrimary",
        "acceptInvitation",
        "declineInvitation",
        "undoEmailLink",
        "invitationPreview",
    ]
)


@dataclass(frozen=True, slots=True)
class Size:
    """Of some selections: fields within fields, aliases on all levels, fields named in CREDENTIALS on this one."""

    depth: int = 0
    aliases: int = 0
    credentials: int = 0


def beyond_limits(document: DocumentNode) -> Iterator[LimitExceeded]:
    """What the document asks too much of. It has to be valid: fragments exist, and none contains itself."""
    measure = _Measure(document)
    for operation in document.definitions:
        if isinstance(operation, OperationDefinitionNode):
            yield from _beyond(measure.selections(operation.selection_set))


def takes_a_secret(document: DocumentNode) -> bool:
    """Whether an operation of a valid document has a field named in CREDENTIALS."""
    measure = _Measure(document)
    operations = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    return any(measure.selections(operation.selection_set).credentials for operation in operations)


def _beyond(size: Size) -> Iterator[LimitExceeded]:
    if size.depth > MAX_DEPTH:
        yield LimitExceeded(
            f"The operation is deeper than {MAX_DEPTH} levels; ask for less at a time.",
            f"De operatie is dieper dan {MAX_DEPTH} niveaus; vraag minder tegelijk.",
        )
    if size.aliases > MAX_ALIASES:
        yield LimitExceeded(
            f"The operation has more than {MAX_ALIASES} aliases; send it in parts.",
            f"De operatie heeft meer dan {MAX_ALIASES} aliassen; stuur haar in delen.",
        )
    if size.credentials > 1:
        yield LimitExceeded(
            "Only one field that takes a password, an address or a secret at a time.",
            "Slechts één veld tegelijk dat een wachtwoord, een adres of een geheim aanneemt.",
        )


class _Measure:
    def __init__(self, document: DocumentNode) -> None:
        self.fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
        self.kept: dict[str, Size] = {}

    def selections(self, selections: SelectionSetNode | None) -> Size:
        parts = [self.selection(node) for node in selections.selections] if selections else []
        return Size(
            max((part.depth for part in parts), default=0),
            sum(part.aliases for part in parts),
            sum(part.credentials for part in parts),
        )

    def selection(self, node: SelectionNode) -> Size:
        match node:
            case FieldNode():
                return self.field(node)
            case InlineFragmentNode():
                return self.selections(node.selection_set)
            case FragmentSpreadNode():
                name = node.name.value
                if name not in self.kept:
                    self.kept[name] = self.selections(self.fragments[name].selection_set)
                return self.kept[name]
        return Size()

    def field(self, node: FieldNode) -> Size:
        below, name = self.selections(node.selection_set), node.name.value
        deep = below.depth + 1 if node.selection_set and not name.startswith("__") else 0
        return Size(deep, below.aliases + (node.alias is not None), int(name in CREDENTIALS))
