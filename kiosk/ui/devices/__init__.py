"""The devices of this machine: tried before the doors open, inspected at intervals."""
