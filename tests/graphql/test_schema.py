"""The schema itself: current, described, free of secrets, and refusing to build with anything unsafe or slow."""

import re
from collections.abc import AsyncGenerator, Callable, Iterator
from typing import Any

import pytest
import strawberry
from graphql import (
    GraphQLInputObjectType,
    GraphQLObjectType,
    InputValueDefinitionNode,
    Visitor,
    build_schema,
    find_breaking_changes,
    get_named_type,
    is_specified_scalar_type,
    visit,
)
from strawberry.exceptions import StrawberryInputCoercionError
from strawberry.extensions import FieldExtension
from strawberry.schema_directive import Location

from server.domain.permissions import GRANTS, Permission
from server.schema import build as building
from server.schema.build import build, check
from server.schema.directives import IN_ENVIRONMENT, LOGGED_IN, PUBLIC, Guard, LoggedIn, Public, requires
from server.schema.errors import InPayload
from server.schema.relations import batched
from server.schema.scalars import DATE_TIME
from server.schema.strawberry_internals import graphql_schema, object_fields
from tests.graphql import contract

# Words that say of a value that whoever has it is believed, and of a claim that the server has to make itself.
SECRET = re.compile(r"secret|token|password|hash|sealed|challenge|cookie|key$", re.IGNORECASE)
TRUST = re.compile(
    r"verif|trusted|confirmed|proven|admin$|isadmin|owner|activated|accountid|environmentid|status|createdat|inviter|"
    r"invitedby|origin|permission",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def printed() -> str:
    return build().as_str()


def test_the_checked_in_schema_is_the_one_that_is_served(printed: str) -> None:
    assert printed.strip() == contract.TEXT.strip(), "print it anew: server.schema.build.build().as_str()"


def test_nothing_that_clients_rely_on_went_away(printed: str) -> None:
    assert [c.description for c in find_breaking_changes(contract.SCHEMA, build_schema(printed))] == []


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("  requestedByUs: Boolean!\n", "  byUs: Boolean!\n"),
        ("  suitableFor: String!\n", "  suitableFor: String\n"),
        ("input LeaveEnvironmentInput {", "input LeaveEnvironmentInput {\n  reason: String!"),
        ("  REVOKED\n", "  WITHDRAWN\n"),
    ],
)
def test_the_gate_sees_a_breaking_change(was: str, becomes: str) -> None:
    assert contract.TEXT.count(was) == 1
    changed = build_schema(contract.TEXT.replace(was, becomes))
    assert find_breaking_changes(contract.SCHEMA, changed) != []


# ---- described


def undescribed(text: str) -> list[str]:
    """Everything of an SDL that can have a description and has none, by its path."""
    found: list[str] = []

    class Look(Visitor):
        def enter(self, node: Any, _key: Any, parent: Any, _path: Any, ancestors: Any) -> Any:
            above = [a for a in ancestors if getattr(a, "name", None) is not None]
            if node.kind == "directive_definition":
                # its arguments have none: Strawberry prints none there
                if not (node.description and node.description.value.strip()):
                    found.append(f"@{node.name.value}")
                return self.SKIP
            described = node.kind.endswith("_definition") or isinstance(node, InputValueDefinitionNode)
            if described and not (node.description and node.description.value.strip()):
                found.append(".".join([*(a.name.value for a in above), node.name.value]))
            return None

    visit(contract.parse(text), Look())
    return found


def test_everything_has_a_description() -> None:
    assert undescribed(contract.TEXT) == []


def test_what_has_no_description_is_found() -> None:
    assert undescribed(
        'directive @d on FIELD_DEFINITION "T" type T { "f" f("a" a: Int, b: Int): Int g: Int } '
        'input I { "x" x: Int y: Int } "E" enum E { "A" A B } scalar S interface N { "id" id: ID! }'
    ) == ["@d", "T.f.b", "T.g", "I", "I.y", "E.B", "S", "N"]


# ---- free of secrets and of trust


def output_fields() -> Iterator[tuple[str, str]]:
    for type_ in contract.SCHEMA.type_map.values():
        if (
            not type_.name.startswith("__")
            and hasattr(type_, "fields")
            and not isinstance(type_, GraphQLInputObjectType)
        ):
            for name in getattr(type_, "fields", ()):
                yield type_.name, name


