"""Load the scripts that keep the translations; they are no part of the program."""

from __future__ import annotations

import sys
from pathlib import Path

SCRIPTS = Path(__file__).parents[3] / "assets" / "translations"
sys.path.insert(0, str(SCRIPTS))
