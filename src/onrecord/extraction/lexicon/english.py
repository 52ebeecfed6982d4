"""English words of the figure reader."""

from types import MappingProxyType

from onrecord.extraction.lexicon import english_nouns, english_units
from onrecord.extraction.lexicon.comparisons import ENGLISH_AFTER, ENGLISH_COMPARISONS
from onrecord.extraction.lexicon.currencies import CODES
from onrecord.extraction.lexicon.english_changes import CHANGES, MOVEMENT, UNAIDED
from onrecord.extraction.lexicon.english_clauses import (
    ACCOUNTABILITY,
    DISPUTES,
    FUNDS,
    HARM,
    HUMAN,
    IN_ROW,
    INDEX_WORDS,
    LABELS,
    LASTING,
    NO_DEGREE,
    PAID,
    PARTS_NAMED,
    SCALES,
    STRETCHES,
    SUPERLATIVES,
)
from onrecord.extraction.lexicon.english_money import CURRENCY_NAMES
from onrecord.extraction.lexicon.english_plurals import INVARIABLE_PEOPLES
from onrecord.extraction.lexicon.english_ratios import RATIOS
from onrecord.extraction.lexicon.english_roles import ENGLISH_ROLES
from onrecord.extraction.lexicon.model import Lexicon
from onrecord.extraction.lexicon.more_units import ENGLISH_MORE
from onrecord.extraction.lexicon.noun_words import Nouns
from onrecord.extraction.lexicon.shared_money import ENGLISH_SHARED
from onrecord.extraction.lexicon.tables import joined, keyed, phrases, words
from onrecord.extraction.lexicon.units import SYMBOLS
from onrecord.model.figure import Bound, Trend

_UP, _DOWN = Trend.UP, Trend.DOWN
_MONEY = joined(CURRENCY_NAMES, ENGLISH_SHARED)

