"""The widgets, one module each; import them from `kiosk.ui.shared`."""
