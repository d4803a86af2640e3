"""Tables of services; a token, a code and a refresh family may belong to one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables, empty; every token there is stays its person's."""
    op.create_table(
        "service_accounts",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("sealed_cohort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_service_accounts"),
        sa.UniqueConstraint("id", name="uq_service_accounts_id"),
    )
    op.create_table(
        "cohort_combinations",
        sa.Column("number", SERIAL, autoincrement=False, nullable=False),
        sa.Column("lookup", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_cohort_combinations"),
        sa.UniqueConstraint("lookup", name="uq_cohort_combinations_lookup"),
    )
    with op.batch_alter_table("tokens") as tokens:
        tokens.alter_column("person_id", existing_type=sa.String(), nullable=True)
        tokens.add_column(sa.Column("service_id", sa.String(), nullable=True))
        tokens.create_foreign_key(
            "fk_tokens_service_id", "service_accounts", ["service_id"], ["id"]
        )
        tokens.create_check_constraint(
            "ck_tokens_one_holder", "(person_id IS NULL) <> (service_id IS NULL)"
        )
    of_services = sa.text("service_id IS NOT NULL")
    op.create_index(
        "ix_tokens_service_id_issued_at_seq",
        "tokens",
        ["service_id", "issued_at", "seq"],
        sqlite_where=of_services,
        postgresql_where=of_services,
    )
    for table in ("redemption_codes", "refresh_families"):
        op.add_column(
            table, sa.Column("service_id", sa.String(), nullable=False, server_default="")
        )
        op.create_index(f"ix_{table}_service_id", table, ["service_id"])
