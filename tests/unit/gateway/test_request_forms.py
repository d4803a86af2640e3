"""Models in forms, uploads and batch files, and forms that parsers split differently."""

import json
from typing import Any

import pytest

from kiosk.gateway.multipart import read_parameters
from kiosk.gateway.request_models import named_models
from kiosk.gateway.request_refusal import Fault, RequestRefusedError
from kiosk.gateway.seen_request import SeenRequest

URLENCODED = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data; boundary=XyZ"


def names(body: bytes, content_type: str, target: str = "/v1/x") -> tuple[str, ...]:
    return named_models(SeenRequest("POST", target, (("Content-Type", content_type),), body))


def fault(body: bytes, content_type: str, target: str = "/v1/x") -> Fault:
    with pytest.raises(RequestRefusedError) as caught:
        names(body, content_type, target)
    return caught.value.fault


def part(name: str, content: bytes | str, more: str = "", headers: str = "") -> bytes:
    data = content if isinstance(content, bytes) else content.encode()
    head = f'Content-Disposition: form-data; name="{name}"{more}\r\n{headers}\r\n'
    return b"--XyZ\r\n" + head.encode() + data + b"\r\n"


def form(*parts: bytes, end: bytes = b"--XyZ--\r\n") -> bytes:
    return b"".join(parts) + end


def line(model: str = "", **more: Any) -> bytes:
    body = {"model": model} if model else {}
    return json.dumps({"custom_id": "1", "method": "POST", "body": body, **more}).encode()


FILE = '; filename="a.jsonl"'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"model=mythos-5&prompt=x", ("mythos-5",)),
        (b"prompt=%zz%ff&model=mythos%2D5", ("mythos-5",)),
        (b"mod%65l=mythos-5", ("mythos-5",)),
        (b"model%5B%5D=a&model%5B%5D=b", ("a", "b")),
        (b"models[0]=a&models[1]=b", ("a", "b")),
        (b"session[model]=mythos-5", ("mythos-5",)),
        (b"extra_body.model=mythos-5", ("mythos-5",)),
    ],
)
def test_a_urlencoded_form_names_models(body: bytes, expected: tuple[str, ...]) -> None:
    assert names(body, URLENCODED) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"model=fable-5&model=mythos-5", Fault.DUPLICATE_FIELD),
        (b"model=fable-5&mod%65l=fable-5", Fault.DUPLICATE_FIELD),
        (b"MODEL=mythos-5", Fault.DISGUISED_MEMBER),
        (b"model=mythos+5", Fault.BAD_MODEL_NAME),
        (b"model=mythos%252D5", Fault.ENCODED_TWICE),
        (b"model=%ff", Fault.BAD_ESCAPE),
        (b"model=\xff", Fault.BAD_FORM),
        (b'{"model":"mythos-5"}', Fault.DISGUISED_BODY),
        (b' \n\xef\xbb\xbf{"model":"mythos-5"}', Fault.DISGUISED_BODY),
        (b"prompt=x", Fault.NO_MODEL),
    ],
)
def test_a_urlencoded_form_that_is_read_in_two_ways_is_refused(
    body: bytes, expected: Fault
) -> None:
    target = "/v1/x" if expected is Fault.NO_MODEL else "/v1/x?model=fable-5"
    assert fault(body, URLENCODED, target) is expected


def test_a_multipart_form_names_models() -> None:
    audio = part("file", b"RIFF\r\n\x00\xff", '; filename="a.wav"', "Content-Type: audio/wav\r\n")
    assert names(form(part("model", "mythos-5"), audio), MULTIPART) == ("mythos-5",)
    quoted = 'multipart/form-data; boundary="XyZ"'
    assert names(form(audio, part("model", "mythos-5")), quoted) == ("mythos-5",)
    assert names(form(part("target_model_names", "a,b"), end=b"--XyZ--"), MULTIPART) == ("a", "b")


def test_every_line_of_a_batch_file_counts() -> None:
    lines = line("fable-5") + b"\r\n\n" + line("mythos-5") + b"\n" + line(url="/engines/o/invoke")
    batch = form(part("purpose", "batch"), part("file", lines, FILE))
    assert names(batch, MULTIPART) == ("fable-5", "mythos-5", "o")
    assert names(lines, "application/x-ndjson") == ("fable-5", "mythos-5", "o")
    for bad, expected in (
        (line(), Fault.NO_MODEL),
        (b"x", Fault.BAD_JSON),
        (b"\xef\xbb\xbf" + line("m"), Fault.BYTE_ORDER_MARK),
        (b'{"body":{"model":"a","model":"b"}}', Fault.DUPLICATE_MEMBER),
    ):
        lines = bad + b"\n" + line("fable-5")
        assert fault(form(part("purpose", "batch"), part("f", lines, FILE)), MULTIPART) is expected


def test_a_file_of_requests_counts_whatever_it_is_declared_to_be() -> None:
    lines = b"\xef\xbb\xbf" + line("mythos-5") + b"\nnot json\n" + line("opal-4")
    upload = form(part("model", "fable-5"), part("file", lines, FILE))
    assert names(upload, MULTIPART) == ("fable-5", "mythos-5", "opal-4")


