import pytest

from kiosk.app.platform_window import (
    NoDisplayError,
    UnprotectedDisplayError,
    WindowPlatform,
    choose_platform,
    has_display,
)

REAL, DEMO = False, True


def choose(
    environment: dict[str, str],
    *,
    demo: bool,
    system: str = "linux",
    free: frozenset[int] = frozenset(range(5900, 6000)),
) -> WindowPlatform:
    return choose_platform(environment, system, demo=demo, port_is_free=free.__contains__)


@pytest.mark.parametrize("demo", [REAL, DEMO])
@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_display_leaves_the_choice_to_qt(variable: str, demo: bool) -> None:
    assert choose({variable: ":0"}, demo=demo) == WindowPlatform("")


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_always_have_a_display(system: str) -> None:
    assert has_display({}, system)
    assert choose({}, demo=REAL, system=system) == WindowPlatform("")


def test_without_a_display_the_demo_opens_over_vnc() -> None:
    platform = choose({}, demo=DEMO)
    assert platform == WindowPlatform("vnc:size=1440x900:port=5900", 5900)


def test_an_empty_variable_is_no_display() -> None:
    assert not has_display({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, "linux")


def test_a_taken_port_moves_on_to_the_next() -> None:
    assert choose({}, demo=DEMO, free=frozenset({5903, 5907})).vnc_port == 5903


def test_no_free_port_is_said() -> None:
    with pytest.raises(NoDisplayError, match="5900 to 5999"):
        choose({}, demo=DEMO, free=frozenset())


def test_without_a_display_a_real_store_says_so() -> None:
    with pytest.raises(NoDisplayError, match="kiosk demo"):
        choose({}, demo=REAL)


@pytest.mark.parametrize(
    "wanted",
    ["vnc", "VNC", "vnc:port=5901", "xcb;vnc", "xcb; vnc:size=800x600", "offscreen;vnc;xcb"],
)
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":0"}])
def test_a_real_store_refuses_vnc_in_every_spelling(wanted: str, display: dict[str, str]) -> None:
    with pytest.raises(UnprotectedDisplayError, match="no password"):
        choose({"QT_QPA_PLATFORM": wanted, **display}, demo=REAL)


def test_the_demo_keeps_the_port_of_vnc_in_its_own_hands() -> None:
    platform = choose({"QT_QPA_PLATFORM": "xcb;vnc:port=80"}, demo=DEMO)
    assert platform == WindowPlatform("vnc:size=1440x900:port=5900", 5900)


@pytest.mark.parametrize("demo", [REAL, DEMO])
@pytest.mark.parametrize("wanted", ["offscreen", "xcb", "wayland;xcb"])
def test_any_other_platform_that_was_asked_for_is_kept(wanted: str, demo: bool) -> None:
    assert choose({"QT_QPA_PLATFORM": wanted}, demo=demo) == WindowPlatform(wanted)
