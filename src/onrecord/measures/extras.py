"""The libraries that measuring needs and the plain installation leaves out."""

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from onrecord.errors import MissingExtraError

_DATA = ("babel", "duckdb", "ibis", "numpy", "scipy", "sqlglot")


def require_data() -> None:
    """Refuse to go on where a library of the data extra is missing; call it before anything else of this room is imported.

    Raises:
        MissingExtraError: One is not installed.
    """
    missing = [name for name in _DATA if find_spec(name) is None]
    if missing:
        raise _refusal(", ".join(missing), "data")


def imported(name: str, extra: str) -> ModuleType:
    """Import a library of an extra.

    Raises:
        MissingExtraError: It is not installed.
    """
    try:
        return import_module(name)
    except ImportError as error:
        raise _refusal(name.partition(".")[0], extra) from error


def _refusal(what: str, extra: str) -> MissingExtraError:
    return MissingExtraError(
        what=f"{what} is not installed",
        why="measures are computed with libraries that the plain installation leaves out",
        fix=f"pip install 'onrecord[{extra}]'",
    )
