"""English verbs and nouns of change, all forms, with the way they go."""

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.extraction.lexicon.inflect import english
from onrecord.extraction.lexicon.movement import Movement
from onrecord.extraction.lexicon.tables import phrases, words
from onrecord.model.figure import Trend

_UP, _DOWN = Trend.UP, Trend.DOWN

_CHANGES = {
    _UP: """up increase increases increased increasing rise rises rose risen rising grow grows grew grown growing
        climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring
        gain gains gained gaining expand expands expanded expanding expansion widen widens widened widening upsurge uptick
        spike spikes spiked spiking hike hikes hiked hiking raise raises raised raising swell swells swelled swollen swelling
        accelerate accelerates accelerated accelerating rocket rockets rocketed rocketing skyrocket skyrockets skyrocketed
        skyrocketing escalate escalated escalates escalating advance advances advanced advancing rally rallies rallied
        rallying rebound rebounds rebounded rebounding add adds added adding mount mounted mounts mounting balloon ballooned
        balloons ballooning boost boosts boosted boosting lift lifts lifted lifting strengthen strengthens strengthened
        strengthening improve improves improved improving shoot shoots leap leaps leaped leapt leaping
        mushroomed mushroom multiply bounce bounced bounces warm warms warmed warming appreciate appreciated
        appreciates appreciation enlarge enlarged upped recover recovers recovered firmed lengthen lengthens lengthened
        lengthening extend extends extended extending deepen deepens deepened deepening intensify intensified heighten heightened
        boom booms boomed booming burgeon burgeoned proliferate proliferated ramp ramped bump bumped
        improvement improvements acceleration recovery increment increments pop pops popped popping
        upswing upturn zoomed vaulted outgrew inflate inflated inflates fattened bulged""",
    _DOWN: """decrease decreases decreased decreasing fall falls fell fallen falling drop drops dropped dropping decline
        declines declined declining shrink shrinks shrank shrunk shrinking contract contracted contracts contraction
        contracting cut cuts cutting reduce reduced reduces reduction reducing slump slumps slumped slumping plunge plunges
        plunged plunging dip dips dipped dipping down lower lowers lowered lowering sink sinks sank sunk sinking slash
        slashes slashed slashing tumble tumbles tumbled tumbling slow slows slowed slowing slowdown halved plummet plummets
        plummeted plummeting dwindle dwindles dwindled dwindling slip slips slipped slipping slid slide slides sliding ease
        eases eased easing weaken weakens weakened weakening weaker narrow narrows narrowed narrowing erode erodes eroded
        eroding retreat retreats retreated retreating shed sheds shedding lose loses losing lost nosedive nosedived
        collapse collapsed collapses collapsing crash crashed crater cratered deteriorate deteriorated depreciate
        depreciated depreciates devalued trim trims trimmed trimming pare pares pared recede recedes receded receding
        off subside subsided moderate moderated moderates cool cools cooled cooling diminish diminished diminishes
        shorten shortens shortened shortening lessen lessens lessened sag sags sagged sagging skid skids skidded soften softens
        softened wane waned wanes ebb ebbed taper tapered tapers slim slimmed downturn depreciation devaluation erosion
        dive dives dived dove diving drain drains drained dent dents dented cull culled whittle whittled prune pruned
        deceleration pullback setback setbacks
        shrinkage curtail curtailed chop chopped depleted deplete shave shaved shaves shaving axe axed axing tanked fade faded""",
}
# Words of change whose object is the size of it: "rose 82 cents", never "cut 200 jobs".
UNAIDED = words(
    """up rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging
    soar soars soared soaring grow grows grew grown gain gains gained gaining rally rallies rallied rebound rebounds
    rebounded advance advances advanced warm warmed warms increase increases increased skyrocketed rocketed spike spiked
    down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining shrink shrinks
    shrank shrunk slump slumps slumped plunge plunges plunged plunging dip dips dipped sink sinks sank tumble tumbles tumbled
    plummet plummets plummeted slip slips slipped slid slide slides shed sheds decrease decreases decreased retreat retreated
    retreats dive dives dived dove boomed weaken weakened eased ease eases recede receded cool cooled add adds added adding off"""
)
# Verbs whose object is what grows or shrinks: "cut 200 jobs" leaves 200 a level, and says that jobs went down.
_RESIZES = {
    _UP: "add adds added adding gain gains gained gaining",
    _DOWN: """withdraw withdraws withdrew withdrawn withdrawing lose loses lost losing cut cuts cutting shed sheds shedding slash slashes slashed slashing trim trims trimmed trimming axe axes axed axing
        pare pares pared shave shaves shaved shaving wipe wipes wiped wiping knock knocks knocked knocking lop lops lopped
        eliminate eliminates eliminated eliminating scrap scraps scrapped scrapping cull culls culled culling""",
}
# With "off" behind them: "laid off 300 workers", "wiped off $2 billion".
_TAKES_OFF = words(
    "lay lays laid laying shave shaves shaved shaving knock knocks knocked knocking wipe wipes wiped wiping lop lops lopped chop chopped"
)
# These take away from something only where their object is what it is made of; "lost three games" does not.
_OF_PARTS = words("add adds added adding gain gains gained gaining lose loses lost losing")
_WAYS = {
    _UP: "higher firmer stronger wider dearer",
    _DOWN: "lower weaker softer cheaper narrower",
}
# What may have a noun of its own before it: "a 5 percent pay rise", "a 25 basis point rate cut".
_NOUNS = {
    _UP: "rise increase jump surge hike upsurge spike climb boost uptick raise gain growth rally expansion",
    _DOWN: """drop decrease fall decline reduction cut contraction slump plunge slide dip tumble slowdown
        downturn shrinkage""",
}


