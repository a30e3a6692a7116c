"""Faults in the log: where they happened, never what they were about."""

import logging
import traceback


def log_fault(log: logging.Logger, what: str, error: Exception) -> None:
    """The error's type and the lines it passed. Its message is left out: it may quote an address or a secret."""
    lines = "".join(traceback.format_tb(error.__traceback__))
    log.error("%s: %s\n%s", what, type(error).__name__, lines)
