"""ENV-8: what is read of the DNS, against a real server on loopback, honest and not."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import dns.message
import dns.rcode
import dns.rrset
import pytest

from server.domain.domain_proofs import LookUpFailed, LookUpTimedOut, LookUpTooLarge, NoSuchRecord
from server.outside import TxtLookUps
from server.outside.txt_records import MOST_BYTES
from tests.outside.dns_server import DnsServer, dns_server, truncated

NAME = "_welkom-challenge.acme.example"
OURS, FORGED = "welkom-domain-verification=ours", "welkom-domain-verification=forged"


@pytest.fixture
async def server() -> AsyncIterator[DnsServer]:
    async with dns_server() as made:
        made.publish(NAME, OURS)
        yield made


def look_ups(server: DnsServer, seconds: float = 5.0) -> TxtLookUps:
    return TxtLookUps([("127.0.0.1", server.port)], seconds=seconds)


async def test_env_8_the_records_at_the_name_are_read(server: DnsServer) -> None:
    server.publish(NAME, "v=spf1 -all", OURS)
    assert set(await look_ups(server).texts(NAME)) == {"v=spf1 -all", OURS}
    assert server.asked == [(NAME, "TXT", "UDP")]


async def test_env_8_strings_of_one_record_are_one_text(server: DnsServer) -> None:
    server.publish(NAME, (OURS[:20], OURS[20:]), "other")
    assert set(await look_ups(server).texts(NAME)) == {OURS, "other"}


async def test_env_8_a_cname_is_followed_and_nothing_else_is(server: DnsServer) -> None:
    server.texts.clear()
    server.aliases[NAME] = "proofs.elsewhere.example"
    server.publish("proofs.elsewhere.example", OURS)
    assert await look_ups(server).texts(NAME) == [OURS]
    server.aliases.clear()
    with pytest.raises(NoSuchRecord):
        await look_ups(server).texts(NAME)


@pytest.mark.parametrize("elsewhere", ["acme.example", "x._welkom-challenge.acme.example", "_welkom-challenge.example"])
async def test_env_8_records_at_another_name_are_none_of_this_one(server: DnsServer, elsewhere: str) -> None:
    def of_another(server: DnsServer, query: Any, by: str) -> list[tuple[float, bytes]]:
        response = dns.message.make_response(query)
        response.answer.append(dns.rrset.from_text(f"{elsewhere}.", 60, "IN", "TXT", f'"{OURS}"'))
        return [(0.0, response.to_wire())]

    server.behaves = of_another
    with pytest.raises(NoSuchRecord):
        await look_ups(server).texts(NAME)


async def test_env_8_nothing_is_searched_below_the_domain_of_the_machine(
    server: DnsServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """resolv.conf as of a machine inside a company: its search list would be asked for a name without a dot."""
    import dns.asyncresolver

    made: list[Any] = []
    honest = dns.asyncresolver.Resolver.__init__

    def searching(self: Any, *args: Any, **options: Any) -> None:
        honest(self, *args, **options)
        self.search = [dns.name.from_text("corp.example.")]
        self.use_search_by_default = True
        made.append(self)

    monkeypatch.setattr(dns.asyncresolver.Resolver, "__init__", searching)
    server.texts.clear()
    server.publish(f"{NAME}.corp.example", OURS)
    with pytest.raises(NoSuchRecord):
        await look_ups(server).texts(NAME)
    assert made
    assert {name for name, *_ in server.asked} == {NAME}


async def test_env_8_the_resolvers_are_the_systems_where_none_are_set(
    server: DnsServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import dns.resolver

    read: list[Any] = []

    def read_resolv_conf(self: Any, file: Any) -> None:
        read.append(file)
        self.nameservers, self.port = ["127.0.0.1"], server.port

    monkeypatch.setattr(dns.resolver.BaseResolver, "read_resolv_conf", read_resolv_conf)
    assert await TxtLookUps().texts(NAME) == [OURS]
    assert read == ["/etc/resolv.conf"]


async def test_env_8_a_truncated_answer_is_asked_for_by_tcp(server: DnsServer) -> None:
    server.publish(NAME, *(f"{n:03}" * 80 for n in range(20)), OURS)
    assert OURS in await look_ups(server).texts(NAME)
    assert [by for *_, by in server.asked] == ["UDP", "TCP"]


async def test_env_8_what_is_truncated_by_tcp_too_is_not_believed(server: DnsServer) -> None:
    server.behaves = lambda server, query, by: [(0.0, truncated(query))]
    with pytest.raises((NoSuchRecord, LookUpFailed, LookUpTimedOut)):
        await look_ups(server, 1.0).texts(NAME)


def forged(query: Any, *, id: int | None = None, name: str = NAME) -> bytes:
    other = dns.message.make_query(name, "TXT", id=query.id if id is None else id)
    response = dns.message.make_response(other)
    response.answer.append(dns.rrset.from_text(f"{name}.", 60, "IN", "TXT", f'"{FORGED}"'))
    return response.to_wire()


async def test_env_8_answers_with_another_id_are_passed_over(server: DnsServer) -> None:
    def lies(server: DnsServer, query: Any, by: str) -> list[tuple[float, bytes]]:
        lying = [(0.0, forged(query, id=(query.id + n) % 65536)) for n in range(1, 50)]
        return [*lying, (0.1, server.wire(query, by))]

    server.behaves = lies
    assert await look_ups(server).texts(NAME) == [OURS]


@pytest.mark.parametrize("by_tcp", [False, True])
async def test_env_8_an_answer_to_another_question_is_no_answer(server: DnsServer, by_tcp: bool) -> None:
    def lies(server: DnsServer, query: Any, by: str) -> list[tuple[float, bytes]]:
        if by_tcp and by == "UDP":
            return [(0.0, truncated(query))]
        return [(0.0, forged(query, name="_welkom-challenge.globex.example"))]

    server.behaves = lies
    with pytest.raises((LookUpTimedOut, LookUpFailed)):
        await look_ups(server, 1.0).texts(NAME)


@pytest.mark.parametrize("data", [b"", b"\x00", b"no message at all", bytes(600), b"\xff" * 300])
async def test_env_8_rubbish_is_no_answer(server: DnsServer, data: bytes) -> None:
    server.behaves = lambda server, query, by: [(0.0, data), (0.0, query.to_wire()[:2] + data)]
    with pytest.raises((LookUpTimedOut, LookUpFailed)):
        await look_ups(server, 1.0).texts(NAME)


async def test_lim_1_a_huge_answer_is_not_read_and_nobody_waits_for_it(server: DnsServer) -> None:
    server.publish(NAME, *(f"{n:04}" for n in range(3000)), OURS)
    longest, ends = 0.0, asyncio.Event()

    async def others() -> None:
        nonlocal longest
        last = time.perf_counter()
        while not ends.is_set():
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            longest, last = max(longest, now - last), now

    # its wire is made beforehand: it is the server that is in this process by chance that takes long for it
    wire: list[bytes] = []

    def huge(server: DnsServer, query: Any, by: str) -> list[tuple[float, bytes]]:
        if by == "UDP":
            return [(0.0, truncated(query))]
        return [(0.0, query.to_wire()[:2] + wire[0][2:])]

    wire.append(server.honest(dns.message.make_query(NAME, "TXT")).to_wire(max_size=65535))
    assert len(wire[0]) > 40_000
    server.behaves = huge
    other = asyncio.create_task(others())
    with pytest.raises(LookUpTooLarge):
        await look_ups(server).texts(NAME)
    ends.set()
    await other
    print(f"others waited for {longest * 1000:.0f} ms at the most")


async def test_lim_1_as_much_as_is_read_is_read(server: DnsServer) -> None:
    server.publish(NAME, *(f"{n:0240}" for n in range(MOST_BYTES // 270)), OURS)
    assert OURS in await look_ups(server).texts(NAME)
    server.publish(NAME, *(f"{n:0240}" for n in range(MOST_BYTES // 240)), OURS)
    with pytest.raises(LookUpTooLarge):
        await look_ups(server).texts(NAME)


async def test_lim_1_a_datagram_larger_than_was_asked_for_is_nobodys_answer(server: DnsServer) -> None:
    def large(server: DnsServer, query: Any, by: str) -> list[tuple[float, bytes]]:
        response = dns.message.make_response(query)
        texts = (f'"{n:0240}"' for n in range(40))
        response.answer.append(dns.rrset.from_text(f"{NAME}.", 60, "IN", "TXT", *texts, f'"{OURS}"'))
        return [(0.0, response.to_wire(max_size=65535))]

    server.behaves = large
    with pytest.raises((LookUpTimedOut, LookUpFailed)):
        await look_ups(server, 1.0).texts(NAME)


@pytest.mark.parametrize("word", ["SERVFAIL", "REFUSED", "NOTIMP", "FORMERR"])
async def test_env_8_a_failure_of_the_dns_is_told_by_its_word(server: DnsServer, word: str) -> None:
    def fails(server: DnsServer, query: Any, by: str) -> list[tuple[float, bytes]]:
        response = dns.message.make_response(query)
        response.set_rcode(dns.rcode.from_text(word))
        return [(0.0, response.to_wire())]

    server.behaves = fails
    with pytest.raises((LookUpFailed, LookUpTimedOut)) as raised:
        await look_ups(server, 1.5).texts(NAME)
    assert isinstance(raised.value, LookUpFailed), "told as a failure, not as a lack of time"
    assert str(raised.value) == word


async def test_env_8_neither_name_nor_record_is_told_apart_from_a_failure(server: DnsServer) -> None:
    with pytest.raises(NoSuchRecord):
        await look_ups(server).texts("_welkom-challenge.nowhere.example")
    server.exists.add("_welkom-challenge.bare.example")
    with pytest.raises(NoSuchRecord):
        await look_ups(server).texts("_welkom-challenge.bare.example")


@pytest.mark.parametrize("transport", ["UDP", "TCP"])
async def test_env_8_who_does_not_answer_in_time_is_not_waited_for(server: DnsServer, transport: str) -> None:
    def silent(server: DnsServer, query: Any, by: str) -> list[tuple[float, bytes]]:
        if transport == "TCP" and by == "UDP":
            return [(0.0, truncated(query))]
        return []

    server.behaves = silent
    began = time.monotonic()
    with pytest.raises((LookUpTimedOut, LookUpFailed)):
        await look_ups(server, 0.5).texts(NAME)
    assert time.monotonic() - began < 2.0


async def test_env_8_answers_that_never_end_take_no_longer(server: DnsServer) -> None:
    """One forged answer after the other would keep the socket busy."""
    server.behaves = lambda server, query, by: [(n / 200, forged(query, id=(query.id + 1) % 65536)) for n in range(600)]
    began = time.monotonic()
    with pytest.raises((LookUpTimedOut, LookUpFailed)):
        await look_ups(server, 0.5).texts(NAME)
    assert time.monotonic() - began < 2.0


async def test_env_8_the_second_resolver_is_asked_where_the_first_is_down(server: DnsServer) -> None:
    async with dns_server() as down:
        pass
    ups = TxtLookUps([("127.0.0.1", down.port), ("127.0.0.1", server.port)])
    assert await ups.texts(NAME) == [OURS]


async def test_env_8_a_resolver_that_nobody_runs_is_a_failure() -> None:
    async with dns_server() as down:
        pass
    with pytest.raises((LookUpFailed, LookUpTimedOut)):
        await TxtLookUps([("127.0.0.1", down.port)], seconds=1.0).texts(NAME)
