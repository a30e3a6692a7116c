"""Names of files in headers: read from an upload, written on a download (RFC 6266, RFC 8187)."""

from collections.abc import Mapping
from urllib.parse import quote, unquote

from server.domain import texts
from server.domain.texts import Pattern

EXTENDED = Pattern(texts.HEADER, r"(?i)filename\*\s*=\s*utf-8'[^']*'([^;\s]+)")
PLAIN = Pattern(texts.HEADER, r'(?i)filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s"]+))')
ESCAPED = Pattern(texts.HEADER, r"\\(.)")
UNSAFE = Pattern(texts.FILE_NAME, r'[^ -~]|["\\%]')


def name_in(headers: Mapping[str, str]) -> str | None:
    """As the client gave it, not cleaned: X-File-Name, percent-encoded UTF-8, or the one in Content-Disposition."""
    if "x-file-name" in headers:
        return unquote(_utf_8(headers["x-file-name"]))
    disposition = headers.get("content-disposition", "")
    if found := EXTENDED.search(disposition):
        return unquote(found[1])
    if found := PLAIN.search(disposition):
        return _utf_8(ESCAPED.sub(r"\1", found[1]) if found[1] is not None else found[2])
    return None


def attachment(name: str) -> str:
    """A Content-Disposition that saves and never shows; `filename` for the readers that know ASCII only."""
    plain = UNSAFE.sub("_", name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def _utf_8(value: str) -> str:
    """Headers come in as Latin-1; what most clients mean is UTF-8."""
    try:
        return value.encode("latin-1").decode()
    except UnicodeError:
        return value