def test_the_only_secret_that_any_field_answers_is_a_new_session() -> None:
    """Threats: administrator reads the secret link through the API."""
    secret = [place for place in output_fields() if SECRET.search(place[1]) and place[0] != "Mutation"]
    assert sorted(secret) == [
        ("Account", "hasPassword"),  # only whether there is one
        ("ConfirmPasskeyPayload", "passkey"),
        ("LogInPayload", "challenge"),  # of a log-in that waits for its second factor, to who showed the first one
        ("Role", "key"),
        ("SessionGrant", "token"),
        ("StartPasskeyLogInPayload", "challenge"),  # to answer by a key, and of no use without it
        ("StartTwoFactorPayload", "secret"),  # to the app that is set up
    ]
    leads = {(t, f) for t, f in output_fields() if _answers(t, f) == "SessionGrant"}
    assert leads == {
        ("LogInPayload", "grant"),
        ("AcceptInvitationPayload", "grant"),
        ("CompleteSignUpPayload", "grant"),
    }


def test_grants_of_sessions_are_payloads_of_public_mutations_only() -> None:
    """No object that somebody else could reach leads to one."""
    leads = {
        (t, f)
        for t, f in output_fields()
        if _answers(t, f) in {"LogInPayload", "AcceptInvitationPayload", "CompleteSignUpPayload"}
    }
    assert leads == {
        ("Mutation", "logIn"),
        ("Mutation", "completeLogIn"),
        ("Mutation", "completePasskeyLogIn"),
        ("Mutation", "acceptInvitation"),
        ("Mutation", "completeSignUp"),
    }


def _answers(type_: str, field: str) -> str:
    return str(get_named_type(contract.SCHEMA.type_map[type_].fields[field].type))  # type: ignore[attr-defined]


def test_no_input_takes_what_only_the_server_may_say() -> None:
    """Threats: self-set 'verified'; tenant and role come from the row only."""
    taken = [
        (type_.name, name)
        for type_ in contract.SCHEMA.type_map.values()
        if isinstance(type_, GraphQLInputObjectType)
        for name in type_.fields
        if TRUST.search(name)
    ]
    # whom to ask, and what to look for: nothing that is believed
    assert taken == [("RequestPartnershipInput", "environmentId"), ("UserFilter", "status")]


def test_roles_are_taken_by_administrators_mutations_only() -> None:
    takes_role = {t.name for t in contract.SCHEMA.type_map.values() if _takes(t, "PlatformRole")}
    assert takes_role == {"InviteUserInput", "AddUserInput", "ChangeUserRoleInput", "UserFilter"}
    for _, field in contract.root_fields():
        if (kind := contract.SCHEMA.mutation_type.fields.get(field)) and kind.args.get("input"):  # type: ignore[union-attr]
            of = get_named_type(kind.args["input"].type).name
            if of in takes_role or of == "InviteUsersInput":
                assert contract.rule("Mutation", field).permission in ("USER_INVITE", "USER_MANAGE")


def test_roles_in_organisations_are_taken_by_who_manages_its_members_only() -> None:
    takes_role = {t.name for t in contract.SCHEMA.type_map.values() if _takes(t, "OrganisationRole")}
    assert takes_role == {"AddMembersInput", "ChangeMembershipRoleInput"}
    for field in ("addMembers", "changeMembershipRole"):
        assert contract.rule("Mutation", field).permission == "MEMBERSHIP_MANAGE"


def _takes(type_: Any, of: str) -> bool:
    return isinstance(type_, GraphQLInputObjectType) and any(
        get_named_type(field.type).name == of for field in type_.fields.values()
    )


# ---- rules


def test_each_root_field_has_exactly_one_rule() -> None:
    for type_name in contract.ROOTS:
        for field, found in contract.rules(type_name).items():
            assert len(found) == 1, f"{type_name}.{field}"


def test_the_printed_grants_are_the_ones_that_are_enforced() -> None:
    enforced = {
        permission.name: contract.Grant(
            frozenset(role.name for role in grant.platform),
            frozenset(role.name for role in grant.organisation),
            grant.relationship_manager,
        )
        for permission, grant in GRANTS.items()
    }
    assert contract.grants() == enforced


def test_the_printed_grants_are_those_of_the_domain() -> None:
    everybody, administrator = {"BASIC_USER", "ADVANCED_USER", "ADMINISTRATOR"}, {"ADMINISTRATOR"}
    platform = {
        "USER_VIEW": everybody,
        "PARTNERSHIP_MANAGE": {"ADVANCED_USER", "ADMINISTRATOR"},
        "USER_INVITE": administrator,
        "USER_MANAGE": administrator,
        "ORGANISATION_CREATE": administrator,
        "ENVIRONMENT_MANAGE": administrator,
        "AUDIT_VIEW": administrator,
    }
    organisation = {
        "DOCUMENT_VIEW": {"MEMBER", "ADMINISTRATOR"},
        "DOCUMENT_CREATE": {"MEMBER", "ADMINISTRATOR"},
        "DOCUMENT_SEND": {"MEMBER", "ADMINISTRATOR"},
        "MEMBERSHIP_MANAGE": administrator,
        "ORGANISATION_MANAGE": administrator,
    }
    found = contract.grants()
    assert {name: grant.platform for name, grant in found.items() if grant.platform} == platform
    assert {name: grant.organisation for name, grant in found.items() if grant.organisation} == organisation
    assert {name for name, grant in found.items() if grant.relationship_manager} == {"PARTNERSHIP_MANAGE"}


