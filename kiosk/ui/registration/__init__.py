"""The screens of a station where registrants are alone."""
