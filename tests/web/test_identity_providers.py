"""AUT-5: providers by configuration, refused at start with a sentence that says what to write instead."""

import json
from pathlib import Path
from typing import Any

import pytest

from server.identity_providers import LEVEL, LEVELS, IdentityProvider, parse
from server.settings import explained, load

GOOD: dict[str, Any] = {
    "id": "acme-id",
    "name": "Acme ID",
    "issuer": "https://login.acme.example",
    "client_id": "welkom",
    "client_secret": "very secret",
}
EHERKENNING = GOOD | {"kind": "EHERKENNING", "legal_subject_claim": "legal", "acting_subject_claim": "acting"}
BAD: list[tuple[dict[str, Any], str]] = [
    ({"issuer": "http://login.acme.example"}, "must start with https://"),
    ({"issuer": "login.acme.example"}, "as https://login.example"),
    ({"issuer": "https://login.acme.example?x=1"}, "without query"),
    ({"issuer": "https://user:pw@login.acme.example"}, "without query or user"),
    ({"issuer": "file:///etc/passwd"}, "as https://login.example"),
    ({"id": "Acme ID"}, "id:"),
    ({"id": "../graphql"}, "id:"),
    ({"id": ""}, "id:"),
    ({"name": ""}, "name:"),
    ({"client_id": ""}, "client_id:"),
    ({"client_sceret": "x"}, "client_sceret:"),
    ({"client_secret": None, "token_auth": "client_secret_post"}, "needs a client_secret"),
    ({"token_auth": "private_key_jwt"}, "token_auth:"),
    ({"scopes": ["email"]}, "openid is needed"),
    ({"algorithms": ["none"]}, "algorithms.0:"),
    ({"algorithms": ["HS256"]}, "algorithms.0:"),
    ({"algorithms": []}, "algorithms:"),
    ({"environments": ["Acme"]}, "neither an id"),
    ({"environments": ["*"]}, "neither an id"),
    ({"demanded_by": ["acme.example"]}, "begins with env_"),
    ({"kind": "SAML"}, "kind:"),
    ({"kind": "EHERKENNING"}, "needs legal_subject_claim"),
    ({"legal_subject_claim": "x"}, "are for EHERKENNING"),
    ({"company_number_claim": "x"}, "go together"),
    ({"company_number_scheme": "KVK"}, "go together"),
    ({"company_number_claim": "x", "company_number_scheme": "KVK"}, "name the least_acr"),
    ({"company_number_claim": "x", "company_number_scheme": "DUNS", "least_acr": "high"}, "company_number_scheme:"),
    ({"least_acr": "x", "acr_values": ["low", "high"]}, "none of the levels"),
    (EHERKENNING | {"least_acr": "loa3"}, "none of the levels"),
    (EHERKENNING | {"acr_values": ["loa3"]}, "leave them out"),
    (EHERKENNING | {"company_number_claim": "x", "company_number_scheme": "KVK"}, "has legal_subject_claim"),
]


@pytest.fixture(autouse=True)
def development(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("WELKOM_ENV", "development")
    monkeypatch.setenv("WELKOM_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/welkom.db")


def problem(**given: Any) -> str:
    with pytest.raises(ValueError) as raised:
        load(**given)
    told = explained(raised.value)
    assert "very secret" not in told
    return told


@pytest.mark.parametrize(("changes", "told"), BAD)
def test_aut_5_a_provider_that_can_t_be_used_is_refused_at_start(changes: dict[str, Any], told: str) -> None:
    said = problem(identity_providers=[GOOD | changes])
    assert said.startswith("WELKOM_IDENTITY_PROVIDERS: provider ")
    assert told in said


def test_aut_5_it_is_told_which_provider_it_is() -> None:
    said = problem(identity_providers=[GOOD, GOOD | {"id": "other-id", "issuer": "http://other.example"}])
    assert "provider other-id: issuer" in said
    assert "provider 2:" in problem(identity_providers=[GOOD, {"name": "x"}])


def test_aut_5_no_two_have_the_same_id_or_issuer() -> None:
    assert "two providers have the id acme-id" in problem(
        identity_providers=[GOOD, GOOD | {"issuer": "https://x.example"}]
    )
    assert "two providers have the issuer" in problem(identity_providers=[GOOD, GOOD | {"id": "other-id"}])


@pytest.mark.parametrize("text", ["nonsense", "{}", '"x"', "[1]", "[[]]", "[" * 100_000])
def test_aut_5_what_is_no_list_is_refused(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if len(text) < 1000:  # more than an environment variable holds
        monkeypatch.setenv("WELKOM_IDENTITY_PROVIDERS", text)
        assert "WELKOM_IDENTITY_PROVIDERS: " in problem()
    else:
        assert "WELKOM_IDENTITY_PROVIDERS: " in problem(identity_providers=text)


def test_aut_5_they_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WELKOM_IDENTITY_PROVIDERS", json.dumps([GOOD]))
    [provider] = load().identity_providers
    assert (provider.id, provider.start_path) == ("acme-id", "/log-in/acme-id")
    assert "very secret" not in repr(load())
    monkeypatch.setenv("WELKOM_IDENTITY_PROVIDERS", "")
    assert load().identity_providers == ()


def test_aut_5_or_from_a_file(tmp_path: Path) -> None:
    json_file, toml_file = tmp_path / "providers.json", tmp_path / "providers.toml"
    json_file.write_text(json.dumps([GOOD]))
    lines = [f"{name} = {json.dumps(value)}" for name, value in GOOD.items()]
    toml_file.write_text("\n".join(["[[providers]]", *lines]))
    for file in (json_file, toml_file):
        assert load(identity_providers_file=str(file)).identity_providers == parse([GOOD])
    assert "give one of the two" in problem(identity_providers_file=str(json_file), identity_providers=[GOOD])
    toml_file.write_text("[providers")
    assert "is no TOML" in problem(identity_providers_file=str(toml_file))
    toml_file.write_text("[provider]")
    assert "[[providers]]" in problem(identity_providers_file=str(toml_file))
    assert "can't be read" in problem(identity_providers_file=str(tmp_path / "none.json"))
    json_file.write_text(" " * 300_000)
    assert "too large" in problem(identity_providers_file=str(json_file))


def test_aut_5_plain_http_is_for_loopback() -> None:
    for host in ("127.0.0.1:9000", "localhost", "[::1]:9000"):
        [provider] = parse([GOOD | {"issuer": f"http://{host}"}])
        assert provider.on_loopback


def test_aut_5_levels_are_compared_in_their_order() -> None:
    [provider] = parse([EHERKENNING])
    assert provider.levels == LEVELS
    enough = [level for level in LEVELS if provider.is_enough(level, LEVEL + "loa3")]
    assert enough == [LEVEL + "loa3", LEVEL + "loa4"]
    [alone] = parse([GOOD | {"least_acr": "high"}])
    assert [alone.is_enough(level, "high") for level in ("high", "higher", "", None)] == [True, False, False, False]
    assert isinstance(alone, IdentityProvider)
