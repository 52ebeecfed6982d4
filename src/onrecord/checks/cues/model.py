"""The words that tie the numbers of a sentence together, in one language."""

import re

import attrs


def words(*choices: str) -> re.Pattern[str]:
    """Compile a choice of expressions; case does not matter."""
    return re.compile("(?:" + "|".join(choices) + ")", re.IGNORECASE)


@attrs.frozen(kw_only=True)
class Cues:
    """Cues of one language; each is tried on the short text between two figures, never on the whole document.

    Attributes:
        before_from: Ends the text before the earlier of two numbers ("from").
        before_to: Ends the text between them when the later one follows ("to").
        than: Ends the text before a number that another one is compared with ("up from", "against").
        onto: The text between a ratio and the number it multiplies ("the", "as many as").
        apart: Begins a clause about something else ("while").
        times_more: Ratios that can be read with the base on top ("three times more").
        earlier: Begins the text after a number of an earlier time ("a year earlier").
        of: Stands between a part and its whole ("of", "out of").
        of_other: Begins the text after a share of something else ("of the market").
        of_them: Says that a share is one of people named before, who may be the part or the whole.
        of_first: Ends the text before a whole that opens its clause ("Of").
        linked: The text between a number and what restates it (", or", "i.e.", "(").
        including: Ends the text before parts that need not be all ("including").
        namely: The text before parts that are all (":", "that is").
        joined: Ends the text between two members of a list ("and", ",").
        total: Stands beside a number that is a sum ("together", "in all").
        running: Stands beside a total that counts more than the sentence names ("bringing to").
        rest: Ends the text before the last part ("the rest", "the others").
        more: Counted words of a further part ("others", "more").
        official: Begins the text after a ratio to what the authorities say ("the official toll").
    authority: Names the authorities as those who give a number.
    same_thing: Begins a sentence about the same thing as the one before ("That of 2024").
    lead: Says that a number is how far two others lie apart ("leads", "margin", "gap").
    no_lead: Says that it is something else ("margin of error", "rose").
    score: Stands between the two sides of a result ("52 to 37").
    above: Begins the text after a percentage by which something passes a number ("over the").
    below: The same for what falls short of it.
    restated: Ends the text between a share in words and the percentage it stands for.
    no_answer: Begins the text after the last part of a poll ("did not respond").
    average: Stands before a number that is a mean.
    growth: Ends the text before a percentage by which something grew or shrank.
    occupancy: Stands before a percentage of the room there is.
    definite: Ends the text before a number of things known ("the other", "les").
    upon: Ends a comparison whose next number is what it compares with ("20 percent more than").
    reached: Ends the text before the level that a step led to ("to close at").
    error: Says that a number of points is a margin of error.
    no_step: Begins an amount that is called a gain or loss and is no difference between two others.
    groups: Nouns that share a people out among them, each set without overlap.
        whole_people: Nouns that together leave nobody out ("men", "women").
        other: Nouns of a part that lies apart from those before it.
    """

    before_from: re.Pattern[str]
    before_to: re.Pattern[str]
    than: re.Pattern[str]
    onto: re.Pattern[str]
    apart: re.Pattern[str]
    times_more: re.Pattern[str]
    earlier: re.Pattern[str]
    of: re.Pattern[str]
    of_other: re.Pattern[str]
    of_them: re.Pattern[str]
    of_first: re.Pattern[str]
    linked: re.Pattern[str]
    including: re.Pattern[str]
    namely: re.Pattern[str]
    joined: re.Pattern[str]
    total: re.Pattern[str]
    running: re.Pattern[str]
    rest: re.Pattern[str]
    official: re.Pattern[str]
    authority: re.Pattern[str]
    same_thing: re.Pattern[str]
    lead: re.Pattern[str]
    no_lead: re.Pattern[str]
    score: re.Pattern[str]
    above: re.Pattern[str]
    below: re.Pattern[str]
    restated: re.Pattern[str]
    no_answer: re.Pattern[str]
    average: re.Pattern[str]
    growth: re.Pattern[str]
    occupancy: re.Pattern[str]
    definite: re.Pattern[str]
    upon: re.Pattern[str]
    reached: re.Pattern[str]
    error: re.Pattern[str]
    no_step: re.Pattern[str]
    groups: tuple[frozenset[str], ...]
    whole_people: tuple[frozenset[str], ...]
    other: frozenset[str]
