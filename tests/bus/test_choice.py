"""Which bus the settings choose, and which they refuse."""

from typing import Any

import pytest
from pydantic import SecretStr, ValidationError

from server.bus import make_bus, running
from server.bus.memory import MemoryBus
from server.bus.postgres import PostgresWire
from server.bus.redis import RedisWire
from server.bus.wire import WireBus
from server.settings import Settings, explained

SQLITE, POSTGRES = "sqlite+aiosqlite:///unused.db", "postgresql+asyncpg://welkom:secret@db.example:6000/welkom"
REDIS = "redis://:secret@127.0.0.1:6379/0"


def given(database: str, bus: str | None = None, **more: Any) -> Settings:
    urls = {"database_url": SecretStr(database)} | ({"bus_url": SecretStr(bus)} if bus is not None else {})
    return Settings(env="development", secret_key=SecretStr("k" * 32), **urls, **more)


@pytest.mark.parametrize(
    ("database", "bus", "wire"),
    [
        *((SQLITE, None, None), (SQLITE, "", None), (SQLITE, "memory", None), (SQLITE, REDIS, RedisWire)),
        *((POSTGRES, None, PostgresWire), (POSTGRES, "postgres", PostgresWire), (POSTGRES, "memory", None)),
        *((POSTGRES, REDIS, RedisWire), (POSTGRES, "rediss://cache.example", RedisWire)),
    ],
)
def test_without_a_word_the_database_suggests_the_bus(database: str, bus: str | None, wire: type | None) -> None:
    made = make_bus(given(database, bus))
    assert type(made) is (WireBus if wire else MemoryBus)
    assert wire is None or isinstance(made._wire, wire)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("database", "bus", "processes"),
    [
        *((SQLITE, "postgres", 1), (SQLITE, None, 2), (SQLITE, "memory", 2), (POSTGRES, "memory", 2)),
        *((POSTGRES, "kafka", 1), (POSTGRES, "redis://", 1), (POSTGRES, "redis", 1), (POSTGRES, POSTGRES, 1)),
        (POSTGRES, None, 0),
    ],
)
def test_what_would_lose_events_is_refused(database: str, bus: str | None, processes: int) -> None:
    with pytest.raises(ValidationError) as refused:
        given(database, bus, processes=processes)
    assert "WELKOM_" in explained(refused.value)
    assert "secret" not in explained(refused.value)


@pytest.mark.parametrize(("database", "bus"), [(POSTGRES, None), (POSTGRES, REDIS), (SQLITE, REDIS)])
def test_several_processes_need_a_bus_between_them(database: str, bus: str | None) -> None:
    assert given(database, bus, processes=4).processes == 4


async def test_a_bus_in_memory_is_ready_at_once() -> None:
    bus = make_bus(given(SQLITE))
    assert bus.ready.is_set()
    async with running(bus):
        assert bus.ready.is_set()


def test_the_database_url_is_understood_as_the_database_does() -> None:
    wire = PostgresWire(f"{POSTGRES}?ssl=require&prepared_statement_cache_size=0")
    assert wire._given == {
        "host": "db.example",
        "port": 6000,
        "user": "welkom",
        "password": "secret",
        "database": "welkom",
        "ssl": "require",
        "server_settings": {"application_name": "welkom bus"},
    }