def _by_word(listed: Mapping[Trend, str]) -> Mapping[str, Trend]:
    return MappingProxyType({word: trend for trend, text in listed.items() for word in text.split()})


# Regular verbs of change, known in every form.
_REGULAR = {
    _UP: """increase climb jump surge soar gain expand widen spike hike raise swell accelerate skyrocket escalate advance rally
        rebound mount boost strengthen improve leap bounce warm appreciate enlarge recover lengthen extend
        deepen heighten boom burgeon proliferate inflate intensify zoom vault""",
    _DOWN: """decrease decline plunge lower tumble slow plummet dwindle ease weaken narrow erode retreat deteriorate
        depreciate devalue pare recede subside moderate cool diminish shorten lessen soften wane ebb taper dive whittle
        prune curtail deplete swoon slacken crumble stumble falter shrivel wilt shave fade nosedive slash reduce slump """,
}
_FORMS = {trend: english(listed) for trend, listed in _REGULAR.items()}
CHANGES = MappingProxyType(
    {**{form: trend for trend, forms in _FORMS.items() for form in sorted(forms)}, **_by_word(_CHANGES)}
)
MOVEMENT = Movement(
    by_only=words(
        """cooling draining fading pruning denting moderating raising mounting lengthen lengthens lengthened lengthening extend extends extended extending shorten shortens shortened shortening
        deplete depleted curtail curtailed fade faded"""
    ),
    nouns_of_things=words(
        """contract contracts rally rallies balloon balloons rocket rockets crater lift lifts mount mounts shed sheds slip slips shoots
        axe bump mushroom collapse collapses crash crashes retreat retreats ease raises slides ramp cools drain dent rebounds"""
    ),
    phrasal=phrases(
        {
            _DOWN: """give up | gives up | gave up | given up | giving up | give back | gives back | gave back | giving back | pull back | pulls back
                | pulled back | pulling back | scale back | scales back | scaled back | scaling back | roll back | rolls back | rolled back
                | back off | backs off | backed off""",
            _UP: "put on | puts on | putting on",
        }
    ),
    resizes=_by_word(_RESIZES),
    of_parts=_OF_PARTS,
    parts=words(
        "job post position role seat store branch subscriber bed kg pound stone inch cm acre hectare"
    ),
    takes_off=_TAKES_OFF,
    closes=words(
        """close closes closed closing end ends ended ending finish finishes finished finishing trade trades traded trading settle settles
        settled open opens opened opening remain remains remained stay stays stayed stand stands stood day week month year session
        quarter edge edges edged edging inch inches inched inching tick ticks ticked ticking creep creeps crept creeping nudge nudged
        drift drifts drifted drifting move moves moved moving go goes went going head heads headed push pushes pushed pushing"""
    ),
    ways=_by_word(_WAYS),
    nouns=_by_word(_NOUNS),
    amounts_to=words(
        """number numbered numbering total totals totalled totaled totalling totaling average averages averaged averaging reach reaches
        reached reaching hit hits hitting"""
    ),
    standing=words("at of"),
    norms=words("average normal usual expected forecast forecasts expectations target par estimates trend"),
    crossed=words("above below under past beyond"),
    adjectives=words("lower slow cool warm narrow"),
    steps=words("place places spot spots notch notches rung rungs rank ranks"),
    only_before=words("off"),
    now=words("now still already today together only"),
    indexes=phrases(
        {
            "en": """dow | nasdaq | nikkei | ftse | footsie | dax | cac | hang seng | sensex | nifty | kospi | stoxx | topix | index | indices
                | composite | ibex | mib | asx | bovespa | russell | gauge | s & p | all ordinaries | straits times | industrial average
                | sse | shenzhen | benchmark"""
        }
    ),
)
