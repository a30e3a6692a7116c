"""Where a caller comes from, as coarse as limits count: one household or office can choose among many addresses."""

import ipaddress


def network(origin: str) -> str:
    """An IPv4 address itself; of an IPv6 address its /64; anything else as it is.

    An IPv4 address that was mapped into IPv6 counts as the IPv4 address.
    """
    try:
        address = ipaddress.ip_address(origin.partition("%")[0])
    except ValueError:
        return origin
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is None:
            return str(ipaddress.ip_network((int(address) >> 64 << 64, 64)))
        address = address.ipv4_mapped
    return str(address)
