"""The claims of a case over all its documents and editions: what is certain, and what is only proposed."""

from collections.abc import Mapping, Sequence

from onrecord.model.case import Source, Written, WrittenAppearance
from onrecord.model.claim import Gathering
from onrecord.model.ledger import Decision
from onrecord.model.reading import Reading
from onrecord.reconciliation.appearances import keys_in_use, own_keys, place
from onrecord.reconciliation.claims import Cluster, Made, claims_made, join
from onrecord.reconciliation.directions import pointed
from onrecord.reconciliation.documents import Document, edition_proposal, edition_shown, in_order
from onrecord.reconciliation.entries import enter, evidence, match_lost_blocks
from onrecord.reconciliation.gathering import Stage, put_together
from onrecord.reconciliation.proposals import Desk, standing
from onrecord.reconciliation.quotes import Located, locate_all
from onrecord.reconciliation.record import Evidence
from onrecord.reconciliation.weights import Words
from onrecord.reconciliation.wording import folded_wording
from onrecord.text.language import detect

__all__ = ["gather"]


def gather(
    readings: Sequence[Reading],
    written: Written,
    decisions: Sequence[Decision],
    sources: Mapping[str, Source],
) -> Gathering:
    """Gather one claim for each thing claimed, with its wordings and its record in every edition.

    The same wording is the same claim for certain, as is what people wrote down and what a table's rows give.
    All else is matched one to one and only proposed. Decisions are laid over the result and never change what
    else is proposed.

    Args:
        readings: The readings of the case's documents, in any order.
        written: What claims.yaml says.
        decisions: Every decision, undone ones too.
        sources: Registered sources by the SHA-256 of their original; their edition is the document's.

    Returns:
        Claims in the order of the latest edition, then those of older ones, then those that only people wrote
        down; what was left apart and why is in `unplaced` and `notes`.

    Raises:
        InvalidCaseFileError: claims.yaml quotes a document that the case does not hold.
        PassageMismatchError: claims.yaml quotes words that are not in their document, letter for letter.

    Method:
        docs/methods/editions.md
    """
    located = locate_all(written, readings)
    documents = in_order(readings, sources)
    rulings = standing(decisions)
    made = claims_made(documents)
    clusters = join(made, _anchors(made, located), _wordings(written, located, documents))
    keys = frozenset({c.key for c in clusters} | {c.key for c in written.claims})
    base = Desk(rulings, keys)
    own = own_keys(clusters, keys)
    desk = Desk(rulings, keys_in_use(clusters, own, base))
    editions = {d.sha256: edition_proposal(d, desk) for d in documents}
    shown = {d.sha256: edition_shown(d, editions[d.sha256]) for d in documents}
    # Lost record is matched as if nothing had been decided: a decision moves only what it is about.
    undecided = place(clusters, own, Desk({}, keys), shown)
    known = evidence(documents, undecided, located, _claims_known(clusters, written, located, documents))
    found = match_lost_blocks(documents, known, undecided)
    placed = place(clusters, own, desk, shown)
    stage = Stage(
        documents={d.sha256: d for d in documents},
        shown=shown,
        order={one.place: number for number, one in enumerate(made)},
        placed=placed,
        entered=tuple(e for d in documents for e in enter(d, found, placed, desk, shown[d.sha256])),
        pointed=tuple(p for d in documents for p in pointed(d, found, placed, desk, shown[d.sha256])),
        editions=tuple(p for p in editions.values() if p is not None),
        desk=desk,
    )
    return put_together(stage, written, located)


def _anchors(made: Sequence[Made], located: Sequence[Located]) -> Mapping[tuple[str, int], str]:
    """Find the claims in documents whose words a person put under a written claim."""
    anchors: dict[tuple[str, int], str] = {}
    for one in located:
        for claim in made if isinstance(one.written, WrittenAppearance) else ():
            here = claim.document.sha256 == one.original
            if here and any(span.overlaps(one.span) for span in claim.appearance.spans):
                anchors.setdefault(claim.place, one.claim.key)
    return anchors


def _wordings(
    written: Written, located: Sequence[Located], documents: Sequence[Document]
) -> Mapping[tuple[str, ...], str]:
    """Give the key of each wording that people wrote down as a claim's."""
    languages = {document.sha256: document.language for document in documents}
    wordings: dict[tuple[str, ...], str] = {}
    for one in located:
        if isinstance(one.written, WrittenAppearance):
            wordings.setdefault(folded_wording(one.written.quote, languages[one.original]), one.claim.key)
    for claim in written.claims:
        wordings.setdefault(folded_wording(claim.statement, detect(claim.statement)), claim.key)
    wordings.pop((), None)
    return wordings


def _claims_known(
    clusters: Sequence[Cluster], written: Written, located: Sequence[Located], documents: Sequence[Document]
) -> tuple[Evidence, ...]:
    """List every claim with its wordings, in documents and in claims.yaml."""
    languages = {document.sha256: document.language for document in documents}
    by_key = {cluster.key: cluster for cluster in clusters}
    said: dict[str, list[Words]] = {
        key: [member.made.words for member in cluster.members] for key, cluster in by_key.items()
    }
    for claim in written.claims:
        said.setdefault(claim.key, [])
        if claim.statement:
            said[claim.key].append(Words(claim.statement, detect(claim.statement)))
    for one in located:
        if isinstance(one.written, WrittenAppearance):
            said[one.claim.key].append(Words(one.written.quote, languages[one.original]))
    return tuple(
        Evidence(key=key, cluster=by_key.get(key), statements=tuple(dict.fromkeys(words)))
        for key, words in said.items()
    )
