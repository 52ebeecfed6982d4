"""What the figure reader needs to know of a language to tell who acts and who speaks."""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from onrecord.extraction.lexicon.tables import PhraseTable, phrases


@attrs.frozen(kw_only=True)
class ActWords:
    """Words of deeds and of stating; every table is keyed by normal forms.

    Attributes:
        harms: Verbs of violence and damage, all forms: what they hit suffers.
        does: Other verbs whose subject does what is counted ("deployed", "approved"), all forms.
        past: Participles among `harms` and `does` that are passive after an auxiliary or a noun.
        targets: Bodies that a deed before them strikes, where the deed's noun takes who did it and what it struck alike.
        own_deeds: Verbal nouns of doing that a body announces as its own ("announced the arrest of").
        announces: Verbs of announcing that take them.
        deeds: Nouns of deeds that have an agent ("attack", "airstrike", "crackdown").
        agents: Nouns of those who act with force, in singular and plural ("gunmen", "rebels").
        generic_parties: Nouns that take up a party named before ("the group", "the organisation").
        again: Words that open a sentence and take up a counted whole ("of these", "among them").
        accuses: Verbs of accusing, whose object is the agent and whose subject says so.
        blames: Phrases between what was done and who is blamed ("blamed on").
        when: Words that begin a clause that tells how somebody came to harm ("when", "after").
        clitics: Small words between a subject and its verb ("s'en").
        insert: Adverbs and auxiliaries between a subject and its verb.
        passes_on: Verbs of quoting whose source follows after a word ("نقلت … عن").
        quoted_from: Those words.
        stands: Verbs before "accused" ("stand accused").
        infinitive: Words before a verb that is not yet done ("to").
        says_phrases: Verbs of stating of two words ("fait savoir").
        people: Adjectives of peoples and movements that name the agent of a deed ("israéliennes").
        people_endings: Their endings, for a language that writes them with a capital.
        doer_endings: Endings of nouns of those who do something ("rustlers").
        bound_to: Adjectives that tie a party to another one ("loyal to").
        responsible: Phrases between an agent and what he did ("responsible for").
        this: Words that point back ("this attack").
        parts: Words that go on from a figure to a part of it ("of which").
        taken_up: Words that hold a pronoun for the subject of the next verb ("إنها").
        victims: Words for those who came to harm in what was told before ("the dead", "died").
        causes: Nouns of what harms without meaning to ("cyclone", "stray bullets").
        turns: Words with which a sentence turns to something else ("but").
        lasting: Words before how long something was done ("for").
        telling: Every word at which a deed may be told.
        participles: Participles of verbs of stating, which state only after an auxiliary ("a affirmé").
        personal: Pronouns that stand for persons, never for a document.
        unlike: By pronoun, the determiners of a party that it cannot take up ("ils": "le", "cette").
        carried_kinds: Nouns of bodies that stand in their names, so that another name is of another body ("ministry").
        whose: Relative words after which another party is the subject ("a farmer whose brother drowned said").
        control: Verbs whose subject does what the infinitive after them tells ("undertook to inspect").
        instruments: Causes that are weapons in somebody's hand ("a second drone").
        complements: Words before what only completes a noun ("payments to the contractor").
        amounts: Nouns of amounts, which rise and fall and do nothing ("Revenue").
        no_party: Words that a party never consists of ("it", "hour", "result").
    """

    instruments: frozenset[str] = frozenset()
    carried_kinds: frozenset[str] = frozenset()
    whose: frozenset[str] = frozenset()
    control: frozenset[str] = frozenset()
    complements: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    harms: frozenset[str] = frozenset()
    does: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    targets: frozenset[str] = frozenset()
    own_deeds: frozenset[str] = frozenset()
    announces: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    generic_parties: frozenset[str] = frozenset()
    again: PhraseTable[str] = attrs.field(factory=lambda: phrases({}))
    accuses: frozenset[str] = frozenset()
    blames: PhraseTable[str] = attrs.field(factory=lambda: phrases({}))
    when: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    insert: frozenset[str] = frozenset()
    passes_on: frozenset[str] = frozenset()
    quoted_from: frozenset[str] = frozenset()
    stands: frozenset[str] = frozenset()
    infinitive: frozenset[str] = frozenset()
    says_phrases: PhraseTable[str] = attrs.field(factory=lambda: phrases({}))
    people: frozenset[str] = frozenset()
    people_endings: tuple[str, ...] = ()
    doer_endings: tuple[str, ...] = ()
    bound_to: frozenset[str] = frozenset()
    responsible: PhraseTable[str] = attrs.field(factory=lambda: phrases({}))
    this: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    taken_up: frozenset[str] = frozenset()
    victims: frozenset[str] = frozenset()
    causes: frozenset[str] = frozenset()
    turns: frozenset[str] = frozenset()
    lasting: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()
    unlike: Mapping[str, frozenset[str]] = MappingProxyType({})
    no_party: frozenset[str] = frozenset()
    telling: frozenset[str] = attrs.field(init=False)

    @telling.default
    def _telling(self) -> frozenset[str]:
        """Return every word at which a deed may be told."""
        phrases_of = (self.blames, self.responsible)
        firsts = frozenset(word for table in phrases_of for word in table.by_first)
        return self.harms | self.does | self.past | self.deeds | self.accuses | firsts
