"""When a shard was closed: a store from a backup draws no index of the shards it came with."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; every shard there is stays open."""
    op.add_column("shards", sa.Column("closed_at", sa.BigInteger(), nullable=True))
