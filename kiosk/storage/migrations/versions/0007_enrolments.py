"""Tables of enrolment: cases, submissions, flags, hand-overs, the roster, stations."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables, empty."""
    _make_cases()
    op.create_table(
        "submissions",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["enrolment_cases.id"], name="fk_submissions_case_id"
        ),
        sa.PrimaryKeyConstraint("case_id", name="pk_submissions"),
    )
    op.create_table(
        "seen_cases",
        sa.Column("lookup", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("lookup", name="pk_seen_cases"),
    )
    _make_sealed("case_flags", sa.Column("case_id", sa.String(), nullable=False))
    op.create_index("ix_case_flags_case_id", "case_flags", ["case_id"])
    _make_sealed("hand_overs")
    _make_sealed(
        "roster_entries",
        sa.Column("organisation_lookup", sa.LargeBinary(), nullable=False),
        sa.Column("number_lookup", sa.LargeBinary(), nullable=False),
        sa.UniqueConstraint("number_lookup", name="uq_roster_entries_number_lookup"),
    )
    op.create_index(
        "ix_roster_entries_organisation_lookup", "roster_entries", ["organisation_lookup"]
    )
    _make_sealed("invitations")
    _make_sealed("stations")


def _make_cases() -> None:
    op.create_table(
        "enrolment_cases",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("station_id", sa.String(), nullable=False),
        sa.Column("waiting_since", sa.BigInteger(), nullable=False),
        sa.Column("claimed_by", sa.String(), nullable=False),
        sa.Column("claimed_at", sa.BigInteger(), nullable=True),
        sa.Column("first_reviewer", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code_lookup", sa.LargeBinary(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_enrolment_cases"),
        sa.UniqueConstraint("id", name="uq_enrolment_cases_id"),
        sa.UniqueConstraint("code_lookup", name="uq_enrolment_cases_code_lookup"),
    )
    op.create_index(
        "ix_enrolment_cases_state_waiting_since_seq",
        "enrolment_cases",
        ["state", "waiting_since", "seq"],
    )
    op.create_index("ix_enrolment_cases_person_id", "enrolment_cases", ["person_id"])


def _make_sealed(name: str, *others: sa.Column[str] | sa.Column[bytes] | sa.Constraint) -> None:
    op.create_table(
        name,
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        *others,
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=f"pk_{name}"),
        sa.UniqueConstraint("id", name=f"uq_{name}_id"),
    )
