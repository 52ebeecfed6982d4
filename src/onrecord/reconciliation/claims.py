"""One claim for each thing claimed: the wordings of many documents and editions joined."""

from collections.abc import Collection, Mapping, Sequence
from itertools import chain, count

import attrs

from onrecord.model.reading import ClaimAppearance
from onrecord.reconciliation.assignment import best_pairs
from onrecord.reconciliation.documents import Document
from onrecord.reconciliation.weights import (
    Rarity,
    Vector,
    Words,
    cosine,
    coverage,
    rarity,
    shared_words,
    vector,
)
from onrecord.reconciliation.wording import folded_wording, repaired

SAME_KEY = 0.3
"""What the same key is worth beside a likeness of 0 to 1: enough to propose a match by itself, across languages
for instance, and less than a few shared words that are rare in the case."""
KEY_ALONE = 0.15
"""What the same key is worth between whole wordings of one language that share no word, nor does their record: a topic is
wide, and an edition may drop one claim about it and bring another. It is below `FLOOR`."""
RECORD = 0.5
"""What a like record in the rows of two claims is worth, of its likeness of 0 to 1: it parts claims that share a
subject, and joins claims by itself only where the record is repeated nearly word for word."""
FLOOR = 0.2
"""Score below which two wordings are two claims. Claims of a sheet are short: of two with three words each, sharing
one gives about this much. Tried on invented sheets of four authorities in three languages."""

Anchors = Mapping[tuple[str, int], str]
"""Key of the written claim, by the original and the number of the claim in its reading."""


@attrs.frozen(kw_only=True)
class Made:
    """A claim as one document makes it.

    Attributes:
        document: The document.
        number: Number of the claim in the reading, from 0.
        appearance: As read.
        words: Its words with the proposed repairs put in.
        folded: What must agree for another wording to be the same.
        record: The words of its record, as far as the layout gives that for certain; empty where it does not.
    """

    document: Document
    number: int
    appearance: ClaimAppearance
    words: Words
    folded: tuple[str, ...]
    record: Words

    @property
    def place(self) -> tuple[str, int]:
        """The original and the number of the claim in its reading."""
        return self.document.sha256, self.number


@attrs.frozen(kw_only=True)
class Member:
    """A claim of one document as part of a claim of the case.

    Attributes:
        made: The claim as the document makes it.
        match: Why it is proposed that it is the same claim, or empty where that is certain.
        why: Why it is certainly the same, or empty for the first wording.
    """

    made: Made
    match: str = ""
    why: str = ""


@attrs.frozen(kw_only=True)
class Cluster:
    """A claim of the case with all that documents make of it.

    Attributes:
        key: Key of the claim, unlike every other.
        members: In the order of the documents, then of the text; the first one gives the key.
    """

    key: str
    members: tuple[Member, ...]


def claims_made(documents: Sequence[Document]) -> tuple[Made, ...]:
    """List every claim that a document makes, in the order of the documents and of their text."""
    return tuple(_made(d, n, a) for d in documents for n, a in enumerate(d.reading.claims))


def _made(document: Document, number: int, appearance: ClaimAppearance) -> Made:
    text = repaired(document.text, appearance.spans, document.reading.repairs)
    return Made(
        document=document,
        number=number,
        appearance=appearance,
        words=Words(text, document.language),
        # Raw, not repaired: a repair is itself only proposed, so what rests on one is no more certain than it.
        folded=folded_wording(appearance.quote, document.language),
        record=Words(" ".join(_rows(document, appearance)), document.language),
    )


def _rows(document: Document, appearance: ClaimAppearance) -> list[str]:
    items = (i for i in document.reading.record_items if i.claim == appearance.key and not i.proposed)
    return [item.quote for item in items if appearance.group in {None, item.block}]


def join(
    made: Sequence[Made], anchors: Anchors, written: Mapping[tuple[str, ...], str]
) -> tuple[Cluster, ...]:
    """Join the claims of all documents: what is worded the same for certain, the rest one to one by likeness.

    Documents are taken in turn, each against the claims found so far, so that by likeness a claim takes at most
    one wording of each document.

    Args:
        made: As `claims_made` lists them.
        anchors: Claims whose place a person fixed by writing it down.
        written: Keys of written claims by their folded wording.

    Returns:
        Clusters in the order of their first members.
    """
    compared = Comparison.of(made)
    drafts = _same_wordings(made, anchors, written)
    placed = [draft for draft in drafts if draft.fixed]
    for document in dict.fromkeys(one.document.sha256 for one in made):
        newcomers = [d for d in drafts if not d.fixed and d.members[0].made.document.sha256 == document]
        placed = _placed(newcomers, placed, compared)
    order = {one.place: number for number, one in enumerate(made)}
    for at, draft in enumerate(placed):
        placed[at] = attrs.evolve(
            draft, members=tuple(sorted(draft.members, key=lambda m: order[m.made.place]))
        )
    return _named(sorted(placed, key=lambda draft: order[draft.members[0].made.place]))


@attrs.frozen(kw_only=True)
class _Draft:
    """A claim while it is being put together; `fixed` is the key that a person gave it, or empty."""

    fixed: str
    members: tuple[Member, ...]

    @property
    def documents(self) -> frozenset[str]:
        return frozenset(member.made.document.sha256 for member in self.members)


