"""Replacing single characters of a text."""

from collections.abc import Mapping


def replaced(text: str, table: Mapping[str, str]) -> str:
    """Replace characters one for one, each everywhere.

    Args:
        text: Any text. Most hold few different characters of the table, so that each is looked for by itself.
        table: New character by old one; no new one is an old one, too.
    """
    for sign in table.keys() & set(text):
        text = text.replace(sign, table[sign])
    return text
