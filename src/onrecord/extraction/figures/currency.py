"""Which of several currencies of one name a document means."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from onrecord.extraction.figures.draft import Amount
from onrecord.extraction.figures.line import Line
from onrecord.extraction.lexicon.shared_money import CFA, WHOSE

_PAID_REACH, _MILLION = 3, 10**6
_HUNDRED = 100
_CLOSING = frozenset(".,;:!?)")
_COINS = MappingProxyType(
    {
        "en": frozenset({"cent", "cents", "pence", "penny", "centimes"}),
        "fr": frozenset({"cent", "cents", "centime", "centimes", "pence"}),
        "ar": frozenset(
            {"سنت", "سنتا", "سنتات", "سنتيم", "سنتيما", "سنتيمات", "هلله", "قرش", "قرشا", "قروش"}
        ),
    }
)


def local_currency(text: str, units: Iterable[str]) -> Mapping[str, str]:
    """Return the code to use instead of a name that several countries share, by the country the text names most.

    Args:
        text: The whole rendition.
        units: Units of its figures, codes and names of money among them.

    Returns:
        Codes by name; a name whose countries the text does not speak of is left as it is.
    """
    swaps = {}
    for name in sorted({unit.split("/")[0] for unit in units}):
        whose = WHOSE.get("franc" if name in CFA else name)
        if whose is None:
            continue
        named = {
            code: count
            for code, names in whose.items()
            if (name not in CFA or code in CFA) and (count := _mentions(text, names))
        }
        if named:
            swaps[name] = max(named, key=lambda code: (named[code], code == name))
    return MappingProxyType(swaps)


def is_sterling(line: Line, amount: Amount, end: int) -> bool:
    """Say whether pounds that nothing is weighed in are money: millions of them, or what was paid ("fined 500 pounds").

    Args:
        line: Its line.
        amount: How many pounds.
        end: Index after the word.
    """
    lexicon = line.lexicon
    if line.word(end) in lexicon.of or not line.word(end - 1).isalpha():
        return False
    near = range(max(0, amount.start - _PAID_REACH), amount.start)
    paid = any(line.word(at) in lexicon.paid and line.same_sentence(at, end - 1) for at in near)
    return paid or amount.low >= _MILLION


def coins_after(line: Line, end: int) -> tuple[int, float] | None:
    """Return end and hundredths of the small money after a sum: "3 dollars and 50 cents", "15 euros 50".

    Args:
        line: The line.
        end: Index after the name of the currency.
    """
    joined = line.word(end) in line.lexicon.and_
    at = end + joined
    if not line.is_number(at) or not line.same_sentence(end - 1, at):
        return None
    item = line.items[at]
    if item.low != int(item.low) or not 0 < item.low < _HUNDRED:
        return None
    if line.word(at + 1) in _COINS[line.lexicon.language]:
        return at + 2, item.low / _HUNDRED
    # Without their name only two digits that close the phrase are cents: "15 euros 50, 3 of them".
    after = line.word(at + 1)
    closed = at + 1 >= len(line.items) or after in _CLOSING or after in line.lexicon.and_
    two = len(item.norm) == len("50") and item.norm.isdecimal()
    return (at + 1, item.low / _HUNDRED) if closed and two and not joined else None


def _mentions(text: str, names: tuple[str, ...]) -> int:
    return sum(text.count(name) for name in names)
