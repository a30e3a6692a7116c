"""Names of files as people give them, made fit for every disk, mail and download dialogue."""

import re
import unicodedata

JOINERS = "\u200c\u200d"  # part of Persian words and of emoji
EXTENSIONS = {"application/pdf": ".pdf", "application/xml": ".xml"}
UNNAMED = "document"
LONGEST = 120
# What Windows takes for a device, whatever the extension.
DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
DROPPED = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def clean(text: str | None, media_type: str) -> str:
    """The last part of a path, on one line, without what controls, reverses or hides text.

    It always ends as its content says: a PDF called invoice.exe becomes invoice.exe.pdf.
    """
    name = re.split(r"[/\\]", unicodedata.normalize("NFC", text or ""))[-1]
    name = "".join(c for c in name if unicodedata.category(c) not in DROPPED or c in JOINERS)
    name = re.sub(r'[<>:"|?*%]', "_", " ".join(name.split())).rstrip(". ")
    extension = EXTENSIONS[media_type]
    stem = name[: -len(extension)] if name.lower().endswith(extension) else name
    stem = stem[: LONGEST - len(extension)].strip(". ")
    if not any(unicodedata.category(c)[0] in "LNS" for c in stem):
        stem = UNNAMED
    return f"{'_' if DEVICES.match(stem) else ''}{stem}{extension}"
