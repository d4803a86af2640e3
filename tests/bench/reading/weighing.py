"""Say what this repository's reader weighs once installed, like for like with the peers.

Run as a script it reads one picture and prints the size in bytes: of the
packages that are then loaded, of those that they require, and of the reader's
own code and models. The window, the store and their packages are left out.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

from kiosk.reading.decode import decode
from kiosk.reading.errors import NoMrzError
from kiosk.reading.reader import MrzReader

ROOT = Path(__file__).resolve().parents[3]
_OWN = ("kiosk/reading", "kiosk/documents", "kiosk/domain", "assets/recogniser")
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def main() -> None:
    (frame, *_) = decode(Path(sys.argv[1]).read_bytes())
    try:
        MrzReader().read_mrz(frame)
    except NoMrzError:
        print("nothing read, the packages are loaded all the same", file=sys.stderr)
    owners = packages_distributions()
    loaded = {name.split(".")[0] for name in sys.modules}
    wanted = {owner for module in loaded for owner in owners.get(module, ())} - {"identity-kiosk"}
    found: dict[str, Distribution] = {}
    while wanted:
        name = wanted.pop()
        if name in found:
            continue
        found[name] = distribution(name)
        wanted |= {
            match[0]
            for line in found[name].requires or ()
            if ";" not in line and (match := _NAME.match(line))
        }
    print(sum(map(_distribution_size, found.values())) + sum(map(_folder_size, _OWN)))


def _distribution_size(packages: Distribution) -> int:
    files = (Path(str(packages.locate_file(file))) for file in packages.files or ())
    return sum(file.stat().st_size for file in files if file.is_file())


def _folder_size(name: str) -> int:
    files = (ROOT / name).rglob("*")
    return sum(f.stat().st_size for f in files if f.is_file() and f.suffix != ".pyc")


if __name__ == "__main__":
    main()
