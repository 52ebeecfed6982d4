"""English words of speech and of attitude.

Verbs stand by what is done with words and by what their content may be. The lists hold whole classes of the language
(the communication, judgement and desire verbs of Levin 1993), not the words of one text.
"""

from collections.abc import Mapping

from onrecord.extraction.lexicon.inflect import english_forms
from onrecord.extraction.lexicon.speech_words import (
    ACTION,
    CLAUSE,
    OBJECT,
    QUOTE,
    THAT,
    Cue,
    Form,
    Frame,
    Speech,
    SpeechKind,
    cues,
)
from onrecord.extraction.lexicon.tables import phrases, words

_IRREGULAR: Mapping[str, tuple[str, ...]] = {
    "say": ("says", "said", "said", "saying"),
    "tell": ("tells", "told", "told", "telling"),
    "write": ("writes", "wrote", "written", "writing"),
    "speak": ("speaks", "spoke", "spoken", "speaking"),
    "swear": ("swears", "swore", "sworn", "swearing"),
    "think": ("thinks", "thought", "thought", "thinking"),
    "know": ("knows", "knew", "known", "knowing"),
    "feel": ("feels", "felt", "felt", "feeling"),
    "see": ("sees", "saw", "seen", "seeing"),
    "find": ("finds", "found", "found", "finding"),
    "show": ("shows", "showed", "shown", "showing"),
    "put": ("puts", "put", "put", "putting"),
    "make": ("makes", "made", "made", "making"),
    "go": ("goes", "went", "gone", "going"),
    "give": ("gives", "gave", "given", "giving"),
    "read": ("reads", "read", "read", "reading"),
    "mean": ("means", "meant", "meant", "meaning"),
    "hear": ("hears", "heard", "heard", "hearing"),
    "learn": ("learns", "learned", "learnt", "learning"),
    "understand": ("understands", "understood", "understood", "understanding"),
    "undertake": ("undertakes", "undertook", "undertaken", "undertaking"),
    "seek": ("seeks", "sought", "sought", "seeking"),
    "foresee": ("foresees", "foresaw", "foreseen", "foreseeing"),
    "forecast": ("forecasts", "forecast", "forecast", "forecasting"),
    "shoot": ("shoots", "shot", "shot", "shooting"),
    "come": ("comes", "came", "come", "coming"),
    "lay": ("lays", "laid", "laid", "laying"),
    "set": ("sets", "set", "set", "setting"),
    "choose": ("chooses", "chose", "chosen", "choosing"),
    "forget": ("forgets", "forgot", "forgotten", "forgetting"),
    "hold": ("holds", "held", "held", "holding"),
    "commit": ("commits", "committed", "committed", "committing"),
    "refer": ("refers", "referred", "referred", "referring"),
    "admit": ("admits", "admitted", "admitted", "admitting"),
    "plan": ("plans", "planned", "planned", "planning"),
    "rebut": ("rebuts", "rebutted", "rebutted", "rebutting"),
    "quip": ("quips", "quipped", "quipped", "quipping"),
}
"""Third person, past, participle and -ing form of verbs that are not regular, or double their last letter."""


def _verbs(
    kind: SpeechKind,
    frames: frozenset[Frame],
    listed: str,
    *,
    told: bool = False,
    alone: SpeechKind | None = None,
) -> Mapping[Cue, frozenset[str]]:
    """Give every form of the verbs listed, parted by "|"; words after the verb stay as they are ("call for")."""
    found: dict[Form, set[str]] = {Form.FINITE: set(), Form.BASE: set(), Form.HANGING: set()}
    for phrase in listed.split("|"):
        verb, _, rest = " ".join(phrase.split()).partition(" ")
        regular = english_forms(verb)
        third, past, participle, hanging = _IRREGULAR.get(
            verb, (regular[1], regular[2], regular[2], regular[3])
        )
        for form, word in (
            (Form.BASE, verb),
            (Form.FINITE, third),
            (Form.FINITE, past),
            (Form.FINITE, participle),
            (Form.HANGING, hanging),
        ):
            found[form].add(f"{word} {rest}".strip())
    return {
        Cue(kind=kind, frames=frames, form=form, told=told, alone=alone): frozenset(forms)
        for form, forms in found.items()
    }


_SAID = frozenset({CLAUSE, QUOTE})
_NAMED = _SAID | {OBJECT}
_THING = frozenset({OBJECT, QUOTE})
_DEED = frozenset({ACTION})

