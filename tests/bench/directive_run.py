"""Preview and activate a directive in a large store; print the figures as JSON.

Usage: ``python -m tests.bench.directive_run SHARDS ROUNDS``, in a process of
its own, so that the first preview is cold and the memory is its own.
"""

from __future__ import annotations

import json
import os
import re
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from base64 import urlsafe_b64encode
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from cryptography.hazmat.primitives.asymmetric import ec
from isal import isal_zlib

from kiosk.app.assets import asset
from kiosk.app.publication_work import PublicationWork
from kiosk.directives.decision import decide
from kiosk.services.activation import approve, lift
from kiosk.services.directives import authenticate, stage
from kiosk.services.impact import preview
from kiosk.services.judging import facts_of_cohort
from kiosk.services.rule_book import rule_book
from kiosk.tokens import SigningKey
from tests.bench.large_store import AT, HALF_FULL, SECRET, open_laboratory

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.app.program import Program
    from kiosk.directives.impact import Impact
    from kiosk.domain.operators import OperatorSession

DIRECTIVE = "directives/DS01-foreign-persons.toml"
READING = "B"
MILLION_IN_SHARDS = 2


@dataclass(frozen=True)
class Spent:
    """Hold what an act took: seconds on the wall and of the processor."""

    wall: float
    processor: float

    def __add__(self, other: Spent) -> Spent:
        return Spent(self.wall + other.wall, self.processor + other.processor)


def spent(act: Callable[[], object]) -> Spent:
    wall, processor = time.perf_counter(), time.process_time()
    act()
    return Spent(time.perf_counter() - wall, time.process_time() - processor)


def median(taken: list[Spent]) -> dict[str, float]:
    return {
        "wall": statistics.median(each.wall for each in taken),
        "processor": statistics.median(each.processor for each in taken),
    }


class Desk:
    """Lead one directive after another from stage to force and back, publishing each time."""

    def __init__(self, program: Program, folder: Path) -> None:
        self.program, self.env = program, program.env
        self.work = PublicationWork(self.env, folder / "publication")
        self.work.publish(anew=True)

    def officers(self) -> tuple[OperatorSession, OperatorSession]:
        first = self.program.sign_in("admin1", f"{SECRET} 1")
        return first, self.program.sign_in("admin2", f"{SECRET} 2")

    def stage(self, number: int) -> str:
        """Stage and authenticate a copy of the directive under an id of its own."""
        source = asset(DIRECTIVE).read_bytes()
        named = re.sub(
            rb'^id = "(.*)"$', rb'id = "\1-%d"' % number, source, count=1, flags=re.MULTILINE
        )
        first, _ = self.officers()
        record = stage(self.env, first, named)
        authenticate(
            self.env, first, record.id, method="call_back", note="called", letter=b"%PDF letter"
        )
        return record.id

    def activate(self, directive: str, blocked: int) -> tuple[Spent, Spent]:
        """Confirm, as the second officer does, and publish; give what either took."""
        officers = self.officers()
        confirmed = spent(
            lambda: approve(self.env, *officers, directive, reading=READING, blocked=blocked)
        )
        return confirmed, spent(lambda: self.work.publish(anew=False))

    def lift(self, directive: str) -> None:
        lift(self.env, *self.officers(), directive, models=(), reason="measured")
        self.work.publish(anew=False)


class Bare:
    """Gather, pack, deflate, sign and write the same lists with nothing around it.

    From plain columns in one file a shard; decoys are drawn beforehand.
    """

    def __init__(self, desk: Desk, folder: Path, shards: int) -> None:
        self.folder = folder / "bare"
        self.folder.mkdir()
        draw = np.random.default_rng(1)
        size = 2 * HALF_FULL
        cohorts = np.zeros(size, np.uint32)
        cohorts[draw.permutation(size)[:HALF_FULL]] = draw.integers(2, 2002, HALF_FULL)
        expiries = np.full(size, int(AT.timestamp()) + 3600, np.uint32)
        for shard in range(shards):
            np.concatenate((cohorts, expiries)).tofile(self.folder / f"{shard}.places")
        with desk.env.store.reading() as uow:
            found, highest = uow.cohorts.all(), uow.cohorts.highest()
            model = next(model for model in uow.models.all() if model.controlled)
            table = desk.env.judge.table(found, highest, model, AT, rule_book(uow))
        self.table = np.frombuffer(table, np.uint8)
        self.decoys = draw.choice([0, 1, 2], size, p=[29 / 32, 2 / 32, 1 / 32]).astype(np.uint8)
        self.key = SigningKey.from_private_key(ec.generate_private_key(ec.SECP256R1()))
        self.shards, self.now = shards, int(AT.timestamp())

    def publish(self, models: int) -> None:
        for shard in range(self.shards):
            columns = np.fromfile(self.folder / f"{shard}.places", np.uint32).reshape(2, -1)
            live = columns[0] * (columns[1] > self.now)
            for model in range(models):
                entries = np.where(live == 0, self.decoys, self.table[live])
                words = entries.view("<u4")
                words = words | words >> 6
                packed = (words | words >> 12).view(np.uint8)[::4].tobytes()
                self._write(f"{shard}-{model}.jwt", self._sign(packed))

    def _sign(self, packed: bytes) -> bytes:
        claims = {
            "sub": "https://id.example/status/1", "iat": self.now, "exp": self.now, "ttl": 30,
            "status_list": {"bits": 2, "lst": _base64(isal_zlib.compress(packed, 1)).decode()},
        }  # fmt: skip
        header = {"typ": "statuslist+jwt", "alg": "ES256", "kid": self.key.kid}
        signed = b".".join(_base64(json.dumps(part).encode()) for part in (header, claims))
        return signed + b"." + _base64(self.key.sign_es256(signed))

    def _write(self, name: str, data: bytes) -> None:
        partial = self.folder / f"{name}.partial"
        with partial.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(self.folder / name)


