"""No picture without a machine-readable zone is taken for one, however much it tries."""

import numpy as np
import pytest
from negatives import KINDS, negative

from kiosk.reading.decode import Frame
from kiosk.reading.errors import NoMrzError
from kiosk.reading.reader import MrzReader

FEW, MANY = 2 * len(KINDS), 10 * len(KINDS)


@pytest.fixture(scope="module")
def reader() -> MrzReader:
    return MrzReader()


def is_quiet(reader: MrzReader, seed: int) -> bool:
    try:
        reader.read_mrz(Frame(np.asarray(negative(seed))))
    except NoMrzError:
        return True
    return False


def named(seeds: range) -> list[str]:
    return [f"{KINDS[seed % len(KINDS)].__name__} {seed}" for seed in seeds]


@pytest.mark.parametrize("seed", range(FEW), ids=named(range(FEW)))
def test_a_picture_without_lines_raises_no_false_alarm(reader: MrzReader, seed: int) -> None:
    assert is_quiet(reader, seed)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(FEW, MANY), ids=named(range(FEW, MANY)))
def test_two_hundred_pictures_raise_no_false_alarm(reader: MrzReader, seed: int) -> None:
    assert is_quiet(reader, seed)


def test_a_negative_is_the_same_every_time() -> None:
    assert (np.asarray(negative(11)) == np.asarray(negative(11))).all()
