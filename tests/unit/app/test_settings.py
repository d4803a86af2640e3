from pathlib import Path

from kiosk.app.settings import DeviceSettings, settings_at, settings_from


def test_the_environment_places_the_store(tmp_path: Path) -> None:
    settings = settings_from({"KIOSK_HOME": str(tmp_path)})
    assert settings.home == tmp_path
    assert settings.database_url == f"sqlite:///{tmp_path / 'store.sqlite3'}"
    assert settings.publication == tmp_path / "publication"
    assert settings.on_sqlite


def test_a_database_url_moves_the_store(tmp_path: Path) -> None:
    url = "postgresql+psycopg://kiosk@127.0.0.1/kiosk"
    settings = settings_from({"KIOSK_HOME": str(tmp_path), "KIOSK_DATABASE_URL": url})
    assert settings.database_url == url
    assert not settings.on_sqlite


def test_the_publication_can_lie_elsewhere(tmp_path: Path) -> None:
    place = tmp_path / "www"
    settings = settings_from({"KIOSK_HOME": str(tmp_path), "KIOSK_PUBLICATION": str(place)})
    assert settings.publication == place


def test_without_a_home_the_platform_decides() -> None:
    assert settings_from({}).home.is_absolute()


def test_only_the_demo_is_a_demo(tmp_path: Path) -> None:
    assert not settings_from({"KIOSK_HOME": str(tmp_path)}).demo
    assert settings_at(tmp_path, demo=True).demo


def test_the_environment_names_the_devices_of_a_desk(tmp_path: Path) -> None:
    assert settings_from({"KIOSK_HOME": str(tmp_path)}).devices == DeviceSettings()
    named = settings_from(
        {
            "KIOSK_HOME": str(tmp_path),
            "KIOSK_CAMERA": "1",
            "KIOSK_SERIAL": "/dev/ttyUSB0:19200",
            "KIOSK_SCANS": str(tmp_path / "scans"),
        }
    )
    assert named.devices == DeviceSettings("1", "/dev/ttyUSB0:19200", tmp_path / "scans")
