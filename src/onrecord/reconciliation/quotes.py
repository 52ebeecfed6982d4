"""Quotations that people wrote down, found letter for letter in their documents."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher

import attrs

from onrecord.errors import InvalidCaseFileError, PassageMismatchError
from onrecord.model.case import Written, WrittenAppearance, WrittenClaim, WrittenRecord
from onrecord.model.measure import WrittenMeasure
from onrecord.model.passage import Citation, Span
from onrecord.model.reading import Reading
from onrecord.model.rendition import Rendition
from onrecord.model.verdict import WrittenEvidence
from onrecord.text.sentences import sentence_spans
from onrecord.text.terms import fold

CLOSEST_OF = 20
"""Passages with the most words in common that are compared letter by letter to show the closest one."""
SHOWN = 240
"""Characters of a passage shown in a message."""


Place = tuple[str, str]
"""A document, by file name or SHA-256 as written, and the words that are quoted from it."""


@attrs.frozen(kw_only=True)
class Located:
    """A written quotation and where it stands.

    Attributes:
        claim: The written claim that it belongs to.
        written: The quotation as written down.
        original: SHA-256 of the document.
        span: Where its characters stand in the rendition.
    """

    claim: WrittenClaim
    written: WrittenAppearance | WrittenRecord
    original: str
    span: Span


def locate(quote: str, text: str, taken: Collection[Span] = ()) -> Span | None:
    """Find a quotation in a text, letter for letter.

    Args:
        quote: The words, exactly.
        text: The rendition.
        taken: Places where other quotations were found already.

    Returns:
        The first place that is not taken, the first place of all where every one is, or None where the text
        does not have these characters.
    """
    places = list(_places(quote, text)) if quote else []
    return next((place for place in places if place not in taken), places[0] if places else None)


def locate_all(written: Written, readings: Sequence[Reading]) -> tuple[Located, ...]:
    """Find every quotation of claims.yaml.

    Args:
        written: What claims.yaml says.
        readings: The documents of the case, in any order.

    Returns:
        One entry a quotation, in the order of claims.yaml, appearances before record.

    Raises:
        InvalidCaseFileError: Quotations name documents that the case does not hold; all of them are listed.
        PassageMismatchError: Quotations are not in their document; all of them are listed, each with the
            closest passage.
    """
    located, unknown, missing = _search(written, readings)
    _, others_unknown, others_missing = _look_up((*_of_measures(written), *_of_verdicts(written)), readings)
    unknown, missing = (*unknown, *others_unknown), (*missing, *others_missing)
    if unknown:
        raise InvalidCaseFileError(
            what="claims.yaml quotes documents that the case does not hold:\n"
            + _listed([*unknown, *missing]),
            why="a quotation can only be checked against a document of the case",
            fix="add the document with `onrecord add`, or correct its file name in claims.yaml",
        )
    if missing:
        raise PassageMismatchError(
            what="claims.yaml quotes words that are not in the document:\n" + _listed(missing),
            why="a quotation must stand in its document letter for letter",
            fix="copy the words out of `onrecord read`; the closest passage is shown above",
        )
    return located


def locate_measures(written: Written, readings: Sequence[Reading]) -> Mapping[str, Citation]:
    """Find the statement of every measure that names the document it stands in; `locate_all` refuses what is not there.

    Returns:
        Citations by the key of the measure, of those that were found.
    """
    cited, _, _ = _look_up(_of_measures(written), readings)
    return {
        one.key: cited[place] for one in written.measures if (place := (one.document, one.quote)) in cited
    }


def locate_passages(written: Written, readings: Sequence[Reading]) -> Mapping[Place, Citation]:
    """Find the passages that readings, fairness and the registers name; `locate_all` refuses what is not there.

    Returns:
        Citations by document, as written, and words, of those that were found.
    """
    return _look_up(_of_verdicts(written), readings)[0]


def _of_measures(written: Written) -> Iterator[tuple[str, Place]]:
    for one in written.measures:
        if one.document:
            yield _name(one), (one.document, one.quote)


def _of_verdicts(written: Written) -> Iterator[tuple[str, Place]]:
    for claim in written.claims:
        for passage in _passages(claim):
            yield _name(claim), (passage.document, passage.quote)
    for reply in written.replies:
        if reply.document:
            yield f"reply {reply.key!r}", (reply.document, reply.quote)
    yield from _of_registers(written)


def _of_registers(written: Written) -> Iterator[tuple[str, Place]]:
    for commitment in written.commitments:
        for promise in commitment.promises:
            yield f"commitment {commitment.key!r}", (promise.document, promise.quote)
        if commitment.outcome and commitment.outcome.document:
            outcome = commitment.outcome
            yield f"commitment {commitment.key!r}", (outcome.document, outcome.quote)
    for response in written.responses:
        yield f"response {response.key!r}", (response.document, response.quote)
        if response.answer_document:
            yield f"response {response.key!r}", (response.answer_document, response.answer)


def _passages(claim: WrittenClaim) -> Iterator[WrittenEvidence]:
    for reading in claim.readings:
        for element in reading.elements:
            yield from element.evidence
            if element.about:
                yield element.about
    yield from claim.fairness.own_figures
    yield from claim.fairness.contrary


def _look_up(
    wanted: Iterable[tuple[str, Place]], readings: Sequence[Reading]
) -> tuple[Mapping[Place, Citation], tuple[str, ...], tuple[str, ...]]:
    """Look passages up: where they stand, unknown documents, words that are not there."""
    held = _by_name(readings)
    cited: dict[Place, Citation] = {}
    unknown: list[str] = []
    missing: list[str] = []
    for owner, (name, quote) in wanted:
        documents = held.get(name, ())
        found = ((d.original, span) for d in documents if (span := locate(quote, d.text)) is not None)
        if not documents:
            unknown.append(f"{owner}: {name!r}")
        elif (place := next(found, None)) is None:
            missing.append(_mismatch(owner, quote, documents[0]))
        else:
            cited[name, quote] = Citation(original=place[0], spans=(place[1],), quote=quote)
    return cited, tuple(dict.fromkeys(unknown)), tuple(dict.fromkeys(missing))


def _name(one: WrittenClaim | WrittenMeasure) -> str:
    return f"{'claim' if isinstance(one, WrittenClaim) else 'measure'} {one.key!r}"


def _search(
    written: Written, readings: Sequence[Reading]
) -> tuple[tuple[Located, ...], tuple[str, ...], tuple[str, ...]]:
    """Look every quotation up: what was found, unknown documents, quotations that do not match."""
    held = _by_name(readings)
    located: list[Located] = []
    unknown: list[str] = []
    missing: list[str] = []
    taken: dict[str, set[Span]] = {}
    for claim, one in _quotations(written):
        documents = held.get(one.document, ())
        if not documents:
            unknown.append(f"{_name(claim)}: {one.document!r}")
            continue
        found = next((f for d in documents if (f := _found(claim, one, d, taken)) is not None), None)
        if found is None:
            missing.append(_mismatch(_name(claim), one.quote, documents[0]))
        else:
            located.append(found)
            taken.setdefault(found.original, set()).add(found.span)
    return tuple(located), tuple(unknown), tuple(missing)


def _quotations(written: Written) -> Iterator[tuple[WrittenClaim, WrittenAppearance | WrittenRecord]]:
    for claim in written.claims:
        for appearance in claim.appearances:
            yield claim, appearance
        for record in claim.record:
            yield claim, record


def _by_name(readings: Sequence[Reading]) -> Mapping[str, tuple[Rendition, ...]]:
    """Map file names and digests to renditions; two originals of one name are both looked into."""
    held: dict[str, tuple[Rendition, ...]] = {}
    for rendition in sorted((r.rendition for r in readings), key=lambda r: r.original):
        for name in {rendition.name, rendition.original}:
            held[name] = (*held.get(name, ()), rendition)
    return held


def _found(
    claim: WrittenClaim,
    one: WrittenAppearance | WrittenRecord,
    document: Rendition,
    taken: Mapping[str, Collection[Span]],
) -> Located | None:
    span = locate(one.quote, document.text, taken.get(document.original, ()))
    if span is None:
        return None
    return Located(claim=claim, written=one, original=document.original, span=span)


def _places(quote: str, text: str) -> Iterator[Span]:
    at = text.find(quote)
    while at >= 0:
        yield Span(at, at + len(quote))
        at = text.find(quote, at + len(quote))


def _mismatch(owner: str, quote: str, document: Rendition) -> str:
    told = f"{owner}: {document.name} does not have the words {_short(quote)}"
    closest = _closest(quote, document)
    return f"{told}; the closest passage is {_short(closest)}" if closest else told


def _closest(quote: str, document: Rendition) -> str:
    """Give the sentence that is most like a quotation, by longest common runs of letters."""
    words = set(fold(quote).split())
    spans = sentence_spans(document.text, document.language)
    # Comparing letter by letter is quadratic: a run-on page is only compared by its beginning.
    passages = [span.cut(document.text)[: 4 * SHOWN] for span in spans]
    nearest = sorted(passages, key=lambda passage: -len(words & set(fold(passage).split())))[:CLOSEST_OF]
    return max(nearest, key=lambda p: SequenceMatcher(None, quote, p, autojunk=False).ratio(), default="")


def _short(words: str) -> str:
    plain = words if len(words) <= SHOWN else words[: SHOWN - 1] + "…"
    return repr(plain)


def _listed(problems: Sequence[str]) -> str:
    return "\n".join(f"  - {problem}" for problem in problems)
