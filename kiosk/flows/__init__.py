"""Conversations without a screen: frozen states, named events, no Qt."""
