"""`./dev bench [name …] [--write]`: the benchmarks of these names, one after the other; without a name, all.

`--write`, or WELKOM_BENCH_WRITE=1: what a benchmark keeps in docs/ is written anew.
"""

import asyncio
import importlib
import os
import sys

BENCHMARKS = (
    "peers",
    "reading",
    "pooler",
    "documents",
    "inbox_delivery",
    "growth",
    "fairness",
    "attacks",
    "timing",
    "memory",
    "start",
    "sockets",
    "console",
)


LONG = ("soak", "scale")  # only where they are asked for


def main(wanted: list[str]) -> None:
    if "--write" in wanted:
        wanted = [name for name in wanted if name != "--write"]
        os.environ["WELKOM_BENCH_WRITE"] = "1"
    if unknown := [name for name in wanted if name not in (*BENCHMARKS, *LONG)]:
        sys.exit(f"no benchmark: {', '.join(unknown)}; there are {', '.join((*BENCHMARKS, *LONG))}")
    for name in wanted or BENCHMARKS:
        benchmark = importlib.import_module(f"bench.{name}")
        print(f"\n# {name}: {benchmark.__doc__}")
        asyncio.run(benchmark.main())


if __name__ == "__main__":
    main(sys.argv[1:])
