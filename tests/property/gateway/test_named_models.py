"""However a model is named it is found, and other readers see no model that we do not."""

import json
import time
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.gateway.bearer import presented_token
from kiosk.gateway.multipart import read_parts
from kiosk.gateway.request_json import read_json_object
from kiosk.gateway.request_models import named_models
from kiosk.gateway.request_refusal import RequestRefusedError
from kiosk.gateway.request_target import read_path
from kiosk.gateway.seen_request import SeenRequest

NAME = st.from_regex(r"[a-z0-9][a-z0-9._-]{0,12}", fullmatch=True).filter(
    lambda name: ".." not in name and not name.endswith(".")
)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)  # fmt: skip
JSON_TYPE = ("Content-Type", "application/json")
FORM_TYPE = ("Content-Type", "multipart/form-data; boundary=Xy")


def request(target: str, body: bytes, header: tuple[str, str] = JSON_TYPE) -> SeenRequest:
    return SeenRequest("POST", target, (header,), body)


@st.composite
def encoded(draw: st.DrawFn, name: str) -> str:
    """Percent-encode some characters of a name."""
    return "".join(f"%{ord(char):02x}" if draw(st.booleans()) else char for char in name)


def escaped(draw: st.DrawFn, text: str) -> str:
    """Write a JSON text with some characters escaped."""
    inner = "".join(
        f"\\u{ord(char):04x}" if draw(st.booleans()) else json.dumps(char)[1:-1] for char in text
    )
    return f'"{inner}"'


@st.composite
def ways(draw: st.DrawFn) -> tuple[SeenRequest, set[str]]:
    """Make a request that names models in several ways, and say which."""
    first, second, third = draw(NAME), draw(NAME), draw(NAME)
    target = draw(
        st.sampled_from(
            [
                "/engines/{}/chat/completions",
                "/openai/deployments/{}/embeddings",
                "/v1beta/models/{}:generateContent",
                "/models/{}",
                "/v1/responses?stream=true&model={}",
                "/v1/files?target_model_names={}",
            ]
        )
    ).format(draw(encoded(first)))
    member = escaped(draw, draw(st.sampled_from(["model", "models", "model_id", "fallbacks"])))
    nested = draw(
        st.sampled_from(
            [
                '"session":{{"model":{}}}',
                '"requests":[{{"params":{{"model":{}}}}}]',
                '"tools":[{{"type":"t","model":{}}}]',
                '"extra_body":{{"fallbacks":[{{"model":{}}}]}}',
            ]
        )
    ).format(escaped(draw, third))
    noise = json.dumps(draw(JSON_VALUES))
    parts = [f"{member}:{escaped(draw, second)}", nested, f'"messages":{noise}']
    body = "{" + ",".join(draw(st.permutations(parts))) + "}"
    return request(target, body.encode()), {first, second, third}


@given(ways())
def test_every_name_is_found_however_it_is_written(case: tuple[SeenRequest, set[str]]) -> None:
    seen, expected = case
    assert set(named_models(seen)) == expected


@given(st.dictionaries(st.text(max_size=8), JSON_VALUES, max_size=5))
def test_json_means_to_us_what_it_means_to_others(members: dict[str, Any]) -> None:
    assert read_json_object(json.dumps(members).encode()) == members


def first_wins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return dict(reversed(pairs))


PIECES = st.sampled_from(
    [
        '"model"',
        '"mod\\u0065l"',
        ":",
        ",",
        "{",
        "}",
        "[",
        "]",
        '"a"',
        "1",
        "0.7",
        "null",
        " ",
        "NaN",
    ]
)


@given(st.binary(max_size=40) | st.lists(PIECES, max_size=14).map(lambda p: "".join(p).encode()))
def test_accepted_json_has_one_reading(data: bytes) -> None:
    try:
        members = read_json_object(data)
    except RequestRefusedError:
        return
    assert json.loads(data) == members
    assert json.loads(data, object_pairs_hook=first_wins) == members


