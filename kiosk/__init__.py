"""A desktop kiosk that validates nationality and issues access tokens that gateways check."""

__version__ = "0.1.0"
