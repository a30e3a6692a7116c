"""`./dev security [name …]`: the tools of these names against a server in production mode; without a name, all.

What each found stands in docs/security-tests.md. Exit status 1 where one found something.
"""

import asyncio
import importlib
import signal
import sys

TOOLS = ("graphql_http", "clients", "clairvoyance", "swaks", "slowhttptest", "schemathesis")


def main(wanted: list[str]) -> int:
    if unknown := [name for name in wanted if name not in TOOLS]:
        sys.exit(f"no tool: {', '.join(unknown)}; there are {', '.join(TOOLS)}")
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that no server outlives it
    found = []
    for name in wanted or TOOLS:
        tool = importlib.import_module(f"security.{name}")
        print(f"\n# {name}: {tool.__doc__}", flush=True)
        if not asyncio.run(tool.main()):
            found.append(name)
    print("\n" + (f"FOUND SOMETHING: {', '.join(found)}" if found else "Nothing was found."))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
