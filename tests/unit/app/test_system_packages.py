import pytest

from kiosk.app.system_packages import (
    GATEWAYS,
    MANAGERS,
    PACKAGES,
    QT_LIBRARIES,
    PackageManager,
    find_manager,
    install_command,
    packages_for,
)

APT, DNF, PACMAN, BREW = MANAGERS


def test_the_manager_of_the_machine_is_found() -> None:
    assert find_manager(lambda name: f"/usr/bin/{name}" if name == "dnf" else None) is DNF
    assert find_manager(lambda _: None) is None


def test_root_installs_without_sudo() -> None:
    command = install_command(["libxcb-cursor.so.0"], APT, user_id=0)
    assert command[0] == "apt-get"
    assert command[-1] == "libxcb-cursor0"


def test_others_install_with_sudo() -> None:
    command = install_command(["libxcb-cursor.so.0"], PACMAN, user_id=1000)
    assert command == ("sudo", "pacman", "-S", "--needed", "--noconfirm", "xcb-util-cursor")


def test_homebrew_refuses_root_and_gets_none() -> None:
    assert install_command(["postgres"], BREW, user_id=501) == ("brew", "install", "postgresql")


def test_one_package_for_two_libraries_is_named_once() -> None:
    assert packages_for(["libEGL.so.1", "libGL.so.1"], PACMAN) == ("libglvnd",)


def test_nothing_known_gives_no_command() -> None:
    assert install_command(["libEGL.so.1"], BREW, user_id=501) == ()


@pytest.mark.parametrize("manager", [APT, DNF, PACMAN], ids=lambda manager: manager.name)
def test_every_library_has_a_package(manager: PackageManager) -> None:
    assert [name for name in QT_LIBRARIES if not packages_for([name], manager)] == []


def test_libraries_and_programs_share_one_table() -> None:
    assert set(PACKAGES) - set(QT_LIBRARIES) == {"xvfb-run", "postgres", *GATEWAYS}