_VERBS = (
    _verbs(
        SpeechKind.SAY,
        _SAID,
        """say |  note | suggest | argue | explain | insist | conclude | claim | complain | admit | assert |
        remark | concede | boast | joke | quip | contend | write | tweet | testify | swear |  reason | muse |
        observe | opine | posit | hint | signal | imply | point out | go on to say | make clear | make it clear | speculate |
          avow | attest |    retort | exclaim | interject | reckon | mention that | let slip |
        warn | caution | reiterate | repeat | announce | declare | acknowledge | stress | emphasize | emphasise |
        confirm | recall | predict | allege | lament | disclose |  bemoan | report back |   elaborate""",
    ),
    _verbs(
        SpeechKind.SAY,
        frozenset({THAT, QUOTE}),
        """add | maintain | recount | proclaim | profess | verify | clarify | confide | elaborate | underscore | underline | email""",
    ),
    _verbs(
        SpeechKind.SAY,
        frozenset({QUOTE}),
        """continue | shout | yell | chant | cry | ask aloud | begin | conclude by saying | comment | post | respond by saying | gush | tweet out | deadpan |
        counter | shoot back | fire back | snap | sigh | whisper | scream | text | put it | read""",
    ),
    _verbs(
        SpeechKind.SAY,
        _SAID,
        "tell | inform | remind | assure | notify | advise | reassure",
        told=True,
    ),
    _verbs(
        SpeechKind.SHOW,
        frozenset({OBJECT}),
        "mention | speak of | talk of | refer to | cite | quote | warn of",
    ),
    {
        Cue(kind=SpeechKind.SHOW, frames=frozenset({OBJECT}), needs=words("at")): words("put puts"),
        Cue(kind=SpeechKind.SHOW, frames=frozenset({OBJECT}), form=Form.HANGING, needs=words("at")): words(
            "putting"
        ),
    },
    _verbs(SpeechKind.JUDGE, _THING, "call | label | dub | deem | brand | term | describe as"),
    _verbs(
        SpeechKind.JUDGE,
        frozenset({OBJECT}),
        """discuss | talk about | speak about | allude to | address | describe |
        point to | express | voice | reference | write about | comment on | highlight | outline | detail | explain away |
        elaborate on | focus on | warn about | warn against | complain about | complain of | boast about | boast of |
        brag about | joke about | hint at | touch on | weigh in on | dwell on | bring up | lay out | recount | repeat | spell out | invoke |
        apologise for | apologize for | portray | characterize | characterise | liken | compare | name | tout | share""",
    ),
    _verbs(
        SpeechKind.SHOW,
        _NAMED,
        """report | find | show | reveal | estimate | document | record | count | indicate | list | calculate | project |
        forecast | identify | tally | establish | demonstrate | log | assess | note | confirm | announce | verify |
        publish | observe | detect""",
    ),
    _verbs(
        SpeechKind.DENY,
        _NAMED,
        "deny | reject | dismiss | refute | dispute | rebut | disavow | contradict | rule out | brush off | downplay | disown",
    ),
    _verbs(SpeechKind.ACCUSE, frozenset({OBJECT, QUOTE}), "accuse | blame | implicate | charge"),
    _verbs(
        SpeechKind.PROMISE,
        _SAID | {ACTION, OBJECT},
        """promise | pledge | vow | undertake | commit to | guarantee | threaten | commit itself to | commit themselves to | volunteer |
        set a deadline | give an assurance | give its word""",
    ),
    _verbs(
        SpeechKind.PROMISE,
        _DEED,
        "offer | agree | swear | plan | intend | aim | propose",
        alone=SpeechKind.BELIEVE,
    ),
    _verbs(
        SpeechKind.DEMAND,
        _NAMED | {ACTION},
        """urge | demand | press | pressure | ask for | call for | call on | call upon | appeal to | appeal for | request | recommend | propose | encourage | press for |
        advocate | advocate for | push for | lobby for | implore | beg | exhort | plead with | advise | petition | petition for | insist on | challenge | beseech | argue for""",
        told=True,
    ),
    _verbs(
        SpeechKind.DEMAND,
        frozenset({ACTION, OBJECT}),
        "want | ask | would like",
        told=True,
        alone=SpeechKind.BELIEVE,
    ),
    _verbs(SpeechKind.DEMAND, frozenset({THAT}), "ask"),
    _verbs(SpeechKind.DEMAND, frozenset({THAT, ACTION}), "order | instruct | direct | command", told=True),
    _verbs(
        SpeechKind.SHOW,
        frozenset({OBJECT}),
        "admit to | confess to | own up to | plead guilty to | testify to | tell of",
    ),
    _verbs(
        SpeechKind.REPLY,
        _NAMED,
        "reply | respond | answer | rejoin | respond to | reply to",
    ),
    _verbs(SpeechKind.ASK, _NAMED, "ask | wonder | inquire | enquire | question | ask about | ask for"),
    _verbs(
        SpeechKind.BELIEVE,
        _SAID | {OBJECT, ACTION},
        """believe | think | hope | fear | wish | expect | assume | suspect | doubt | imagine | guess | worry | anticipate |
        prefer | hope for | believe in | worry about | envision | envisage | look forward to | foresee | agree""",
    ),
    _verbs(
        SpeechKind.BELIEVE,
        frozenset({THAT}),
        """feel | know | understand | learn | realize | realise | notice | remember | forget | decide | consider | see | mean | presume |
        regret | recognize | recognise | discover | hear | determine | rule | make sure | care | dispute""",
    ),
    _verbs(
        SpeechKind.BELIEVE,
        _DEED,
        """decline | refuse | seek | intend | opt | choose | decide | resolve | hesitate | plan | try to persuade | long | yearn | prepare""",
    ),
    _verbs(
        SpeechKind.JUDGE,
        frozenset({OBJECT}),
        """criticize | criticise | praise | endorse | support | oppose | attack | defend | blast | slam | mock | denounce | condemn |
        welcome | applaud | thank | question | challenge | back | favor | favour | decry | deride | ridicule | assail | chastise | rebuke | scold | lambaste | lambast |
        hail | laud | commend | congratulate | admire | resent | reject | embrace | champion | lament | deplore | bemoan | hit back at | lash out at |
        rail against | go after | side with | distance himself from | distance herself from | distance themselves from | disagree with | agree with | object to | protest |
        approve of | disapprove of | celebrate | honor | honour | dislike | hate | love | admit to | appreciate | excoriate | skewer | castigate | berate | vilify | demonize | malign | insult | taunt | tease | trash | knock | echo | stand by | take aim at |
        credit | fault | vote for | vote against | promote | dispute | trumpet | take issue with""",
    ),
)

