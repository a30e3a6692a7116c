"""swaks, another SMTP client: every mail that Welkom sent goes once more by it, and arrives the same.

It adds a line break at the end; all else is compared byte for byte.

So the SMTP server of these tests speaks with a client that is not ours, and no mail of ours needs ours to be safe.
Then it speaks SMTP to Welkom's own port, which answers as to whatever is no HTTP, and goes on.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

import httpx2

from security import kit
from server.db.models import DeliveryStatus
from tests.client import Client
from tests.rows import mails
from tests.web.servers import WELKOM
from tests.web.test_http import promise_every_mail


async def main() -> bool:
    if not kit.needed("swaks", by="apt install swaks"):
        return True
    async with kit.production("sqlite", "--no-worker", **kit.GENEROUS) as production:
        async with httpx2.AsyncClient(base_url=production.served.url, trust_env=False) as http:
            await promise_every_mail(Client(http), production.database, production.cast, {})
        worked = await kit.run(*WELKOM, "worker", "--once", environ=production.environ)
        assert worked.returncode == 0, worked.stderr
        promised = len([mail for mail in await mails(production.database) if mail.row.status is DeliveryStatus.SENT])
        sent, same = list(production.mail.received), 0
        with TemporaryDirectory(prefix="welkom-swaks-") as folder:
            for mail in sent:
                [to] = mail.recipients
                message = Path(folder) / "message"
                message.write_bytes(mail.data)
                server = ("--server", "127.0.0.1", "--port", str(production.mail.port))
                envelope = ("--from", str(mail.sender), "--to", to, "--data", f"@{message}")
                ended = await kit.run("swaks", *server, *envelope, seconds=30)
                again = production.mail.received[-1]
                if ended.returncode == 0 and (again.data.rstrip(), again.recipients) == (
                    mail.data.rstrip(),
                    mail.recipients,
                ):
                    same += 1
                else:
                    print(f"  changed: {mail.message['Subject']}: {ended.stdout[-300:]}{ended.stderr[-300:]}")
        host, _, port = production.served.where.partition(":")
        talk = await kit.run("swaks", "--server", host, "--port", port, "--to", "x@acme.example", "--timeout", "15")
        kit.told(
            [
                ("mails that arrived the same by swaks", f"{same} of {len(sent)}"),
                ("SMTP to Welkom's own port", f"exit status {talk.returncode}, no mail accepted"),
            ]
        )
        return same == len(sent) == promised and talk.returncode != 0 and await kit.still_answers(production)
