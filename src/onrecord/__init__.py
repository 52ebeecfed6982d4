"""onrecord holds an authority's public claims against the documented record."""

__version__ = "0.1.0"

__all__ = ["__version__"]