@given(st.text(st.characters(max_codepoint=0x17F), max_size=30).map(lambda text: f"/{text}"))
def test_any_address_is_read_or_refused(target: str) -> None:
    seen = SeenRequest("GET", target, (("Authorization", "Bearer a"),))
    for read in (named_models, presented_token):
        try:
            read(seen)
        except RequestRefusedError:
            continue


QUERY = st.lists(
    st.sampled_from(["model", "mod%65l", "=", "&", ";", "a", "%2D", "+", "%", "models", ","]),
    max_size=10,
).map("".join)


@given(QUERY)
def test_other_readers_find_no_model_in_a_query_that_we_do_not(query: str) -> None:
    try:
        names = named_models(SeenRequest("GET", f"/models/m?{query}"))
    except RequestRefusedError:
        return
    for as_read in (query, query.replace(";", "&")):
        for field, value in parse_qsl(as_read):
            if field in ("model", "models"):
                assert {name.strip() for name in value.split(",")} <= set(names)


SEGMENTS = st.lists(
    st.sampled_from(["/", ".", "..", "%2e", "%2f", "a", ";", "%25", "2f", "%5c", "%c3%a4"]),
    max_size=8,
).map("".join)


@given(SEGMENTS)
def test_an_accepted_path_is_the_same_for_who_decodes_early_or_late(path: str) -> None:
    try:
        segments = read_path(f"/{path}")
    except RequestRefusedError:
        return
    once = unquote(f"/{path}")
    assert once.removesuffix("/") == "".join(f"/{segment}" for segment in segments)
    assert unquote(once) == once
    assert not {".", ".."} & set(once.split("/"))


FORM_PIECES = st.sampled_from(
    [
        b"--Xy\r\n", b"\r\n--Xy\r\n", b"\r\n--Xy--", b"\r\n--Xy--\r\n", b"--Xy", b"\n", b"\r\n",
        b'Content-Disposition: form-data; name="model"\r\n\r\n',
        b'Content-Disposition: form-data; name="a"\r\n\r\n', b"fable-5", b"mythos-5", b" ",
    ]
)  # fmt: skip
WHOLE_PART = st.builds(
    lambda name, content: b"--Xy\r\nContent-Disposition: form-data; name="
    + f'"{name}"'.encode() + b"\r\n\r\n" + content + b"\r\n",
    st.sampled_from(["model", "a"]),
    st.sampled_from([b"fable-5", b"", b"x\r\ny", b"x\r\n--X"]),
)  # fmt: skip


def seen_by_the_mail_parser(body: bytes) -> list[tuple[Any, Any]]:
    head = b"Content-Type: multipart/form-data; boundary=Xy\r\n\r\n"
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    return [
        (part.get_param("name", header="content-disposition"), part.get_payload(decode=True))
        for part in message.iter_parts()
    ]


@given(
    st.lists(FORM_PIECES, max_size=10).map(b"".join)
    | st.lists(WHOLE_PART, min_size=1, max_size=4).map(lambda parts: b"".join(parts) + b"--Xy--")
)
def test_an_accepted_form_has_the_parts_that_a_mail_parser_sees(body: bytes) -> None:
    try:
        parts = list(read_parts(body, "Xy"))
    except RequestRefusedError:
        return
    assert [(part.name, part.content) for part in parts] == seen_by_the_mail_parser(body)


@given(
    st.sampled_from(
        [
            "application/json", "application/x-ndjson", "application/x-www-form-urlencoded",
            FORM_TYPE[1], "text/plain", "",
        ]
    ),
    st.binary(max_size=60) | st.lists(FORM_PIECES, max_size=6).map(b"".join),
)  # fmt: skip
def test_any_body_is_read_or_refused(content_type: str, body: bytes) -> None:
    seen = request("/models/m", body, ("Content-Type", content_type))
    try:
        names = named_models(seen)
    except RequestRefusedError:
        return
    assert "m" in names


def test_hostile_texts_take_linear_time() -> None:
    began = time.process_time()
    for body in (b'{"x":[' * 70 + b'"' + b'\\"' * 40_000, b"[]," * 40_000, b'"' * 40_000):
        with pytest.raises(RequestRefusedError):
            read_json_object(body)
    assert time.process_time() - began < 0.5
