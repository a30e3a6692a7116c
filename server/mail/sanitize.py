"""Text that someone typed, made fit to stand in a mail that we answer for."""

import unicodedata

from server.domain import texts
from server.domain.texts import Pattern

LONGEST = 80

# Joiners shape Persian and Indic names and emoji; every other format character can only mislead.
JOINERS = "\u200c\u200d"
DROPPED = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}

# Mail clients make links of what looks like one, also in plain text: a company called "pay-now.example" would put
# its own link into our mail. An invisible zero-width non-joiner behind the dot, the @ and the colon, and between
# slashes, leaves no known domain, scheme or address to recognise. It is a precaution: no client promises anything.
BREAK = "\u200c"
DOTS = ".\u2024\u3002\uff0e\uff61"
#
# The same inside "=?utf-8?b?DQo…?=": Python decodes such a word in a subject, and writes the line end in it as one.
MISTAKEN = Pattern(
    texts.IN_A_MAIL, rf"(?<=\S)[{DOTS}](?=\w\w)|(?<=\w\w)[{DOTS}](?=\w)|@(?=\S)|:(?=\S)|/(?=/)|(?<=/)/|=(?=\?)"
)


def harmless(text: str | None, *, longest: int = LONGEST) -> str:
    """One line without control or direction characters, not too long, that reads as written and links nowhere."""
    if not text:
        return ""
    kept = (
        " " if unicodedata.category(c) in DROPPED and c not in JOINERS else c for c in texts.cut(text, texts.IN_A_MAIL)
    )
    line = " ".join(texts.normalized("NFC", "".join(kept), texts.IN_A_MAIL).split())
    if len(line) > longest:
        line = line[: longest - 1].rstrip() + "…"
    return MISTAKEN.sub(rf"\g<0>{BREAK}", line)


def masked(address: str) -> str:
    """For logs: b…@acme.example."""
    local, _, domain = address.rpartition("@")
    return f"{local[:1]}…@{domain}"
