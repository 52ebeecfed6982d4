"""Where each wording of a claim is shown, with what about it is only proposed, once people's decisions are on it."""

from collections.abc import Mapping, Sequence

import attrs

from onrecord.model.claim import Appearance, Proposal, ProposalKind, ProposalState
from onrecord.model.passage import Span
from onrecord.reconciliation.claims import Cluster, Made, Member, free_key, own_key
from onrecord.reconciliation.documents import Document
from onrecord.reconciliation.proposals import Desk

_APART = "a person decided that these pieces are not one sentence: each stands alone"


@attrs.frozen(kw_only=True)
class Placed:
    """One claim of one document in its place.

    Attributes:
        made: The claim as the document makes it.
        key: Key of the claim under which it stands.
        shown: Its appearance; several where a person took it apart.
        proposals: All that was proposed about it, shown or not.
    """

    made: Made
    key: str
    shown: tuple[Appearance, ...]
    proposals: tuple[Proposal, ...]


def own_keys(clusters: Sequence[Cluster], taken: frozenset[str]) -> Mapping[tuple[str, int], str]:
    """Give each wording that is only proposed for a claim the key that it takes if a person rejects that.

    Decisions play no part, so that one rejection never changes the key of another wording.
    """
    used = taken | {cluster.key for cluster in clusters}
    keys: dict[tuple[str, int], str] = {}
    for cluster in clusters:
        for member in cluster.members:
            if member.match:
                made = member.made
                keys[made.place] = free_key(own_key(cluster.key, made.document), made.document, used)
                used = used | {keys[made.place]}
    return keys


def keys_in_use(
    clusters: Sequence[Cluster], own: Mapping[tuple[str, int], str], desk: Desk
) -> frozenset[str]:
    """Give the keys of all claims that there are once wordings have been rejected from their claim."""
    split = {
        own[member.made.place]
        for cluster in clusters
        for member in cluster.members
        if member.match and _match(member, cluster, desk).state is ProposalState.REJECTED
    }
    return desk.keys | split


def place(
    clusters: Sequence[Cluster],
    own: Mapping[tuple[str, int], str],
    desk: Desk,
    shown_edition: Mapping[str, str | None],
) -> tuple[Placed, ...]:
    """Put every wording under its claim.

    Args:
        clusters: The claims.
        own: Keys for wordings that a person rejected from their claim.
        desk: Where proposals are made.
        shown_edition: Edition to show, by original.

    Returns:
        One entry for every claim that a document makes, in the order of the clusters.
    """
    return tuple(
        _placed(member, cluster, own, desk, shown_edition)
        for cluster in clusters
        for member in cluster.members
    )


def repair_proposals(document: Document, spans: Sequence[Span], desk: Desk) -> tuple[Proposal, ...]:
    """Propose the repairs that stand inside some spans of a document."""
    return tuple(
        desk.propose(ProposalKind.REPAIR, document.cite(repair.span), repair.proposal, repair.why)
        for repair in document.reading.repairs
        if any(span.contains(repair.span) for span in spans)
    )


def _placed(
    member: Member,
    cluster: Cluster,
    own: Mapping[tuple[str, int], str],
    desk: Desk,
    shown_edition: Mapping[str, str | None],
) -> Placed:
    made = member.made
    document, read = made.document, made.appearance
    match = _match(member, cluster, desk) if member.match else None
    assembly = _assembly(member, desk)
    repairs = repair_proposals(document, read.spans, desk)
    proposals = tuple(p for p in (match, assembly) if p is not None) + repairs
    appearance = Appearance(
        citation=document.cite(*read.spans),
        edition=shown_edition[document.sha256],
        whole=read.whole,
        proposals=proposals,
        why="; ".join(why for why in (read.why, member.why) if why),
    )
    apart = assembly is not None and assembly.state is ProposalState.REJECTED and len(read.spans) > 1
    return Placed(
        made=made,
        key=_key(cluster, match, assembly, own.get(made.place, cluster.key)),
        shown=_pieces(appearance, document) if apart else (appearance,),
        proposals=proposals,
    )


def _match(member: Member, cluster: Cluster, desk: Desk) -> Proposal:
    about = member.made.document.cite(*member.made.appearance.spans)
    return desk.propose(ProposalKind.CLAIM_MATCH, about, cluster.key, member.match)


def _assembly(member: Member, desk: Desk) -> Proposal | None:
    """Propose that the pieces are one claim; a fragment in one piece that has found its claim needs no more."""
    read = member.made.appearance
    if not read.proposed and len(read.spans) == 1:
        return None
    if not read.whole and len(read.spans) == 1 and member.match:
        return None
    about = member.made.document.cite(*read.spans)
    return desk.propose(ProposalKind.ASSEMBLY, about, about.quote, read.why or "its pieces were put together")


def _key(cluster: Cluster, match: Proposal | None, assembly: Proposal | None, own: str) -> str:
    """Give the key under which a wording stands: its claim's, its own, or the one that a person named."""
    if match is not None and match.state is ProposalState.REJECTED:
        return own
    if match is not None and match.value != cluster.key:
        return match.value
    if assembly is not None and assembly.value != assembly.about.quote:
        return assembly.value
    return cluster.key


def _pieces(appearance: Appearance, document: Document) -> tuple[Appearance, ...]:
    return tuple(
        attrs.evolve(appearance, citation=document.cite(span), whole=False, why=_APART)
        for span in appearance.citation.spans
    )
