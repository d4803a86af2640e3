"""What the coach and the score sheet say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.flows.drill import Mistake, Step

if TYPE_CHECKING:
    from datetime import timedelta


def tr(text: str) -> str:
    """Translate in the drill's context."""
    return QCoreApplication.translate("drill", text)


def step_title(step: Step) -> str:
    """Name a step as the question that it answers."""
    return {
        Step.AUTHENTICATE: tr("Is the letter real?"),
        Step.COMPARE: tr("Whom do the readings differ on?"),
        Step.PREVIEW: tr("What would it do?"),
        Step.ACTIVATE: tr("Put it into force, as two"),
        Step.GATEWAY: tr("Does it hit whom it names?"),
    }[step]


def step_words(step: Step) -> str:
    """Say what to do; ``{id}``, ``{reading}`` and ``{title}`` are the letter's."""
    return {
        Step.AUTHENTICATE: tr(
            "A letter has come; it is staged as {id}. Open it under Directives and "
            "authenticate it: call back on the number in your own directory, never on one "
            "from the letter, say whom you spoke to, and attach the letter."
        ),
        Step.COMPARE: tr(
            "The text can be read in two ways. Ask on whom the readings differ, and read "
            "who they are and why."
        ),
        Step.PREVIEW: tr(
            "Counsel asks for reading {reading}: “{title}”. Choose it, and read whom it "
            "blocks, whom it holds, and who notices nothing."
        ),
        Step.ACTIVATE: tr(
            "With reading {reading} chosen, put the directive into force. The second officer "
            "types the number of people blocked and signs in afresh; here you play both."
        ),
        Step.GATEWAY: tr(
            "Gateways follow within seconds. Before you ask one: tick everybody whom it will "
            "refuse fable-5. Held is refused too."
        ),
    }[step]


def mistake_words(mistake: Mistake) -> str:
    """Say what went wrong, without blame."""
    return {
        Mistake.REFUSED: tr("That was refused. The dialog says why; try again."),
        Mistake.WRONG_COUNT: tr(
            "The page says another number. It counts people, not people and models."
        ),
        Mistake.SKIPPED: tr("Passed over: it came into force before this was read."),
        Mistake.WRONG_READING: tr("Another reading than counsel’s was put into force."),
        Mistake.WRONG_FORECAST: tr("The gateway refused others than those you ticked."),
    }[mistake]


def duration_words(span: timedelta) -> str:
    """Write minutes and seconds."""
    minutes, seconds = divmod(int(span.total_seconds()), 60)
    return tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=seconds)
