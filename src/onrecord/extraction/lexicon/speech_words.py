"""What the reader of statements needs to know of a language: which words make speech, and how they stand."""

from collections.abc import Mapping
from enum import StrEnum

import attrs

from onrecord.extraction.lexicon.tables import NO_PHRASES, PhraseTable, phrase_table


class SpeechKind(StrEnum):
    """What somebody does with words."""

    SAY = "say"
    SHOW = "show"
    DENY = "deny"
    ACCUSE = "accuse"
    PROMISE = "promise"
    DEMAND = "demand"
    REPLY = "reply"
    ASK = "ask"
    BELIEVE = "believe"
    JUDGE = "judge"


class Form(StrEnum):
    """How a word of speech stands in its sentence."""

    FINITE = "finite"
    BASE = "base"
    HANGING = "hanging"
    PASSIVE = "passive"


class Frame(StrEnum):
    """What may stand as content beside a word of speech."""

    CLAUSE = "clause"
    THAT = "that"
    QUOTE = "quote"
    OBJECT = "object"
    ACTION = "action"


CLAUSE, THAT, QUOTE, OBJECT, ACTION = Frame.CLAUSE, Frame.THAT, Frame.QUOTE, Frame.OBJECT, Frame.ACTION


@attrs.frozen(kw_only=True)
class Cue:
    """A word or phrase of speech.

    Attributes:
        kind: What is done with words.
        frames: What its content may be: a clause ("said that"), a clause only behind its opening word, a quotation, an object ("documented 281 cases"), an
            action ("promised to open").
        form: How this form of it stands: finite, as a base that may be an infinitive ("say"), hanging on the verb of
            its speaker ("saying", "en précisant"), passive ("told by").
        told: True where the first thing after it may be the listener ("told reporters").
        others: What is done where its content is of another frame ("ask": a demand with an action, else a question).
        needs: Words of which one must follow ("put … at").
        alone: What is done where no addressee stands between it and its content: "wants to go" is no demand.
        leads: Particles between the speaker and an object or action, where the verb asks for one ("تحدث عن"); a
            letter is written to the next word.
        relays: True where the particle leads to the source and not to the content ("نقل عن").
        document: True where the particle leads to the document that speaks ("جاء في").
        heads: Nouns that an object must begin with where the verb is not of speech alone ("donne un bilan").
    """

    kind: SpeechKind
    frames: frozenset[Frame]
    form: Form = Form.FINITE
    told: bool = False
    alone: SpeechKind | None = None
    others: tuple[tuple[Frame, SpeechKind], ...] = ()
    needs: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    relays: bool = False
    document: bool = False
    heads: frozenset[str] = frozenset()

    def kind_of(self, frame: Frame) -> SpeechKind | None:
        """Return what is done with words where the content is of a frame; None where it cannot be."""
        return self.kind if frame in self.frames else dict(self.others).get(frame)

    def joined(self, other: "Cue") -> "Cue":
        """Return this cue with the frames of another one that it lacks: "ask whether", "ask him to"."""
        more = tuple((frame, other.kind) for frame in sorted(other.frames) if self.kind_of(frame) is None)
        return attrs.evolve(self, others=self.others + more, told=self.told or other.told)


def cues(*tables: Mapping[Cue, frozenset[str]]) -> PhraseTable[Cue]:
    """Build a table of cues from forms of one word or several, parted by a space.

    A form listed twice has the frames of both; where they share one, the first counts.
    """
    found: dict[tuple[str, ...], Cue] = {}
    for table in tables:
        for cue, forms in table.items():
            for form in sorted(forms):
                key = tuple(form.split())
                found[key] = found[key].joined(cue) if key in found else cue
    return phrase_table(found.items())


