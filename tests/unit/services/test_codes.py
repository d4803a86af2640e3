from __future__ import annotations

import pytest
from fakes import FakeEntropy

from kiosk.services.codes import CodeError, code_hash, new_code, normal_code


def test_a_code_has_eighty_bits_in_groups_that_can_be_read_out() -> None:
    code = new_code(FakeEntropy())

    assert [len(group) for group in code.split("-")] == [4, 4, 4, 4]
    assert set(normal_code(code)) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


def test_all_letters_are_drawn() -> None:
    code = normal_code(new_code(lambda size: bytes(range(7, 7 + size)), 32))

    assert len(set(code)) == 32


@pytest.mark.parametrize("typed", ["4f2k9q1m", "4F2K 9QIM", " 4f2k-9qLm ", "4F2K-9Q1M"])
def test_a_code_is_the_same_however_it_is_typed(typed: str) -> None:
    assert code_hash(typed) == code_hash("4F2K-9Q1M")


@pytest.mark.parametrize("typed", ["", "  ", "4F2K-9Q!M", "4F2K-9QUM", "A" * 65, "４F2K"])
def test_what_cannot_be_a_code_is_refused_like_an_unknown_one(typed: str) -> None:
    with pytest.raises(CodeError):
        code_hash(typed)
