"""Whether two wordings are the same, letter case, spaces and articles aside."""

import re
from collections.abc import Sequence

from onrecord.model.passage import Span
from onrecord.model.reading import Repair
from onrecord.text.terms import fold

# Numbers stay whole and signs stay with them: "5 %" and "-5 %" and "5" are three different things.
_TOKEN = re.compile(r"[-−+](?=\d)|\d+(?:[.,\u066b]\d+)*|[%‰٪$€£?؟]|[^\W\d]+")
_ELIDED = re.compile(r"\bl'")
_ARTICLES = {"en": frozenset({"the", "a", "an"}), "fr": frozenset({"le", "la", "les", "l", "un", "une"})}
_ARABIC_ARTICLE = re.compile(r"\bال(?=[\u0621-\u064a]{2})")


def folded_wording(text: str, language: str | None) -> tuple[str, ...]:
    """Fold a wording to what must agree for two wordings to be the same.

    Case, accents, white space, punctuation, markup and articles are folded; the order of the words, small
    words, numbers, signs and question marks are not.

    Args:
        text: The wording, repairs already put in.
        language: ISO 639-1 code; decides which words are articles.

    Returns:
        Tokens; two wordings are the same if and only if these are equal and not empty.
    """
    plain = fold(text)
    if language == "ar":
        plain = _ARABIC_ARTICLE.sub("", plain)
    if language == "fr":
        plain = _ELIDED.sub("", plain)
    articles = _ARTICLES.get(language or "", frozenset())
    return tuple(token for token in _TOKEN.findall(plain) if token not in articles)


def repaired(text: str, spans: Sequence[Span], repairs: Sequence[Repair]) -> str:
    """Give the words of some spans with the repairs that are proposed inside them put in, joined by one space."""
    return " ".join(_mended(text, span, repairs) for span in spans)


def _mended(text: str, span: Span, repairs: Sequence[Repair]) -> str:
    parts = []
    at = span.start
    for repair in sorted((r for r in repairs if span.contains(r.span)), key=lambda r: r.span):
        if repair.span.start >= at:
            parts += [text[at : repair.span.start], repair.proposal]
            at = repair.span.end
    return "".join([*parts, text[at : span.end]])
