"""Hedges made of a comparison, written out from the words each language compares with.

Every adjective of size pairs with every way to say "than" and "or equal to", so the lists are built, not typed.
"""

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.model.figure import Bound

_SIGNS = {
    Bound.MORE_THAN: ">",
    Bound.LESS_THAN: "<",
    Bound.AT_LEAST: "≥ | ⩾ | > =",
    Bound.AT_MOST: "≤ | ⩽ | < =",
}
# "=>" points and "<>" says that two things differ: neither compares.


def _joined(*phrases: str) -> str:
    return " | ".join(phrases)


def _english(adjectives: str, opposites: str) -> tuple[str, str]:
    """Return phrases of "greater than", and of "greater than or equal to"."""
    than, equal = [], []
    for word in adjectives.split():
        than.append(f"{word} than")
        equal += [f"{word} than or equal to", f"{word} or equal than", f"{word} or equal to"]
        equal += [f"equal to or {word} than", f"{word} than or equal"]
    for word in opposites.split():
        equal += [f"no {word} than", f"not {word} than"]
    return _joined(*than), _joined(*equal)


def _english_table() -> Mapping[Bound, str]:
    up, down = "more greater larger bigger higher", "less fewer smaller lower"
    more, at_least = _english(up, down)
    less, at_most = _english(down, up)
    return {
        Bound.MORE_THAN: _joined(more, "exceed | exceeding | surpass | surpassing"),
        Bound.LESS_THAN: less,
        Bound.AT_LEAST: _joined(at_least, "at least or equal to"),
        Bound.AT_MOST: _joined(at_most, "at most or equal to"),
    }


def _french(adjectives: str) -> tuple[str, str]:
    """Return phrases of "supérieur à" in every gender and number, and of "supérieur ou égal à"."""
    than, equal = [], []
    for word in adjectives.split():
        for ending in ("", "s", "e", "es"):
            for to in ("à", "aux", "au"):
                than.append(f"{word}{ending} {to}")
                equal += [f"{word}{ending} ou {same} {to}" for same in ("égal", "égale", "égaux", "égales")]
    return _joined(*than), _joined(*equal)


def _french_adjectives(adjectives: str) -> tuple[str, str]:
    than, equal = [], []
    for word in adjectives.split():
        for ending in ("", "s", "e", "es"):
            than += [f"plus {word}{ending} que", f"plus {word}{ending} qu"]
            equal += [f"plus {word}{ending} ou {same} à" for same in ("égal", "égale", "égaux", "égales")]
    return _joined(*than), _joined(*equal)


def _french_table() -> Mapping[Bound, str]:
    more, at_least = _french("supérieur")
    less, at_most = _french("inférieur")
    larger, large = _french_adjectives("grand haut élevé")
    smaller, small = _french_adjectives("petit bas faible")
    return {
        Bound.MORE_THAN: _joined(
            more, larger, "dépassant | excédant | au - dessus de | au - dessus d | au dessus de"
        ),
        Bound.LESS_THAN: _joined(
            less, smaller, "au - dessous de | en dessous de | en dessous d | en - dessous de"
        ),
        Bound.AT_LEAST: _joined(
            at_least, large, "égal ou supérieur à | égale ou supérieure à | égaux ou supérieurs à"
        ),
        Bound.AT_MOST: _joined(
            at_most, small, "égal ou inférieur à | égale ou inférieure à | égaux ou inférieurs à"
        ),
    }


def _arabic(adjectives: str, opposites: str) -> tuple[str, str]:
    than, equal = [], []
    for word in adjectives.split():
        than.append(f"{word} من")
        for same in ("يساوي", "تساوي", "يعادل"):
            equal += [f"{word} من أو {same}", f"{word} أو {same}", f"{same} أو {word} من"]
    for word in opposites.split():
        equal += [f"لا {word} من", f"ليس {word} من", f"ليست {word} من", f"ما لا {word} من"]
    return _joined(*than), _joined(*equal)


def _arabic_table() -> Mapping[Bound, str]:
    up, down = "أكثر أكبر أعلى أزيد", "أقل أصغر أدنى أخفض"
    more, at_least = _arabic(up, down)
    less, at_most = _arabic(down, up)
    return {
        Bound.MORE_THAN: _joined(more, "فوق"),
        Bound.LESS_THAN: _joined(less, "تحت"),
        Bound.AT_LEAST: at_least,
        Bound.AT_MOST: at_most,
    }


def _with_signs(table: Mapping[Bound, str]) -> Mapping[Bound, str]:
    return MappingProxyType({bound: _joined(text, _SIGNS[bound]) for bound, text in table.items()})


ENGLISH_COMPARISONS = _with_signs(_english_table())
FRENCH_COMPARISONS = _with_signs(_french_table())
ARABIC_COMPARISONS = _with_signs(_arabic_table())
ENGLISH_AFTER = MappingProxyType(
    {
        Bound.AT_LEAST: "or more | and more | or greater | or higher | or above | and above | and over | or over | or larger",
        Bound.AT_MOST: "or less | and less | or fewer | or lower | or below | and below | or under | and under | or smaller",
    }
)
FRENCH_AFTER = MappingProxyType(
    {
        Bound.AT_LEAST: "ou plus | et plus | ou davantage | ou au - delà | et au - delà",
        Bound.AT_MOST: "ou moins | et moins | ou en dessous",
    }
)
ARABIC_AFTER = MappingProxyType(
    {
        Bound.AT_LEAST: "أو أكثر | ف أكثر | أو أكبر | أو يزيد",
        Bound.AT_MOST: "أو أقل | ف أقل | أو أصغر",
    }
)
