"""Requests that are refused before any token is looked at, each for its own reason.

Between client and model stand programs that read one request in several ways:
of two members of one name this one believes the first, that one the last. If
the gateway decides about one reading and the model's server acts on another,
a barred model is served. Nobody can know every reader, so whatever is known
to be read in two ways is refused.
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType

from kiosk.domain.errors import KioskError


class Fault(StrEnum):
    """Say what is wrong with a request, in words that will not change."""

    NO_TOKEN = "no_token"  # noqa: S105 - the name of a reason, not a secret
    UNKNOWN_SCHEME = "unknown_scheme"
    BAD_AUTHORIZATION = "bad_authorization"
    SEVERAL_AUTHORIZATIONS = "several_authorizations"
    SEVERAL_TOKENS = "several_tokens"
    TOKEN_IN_QUERY = "token_in_query"  # noqa: S105 - the name of a reason, not a secret
    BAD_TARGET = "bad_target"
    DOT_SEGMENT = "dot_segment"
    EMPTY_SEGMENT = "empty_segment"
    PATH_PARAMETER = "path_parameter"
    ENCODED_SEPARATOR = "encoded_separator"
    ENCODED_TWICE = "encoded_twice"
    BAD_ESCAPE = "bad_escape"
    AMBIGUOUS_QUERY = "ambiguous_query"
    DUPLICATE_FIELD = "duplicate_field"
    DUPLICATE_HEADER = "duplicate_header"
    LENGTH_AND_ENCODING = "length_and_encoding"
    BODY_UNSEEN = "body_unseen"
    BODY_CUT = "body_cut"
    BODY_TOO_LARGE = "body_too_large"
    BODY_TOO_SLOW = "body_too_slow"
    CONTENT_ENCODING = "content_encoding"
    MEDIA_TYPE = "media_type"
    CHARSET = "charset"
    BYTE_ORDER_MARK = "byte_order_mark"
    NOT_UTF8 = "not_utf8"
    BAD_JSON = "bad_json"
    JSON_TOO_DEEP = "json_too_deep"
    DUPLICATE_MEMBER = "duplicate_member"
    DISGUISED_MEMBER = "disguised_member"
    NOT_AN_OBJECT = "not_an_object"
    BAD_FORM = "bad_form"
    DISGUISED_BODY = "disguised_body"
    MODEL_NOT_TEXT = "model_not_text"
    BAD_MODEL_NAME = "bad_model_name"
    NO_MODEL = "no_model"
    TOO_MANY_MODELS = "too_many_models"
    ROUTE_NOT_SERVED = "route_not_served"
    WEBSOCKET = "websocket"


_ONE_TOKEN = "Send the access token once, as 'Authorization: Bearer TOKEN'."  # noqa: S105 - a sentence
_PLAIN_PATH = "Write the path plainly, each segment encoded once."
_UTF8_JSON = "Send the body as one JSON object in UTF-8."
_ONE_NAME = "Name the model once, as a text."
_FORM = "Send the form as RFC 7578 lays it down."
_SENTENCES = MappingProxyType(
    {
        Fault.NO_TOKEN: ("The request carries no access token.", _ONE_TOKEN),
        Fault.UNKNOWN_SCHEME: (
            "The request is authorized by a scheme that this gateway does not know.",
            _ONE_TOKEN,
        ),
        Fault.BAD_AUTHORIZATION: (
            "The authorization of the request does not have the form of a token.",
            _ONE_TOKEN,
        ),
        Fault.SEVERAL_AUTHORIZATIONS: (
            "The request is authorized more than once.",
            _ONE_TOKEN,
        ),
        Fault.SEVERAL_TOKENS: ("The request carries two tokens that differ.", _ONE_TOKEN),
        Fault.TOKEN_IN_QUERY: (
            "The request carries a token in its address, where logs keep it.",
            f"{_ONE_TOKEN} Have the token replaced, since others may have read it.",
        ),
        Fault.BAD_TARGET: ("The address of the request is not a plain path.", _PLAIN_PATH),
        Fault.DOT_SEGMENT: ("The path of the request climbs by '.' or '..'.", _PLAIN_PATH),
        Fault.EMPTY_SEGMENT: ("The path of the request has an empty segment.", _PLAIN_PATH),
        Fault.PATH_PARAMETER: ("The path of the request holds a semicolon.", _PLAIN_PATH),
        Fault.ENCODED_SEPARATOR: (
            "The path of the request hides a separator or a control character.",
            _PLAIN_PATH,
        ),
        Fault.ENCODED_TWICE: ("The address of the request is encoded twice.", _PLAIN_PATH),
        Fault.BAD_ESCAPE: (
            "The request holds percent-encoding that is not UTF-8.",
            "Encode the UTF-8 bytes of each character as '%' and two hexadecimal digits.",
        ),
        Fault.AMBIGUOUS_QUERY: (
            "The query names a model with a plus sign or a semicolon, which are read in two ways.",
            "Write '%2B' for a plus sign, '%20' for a blank, and '&' between fields.",
        ),
        Fault.DUPLICATE_FIELD: ("A field that names a model occurs twice.", _ONE_NAME),
        Fault.DUPLICATE_HEADER: (
            "A header field that must occur once occurs twice.",
            "Send each header field once.",
        ),
        Fault.LENGTH_AND_ENCODING: (
            "The request states its length in two ways.",
            "Send Content-Length or Transfer-Encoding, not both.",
        ),
        Fault.BODY_UNSEEN: (
            "The gateway was not handed the body of the request.",
            "Set the gateway up to hand over the body, as its recipe shows.",
        ),
        Fault.BODY_CUT: (
            "The gateway was handed another length than the request states.",
            "Set the gateway up to hand over whole bodies, as its recipe shows.",
        ),
        Fault.BODY_TOO_LARGE: (
            "The body of the request is larger than this gateway reads.",
            "Send less at once.",
        ),
        Fault.BODY_TOO_SLOW: (
            "The body of the request did not come in time.",
            "Send it at once.",
        ),
        Fault.CONTENT_ENCODING: (
            "The body of the request is compressed, so its model cannot be read.",
            "Send the body without Content-Encoding.",
        ),
        Fault.MEDIA_TYPE: (
            "The body has a media type in which this gateway cannot read the model.",
            "Send JSON or a form.",
        ),
        Fault.CHARSET: ("The body is declared to be in another charset than UTF-8.", _UTF8_JSON),
        Fault.BYTE_ORDER_MARK: ("The body begins with a byte order mark.", _UTF8_JSON),
        Fault.NOT_UTF8: ("The body is not UTF-8.", _UTF8_JSON),
        Fault.BAD_JSON: ("The body is not JSON.", _UTF8_JSON),
        Fault.JSON_TOO_DEEP: ("The JSON of the body is nested too deeply.", "Nest it less."),
        Fault.DUPLICATE_MEMBER: (
            "A member name occurs twice in one object of the body.",
            "Name each member once.",
        ),
        Fault.DISGUISED_MEMBER: (
            "A name in the request differs from one that names a model by case alone.",
            "Write it as the interface does.",
        ),
        Fault.NOT_AN_OBJECT: ("The JSON of the body is not an object.", _UTF8_JSON),
        Fault.BAD_FORM: ("The form in the body is malformed.", _FORM),
        Fault.DISGUISED_BODY: ("The body is declared to be a form and looks like JSON.", _FORM),
        Fault.MODEL_NOT_TEXT: ("What should name a model is not a text.", _ONE_NAME),
        Fault.BAD_MODEL_NAME: ("What should name a model is not a name.", _ONE_NAME),
        Fault.NO_MODEL: ("The request names no model.", _ONE_NAME),
        Fault.TOO_MANY_MODELS: (
            "The request names more models than this gateway decides at once.",
            "Name fewer.",
        ),
        Fault.WEBSOCKET: (
            "This gateway does not let websockets through here.",
            "Use plain requests, or ask the operator to list this route.",
        ),
        Fault.ROUTE_NOT_SERVED: (
            "This gateway does not serve the route.",
            "Use a route that names a model, or ask the operator to list this one.",
        ),
    }
)


class RequestRefusedError(KioskError):
    """Refuse a request for what it is; ``fault`` is the word machines act on.

    The sentences belong to the fault and never repeat what was sent.
    """

    def __init__(self, fault: Fault) -> None:
        super().__init__(*_SENTENCES[fault])
        self.fault = fault
