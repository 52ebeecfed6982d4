"""onrecord puts what an authority claims next to what is on record about it."""

__version__ = "0.1.0"

__all__ = ["__version__"]
