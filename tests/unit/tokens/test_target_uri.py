import pytest

from kiosk.tokens.target_uri import URI_MAX_LENGTH, normalised


@pytest.mark.parametrize(
    ("uri", "expected"),
    [
        # RFC 3986 sections 6.2.2 and 6.2.3, and the path examples of section 5.2.4.
        ("HTTP://www.EXAMPLE.com/", "http://www.example.com/"),
        ("http://example.com", "http://example.com/"),
        ("http://example.com:/", "http://example.com/"),
        ("http://example.com:80/", "http://example.com/"),
        ("https://example.com:443", "https://example.com/"),
        ("https://example.com:80/", "https://example.com:80/"),
        ("http://example.com:443/", "http://example.com:443/"),
        ("http://example.com/%7Efoo", "http://example.com/~foo"),
        ("http://example.com/a%c2%b1b", "http://example.com/a%C2%B1b"),
        ("http://example.com/a%2fb", "http://example.com/a%2Fb"),
        ("http://ex%41mple.com/", "http://example.com/"),
        ("http://ex%e4mple.com/", "http://ex%E4mple.com/"),
        ("http://[2001:DB8::1]:443/", "http://[2001:db8::1]:443/"),
        ("http://a/b/c/./../../g", "http://a/g"),
        ("http://a/b/c/%2e/%2E%2e/../g", "http://a/g"),
        ("http://a/b/..", "http://a/"),
        ("http://a/b/c/.", "http://a/b/c/"),
        ("http://a/../../b", "http://a/b"),
        ("http://a/b//../c", "http://a/b/c"),
        ("http://a//b", "http://a//b"),
        ("http://a/...", "http://a/..."),
        ("http://a/b?c=/../d#e", "http://a/b"),
        ("http://a?b", "http://a/"),
        ("http://a#b", "http://a/"),
    ],
)
def test_equal_addresses_are_written_alike(uri: str, expected: str) -> None:
    assert normalised(uri) == expected
    assert normalised(expected) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://a/b", "https://a/b"),
        ("http://a/b", "http://a/B"),
        ("http://a/b", "http://a/b/"),
        ("http://a/b%2Fc", "http://a/b/c"),
        ("http://a/b;c", "http://a/b%3Bc"),
        ("http://a/", "http://b/"),
        ("http://a/", "http://a.b/"),
        ("http://a:8080/", "http://a/"),
    ],
)
def test_different_addresses_stay_different(one: str, other: str) -> None:
    assert normalised(one) != normalised(other)


@pytest.mark.parametrize(
    "uri",
    [
        "",
        "/path",
        "//host/path",
        "host/path",
        "ftp://a/",
        "http:/a",
        "http:///path",
        "http://user@a/",
        "http://a@b:80/",
        "http://a:b/",
        "http://a:80:80/",
        "http://[::1/",
        "http://a/b c",
        "http://a/b\\c",
        "http://a/\n",
        "http://a/%4",
        "http://a/%zz",
        "http://zo\u00eb/",
        "http://a/\u0661",
        "http://a/\ud800",
        "http://a/" + "b" * URI_MAX_LENGTH,
    ],
)
def test_what_is_no_address_of_a_request_is_refused(uri: str) -> None:
    with pytest.raises(ValueError, match="the address is"):
        normalised(uri)
