"""Every relation is a batch: a nested field is declared as one function of all parents, never of one.

    memberships = batched(memberships_of_users)

graphql-core reaches the function through a DataLoader. It is `async def load(info, parents, *, arguments…)` and
answers a list parallel to `parents`; its keyword-only parameters are the field's arguments.
"""

import inspect
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Any, TypeVar

import strawberry
from strawberry.dataloader import DataLoader

from server.context import Context, Info
from server.schema.strawberry_internals import BatchResolver, field_node

Load = Callable[..., Any]
T = TypeVar("T")


def batched(load: Load, *, also_takes: Callable[..., Any] | None = None, **options: Any) -> Any:
    """A field of all parents at once. `options` go to strawberry.field: description, extensions, name.

    `also_takes`: another function, whose keyword-only parameters are arguments of the field too.
    """
    if inspect.iscoroutinefunction(load):

        async def resolve(self: Any, info: Info, **arguments: Any) -> Any:
            return await _loader(load, info, arguments).load(self)

    else:

        def resolve(self: Any, info: Info, **arguments: Any) -> Any:  # type: ignore[misc]
            return load(info, [self], **arguments)[0]

    takes = (load, also_takes) if also_takes else (load,)
    return strawberry.field(resolver=BatchResolver(resolve, *takes), **options)


async def read_once(context: Context, key: Hashable, read: Callable[[], Awaitable[T]]) -> T:
    """What several fields of one operation ask for, by a key that tells what it is."""

    async def found(keys: list[None]) -> list[T]:
        return [await read()] * len(keys)

    loader: DataLoader[None, T] = context.loaders.setdefault(key, DataLoader(found))
    return await loader.load(None)


def _loader(load: Load, info: Info, arguments: dict[str, Any]) -> DataLoader[Any, Any]:
    # One for each field of the document: there the arguments are equal. No cache: after a mutation it would be stale.
    loaders, key = info.context.loaders, (load, id(field_node(info)))
    if key not in loaders:

        async def batch(parents: list[Any]) -> Sequence[Any]:
            return await load(info, parents, **arguments)  # type: ignore[no-any-return]

        loaders[key] = DataLoader(load_fn=batch, cache=False)
    return loaders[key]
