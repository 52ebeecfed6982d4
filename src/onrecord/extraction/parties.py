"""Names of addressees: cut apart, without articles, in their usual full form."""

import re

from onrecord.extraction.lexicon import appeals
from onrecord.text.patterns import Pattern

_ARTICLES = Pattern(rf"\A(?:{appeals.ARTICLES})+")
_COMMA = Pattern(r"\s*[,،;]\s*(?:(?:and|et|as well as|ainsi que|و)\s*(?=\S))?")
_AND = Pattern(r"\s+(?:and|as well as|et|ainsi que)\s+|\s+و(?=ال)")
_DETERMINED = Pattern(r"\A(?:the|all|both|its|every|les?|la|l['’]|aux?|à)(?:\s|(?<=['’]))")
_OF = Pattern(r"\b(?:of|de|des|du)\b|d['’]")
_EDGES = " \t\n\u00a0\u202f,;:،؛–—-•*_"


def split_parties(words: str) -> tuple[str, ...]:
    """Cut a list of addressees apart.

    Articles are dropped. Where the list itself fixes what a short name means ("the United Nations, the
    Security Council"), the usual full name is given.

    Args:
        words: The list as written.

    Returns:
        Names in the order of the text, none twice.
    """
    names: list[str] = []
    for part in _COMMA.split(" ".join(words.split())):
        names += [name for piece in _split_and(part) if (name := bare(piece)) and name not in names]
    return tuple(_expanded(name, names) for name in names)


def bare(name: str) -> str:
    """Give a name without articles and punctuation at its ends."""
    return _ARTICLES.sub("", name.strip(_EDGES)).strip(_EDGES)


def _split_and(part: str) -> list[str]:
    pieces = [""]
    start = 0
    for match in _AND.finditer(part):
        before, after = part[start : match.start()], part[match.end() :]
        # "Ministry of Justice and Human Rights" is one party, "the Ministry of Justice and the army" two.
        if _OF.search(before) and not _DETERMINED.match(after):
            continue
        pieces[-1] = before
        pieces.append("")
        start = match.end()
    pieces[-1] = part[start:]
    return pieces


def _expanded(name: str, names: list[str]) -> str:
    for company, short, full in appeals.EXPANSIONS:
        if name == short and any(re.fullmatch(company, other) for other in names):
            return full
    return name
