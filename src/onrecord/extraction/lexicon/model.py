"""What the figure reader needs to know of a language."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import attrs

from onrecord.extraction.lexicon.duals import duals_of
from onrecord.extraction.lexicon.movement import NO_MOVEMENT, Movement
from onrecord.extraction.lexicon.noun_words import Nouns
from onrecord.extraction.lexicon.role_words import RoleWords
from onrecord.extraction.lexicon.tables import NO_PHRASES, PhraseTable
from onrecord.model.figure import Bound, Trend


@attrs.frozen(kw_only=True)
class Ratio:
    """What a ratio word says.

    Attributes:
        value: The ratio.
        trend: Which way it goes, or None.
        strict: True for words that are also plain adjectives ("double"): they need a term of comparison.
    """

    value: float
    trend: Trend | None
    strict: bool = False


@attrs.frozen(kw_only=True)
class Lexicon:
    """All words of one language that the figure reader goes by; every table is keyed by normal forms.

    Attributes:
        language: ISO 639-1 code.
        nouns: Counted things.
        hedges_before: Hedges that stand before the number.
        hedges_after: Hedges that stand after the number or the noun.
        currencies: ISO codes by name, sign or code.
        percent: "percent" or "percentage point" by word.
        of_gdp: Words that make a percentage one of GDP.
        time_units: Singular English time unit by word.
        measures: Other units by word.
        rates: Time unit by rate phrase ("a day").
        per: Words before a denominator ("per").
        per_any: Words after which any noun is what an amount is for each of ("per").
        per_each: Words after which only the nouns of `each` are ("$2 a share").
        each: Unit by noun that amounts are given for each of.
        of: Words between a part and its whole.
        the: Articles and possessives before a whole.
        out_of: Words of "one in five", "six of every ten".
        sources: Words before the first of two compared values ("from").
        targets: Words before the second one ("to").
        between: Words before a range.
        and_: Words inside a range after `between`.
        alternatives: Words between two guesses ("two or three").
        paired: Words between two adjectives of one counted noun ("current and former aides").
        and_but: Words between the two ends of "more than 20 but fewer than 30".
        ranges: Words that make "from x to y" a range.
        perhaps: Words that may stand before the upper of two ends ("at least 300 and possibly as many as 500").
        no_one: Subjects of which nothing is true ("personne", "aucun"): more than two hours is two at the most.
        negates: What stands before the verb of such a subject.
        terms: Words that name a limit of so many days ("huitaine").
        not_hedged: Words behind a hedge that make it tell a time or a manner ("au plus tard").
        gaps: Nouns of a difference between two percentages ("vingt points d'écart").
        sizes: Nouns of change whose size may be a range ("une hausse de 3 à 5 %").
        repeated: Verbs of doubling that a number of times makes a multiple ("تضاعف ثلاث مرات").
        from_is_range: True where "from x to y" is a range unless a change is told.
        by: Words before the size of a change.
        changes: Trend by verb or noun of change, all forms.
        unaided: Words of change that need no "by" before an amount of money or a measure ("rose 82 cents").
        movement: Other words that tell which way a number went.
        after_copula: Those that state a change only after a verb of being or a mark ("was up $3", "set up 3 posts").
        beside: Words of change that after a distance tell a place ("3 metres above the road").
        change_after: Trend by words after the size ("higher than").
        change_reach: How many words may stand between the verb of change and `by`.
        ratios: Ratio by word.
        times: Words of "three times", "ثلاثة أضعاف".
        glued_times: Signs of "times" that are written on to the number ("5x").
        times_after: Trend by words that follow `times`.
        fold: Endings of "threefold".
        comparisons: Words that follow a strict ratio word.
        like: Words of comparison that also mean "while" ("scored twice as Arsenal won").
        twice: Counts of occasions ("twice").
        majorities: Interval low end by word of majority.
        superlatives: Words of the highest degree.
        superlative_scopes: Words that tell over what they are the highest.
        records: Whole phrases that state a record.
        not_superlative: Words before that take it back ("one of").
        zero: Words of "no civilian".
        nobody: Words that stand for no person.
        accountability: Words after `nobody` that tell of impunity, not of a count.
        projected_before: Words before a projected number.
        projected_after: Words after a projected number.
        labels: Nouns whose number is a name ("phase", "resolution").
        plural_labels: Those of several numbers ("sections 2 and 3").
        ages_before: Words before an age.
        ages_after: Words after an age.
        ago: Words that make a duration a date.
        last: Words before a duration that make it a period.
        within: Hedge by word before a bare time unit ("within a week").
        rate_nouns: Named rates, whose percentage is a level.
        scales: Unit by the name of a scale that stands before its number ("magnitude 6.4").
        harm: Measure by word of harm, for persons.
        apposition: Words that begin "or 17 per cent".
        only: Words of limitation that stand before a number.
        adverbs: Words that may stand between verb and number.
        speech: Words of saying.
        according: Words of "according to".
        places: Prepositions of place.
        by_actor: Words before an agent.
        ordinal_rank: Words that make an ordinal a rank.
        ranked_of: Words between rank and number ranked.
        months: Names of months, for dates that a scan has damaged.
        own_voice: Pronouns of the document's own voice.
        carriers: Nouns that carry a count of something else ("number", "toll").
        lists: Words that begin a part of a count ("including").
        article_one: Articles that count one in a list ("a monk").
        distance: Words that tell a stretch of time from an event ("after").
        partitives: Words between a number and its noun ("millions de personnes").
        abbreviations: Labels that are written with a stop ("No.").
        age_hedges: Hedges that set an age limit ("under").
        copulas: Words between a person and an age ("was").
        being: Verbs of being and becoming before an age ("is 19", "turns 40").
        before_change: Articles and auxiliaries that belong to a word of change ("a drop").
        currency_codes: Every code in `currencies`.
        than: Words that begin the second term of a comparison.
        them: Words for a whole named before ("of them").
        pointing: Those of `them` that may stand before a noun ("1,500 of those pages").
        whole: Phrases for everyone ("the whole population"), a share of 1.
        received: Participles after a percentage that make it a share of what was asked for.
        when_repeated: Words after "twice" that tell when, where or by whom ("inspected twice since May").
        persons_pronouns: Pronouns that stand for persons only, behind "of" ("16 of us").
        ambiguous_fates: Verbs that tell what befell persons, and of things tell something else ("held").
        vague_heads: Nouns that say little without the noun before them ("fire engine", "polling station").
        populated: Nouns of places before "of" and the number of those who live there.
        rate_heads: Nouns that with the noun before them name a rate ("conviction rate").
        no_measure: Words that end like a plural and name nothing that is measured ("expects").
        led_numbers: Number words that are verbs or nouns without an article or another number before them ("score").
        of_parts: Words of change that only tell a part where "percent of" follows them ("eaten up 5 percent of").
        makes_up: Verbs that with those words make a part of a whole ("make up 57 percent").
        parted: Nouns right after a fraction that is the size of them ("a two-thirds majority").
        likened_wholes: Nouns whose part is a ratio to another one of their kind ("half the rate of 2023").
        determiners: Words that only an object begins with: before them a word that may be a noun is a verb.
        owners: Possessives: "half of its value" is a part of it, and likens it to no other.
        lasting: Words before "over two years" that make it longer than two; elsewhere it tells a span of two.
        stretches: What something goes on over ("ten strikeouts over seven innings").
        disputes: Nouns after which "over" tells the matter ("a dispute over 6 percent").
        about_matter: Hedges that tell the matter of a dispute ("over").
        ordinal_leads: Words before the rank of a time that goes on ("enters its fourth week").
        period_parts: Fractions that alone name a part of the year or of a game ("quarter").
        and_half: Words before the half in "two and a half".
        times_alone: True where "three times" without a comparison is a ratio.
        before_ratio: Auxiliaries and articles that belong to a ratio word ("a doublé").
        absolute: Superlatives that need no scope ("deadliest").
        uncounted: Nouns whose absence is no count ("no force on earth").
        not_harm: Words of `harm` that other things suffer too ("held").
        event_words: Nouns of violence, counted in events.
        moves: Verbs of going from one value to another that tell no direction ("passer").
        clock: Words before hours that tell a time of the day ("vers").
        clock_verbs: Verbs that do so after a pronoun ("il est").
        every: Words by which an amount is for each of its subject or receiver ("chaque").
        prices: Verbs of what one of something costs ("la tonne se vend 300 dollars").
        cash: Words after a bare amount that make it money ("en espèces").
        partly: Participles before "to" and a percentage that tell how far something is done ("financé à 27 %").
        multiplied: Words before a factor, or before what a whole is divided by ("multiplied by", "divisé par").
        negations: Words without which `zero` says nothing ("any").
        time_pairs: Unit by time word in the dual.
        place_words: Words between a preposition and the name of a place ("village of").
        place_kinds: Words after the name of a place ("village").
        demonyms: Endings of the names of peoples ("Americans").
        construct: True where a fraction stands right before its whole ("نصف السكان").
        verb_first: True where the speaker stands after the verb.
        not_counted: Words after a number that make it a phrase of its own ("o'clock", "figures").
        idioms: Words after a ratio word that take its sense ("doubling down").
        not_twice: Words before a number of occasions that make a phrase of it ("think twice").
        wholly: True where "100 percent" is also an adverb.
        point_words: Words that make "points" points of a percentage ("polls").
        plain_points: Words for points of any kind ("points").
        index_words: Words that make "points" those of an index or a game ("Nasdaq").
        halves: Words of a change to a half ("in half").
        plus: Words glued to a number that make it a lower end ("90-plus").
        employers: Words before a bare number that counts persons ("employs 2,500", "a crowd of 900").
        paid: Words before a sum that was paid ("fined 500 pounds").
        peopled: What has so many persons "of" it ("a town of 12,000", "a crew of nine").
        priced: Singular nouns of what things cost and how fast they go: they count no things.
        multiples: Words before a number of times that multiplies what follows ("at 12 times earnings").
        parts_named: Nouns that a number is tied to by a hyphen to tell the size of a thing ("a two-storey house").
        sized: Things whose name holds a size ("a 500-pound bomb", "a 90-kg sack").
        reaching: Hedge by verb that may stand before the subject ("ناهز العجز سبعة مليارات").
        just_one: Words after a unit of time that count one of it ("ليلة واحدة", "سنة كاملة").
        reaching_to: Hedge by preposition and verb, where the subject may stand between the two ("يقترب الطلب من سبعة مليارات").
        in_row: Words after an ordinal and its noun that make it a rank ("third win in a row").
        straight: Words between an ordinal and its noun that make it a rank ("third straight win").
        human: Verbs that only persons are the subject or object of ("freed", "escaped").
        most: Words that put the next adjective in the highest degree ("most", "plus").
        degree: Ending of the highest degree ("est").
        no_degree: Words with that ending that are something else ("forest").
        ranking: Words of a table that make its ordinals ranks ("rank").
        funds: Nouns of what sums are for ("350 millions de subventions").
        against: Words before a value that another is compared with ("contre 61", "up from 40").
        of_them: Fractions written together with a pronoun ("نصفهم").
        time_singles: Units of time in the singular, for languages without an article.
        counting: Nouns before what is counted ("number", "nombre").
        told_zero: Verbs whose denial counts nobody or nothing ("no truck crossed").
        roles: Words that decide who, where, when and what.
        known: Every word of the lexicon; Arabic particles are taken off before these.
        unit_pairs: Unit by unit of measure or money in the dual, where the language has one.
        openers: Every word at which a figure without a number can begin.
        leads: Those of them that begin one only beside certain words, with the words after them.
        hedges_of_time: Words of which a single unit of time, which is a figure only with a hedge, has one.
    """

    language: str
    nouns: Nouns
    hedges_before: PhraseTable[Bound]
    hedges_after: PhraseTable[Bound]
    currencies: PhraseTable[str]
    percent: PhraseTable[str]
    of_gdp: PhraseTable[str]
    time_units: Mapping[str, str]
    measures: PhraseTable[str]
    rates: PhraseTable[str]
    per: frozenset[str]
    per_any: frozenset[str] = frozenset()
    per_each: frozenset[str] = frozenset()
    each: Mapping[str, str] = MappingProxyType({})
    of: frozenset[str]
    the: frozenset[str]
    out_of: PhraseTable[str]
    sources: frozenset[str]
    targets: frozenset[str]
    between: PhraseTable[str]
    and_: frozenset[str]
    ranges: frozenset[str]
    perhaps: frozenset[str] = frozenset()
    sizes: frozenset[str] = frozenset()
    gaps: frozenset[str] = frozenset()
    not_hedged: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    no_one: frozenset[str] = frozenset()
    negates: frozenset[str] = frozenset()
    repeated: frozenset[str] = frozenset()
    from_is_range: bool = False
    by: PhraseTable[str]
    changes: Mapping[str, Trend]
    unaided: frozenset[str] = frozenset()
    movement: Movement = NO_MOVEMENT
    after_copula: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    change_after: PhraseTable[Trend]
    change_reach: int = 4
    ratios: Mapping[str, Ratio]
    times: Mapping[str, float]
    glued_times: frozenset[str] = frozenset()
    times_after: PhraseTable[Trend]
    fold: frozenset[str] = frozenset()
    comparisons: frozenset[str] = frozenset()
    like: frozenset[str] = frozenset()
    twice: Mapping[str, float]
    majorities: PhraseTable[float]
    superlatives: PhraseTable[str]
    superlative_scopes: PhraseTable[str]
    records: PhraseTable[str]
    not_superlative: PhraseTable[str]
    zero: PhraseTable[str]
    nobody: frozenset[str] = frozenset()
    accountability: frozenset[str] = frozenset()
    projected_before: PhraseTable[str]
    projected_after: PhraseTable[str]
    labels: frozenset[str]
    plural_labels: frozenset[str] = frozenset()
    ages_before: PhraseTable[str]
    ages_after: PhraseTable[str]
    ago: PhraseTable[str]
    last: frozenset[str]
    within: PhraseTable[Bound]
    rate_nouns: frozenset[str]
    scales: Mapping[str, str] = MappingProxyType({})
    harm: Mapping[str, str]
    apposition: PhraseTable[str]
    only: frozenset[str]
    adverbs: frozenset[str]
    speech: frozenset[str]
    according: PhraseTable[str]
    places: frozenset[str]
    by_actor: PhraseTable[str]
    ordinal_rank: PhraseTable[str]
    ranked_of: frozenset[str]
    months: frozenset[str]
    own_voice: frozenset[str]
    carriers: frozenset[str]
    lists: PhraseTable[str]
    article_one: frozenset[str] = frozenset()
    distance: frozenset[str] = frozenset()
    paired: frozenset[str] = frozenset()
    alternatives: frozenset[str] = frozenset()
    and_but: frozenset[str] = frozenset()
    partitives: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    age_hedges: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    before_change: frozenset[str] = frozenset()
    currency_codes: frozenset[str] = frozenset()
    than: frozenset[str] = frozenset()
    them: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    whole: PhraseTable[str]
    received: frozenset[str] = frozenset()
    when_repeated: frozenset[str] = frozenset()
    persons_pronouns: frozenset[str] = frozenset()
    ambiguous_fates: frozenset[str] = frozenset()
    vague_heads: frozenset[str] = frozenset()
    populated: frozenset[str] = frozenset()
    rate_heads: frozenset[str] = frozenset()
    no_measure: frozenset[str] = frozenset()
    led_numbers: frozenset[str] = frozenset()
    of_parts: frozenset[str] = frozenset()
    makes_up: frozenset[str] = frozenset()
    parted: frozenset[str] = frozenset()
    likened_wholes: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    lasting: frozenset[str] = frozenset()
    stretches: frozenset[str] = frozenset()
    disputes: frozenset[str] = frozenset()
    ordinal_leads: frozenset[str] = frozenset()
    about_matter: frozenset[str] = frozenset()
    period_parts: frozenset[str] = frozenset()
    and_half: frozenset[str] = frozenset()
    times_alone: bool = False
    before_ratio: frozenset[str] = frozenset()
    absolute: frozenset[str] = frozenset()
    uncounted: frozenset[str] = frozenset()
    not_harm: frozenset[str] = frozenset()
    event_words: frozenset[str] = frozenset()
    moves: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    time_pairs: Mapping[str, str] = MappingProxyType({})
    place_words: frozenset[str] = frozenset()
    place_kinds: frozenset[str] = frozenset()
    verb_first: bool = False
    demonyms: tuple[str, ...] = ()
    construct: bool = False
    multiplied: PhraseTable[Trend]
    not_counted: PhraseTable[str] | None = None
    idioms: frozenset[str] = frozenset()
    not_twice: frozenset[str] = frozenset()
    wholly: bool = False
    point_words: frozenset[str] = frozenset()
    plain_points: frozenset[str] = frozenset()
    index_words: frozenset[str] = frozenset()
    halves: PhraseTable[float] | None = None
    plus: frozenset[str] = frozenset()
    employers: frozenset[str] = frozenset()
    paid: frozenset[str] = frozenset()
    peopled: frozenset[str] = frozenset()
    priced: frozenset[str] = frozenset()
    multiples: frozenset[str] = frozenset()
    parts_named: frozenset[str] = frozenset()
    sized: frozenset[str] = frozenset()
    reaching: Mapping[str, Bound] = MappingProxyType({})
    partly: frozenset[str] = frozenset()
    cash: PhraseTable[str] = NO_PHRASES
    every: frozenset[str] = frozenset()
    prices: frozenset[str] = frozenset()
    clock: frozenset[str] = frozenset()
    clock_verbs: frozenset[str] = frozenset()
    in_row: PhraseTable[str] = NO_PHRASES
    reaching_to: Mapping[str, Mapping[str, Bound]] = MappingProxyType({})
    just_one: frozenset[str] = frozenset()
    straight: frozenset[str] = frozenset()
    human: frozenset[str] = frozenset()
    most: frozenset[str] = frozenset()
    degree: str = ""
    counting: frozenset[str] = frozenset()
    time_singles: frozenset[str] = frozenset()
    of_them: frozenset[str] = frozenset()
    against: frozenset[str] = frozenset()
    funds: frozenset[str] = frozenset()
    ranking: frozenset[str] = frozenset()
    no_degree: frozenset[str] = frozenset()
    told_zero: frozenset[str] = frozenset()
    roles: RoleWords
    known: frozenset[str] = frozenset()
    physical: frozenset[str] = attrs.field(init=False)
    unit_pairs: Mapping[str, str] = attrs.field(init=False)
    openers: frozenset[str] = attrs.field(init=False)
    leads: Mapping[str, frozenset[str]] = attrs.field(init=False)
    hedges_of_time: frozenset[str] = attrs.field(init=False)

    @physical.default
    def _physical(self) -> frozenset[str]:
        """Return the units of measure: what is told in them is weighed or gauged, not counted."""
        return frozenset(unit for listed in self.measures.by_first.values() for _, unit in listed)

    @unit_pairs.default
    def _unit_pairs(self) -> Mapping[str, str]:
        """Return the unit by each unit of measure or money in the dual, for a language that has one."""
        pairs = duals_of(self.measures, self.currencies) if self.verb_first else {}
        return MappingProxyType({word: unit for word, unit in pairs.items() if word not in self.nouns.units})

    @openers.default
    def _openers(self) -> frozenset[str]:
        first = (word for table in self._quantities() for word in table.by_first)
        return self._quantity_names() | self.article_one | self.most | self._bare_units() | frozenset(first)

    @leads.default
    def _leads(self) -> Mapping[str, frozenset[str]]:
        tables = self._quantities()
        sure = (self._quantity_names() | self._bare_units()).union(*(table.alone() for table in tables))
        sure -= self.article_one | self.most
        return MappingProxyType(
            {
                word: frozenset[str]().union(*(table.second_words(word) for table in tables))
                for word in self.openers - sure
            }
        )

    @hedges_of_time.default
    def _hedges_of_time(self) -> frozenset[str]:
        return self.within.longest_words(self.nouns.stops)

    def is_of_degree(self, word: str) -> bool:
        """Say whether a word has the ending of the highest degree, where the language has one."""
        return bool(self.degree) and word.endswith(self.degree) and word not in self.no_degree

    def _bare_units(self) -> frozenset[str]:
        """Where no article is written, a unit of time stands for one ("within month")."""
        return frozenset(self.time_units) if self.verb_first else frozenset()

    def _quantity_names(self) -> frozenset[str]:
        return self.nobody | frozenset([*self.ratios, *self.nouns.duals, *self.time_pairs, *self.unit_pairs])

    def _quantities(self) -> tuple[PhraseTable[Any], ...]:
        tables = (self.records, self.superlatives, self.majorities, self.whole, self.zero, self.halves)
        return tuple(table for table in tables if table is not None)
