"""Welkom beside what others would have built: the same requests, answers, rows and rules, one peer after the other.

Mercurius with graphql-jit and without, GraphQL Yoga, Starlette with the driver by hand, and better-auth's own
endpoints where they are comparable; Welkom's variants too. One server at a time works on one core, and the load comes
from another. `WELKOM_BENCH_ROUNDS`, `_SECONDS`, `_PEERS` and `_DATABASES` (names, comma-separated) change how much is
measured; with `--write` the figures go to docs/performance.md.
"""


async def main() -> None:
    from bench.peers import comparison  # here: peers and load are modules of this package that need nothing of it

    await comparison.main()
