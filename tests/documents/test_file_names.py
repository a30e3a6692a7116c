"""Names of files: what people give, and what everybody else gets."""

import unicodedata
from email.message import Message

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers

from server.domain.file_names import LONGEST, clean
from server.web.file_headers import attachment, name_in


@pytest.mark.parametrize(
    ("name", "cleaned"),
    [
        ("Factuur maart 2026.pdf", "Factuur maart 2026.pdf"),
        ("Rékening №1 発票.PDF", "Rékening №1 発票.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\Users\\bob\\invoice.pdf", "invoice.pdf"),
        ("invoice.exe", "invoice.exe.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe.pdf"),
        ("a\r\nSet-Cookie: x=1\x00.pdf", "aSet-Cookie_ x=1.pdf"),
        ('a"; filename="b.html', "a_; filename=_b.html.pdf"),
        ("x" * 300, "x" * (LONGEST - 4) + ".pdf"),
        ("x" * 300 + ".pdf", "x" * (LONGEST - 4) + ".pdf"),
        (".htaccess", "htaccess.pdf"),
        ("CON", "_CON.pdf"),
        ("lpt1.pdf", "_lpt1.pdf"),
        ("pdf . . .", "pdf.pdf"),
        ("..", "document.pdf"),
        (".pdf", "document.pdf"),
        ("\u200b\u2066", "document.pdf"),
        ("", "document.pdf"),
        (None, "document.pdf"),
    ],
)
def test_a_name_is_made_fit_for_every_disk(name: str | None, cleaned: str) -> None:
    assert clean(name, "application/pdf") == cleaned


@given(st.text(max_size=300))
def test_whatever_is_given_a_clean_name_stays_clean_and_travels(name: str) -> None:
    cleaned = clean(name, "application/xml")
    assert clean(cleaned, "application/xml") == cleaned
    assert cleaned.endswith(".xml")
    assert len(cleaned) <= LONGEST + 1
    assert not set(cleaned) & set('/\\:*?"<>|%\r\n\x00')
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Zl") for c in cleaned)
    header = attachment(cleaned)
    assert header.isascii()
    assert header.isprintable()
    read = Message()
    read["content-disposition"] = header
    assert read.get_content_disposition() == "attachment"
    assert name_in(Headers({"content-disposition": header})) == cleaned


@pytest.mark.parametrize(
    ("headers", "name"),
    [
        ({}, None),
        ({"x-file-name": "R%C3%A9kening.pdf"}, "Rékening.pdf"),
        ({"x-file-name": "Rékening.pdf".encode().decode("latin-1")}, "Rékening.pdf"),
        ({"x-file-name": "%FF%00"}, "\ufffd\x00"),
        ({"content-disposition": 'attachment; filename="a b.pdf"'}, "a b.pdf"),
        ({"content-disposition": 'attachment; filename="a\\"b.pdf"'}, 'a"b.pdf'),
        ({"content-disposition": "attachment; filename=a.pdf; size=3"}, "a.pdf"),
        ({"content-disposition": "inline; filename=\"x.pdf\"; filename*=UTF-8'nl'R%C3%A9.pdf"}, "Ré.pdf"),
        ({"content-disposition": "attachment"}, None),
        ({"content-disposition": 'attachment; filename="' + "\\" * 5000}, None),
    ],
)
def test_a_name_comes_from_a_header(headers: dict[str, str], name: str | None) -> None:
    raw = [(key.encode(), value.encode("latin-1")) for key, value in headers.items()]
    assert name_in(Headers(raw=raw)) == name
