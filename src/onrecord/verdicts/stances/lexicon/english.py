"""English words that deny, play down, move, cause and oppose."""

from onrecord.verdicts.stances.lexicon.model import StanceWords, forms, pairs, stems

ENGLISH = StanceWords(
    # The adverb, "no" and the negative pronouns; contractions are one word with an apostrophe or two without ("t").
    negators=forms(
        "not no never none nobody nothing neither nor nowhere cannot without",
        "isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't",
        "needn't mustn't ain't hardly barely scarcely",
    ),
    # "Not only" adds, "no doubt" affirms, "no longer" and "not yet" tell of time.
    harmless=forms(
        "only just merely simply solely necessarily directly doubt question less least matter surprise wonder until option choice near"
    ),
    lacks=forms(
        "absence lack shortage fail fails failed failing failure unable inability refuse refuses refused refusal",
        "cease ceases ceased ceasing impossible",
    ),
    linkers=forms("of to for"),
    too=forms("too"),
    to=forms("to"),
    asides=forms(
        "if unless whether although though while whereas whilst when whenever despite without had should"
    ),
    light=stems(
        "en",
        "happen happening go going occur occurring take place exist exists true case real reality so there it",
    ),
    copulas=forms(
        "is are was were be been being am isn't it's that's 's seem seems remain remains become becomes proved proven"
    ),
    doubters=stems(
        "en",
        "myth hoax false falsely untrue lie misleading exaggerated exaggerate exaggeration fabricated fake fraud scam",
        "scaremongering alarmist alarmism debunked debunk discredited disproved disproven disprove refuted refute",
        "bogus fiction unproven unfounded baseless overstated overestimated inflated rigged dubious nonsense absent absence",
        "denied deny denies rejected reject dismissed dismiss staged invented",
    ),
    downtoners=stems(
        "en",
        "tiny minuscule minute negligible insignificant trivial minimal minor mild slight slightly marginal meagre scant",
        "harmless unimportant irrelevant modest merely mere little small",
    ),
    effects=stems(
        "en",
        "effect impact influence role difference contribution contribute affect matter change consequence significance level",
    ),
    rising=stems(
        "en",
        "increase increasing rise rising rose risen grow growing grew grown growth climb surge soar gain expand expansion",
        "spike raise accelerate acceleration advance intensify escalate multiply double triple strengthen widen worsen mount",
        "warming warm warmer hotter heating higher greater larger more longer stronger worse faster frequent up upward upsurge",
        "jump swell boom amplify thicken improve deepen spread recover rebound",
    ),
    falling=stems(
        "en",
        "decrease decreasing fall falling fell fallen drop decline declining shrink shrinking shrank shrunk reduce reduction",
        "lower less fewer smaller cooling cool cooler colder slow slower slowdown weaken weaker retreat lose losing lost loss",
        "melt melting recede diminish disappear dwindle plunge plummet slump collapse subside deteriorate erode down downward",
        "thin thinning ease narrow shorten vanish deplete",
    ),
    steady=stems(
        "en",
        "stable stabilize stabilise stabilized stability steady unchanged constant static flat balance plateau pause stall",
        "halt unaffected",
    ),
    causes=stems(
        "en",
        "cause causing due because drive driving driver lead leading led result resulting contribute contribution attribute",
        "attributable responsible produce trigger induce influence affect effect impact blame bring",
    ),
    chiefly=forms(
        "mainly primarily mostly largely chiefly principally predominantly most main primary dominant key major"
    ),
    opposites=pairs(
        "en",
        "natural/human natural/anthropogenic natural/man-made warm/cool hot/cold safe/dangerous harmless/harmful",
        "cheap/expensive benefit/harm beneficial/harmful healthy/sick reliable/unreliable legal/illegal guilty/innocent",
        "kept/broken win/lose open/closed alive/dead free/detained civilian/combatant peace/war ally/enemy attack/defence",
        "arrive/leave join/leave voluntary/forced accept/reject allow/ban support/oppose confirm/deny secure/insecure",
        "stop/continue end/begin resume/suspend build/destroy create/kill heal/wound enough/insufficient success/failure",
    ),
)
