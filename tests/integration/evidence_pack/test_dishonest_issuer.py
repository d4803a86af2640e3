"""An issuer who holds every key lies before anything is sealed: signatures are all right."""

import io
import json
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.audit import Event, checker
from kiosk.audit.pack import open_rows
from kiosk.directives.principal import CohortFacts

PEOPLE = 120
READING_A = ("USA:citizen", "USA:national")


def check(folder: Path, pack: bytes, root: bytes, **options: Any) -> tuple[int, dict[str, Any]]:
    (folder / "pack.zip").write_bytes(pack)
    (folder / "root.json").write_bytes(root)
    given = [str(folder / "pack.zip"), "--root", str(folder / "root.json")]
    for name, value in options.items():
        given += [f"--{name}", str(value)]
    return checker.run(checker.arguments(given))


def literal_reading(facts: CohortFacts) -> int:
    """Decide as reading A says: not a citizen or national of the United States."""
    stated, proven = (facts.segments[0].by_level[level] for level in (0, 2))
    if facts.screening == "confirmed":
        return 1
    if stated.says_nothing:
        return 2
    if stated.statuses.isdisjoint(READING_A):
        return 1
    if proven.says_nothing or proven.statuses.isdisjoint(READING_A):
        return 2
    return 2 if facts.screening == "open" else 0


@pytest.mark.parametrize(("listed", "word"), [(0, "allowed"), (1, "blocked"), (2, "held")])
def test_one_person_listed_otherwise_is_named_by_row(
    tmp_path: Path, issuer: Any, listed: int, word: str
) -> None:
    honest = issuer(PEOPLE)
    row = next(
        number for number, found in enumerate(honest.decisions("fable-5")) if found != listed
    )
    liar = issuer(PEOPLE, listed={(row, "fable-5"): listed})
    whole = liar.make()
    target = f"lists/fable-5/{liar.tokens[row].shard}.jwt"

    code, result = check(tmp_path, whole, liar.root)

    assert code == checker.TAMPERED
    (fault,) = result["faults"]
    assert fault.startswith(
        f"publication/targets/{target}: row {row} is {word} for fable-5; by the directives"
    )


def test_a_model_that_no_directive_names_is_checked_too(tmp_path: Path, issuer: Any) -> None:
    row = issuer(PEOPLE).decisions("opal-4").index(0)
    liar = issuer(PEOPLE, listed={(row, "opal-4"): 1})

    code, result = check(tmp_path, liar.make(), liar.root)

    assert code == checker.TAMPERED
    assert f"row {row} is blocked for opal-4" in result["faults"][0]


def test_lists_of_another_reading_than_the_one_that_was_chosen_are_caught(
    tmp_path: Path, issuer: Any
) -> None:
    liar = issuer(PEOPLE, decide=literal_reading)

    code, result = check(tmp_path, liar.make(), liar.root)

    assert code == checker.TAMPERED
    assert all("by the directives in force it must be" in fault for fault in result["faults"])


def test_lists_of_that_reading_are_sound_once_it_is_chosen(tmp_path: Path, issuer: Any) -> None:
    honest = issuer(PEOPLE, decide=literal_reading, reading="A")

    code, _ = check(tmp_path, honest.make(), honest.root)

    assert code == checker.SOUND


def test_lists_that_anticipate_the_directive_are_caught(tmp_path: Path, issuer: Any) -> None:
    early = issuer(PEOPLE, as_of=issuer(1).approved - timedelta(seconds=1))

    code, result = check(tmp_path, early.make(), early.root)

    assert code == checker.TAMPERED
    assert "it must be allowed" in " ".join(result["faults"])


