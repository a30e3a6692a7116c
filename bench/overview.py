"""The overview of users among a thousand of them, a hundred thousand, a million: a part of `growth`.

Every order and filter, its first page and its last one, and searches for what few have, many, and all; and the counts.
"""

import functools
import itertools
import os
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bench import kit
from bench.pages import cursor_like, page_info
from server.db.database import Database
from server.db.queries import user_pages
from server.db.queries.keyset import Keyset
from server.domain import names
from tests.client import Client
from tests.graphql.counting import statements
from tests.scenario import LoggedInUser, sign_up
from tests.scenario.crowds import Person, insert_crowd

SIZES = (1_000, 100_000, *((1_000_000,) if os.environ.get("WELKOM_BENCH_MILLION") else ()))
ROUNDS, FEW, PATIENCE, FIRST = 15, 4, 3.0, 50
# At the most, as a ratio to a thousand users; counts read what they count.
MOST = {"orders": 1.5, "filters": 1.5, "searches": 3.0}
FILTERS: dict[str, dict[str, Any]] = {
    "": {},
    "INVITED": {"status": ["INVITED"]},
    "ACTIVE": {"status": ["ACTIVE"]},
    "ACTIVE or BLOCKED": {"status": ["ACTIVE", "BLOCKED"]},
    "ADMINISTRATOR": {"role": ["ADMINISTRATOR"]},
    "BASIC or ADVANCED": {"role": ["BASIC_USER", "ADVANCED_USER"]},
    "ACTIVE ADMINISTRATOR": {"status": ["ACTIVE"], "role": ["ADMINISTRATOR"]},
}
# j: a quarter by their name. jan: a twentieth by it. b: a fifth. bakker: a twentieth. large: all, by their domain.
SEARCHES = ("j", "jan", "b", "bakker", "bakker77", "domain", "jan bakker", "jan domain", "jan.bakker7")
SEARCHED_BY = (("NAME", "ASC"), ("EMAIL", "DESC"), ("LAST_ACTIVE", "DESC"), ("CREATED", "ASC"))
QUERY = """query($first: Int!, $after: String, $order: UserOrder, $filter: UserFilter) { environment {
  users(first: $first, after: $after, orderBy: $order, filter: $filter) {
    pageInfo { endCursor hasNextPage } edges { node { id name email status role { key } createdAt lastActiveAt } }
} } }"""
COUNT = "query($filter: UserFilter) { environment { users(filter: $filter) { totalCount } } }"


@dataclass(frozen=True, slots=True)
class Crowd:
    size: int
    boss: LoggedInUser
    people: list[Person]


@dataclass(frozen=True, slots=True)
class Case:
    family: str
    what: str
    filter: dict[str, Any]
    order: tuple[str, str] | None = None  # none to count

    @property
    def keyset(self) -> Keyset:
        assert self.order is not None
        return user_pages.ORDERS[self.order[0], self.order[1] == "DESC"]


def cases() -> Iterator[Case]:
    for order in itertools.product(("NAME", "EMAIL", "LAST_ACTIVE", "CREATED"), ("ASC", "DESC")):
        for what, given in FILTERS.items():
            yield Case("filters" if given else "orders", f"{' '.join(order)} {what}".strip(), given, order)
    for text in SEARCHES:
        for order, what in itertools.product(SEARCHED_BY, ("", "ACTIVE or BLOCKED", "ADMINISTRATOR")):
            more = FILTERS[what] | {"search": text}
            yield Case("searches", f'"{text}", {" ".join(order)} {what}'.strip(), more, order)
    for what, given in FILTERS.items():
        yield Case("counts", f"counted {what}".strip(), given)
    for text, what in itertools.product(SEARCHES, ("", "ACTIVE or BLOCKED")):
        yield Case("counts of searches", f'counted "{text}" {what}'.strip(), FILTERS[what] | {"search": text})


async def crowds(database: Database) -> list[Crowd]:
    """An environment of each size; tells on standard error how far it is."""
    made = []
    for size in SIZES:
        domain, began = f"domain{size}.example", time.monotonic()
        boss = await sign_up(database, "Wanda Zwart", f"wanda@{domain}", f"Of {size}")
        people = await insert_crowd(
            database, boss.environment_id, domain, size, functools.partial(_tell, database, size)
        )
        made.append(Crowd(size, boss, people))
        print(f"{size:,} users were inserted in {time.monotonic() - began:.1f} s", flush=True)
    return made


def _tell(database: Database, size: int, so_far: int) -> None:
    print(f"{database.url.get_backend_name()}: {so_far:,} of {size:,} users", file=sys.stderr, flush=True)


