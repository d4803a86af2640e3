from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING

import pytest

from kiosk.domain.dates import PartialDate
from kiosk.domain.errors import NotFoundError
from kiosk.domain.facts import AffiliationKind
from kiosk.services.roster import (
    InvitationError,
    RosterError,
    RosterImport,
    StaleRosterError,
    count_entries,
    entries,
    import_roster,
    invitations,
    invite,
    preview_roster,
    remove_entries,
    withdraw_invitation,
)
from kiosk.services.roster_file import MOST_BYTES, read_roster

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

HEAD = "number,name,email,organisation,kind,from,to,badge\n"
ANNA = "P-100,Anna Maria Eriksson,anna@example.org,Annex,employee,2024-01-01,,0451 7733\n"
BO = "P-101,Bo Berg,bo@example.org,Annex,contractor,2025,2027-06,\n"
CY = "1,Cy Chu,,Other,member,,,\n"


def test_a_roster_is_read_with_dates_of_any_precision() -> None:
    anna, bo = read_roster(b"\xef\xbb\xbf" + (HEAD + ANNA + "\n" + BO).encode())

    assert (anna.number, anna.organisation, anna.kind) == (
        "P-100",
        "Annex",
        AffiliationKind.EMPLOYEE,
    )
    assert (bo.since, bo.until) == (PartialDate(2025), PartialDate(2027, 6))
    assert (anna.badge, bo.badge) == ("0451 7733", "")


def test_columns_come_in_any_order_with_semicolons_as_well() -> None:
    text = 'Kind;NUMBER;name;organisation;to;from;email\nmember;7;"Eriksson; Anna";Annex;;;\n'

    (line,) = read_roster(text.encode())

    assert (line.number, line.name) == ("7", "Eriksson; Anna")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "first line"),
        ("number,name\n1,Anna\n", "first line"),
        (HEAD.replace("badge", "name") + ANNA, "first line"),
        (HEAD, "nobody"),
        (HEAD + ANNA + ANNA.replace("P-100", "p-100"), "Line 3: this number stands in line 2"),
        (HEAD + ANNA.replace("P-100", ""), "Line 2 is not in order. The cell number is empty"),
        (HEAD + ANNA.replace("anna@", "anna"), "Line 2 is not in order. This is no e-mail"),
        (HEAD + ANNA.replace("employee", "boss"), "Line 2 is not in order. The kind"),
        (HEAD + BO.replace("2025", "2028"), "Line 2 is not in order. The time ends"),
        (HEAD + BO.replace("2025", "31.12.2025"), "Line 2 is not in order. The cell from must"),
        (
            HEAD + ANNA.replace("Anna", "An\x00na"),
            "Line 2 is not in order. The cell name is too long, or holds",
        ),
        (HEAD + ANNA.replace("Anna", "A" * 201), "Line 2 is not in order. The cell name is too"),
        (HEAD + ANNA.strip() + ",one,more\n", "Line 2: there are too many cells"),
        (HEAD + '"P-100,Anna', "the quotes or cells"),
    ],
)
def test_a_faulty_roster_is_refused_whole_with_the_line(text: str, fault: str) -> None:
    with pytest.raises(RosterError, match=fault):
        read_roster(text.encode())


def test_every_fault_is_named_up_to_twenty_and_none_quotes_a_person() -> None:
    lines = "".join(ANNA.replace("employee", f"boss{number}") for number in range(40))

    with pytest.raises(RosterError) as caught:
        read_roster((HEAD + lines).encode())

    assert len(caught.value.faults) == 20
    assert not any("Anna" in fault or "boss" in fault for fault in caught.value.faults)


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"x" * (MOST_BYTES + 1)])
def test_what_is_no_text_of_that_size_is_refused(data: bytes) -> None:
    with pytest.raises(RosterError):
        read_roster(data)


