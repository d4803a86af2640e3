"""The colours must be legible before anything is drawn with them."""

import pytest

from kiosk.ui.shared.theme.tokens import (
    COLORS,
    TYPE,
    Audience,
    Colors,
    Mode,
    Tone,
    contrast_ratio,
    mix,
)

GROUNDS = ("bg", "surface", "sunken", "selected")


def text_pairs(colors: Colors) -> list[tuple[str, str]]:
    pairs = [
        (ink, getattr(colors, ground))
        for ink in (colors.text, colors.muted, colors.accent)
        for ground in GROUNDS
    ]
    for tone in Tone:
        ink, tint = colors.tone(tone)
        pairs += [(ink, tint), (colors.text, tint), (ink, colors.surface), (ink, colors.bg)]
    pairs.append((colors.on_accent, colors.accent))
    pairs.append((colors.surface, colors.block))  # The filled danger button.
    pairs.append((colors.surface, colors.text))  # The toast.
    return pairs


@pytest.mark.parametrize("mode", Mode)
def test_every_text_reaches_a_contrast_of_four_and_a_half(mode: Mode) -> None:
    weakest = min(contrast_ratio(*pair) for pair in text_pairs(COLORS[mode]))
    assert weakest >= 4.5


@pytest.mark.parametrize("mode", Mode)
def test_every_edge_and_focus_ring_reaches_a_contrast_of_three(mode: Mode) -> None:
    colors = COLORS[mode]
    weakest = min(
        contrast_ratio(line, getattr(colors, ground))
        for line in (colors.edge, colors.focus)
        for ground in GROUNDS
    )
    assert weakest >= 3


@pytest.mark.parametrize("mode", Mode)
def test_a_filled_button_stays_legible_under_the_pointer_and_pressed(mode: Mode) -> None:
    colors = COLORS[mode]
    for share in (0.18, 0.35):
        assert contrast_ratio(colors.on_accent, mix(colors.accent, colors.text, share)) >= 4.5


def test_contrast_is_that_of_the_standard_at_its_ends() -> None:
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast_ratio("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize(("audience", "least"), [(Audience.REGISTRANT, 18), (Audience.DESK, 13)])
def test_no_text_is_smaller_than_its_reader_can_bear(audience: Audience, least: int) -> None:
    assert min(step.size for step in TYPE[audience].values()) >= least
