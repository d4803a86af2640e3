"""Rows, mappers, units of work and migrations, on SQLite or PostgreSQL; rows never leave."""
