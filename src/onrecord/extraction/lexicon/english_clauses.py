"""English words that tell what a bare number counts, what is none, and which words are of the highest degree."""

from onrecord.extraction.lexicon.tables import keyed, phrases, words

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
    accused bereaved retired married orphaned blinded maimed amputated"""
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
LASTING = words(
    "for of took take takes taken taking last lasts lasted lasting spent spend spending wait waited waits was were is are than"
)
"""Before "over six years" they make it longer than six; elsewhere it tells a span of six."""
STRETCHES = words(
    """innings rounds games matches holes laps legs sets seasons episodes stages tests sessions starts appearances spells races visits overs
    campaigns meetings generations shifts terms outings"""
)
"""What goes on over them takes so many, and not more than so many."""
DISPUTES = words(
    "dispute disputes row rows quarrel argument arguments talks clash fight deal vote battle disagreement strike conflict controversy debate stand-off standoff"
)
"""What follows "over" is their matter ("a dispute over 6 percent")."""
ACCOUNTABILITY = words("""trial tried convicted charged prosecuted punished accountable held_to_account responsible answered
        responsibility justice knows knew wants wanted believes expected claimed else agree agrees agreed doubts doubted disputes disputed listens listened noticed understands understood cares cared""")
"""After "nobody" they tell of impunity, knowledge or opinion, not of a count."""
LABELS = words("""group type tier season episode round game week seed fig figs figures tables sections chapters eq eqs eqn eqns equation equations ref refs reference references ch sec app
        appendix appendices scenario experiment cluster resolution article articles law decree no nos n number phase phases page pages p pp chapter section
        figure table paragraph para annex route highway flight channel category version covid stage level
        act bill item step part volume vol edition note notes footnote room apartment block box sector zone
        district ward camp checkpoint station grade class brigade battalion regiment division line class
        call dial telephone tel fax temperature""")
"""Their number is a name ("phase 2")."""
INDEX_WORDS = words("""dow nasdaq nikkei ftse dax cac hang sensex nifty kospi stoxx topix index indexes indices composite average stocks
        scored scoring rebounds assists quarter rebound game games season shooting lakers shots basket league table""")
"""They make "points" those of an index or a game."""
PAID = words(
    """pay pays paid paying cost costs costing fined fine worth earn earns earned earning spend spends spent spending raise raised raising
    donate donated owe owes owed charge charges charged price priced prize salary wage wages sell sells sold buy bought rent fee fees
    debt debts bill budget loan grant income saving savings bonus compensation damages stole stolen"""
)
"""Words before a sum of money."""
SCALES = keyed({"magnitude": "magnitude", "pH": "ph"})
"""Names of scales that stand before their number."""
PARTS_NAMED = words("""storey storeys story bedroom bed room seat seater door speed cylinder page game match goal run lap hole
        degree watt carat string episode question volume course track lane mile piece magnitude vote set round wicket over inning stage leg try place spot stop shot stroke point basket rebound rung step week""")
"""What a thing is told to have so many of ("a two-storey house")."""
HARM = keyed(
    {
        "killed": """kill killed kills killing die died dies dead perish perished drown drowned drowning slain slew murdered claimed
            deaths death fatalities lives toll corpses bodies murder murders massacre slaying assassination""",
        "summarily executed": "execute executed executes executing executions execution",
        "injured": "injure injured wound wounded hurt injuries injuring wounding maimed",
        "displaced": "displace displaced displacing uprooted fled flee fleeing displacement displaces",
        "forcibly disappeared": "disappeared disappear vanished",
        "missing": "missing",
        "abducted": "abduct abducted kidnapped kidnap kidnapping seized abducting",
        "arrested": "arrest arrested arresting rounded",
        "detained": "detained detain imprisoned jailed held detention",
        "raped": "rape raped raping",
        "tortured": "torture tortured",
        "shot": "shot",
        "buried": "buried bury",
        "lynched": "lynched",
        "evacuated": "evacuated",
        "rescued": "rescued",
        "returned": "returned",
        "interviewed": "interviewed interviews interview spoke spoken",
        "affected": "affected",
    }
)
"""Measure by word of harm to persons."""
