import pytest

from kiosk.app.listening import ListenError, listen_address, listen_at, url_of


def test_addresses_default_to_loopback() -> None:
    assert listen_address("8080") == ("127.0.0.1", 8080)
    assert listen_address(":8080") == ("127.0.0.1", 8080)
    assert listen_address("0.0.0.0:1") == ("0.0.0.0", 1)  # noqa: S104 - what was typed
    assert listen_address("[::1]:1") == ("::1", 1)


@pytest.mark.parametrize("text", ["", "host", "host:", "host:x", "host:99999", "host:²"])
def test_what_is_no_address_is_reported(text: str) -> None:
    with pytest.raises(ListenError):
        listen_address(text)


def test_a_taken_port_is_reported() -> None:
    with listen_at(("127.0.0.1", 0)) as first:
        port = first.getsockname()[1]
        assert url_of(first) == f"http://127.0.0.1:{port}/"
        with pytest.raises(ListenError):
            listen_at(("127.0.0.1", port))
