"""Record where a person works from, whom they belong to, and what exempts them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain.dates import UNKNOWN_DATE
from kiosk.domain.facts import Affiliation, AffiliationKind, Licence
from kiosk.flows.facts_draft import FactsDraft, Missing, affiliation, begin, facts_of, licence
from kiosk.ui.console.formats import affiliation_words, licence_words, state_name, tr
from kiosk.ui.shared import CheckBox, Column, Flow, Row, Rule, Tone, heading
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import SecondaryButton
from kiosk.ui.shared.widgets.date_field import PartialDateField
from kiosk.ui.shared.widgets.fields import SelectField, TextField
from kiosk.ui.shared.widgets.marks import RemovableChip
from kiosk.ui.shared.widgets.overlay import Action, Dialog
from kiosk.ui.shared.widgets.search_pick import SearchPickField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.ui.console.ports import ConsolePorts, PersonSheet
    from kiosk.ui.shared.tasks import Lane


class FactsDialog(QObject):
    """Edit one person's facts over the console; emits ``recorded`` when they are in the store."""

    recorded = Signal()

    def __init__(
        self, parent: QWidget, sheet: PersonSheet, ports: ConsolePorts, lane: Lane
    ) -> None:
        super().__init__(parent)
        self._person_id, self._ports, self._lane = sheet.person.id, ports, lane
        self.draft: FactsDraft = begin(sheet.facts)
        self.banner = Banner(Tone.BLOCK)
        self.place = SearchPickField(tr("Uses it from"), ports.find_states)
        if self.draft.location:
            self.place.set_value(self.draft.location, state_name(self.draft.location))
        self.place_shown = CheckBox(tr("They showed me proof of it"))
        self.place_shown.setChecked(self.draft.location_shown)
        self.purposes = TextField(
            tr("Purposes they declare"),
            text=self.draft.purposes,
            hint=tr("Short names with commas between them, such as network-defence."),
        )
        self.affiliations, self.licences = Flow(), Flow()
        content = Column(self.banner, self.place, self.place_shown, Rule(), gap=12)
        content.add(heading(tr("Affiliations")))
        content.add(self.affiliations)
        content.add(self._affiliation_form())
        content.add(Rule())
        content.add(heading(tr("Licences and exemptions")))
        content.add(self.licences)
        content.add(self._licence_form())
        content.add(Rule())
        content.add(self.purposes)
        self.dialog = Dialog(
            parent,
            tr("Facts about {name}").format(name=sheet.person.particulars.name),
            tr("Directives in force decide anew about them as soon as this is recorded."),
            content=content,
            actions=(
                Action("keep", tr("Leave as they are"), cancels=True),
                Action("record", tr("Record facts"), role="primary"),
            ),
            close_on_choice=False,
            width=640,
        )
        self.dialog.chosen.connect(self._choose)
        self._draw()

    def open(self) -> None:
        """Show the dialog over its window."""
        self.dialog.show_over()

    def add_affiliation(self) -> None:
        """Take what is typed as one more affiliation."""
        since, until = self.since.value(), self.until.value()
        if since is None or until is None:
            return
        made = affiliation(
            self.organisation.text(),
            AffiliationKind(self.kind.value()),
            since,
            until,
            shown=self.affiliation_shown.isChecked(),
        )
        self.organisation.set_error("")
        self.until.set_error("")
        if isinstance(made, Missing):
            at_end = made is Missing.ENDS_BEFORE_IT_BEGINS
            (self.until if at_end else self.organisation).set_error(_missing_words(made))
            return
        self.draft = replace(self.draft, affiliations=(*self.draft.affiliations, made))
        for field in (self.organisation, self.since, self.until):
            field.set_text("")
        self._draw()

    def add_licence(self) -> None:
        """Take what is typed as one more licence."""
        last_day = self.last_day.value()
        if last_day is None:
            return
        made = licence(
            self.reference.text(),
            last_day,
            self._ports.zone,
            shown=self.licence_shown.isChecked(),
        )
        self.reference.set_error("")
        self.last_day.set_error("")
        if isinstance(made, Missing):
            at_day = made is Missing.WHOLE_DAY
            (self.last_day if at_day else self.reference).set_error(_missing_words(made))
            return
        self.draft = replace(self.draft, licences=(*self.draft.licences, made))
        self.reference.set_text("")
        self.last_day.set_value(UNKNOWN_DATE)
        self._draw()

    def _affiliation_form(self) -> Column:
        self.organisation = TextField(tr("Organisation, by its short name"), code=True)
        self.kind = SelectField(
            tr("As"),
            [(each.value, _kind_word(each)) for each in AffiliationKind],
            value=AffiliationKind.EMPLOYEE.value,
        )
        self.since, self.until = PartialDateField(tr("Since")), PartialDateField(tr("Until"))
        self.affiliation_shown = CheckBox(tr("They showed me proof of it"))
        first, second = Row(gap=12), Row(gap=12)
        first.add(self.organisation, 2)
        first.add(self.kind, 1)
        second.add(self.since, 1)
        second.add(self.until, 1)
        add = SecondaryButton(tr("Add affiliation"), on_click=self.add_affiliation)
        return Column(first, second, self.affiliation_shown, add, gap=8)

    def _licence_form(self) -> Column:
        self.reference = TextField(tr("Reference"), code=True)
        self.last_day = PartialDateField(tr("Last day"))
        self.licence_shown = CheckBox(tr("They showed it to me"))
        line = Row(gap=12)
        line.add(self.reference, 2)
        line.add(self.last_day, 1)
        add = SecondaryButton(tr("Add licence"), on_click=self.add_licence)
        return Column(line, self.licence_shown, add, gap=8)

    def _draw(self) -> None:
        self.affiliations.clear()
        for each in self.draft.affiliations:
            self.affiliations.add(self._chip(affiliation_words(each), each))
        self.licences.clear()
        for held in self.draft.licences:
            self.licences.add(self._chip(licence_words(held, self._ports.zone), held))
        self.affiliations.setVisible(bool(self.draft.affiliations))
        self.licences.setVisible(bool(self.draft.licences))

    def _chip(self, words: str, fact: Affiliation | Licence) -> RemovableChip:
        return RemovableChip(words, on_remove=lambda: self._remove(fact))

    def _remove(self, fact: Affiliation | Licence) -> None:
        self.draft = replace(
            self.draft,
            affiliations=tuple(each for each in self.draft.affiliations if each is not fact),
            licences=tuple(each for each in self.draft.licences if each is not fact),
        )
        self._draw()

    def _choose(self, key: str) -> None:
        if key != "record":
            self.dialog.dismiss()
            return
        typed = self.place.line.text().strip()
        if typed and not self.place.code():
            self.place.set_error(tr("Choose a State from the list."))
            self.place.setFocus()
            return
        facts = facts_of(
            replace(
                self.draft,
                location=self.place.code() if typed else "",
                location_shown=self.place_shown.isChecked(),
                purposes=self.purposes.text(),
            )
        )
        self.purposes.set_error("")
        if isinstance(facts, Missing):
            self.purposes.set_error(_missing_words(facts))
            self.purposes.setFocus()
            return
        self._lane.run(
            self,
            lambda: self._ports.record_facts(self._person_id, facts),
            on_done=lambda _: self._recorded(),
            on_error=lambda error: self.banner.show_message(said(error), Tone.BLOCK),
        )

    def _recorded(self) -> None:
        self.dialog.dismiss()
        self.recorded.emit()


def _kind_word(kind: AffiliationKind) -> str:
    return {
        AffiliationKind.EMPLOYEE: tr("Employee"),
        AffiliationKind.CONTRACTOR: tr("Contractor"),
        AffiliationKind.MEMBER: tr("Member"),
    }[kind]


def _missing_words(missing: Missing) -> str:
    return {
        Missing.ORGANISATION: tr("Give its short name: letters, digits, hyphens."),
        Missing.REFERENCE: tr("Give its reference: letters, digits, hyphens."),
        Missing.ENDS_BEFORE_IT_BEGINS: tr("It would end before it begins."),
        Missing.WHOLE_DAY: tr("Give the whole day: year, month, day."),
        Missing.PURPOSE: tr("Give short names with commas between them."),
    }[missing]