def _base64(data: bytes) -> bytes:
    return urlsafe_b64encode(data).rstrip(b"=")


def rewrite_token_rows(desk: Desk, folder: Path, rows: int) -> Spent:
    """Rewrite one column of a million rows of the store's own table by one statement.

    The best that a database can do; with the store's settings for durability.
    """
    source = desk.program.settings.database_file
    with closing(sqlite3.connect(source)) as store:
        made = [
            sql for (sql,) in store.execute(
                "SELECT sql FROM sqlite_master WHERE tbl_name = 'tokens' AND sql IS NOT NULL "
                "ORDER BY type = 'index'"
            )
        ]  # fmt: skip
        columns = [name for _, name, *_ in store.execute("PRAGMA table_info(tokens)")]
    filled = {
        "seq": range(rows), "jti": (f"{row:032x}" for row in range(rows)),
        "person_id": (f"{row % 900_007:032x}" for row in range(rows)), "idx": range(rows),
    }  # fmt: skip
    values = (filled.get(name, iter(int, 1)) for name in columns)
    with closing(sqlite3.connect(folder / "rows.sqlite3", isolation_level=None)) as database:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
            database.execute(f"PRAGMA {pragma}")
        database.execute("BEGIN")
        database.execute(made[0])
        marks = ", ".join("?" for _ in columns)
        database.executemany(
            f"INSERT INTO tokens VALUES ({marks})",  # noqa: S608 -- question marks
            zip(*values, strict=False),
        )
        for index in made[1:]:
            database.execute(index)
        database.execute("COMMIT")
        return spent(lambda: database.execute("UPDATE tokens SET state = 1"))


def single_decision(desk: Desk) -> float:
    """Give the milliseconds of one decision with its reasons, cohort after cohort."""
    with desk.env.store.reading() as uow:
        facts = [facts_of_cohort(cohort.facts) for cohort in uow.cohorts.all()[:200]]
        book = rule_book(uow)
    for each in facts:
        decide(each, "fable-5", AT, book)
    started = time.perf_counter()
    for each in facts:
        decide(each, "fable-5", AT, book)
    return (time.perf_counter() - started) / len(facts) * 1000


def lead_through(desk: Desk, number: int) -> dict[str, Spent]:
    """Foresee a new directive twice, activate it, and lift it again."""
    directive = desk.stage(number)
    session = desk.officers()[0]
    foreseen: list[Impact] = []

    def foresee() -> None:
        foreseen.append(preview(desk.env, session, directive, READING))

    cold, warm = spent(foresee), spent(foresee)
    confirmed, published = desk.activate(directive, foreseen[0].whole.people.blocked)
    desk.lift(directive)
    return {
        "cold": cold, "warm": warm, "confirmed": confirmed, "published": published,
        "activated": confirmed + published,
    }  # fmt: skip


def run(shards: int, rounds: int, folder: Path) -> dict[str, object]:
    """Give the medians of all rounds, and the median of their ratios."""
    program = open_laboratory(folder, shards)
    desk = Desk(program, folder)
    bare = Bare(desk, folder, shards)
    taken = []
    for number in range(rounds):
        led = lead_through(desk, number)
        taken.append({**led, "bare": spent(lambda: bare.publish(models=2))})
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told: dict[str, object] = {name: median([each[name] for each in taken]) for name in taken[0]}
    told |= {
        "first": vars(taken[0]["cold"]),
        "ratio": statistics.median(
            each["activated"].processor / each["bare"].processor for each in taken
        ),
        "decision": single_decision(desk),
        "peak": peak,
    }
    if shards == MILLION_IN_SHARDS:
        told["rows"] = vars(rewrite_token_rows(desk, folder, 2 * HALF_FULL))
    program.close()
    return told


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        told = run(int(sys.argv[1]), int(sys.argv[2]), Path(temporary))
    sys.stdout.write(json.dumps(told) + "\n")
