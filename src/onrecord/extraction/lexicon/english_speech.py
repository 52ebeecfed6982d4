"""English words of speech."""

from onrecord.extraction.lexicon.inflect import english
from onrecord.extraction.lexicon.speech_words import (
    CLAUSE,
    OBJECT,
    QUOTE,
    Cue,
    Form,
    Speech,
    SpeechKind,
    cues,
)
from onrecord.extraction.lexicon.tables import phrases, words

_SAID = frozenset({CLAUSE, QUOTE})

ENGLISH_SPEECH = Speech(
    language="en",
    verbs=cues(
        {
            Cue(kind=SpeechKind.SAY, frames=_SAID): words("said says"),
            Cue(kind=SpeechKind.SAY, frames=_SAID, form=Form.HANGING): words("saying"),
            Cue(kind=SpeechKind.SHOW, frames=_SAID | {OBJECT}): english("report document"),
        }
    ),
    according=phrases({"according": "according to"}),
    that=words("that"),
)
