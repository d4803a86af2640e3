"""The configurations in ``assets/gateways``, as the README prints them, with other ports."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "gateways"
# What the ports in the recipes are.
CLIENTS, MODEL_SERVER, SERVICE, GRPC = "8080", "8000", "9300", "9302"


def recipe(name: str, ports: Mapping[str, int]) -> str:
    """Return a recipe with its ports replaced; each of them has to stand in it.

    All at once, since a new port may look like one that is still to be replaced.
    """
    text = (FOLDER / name).read_text(encoding="utf-8")
    pattern = re.compile("|".join(rf"\b{port}\b" for port in ports))
    missing = [port for port in ports if not re.search(rf"\b{port}\b", text)]
    if missing:
        raise LookupError(f"the recipe {name} does not name the ports {', '.join(missing)}")
    return pattern.sub(lambda found: str(ports[found[0]]), text)
