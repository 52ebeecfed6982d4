"""Claims heard again: what the authority says in articles, reports and communiqués, put under the claims of the case."""

import math
import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence

import attrs

from onrecord.model.case import Source
from onrecord.model.claim import Appearance, Claim, Gathering, Proposal, ProposalKind, ProposalState
from onrecord.model.figure import Figure, FigureKind
from onrecord.model.ledger import Decision
from onrecord.model.passage import Citation, Span, cite
from onrecord.model.reading import Reading
from onrecord.model.statement import Statement, StatementRole
from onrecord.reconciliation.documents import in_order
from onrecord.reconciliation.proposals import Desk, standing
from onrecord.reconciliation.weights import Rarity, Words, cosine, rarity, vector
from onrecord.reconciliation.wording import folded_wording

Topics = Callable[[str, str | None], str | None]
"""The topic of some words in a language, or None: the same key in every language."""

ENOUGH = 0.8
"""Points from which words are proposed as a claim."""
APART = 0.15
"""Points by which a claim must lead before the next one; closer than that, nothing tells which is meant."""
WORDS = 2.0
"""What the same mix of words is worth, beside a likeness of 0 to 1."""
SAME_TOPIC = 0.6
"""What the same topic is worth: alone it proposes nothing."""
SAME_NAME = 0.3
"""What a name is worth that few claims of the case use, with the record of a claim counted in; two at most."""
SAME_NUMBER = 0.6
"""What one number of the same unit is worth, with the record of a claim counted in; one at most."""
FEW = 3
"""A name that more than one claim in so many uses tells none apart."""

_SPEAKS = (StatementRole.CLAIM, StatementRole.DENIAL, StatementRole.COMMITMENT)
_NAME = re.compile(r"(?<![.!?] )(?<!^)\b[A-Z][\w'’-]{3,}", re.MULTILINE)


@attrs.frozen(kw_only=True)
class _Known:
    """A claim as it is looked for."""

    claim: Claim
    words: Mapping[str | None, tuple[Words, ...]]
    folded: frozenset[tuple[str, ...]]
    names: frozenset[str]
    numbers: frozenset[tuple[float, str]]
    topic: str | None


@attrs.frozen(kw_only=True)
class _Heard:
    """A statement of the authority with its document."""

    reading: Reading
    statement: Statement
    citation: Citation
    edition: str | None


def with_heard(
    gathering: Gathering,
    readings: Sequence[Reading],
    decisions: Sequence[Decision],
    sources: Mapping[str, Source],
    topics: Topics,
) -> Gathering:
    """Put what the authority says in documents under the claims of the case, as proposals with their reason.

    The very words of a claim are that claim; all else is never certain. Rare words of the same language, and across languages
    names, numbers and the topic, tell which claim is meant; where two are meant about equally, nothing is proposed.

    Args:
        gathering: The claims as sheets and people give them.
        readings: The documents, statements marked where the authority speaks.
        decisions: Every decision, undone ones too.
        sources: Registered sources by the SHA-256 of their original.
        topics: Gives the topic of words.

    Returns:
        The gathering with these wordings at the end of each claim's, their proposals and a note of what was left apart.
    """
    if not gathering.claims:
        return gathering
    desk = Desk(standing(decisions), frozenset(claim.key for claim in gathering.claims))
    heard = list(_heard(gathering, readings, sources))
    search = _search(gathering, readings, heard, topics)
    found: dict[str, list[Appearance]] = defaultdict(list)
    proposals: list[Proposal] = []
    apart = 0
    for one in heard:
        best = search.best(one)
        if best is None:
            apart += 1
            continue
        key, why = best
        proposal = desk.propose(ProposalKind.CLAIM_MATCH, one.citation, key, why) if why else None
        proposals += [proposal] if proposal else []
        if proposal is None or proposal.state is not ProposalState.REJECTED:
            found[proposal.value if proposal else key].append(_appearance(one, proposal))
    claims = tuple(
        attrs.evolve(claim, appearances=(*claim.appearances, *found.get(claim.key, ())))
        for claim in gathering.claims
    )
    told = (f"what the authority says that is like no claim, or like several: {apart} statements",)
    by_id = {one.id: one for one in (*gathering.proposals, *proposals)}
    return attrs.evolve(
        gathering,
        claims=claims,
        proposals=tuple(by_id[identity] for identity in sorted(by_id)),
        notes=gathering.notes + (told if apart else ()),
    )


def _appearance(one: _Heard, proposal: Proposal | None) -> Appearance:
    why = "the authority says it in this document"
    return Appearance(
        citation=one.citation,
        edition=one.edition,
        proposals=(proposal,) if proposal else (),
        why=why if proposal else f"{why}, in the very words of the claim",
    )


def _heard(
    gathering: Gathering, readings: Sequence[Reading], sources: Mapping[str, Source]
) -> Iterator[_Heard]:
    """Give what the authority says, without what stands under a claim already."""
    held: dict[str, list[Span]] = defaultdict(list)
    for citation in gathering.cited():
        held[citation.original] += citation.spans
    for document in in_order(readings, sources):
        taken = held[document.sha256]
        for statement in document.reading.statements:
            said = statement.authority and statement.role in _SPEAKS
            if said and not any(span.overlaps(statement.span) for span in taken):
                citation = cite(document.sha256, document.text, statement.span)
                yield _Heard(
                    reading=document.reading, statement=statement, citation=citation, edition=document.edition
                )


