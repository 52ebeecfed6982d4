"""Original bytes to a rendition, one format a module."""