@pytest.mark.parametrize("missing", [0, 1, 2])
def test_a_directive_whose_life_the_log_does_not_tell_is_named(
    tmp_path: Path, issuer: Any, missing: int
) -> None:
    events = list(issuer.log_events)
    event = events.pop(missing)
    liar = issuer(PEOPLE, log_events=tuple(events))

    code, result = check(tmp_path, liar.make(), liar.root)

    assert code == checker.TAMPERED
    assert result["faults"] == [
        f"log/entries.json: no entry {event} tells of directive us-2026-06-12."
    ]


def test_a_directive_approved_before_it_was_authenticated_is_named(
    tmp_path: Path, issuer: Any
) -> None:
    order = (Event.DIRECTIVE_STAGED, Event.DIRECTIVE_APPROVED, Event.DIRECTIVE_AUTHENTICATED)
    liar = issuer(PEOPLE, log_events=order)

    code, result = check(tmp_path, liar.make(), liar.root)

    assert code == checker.TAMPERED
    assert "no entry directive.approved" in result["faults"][0]


@pytest.mark.parametrize(
    ("event", "body", "told"),
    [
        (Event.DIRECTIVE_APPROVED, {"directive": "other"}, "other"),
        (Event.DIRECTIVE_LIFTED, {"directive": "us-2026-06-12", "by": "a-lift"}, "a-lift"),
        (Event.KILL_SWITCH_THROWN, {"switch": "kill-switch-1"}, "kill-switch-1"),
        (Event.KILL_SWITCH_UNDONE, {"switch": "kill-switch-1"}, "kill-switch-1-undone"),
    ],
)
def test_a_directive_that_the_log_tells_of_and_the_pack_leaves_out_is_named(
    tmp_path: Path, issuer: Any, event: Event, body: dict[str, str], told: str
) -> None:
    liar = issuer(PEOPLE, others=((event, body),))

    code, result = check(tmp_path, liar.make(), liar.root)

    assert code == checker.TAMPERED
    assert result["faults"] == [
        f"sealed.json: it leaves out directive {told}, of which the log tells."
    ]


def test_a_pack_about_an_instant_that_lay_ahead_is_named(tmp_path: Path, issuer: Any) -> None:
    liar = issuer(PEOPLE)
    liar.fixed_at = liar.as_of - timedelta(seconds=1)

    code, result = check(tmp_path, liar.make(), liar.root)

    assert code == checker.TAMPERED
    assert result["faults"] == [
        "sealed.json: it speaks of an instant that lay ahead when it was fixed."
    ]


def test_counts_that_do_not_add_up_are_named(tmp_path: Path, issuer: Any) -> None:
    def one_more(counts: Any) -> Any:
        return {model: (allowed + 1, *rest) for model, (allowed, *rest) in counts.items()}

    liar = issuer(PEOPLE, counts=one_more)

    code, result = check(tmp_path, liar.make(), liar.root)

    assert code == checker.TAMPERED
    assert result["faults"][0].startswith("sealed.json: allowed, blocked and held for ")


def test_counts_that_add_up_but_are_wrong_show_when_all_is_open(
    tmp_path: Path, issuer: Any
) -> None:
    def moved(counts: Any) -> Any:
        return {model: (count[0] + 1, count[1] - 1, count[2]) for model, count in counts.items()}

    liar = issuer(PEOPLE, counts=moved)
    whole = liar.make()

    code, result = check(tmp_path, whole, liar.root)
    sampled, _ = check(tmp_path, open_rows(whole, [3, 4]), liar.root, sample="3,4")

    assert (code, sampled) == (checker.TAMPERED, checker.SOUND)
    assert "its counts for fable-5 are not those of the opened rows" in result["faults"][0]


UNKNOWN_LIST = f"""\
[[list]]
name = "a5"
group = "A:5"
edition = "2026-01"
sha256 = "{"0" * 64}"

[[reading]]
id = "A"
"""
CONDITIONS = {
    "a condition outside the subset": ("principal.us_person", "principal has subject"),
    "a condition that is no Cedar": ("principal.us_person", "principal.us_person &&"),
    "a country list that is missing": ('[[reading]]\nid = "A"\n', UNKNOWN_LIST),
    "no time": ("in_force = ", "inforce = "),
    "no TOML": ("[[reading]]", "[[reading"),
}