def test_a_table_of_cars_is_no_batch() -> None:
    cars = b'{"model":"A 5 with roof","doors":4}\n{"model":5}'
    upload = form(part("purpose", "user_data"), part("model", "m"), part("file", cars, FILE))
    assert names(upload, MULTIPART) == ("m",)


MODEL = part("model", "fable-5")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (form(MODEL, MODEL), Fault.DUPLICATE_FIELD),
        (form(MODEL, part("purpose", "x"), part("Purpose", "batch")), Fault.DUPLICATE_FIELD),
        (form(part("Model", "mythos-5")), Fault.DISGUISED_MEMBER),
        (form(part("model", "mythos-5", FILE)), Fault.MODEL_NOT_TEXT),
        (form(part("model", b"\xff")), Fault.NOT_UTF8),
        (
            form(part("model", "m", headers="Content-Type: text/plain; charset=utf-7\r\n")),
            Fault.CHARSET,
        ),
        (b'{"model":"mythos-5"}\r\n' + form(MODEL), Fault.BAD_FORM),
        (b"\r\n" + form(MODEL), Fault.BAD_FORM),
        (form(MODEL) + b"--XyZ\r\n", Fault.BAD_FORM),
        (form(MODEL) + b"x", Fault.BAD_FORM),
        (form(MODEL, end=b""), Fault.BAD_FORM),
        (form(MODEL).replace(b"\r\n", b"\n"), Fault.BAD_FORM),
        (form(part("x", b"a\n--XyZ\nmodel"), MODEL), Fault.BAD_FORM),
        (form(part("x", b"a\r\n--XyZ \r\n"), MODEL), Fault.BAD_FORM),
        (form(part("x", b"a\r\n--XyZw\r\n"), MODEL), Fault.BAD_FORM),
        (form(part("model", "m", '; name="x"')), Fault.BAD_FORM),
        (form(part("x", "m", "; name*=utf-8''model")), Fault.BAD_FORM),
        (form(part('x\\"; name=\\"model', "m")), Fault.BAD_FORM),
        (form(part("model", "m", headers="Content-Disposition: form-data\r\n")), Fault.BAD_FORM),
        (form(part("x", "m", headers=" folded\r\n"), MODEL), Fault.BAD_FORM),
        (
            form(part("model", "bXl0aG9z", headers="Content-Transfer-Encoding: base64\r\n")),
            Fault.BAD_FORM,
        ),
        (form(b"--XyZ\r\n\r\nm\r\n", MODEL), Fault.BAD_FORM),
        (form(b"--XyZ\r\nContent-Disposition: attachment; name=x\r\n\r\nm\r\n"), Fault.BAD_FORM),
        (form(*[part("x", "y")] * 257), Fault.BAD_FORM),
        (b"no form at all", Fault.BAD_FORM),
        (form(part("x", "m").replace(b"XyZ\r\n", b"XyZ--"), MODEL), Fault.BAD_FORM),
        (
            form(part("x", "m", headers='Content-Disposition: form-data; name="y"\r\n'), MODEL),
            Fault.BAD_FORM,
        ),
        (form(b'--XyZ\r\nContent-Disposition: form-data; name="x"\r\n'), Fault.BAD_FORM),
        (form(part("x", "m", headers=f"X: {'y' * 4096}\r\n")), Fault.BAD_FORM),
        (
            form(b'--XyZ\r\nContent-Disposition: form-data; name="\xff"\r\n\r\n\r\n'),
            Fault.BAD_FORM,
        ),
    ],
)
def test_a_multipart_form_that_parsers_split_differently_is_refused(
    body: bytes, expected: Fault
) -> None:
    assert fault(body, MULTIPART, "/v1/x?model=fable-5") is expected


@pytest.mark.parametrize(
    ("content_type", "expected"),
    [
        ("multipart/form-data", Fault.BAD_FORM),
        ('multipart/form-data; boundary="a b"', Fault.BAD_FORM),
        ("multipart/form-data; boundary=XyZ; boundary=Q", Fault.MEDIA_TYPE),
        ("multipart/form-data; boundary=XyZ; Boundary=Q", Fault.MEDIA_TYPE),
    ],
)
def test_a_boundary_that_is_not_one_is_refused(content_type: str, expected: Fault) -> None:
    assert fault(form(MODEL), content_type) is expected


def test_a_boundary_that_no_boundary_may_be_is_refused_though_it_divides() -> None:
    body = form(MODEL).replace(b"XyZ", b"a b ")
    assert fault(body, 'multipart/form-data; boundary="a b "') is Fault.BAD_FORM


def test_a_batch_is_one_however_its_purpose_is_written() -> None:
    batch = form(part("purpose", " Batch"), MODEL, part("file", line(), FILE))
    assert fault(batch, MULTIPART) is Fault.NO_MODEL


def test_parameters_are_split() -> None:
    assert read_parameters('Form-Data ; Name="a;b" ;x=y;') == (
        "form-data",
        {"name": "a;b", "x": "y"},
    )
    assert read_parameters("text/plain") == ("text/plain", {})
