"""Name what this machine lacks, and mend what its package manager can mend."""

import json
import os
import shutil
from collections.abc import Sequence

import click

from kiosk.app.machine import Finding, State, look_at_machine
from kiosk.app.system_packages import find_manager, install, install_command

_MARKS = {State.FOUND: "ok", State.MISSING: "missing", State.NOTE: "note"}
EXIT_LACKING = 1


@click.command()
@click.option(
    "--install", "mend", is_flag=True, help="Install the missing system packages, as root or sudo."
)
@click.option("--tests", "for_tests", is_flag=True, help="Look for what the tests need as well.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON and nothing else.")
@click.pass_context
def doctor(context: click.Context, *, mend: bool, for_tests: bool, as_json: bool) -> None:
    """Name what this machine lacks, and the command that mends it.

    The exit code is 0 when nothing is missing and 1 when something is. Notes
    say what the program does without.
    """
    findings = look_at_machine(for_tests=for_tests)
    if mend and _may_install() and _install_missing(findings):
        findings = look_at_machine(for_tests=for_tests)
    click.echo(_as_json(findings) if as_json else _as_text(findings))
    if any(finding.state is State.MISSING for finding in findings):
        context.exit(EXIT_LACKING)


def _lacking(findings: Sequence[Finding]) -> list[str]:
    return [name for finding in findings for name in finding.lacks]


def _user_id() -> int:
    """Give the effective user; Windows has none, and no package manager known here."""
    return os.geteuid() if hasattr(os, "geteuid") else -1


def _may_install() -> bool:
    """Tell whether packages can be installed without asking at a terminal that is not there."""
    return _user_id() == 0 or (shutil.which("sudo") is not None and os.isatty(0))


def _install_missing(findings: Sequence[Finding]) -> bool:
    """Install what is missing; return whether anything was tried."""
    manager = find_manager()
    lacking = _lacking(findings)
    if manager is None or not install_command(lacking, manager, user_id=_user_id()):
        return False
    install(lacking, manager, user_id=_user_id())
    return True


def _mending_command(findings: Sequence[Finding]) -> str:
    manager = find_manager()
    lacking = _lacking(findings)
    if manager is None or not lacking:
        return ""
    return " ".join(install_command(lacking, manager, user_id=_user_id()))


def _as_text(findings: Sequence[Finding]) -> str:
    width = max(len(finding.name) for finding in findings)
    lines = [f"{_MARKS[f.state]:8} {f.name:{width}}  {f.detail}" for f in findings]
    lines += [f.remedy for f in findings if f.remedy]
    if command := _mending_command(findings):
        lines.append(f"Run: {command}")
    elif lacking := _lacking(findings):
        lines.append(f"Install the packages of your system that hold: {', '.join(lacking)}")
    if all(finding.state is not State.MISSING for finding in findings):
        lines.append("Nothing is missing.")
    return "\n".join(lines)


def _as_json(findings: Sequence[Finding]) -> str:
    return json.dumps(
        {
            "complete": all(finding.state is not State.MISSING for finding in findings),
            "findings": [
                {
                    "name": f.name,
                    "state": f.state,
                    "detail": f.detail,
                    "lacks": list(f.lacks),
                    "remedy": f.remedy,
                }
                for f in findings
            ],
            "command": _mending_command(findings),
        }
    )
