"""Use cases: one unit of work each, with its log entries in the same transaction."""
