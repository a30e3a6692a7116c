"""The chart of docs/performance.md: bars of work per second of CPU, drawn as plain SVG that reads on light and dark."""

from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from bench.peers.ratios import Row, shown
from bench.peers.servers import REFERENCE
from bench.peers.works import TITLES

NAMES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
WIDTH, LEFT, COLUMN, BAR, LINE, GAP = 860, 210, 325, 230, 18, 30
MOST = 2.2  # what goes beyond it ends at the edge, with its figure beside it
STYLE = """
  text { font: 12px system-ui, sans-serif; fill: #424a53 } .head { font-weight: 600 } .value { font-size: 11px }
  .peer { fill: #8c959f } .ours { fill: #1f6feb } .one { stroke: #8c959f; stroke-dasharray: 3 3 }
  @media (prefers-color-scheme: dark) { text { fill: #c9d1d9 } .peer { fill: #6e7681 } .ours { fill: #58a6ff } }"""


def draw(found: Mapping[str, Sequence[Row]]) -> str:
    """A group for each work, a line for each peer, a column for each database."""
    every = [row for of in found.values() for row in of if row.done_ratio]
    columns = {kind: LEFT + n * COLUMN for n, kind in enumerate(found)}
    parts = [_text(x, 16, NAMES[kind], "head") for kind, x in columns.items()]
    y = 24
    for work in dict.fromkeys(row.work for row in every):
        y += GAP
        parts.append(_text(8, y - 8, TITLES[work], "head"))
        peers = list(dict.fromkeys(row.peer for row in every if row.work == work))
        parts += [_one(x, y - 4, y + LINE * len(peers)) for x in columns.values()]
        for peer in peers:
            parts.append(_text(LEFT - 10, y + 11, peer, anchor="end"))
            for kind, x in columns.items():
                parts += [_bar(x, y, row) for row in found[kind] if (row.work, row.peer) == (work, peer)]
            y += LINE
    title = f"Work per second of the server's CPU; {REFERENCE} is 1"
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y + 34}" role="img">',
            f"<title>{escape(title)}</title>",
            f"<style>{STYLE}\n</style>",
            *parts,
            _text(LEFT, y + 24, f"{title}. More is better."),
            "</svg>\n",
        )
    )


def _bar(x: float, y: float, row: Row) -> str:
    if row.done_ratio is None:
        return ""
    ratio = row.done_ratio.median
    length = max(min(ratio, MOST) / MOST * BAR, 1)
    kind = "ours" if row.peer.startswith("Welkom") else "peer"
    bar = f'<rect class="{kind}" x="{x}" y="{y + 2}" width="{length:.1f}" height="{LINE - 6}" rx="2"/>'
    return bar + _text(x + length + 6, y + 11, shown(ratio), "value")


def _one(x: float, top: float, bottom: float) -> str:
    at = x + BAR / MOST
    return f'<line class="one" x1="{at:.1f}" x2="{at:.1f}" y1="{top}" y2="{bottom}"/>'


def _text(x: float, y: float, words: str, kind: str = "name", anchor: str = "start") -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'
