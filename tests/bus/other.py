"""Another process: prints what it hears, and answers each InboxChanged with a UserChanged of the same ids."""

import asyncio
import json
import sys
import time

from server.bus import running
from server.bus.memory import BusEvent
from server.bus.wire import Wire, WireBus
from server.domain.events import InboxChanged, UserChanged


def wire(url: str) -> Wire:
    if url.startswith("redis"):
        from server.bus.redis import RedisWire

        return RedisWire(url)
    from server.bus.postgres import PostgresWire

    return PostgresWire(url)


async def main(url: str) -> None:
    bus = WireBus(wire(url))

    def on_message(event: BusEvent) -> None:
        say(type(event).__name__)
        if isinstance(event, InboxChanged):
            bus.publish(UserChanged(event.environment_id, event.user_id))

    async with running(bus):
        bus.listen(on_message)
        say("ready")
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


def say(what: str) -> None:
    print(json.dumps([what, time.time()]), flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