def _search(
    gathering: Gathering, readings: Sequence[Reading], heard: Sequence[_Heard], topics: Topics
) -> "_Search":
    by_digest = {one.rendition.original: one for one in readings}
    known = tuple(_known(claim, by_digest, topics) for claim in gathering.claims)
    wordings = [words for one in known for same in one.words.values() for words in same]
    said = [_words(one) for one in heard]
    return _Search(known=known, rare=rarity([*wordings, *said]), topics=topics, handles=_handles(known))


def _words(one: _Heard) -> Words:
    return Words(one.citation.quote, one.reading.rendition.language)


def _known(claim: Claim, readings: Mapping[str, Reading], topics: Topics) -> _Known:
    words: dict[str | None, list[Words]] = defaultdict(list)
    for appearance in claim.appearances:
        language = readings[appearance.citation.original].rendition.language
        words[language].append(Words(appearance.citation.quote, language))
    if not words:
        words[None].append(Words(claim.statement, None))
    cited = [*(one.citation for one in claim.appearances), *(one.citation for one in claim.record)]
    return _Known(
        claim=claim,
        words={language: tuple(same) for language, same in words.items()},
        folded=frozenset(folded_wording(w.text, w.language) for same in words.values() for w in same),
        names=frozenset(name for citation in cited for name in _NAME.findall(citation.quote)),
        numbers=frozenset(
            number for citation in cited for number in _numbers(readings[citation.original], citation.spans)
        ),
        topic=topics(claim.statement, None) or claim.key,
    )


def _numbers(reading: Reading, spans: Sequence[Span]) -> frozenset[tuple[float, str]]:
    return frozenset(
        (float(one.low), one.unit)
        for one in reading.figures
        if _tells(one) and one.low is not None and any(span.contains(one.span) for span in spans)
    )


def _tells(one: Figure) -> bool:
    return one.low is not None and one.low > 1 and one.kind is not FigureKind.DURATION


def _handles(known: Sequence[_Known]) -> Mapping[Hashable, tuple[int, ...]]:
    """Say by what each claim can be found, so that a statement is compared with few claims."""
    found: dict[Hashable, list[int]] = defaultdict(list)
    for number, one in enumerate(known):
        terms = {(lang, term) for lang, same in one.words.items() for words in same for term in words.terms}
        for handle in (*terms, *one.names, *one.numbers, ("topic", one.topic)):
            found[handle].append(number)
    return {handle: tuple(numbers) for handle, numbers in found.items()}


@attrs.frozen(kw_only=True)
class _Search:
    known: Sequence[_Known]
    rare: Rarity
    topics: Topics
    handles: Mapping[Hashable, tuple[int, ...]]

    def best(self, one: _Heard) -> tuple[str, str] | None:
        """Give the claim that a statement makes, and why; an empty reason where it is the claim's very words."""
        words = _words(one)
        topic = self.topics(words.text, words.language)
        names = frozenset(_NAME.findall(words.text))
        numbers = _numbers(one.reading, one.citation.spans)
        wanted = [*((words.language, term) for term in words.terms), *names, *numbers, ("topic", topic)]
        near = sorted({number for handle in wanted for number in self.handles.get(handle, ())})
        folded = folded_wording(words.text, words.language)
        scored = []
        for number in near:
            known = self.known[number]
            if folded in known.folded:
                return known.claim.key, ""
            shared = list(self._shared(words, topic, names, numbers, known))
            scored.append((math.fsum(worth for worth, _ in shared), number, shared))
        return self._chosen(sorted(scored, key=lambda s: (-s[0], s[1])))

    def _chosen(self, scored: Sequence[tuple[float, int, list[tuple[float, str]]]]) -> tuple[str, str] | None:
        if not scored or scored[0][0] < ENOUGH:
            return None
        if len(scored) > 1 and scored[0][0] - scored[1][0] < APART:
            return None
        why = "; ".join(told for _, told in scored[0][2])
        return self.known[scored[0][1]].claim.key, f"the authority says it, and it shares {why}"

    def _shared(
        self,
        words: Words,
        topic: str | None,
        names: frozenset[str],
        numbers: frozenset[tuple[float, str]],
        known: _Known,
    ) -> Iterator[tuple[float, str]]:
        same = known.words.get(words.language, ())
        common = sorted(set(words.terms) & {term for one in same for term in one.terms})
        if common:
            likeness = cosine(vector((words,), self.rare), vector(same, self.rare))
            yield WORDS * likeness, f"words ({', '.join(common[:4])})"
        if topic is not None and topic in {known.topic, known.claim.key}:
            yield SAME_TOPIC, f"the topic ({topic})"
        rare = [name for name in sorted(names & known.names) if self._is_rare(name)][:2]
        for name in rare:
            yield SAME_NAME, f"a name ({name})"
        for value, unit in sorted(numbers & known.numbers)[:1]:
            yield SAME_NUMBER, f"a number ({value:g} {unit})"

    def _is_rare(self, name: str) -> bool:
        return FEW * len(self.handles.get(name, ())) <= max(FEW, len(self.known))
