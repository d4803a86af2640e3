from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from kiosk.app.assets import asset
from kiosk.reading.align import align, count_characters
from kiosk.reading.errors import ReadingError
from kiosk.reading.ocrb import OcrBRecogniser, asset_homes, model_file
from kiosk.reading.recognise import CHARACTERS

CAPITAL = 30
# Made up; the check digits are false, and all that is alike stands side by side.
LINES = (
    "P<UTOOO0OQ<<D0OB8BS5SZ2Z<G6GI1I<<<<<<<<<<<<<",
    "X0O1I2Z5S6UTO8001019F3001017<<<<<<<<<<<<<<00",
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "DOE<<JOHN<QUINCY<<<<<<<<<<<<<<<<<<<<",
)


def drawn(text: str, *, paper: int = 225, ink: int = 50, blur: float = 0.6) -> NDArray[np.uint8]:
    """Draw a line in OCR-B as a strip of 48 rows whose capitals take 30."""
    pitch = round(CAPITAL * 1.05)
    strip = Image.new("L", (pitch * (len(text) + 1), 48), paper)
    font = ImageFont.truetype(str(asset("fonts", "OCRB.otf")), 42)
    draw = ImageDraw.Draw(strip)
    for place, character in enumerate(text):
        draw.text(((place + 1) * pitch, 39), character, font=font, fill=ink, anchor="ms")
    grey = np.asarray(strip.filter(ImageFilter.GaussianBlur(blur)), np.uint8)
    return np.repeat(grey[:, :, None], 3, axis=2)


def text_of(steps: NDArray[np.float32], length: int) -> str:
    return "".join(CHARACTERS[place] for place in align(steps, length).best())


@pytest.fixture(scope="module")
def recogniser() -> OcrBRecogniser:
    return OcrBRecogniser()


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_read_as_printed_even_where_no_document_would_say_so(
    recogniser: OcrBRecogniser, line: str
) -> None:
    [steps] = recogniser.read([drawn(line)])
    assert text_of(steps, len(line)) == line
    assert count_characters(steps) == len(line)


def test_pale_print_out_of_focus_is_read(recogniser: OcrBRecogniser) -> None:
    [steps] = recogniser.read([drawn(LINES[2], paper=190, ink=150, blur=2.5)])
    assert text_of(steps, len(LINES[2])) == LINES[2]


def test_lines_of_several_lengths_are_read_in_one_call_in_their_order(
    recogniser: OcrBRecogniser,
) -> None:
    read = recogniser.read([drawn(line) for line in LINES])
    assert [text_of(s, len(line)) for s, line in zip(read, LINES, strict=True)] == list(LINES)


def test_each_step_holds_the_chances_of_the_blank_and_of_the_37_characters(
    recogniser: OcrBRecogniser,
) -> None:
    [steps] = recogniser.read([drawn(LINES[0])])
    assert steps.dtype == np.float32
    assert steps.shape[1] == 1 + len(CHARACTERS)
    assert np.allclose(steps.sum(1), 1, atol=1e-4)


def test_a_character_stands_where_it_was_drawn(recogniser: OcrBRecogniser) -> None:
    line = LINES[0]
    [steps] = recogniser.read([drawn(line)])
    drawn_at = (np.arange(len(line)) + 1) / (len(line) + 1)
    assert np.abs(np.array(align(steps, len(line)).centres) - drawn_at).max() < 0.5 / len(line)


@pytest.mark.parametrize("shape", [(48, 320), (1, 1), (48, 1), (1, 400), (48, 1600)])
@pytest.mark.parametrize("level", [0, 128, 255])
def test_an_empty_strip_of_any_size_holds_no_characters(
    recogniser: OcrBRecogniser, shape: tuple[int, int], level: int
) -> None:
    [steps] = recogniser.read([np.full((*shape, 3), level, np.uint8)])
    assert np.isfinite(steps).all()
    assert count_characters(steps) <= 1


def test_no_strips_give_no_lines(recogniser: OcrBRecogniser) -> None:
    assert recogniser.read([]) == []


def test_a_program_without_the_network_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="missing"):
        model_file([tmp_path])


def test_a_frozen_program_finds_the_network_among_its_assets(tmp_path: Path) -> None:
    packed = tmp_path / "assets" / "recogniser" / "ocrb.onnx"
    packed.parent.mkdir(parents=True)
    packed.write_bytes(b"")
    assert model_file(asset_homes(str(tmp_path))) == packed


def test_a_checkout_finds_the_network_beside_the_package() -> None:
    assert model_file(asset_homes(None)) == asset("recogniser", "ocrb.onnx")
