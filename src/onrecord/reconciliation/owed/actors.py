"""Who promises, is asked or answers: one actor under its names in several languages."""

import re
from collections.abc import Hashable

from onrecord.model.statement import Statement
from onrecord.reconciliation.origins.parties import party
from onrecord.text.terms import fold

AUTHORITY = "authority"
"""Key of the case's authority, under whatever name."""
_ARTICLE = re.compile(r"\A(?:(?:the|les?|la|une?|an?)\s+|l'|ال)")


def actor_key(name: str, authority: tuple[str, ...]) -> Hashable:
    """Give what tells an actor apart from others.

    Args:
        name: As written.
        authority: Names of the case's authority.

    Returns:
        `AUTHORITY` for a name of the authority; the office or listed organisation that a name stands for, in any language;
        else its folded words without the article. None where no word tells anybody apart.
    """
    plain = plain_name(name)
    if not plain:
        return None
    if any(plain == plain_name(one) for one in authority):
        return AUTHORITY
    who = party(name)
    if who is not None and who.sort in {"listed", "office"}:
        return who.sort, who.what, who.country, who.rest
    return plain


def is_authority(name: str, authority: tuple[str, ...]) -> bool:
    """Say whether a name is one of the case's authority, or names the same office as one of them."""
    key = actor_key(name, authority)
    return key == AUTHORITY or (
        isinstance(key, tuple) and any(key == actor_key(one, ()) for one in authority)
    )


def speaker_of(statement: Statement, publisher: str | None) -> str:
    """Give who speaks: whom the words mean, else the words, else the publisher of the document."""
    role = statement.resolved or statement.speaker
    return role.text if role else publisher or ""


def plain_name(name: str) -> str:
    """Give a name folded, without its article."""
    return _ARTICLE.sub("", " ".join(fold(name).split()))
