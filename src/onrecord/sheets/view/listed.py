"""What the lists beside the sheet show: frozen values that hold words and links."""

import attrs

from onrecord.sheets.view.quoted import Fact, ProposalMark, Quote


@attrs.frozen(kw_only=True)
class SourceView:
    """One entry of the list of sources.

    Attributes:
        number: As printed.
        anchor: Identity in the list.
        title: Its title or file name.
        language: Of the title.
        facts: Publisher, date, address, digest and so on.
        href: To its document page; empty for a work that is only cited.
        claims: Anchors and statements of the claims that rest on it.
        label: Title, publisher and date in one phrase.
        address: Where it was published or received from, or None.
    """

    number: int
    anchor: str
    title: str
    language: str
    facts: tuple[Fact, ...]
    href: str
    claims: tuple[tuple[str, str], ...]
    label: str
    address: str | None


@attrs.frozen(kw_only=True)
class ResponseView:
    """What one addressee answered.

    Attributes:
        addressee: Who was asked.
        told: The answer in words, or that none is on record.
        answered: Whether one is.
        quote: The answer's own words, or None.
    """

    addressee: str
    told: str
    answered: bool = False
    quote: Quote | None = None


@attrs.frozen(kw_only=True)
class RecommendationView:
    """One action asked of several addressees, each to answer for itself.

    Attributes:
        quote: The words.
        by: Who asks.
        responses: Of whom, and what each answered.
    """

    quote: Quote
    by: str
    responses: tuple[ResponseView, ...]

    @property
    def addressees(self) -> tuple[str, ...]:
        """Of whom."""
        return tuple(one.addressee for one in self.responses)


@attrs.frozen(kw_only=True)
class LooseFigures:
    """Sentences of one document that carry figures and stand under no claim.

    Attributes:
        title: Of the document.
        href: To its page.
        quotes: The sentences.
    """

    title: str
    href: str
    quotes: tuple[Quote, ...]


@attrs.frozen(kw_only=True)
class Tally:
    """A count that must add up: found = taken + left.

    Attributes:
        label: What is counted.
        found: In the document.
        taken: Shown under a claim.
        listed: Shown elsewhere on the sheet, under no claim.
        left: Shown nowhere but on the document's page.
    """

    label: str
    found: int
    taken: int
    listed: int
    left: int


@attrs.frozen(kw_only=True)
class LeftItem:
    """One thing that was left out.

    Attributes:
        what: Its words or its name.
        why: Why it was left out.
        href: To its place; empty where it has none.
        language: Of `what`, empty where that is in the language of the page.
    """

    what: str
    why: str
    href: str = ""
    language: str = ""


@attrs.frozen(kw_only=True)
class LeftOut:
    """What was left out of one document.

    Attributes:
        title: Of the document.
        href: To its page.
        outcome: How much was read, in words.
        tallies: Counts that add up.
        losses: What the rendition does not hold.
        boilerplate: Page furniture.
        excluded: What was looked at and left out.
        unplaced: Record without a claim, and passages read that no list takes.
    """

    title: str
    href: str
    outcome: str
    tallies: tuple[Tally, ...]
    losses: tuple[LeftItem, ...]
    boilerplate: tuple[LeftItem, ...]
    excluded: tuple[LeftItem, ...]
    unplaced: tuple[LeftItem, ...]


@attrs.frozen(kw_only=True)
class DecisionView:
    """A person's decision as the sheet shows it.

    Attributes:
        words: Who decided what, when, in which ledger entry.
        reason: Why.
        undone: By which entry it was undone, in words; empty while it stands.
    """

    words: str
    reason: str
    undone: str


@attrs.frozen(kw_only=True)
class ProposalView:
    """One proposal, open or decided.

    Attributes:
        mark: What is said of it wherever it shows.
        kind: What it is about, in words.
        value: What is proposed, in words.
        value_href: To the claim, where it is one.
        quote: The passage.
        why: In plain words.
        accept: What to type to accept it.
        reject: What to type to reject it.
        decisions: Every decision on it, undone ones too.
    """

    mark: ProposalMark
    kind: str
    value: str
    value_href: str
    quote: Quote
    why: str
    accept: str
    reject: str
    decisions: tuple[DecisionView, ...]
