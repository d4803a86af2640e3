"""Screening: lists of persons, read from files, and which of their entries may mean somebody.

Nothing here fetches a list or puts one into use; a match decides nothing.
"""
