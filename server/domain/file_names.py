"""Names of files as people give them, made fit for every disk, mail and download dialogue."""

import unicodedata

from . import texts
from .texts import Pattern

JOINERS = "\u200c\u200d"  # zero-width joiners, which Persian words and emoji are written with
EXTENSIONS = {"application/pdf": ".pdf", "application/xml": ".xml"}
UNNAMED = "document"
LONGEST = 120
# Names that Windows takes for a device (CON, COM1), whatever their extension.
DEVICES = Pattern(texts.FILE_NAME, r"(?i:con|prn|aux|nul|com\d|lpt\d)(\.|$)")
FOLDERS, REPLACED = Pattern(texts.FILE_NAME, r"[/\\]"), Pattern(texts.FILE_NAME, r'[<>:"|?*%]')
# Unicode categories: controls, formats (which reverse or hide text), and what is no character or a line break.
DROPPED = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def clean(text: str | None, media_type: str) -> str:
    """The last part of a path, on one line, without characters that control, reverse or hide text.

    Its extension is that of its content: a PDF called invoice.exe becomes invoice.exe.pdf.
    """
    end = (text or "")[-texts.FILE_NAME.longest :]  # of a path, its end is the name
    name = FOLDERS.split(texts.normalized("NFC", end, texts.FILE_NAME))[-1]
    name = "".join(c for c in name if unicodedata.category(c) not in DROPPED or c in JOINERS)
    name = REPLACED.sub("_", " ".join(name.split())).rstrip(". ")
    extension = EXTENSIONS[media_type]
    stem = name[: -len(extension)] if name.lower().endswith(extension) else name
    stem = stem[: LONGEST - len(extension)].strip(". ")
    if not any(unicodedata.category(c)[0] in "LNS" for c in stem):
        stem = UNNAMED
    return f"{'_' if DEVICES.match(stem) else ''}{stem}{extension}"
