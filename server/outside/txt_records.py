"""TXT records, asked of the resolver that the settings name, or else of the system's (ENV-8).

The zone that is asked about may be anybody's: what it says is read up to a size, within a time, and nothing else of it.
"""

import asyncio
import functools
import socket
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from server.domain.domain_proofs import LookUpFailed, LookUpTimedOut, LookUpTooLarge, NoSuchRecord

if TYPE_CHECKING:
    from dns.asyncresolver import Resolver

SECONDS = 5.0  # in all, whatever is tried
SECONDS_A_TRY = 2.0
MOST_BYTES = 8192  # of one answer: to read 64 KB of records takes 150 ms, in which nobody else is answered
UDP_BYTES = 1232  # what crosses every network in one piece; more is asked for by TCP


class TxtLookUps:
    """`resolvers`: addresses and ports; none are those of the system, as they are at each look-up."""

    def __init__(self, resolvers: Sequence[tuple[str, int]] = (), *, seconds: float = SECONDS) -> None:
        self._resolvers = tuple(resolvers)
        self._seconds = seconds

    async def texts(self, name: str) -> list[str]:
        """The texts of the TXT records at exactly this name, or at where a CNAME there leads.

        Raises NoSuchRecord, LookUpTimedOut, LookUpTooLarge or LookUpFailed.
        """
        # imported here: a server that nobody asks for a proof does without
        import dns.exception
        import dns.name
        import dns.rdatatype
        import dns.resolver

        sockets: Any = _BoundedSockets()
        try:
            absolute = dns.name.from_text(f"{name}.")  # with its dot: no search domain is tried
            async with asyncio.timeout(self._seconds):
                answer = await self._resolver().resolve(absolute, dns.rdatatype.TXT, search=False, backend=sockets)
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
            raise NoSuchRecord from None
        except (TimeoutError, dns.exception.Timeout):
            raise (LookUpTooLarge if sockets.too_large else LookUpTimedOut) from None
        except dns.resolver.NoNameservers as failed:
            raise (LookUpTooLarge() if sockets.too_large else LookUpFailed(_why(failed))) from None
        except (dns.exception.DNSException, OSError) as failed:
            raise LookUpFailed(type(failed).__name__) from None
        return [b"".join(record.strings).decode("utf-8", "replace") for record in answer]

    def _resolver(self) -> "Resolver":
        from dns.asyncresolver import Resolver
        from dns.nameserver import Do53Nameserver

        resolver = Resolver(configure=not self._resolvers)
        if self._resolvers:
            resolver.nameservers = [Do53Nameserver(address, port) for address, port in self._resolvers]
        resolver.lifetime, resolver.timeout = self._seconds, min(SECONDS_A_TRY, self._seconds)
        resolver.use_edns(0, 0, UDP_BYTES)
        return resolver


def _why(failed: Any) -> str:
    """The last resolver's word, such as SERVFAIL or REFUSED; of a fault its kind."""
    errors = failed.kwargs.get("errors") or []
    word = errors[-1][3] if errors else "no answer"
    return word if isinstance(word, str) else type(word).__name__


class _BoundedSockets:
    """dnspython's own sockets, which refuse to read what is larger than is read; `too_large` tells that they did."""

    def __init__(self) -> None:
        from dns import asyncbackend

        self._inner: Any = asyncbackend.get_backend("asyncio")
        self.too_large = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    async def make_socket(self, family: int, kind: int, *args: Any, **options: Any) -> Any:
        made = await self._inner.make_socket(family, kind, *args, **options)
        if kind == socket.SOCK_STREAM:
            made.recv = functools.partial(self._receive, made.recv)
        else:
            made.recvfrom = functools.partial(self._receive_from, made.recvfrom)
        return made

    async def _receive(self, receive: Any, size: int, seconds: float) -> bytes:
        if size > MOST_BYTES:  # the length that the answer says of itself
            self.too_large = True
            raise OSError("the answer is too large")
        return await receive(size, seconds)  # type: ignore[no-any-return]

    async def _receive_from(self, receive: Any, size: int, seconds: float) -> Any:
        data, source = await receive(size, seconds)
        return data[:MOST_BYTES], source  # what is cut off is no message, and passed over as a forged one is
