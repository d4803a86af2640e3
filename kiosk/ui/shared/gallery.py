"""Show every widget in every state, to be looked at by a person.

``python -m kiosk.ui.shared.gallery`` opens a window; with a folder as argument
it draws each page in each mode, size and direction into PNG files instead.
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from kiosk.ui import shared as ui
from kiosk.ui.shared.theme import (
    Audience,
    Mode,
    Theme,
    Tone,
    apply_theme,
    dress,
    set_audience,
)

_STATES = (("FRA", "France"), ("XKX", "Kosovo"), ("KOR", "Korea (Republic of)"))
_MRZ = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"


def _scrolling(content: QWidget) -> QWidget:
    """Let a page scroll, as every screen must for text at 200 %."""
    page = ui.Column(role="page")
    page.add(ui.Scroll(content), 1)
    return page


def buttons_page() -> QWidget:
    """Lay out buttons, chips, badges and banners."""
    disabled = ui.SecondaryButton("Not now")
    disabled.setEnabled(False)
    banners = [
        ui.Banner(Tone.INFO, "You may stop now; nothing is kept.", title="Why we ask"),
        ui.Banner(Tone.HOLD, "fable-5 waits for proof of your status."),
        ui.Banner(
            Tone.BLOCK,
            "The printer does not answer. Check its cable, then print again.",
            action=ui.SecondaryButton("Print again"),
        ),
        ui.Banner(Tone.ALLOW, "The token is issued."),
    ]
    content = ui.Column(
        ui.PageHeader(
            "Applicants",
            subtitle="3 wait, the longest since 6 minutes",
            actions=[ui.SecondaryButton("Print list", icon_name="printer")],
            with_back=True,
        ),
        ui.Flow(
            ui.PrimaryButton("Approve"),
            ui.SecondaryButton("Second person"),
            ui.QuietButton("Why we ask", icon_name="info"),
            ui.DangerButton("Revoke token", icon_name="ban"),
            ui.DangerButton("Revoke 12 tokens", filled=True),
            disabled,
            ui.IconButton("settings", "Settings"),
        ),
        ui.Flow(
            ui.FilterChip("Suspended", on=True),
            ui.FilterChip("Revoked"),
            ui.FilterChip("Expires today"),
            ui.RemovableChip("France, since 1984"),
            ui.RemovableChip("Kosovo"),
            ui.Badge("Allowed", Tone.ALLOW),
            ui.Badge("Blocked", Tone.BLOCK),
            ui.Badge("Held", Tone.HOLD),
            ui.Badge("Draft", Tone.NEUTRAL),
            ui.Badge("Level 2", Tone.INFO),
        ),
        *banners,
        ui.Row(ui.CheckBox("Remember this desk", on=True), ui.CheckBox("Print a receipt"), None),
        ui.Row(ui.Radio("Literal", on=True), ui.Radio("Legal term"), None),
        None,
        margin=24,
    )
    return _scrolling(content)


def fields_page() -> QWidget:
    """Lay out fields, with hint, error and focus."""
    wrong = ui.TextField("E-mail", text="anna.eriksson@", hint="For the receipt only")
    wrong.set_error("There is nothing after the @. Write the whole address.")
    date = ui.PartialDateField("Acquired", hint="As far as known: year, month or day")
    date.set_text("1984-03")
    secret = ui.PasswordField("Passphrase")
    secret.line.setText("correct horse")
    pick = ui.SearchPickField(
        "Citizenship",
        lambda query: [pair for pair in _STATES if query.casefold() in pair[1].casefold()],
        placeholder="Any spelling",
    )
    select = ui.SelectField("Kind", [("a", "Passport"), ("b", "Identity card")], value="a")
    reason = ui.TextArea("Reason", text="Lost on the way to work.")
    left = ui.Column(ui.TextField("Given names", text="Anna Maria"), wrong, secret, reason, None)
    right = ui.Column(pick, date, select, ui.DropZone("Drop a picture of the document"), None)
    row = ui.Row(gap=24)
    row.add(left, 1)
    row.add(right, 1)
    return _scrolling(ui.Column(ui.heading("The applicant"), row, None, margin=24))


def case_page() -> QWidget:
    """Lay out a case: picture, facts, checks, inspection."""
    view = ui.DocumentImageView()
    view.set_image(specimen())
    view.highlight([(30, 330), (770, 330), (770, 430), (30, 430)])
    facts = ui.KeyValueList(("Name", "Anna Maria Eriksson"), ("Born", "1974-08-12"), ("Sex", ""))
    facts.put("Number", "L898902C3", code=True)
    checks = ui.Column(
        ui.CheckRow("Document number", "6", "8", mark=ui.Mark.FAILED),
        ui.CheckRow("Date of birth", found="1974-08-12", mark=ui.Mark.PASSED),
        ui.CheckRow("Date of expiry", "after today", "2012-04-15", mark=ui.Mark.UNSURE),
        ui.CheckRow("Composite", mark=ui.Mark.OPEN),
        gap=0,
    )
    inspection = ui.InspectionRow("The page is one piece, edges and laminate unhurt")
    inspection.set_answer(True)
    panel = ui.SidePanel("Anna Maria Eriksson")
    panel.set_content(facts, ui.Rule(), ui.heading("Checks"), checks)
    panel.set_actions(ui.PrimaryButton("Approve"), ui.SecondaryButton("Send back"))
    rail = ui.NavRail([("q", "inbox", "Queue"), ("p", "users", "People"), ("l", "history", "Log")])
    rail.select("q")
    rail.add_action("log-out", "Sign out", lambda: None)
    middle = ui.Column(ui.PageHeader("Case 4F2", subtitle="waiting 6 min"), margin=24)
    middle.add(view, 1)
    strip = ui.MrzView([_MRZ, "L898902C36UTO7408122F1204159ZE184226B<<<<<10"])
    strip.mark((1, 9))
    middle.add(strip)
    middle.add(inspection)
    middle.add(ui.InspectionRow("The face is the applicant's"))
    row = ui.Row(gap=0, role="page")
    row.add(rail)
    row.add(middle, 1)
    row.add(panel)
    return row


def table_page() -> QWidget:
    """Lay out a table with a selection, and an empty one."""
    model = demo_model(100_000)
    table = ui.TableView(model, name="Tokens")
    bar = ui.SelectionBar(ui.DangerButton("Revoke", icon_name="ban"))
    bar.follow(table)
    table.selectRow(1)
    empty = ui.EmptyState(
        ui.Emptiness.NO_MATCH,
        "Nobody is called “Erikson”",
        detail="Names are searched from their beginning.",
        action=ui.SecondaryButton("Clear the search"),
    )
    column = ui.Column(ui.PageHeader("Tokens"), bar, margin=24, role="page")
    column.add(table, 3)
    column.add(ui.TableView(demo_model(0), name="Tokens", empty=empty), 2)
    return column


def registrant_page() -> QWidget:
    """Lay out a question as the registrant sees it."""
    answers = ui.AnswerGroup(
        [
            ("yes", "Citizen, national, permanent resident, refugee or asylee"),
            ("no", "None of these"),
            ("staff", "I would rather tell a person"),
        ]
    )
    answers.set_values(["yes"])
    question = ui.title("Are you any of these in the United States?")
    column = ui.Column(
        ui.StepIndicator(2, 4), question, ui.QuietButton("Why we ask"), answers, None, gap=24
    )
    foot = ui.Row(ui.SecondaryButton("Back"), None, ui.PrimaryButton("Continue"))
    page = ui.Column(margin=24, role="page")
    page.add(ui.Scroll(ui.CenteredColumn(column)), 1)
    page.add(ui.CenteredColumn(foot))
    set_audience(page, Audience.REGISTRANT)
    return page


def statement_page() -> QWidget:
    """Lay out the signature, the code and a progress bar."""
    pad = ui.SignaturePad()
    pad.canvas._strokes.append(  # noqa: SLF001 - the gallery signs without a hand.
        [(0.1 + i / 60, 0.18 + 0.06 * ((i * 7) % 5 - 2) / 2, 0.6) for i in range(40)]
    )
    shares = ui.ShareBar(
        ui.Share("Blocked", 41_208, Tone.BLOCK),
        ui.Share("Held", 12, Tone.HOLD),
        ui.Share("Untouched", 958_780, Tone.ALLOW),
    )
    progress = ui.Progress("Reading the document", can_cancel=True)
    progress.set_share(3, 7)
    progress.show()
    progress._words.show()  # noqa: SLF001 - two seconds are not waited for.
    row = ui.Row(gap=24)
    row.add(ui.Card(ui.heading("Your code"), ui.QrView("KIOSK-4F2-" * 12)), 1)
    row.add(ui.Card(pad, progress, shares), 2)
    page = ui.Column(ui.StepIndicator(4, 4), ui.title("Sign the statement"), row, None, margin=24)
    page.setProperty("role", "page")
    return page


def dialog_page() -> QWidget:
    """Lay out a dialog and an undo bar over a page."""
    page = fields_page()
    page.resize(1280, 800)
    ui.Toast(page, "Case 4F2 was sent back.", undo=True)
    ui.Dialog(
        page,
        "Revoke 12 tokens?",
        "Gateways refuse them within 30 seconds. This cannot be undone.",
        content=ui.TextArea("Reason"),
        actions=(
            ui.Action("keep", "Keep them", cancels=True),
            ui.Action("revoke", "Revoke 12 tokens", "danger-filled"),
        ),
    ).show_over()
    return page


PAGES = {
    "buttons": buttons_page,
    "fields": fields_page,
    "case": case_page,
    "table": table_page,
    "registrant": registrant_page,
    "statement": statement_page,
    "dialog": dialog_page,
}


def demo_model(rows: int) -> ui.PagedTableModel[int]:
    """Make a table of invented tokens."""
    tones = ((Tone.ALLOW, "Valid"), (Tone.HOLD, "Suspended"), (Tone.BLOCK, "Revoked"))
    columns = [
        ui.TableColumn[int](
            "Person",
            lambda n: ("Anna Maria Eriksson", "محمد", "Björk", "王小明")[n % 4],
            share=3,
        ),
        ui.TableColumn[int]("Token", lambda n: f"{n * 7919:08X}", share=2, code=True),
        ui.TableColumn[int](
            "State", lambda n: tones[n % 3][1], share=2, tone=lambda n: tones[n % 3][0]
        ),
        ui.TableColumn[int]("Issued", lambda n: f"2026-06-{n % 30 + 1:02d} 17:21", share=2),
        ui.TableColumn[int]("Uses", lambda n: f"{n * n:,}" if n % 5 else "", numeric=True),
    ]
    return ui.PagedTableModel(
        columns, lambda start, limit: range(start, min(start + limit, rows)), lambda: rows
    )


def specimen() -> QImage:
    """Draw something that looks like a data page and is none."""
    image = QImage(800, 460, QImage.Format.Format_RGB32)
    image.fill(QColor("#D8E4DD"))
    painter = QPainter(image)
    painter.fillRect(40, 60, 200, 250, QColor("#9FB3A8"))
    painter.setPen(QColor("#14202B"))
    for number in range(5):
        painter.fillRect(280, 80 + 46 * number, 360 - 40 * (number % 3), 14, QColor("#7A8F86"))
    font = ui.current_theme().sized_font(24, mono=True)
    painter.setFont(font)
    painter.drawText(40, 370, _MRZ)
    painter.drawText(40, 410, "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
    painter.end()
    return image


def draw_all(app: QApplication, folder: Path, names: list[str]) -> None:
    """Draw the pages named (all if none) in every mode, size and direction."""
    folder.mkdir(parents=True, exist_ok=True)
    for mode, scale, language in itertools.product(Mode, (1.0, 2.0), ("en", "ar")):
        apply_theme(app, Theme(mode, scale, language, reduced_motion=True))
        for name in names or PAGES:
            page = PAGES[name]()
            page.resize(1280, 800)
            dress(page)
            page.show()
            for _ in range(3):
                app.processEvents()
            page.grab().save(str(folder / f"{name}-{mode}-{scale:.0f}00-{language}.png"))
            page.close()
            page.deleteLater()
            app.processEvents()


def main(arguments: list[str]) -> int:
    """Open the gallery, or draw it into a folder."""
    app = QApplication(arguments[:1])
    if len(arguments) > 1:
        draw_all(app, Path(arguments[1]), arguments[2:])
        return 0
    apply_theme(app, Theme())
    tabs = QTabWidget()
    for name, make in PAGES.items():
        tabs.addTab(make(), name)
    dress(tabs)
    tabs.resize(1280, 860)
    tabs.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv))
