"""Forms come back as they were encoded, and no bytes at all break the reader."""

from __future__ import annotations

from urllib.parse import urlencode

from hypothesis import given
from hypothesis import strategies as st

from kiosk.server.endpoint_forms import MOST_FIELDS, read_basic, read_form

FORM = ["application/x-www-form-urlencoded"]
TEXT = st.text(max_size=40).filter(str.isprintable)


@given(st.dictionaries(TEXT.filter(bool), TEXT, max_size=MOST_FIELDS))
def test_what_urlencode_writes_is_read_back(form: dict[str, str]) -> None:
    read = read_form(urlencode(form, errors="strict").encode(), FORM)
    assert read == {name: value for name, value in form.items() if value}


@given(st.binary(max_size=200))
def test_any_bytes_are_a_form_or_a_value_error(body: bytes) -> None:
    try:
        form = read_form(body, FORM)
    except ValueError:
        return
    assert all(name and value for name, value in form.items())


@given(st.lists(st.text(max_size=60), max_size=3))
def test_any_headers_are_a_credential_or_nobodys(headers: list[str]) -> None:
    credential = read_basic(headers)
    assert credential is None or all(credential)
