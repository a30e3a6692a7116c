"""The bench compares like with like: its peer by hand, which needs no Node, at the size of a toy."""

import contextlib

import pytest

from bench.peers import chart, comparison, data, ratios, report, same, servers, works
from bench.peers.rounds import Rounds
from server.db.database import Database

TOY = data.Size(environments=2, users=30, organisations=5)
TOLD = {"Welkom", "Starlette by hand"}


@pytest.mark.own
async def test_peers_of_the_bench_answer_and_write_what_welkom_does(database: Database, kind: str) -> None:
    places = await data.fill(database, TOY)
    where, asked = comparison.described(database, places), works.works(places)
    with contextlib.ExitStack() as stack:
        started = [
            stack.enter_context(servers.running(peer, where, core=None, ready=asked[0].asked[0]))
            for peer in servers.PEERS
            if peer.name in TOLD
        ]
        reads = [work for work in asked if not work.audited]
        assert same.compare_reads(started, [*reads, *works.as_somebody_else(places)]) == 13
        first = {work.name: await same.compare_writes(database, started, work) for work in asked if work.audited}
        rounds = Rounds(database, started, 1, 0.1, None, None, first, say=lambda _line: None)
        figures = [one for work in (asked[0], asked[-1]) for one in await rounds.of(work)]
    rows = ratios.rows(figures)
    assert {(row.peer, row.work) for row in rows} == {(peer, work) for peer in TOLD for work in ("viewer", "invite")}
    assert all(row.rate and row.cpu for row in rows)
    report.show(kind, figures)
    assert "## Beside other servers" in report.text({kind: rows}, 1, 0.1)
    assert chart.draw({kind: rows}).startswith("<svg")


def test_variants_with_settings_that_welkom_does_not_have_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    variant = servers.Peer("with a lever", servers.WELKOM_SERVES, {"WELKOM_NO_SUCH_LEVER": "on"}, is_welkom=True)
    plain = servers.Peer("as it is", servers.WELKOM_SERVES, {"WELKOM_PORT": "1"}, is_welkom=True)
    assert servers.known([variant, plain]) == [plain]
    assert "Left out: with a lever" in capsys.readouterr().out
