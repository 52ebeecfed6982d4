"""Copies, excerpts and altered copies among the documents of a case."""

import re
from collections.abc import Iterator, Mapping, Sequence

import attrs

from onrecord.model.case import Source
from onrecord.model.origin import Derivation, DerivationKind, Difference
from onrecord.model.passage import Span
from onrecord.model.reading import Reading
from onrecord.reconciliation.origins.align import Laid, Run, align, laid_out
from onrecord.reconciliation.origins.differences import differences
from onrecord.reconciliation.origins.evidence import Shared, shared
from onrecord.reconciliation.origins.index import RATE, build, matches

COPY = 0.5
"""Share of one page in another from which it is a copy and not an excerpt."""
_FEW = 4_000_000
"""Characters up to which every run of words is kept, not a sample."""
_JOINED = 12
"""Characters between two shared runs that are shown as one."""

_HOST = re.compile(r"(?:\w+:)?(?://)?(?:www\.)?(?P<host>[^/:?#\s]+\.[^/:?#\s]+)")


@attrs.frozen(kw_only=True)
class Page:
    """A document as far as copying is concerned.

    Attributes:
        reading: What was read.
        site: Where it was published; empty where unknown.
        published: EDTF date, or None.
        credited: Names of documents' voices that it credits, folded by whoever made the page.
        voice: Name of who speaks in it.
    """

    reading: Reading
    site: str = ""
    published: str | None = None
    credited: frozenset[str] = frozenset()
    voice: str = ""

    @property
    def digest(self) -> str:
        """SHA-256 of the original."""
        return self.reading.rendition.original


def site_of(source: Source | None, publisher: str | None) -> str:
    """Name the site of a document: the host of its address, else its publisher."""
    host = _HOST.match(source.address) if source and source.address else None
    return (host.group("host") if host else publisher or "").lower()


def find_copies(pages: Sequence[Page]) -> tuple[Derivation, ...]:
    """Find which documents are copies or hold excerpts of others.

    Args:
        pages: The documents, each once.

    Returns:
        One derivation a pair, from the later document to the earlier one, in the order of the later one's digest. One that says
        something else than its source is an altered copy, whatever its share.
    """
    by_digest = {page.digest: page for page in pages}
    texts = [without_furniture(page.reading) for page in pages]
    rate = 1 if sum(map(len, texts)) <= _FEW else RATE
    # A page of no known site stands for a site of its own: the furniture it shares is told by its place in the page.
    sites = [page.site or page.digest for page in pages]
    laid: dict[str, Laid] = {}
    found: list[Derivation] = []
    for match in matches(build([page.digest for page in pages], texts, sites, rate=rate)):
        later, earlier = in_order(by_digest[match.first], by_digest[match.second])
        pair = [laid.setdefault(page.digest, laid_out(page.reading)) for page in (later, earlier)]
        found += _derivation(later, earlier, pair[0], pair[1])
    return tuple(sorted(found, key=lambda one: (one.document, one.source or "")))


def roots_of(derivations: Sequence[Derivation]) -> Mapping[str, str]:
    """Tell which document a copy goes back to: through copies of copies, along the largest share."""
    copied = [
        d for d in derivations if d.source and d.share is not None and d.share >= COPY and not d.proposed
    ]
    above: dict[str, str] = {}
    for one in sorted(copied, key=lambda d: (d.share or 0, d.source or "")):
        above[one.document] = one.source or ""
    return {document: _root(document, above) for document in sorted(above)}


def _root(document: str, above: Mapping[str, str]) -> str:
    seen = {document}
    while (source := above.get(document)) and source not in seen:
        document = source
        seen.add(source)
    return document


def _derivation(later: Page, earlier: Page, copy: Laid, source: Laid) -> Iterator[Derivation]:
    runs = align(copy, source)
    same, apart = bool(later.site) and later.site == earlier.site, bool(later.site and earlier.site)
    weighed = shared(copy, source, runs, same_site=same, told_apart=apart and not same)
    if weighed is None:
        return
    changed = differences(copy, source, runs)
    name = earlier.voice or earlier.reading.rendition.name
    yield Derivation(
        document=later.digest,
        source=earlier.digest,
        source_name=name,
        kind=_kind(weighed, changed),
        share=round(min(1.0, weighed.of_copy), 3),
        differences=changed,
        spans=_spans(copy, weighed.runs),
        why=_why(weighed, changed, name, dated=_is_later(later.published, earlier.published)),
    )


def _kind(weighed: Shared, changed: Sequence[Difference]) -> DerivationKind:
    if changed:
        return DerivationKind.ALTERED
    return DerivationKind.COPY if weighed.most >= COPY else DerivationKind.EXCERPT


def _why(weighed: Shared, changed: Sequence[Difference], name: str, *, dated: bool) -> str:
    words = sum(run.length for run in weighed.runs)
    said = f"{words} words stand in {name} too: {weighed.of_copy:.0%} of this text, {weighed.of_source:.0%} of that one"
    order = "" if dated else "; the dates do not say which was first"
    return f"{said}; {len(changed)} places say something else{order}" if changed else f"{said}{order}"


def in_order(one: Page, other: Page) -> tuple[Page, Page]:
    """Tell the later page from the earlier: by date, by who credits whom, else the longer one counts as the source."""
    if _is_later(one.published, other.published):
        return one, other
    if _is_later(other.published, one.published):
        return other, one
    credits_one, credits_other = one.voice in other.credited, other.voice in one.credited
    if credits_one != credits_other:
        return (other, one) if credits_one else (one, other)
    length = {page.digest: len(page.reading.rendition.text) for page in (one, other)}
    first, second = sorted((one, other), key=lambda page: (length[page.digest], page.digest))
    return first, second


def _is_later(one: str | None, other: str | None) -> bool:
    """Say whether a date is certainly later than another: at the precision that both have."""
    if not one or not other:
        return False
    shared_precision = min(len(one), len(other))
    return one[:shared_precision] > other[:shared_precision]


def _spans(copy: Laid, runs: Sequence[Run]) -> tuple[Span, ...]:
    """Return where the shared words stand in the copy, neighbours joined."""
    spans: list[Span] = []
    for run in runs:
        span = copy.span(run.copy, run.copy + run.length)
        if spans and span.start - spans[-1].end <= _JOINED:
            span = Span(spans.pop().start, span.end)
        spans.append(span)
    return tuple(spans)


def without_furniture(reading: Reading) -> str:
    """Return the text of a document without its page furniture."""
    text, kept, at = reading.rendition.text, [], 0
    for boilerplate in reading.boilerplate:
        kept.append(text[at : boilerplate.span.start])
        at = max(at, boilerplate.span.end)
    return " ".join([*kept, text[at:]])