async def measure(client: Client, database: Database, made: Sequence[Crowd]) -> None:
    """Prints a row for each page, and then how each kind of pages does."""
    rows, ratios = [], defaultdict[str, list[tuple[float, str]]](list)
    for n, case in enumerate(every := list(cases())):
        if n % 20 == 0:
            print(f"{database.url.get_backend_name()}: {n} of {len(every)} lists", file=sys.stderr, flush=True)
        for which, asked in await _pages(client, made, case):
            times, counts = await _compared(client, database, asked)
            what = f"{case.what}{which}"
            of_these = [time / times[0] for time in times[1:]]
            ratios[case.family] += [
                (ratio, f"{what} among {one.size:,}") for ratio, one in zip(of_these, made[1:], strict=True)
            ]
            print(what, *(f"{t:.1f}" for t in times), file=sys.stderr, flush=True)
            rows.append([what, *(f"{t:.1f}" for t in times), *(f"{r:.1f}" for r in of_these), " and ".join(counts)])
    sizes = [f"{one.size:,}" for one in made]
    print(f"## {database.url.get_backend_name()}: the overview of users, milliseconds\n")
    kit.table(["page", *sizes, *(f"ratio {size}" for size in sizes[1:]), "statements"], rows)
    kit.table(["kind", "pages", "median ratio", "worst", "beyond"], [_summed(*one) for one in ratios.items()])
    for family, most in MOST.items():
        for ratio, what in sorted(ratios[family], reverse=True):
            if ratio > most:
                print(f"{ratio:.1f} times, where {most} are wanted: {what}")
    print()


def _summed(family: str, found: list[tuple[float, str]]) -> list[str]:
    values = [ratio for ratio, _ in found]
    beyond = sum(ratio > MOST[family] for ratio in values) if family in MOST else ""
    return [family, str(len(values)), f"{statistics.median(values):.2f}", f"{max(values):.1f}", str(beyond)]


Asked = tuple[Crowd, str, dict[str, Any]]


async def _pages(client: Client, made: Sequence[Crowd], case: Case) -> list[tuple[str, list[Asked]]]:
    """What is asked of each crowd: for the first page, and for the last one where all have more than one."""
    if case.order is None:
        return [("", [(crowd, COUNT, {"filter": case.filter}) for crowd in made])]
    order = dict(zip(("field", "direction"), case.order, strict=True))
    firsts: list[Asked] = [(crowd, QUERY, {"first": FIRST, "order": order, "filter": case.filter}) for crowd in made]
    lasts: list[Asked] = []
    for crowd, query, given in firsts:
        info = page_info(await _told(client, crowd, query, given))
        if not info["hasNextPage"]:
            return [(", first page", firsts)]
        after = cursor_like(info["endCursor"], case.keyset.key(_sorted(crowd, case)[-FIRST]))
        lasts.append((crowd, query, given | {"after": after}))
        assert not page_info(await _told(client, *lasts[-1]))["hasNextPage"], case
    return [(", first page", firsts), (", last page", lasts)]


def _sorted(crowd: Crowd, case: Case) -> list[Any]:
    terms, keyset = names.search_terms(case.filter.get("search", "")), case.keyset
    assert keyset.by is not None
    column = keyset.by.key
    found = [
        one
        for one in crowd.people
        if ("status" not in case.filter or one.status.value in case.filter["status"])
        and ("role" not in case.filter or one.role.value in case.filter["role"])
        and (not terms or _has(one, terms))
    ]
    having = [one for one in found if getattr(one, column) is not None]
    blank = [one for one in found if getattr(one, column) is None]
    having.sort(key=keyset.key, reverse=keyset.descending)
    blank.sort(key=lambda one: one.id, reverse=keyset.descending)
    return having + blank


def _has(one: Any, terms: list[str]) -> bool:
    words = (one.name_key or "").split() + one.canonical.replace("@", ".").split(".")
    return all(any(word.startswith(term) for word in words) for term in terms)


async def _compared(client: Client, database: Database, asked: list[Asked]) -> tuple[list[float], list[str]]:
    """The fastest of each, asked in turn, as other work makes all slower; and the numbers of statements."""
    counts = set()
    for one in asked:
        await _told(client, *one)  # a document is compiled when it comes a second time
        await _told(client, *one)
        with statements(database) as ran:
            await _told(client, *one)
        counts.add(len(ran))
    times: list[list[float]] = [[] for _ in asked]
    until = time.monotonic() + PATIENCE * len(asked)
    for n in range(ROUNDS):
        if n >= FEW and time.monotonic() > until:
            break
        for one, took in zip(asked, times, strict=True):
            began = time.perf_counter()
            await _told(client, *one)
            took.append((time.perf_counter() - began) * 1000)
    return [min(took) for took in times], sorted(map(str, counts))


async def _told(client: Client, crowd: Crowd, query: str, given: dict[str, Any]) -> Any:
    answer = await client.ask(query, given, as_=crowd.boss)
    assert not answer.errors, (given, answer.errors)
    return answer.data
