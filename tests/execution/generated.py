"""Operations made up from the schema of queries: valid mostly, with all that a document can say of a selection.

From a seed, so that what failed can be asked again. Selections of one response name never disagree: what a name stood
for is remembered, and is selected again now and then, so that fields are merged.
"""

import random
import re
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    is_abstract_type,
    is_leaf_type,
)

from tests.execution.known import COMPILED_NODES, SECRET
from tests.graphql.contract import SCHEMA
from tests.graphql.schema_queries import fields_of, literal

KINDS = COMPILED_NODES | {
    "mem": "Membership",
    "par": "Partnership",
    "doc": "Document",
    "aud": "AuditEvent",
    "acc": "Account",
    "ses": "Session",
}
UNKNOWN = ["", "x", "usr_1", "usr_" + "0" * 32, "org_" + "f" * 32, "nop_" + "0" * 32, "USR_" + "0" * 32]
SEARCHES = ["", " ", "a", "acme", "De Vr", "wit a", "öst", "Ç", "%", "_", "'", "@", "@acme.example", "z" * 300, "\x00"]
CURSORS = ["", "x", "eA", "AAAAAAAA", "é", "=" * 9]
NUMBERS = [1, 1, 2, 2, 3, 3, 5, 20, 50, 100, 0, 101, -1]
DEFAULTS = {"Int": 3, "ID": UNKNOWN[3], "String": "acme", "Boolean": True}
DEFAULTS |= {"UserOrderField": "EMAIL", "OrderDirection": "DESC", "UserStatus": "ACTIVE", "PlatformRole": "BASIC_USER"}
DATES = ["2020-01-01T00:00:00Z", "2999-12-31T23:59:59.5+02:00", "yesterday"]
VARIABLE = re.compile(r"\$(\w+): (\w+)")
Used = dict[str, tuple[str, "Used"]]  # by response name: field with arguments, and what is selected below


@dataclass(frozen=True, slots=True)
class Made:
    """`ordinary`: whether only what plans know was chosen."""

    query: str
    variables: dict[str, Any]
    ordinary: bool


