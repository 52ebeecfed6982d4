"""English words for dates and periods."""

# fmt: off
import re
from collections.abc import Iterable

from onrecord.text.periods import english_words as words
from onrecord.text.periods.lexicon import DAY, DAY2, SHORT_YEAR, YEAR, YEAR_AFTER, Lexicon, either, listed

_MONTHS, _WEEKDAYS, _ONES, _TEENS = words.MONTHS, words.WEEKDAYS, words.ONES, words.TEENS
_TENS, _NUMBERS, _DAY_WORDS, _END_OF_CLAUSE = words.TENS, words.NUMBERS, words.DAY_WORDS, words.END_OF_CLAUSE
_TWO_WORD_DAYS, _SHORT_DAYS, _VAGUE, _ORDINALS = words.TWO_WORD_DAYS, words.SHORT_DAYS, words.VAGUE, words.ORDINALS
_LATE_ORDINALS, _CLOCK_UNITS, _UNITS, _QUARTERS = words.LATE_ORDINALS, words.CLOCK_UNITS, words.UNITS, words.QUARTERS
_SHORT, _SEASONS, _WHICH, _OFTEN = words.SHORT, words.SEASONS, words.WHICH, words.OFTEN
_HIJRI, _AMBIGUOUS, _COUNTED = words.HIJRI, words.AMBIGUOUS, words.COUNTED

_YEAR_WORDS = rf"(?P<year_words>(?:sixteen|seventeen|eighteen|nineteen|twenty)[\s-](?:hundred(?:\s+(?:and\s+)?{either([*_TENS, *_TEENS, *_ONES])}(?:[\s-]{either(_ONES)})?)?|(?:oh|zero)[\s-]{either(_ONES)}|{either([*_TENS, *_TEENS])}(?:[\s-]{either(_ONES)})?)|two\s+thousand(?:\s+(?:and\s+)?{either(set(_NUMBERS) - {'a', 'an', 'a hundred'})})?)(?!\w)"
_Y = f"(?:{YEAR_AFTER}|{_YEAR_WORDS})"
_MONTH = f"(?P<month>{either(set(_MONTHS) - _AMBIGUOUS)}|(?-i:May|MAY|March|MARCH|Mar|Jan|Sep)|dec|august|oct|nov|apr|jun|jul|feb|aug|sept)"
_MONTH_ALONE = f"(?P<month>{either(name for name in _MONTHS if name not in _AMBIGUOUS and not name.endswith('.'))}|(?-i:August))"
_MONTH_CUED = (
    r"\b(?:in|since|from|between|until|till|by|during|before|after|early|mid-?|late|through|throughout|of|and|to|or|for|as\s+of|as\s+in|than|end-?|–|,)"
    r"\s*(?<=[\s–-])(?P<span>(?P<month>(?-i:May|March)|august|(?-i:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)))(?!\w)(?!\s+(?-i:[A-Z]))"
)
_DATED = f"(?P<month>{either(_MONTHS)})"
_WEEKDAY = f"(?P<weekday>{either(_WEEKDAYS)})"
_LONG_WEEKDAY = f"(?P<weekday>{either(word for word in _WEEKDAYS if '.' not in word)})"
_N = rf"(?P<n>\d{{1,3}}|{either(_NUMBERS | _VAGUE)})"
_N2 = rf"(?P<n2>\d{{1,3}}|{either(_NUMBERS | _VAGUE)})"
_LENGTH_N = rf"(?P<n>\d{{1,4}}(?:\.\d+)?|{either(_NUMBERS | _VAGUE)})"
_PLURAL_N = rf"(?P<n>\d{{1,4}}(?:\.\d+)?|{either(word for word in (_NUMBERS | _VAGUE) if word not in {'a', 'an', 'a single'})})"
_LENGTH_UNIT = f"(?P<unit>{either(set(_UNITS) | set(_CLOCK_UNITS) - {'second', 'h', 'hr', 'hrs', 'min', 'sec', 'season', 'quarter', 'quarters'})})"
_ANY_UNIT = f"(?P<unit>{either(set(_UNITS) | set(_CLOCK_UNITS))})"
_EVERY_MONTH = f"(?P<month>{either(name for name in _MONTHS if '.' not in name)})"
_RANK = f"(?P<nth>{either(list(_ORDINALS)[:6])}|1st|2nd|3rd|4th|5th|last|final)"
_UNIT = f"(?P<unit>{either(_UNITS)})"
_UNIT_ONE = f"(?P<unit>{either(word for word in _UNITS if not word.endswith('s'))})(?!s)"
# "Will last three days" is no window of time.
_NO_VERB = r"(?<!\bwill\s)(?<!\bto\s)(?<!\bcould\s)(?<!\bmay\s)(?<!\bcan\s)(?<!\bwould\s)(?<!n't\s)"
_DAYPART = r"(?:\s+(?:morning|afternoon|evening|night|noon))?"
_SUFFIX = "(?:st|nd|rd|th)?"
_ORDINAL = f"(?P<day>{either(_ORDINALS)})"
_WHICH_WORD = f"(?P<which>{either(_WHICH)})"
_ENDING_DAY = r"(?P<last_day>0?[1-9]|[12]\d|3[01])(?!\d)"
_NOT_COUNT = rf"(?![\d%]|[.,:]\d|-(?!{either(_MONTHS)})\w|\s+{either(_COUNTED)}\b)"
_YEAR_TAIL = rf"(?:(?:\s*\.?,\s*|\s+)(?:(?:of|in)\s+)?{_Y})?"
_OF_WHOLE = rf"(?:of|in)\s+(?:{_DATED}(?!\w){_YEAR_TAIL}|(?:the\s+year\s+)?{_Y}|(?:(?P<which>this|last|next|previous|the\s+previous|the\s+following)|the)\s+(?P<unit>month|year))(?!\w)"
# The letters are all that a day of the week, a month, a number or an ordinal begins with: a cheap look before the long list.
_WEEKDAY_HEAD = rf"(?=[adefjmnostw\d])(?:(?:{_WEEKDAY}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?),?\s+(?:the\s+)?)?"



