"""A case as people write it: case.yaml and claims.yaml."""

import attrs

from onrecord.model.measure import WrittenMeasure
from onrecord.model.reading import Direction
from onrecord.model.register import WrittenCommitment, WrittenReply, WrittenResponse
from onrecord.model.verdict import WrittenFairness, WrittenReading

FORMAT = 1
"""Version of the case format that this onrecord writes; it refuses higher ones."""


@attrs.frozen(kw_only=True)
class Authority:
    """Whose claims the case is about.

    Attributes:
        name: As the sheet prints it.
        aliases: Other names, in any language; documents may use them.
    """

    name: str
    aliases: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Case:
    """What case.yaml says.

    Attributes:
        format: Version of the case format.
        title: Of the sheet.
        authority: Whose claims they are.
        places: Names of the places the case is about, widest first.
        languages: ISO 639-1 codes.
        publisher: Who publishes the sheet; empty where it is not said.
        about: A sentence or two for the reader of the sheet.
    """

    format: int = FORMAT
    title: str
    authority: Authority
    places: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en", "fr", "ar")
    publisher: str = ""
    about: str = ""


@attrs.frozen(kw_only=True)
class Source:
    """Who published a document, as people registered it; it overrides what was read from the document.

    Attributes:
        key: Short name used in claims.yaml.
        document: File name or SHA-256 of the original in the case, or None for a work only cited.
        publisher: Who published it.
        title: Its title.
        published: EDTF date.
        address: Where it was published.
        language: ISO 639-1 code.
        edition: Year of the claim/record edition it is, if it is one.
        note: Anything the reader should know.
    """

    key: str
    document: str | None = None
    publisher: str = ""
    title: str = ""
    published: str | None = None
    address: str | None = None
    language: str | None = None
    edition: str | None = None
    note: str = ""


@attrs.frozen(kw_only=True)
class WrittenAppearance:
    """Where the authority (or a sheet that reports it) makes the claim, as a person wrote it down.

    Attributes:
        document: File name or SHA-256 of an original in the case.
        quote: The words, letter for letter.
        edition: Year of the edition it belongs to.
    """

    document: str
    quote: str
    edition: str | None = None


@attrs.frozen(kw_only=True)
class WrittenRecord:
    """A passage that a person puts under a claim.

    Attributes:
        document: File name or SHA-256 of an original in the case.
        quote: The words, letter for letter.
        edition: Year of the edition it belongs to.
        sources: Keys of the sources it rests on, beside the document itself.
    """

    document: str
    quote: str
    edition: str | None = None
    sources: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class WrittenClaim:
    """A claim as people wrote it in claims.yaml.

    Attributes:
        key: Stable key.
        statement: The wording that the sheet prints; empty to take the latest appearance's.
        topic: Heading in a word or two; empty for none.
        appearances: Where it is made.
        record: What the record says.
        directions: Pairs of edition and direction.
        readings: Ways to read it that can be judged, written before looking.
        fairness: What was done to be fair to the authority.
    """

    key: str
    statement: str = ""
    topic: str = ""
    appearances: tuple[WrittenAppearance, ...] = ()
    record: tuple[WrittenRecord, ...] = ()
    directions: tuple[tuple[str, Direction], ...] = ()
    readings: tuple[WrittenReading, ...] = ()
    fairness: WrittenFairness = attrs.field(factory=WrittenFairness)


@attrs.frozen(kw_only=True)
class Written:
    """What claims.yaml says."""

    sources: tuple[Source, ...] = ()
    claims: tuple[WrittenClaim, ...] = ()
    measures: tuple[WrittenMeasure, ...] = ()
    replies: tuple[WrittenReply, ...] = ()
    commitments: tuple[WrittenCommitment, ...] = ()
    responses: tuple[WrittenResponse, ...] = ()
