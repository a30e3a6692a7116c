"""How much a document asks for, measured before it is validated (LIM-1). Every bound of it stands here.

Each selection is looked at wherever its fragment is spread, and counting ends at the first bound: else 2^90 steps fit
into a thousand tokens.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from server.domain.errors import LimitExceeded

MAX_CHARACTERS, MAX_BYTES, MAX_LINES = 32_768, 65_536, 2000  # looked at before anything is read
MAX_TOKENS = 1000
MAX_OPERATIONS, MAX_FRAGMENTS = 20, 60
MAX_SELECTIONS = 2000  # fields, fragments and spreads, those of a fragment again wherever it is spread
# Of fields under one response name in one selection: validation compares each with each, and what is below as well.
MAX_PAIRS, PAIR_WITH_SELECTION = 6000, 10
MAX_DEPTH, MAX_ALIASES = 12, 15
INTROSPECTION_SHARE = 1.25  # of the values about the schema that the question of every tool asks for
INTROSPECTION = ("__schema", "__type")
# Each costs a password's hash, makes a secret or answers whether one is right: one a request (AUT-7, threats: guessing)
CREDENTIALS = frozenset(
    [
        "signUp",
        "completeSignUp",
        "logIn",
        "completeLogIn",
        "requestPasswordReset",
        "setPassword",
        "changePassword",
        "makeEmailPrimary",
        "addEmail",
        "confirmEmail",
        "eraseAccount",
        "acceptInvitation",
        "declineInvitation",
        "completePasskeyLogIn",
        "confirmPasskey",
        "removePasskey",
        "confirmTwoFactor",
        "disableTwoFactor",
        "reauthenticate",
        "undoAccountChange",
        "undoEmailLink",
        "linkExternalIdentity",
        "startOrganisationProof",
        "invitationPreview",
        "link",
    ]
)


def refuse_long(query: str) -> None:
    """LIMIT_EXCEEDED where the text alone is too much to be read."""
    if len(query) > MAX_CHARACTERS or len(query.encode(errors="replace")) > MAX_BYTES:
        raise LimitExceeded(
            f"The document is too long: {MAX_CHARACTERS} characters is the limit. Pass values as variables.",
            f"Het document is te lang: {MAX_CHARACTERS} tekens is de grens. Geef waarden mee als variabelen.",
        )
    if query.count("\n") + query.count("\r") > MAX_LINES:
        raise LimitExceeded(
            f"The document has more than {MAX_LINES} line breaks. Leave out empty lines.",
            f"Het document heeft meer dan {MAX_LINES} regeleinden. Laat lege regels weg.",
        )


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many items the lists about the schema have: of any type, of the largest, and of the type of any field.

    `most_values`: how many values about the schema one operation may ask for.
    """

    usual: Mapping[str, float]
    largest: Mapping[str, float]
    of_fields: Mapping[str, float]
    most_values: float


@dataclass(slots=True)
class Size:
    """Of one operation or fragment: fields within fields, aliases, fields named in CREDENTIALS, values of the schema.

    `about_schema_only`: whether it asks for nothing else.
    """

    depth: int = 0
    aliases: int = 0
    credentials: int = 0
    introspected: float = 0
    about_schema_only: bool = True


@dataclass(slots=True)
class Measure:
    """Of a whole document. `operations` are in its order; of fragments only `selections` and `pairs` count here."""

    operations: list[Size] = field(default_factory=list)
    selections: int = 0
    pairs: int = 0

    @property
    def asks_about_schema(self) -> bool:
        return any(size.introspected for size in self.operations)

    @property
    def takes_a_secret(self) -> bool:
        return any(size.credentials for size in self.operations)


def measured(document: DocumentNode, sizes: Sizes) -> Measure:
    """The document's measures; LIMIT_EXCEEDED where one is too large. The document need not be valid."""
    fragments: dict[str, FragmentDefinitionNode] = {}
    operations = []
    for definition in document.definitions:
        if isinstance(definition, FragmentDefinitionNode):
            fragments[definition.name.value] = definition
        elif isinstance(definition, OperationDefinitionNode):
            operations.append(definition)
    if len(operations) > MAX_OPERATIONS or len(document.definitions) - len(operations) > MAX_FRAGMENTS:
        raise LimitExceeded(
            f"The document has more than {MAX_OPERATIONS} operations or {MAX_FRAGMENTS} fragments. Send it in parts.",
            f"Het document heeft meer dan {MAX_OPERATIONS} operaties of {MAX_FRAGMENTS} fragmenten. "
            "Stuur het in delen.",
        )
    measure = Measure()
    for operation in operations:
        measure.operations.append(_Walk(measure, fragments, sizes).of(operation.selection_set))
        _refuse_large(measure.operations[-1], sizes)
    for fragment in fragments.values():
        _Walk(measure, fragments, sizes).of(fragment.selection_set)
    return measure


