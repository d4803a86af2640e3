"""Every kind of file that people bring: read by content, refused with one clear sentence."""

import gc
import io
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image, ImageOps

from kiosk.reading import limits
from kiosk.reading.decode import FileType, decode, sniff
from kiosk.reading.errors import ReadingError

Encode = Callable[..., bytes]

ENCRYPTED_PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/Length 40/P -4
/O<0000000000000000000000000000000000000000000000000000000000000000>
/U<0000000000000000000000000000000000000000000000000000000000000000>>>endobj
trailer<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<00112233445566778899aabbccddeeff>
<00112233445566778899aabbccddeeff>]>>
%%EOF
"""


def refusal(data: bytes) -> str:
    with pytest.raises(ReadingError) as caught:
        list(decode(data))
    assert caught.value.problem.endswith(".")
    assert caught.value.remedy.endswith(".")
    return str(caught.value)


def pdf(pages: int, size: tuple[int, int] = (300, 200)) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(*size).close()
    stream = io.BytesIO()
    document.save(stream)
    document.close()
    return stream.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_a_picture_becomes_one_frame_of_its_size(
    plain_picture: Image.Image, encode: Encode, kind: str
) -> None:
    (frame,) = decode(encode(plain_picture, kind))
    assert (frame.width, frame.height, frame.page) == (120, 80, 1)
    assert frame.pixels.dtype == np.uint8
    assert abs(frame.pixels[40, 60].astype(int) - (200, 180, 160)).max() < 4


def test_a_heic_becomes_a_frame() -> None:
    data = Path(__file__).with_name("utopian-strip.heic").read_bytes()
    (frame,) = decode(data)
    assert (frame.width, frame.height) == (1000, 208)


def test_a_truncated_heic_is_damaged() -> None:
    data = Path(__file__).with_name("utopian-strip.heic").read_bytes()
    assert "damaged" in refusal(data[:4000])


def test_the_content_counts_and_not_the_name(plain_picture: Image.Image, encode: Encode) -> None:
    # A name is not even asked for: a "photo.jpg" that holds a PNG is a PNG.
    assert sniff(encode(plain_picture, "PNG")) is FileType.PNG


def test_a_photograph_is_turned_upright_as_the_camera_noted(
    plain_picture: Image.Image, encode: Encode
) -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    (frame,) = decode(encode(plain_picture, "JPEG", exif=turned))
    assert (frame.width, frame.height) == (80, 120)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_of_any_orientation_is_turned_as_pillow_would_turn_it(
    encode: Encode, orientation: int, mode: str
) -> None:
    # Higher than what is turned at once, and no two parts alike.
    noise = np.random.default_rng(orientation).integers(0, 255, (600, 70, 4), np.uint8)
    picture = Image.fromarray(noise, "RGBA").convert(mode)
    noted = Image.Exif()
    noted[0x0112] = orientation
    (frame,) = decode(encode(picture, "PNG", exif=noted))
    picture.getexif()[0x0112] = orientation
    upright = ImageOps.exif_transpose(picture)
    if mode == "RGBA":
        upright = Image.alpha_composite(Image.new("RGBA", upright.size, "white"), upright)
    assert (frame.pixels == np.asarray(upright.convert("RGB"))).all()


def test_the_decoders_own_copy_is_gone_when_the_frame_is_looked_at(encode: Encode) -> None:
    size = (641, 479)
    data = encode(Image.new("RGB", size), "JPEG")
    pages = decode(data)
    frame = next(pages)
    held = [one for one in gc.get_objects() if isinstance(one, Image.Image) and one.size == size]
    assert (frame.width, frame.height) == size
    assert held == []
    assert next(pages, None) is None


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "I;16", "CMYK"])
def test_every_pixel_format_becomes_rgb(
    plain_picture: Image.Image, encode: Encode, mode: str
) -> None:
    picture = (
        Image.fromarray(np.full((80, 120), 40_000, np.uint16))
        if mode == "I;16"
        else plain_picture.convert(mode)
    )
    (frame,) = decode(encode(picture, "TIFF"))
    assert frame.pixels.shape == (80, 120, 3)


def test_a_transparent_picture_lies_on_white(encode: Encode) -> None:
    (frame,) = decode(encode(Image.new("RGBA", (20, 20), (0, 0, 0, 0)), "PNG"))
    assert (frame.pixels == 255).all()


def test_a_large_picture_is_made_smaller(encode: Encode) -> None:
    (frame,) = decode(encode(Image.new("RGB", (6000, 3000)), "JPEG"))
    assert (frame.width, frame.height) == (4000, 2000)


def test_each_page_of_a_tiff_becomes_a_frame(plain_picture: Image.Image, encode: Encode) -> None:
    data = encode(plain_picture, "TIFF", save_all=True, append_images=[plain_picture] * 2)
    assert [frame.page for frame in decode(data)] == [1, 2, 3]


def test_each_page_of_a_pdf_becomes_a_frame_at_300_dots_an_inch() -> None:
    frames = list(decode(pdf(2)))
    assert [frame.page for frame in frames] == [1, 2]
    assert (frames[0].width, frames[0].height) == (1250, 834)


def test_a_poster_in_a_pdf_is_drawn_smaller() -> None:
    (frame,) = decode(pdf(1, (14_000, 7_000)))
    assert max(frame.width, frame.height) <= limits.LONGEST_SIDE + 1


def test_an_empty_file_is_refused() -> None:
    assert "empty" in refusal(b"")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_a_truncated_picture_is_damaged(encode: Encode, kind: str) -> None:
    noisy = Image.effect_noise((300, 300), 90).convert("RGB")
    data = encode(noisy, kind)
    assert "damaged" in refusal(data[: len(data) // 3])


@pytest.mark.parametrize(
    "start",
    [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\x00", b"RIFF\x00\x00\x00\x00WEBP", b"%PDF-1.7"],
)
def test_rubbish_after_a_right_beginning_is_damaged(start: bytes) -> None:
    assert "damaged" in refusal(start + bytes(range(256)) * 8)


def test_rubbish_in_a_heic_is_damaged() -> None:
    assert "damaged" in refusal(b"\x00\x00\x00\x18ftypheic" + bytes(500))


def test_text_under_the_name_of_a_picture_is_refused() -> None:
    assert "not a picture" in refusal(b"Dear Sir or Madam, please find my passport.")


def test_an_archive_under_the_name_of_a_picture_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("passport.jpg", b"\xff\xd8\xff")
    assert "not a picture" in refusal(stream.getvalue())


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_an_animation_is_refused(encode: Encode, kind: str) -> None:
    frames = [Image.new("RGB", (32, 32), colour) for colour in ("red", "green", "blue")]
    data = encode(frames[0], kind, save_all=True, append_images=frames[1:])
    assert "animation" in refusal(data)


def test_a_moving_heic_is_refused() -> None:
    assert "animation" in refusal(b"\x00\x00\x00\x18ftyphevc" + bytes(100))


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded(encode: Encode) -> None:
    data = encode(Image.new("1", (20_000, 10_000)), "PNG")
    assert "100 million pixels" in refusal(data)


def test_a_pixel_bomb_is_refused_before_it_is_decoded(encode: Encode) -> None:
    data = bytearray(encode(Image.new("1", (64, 64)), "PNG"))
    data[16:24] = (65_000).to_bytes(4, "big") * 2
    data[29:33] = zlib.crc32(bytes(data[12:29])).to_bytes(4, "big")
    assert "100 million pixels" in refusal(bytes(data))


def test_a_file_of_too_many_bytes_is_refused() -> None:
    assert "50 megabytes" in refusal(b"\xff\xd8\xff" + bytes(limits.MAX_BYTES))


def test_a_pdf_of_500_pages_is_refused_and_says_how_many_are_read() -> None:
    assert refusal(pdf(500)).startswith("This document has 500 pages; at most 10 are read.")


def test_a_tiff_of_too_many_pages_is_refused(encode: Encode) -> None:
    page = Image.new("1", (8, 8))
    data = encode(page, "TIFF", save_all=True, append_images=[page] * 10)
    assert refusal(data).startswith("This document has more than 10 pages; at most 10 are read.")


def test_an_encrypted_pdf_is_refused() -> None:
    assert "locked with a password" in refusal(ENCRYPTED_PDF)
