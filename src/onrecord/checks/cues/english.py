"""English words that tie numbers together."""

from onrecord.checks.cues.model import Cues, words

_HEDGE = r"(?:(?:about|around|some|roughly|nearly|almost|just|only|over|under|a|an|the|its|their|at least|more than)\s+)*"

ENGLISH = Cues(
    before_from=words(rf"\bfrom\s+{_HEDGE}[$€£(]*$"),
    before_to=words(rf"\b(?:to|reaching)\s+{_HEDGE}[$€£(]*$"),
    than=words(
        rf"\b(?:(?:up|down|from|increase|rise|fall|drop|decline|decrease|jump)\s+(?:from|on|over)|from|against|versus|vs\.?|compared\s+(?:with|to)"
        rf"|in comparison (?:with|to)|instead of|rather than|(?<!more )(?<!less )(?<!fewer )(?<!greater )than|after|on|over|relative to|where(?:as)? (?:it|they) (?:was|were))\s+{_HEDGE}[$€£(]*$"
    ),
    onto=words(
        r"^\s*(?:as \w+ (?:\w+ )?as|than|the|its|their|that|those|what|of|from|over|on)\b[^,.;:]{0,45}\(?$",
        r"^\s*\(?$",
        r"^[^,.;:]{0,80}\($",
    ),
    apart=words(r"\b(?:while|whereas|whilst|but|although|though)\b"),
    times_more=words(r"\btimes (?:more|higher|greater|larger|bigger)\b|\bincreased \w+ times\b"),
    earlier=words(
        r"^[^.;:]{0,25}\b(?:earlier|before|previous(?:ly)?|last|prior|preceding|same (?:period|month|quarter|week|time)|a year ago|(?:months|years|weeks) ago)\b"
    ),
    of=words(
        r"^\s*(?:out\s+)?of(?:\s+(?:a|an|the|its|their|all|some|those|planned|total|every))*\s*$",
        r"^\s*(?:out\s+)?of\b[^,.;:]{0,25}$",
        r"^[^.;:]{0,70}\b(?:estimated at|put at|numbering|who number)\s*(?:about|some|around)?\s*$",
        r"^[^,.;:]{0,20}\bout of\s*(?:the|its|a)?\s*$",
        r"^\s*in(?: every)?\s*$",
    ),
    of_other=words(r"^\s*of\b"),
    of_them=words(r"\bof (?:them|whom|which|these|those|it)\b"),
    of_first=words(
        r"(?:^|[>*•.,;:(\"“–—-]|\band)\s*(?:out\s+)?of\s+(?:the|its|their|all|some|those|these|a)?\s*$"
    ),
    linked=words(
        r"^[\s,–—-]*(?:\(|or\b|i\.?e\.?,?|that is|that's|which is|equal to|equivalent to|amounting to|representing|about|some|barely|=|a [a-z ]{2,30}rate of|accounting for|making up)[^.;]{0,20}$",
        r"^\s*[,(–—=]\s*$",
        r"^[^.;:]{0,60}:\s*$",
        r",\s*(?:a|an|the) [a-z ]{0,40}(?:rate|ratio|share|proportion|coverage) of\s*$",
        r"^[^.;:؛]{0,80}[\s\w]\(\s*$",
        r"^[^.;:؛]{0,80}[,،]\s*(?:or|i\.?e\.?,?|that is|equal to|equivalent to|just|about|which is|representing|accounting for)\s*$",
    ),
    including=words(
        r"\b(?:including|among them|among whom|amongst them|of whom|of which|of them|comprising at least|notably)\s*(?:at least|about|some|the|a|an|only)?\s*$"
    ),
    namely=words(
        r"^[^.;]{0,60}:\s*$",
        r"^[^.;:]{0,70}[.,;–—(]\s*(?:that's|that is|they were|these were|namely|i\.?e\.?,?|made up of|comprising|consisting of)\s*$",
        r"\b(?:made up of|comprising|consisting of|composed of|broken down (?:as|into))\s*$",
    ),
    joined=words(
        r"(?:,|;|\band|\bplus|\bas well as|\balong with|\bwhile|\bbut|&)\s*(?:the|a|an|another|a further|further|another|only|just|about|some|women|in)?\s*$"
    ),
    total=words(
        r"\b(?:together|in all|in total|altogether|total(?:l?ing)?|a total of|overall|combined|all told|sum)\b"
    ),
    running=words(
        r"\b(?:bring|brought|since|so far|to date|year|nationwide|worldwide|now stands|rose to|rising)"
    ),
    rest=words(r"\b(?:the (?:rest|remaining|remainder|others?|balance))\s*[,(:–—-]?\s*$"),
    official=words(
        r"^[^.;:,]{0,15}\b(?:official|government(?:'s|’s)?|authorities['’]?) (?:\w+ )?(?:toll|count|figures?|numbers?|estimates?|tally|total|data)\b"
    ),
    authority=words(
        r"\b(?:government|authorities|officials?|ministry|police|army|military|junta|state media)\b"
    ),
    same_thing=words(
        r"(?:the (?:figure|number|total|one|same figure)|that|this) (?:for|of|in|is|was)\b",
        r"that['’]s\b",
        r"it\b",
        r"they\b",
    ),
    lead=words(
        r"\b(?:leads?|leading|led|lead|ahead|behind|trail(?:s|ed|ing)?|margin|advantage|edge|gap|deficit|net|beat(?:s|ing)?|difference|apart|separate[sd]?|within)\b"
    ),
    no_lead=words(
        r"\bmargins? of error|\bsampling error|\b(?:rose|risen|fell|fallen|up|down|gain(?:ed)?|lost|jump(?:ed)?|dropp?(?:ed)?|climb(?:ed)?|increased?|decreased?|swing|since)\b"
    ),
    score=words(r"^\s*(?:%\s*)?(?:[a-z]+ )?(?:to|-|–|versus|vs\.?|against)\s*(?:[A-Z]\w+['’]s?\s*)?$"),
    above=words(
        r"^\s*(?:over|above|more than|higher than|greater than|larger than|in excess of|ahead of)\b[^.;:]{0,40}$"
    ),
    below=words(
        r"^\s*(?:below|under|less than|fewer than|lower than|short of|smaller than|behind)\b[^.;:]{0,40}$"
    ),
    restated=words(
        r"^[^.;:,()]{0,60}\(\s*$", r"^[^.;:()]{0,50}[,–—]\s*(?:or|that is|i\.?e\.?,?)\s*(?:about|some)?\s*$"
    ),
    no_answer=words(
        r"^[^.;,]{0,25}\b(?:(?:did|do|does|would) not (?:know|respond|answer|reply|say)|(?:didn|don)['’]t (?:know|respond|answer|say)|undecided|no (?:opinion|answer)|not sure|unsure|had no)\b"
    ),
    average=words(
        r"\b(?:an? average(?: of)?|averag(?:ing|ed?)|on average,?|the mean(?: of| is)?)\s*(?:about|some|roughly)?\s*$"
    ),
    growth=words(
        r"\b(?:increase|rise|growth|gain|jump|surge|decline|drop|fall|decrease|reduction|cut)\s+(?:of|by)\s*(?:about|some|nearly|almost|over)?\s*$",
        r"\(\s*[+−-]\s*$",
        r"\b(?:up|down)\s*$",
    ),
    occupancy=words(r"\b(?:occupancy|capacity|utili[sz]ation|load)\b[^.;:]{0,20}$"),
    definite=words(r"\b(?:the|its|their)\s*(?:\w+\s+)?$"),
    upon=words(r"\bthan\s*$"),
    reached=words(r"\b(?:to|at)\s*[$€£]?$"),
    error=words(
        r"\bmargins? of (?:sampling )?error\b[^.;]*$|\bplus or minus\b|\+/-|±|\bsampling error\b[^.;]*$"
    ),
    no_step=words(
        r"^(?:a |an |the )?(?:[\w-]+ ){0,2}(?:gains?|loss(?:es)?|charges?|profits?) (?:of|totaling)\b"
    ),
    groups=(
        frozenset({"men", "women", "children", "child", "man", "woman"}),
        frozenset({"adults", "children"}),
        frozenset({"men", "women", "boys", "girls"}),
        frozenset({"male", "female", "males", "females"}),
        frozenset(
            {"civilians", "soldiers", "combatants", "fighters", "militants", "police", "rebels", "troops"}
        ),
    ),
    whole_people=(
        frozenset({"men", "women"}),
        frozenset({"adults", "children"}),
        frozenset({"male", "female"}),
        frozenset({"males", "females"}),
    ),
    other=frozenset({"others", "more", "other"}),
)
