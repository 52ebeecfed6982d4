"""Who did it: of the deeds that the sentence of a figure tells, the one that the figure counts or measures."""

import attrs

from onrecord.extraction.figures.acts import Act, ActKind
from onrecord.extraction.figures.announced import announces
from onrecord.extraction.figures.clauses import is_border
from onrecord.extraction.figures.deed_nouns import deed_itself
from onrecord.extraction.figures.discourse import Discourse, Sentence
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.memory import Before, again, antecedent, inferred
from onrecord.extraction.figures.names import full
from onrecord.extraction.figures.party import role
from onrecord.extraction.figures.subjects import Subject
from onrecord.model.figure import FigureKind, Role
from onrecord.model.rendition import BlockKind
from onrecord.text.numbers import ItemKind

_REACH, _FAR = 30, 50
_HARM_REACH = 22
_AHEAD = 3
_DURATIONS = 2
_CARRIED, _BESIDE = 10, 8
_SUFFERING = frozenset(
    {
        "person",
        "home",
        "village",
        "building",
        "school",
        "house",
        "vehicle",
        "shop",
        "truck",
        "boat",
        "hectare",
    }
)


@attrs.frozen(slots=True, kw_only=True)
class Agent:
    """Who did what a figure counts.

    Attributes:
        role: Who.
        hostile: True where the sentence itself tells of violence or damage by him.
    """

    role: Role
    hostile: bool


def actor(line: Line, draft: Draft, discourse: Discourse, last: Before, speaker: Role | None) -> Agent | None:
    """Return the agent of the act that a figure counts, or None.

    Args:
        line: Its line.
        draft: The figure.
        discourse: The sentences of the document.
        last: The figure before.
        speaker: Who states it.

    Method:
        "By X" after the figure and its verb; else the nearest deed before the figure that governs it; else, for
        harm, a deed told after it ("when soldiers opened fire", "in an army airstrike"). A pronoun is who spoke or
        acted last, inferred; so is the agent of a sentence that goes on from the one before, and who is blamed in
        one of the next sentences.
    """
    sentence = discourse.sentence(line, draft.at)
    harmed = is_harm(line, draft, sentence) or _goes_on(sentence, draft, last)
    act = _chosen(sentence, draft, harmed=harmed)
    if act is None:
        if again(sentence, draft, last) or _is_listed(discourse, sentence, last):
            return _agent(inferred(last.actor))
        own = speaker if announces(sentence, draft) else None
        if own is not None or not harmed:
            return _agent(own)
        blame = accusation(discourse, sentence)
        return _agent(
            (blame and _party(blame[0], blame[1].subject))
            or _told_before(discourse, sentence, draft)
            or _carried(sentence, draft, last, speaker)
            or deed_itself(sentence, draft)
        )
    if last.culprit is not None and _is_instrument(line, act.subject):
        return None if _is_elsewhere(line, act, draft) else _agent(inferred(last.culprit), hostile=True)
    if act.subject.run is None:
        return _agent(antecedent(discourse, sentence, act.at, last.voice), hostile=act.hostile)
    return Agent(role=full(discourse, sentence, act.subject.run), hostile=act.hostile)


def _is_instrument(line: Line, subject: Subject) -> bool:
    """Say whether a subject is a weapon in somebody's hand ("a second drone")."""
    return subject.run is not None and line.word(subject.run[1] - 1) in line.lexicon.roles.acts.instruments


def _is_elsewhere(line: Line, act: Act, draft: Draft) -> bool:
    """Say whether "where" or "as" parts a figure from what a weapon did ("bombs hit a hall where 120 had gathered")."""
    opens = line.lexicon.roles.acts.when
    return any(line.word(at) in opens for at in range(act.at + 1, draft.start))


def _is_listed(discourse: Discourse, sentence: Sentence, last: Before) -> bool:
    """Say whether a list goes on with what the text before it told: its items are what the same agent did."""
    if sentence.line.kind is not BlockKind.ITEM or last.line is None or sentence.acts or sentence.sayings:
        return False
    if last.line.kind is BlockKind.ITEM:
        near = sentence.line.sentences[sentence.start] - last.line.sentences[-1] <= _BESIDE
        return near and last.actor is not None and last.actor.inferred
    opening = discourse.before(sentence)
    return opening is not None and opening.line.words[-1] == ":" and not opening.acts


def _agent(found: Role | None, *, hostile: bool = False) -> Agent | None:
    return None if found is None else Agent(role=found, hostile=hostile)


def _goes_on(sentence: Sentence, draft: Draft, last: Before) -> bool:
    """Say whether a figure is one more object of the deed that the figure before it counts ("… and 44 in Soro")."""
    if last.draft is None or last.actor is None or last.line is not sentence.line:
        return False
    first = last.draft.end
    if first <= sentence.start or sentence.parted(first, draft.start):
        return False
    return not any(_closes(sentence.line, at) for at in range(first, draft.start))


