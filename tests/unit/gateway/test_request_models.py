"""Every way to name a model is found, and what gateways read differently is refused."""

import json
from typing import Any

import pytest

from kiosk.gateway.request_models import named_models
from kiosk.gateway.request_refusal import Fault, RequestRefusedError
from kiosk.gateway.seen_request import ReadingRules, SeenRequest

JSON = (("Content-Type", "application/json"),)
CHAT = "/v1/chat/completions"


def names(
    target: str = CHAT,
    body: bytes | None = b"",
    headers: tuple[tuple[str, str], ...] = JSON,
    rules: ReadingRules | None = None,
    **more: Any,
) -> tuple[str, ...]:
    request = SeenRequest("POST", target, headers, body, **more)
    return named_models(request, rules or ReadingRules())


def fault(*arguments: Any, **more: Any) -> Fault:
    with pytest.raises(RequestRefusedError) as caught:
        names(*arguments, **more)
    return caught.value.fault


def dumped(**members: Any) -> bytes:
    return json.dumps({"temperature": 0.7, "messages": [], **members}).encode()


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"model": "fable-5"}, ("fable-5",)),
        ({"model": "fable-5,mythos-5"}, ("fable-5", "mythos-5")),
        ({"model": "fable-5 , mythos-5"}, ("fable-5", "mythos-5")),
        ({"model": ["fable-5", "mythos-5"]}, ("fable-5", "mythos-5")),
        ({"model": "fable-5", "models": ["mythos-5"]}, ("fable-5", "mythos-5")),
        ({"model_id": "fable-5"}, ("fable-5",)),
        ({"modelId": "fable-5"}, ("fable-5",)),
        ({"target_model_names": "fable-5,mythos-5"}, ("fable-5", "mythos-5")),
        ({"model": "fable-5", "fallbacks": ["mythos-5"]}, ("fable-5", "mythos-5")),
        ({"model": "fable-5", "fallbacks": [{"model": "mythos-5"}]}, ("fable-5", "mythos-5")),
        ({"model": "fable-5", "fallbacks": [{"fable-5": ["opal-4"]}]}, ("fable-5", "opal-4")),
        ({"model": "fable-5", "fallbacks": None}, ("fable-5",)),
        ({"session": {"model": "fable-5"}}, ("fable-5",)),
        ({"session": {"audio": {"input": {"transcription": {"model": "m"}}}}}, ("m",)),
        ({"completion": {"model": "fable-5"}}, ("fable-5",)),
        ({"model": "fable-5", "extra_body": {"model": "mythos-5"}}, ("fable-5", "mythos-5")),
        ({"model": "fable-5", "litellm_params": {"model": "m"}}, ("fable-5", "m")),
        ({"requests": [{"params": {"model": "a"}}, {"model": "b"}]}, ("a", "b")),
        ({"model": "fable-5", "tools": [{"type": "image", "model": "m"}]}, ("fable-5", "m")),
        ({"model": "fable-5", "metadata": {"model": "notes"}}, ("fable-5",)),
        ({"model": "fable-5", "input": "model mythos-5"}, ("fable-5",)),
    ],
)
def test_every_member_that_names_a_model_is_found(
    members: dict[str, Any], expected: tuple[str, ...]
) -> None:
    assert names(body=dumped(**members)) == expected


def test_a_function_that_takes_a_model_names_none() -> None:
    tool = {"type": "function", "function": {"parameters": {"model": {"type": "string"}}}}
    assert names(body=dumped(model="fable-5", tools=[tool])) == ("fable-5",)


