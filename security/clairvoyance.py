"""How much of the schema clairvoyance finds without a session, where introspection is refused and no name suggested.

As it comes it asks for 64 words at once, is told of five that are wrong, and takes the others for fields. Asking for
five at once it can tell, one guess after the other, whether a name is one: last with the very names that there are.
"""

import contextlib
import json
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from graphql import GraphQLObjectType, GraphQLSchema, build_schema

from security import kit

TOOL = Path(__file__).with_name("clairvoyance_in_buckets.py")
SECONDS = 300


async def main() -> bool:
    text = (kit.ROOT / "schema.graphql").read_text(encoding="utf-8")
    schema = build_schema(text)
    fields = schema.query_type.fields if schema.query_type else {}
    names = sorted({*fields, *(argument for field in fields.values() for argument in field.args)})
    good = True
    with TemporaryDirectory(prefix="welkom-clairvoyance-") as folder:
        words = Path(folder) / "words"
        words.write_text("\n".join(names), encoding="utf-8")
        for what, bucket, document, more in (
            ("64 at once, its own words, Query", 64, "query { FUZZ }", ()),
            ("5 at once, its own words, Query", 5, "query { FUZZ }", ()),
            ("5 at once, the names of Query's fields and arguments", 5, "query { FUZZ }", ("-w", str(words))),
        ):
            async with kit.production(**kit.GENEROUS) as production:
                found = await asked(production.url, Path(folder) / "found.json", str(bucket), "-d", document, *more)
                good = await kit.still_answers(production) and good
            kit.told([(what, compared(schema, document.split()[0].capitalize(), found))])
    return good


async def asked(url: str, out: Path, *given: str) -> Path | None:
    """What the tool wrote; None where it came to no end in its time and memory."""
    bucket, *rest = given
    out.unlink(missing_ok=True)
    python = str(await kit.python_tools() / "python")
    with contextlib.suppress(subprocess.TimeoutExpired):  # it writes what it has after each step
        await kit.run(python, "-P", str(TOOL), bucket, url, "-o", str(out), *rest, "-c", "8", seconds=SECONDS)
    return out if out.exists() else None


def compared(schema: GraphQLSchema, root: str, out: Path | None) -> str:
    """How many of the root's fields are among those that were found, and how many were found that are none."""
    if out is None:
        return f"no result within {SECONDS} s and 2 GB"
    kinds = json.loads(out.read_text(encoding="utf-8"))["data"]["__schema"]["types"]
    found = {(kind["name"], field["name"]) for kind in kinds for field in kind.get("fields") or ()}
    kind = schema.type_map[root]
    assert isinstance(kind, GraphQLObjectType)
    right = {field for name, field in found if name == root} & set(kind.fields)
    wrong = len(found) - len(right)
    return f"{len(right)} of {len(kind.fields)} ({', '.join(sorted(right)) or 'none'}), and {wrong} that are none"
