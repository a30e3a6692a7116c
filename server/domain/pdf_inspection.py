"""What a PDF would do by itself: found while it streams in, also inside compressed objects (ADR 8).

Names are what decides: a reader acts by `/JavaScript`, `/Launch` and their like only, however they are spelled. A PDF
whose objects can't be looked into is not taken.
"""

import re
import zlib

from .errors import InvalidInput

# Scripts, programs, forms that send or fetch, players, and files that open by themselves.
ACTIONS = ("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "Rendition", "RichMedia", "XFA")
# Filters beside the usual one, and what changes bytes after it: objects behind them would have to be decoded twice.
OTHER_FILTERS = ("ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "LZWDecode", "LZW", "RunLengthDecode", "RL", "Crypt")
INFLATED = 8 * 1024 * 1024  # bytes of compressed objects in one PDF
WINDOW = 2048  # bytes that a name, or the dictionary before a stream, can reach back over


def _named(*names: str) -> "re.Pattern[bytes]":
    """One of these names; any letter may be written as # and its two hexadecimal digits."""
    spelled = "|".join("".join(f"(?:{letter}|#(?i:{ord(letter):02x}))" for letter in name) for name in names)
    return re.compile(f"/(?:{spelled})(?=[\\x00\\t\\n\\f\\r ()<>\\[\\]{{}}/%])".encode())


ACTION, ENCRYPTED = _named(*ACTIONS), _named("Encrypt")
OBJECTS, FLATE, OTHER = _named("ObjStm"), _named("FlateDecode", "Fl"), _named(*OTHER_FILTERS, "Predictor")
STREAM = re.compile(rb"stream\r?\n")


class PdfInspection:
    """Takes the file in blocks. Raises InvalidInput at the first action, or object that can't be read."""

    def __init__(self) -> None:
        self._seen = b""  # the last bytes of what was looked at outside of compressed objects
        self._objects = _Objects()

    def feed(self, block: bytes) -> None:
        while block:
            block = self._objects.feed(block) if self._objects.open else self._outside(block)

    def finish(self) -> None:
        self._outside(b" ")
        if self._objects.open or OBJECTS.search(self._seen):
            _refuse_unreadable()

    def _outside(self, block: bytes) -> bytes:
        """Looks at the block up to where compressed objects begin; what follows."""
        text = self._seen + block
        for begins in STREAM.finditer(text, max(len(self._seen) - len(b"stream\r\n") + 1, 0)):
            dictionary = text[max(begins.start() - WINDOW, 0) : begins.start()].rpartition(b"endobj")[2]
            if OBJECTS.search(dictionary):
                self._objects.begin(dictionary)
                _refuse_actions(text[: begins.end()])
                self._seen = b""
                return text[begins.end() :]
        _refuse_actions(text)
        if OBJECTS.search(text[:-WINDOW]):  # and its stream did not begin soon
            _refuse_unreadable()
        self._seen = text[-WINDOW:]
        return b""


class _Objects:
    """The compressed objects of one PDF, inflated one stream after the other, and no further than the bound."""

    def __init__(self) -> None:
        self.open = False
        self._left = INFLATED
        self._inflate, self._seen = zlib.decompressobj(), b""

    def begin(self, dictionary: bytes) -> None:
        """Only what every writer makes is read: deflated, and nothing else done to it."""
        if OTHER.search(dictionary) or not FLATE.search(dictionary):
            _refuse_unreadable()
        self.open, self._inflate, self._seen = True, zlib.decompressobj(), b""

    def feed(self, block: bytes) -> bytes:
        """What follows the end of the stream, if it is in the block."""
        try:
            inflated = self._inflate.decompress(block, self._left + 1)
        except zlib.error:
            _refuse_unreadable()
        self._left -= len(inflated)
        if self._left < 0 or self._inflate.unconsumed_tail:
            _refuse_unreadable()
        text = self._seen + inflated
        if self._inflate.eof:
            self.open = False
            text += b" "
        _refuse_actions(text)
        self._seen = text[-WINDOW:]
        return self._inflate.unused_data


def _refuse_actions(text: bytes) -> None:
    if ACTION.search(text):
        raise InvalidInput(
            "file",
            "This PDF does something by itself: it has a script, a form that sends, a program or a player. Print it to a PDF, and send that.",  # noqa: E501
            "Deze PDF doet uit zichzelf iets: er zit een script, een formulier dat verstuurt, een programma of een speler in. Druk hem af naar een PDF en stuur die.",  # noqa: E501
        )
    if ENCRYPTED.search(text):
        _refuse_unreadable()


def _refuse_unreadable() -> None:
    raise InvalidInput(
        "file",
        "This PDF can't be looked into: it is encrypted, or packed in an unusual way. Save it without a password.",
        "In deze PDF kan niet worden gekeken: hij is versleuteld of ongewoon ingepakt. Sla hem op zonder wachtwoord.",
    )