ENGLISH = Lexicon(
    language="en",
    nouns=Nouns(
        units=english_nouns.UNITS,
        lemma=english_nouns.lemma,
        is_plural=english_nouns.is_plural,
        person_ending=english_nouns.person_by_ending,
        others=words("others other"),
        more=phrases({_UP: "more | additional | extra", _DOWN: "fewer | less"}),
        stops=english_nouns.STOPS,
        adjectives=words("live"),
        peoples=INVARIABLE_PEOPLES,
    ),
    hedges_before=phrases(
        {
            Bound.AT_LEAST: """at least | as little as | as few as | ≥ | > = | a low of | not below | starting at | no lower than | no fewer than | not fewer than | no less than | not less than | a minimum of
                | minimum | upward of at least""",
            Bound.MORE_THAN: """more than | a shade over | a fraction over | a fraction above | over | above | upwards of | upward of | well over | well above
                | in excess of | exceeding | exceeds | exceed | exceeded | surpassing | surpassed | surpass
                | greater than | beyond | north of | topping | topped | tops | to top | could top | would top | will top | bigger than | larger than | longer than | just over | just above | slightly over | slightly more than | slightly above | a little over | a little more than | comfortably over | better than | higher than | upwards of | far more than | much more than | > | past""",
            Bound.AT_MOST: """up to | as many as | as much as | at most | no more than | not more than | a maximum of
                | maximum | not exceeding | not exceed | never exceed | cannot exceed | not top | not surpass | as high as | ≤ | < = | no higher than | at the most""",
            Bound.LESS_THAN: """less than | fewer than | under | below | just under | south of | a shade under | a fraction under | a fraction below | a whisker under | marginally under | marginally below | slightly under | just below | <
                | lower than | well under | well below | smaller than | a little under | a little less than | slightly less than | slightly fewer than | just less than | shorter than | far fewer than | far less than""",
            Bound.NEARLY: """nearly | almost | close to | just shy of | just short of | a little short of | not far short of | not far off | the best part of | the better part of | bordering on | verging on | shy of | approaching | nearing | not quite
                | virtually | practically | near""",
            Bound.ABOUT: """about | around | some | roughly | approximately | an estimated | estimated | circa
                | barely | in the order of | on the order of | something like | in the region of | ~ | ≈ | ∼ | perhaps
                | some estimated | an approximate | in the vicinity of | plus or minus | ± | give or take | more or less
                | approx | approx . | in the ballpark of | somewhere around | somewhere near | in the neighborhood of | in the neighbourhood of | maybe | c . | ca .""",
        },
        ENGLISH_COMPARISONS,
    ),
    hedges_after=phrases(
        {
            Bound.AT_LEAST: "or more | at least | minimum | and counting | and rising | + | or above | at a minimum | or better | or higher | and up | or over | and above",
            Bound.ABOUT: "or so | or thereabouts | approx | approximately | roughly | give or take | - odd | odd | - ish | more or less",
            Bound.AT_MOST: "or less | or fewer | maximum | tops | at most | at the most | or under | or below | at a maximum",
        },
        ENGLISH_AFTER,
    ),
    currencies=phrases(
        {code: f"{CODES.get(code, code)} | {_MONEY.get(code, code)}" for code in {**CODES, **_MONEY}}
    ),
    percent=phrases(
        {
            "percent": "wt . % | wt % | vol . % | vol % | mol % | % | percent | per cent | pct | percents | percentage",
            "percentage point": """percentage point | percentage points | points | % points | point | percentage - point
                | percentage - points | percent points | pp""",
            "basis point": "basis point | basis points | basis - point | basis - points | bps | bp",
        }
    ),
    of_gdp=phrases({"percent of GDP": "of gdp | of gross domestic product | of the gdp"}),
    time_units=keyed(
        {
            "minute": "minute minutes min mins",
            "second": "seconds sec secs",
            "hour": "hour hours hr hrs",
            "day": "day days",
            "night": "night nights",
            "week": "week weeks",
            "month": "month months",
            "year": "year years yr yrs",
            "quarter": "quarters",
            "fortnight": "fortnight fortnights",
            "decade": "decade decades",
            "century": "century centuries",
        }
    ),
    measures=phrases(joined(SYMBOLS, english_units.UNIT_NAMES, ENGLISH_MORE)),
    rates=phrases(
        {
            "day": "a day | per day | each day | / day | daily | every day",
            "week": "a week | per week | each week | / week | weekly | every week",
            "month": "a month | per month | each month | / month | monthly | every month",
            "year": "a year | per year | each year | / year | annually | per annum | every year | yearly",
            "hour": "an hour | per hour | / hour",
            "person": "per person | per head | per capita",
        }
    ),
    per=words("per for every"),
    per_any=words("per"),
    per_each=words("a an each every the"),
    each=english_units.EACH,
    of=words("of"),
    the=words("the its their his her our all those these them which whom a that this eligible"),
    out_of=phrases({"in": "in | in every | out of | out of every | of every"}),
    sources=words("from"),
    targets=words("to"),
    between=phrases({"between": "between"}),
    and_=words("and to"),
    paired=words("and or"),
    alternatives=words("or"),
    and_but=words("and but or yet possibly perhaps maybe"),
    from_is_range=True,
    ranges=words("range ranges ranging ranged vary varies varying varied"),
    by=phrases({"by": "by | of | by a | by some"}),
    changes=CHANGES,
    change_reach=8,
    unaided=UNAIDED,
    after_copula=words("up down off"),
    movement=MOVEMENT,
    beside=words("above below up down off"),
    change_after=phrases(
        {
            _UP: """higher than | more than | greater than | higher | above | rise | increase | jump | surge | growth
                | hike | upsurge | spike | climb | gain | larger than | up | larger | bigger | longer | heavier | taller | faster | leap | upswing | rally | rebound | recovery | acceleration | raise | increment | appreciation
                | more expensive | warmer | hotter | wetter | older | deeper | steeper | later than | advance | boost | improvement | expansion | uptick | premium | wider""",
            _DOWN: """lower than | less than | fewer than | lower | below | drop | decrease | fall | decline | reduction
                | less | fewer | colder | cooler | drier | younger | lighter | earlier | cut | contraction | slump | plunge | smaller than | smaller | shorter | lighter | slower | cheaper | loss
                | less expensive | discount | slide | dip | slowdown | tumble | narrower | down | off
                | downturn | collapse | crash | retreat | shrinkage | depreciation | devaluation | erosion | deceleration | dive | nosedive
                | pullback | setback""",
        }
    ),
    ratios=RATIOS,
    times=MappingProxyType({"times": 1.0}),
    glued_times=words("x"),
    times_after=phrases(
        {
            _UP: """as many | as much | as high | as large | as likely | as often | as great | more | higher | greater
                | larger | bigger | the | that | what | its | their | over | above | longer | worse""",
            _DOWN: "fewer | less | lower | smaller | as few | as low",
        }
    ),
    fold=words("fold"),
    comparisons=words(
        """the what that its their last those as this his her our from since to in over compared figure number amount
        rate between within by or"""
    ),
    like=words("as"),
    twice=MappingProxyType({"twice": 2.0, "thrice": 3.0}),
    majorities=phrases(
        {
            0.5: """vast majority | overwhelming majority | large majority | great majority | majority of | most of
                | the majority | most of them"""
        }
    ),
    superlatives=SUPERLATIVES,
    superlative_scopes=phrases(
        {
            "en": """since | ever | on record | recorded | in history | in its history | to date | yet | of all time
                | in a generation | in decades | in years | in living memory | in a decade | so far | in any"""
        }
    ),
    records=phrases(
        {
            "en": """greater than in any | higher than in any | more than in any | more than ever | worse than in any
                | worse than ever | higher than ever | record level | record levels | record number | record numbers
                | record high | record highs | record low | record lows | record violence | record year | record total
                | record deaths | record toll | record figure | record figures | record rate | record displacement
                | record harvest | record hunger | record inflation | all-time high | all - time high | all - time low
                | unprecedented level | unprecedented levels | unprecedented number | lower than in any
                | fewer than in any | a new record | an absolute record"""
        }
    ),
    not_superlative=phrases({"en": "one of the | among the | some of the | one of its | one of their"}),
    zero=phrases({"en": "no | not a single | not one | zero"}),
    nobody=words("nobody"),
    accountability=ACCOUNTABILITY,
    projected_before=phrases(
        {
            "en": """expect | expects | expecting | now expect | now expects | had expected | had forecast | had predicted | had projected | predicted | forecasts | predict | predicts | anticipate | anticipates | foresee | foresees | on track to | on pace to | on course to | expected to | projected to | forecast to | forecast at
                | projected at | likely to | set to | could reach | may reach | might reach | would reach | could exceed
                | may exceed | predicted to | anticipated to | estimated to reach | poised to | will reach by
                | expected at | could rise to | forecast of | projection of | could climb to | projected"""
        }
    ),
    projected_after=phrases(
        {
            "en": """could | forecast | it had feared | it feared | it had expected | it expected | expected by
                | it had forecast | projected by | they had feared | they had expected | are expected to
                | is expected to | are projected to | is projected to | are forecast to | projected
                | will be needed by""",
            "no": "could have | could not | could no longer | could only | could be as",
        }
    ),
    labels=LABELS,
    plural_labels=words(
        "figs figures tables sections chapters articles pages phases notes eqs equations refs references appendices steps items"
    ),
    ages_before=phrases(
        {
            "en": "the age of | boy of | girl of | child of | youth of | teenager of | baby of | aged | age | ages | aged between | over the age of | under the age of | aged under | aged over"
        }
    ),
    ages_after=phrases(
        {
            "en": """years old | year old | - year - old | - year - olds | years of age | year - old | - month - old
                | months old | weeks old"""
        }
    ),
    ago=phrases({"en": "ago | from now | away | hence"}),
    last=words("last past previous next first coming preceding final recent following every second latter"),
    within=phrases(
        {
            Bound.LESS_THAN: "less than | under | in less than | in under",
            Bound.AT_MOST: "within | no more than | up to | at most | not exceeding",
            Bound.MORE_THAN: "more than | over",
            Bound.NEARLY: "nearly | almost | close to",
            Bound.ABOUT: "about | around | roughly | barely | some",
            Bound.AT_LEAST: "at least",
        }
    ),
    rate_nouns=words(
        """rate rates turnout inflation growth coverage unemployment malnutrition poverty literacy enrolment mortality
        deficit prevalence debt interest ratio pressure fatality threshold occupancy employment"""
    ),
    harm=HARM,
    scales=SCALES,
    apposition=phrases(
        {
            "en": "or | i . e . | that is | ie | namely | amounting to | equal to | equivalent to | accounting for | just"
        }
    ),
    only=words("only just mere barely paltry meagre scant merely"),
    adverbs=words(
        "sharply slightly steeply significantly further only just also another nearly almost again summarily deliberately forcibly reportedly allegedly"
    ),
    speech=words(
        """said says say told tells reported reports announced announces stated states according claimed claims
        estimated estimates added found finds concluded concludes confirmed confirms documented documents
        counted counts recorded records alleged alleges warned warns wrote writes denied denies put puts acknowledged
        noted notes verified published accused accuses declared declares insisted interviewed spoke admitted"""
    ),
    according=phrases({"en": "according to | as per"}),
    places=words("in near around across inside outside"),
    by_actor=phrases({"en": "by | at the hands of"}),
    ordinal_rank=phrases(
        {
            "event": "time | straight time | consecutive time",
            "year": "year in a row | consecutive year | straight year | successive year | year running",
            "month": "month in a row | consecutive month | straight month | successive month",
            "rank": "place | rank | position",
        }
    ),
    ranked_of=words("of among out"),
    months=words(
        """april august december february january july june march may november october september jan feb mar apr jun
        jul aug sep sept oct nov dec"""
    ),
    own_voice=words("we our us"),
    carriers=words(
        "number numbers toll total level levels figure figures count tally rate figure year month quarter week price high"
    ),
    lists=phrases({"en": "including | among them | of them | of whom | of which | and"}),
    article_one=words("a an"),
    abbreviations=words("no nos art p pp para fig figs vol eq eqs eqn ref refs ch sec app"),
    age_hedges=words("under over below above"),
    copulas=words("was were is are be been has have had aged children those"),
    being=words("is was turns turned"),
    before_change=words(
        "a an the edged edging inched inching ticked ticking crept nudged nudging shot pushed went picked picks pick stepped steps step perked perks geared went going go goes gone moved moving move moves bumped bump push pushes tick ticks inch inches edge edges creep creeps nudge nudges"
    ),
    perhaps=words("possibly perhaps maybe but probably likely potentially or"),
    priced=words("price cost fee wage salary tariff rate rent fare"),
    employers=words(
        """seats seating capacity employs employ employed employing hires hire hired hiring recruited recruits recruiting population crowd audience
        attendance migration immigration emigration ridership employment unemployment enrolment enrollment headcount workforce staff membership readership viewership electorate congregation"""
    ),
    paid=PAID,
    peopled=words(
        """town city village community island nation county suburb country crew squad panel jury choir cast delegation party team group field
        family platoon battalion congregation"""
    ),
    currency_codes=frozenset({*CODES, *_MONEY}),
    than=words("than compared against"),
    them=words("them these those whom which"),
    pointing=words("those these"),
    whole=phrases({"share": "the whole population | the entire population | all of the population"}),
    received=words("received funded owned controlled held"),
    determiners=words("a an the its their his her our"),
    owners=words("its their his her our"),
    parted=words("majority stake share interest ownership"),
    likened_wholes=words("rate level number size pace price average value amount"),
    lasting=LASTING,
    stretches=STRETCHES,
    disputes=DISPUTES,
    about_matter=words("over"),
    ordinal_leads=words("enter enters entered entering its their his her into for"),
    period_parts=words("quarter quarters halves"),
    and_half=words("and"),
    absolute=words("deadliest bloodiest"),
    most=words("most least"),
    degree="est",
    counting=words("number numbers tally total"),
    against=words("against than from versus with"),
    funds=FUNDS,
    ranking=words("rank ranking ranked position place standing"),
    no_degree=NO_DEGREE,
    straight=words("straight consecutive successive"),
    in_row=IN_ROW,
    human=HUMAN,
    uncounted=words("source sources force forces operation event state act"),
    not_harm=words(
        "held claimed returned affected executed execution executions interviews interview missing seized"
    ),
    moves=words("went gone goes moved"),
    multiplied=phrases({_UP: "multiplied by | multiply by | by a factor of | a factor of | x | ×"}),
    event_words=words("violence"),
    place_words=words(
        "the village town city region state province district of northern southern eastern western central"
    ),
    demonyms=("ans", "ites", "inos"),
    place_kinds=words(
        "village town city district province region state camp county prefecture neighbourhood"
    ),
    distance=words("after earlier later before"),
    not_counted=phrases({"en": "o clock | figures | digits | - way | - time | cents worth"}),
    idioms=words(
        "down dose standards murder duty match matches title titles partner team final finals tennis event crown agent"
    ),
    when_repeated=words("since to in over from between within by"),
    persons_pronouns=words("us you whom"),
    ambiguous_fates=words(
        "held caught crossed broke charged laid tried admitted saved treated treating marched gathered spoke"
    ),
    vague_heads=words(
        "engine station post centre center point jacket card file canister certificate cartridge"
    ),
    populated=words(
        "town city village island country nation camp community suburb settlement neighbourhood township"
    ),
    rate_heads=words("rate rates ratio"),
    no_measure=words(
        """expects thinks believes hopes says wants plans needs knows shows tells makes takes gives gets goes comes brings sees keeps
        holds runs seems appears towards besides always perhaps across others strong times ones parts terms kinds sorts thanks"""
    ),
    led_numbers=words("score"),
    of_parts=words("up"),
    makes_up=words("make makes made making"),
    not_twice=words("think thinking thought thinks"),
    wholly=True,
    point_words=words(
        "percent poll polls percentage rate rates turnout vote votes voters support inflation share approval"
    ),
    plain_points=words("point points"),
    index_words=INDEX_WORDS,
    halves=phrases({0.5: "in half"}),
    plus=words("plus"),
    multiples=words("cost costs at for by almost nearly about equals worth exceeds pays paid trades valued"),
    parts_named=PARTS_NAMED,
    sized=words(
        "bomb bombs shell shells gun guns rocket rockets mortar mortars missile howitzer bag bags sack sacks box boxes"
    ),
    told_zero=words(
        """harmed damaged destroyed sighted spotted spared reported recorded found crossed arrived reached received registered occurred returned reopened charged tried
        confirmed detected observed issued seen left here been leave"""
    ),
    roles=ENGLISH_ROLES,
)
