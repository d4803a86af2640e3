"""What a registrant reads: titles, reasons, and the names of papers and statuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.attestations.acceptable_documents import Paper
from kiosk.domain.enrolments import WayIn
from kiosk.domain.facts import StatusKind
from kiosk.flows.registration_state import Fact, Page
from kiosk.reading.results import Hint
from kiosk.ui.shared.language import isolated, state_words

if TYPE_CHECKING:
    from kiosk.attestations.acceptable_documents import AcceptableDocument


def tr(text: str) -> str:
    """Translate a text of the registrant's screens."""
    return QCoreApplication.translate("registration", text)


_TITLES = {
    Page.ATTRACT: "Register yourself here",
    Page.NOTICE: "Before you begin",
    Page.WAY_IN: "How do we know about you?",
    Page.STATUS: "Are you any of these in the United States?",
    Page.WHICH_STATUS: "Which of these are you?",
    Page.CITIZENSHIPS: "Which citizenships do you hold?",
    Page.RESIDENCES: "Are you a permanent resident of any country?",
    Page.FORMER: "Did you hold another citizenship in the past?",
    Page.DOCUMENTS: "Which document do you want to show?",
    Page.CAPTURE: "Show your document",
    Page.REVIEW: "Is everything right?",
    Page.STATEMENT: "Read and sign",
    Page.CONFIRMATION: "Done. Keep this code",
}
_IDENTIFY = {
    WayIn.INVITATION: "Enter your invitation code",
    WayIn.BADGE: "Scan your badge, or type its number",
    WayIn.ROSTER: "Enter your personnel number",
}
_WAYS = {
    WayIn.INVITATION: "I have an invitation code",
    WayIn.BADGE: "I have a staff badge",
    WayIn.ROSTER: "My employer has announced me",
    WayIn.NONE: "I have none of these",
}
_FACTS = {
    Fact.PRIMARY_IDENTIFIER: "Surname, or your only name",
    Fact.SECONDARY_IDENTIFIER: "Given names",
    Fact.DATE_OF_BIRTH: "Date of birth",
    Fact.NATIONALITY: "Nationality in the document",
    Fact.DOCUMENT_NUMBER: "Document number",
    Fact.DATE_OF_EXPIRY: "Valid until",
    Fact.EMAIL: "E-mail address, if you like",
}
_FACT_HINTS = {
    Fact.PRIMARY_IDENTIFIER: "Write it as you write it yourself, with its accents.",
    Fact.DATE_OF_BIRTH: "Year, month, day: YYYY-MM-DD. The year alone is enough.",
    Fact.DATE_OF_EXPIRY: "Year, month, day: YYYY-MM-DD.",
    Fact.EMAIL: "We write to it only when your case is decided.",
}
_STATUSES = {
    StatusKind.CITIZEN: "Citizen of the United States",
    StatusKind.NATIONAL: "National, but not a citizen, of the United States",
    StatusKind.PERMANENT_RESIDENT: "Permanent resident (green card), also conditional",
    StatusKind.REFUGEE: "Refugee admitted to the United States",
    StatusKind.ASYLEE: "Person granted asylum in the United States",
}
_PAPERS = {
    Paper.PASSPORT: "Passport",
    Paper.PASSPORT_CARD: "Passport card",
    Paper.NATIONAL_ID: "National identity card",
    Paper.NATURALISATION_CERTIFICATE: "Certificate of Naturalization",
    Paper.CITIZENSHIP_CERTIFICATE: "Certificate of citizenship",
    Paper.CONSULAR_BIRTH_REPORT: "Consular Report of Birth Abroad",
    Paper.BIRTH_CERTIFICATE: "Birth certificate, with an identity card that has a photo",
    Paper.NON_CITIZEN_NATIONAL_CERTIFICATE: "Certificate of Non-Citizen Nationality",
    Paper.PERMANENT_RESIDENT_CARD: "Permanent Resident Card (green card, I-551)",
    Paper.RE_ENTRY_PERMIT: "Re-entry permit (I-327)",
    Paper.ARRIVAL_RECORD_RESIDENT: "Form I-94 with a temporary I-551 stamp and photo",
    Paper.ARRIVAL_RECORD_REFUGEE: "Form I-94 with a refugee admission stamp",
    Paper.ARRIVAL_RECORD_ASYLEE: "Form I-94 that shows asylum granted",
    Paper.REFUGEE_TRAVEL_DOCUMENT: "Refugee travel document",
    Paper.STATELESS_TRAVEL_DOCUMENT: "Travel document for stateless persons",
}
_HINTS = {
    Hint.SHOW_DOCUMENT: "Hold the document into the frame.",
    Hint.HOLD_STILL: "The picture is blurred. Hold the document still.",
    Hint.MOVE_CLOSER: "The lines are too small. Bring the document closer.",
    Hint.MOVE_BACK: "The document does not fit. Move it back.",
    Hint.TILT_GLARE: "Glare hides the bottom lines. Tilt the document.",
    Hint.MORE_LIGHT: "It is too dark. Bring more light.",
    Hint.STRAIGHTEN: "The lines slant. Turn the document straight.",
    Hint.READING: "Good. Keep it there.",
    Hint.DONE: "The picture is taken.",
}
_HELP = {
    Page.ATTRACT: "Touch your language to begin. Registering takes about five minutes.",
    Page.NOTICE: "Read this, then continue. If you stop here, nothing is kept.",
    Page.WAY_IN: "Any way is fine. Without a code or badge you register all the same, and staff "
    "find you by your name.",
    Page.IDENTIFY: "You find the code in your invitation. Dashes and capitals do not matter.",
    Page.ROSTER_EMAIL: "The address that your employer gave us, mostly the one at work.",
    Page.STATUS: "The answer decides which of our questions you are spared. Nobody sees it here "
    "but you; staff check it against the document you choose.",
    Page.WHICH_STATUS: "Choose the one that holds today. If several hold, choose the first.",
    Page.CITIZENSHIPS: "Type the first letters of the country, then touch its name. Add each "
    "citizenship that you hold today.",
    Page.RESIDENCES: "Only where you may stay without end. A visa or a permit for some years does "
    "not count.",
    Page.FORMER: "Only a citizenship that you gave up or lost.",
    Page.SINCE: "The year is enough. If you do not know it, leave the field empty.",
    Page.DOCUMENTS: "Every document of this list is as good as any other. The choice is yours.",
    Page.CAPTURE: "Lay the document flat and fill the frame. The picture is taken by itself as "
    "soon as the lines are read, or when you touch “Take the picture”.",
    Page.REVIEW: "Touch “Change” where something is wrong. What the document says stays beside "
    "your correction, and staff compare both.",
    Page.CHANGE: "Write it as it should be. What the document says is kept beside it.",
    Page.STATEMENT: "Read the text, then sign with finger, pen or mouse. If you cannot sign, "
    "touch “I cannot sign”.",
    Page.CONFIRMATION: "Photograph the code or write it down. It works once, at any desk.",
}
_PRIMARY = {
    Page.NOTICE: "Begin",
    Page.CAPTURE: "Use this picture",
    Page.REVIEW: "Continue to sign",
    Page.CHANGE: "Save",
    Page.STATEMENT: "Sign and send to the desk",
    Page.CONFIRMATION: "Finish and erase",
}
_CONTINUE = "Continue"


