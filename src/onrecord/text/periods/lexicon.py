"""What a language must tell about its dates; the engine in the neighbouring modules is the same for all."""

import re
from collections.abc import Iterable, Mapping

import attrs

# A year as digits; the engine folds other scripts' digits before it looks. Separators, letters and currency
# signs next to it show that it is part of a longer number or name.
YEAR = r"(?<![\d\w.,/:$€£₦])(?<!\d-)(?P<year>1[89]\d\d|20\d\d|2100)(?![\d\w%]|[.,:]\d|[  ]\d{3}\b|-\d)"
"""A bare year."""

YEAR_AFTER = r"(?P<year>1[5-9]\d\d|20\d\d|2100)(?![\d\w])"
"""A year inside a date, where the month is proof enough."""

SHORT_YEAR = r"(?:\s+(?:(?:of|de)\s+)?'?(?P<short_year>3[2-9]|[4-9]\d)(?=\s*(?:[,.;:)!?]|$)))"
"""A year of the last century by its last two digits, after a month; too high for a day, and no count before a stop."""

DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
DAY2 = r"(?P<day2>0?[1-9]|[12]\d|3[01])"

NUMERIC = (
    r"(?<![\d\w/.-])(?P<year>1[89]\d\d|20\d\d|2100)(?P<sign>[-/.])(?P<month>0?[1-9]|1[0-2])(?P=sign)(?P<day>0?[1-9]|[12]\d|3[01])(?![\d-]|[.,]\d)",
    (
        r"(?:(?<![\d\w/.-])|(?<=\d{4}-))(?P<first>0?[1-9]|[12]\d|3[01])(?P<mark>[/.-])(?P<second>0?[1-9]|[12]\d|3[01])(?P=mark)"
        r"(?P<year>1[89]\d\d|20\d\d)(?![\d/]|-(?!\d\d?[/.-]\d\d?[/.-]\d{4}))"
    ),
)
"""Dates in digits alone, the same in every language."""

YEARS = (
    r"(?<![\d\w.,/:$€£-])(?P<year>1[89]\d\d|20\d\d)[  ]?[-–—/~][  ]?(?P<year2>1[89]\d\d|20\d\d)(?![\d\w%/-]|[.,]\d)",
    r"(?<![\d\w.,/:$€£-])(?P<year>1[89]\d\d|20\d\d)[-–/](?P<year2>\d\d)(?![\d\w%/-]|[.,]\d)",
)
"""Two years joined by a dash or a slash."""


