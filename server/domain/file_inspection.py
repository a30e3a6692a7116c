"""What a file really is: a PDF or an XML by its content, checked while it streams in, never by its name (DOC-1)."""

import re
from typing import NoReturn, Protocol
from xml.parsers import expat

from .errors import InvalidInput
from .pdf_inspection import PdfInspection

LARGEST_FILE_MB = 5  # of a document: to upload, to keep and to mail
LARGEST_FILE = LARGEST_FILE_MB * 1024 * 1024
PDF = re.compile(rb"%PDF-[12]\.\d")
HEAD = 8  # bytes that tell a PDF from XML
# Nothing but white space after the last %%EOF: with a ZIP or a program appended, a file is a PDF to one reader and
# something else to another.
PDF_END = re.compile(rb"%%EOF[\x00\t\n\f\r ]*\Z")
TAIL = 1024  # bytes at the end of a PDF in which its %%EOF has to be
# Encodings that every XML reader decodes alike. In others (UTF-7, EBCDIC) one reader may see a DTD where another sees
# text.
ENCODINGS = {"utf-8", "utf-16", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252"}
DEEPEST = 200  # elements inside one another
# expat parses an unfinished tag or comment again from its start with every block: one of megabytes takes minutes.
LONGEST_TOKEN = 512 * 1024
BLOCK = 64 * 1024
# Namespaces of XML that a browser runs: pages, drawings, style sheets, and forms or bindings with scripts.
PAGES = frozenset(
    {
        "http://www.w3.org/1999/xhtml",
        "http://www.w3.org/2000/svg",
        "http://www.w3.org/1999/XSL/Transform",
        "http://www.w3.org/2002/xforms",
        "http://www.w3.org/2001/xml-events",
        "http://www.mozilla.org/keymaster/gatekeeper/there.is.only.xul",
        "http://www.mozilla.org/xbl",
    }
)
# Root elements that a reader which sniffs takes for such a page, though no namespace says so.
PAGE_ROOTS = frozenset({"html", "svg", "stylesheet", "transform", "script"})
# What draws in other documents, also ones of whoever opens the file.
INCLUDES = frozenset({"http://www.w3.org/2001/XInclude", "http://www.w3.org/2003/XInclude"})


class _Check(Protocol):
    media_type: str

    def feed(self, block: bytes) -> None: ...
    def finish(self) -> None: ...


class Inspection:
    """Takes the file in blocks; then `finish` answers its media type.

    Either raises InvalidInput as soon as the file can't be a PDF or XML that we take.
    """

    def __init__(self) -> None:
        self._check: _Check | None = None
        self._head = b""

    def feed(self, block: bytes) -> None:
        if self._check is None:
            self._head += block
            if len(self._head) < HEAD:
                return
            block = self._head
        self._chosen().feed(block)

    def finish(self) -> str:
        if not self._head:
            reject("The file is empty.", "Het bestand is leeg.")
        if self._check is None:
            self._chosen().feed(self._head)
        self._chosen().finish()
        return self._chosen().media_type

    def _chosen(self) -> _Check:
        if self._check is None:
            self._check = _Pdf() if PDF.match(self._head) else _Xml()
        return self._check


class _Pdf:
    media_type = "application/pdf"

    def __init__(self) -> None:
        self._tail = b""
        self._inspection = PdfInspection()

    def feed(self, block: bytes) -> None:
        self._inspection.feed(block)
        self._tail = (self._tail + block)[-TAIL:]

    def finish(self) -> None:
        self._inspection.finish()
        if not PDF_END.search(self._tail):
            reject(
                "This PDF does not end with %%EOF: it was cut, or something was added to it. Export it again.",
                "Deze PDF eindigt niet met %%EOF: hij is afgebroken of er is iets aan toegevoegd. Exporteer opnieuw.",
            )


class _Xml:
    """Well-formed with its namespaces, of bounded depth, and with no DTD: so without any entity of its own."""

    media_type = "application/xml"

    def __init__(self) -> None:
        self._depth = self._fed = 0
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.XmlDeclHandler = self._declared
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.StartElementHandler = self._opened
        self._parser.EndElementHandler = self._closed
        self._parser.ProcessingInstructionHandler = self._instruction

    def feed(self, block: bytes) -> None:
        for start in range(0, len(block), BLOCK):
            self._parse(block[start : start + BLOCK], last=False)

    def finish(self) -> None:
        self._parse(b"", last=True)

    def _parse(self, block: bytes, *, last: bool) -> None:
        try:
            self._parser.Parse(block, last)
        except expat.ExpatError as error:
            where = f"{error.lineno}:{error.offset}"
            reject(
                f"This is neither a PDF nor well-formed XML (line {where}: {expat.ErrorString(error.code)}).",
                f"Dit is geen PDF en geen welgevormde XML (regel {where}: {expat.ErrorString(error.code)}).",
            )
        except (ValueError, LookupError):  # an encoding that Python does not know, or that is not one byte a character
            reject_encoding()
        self._fed += len(block)
        if self._fed - self._parser.CurrentByteIndex > LONGEST_TOKEN:
            reject("This XML has a tag or comment that is too long.", "Deze XML heeft een te lange tag of opmerking.")

    def _declared(self, version: str, encoding: str | None, _standalone: int) -> None:
        if version != "1.0" or (encoding or "utf-8").lower() not in ENCODINGS:
            reject_encoding()

    def _doctype(self, *_about: object) -> None:
        reject(
            "XML with a DOCTYPE is not taken: a DTD can make one document read as another. Leave it out.",
            "XML met een DOCTYPE wordt niet aangenomen: een DTD kan de inhoud veranderen. Laat hem weg.",
        )

    def _opened(self, name: str, _attributes: object) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            reject("The elements of this XML are nested too deeply.", "De elementen van deze XML zijn te diep genest.")
        namespace, _, local = name.rpartition(" ")
        if namespace in PAGES or (self._depth == 1 and not namespace and local.lower() in PAGE_ROOTS):
            reject_page()
        if namespace in INCLUDES:
            reject(
                "This XML includes other documents (XInclude). Put what it includes into it, and send that.",
                "Deze XML neemt andere documenten op (XInclude). Zet de inhoud daarvan erin, en stuur dat.",
            )

    def _closed(self, _name: str) -> None:
        self._depth -= 1

    def _instruction(self, target: str, _data: str) -> None:
        if target.lower().startswith("xml-stylesheet"):
            reject_page()


def reject_page() -> NoReturn:
    reject(
        "This XML is a page that a browser runs (XHTML, SVG or a style sheet). Send the document itself.",
        "Deze XML is een pagina die een browser uitvoert (XHTML, SVG of een stylesheet). Stuur het document zelf.",
    )


def reject_encoding() -> NoReturn:
    reject(
        "This XML is not XML 1.0 in an encoding that we take. Save it as UTF-8.",
        "Deze XML is geen XML 1.0 in een tekencodering die wij aannemen. Bewaar haar als UTF-8.",
    )


def reject(en: str, nl: str) -> NoReturn:
    raise InvalidInput("file", en, nl)
