"""Start a process of our own that meets what we do not trust, and take it down."""

from __future__ import annotations

import os
import subprocess
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_STOP_SECONDS: Final = 2.0
_KEPT_VARIABLES: Final = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH")


def own_command(executable: str, flag: str, module: str, *, frozen: bool) -> tuple[str, ...]:
    """Return the command that runs ``module`` of the program that ``executable`` runs.

    A ``frozen`` program has no interpreter to hand and starts itself with ``flag``.
    """
    return (executable, flag) if frozen else (executable, "-I", "-m", module)


def bare_environment() -> dict[str, str]:
    """Give the variables by which an interpreter finds its libraries: no home, no secret."""
    return {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}


def start_child(command: Sequence[str], given: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start ``command`` with two pipes, the variables in ``given``, and little else of ours.

    Raises:
        OSError: it does not start.
    """
    return subprocess.Popen(  # noqa: S603 - our own program, no shell
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**bare_environment(), **given},
        cwd=os.path.abspath(os.sep),  # noqa: PTH100 - the root, where no stick is held
        close_fds=True,
    )


def wait_for_child(process: subprocess.Popen[Any], seconds: float) -> None:
    """Wait until a process that was told to go is gone; kill it after ``seconds``."""
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def end_child(process: subprocess.Popen[bytes]) -> None:
    """End a process at once and give back its pipes, whatever it was doing."""
    process.kill()
    # The kernel keeps what it cannot end yet; nothing here waits for that.
    with suppress(subprocess.TimeoutExpired):
        process.wait(_STOP_SECONDS)
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            # What a pipe still buffers for a dead reader is lost anyway.
            with suppress(BrokenPipeError):
                pipe.close()