def test_a_nested_field_that_can_be_forbidden_is_nullable() -> None:
    """So that a refusal costs that field alone."""
    for type_ in contract.objects():
        for field in type_.fields or ():
            if type_.name.value not in contract.ROOTS and "requiresPermission" in contract.directives(field):
                assert field.type.kind != "non_null_type", f"{type_.name.value}.{field.name.value}"


# ---- what does not build


class Foreign(FieldExtension):
    """Any field extension but the guard."""

    def resolve(self, next_: Callable[..., Any], source: Any, info: Any, **kwargs: Any) -> Any:
        return next_(source, info, **kwargs)


class Wilful(Guard):
    """A guard that looks at arguments."""

    def resolve(self, next_: Callable[..., Any], source: Any, info: Any, **kwargs: Any) -> Any:
        return next_(source, info, **kwargs) if kwargs.get("open") else None


class Allowed(strawberry.BasePermission):
    def has_permission(self, source: Any, info: Any, **kwargs: Any) -> bool:
        return True


async def waits(context: Any) -> None:
    """A guard that waits."""


async def one(self: Any) -> int:
    return 1


def field(resolver: Any = None, **options: Any) -> Any:
    def always() -> int:
        return 1

    return strawberry.field(resolver=resolver or always, **options)


def root(**options: Any) -> strawberry.Schema:
    query = type("Query", (), {"bad": field(**options)})
    return strawberry.Schema(query=strawberry.type(query))


def nested(made: Any) -> strawberry.Schema:
    def thing() -> Any:
        return None

    inner = strawberry.type(type("Thing", (), {"fine": field(), "bad": made}))
    thing.__annotations__ = {"return": inner}
    query = type("Query", (), {"thing": strawberry.field(resolver=thing, extensions=[PUBLIC])})
    return strawberry.Schema(query=strawberry.type(query))


def of_root(root: Any) -> int:
    return 1


def of_parent(other: strawberry.Parent[Any]) -> int:
    return 1


def unprinted() -> strawberry.Schema:
    made = root(extensions=[PUBLIC])
    for _, _, declared in object_fields(made):
        declared.directives.clear()
    return made


def followed() -> strawberry.Schema:
    async def bad() -> AsyncGenerator[int, None]:
        yield 1

    query = type("Query", (), {"fine": field(extensions=[PUBLIC])})
    events = type("Subscription", (), {"bad": strawberry.subscription(resolver=bad)})
    return strawberry.Schema(query=strawberry.type(query), subscription=strawberry.type(events))


def done() -> strawberry.Schema:
    query = type("Query", (), {"fine": field(extensions=[PUBLIC])})
    verbs = type("Mutation", (), {"bad": field()})
    return strawberry.Schema(query=strawberry.type(query), mutation=strawberry.type(verbs))


def executable_directive() -> strawberry.Schema:
    from strawberry.directive import DirectiveLocation, directive

    @directive(locations=[DirectiveLocation.FIELD])
    def upper(value: str) -> str:
        return value.upper()

    query = type("Query", (), {"fine": field(extensions=[PUBLIC])})
    return strawberry.Schema(query=strawberry.type(query), directives=[upper])


