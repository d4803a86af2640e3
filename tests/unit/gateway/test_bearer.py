import pytest

from kiosk.gateway.bearer import KEY_HEADERS, Scheme, presented_token
from kiosk.gateway.request_refusal import Fault, RequestRefusedError
from kiosk.gateway.seen_request import SeenRequest

Headers = tuple[tuple[str, str], ...]
GOOD = ("Authorization", "Bearer a.b.c")


def presented(headers: Headers, target: str = "/v1/x") -> tuple[Scheme, str]:
    return presented_token(SeenRequest("POST", target, headers))


def fault(headers: Headers, target: str = "/v1/x") -> Fault:
    with pytest.raises(RequestRefusedError) as caught:
        presented(headers, target)
    return caught.value.fault


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ((GOOD,), (Scheme.BEARER, "a.b.c")),
        ((("authorization", "bEARER   a.b.c "),), (Scheme.BEARER, "a.b.c")),
        ((("Authorization", "DPoP a.b.c"),), (Scheme.DPOP, "a.b.c")),
        ((("X-Api-Key", "a.b.c"),), (Scheme.BEARER, "a.b.c")),
        ((("x-goog-api-key", "Bearer a.b.c"),), (Scheme.BEARER, "a.b.c")),
        ((("Authorization", "DPoP a.b.c"), ("api-key", "a.b.c")), (Scheme.DPOP, "a.b.c")),
        ((GOOD, ("x-api-key", "")), (Scheme.BEARER, "a.b.c")),
    ],
)
def test_the_token_is_found_wherever_clients_put_it(
    headers: Headers, expected: tuple[Scheme, str]
) -> None:
    assert presented(headers) == expected


@pytest.mark.parametrize("name", KEY_HEADERS)
def test_two_tokens_that_differ_are_refused(name: str) -> None:
    assert fault((GOOD, (name, "d.e.f"))) is Fault.SEVERAL_TOKENS
    assert fault(((name, "a.b.c"), (name, "a.b.c"))) is Fault.DUPLICATE_HEADER
    assert presented((GOOD, (name, "a.b.c"))) == (Scheme.BEARER, "a.b.c")


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ((), Fault.NO_TOKEN),
        ((GOOD, GOOD), Fault.SEVERAL_AUTHORIZATIONS),
        ((("Authorization", ""),), Fault.BAD_AUTHORIZATION),
        ((("Authorization", "Basic YTpi"),), Fault.UNKNOWN_SCHEME),
        ((("Authorization", "a.b.c"),), Fault.UNKNOWN_SCHEME),
        ((("Authorization", "Bearer"),), Fault.BAD_AUTHORIZATION),
        ((("Authorization", "Bearer a b"),), Fault.BAD_AUTHORIZATION),
        ((("Authorization", "Bearer\ta.b.c"),), Fault.UNKNOWN_SCHEME),
        ((("Authorization", "Bearer a.b.c, Bearer d.e.f"),), Fault.BAD_AUTHORIZATION),
        ((("Authorization", "Bearer a.b.c,Bearer"),), Fault.BAD_AUTHORIZATION),
        ((("Authorization", "Bearer \u00e4"),), Fault.BAD_AUTHORIZATION),
        ((("x-api-key", "Basic a.b.c"),), Fault.BAD_AUTHORIZATION),
    ],
)
def test_what_is_not_one_token_is_refused(headers: Headers, expected: Fault) -> None:
    assert fault(headers) is expected


@pytest.mark.parametrize("field", ["access_token", "key", "API_KEY", "k%65y"])
def test_a_token_in_the_address_is_refused(field: str) -> None:
    assert fault((GOOD,), f"/v1/x?{field}=a.b.c") is Fault.TOKEN_IN_QUERY


def test_a_token_stays_out_of_tracebacks() -> None:
    assert "a.b.c" not in repr(presented_token(SeenRequest("GET", "/", (GOOD,))))
