"""Refuse to use the record of somebody who was erased, or whose record is restricted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError
from kiosk.domain.rights import ErasedError

if TYPE_CHECKING:
    from kiosk.services.ports import UnitOfWork


class RestrictedError(KioskError):
    """Refuse to change or use a record that is kept and not used."""


def refuse_erased(uow: UnitOfWork, person_id: str) -> None:
    """Raise `ErasedError`, with the commitment that is left, for an erased person."""
    tombstone = uow.rights.tombstone(person_id)
    if tombstone is not None:
        raise ErasedError(tombstone)


def refuse_restricted(uow: UnitOfWork, person_id: str) -> None:
    """Raise `RestrictedError` for a person whose record is restricted."""
    if uow.rights.restriction(person_id) is not None:
        raise RestrictedError(
            "This person's record is restricted: it is kept, and not used.",
            "Ask a compliance officer whether the restriction can be lifted.",
        )
