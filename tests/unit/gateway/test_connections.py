import pytest

from kiosk.gateway import PublicationUnreachableError
from kiosk.gateway.connections import RequestEnd, pool_through, proxy_for

PROXY = "http://proxy.example:3128"


@pytest.mark.parametrize(
    ("url", "environment", "proxy"),
    [
        ("https://h.example/", {}, ""),
        ("https://h.example/", {"HTTPS_PROXY": PROXY}, PROXY),
        ("https://h.example/", {"https_proxy": PROXY, "HTTPS_PROXY": "http://other"}, PROXY),
        ("https://h.example/", {"https_proxy": "", "HTTPS_PROXY": PROXY}, ""),
        ("https://h.example/", {"HTTP_PROXY": PROXY}, ""),
        ("https://h.example/", {"ALL_PROXY": PROXY}, PROXY),
        ("https://h.example/", {"HTTPS_PROXY": "proxy.example:3128"}, PROXY),
        ("http://h.example/", {"HTTP_PROXY": PROXY}, PROXY),
        ("http://h.example/", {"HTTP_PROXY": PROXY, "REQUEST_METHOD": "GET"}, ""),
        ("http://h.example/", {"http_proxy": PROXY, "REQUEST_METHOD": "GET"}, PROXY),
        ("http://127.0.0.1:80/", {"HTTP_PROXY": PROXY}, ""),
        ("http://[::1]/", {"HTTP_PROXY": PROXY}, ""),
        ("http://localhost/", {"HTTP_PROXY": PROXY}, ""),
        ("http://h.example:99999/", {"HTTP_PROXY": PROXY}, ""),
    ],
)
def test_the_environment_names_the_proxy(
    url: str, environment: dict[str, str], proxy: str
) -> None:
    assert proxy_for(url, environment) == proxy


@pytest.mark.parametrize(
    ("url", "exceptions", "excepted"),
    [
        ("https://h.example/", "h.example", True),
        ("https://H.Example./", "other, h.EXAMPLE", True),
        ("https://h.example/", "example", True),
        ("https://h.example/", ".example", True),
        ("https://h.example/", "*.example", True),
        ("https://h.example/", "*", True),
        ("https://h.example/", "h.example:443", True),
        ("https://h.example/", "h.example:8443", False),
        ("https://oh.example/", "h.example", False),
        ("https://h.example/", "", False),
        ("https://h.example/", ",,.", False),
        ("https://10.1.2.3/", "10.0.0.0/8", True),
        ("https://10.1.2.3/", "10.1.2.3", True),
        ("https://10.1.2.3/", "10.1.2.3:80", False),
        ("https://10.1.2.3/", "2.3", False),
        ("https://[2001:db8::1]/", "2001:db8::/32", True),
        ("https://[2001:db8::1]:444/", "[2001:db8::1]:444", True),
        ("https://[2001:db8::1]/", "[2001:db8::1]:444", False),
    ],
)
def test_exceptions_go_straight_on(url: str, exceptions: str, excepted: bool) -> None:
    environment = {"HTTPS_PROXY": PROXY, "NO_PROXY": exceptions}
    assert (proxy_for(url, environment) == "") is excepted


@pytest.mark.parametrize("proxy", ["socks5://proxy:1080", "http://proxy:99999", "ftp://proxy"])
def test_a_proxy_of_another_kind_is_reported(proxy: str) -> None:
    with pytest.raises(PublicationUnreachableError, match="proxy"):
        pool_through(proxy, read_seconds=1)


def test_the_account_at_a_proxy_is_told_to_the_proxy() -> None:
    pool = pool_through("http://me:p%40ss@proxy:3128", read_seconds=1)
    assert pool.proxy_headers == {"proxy-authorization": "Basic bWU6cEBzcw=="}  # type: ignore[attr-defined] # a ProxyManager's


def test_what_was_ended_before_it_began_ends_at_once() -> None:
    class Socket:
        down = False

        def shutdown(self, _: int) -> None:
            self.down = True

    end, used = RequestEnd(), Socket()
    end.end()
    end.watch(used)  # type: ignore[arg-type] # all that is asked of a socket
    assert used.down
