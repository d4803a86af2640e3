"""Tables of screening: lists, their files, hits."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables, empty."""
    op.create_table(
        "screening_lists",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_screening_lists"),
        sa.UniqueConstraint("id", name="uq_screening_lists_id"),
    )
    op.create_table(
        "screening_files",
        sa.Column("list_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["list_id"], ["screening_lists.id"], name="fk_screening_files_list_id"
        ),
        sa.PrimaryKeyConstraint("list_id", name="pk_screening_files"),
    )
    op.create_table(
        "screening_hits",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("waiting", sa.Boolean(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_screening_hits_person_id"),
        sa.PrimaryKeyConstraint("seq", name="pk_screening_hits"),
        sa.UniqueConstraint("id", name="uq_screening_hits_id"),
    )
    op.create_index("ix_screening_hits_person_id", "screening_hits", ["person_id"])
    op.create_index("ix_screening_hits_waiting", "screening_hits", ["waiting"])
