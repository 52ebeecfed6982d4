"""What a French document itself asks for: "Que le gouvernement publie la liste.", "Il faut que …"."""

from onrecord.extraction.lexicon.speech_words import Speech, SpeechKind
from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.extraction.statements.french_ends import content_end
from onrecord.extraction.statements.sentence import Sentence
from onrecord.model.figure import Role

_FEW = 5
_NEED = frozenset(
    {"faut", "faudra", "faudrait", "urgent", "temps", "impératif", "indispensable", "nécessaire"}
)


def wish_in(sentence: Sentence, speech: Speech) -> Attribution | None:
    """Read "Que le gouvernement publie la liste.", "Il faut que …": what the document itself asks for."""
    first = next((at for at in range(_FEW) if sentence.norm(at) in speech.that), None)
    asks = "?" in sentence.norms[-_FEW:]
    if sentence.quoted or first is None or len(sentence.words) < _FEW or asks:
        return None
    end = content_end(sentence, first + 1, ())
    needed = sentence.norm(0) == "il" and bool(_NEED.intersection(sentence.norms[1:first]))
    parted = any(sentence.norm(at) == "," for at in range(1, end))
    # "Que le bilan soit exact, nul ne le sait" asks for nothing.
    if not needed and (first > 0 or parted):
        return None
    span = sentence.span(first + 1, end)
    cue = Role(text=sentence.cut(0, first + 1), span=sentence.span(0, first + 1))
    return Attribution(
        content=span,
        source=None,
        cue=cue,
        kind=SpeechKind.DEMAND,
        shape=Shape.VERB,
        sentence=sentence,
        marked=span,
    )
