"""clairvoyance with as many words a request as the first argument says, in 2 GB of memory; run by its own Python."""

import importlib
import resource
import sys

from clairvoyance import config

MEMORY = 2 * 1024**3
BUCKET = int(sys.argv.pop(1))


class Config(config.Config):
    def __init__(self) -> None:
        super().__init__()
        self._bucket_size = BUCKET


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    cli = importlib.import_module("clairvoyance.cli")  # the package has a function of this name
    cli.Config = Config  # type: ignore[attr-defined]
    cli.cli()
