"""Small inputs to start from, all drawn or written here: nothing to fetch, nothing to keep."""

from __future__ import annotations

import io
import json
import struct
from typing import Any

import numpy as np
from PIL import Image

from kiosk.app.specimens import SPECIMENS
from kiosk.documents.printed import PrintedText
from kiosk.reading.results import (
    Barcode,
    Examination,
    Hint,
    LinePlace,
    Preview,
    Reading,
    Sign,
    SignName,
    Watched,
)
from kiosk.reading.wire import send
from kiosk.reading.wire_results import examination_to_json, reading_to_json, watched_to_json

LICENCE = (
    "@\n\x1e\rANSI 636014090102DL00410278ZC03190008DLDAQD1234562\nDCSSPECIMEN\nDDEN\n"
    "DACALEX\nDDFN\nDADMARIA\nDDGN\nDCAC\nDCBNONE\nDCDNONE\nDBD08312019\nDBB09011977\n"
    "DBA09012029\nDBC2\nDAU069 in\nDAYBRO\nDAG2570 24TH STREET\nDAIANYTOWN\nDAJCA\n"
    "DAK958180000  \nDCF09012019\nDCGUSA\rZCZCABRO\nZCBBLK\r"
)
_CORNERS = ((0.0, 0.0), (1.0, 0.0), (1.0, 0.1), (0.0, 0.1))
_FORMATS = (
    ("JPEG", {}),
    ("JPEG", {"progressive": True, "subsampling": 0}),
    ("PNG", {}),
    ("PNG", {"interlace": True}),
    ("TIFF", {}),
    ("TIFF", {"compression": "tiff_lzw"}),
    ("TIFF", {"compression": "jpeg"}),
    ("TIFF", {"compression": "tiff_adobe_deflate"}),
    ("WEBP", {}),
    ("WEBP", {"lossless": True}),
)


def zones() -> list[bytes]:
    """Return the lines of every specimen, and ones run together."""
    lines = [specimen.lines for specimen in SPECIMENS if specimen.lines]
    return ["\n".join(zone).encode() for zone in lines] + ["".join(lines[0]).encode()]


def licences() -> list[bytes]:
    return [LICENCE.encode("latin-1")]


def pictures() -> list[bytes]:
    """Return tiny pictures of each type, pixel format and orientation."""
    shades = np.arange(24 * 16, dtype=np.uint32).reshape(16, 24)
    colours = np.stack([shades * 7 % 256, shades * 3 % 256, shades % 256], axis=2)
    picture = Image.fromarray(colours.astype(np.uint8))
    turned = Image.Exif()
    turned[0x0112] = 6
    made = [_encoded(picture, kind, **options) for kind, options in _FORMATS]
    made += [_encoded(picture, kind, exif=turned) for kind in ("JPEG", "PNG", "WEBP", "TIFF")]
    for mode in ("1", "L", "LA", "P", "RGBA", "CMYK", "LAB", "YCbCr", "I", "F", "I;16"):
        other = (
            Image.fromarray((shades * 99).astype(np.uint16))
            if mode == "I;16"
            else picture.convert("L").convert(mode)
            if mode in {"I", "F"}
            else Image.frombytes("LAB", picture.size, picture.tobytes())
            if mode == "LAB"
            else picture.convert(mode)
        )
        made.append(_encoded(other, "TIFF"))
    made.append(_encoded(picture, "TIFF", save_all=True, append_images=[picture] * 2))
    return made


def pdfs() -> list[bytes]:
    """Return a page of text, of a picture, of a form within itself, and of nothing."""
    text = b"BT /F1 12 Tf 9 20 Td (P<UTOERIKSSON<<ANNA) Tj 1 0 0 rg 0 0 9 9 re f ET"
    fonts = b"/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>>>"
    form = (
        b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length 5>>"
    )
    picture = Image.new("RGB", (8, 8), "teal")
    stream = io.BytesIO()
    picture.save(stream, "PDF")
    return [
        pdf(text, fonts),
        pdf(b"/X Do", b"/Resources<</XObject<</X 5 0 R>>>>", form + b"stream\n/X Do\nendstream"),
        pdf(b"", b""),
        stream.getvalue(),
    ]


def pdf(content: bytes, page: bytes, *others: bytes, box: bytes = b"0 0 200 60") -> bytes:
    """Return a PDF of one page that draws ``content``, with ``others`` as objects from 5 on."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[" + box + b"]/Contents 4 0 R" + page + b">>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        *others,
    ]
    return pdf_of(objects)


def pdf_of(objects: list[bytes]) -> bytes:
    """Return a PDF of numbered objects, the first of them its catalogue."""
    data = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj" % number + body + b"endobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return (
        data
        + b"xref\n0 %d\n0000000000 65535 f \n" % size
        + table
        + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, len(data))
    )


def messages() -> list[bytes]:
    """Return one honest answer of each kind, as it crosses the pipe."""
    reading = Reading(
        lines=("AB", "CD"),
        corrected=("AB", "CE"),
        confidences=((0.5, 1.0), (1.0, 0.25)),
        places=(LinePlace(_CORNERS, (0.25, 0.75)), LinePlace(_CORNERS, (0.0, 1.0))),
        doubtful=((1, 1),),
    )
    examination = Examination(
        printed=(PrintedText("MÜLLER", 0.75, _CORNERS),),
        portrait=_CORNERS,
        barcodes=(Barcode("PDF417", LICENCE[:40], _CORNERS),),
        signs=(Sign(SignName.NO_COLOUR, 0.25),),
    )
    watched = Watched(Hint.DONE, _CORNERS, reading, settled=True, preview=Preview(1, 1, b"rgb"))
    return [
        _sent({"reading": reading_to_json(reading), "width": 1, "height": 1}, b"rgb"),
        _sent({"examination": examination_to_json(examination)}),
        _sent({"watched": watched_to_json(watched), "width": 1, "height": 1}, b"rgb"),
        _sent({"error": ["It broke.", "Mend it."]}),
        _sent(json.loads("{}")),
        struct.pack(">II", 0, 0),
    ]


def _sent(header: dict[str, Any], body: bytes = b"") -> bytes:
    stream = io.BytesIO()
    send(stream, header, body)
    return stream.getvalue()


def _encoded(picture: Image.Image, kind: str, **options: Any) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, kind, **options)
    return stream.getvalue()
