"""A desktop kiosk that validates nationality and issues access tokens that gateways check."""