@pytest.mark.parametrize("content_type", ["", "text/plain", "application/problem+json"])
def test_json_is_read_under_the_types_that_servers_read_it_under(content_type: str) -> None:
    headers = (("content-type", content_type),) if content_type else ()
    assert names(body=dumped(model="fable-5"), headers=headers) == ("fable-5",)


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("/engines/mythos-5/chat/completions", "mythos-5"),
        ("/engines/openai/mythos-5/chat/completions", "openai/mythos-5"),
        ("/openai/deployments/mythos-5/chat/completions?api-version=1", "mythos-5"),
        ("/openai/deployments/mythos-5/embeddings/", "mythos-5"),
        ("/OpenAI/Deployments/mythos-5/embeddings", "mythos-5"),
        ("/v1beta/models/mythos-5:generateContent", "mythos-5"),
        ("/v1beta/models/bedrock/mythos-5:streamGenerateContent", "bedrock/mythos-5"),
        ("/models/mythos-5:countTokens", "mythos-5"),
        ("/models/mythos-5:newVerb", "mythos-5:newVerb"),
        ("/v1beta/models/mythos%2D5:generateContent", "mythos-5"),
        ("/v1beta/models/mythos-5%3AgenerateContent", "mythos-5"),
        ("/v1/models/mythos-5", "mythos-5"),
        ("/v1/models/llama3:8b", "llama3:8b"),
        ("/vertex_ai/v1/projects/p/publishers/google/models/mythos-5:predict", "mythos-5"),
        ("/bedrock/model/mythos-5/converse", "mythos-5"),
        ("/engines/mythos-5/unheard-of", "mythos-5/unheard-of"),
        ("/engines/mythos-5/completions/chat/completions", "mythos-5/completions"),
        ("/v1/chat/completions?model=mythos-5", "mythos-5"),
        ("/v1/chat/completions?x=1&mod%65l=mythos%2D5", "mythos-5"),
        ("/v1/files?target_model_names=mythos-5", "mythos-5"),
    ],
)
def test_every_address_that_names_a_model_is_read(target: str, expected: str) -> None:
    assert names(target) == (expected,)
    body_too = names(target, dumped(model="fable-5"))
    assert body_too == (expected, "fable-5")


def test_a_semicolon_separates_for_some_and_not_for_others() -> None:
    assert names("/v1/x?a=b;model=mythos-5") == ("mythos-5",)
    assert fault("/v1/x?a=b;model=fable-5;model=mythos-5") is Fault.DUPLICATE_FIELD
    assert fault("/v1/x?model=fable-5;x=y") is Fault.AMBIGUOUS_QUERY


def test_a_list_in_a_query_may_be_written_out() -> None:
    assert names("/v1/x?model[]=a&model[]=b") == ("a", "b")


def test_what_the_router_found_and_the_operator_s_header_count_too() -> None:
    rules = ReadingRules(model_headers=("x-kiosk-model",))
    headers = (*JSON, ("X-Kiosk-Model", "opal-4"), ("X-Model", "ignored"))
    found = names(
        body=dumped(model="fable-5"), headers=headers, rules=rules, routed={"model": "mythos-5"}
    )
    assert found == ("opal-4", "mythos-5", "fable-5")
    twice = (*headers, ("x-kiosk-model", "opal-4"))
    assert fault(headers=twice, rules=rules) is Fault.DUPLICATE_HEADER