_STATE = {
    Cue(kind=SpeechKind.SAY, frames=_SAID): frozenset({"stated"}),
    Cue(kind=SpeechKind.SAY, frames=_SAID, form=Form.HANGING): frozenset({"stating"}),
}
"""The verb whose other forms are nearly always the noun."""

_ALSO_NOUNS = """report claim call plan hope demand promise pledge vow comment note state list question charge back post record count estimate project forecast request order reference voice support attack answer reply fear wish wishes doubt worry worries desire offer aim blame challenge protest praise credit fault tweet email text brief signal hint joke register log show reason name label share love hate honor welcome feel guess vote highlight outline mean dispute mention quip find appeal stress address push press cry shout"""
"""Verbs whose base and third person are nouns as well."""

_BODIES = words(
    """group organisation organization ngo agency body company ministry government army police commission council office court mission report
    survey poll data figures united department institute committee party watch union network monitor"""
)
_PAPERS = words(
    """report reports survey surveys study studies poll polls statement communique data figures document documents memo memos letter letters
    investigation investigations inquiry inquiries analysis analyses inspection inspections audit audits review reviews test tests sample samples image
    images photographs photos footage video videos map maps records results statistics census count autopsy autopsies examination examinations
    check checks assessment assessments evidence accounts contract contracts register registers article paper papers probe tally"""
)
_PERSONS = words(
    """mr mrs ms dr sen rep gov president minister spokesman spokeswoman resident witness survivor who commissioner director chief secretary chairman chairwoman
    chair general colonel major captain officer official governor mayor prefect councillor senator deputy analyst economist expert scientist hydrologist
    engineer doctor nurse surgeon teacher trader farmer lawyer prosecutor judge magistrate auditor accountant professor researcher investigator rescuer
    firefighter soldier pilot driver worker employee owner manager boss founder activist campaigner pastor priest imam bishop correspondent reporter"""
)
_REFUSES = {"he": _BODIES | _PAPERS, "she": _BODIES | _PAPERS, "it": _PERSONS}
"""Words that an antecedent cannot hold: "he" is no ministry, "it" no resident."""

