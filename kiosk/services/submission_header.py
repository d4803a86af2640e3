"""The header of a submission: every member has a type, a length and an alphabet.

What stands in it is what a stranger wrote; see `kiosk.services.submission_format`.
"""

from __future__ import annotations

import unicodedata
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from kiosk.domain.dates import PartialDate, PartialDateError
from kiosk.domain.enrolments import (
    Correction,
    OpenAnswer,
    Submission,
    SubmittedDocument,
    WayIn,
)
from kiosk.domain.evidence import DocumentKind  # noqa: TC001 - pydantic reads the annotations
from kiosk.domain.facts import (
    Citizenship,
    Claim,
    LegalStatus,
    PermanentResidence,
    StatusKind,
)
from kiosk.domain.persons import Particulars, PersonName
from kiosk.domain.statements import SignedStatement

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_PICTURES = 8
MOST_PICTURE_BYTES = 16 * 1024 * 1024
MOST_SIGNATURE_BYTES = 512 * 1024

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"  # names in Persian and in Indic scripts are written with them


def _visible(text: str) -> str:
    """Refuse what a screen would not show: controls, marks that turn a line round."""
    for letter in text:
        if unicodedata.category(letter) in _INVISIBLE and letter not in _JOINERS:
            raise ValueError("an invisible character")
    return text


def _visible_lines(text: str) -> str:
    _visible(text.replace("\n", ""))
    return text


def _date(text: str) -> str:
    try:
        PartialDate.parse(text)
    except PartialDateError as error:
        raise ValueError("no date") from error
    return text


def _aware(instant: datetime) -> datetime:
    if instant.tzinfo is None:
        raise ValueError("a time without its offset")
    return instant


_Id = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
_EntryId = Annotated[str, Field(pattern=r"^([0-9a-f]{32})?$")]
_Digest = Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")]
_Name = Annotated[str, Field(max_length=200), AfterValidator(_visible)]
_Value = Annotated[str, Field(max_length=500), AfterValidator(_visible)]
_Statement = Annotated[str, Field(min_length=1, max_length=20_000), AfterValidator(_visible_lines)]
_Identifier = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,63}$")]
_Language = Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$")]
_State = Annotated[str, Field(pattern=r"^[A-Z]{1,3}$")]
_Date = Annotated[str, Field(max_length=10), AfterValidator(_date)]
_Instant = Annotated[datetime, AfterValidator(_aware)]
_Phone = Annotated[str, Field(pattern=r"^(\+[0-9]{4,15})?$")]
_MrzLine = Annotated[str, Field(pattern=r"^[A-Z0-9<]{1,48}$")]
_Lines = Annotated[tuple[_MrzLine, ...], Field(max_length=3)]
_Index = Annotated[int, Field(ge=0, lt=48)]
_Places = Annotated[tuple[tuple[_Index, _Index], ...], Field(max_length=144)]
_Length = Annotated[int, Field(ge=0, le=MOST_PICTURE_BYTES)]


