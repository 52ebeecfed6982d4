"""What is known around an attribution when its statement is made."""

import attrs

from onrecord.extraction.lexicon.speech_words import Speech
from onrecord.model.figure import Role
from onrecord.model.rendition import Rendition


@attrs.frozen(kw_only=True)
class Context:
    """The document and what was resolved within it for one attribution.

    Attributes:
        rendition: The document: text, language, date, publisher.
        speech: Words of its language.
        speaker: Who speaks: as written, or for a pronoun the name that it takes up; None in the document's own voice.
        resolved: Whom the speaker's words mean; None where they are a name already or nothing tells.
        chain: Who tells it from whom, the last teller first and the origin last, as written.
        after: Where what was promised or asked by the same verb before ends; 0 where this is the first.
        authority: Names of the case's authority; empty without a case.
    """

    rendition: Rendition
    speech: Speech
    speaker: Role | None = None
    resolved: Role | None = None
    chain: tuple[str, ...] = ()
    authority: tuple[str, ...] = ()
    after: int = 0