ENGLISH_SPEECH = Speech(
    language="en",
    verbs=cues(*_VERBS, _STATE),
    according=phrases(
        {
            "according": """according to | as per | in the words of | in the view of | in the opinion of | in the eyes of | says a report by""",
        }
    ),
    that=words("that"),
    opens=words("whether how why what if who which where when"),
    to=words("to"),
    between=words(
        """has have had is are was were be been being will would could may might must can should shall did does do not never
        also then later now still already again once first just even only often always sometimes recently repeatedly reportedly
        publicly openly privately initially previously subsequently simply instead thus therefore meanwhile both all each
        himself herself itself themselves 'd 've 'll 's 're n't didn't doesn't don't hasn't haven't hadn't won't wouldn't isn't aren't
        wasn't weren't couldn't can't further finally ultimately nevertheless nonetheless rather long since yet today yesterday however
        formally officially rightly wrongly"""
    ),
    adverb_endings=("ly",),
    no_adverbs=words(
        """family ally assembly supply reply orderly monopoly bully anomaly rally tally folly gully jelly belly butterfly fly july italy sicily
        homily weekly daily monthly quarterly elderly constabulary only assembly disassembly oligopoly duopoly panoply"""
    ),
    negations=words("not never no neither nor"),
    modals=words("should must would could may might can shall ought will 'll won't"),
    agents=words("by"),
    also_nouns=words(
        " ".join(form for noun in _ALSO_NOUNS.split() for form in (noun, english_forms(noun)[1]))
    ),
    pronouns=words("he she it they i we you who one some many others"),
    quantities=words("all both none neither"),
    compounds=frozenset(
        f"{first} {second}"
        for first, seconds in (
            ("think", "tank tanks"),
            ("call", "centre center centres centers sign signs"),
            ("report", "card cards"),
            ("state", "media television tv radio news secret secrets"),
            ("claim", "form forms"),
            ("claims", "office court adjuster adjusters"),
            ("record", "high low lows highs number numbers holder holders keeping"),
            ("show", "trial trials"),
            ("name", "tag tags"),
            ("charge", "sheet sheets"),
            ("list", "price prices"),
            ("count", "centre center"),
        )
        for second in seconds.split()
    ),
    counting=words(
        "count tally estimate estimates reckoning account calculation calculations figures records numbers measure telling assessment admission"
    ),
    beside=words("with"),
    listeners=words("me him her us them you it himself herself themselves"),
    taken_as_time=words("when where"),
    own=words("we i our us"),
    relatives=words("who which that whose whom"),
    subordinates=words(
        "while as when although though because since if unless whereas after before until once whenever"
    ),
    breaks=words(
        """that which who whom whose what whether how why when where while as because since if unless although though but than
        so until before after till like about whereas including despite except said says"""
    ),
    passive=words("is are was were be been being get gets got getting am 's 're"),
    owners=words("his her their its my our"),
    times=words(
        """monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january february march april may june july
        august september october november december early late earlier later week month year morning afternoon evening night recently last this"""
    ),
    finite=words(
        """is are was were has have had will would could should may might must can did does do isn't wasn't aren't weren't hasn't
        haven't hadn't won't wouldn't can't couldn't didn't doesn't don't am became become becomes remains remained went goes came comes got gets took takes made makes
        gave gives held holds began begins"""
    ),
    adjuncts=words(
        "on in at during after before by to with from for via through over under near outside inside within around amid upon following"
    ),
    articles=words(
        "the a an this that these those his her its their our my your some any no each every one two three four five six seven eight nine ten several many most both all another other"
    ),
    ofs=words("of for in at from on by with"),
    joins=words("and or &"),
    by=words("by from"),
    ends=words("while whereas though although but"),
    verb_endings=("ed",),
    hanging_endings=("ing",),
    objects=words("him her it them me us himself herself itself themselves"),
    objects_go_on=words("of for as with to"),
    object_ends=words(
        "when while because although though since after before until during if unless whereas but amid through on at"
    ),
    leads=words(
        """but and yet so also then now still however meanwhile moreover furthermore nevertheless nonetheless instead
        indeed besides additionally similarly likewise thus therefore hence finally later earlier recently today yesterday tonight
        perhaps maybe or nor"""
    ),
    taken_up=words(
        """group organisation organization ngo charity watchdog agency body company firm ministry mission movement union network association
        monitor collective government army military police committee commission council coalition party office bank institute department
        minister spokesman spokeswoman spokesperson official officials president chief report statement"""
    ),
    bodies=words(
        "group organisation organization ngo charity watchdog agency body network association monitor collective mission coalition institute"
    ),
    persons=words(
        """witness witnesses resident residents survivor survivors victim victims villager villagers farmer nurse doctor doctors teacher relative relatives
        cousin mother father brother sister neighbour neighbor trader driver activist activists refugee refugees"""
    ),
    wires=words("wire agency press news afp reuters ap dpa xinhua tass"),
    quoting=words("quoting citing"),
    only=words("only"),
    heads_last=True,
    unnamed=words("named identified quoted"),
    refuses=_REFUSES,
    papers=_PAPERS,
    documents=words(
        "report reports survey study poll statement communique data figures document documents memo letter investigation analysis"
    ),
)
