import pytest

from kiosk.gateway.pacing import Pace, Rhythm


def pace(spread: float = 0.5) -> Pace:
    return Pace(Rhythm(), lambda: spread)


def test_without_announcements_the_publisher_is_asked_every_second() -> None:
    assert pace().pause(0, hearing=False) == 1
    assert pace(0).pause(0, hearing=False) == pytest.approx(0.8)
    assert pace(1).pause(0, hearing=False) == pytest.approx(1.2)


def test_failures_double_the_pause_up_to_thirty_seconds() -> None:
    failing = Pace(Rhythm(), lambda: 0.0)
    pauses = []
    for _ in range(8):
        failing.failed(called=False)
        pauses.append(failing.pause(0, hearing=False))
    assert pauses == [1, 2, 4, 8, 16, 30, 30, 30]
    failing.refreshed(0, news=False, called=False)
    assert failing.pause(0, hearing=False) < 1.3


def test_no_number_of_failures_is_too_great() -> None:
    assert Rhythm().back_off(100_000, 0) == 30
    assert Rhythm().back_off(100_000, 1) == pytest.approx(24)


def test_announcements_that_bring_news_spare_the_asking() -> None:
    heard = pace()
    heard.refreshed(100, news=True, called=True)
    assert heard.pause(100, hearing=True) == 15
    assert heard.pause(110, hearing=True) == 5
    assert heard.pause(115, hearing=True) == 1


def test_a_lost_stream_spares_nothing() -> None:
    heard = pace()
    heard.refreshed(100, news=True, called=True)
    assert heard.pause(100, hearing=False) == 1


def test_announcements_that_bring_nothing_count_for_nothing() -> None:
    lied_to = pace()
    lied_to.refreshed(100, news=True, called=True)
    for second in range(101, 116):
        lied_to.refreshed(second, news=False, called=True)
    assert lied_to.pause(115, hearing=True) == 1


def test_news_found_by_asking_do_not_make_a_stream_good() -> None:
    asked = pace()
    asked.refreshed(100, news=True, called=False)
    assert asked.pause(100, hearing=True) == 1


@pytest.mark.parametrize("failing", [False, True])
def test_a_stream_that_cries_wolf_waits_its_turn(failing: bool) -> None:
    lied_to = pace()
    for _ in range(3):
        lied_to.refreshed(0, news=False, called=True)
        assert lied_to.deafness() == 0
    if failing:
        lied_to.failed(called=True)
        lied_to.failed(called=True)
    else:
        lied_to.refreshed(0, news=False, called=True)
    assert lied_to.deafness() == pytest.approx(1.8 if failing else 1)
    lied_to.refreshed(0, news=True, called=True)
    assert lied_to.deafness() == 0
