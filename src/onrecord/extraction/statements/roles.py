"""What a statement is in the exchange between an authority and its record: the first, plain rule."""

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.extraction.lexicon.speech_words import SpeechKind
from onrecord.extraction.statements.attribution import Attribution
from onrecord.extraction.statements.context import Context
from onrecord.model.statement import Standing, Statement, StatementRole

_ROLES: Mapping[SpeechKind, StatementRole] = MappingProxyType(
    {
        SpeechKind.DENY: StatementRole.DENIAL,
        SpeechKind.PROMISE: StatementRole.COMMITMENT,
        SpeechKind.DEMAND: StatementRole.RECOMMENDATION,
        SpeechKind.REPLY: StatementRole.REPLY,
    }
)


def classify(attribution: Attribution, context: Context) -> Statement:
    """Make the statement of an attribution.

    Args:
        attribution: Who says what, as the sentence words it.
        context: What is known around it.
    """
    return Statement(
        span=attribution.content,
        role=_ROLES.get(attribution.kind, StatementRole.FINDING),
        standing=Standing.CLAIM,
        speaker=attribution.source,
        resolved=context.resolved,
        cue=attribution.cue,
        chain=context.chain,
        direct=attribution.direct,
        negated=attribution.negated,
        addressees=(attribution.addressee.text,) if attribution.addressee else (),
    )
