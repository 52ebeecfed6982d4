"""What a sentence asserts, as far as words tell: its terms, what it denies or plays down, what rises or falls, what is caused."""

import re
from collections.abc import Iterator, Mapping, Sequence

import attrs

from onrecord.text.terms import fold, terms
from onrecord.verdicts.stances.lexicon import words_of
from onrecord.verdicts.stances.lexicon.model import StanceWords, stem_of

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|[,;:.!?()—–،؛]")
_BREAK = frozenset(",;:.!?()—–،؛")
_NEAR = 4
"""Words on each side of a word of movement among which the thing that moves is looked for."""

_EXCESS = 6
"""Words within which "too" is followed by what it rules out."""

_REACH = 3
"""Words within which a form of being, or an effect, stands beside what is said of it."""
_SMALL = 2
"""Letters of words that tell nothing by themselves."""

UP, DOWN, STEADY = "up", "down", "steady"


@attrs.frozen
class Move:
    """That something goes one way.

    Attributes:
        way: `up`, `down` or `steady`; a denied move is steady.
        near: Stems of the words around it: what moves is among them.
    """

    way: str
    near: frozenset[str]


@attrs.frozen(kw_only=True)
class Assertion:
    """A sentence as stances compare it.

    Attributes:
        terms: Stems of its content words.
        denied: Stems of the words that a negator denies, or that are called untrue.
        heads: The first content word that each denial denies: "no investigation into …" denies an investigation.
        played_down: Whether a word makes a content small.
        moves: What goes up, down or stays.
        causal: Whether it tells of bringing about.
        chiefly: Whether it gives one cause the first place.
        names: Stems of words with a capital inside the sentence: what goes with a name alone is not told.
        written: The first word of each stem, as written in lower case.
    """

    terms: frozenset[str]
    denied: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    played_down: bool = False
    moves: tuple[Move, ...] = ()
    causal: bool = False
    chiefly: bool = False
    names: frozenset[str] = frozenset()
    written: Mapping[str, str] = attrs.field(factory=dict, hash=False)

    @property
    def denies(self) -> bool:
        """Whether it denies or plays down."""
        return bool(self.denied) or self.played_down


@attrs.frozen
class _Word:
    form: str
    stem: str


def assertion(text: str, language: str | None) -> Assertion:
    """Read a sentence for comparing; a pure function of its words."""
    code = language or "en"
    known = words_of(code)
    whole = tuple(_clauses(text, code))
    told = tuple(_told(clause, known) for clause in whole)
    content = frozenset(terms(text, code))
    denied = tuple(_content(_denied(clause, known), content) for clause in told)
    return Assertion(
        terms=content,
        denied=frozenset(stem for stems in denied for stem in stems),
        heads=frozenset(stems[0] for stems in denied if stems),
        played_down=any(_played_down(clause, known) for clause in told),
        moves=tuple(move for clause in told for move in _moves(clause, known)),
        causal=any(word.stem in known.causes for clause in whole for word in clause),
        chiefly=any(word.form in known.chiefly for clause in whole for word in clause),
        names=_names(text, code),
        written=_written(text, code),
    )


def _names(text: str, language: str) -> frozenset[str]:
    words = [match for match in _TOKEN.finditer(text) if match.group()[0].isupper()]
    return frozenset(stem_of(match.group(), language) for match in words if match.start() > 0)


def _written(text: str, language: str) -> Mapping[str, str]:
    words: dict[str, str] = {}
    for match in _TOKEN.finditer(text):
        words.setdefault(stem_of(match.group(), language), match.group().lower())
    return words


def _clauses(text: str, language: str) -> Iterator[tuple[_Word, ...]]:
    clause: list[_Word] = []
    for match in _TOKEN.finditer(fold(text)):
        if match.group() in _BREAK:
            yield tuple(clause)
            clause = []
        else:
            clause.append(_Word(match.group(), stem_of(match.group(), language)))
    yield tuple(clause)


def _content(words: Sequence[_Word], content: frozenset[str]) -> tuple[str, ...]:
    return tuple(word.stem for word in words if word.stem in content)


def _told(clause: tuple[_Word, ...], known: StanceWords) -> tuple[_Word, ...]:
    """Cut a clause where something begins that is only supposed or conceded."""
    return next((clause[:at] for at, word in enumerate(clause) if word.form in known.asides), clause)


def _denied(clause: Sequence[_Word], known: StanceWords) -> Sequence[_Word]:
    """Give the words that a clause denies: behind its first negator, or all of them where it says "is untrue"."""
    for at, word in enumerate(clause):
        after = clause[at + 1 :]
        if word.form in known.negators:
            return () if after and after[0].form in known.harmless else _scope(clause, after, known)
        if word.form in known.lacks and after and after[0].form in known.linkers:
            return after
        if word.form in known.too and (ruled_out := _behind(after[:_EXCESS], known.to)):
            return after[ruled_out:]
        if word.stem in known.doubters and any(
            one.form in known.copulas for one in clause[max(0, at - _REACH) : at]
        ):
            return clause
    return ()


def _behind(words: Sequence[_Word], sought: frozenset[str]) -> int:
    """Give the number of the word behind the first that is sought, or 0."""
    return next((at + 1 for at, word in enumerate(words) if word.form in sought), 0)


def _scope(clause: Sequence[_Word], after: Sequence[_Word], known: StanceWords) -> Sequence[_Word]:
    telling = [word for word in after if len(word.form) > _SMALL and word.stem not in known.light]
    return after if telling else clause


def _played_down(clause: Sequence[_Word], known: StanceWords) -> bool:
    """Say whether something is called small: "is negligible", "little effect", "un effet négligeable"."""
    return any(
        any(one.form in known.copulas for one in clause[max(0, at - _REACH) : at])
        or any(
            one.stem in known.effects for one in (*clause[max(0, at - 1) : at], *clause[at + 1 : at + _REACH])
        )
        for at, word in enumerate(clause)
        if word.stem in known.downtoners
    )


def _moves(clause: Sequence[_Word], known: StanceWords) -> Iterator[Move]:
    denied = {id(word) for word in _denied(clause, known)}
    for at, word in enumerate(clause):
        way = _way(word.stem, known)
        if not way or (way == STEADY and at + 1 < len(clause) and _way(clause[at + 1].stem, known)):
            continue
        around = (*clause[max(0, at - _NEAR) : at], *clause[at + 1 : at + 1 + _NEAR])
        way = STEADY if id(word) in denied and way != STEADY else way
        yield Move(way, frozenset(other.stem for other in (word, *around)))


def _way(stem: str, known: StanceWords) -> str:
    if stem in known.rising:
        return UP
    if stem in known.falling:
        return DOWN
    return STEADY if stem in known.steady else ""
