"""What touches the machine: the key store, the hashing of secrets, the reading process."""
