"""Processors: who works for us, on which agreement, and what that agreement lacks."""