def test_only_a_listed_route_may_name_no_model() -> None:
    rules = ReadingRules(routes_without_model=frozenset({"POST /v1/models"}))
    assert names("/v1/models", rules=rules) == ()
    assert names("/v1/models/", dumped(model="fable-5"), rules=rules) == ("fable-5",)
    info = ReadingRules(routes_without_model=frozenset({"POST /model/info"}))
    assert names("/model/info", rules=info) == ()
    assert names("/model/info") == ("info",)
    assert fault("/v1/models") is Fault.NO_MODEL
    assert fault("/v1/files", rules=rules) is Fault.NO_MODEL
    assert fault(body=dumped()) is Fault.NO_MODEL
    assert fault(body=dumped(model=None)) is Fault.NO_MODEL


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("http://host/v1", Fault.BAD_TARGET),
        ("*", Fault.BAD_TARGET),
        ("", Fault.BAD_TARGET),
        ("/v1/a b", Fault.BAD_TARGET),
        ("/v1/\u00e4", Fault.BAD_TARGET),
        ("/v1\\x", Fault.BAD_TARGET),
        ("/v1#x", Fault.BAD_TARGET),
        ("/models/fable-5/../mythos-5", Fault.DOT_SEGMENT),
        ("/models/./fable-5", Fault.DOT_SEGMENT),
        ("/models/fable-5/%2e%2E/mythos-5", Fault.DOT_SEGMENT),
        ("//models/fable-5", Fault.EMPTY_SEGMENT),
        ("/models//fable-5", Fault.EMPTY_SEGMENT),
        ("/models/fable-5//", Fault.EMPTY_SEGMENT),
        ("/models/fable-5;x=1", Fault.PATH_PARAMETER),
        ("/x/..%3b/models/fable-5", Fault.PATH_PARAMETER),
        ("/models/a%2fb", Fault.ENCODED_SEPARATOR),
        ("/models/a%5Cb", Fault.ENCODED_SEPARATOR),
        ("/models/a%00", Fault.ENCODED_SEPARATOR),
        ("/models/a%0d%0a", Fault.ENCODED_SEPARATOR),
        ("/models/mythos%252D5", Fault.ENCODED_TWICE),
        ("/v1/x?model=mythos%252D5", Fault.ENCODED_TWICE),
        ("/models/a%2", Fault.BAD_ESCAPE),
        ("/models/a%zz", Fault.BAD_ESCAPE),
        ("/models/%c0%af", Fault.BAD_ESCAPE),
        ("/v1/x?mod%ff=1", Fault.BAD_ESCAPE),
        ("/v1/x?model=fable+5", Fault.AMBIGUOUS_QUERY),
        ("/v1/x?model=fable-5&model=mythos-5", Fault.DUPLICATE_FIELD),
        ("/v1/x?model=fable-5&mod%65l=fable-5", Fault.DUPLICATE_FIELD),
        ("/v1/x?Model=mythos-5", Fault.DISGUISED_MEMBER),
        ("/v1/x?model=", Fault.BAD_MODEL_NAME),
        ("/v1/x?model=fable-5,", Fault.BAD_MODEL_NAME),
    ],
)
def test_an_address_that_is_read_in_two_ways_is_refused(target: str, expected: Fault) -> None:
    assert fault(target) is expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"model":"fable-5","model":"mythos-5"}', Fault.DUPLICATE_MEMBER),
        (b'{"model":"fable-5","mod\\u0065l":"mythos-5"}', Fault.DUPLICATE_MEMBER),
        (b'{"model":"m","session":{"a":1,"a":2}}', Fault.DUPLICATE_MEMBER),
        (b'{"model":"m","Model":"mythos-5"}', Fault.DISGUISED_MEMBER),
        ('{"model":"m","model\u017f":["x"]}'.encode(), Fault.DISGUISED_MEMBER),
        (b'{"model":"m","Extra_Body":{"model":"x"}}', Fault.DISGUISED_MEMBER),
        (b'\xef\xbb\xbf{"model":"m"}', Fault.BYTE_ORDER_MARK),
        ('{"model":"m"}'.encode("utf-16"), Fault.BYTE_ORDER_MARK),
        ('{"model":"m"}'.encode("utf-16-le"), Fault.BAD_JSON),
        (b'{"model":"m","x":"\xe4"}', Fault.NOT_UTF8),
        (b'{"model":"m"} {"model":"x"}', Fault.BAD_JSON),
        (b'{"model":"m"}x', Fault.BAD_JSON),
        (b'{"model":"m","x":NaN}', Fault.BAD_JSON),
        (b'{"model":"m","x":-Infinity}', Fault.BAD_JSON),
        (b'{"model":"m","x":' + b"9" * 5000 + b"}", Fault.BAD_JSON),
        (b'{"model":"m","x":"a\tb"}', Fault.BAD_JSON),
        (b"model=m", Fault.BAD_JSON),
        (b'["model","m"]', Fault.NOT_AN_OBJECT),
        (b'"m"', Fault.NOT_AN_OBJECT),
        (b'{"model":"m","x":' + b"[" * 65 + b"]" * 65 + b"}", Fault.JSON_TOO_DEEP),
        (b'{"model":5}', Fault.MODEL_NOT_TEXT),
        (b'{"model":{"id":"m"}}', Fault.MODEL_NOT_TEXT),
        (b'{"model":["m",5]}', Fault.MODEL_NOT_TEXT),
        (b'{"model":""}', Fault.BAD_MODEL_NAME),
        (b'{"model":"a b"}', Fault.BAD_MODEL_NAME),
        (b'{"model":"m\\ud800"}', Fault.BAD_MODEL_NAME),
        (b'{"model":"m\\u0000"}', Fault.BAD_MODEL_NAME),
        ('{"model":"\u043cythos-5"}'.encode(), Fault.BAD_MODEL_NAME),
        (b'{"model":"' + b"a" * 257 + b'"}', Fault.BAD_MODEL_NAME),
    ],
)
def test_json_that_is_read_in_two_ways_is_refused(body: bytes, expected: Fault) -> None:
    assert fault(body=body) is expected


