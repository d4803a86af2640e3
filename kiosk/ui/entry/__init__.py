"""The way in: the first-run ceremony, opening a locked store, signing in."""
