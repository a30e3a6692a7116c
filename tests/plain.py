"""A seal that hides nothing: for tests that don't look at what lies in the outbox."""


class PlainSeal:
    def close(self, plain: bytes) -> bytes:
        return plain

    def open(self, sealed: bytes) -> bytes:
        return sealed
