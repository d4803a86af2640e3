"""Keep a report of an unexpected error that names no person.

A report holds where in the code the error arose and of which kind it is. The
messages of errors and the values of variables are left out: either may carry
what an applicant typed or what a document says.
"""

import os
import sys
import traceback
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import kiosk

_STORE_KEY = "store.key"
_PACKAGE_ROOT = Path(kiosk.__file__).parent.parent


def report_folder(environment: Mapping[str, str], home: Path) -> Path:
    """Name the folder of the reports: in the store's folder, or the user's own state.

    A home without a store stays as it is: a restore wants it empty, also after
    one that failed.
    """
    if (store := environment.get("KIOSK_HOME")) and (Path(store) / _STORE_KEY).exists():
        return Path(store) / "reports"
    state = environment.get("XDG_STATE_HOME")
    return (Path(state) if state else home / ".local" / "state") / "identity-kiosk" / "reports"


def describe(error: BaseException, now: datetime) -> str:
    """Describe the error and its causes by kinds and places alone."""
    import platform  # noqa: PLC0415 -- slow to import, and seldom needed

    lines = [
        f"time: {now.isoformat(timespec='seconds')}",
        f"kiosk: {kiosk.__version__}",
        f"python: {platform.python_version()}",
        f"system: {platform.system()} {platform.release()} {platform.machine()}",
    ]
    for link in _chain(error):
        kind = f"{type(link).__module__}.{type(link).__qualname__}"
        # The name of a module that is not there is no message and names nobody.
        lines += ["", f"{kind} {link.name}" if isinstance(link, ModuleNotFoundError) else kind]
        lines += [
            f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__)
        ]
    return "\n".join(lines) + "\n"


def write_report(error: BaseException, folder: Path, now: datetime) -> Path:
    """Write the report, readable by its owner only; raise ``OSError`` when it cannot be."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{now:%Y%m%dT%H%M%S}-{os.getpid()}.txt"
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as report:
        report.write(describe(error, now))
    return path


def _chain(error: BaseException) -> Iterator[BaseException]:
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _place(filename: str) -> str:
    """Shorten a path to what follows the package folder, so that it names no home folder."""
    path = Path(filename)
    for root in (_PACKAGE_ROOT, *(Path(entry) for entry in sys.path if entry)):
        if path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return path.name


def explain_unexpected(error: BaseException, reports: Path | None = None) -> str:
    """Write the report of a fault and return the sentences that say where it lies."""
    folder = reports or report_folder(os.environ, Path.home())
    try:
        report = write_report(error, folder, datetime.now(tz=UTC))
    except OSError:
        return (
            f"The kiosk met a fault of its own ({type(error).__name__}), "
            "and its report could not be written. Free some space and try again."
        )
    return (
        f"The kiosk met a fault of its own ({type(error).__name__}). "
        f"Please send its makers the report, which names no person: {report}"
    )
