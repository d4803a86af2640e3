"""The places of tokens in the status lists, sealed page by page.

What is published is read from these pages and from nowhere else: whose cohort
a place belongs to, its state, and until when. A page is bound to its shard
and its number, so that pages can be neither changed nor exchanged without the
store key; the plain columns beside the tokens serve look-ups only.
"""

from __future__ import annotations

from collections import defaultdict
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from sqlmodel import col, select

from kiosk.storage.directive_rows import PlacePageRow
from kiosk.storage.errors import StoreDamagedError
from kiosk.storage.place_page import PlacePage
from kiosk.storage.sealing import Place, Purpose, nonce_of
from kiosk.tokens.places import PAGE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from sqlmodel import Session

    from kiosk.storage.sealing import StoreKeys


_PAGES_AT_A_TIME = 16  # as many as a processor's cache holds


class HeldPlace(NamedTuple):
    """Say what a place holds: a cohort's number, a state, the second at which it is free again."""

    cohort: int
    state: int
    expires: int


class SqlPlaces:
    """Keep places; see `kiosk.services.ports.Places`."""

    def __init__(self, session: Session, store_keys: StoreKeys) -> None:
        self._session = session
        self._sealing = store_keys.sealing(Purpose.PLACES)

    def written(self, shard: str) -> dict[int, bytes]:
        """Give, for each page of a shard that holds anything, the nonce it was sealed with.

        A nonce is drawn for each writing and never comes again, whatever store
        or backup a page comes from; so the same one means the same page.
        """
        found = select(PlacePageRow.page, PlacePageRow.nonce).where(PlacePageRow.shard == shard)
        return dict(self._session.connection().execute(found).all())

    def pages(
        self, shard: str, numbers: Collection[int] | None = None
    ) -> Iterator[tuple[int, bytes]]:
        """Give the pages of a shard that hold anything, or those with these numbers.

        Raises `SealBrokenError` for a page that was not sealed here, or not
        with the nonce that stands beside it.
        """
        found = select(PlacePageRow.page, PlacePageRow.nonce, PlacePageRow.sealed)
        found = found.where(PlacePageRow.shard == shard)
        if numbers is not None:
            found = found.where(col(PlacePageRow.page).in_(numbers))
        rows = self._session.exec(
            found.order_by(col(PlacePageRow.page)).execution_options(yield_per=_PAGES_AT_A_TIME)
        )
        with closing(rows):  # PostgreSQL keeps them for whoever stops half-way
            for page, nonce, sealed in rows:
                yield page, self._sealing.open(sealed, _place_of_page(shard, page), nonce=nonce)

    def take(self, shard: str, idx: int, held: HeldPlace) -> None:
        """Give a place to a token, whatever it held before."""
        self._write(shard, {idx: held})

    def change(self, shard: str, changes: Mapping[int, tuple[HeldPlace, HeldPlace]]) -> None:
        """Change places from what they must hold to something else.

        A place that another token took since the one in question expired is
        left alone. Raises `StoreDamagedError` for a place that holds neither:
        then the plain columns of a token were changed past the program.
        """
        for number, indices in _by_page(changes):
            page = self._open(shard, number)
            for idx in indices:
                before, after = changes[idx]
                held = HeldPlace(*page.get(idx % PAGE))
                if held.expires > before.expires:
                    continue
                if held != before:
                    raise StoreDamagedError(
                        "A token's place in the status lists is not where the store says.",
                        "Restore the store from a backup, and keep this one as evidence.",
                    )
                page.put(idx % PAGE, *after)
            self._seal(shard, number, page)

    def _write(self, shard: str, places: Mapping[int, HeldPlace]) -> None:
        for number, indices in _by_page(places):
            page = self._open(shard, number)
            for idx in indices:
                page.put(idx % PAGE, *places[idx])
            self._seal(shard, number, page)

    def fill(self, shard: str, places: Mapping[int, HeldPlace]) -> None:
        """Write many places at once: a migration's work."""
        self._write(shard, places)

    def _open(self, shard: str, number: int) -> PlacePage:
        row = self._session.get(PlacePageRow, (shard, number))
        if row is None:
            return PlacePage()
        return PlacePage(self._sealing.open(row.sealed, _place_of_page(shard, number)))

    def _seal(self, shard: str, number: int, page: PlacePage) -> None:
        sealed = self._sealing.seal(bytes(page), _place_of_page(shard, number))
        row = self._session.get(PlacePageRow, (shard, number))
        if row is None:
            row = PlacePageRow(shard=shard, page=number, nonce=nonce_of(sealed), sealed=sealed)
        else:
            row.nonce, row.sealed = nonce_of(sealed), sealed
        self._session.add(row)
        self._session.flush()


def _by_page(places: Iterable[int]) -> Iterable[tuple[int, list[int]]]:
    pages: dict[int, list[int]] = defaultdict(list)
    for idx in places:
        pages[idx // PAGE].append(idx)
    return sorted(pages.items())


def _place_of_page(shard: str, page: int) -> Place:
    return Place("place_pages", f"{shard}/{page}")