@attrs.frozen(kw_only=True)
class Speech:
    """Words of speech of one language; every table is keyed by normal forms (`text.numbers.normalise`).

    Attributes:
        language: ISO 639-1 code.
        verbs: Verbs of speech and of attitude in all forms, and phrases of them ("called for", "fait savoir").
        according: Phrases before a source ("according to").
        that: Words that open a content clause and do not belong to it ("that", "que", "أن").
        opens: Words that open a content clause and belong to it ("whether", "how", "si").
        to: Words before an action ("to", "de", "à").
        between: Adverbs, auxiliaries and small words that stand between a subject and its verb.
        adverb_endings: Endings of adverbs, which stand there too ("ly", "ment").
        no_adverbs: Nouns with the endings of adverbs ("family", "weekly").
        negations: Words that deny the verb after them ("not", "never", "n'").
        modals: Auxiliaries of what is only possible or asked for ("could", "should").
        agents: Words behind a participle before who did it ("by").
        also_nouns: Forms of verbs that are nouns as well ("reports", "claims").
        pronouns: Words for a speaker named before ("he", "elle").
        listeners: Words for a listener named before ("me", "him").
        quantities: Words that stand for all or none of those named before ("all deny it").
        compounds: Pairs of words that are one noun, though the first is a form of a verb of speech ("think tank").
        counting: Nouns of a count or an account that name its owner as the source ("by the group's count").
        beside: Prepositions before a subject with a participle of its own ("with prosecutors saying").
        taken_as_time: Words among `opens` that rather tell when ("when").
        own: Words for whoever writes ("we", "nous").
        relatives: Words that take up the noun before ("who", "qui").
        subordinates: Words that open a clause of its own before the main one ("while", "when").
        breaks: Words that a noun phrase never goes over: conjunctions, complementisers, question words.
        passive: Auxiliaries that turn a past form into a passive, and a hanging form into a finite one ("was").
        owners: Possessives that are a speaker ("his", "their").
        commas: Marks that part clauses, and open and close an insertion.
        times: Words of a time that may stand beside a verb of speech ("Thursday", "yesterday").
        had: Auxiliaries that make a participle a verb of its subject ("a", "avaient").
        reflexives: Pronouns of verbs that are their own object ("s'est engagé").
        clitics: Pronouns before a verb that are articles as well ("l'accuse", "l'annonce").
        said_through: Verbs before an infinitive of speech that is none the less said ("a tenu à préciser", "vient d'annoncer").
        targets: Words before whom something is said to or asked of ("au", "aux").
        oblique: Pronouns after a preposition that take up a speaker ("selon lui").
        finite: Common verbs in finite forms that a subject never goes over ("is", "was", "has").
        adjuncts: Prepositions that open a time, a place or a manner ("on", "in", "lors").
        articles: Articles and other words that open a noun phrase.
        numerals: Words that open an amount.
        ofs: Words that join a noun to another one ("of", "de").
        joins: Words that join two of a kind ("and").
        by: Words before the speaker of a passive ("by", "par").
        ends: Words after a comma that end a content: what follows is no longer said ("while", "tandis").
        verb_endings: Endings of finite verbs ("ed").
        hanging_endings: Endings of participles that hang on a noun ("ing").
        objects: Pronouns that are a whole content alone ("him", "it").
        objects_go_on: Words behind such a pronoun with which the content goes on ("as", "of").
        object_ends: Words that end a content that is a noun phrase ("while", "during").
        leads: Words and phrases that open a sentence before its subject ("but", "meanwhile", "cependant").
        taken_up: Nouns that take up a speaker named before ("the group", "l'organisation").
        bodies: Nouns of bodies that take up any named one ("the group", "the organisation").
        persons: Nouns of persons who tell what they saw ("witness", "resident").
        meetings: Nouns of gatherings that recommend and decide as a body does ("le dialogue national").
        wires: Words in the names of news wires ("wire", "agency").
        quoting: Forms that hang on a speaker and name whose words he passes on ("quoting", "citing").
        refuses: By pronoun, words that its antecedent cannot hold ("he" is no "ministry").
        documents: Nouns of what speaks for its author ("report", "rapport", "تقرير").
        papers: Nouns of what shows something and is nobody: papers, inquiries, samples; it passes on no words, and no "he" is one.
        openings: Nouns that begin what is said where nothing parts it from the speaker: deeds, happenings, amounts
            ("مقتل"). Nouns of action with a pattern of their own need no entry.
        damma: Forms that are active with a damma on their first letter, where it makes others passive ("يُعلن").
        proclitics: Letters written to the next word that are words of their own ("و" in Arabic).
        parts_clauses: True where "that A and that B" is two statements even where both tell facts; promises always are.
        only: Words behind a verb of saying that make it said in spite of its auxiliary ("would say only").
        heads_last: True where the noun that tells what a name is stands last in it ("the police chief").
        unnamed: Participles with which a source asks to stay unknown ("not to be named").
        verb_first: True where the subject follows its verb (Arabic).
        inverts: True where the subject may follow a verb of speech after its content ("…, said X").
    """

    language: str
    verbs: PhraseTable[Cue]
    according: PhraseTable[str] = NO_PHRASES
    that: frozenset[str] = frozenset()
    opens: frozenset[str] = frozenset()
    to: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ()
    no_adverbs: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    also_nouns: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    listeners: frozenset[str] = frozenset()
    quantities: frozenset[str] = frozenset()
    compounds: frozenset[str] = frozenset()
    counting: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    taken_as_time: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    subordinates: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    commas: frozenset[str] = frozenset(",،–—-")
    times: frozenset[str] = frozenset()
    had: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    said_through: frozenset[str] = frozenset()
    targets: frozenset[str] = frozenset()
    oblique: frozenset[str] = frozenset()
    finite: frozenset[str] = frozenset()
    adjuncts: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    numerals: frozenset[str] = frozenset()
    ofs: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    verb_endings: tuple[str, ...] = ()
    hanging_endings: tuple[str, ...] = ()
    objects: frozenset[str] = frozenset()
    objects_go_on: frozenset[str] = frozenset()
    object_ends: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    taken_up: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    meetings: frozenset[str] = frozenset()
    wires: frozenset[str] = frozenset()
    quoting: frozenset[str] = frozenset()
    refuses: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    documents: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    openings: frozenset[str] = frozenset()
    damma: frozenset[str] = frozenset()
    proclitics: frozenset[str] = frozenset()
    parts_clauses: bool = True
    unnamed: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    heads_last: bool = False
    verb_first: bool = False
    inverts: bool = True
    split_before: frozenset[str] = attrs.field(init=False)

    @split_before.default
    def _split_before(self) -> frozenset[str]:
        """Return the words from which a proclitic is taken off."""
        firsts = (self.verbs.by_first, self.according.by_first)
        listed = frozenset(word for table in firsts for word in table)
        return listed | self.that | self.pronouns if self.proclitics else frozenset()
