"""What is taken for a PDF or an XML, whatever its name says (DOC-1, DOC-2)."""

import time

import pytest

from server.domain.errors import InvalidInput
from server.domain.file_inspection import (
    BLOCK,
    Inspection,
)
from tests.scenario.documents import PDF, XML

DTD = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
BOMB = "<!DOCTYPE a [" + '<!ENTITY a "ha">' + "".join(f'<!ENTITY a{n} "{"&a;" * 9}">' for n in range(9)) + "]><a/>"
DECLARED = '<?xml version="1.0" encoding="{}"?>'
MB = 1024 * 1024


def inspect(data: bytes, size: int = BLOCK) -> str:
    inspection = Inspection()
    for start in range(0, len(data), size):
        inspection.feed(data[start : start + size])
    return inspection.finish()


@pytest.mark.parametrize("size", [7, BLOCK])
@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (PDF, "application/pdf"),
        (PDF.rstrip() + b"\r\n\x00", "application/pdf"),
        (XML, "application/xml"),
        (b"\xef\xbb\xbf" + XML, "application/xml"),
        ("\ufeff<?xml version='1.0' encoding='UTF-16'?><a>é</a>".encode("utf-16-le"), "application/xml"),
        ("\ufeff<a>é</a>".encode("utf-16-be"), "application/xml"),
        ((DECLARED.format("Windows-1252") + "<a>€</a>").encode("cp1252"), "application/xml"),
        (b"<a>" + b"x" * MB + b"</a>", "application/xml"),
    ],
)
def test_doc_1_a_pdf_and_an_xml_are_known_by_their_content(data: bytes, media_type: str, size: int) -> None:
    assert inspect(data, max(size, len(data) // 1000)) == media_type


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("marked", [True, False])
@pytest.mark.parametrize("text", [DTD, BOMB, "<!DOCTYPE a><a/>", "\n<!--c--><!DOCTYPE a SYSTEM 'http://x/'><a/>"])
def test_doc_2_a_dtd_is_refused_in_every_encoding(text: str, marked: bool, encoding: str) -> None:
    with pytest.raises(InvalidInput, match="INVALID_INPUT") as refused:
        inspect((("\ufeff" if marked and "sig" not in encoding else "") + text).encode(encoding))
    assert "DOCTYPE" in refused.value.en


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"PK\x03\x04", "neither"),
        (b"MZ" + PDF, "neither"),
        (b" " + PDF, "neither"),
        (b"GIF89a/*<a/>*/", "neither"),
        (b"%PDF-1.7 and then it was cut", "%%EOF"),
        (PDF + b"PK\x05\x06" + b"\x00" * 18, "%%EOF"),
        (PDF + b"<script>1</script>", "%%EOF"),
        (PDF[:-1] + b" " * 2000 + b"x", "%%EOF"),
        (b"<a>", "neither"),
        (b"<a/><b/>", "neither"),
        (b"<a/>\x00", "neither"),
        (b"<a>&nbsp;</a>", "neither"),
        (b"<x:a/>", "neither"),
        (b"<a>\xff</a>", "neither"),
        (DECLARED.format("UTF-7").encode() + b"+ADwAIQ-DOCTYPE a+AD4-<a/>", "UTF-8"),
        (DECLARED.format("cp037").encode("cp037"), "neither"),
        (DECLARED.format("shift_jis").encode() + b"<a/>", "UTF-8"),
        (DECLARED.format("nonsense").encode() + b"<a/>", "UTF-8"),
        (DECLARED.format("UTF-16").encode() + b"<a/>", "neither"),
        (("\ufeff" + DECLARED.format("UTF-8") + "<a/>").encode("utf-16-le"), "neither"),
        (("\ufeff" + DTD).encode("utf-32-le"), "neither"),
        (b'<?xml version="1.1"?><a/>', "UTF-8"),
        (b'<html xmlns="http://www.w3.org/1999/xhtml"><script>1</script></html>', "page"),
        (b'<a><s:svg xmlns:s="http://www.w3.org/2000/svg" onload="1"/></a>', "page"),
        (b'<?xml-stylesheet href="#x" type="text/xsl"?><a/>', "page"),
        (b'<a/><?xml-stylesheet href="#x" type="text/xsl"?>', "page"),
        (b'<a><b/><?xml-stylesheet href="#x"?></a>', "page"),
        (b'<a><?XML-StyleSheet href="#x"?></a>', "page"),
        (b'<x:stylesheet xmlns:x="http://www.w3.org/1999/XSL/Transform" version="1.0"/>', "page"),
        (b'<a x:version="1.0" xmlns:x="http://www.w3.org/1999/XSL/Transform"><x:value-of select="."/></a>', "page"),
        (b'<a><b><s:svg xmlns:s="http://www.w3.org/2000/svg"/></b></a>', "page"),
        (b"<HTML><script>1</script></HTML>", "page"),
        (b'<svg onload="alert(1)"/>', "page"),
        (b'<a><i:include xmlns:i="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/></a>', "includes"),
    ],
)
def test_doc_1_everything_else_is_refused_and_says_why(data: bytes, why: str) -> None:
    for size in (5, BLOCK):
        with pytest.raises(InvalidInput) as refused:
            inspect(data, size)
        assert why in refused.value.en
        assert refused.value.nl


@pytest.mark.parametrize(
    "data",
    [
        b"<a>" * (MB // 2),
        b"<a><!--" + b"x" * (5 * MB),
        b"<a b='" + b"x" * (5 * MB),
        b"<a " + b" ".join(b"a%d=''" % n for n in range(300_000)),
    ],
)
def test_what_costs_time_or_memory_is_refused_early(data: bytes) -> None:
    began = time.process_time()
    with pytest.raises(InvalidInput):
        inspect(data)
    assert time.process_time() - began < 1


@pytest.mark.parametrize("data", [b"<a><html/><script>x</script></a>", b'<a><title xmlns="urn:x">svg</title></a>'])
def test_doc_1_names_that_only_look_like_a_page_are_taken(data: bytes) -> None:
    """An element of a business document may have any name; what a browser runs has its namespace, or is the root."""
    assert inspect(data) == "application/xml"
