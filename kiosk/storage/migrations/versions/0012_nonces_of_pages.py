"""The nonce of each page of places beside it, so that it is told without reading the page."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, on SQLite before the page, and fill it from there."""
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    nonce = sa.Column("nonce", sa.LargeBinary(), nullable=True)
    with op.batch_alter_table("place_pages", recreate="always" if on_sqlite else "never") as pages:
        pages.add_column(nonce, insert_before="sealed" if on_sqlite else None)
    op.execute("UPDATE place_pages SET nonce = substr(sealed, 2, 12)")
    with op.batch_alter_table("place_pages") as pages:
        pages.alter_column("nonce", existing_type=sa.LargeBinary(), nullable=False)
