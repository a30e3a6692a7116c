"""Which settings would let a network further in than anybody means, or nobody in, each told with the way out."""

import ipaddress
import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
LABEL = r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)"
HOST_NAME = re.compile(rf"{LABEL}(\.{LABEL})*")


def unfit_origins(origins: Iterable[str], *, plain_http: bool) -> Iterator[str]:
    """`plain_http`: whether pages that came unencrypted may use sessions, which those on this machine always may."""
    for origin in origins:
        if origin in ("*", "null"):
            yield (
                f"WELKOM_ALLOWED_ORIGINS: {origin} would let any page use the sessions of whoever opens it; "
                "name each web UI, as https://app.example"
            )
            continue
        try:
            parts = urlsplit(origin)
            named = (
                parts.scheme in ("http", "https") and parts.hostname and origin == f"{parts.scheme}://{parts.netloc}"
            )
            well_formed = bool(named) and "*" not in origin and "@" not in origin and parts.port != 0
        except ValueError:
            well_formed = False
        if not well_formed:
            yield f"WELKOM_ALLOWED_ORIGINS: {origin} is no origin; give it as https://app.example, without a path"
        elif parts.scheme == "http" and not plain_http and parts.hostname not in LOOPBACK:
            yield (
                f"WELKOM_ALLOWED_ORIGINS: who is on the way could change a page at {origin}, and use sessions by it; "
                f"serve it by TLS, and name it as https://{parts.netloc}"
            )


def unfit_proxies(proxies: Iterable[str]) -> Iterator[str]:
    for proxy in proxies:
        try:
            everybody = ipaddress.ip_network(proxy, strict=False).prefixlen == 0
        except ValueError:
            everybody = proxy == "*"
            if not everybody:
                yield f"WELKOM_TRUSTED_PROXIES: {proxy} is no address; give it as 127.0.0.1 or 10.0.0.0/24"
        if everybody:
            yield (
                f"WELKOM_TRUSTED_PROXIES: by {proxy} anybody could choose the address that limits and audit log see; "
                "name the addresses of your proxies, as 127.0.0.1 or 10.0.0.0/24"
            )


def unfit_hosts(hosts: Iterable[str]) -> Iterator[str]:
    """What no request can name: whoever came by the name that was meant would be refused."""
    for host in hosts:
        if host == "*":
            yield "WELKOM_ALLOWED_HOSTS: * is no name; name each host, or leave it unset: production then looks at none"
        elif not HOST_NAME.fullmatch(host) and not _is_ipv6(host):
            yield (
                f"WELKOM_ALLOWED_HOSTS: {host} is no name of a host; give the name alone, as welkom.example or "
                "2001:db8::7, without scheme, port and path, and one with other letters than a to z as xn--…"
            )


def _is_ipv6(host: str) -> bool:
    """In the one form that requests are compared in."""
    try:
        return str(ipaddress.IPv6Address(host)) == host.lower()
    except ValueError:
        return False


def is_loopback(address: str) -> bool:
    """Whether an address, or a name that can't be anything else, is this machine's own."""
    try:
        return address == "localhost" or ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
