"""Tables of persons' rights, and since when the image of a document is kept."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0003"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables, empty; an image that was stored before has no time beside it."""
    _make_holds()
    _make_notes()
    op.create_table(
        "tombstones",
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("erased_at", sa.BigInteger(), nullable=False),
        sa.Column("entry", SERIAL, nullable=False),
        sa.Column("commitment", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_tombstones_person_id"),
        sa.PrimaryKeyConstraint("person_id", name="pk_tombstones"),
    )
    op.create_table(
        "settings",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_settings"),
    )
    op.add_column("evidence_images", sa.Column("captured_at", sa.BigInteger(), nullable=True))
    op.create_index("ix_evidence_images_captured_at", "evidence_images", ["captured_at"])
    op.drop_index("ix_tokens_expires_at", "tokens")
    op.create_index("ix_tokens_expires_at_state", "tokens", ["expires_at", "state"])


def _make_holds() -> None:
    op.create_table(
        "legal_holds",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_legal_holds_person_id"),
        sa.PrimaryKeyConstraint("seq", name="pk_legal_holds"),
        sa.UniqueConstraint("id", name="uq_legal_holds_id"),
    )
    op.create_index("ix_legal_holds_person_id", "legal_holds", ["person_id"])
    op.create_index("ix_legal_holds_active", "legal_holds", ["active"])
    op.create_table(
        "restrictions",
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_restrictions_person_id"),
        sa.PrimaryKeyConstraint("person_id", name="pk_restrictions"),
    )


def _make_notes() -> None:
    op.create_table(
        "access_notes",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_access_notes_person_id"),
        sa.PrimaryKeyConstraint("seq", name="pk_access_notes"),
    )
    op.create_index("ix_access_notes_person_id", "access_notes", ["person_id"])
    op.create_index("ix_access_notes_at", "access_notes", ["at"])
