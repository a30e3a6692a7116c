"""What was acknowledged, written down when the answer came; compared at the end with what is there."""

import asyncio
import collections
import hashlib
import itertools
import re
import statistics
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import update

from server.db.models import DeliveryStatus, Mail
from server.domain import ids
from tests.rows import ago, rows, secret_of

from .house import House, Sample

DRAINED_WITHIN = 120.0
LONG_ENOUGH = 120  # samples: before, a process still compiles what it is asked
GROWTH = 1.10  # of memory between the first and the last third
# What the log says of a fault that somebody caused: an outage of the database, of the bus, of mail, of a disk.
EXPLAINED = re.compile(
    r"not available|does not answer|cut off|answers again|could not be sent|can't be sent|mail server|deferred|"
    r"an upload could not be kept|a disk is full|have room again|bus is back|last activity|"
    r"can't be read|can't connect|timeout graceful shutdown exceeded|"
    r"ended without finishing",
    re.IGNORECASE,
)
LEVEL = re.compile(r"\b(WARNING|ERROR|CRITICAL)\b|\"level\": ?\"(warning|error|critical)\"")


@dataclass
class Books:
    """Keys are what people know: addresses, ids as the API shows them, paths."""

    invited: dict[str, str] = field(default_factory=dict)
    accepted: set[str] = field(default_factory=set)
    roles: dict[str, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    told: collections.Counter[str] = field(default_factory=collections.Counter)
    heard: list[int] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    unanswered: collections.Counter[str] = field(default_factory=collections.Counter)
    samples: list[Sample] = field(default_factory=list)

    def summary(self) -> str:
        return (
            f"{len(self.invited)} invited, {len(self.accepted)} accepted, {len(self.roles)} with another role, "
            f"{len(self.files)} files, {len(self.heard)} events heard, {sum(self.unanswered.values())} unanswered"
        )

    def told_lines(self) -> list[str]:
        """What happened, for people."""
        worst = ", ".join(f"{what} {times}" for what, times in self.unanswered.most_common())
        connections = [sample.connections for sample in self.samples if sample.connections]
        return [
            self.summary(),
            f"asked again because no answer came: {worst or 'never'}",
            f"connections to PostgreSQL: {min(connections)} to {max(connections)}" if connections else "",
        ]


async def compare(books: Books, house: House) -> list[str]:
    """Waits until the outbox is empty; then a sentence for each thing that is not as the books say."""
    await _all_runs(house)
    await _drain(house)
    return [
        *await _people(books, house),
        *await _files(books, house),
        *await _mails(house),
        *await _inbox(books, house),
        *(f"Carol of Globex saw {what}" for what in books.foreign[:5]),
        *_log_lines(house),
        *_growth(books),
    ]


async def _all_runs(house: House) -> None:
    for url in house.urls:
        await house.healthy(url)


async def _drain(house: House) -> None:
    """Nobody waits hours for a mail that was deferred: each is due now."""
    waiting = (DeliveryStatus.QUEUED, DeliveryStatus.DEFERRED)
    async with asyncio.timeout(DRAINED_WITHIN):
        while left := [row for row in await rows(house.database, "mails") if row.status in waiting]:
            async with house.database.write(origin="soak") as uow:
                due = update(Mail).where(Mail.id.in_([row.id for row in left]), Mail.next_attempt_at > uow.now)
                await uow.changed(due.values(next_attempt_at=ago(seconds=1)))
            await asyncio.sleep(1)


async def _people(books: Books, house: House) -> list[str]:
    users = {row.canonical: row for row in await rows(house.database, "users")}
    invitations = collections.Counter(row.canonical for row in await rows(house.database, "invitations"))
    of_ids = {ids.show("inv", row.id): row.canonical for row in await rows(house.database, "invitations")}
    found = [
        f"the invitation of {email} is not there" for email, id_ in books.invited.items() if of_ids.get(id_) != email
    ]
    found += [f"{email} was invited {n} times" for email, n in invitations.items() if n > 1]
    unknown = {
        email for email in invitations if re.fullmatch(r"[0-9a-f]{12}@acme.example", email)
    } - books.invited.keys()
    found += [f"{email} is invited, which nobody was told" for email in unknown]
    found += [
        f"{email} accepted and is not active" for email in books.accepted if users[email].status.value != "ACTIVE"
    ]
    found += [f"{email} is no {role}" for email, role in books.roles.items() if users[email].role.value != role]
    return found


async def _files(books: Books, house: House) -> list[str]:
    keys = {
        f"/documents/{ids.show('doc', row.id)}/file": row.storage_key for row in await rows(house.database, "documents")
    }
    found = []
    for path, digest in books.files.items():
        key = keys.get(path)
        file = house.files / key[-2:] / key if key else None
        if file is None or not file.is_file():
            found.append(f"{path} has no file")
        elif hashlib.sha256(file.read_bytes()).hexdigest() != digest:
            found.append(f"{path} is another file")
    return found


async def _mails(house: House) -> list[str]:
    """Each mail of the outbox came, under its own Message-ID; and nothing came twice under another one."""
    came: dict[str, set[bytes]] = collections.defaultdict(set)
    links: dict[str, set[str]] = collections.defaultdict(set)
    for mail in house.mail.received:
        came[mail.message_id].add(mail.data)
        body = mail.message.get_body(("plain",))
        if body is not None and "#" in body.get_content():
            links[secret_of(body.get_content())].add(mail.message_id)
    found = [f"{len(ids_)} mails have one link" for ids_ in links.values() if len(ids_) > 1]
    found += [f"{id_} came with different contents" for id_, data in came.items() if len(data) > 1]
    # those of the cast were promised before there was a mail server
    for row in await rows(house.database, "mails"):
        if row.status is DeliveryStatus.SENT and not any(row.message_id in id_ for id_ in came):
            found.append(f"the mail {row.message_id} is called sent and never came")
        if row.status is DeliveryStatus.FAILED:
            found.append(f"the mail {row.message_id} failed: {row.detail}")
    return found


async def _inbox(books: Books, house: House) -> list[str]:
    of_dave = await rows(house.database, "inbox_items", user_id=house.cast.dave.user_id)
    found = []
    if any(later <= before for before, later in itertools.pairwise(books.heard)):
        found.append("Dave heard something twice, or not in its order")
    first = books.heard[0] if books.heard else 0
    missed = {row.position for row in of_dave if row.position >= first} - set(books.heard)
    if missed:
        found.append(f"Dave never heard of {len(missed)} of {len(of_dave)} items")
    if len(of_dave) < books.told["Dave"]:
        found.append(f"Dave was told {books.told['Dave']} times and has {len(of_dave)} items")
    return found


def _log_lines(house: House) -> list[str]:
    lines: collections.Counter[str] = collections.Counter()
    for program in (*house.servers, house.worker):
        for line in program.log.read_text(errors="replace").splitlines():
            if LEVEL.search(line) and not EXPLAINED.search(line):
                lines[re.sub(r"[0-9a-f]{6,}|[0-9]+", "…", line)[:200]] += 1
    return [f"{times} times in the log: {line}" for line, times in lines.most_common(10)]


def _growth(books: Books) -> list[str]:
    """Of each process that ran for long enough."""
    memory: dict[Any, list[int]] = collections.defaultdict(list)
    for sample in books.samples:
        for which, size in sample.memory.items():
            memory[which].append(size)
    found = []
    for (name, _), sizes in memory.items():
        if len(sizes) < LONG_ENOUGH:
            continue
        third = len(sizes) // 3
        before, after = statistics.median(sizes[third : 2 * third]), statistics.median(sizes[-third:])
        if after > before * GROWTH:
            found.append(f"{name} grew from {before / 1024:.0f} to {after / 1024:.0f} MB")
    return found
