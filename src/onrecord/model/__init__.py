"""Frozen values that every room shares. No input or output, and nothing that can change."""
