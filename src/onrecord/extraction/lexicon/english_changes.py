"""English verbs and nouns of change, all forms, with the way they go."""

from types import MappingProxyType

from onrecord.extraction.lexicon.tables import words
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
        appreciates enlarge enlarged upped recover recovers recovered firmed""",
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
        subside subsided moderate moderated moderates cool cools cooled cooling diminish diminished diminishes""",
}
# Words of change whose object is the size of it: "rose 82 cents", never "cut 200 jobs".
UNAIDED = words(
    """up rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging
    soar soars soared soaring grow grows grew grown gain gains gained gaining rally rallies rallied rebound rebounds
    rebounded advance advances advanced warm warmed warms increase increases increased skyrocketed rocketed spike spiked
    down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining shrink shrinks
    shrank shrunk slump slumps slumped plunge plunges plunged plunging dip dips dipped sink sinks sank tumble tumbles tumbled
    plummet plummets plummeted slip slips slipped slid slide slides shed sheds decrease decreases decreased retreat retreated
    retreats weaken weakened eased ease eases recede receded cool cooled"""
)
CHANGES = MappingProxyType({word: trend for trend, text in _CHANGES.items() for word in text.split()})
