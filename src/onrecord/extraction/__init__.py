"""Rendition to figures, claims, record items, recommendations. Values in, values out."""
