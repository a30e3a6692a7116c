"""Whether CBOR is of the plain kind that authenticators write, told without decoding any of it.

What decodes CBOR in full follows its tags: a few hundred bytes in which each array is named twice by the next one
become gigabytes when they are written out again. CTAP2 allows no tags, no lengths left open, and four levels.
"""

MOST_DEEP = 4
_LENGTHS = {24: 1, 25: 2, 26: 4, 27: 8}
_BYTES, _TEXT, _ARRAY, _MAP, _TAG = 2, 3, 4, 5, 6


class NotPlain(ValueError):
    """Not CBOR, not of this kind, or not all of it is here."""


def measure(data: bytes, start: int = 0) -> int:
    """Where the one item that begins at `start` ends. NotPlain where there is none of the plain kind."""
    return _end(data, start, MOST_DEEP)


def _end(data: bytes, at: int, deep: int) -> int:
    kind, given = divmod(_part(data, at, 1)[0], 32)
    at += 1
    if kind == _TAG or (given >= 24 and given not in _LENGTHS):
        raise NotPlain
    if given in _LENGTHS:
        width = _LENGTHS[given]
        given = int.from_bytes(_part(data, at, width), "big")
        at += width
    if kind in (_BYTES, _TEXT):
        _part(data, at, given)
        return at + given
    if kind not in (_ARRAY, _MAP):
        return at  # a number, or a simple value
    if deep == 0:
        raise NotPlain
    for _ in range(given * (2 if kind == _MAP else 1)):  # each takes a byte at least: it ends with the data
        at = _end(data, at, deep - 1)
    return at


def _part(data: bytes, at: int, length: int) -> bytes:
    part = data[at : at + length]
    if len(part) < length:
        raise NotPlain
    return part
