"""The keys of persons: made with the person, destroyed to erase them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, delete

from kiosk.domain.errors import NotFoundError
from kiosk.storage.rows import LogSaltRow, PersonKeyRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlmodel import Session

    from kiosk.storage.sealing import SealingKey, StoreKeys


class PersonKeys:
    """Make, open and destroy persons' keys within one unit of work."""

    def __init__(self, session: Session, store_keys: StoreKeys) -> None:
        self._session = session
        self._store_keys = store_keys
        self._opened: dict[str, SealingKey] = {}
        self.before_destroying: list[Callable[[str], None]] = []

    def make(self, person_id: str) -> SealingKey:
        """Draw and store a key for a new person."""
        key, sealed = self._store_keys.new_person_key(person_id)
        self._session.add(PersonKeyRow(person_id=person_id, sealed=sealed))
        self._session.flush()
        self._opened[person_id] = key
        return key

    def has(self, person_id: str) -> bool:
        """Tell whether there is a key under this id."""
        return self._session.get(PersonKeyRow, person_id) is not None

    def of(self, person_id: str) -> SealingKey:
        """Give a person's key; raise `NotFoundError` when there is none, or no more."""
        key = self._opened.get(person_id)
        if key is None:
            row = self._session.get(PersonKeyRow, person_id)
            if row is None:
                raise NotFoundError(
                    "Nothing is kept about this person, or it was erased.",
                    "Search again; an erased person has to be onboarded anew.",
                )
            key = self._opened[person_id] = self.opened(person_id, row.sealed)
        return key

    def opened(self, person_id: str, sealed: bytes) -> SealingKey:
        """Open a key that was read together with its person; it is not remembered."""
        return self._store_keys.person_key(person_id, sealed)

    def destroy(self, person_id: str) -> None:
        """Make everything sealed under a person's key unreadable for good.

        The salts of the person's log entries go with it: the log keeps
        commitments that nobody can open any more. Overwriting the key on the
        medium is up to the database (``secure_delete``), and a backup made
        before still holds it until it is replaced. What stands elsewhere and
        can be told from the person's records, such as the count of a cohort,
        is put right first, by ``before_destroying``.
        """
        for forget in self.before_destroying:
            forget(person_id)
        self._opened.pop(person_id, None)
        self._session.exec(delete(LogSaltRow).where(col(LogSaltRow.person_id) == person_id))
        self._session.exec(delete(PersonKeyRow).where(col(PersonKeyRow.person_id) == person_id))