class _Part(BaseModel):
    """Refuse unknown members and members of another type."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class _Fact(_Part):
    state: _State
    acquired: _Date
    lost: _Date | None


class _Status(_Fact):
    kind: StatusKind


_Facts = Annotated[tuple[_Fact, ...], Field(max_length=40)]
_Statuses = Annotated[tuple[_Status, ...], Field(max_length=40)]


class _Document(_Part):
    kind: DocumentKind
    lines: _Lines
    corrected: _Lines
    image_bytes: _Length
    source: Literal["image", "swipe", "typed"]
    captured_at: _Instant
    doubtful: _Places
    compared: _Places


class _Correction(_Part):
    field: _Identifier
    read: _Value
    said: _Value


class _SignedText(_Part):
    text: _Statement
    language: _Language
    unable_to_sign: bool
    signed_at: _Instant


class SubmissionHeader(_Part):
    """Hold everything of a submission but the bytes of signature and pictures.

    No level stands beside a fact: what a registrant states alone has none.
    """

    id: _Id
    station_id: _Id
    way_in: WayIn
    entry_id: _EntryId
    primary_identifier: _Name
    secondary_identifier: _Name
    date_of_birth: _Date
    email: _Name
    phone: _Phone
    citizenships: _Facts
    residences: _Facts
    statuses: _Statuses
    language: _Language
    started_at: _Instant
    finished_at: _Instant
    documents_chosen: Annotated[tuple[DocumentKind, ...], Field(max_length=MOST_PICTURES)]
    documents: Annotated[tuple[_Document, ...], Field(max_length=MOST_PICTURES)]
    corrections: Annotated[tuple[_Correction, ...], Field(max_length=60)]
    open_answers: Annotated[tuple[OpenAnswer, ...], Field(max_length=len(OpenAnswer))] = ()
    statement: _SignedText | None
    signature_bytes: Annotated[int, Field(ge=0, le=MOST_SIGNATURE_BYTES)]
    asked_for_staff: bool
    continuation_hash: _Digest

    @model_validator(mode="after")
    def _complete(self) -> Self:
        """Demand name and statement of everybody who did not ask for a person instead."""
        whole = self.statement is not None and self.primary_identifier
        if not whole and not self.asked_for_staff:
            raise ValueError("neither signed nor waiting for a person")
        if self.statement is None and self.signature_bytes:
            raise ValueError("a signature under nothing")
        return self

    @classmethod
    def of(cls, submission: Submission) -> SubmissionHeader:
        """Take a submission; raise `ValidationError` for what does not fit."""
        particulars, claim, signed = (
            submission.particulars,
            submission.claim,
            submission.statement,
        )
        return cls(
            id=submission.id,
            station_id=submission.station_id,
            way_in=submission.way_in,
            entry_id=submission.entry_id,
            primary_identifier=particulars.name.primary_identifier,
            secondary_identifier=particulars.name.secondary_identifier,
            date_of_birth=str(particulars.date_of_birth),
            email=particulars.email,
            phone=particulars.phone,
            citizenships=_facts(claim.citizenships),
            residences=_facts(claim.residences),
            statuses=tuple(
                _Status(
                    state=each.state,
                    acquired=str(each.acquired),
                    lost=None if each.lost is None else str(each.lost),
                    kind=each.kind,
                )
                for each in claim.statuses
            ),
            language=submission.language,
            started_at=submission.started_at,
            finished_at=submission.finished_at,
            documents_chosen=submission.documents_chosen,
            documents=tuple(_document(each) for each in submission.documents),
            corrections=tuple(
                _Correction(field=each.field, read=each.read, said=each.said)
                for each in submission.corrections
            ),
            open_answers=submission.open_answers,
            statement=None
            if signed is None
            else _SignedText(
                text=signed.text,
                language=signed.language,
                unable_to_sign=signed.unable_to_sign,
                signed_at=signed.signed_at,
            ),
            signature_bytes=0 if signed is None else len(signed.signature_png),
            asked_for_staff=submission.asked_for_staff,
            continuation_hash=submission.continuation_hash,
        )

    def submission(self, signature: bytes, images: list[bytes]) -> Submission:
        """Give the submission."""
        signed = self.statement
        return Submission(
            id=self.id,
            station_id=self.station_id,
            way_in=self.way_in,
            entry_id=self.entry_id,
            particulars=Particulars(
                PersonName(self.primary_identifier, self.secondary_identifier),
                PartialDate.parse(self.date_of_birth),
                email=self.email,
                phone=self.phone,
            ),
            claim=self._claim(),
            language=self.language,
            started_at=self.started_at,
            finished_at=self.finished_at,
            documents_chosen=self.documents_chosen,
            documents=tuple(
                SubmittedDocument(
                    kind=each.kind,
                    lines=each.lines,
                    corrected=each.corrected,
                    image=image,
                    source=each.source,
                    captured_at=each.captured_at,
                    doubtful=each.doubtful,
                    compared=each.compared,
                )
                for each, image in zip(self.documents, images, strict=True)
            ),
            corrections=tuple(
                Correction(each.field, each.read, each.said) for each in self.corrections
            ),
            open_answers=self.open_answers,
            statement=None
            if signed is None
            else SignedStatement(
                text=signed.text,
                language=signed.language,
                signature_png=signature,
                unable_to_sign=signed.unable_to_sign,
                signed_at=signed.signed_at,
            ),
            asked_for_staff=self.asked_for_staff,
            continuation_hash=self.continuation_hash,
        )

    def _claim(self) -> Claim:
        return Claim(
            tuple(
                Citizenship(each.state, PartialDate.parse(each.acquired), _lost(each))
                for each in self.citizenships
            ),
            tuple(
                PermanentResidence(each.state, PartialDate.parse(each.acquired), _lost(each))
                for each in self.residences
            ),
            tuple(
                LegalStatus(each.state, each.kind, PartialDate.parse(each.acquired), _lost(each))
                for each in self.statuses
            ),
        )


def _facts(facts: Iterable[Citizenship | PermanentResidence]) -> tuple[_Fact, ...]:
    return tuple(
        _Fact(
            state=each.state,
            acquired=str(each.acquired),
            lost=None if each.lost is None else str(each.lost),
        )
        for each in facts
    )


def _document(document: SubmittedDocument) -> _Document:
    return _Document(
        kind=document.kind,
        lines=document.lines,
        corrected=document.corrected,
        image_bytes=len(document.image),
        source=document.source,
        captured_at=document.captured_at,
        doubtful=document.doubtful,
        compared=document.compared,
    )


def _lost(fact: _Fact) -> PartialDate | None:
    return None if fact.lost is None else PartialDate.parse(fact.lost)
