"""The graph of pages: which comes next, and what the present one still lacks.

Nothing here knows a screen. `next_page` follows one edge of the graph, chosen
by what was answered; the step back follows the trail that was walked, so
nobody is led back over a page they never saw.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.attestations.acceptable_documents import acceptable_documents
from kiosk.domain.enrolments import WayIn
from kiosk.domain.facts import Claim, LegalStatus, StatusKind
from kiosk.flows.onboarding_claim import FactKind, claim_of
from kiosk.flows.registration_state import Page, Standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.attestations.acceptable_documents import AcceptableDocument
    from kiosk.flows.onboarding_claim import ClaimRow
    from kiosk.flows.registration_state import RegistrationState

UNITED_STATES: Final = "USA"
STATE_PAGES: Final = frozenset({Page.CITIZENSHIPS, Page.RESIDENCES, Page.FORMER})
"""The pages that ask for States."""
PARTS: Final = 4
"""The parts of the walk that the registrant is told of: who, what, the document, the signature."""
_PART = {
    Page.WAY_IN: 1,
    Page.IDENTIFY: 1,
    Page.ROSTER_EMAIL: 1,
    Page.STATUS: 2,
    Page.WHICH_STATUS: 2,
    Page.CITIZENSHIPS: 2,
    Page.RESIDENCES: 2,
    Page.FORMER: 2,
    Page.SINCE: 2,
    Page.DOCUMENTS: 3,
    Page.CAPTURE: 3,
    Page.REVIEW: 3,
    Page.CHANGE: 3,
    Page.STATEMENT: 4,
}


def part_of(page: Page) -> int:
    """Give the part that a page belongs to, from 1; 0 outside the parts."""
    return _PART.get(page, 0)


def next_page(state: RegistrationState) -> Page:
    """Give the page after this one."""
    return _NEXT[state.page](state)


def _after_way(state: RegistrationState) -> Page:
    return Page.STATUS if state.way is WayIn.NONE else Page.IDENTIFY


def _after_identify(state: RegistrationState) -> Page:
    return Page.ROSTER_EMAIL if state.way is WayIn.ROSTER else Page.STATUS


def _after_status(state: RegistrationState) -> Page:
    match state.answers.standing:
        case Standing.YES:
            return Page.WHICH_STATUS
        case Standing.NO:
            return Page.CITIZENSHIPS
        case _:
            return Page.REVIEW


def _after_which(state: RegistrationState) -> Page:
    return Page.DOCUMENTS if state.answers.standing is Standing.YES else Page.REVIEW


def _after_residences(state: RegistrationState) -> Page:
    return Page.FORMER if state.rules.former else _after_former(state)


def _after_former(state: RegistrationState) -> Page:
    return Page.SINCE if rows_to_date(state) else _before_documents(state)


def _after_since(state: RegistrationState) -> Page:
    more = state.dating + 1 < len(rows_to_date(state))
    return Page.SINCE if more else _before_documents(state)


def _before_documents(state: RegistrationState) -> Page:
    """Skip a choice among nothing: a residence alone has no paper that proves it here."""
    return Page.DOCUMENTS if documents_to_choose(state) else Page.REVIEW


def _after_documents(state: RegistrationState) -> Page:
    return Page.CAPTURE if state.chosen is not None else Page.REVIEW


_NEXT: dict[Page, Callable[[RegistrationState], Page]] = {
    Page.ATTRACT: lambda _: Page.NOTICE,
    Page.NOTICE: lambda _: Page.WAY_IN,
    Page.WAY_IN: _after_way,
    Page.IDENTIFY: _after_identify,
    Page.ROSTER_EMAIL: lambda _: Page.STATUS,
    Page.STATUS: _after_status,
    Page.WHICH_STATUS: _after_which,
    Page.CITIZENSHIPS: lambda _: Page.RESIDENCES,
    Page.RESIDENCES: _after_residences,
    Page.FORMER: _after_former,
    Page.SINCE: _after_since,
    Page.DOCUMENTS: _after_documents,
    Page.CAPTURE: lambda _: Page.REVIEW,
    Page.REVIEW: lambda _: Page.STATEMENT,
    Page.CHANGE: lambda _: Page.REVIEW,
    Page.STATEMENT: lambda _: Page.CONFIRMATION,
    Page.CONFIRMATION: lambda _: Page.ATTRACT,
}


def rows_of(state: RegistrationState, page: Page) -> tuple[ClaimRow, ...]:
    """Give the States that were named on a page."""
    return tuple(row for row in state.answers.rows if _page_of(row) is page)


def _page_of(row: ClaimRow) -> Page:
    if row.ended:
        return Page.FORMER
    return Page.CITIZENSHIPS if row.kind is FactKind.CITIZENSHIP else Page.RESIDENCES


def rows_to_date(state: RegistrationState) -> tuple[ClaimRow, ...]:
    """Give what must be dated because it matters which came last: nothing, or two or more."""
    held = tuple(row for row in state.answers.rows if not row.ended)
    return held if state.rules.order and len(held) > 1 else ()


def claim(state: RegistrationState) -> Claim:
    """Give the claim that the answers amount to."""
    answers = state.answers
    match answers.standing:
        case Standing.YES if answers.status is not None:
            return Claim(statuses=(LegalStatus(UNITED_STATES, answers.status),))
        case Standing.NO:
            return claim_of(answers.rows, state.today)
        case Standing.TELLS_A_PERSON:
            return Claim(statuses=(LegalStatus(UNITED_STATES, StatusKind.UNDECLARED),))
        case _:
            return Claim()


def documents_to_choose(state: RegistrationState) -> tuple[AcceptableDocument, ...]:
    """Give the documents that prove what was stated."""
    return acceptable_documents(
        claim(state),
        unlisted=Page.CITIZENSHIPS in state.answers.unlisted,
        stateless=state.answers.stateless,
    )


def missing_on(state: RegistrationState) -> str:
    """Give the sentence that names what the page lacks, or an empty text."""
    lacks, sentence = _LACKS.get(state.page, (None, ""))
    return sentence if lacks is not None and lacks(state) else ""


def _states_answered(state: RegistrationState) -> bool:
    answers, page = state.answers, state.page
    return bool(rows_of(state, page)) or page in answers.unlisted or page in answers.none_of


def _lacks_status(state: RegistrationState) -> bool:
    answers = state.answers
    return answers.standing is Standing.YES and answers.status is None


_CHOOSE = "Choose one. You may also tell a person instead."
_CHOOSE_OR_LAST = "Choose one. The last line is for everybody who has none of these."
_NAME_STATE = "Name a country, or choose one of the lines below it."
_LACKS: dict[Page, tuple[Callable[[RegistrationState], bool], str]] = {
    Page.WAY_IN: (lambda s: s.way is None, _CHOOSE_OR_LAST),
    Page.IDENTIFY: (
        lambda s: not s.draft.strip(),
        "Enter it first, or choose “I have none of these”.",
    ),
    Page.ROSTER_EMAIL: (
        lambda s: not s.draft.strip(),
        "Enter it first, or choose “I have none of these”.",
    ),
    Page.STATUS: (lambda s: s.answers.standing is None, _CHOOSE),
    Page.WHICH_STATUS: (_lacks_status, _CHOOSE),
    Page.CITIZENSHIPS: (lambda s: not _states_answered(s), _NAME_STATE),
    Page.RESIDENCES: (lambda s: not _states_answered(s), _NAME_STATE),
    Page.FORMER: (lambda s: not _states_answered(s), _NAME_STATE),
    Page.DOCUMENTS: (
        lambda s: s.chosen is None and not s.without_document,
        _CHOOSE_OR_LAST,
    ),
    Page.CAPTURE: (
        lambda s: s.document is None,
        "Show the document to the camera, or choose “I do not have it with me”.",
    ),
    Page.STATEMENT: (
        lambda s: s.signature is None,
        "Sign first, or choose “I cannot sign”.",
    ),
}
