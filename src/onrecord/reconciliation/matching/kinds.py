"""Kinds of event of several datasets under one another, as a taxonomy: which two kinds may be one event, and how well they agree."""

from collections.abc import Mapping
from types import MappingProxyType

KINDS: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        # UCDP parts by who fights whom, ACLED by how: a clash is a clash in both.
        "state-based": ("state-based", "clash", "violence"),
        "non-state": ("non-state", "clash", "violence"),
        "battle": ("battle", "clash", "violence"),
        # Killing those who do not fight: the same thing in both, whoever does it.
        "one-sided": ("one-sided", "against civilians", "violence"),
        "violence-against-civilians": ("violence-against-civilians", "against civilians", "violence"),
        # A bomb or a shell is fighting or an attack on civilians by whom it hits, so it agrees with both alike.
        "explosion": ("explosion", "from afar", "violence"),
        # Mobs kill, and UCDP then has them as non-state or one-sided violence.
        "riot": ("riot", "of a crowd", "violence"),
        # A peaceful crowd is no deadly attack, whatever the day and the town.
        "protest": ("protest", "peaceful", "no violence"),
        "strategic": ("strategic", "no attack", "no violence"),
    }
)
"""Kind in the tables of events → its categories, the most specific first."""
