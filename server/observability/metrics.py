"""What this process counts as it works. `exposition` tells Prometheus of it, and of what can be read when it asks.

These are numbers in memory and no objects of prometheus_client, which takes 40 ms and 5 MB to import and some
microseconds to count by: it is there from the first scrape on. All of them are counted in the event loop's thread.
"""

from bisect import bisect_left
from collections import Counter

MASKED = "masked"
UNNAMED = "other"  # operations whose names somebody chose whom nobody trusts: they would make a series for each name
MOST_NAMES = 500
# Upper bounds, in seconds: most answers take less than a millisecond, and after ten seconds one is given up.
BOUNDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Histogram:
    """How many took how long."""

    __slots__ = ("counts", "sum")

    def __init__(self) -> None:
        self.counts = [0] * (len(BOUNDS) + 1)  # between two bounds; the last one is above all
        self.sum = 0.0

    def observe(self, seconds: float) -> None:
        self.counts[bisect_left(BOUNDS, seconds)] += 1
        self.sum += seconds


OPERATIONS: dict[str, Histogram] = {UNNAMED: Histogram()}
# By code, all of which are in the source. Those watched for begin at 0: what Prometheus never saw did not grow.
REFUSALS: Counter[str] = Counter(dict.fromkeys(("RATE_LIMITED", "TIMEOUT", "UNAVAILABLE"), 0))
FAULTS: Counter[str] = Counter()  # of ours, by how they came out: there is one way
MAILS: Counter[str] = Counter(dict.fromkeys(("sent", "deferred", "failed", "withheld"), 0))  # by what became of them


def answered(operation: str, seconds: float) -> None:
    """`operation`: the name of one that is trusted; there is an end of them, and a bound in any case."""
    histogram = OPERATIONS.get(operation)
    if histogram is None:
        name = operation if operation and len(OPERATIONS) < MOST_NAMES else UNNAMED
        histogram = OPERATIONS.setdefault(name, Histogram())
    histogram.observe(seconds)


def refused(code: str) -> None:
    """What a caller was told in place of an answer; a fault of ours is none."""
    REFUSALS[code if code in REFUSALS or len(REFUSALS) < MOST_NAMES else UNNAMED] += 1
