"""Requests of data subjects, from receipt to anonymised."""