def page_title(page: Page) -> str:
    """Give the title of a page that has one of its own."""
    return tr(_TITLES[page])


def identify_title(way: WayIn) -> str:
    """Ask for what a way in needs."""
    return tr(_IDENTIFY[way])


def way_title(way: WayIn) -> str:
    """Name a way in."""
    return tr(_WAYS[way])


def fact_title(fact: Fact) -> str:
    """Name a fact of the review."""
    return tr(_FACTS[fact])


def fact_hint(fact: Fact) -> str:
    """Say how a fact is written; empty where nothing needs saying."""
    return tr(_FACT_HINTS[fact]) if fact in _FACT_HINTS else ""


def status_titles() -> list[tuple[StatusKind, str]]:
    """Give the five statuses in the order of the question."""
    return [(kind, tr(_STATUSES[kind])) for kind in _STATUSES]


def paper_title(document: AcceptableDocument) -> str:
    """Name a document to choose, with its State where it is not the United States."""
    name = tr(_PAPERS[document.paper])
    if document.state in ("", "USA"):
        return name
    return tr("{document}: {country}").format(
        document=name, country=isolated(state_words(document.state))
    )


def hint_sentence(hint: Hint) -> str:
    """Say the one thing that would make the next live frame better."""
    return tr(_HINTS[hint])


def help_text(page: Page) -> str:
    """Explain a page."""
    return tr(_HELP[page])


def primary_words(page: Page) -> str:
    """Name the filled button: a verb, and its object where it has one."""
    return tr(_PRIMARY[page]) if page in _PRIMARY else tr(_CONTINUE)
