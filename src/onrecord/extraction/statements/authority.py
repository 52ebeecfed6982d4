"""Whether a speaker is the authority that a case is about."""

import re
from functools import cache

_ARTICLE = re.compile(r"\A(?:(?:the|les?|la|une?|an?)\s+|l['’]|ال)", re.IGNORECASE)


def is_authority(speaker: str | None, publisher: str | None, authority: tuple[str, ...]) -> bool | None:
    """Say whether a speaker is the authority or speaks under one of its names.

    A name counts where it is the whole of the speaker's words, or stands in them whole and has two words or more:
    "army" is the army, but not an "army veterans' union".

    Args:
        speaker: The speaker's words or whom they mean; None for the document's own voice, which is its publisher's.
        publisher: Who published the document, or None.
        authority: Names of the case's authority; empty without a case.

    Returns:
        None without a case.
    """
    if not authority:
        return None
    named = bare_name(speaker or publisher or "")
    return any(_is_named(named, bare_name(name)) for name in authority if name)


def _is_named(named: str, name: str) -> bool:
    if named == name:
        return bool(name)
    return " " in name and _whole(name).search(named) is not None


@cache
def _whole(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")


def bare_name(name: str) -> str:
    """Give a name without its article, in lower case, with plain apostrophes."""
    return _ARTICLE.sub("", " ".join(name.split())).casefold().replace("’", "'")
