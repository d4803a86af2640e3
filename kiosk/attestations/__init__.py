"""attestations."""
