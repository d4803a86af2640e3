import io
import json
from pathlib import Path

import pytest

from kiosk.gateway import Outcome
from kiosk.gateway.decision_log import AppendedFile, DecisionLog
from kiosk.gateway.guard import Verdict

NOW = 1_781_300_000
VERDICT = Verdict(True, Outcome.ALLOWED, "allowed", ("opal-4",))


def test_a_line_says_which_gateway_wrote_it_where_one_is_named() -> None:
    sink = io.StringIO()
    DecisionLog(sink, gateway="litellm").note(VERDICT, NOW, 0.0)
    DecisionLog(sink).note(VERDICT, NOW, 0.0)
    first, second = (json.loads(line) for line in sink.getvalue().splitlines())
    assert first["gateway"] == "litellm"
    assert "gateway" not in second


def test_several_append_to_one_file_and_nobody_writes_over_another(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    one, other = AppendedFile(path), AppendedFile(path)
    for number in range(5):
        one.write(f"one {number}\n")
        other.write(f"other {number}\n")
    one.close()
    other.close()
    assert len(path.read_text("utf-8").splitlines()) == 10


def test_only_its_owner_may_change_the_log_and_nobody_else_reads_it(tmp_path: Path) -> None:
    AppendedFile(tmp_path / "log").close()
    assert (tmp_path / "log").stat().st_mode & 0o027 == 0


def test_a_file_that_was_moved_away_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    log = AppendedFile(path)
    log.write("before\n")
    path.rename(tmp_path / "decisions.jsonl.1")
    log.write("after\n")
    log.close()
    assert (tmp_path / "decisions.jsonl.1").read_text("utf-8") == "before\n"
    assert path.read_text("utf-8") == "after\n"


def test_a_full_disk_is_reported_so_that_the_line_is_counted() -> None:
    full = AppendedFile(Path("/dev/full"))
    log = DecisionLog(full)
    log.note(VERDICT, NOW, 0.0)
    full.close()
    assert log.lost == 1


def test_a_folder_that_went_away_is_reported(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    file = AppendedFile(folder / "log")
    (folder / "log").unlink()
    folder.rmdir()
    with pytest.raises(OSError, match="No such file"):
        file.write("line\n")
    folder.mkdir()
    file.write("line\n")
    file.close()
    assert (folder / "log").read_text("utf-8") == "line\n"
