"""What the figure reader needs to know of a language to tell who, where, when and what."""

from collections.abc import Mapping

import attrs

from onrecord.extraction.lexicon.act_words import ActWords
from onrecord.extraction.lexicon.measure_words import MeasureWords

_NO_MEASURES = MeasureWords()


@attrs.frozen(kw_only=True)
class RoleWords:
    """Words that decide the roles of a figure; every table is keyed by normal forms.

    Attributes:
        organisations: Nouns of bodies that speak and act ("ministry", "police").
        documents: Nouns of texts and data that state figures ("report", "survey").
        says: Verbs whose subject is always a speaker.
        states: Verbs of stating that things have too ("show", "put"): their subject must be known to speak.
        told: Participles of stating before an agent ("counted by").
        authors: Words between a document and its author ("a report by").
        clause: Words that begin a clause of their own.
        leads: Prepositions that begin an adverbial before a subject ("in", "by").
        phrase: Words that may stand inside the name of a party ("of", "for").
        measures: Words that lead to a measure of the vocabulary.
        intransitive: Words of harm that take no object ("died"): their subject is who suffers it.
        passive: Auxiliaries of the passive.
        active: Active verbs whose subject is the agent.
        had: Auxiliaries of the active voice.
        pronouns: Words that take up a speaker named before.
        generic: Counted nouns that say nothing of what is measured ("people").
        comparing: Superlatives and their like, after which "since 2012" is a comparison.
        rules: Nouns of rules, whose date is no period ("the law of 2012").
        not_place: Words of place names' look that name none ("general").
        place_heads: Last words that make a name with an article a place ("Strip", "Region").
        away: Words before a country that is not where something holds ("from", "against").
        not_agents: Words after "by" that name no agent ("car", "yesterday").
        events_after: Words that tell a time from an event ("three days after").
        asides: Words that begin a remark after a comma ("where").
        relays: Words before a source that a speaker passes on ("quoting").
        relatives: Pronouns that go on from the counted noun ("who").
        bare_says: Verbs of stating in the form that only a subject in the plural takes, which often is a noun ("count").
        collective: Nouns without a plural ending that take such a verb ("police").
        stating: Every word at which a speaker may be named.
        acts: Words of deeds: who acts and how it is told.
        links: Words between a count and a part of it or the next count ("including").
    """

    organisations: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    says: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    authors: frozenset[str] = frozenset()
    clause: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    phrase: frozenset[str] = frozenset()
    measures: MeasureWords = _NO_MEASURES
    intransitive: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    active: frozenset[str] = frozenset()
    had: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    generic: frozenset[str] = frozenset()
    comparing: frozenset[str] = frozenset()
    rules: frozenset[str] = frozenset()
    not_place: frozenset[str] = frozenset()
    place_heads: frozenset[str] = frozenset()
    away: frozenset[str] = frozenset()
    not_agents: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()
    relays: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    events_after: frozenset[str] = frozenset()
    acts: ActWords = attrs.field(factory=ActWords)
    bare_says: frozenset[str] = frozenset()
    collective: frozenset[str] = frozenset()
    stating: frozenset[str] = attrs.field(init=False)

    @stating.default
    def _stating(self) -> frozenset[str]:
        """Return every word at which a speaker may be named."""
        listed = self.says | self.states | self.told | self.documents | self.relays | self.acts.passes_on
        return listed | self.acts.says_phrases.by_first.keys()

    @property
    def own(self) -> Mapping[str, str]:
        """Return the measure by counted noun that is one by itself ("deaths", "attacks")."""
        return self.measures.own

    @property
    def things(self) -> Mapping[str, str]:
        """Return the measure by verb or participle of what happens to things ("destroyed")."""
        return self.measures.things
