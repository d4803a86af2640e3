"""ui/console."""
