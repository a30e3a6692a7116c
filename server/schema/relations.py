"""Every relation is a batch: a nested field is declared as one function of all parents, never of one.

    memberships = batched(memberships_of_users)

graphql-core reaches the function through a DataLoader. It is `async def load(info, parents, *, arguments…)` and
answers a list parallel to `parents`; its keyword-only parameters are the field's arguments.
"""

import inspect
from collections.abc import Callable, Sequence
from typing import Any

import strawberry
from strawberry.dataloader import DataLoader

from server.context import Info

Load = Callable[..., Any]


def batched(load: Load, **options: Any) -> Any:
    """A field of all parents at once. `options` go to strawberry.field: description, extensions, name."""
    if inspect.iscoroutinefunction(load):

        async def resolve(self: Any, info: Info, **arguments: Any) -> Any:
            return await _loader(load, info, arguments).load(self)

    else:

        def resolve(self: Any, info: Info, **arguments: Any) -> Any:  # type: ignore[misc]
            return load(info, [self], **arguments)[0]

    own = [p for p in inspect.signature(resolve).parameters.values() if p.kind is not p.VAR_KEYWORD]
    given = [p for p in inspect.signature(load).parameters.values() if p.kind is p.KEYWORD_ONLY]
    result: Any = resolve
    result.__signature__ = inspect.Signature(own + given)
    result.__module__, result.__name__ = load.__module__, load.__name__  # where annotations are looked up
    result.__batch__ = load
    return strawberry.field(resolver=result, **options)


def _loader(load: Load, info: Info, arguments: dict[str, Any]) -> DataLoader[Any, Any]:
    # One for each field of the document: there the arguments are equal. No cache: after a mutation it would be stale.
    loaders, key = info.context.loaders, (load, id(info._raw_info.field_nodes[0]))
    if key not in loaders:

        async def batch(parents: list[Any]) -> Sequence[Any]:
            return await load(info, parents, **arguments)  # type: ignore[no-any-return]

        loaders[key] = DataLoader(load_fn=batch, cache=False)
    return loaders[key]
