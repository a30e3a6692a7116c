"""Mutations made up from the schema: inputs that fit mostly, payloads read deeply, one or several in a row."""

from typing import Any

from graphql import GraphQLInputObjectType, GraphQLList, GraphQLNonNull, get_named_type, is_required_input_field

from server.schema.limits import CREDENTIALS
from tests.execution.generated import UNKNOWN, Generator, Made
from tests.graphql.schema_queries import fields_of, literal

# What answers something else each time can't be compared.
NEW_EACH_TIME = {"startTwoFactor", "regenerateRecoveryCodes", "startPasskey", "startPasskeyLogIn", "exportAccount"}
NEW_EACH_TIME |= {"linkExternalIdentity", "startOrganisationProof"}
MUTATIONS = sorted(fields_of("Mutation").keys() - CREDENTIALS - NEW_EACH_TIME)
PREFIXES = {
    "userId": "usr",
    "userIds": "usr",
    "successorId": "usr",
    "relationshipManagerId": "usr",
    "organisationId": "org",
    "membershipId": "mem",
    "invitationId": "inv",
    "partnershipId": "par",
    "documentId": "doc",
    "inboxItemId": "ibx",
    "environmentId": "env",
    "sessionId": "ses",
    "externalIdentityId": "xid",
    "passkeyId": "psk",
}
TEXTS: dict[str, list[Any]] = {
    "email": ["new@acme.example", "Other@Acme.example", "bob@acme.example", "new@gmail.com", "no address", ""],
    "address": ["alice@acme.example", "no@acme.example"],
    "name": ["New Name", "Çelik  Öz", "", "x" * 201],
    "value": ["44444444", "12345678", "x"],
    "locale": ["nl", "en", "xx"],
    "idempotencyKey": ["a key", "", "another", "\n"],
    "code": ["ABCDEFGH", ""],
    "to": ["books@books.example", "nobody"],
}
WORDS = ["", "a reason", "twee\nregels", "x" * 501]


class Mutations(Generator):
    """As its base makes queries."""

    def operation(self) -> Made:
        self.ordinary = self.chance.random() < 0.8
        self.declared, self.variables, self.fragments, self.aliases = [], {}, [], 0
        several = self.chance.choice([1, 1, 1, 1, 2, 3])
        roots = [self.root(f"m{n}: " if several > 1 else "") for n in range(several)]
        head = f"mutation Made({', '.join(self.declared)})" if self.declared else "mutation"
        return Made(" ".join([head, "{", *roots, "}", *self.fragments]), self.variables, self.ordinary)

    def root(self, alias: str) -> str:
        name = self.chance.choice(MUTATIONS)
        told: Any = fields_of("Mutation")[name]
        given = ""
        if told.args:
            kind = told.args["input"].type
            value = self.input(kind, "input")
            given = self.variable(str(kind), value) if self.chance.random() < 0.6 else literal(value, kind)
            given = f"(input: {given})"
        payload = self.selections(get_named_type(told.type).name, 4, {})
        return f"{alias}{name}{given}{self.directives()} {payload}"

    def input(self, kind: Any, name: str) -> Any:
        if isinstance(kind, GraphQLNonNull):
            return self.input(kind.of_type, name)
        if isinstance(kind, GraphQLList):
            return [self.input(kind.of_type, name) for _ in range(self.chance.choice([1, 1, 2, 3, 0]))]
        if isinstance(kind, GraphQLInputObjectType):
            fields = kind.fields.items()
            chosen = [(n, f) for n, f in fields if is_required_input_field(f) or self.chance.random() < 0.4]
            return {n: self.input(f.type, n) for n, f in chosen}
        if kind.name == "ID":
            there = self.ids.get(PREFIXES[name]) or UNKNOWN  # of some nothing lies there
            return self.chance.choice(there if self.chance.random() < 0.9 else UNKNOWN)
        if kind.name == "String":
            return self.chance.choice(TEXTS.get(name, WORDS))
        return self.value(kind, name, "")


PAYLOADS = {get_named_type(fields_of("Mutation")[name].type).name for name in MUTATIONS} | {"AddMemberResult"}
