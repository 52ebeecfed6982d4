"""Cut a text into the pieces that numbers are read from: words, digits and marks, with their offsets."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from onrecord.text.characters import replaced

_SPACES = "\u00a0\u202f\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u205f\u3000"
_FOLDING = dict.fromkeys(_SPACES, " ") | {"’": "'", "ʼ": "'", "٪": "%", "−": "-", "‑": "-"}

ARABIC_MARKS = re.compile("[\u064b-\u065f\u0670\u0640\u200e\u200f]")
_ARABIC = re.compile("[\u0600-\u06ff\u200e\u200f]")
_ARABIC_LETTERS = str.maketrans("أإآٱىةؤئ", "ااااي" + "هوي")
_WHOLE_WORDS = frozenset({"كميه"})
"""Words that look like a particle with a number: "quantity" is no "like a hundred"."""
_PARTICLES = re.compile("^([وف]?[بلك]?)(ال|(?<=ل)ل)?")


class ItemKind(Enum):
    """What an item is; digits are so only until the numbers of the text are put together."""

    WORD = "word"
    MARK = "mark"
    BORDER = "border"
    DIGITS = "digits"
    NUMBER = "number"
    FRACTION = "fraction"
    MANY = "many"
    ORDINAL = "ordinal"


class Item(NamedTuple):
    """A word, a mark or a whole number.

    Attributes:
        start: Offset of the first character.
        end: Offset after the last one.
        norm: Normal form of a word or mark, the one that lexicons are keyed by; the digits or the first word of a number.
        kind: What it is.
        glued: True where no white space stands before it.
        low: The number, or the lower end of a vague one; 0 for words and marks.
        high: The number again, or the upper end of a vague one.
        about: True for a round number that says so itself ("a dozen").
        spelled: True for a number written in words.
    """

    start: int
    end: int
    norm: str
    kind: ItemKind
    glued: bool = False
    low: int | float = 0
    high: int | float = 0
    about: bool = False
    spelled: bool = False


def fold(text: str) -> str:
    """Return `text` with plain digits, spaces and apostrophes; every offset stays what it was."""
    if text.isascii():
        return text
    return replaced(text, _FOLDING | {sign: str(int(sign)) for sign in set(text) if sign.isdecimal()})


def normalise(word: str) -> str:
    """Return the form of one word that lexicons are keyed by.

    Case is folded, letters and their accents are one; Arabic loses vowel signs and stretching, and its variant letters become one.
    """
    if word.isascii():
        return word.lower()
    word = unicodedata.normalize("NFC", word).casefold()
    return word if _ARABIC.search(word) is None else ARABIC_MARKS.sub("", word).translate(_ARABIC_LETTERS)


# Words that no other pattern can begin in, so that a run of them is cut at its spaces alone.
_COMMON = r"""
    [a-zà-öø-ÿ]{2,}(?=[ ;),\n?!"”']|\.\s) | [aày](?=[ ]) | [A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+(?=[;),\n?!"”']|[ ](?!\d)|\.\s(?!\d))"""

_TOKEN = re.compile(
    rf"""
    (?P<run> (?:{_COMMON})(?:[ ](?:{_COMMON}))* )
  | (?P<stop> [,;](?=[ \n]) | \.(?=\s) )
  | (?P<skip> https?://\S+ | www\.\S+ | [\w.+-]{{1,64}}@[\w.-]{{1,255}}\.\w+ )
  | (?P<phone> \(?\+\d[\d\ ().-]{{5,}}\d | (?<![\d.,])0\d{{2,3}}(?:[ .-]\d{{2,3}}){{2,}}(?!\d) )
  | (?P<tag> </?[A-Za-z][^<>\n]{{0,300}}> )
  | (?P<break> \t | \| | \n[ ]*\n\s* | \n[ ]*(?=[-•*–·▪●◦‣][ ]) | \n(?=[ ]*\d{{1,2}}[.)][ ]) )
  | (?P<clock> \[?\d{{1,2}}:\d{{2}}(?::\d{{2}})?\]? | \d{{1,2}}h\d{{2}}\b )
  | (?P<fraction> [½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒↉] )
  | (?P<damaged> (?<![^\W_])(?=[\dlIO.,]*[lIO])(?=\d|[lI]+\d\d|[lI],\d)
                 [\dlI][\dlIO]*(?:[.,][\dlIO]{{1,3}})*(?![^\W_]) )
  | (?P<digits> (?: (?<!\d)[1-9]\d{{0,2}}(?:[ ]\d{{3}})+(?!\d)(?:[.,٫]\d+)?
                  | \d+(?:[\u200e\u200f\u202a-\u202e]*(?:[.,٫٬']|،(?=\d{{3}}(?!\d)))[\u200e\u200f\u202a-\u202e]*\d+)*
                  | (?<!\S)[.,]\d+(?![.,]?\d) )
                (?: [eE][+-]?\d{{1,3}}(?![\w]) | [ ]?[x×][ ]?10\^?[+-]?\d{{1,3}}(?!\w)
                  | [ ]?[x×][ ]?10[⁺⁻]?[⁰¹²³⁴-⁹]{{1,3}} | \^[+-]{{0,2}}\d{{1,3}}(?!\w) )? )
  | (?P<mega> (?:(?<=\d)|(?<=\d[ ])) MM?(?=[^\w]|[A-Z]{{3}}\b|$) )
  | (?P<prefix> (?<![^\W_])(?:GH₵|[NRDKP]|Rs\.?|K[Ss]h\.?|T[Ss]h\.?|U[Ss]h\.?|Le|Br|MK)[ ]?
                (?=\d{{1,3}}(?:,\d{{3}})+(?!\w)|\d+(?:\.\d+)?[ ]?(?:million|billion|trillion|thousand|bn)\b) )
  | (?P<code> (?<![^\W_])(?:USD|EUR|GBP|CHF|JPY|CNY|CAD|AUD|NZD|HKD|SGD|INR|MXN|BRL|ZAR|NGN|KES|XOF|XAF|RUB|TRY
                |SAR|AED|EGP)(?=\d) )
  | (?P<named> [A-Za-zÀ-ɏ]{{1,4}}\d+(?:[.,]\d+)+ )
  | (?P<currency> (?:US|CA|AU|NZ|HK|NT|FJ|EC|TT|BZ|BDS?|GY|SI|NA|LD|C|A|R|S|J|N|L)?\$ | [€£¥₦₵₹₽₺₪] )
  | (?P<possessive> '[sS]\b )
  | (?P<broken> [a-zà-öø-ÿ]+-\n[ ]*[a-zà-öø-ÿ]+ | [A-ZÀ-Ö][a-zà-öø-ÿ]*-\n[ ]*[a-zà-öø-ÿ]+ )
  | (?P<latin> [A-Za-zÀ-ɏ][\wÀ-ɏ\u0300-\u036f]* )
  | (?P<word> (?:[^\W\d_]|[\u064b-\u065f\u0670\u0640])+ )
  | (?P<mark> [^\s\w] )
    """,
    re.VERBOSE,
)
_TRANSPARENT = frozenset("*_\\\"“”«»„‟`'‘\u200e\u200f\ufeff")
# What stands between two tokens that are not glued: emphasis marks, quotation marks and white space of any kind.
_PARTING = _TRANSPARENT | frozenset(sign for sign in map(chr, range(0x3001)) if sign.isspace())
DAMMA = "\u064f"
_TOLD_BY_VOWEL = frozenset({"خمس", "سبع", "ثمن", "تسع"})
"""Numbers that with this vowel sign over their first letter are the part of a whole."""


def tokenize(
    text: str, language: str, known: frozenset[str] = frozenset(), offset: int = 0
) -> tuple[Item, ...]:
    """Cut `text` into tokens; white space, emphasis marks and quotation marks leave none.

    Args:
        text: Any text.
        language: ISO 639-1 code; Arabic words lose attached particles where the rest is `known`.
        known: Normal forms that count as words when a particle is taken off.
        offset: Where `text` begins in the text that the offsets of the tokens are of.

    Returns:
        Tokens in order; a word broken over a line end is one, and so is a damaged number ("5,60l").
    """
    folded = fold(text)
    tokens: list[Item] = []
    for found in _TOKEN.finditer(folded):
        name, raw = found.lastgroup or "", found[0]
        if name == "mark" and raw in _TRANSPARENT:
            continue
        start, end = found.span()
        glued = start > 0 and folded[start - 1] not in _PARTING
        if name == "run":
            tokens += _words(raw, start + offset, glued=glued)
            continue
        kind, norm = _NORMAL[name](raw)
        token = _new(Item, (start + offset, end + offset, norm, kind, glued, 0, 0, False, False))
        if kind is _DIGITS and norm.count(",") > 1 and _LIST.fullmatch(norm):
            tokens += _listed(token)
        elif name == "word" and language == "ar":
            tokens += _without_particles(token, known)
        else:
            tokens.append(token)
    return tuple(tokens)


def _words(run: str, start: int, *, glued: bool) -> list[Item]:
    """Cut a run of common words with one space between."""
    words = run.split(" ")
    items = []
    for word, norm in zip(
        words, run.lower().split(" ") if run.isascii() else map(normalise, words), strict=True
    ):
        end = start + len(word)
        items.append(_new(Item, (start, end, norm, _WORD, glued, 0, 0, False, False)))
        start, glued = end + 1, False
    return items


_new, _WORD, _MARK, _DIGITS = tuple.__new__, ItemKind.WORD, ItemKind.MARK, ItemKind.DIGITS
"""A named tuple's own constructor takes several times as long."""

Read = Callable[[str], tuple[ItemKind, str]]
"""Gives kind and normal form of what was matched."""


def _word(raw: str) -> tuple[ItemKind, str]:
    return _WORD, normalise(raw)


def _voweled(raw: str) -> tuple[ItemKind, str]:
    norm = normalise(raw)
    told = DAMMA in raw and norm.removeprefix("ال") in _TOLD_BY_VOWEL and raw.removeprefix("ال")[1:2] == DAMMA
    return _WORD, f"{norm}{DAMMA}" if told else norm


def _mark(raw: str) -> tuple[ItemKind, str]:
    return _MARK, raw


def _fixed(kind: ItemKind, norm: str) -> Read:
    return lambda _: (kind, norm)


_BIDI = dict.fromkeys([0x200E, 0x200F, *range(0x202A, 0x202F)])
_DAMAGE = str.maketrans("lIO", "110")
_NORMAL: Mapping[str, Read] = MappingProxyType(
    dict.fromkeys(["possessive", "code", "latin"], _word)
    | dict.fromkeys(["stop", "mark", "named"], _mark)
    | dict.fromkeys(["skip", "phone", "clock"], _fixed(_MARK, "@"))
    | dict.fromkeys(["tag", "break"], _fixed(ItemKind.BORDER, "¶"))
    | {
        "word": _voweled,
        "mega": _fixed(_WORD, "mn"),
        "broken": lambda raw: (_WORD, normalise(re.sub(r"-\n *", "", raw))),
        "digits": lambda raw: (_DIGITS, raw if raw.isascii() else raw.translate(_BIDI)),
        "fraction": lambda raw: (_DIGITS, raw),
        "damaged": lambda raw: (_DIGITS, raw.translate(_DAMAGE)),
        "prefix": lambda raw: (_MARK, raw.casefold().strip(" .") + "¤"),
        "currency": lambda raw: (_MARK, raw.casefold()),
    }
)
"""How each pattern is read. "M" is a million in capitals only, which no lexicon keyed by folded case could tell from metres."""


def _listed(token: Item) -> list[Item]:
    """Part "22,24,26": what is a list of numbers without spaces is no number."""
    parts, at = [], token.start
    for piece in re.split("(,)", token.norm):
        kind = ItemKind.MARK if piece == "," else ItemKind.DIGITS
        parts.append(Item(at, at + len(piece), piece, kind, token.glued or at > token.start))
        at += len(piece)
    return parts


_LIST = re.compile(r"(?!(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$)\d{1,4}(?:,\d{1,4}){2,}")


def _without_particles(token: Item, known: frozenset[str]) -> tuple[Item, ...]:
    """Split an Arabic word into its attached particles and the known word after them.

    The article stays with the word, whose normal form loses it.
    """
    norm = token.norm
    if norm in known:
        return (token,)
    for length in range(3):
        for article in ("ال", "ل", ""):
            head, rest = norm[:length], norm[length:]
            word = rest[len(article) :]
            if not rest.startswith(article) or word not in known or not _PARTICLES.fullmatch(head):
                continue
            if (article == "ل" and not head.endswith("ل")) or head[-1:] + word in _WHOLE_WORDS:
                continue
            return _split(token, head, word)
    return (token,)


def _split(token: Item, head: str, word: str) -> tuple[Item, ...]:
    if not head:
        return (Item(token.start, token.end, word, token.kind, token.glued),)
    cut = token.start + len(head)
    first = Item(token.start, cut, head, ItemKind.WORD, token.glued)
    return (first, Item(cut, token.end, word, ItemKind.WORD, glued=True))
