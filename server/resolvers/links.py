"""How a mailed link stands."""

import datetime as dt

from server.context import Info
from server.domain import links, log_in_attempts
from server.domain.errors import InvalidToken
from server.resolvers.arguments import TOKEN
from server.schema.types.links import Link


async def link(info: Info, token: TOKEN) -> Link | None:
    try:
        async with log_in_attempts.counting_links(info.context):
            return Link.of(await links.look(info.context.reader, token, now=dt.datetime.now(dt.UTC)))
    except InvalidToken:
        return None
