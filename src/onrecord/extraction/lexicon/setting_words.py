"""What the figure reader needs to know of a language to tell where and when a text is set."""

import attrs

from onrecord.extraction.lexicon.tables import NO_PHRASES, PhraseTable


@attrs.frozen(kw_only=True)
class SettingWords:
    """Words by which places are known and settings go on or end; every table is keyed by normal forms.

    Attributes:
        when: Words that take up a date before them ("2021, when").
        measured: Documents whose date is that of what they count ("the 2022 census").
        counts_since: True where "up 40 percent since 2020" tells what a change sets out from.
        firms: Words of the accounts of a company, which have no place ("dividend").
        inside: Prepositions before the place where something is ("in", "near").
        toward: Prepositions before the place where somebody went ("to", "into").
        against: Prepositions between an attack and its place ("the assault on").
        moving: Words of going that make a place of the name after `toward` ("fled").
        reaching: Verbs whose named object is a place ("reached", "shelled").
        between: Words that may stand between a preposition and a name ("the", "of", "northern").
        kinds: Nouns of sorts of places ("village", "camp"), singular and plural.
        towns: Those of `kinds` that a text takes up again for the place just named ("the village").
        regions: Those of `kinds` that stand for themselves, for a text that names them nowhere near ("the province").
        points: Points of the compass that with a name or "the country" make a place ("north").
        people: Nouns after a place name that make it one ("residents").
        happenings: Nouns of what happens at a place and a time ("massacre", "earthquake").
        sudden: Those nouns of what happens once and in one spot ("explosion"), not over a country for weeks ("flood").
        overall: Words by which a sentence turns back from a part to the whole ("in total").
        economy: Nouns of what only a whole country has ("exports", "inflation").
        courts: Nouns of courts.
        judges: Nouns of those who speak in them; what they tell of was elsewhere.
        trial: Words of a trial and of what it ends in ("defendants", "sentenced").
        scenes: Those nouns whose complement is a place ("the battle of").
        happened: Verbs of happening ("occurred").
        country: Words for the country that a text is about ("country"), after an article or `inside`.
        nationwide: Adverbs for all of that country.
        bodies: Words after a name that make it a body or a person ("University").
        told: Nouns of those who told or were asked ("witnesses", "interviews").
        asked: Words of asking people, after which numbers count those asked ("spoke to 20 people, among them").
        likened: Words right after a ratio that begin what it is compared with ("twice the toll of").
        after: Words after a length of time that count it from an event ("two months after").
        after_front: Those of them that stand before it.
        nominal: Verbs of saying that are nouns before a date ("in both states between May and June").
        that: Words after a date that make it the time of speaking ("a annoncé le 3 mai que").
        promised: Verbs of promising: their date is when the promised sum was.
        issued: Words of publishing: their date is that of a report.
        papers: Nouns of texts that have a date of their own.
        began: Verbs of beginning, after which a date is where a period begins.
        there: Words that take up the place told before ("there").
        now: Words of the present, which end the time told before ("now", "is").
        onward: Words that begin a sentence on the same matter ("of these", "they").
        periodicals: Names of reports that come again and again and count up to their day ("situation report").
        close: Words for the end of a day's dealing, which is that of the report where no day is named ("shares closed").
        that_day: Words that take the day of the event up ("that day", "on the day of the").
        compared: Words right before the second term of a comparison ("compared with").
        set_off: Those before a second term after a mark only ("against").
        from_: Words before the first of two values ("from").
        over: Words between a change and the period it sets out from ("up 12 percent on 2022").
        to: Words before the second of two values ("to").
        closing: Phrases before a date up to which something had been done ("au 3 mai", "à ce jour", "fin").
        perfect: Auxiliaries of what has been done by then ("avaient reçu").
        earlier: Auxiliaries of what had been before the story ("avait déjà fait"): its time is not that of the story.
        aftermath: Words of what follows an event, by which a sentence belongs to it ("recherchés", "hospitalisés").
        parting: Words that part two clauses, so that a date in one tells nothing of the other ("while", "but").
        ever_since: Words that alone at the end of a clause mean the time since the event ("have fled since").
        prior: Words for a time that ends where the one compared with it begins ("the preceding year").
        occasions: Nouns of what is held on a day, which a document may be about as about an event ("election").
        gone: Forms in -s that are no present ("was").
        offices: Nouns of those who hold an office somewhere ("le procureur de"): that place is theirs alone.
        fled: Words of a flight, which lasts: who fled is still away.
        reflexive: Pronouns that turn a verb of saying into one of happening ("l'incendie s'est déclaré").
        articled: True where place names take an article and no capital, so that only lists and `kinds` tell them.
        since: Prepositions between a count and the event that it goes back to ("since the attack").
        ballots: Nouns of what is counted of a vote ("turnout", "polling stations").
        contracts: Nouns of what is dealt in for delivery in a month, which is no time of its price ("the May contract").
        asks: Words that lead to a list of what is asked or promised ("calls on the government to:").
        compound: First words of names of two words, where names have no capitals.
        plain: Words that look like a name after a preposition, where names have no capitals.
    """

    inside: frozenset[str]
    toward: frozenset[str]
    against: frozenset[str]
    moving: frozenset[str]
    reaching: frozenset[str]
    between: frozenset[str]
    kinds: frozenset[str]
    towns: frozenset[str]
    regions: frozenset[str]
    points: frozenset[str]
    people: frozenset[str]
    happenings: frozenset[str]
    scenes: frozenset[str]
    happened: frozenset[str]
    country: frozenset[str]
    nationwide: PhraseTable[str]
    sudden: frozenset[str] = frozenset()
    overall: PhraseTable[str] = NO_PHRASES
    economy: frozenset[str] = frozenset()
    courts: frozenset[str] = frozenset()
    judges: frozenset[str] = frozenset()
    trial: frozenset[str] = frozenset()
    firms: frozenset[str] = frozenset()
    counts_since: bool = False
    measured: frozenset[str] = frozenset()
    when: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    nominal: frozenset[str] = frozenset()
    told: frozenset[str]
    asked: frozenset[str]
    likened: frozenset[str]
    after: frozenset[str]
    after_front: frozenset[str]
    that: frozenset[str]
    promised: frozenset[str]
    issued: frozenset[str]
    papers: frozenset[str]
    began: frozenset[str]
    there: frozenset[str]
    now: frozenset[str]
    onward: frozenset[str]
    compared: PhraseTable[str]
    that_day: PhraseTable[str]
    close: PhraseTable[str]
    periodicals: PhraseTable[str]
    set_off: frozenset[str]
    from_: frozenset[str]
    over: frozenset[str]
    to: frozenset[str]
    parting: frozenset[str] = frozenset()
    ever_since: frozenset[str] = frozenset()
    prior: frozenset[str] = frozenset()
    occasions: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    closing: PhraseTable[str] = NO_PHRASES
    perfect: frozenset[str] = frozenset()
    earlier: frozenset[str] = frozenset()
    aftermath: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    fled: frozenset[str] = frozenset()
    reflexive: frozenset[str] = frozenset()
    articled: bool = False
    asks: frozenset[str] = frozenset()
    contracts: frozenset[str] = frozenset()
    ballots: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    compound: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()


def all_words(setting: SettingWords) -> frozenset[str]:
    """Return every single word of a setting, for languages that write particles together with it."""
    fields = (getattr(setting, field.name) for field in attrs.fields(SettingWords))
    return frozenset(word for field in fields if isinstance(field, frozenset) for word in field)
