"""English words that tell what a bare number counts, and which words are of the highest degree."""

from onrecord.extraction.lexicon.tables import phrases, words

NO_DEGREE = words(
    """latest interest forest guest request arrest protest contest harvest west midwest northwest southwest honest modest
    invest suggest digest quest chest priest earnest conquest behest tempest manifest nearest attest ingest rainforest"""
)
IN_ROW = phrases(
    {
        "en": """in a row | in succession | running | on the trot | of the season | of the year | of the campaign | of the tournament
            | this season | so far this season | this year | this month | this week | since | in as many"""
    }
)
HUMAN = words(
    """freed released escaped fled rescued arrested detained abducted kidnapped survived drowned died hospitalised hospitalized
    evacuated vaccinated sentenced convicted acquitted deported repatriated recruited hired employed enrolled graduated
    resettled displaced trapped stranded starved fainted resigned volunteered defected surrendered naturalised emigrated
    migrated drowning perished succumbed discharged quarantined infected treated jailed imprisoned interned exiled pardoned
    retired married orphaned blinded maimed amputated"""
)
FUNDS = words(
    """grant loan subsidy donation loss profit debt fee tax sale revenue receipt earning export import investment pledge saving dividend
    royalty bond fine damage cost expense wage salary reserve deposit arrear asset bonus"""
)
SUPERLATIVES = phrases(
    {
        "en": """highest | lowest | deadliest | bloodiest | worst | largest | biggest | greatest | steepest | sharpest
            | longest | most violent | most deadly | most severe | smallest | fewest | heaviest | gravest | fastest"""
    }
)
