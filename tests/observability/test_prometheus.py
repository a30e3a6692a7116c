"""The dashboard and the alerts, by a real Prometheus that scrapes a real server: that what they ask for is there."""

import asyncio
import contextlib
import json
import re
import shutil
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from server.db.database import Database
from server.observability import exposition
from tests.scenario import Cast
from tests.web.servers import free_port, serving

pytestmark = pytest.mark.skipif(
    shutil.which("prometheus") is None or shutil.which("promtool") is None,
    reason="Prometheus is not installed: apt install prometheus",
)
ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])
DEPLOY = Path(__file__).parents[2] / "deploy"
ALERTS = DEPLOY / "prometheus" / "alerts.yml"
TOKEN = "a token for tests, thirty-two characters or more"


def expressions_of_alerts() -> list[str]:
    return re.findall(r"^\s+expr: (.+)$", ALERTS.read_text(), re.MULTILINE)


def expressions_of_dashboard() -> list[str]:
    panels = json.loads((DEPLOY / "grafana" / "welkom.json").read_text())["panels"]
    found = [target["expr"] for panel in panels for target in panel.get("targets", [])]
    return [expression.replace("$instance", ".*") for expression in found]


def names_in(expressions: list[str]) -> set[str]:
    return set(re.findall(r"\b(?:welkom|process|python)_\w+", " ".join(expressions)))


def promtool(*command: str) -> str:
    ended = subprocess.run(["promtool", *command], cwd=ALERTS.parent, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def test_the_rules_are_rules() -> None:
    assert f"{len(expressions_of_alerts())} rules found" in promtool("check", "rules", "alerts.yml")


def test_each_alert_fires_where_it_has_to_and_none_where_nothing_is_wrong() -> None:
    promtool("test", "rules", "alerts_test.yml")
    named = set(re.findall(r"alert: (\w+)", ALERTS.read_text()))
    tried = set(re.findall(r'alertname="(\w+)"', (ALERTS.parent / "alerts_test.yml").read_text()))
    assert named == tried, "each is made to fire"


def test_the_example_is_a_configuration(tmp_path: Path) -> None:
    shutil.copy(ALERTS, tmp_path)
    (tmp_path / "token").write_text(TOKEN)
    example = (ALERTS.parent / "prometheus.yml").read_text()
    (tmp_path / "prometheus.yml").write_text(example.replace("/etc/prometheus/welkom.token", str(tmp_path / "token")))
    promtool("check", "config", str(tmp_path / "prometheus.yml"))


def test_the_dashboard_shows_all_that_is_told() -> None:
    source = (
        Path(exposition.__file__).read_text() + (Path(exposition.__file__).parents[1] / "web/monitoring.py").read_text()
    )
    told = set(re.findall(r'"(welkom_\w+)"', source))
    shown = names_in(expressions_of_dashboard())
    assert {name for name in told if not any(one.startswith(name) for one in shown)} == set()


@contextlib.asynccontextmanager
async def prometheus(folder: Path, target: str, **rules: str) -> AsyncIterator[httpx2.AsyncClient]:
    """A real one, which looks every second."""
    alerts = ALERTS.read_text()
    for before, after in rules.items():
        assert before in alerts
        alerts = alerts.replace(before, after)
    (folder / "alerts.yml").write_text(alerts)
    (folder / "token").write_text(TOKEN)
    example = (ALERTS.parent / "prometheus.yml").read_text()
    config = example.replace("/etc/prometheus/welkom.token", str(folder / "token")).replace("15s", "1s")
    config = re.sub(r"- 127\.0\.0\.1:9464.*\n", f"- {target}\n", config)
    config = re.sub(r" *- 127\.0\.0\.1:9465.*\n", "", config)
    (folder / "prometheus.yml").write_text(config)
    port = free_port()
    process = await asyncio.create_subprocess_exec(
        "prometheus",
        f"--config.file={folder}/prometheus.yml",
        f"--storage.tsdb.path={folder}/data",
        f"--web.listen-address=127.0.0.1:{port}",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}/api/v1/", trust_env=False) as http:
            yield http
    finally:
        process.kill()
        await process.wait()


async def answered(http: httpx2.AsyncClient, path: str, **params: str) -> Any:
    with contextlib.suppress(httpx2.TransportError):
        answer = await http.get(path, params=params)
        if answer.status_code == 503:  # it is starting
            return None
        assert answer.status_code == 200, answer.text
        return answer.json()["data"]
    return None


@ON_SQLITE
@pytest.mark.own
async def test_a_real_prometheus_finds_all_that_is_asked_for_and_an_alert_fires_where_mail_is_late(
    database: Database, cast: Cast, tmp_path: Path
) -> None:
    """The mail server does not answer: nobody listens at its port."""
    given = {"WELKOM_SMTP_URL": f"smtp://127.0.0.1:{free_port()}", "WELKOM_METRICS_TOKEN": TOKEN}
    sooner = {"> 900\n        for: 5m": "> 3\n        for: 1s"}
    asked_for = names_in(expressions_of_alerts() + expressions_of_dashboard())
    assert len(asked_for) > 20
    async with serving(database, **given) as served, prometheus(tmp_path, served.where, **sooner) as http:
        headers = {"authorization": f"Bearer {cast.alice.token}"}
        async with httpx2.AsyncClient(base_url=served.url, trust_env=False, headers=headers) as client:
            for query in ("{ viewer { name } }", "{ nothing }", "query x { viewer { name } }"):
                await client.post("/graphql", json={"query": query})
            invite = 'mutation { inviteUser(input: { email: "somebody@initech.example" }) { errors { code } } }'
            assert (await client.post("/graphql", json={"query": invite})).json()["data"]["inviteUser"]["errors"] == []
        firing: set[str] = set()
        names: set[str] = set()
        for _ in range(240):
            names = set(await answered(http, "label/__name__/values") or ())
            alerts = (await answered(http, "alerts") or {"alerts": []})["alerts"]
            firing = {alert["labels"]["alertname"] for alert in alerts if alert["state"] == "firing"}
            if "WelkomMailLate" in firing and asked_for <= names:
                break
            await asyncio.sleep(0.25)
        assert asked_for - names == set(), "asked for, and not there"
        assert firing == {"WelkomMailLate"}
        for expression in expressions_of_dashboard():
            assert (await answered(http, "query", query=expression)) is not None, expression
        [up] = (await answered(http, "query", query='up{job="welkom"}'))["result"]
        assert up["value"][1] == "1"
        labels = {key for one in (await answered(http, "series", **{"match[]": '{job="welkom"}'})) for key in one}
        assert labels <= {
            *("__name__", "job", "instance"),
            *("check", "of", "pool", "who", "cache", "operation", "le", "code", "outcome", "generation"),
        }


@ON_SQLITE
@pytest.mark.own
async def test_a_prometheus_without_the_token_sees_that_it_may_not(
    database: Database, cast: Cast, tmp_path: Path
) -> None:
    async with (
        serving(database, WELKOM_METRICS_TOKEN=TOKEN + "x") as served,
        prometheus(tmp_path, served.where) as http,
    ):
        targets: list[Any] = []
        for _ in range(120):
            targets = (await answered(http, "targets") or {"activeTargets": []})["activeTargets"]
            if targets and targets[0]["lastError"]:
                break
            await asyncio.sleep(0.25)
        assert "401" in targets[0]["lastError"]
        assert (await answered(http, "query", query="welkom_ready"))["result"] == []
