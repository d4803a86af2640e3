"""Tables of what two people found in a case, and of legal holds on cases."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables, empty."""
    op.create_table(
        "case_looks",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["enrolment_cases.id"], name="fk_case_looks_case_id"),
        sa.PrimaryKeyConstraint("seq", name="pk_case_looks"),
    )
    op.create_index("ix_case_looks_case_id", "case_looks", ["case_id"])
    op.create_table(
        "case_holds",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["enrolment_cases.id"], name="fk_case_holds_case_id"),
        sa.PrimaryKeyConstraint("seq", name="pk_case_holds"),
        sa.UniqueConstraint("id", name="uq_case_holds_id"),
    )
    op.create_index("ix_case_holds_case_id", "case_holds", ["case_id"])
    op.create_index("ix_case_holds_active", "case_holds", ["active"])
