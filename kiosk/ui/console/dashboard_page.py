"""The dashboard: what needs somebody first, then numbers, each of which opens its rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.domain.access import TokenState
from kiosk.domain.enrolments import CaseState
from kiosk.domain.rights import SavedFilter
from kiosk.services.dashboard import LEVELS, STATUSES, Population
from kiosk.ui.console.dashboard_tiles import NumberTile, PartBar, TileGrid
from kiosk.ui.console.formats import counted, exact_instant, size_words, tr
from kiosk.ui.console.narrowing import ENDING_SOON, Narrowing, group_words
from kiosk.ui.shared import Card, Column, Row, Scroll, Tone, body, heading
from kiosk.ui.shared.case_words import duration_words
from kiosk.ui.shared.language import number, said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import QuietButton, SecondaryButton
from kiosk.ui.shared.widgets.marks import Icon
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.table_model import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.errors import KioskError
    from kiosk.services.dashboard import DashboardNumbers
    from kiosk.ui.console.dashboard_ports import DashboardPorts, Need, Overview
    from kiosk.ui.shared.tasks import Lane

_NEEDS_AT_FIRST = 4
_CARD_WIDTH = 400


class DashboardPage(Column):
    """Show how everything stands; ``place_wanted`` carries a place's key and what to show there.

    The numbers are counted off the GUI thread; until they come, those of the
    last visit stay.
    """

    place_wanted = Signal(str, object)

    def __init__(self, ports: DashboardPorts, lane: Lane) -> None:
        super().__init__(gap=16, margin=(32, 24), role="page")
        self._ports, self._lane = ports, lane
        self._all_needs = False
        self._overview: Overview | None = None
        self.banner = Banner(Tone.BLOCK)
        again = SecondaryButton(tr("Count again"), icon_name="refresh-cw", on_click=self.refresh)
        self._header = PageHeader(tr("Overview"), actions=[again])
        self.needs = Column(gap=8)
        self.tiles = self._tiles()
        self.levels = {each: self._bar(each, group_words(each)) for each in LEVELS}
        self.statuses = {each: self._bar(each, group_words(each)) for each in STATUSES}
        content = Column(
            self.needs,
            TileGrid(list(self.tiles.values())),
            TileGrid(
                [
                    Card(
                        heading(tr("How well nationality or status is proven")),
                        *self.levels.values(),
                        gap=4,
                        margin=16,
                    ),
                    Card(
                        heading(tr("What people state of themselves")),
                        *self.statuses.values(),
                        None,
                        gap=4,
                        margin=16,
                    ),
                ],
                width=_CARD_WIDTH,
            ),
            None,
            gap=16,
        )
        self.add(self._header)
        self.add(self.banner)
        self.add(Scroll(content), 1)

    def fetch_ahead(self) -> None:
        """Have what is shown before anybody comes."""
        self.refresh()

    def refresh(self) -> None:
        """Count afresh."""
        self._lane.run(self, self._ports.overview, on_done=self._show, on_error=self._failed)

    def _tiles(self) -> dict[str, NumberTile]:
        live = Narrowing(state=TokenState.VALID, living=True)
        suspended = Narrowing(state=TokenState.SUSPENDED, living=True)
        second = _standing(CaseState.SECOND_WANTED)
        wanted: tuple[tuple[str, str, str, object], ...] = (
            ("people", tr("People"), "people", None),
            ("valid", tr("Valid tokens"), "tokens", live),
            ("ending", tr("Tokens that end within two hours"), "tokens", ENDING_SOON),
            ("suspended", tr("Suspended tokens"), "tokens", suspended),
            ("queue", tr("Cases that wait"), "cases", _standing(CaseState.WAITING)),
            ("second", tr("Cases for a second person"), "cases", second),
            ("sent_back", tr("Cases sent back"), "cases", _standing(CaseState.SENT_BACK)),
            ("directives", tr("Directives in force"), "directives", None),
            ("hits", tr("Screening hits open"), "screening", None),
            ("appeals", tr("Appeals open"), "appeals", None),
            ("restricted", tr("Records restricted"), "retention", None),
            ("published", tr("Last publication"), "publications", None),
            ("behind", tr("Gateways behind"), "gateways", None),
            ("log", tr("Entries in the log"), "log", None),
            ("store", tr("Store"), "settings", None),
        )
        return {
            key: NumberTile(label, partial(self.place_wanted.emit, place, what))
            for key, label, place, what in wanted
        }

    def _bar(self, group: Population, words: str) -> PartBar:
        return PartBar(words, lambda: self.place_wanted.emit("people", group))

    def _show(self, overview: Overview) -> None:
        before, self._overview = self._overview, overview
        self.banner.show_message("", Tone.BLOCK)
        numbers = overview.numbers
        self._header.set_subtitle(
            tr("As of {instant}").format(instant=exact_instant(numbers.at, self._ports.zone))
        )
        if before is None or before.needs != overview.needs:
            self._show_needs(overview.needs)
        self._show_tiles(overview)
        for bars in (self.levels, self.statuses):
            whole = sum(numbers.population[each] for each in bars)
            for group, bar in bars.items():
                bar.set_count(numbers.population[group], whole)

    def _show_tiles(self, overview: Overview) -> None:
        numbers, tiles = overview.numbers, self.tiles
        tokens = numbers.tokens
        tiles["people"].set_number(
            number(numbers.people),
            counted(numbers.erased, "1 was erased", "{count} were erased")
            if numbers.erased
            else "",
        )
        tiles["valid"].set_number(number(tokens.valid))
        tiles["ending"].set_number(number(tokens.ending))
        tiles["suspended"].set_number(
            number(tokens.suspended),
            counted(tokens.invalid, "1 revoked and not yet expired", "{count} revoked, unexpired"),
        )
        tiles["directives"].set_number(number(numbers.directives_in_force))
        tiles["hits"].set_number(
            number(numbers.open_hits),
            counted(
                numbers.population[Population.HIT_CONFIRMED], "1 confirmed", "{count} confirmed"
            ),
        )
        tiles["appeals"].set_number(number(numbers.open_appeals))
        self._show_queue(numbers)
        tiles["restricted"].set_number(
            number(numbers.restricted),
            counted(numbers.held, "1 under a legal hold", "{count} under a legal hold"),
        )
        self._show_state(overview)

    def _show_queue(self, numbers: DashboardNumbers) -> None:
        queue, tiles = numbers.queue, self.tiles
        longest = ""
        if queue.oldest_since is not None:
            waited = duration_words(max(numbers.at, queue.oldest_since) - queue.oldest_since)
            longest = tr("The longest wait: {time}").format(time=waited)
        tiles["queue"].set_number(number(queue.waiting), longest)
        tiles["second"].set_number(
            number(queue.second_wanted),
            counted(queue.held, "1 case is at a desk now", "{count} cases are at a desk now"),
        )
        tiles["sent_back"].set_number(number(queue.sent_back))

    def _show_state(self, overview: Overview) -> None:
        numbers, tiles, health = overview.numbers, self.tiles, overview.health
        zone, published = self._ports.zone, numbers.published
        tiles["published"].set_number(
            tr("none yet")
            if published is None
            else published.signed_at.astimezone(zone).strftime("%H:%M:%S"),
            tr("Changes wait to be published")
            if numbers.publication_due
            else tr("Nothing waits to be published"),
        )
        tiles["log"].set_number(
            number(numbers.log_size),
            tr("All under the last checkpoint")
            if numbers.checkpoint_size == numbers.log_size
            else tr("The last checkpoint covers {size}").format(
                size=number(numbers.checkpoint_size)
            ),
        )
        if numbers.gateways:
            enrolled = counted(numbers.gateways, "1 gateway enrolled", "{count} gateways enrolled")
            tiles["behind"].set_number(number(numbers.gateways_behind), enrolled)
        else:
            tiles["behind"].set_number(UNKNOWN, tr("Not measured: no gateway is enrolled"))
        size = size_words(health.size) if health.size else tr("open")
        free = size_words(health.free)
        tiles["store"].set_number(
            size,
            tr("{database}, {free} free").format(database=health.database, free=free)
            if health.free
            else health.database,
        )

    def _show_needs(self, needs: Sequence[Need]) -> None:
        self.needs.clear()
        if not needs:
            done = Row(Icon("circle-check", 24, tone=Tone.ALLOW), gap=8)
            done.add(body(tr("All done: nothing needs you.")), 1)
            self.needs.add(Card(done, margin=16))
            return
        card = Card(gap=8, margin=16)
        head = Row(Icon("circle-alert", 24, tone=Tone.HOLD), gap=8)
        head.add(heading(counted(len(needs), "1 thing needs you", "{count} things need you")), 1)
        rest = len(needs) - _NEEDS_AT_FIRST
        if rest > 0 and not self._all_needs:
            head.add(
                SecondaryButton(
                    counted(rest, "Show 1 more", "Show {count} more"), on_click=self._show_all
                )
            )
        card.add(head)
        for need in needs if self._all_needs else needs[:_NEEDS_AT_FIRST]:
            line = Row(gap=12)
            line.add(body(said(need.sentence)), 1)
            go = QuietButton(
                tr("Open"), on_click=partial(self.place_wanted.emit, need.place, None)
            )
            go.setAccessibleName(tr("Open: {sentence}").format(sentence=said(need.sentence)))
            line.add(go)
            card.add(line)
        self.needs.add(card)

    def _show_all(self) -> None:
        self._all_needs = True
        if self._overview is not None:
            self._show_needs(self._overview.needs)

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)


def _standing(state: CaseState) -> SavedFilter:
    """Give the cases behind a number."""
    return SavedFilter("cases", "", narrowing=state.value)
