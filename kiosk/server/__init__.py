"""The publisher: what gateways fetch, built, signed, written and served."""
