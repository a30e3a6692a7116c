"""Tables of who may do what: seat × operation → a word; and that everybody is told what the table says."""

import re
from collections.abc import Awaitable, Callable, Hashable, Mapping

from tests.graphql.matrix.seats import Matrix, Seat
from tests.graphql.matrix.taking_back import everything, put_back
from tests.rows import nothing_happens

ELSE = "everybody else"
DONE, SAME = "yes", "same"
WORDS = {
    "-": "NOT_FOUND",
    "no": "FORBIDDEN",
    "last": "LAST_ORGANISATION_ADMINISTRATOR",
    "settled": "ALREADY_SETTLED",
    "activated": "ALREADY_ACTIVATED",
    "later": "ORGANISATION_NOT_ACTIVATED",
    "review": "ACTIVATION_REFUSED",
    "partners": "ALREADY_PARTNERS",
    "asked": "PARTNERSHIP_PENDING",
    "attached": "ALREADY_SETTLED",
    "unfiled": "INVALID_INPUT",
}
Grid = dict[str, dict[str, str]]
Cell = Callable[[Seat], Awaitable[str | None]]


def grid(text: str) -> Grid:
    """Rows of words under the names of operations; two spaces or more are between the columns.

    yes: done; same: allowed, but there is nothing to change; else the short word of a code.
    """
    head, *lines = [re.split(r"\s{2,}", line.strip()) for line in text.strip().splitlines()]
    for line in lines:
        assert len(line) == len(head), line
        assert {*line[1:]} <= {DONE, SAME, *WORDS}, line
    return {name: dict(zip(head[1:], words, strict=True)) for name, *words in lines}


def word(table: Grid, seat: Seat, operation: str) -> str:
    return table.get(seat.name, table[ELSE])[operation]


def code(table: Grid, seat: Seat, operation: str) -> str | None:
    """What is told; None where it is done."""
    return seat.denied or WORDS.get(word(table, seat, operation))


async def holds(matrix: Matrix, table: Grid, cells: Mapping[str, Cell], *, looking: bool = False) -> int:
    """Asserts that everybody is told what the table says; how many cells that were.

    What is refused, and what only looks, leaves nothing; what is done changes rows, which are put back. On PostgreSQL
    the cells are thinned: of each operation one seat for each answer, since these are rules and no statements.
    """
    told: dict[tuple[str, str], tuple[str | None, str | None]] = {}
    every = [(seat, name) for name in cells for seat in asked(matrix, lambda seat, n=name: outcome(table, seat, n))]
    doing = [(s, n) for s, n in every if not looking and code(table, s, n) is None and word(table, s, n) == DONE]
    async with nothing_happens(matrix.database):
        for seat, name in every:
            if (seat, name) not in doing:
                told[seat.name, name] = (code(table, seat, name), await cells[name](seat))
    before = await everything(matrix.database) if doing else None
    for seat, name in doing:
        assert before is not None
        told[seat.name, name] = (None, await cells[name](seat))
        if not await put_back(matrix.database, before):
            told[seat.name, name] = (None, "said to be done, and nothing changed")
    wrong = {cell: answer for cell, answer in told.items() if answer[0] != answer[1]}
    assert not wrong, "\n".join(f"{cell}: expected {a}, told {b}" for cell, (a, b) in wrong.items())
    assert len(told) == len(every)
    return len(matrix.seats) * len(cells)


def asked(matrix: Matrix, answer: Callable[[Seat], Hashable]) -> list[Seat]:
    """Everybody; on PostgreSQL the first of each that get the same answer."""
    if matrix.database.is_sqlite:
        return matrix.seats
    return list({answer(seat): seat for seat in reversed(matrix.seats)}.values())


def outcome(table: Grid, seat: Seat, operation: str) -> tuple[str | None, str]:
    """What they are told where they can ask at all, and the word of the table."""
    return seat.denied, "" if seat.denied else word(table, seat, operation)


async def allowed(matrix: Matrix, id: str, sees: Grid, does: Grid, fields: Mapping[str, str]) -> None:
    """USR-9: `fields` (viewerCan…) say what the verbs say, to whoever sees the object at `node`."""
    async with nothing_happens(matrix.database):
        for name, operation in fields.items():
            for seat in asked(matrix, lambda s, o=operation: (outcome(sees, s, "node"), outcome(does, s, o))):
                if seat.denied is not None:
                    continue
                on, field = name.split(".")
                seen = await matrix.read(seat, id, f"... on {on} {{ {field} {{ allowed code message }} }}")
                assert (seen is not None) == (code(sees, seat, "node") is None), seat.name
                if seen is not None:
                    expected, told = code(does, seat, operation), seen[field]
                    assert told["code"] == expected, (seat.name, field, told)
                    assert (told["allowed"], bool(told["message"])) == (expected is None, expected is not None)
