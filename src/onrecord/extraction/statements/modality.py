"""What a content says about its own reality: negated, possible, conditional, required, to come."""

from functools import cache

import attrs

from onrecord.extraction.lexicon.promises import promises
from onrecord.model.statement import Modality
from onrecord.text.patterns import Pattern

HEAD = 90
"""Characters at the beginning of a content in which its verb stands; a "not" further on is another clause's."""


@attrs.frozen
class _Tests:
    negation: Pattern
    kinds: tuple[tuple[Modality, Pattern], ...]


@cache
def _tests(language: str) -> _Tests:
    words = promises(language)
    return _Tests(
        Pattern(words.negation),
        (
            (Modality.CONDITIONAL, Pattern(words.conditional)),
            (Modality.REQUIRED, Pattern(words.required)),
            (Modality.FUTURE, Pattern(words.future)),
            (Modality.POSSIBLE, Pattern(words.possible)),
        ),
    )


def is_negated(content: str, language: str) -> bool:
    """Say whether a content denies what its first verb says.

    Args:
        content: The words.
        language: `en`, `fr` or `ar`; others read as English.
    """
    return _tests(language).negation.search(_head(content)) is not None


def modality_of(content: str, language: str) -> Modality:
    """Tell what a content says about its own reality; the first kind whose words stand near its beginning.

    Args:
        content: The words.
        language: `en`, `fr` or `ar`; others read as English.
    """
    head = _head(content)
    return next(
        (kind for kind, test in _tests(language).kinds if test.search(head)),
        Modality.ASSERTED,
    )


def _head(content: str) -> str:
    head = " ".join(content.lower().split())
    return head if len(head) <= HEAD else head[: head.rfind(" ", 0, HEAD)]
