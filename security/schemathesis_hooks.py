"""What schemathesis asks of each answer here: no 5xx, and no fault of the server's own in a GraphQL error.

Its own check takes every refusal of the schema, such as FORBIDDEN, for a fault, as GraphQL tells both in `errors`.
Every other id that it gives is one that the database has: WELKOM_SECURITY_IDS names a file with one a line.
"""

import os
from pathlib import Path

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

FAULTS = {"INTERNAL", "UNAVAILABLE", "TIMEOUT"}


@schemathesis.check
def no_fault(ctx, response, case):  # type: ignore[no-untyped-def]
    assert response.status_code < 500, f"status {response.status_code}"
    errors = response.json().get("errors") or ()
    codes = {error.get("extensions", {}).get("code") for error in errors}
    assert not codes & FAULTS, f"{codes & FAULTS}"
    assert None not in codes, "an error without a code"


IDS = Path(os.environ["WELKOM_SECURITY_IDS"]).read_text(encoding="utf-8").split()
schemathesis.graphql.scalar("ID", (st.sampled_from(IDS) | st.text(max_size=50)).map(nodes.String))