@attrs.frozen
class Comparison:
    """How alike claims are, by the words that are rare among all claims of the case.

    Attributes:
        rare: Rarity of terms among the claims.
        vectors: Weighted terms of each claim, by its document and number.
        rare_in_record: Rarity of terms among their records.
        records: Weighted terms of the record of each claim.
    """

    rare: Rarity
    vectors: Mapping[tuple[str, int], Vector]
    rare_in_record: Rarity
    records: Mapping[tuple[str, int], Vector]

    @classmethod
    def of(cls, made: Sequence[Made]) -> "Comparison":
        """Weigh the words of all claims of a case."""
        rare = rarity(one.words for one in made)
        in_record = rarity(one.record for one in made if one.record.text)
        return cls(
            rare,
            {one.place: vector([one.words], rare) for one in made},
            in_record,
            {one.place: vector([one.record], in_record) for one in made},
        )

    def score(self, one: Made, other: Made) -> float:
        """Give the likeness of two wordings, 0 to 1, and what the same key and a like record are worth on top."""
        mine, theirs = self.vectors[one.place], self.vectors[other.place]
        alike = cosine(mine, theirs)
        if not one.appearance.whole:
            # A fragment cannot share what it has lost: what is left of it counts as much as the whole.
            alike = (alike + coverage(mine, theirs)) / 2
        elif not other.appearance.whole:
            alike = (alike + coverage(theirs, mine)) / 2
        record = cosine(self.records[one.place], self.records[other.place])
        if one.appearance.key == other.appearance.key:
            whole = one.appearance.whole and other.appearance.whole
            strange = whole and one.words.language == other.words.language and not alike and not record
            alike += KEY_ALONE if strange else SAME_KEY
        return alike + RECORD * record

    def reason(self, one: Made, other: Made) -> str:
        """Say in plain words why two wordings are proposed to be one claim."""
        shared = shared_words(one.words, self.vectors[other.place], self.rare)
        edition = f" of the {other.document.edition} edition" if other.document.edition else ""
        reasons = [f"it shares {in_words(shared)} with “{other.words.text}”{edition}"] if shared else []
        if one.appearance.key == other.appearance.key:
            beside = "both" if shared else f"it and “{other.words.text}”{edition} both"
            reasons.append(f"{beside} read as a claim about {one.appearance.key!r}")
        beneath = shared_words(one.record, self.records[other.place], self.rare_in_record)
        if beneath:
            reasons.append(f"the record beside both speaks of {in_words(beneath)}")
        reasons = reasons or [f"its words are nearest to “{other.words.text}”{edition}"]
        fragment = [] if one.appearance.whole else ["a fragment whose other pieces are lost"]
        return "; ".join(fragment + reasons)


def in_words(words: Sequence[str]) -> str:
    """List words for a reader: “a”, “b” and “c”."""
    quoted = [f"“{word}”" for word in words]
    return " and ".join([", ".join(quoted[:-1]), quoted[-1]] if len(quoted) > 1 else quoted)


def _same_wordings(
    made: Sequence[Made], anchors: Anchors, written: Mapping[tuple[str, ...], str]
) -> list[_Draft]:
    groups: dict[tuple[object, ...], list[Member]] = {}
    fixed_of: dict[tuple[object, ...], str] = {}
    for one in made:
        wording = one.folded if one.appearance.whole else ()
        fixed = anchors.get(one.place) or written.get(wording, "")
        # A fragment is never the same for certain: its lost pieces may have said something else.
        group: tuple[object, ...] = ("key", fixed) if fixed else ("wording", wording or one.place)
        fixed_of[group] = fixed
        groups.setdefault(group, []).append(
            Member(made=one, why=_why_certain(one, anchors, groups.get(group)))
        )
    return [_Draft(fixed=fixed_of[group], members=tuple(members)) for group, members in groups.items()]


def _why_certain(one: Made, anchors: Anchors, before: Sequence[Member] | None) -> str:
    if one.place in anchors:
        return "a person wrote down that these words make this claim"
    return "the same wording, letter case, spaces and articles aside" if before else ""


def _placed(newcomers: Sequence[_Draft], placed: Sequence[_Draft], compared: Comparison) -> list[_Draft]:
    """Match the claims of one more document to the claims so far; what matches none is a claim of its own."""
    scores = [[_allowed(new, old, compared) for old in placed] for new in newcomers]
    into = dict(best_pairs(scores))
    grown = list(placed)
    for row, column in into.items():
        grown[column] = _grown(grown[column], newcomers[row], compared)
    return grown + [new for row, new in enumerate(newcomers) if row not in into]


def _allowed(new: _Draft, old: _Draft, compared: Comparison) -> float | None:
    if new.documents & old.documents:
        return None
    score = max(compared.score(one.made, other.made) for one in new.members for other in old.members)
    return score if score >= FLOOR else None


def _grown(old: _Draft, new: _Draft, compared: Comparison) -> _Draft:
    joining = []
    for member in new.members:
        nearest = max(
            (other.made for other in old.members), key=lambda other: compared.score(member.made, other)
        )
        joining.append(attrs.evolve(member, match=compared.reason(member.made, nearest), why=""))
    return attrs.evolve(old, members=(*old.members, *joining))


def _named(drafts: Sequence[_Draft]) -> tuple[Cluster, ...]:
    taken = {draft.fixed for draft in drafts if draft.fixed}
    clusters = []
    for draft in drafts:
        first = draft.members[0].made
        key = draft.fixed or free_key(first.appearance.key, first.document, taken)
        taken.add(key)
        clusters.append(Cluster(key=key, members=draft.members))
    return tuple(clusters)


def free_key(key: str, document: Document, taken: Collection[str]) -> str:
    """Give a key that is not taken: the key, the key with the document's edition, then with a number."""
    if key not in taken:
        return key
    base = own_key(key, document)
    candidates = chain([base], (f"{base}-{number}" for number in count(2)))
    return next(candidate for candidate in candidates if candidate not in taken)


def own_key(key: str, document: Document) -> str:
    """Give the key of a wording that stands by itself: the key with the edition, or else with part of the digest."""
    return f"{key}-{document.edition or document.sha256[:6]}"
