"""A laboratory with people of many kinds, on SQLite and on PostgreSQL, at a handed-in clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from issuer_samples import PASSWORD, draft, world
from laboratory import Laboratory, SettableClock

from kiosk.app.program import Program
from kiosk.app.settings import settings_at
from kiosk.domain.access import Model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

THURSDAY = datetime(2026, 6, 11, 12, 0, tzinfo=UTC)
MODELS = (
    Model("fable-5", fallbacks=("opal-4",)),
    Model("mythos-5", fallbacks=("opal-4",)),
    Model("opal-4", controlled=False),
)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Give the address of an empty database; nothing for the file in the store's own folder."""
    if request.param == "sqlite":
        return ""
    url: str = request.getfixturevalue("empty_postgres_url")
    return url


@pytest.fixture
def laboratory(database_url: str, tmp_path: Path) -> Iterator[Laboratory]:
    """Give an open laboratory whose tokens last for a month."""
    clock = SettableClock(THURSDAY)
    settings = settings_at(tmp_path / "home", database_url=database_url)
    program = Program(settings, replace(world(), clock=clock))
    (tmp_path / "stick").mkdir()
    program.establish(replace(draft(tmp_path / "stick"), models=MODELS))
    with program.env.store.writing() as uow:
        uow.issuer.put(replace(uow.issuer.settings(), token_life=timedelta(days=30)))
        uow.commit()
    root = next((tmp_path / "stick").glob("*/root.json")).read_bytes()
    yield Laboratory(program, clock, root, tmp_path, (f"{PASSWORD} 1", f"{PASSWORD} 2"))
    program.close()
