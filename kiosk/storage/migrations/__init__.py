"""Migrations of the store, run by `kiosk.storage.schema`."""