@attrs.frozen(kw_only=True)
class Lexicon:
    """The words of one language.

    Patterns are regular expressions over text with folded digits, matched without regard to case. Their named
    groups tell the engine what was said: `day`, `day2`, `month`, `month2`, `year`, `year2`, `weekday`, `part` (a key of
    `parts`), `which` (a key of `which`), `n` (digits or a key of `numbers`), `unit` (a key of `units`), `span`
    (narrows the mention to that group).

    Attributes:
        months: Month by every name and abbreviation.
        weekdays: ISO day of the week by name.
        numbers: Value of small number words, articles that mean "one" among them.
        units: `day`, `week`, `month`, `year`, `quarter`, `decade`, `weekend` by word.
        parts: `Q1`-`Q4`, `H1`-`H2`, EDTF season `21`-`24`, or `E` for "end" and `B` for "beginning", by word.
        which: -1 (last), 0 (this) or 1 (next) by word.
        deictic: Days from the anchor by word ("yesterday").
        patterns: Name of the rule, the classes of words that call for it, and its pattern, the more specific first; after
            a plus sign the classes of which a word must stand near, too.
        lengths: The same for what is no date: durations, recurrences and words such as "now".
        triggers: Further words by class letter: `m` months, `w` weekdays, `u` units, `p` parts of a year, `c` clock,
            `x` all others; names of months, weekdays and units are known without being listed, and so are years (`y`), any
            digits (`#`) and digits joined by a sign (`n`).
        edges: `B`, `M` or `E` by word before a date ("early", "the end of").
        since: Pattern of words that open a period to the right.
        since_event: Pattern of what stands between "since" and the date of an event ("since the coup of").
        until: Pattern of words that open a period to the left.
        opener: Pattern of words that announce a range ("between", "from").
        joint: Pattern of what stands between the ends of an announced range ("and").
        dash: Pattern of what joins two dates without announcement ("to", a dash).
        starting: Pattern of what stands between a length of time and the day it begins on.
        onward: Pattern of what opens a period right after its date ("and after").
        of_day: Pattern of what may stand between a day of the week and its date in digits.
        strong_cue: Pattern of words after which four digits are a year, whatever follows but a counted noun.
        weak_cue: Pattern of words after which four digits are a year if no noun follows.
        not_cue: Pattern of words after which four digits are a count.
        function_words: Words that may follow a year but not a count.
        singular: Verbs in the singular: after four digits they show a year, for a count of many takes the plural.
        dated_nouns: Nouns that years stand before ("2010 levels").
        determiner: Pattern of words between which and a noun four digits are a year ("the 2022 budget").
        counted: Nouns and units that make the four digits before them a count.
        future: Pattern of words that send an unanchored date to the future.
        reached: Pattern of the end of words that tell what had happened by a date ("had arrived").
        done: Pattern of words after a date that tell the same ("By March, half had been paid").
        deadline: Pattern of the words of `until` that set a term ("by").
        past: Pattern of verbs in a past tense; where the script cannot show it, one that always matches.
        reporting: Pattern of words that end the look ahead ("said").
        decades: Tens of years by word ("nineties": 9).
        centuries: Number of a century by its word or Roman numeral.
        hijri: Month of the Islamic calendar by name.
        year_numbers: Numbers that years are spelt with, by word.
        often: Unit and count by word for what comes back ("weekly").
        month_first: Whether 03/04/2022 may be read as March 4.
        clitics: What may be written to the front of a word ("and", "in"), the empty text among it.
        articles: Articles written to the front of a word, the empty text among them.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    units: Mapping[str, str]
    parts: Mapping[str, str]
    which: Mapping[str, int]
    deictic: Mapping[str, int]
    patterns: tuple[tuple[str, str, str], ...]
    lengths: tuple[tuple[str, str, str], ...]
    triggers: Mapping[str, str]
    edges: Mapping[str, str]
    since: str
    since_event: str
    until: str
    opener: str
    joint: str
    dash: str
    starting: str
    onward: str
    of_day: str
    strong_cue: str
    weak_cue: str
    not_cue: str
    function_words: frozenset[str]
    singular: frozenset[str]
    dated_nouns: frozenset[str]
    determiner: str
    counted: frozenset[str]
    future: str
    past: str
    deadline: str
    reached: str = r"(?!)"
    done: str = r"(?!)"
    reporting: str
    decades: Mapping[str, int] = attrs.field(factory=dict)
    centuries: Mapping[str, int] = attrs.field(factory=dict)
    hijri: Mapping[str, int] = attrs.field(factory=dict)
    year_numbers: Mapping[str, int] = attrs.field(factory=dict)
    often: Mapping[str, tuple[str, float]] = attrs.field(factory=dict)
    month_first: bool = False
    clitics: tuple[str, ...] = ("",)
    articles: tuple[str, ...] = ("",)


def listed(words: str) -> tuple[str, ...]:
    """Take apart a list of words written as one text."""
    return tuple(words.split())


def either(words: Iterable[str]) -> str:
    """Make a pattern that matches any of the words, the longest that fits; a space stands for any white space.

    The words are laid out as a tree of their letters, so that a text is compared with all of them at once.
    """
    tree: Tree = {}
    for word in sorted(words):
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return _pattern(tree)


Tree = dict[str, "Tree"]
_END = ""


def _pattern(tree: Tree) -> str:
    branches = [_letter(letter) + _pattern(below) for letter, below in tree.items() if letter != _END]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and _END not in tree else f"(?:{'|'.join(branches)})"
    return f"{joined}?" if _END in tree else joined


def _letter(letter: str) -> str:
    return r"\s+" if letter == " " else re.escape(letter)
