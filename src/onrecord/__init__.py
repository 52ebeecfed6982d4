"""onrecord puts what an authority claims next to what is on record about it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.workflow.audit import audit

__version__ = "0.1.0"

__all__ = ["__version__", "audit"]


def __getattr__(name: str) -> object:
    """Import the readers only when a document is to be read: `import onrecord` stays quick."""
    if name == "audit":
        from onrecord.workflow.audit import audit as found  # noqa: PLC0415

        return found
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)