@dataclass(slots=True)
class Generator:
    """`ids` of every kind, `cursors` as answers told them, by the list's name."""

    chance: random.Random
    ids: dict[str, list[str]]
    cursors: dict[str, list[str]]
    ordinary: bool = True
    declared: list[str] = field(default_factory=list)
    variables: dict[str, Any] = field(default_factory=dict)
    fragments: list[str] = field(default_factory=list)
    aliases: int = 0
    near: str = ""  # the kind of the id that was chosen last

    def operation(self) -> Made:
        self.ordinary = self.chance.random() < 0.8
        self.declared, self.variables, self.fragments, self.aliases = [], {}, [], 0
        body = self.selections("Query", 5, {})
        head = f"query Made({', '.join(self.declared)}) " if self.declared else self.chance.choice(["", "query Made "])
        return Made(" ".join([head + body, *self.fragments]), self.variables, self.ordinary)

    def other_values(self, made: Made) -> dict[str, Any]:
        """For its variables: what one plan is asked with another time."""
        values = dict(made.variables)
        for name, kind in VARIABLE.findall(made.query):
            if self.chance.random() < 0.4 and kind in ("Boolean", "ID", "Int"):
                values[name] = self.scalar(kind, "", "")
        return values

    # ---- selections

    def selections(self, type_name: str, depth: int, used: Used) -> str:
        parts = [self.selection(type_name, depth, used) for _ in range(self.chance.choice([1, 1, 2, 2, 3]))]
        return "{ " + " ".join(parts) + " }"

    def selection(self, type_name: str, depth: int, used: Used) -> str:
        kind, dice = SCHEMA.type_map[type_name], self.chance.random()
        if dice < 0.1 or (is_abstract_type(kind) and dice < 0.3):
            return "__typename" + self.directives()
        if dice < 0.3 and depth > 0:
            return self.fragment(type_name, depth, used)
        return self.field(type_name, depth, used)

    def fragment(self, type_name: str, depth: int, used: Used) -> str:
        """Inline, named, on the type itself, on an interface of it, or on nothing at all."""
        kind: Any = SCHEMA.type_map[type_name]
        interfaces = [i.name for i in getattr(kind, "interfaces", ())]
        on = self.chance.choice([type_name, type_name, *interfaces])
        inside = self.selections(on, depth - 1, used)
        if self.chance.random() < 0.4:
            name = f"F{len(self.fragments)}"
            self.fragments.append(f"fragment {name} on {on} {inside}")
            return f"...{name}" + self.directives()
        condition = "" if on == type_name and self.chance.random() < 0.3 else f" on {on}"
        return f"...{condition}{self.directives()} {inside}"

    def field(self, type_name: str, depth: int, used: Used) -> str:
        if used and self.chance.random() < 0.15:
            response, (said, below) = self.chance.choice(sorted(used.items(), key=lambda item: item[0]))
            name = said.partition("(")[0]
            if name in fields_of(type_name):
                return self.written(type_name, name, response, said, depth, below)
        name = self.chosen(type_name, depth)
        if name is None:
            return "__typename"
        declared, variables = list(self.declared), dict(self.variables)
        arguments = self.arguments(type_name, name)
        said, response = name + arguments, name
        taken = name in used and used[name][0] != said
        if self.aliases < 14 and (taken or self.chance.random() < 0.1):
            self.aliases += 1
            response = f"a{self.aliases}"
        elif taken:
            said, self.declared, self.variables = used[name][0], declared, variables
        below = used.setdefault(response, (said, {}))[1]
        return self.written(type_name, name, response, said, depth, below, arguments)

    def chosen(self, type_name: str, depth: int) -> str | None:
        names = []
        for name, told in fields_of(type_name).items():
            leaf = is_leaf_type(get_named_type(told.type))
            if (self.ordinary and name in SECRET) or not (leaf or depth > 0):
                continue
            often = 5 if type_name == "Query" and name in ("viewer", "environment", "node") else 1
            often = 4 if name in ("edges", "node", "users", "memberships", "organisations", "pageInfo") else often
            names += [name] * often
        return self.chance.choice(names) if names else None

    def written(
        self, type_name: str, name: str, response: str, said: str, depth: int, below: Used, arguments: str = ""
    ) -> str:
        inner: Any = get_named_type(fields_of(type_name)[name].type)
        head = (f"{response}: " if response != name else "") + said + self.directives()
        if is_leaf_type(inner):
            return head
        if not is_abstract_type(inner):
            # edges and node are part of the step to the item
            cost = 0 if inner.name.endswith(("Connection", "Edge")) else 1
            return f"{head} {self.selections(inner.name, max(depth - cost, 0), below)}"
        return f"{head} {self.of_nodes(inner.name, depth - 1, below)}"

    def of_nodes(self, interface: str, depth: int, below: Used) -> str:
        """Fields of what it may be. One kind only: those of others could disagree."""
        kinds = [kind.name for kind in SCHEMA.get_possible_types(_of(interface))]
        if self.ordinary:
            kinds = list(COMPILED_NODES.values())
        near = [KINDS[self.near]] * 9 if KINDS.get(self.near) in kinds else []
        earlier = [name for name in below if name in kinds]
        kind = earlier[0] if earlier else self.chance.choice([self.chance.choice(kinds), *near])
        inside = self.selections(kind, depth, below.setdefault(kind, (kind, {}))[1])
        also = self.chance.choice(["", "id ", "__typename ", "... on Node { id } "]) if interface == "Node" else ""
        return f"{{ {also}... on {kind}{self.directives()} {inside} }}"

    def directives(self) -> str:
        if self.chance.random() > 0.08:
            return ""
        name = self.chance.choice(["skip", "include"])
        mostly = name == "include" if self.chance.random() < 0.7 else self.chance.random() < 0.5
        if self.chance.random() < 0.5:
            return f" @{name}(if: {str(mostly).lower()})"
        declared = self.chance.choice(["Boolean!", "Boolean!", "Boolean! = true", "Boolean = false"])
        return f" @{name}(if: {self.variable(declared, mostly)})"

    # ---- arguments

    def variable(self, declared: str, value: Any) -> str:
        name = f"v{len(self.declared)}"
        self.declared.append(f"${name}: {declared}")
        dice = self.chance.random()
        if dice < 0.94 or ("=" not in declared and "!" in declared and dice < 0.99):
            self.variables[name] = value
        elif dice < 0.97:
            self.variables[name] = self.chance.choice([None, None, [], {}, "no", 7])
        return f"${name}"  # and is left out otherwise

    def arguments(self, type_name: str, name: str) -> str:
        parts = []
        for argument, told in fields_of(type_name)[name].args.items():
            often = {"first": 0.9, "after": 0.2, "id": 1, "token": 1, "search": 0.2}.get(argument, 0.3)
            if name == "findEnvironments" or self.chance.random() < often:
                value = self.value(told.type, argument, f"{type_name}.{name}")
                parts.append(f"{argument}: {self.given(told.type, value)}")
        return f"({', '.join(parts)})" if parts else ""

    def given(self, kind: Any, value: Any) -> str:
        """As a variable or as it is written; inside of objects each value anew."""
        if self.chance.random() < 0.4:
            declared = str(kind)
            if isinstance(kind, GraphQLNonNull) and self.chance.random() < 0.2:
                declared = f"{kind.of_type} = {literal(DEFAULTS[kind.of_type.name], kind)}"
            return self.variable(declared, value)
        if isinstance(kind, GraphQLInputObjectType) and value:
            return "{" + ", ".join(f"{n}: {self.given(kind.fields[n].type, v)}" for n, v in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(self.given(kind.of_type, one) for one in value) + "]"
        return "null" if value is None else literal(value, kind)

    def value(self, kind: Any, name: str, where: str) -> Any:
        if isinstance(kind, GraphQLNonNull):
            return self.value(kind.of_type, name, where)
        if self.chance.random() < 0.05:
            return None
        if isinstance(kind, GraphQLList):
            return [self.value(kind.of_type, name, where) for _ in range(self.chance.randint(0, 3))]
        if isinstance(kind, GraphQLInputObjectType):
            chosen = [n for n in kind.fields if self.chance.random() < 0.4]
            return {n: self.value(kind.fields[n].type, n, where) for n in chosen}
        if isinstance(kind, GraphQLEnumType):
            return self.chance.choice(list(kind.values))
        return self.scalar(kind.name, name, where)

    def scalar(self, kind: str, name: str, where: str) -> Any:
        if name == "after":
            own, every = self.cursors.get(where), [one for held in self.cursors.values() for one in held]
            pools = [own or every, own or every, own or every, every, CURSORS]
            return self.chance.choice(self.chance.choice(pools) or CURSORS)
        if kind == "ID":
            self.near = self.chance.choice([*COMPILED_NODES] if self.ordinary else list(self.ids))
            return self.chance.choice(self.ids[self.near] if self.chance.random() < 0.9 else UNKNOWN)
        pools: dict[str, list[Any]] = {"Int": NUMBERS, "String": SEARCHES, "Boolean": [True, False], "DateTime": DATES}
        return self.chance.choice(pools[kind])


def _of(name: str) -> Any:
    return SCHEMA.type_map[name]
