"""The files that have the operating system shut the doors say what the README promises."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from configparser import ConfigParser
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner

from kiosk.app.assets import asset
from kiosk.app.register_command import register

FOLDER = asset("kiosk_mode")
SHELL = "{http://schemas.microsoft.com/ShellLauncher/2018/Configuration}"
ACCESS = "{http://schemas.microsoft.com/AssignedAccess/2017/config}"
RS5 = "{http://schemas.microsoft.com/AssignedAccess/201810/config}"


class Unit(ConfigParser):
    """Read a systemd unit, whose keys may come twice and whose case counts."""

    def __init__(self) -> None:
        super().__init__(interpolation=None, strict=False)

    def optionxform(self, optionstr: str) -> str:
        return optionstr


@pytest.fixture
def service() -> Unit:
    unit = Unit()
    unit.read(FOLDER / "linux/kiosk-station.service")
    return unit


def test_the_unit_starts_the_station_again_however_it_ends(service: Unit) -> None:
    assert service["Service"]["Restart"] == "always"
    assert int(service["Service"]["RestartSec"]) <= 5
    assert service["Unit"]["StartLimitIntervalSec"] == "0", "it never gives up"


def test_the_unit_keeps_memory_off_the_disk(service: Unit) -> None:
    assert service["Service"]["LimitCORE"] == "0"
    assert service["Service"]["MemorySwapMax"] == "0"
    assert service["Service"]["User"] == "kiosk"


def test_the_session_starts_one_program_and_nothing_else() -> None:
    session = FOLDER / "linux/kiosk-session"
    assert os.access(session, os.X_OK)
    subprocess.run(["sh", "-n", session], check=True)
    last = session.read_text().strip().splitlines()[-1]
    assert last.startswith("exec /opt/kiosk/bin/kiosk register ")


def test_the_x_server_leaves_no_way_to_a_console() -> None:
    text = (FOLDER / "linux/10-kiosk.conf").read_text()
    for option in ("DontVTSwitch", "DontZap"):
        assert re.search(rf'Option "{option}" "true"', text)


def tree(name: str) -> ET.Element:
    return ET.parse(FOLDER / "windows" / name).getroot()  # noqa: S314 -- our own file


def attribute(root: ET.Element, path: str, name: str) -> str:
    found = root.find(path)
    assert found is not None, path
    return found.get(name, "")


def test_shell_launcher_starts_the_station_again_and_keeps_the_others_desktop() -> None:
    root = tree("shell-launcher.xml")
    profiles = f"{SHELL}Profiles/{SHELL}"
    others = attribute(root, f"{profiles}DefaultProfile/{SHELL}Shell", "Shell")
    assert others.endswith("explorer.exe")
    shell = f"{profiles}Profile/{SHELL}Shell"
    assert attribute(root, f"{shell}/{SHELL}DefaultAction", "Action") == "RestartShell"
    assigned = attribute(root, f"{SHELL}Configs/{SHELL}Config/{SHELL}Profile", "Id")
    assert assigned == attribute(root, f"{profiles}Profile", "Id")


def test_assigned_access_allows_one_program_and_hides_the_rest() -> None:
    root = tree("assigned-access.xml")
    (app,) = root.iter(f"{ACCESS}App")
    assert app.get(f"{RS5}AutoLaunch") == "true"
    (taskbar,) = root.iter(f"{ACCESS}Taskbar")
    assert taskbar.get("ShowTaskbar") == "false"
    assigned = attribute(root, f"{ACCESS}Configs/{ACCESS}Config/{ACCESS}DefaultProfile", "Id")
    assert assigned == attribute(root, f"{ACCESS}Profiles/{ACCESS}Profile", "Id")


def test_every_file_calls_the_command_as_it_is() -> None:
    """The options that are written here exist: a station that cannot start shows nothing."""
    help_text = CliRunner().invoke(register, ["--help"]).output
    for file in FOLDER.rglob("*"):
        if file.suffix in {".xml", ".service"} or file.name == "kiosk-session":
            for called in re.findall(r"register (--[^\"<\n]+)", file.read_text()):
                words = shlex.split(called.replace("\\", "/"))
                assert {word for word in words if word.startswith("--")} <= set(
                    re.findall(r"--[a-z-]+", help_text)
                )
