"""Take a store back to before services, as one of an older version stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import String

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


def without_services(connection: Connection) -> None:
    """Undo revision 0011, and what came after it."""
    operations = Operations(MigrationContext.configure(connection))
    operations.drop_column("shards", "closed_at")
    operations.drop_column("place_pages", "nonce")
    operations.drop_index("ix_tokens_service_id_issued_at_seq", "tokens")
    with operations.batch_alter_table("tokens") as tokens:
        tokens.drop_constraint("ck_tokens_one_holder", type_="check")
        tokens.drop_constraint("fk_tokens_service_id", type_="foreignkey")
        tokens.drop_column("service_id")
        tokens.alter_column("person_id", existing_type=String(), nullable=False)
    for table in ("redemption_codes", "refresh_families"):
        operations.drop_index(f"ix_{table}_service_id", table)
        operations.drop_column(table, "service_id")
    for table in ("cohort_combinations", "service_accounts"):
        operations.drop_table(table)
