"""Find a voice for a station: Qt's speech module, where somebody installed it.

It comes with PySide6's add-ons, which are no part of this program (they hold
modules under the GPL alone); whoever wants speech installs them.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from kiosk.ui.registration.speech import Voice

_MODULE: Final = "PySide6.QtTextToSpeech"
_SILENT: Final = "mock"


def find_voice(engine: str = "") -> Voice | None:
    """Give a voice of the system's, or of a named engine; none where there is none."""
    if find_spec(_MODULE) is None:
        return None
    speech = import_module(_MODULE).QTextToSpeech
    engines = [each for each in speech.availableEngines() if each != _SILENT or each == engine]
    wanted = engine or next(iter(engines), "")
    voice: Voice | None = speech(wanted) if wanted in engines else None
    return voice