def is_harm(line: Line, draft: Draft, sentence: Sentence) -> bool:
    """Say whether a figure stands close to a word of harm or damage."""
    roles = line.lexicon.roles
    first = max(sentence.start, draft.start - _HARM_REACH)
    for at in range(first, min(sentence.stop, draft.end + _HARM_REACH)):
        word = line.word(at)
        if word in line.lexicon.harm or word in roles.acts.harms or word in roles.acts.deeds:
            return True
    return False


def _chosen(sentence: Sentence, draft: Draft, *, harmed: bool) -> Act | None:
    if draft.unit in sentence.line.lexicon.time_units.values() and not _lasts(sentence.line, draft):
        return None
    near = [
        act
        for act in sentence.near(draft.at, _FAR)[0]
        if not sentence.parted(act.at, draft.at) and not _holds(act, draft)
    ]
    after = [act for act in near if act.at >= draft.end]
    before = [act for act in near if act.at < draft.end]
    for act in after:
        if _by_after(sentence, act, draft):
            return act
    for act in reversed(before):
        if _governs(sentence, act, draft, harmed=harmed):
            return act
    if not harmed:
        return None
    return next((act for act in after if _explains(sentence, act, draft)), None)


def _holds(act: Act, draft: Draft) -> bool:
    run = act.subject.run
    return run is not None and run[0] < draft.end and draft.start < run[1] and act.kind is ActKind.VERB


def _lasts(line: Line, draft: Draft) -> bool:
    """Say whether a time is how long something was done ("for 20 minutes", "ended its 10-year mission")."""
    lasting = line.lexicon.roles.acts.lasting | line.lexicon.roles.acts.does
    return any(line.word(draft.start - back) in lasting for back in range(_DURATIONS + 1))


def _by_after(sentence: Sentence, act: Act, draft: Draft) -> bool:
    """Say whether "by X" closes the clause of a figure before it."""
    if act.kind not in {ActKind.BY, ActKind.BLAME} or act.at - draft.end > _REACH:
        return False
    line = sentence.line
    parts = line.lexicon.roles.acts.parts
    for at in range(draft.end, act.at):
        if line.word(at) in line.lexicon.roles.says or (
            line.word(at) in parts and not _resumes(line, at, act.at)
        ):
            return False
    return not any(
        other.kind is ActKind.VERB and draft.end <= other.at < act.at
        for other in sentence.near(act.at, _REACH)[0]
    )


def _resumes(line: Line, part: int, stop: int) -> bool:
    """Say whether the verb follows behind an insertion of parts ("42 personnes, dont 26 femmes, ont été tuées par")."""
    roles = line.lexicon.roles
    ends = (at for at in range(part, stop) if line.word(at) == ",")
    return any(line.word(at + 1) in roles.passive | roles.had for at in ends)


def _governs(sentence: Sentence, act: Act, draft: Draft, *, harmed: bool) -> bool:
    line = sentence.line
    if draft.start - act.at > (_FAR if act.hostile else _REACH):
        return False
    if act.hostile and (harmed or act.kind is not ActKind.VERB):
        return act.kind is ActKind.VERB or harmed or draft.kind in _TOLD_OF_DEEDS
    return not any(_closes(line, at) for at in range(act.at + 1, draft.start))


_TOLD_OF_DEEDS = frozenset(
    {FigureKind.CHANGE, FigureKind.RATIO, FigureKind.SUPERLATIVE, FigureKind.PROJECTION}
)


def _closes(line: Line, at: int) -> bool:
    """Say whether the object of a verb ends at an item: another clause or another verb begins."""
    roles = line.lexicon.roles
    word = line.word(at)
    if line.dates[at] is not None or line.is_name(at):
        return False
    other = word in roles.says or word in roles.passive or word in roles.had
    return other or word in roles.clause or (line.is_kind(at, ItemKind.MARK) and word in {"—", "–"})


def _explains(sentence: Sentence, act: Act, draft: Draft) -> bool:
    """Say whether a deed after a figure tells how it came about ("… when soldiers opened fire", "in an army raid")."""
    line = sentence.line
    if not act.hostile or act.at - draft.end > _REACH:
        return False
    if act.kind is not ActKind.VERB:
        return True
    opens = line.lexicon.roles.acts.when
    return any(line.word(at) in opens for at in range(draft.end, act.at))


def accusation(discourse: Discourse, sentence: Sentence) -> tuple[Sentence, Act] | None:
    """Return who one of the next sentences blames for what a sentence tells, before it tells of another figure."""
    following: Sentence | None = sentence
    for _ in range(_AHEAD):
        following = None if following is None else discourse.after(following)
        if following is None:
            return None
        for act in following.acts:
            if act.kind is ActKind.BLAME and act.subject.run is not None and not _counts(following, act):
                return following, act
    return None


def _party(sentence: Sentence, subject: Subject) -> Role | None:
    return None if subject.run is None else inferred(role(sentence.line, subject.run))


