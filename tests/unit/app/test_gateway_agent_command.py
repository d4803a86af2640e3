"""The agent's order of things: keys, then HAProxy, then what forbids; and again what failed."""

import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.gateway_agent_command import FolderKeeper
from kiosk.domain.errors import KioskError
from kiosk.gateway import GatewayStateError

SUCCEEDS = (sys.executable, "-c", "")
FAILS = (sys.executable, "-c", "raise SystemExit(1)")


class Folder:
    """Note what is written, and fail as often as it is told to."""

    def __init__(self, *, due: bool = True, failures: int = 0) -> None:
        self.done: list[str] = []
        self._due = due
        self._failures = failures

    def write_keys(self, _snapshot: Any) -> bool:
        self.done.append("keys")
        return self._due

    def note_reloaded(self) -> None:
        self.done.append("reloaded")
        self._due = False

    def write_set(self, _snapshot: Any) -> bool:
        if self._failures:
            self._failures -= 1
            raise GatewayStateError("The disk is full.", "Free some space.")
        self.done.append("set")
        return True


class Snapshot:
    version = 7


class Running:
    """Be a gateway whose agent is told to end once it has looked so often."""

    def __init__(self, keeper: FolderKeeper, looks: int) -> None:
        self._keeper = keeper
        self._looks = looks
        self._snapshot = Snapshot()

    @property
    def snapshot(self) -> Any:
        self._looks -= 1
        if not self._looks:
            self._keeper.end()
        self._keeper.changed(self._snapshot)  # type: ignore[arg-type]
        return self._snapshot


def keeper(folder: Folder, command: tuple[str, ...] = ()) -> FolderKeeper:
    return FolderKeeper(folder, command)  # type: ignore[arg-type]


def run(folder: Folder, command: tuple[str, ...], looks: int) -> None:
    with keeper(folder, command) as kept:
        kept.run(Running(kept, looks))  # type: ignore[arg-type]


def test_haproxy_reloads_before_tokens_of_new_keys_are_admitted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = Folder()
    with keeper(folder, SUCCEEDS) as kept:
        kept.write(Snapshot())  # type: ignore[arg-type]
    assert folder.done == ["keys", "reloaded", "set"]
    said = capsys.readouterr().out
    assert said == '{"event": "reloaded"}\n{"event": "published", "version": 7}\n'


@pytest.mark.parametrize("command", [FAILS, ("/nonexistent/haproxy",)])
def test_what_forbids_does_not_wait_for_a_reload_that_fails(
    command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Folder()
    with keeper(folder, command) as kept, pytest.raises(KioskError, match="reload failed"):
        kept.write(Snapshot())  # type: ignore[arg-type]
    assert folder.done == ["keys", "set"]
    assert "published" in capsys.readouterr().out


def test_without_a_command_nothing_is_reloaded() -> None:
    folder = Folder()
    with keeper(folder) as kept:
        kept.write(Snapshot())  # type: ignore[arg-type]
    assert folder.done == ["keys", "set"]


def test_what_failed_is_tried_again_and_said_once(caplog: pytest.LogCaptureFixture) -> None:
    folder = Folder(due=False, failures=2)
    run(folder, (), 5)
    assert folder.done == ["keys", "keys", "keys", "set"]
    assert [record.message for record in caplog.records] == ["The disk is full. Free some space."]


def test_the_signal_to_end_is_heard_at_once(tmp_path: Path) -> None:
    folder = Folder()
    run(folder, (), 1)
    assert folder.done == ["keys", "set"]
    assert list(tmp_path.iterdir()) == []
