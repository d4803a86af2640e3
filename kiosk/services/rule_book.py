"""Read the directives of a store as the rules that decide."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.directives.file import read_directive
from kiosk.directives.groups import read_group
from kiosk.directives.rules import Rule, RuleBook
from kiosk.domain.directives import DirectiveStage
from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from kiosk.directives.directive import Directive, Reading
    from kiosk.domain.directives import DirectiveRecord
    from kiosk.services.ports import UnitOfWork

KILL_SWITCH = "kill-switch-"
"""How the ids of kill switches, and of what undoes them, begin."""

LETTER = "letter"
"""The attachment that a directive was authenticated by."""

GROUP = "group/"
"""How the names of attached country groups begin."""

_MOST_FILES = 512


class UnknownReadingError(KioskError):
    """Refuse a reading that a directive does not have."""


def directive_of(uow: UnitOfWork, record: DirectiveRecord) -> Directive:
    """Read a stored directive with the country groups that were attached to it."""
    return _read(record.source, _groups(uow, record.id))


def read_source(source: bytes, groups: tuple[bytes, ...] = ()) -> Directive:
    """Read a directive file with its country groups; raise what is wrong with it."""
    return _read(source, groups)


def rule_of(directive: Directive, record: DirectiveRecord) -> Rule:
    """Give an approved directive as the rule that binds.

    It binds from its own instant, or from its approval where that was later:
    nobody could obey before.
    """
    approval = record.approval
    if approval is None:
        raise KioskError("This directive is not approved.", "Let two officers approve it.")
    return Rule(
        directive,
        chosen_reading(directive, approval.reading),
        max(directive.in_force, approval.at),
    )


def chosen_reading(directive: Directive, reading_id: str) -> Reading | None:
    """Give the reading with this id, nothing for a directive without readings.

    Raises `UnknownReadingError` for any other choice.
    """
    if not directive.readings and not reading_id:
        return None
    reading = directive.reading(reading_id)
    if reading is None:
        offered = ", ".join(each.id for each in directive.readings)
        raise UnknownReadingError(
            "This directive has no such reading.",
            f"Choose one of its readings: {offered}." if offered else "Choose no reading.",
        )
    return reading


def rule_book(uow: UnitOfWork) -> RuleBook:
    """Give the rules of every approved directive, past ones included."""
    return RuleBook(rules(uow))


def rules(uow: UnitOfWork) -> tuple[Rule, ...]:
    """Give every approved directive as a rule, in the order they were staged."""
    groups = uow.directives.attached(GROUP)
    return tuple(
        rule_of(_read(record.source, tuple(groups.get(record.id, {}).values())), record)
        for record in uow.directives.all()
        if record.stage is DirectiveStage.APPROVED
    )


@lru_cache(maxsize=8)
def emergency_book(book: RuleBook) -> RuleBook:
    """Give the kill switches of a book alone: no relief is stronger than they are."""
    return RuleBook(each for each in book.rules if each.directive.id.startswith(KILL_SWITCH))


def named_subjects(uow: UnitOfWork) -> frozenset[str]:
    """Give the subjects whom any directive names that may still come into force."""
    named = set(rule_book(uow).names_subjects())
    for record in uow.directives.all():
        if record.stage in {DirectiveStage.STAGED, DirectiveStage.AUTHENTICATED}:
            directive = directive_of(uow, record)
            named |= subjects_of(directive)
    return frozenset(named)


def subjects_of(directive: Directive) -> frozenset[str]:
    """Give the subjects whom any reading of a directive names."""
    books = (RuleBook([Rule(directive, each, directive.in_force)]) for each in directive.readings)
    return frozenset().union(*(book.names_subjects() for book in books))


def _groups(uow: UnitOfWork, directive_id: str) -> tuple[bytes, ...]:
    return tuple(uow.directives.attachments(directive_id, GROUP).values())


@lru_cache(maxsize=_MOST_FILES)
def _read(source: bytes, groups: tuple[bytes, ...]) -> Directive:
    lists = {f"{number}": read_group(data) for number, data in enumerate(groups)}
    return read_directive(source, lists=lists)
