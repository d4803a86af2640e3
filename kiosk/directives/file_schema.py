"""The shape of a directive file: which keys it has, and what kind of value each takes."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - pydantic needs the types when it runs
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

IDENTIFIER: Final = r"^[a-z0-9][a-z0-9-]{0,63}$"
READING_ID: Final = r"^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$"
PERSONA_ID: Final = r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"
LIST_NAME: Final = r"^[a-z][a-z0-9_]{0,31}$"
MODEL_NAME: Final = r"^(\*|[A-Za-z0-9][A-Za-z0-9._:/-]{0,127})$"
SHA256: Final = r"^[0-9a-f]{64}$"

_MAX_ENTRIES: Final = 1000


def _not_blank(text: str) -> str:
    if not text.strip():
        raise ValueError("is empty")
    return text


Filled = Annotated[str, AfterValidator(_not_blank)]
Slug = Annotated[str, Field(pattern=IDENTIFIER)]
ModelName = Annotated[str, Field(pattern=MODEL_NAME)]
Expected = Literal["allow", "block", "hold"]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class ReadingTable(_Table):
    """Describe one ``[[reading]]``."""

    id: Annotated[str, Field(pattern=READING_ID)]
    title: Filled
    needs_nationality: bool = True
    block: str = ""
    hold: str = ""
    keep_open: str = ""
    people: str = ""


class SupersessionTable(_Table):
    """Describe one entry of ``supersedes``."""

    id: Slug
    models: Annotated[list[ModelName], Field(max_length=_MAX_ENTRIES)] = []


class ListTable(_Table):
    """Describe one ``[[list]]``: an edition of a country group."""

    name: Annotated[str, Field(pattern=LIST_NAME)]
    group: Filled
    edition: Filled
    sha256: Annotated[str, Field(pattern=SHA256)]


class PersonaTable(_Table):
    """Describe one ``[[persona]]``: a made-up person, and what the readings must decide."""

    id: Annotated[str, Field(pattern=PERSONA_ID)]
    expect: Expected | dict[str, Expected]
    model: str = ""
    citizenships: str = ""
    former_citizenships: str = ""
    permanent_residences: str = ""
    statuses: str = ""
    location: str = ""
    affiliations: str = ""
    licences: str = ""
    purposes: str = ""
    subject: str = ""
    nal: Annotated[int, Field(ge=0, le=4)] = 0
    screening: str = ""


class DirectiveTable(_Table):
    """Describe a directive file."""

    id: Slug
    title: Filled
    authority: Filled
    reference: str = ""
    basis: str = ""
    text: Filled
    received: datetime
    in_force: datetime
    zone: Filled
    models: Annotated[list[ModelName], Field(min_length=1, max_length=_MAX_ENTRIES)]
    until: datetime | None = None
    review: datetime | None = None
    least_nal: Annotated[int, Field(ge=0, le=4)] = 2
    supersedes: Annotated[list[SupersessionTable], Field(max_length=_MAX_ENTRIES)] = []
    fallback: Annotated[list[ModelName], Field(max_length=_MAX_ENTRIES)] = []
    duties: str = ""
    reading: Annotated[list[ReadingTable], Field(max_length=_MAX_ENTRIES)] = []
    lists: Annotated[list[ListTable], Field(max_length=_MAX_ENTRIES, alias="list")] = []
    persona: Annotated[list[PersonaTable], Field(max_length=_MAX_ENTRIES)] = []