def _refuse_large(size: Size, sizes: Sizes) -> None:
    if size.depth > MAX_DEPTH:
        raise LimitExceeded(
            f"The operation is deeper than {MAX_DEPTH} levels; ask for less at a time.",
            f"De operatie is dieper dan {MAX_DEPTH} niveaus; vraag minder tegelijk.",
        )
    if size.aliases > MAX_ALIASES:
        raise LimitExceeded(
            f"The operation has more than {MAX_ALIASES} aliases; send it in parts.",
            f"De operatie heeft meer dan {MAX_ALIASES} aliassen; stuur haar in delen.",
        )
    if size.credentials > 1:
        raise LimitExceeded(
            "Only one field that takes a password, an address or a secret at a time.",
            "Slechts één veld tegelijk dat een wachtwoord, een adres of een geheim aanneemt.",
        )
    if size.introspected > sizes.most_values:
        raise LimitExceeded(
            "The operation asks too much about the schema at once. Ask for `__schema` once, or read schema.graphql.",
            "De operatie vraagt te veel over het schema tegelijk. Vraag `__schema` één keer, of lees schema.graphql.",
        )


@dataclass(slots=True, frozen=True)
class _Place:
    """Some selections to walk: where in the answer, below how many fields and within which fragments.

    `times`: how often they are answered, where they are about the schema; 0 elsewhere. `items`: of lists there.
    """

    selections: SelectionSetNode
    path: int
    depth: int
    times: float
    within: frozenset[str]
    items: Mapping[str, float]


class _Walk:
    """Of one operation or fragment. Without recursion: nesting must not be bounded by Python's own stack."""

    def __init__(self, measure: Measure, fragments: Mapping[str, FragmentDefinitionNode], sizes: Sizes) -> None:
        self.measure, self.fragments, self.sizes = measure, fragments, sizes
        self.size = Size()
        self.paths: dict[tuple[int, str], tuple[int, int]] = {}  # below a path, by response name: path, how many fields

    def of(self, selections: SelectionSetNode) -> Size:
        left = [_Place(selections, 0, 0, 0, frozenset(), self.sizes.usual)]
        while left:
            place = left.pop()
            for node in place.selections.selections:
                self._counted()
                match node:
                    case FieldNode():
                        self._field(node, place, left)
                    case InlineFragmentNode():
                        left.append(_within(place, node.selection_set, place.within))
                    case FragmentSpreadNode(name=name):
                        fragment = self.fragments.get(name.value)
                        if fragment is not None and name.value not in place.within:  # validation refuses both
                            left.append(_within(place, fragment.selection_set, place.within | {name.value}))
        return self.size

    def _counted(self) -> None:
        self.measure.selections += 1
        if self.measure.selections > MAX_SELECTIONS:
            raise LimitExceeded(
                f"The document selects more than {MAX_SELECTIONS} fields, each fragment's wherever it is spread. "
                "Send it in parts.",
                f"Het document selecteert meer dan {MAX_SELECTIONS} velden, die van een fragment overal waar het wordt "
                "gebruikt. Stuur het in delen.",
            )

    def _field(self, node: FieldNode, place: _Place, left: list[_Place]) -> None:
        name, size = node.name.value, self.size
        pair = PAIR_WITH_SELECTION if node.selection_set else 1
        path = self._repeated(place.path, node.alias.value if node.alias else name, pair)
        size.aliases += node.alias is not None
        size.credentials += place.depth == 0 and name in CREDENTIALS
        size.about_schema_only &= place.depth > 0 or place.times > 0 or name.startswith("__")
        times = 1 if name in INTROSPECTION else place.times
        size.introspected += times
        if node.selection_set is None:
            return
        about_schema = times > 0 or name.startswith("__")
        depth = place.depth if about_schema else place.depth + 1
        size.depth = max(size.depth, depth)
        size.about_schema_only &= about_schema
        times *= place.items.get(name, 1)
        left.append(_Place(node.selection_set, path, depth, times, place.within, self._items_below(name, place)))

    def _items_below(self, name: str, place: _Place) -> Mapping[str, float]:
        match name:
            case "__type":
                return self.sizes.largest
            case "type":
                return self.sizes.of_fields
        return place.items

    def _repeated(self, above: int, name: str, pair: int) -> int:
        path, before = self.paths.get((above, name), (len(self.paths) + 1, 0))
        self.paths[above, name] = path, before + 1
        self.measure.pairs += before * pair
        if self.measure.pairs > MAX_PAIRS:
            raise LimitExceeded(
                "The document selects the same fields too often in one place. Select each once, or under other names.",
                "Het document selecteert dezelfde velden te vaak op één plek. Selecteer elk één keer, of onder een "
                "andere naam.",
            )
        return path


def _within(place: _Place, selections: SelectionSetNode, within: frozenset[str]) -> _Place:
    return replace(place, selections=selections, within=within)
