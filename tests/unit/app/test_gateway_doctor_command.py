"""``kiosk gateway doctor --litellm``: what it prints and how it ends."""

import json
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kiosk.app.gateway_doctor_command import (
    doctor,
    look_at_the_gateway,
    look_at_the_place,
    read_config,
)
from kiosk.domain.errors import KioskError
from kiosk.gateway.litellm_doctor import Level
from tests.gateways.rig import Lab

SAFE: dict[str, Any] = {
    "model_list": [{"model_name": "fable-5", "litellm_params": {"model": "openai/x"}}],
    "general_settings": {
        "master_key": "os.environ/LITELLM_MASTER_KEY",
        "custom_auth": "kiosk.gateway.litellm_auth.kiosk_auth",
        "custom_auth_run_common_checks": True,
    },
    "litellm_settings": {"enable_post_custom_auth_checks": True},
}


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    with Lab(tmp_path_factory.mktemp("lab")) as lab:
        yield lab


def run(
    folder: Path, document: object, environ: Mapping[str, str], *words: str
) -> tuple[int, dict[str, Any]]:
    place = folder / "a" / "b" / "c"
    place.mkdir(parents=True, exist_ok=True)
    config = folder / "config.json"
    config.write_text(document if isinstance(document, str) else json.dumps(document), "utf-8")
    words = ("--litellm", str(config), "--directory", str(place), "--json", *words)
    environ = {"LITELLM_MASTER_KEY": "sk-test", **environ}
    result = CliRunner(env=environ).invoke(doctor, words)
    members: dict[str, Any] = json.loads(result.stdout)
    return result.exit_code, members


def codes(members: Mapping[str, Any]) -> list[str]:
    return [finding["code"] for finding in members["findings"]]


def test_a_proxy_that_is_set_up_as_the_readme_says_is_safe(tmp_path: Path, lab: Lab) -> None:
    code, members = run(tmp_path, SAFE, lab.environment(tmp_path / "state"))
    assert (code, members["safe"]) == (0, True)
    assert {finding["level"] for finding in members["findings"]} == {"note"}


def test_a_problem_makes_the_exit_code_one(tmp_path: Path, lab: Lab) -> None:
    environ = lab.environment(tmp_path / "state", shadow="on")
    code, members = run(tmp_path, {}, environ, "--command", "litellm --model x")
    assert (code, members["safe"]) == (1, False)
    assert {"other_auth", "shadow", "model_on_the_command_line"} <= {*codes(members)}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"audience": ""}, "settings"),
        ({"trust": "/nowhere"}, "settings"),
        ({"publication": "http://127.0.0.1:9/"}, "publication"),
        ({"litellm_routes": "POST /x"}, "listed_routes"),
        ({"audience": "another"}, "audience"),
    ],
)
def test_what_the_gateway_lacks_is_named(
    tmp_path: Path, lab: Lab, change: dict[str, str], code: str
) -> None:
    _, members = run(tmp_path, SAFE, lab.environment(tmp_path / "state", **change))
    assert code in codes(members)


@pytest.mark.parametrize(
    ("named", "environ", "lacking"),
    [
        ("os.environ/LITELLM_MASTER_KEY", "", True),
        ("os.environ/LITELLM_MASTER_KEY", "sk-1", False),
        ("os.environ/OF_ANOTHER_NAME", "", True),
        ("sk-1", "", False),
        ("", "sk-1", False),
        ("", "", True),
    ],
)
def test_a_proxy_without_a_master_key_does_not_start(
    tmp_path: Path, lab: Lab, named: str, environ: str, *, lacking: bool
) -> None:
    document = SAFE | {"general_settings": SAFE["general_settings"] | {"master_key": named}}
    variables = lab.environment(tmp_path / "state") | {"LITELLM_MASTER_KEY": environ}
    code, members = run(tmp_path, document, variables)
    assert ("master_key" in codes(members), code) == (lacking, int(lacking))


def test_a_state_folder_that_cannot_be_written_is_a_problem(tmp_path: Path, lab: Lab) -> None:
    (tmp_path / "file").write_bytes(b"")
    environ = lab.environment(tmp_path / "file" / "state")
    assert run(tmp_path, SAFE, environ)[0] == 1


@pytest.mark.parametrize(
    ("seconds", "code"), [(-3600, "clock"), (2 * 86_400, "publication"), (0, "")]
)
def test_a_clock_that_is_wrong_is_noticed(
    tmp_path: Path, lab: Lab, seconds: int, code: str
) -> None:
    environ = lab.environment(tmp_path / "state")
    now = time.time() + seconds
    _, findings = look_at_the_gateway(environ, now)
    problems = [each.code for each in findings if each.level is Level.PROBLEM]
    assert problems == ([code] if code else [])


def test_modules_two_folders_above_are_noticed(tmp_path: Path) -> None:
    place = tmp_path / "b" / "c"
    place.mkdir(parents=True)
    (tmp_path / "mine.py").write_bytes(b"")
    assert list(look_at_the_place(place)) == []
    (tmp_path / "json.py").write_bytes(b"")
    (tmp_path / "click").mkdir()
    (tmp_path / "click" / "__init__.py").write_bytes(b"")
    finding = next(look_at_the_place(place))
    assert finding.code == "working_directory"
    assert "click, json" in finding.problem


@pytest.mark.parametrize("text", ["[]", "{", "a: [", "\x00"])
def test_a_configuration_that_cannot_be_read_ends_with_two(tmp_path: Path, text: str) -> None:
    code, members = run(tmp_path, text, {})
    assert code == 2
    assert members["error"]["remedy"]


def test_a_configuration_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="cannot be read"):
        read_config(tmp_path / "none.yaml")