ONE_RULE, HALF, OUTERMOST = "exactly one of", "printed but not enforced", "has to be outermost"
UNFIT: dict[str, tuple[Callable[[], strawberry.Schema], str]] = {
    "a query without a rule": (root, f"Query.bad: a root field carries {ONE_RULE}"),
    "a mutation without a rule": (done, f"Mutation.bad: a root field carries {ONE_RULE}"),
    "a subscription without a rule": (followed, f"Subscription.bad: a root field carries {ONE_RULE}"),
    "two rules": (lambda: root(extensions=[PUBLIC, LOGGED_IN]), ONE_RULE),
    "printed, not enforced": (lambda: root(directives=[Public()]), HALF),
    "another one printed": (lambda: root(directives=[LoggedIn()], extensions=[PUBLIC]), HALF),
    "enforced, not printed": (unprinted, HALF),
    "printed on a nested field, not enforced": (lambda: nested(field(directives=[LoggedIn()])), HALF),
    "a rule that comes too late": (lambda: root(extensions=[PUBLIC, Foreign()]), OUTERMOST),
    "a foreign extension on a root": (lambda: root(extensions=[Foreign(), PUBLIC]), "extension Foreign"),
    "a foreign extension below": (lambda: nested(field(extensions=[Foreign()])), "extension Foreign"),
    "a payload below": (lambda: nested(field(extensions=[InPayload()])), "extension InPayload"),
    "Strawberry's permissions on a root": (
        lambda: root(permission_classes=[Allowed], extensions=[PUBLIC]),
        "extension PermissionExtension",
    ),
    "Strawberry's permissions below": (
        lambda: nested(field(permission_classes=[Allowed])),
        "extension PermissionExtension",
    ),
    "a guard that waits": (lambda: root(extensions=[Guard(Public(), waits)]), "a guard that waits"),
    "a nested guard that waits": (
        lambda: nested(field(extensions=[Guard(LoggedIn(), waits)])),
        "a guard that waits",
    ),
    "a guard of its own kind": (
        lambda: root(extensions=[Wilful(Public(), lambda context: None)]),
        "extension Wilful",
    ),
    "waiting for one parent at a time": (lambda: nested(field(one)), "declare it with `batched`"),
    "a `root` parameter": (lambda: nested(field(of_root)), "`root` or `parent`"),
    "a Parent parameter": (lambda: nested(field(of_parent)), "`root` or `parent`"),
    "an executable directive": (executable_directive, "@upper"),
}


@pytest.mark.parametrize("what", UNFIT)
def test_it_does_not_build_with(what: str) -> None:
    make, told = UNFIT[what]
    problems = list(check(make()))
    assert any(told in problem for problem in problems), problems


def test_what_is_fit_has_no_problems() -> None:
    async def load(info: Any, parents: Any) -> list[int]:
        return [1 for _ in parents]

    guarded = batched(load, graphql_type=int, extensions=[requires(Permission.USER_VIEW)])
    assert list(check(root(extensions=[IN_ENVIRONMENT]))) == []
    assert list(check(nested(batched(load, graphql_type=int)))) == []
    assert list(check(nested(guarded))) == []
    assert list(check(build())) == []


def test_building_refuses_what_checking_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    query = type("Query", (), {"bad": field()})
    monkeypatch.setattr(building, "Query", strawberry.type(query))
    with pytest.raises(TypeError, match=r"Query\.bad: a root field carries exactly one of"):
        build()


def test_rules_are_for_fields_only() -> None:
    for rule in building.RULES:
        assert rule.__strawberry_directive__.locations == [Location.FIELD_DEFINITION]  # type: ignore[attr-defined]


def test_every_object_and_scalar_of_the_schema_is_printed() -> None:
    """A type that only `node` or a payload reaches is held to the same rules as any other."""
    for name, type_ in graphql_schema(build()).type_map.items():
        if not name.startswith("__") and not is_specified_scalar_type(type_):
            assert name in contract.SCHEMA.type_map
            assert not isinstance(type_, GraphQLObjectType) or type_.fields


def test_a_moment_is_specified(printed: str) -> None:
    assert 'scalar DateTime @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339")' in printed


@pytest.mark.parametrize(
    ("given", "read"),
    {
        "2026-11-28T09:30:00Z": "2026-11-28T09:30:00+00:00",
        "2026-11-28T10:30:00.5+01:00": "2026-11-28T10:30:00.500000+01:00",
        "2026-11-28T09:30:00": "2026-11-28T09:30:00",
        "2026-11-28": "2026-11-28T00:00:00",
        "2026-02-30T09:30:00Z": None,
        "28-11-2026": None,
        "": None,
        "2026-11-28T09:30:00." + "0" * 30 + "Z": None,
        5: None,
    }.items(),
)
def test_what_is_no_moment_is_refused_with_an_example(given: object, read: str | None) -> None:
    if read is None:
        with pytest.raises(StrawberryInputCoercionError, match="2026-11-28T09:30:00Z"):
            DATE_TIME.parse_value(given)
    else:
        assert DATE_TIME.parse_value(given).isoformat() == read


def test_inb_3_the_subscription_says_where_its_cursor_comes_from() -> None:
    said = contract.SCHEMA.subscription_type.fields["inbox"].args["after"].description
    assert "`position`" in said
    assert "not an endCursor" in said