def accuser(discourse: Discourse, line: Line, draft: Draft) -> Role | None:
    """Return who blames somebody for the harm that a figure counts, in one of the next sentences; inferred."""
    sentence = discourse.sentence(line, draft.at)
    blame = accusation(discourse, sentence) if is_harm(line, draft, sentence) else None
    return None if blame is None else _party(blame[0], blame[1].accuser)


def _counts(sentence: Sentence, act: Act) -> bool:
    """Say whether a sentence names a figure of its own before it blames somebody."""
    line = sentence.line
    return any(
        line.is_number(at) or line.is_kind(at, ItemKind.FRACTION)
        for at in range(max(sentence.start, act.at - _FAR), act.at)
    )


def _carried(sentence: Sentence, draft: Draft, last: Before, speaker: Role | None) -> Role | None:
    """Return who did the harm told just before, for a passive without an agent that goes on from it.

    Only where the same speaker goes on: another one may tell of other doings.
    """
    line = sentence.line
    near = 0 <= line.sentences[draft.at] - last.told_at <= _CARRIED
    if last.culprit is None or not near or not _may_suffer(line=line, draft=draft):
        return None
    if not (_suffers(sentence, draft) or _shares(sentence, last)):
        return None
    other = speaker is not None and last.told_by is not None and speaker.text != last.told_by.text
    if other and not draft.repeats:
        return None
    return inferred(last.culprit)


def _may_suffer(*, line: Line, draft: Draft) -> bool:
    """Say whether a figure counts persons or things that come to harm, or a share of the victims."""
    if draft.unit in _SUFFERING:
        return True
    inside = range(draft.start, draft.end)
    return draft.unit == "share" and any(line.word(at) in line.lexicon.roles.acts.victims for at in inside)


def _told_before(discourse: Discourse, sentence: Sentence, draft: Draft) -> Role | None:
    """Return who did the harm that the sentence tells before a semicolon, or the sentence before it ("… Twelve were hurt")."""
    if not _may_suffer(line=sentence.line, draft=draft) or not _suffers(sentence, draft):
        return None
    earlier = discourse.before(sentence) if sentence.start or draft.repeats else None
    near = [act for act in sentence.near(draft.at, _FAR)[0] if act.at < draft.start]
    found = [(sentence, act) for act in near]
    if earlier is not None:
        found = [*((earlier, act) for act in earlier.acts[-_AHEAD:]), *found]
    for told, act in reversed(found):
        if act.hostile and act.subject.run is not None:
            return inferred(full(discourse, told, act.subject.run))
    return None


def _shares(sentence: Sentence, last: Before) -> bool:
    """Say whether the figure before it in its sentence was given a carried agent, too."""
    same = last.line is sentence.line and last.draft is not None and last.draft.at >= sentence.start
    return same and last.actor is not None and last.actor.inferred


def _suffers(sentence: Sentence, draft: Draft) -> bool:
    """Say whether a figure counts who suffers in a deed: a passive verb, "dead", "in the attack" stand beside it."""
    line, acts = sentence.line, sentence.line.lexicon.roles.acts
    victims = draft.noun is not None and line.word(draft.noun.start) in acts.victims
    if victims or draft.unit == "share":
        return True
    before = range(max(sentence.start, draft.start - _BESIDE), draft.start)
    if any(_takes_up(line, at) for at in before):
        return True
    harms = acts.harms | line.lexicon.harm.keys()
    if line.lexicon.verb_first and any(line.word(draft.start - back) in harms for back in (1, 2)):
        return True
    passive = False
    for at in range(draft.end, min(draft.end + _BESIDE, sentence.stop)):
        passive = passive or line.word(at) in line.lexicon.roles.passive
        if _takes_up(line, at) or (passive and line.word(at) in acts.past and line.word(at) in acts.harms):
            return True
        if is_border(line, at):
            return False
    return False


def _takes_up(line: Line, at: int) -> bool:
    """Say whether a word stands for the victims of a deed told before, or for the deed."""
    acts = line.lexicon.roles.acts
    return line.word(at) in acts.victims or (line.word(at) in acts.deeds and _is_definite(line, at))


def _is_definite(line: Line, at: int) -> bool:
    """Say whether a noun takes up a deed told before ("the attack", "the two strikes")."""
    if line.lexicon.verb_first:
        return line.raw[at].startswith("ال")
    return any(line.word(at - back) in line.lexicon.the | line.lexicon.roles.acts.this for back in (1, 2))


def remembered(line: Line, draft: Draft, last: Before, found: Agent | None, speaker: Role | None) -> Before:
    """Return what the next figure may take up from this one: its agent and its speaker."""
    voice = speaker or last.voice
    actor = None if found is None else found.role
    told = attrs.evolve(last, line=line, draft=draft, actor=actor, speaker=speaker, voice=voice)
    if found is None or not found.hostile or draft.unit not in _SUFFERING:
        return told
    return attrs.evolve(told, culprit=found.role, told_at=line.sentences[draft.at], told_by=speaker)
