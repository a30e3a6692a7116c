"""`./dev bench [name …]`: the benchmarks of these names, one after the other; without a name, all."""

import asyncio
import importlib
import sys

BENCHMARKS = ("reading", "inbox_delivery", "growth", "fairness", "attacks", "start")


def main(wanted: list[str]) -> None:
    if unknown := [name for name in wanted if name not in BENCHMARKS]:
        sys.exit(f"no benchmark: {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}")
    for name in wanted or BENCHMARKS:
        benchmark = importlib.import_module(f"bench.{name}")
        print(f"\n# {name}: {benchmark.__doc__}")
        asyncio.run(benchmark.main())


if __name__ == "__main__":
    main(sys.argv[1:])
