"""What the reader of roles needs to know of a language: what makes words a promise, a denial, a reply or a duty."""

import attrs


@attrs.frozen(kw_only=True)
class PromiseWords:
    r"""Words of one language; regular expressions for lower-case text.

    Attributes:
        party: Nouns of those who answer for their own conduct: states, armies, armed groups, companies.
        impartial: Nouns of offices whose task is to find facts: prosecutors, courts, hospitals, statisticians.
        civil: Nouns in the names of organisations that hold others to account: centres, leagues, institutes.
        person: Nouns of people who tell what they saw: witnesses, survivors, nurses.
        own: Words at the beginning of a content that mean its speaker ("it", "our").
        own_anywhere: Words anywhere in a content that mean its speaker's own things ("its operations").
        knows: Verbs of knowing and counting: whoever "documented" speaks of facts, not of their own conduct.
        harm: Words of harm: deaths, wounds, flight, disease.
        strong: Those among the parties who rule, fight or own: what they tell is their own affair unless it says otherwise.
        works: What rulers and owners do and are measured by: works, payments, budgets, "under control", "all", "none".
        others: A content that begins with somebody else: gunmen, protesters, vehicles, victims.
        nature: What nobody does: weather, water, fire, harvests.
        deeds: What armed parties report as their own work: arrests, seizures, enemies killed.
        insists: Cues by which a party holds on to what it said before.
        announces: Cues by which a party makes a decision known ("announced", "ordered").
        vouches: Cues that promise an act, but say of a thing only what it does ("guarantees the accord").
        planned: A plan at the beginning of a content: a future, an infinitive after "to".
        plan_noun: A plan as a noun at the beginning of a content ("the opening of").
        looked_into: Nouns before a past date that is no deadline ("the killings of").
        denied: A verb of denial that goes on with another verb of its subject ("denies it and says").
        turns_down: Cues of turning down, which deny only what others say.
        disputed: Nouns of what others say: accusations, reports, figures.
        rejects: A content that itself turns something down ("rejects the term").
        baseless: Words that call what others say untrue.
        forecast: Subjects of a future that nobody promises ("growth", "inflation").
        answering: Words before a statement that make it an answer ("in response", "asked about").
        negation: Words that negate the verb of a content.
        possible: Words of possibility.
        conditional: Words that open a condition inside a content.
        required: Words of duty.
        duty: A content that says what somebody has to do: subject and word of duty.
        future: Words of the future.
        condition: What opens the condition of a promise, up to the end of its clause.
        hearsay: Words that keep what is said at a distance ("reportedly").
        told_by: Nouns without a name: rumours, sources.
        silence: Ways to say that no answer came; the group `who` where the silent one stands inside it.
        asked: What stands before the one who was asked ("its findings to").
        clause_end: Where a clause ends.
        pledged: A verb of promising with its act: groups `cue` and `act`; who promises stands before it.
        pledged_noun: The same with a noun for the act ("agreeing to an 18-month transition").
        again: What stands before a second promise of the same verb, by another party: group `who`.
        decided: A verb of deciding with its act, a promise only where a deadline is stated: groups `cue` and `act`.
        lists: The end of a line of a party's own document under which its promises stand as a list.
        results: What a list of results and not of promises is headed by.
        piece: Where a new clause with its own subject and verb may begin.
        contrary: Words by which a denial sets itself against what others say ("contrary to").
        force: Words of armed force and its use.
        letterhead: A line that heads a party's own papers.
        addresses: Words by which a party addresses the public.
        first_person: Words of the document's own voice.
        voice: A promise in the document's own voice: groups `who` (may be missing) and `act`.
        dated_voice: The same where only a stated deadline makes it a promise.
    """

    party: str
    impartial: str
    civil: str
    person: str
    own: str
    own_anywhere: str
    knows: str
    harm: str
    strong: str
    works: str
    others: str
    nature: str
    deeds: str
    insists: str
    announces: str
    vouches: str
    planned: str
    plan_noun: str
    looked_into: str
    denied: str
    turns_down: str
    disputed: str
    rejects: str
    baseless: str
    forecast: str
    answering: str
    negation: str
    possible: str
    conditional: str
    required: str
    duty: str
    future: str
    condition: str
    hearsay: str
    told_by: str
    silence: tuple[str, ...]
    asked: str
    clause_end: str
    pledged: str
    pledged_noun: str
    again: str
    decided: str
    lists: str
    results: str
    piece: str
    contrary: str
    force: str
    letterhead: str
    addresses: str
    first_person: str
    voice: str
    dated_voice: str
