"""Identifiers as LiteLLM writes them, and whatever else somebody sends in their place."""

import base64
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.gateway.litellm_ids import Carried, carried_by

FORMS = (
    ("file-", "litellm:file-abc123;model,{}", "models"),
    ("batch_", "litellm:batch_abc123;model,{}", "models"),
    ("", "litellm_proxy:text/plain;unified_id,7;target_model_names,{};x,y", "models"),
    ("", "litellm_proxy;model_id:{};llm_batch_id:batch_1", "deployments"),
    ("", "litellm_proxy;model_id:{};generic_response_id:1", "deployments"),
    ("resp_", "litellm:custom_llm_provider:openai;model_id:{};response_id:resp_1", "deployments"),
    ("video_", "litellm:custom_llm_provider:openai;model_id:{};video_id:1", "deployments"),
    ("encitem_", "litellm:model_id:{};item_id:1", "deployments"),
    ("", "litellm_proxy:vector_store;unified_id,1;model_id,{}", "deployments"),
)  # fmt: skip
NAMES = st.text("abcdefghijklmnopqrstuvwxyz0123456789.-/", min_size=1, max_size=20)


@given(
    name=NAMES,
    form=st.sampled_from(FORMS),
    encode=st.sampled_from((base64.b64encode, base64.urlsafe_b64encode)),
    padded=st.booleans(),
)
def test_what_litellm_writes_is_read(
    name: str, form: tuple[str, str, str], encode: Callable[[bytes], bytes], *, padded: bool
) -> None:
    prefix, text, kind = form
    encoded = encode(text.format(name).encode()).decode()
    identifier = prefix + (encoded if padded else encoded.rstrip("="))
    assert getattr(carried_by(identifier), kind) == (name,)


def test_every_model_of_a_list_is_read() -> None:
    text = "litellm_proxy:a/b;unified_id,1;target_model_names,fable-5, mythos-5;model_id,d1"
    identifier = base64.urlsafe_b64encode(text.encode()).decode()
    assert carried_by(identifier) == Carried(("fable-5", "mythos-5"), ("d1",))


@pytest.mark.parametrize(
    "identifier", ["", "file-abc123", "resp_6890b", "fable-5", "x" * 1_000_000]
)
def test_other_identifiers_carry_nothing(identifier: str) -> None:
    assert carried_by(identifier) == Carried()


@given(st.text())
def test_nothing_that_is_sent_is_an_error(identifier: str) -> None:
    carried_by(identifier)