@pytest.mark.parametrize(("old", "new"), CONDITIONS.values(), ids=CONDITIONS)
def test_a_directive_that_cannot_be_read_is_named(
    tmp_path: Path, issuer: Any, old: str, new: str
) -> None:
    source = issuer(1).directive
    assert old in source
    liar = issuer(PEOPLE, directive=source.replace(old, new))

    code, result = check(tmp_path, liar.make(), liar.root)

    assert code == checker.TAMPERED
    assert result["faults"][0].startswith("directives/000.toml: ")


def test_a_condition_that_fails_when_it_is_evaluated_blocks_everybody(
    tmp_path: Path, issuer: Any
) -> None:
    source = issuer(1).directive
    failing = source.replace("principal.us_person }", "principal.us_person.isEmpty() }")
    honest = issuer(PEOPLE, directive=failing, decide=lambda _facts: 1)

    code, _ = check(tmp_path, honest.make(), honest.root)

    assert code == checker.SOUND


def test_only_the_named_rows_are_opened(honest: Any) -> None:
    _, whole = honest
    with zipfile.ZipFile(io.BytesIO(open_rows(whole, [5, 200]))) as archive:
        tokens = [json.loads(line) for line in archive.open("openings/tokens.jsonl")]
        cohorts = [json.loads(line) for line in archive.open("openings/cohorts.jsonl")]

    assert [row["row"] for row in tokens] == [5, 200]
    assert {row["row"] for row in cohorts} == {
        json.loads(row["value"])["cohort"] for row in tokens
    }


@pytest.mark.parametrize("named", ["5", "5,200,201", "6,200"])
def test_other_rows_than_the_regulator_named_are_caught(
    tmp_path: Path, honest: Any, named: str
) -> None:
    issuer, whole = honest

    code, result = check(tmp_path, open_rows(whole, [5, 200]), issuer.root, sample=named)

    assert code == checker.TAMPERED
    assert result["faults"] == ["sample.json: it names other rows than you did."]


def test_a_checkpoint_made_after_the_sample_was_named_is_caught(
    tmp_path: Path, issuer: Any
) -> None:
    first, second = issuer(PEOPLE), issuer(PEOPLE, listed={(0, "opal-4"): 1})
    first.make()
    again = second.make()
    (tmp_path / "held.txt").write_text(first.checkpoint, encoding="utf-8")

    code, result = check(
        tmp_path,
        open_rows(again, [3]),
        second.root,
        sample="3",
        checkpoint=tmp_path / "held.txt",
    )

    assert code == checker.TAMPERED
    assert result["faults"] == ["log/checkpoint.txt: it is not the checkpoint that you hold."]


def test_the_confidence_is_that_of_the_hypergeometric_distribution(
    tmp_path: Path, honest: Any
) -> None:
    issuer, whole = honest
    rows = list(range(0, 300, 5))

    _, result = check(
        tmp_path, open_rows(whole, rows), issuer.root, sample=",".join(map(str, rows))
    )

    assert (result["rows"], result["opened"], result["chosen_by"]) == (300, 60, "you")
    # C(300 - d, 60) / C(300, 60): d = 13 0.0514, 14 0.0407, 19 0.0124, 20 0.0098.
    assert result["hidden"] == {"95": 13, "99": 19}


@pytest.mark.parametrize("missing", ["nowhere.txt", "4;5", "-1"])
def test_a_sample_that_makes_no_sense_is_unusable(
    tmp_path: Path, honest: Any, missing: str
) -> None:
    issuer, whole = honest

    code, result = check(tmp_path, whole, issuer.root, sample=f" {missing}")

    assert code == checker.UNUSABLE
    assert result["unusable"] == "--sample takes row numbers or a file of them."
