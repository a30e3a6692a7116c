"""Response names are the one thing of a caller's in generated code: whatever they are called, they are texts."""

import builtins
import keyword

import pytest

from tests.execution.both import Both
from tests.execution.world import World

pytestmark = pytest.mark.usefixtures("at_once")
OURS = ("r", "run", "locale", "tell", "cursor", "iso", "moment", "must", "K0", "K1", "c0", "c1", "self", "__import__")
NAMES = [*OURS, *keyword.kwlist, *(name for name in dir(builtins) if not name.startswith("__"))]


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_a_response_name_is_a_text_whatever_it_is_called(both: Both, world: World) -> None:
    """All that Python knows by a name, and all that a plan does, fifteen at a time."""
    for at in range(0, len(NAMES), 7):
        some = NAMES[at : at + 7]
        fields = " ".join(f"{name}: name" for name in some)
        nested = " ".join(f"{name}: role {{ key }}" for name in some)
        for selected in (fields, nested):
            query = f"{{ viewer {{ {selected} }} }}"
            for _ in range(2):
                answer, went = await both.ask(query, as_=world.people["administrator"])
            assert list(answer.data["viewer"]) == list(some)
            assert went == "compiled", "a plan was to answer: nothing was tested"
