"""Attributions: in one sentence, who says what, and by which words."""

from enum import StrEnum

import attrs

from onrecord.extraction.lexicon.speech_words import SpeechKind
from onrecord.extraction.statements.sentence import Sentence
from onrecord.model.figure import Role
from onrecord.model.passage import Span


class Shape(StrEnum):
    """How a sentence attributes its content."""

    VERB = "verb"
    AFTER = "after"
    HANGING = "hanging"
    INFINITIVE = "infinitive"
    ACCORDING = "according"
    COLON = "colon"
    CREDIT = "credit"
    LABEL = "label"
    LISTED = "listed"
    OWN = "own"


@attrs.frozen(kw_only=True)
class Attribution:
    """Who says what, as one sentence words it.

    Attributes:
        content: What is said, without speaker, cue and the word that opens the clause; of a quotation its inside.
        source: Who says it, as written, with its span; None in the document's own voice.
        cue: The words that make it speech.
        kind: What is done with words.
        shape: How the sentence attributes it.
        direct: True where the content is a quotation.
        rest: Further pieces of one content ("…", he said, "…").
        marked: The content with what the sentence marks it by: complementiser, quotation marks.
        addressee: Of whom it is asked, or to whom it is said, where the words stand between cue and content.
        via: Who passes it on, nearest the reader first, where the sentence names them.
        relays: Who passes on what the source says ("RFI, quoting Human Rights Watch").
        negated: True where the cue is ("did not say").
        unreal: True where the cue is only possible or asked for ("should publish").
        sentence: The sentence.
    """

    content: Span
    source: Role | None
    cue: Role | None
    kind: SpeechKind
    shape: Shape
    sentence: Sentence = attrs.field(repr=False)
    direct: bool = False
    rest: tuple[Span, ...] = ()
    marked: Span | None = None
    addressee: Role | None = None
    relays: tuple[Role, ...] = ()
    via: tuple[Role, ...] = ()
    negated: bool = False
    unreal: bool = False
