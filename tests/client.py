"""A GraphQL client over HTTP, as an application would be one; it says what went wrong."""

from dataclasses import dataclass
from typing import Any

import httpx2

from tests.graphql.contract import input_of

MEDIA = "application/graphql-response+json"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. `data` and `errors` are as in the body."""

    status: int
    body: dict[str, Any]
    headers: httpx2.Headers

    @property
    def data(self) -> Any:
        return self.body.get("data")

    @property
    def errors(self) -> list[dict[str, Any]]:
        return self.body.get("errors", [])

    @property
    def code(self) -> str | None:
        """The code of the first top-level error."""
        return self.errors[0]["extensions"]["code"] if self.errors else None

    def payload(self, field: str) -> dict[str, Any]:
        """A mutation's payload; asserts that nothing went wrong on top."""
        assert not self.errors, self.errors
        payload = self.data[field]
        assert payload is not None
        return payload

    def done(self, field: str) -> dict[str, Any]:
        """The same of a mutation that was not refused."""
        payload = self.payload(field)
        assert payload["errors"] == [], payload["errors"]
        return payload

    def refused(self, field: str) -> str:
        """The code of the one refusal; asserts that every other field of the payload is null."""
        payload = self.payload(field)
        assert [v for k, v in payload.items() if k != "errors" and v is not None] == []
        [error] = payload["errors"]
        assert error["message"]
        return error["code"]


class Client:
    """Speaks to one endpoint as somebody, or as nobody."""

    def __init__(self, http: httpx2.AsyncClient, url: str = "/graphql") -> None:
        self.http, self.url = http, url

    async def ask(
        self,
        query: str,
        variables: dict[str, Any] | None = None,
        *,
        as_: Any = None,
        environment: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> Answer:
        """`as_`: one of the cast, or a token."""
        token = getattr(as_, "token", as_)
        sent = {"accept": MEDIA, "content-type": "application/json"} | (headers or {})
        if token:
            sent["authorization"] = f"Bearer {token}"
        if environment:
            sent["x-welkom-environment"] = environment
        body = {"query": query} | ({"variables": variables} if variables is not None else {})
        response = await self.http.post(self.url, json=body, headers=sent)
        return Answer(response.status_code, response.json(), response.headers)

    async def do(self, field: str, input: dict[str, Any] | None, select: str = "", **options: Any) -> Answer:
        """One mutation with one input, if it takes any; `select` is what to read of its payload besides `errors`."""
        told = f"{select} errors {{ code message field }}"
        if input is None:
            return await self.ask(f"mutation {{ {field} {{ {told} }} }}", **options)
        query = f"mutation($i: {input_of(field)}!) {{ {field}(input: $i) {{ {told} }} }}"
        return await self.ask(query, {"i": input}, **options)