def _parts(numbers: Iterable[str]) -> str:
    """Return the letters of number words, those of several parts and those after digits apart."""
    return " ".join(re.findall("[a-z]+", " ".join(numbers)))


ENGLISH = Lexicon(
    months=_MONTHS,
    weekdays=_WEEKDAYS | {name[:3]: number for name, number in _WEEKDAYS.items()} | {"tues": 2, "thur": 4, "thurs": 4},
    numbers=_NUMBERS | _VAGUE | _ORDINALS,
    units=_UNITS | _CLOCK_UNITS,
    parts=_QUARTERS | _SHORT | _SEASONS | {"last quarter": "Q4"},
    which=_WHICH,
    deictic={"today": 0, "yesterday": -1, "tomorrow": 1, "last night": -1, "tonight": 0, "the day before yesterday": -2, "the day after tomorrow": 2, "now": 0},
    patterns=(
        ("days", "m+#", rf"\b{DAY}{_SUFFIX}\s*(?:-|–|—|to|and|through|until)\s*(?:the\s+)?{DAY2}{_SUFFIX}\s+(?:of\s+)?{_DATED}\b{_YEAR_TAIL}"),
        ("days", "m+#", rf"\b{_MONTH}\s+{DAY}{_SUFFIX}\s*(?:-|–|—|to|and|through)\s*(?:the\s+)?{DAY2}{_SUFFIX}\b{_NOT_COUNT}{_YEAR_TAIL}"),
        ("full", "m+#", rf"(?<!\d[.,])(?<![$€£])\b{_WEEKDAY_HEAD}{DAY}{_SUFFIX}\s+(?:(?:day\s+)?of\s+)?{_DATED}(?!\w){_YEAR_TAIL}"),
        ("full", "m+#", rf"\b{_WEEKDAY_HEAD}{_MONTH}\s+(?:the\s+)?{DAY}{_SUFFIX}\b{_NOT_COUNT}{_YEAR_TAIL}"),
        ("full", "m+O", rf"\b{_ORDINAL}\s+(?:day\s+)?of\s+{_DATED}\b{_YEAR_TAIL}"),
        ("full", "m+#Y", rf"\b{_DATED}\s?,?\s+(?:(?:of|in)\s+)?{_Y}"),
        ("month", "m", rf"\b{_MONTH_ALONE}(?!\w)"),
        ("full", "m+#", rf"\b(?:{DAY}{_SUFFIX}\s+(?:of\s+)?)?{_DATED}{SHORT_YEAR}"),
        ("weekend_gone", "g", r"\b(?:over|at|on|during|across|throughout)\s+(?P<span>the\s+(?:past\s+)?weekend)\b"),
        ("overnight", "x", rf"(?:(?<=\ban\s)|(?<=\bthe\s))overnight\b(?!\s+(?:rates?|trading|lending|loans?|funds?|market|stays?|bag|on|into|from|to|between|{either(_WEEKDAYS)})\b)(?!-)"),
        ("weekend_gone", "g", r"\b(?P<span>the\s+weekend)(?='s\b)"),
        ("full", "m+#Y", rf"\b{_WEEKDAY_HEAD}(?P<day>{either(_DAY_WORDS)})\s+(?:of\s+)?{_DATED},?\s+(?:of\s+)?{_Y}"),
        ("full", "m+#Y", rf"\b{_WEEKDAY_HEAD}{_DATED}\s+(?:the\s+)?(?P<day>{either(_DAY_WORDS)}),?\s+{_Y}"),
        ("days", "m+#", rf"\b(?:from|between)\s+(?:the\s+)?{DAY}{_SUFFIX}\s+(?:to|and|until|through)\s+{_MONTH}\s+{DAY2}{_SUFFIX}\b{_NOT_COUNT}{_YEAR_TAIL}"),
        ("days", "m+#", rf"\b{_MONTH}\s+(?:between|from)\s+(?:the\s+)?{DAY}{_SUFFIX}\s*(?:-|–|and|to)\s*(?:the\s+)?{DAY2}{_SUFFIX}\b{_NOT_COUNT}{_YEAR_TAIL}"),
        ("current", "u", r"\bfor\s+(?P<span>the\s+(?:full\s+|whole\s+)?(?P<unit>year))\b(?!\s+(?:to|of|before|after|ahead|ending|ended|ago|since|from|that|when|in)\b|\s+\d)"),
        ("current", "u", r"\bfull[\s-](?P<unit>year)\b(?=\s+(?:loss|losses|profits?|net|revenues?|output|earnings|results|sales|forecast|guidance|target|production|operating|growth|deficit|surplus)\b)"),
        ("current", "u+BC", r"\b(?:later|earlier)\s+in\s+the\s+(?P<unit>week|month|year)\b"),
        ("current", "u", r"\b(?:during|over|throughout|within|for)\s+(?P<span>the\s+(?P<unit>year|quarter|month|week|decade))\b(?!\s+(?:to|of|before|after|ahead|ending|ended|ago|since|from|that|when|in)\b|\s+\d)"),
        ("after_next", "u+q", r"\bthe\s+(?P<unit>week|weekend|month|year)\s+after\s+(?:the\s+)?next\b"),
        ("part", "p", r"\b(?P<year>(?:19|20)\d\d)(?P<part>q[1-4]|h[12])\b"),
        ("day_after", "u+qa", r"\bthe\s+(?:next|following)\s+day\b|\bthe\s+day\s+after\b(?=\s*[,.;:?!])"),
        ("month", "m", _MONTH_CUED),
        ("month", "m", r"(?<=[a-z.][-–])(?P<month>(?-i:May|March|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))(?!\w)"),
        ("month", "m", rf"\b(?P<month>(?-i:May|March|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))(?=\s*(?:-|–|and|to|through|until)\s*{either(_MONTHS)}(?!\w))"),
        ("month", "m", rf"\b(?P<month>{either(name for name in _MONTHS if name.endswith('.'))})(?!\w|\s*\d)"),
        ("shift", "mwup+lqi", rf"\b{_WHICH_WORD}\s+(?:{_UNIT_ONE}|{_MONTH}|{_LONG_WEEKDAY}|(?P<part>{either(_SEASONS)}))\b"),
        ("shift", "m+li", rf"\b{_DATED}\s+(?:(?P<before>of\s+last)|of\s+(?P<same>this))\s+year\b"),
        ("weekday", "w", rf"(?<!\bevery\s)(?<!\beach\s)\b{_LONG_WEEKDAY}\b(?!s){_DAYPART}\b(?!s)"),
        ("part", "p", rf"\b(?:the\s+)?(?P<part>{either(_QUARTERS)})(?:\s+(?:of\s+|in\s+)?(?:(?:fiscal|financial)\s+(?:year\s+)?)?(?:{_Y}|{_WHICH_WORD}\s+year|the\s+year))?\b"),
        ("part", "p", rf"\b(?P<part>{either(_SHORT)})(?:\s+(?:of\s+)?|/|-){YEAR_AFTER}"),
        ("part", "p", rf"\b{YEAR_AFTER}[\s-]?(?P<part>{either(_SHORT)})\b"),
        ("part", "p", rf"\b(?:the\s+)?(?P<part>{either(_SEASONS)})\s+(?:of\s+)?{_Y}(?:[-–/]\d{{2,4}}\b)?"),
        ("part", "p", rf"\b(?:the\s+)?(?P<part>last\s+quarter)\s+of\s+(?:{YEAR_AFTER}|{_WHICH_WORD}\s+year|the\s+year)\b"),
        ("window_to", "m+u", rf"\b(?P<opening>the\s+(?:(?:first|fiscal|financial|past|last)\s+)?(?:{_N}\s+)?{_UNIT})\s+(?:to|through|ending(?:\s+(?:in|on))?|ended(?:\s+(?:in|on))?)\s+(?:the\s+end\s+of\s+)?(?P<closing>(?:{DAY}\s+)?{_DATED}(?:\s+{_ENDING_DAY})?{_YEAR_TAIL})"),
        ("months", "u+s", rf"\b(?P<opening>(?:the\s+)?(?P<side>first|last|final)\s+{_N}\s+months)\s+of\s+(?P<closing>{YEAR_AFTER}|{_WHICH_WORD}\s+year|the\s+year)\b"),
        ("same", "u+z", rf"\bthe\s+(?:same|corresponding)\s+(?:period|months?|time|quarter)\s+(?:of|in|the)?\s*(?:{YEAR_AFTER}|{_WHICH_WORD}\s+year|(?P<before>year\s+before|previous\s+year|year\s+earlier))\b"),
        ("to_date", "u+te", r"\b(?:so\s+far\s+this\s+year|this\s+year\s+so\s+far|(?:the\s+)?year\s+to\s+date|since\s+the\s+(?:start|beginning)\s+of\s+(?:the|this)\s+year)\b"),
        ("window", "u+l", rf"\b(?=[tplr]){_NO_VERB}(?:the\s+)?(?:past|last|(?P<prior>previous|preceding))\s+{_N}(?:\s+|(?<=\d)){_UNIT}\b"),
        ("window", "u+l", r"\b(?:the\s+|these\s+)?(?:past|last|previous)\s+(?P<n>24|48|72|96)[\s-](?P<unit>hours)\b"),
        ("window", "u+l", r"\bthe\s+(?:past)\s+(?P<unit>year|month|week|decade|quarter)\b"),
        ("window", "u+l", rf"\b(?:the\s+)?{_PLURAL_N}\s+(?:past|(?P<prior>previous|preceding))\s+{_UNIT}\b"),
        ("ahead", "u+q", rf"\b(?:the\s+)?{_PLURAL_N}\s+(?:next|following|upcoming|coming)\s+{_UNIT}\b(?<=s)"),
        ("ahead", "u+q", rf"\b(?:the\s+)?(?:next|coming|following)\s+{_N}\s+{_UNIT}\b"),
        ("ago", "A+u", rf"\b(?:{_N}\s+(?P<unit1>years?|months?|weeks?),?\s+(?:and\s+)?)?{_N2}\s+{_UNIT}\s+ago\b"),
        ("earlier", "B+u", rf"\b{_N}\s+{_UNIT}\s+(?:earlier|previously)\b"),
        ("later", "C+u", rf"\b{_N}\s+{_UNIT}\s+later\b"),
        ("offset", "a+u", rf"\b{_N}\s+{_UNIT}\s+(?P<side>after|before|from)\b(?<!from)"),
        ("offset", "a+u", rf"\b{_N}\s+{_UNIT}\s+(?P<side>from)\b(?=\s+(?:next\s+)?(?:{_LONG_WEEKDAY}|{_DATED}\s+\d|\d{{1,2}}[\s/-]))"),
        ("before", "u+Ba", rf"\bthe\s+{_UNIT_ONE}\s+(?:earlier\b|before(?=\s*(?:[^\w\s]|$)|\s+(?:and|but|or|to|in|on|at|by|from|with|when|while|that|had|has|have|was|were|is|as)\b))"),
        ("before", "u+l", rf"\bthe\s+(?:previous|preceding)\s+{_UNIT_ONE}\b"),
        ("that", "u+b", r"\b(?:that|the\s+same)\s+(?P<unit>year|month|week|quarter|day)\b"),
        ("deictic", "x", r"\b(?P<word>the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow|(?:today|yesterday|tomorrow)(?=\s+(?:morning|afternoon|evening|night))|today|yesterday|tomorrow|tonight|last\s+night)(?:\s+(?:morning|afternoon|evening|night))?\b"),
        ("edge_of", "u+e", r"\b(?:the\s+)?(?P<edge>end|beginning|start|middle)\s+of\s+(?:(?:the|(?P<which>this|last|next))\s+)?(?P<unit>year|month|week|quarter|decade)\b"),
        ("edge_of", "u+e", r"\b(?P<edge>year)-end\b"),
        ("decade", "d", r"\b(?:the\s+|mid-|early\s+|late\s+)*'(?P<short>[2-9])0s\b"),
        ("decade", "d", r"\b(?:the\s+)?(?:(?<=the\s)|(?<=\bin\s)|(?<=mid-)|(?<=early\s)|(?<=late\s))(?P<short>[2-9])0'?s\b"),
        ("decade", "d", r"\b(?:(?:the\s+)?nineteen[\s-]|the\s+|(?<=in\s)|(?<=early\s)|(?<=late\s)|(?<=mid-))(?P<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)\b"),
        ("century", "k", r"\b(?:the\s+)?(?P<nth>\d{1,2})(?:st|nd|rd|th)[\s-]century\b"),
        ("century", "k", rf"\b(?:the\s+)?(?P<nth>{either(_ORDINALS)})[\s-]century\b"),
        ("century", "k", rf"\b{_WHICH_WORD}\s+century\b"),
        ("nth_week", "g+Ols", rf"\b(?:the\s+)?{_RANK}\s+week\s+(?:(?:of|in)\s+)?(?:{_DATED}(?!\w){_YEAR_TAIL}|{_Y}|(?:(?P<which>this|last|next|previous|the\s+previous|the\s+following)|the)\s+(?P<unit>month|year))"),
        ("nth_weekday", "w+Ols", rf"\b(?:the\s+)?{_RANK}\s+{_LONG_WEEKDAY}\s+(?:of|in)\s+(?:{_DATED}(?!\w){_YEAR_TAIL}|(?:(?P<which>this|last|next|previous|the\s+previous|the\s+following)|the)\s+(?P<unit>month|year))"),
        ("week_of", "m", rf"\b(?:the\s+)?week\s+(?:of|starting|beginning|commencing)\s+(?:on\s+)?(?:{_MONTH}\.?\s*{DAY}{_SUFFIX}|{DAY}{_SUFFIX}\s+(?:of\s+)?{_DATED})\b{_YEAR_TAIL}(?!\s*(?:to|until|through|-|–|—)\s*(?:the\s+)?\d)"),
        ("stretch", "s+u", rf"\b(?:the\s+)?(?P<side>first|opening|last|final|closing)\s+{_N}\s+(?P<part_unit>days|weeks|months|quarters)\s+{_OF_WHOLE}"),
        ("nth_day", "Os+u", rf"\b(?:the\s+)?{_RANK}\s+day\s+{_OF_WHOLE}"),
        ("rest_of", "r", rf"\b(?:the\s+)?(?:rest|remainder|remaining|balance)\s+(?:of\s+)?(?:(?:the\s+current|the|this|current)\s+)?(?:(?P<unit>day|week|month|quarter|year|decade)|(?:the\s+year\s+)?{YEAR_AFTER})\b"),
        ("weekdays_in", "w+g", rf"\b{_WHICH_WORD}\s+week\s*,?\s*(?:from|between)\s+(?P<weekday>{either(_WEEKDAYS)}|{_SHORT_DAYS})\s*(?:-|–|to|and|through|until)\s*(?P<weekday2>{either(_WEEKDAYS)}|{_SHORT_DAYS})(?!\w)"),
        ("bare_days", "o+#", rf"\b(?:from|between)\s+(?P<span>the\s+{DAY}(?:st|nd|rd|th)\s+(?:to|and|until|through)\s+(?:the\s+)?{DAY2}(?:st|nd|rd|th))\b(?!\s+(?:of|to|and|[a-z]+s)\b)"),
        ("bare_day", "o", rf"(?:(?<=\bon\s)|(?<=\bby\s)|(?<=\buntil\s)|(?<=\bsince\s))(?P<span>the\s+(?:{DAY}(?:st|nd|rd|th)|(?P<day>{either(_LATE_ORDINALS)}))){_END_OF_CLAUSE}"),
        ("fiscal", "f", r"\b[FC]Y\s?'?(?P<year2d>\d\d)\b(?!\s?[/-]\s?\d|[.,]\d)"),
        ("full", "w+#", rf"\b(?:{_LONG_WEEKDAY}|(?P<weekday>{_SHORT_DAYS})\.?),?\s+{DAY}{_END_OF_CLAUSE}(?!\s*[.:,]\d)"),
        ("full", "w+N", rf"\b{_LONG_WEEKDAY},?\s+the\s+(?P<day>{either(_DAY_WORDS)}){_END_OF_CLAUSE}"),
        ("full", "m+N", rf"\b{_WEEKDAY_HEAD}{_MONTH}\s+(?:the\s+)?(?P<day>{either(_TWO_WORD_DAYS)}){_END_OF_CLAUSE}"),
        ("nth_weekday", "w+Ols", rf"\b(?:the\s+)?{_RANK}\s+{_LONG_WEEKDAY}{_END_OF_CLAUSE}"),
        ("full", "m+p", rf"\b(?:the\s+)?(?:first|second|latter|other)\s+half\s+of\s+{_DATED}(?!\w){_YEAR_TAIL}"),
        ("full", "m+#", rf"\b{_DATED}[-/](?P<year>(?:19|20)\d\d)(?![\w/]|-\d)"),
        ("month", "m", r"\b(?P<month>(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\.?(?=\s*(?:-|–|—)\s*(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|May))"),
        ("week_number", "g", rf"(?<!\bpast\s)(?<!\blast\s)(?<!\bthis\s)(?<!\bnext\s)(?<!\beach\s)(?<!\bprevious\s)(?<!\bthe\s)\bweek\s+(?P<digits>[1-4]?\d|5[0-3])\b(?![.,]\d)(?:\s+of\s+(?:(?P<year>20\d\d)|{_WHICH_WORD}\s+year))?"),
        ("month_digits", "n", r"(?<![\d\w/.,-])(?P<digits>0[1-9]|1[0-2]|[1-9])\s?[/-]\s?(?P<year>(?:19|20)\d\d)(?![\d\w/-]|[.,]\d)"),
        ("month_digits", "n", r"(?<![\d\w/.,$-])(?P<year>(?:19|20)\d\d)\s?[/-]\s?(?P<digits>0[1-9]|1[0-2]|(?<=/)[1-9])(?![\d\w/.%-]|,\d)"),
        ("hijri", "h", rf"\b(?:{DAY}{_SUFFIX}\s+(?:of\s+)?)?(?P<hijri>{either(_HIJRI)})\s*,?\s+(?P<hijri_year>1[3-5]\d\d)(?:\s*(?:AH|A\.H\.))?(?!\w)"),
        ("hijri", "H", r"\b(?P<hijri_year>1[3-5]\d\d)\s*(?:AH\b|A\.H\.)"),
        ("full", "m+#", rf"\b(?P<year>(?:19|20)\d\d)\s?[/-]\s?{_DATED}(?:\s?[/-]\s?{DAY})?(?!\w)"),
        ("full", "m+#", rf"\b{_DATED}-{DAY}-{YEAR_AFTER}"),
        ("days", "m+O", rf"\b(?:the\s+)?(?P<day>{either(_ORDINALS)})\s*(?:-|to|and|through|until|till)\s*(?:the\s+)?(?P<day2>{either(_ORDINALS)})\s+(?:of\s+)?{_DATED}\b{_YEAR_TAIL}"),
        ("days", "m+O#", rf"\b{_MONTH}\s+(?:the\s+)?(?:(?P<day>{either(_ORDINALS)})|{DAY}{_SUFFIX})\s*(?:-|to|and|through|until|till)\s*(?:the\s+)?(?:(?P<day2>{either(_ORDINALS)})|{DAY2}{_SUFFIX})\b{_NOT_COUNT}{_YEAR_TAIL}"),
        ("full", "m+#", rf"\b(?P<year>(?:19|20)\d\d)\s*,?[\s/-]*{_MONTH}(?:[\s/-]+{DAY}{_SUFFIX}(?!\d))?(?!\w)"),
        ("full", "m+#", rf"\b{DAY}{_SUFFIX}\s*[-/.]\s*{_MONTH}\.?\s*[-/.,]?\s*(?:{_Y}|(?P<year2d>'\d\d))"),
        ("full", "m+#", rf"\b{_WEEKDAY_HEAD}{_MONTH}\.?\s*[-/]?\s*{DAY}{_SUFFIX}(?!\w){_NOT_COUNT}(?:\s*[-/,]\s*{_Y})?"),
        ("full", "m+O", rf"\b{_WEEKDAY_HEAD}{_MONTH},?\s+(?:the\s+)?{_ORDINAL}\b(?!\s+(?:time|half|quarter|day|week|month|year|meeting|round|phase|in|of|since)\b){_YEAR_TAIL}"),
        ("day_of", "u+O", rf"\b(?:the\s+)?(?:{DAY}(?:st|nd|rd|th)|{_ORDINAL})(?:\s+day)?\s+(?:of\s+)?(?:(?P<which>this|last|next)|(?:the|that))\s+(?P<unit>month)\b"),
        ("days_of", "u+#", rf"\b{DAY}{_SUFFIX}\s*(?:-|–|—|to|and|through|until|till)\s*(?:the\s+)?{DAY2}{_SUFFIX}\s+(?:of\s+)?(?P<which>this|last|next)\s+(?P<unit>month)\b"),
        ("weekday_in", "w+g", rf"\b{_WHICH_WORD}\s+week\s*,?\s*(?:on\s+)?{_LONG_WEEKDAY}\b"),
        ("weekday_in", "w+g", rf"\b{_LONG_WEEKDAY}\s*,?\s+(?:of\s+)?{_WHICH_WORD}\s+week\b"),
        ("full", "w+#", rf"\b(?P<weekday>mon|tue|wed|thu|fri|sat|sun)\s+{DAY}(?:st|nd|rd|th)\b"),
        ("full", "w+#O", rf"\b{_LONG_WEEKDAY},?\s+(?:the\s+(?:{DAY}{_SUFFIX}|{_ORDINAL})|{DAY}(?:st|nd|rd|th))\b(?!\s+(?:time|straight|consecutive|year|day|week|round|minute|anniversary))"),
        ("from_day", "a+x", rf"\b{_N}\s+{_UNIT}\s+(?P<side>from|after|before)\s+(?P<word>now|today|tomorrow|yesterday)\b"),
        ("part", "p", rf"\b(?P<part>{either(_SHORT)})\s+(?:of\s+)?{_WHICH_WORD}\s+year\b"),
        ("part", "p", rf"\b(?:(?<=in\s)|(?<=during\s)|(?<=for\s)|(?<=since\s)|(?<=by\s)|(?<=of\s))(?P<part>{either(_SHORT)})(?![\w-])"),
        ("part", "p", rf"\b(?:(?<=in\s)|(?<=during\s)|(?<=since\s)|(?<=by\s)|(?<=until\s)|(?<=early\s)|(?<=late\s)|(?<=mid\s)|(?<=over\s))(?:the\s+)?(?P<part>{either(set(_SEASONS) - {'fall'})})(?![\w-])"),
        ("decade", "y+S", r"\b(?:the\s+)?(?:(?:early|mid|late)[\s-]+)?(?P<decade>1[89]\d|20\d)0\s?'?s\b"),
        ("fiscal", "y+F", r"\b(?:(?:fiscal|financial)\s+(?:year\s+)?|(?:school|academic|calendar|tax|crop|marketing|harvest)\s+year\s+|[FC]Y\s*)(?P<year>(?:19|20)\d\d)(?:\s*[-–/]\s*(?P<year2>(?:(?:19|20)\d\d|\d\d)))?(?![\d\w])"),
        ("year", "y", YEAR),
        ("year", "d", rf"\b(?:(?<=in\s)|(?<=since\s)|(?<=of\s)|(?<=year\s)|(?<=the\s)|(?<=until\s)|(?<=by\s)){_YEAR_WORDS}"),
        ("clock", "n+c", r"(?<![\d:.])(?P<hour>[01]?\d|2[0-4])[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?\s*(?P<half>[ap]\.?m\.?)(?!\w)(?:\s+(?:GMT|UTC|[ECMP][SD]T|local\s+time)\b)?"),
        ("clock", "n", r"(?<![\d:.,])(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\s*(?:hrs|hours|GMT|UTC|[ECMP][SD]T|local\s+time)\b)?"),
        ("clock", "c+#", r"(?<![\d:.,])(?P<hour>1[0-2]|[1-9])\s*(?P<half>[ap]\.?m\.?)(?!\w)(?:\s+(?:GMT|UTC|[ECMP][SD]T|local\s+time)\b)?"),
        ("clock", "c+#", r"(?<![\d:.,])(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)\s*(?:hrs|GMT|UTC|hours\s+(?:GMT|UTC|local))\b"),
        ("clock", "c+#", r"(?<![\d:.,])(?P<hour>1[0-2]|[1-9])\s+o'clock\b"),
    ),
    lengths=(
        ("duration", "u", rf"(?<![\w.,$-])(?:(?:the\s+)?(?:first|entire|whole)\s+)?{_PLURAL_N}(?:\s+(?:more|additional|extra|full|straight|consecutive|whole|long|further|solid|calendar|working|business|academic|successive|or\s+(?:more|so)))*[\s-]{_LENGTH_UNIT}\b(?!-?\s?olds?\b)"),
        ("duration", "u", r"\b(?:(?<=\bfor\s)|(?<=\bin\s)|(?<=\bthan\s)|(?<=\babout\s)|(?<=\bnearly\s)|(?<=\balmost\s)|(?<=\bover\s)|(?<=\bleast\s)|(?<=\bonly\s)|(?<=\bjust\s)|(?<=\blasted\s)|(?<=\btake\s)|(?<=\btook\s)|(?<=\bhalf\s)|(?<=\bbarely\s)|(?<=\bunder\s)|(?<=\bwithin\s)|(?<=\baround\s)|(?<=\bthan\shalf\s))(?P<n>an?)(?:\s+(?:full|whole|further|whole|calendar))?[\s-](?P<unit>day|week|fortnight|month|year|decade)\b(?!-?\s?olds?\b)"),
        ("duration", "u", r"\b(?P<n>an?|a\s+single|a\s+couple)\s+(?P<unit>hour|minute|decade|century|fortnight|weekend|millennium)\b"),
        ("duration", "u", rf"(?<![\w.,$-])(?P<n>\d{{1,4}}(?:\.\d+)?)(?:\s*|-){_ANY_UNIT}\b(?!-?\s?olds?\b)"),
        ("duration", "u", rf"\b(?P<n>{either(_TENS + _TEENS)})[\s-](?P<unit>min|mins|hrs|sec|secs|seconds|quarters)\b"),
        ("duration", "u", rf"(?<![\w.,$-]){_LENGTH_N}\s+and\s+(?:(?:a|one)\s+)?(?P<half>half)\s+{_ANY_UNIT}\b"),
        ("duration", "u", rf"(?<![\w.,$-]){_LENGTH_N}\s+(?P<half>1/2)\s+{_ANY_UNIT}\b"),
        ("duration", "u", r"\b(?:a|an|one)\s+(?P<unit>hour|day|week|month|year|decade|century|minute)\s+and\s+(?:(?:a|one)\s+)?(?P<half>(?P<whole>half))\b"),
        ("duration", "u", r"\b(?:(?:a|one)\s+)?(?P<half>half)(?:[\s-]+(?:a|an|of\s+a))?[\s-]+(?P<unit>hour|day|year|month|century|decade|minute|week)\b"),
        ("vague", "u", r"\b(?:(?<=\bfor\s)|(?<=\bover\s)|(?<=\bwithin\s)|(?<=\btake\s)|(?<=\btook\s)|(?<=\blasted\s)|(?<=\bof\s)(?=\w+\s+of\s))(?P<unit>hours|days|weeks|months|years|decades|centuries)\b"),
        ("duration", "u", r"\b(?P<unit>day|week|month|year|hour|decade|century)[\s-]long\b"),
        ("duration", "u", r"\b(?:all|full|whole|entire)[\s-]+(?P<unit>day|week|month|year|night)\b"),
        ("within", "u", rf"\bwithin\s+(?:(?:the|a)\s+)?(?:(?:next|coming|upcoming|following)\s+)?{_LENGTH_N}\s+{_UNIT}\b(?:\s+from\s+(?:today|now)\b)?"),
        ("in_time", "u", rf"\bin\s+{_LENGTH_N}\s+(?:more\s+)?{_LENGTH_UNIT}(?:'s?)?(?:\s+time)?\b"),
        ("window", "u+l", rf"\b(?=[tplr]){_NO_VERB}(?:the\s+)?(?:past|last|(?P<prior>previous|preceding|prior)|recent)\s+{_LENGTH_N}\s+{_LENGTH_UNIT}\b"),
        ("ahead", "u+q", rf"\b(?:the\s+)?(?:next|coming|following|upcoming)\s+{_LENGTH_N}\s+{_LENGTH_UNIT}\b"),
        ("set", "u", rf"\b(?:every|each)\s+(?:(?P<other>other)\s+|(?:single\s+)?)(?:{_LENGTH_N}\s+)?{_ANY_UNIT}\b"),
        ("set", "w", rf"\b(?:every|each)\s+(?:(?P<other>other)\s+)?{_LONG_WEEKDAY}\b"),
        ("set", "w", rf"\b{_LONG_WEEKDAY}s\b"),
        ("set", "m", rf"\b(?:every|each)\s+{_EVERY_MONTH}\b"),
        ("set", "p", rf"\b(?:every|each)\s+(?P<part>{either(_SEASONS)})\b"),
        ("set", "x", rf"\b(?P<often>{either(_OFTEN)})\b(?<!quarterly)|\b(?P<often>quarterly)\b(?!\s+(?!in|at|by|for|to|from|and|or|with|since|until|through|over|on)[a-z])"),
        ("set", "u", rf"\b(?:once|twice|(?:{either(_NUMBERS)}|\d+)\s+times)\s+(?:a|an|per|each|every)\s+{_ANY_UNIT}\b"),
        ("deictic", "x", r"(?:(?<=\band\s)|(?<=\bto\s)|(?<=\btill\s)|(?<=\buntil\s)|(?<=\bbetween\s)|(?<=\bfrom\s))(?P<word>now)\b"),
        ("duration", "u", rf"\banother\s+(?:{_LENGTH_N}\s+)?{_LENGTH_UNIT}\b(?<!day)(?<!night)"),
        ("part", "p", r"\bthe\s+(?P<part>spring|summer|autumn|winter)\b(?!\s+(?:of|\d|(?:and|or)\s))"),
        ("current", "u", r"\bthat\s+(?P<unit>weekend)\b"),
        ("reference", "x", r"\b(?P<present_ref>now|currently|nowadays|at\s+present|presently|at\s+the\s+moment|right\s+now|these\s+days)\b(?!\s*,?\s+that\b)"),
        ("reference", "x", rf"\b(?P<past_ref>recently|lately|in\s+the\s+past|long\s+ago|recent\s+(?:days|weeks|months|years|decades|times))\b(?!\s+(?:\d|{either(_NUMBERS)}\s))"),
        ("reference", "x", r"\b(?:(?P<future_ref>in\s+(?P<span>the\s+(?:near\s+|foreseeable\s+|distant\s+)?future)|(?:the\s+)?coming\s+(?:days|weeks|months|years)))\b"),
        ("current", "u", r"\bthe\s+(?P<unit>quarter|week|weekend)\b(?!\s+(?:\d|of|to|through|ending|ended|before|after|earlier|later))"),
        ("shift", "u+lqi", rf"\bthe\s+{_WHICH_WORD}\s+(?:fiscal\s+|financial\s+)?{_UNIT_ONE}\b"),
        ("same", "u", r"\b(?:the\s+)?(?:comparable\s+)?(?P<before>year-(?:earlier|ago))(?:\s+(?:period|quarter|month|week|nine\s+months|six\s+months|third\s+quarter|second\s+quarter|first\s+quarter|fourth\s+quarter))?\b"),
    ),
    triggers={
        "r": "rest remainder remaining balance",
        "s": "first opening last final closing second third fourth fifth",
        "u": "thereafter period time yr yrs earlier ago end recent fiscal",
        "p": "quarter half spring summer autumn fall winter q1 q2 q3 q4 h1 h2",
        "w": " ".join(f"{word}s" for word in _WEEKDAYS if "." not in word),
        "f": "fy cy",
        "o": "st nd rd th " + " ".join(word for word in _LATE_ORDINALS),
        "c": "am pm m gmt utc hrs hours clock",
        "k": "century",
        "g": "week weekend",
        "l": "past last previous preceding prior recent",
        "q": "next following upcoming coming",
        "i": "this current latest",
        "e": "end beginning start middle",
        "z": "same corresponding",
        "a": "after before from",
        "A": "ago",
        "B": "earlier previously",
        "C": "later",
        "v": "during over throughout within",
        "b": "that same",
        "t": "far date",
        "S": "s",
        "F": "fiscal financial school academic calendar tax crop marketing harvest fy cy",
        "N": _parts(_DAY_WORDS),
        "O": _parts(_ORDINALS),
        "H": "ah h",
        "Y": "sixteen seventeen eighteen nineteen twenty thousand",
        "d": "hundred thousand nineteen eighteen twenty twenties thirties forties fifties sixties seventies eighties nineties noughties "
        + " ".join(f"{tens}0{mark}s" for tens in range(2, 10) for mark in ("", "'")),
        "h": " ".join(name.split()[0].split("-")[0].split("'")[0] for name in _HIJRI),
        "x": "overnight today yesterday tomorrow tonight night now currently nowadays present presently moment days recently lately past "
        "ago future coming recent "
        + " ".join(_OFTEN),
    },
    year_numbers={word: number for number, word in enumerate((*_ONES, *_TEENS), start=1)}
    | {word: 10 * number for number, word in enumerate(_TENS, start=2)}
    | {"hundred": 100, "thousand": 1000},
    often=_OFTEN,
    hijri=_HIJRI,
    centuries=_ORDINALS,
    decades={"noughties": 0} | {word: number for number, word in enumerate(listed("twenties thirties forties fifties sixties seventies eighties nineties"), start=2)},
    edges={
        "early": "M", "mid": "M", "late": "M", "the middle of": "M", "the end of": "E", "end of": "E", "end": "E",
        "the close of": "E", "the start of": "B", "the beginning of": "B", "the course of": "M", "beginning of": "B",
        "start of": "B", "earlier": "M", "later": "M",
    },
    since=r"(?:ever\s+)?since(?:\s+(?:at\s+least|about|around))?(?:\s+the)?|as\s+from|(?:starting|beginning|effective)(?:\s+(?:in|on|from))?|from(?=\s.{0,40}\bonwards?\b)",
    since_event=r"since\s+[^.,;:!?()\n\t]{2,60}?\s(?:in|on|of)(?:\s+the)?|since\s+(?:the|its|their|an?)\s[^.,;:!?()\n\t\d]{4,60}?,\s+(?:in|on)(?:\s+the)?",
    until=r"(?:up\s+)?(?:until|till|through)(?:\s+the)?|up\s+to|by(?:\s+the)?|before(?:\s+the)?|prior\s+to|no\s+later\s+than|not\s+later\s+than",
    opener=r"between|from|during|over",
    joint=r"\s+and\s+(?:the\s+)?",
    starting=r"(?:starting|beginning|commencing|from|running\s+from|counting\s+from)(?:\s+(?:on|from))?",
    onward=r"(?:and|or)\s+(?:after(?:wards)?|later|greater|newer|beyond|onwards?|more\s+recent)",
    of_day=r"(?:the\s+)?",
    dash=r"\s*(?:-|–|—|~)\s*|\s+(?:to|through|until|till)\s+(?:the\s+)?|\s+(?:and\s+)?(?:on\s+)?into\s+(?:(?:the\s+)?(?:early\s+hours|small\s+hours|morning|night)\s+of\s+)?",
    strong_cue=r"in|since(?:\s+(?:at\s+least|about|around))?|post|pre|during|until|till|throughout|year|years|early|mid|late|the\s+end\s+of|the\s+start\s+of|the\s+beginning\s+of|after|before|through|fiscal|calendar|dated|copyright|©|\(c\)|as\s+of|back\s+in|summer|spring|autumn|winter|end",
    weak_cue=r"of|below|above|by|from|to|with|than|versus|vs\.?|for|against|the|its|his|her|their|this|and|or|on|at|between|around|circa|as|[a-z]+'s|our|through|into|compared\s+to|over|a|an",
    not_cue=r"killed|killing|killed\s+some|wounded|injured|arrested|displaced|detained|abducted|some|about|nearly|almost|(?<!increase\s)(?<!rise\s)(?<!growth\s)(?<!gain\s)(?<!drop\s)(?<!decline\s)(?<!decrease\s)(?<!reduction\s)(?<!improvement\s)(?<!higher\s)(?<!lower\s)(?<!cent\s)(?<!%\s)over|total(?:led|ed|ling|s)?|total\s+of|least|most|than|reached|numbered|exactly|roughly|approximately|every|up\s+to|no\.|nos\.|number|resolution|page|room|flight|section|law|decree|were|was|is|are|had|has|have|only|another|other|paid|cost|costs",
    function_words=frozenset(
        listed("and or but to in on at by of for from with when while as after before than the a an was were is are had has have "
        "that which who it its he she they until since because if where there not no compared versus vs through "
        "between during said says will would could should may might this these alone although though onwards onward "
        "rose fell saw marked brought left when so also among under")
    ),
    singular=frozenset(listed("was is has saw marked remains became s")),
    dated_nouns=frozenset(
        listed(
            "level levels prices terms rates figures figure season election elections census budget report reports study survey "
            "appeal constitution law coup war crisis agreement accord accords treaty deal summit charter referendum vote poll "
            "harvest target targets deadline estimate estimates edition index ranking average total baseline strategy plan"
        )
    ),
    determiner=r"the|its|his|her|their|this|our|a|an|another|[\w-]+'s?",
    counted=_COUNTED,
    reporting=r"said|says|told|announced|declared|reported|stated|added|warned|wrote|killed|died",
    reached=r"\b(?:had|has|have)\s+(?:also\s+|already\s+|only\s+)?(?:been\s+)?[a-z]+(?:ed|en|id|nt|ne|ld|ft|me|un|wn)\s*$",
    done=r"(?:(?!\b(?:will|would|should|must|shall|may|can)\b)[^.;:!?\n]){0,90}\bhad\b",
    deadline=r"by|until|till|no\s+later|not\s+later",
    past=r"\b(?:(?<!\bis\s)(?<!\bare\s)(?<!\bbe\s)[a-z]{2,}ed|was|were|had|did|said|told|fell|rose|struck|shot|took|gave|came|went|saw|made|began|held|met|left|won|lost|found|got|hit|hurt|led|paid|sent|sold|wrote|broke|drew|flew|fought|grew|spoke|stood|swept|blew)\b",
    future=r"will|'ll|would|shall|expected|expects?|plans?|pledge|promise|(?<!had\s)(?:planned|pledged|promised|vowed|committed)(?!,?\s+(?:on|in|last)\s)|should|must|due(?!\s+(?:in\s+)?\d{4})|scheduled|intends?|aims?|hopes?|projected|forecast|deadline|ahead|upcoming|payable|takes?\s+effect|effective|as\s+(?:early|soon|late)\s+as|slated|calls?\s+(?:on|for)|called\s+(?:on|for)|set\s+to|going\s+to|urges?|urged",
    month_first=True,
)
