"""The proportionality report in words, as plain HTML for paper and PDF."""

from __future__ import annotations

from datetime import UTC
from html import escape
from typing import TYPE_CHECKING

from kiosk.services.proportionality import NOT_REPORTED, tenths

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from kiosk.services.proportionality import ProportionalityReport, Timeline
    from kiosk.services.reevaluation import ModelTally


def report_html(report: ProportionalityReport) -> str:
    """Lay the report out as plain HTML that Qt's rich text can draw."""
    reading = report.reading
    named = (
        "<p>It has no reading that refuses anybody; it ends what it supersedes.</p>"
        if reading is None
        else _facts(
            (
                ("Reading", f"{reading.id}: {reading.title}"),
                ("Blocks", reading.block.strip() or "nobody"),
                ("Holds", reading.hold.strip() or "nobody by a condition of its own"),
            )
        )
    )
    return (
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'>"
        f"<title>{escape(report.directive)}</title></head><body>"
        "<h1>Proportionality report</h1>"
        f"<h2>{escape(report.title)}</h2>"
        + _facts(
            (
                ("Directive", report.directive),
                ("Authority", report.authority),
                ("Reference", report.reference or "none"),
                ("Stated basis", report.basis or "none"),
                ("Models", ", ".join(report.models)),
                ("SHA-256 of the text", report.text_sha256),
                ("SHA-256 of the file", report.file_sha256),
            )
        )
        + "<h2>Whom it names</h2>"
        + named
        + "<h2>Whom it hit</h2>"
        + _tallies(report.tallies)
        + f"<p>{escape(_verdict(report))}</p>"
        + "<h2>How fast</h2>"
        + _times(report.timeline)
        + "<h2>What gateways had applied</h2>"
        + _gateways(report)
        + f"<p>Counted from the lists of publication {report.publication}, signed "
        f"{report.as_of:%Y-%m-%d %H:%M:%S} UTC: {report.tokens} living tokens in "
        f"{report.cohorts} cohorts, under {len(report.rules)} approved directives.</p>"
        "</body></html>"
    )


def _tallies(tallies: Iterable[ModelTally]) -> str:
    heads = ("Model", "Allowed", "Blocked", "Held", "All", "Named by it", "Collateral", "Missed")
    rows = [
        (
            tally.model,
            *map(str, (tally.allowed, tally.blocked, tally.held, tally.all)),
            *map(str, (tally.named, tally.collateral, tally.missed)),
        )
        for tally in tallies
    ]
    return _table(heads, rows) + (
        "<p>Allowed + blocked + held = all living tokens. Named by it: those whom this directive, "
        "taken alone, refuses. Collateral: refused although no directive in force refuses "
        "them. Missed: allowed although one does.</p>"
    )


def _verdict(report: ProportionalityReport) -> str:
    if report.faultless:
        return (
            "A second derivation, from the facts and the directives' files by code that shares "
            "nothing with the first, agrees with every entry of every list: no collateral."
        )
    wrong = sum(tally.collateral + tally.missed + tally.confused for tally in report.tallies)
    return (
        f"A second derivation, by code that shares nothing with the first, differs from the lists "
        f"in {wrong} entries. An evidence pack names them by row."
    )


def _times(times: Timeline) -> str:
    enforced = times.enforced
    rows = [
        ("Received", _utc(times.received)),
        ("Staged", _utc(times.staged)),
        ("Approved by two officers", _utc(times.approved)),
        ("In force, as it says", _utc(times.in_force)),
        ("Bound from", _utc(times.binds_from)),
        ("Enforced", "not yet" if enforced is None else _utc(enforced)),
        ("Minutes from receipt to enforcement", tenths(times.minutes_to_enforcement) or "not yet"),
        ("Minutes from binding to enforcement", tenths(times.minutes_from_binding) or "not yet"),
    ]
    if times.gap:
        rows.append(("In force before it bound", f"{times.gap} hours: it was back-dated"))
    return _facts(rows)


def _gateways(report: ProportionalityReport) -> str:
    if not report.gateways:
        return f"<p>{NOT_REPORTED.capitalize()}: no gateway has said what it applied.</p>"
    rows = [
        (state.gateway, str(state.publication), _utc(state.applied_at))
        for state in report.gateways
    ]
    return _table(("Gateway", "Publication", "Applied"), rows)


def _utc(instant: datetime) -> str:
    return f"{instant.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def _facts(rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(
        f"<tr><td>{escape(label)}</td><td><b>{_wrapped(value)}</b></td></tr>"
        for label, value in rows
    )
    return f"<table cellpadding='3'>{cells}</table>"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f"<th align='left'>{escape(each)}</th>" for each in heads)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    style = "cellpadding='3' border='1' style='border-collapse:collapse'"
    return f"<table {style}><tr>{head}</tr>{body}</table>"


def _wrapped(text: str) -> str:
    """Keep the lines of a condition, and let a long digest break in the middle."""
    escaped = escape(text).replace("\n", "<br>")
    return escaped.replace(":", ":\u200b") if " " not in text else escaped