def test_depth_is_counted_outside_texts_only() -> None:
    assert names(body=dumped(model="m", x="[" * 500 + '"\\')) == ("m",)
    assert names(body=dumped(model="m", x="[" * 500 + "]" * 500)) == ("m",)
    assert names(body=b'{"model":"m","x":[' + b"[]," * 500 + b"[]]}") == ("m",)
    assert fault(body=b"[" * 200_000) is Fault.JSON_TOO_DEEP
    assert fault(body=b'{"x":[' + b'"' * 99 + b"[" * 500) is Fault.BAD_JSON


@pytest.mark.parametrize(
    ("headers", "body", "expected"),
    [
        ((("Content-Encoding", "gzip"),), b"x", Fault.CONTENT_ENCODING),
        ((("Content-Encoding", "identity, br"),), b"x", Fault.CONTENT_ENCODING),
        ((("Content-Type", "application/json; charset=utf-16"),), b"x", Fault.CHARSET),
        ((("Content-Type", "audio/wav"),), b"x", Fault.MEDIA_TYPE),
        ((("Content-Type", "multipart/mixed; boundary=x"),), b"x", Fault.MEDIA_TYPE),
        ((("Content-Type", "application/json; x"),), b"x", Fault.MEDIA_TYPE),
        ((*JSON, *JSON), b"x", Fault.DUPLICATE_HEADER),
        ((("Content-Length", "1"), ("Content-Length", "1")), b"x", Fault.DUPLICATE_HEADER),
        (
            (("Content-Length", "1"), ("Transfer-Encoding", "chunked")),
            b"x",
            Fault.LENGTH_AND_ENCODING,
        ),
        (JSON, None, Fault.BODY_UNSEEN),
        ((("Content-Length", "9"),), b"", Fault.BODY_UNSEEN),
        ((("Transfer-Encoding", "chunked"),), b"", Fault.BODY_UNSEEN),
        ((("Content-Length", "9"),), b"x", Fault.BODY_CUT),
        ((("Content-Length", "+1"),), b"x", Fault.BODY_CUT),
    ],
)
def test_a_body_whose_model_could_be_another_is_refused(
    headers: tuple[tuple[str, str], ...], body: bytes | None, expected: Fault
) -> None:
    assert fault("/v1/x?model=fable-5", body, headers) is expected


def test_limits_hold() -> None:
    body = dumped(model="fable-5")
    headers = (*JSON, ("Content-Length", str(len(body))))
    assert names(body=body, headers=headers, rules=ReadingRules(max_body=len(body)))
    assert fault(body=body, rules=ReadingRules(max_body=len(body) - 1)) is Fault.BODY_TOO_LARGE
    three = dumped(models=["a", "b", "a", "c"])
    assert names(body=three, rules=ReadingRules(max_models=3)) == ("a", "b", "c")
    assert fault(body=three, rules=ReadingRules(max_models=2)) is Fault.TOO_MANY_MODELS


def test_a_listed_type_names_nothing() -> None:
    rules = ReadingRules(opaque_types=frozenset({"audio/wav"}))
    headers = (("Content-Type", "audio/wav"),)
    assert names("/v1/x?model=fable-5", b"RIFF", headers, rules) == ("fable-5",)
    assert fault("/v1/x", b"RIFF", headers, rules) is Fault.NO_MODEL


@pytest.mark.parametrize("each", list(Fault))
def test_every_fault_says_what_happened_and_what_to_do(each: Fault) -> None:
    error = RequestRefusedError(each)
    assert error.fault is each
    assert error.problem.endswith(".")
    assert error.remedy.endswith(".")
