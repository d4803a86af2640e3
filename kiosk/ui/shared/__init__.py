"""ui/shared."""
