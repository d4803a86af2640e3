from itertools import count

import cv2
import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray

from kiosk.reading import barcodes
from kiosk.reading.barcodes import MOST_BARCODES, find_barcodes
from kiosk.reading.decode import Frame

LICENCE = (
    "@\n\x1e\rANSI 636014100001DL00310079DLDAQF4410967\nDCSDELA ROSA\nDDEN\nDACMIRASOL\n"
    "DDFN\nDADLUZ\nDDGN\nDBB05061993\nDBA05062031\nDCGUSA\r"
)
ADDRESS = "https://kiosk.example/a/b/c/d/e/f/g"
FORMATS = {
    "PDF417": zxingcpp.BarcodeFormat.PDF417,
    "QR": zxingcpp.BarcodeFormat.QRCode,
    "Aztec": zxingcpp.BarcodeFormat.Aztec,
    "DataMatrix": zxingcpp.BarcodeFormat.DataMatrix,
}
PAPER, INK = 228, 34


def symbol(name: str, content: str | bytes, module: int) -> NDArray[np.uint8]:
    """Draw a barcode, ``module`` pixels to its smallest square."""
    drawn = zxingcpp.create_barcode(content, FORMATS[name])
    return np.array(zxingcpp.write_barcode_to_image(drawn, scale=module))


def page(
    drawn: NDArray[np.uint8], degrees: float = 0.0, size: tuple[int, int] = (700, 1000)
) -> Frame:
    """Lay a barcode on a grainy sheet, turned."""
    sheet = np.full(size, PAPER, np.uint8)
    top, left = (size[0] - drawn.shape[0]) // 2, (size[1] - drawn.shape[1]) // 2
    inked = np.where(drawn > 127, PAPER, INK)
    sheet[top : top + drawn.shape[0], left : left + drawn.shape[1]] = inked
    turn = cv2.getRotationMatrix2D((size[1] / 2, size[0] / 2), degrees, 1)
    turned = cv2.warpAffine(sheet, turn, size[::-1], borderValue=(PAPER,))
    grain = np.random.default_rng(3).normal(0, 3, size)
    grey = np.clip(turned + grain, 0, 255).astype(np.uint8)
    return Frame(np.repeat(grey[:, :, None], 3, 2))


@pytest.mark.parametrize("degrees", [0, 1, 3, 6, 9, 12, 15, 90, 172])
@pytest.mark.parametrize("module", [1, 2, 3])
def test_a_licence_is_read_at_any_angle_and_down_to_one_pixel_a_module(
    module: int, degrees: float
) -> None:
    (found,) = find_barcodes(page(symbol("PDF417", LICENCE, module), degrees), seconds=2.0)

    assert (found.symbology, found.content) == ("PDF417", LICENCE)


@pytest.mark.parametrize("degrees", [0, 4, 11, 15])
@pytest.mark.parametrize("name", ["QR", "Aztec", "DataMatrix"])
def test_matrix_codes_are_read_at_any_angle(name: str, degrees: float) -> None:
    (found,) = find_barcodes(page(symbol(name, ADDRESS, 2), degrees), seconds=2.0)

    assert (found.symbology, found.content) == (name, ADDRESS)


@pytest.mark.parametrize("degrees", [0, 14])
def test_corners_say_where_the_code_stands(degrees: float) -> None:
    drawn = symbol("PDF417", LICENCE, 2)
    (found,) = find_barcodes(page(drawn, degrees), seconds=2.0)

    pixels = np.array(found.corners) * (1000, 700)
    assert np.abs(pixels.mean(0) - (500, 350)).max() < 6
    along = pixels[1] - pixels[0]
    assert np.degrees(np.arctan2(along[1], along[0])) == pytest.approx(-degrees, abs=2)
    assert 0.8 * drawn.shape[1] < np.linalg.norm(along) <= drawn.shape[1]


def test_no_barcode_costs_little() -> None:
    sheet = np.full((1500, 2000, 3), PAPER, np.uint8)
    for row in range(60, 1480, 40):
        cv2.putText(sheet, "Name of the holder  P<UTO<<<<<", (40, row), 0, 1.0, (INK,) * 3, 2)
    looks = count()

    def clock() -> float:
        next(looks)
        return 0.0

    assert find_barcodes(Frame(sheet), seconds=5.0, clock=clock) == ()
    assert next(looks) < 12


def looks_at_stripes(seconds: float) -> int:
    """Count how often the clock is asked over stripes that look like PDF417 and are none."""
    stripes = np.random.default_rng(1).integers(0, 2, (1, 90), np.uint8) * 255
    drawn = np.repeat(np.repeat(stripes, 4, 1), 150, 0)
    ticks = count()

    def clock() -> float:
        return float(next(ticks))

    assert find_barcodes(page(drawn, 5), seconds=seconds, clock=clock) == ()
    return next(ticks)


def test_a_thin_pattern_along_the_edge_does_not_end_the_search() -> None:
    # Twelve rows at the lower edge are two cells high and cover more cells than the code.
    frame = page(symbol("PDF417", LICENCE, 1), 9, size=(700, 1400))
    frame.pixels[-12:] = np.where(np.arange(1400) % 6 < 3, PAPER, INK)[None, :, None]

    (found,) = find_barcodes(frame, seconds=2.0)

    assert found.content == LICENCE


def test_the_search_ends_when_its_time_is_over() -> None:
    assert looks_at_stripes(seconds=100.0) > 4
    assert looks_at_stripes(seconds=2.0) <= 4


def test_a_wall_of_barcodes_yields_a_few() -> None:
    one = np.pad(symbol("QR", "1", 3), 12, constant_values=255)
    wall = np.tile(one, (5, 6))
    frame = Frame(np.repeat(wall[:, :, None], 3, 2))

    assert len(find_barcodes(frame, seconds=1.0)) == MOST_BARCODES


def test_binary_content_arrives_as_bounded_text() -> None:
    content = bytes(range(256)) * 4
    (found,) = find_barcodes(page(symbol("QR", content, 3)), seconds=1.0)

    assert 0 < len(found.content) <= barcodes.MOST_CHARACTERS
    found.content.encode("utf-8")


def test_control_characters_stay_in_the_content() -> None:
    (found,) = find_barcodes(page(symbol("Aztec", "a\x00b\x1b[2Jc", 3)), seconds=1.0)

    assert found.content == "a\x00b\x1b[2Jc"


@pytest.mark.parametrize("shape", [(1, 1), (4, 3000), (11, 11), (40, 2)])
def test_tiny_and_odd_frames_hold_nothing(shape: tuple[int, int]) -> None:
    assert find_barcodes(Frame(np.zeros((*shape, 3), np.uint8)), seconds=1.0) == ()


def test_a_code_is_listed_once() -> None:
    assert len(find_barcodes(page(symbol("QR", ADDRESS, 4)), seconds=2.0)) == 1
