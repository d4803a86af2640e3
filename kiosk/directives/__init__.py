"""Directives: files, readings, decisions, impact."""
