"""One request as a gateway hands it over, and how it is to be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from kiosk.gateway.request_refusal import Fault, RequestRefusedError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DEFAULT_MAX_BODY = 4 << 20
DEFAULT_MAX_MODELS = 64


@dataclass(frozen=True, slots=True)
class SeenRequest:
    """Hold a request before anything in it is believed.

    ``target`` is the request target as it came over the wire (RFC 9112
    section 3.2.1: path and query, still encoded). ``body`` is empty when there
    is none, and ``None`` when there is one that this gateway was not handed.
    ``routed`` holds the models that the framework's own router found, under
    the router's names for them. ``origin`` is the scheme and authority that
    the client used, for proofs of possession (RFC 9449 section 4.2, ``htu``).
    What may hold a token or a person's words is not part of ``repr``.
    """

    method: str
    target: str
    headers: Sequence[tuple[str, str]] = field(default=(), repr=False)
    body: bytes | None = field(default=b"", repr=False)
    routed: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    origin: str = ""
    _values: dict[str, list[str]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the header fields by name, once for all questions."""
        values: dict[str, list[str]] = {}
        for name, value in self.headers:
            values.setdefault(name.lower(), []).append(value.strip(" \t"))
        object.__setattr__(self, "_values", values)

    def header_values(self, name: str) -> Sequence[str]:
        """Return every value of the header field ``name``, given in lower case."""
        return self._values.get(name, ())

    def header(self, name: str) -> str:
        """Return the one value of ``name``, empty if there is none.

        Raises ``RequestRefusedError`` when the field occurs twice: which of
        them counts differs from reader to reader.
        """
        values = self.header_values(name)
        if len(values) > 1:
            raise RequestRefusedError(Fault.DUPLICATE_HEADER)
        return values[0] if values else ""


@dataclass(frozen=True, slots=True)
class ReadingRules:
    """Say how requests are read at one gateway.

    ``model_headers`` are header fields, in lower case, that name a model here;
    the recipe that sets one must clear what the client sent under its name.
    ``routes_without_model`` lists ``"GET /v1/models"`` and the like, which may
    name none; everything else must. ``opaque_types`` are media types whose
    bodies name nothing to anybody behind this gateway, such as ``audio/wav``.
    ``max_body`` is in bytes, ``max_models`` counts different names.
    """

    model_headers: tuple[str, ...] = ()
    routes_without_model: frozenset[str] = frozenset()
    opaque_types: frozenset[str] = frozenset()
    max_body: int = DEFAULT_MAX_BODY
    max_models: int = DEFAULT_MAX_MODELS
