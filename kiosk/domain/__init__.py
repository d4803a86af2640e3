"""The field's own words: persons, nationality codes, facts, evidence, decisions, errors."""
