"""Access tokens, status lists and the access catalogue: what gateways check.

Everything here is bytes in, value or error out: no file, no socket, no clock
and no source of randomness that the caller did not hand in.
"""
