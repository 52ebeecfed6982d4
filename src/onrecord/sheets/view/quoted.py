"""Quotations, figures and proposals as the pages show them: frozen values that hold words and links."""

import attrs

from onrecord.model.figure import Figure


@attrs.frozen(kw_only=True)
class Fact:
    """One line of a description: a label and what it says.

    Attributes:
        label: In the language of the page.
        text: The words; untrusted where they come from a document.
        note: Where they come from or what they lack; may be empty.
        address: A link out of the sheet, already known to be plain http or https; or None.
        phrase: True where the text is a phrase of onrecord's with the words of others isolated in it; its direction is
            the page's, whatever those words are.
        href: A link inside the sheet, from its root; empty for none.
    """

    label: str
    text: str
    note: str = ""
    address: str | None = None
    phrase: bool = False
    href: str = ""


@attrs.frozen(kw_only=True)
class FigureNote:
    """A figure as a reader meets it.

    Attributes:
        mark: Letter of its printed note ("a"), unique in its scope.
        id: Identity of its note, unique in the page.
        href: Path and anchor of the very words, from the root of the site.
        quote: The words of the source.
        language: Of these words, ISO 639-1 code; empty where it is not known.
        hedge: What they say and what they leave open, in plain words.
        facts: Who says so, when, where and so on.
        standing: `read`, `proposed`, `holds`, `contested` or `fails`: what stands behind it, also the style of its line.
        standing_words: The same in words.
        figure: The figure itself.
        original: SHA-256 of the original it stands in.
        number: Of its document in the list of sources.
        place: Its offsets in the text of its document, for paper: "446–455".
    """

    mark: str
    id: str
    href: str
    quote: str
    language: str
    hedge: str
    facts: tuple[Fact, ...]
    standing: str
    standing_words: str
    figure: Figure
    original: str
    number: int
    place: str


@attrs.frozen(kw_only=True)
class Run:
    """Some characters of a quotation.

    Attributes:
        text: The characters.
        note: The figure they belong to, or None.
        first: True for the first run of its figure, which carries the note.
    """

    text: str
    note: FigureNote | None = None
    first: bool = False


@attrs.frozen(kw_only=True)
class SourceRef:
    """A numbered reference to the list of sources.

    Attributes:
        number: As printed; None where a source is named that nobody registered.
        href: From the root of the site.
        label: In words, for those who do not see the number's place.
    """

    number: int | None
    href: str
    label: str


@attrs.frozen(kw_only=True)
class Quote:
    """An exact quotation, its figures marked, with the way to its passage.

    Attributes:
        runs: The quotation; the texts joined are its words.
        language: ISO 639-1 code; empty where it is not known.
        direction: `ltr` or `rtl`.
        href: Path and anchor of the passage.
        pieces: "in 3 pieces …" where the layout tore it apart, else empty.
        sources: Numbered sources it rests on, its own document first.
        document: Short name of its document with its date.
        place: Its offsets in the text of its document, for paper: "446–529".
        page: Number of the page on which it begins; empty where its document has no pages.
        tongue: Name of its language where that is not the language of the page, else empty.
        also: Figures of the passage that no single run of it shows.
    """

    runs: tuple[Run, ...]
    language: str
    direction: str
    href: str
    pieces: str
    sources: tuple[SourceRef, ...]
    document: str
    place: str
    tongue: str
    also: tuple[FigureNote, ...] = ()
    page: str = ""

    @property
    def text(self) -> str:
        """The quotation as plain words."""
        return "".join(run.text for run in self.runs)

    @property
    def notes(self) -> tuple[FigureNote, ...]:
        """Its figures, in the order of the text."""
        return tuple(run.note for run in self.runs if run.note and run.first) + self.also


@attrs.frozen(kw_only=True)
class ProposalMark:
    """What is said wherever something rests on a proposal.

    Attributes:
        id: 12 hex digits.
        words: "Proposed, not decided: …" or who decided.
        href: To the proposal, from the root of the site.
        open: Whether nobody has decided.
    """

    id: str
    words: str
    href: str
    open: bool
