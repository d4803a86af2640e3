"""What the console says of a bulk revocation: how far one came, and what lives still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.services.bulk_revocation import Left
from kiosk.ui.console.formats import counted, tr
from kiosk.ui.shared.language import instant_words, number

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from kiosk.services.bulk_revocation import BulkResult
    from kiosk.services.bulk_runs import StoppedShort


def run_sentence(run: StoppedShort, zone: ZoneInfo) -> str:
    """Say how far a bulk revocation came that was not taken up."""
    return tr("A bulk revocation stopped at {done} of {of} tokens on {when}.").format(
        done=number(run.done), of=number(run.of), when=instant_words(run.at, zone)
    )


def share_sentence(share: tuple[int, int]) -> str:
    """Say how far one is that is at work."""
    done, of = share
    return tr("{done} of {of} tokens are dealt with. They stay so if you cancel.").format(
        done=number(done), of=number(of)
    )


def done_sentence(result: BulkResult) -> str:
    """Say how many were revoked."""
    return counted(result.revoked, "1 token was revoked.", "{count} tokens were revoked.")


def rest_sentences(result: BulkResult) -> tuple[str, ...]:
    """Say what came in meanwhile and what lives still, and why; nothing where nothing does."""
    said = []
    if result.since:
        said.append(
            counted(
                result.since,
                "1 token that was issued meanwhile is among them.",
                "{count} tokens that were issued meanwhile are among them.",
            )
        )
    if result.living:
        said.append(
            counted(
                result.living,
                "1 token that is meant lives still.",
                "{count} tokens that are meant live still.",
            )
        )
    if result.left is not None:
        said.append(_why(result.left))
    if result.outside:
        said.append(
            counted(
                result.outside,
                "1 token was issued meanwhile to these people; the chosen times leave it out,"
                " so it lives.",
                "{count} tokens were issued meanwhile to these people; the chosen times leave"
                " them out, so they live.",
            )
        )
    return tuple(said)


def _why(left: Left) -> str:
    return {
        Left.STOPPED: tr("It was cancelled. Take it up again to revoke the rest."),
        Left.TWO_OFFICERS: tr(
            "With those issued meanwhile, they are more than one officer may revoke."
            " Take it up again with a second officer."
        ),
        Left.STILL_COMING: tr(
            "New ones are issued as fast as they are revoked. Stop the issue, then take it up."
        ),
    }[left]
