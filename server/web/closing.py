"""Streamed answers that close what they stream, however they end.

Starlette leaves that to the garbage collector where a client goes while something is sent to it: until then a
subscription would go on listening, with its place among those of its session, and a file stay open.
"""

import asyncio
from collections.abc import AsyncGenerator, Mapping

from starlette.responses import StreamingResponse
from starlette.types import Send


class ClosingResponse(StreamingResponse):
    """Of a generator, which is closed at the end, also where the request is cancelled meanwhile."""

    def __init__(
        self,
        content: AsyncGenerator[str | bytes, None],
        status_code: int = 200,
        headers: Mapping[str, str] | None = None,
        media_type: str | None = None,
    ) -> None:
        super().__init__(content, status_code, headers, media_type)
        self._content = content

    async def stream_response(self, send: Send) -> None:
        try:
            await super().stream_response(send)
        finally:
            await asyncio.shield(self._content.aclose())
