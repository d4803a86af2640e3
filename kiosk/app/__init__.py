"""Settings, wiring, the command line and `main`: the one floor that knows every other."""
