"""Tables of directives: facts, cohorts, places in the lists, files, appeals, reliefs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables; `kiosk.storage.backfill` fills them, for it needs the store key."""
    _make_facts()
    _make_places()
    _make_directives()
    _make_appeals()


def _make_facts() -> None:
    op.create_table(
        "person_facts",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("subject_lookup", sa.LargeBinary(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_person_facts_person_id"),
        sa.PrimaryKeyConstraint("seq", name="pk_person_facts"),
    )
    op.create_index("ix_person_facts_person_id", "person_facts", ["person_id"])
    op.create_index("ix_person_facts_subject_lookup", "person_facts", ["subject_lookup"])
    op.create_table(
        "cohorts",
        sa.Column("number", SERIAL, autoincrement=False, nullable=False),
        sa.Column("lookup", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_cohorts"),
        sa.UniqueConstraint("lookup", name="uq_cohorts_lookup"),
    )
    op.create_table(
        "person_cohorts",
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_person_cohorts_person_id"),
        sa.PrimaryKeyConstraint("person_id", name="pk_person_cohorts"),
    )


def _make_places() -> None:
    op.create_table(
        "place_pages",
        sa.Column("shard", sa.String(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["shard"], ["shards.id"], name="fk_place_pages_shard"),
        sa.PrimaryKeyConstraint("shard", "page", name="pk_place_pages"),
    )


def _make_directives() -> None:
    op.create_table(
        "directives",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_directives"),
        sa.UniqueConstraint("id", name="uq_directives_id"),
    )
    op.create_table(
        "directive_attachments",
        sa.Column("directive_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["directive_id"], ["directives.id"], name="fk_directive_attachments_directive_id"
        ),
        sa.PrimaryKeyConstraint("directive_id", "kind", name="pk_directive_attachments"),
    )


def _make_appeals() -> None:
    op.create_table(
        "appeals",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_appeals_person_id"),
        sa.PrimaryKeyConstraint("seq", name="pk_appeals"),
        sa.UniqueConstraint("id", name="uq_appeals_id"),
    )
    op.create_index("ix_appeals_person_id", "appeals", ["person_id"])
    op.create_table(
        "reliefs",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_reliefs_person_id"),
        sa.PrimaryKeyConstraint("seq", name="pk_reliefs"),
        sa.UniqueConstraint("id", name="uq_reliefs_id"),
    )
    op.create_index("ix_reliefs_person_id", "reliefs", ["person_id"])