def test_importing_again_brings_in_what_changed_and_lets_go_of_who_left(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    assert import_roster(env, admin, (HEAD + ANNA + BO + CY).encode()) == RosterImport(3, 0, 0, 0)
    ids = {each.number: each.id for each in entries(env, admin)}

    done = import_roster(env, admin, (HEAD + ANNA.replace("Eriksson", "Berg")).encode())

    assert done == RosterImport(0, 1, 0, 1)
    now = {each.number: each for each in entries(env, admin)}
    assert {number: each.id for number, each in now.items()} == ids
    assert now["P-100"].name == "Anna Maria Berg"
    assert now["P-101"].left_at == env.clock()
    assert now["1"].left_at is None, "the file does not speak of this organisation"
    assert store.events()[-1] == "roster.imported"
    assert import_roster(env, admin, (HEAD + ANNA + BO).encode()) == RosterImport(0, 2, 0, 0)
    assert import_roster(env, admin, (HEAD + ANNA + BO).encode()) == RosterImport(0, 0, 2, 0)


def test_one_faulty_line_changes_nothing(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    with pytest.raises(RosterError):
        import_roster(env, admin, (HEAD + ANNA + BO.replace("Bo Berg", "")).encode())

    assert store.state.roster == {}


def test_entries_are_removed_for_good(env: Environment, admin: OperatorSession) -> None:
    import_roster(env, admin, (HEAD + ANNA + BO).encode())
    anna, bo = entries(env, admin)
    remove_entries(env, admin, [anna.id])

    assert entries(env, admin) == [bo]


def test_an_invitation_is_good_once_and_for_a_time(
    env: Environment, admin: OperatorSession, clock: FakeClock, store: FakeStore
) -> None:
    made = invite(env, admin, life=timedelta(days=1))

    assert made.invitation.good_at(clock.now)
    assert not made.invitation.good_at(clock.now + timedelta(days=1))
    assert made.code.replace("-", "") not in repr(made) + repr(store.state)
    assert invitations(env, admin) == [made.invitation]


def test_an_invitation_is_withdrawn_once(env: Environment, admin: OperatorSession) -> None:
    made = invite(env, admin)
    assert withdraw_invitation(env, admin, made.invitation.id).withdrawn_at == env.clock()

    with pytest.raises(InvitationError):
        withdraw_invitation(env, admin, made.invitation.id)
    with pytest.raises(NotFoundError):
        withdraw_invitation(env, admin, "0" * 32)


def test_who_left_the_roster_is_not_invited(env: Environment, admin: OperatorSession) -> None:
    import_roster(env, admin, (HEAD + ANNA + BO).encode())
    anna, _ = entries(env, admin)
    import_roster(env, admin, (HEAD + BO).encode())

    for entry_id in (anna.id, "0" * 32):
        with pytest.raises(InvitationError):
            invite(env, admin, entry_id=entry_id)


@pytest.mark.parametrize("life", [timedelta(), timedelta(days=91)])
def test_an_invitation_without_measure_is_not_made(
    env: Environment, admin: OperatorSession, life: timedelta
) -> None:
    with pytest.raises(InvitationError):
        invite(env, admin, life=life)


def test_a_preview_says_what_an_import_would_change_and_changes_nothing(
    env: Environment, admin: OperatorSession
) -> None:
    import_roster(env, admin, (HEAD + ANNA + BO).encode())
    file = (HEAD + ANNA.replace("Maria ", "") + CY).encode()

    preview = preview_roster(env, admin, file)

    assert preview.counts == RosterImport(added=1, changed=1, unchanged=0, left=1)
    assert [line.name for line in preview.added] == ["Cy Chu"]
    assert [line.name for line in preview.changed] == ["Anna Eriksson"]
    assert [entry.name for entry in preview.left] == ["Bo Berg"]
    assert {entry.name for entry in entries(env, admin)} == {"Anna Maria Eriksson", "Bo Berg"}
    assert import_roster(env, admin, file, shown=preview.counts) == preview.counts
    assert count_entries(env, admin) == 3


def test_an_import_that_is_not_what_was_shown_changes_nothing(
    env: Environment, admin: OperatorSession
) -> None:
    shown = preview_roster(env, admin, (HEAD + ANNA).encode()).counts
    import_roster(env, admin, (HEAD + ANNA).encode())

    with pytest.raises(StaleRosterError):
        import_roster(env, admin, (HEAD + ANNA).encode(), shown=shown)

    assert len(entries(env, admin)) == 1


@pytest.mark.parametrize("name", ["علی\u200cرضا", "ක්\u200dෂාන්ති"])
def test_names_keep_the_joiners_that_they_are_written_with(name: str) -> None:
    (line,) = read_roster((HEAD + f"7,{name},,Annex,member,,,\n").encode())
    assert line.name == name


@pytest.mark.parametrize(
    "line",
    [
        "7\u200d,Anna,,Annex,member,,,\n",
        "7,\u200c,,Annex,member,,,\n",
        "7,An\u202ena,,Annex,member,,,\n",
    ],
)
def test_joiners_elsewhere_and_other_invisible_characters_are_refused(line: str) -> None:
    with pytest.raises(RosterError):
        read_roster((HEAD + line).encode())


def test_one_number_in_wide_digits_is_the_same_number(
    env: Environment, admin: OperatorSession
) -> None:
    with pytest.raises(RosterError, match="already"):
        read_roster((HEAD + CY + CY.replace("1,", "１,", 1)).encode())
    import_roster(env, admin, (HEAD + CY).encode())
    done = import_roster(env, admin, (HEAD + CY.replace("1,", "１,", 1)).encode())
    assert (done.added, done.changed, done.left) == (0, 1, 0)


@pytest.mark.parametrize(("told", "part"), [("sep=;", ";"), ('"sep=,"', ","), ("SEP=\t\r", "\t")])
def test_excels_first_line_says_what_parts_the_cells(told: str, part: str) -> None:
    (line,) = read_roster(f"{told}\n{HEAD}{CY}".replace(",", part).encode())
    assert (line.number, line.name) == ("1", "Cy Chu")


def test_a_long_roster_says_how_long_it_takes_and_how_far_it_is(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    people = "".join(f"{n},A,a@example.org,Annex,member,,,\n" for n in range(100))
    instants = (clock() + timedelta(seconds=number) for number in count())
    ticking = replace(env, clock=lambda: next(instants))
    assert preview_roster(env, admin, (HEAD + ANNA).encode()).seconds == 0
    assert preview_roster(ticking, admin, (HEAD + people).encode()).seconds == pytest.approx(
        100 / (os.cpu_count() or 1)
    )
    told: list[tuple[int, int]] = []
    import_roster(env, admin, (HEAD + ANNA + BO).encode(), progress=lambda *n: told.append(n))
    assert told == [(1, 2), (2, 2)]
