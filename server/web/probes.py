"""/livez and /readyz: for whatever starts, watches and restarts processes. They say yes or no, and nothing else."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from server.observability.readiness import Readiness


def routes(readiness: Readiness) -> list[Route]:
    async def livez(request: Request) -> Response:
        """200 as long as the process answers at all: whoever gets none restarts it."""
        return JSONResponse({"status": "ok"})

    async def readyz(request: Request) -> Response:
        """200 where requests can be answered; 503, saying which check fails, where they can't, and before it ends."""
        verdict = await readiness.verdict()
        return JSONResponse(verdict.told(), 200 if verdict.ready else 503)

    # /health is what /readyz was called at first.
    return [Route("/livez", livez), Route("/readyz", readyz), Route("/health", readyz)]
