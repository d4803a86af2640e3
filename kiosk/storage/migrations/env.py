"""Run the migrations on the connection that `kiosk.storage.schema` hands in."""

from __future__ import annotations

from alembic import context

from kiosk.storage.rows import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
)
context.run_migrations()
