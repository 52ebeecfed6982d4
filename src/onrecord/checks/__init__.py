"""Recompute what a document says from its own numbers."""
