"""A DNS server on loopback, by UDP and TCP, which can also behave as no DNS server should."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.rrset

Texts = tuple[str | tuple[str, ...], ...]
Behaviour = Callable[["DnsServer", dns.message.QueryMessage, str], list[tuple[float, bytes]]]


@dataclass
class DnsServer:
    """`texts` and `aliases` are its zone; `behaves` may answer in its place; `asked` is what it was asked by what."""

    port: int = 0
    texts: dict[str, Texts] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    exists: set[str] = field(default_factory=set)
    behaves: Behaviour | None = None
    asked: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def publish(self, name: str, *texts: str | tuple[str, ...]) -> None:
        self.texts[name] = texts

    def honest(self, query: dns.message.QueryMessage) -> dns.message.Message:
        """What the zone has, with the chain of aliases in the same answer, as resolvers give it."""
        response = dns.message.make_response(query)
        response.flags |= dns.flags.RA
        [question] = query.question
        name = question.name.to_text(omit_final_dot=True).lower()
        while name in self.aliases:
            target = self.aliases[name]
            response.answer.append(dns.rrset.from_text(f"{name}.", 60, "IN", "CNAME", f"{target}."))
            name = target
        if name in self.texts:
            if question.rdtype == dns.rdatatype.TXT:
                response.answer.append(
                    dns.rrset.from_text(f"{name}.", 60, "IN", "TXT", *map(_quoted, self.texts[name]))
                )
        elif name not in self.exists:
            response.set_rcode(dns.rcode.NXDOMAIN)
        return response

    def answers(self, data: bytes, by: str) -> list[tuple[float, bytes]]:
        """What goes out, each after so many seconds."""
        query = dns.message.from_wire(data)
        assert isinstance(query, dns.message.QueryMessage)
        [question] = query.question
        name = question.name.to_text(omit_final_dot=True)
        self.asked.append((name, dns.rdatatype.to_text(question.rdtype), by))
        if self.behaves is not None:
            return self.behaves(self, query, by)
        return [(0.0, self.wire(query, by))]

    def wire(self, query: dns.message.QueryMessage, by: str) -> bytes:
        response = self.honest(query)
        wire = response.to_wire(max_size=65535)
        if by == "UDP" and len(wire) > max(query.payload, 512):
            return truncated(query)
        return wire


def _quoted(text: str | tuple[str, ...]) -> str:
    strings = (text,) if isinstance(text, str) else text
    return " ".join(f'"{one}"' for one in strings)


def truncated(query: dns.message.QueryMessage) -> bytes:
    response = dns.message.make_response(query)
    response.flags |= dns.flags.TC
    return response.to_wire()


class _Datagrams(asyncio.DatagramProtocol):
    def __init__(self, server: DnsServer) -> None:
        self.server = server

    def connection_made(self, transport: Any) -> None:
        self.transport = transport

    def datagram_received(self, data: bytes, source: Any) -> None:
        for seconds, answer in self.server.answers(data, "UDP"):
            asyncio.get_running_loop().call_later(seconds, self.transport.sendto, answer, source)


@contextlib.asynccontextmanager
async def dns_server(**zone: Any) -> AsyncIterator[DnsServer]:
    server = DnsServer(**zone)

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            length = int.from_bytes(await reader.readexactly(2), "big")
            for seconds, answer in server.answers(await reader.readexactly(length), "TCP"):
                await asyncio.sleep(seconds)
                writer.write(len(answer).to_bytes(2, "big") + answer)
                await writer.drain()
        writer.close()

    stream = await asyncio.start_server(connected, "127.0.0.1", 0)
    server.port = stream.sockets[0].getsockname()[1]
    transport, _ = await asyncio.get_running_loop().create_datagram_endpoint(
        lambda: _Datagrams(server), local_addr=("127.0.0.1", server.port)
    )
    try:
        yield server
    finally:
        transport.close()
        stream.close()
