"""ui/desk."""
