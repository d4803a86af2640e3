"""The report as a PDF, drawn in a process of its own: Qt there has no window and no display."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from kiosk.directives.directive import Reading
from kiosk.services.proportionality import GatewayState, ProportionalityReport, Timeline
from kiosk.services.proportionality_page import report_html
from kiosk.services.reevaluation import ModelTally

if TYPE_CHECKING:
    from pathlib import Path

RECEIVED = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
BOUND = RECEIVED + timedelta(minutes=88)
DRAW = """
import sys
from kiosk.app.report_paper import pdf_of
sys.stdout.buffer.write(pdf_of(sys.stdin.buffer.read().decode(), "Report"))
"""


def report(*tallies: ModelTally, gateways: tuple[GatewayState, ...] = ()) -> ProportionalityReport:
    return ProportionalityReport(
        directive="us-2026-06-12",
        title="Foreign persons <fable-5>",
        authority="An authority",
        reference="",
        basis="15 CFR 744",
        file_sha256="a" * 64,
        text_sha256="b" * 64,
        reading=Reading("B", "Legal term", "unless { principal.us_person }"),
        models=("fable-5",),
        timeline=Timeline(
            RECEIVED, RECEIVED, RECEIVED, BOUND, BOUND, BOUND + timedelta(seconds=1)
        ),
        as_of=BOUND,
        publication=412,
        tallies=tallies,
        cohorts=30,
        rules=("us-2026-06-12",),
        gateways=gateways,
    )


def test_the_pdf_says_counts_collateral_and_speed(tmp_path: Path) -> None:
    html = report_html(report(ModelTally("fable-5", 1905, 6722, 1373, 8000, 3, 0, 1)))

    drawn = subprocess.run(
        [sys.executable, "-c", DRAW], input=html.encode(), capture_output=True, check=True
    )

    (tmp_path / "report.pdf").write_bytes(drawn.stdout)
    with pypdfium2.PdfDocument(tmp_path / "report.pdf") as document:
        page = document[0]
        text = " ".join(page.get_textpage().get_text_range().split())
        page.close()
    assert "fable-5 1905 6722 1373 10000 8000 3 0" in text.replace("fable5", "fable-5")
    assert "Minutes from receipt to enforcement 88.0" in text
    assert "differs from the lists in 4 entries" in text
    assert "no gateway has said what it applied" in text


def test_words_of_a_letter_never_become_markup() -> None:
    html = report_html(report())

    assert "Foreign persons &lt;fable-5&gt;" in html


def test_what_gateways_reported_is_listed() -> None:
    state = GatewayState("eu-west", 412, BOUND + timedelta(seconds=4))

    html = report_html(report(gateways=(state,)))

    assert "<td>eu-west</td><td>412</td><td>2026-06-12 22:49:04 UTC</td>" in html


@pytest.mark.parametrize(("wrong", "faultless"), [((0, 0, 0), True), ((0, 1, 0), False)])
def test_one_entry_that_differs_is_told(wrong: tuple[int, int, int], faultless: bool) -> None:
    found = report(ModelTally("fable-5", 1, 2, 3, 4, *wrong))

    assert found.faultless is faultless
    assert ("no collateral" in report_html(found)) is faultless
