"""How a workflow tells whoever called it how far it is."""

from collections.abc import Callable

Told = Callable[[str, int, int], None]
"""Called before each document with its name, how many are done and how many there are."""


def unheard(_name: str, _done: int, _all: int) -> None:
    """Tell nobody."""
