"""ui/entry."""
