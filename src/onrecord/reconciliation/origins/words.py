"""Words of names, folded so that spellings, scripts' particles and articles do not tell two names apart."""

import re
from collections.abc import Iterator
from functools import lru_cache

from onrecord.model.passage import Span
from onrecord.reconciliation.origins.lexicon.offices import ARTICLES, JOINS
from onrecord.text.terms import fold

WORD = re.compile(r"[^\W_]+(?:[\u064b-\u0655\u0670]+[^\W_]*)*(?:[.&][^\W\d_])*", re.UNICODE)
_ARABIC = re.compile(r"[\u0621-\u064a]")
_PARTICLES = re.compile(r"\A(?:(?:[وف])?(?:[بك])?ال|[وف]?لل)(?=.{2})")


@lru_cache(maxsize=1 << 16)
def folded(word: str) -> str:
    """Fold one word of a name; an Arabic one loses its article and the particles written before it."""
    low = fold(word).replace(".", "")
    return _PARTICLES.sub("", low) if _ARABIC.search(low) else low


def spelled(text: str) -> Iterator[tuple[str, str, Span]]:
    """Cut a text into words: folded, as written, and where they stand."""
    for match in WORD.finditer(text):
        yield folded(match.group()), match.group(), Span(match.start(), match.end())


def name_words(text: str) -> tuple[str, ...]:
    """Return the words of a name that tell it apart: no articles, no words that only join, no possessive ending."""
    found = [folded(match.group()) for match in WORD.finditer(text)]
    return tuple(
        word for word in found if word and word not in ARTICLES and word not in JOINS and word != "s"
    )
