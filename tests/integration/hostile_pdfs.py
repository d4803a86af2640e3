"""PDFs that try to crash, fill or hold up whoever draws them, all made here."""

from __future__ import annotations

import zlib

from hostile_pictures import PASSPORT

from tests.fuzz.seeds import pdf, pdf_of


def fonts_pdf() -> bytes:
    """Return a page of text in fonts that it names and does not bring along."""
    first, second = PASSPORT.lines
    text = (
        f"BT /F1 13 Tf 30 60 Td ({first}) Tj 0 -20 Td ({second}) Tj "
        "/F2 12 Tf 0 90 Td (in a font of the reader's choice) Tj ET"
    ).encode()
    fonts = (
        b"/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Courier>>"
        b"/F2<</Type/Font/Subtype/TrueType/BaseFont/NoSuchFont>>>>>>"
    )
    return pdf(text, fonts, box=b"0 0 450 200")


def laughing_pdf(levels: int) -> bytes:
    """Return a page whose form draws ten forms, of which each draws ten, and so on."""
    forms = [
        b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>"
        b"/Length 50>>stream\n%s\nendstream" % (6 + level, b"/X Do " * 8 + b"  ")
        for level in range(levels)
    ]
    forms.append(
        b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 11>>stream\n0 0 9 9 re f\nendstream"
    )
    return pdf(b"/X Do", b"/Resources<</XObject<</X 5 0 R>>>>", *forms)


def squeezed_pdf(times: int, size: int = 1 << 28) -> bytes:
    """Return a page whose drawing is packed so often, and huge when unpacked."""
    squeeze = zlib.compressobj(9)
    body = b"".join(squeeze.compress(b"q " * (1 << 19)) for _ in range(size >> 20))
    body += squeeze.flush()
    for _ in range(times - 1):
        body = zlib.compress(body, 9)
    filters = b"/FlateDecode " * times
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>"
    stream = b"<</Filter[%s]/Length %d>>stream\n%s\nendstream" % (filters, len(body), body)
    return pdf_of([b"<</Type/Catalog/Pages 2 0 R>>", pages(b"[3 0 R]", 1), page, stream])


def picture_pdf(width: int, height: int) -> bytes:
    """Return a page with a picture of a size that its data does not have."""
    picture = (
        b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB"
        b"/BitsPerComponent 8/Filter/FlateDecode/Length 8>>stream\n%s\nendstream"
        % (width, height, zlib.compress(b"")[:8])
    )
    return pdf(b"99 0 0 99 0 0 cm /X Do", b"/Resources<</XObject<</X 5 0 R>>>>", picture)


def chained_pdf(length: int) -> bytes:
    """Return a PDF whose catalogue is reached through a long chain of references."""
    chain = [b" %d 0 R " % (number + 2) for number in range(1, length)]
    return pdf_of([b"<</Type/Catalog/Pages 2 0 R>>", *chain])


def nested_pdf(depth: int) -> bytes:
    """Return a PDF whose catalogue holds a list within a list within a list."""
    return pdf_of(
        [
            b"<</Type/Catalog/Pages 2 0 R/Nest " + b"[" * depth + b"]" * depth + b">>",
            pages(b"[3 0 R]", 1),
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>",
        ]
    )


def pages(kids: bytes, count: int) -> bytes:
    return b"<</Type/Pages/Kids%s/Count %d>>" % (kids, count)


def catalogue(*others: bytes) -> bytes:
    return pdf_of([b"<</Type/Catalog/Pages 2 0 R>>", *others])


def boxed(box: bytes) -> bytes:
    return pdf(b"0 0 9 9 re f", b"", box=box)


def pdf_that_draws_itself() -> bytes:
    """Return a page whose form draws nothing but itself."""
    itself = b"/Resources<</XObject<</X 5 0 R>>>>"
    form = b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 5%s>>stream\n/X Do\nendstream"
    return pdf(b"/X Do", itself, form % itself)


def small_print() -> bytes:
    """Return ten pages full of print without an MRZ."""
    words = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor. " * 2
    rows = b" ".join(b"0 -14 Td (%s) Tj" % words.encode() for _ in range(54))
    content = b"BT /F1 8 Tf 20 800 Td " + rows + b" ET"
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1"
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"
    )
    stream = b"<</Length %d>>stream\n%s\nendstream" % (len(content), content)
    kids = b"[" + b"3 0 R " * 10 + b"]"
    return pdf_of([b"<</Type/Catalog/Pages 2 0 R>>", pages(kids, 10), page, stream])
