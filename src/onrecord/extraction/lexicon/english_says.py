"""English verbs of stating, in every form."""

from onrecord.extraction.lexicon.inflect import english, english_past
from onrecord.extraction.lexicon.tables import words

SAYS = words(
    " ".join(
        english(
            """announce state claim add confirm conclude allege warn deny acknowledge insist argue admit declare explain testify
                reiterate believe accuse complain predict assert contend caution concede recall reply respond
                stress emphasise emphasize affirm tweet comment denounce condemn deplore lament urge demand recommend quip vow promise pledge
                boast brief inform disclose clarify recount remark reckon underline opine protest claim assure avow maintain counter retort proclaim attest speculate hint repeat elaborate"""
        )
    )
) - words("state adding") | words(
    "adding said say says tell tells told wrote writes write written swore swear think thinks thought undertook undertakes agreed agree agrees hope hopes hoped"
)
"""Verbs whose subject is always a speaker."""

STATES = words(
    " ".join(
        english(
            """report estimate document count record note verify publish show reveal calculate register indicate suggest list cite
            expect forecast observe identify tally project anticipate assess determine establish detail mention highlight
            describe specify log reference signal point quote decry"""
        )
    )
) | words("spoke speaks speak found finds put puts saw sees shown finding knew knows learned learnt")
"""Verbs of stating that things have, too."""

TOLD = words(
    " ".join(
        english_past(
            """report estimate document count record compile publish verify cite release commission collect register calculate provide
            issue conduct obtain announce gather quote confirm tally list log state prepare produce review disclose supply"""
        )
    )
) | words("seen given put found told")
"""Participles of stating before a source."""

BARE = words(
    """report estimate document count record note claim state show signal reference project forecast comment quip brief protest
    promise demand request answer reply review list log cite quote point detail highlight tally register demand address"""
)
"""Verbs of stating without an ending that are nouns as well."""
