"""The design language: theme, widgets, motion and the worker lane.

Screens import from here and nowhere deeper. A screen sets no colour, size or
style sheet of its own; it composes widgets and reads lengths from the theme.

Theme
    ``apply_theme(app, Theme(mode, scale, language, reduced_motion, touch)) -> AppTheme`` before
    the first window shows; call it again to switch. ``AppTheme.changed`` tells.
    ``current_theme()`` gives ``.colors .px(n) .space(n) .font(audience, role) .duration(ms)``.
    ``set_audience(window, Audience.REGISTRANT)`` enlarges type and targets of all below it;
    call it before children are shown.
Text
    ``title(s) heading(s) body(s, muted=False) small(s) label(s) code(s)``, or
    ``Text(s, TextRole, tone=, muted=, wrap=, measure=, lines=, align=, isolate=, selectable=)``;
    ``isolate=True`` for names of people.
Layout
    ``Column(*children, gap=16, margin=0 | (across, down), role="")``, ``Row(…)``: a child is a
    widget, an integer gap, or ``None`` for a stretch; ``.add(child, stretch=0)``, ``.clear()``.
    Roles: ``page surface sunken card``. ``Card(*children)``, ``Rule()``, ``Scroll(content)``,
    ``CenteredColumn(content, width=720)``, ``Flow(*chips)`` wraps. Put content into a ``Scroll``:
    text at 200 % is cut in a page that cannot scroll.
Buttons
    ``PrimaryButton(text, icon_name="", on_click=None)``, ``SecondaryButton``, ``QuietButton``,
    ``DangerButton(text, filled=False)``, ``IconButton(icon, name, on_click=None)``,
    ``LinkButton(text)``. One primary button a screen; never disable it, name what is missing.
Fields
    all have ``.set_error(text) .clear_error() .error .set_hint(text) .editor`` and take focus.
    ``TextField(label, text=, hint=, placeholder=, max_length=, code=)``: ``text() set_text()``,
    signals ``text_changed(str) editing_finished submitted``. ``TextArea(label, rows=3)``.
    ``PasswordField(label)``: ``text() clear() put_back(secret) submitted``.
    ``SelectField(label, [(code, name)])``: ``value() set_value(code) changed(str)``.
    ``SearchPickField(label, provider, clear_on_pick=)``
    with ``provider(query) -> [(code, name)]``: ``value() -> (code, name) | None``, ``code()``,
    ``set_value(code, name)``, ``pick(code, name)``, signal ``picked(code, name)``.
    ``PartialDateField(label)``: ``value() -> PartialDate | None`` (None: no such date).
    ``CheckBox(text)``, ``Radio(text)``, ``AnswerGroup([(code, text)], multiple=False)``:
    ``value() values() set_values() changed``. ``DropZone(text, patterns=("*.jpg",))``:
    signal ``dropped(list[Path])``.
Marks
    ``Icon(name, size, tone=)``, ``Badge(word, tone)``, ``FilterChip(text)``,
    ``RemovableChip(text, on_remove=)``, ``Banner(tone, text, title=, action=)`` with
    ``show_message(text, tone, title=)``, ``CheckRow(name, expected, found, mark=Mark.PASSED)``
    with signal ``hovered(bool)``, ``InspectionRow(question)``: ``answer() -> bool | None``,
    ``answered(bool)``; ``KeyValueList((key, value), …)``: ``put(key, value, code=False)``.
Frames
    ``PageHeader(title, subtitle=, actions=, with_back=)`` with signal ``back`` and
    ``focus_title()``; ``StepIndicator(part, parts)``; ``SidePanel(title)``:
    ``set_content(*w) set_actions(*buttons) closed``; ``NavRail([(key, icon, text)])``:
    ``selected(str) select(key) add_action(icon, text, run)``; ``PageStack().show_page(w)``.
Tables
    ``TableColumn(title, text=lambda row: …, share=1, numeric=, code=, tone=lambda row: Tone,
    least=px, rank=)``: without room for the least widths the highest ranks are left out;
    ``PagedTableModel(columns, fetch_page(offset, limit), count())``: ``reload()``,
    ``set_source(fetch_page, count)``; ``TableView(model, name=, empty=EmptyState(…))``:
    ``opened(row) selection_count(int) selected_rows()``; ``SelectionBar(*actions).follow(table)``;
    ``EmptyState(Emptiness.NOTHING_YET | NO_MATCH, text, detail=, action=)``.
Overlays
    ``Dialog(parent, title, text, actions=(Action(key, text, role, cancels=), …), content=)``:
    ``show_over()``, signal ``chosen(key)``, ``dismiss()``, ``close_on_choice=False`` checks first.
    ``Toast(parent, text, undo=False, seconds=10)``: signals ``undone expired``.
    ``Progress(text, can_cancel=)``: ``start() stop() set_share(done, total) cancelled``.
Pictures
    ``SignaturePad(label)``: ``is_empty() clear() sample() -> SignatureSample | None``, signals
    ``changed cannot_sign``. ``DocumentImageView()``: ``set_image(QImage | None)``,
    ``highlight(*polygons)`` in picture pixels, ``.canvas.turn() .fit()``.
    ``MrzView(lines)``: ``set_lines(lines) mark((line, position), …)``.
    ``QrView(text, name=)``: ``set_text() clear() to_image()``.
    ``ShareBar(Share(word, count, tone), …)``: ``set_shares(…)``.
    ``icon_pixmap(name, color, size)``; names are the files of ``assets/icons``.
Work
    ``Lane(on_unexpected).run(context, fn, on_done, on_error) -> Ticket``;
    ``ticket.cancel()``; ``lane.close()`` before the application ends.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.ui.shared.icons import icon, icon_pixmap
    from kiosk.ui.shared.motion import PageStack
    from kiosk.ui.shared.tasks import Lane, Ticket
    from kiosk.ui.shared.theme import (
        AppTheme,
        Audience,
        Mode,
        TextRole,
        Theme,
        Tone,
        apply_theme,
        audience_of,
        current_theme,
        set_audience,
        tabular,
    )
    from kiosk.ui.shared.widgets.answers import AnswerGroup, AnswerTile, CheckBox, Radio
    from kiosk.ui.shared.widgets.banner import Banner
    from kiosk.ui.shared.widgets.buttons import (
        Button,
        DangerButton,
        IconButton,
        LinkButton,
        PrimaryButton,
        QuietButton,
        SecondaryButton,
    )
    from kiosk.ui.shared.widgets.checks import CheckRow, InspectionRow, KeyValueList, Mark
    from kiosk.ui.shared.widgets.date_field import PartialDateField
    from kiosk.ui.shared.widgets.drop_zone import DropZone
    from kiosk.ui.shared.widgets.empty import Emptiness, EmptyState
    from kiosk.ui.shared.widgets.fields import (
        Field,
        PasswordField,
        Select,
        SelectField,
        TextArea,
        TextField,
    )
    from kiosk.ui.shared.widgets.image_view import DocumentImageView, ImageCanvas
    from kiosk.ui.shared.widgets.layout import Card, CenteredColumn, Column, Row, Rule, Scroll
    from kiosk.ui.shared.widgets.marks import Badge, FilterChip, Flow, Icon, RemovableChip
    from kiosk.ui.shared.widgets.mrz import MrzView
    from kiosk.ui.shared.widgets.overlay import Action, Dialog
    from kiosk.ui.shared.widgets.panel import PageHeader, SidePanel, StepIndicator
    from kiosk.ui.shared.widgets.progress import Progress
    from kiosk.ui.shared.widgets.qr import QrView
    from kiosk.ui.shared.widgets.rail import NavRail, RailItem
    from kiosk.ui.shared.widgets.search_pick import SearchPickField
    from kiosk.ui.shared.widgets.share_bar import Share, ShareBar
    from kiosk.ui.shared.widgets.signature import SignaturePad, SignatureSample
    from kiosk.ui.shared.widgets.table import SelectionBar, TableView
    from kiosk.ui.shared.widgets.table_model import PagedTableModel, TableColumn
    from kiosk.ui.shared.widgets.text import Text, body, code, heading, label, small, title
    from kiosk.ui.shared.widgets.toast import Toast

__all__ = [
    "Action",
    "AnswerGroup",
    "AnswerTile",
    "AppTheme",
    "Audience",
    "Badge",
    "Banner",
    "Button",
    "Card",
    "CenteredColumn",
    "CheckBox",
    "CheckRow",
    "Column",
    "DangerButton",
    "Dialog",
    "DocumentImageView",
    "DropZone",
    "Emptiness",
    "EmptyState",
    "Field",
    "FilterChip",
    "Flow",
    "Icon",
    "IconButton",
    "ImageCanvas",
    "InspectionRow",
    "KeyValueList",
    "Lane",
    "LinkButton",
    "Mark",
    "Mode",
    "MrzView",
    "NavRail",
    "PageHeader",
    "PageStack",
    "PagedTableModel",
    "PartialDateField",
    "PasswordField",
    "PrimaryButton",
    "Progress",
    "QrView",
    "QuietButton",
    "Radio",
    "RailItem",
    "RemovableChip",
    "Row",
    "Rule",
    "Scroll",
    "SearchPickField",
    "SecondaryButton",
    "Select",
    "SelectField",
    "SelectionBar",
    "Share",
    "ShareBar",
    "SidePanel",
    "SignaturePad",
    "SignatureSample",
    "StepIndicator",
    "TableColumn",
    "TableView",
    "Text",
    "TextArea",
    "TextField",
    "TextRole",
    "Theme",
    "Ticket",
    "Toast",
    "Tone",
    "apply_theme",
    "audience_of",
    "body",
    "code",
    "current_theme",
    "heading",
    "icon",
    "icon_pixmap",
    "label",
    "set_audience",
    "small",
    "tabular",
    "title",
]

# A window that shows three kinds of widgets need not wait for the import of thirty.
_MODULES = {
    "icons": ("icon", "icon_pixmap"),
    "motion": ("PageStack",),
    "tasks": ("Lane", "Ticket"),
    "theme": (
        "AppTheme",
        "Audience",
        "Mode",
        "TextRole",
        "Theme",
        "Tone",
        "apply_theme",
        "audience_of",
        "current_theme",
        "set_audience",
        "tabular",
    ),
    "widgets.answers": ("AnswerGroup", "AnswerTile", "CheckBox", "Radio"),
    "widgets.banner": ("Banner",),
    "widgets.buttons": (
        "Button",
        "DangerButton",
        "IconButton",
        "LinkButton",
        "PrimaryButton",
        "QuietButton",
        "SecondaryButton",
    ),
    "widgets.checks": ("CheckRow", "InspectionRow", "KeyValueList", "Mark"),
    "widgets.date_field": ("PartialDateField",),
    "widgets.drop_zone": ("DropZone",),
    "widgets.empty": ("Emptiness", "EmptyState"),
    "widgets.fields": (
        "Field",
        "PasswordField",
        "Select",
        "SelectField",
        "TextArea",
        "TextField",
    ),
    "widgets.image_view": ("DocumentImageView", "ImageCanvas"),
    "widgets.layout": ("Card", "CenteredColumn", "Column", "Row", "Rule", "Scroll"),
    "widgets.marks": ("Badge", "FilterChip", "Flow", "Icon", "RemovableChip"),
    "widgets.mrz": ("MrzView",),
    "widgets.overlay": ("Action", "Dialog"),
    "widgets.panel": ("PageHeader", "SidePanel", "StepIndicator"),
    "widgets.progress": ("Progress",),
    "widgets.qr": ("QrView",),
    "widgets.rail": ("NavRail", "RailItem"),
    "widgets.search_pick": ("SearchPickField",),
    "widgets.share_bar": ("Share", "ShareBar"),
    "widgets.signature": ("SignaturePad", "SignatureSample"),
    "widgets.table": ("SelectionBar", "TableView"),
    "widgets.table_model": ("PagedTableModel", "TableColumn"),
    "widgets.text": ("Text", "body", "code", "heading", "label", "small", "title"),
    "widgets.toast": ("Toast",),
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> object:
    """Import a name's module when the name is first asked for (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found
