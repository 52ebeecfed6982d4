"""What makes a length of time or a feast a deadline, in three languages."""

from collections.abc import Mapping
from types import MappingProxyType

import attrs


@attrs.frozen(kw_only=True)
class DeadlineWords:
    """Words around a date or a length; regular expressions, in lower case, for lower-case text.

    Attributes:
        at_most: What ends right before a length and makes it a limit ("within", "no more than").
        exactly: What ends right before a length and makes it the length of what is promised ("a transition of").
        behind: What ends right before a length that has passed by then ("after a transition of").
        noun: What follows a length and says the same ("-month transition").
        counted_from: What follows a length, up to the event from which it is counted ("after the", "of the signing").
        before: Words that shut out the whole month or year that they stand before.
        middle: Words for the middle of a month or year.
        early: Words for its beginning: no last day is stated.
        made: What stands before the date on which the promise was made.
        long_ago: A promise told as made before ("had pledged"): nothing says from which day its length runs.
        feasts: Days that have a name: month and day, or `EASTER` with the days after it; a month above `HIJRI` is one
            of the Islamic calendar.
        by: What stands before such a day.
        terms: Limits that one word names ("sous huitaine"), in days.
        within: What stands before such a word.
    """

    at_most: str
    exactly: str
    behind: str
    noun: str
    counted_from: str
    before: str
    middle: str
    early: str
    made: str
    long_ago: str
    feasts: Mapping[str, tuple[int, int]]
    by: str
    terms: Mapping[str, int] = MappingProxyType({})
    within: str = ""


EASTER = 0
"""Month of the feasts that move with Easter; their second number counts days from it."""
HIJRI = 100
"""Added to the month of a day of the Islamic calendar."""

_ENGLISH = DeadlineWords(
    # "within", and every way to say "not longer than".
    at_most=r"(?:\b(?:within|inside|under|in|in (?:less than|under|at most)|no (?:more|longer|later) than|not (?:more|longer|later) than|at most|not exceed(?:ing)?"
    r"|up to|a maximum of|a period (?:of )?not exceeding|deadline of)\s+(?:the\s+)?[\"“']?)\Z",
    behind=r"\b(?:after|following|at the end of) (?:an? |the |its )?(?:[\w-]+ ){0,3}\Z",
    exactly=r"(?:\btransition(?:al)?(?: period)?(?: of| lasting|:)|\btimetable of|\broadmap of|\bgave (?:itself|himself|themselves))\s+\Z",
    noun=r"[\s-]+(?:political\s+)?(?:transition|deadline|timetable|timeline|roadmap|time limit|ultimatum)\b|['’]?\s+time\b(?! limit)",
    counted_from=r"[\s-]+(?:\w+\s+){0,2}?(?:from|after|following|starting|counting from|of (?=the |its |his |her |their |taking |signing |being |\w+ing ))",
    before=r"\b(?:before|ahead of|prior to)\b",
    middle=r"\bmid(?:dle)?\b",
    early=r"\b(?:early|beginning|start)\b",
    made=r"\b(?:on|in|last|dated)\s+(?:the\s+)?\Z|\bafter (?:the|a|an) (?:[\w’'-]+ ){1,4}of\s+(?:the\s+)?\Z",
    long_ago=r"\bhad (?:\w+ )?(?:pledged|promised|vowed|undertaken|committed|agreed|announced|set|given|sworn|said)\b",
    feasts=MappingProxyType(
        {
            "christmas": (12, 25),
            "christmas day": (12, 25),
            "christmas eve": (12, 24),
            "new year's day": (1, 1),
            "new year’s day": (1, 1),
            "new year": (1, 1),
            "new year's eve": (12, 31),
            "new year’s eve": (12, 31),
            "year's end": (12, 31),
            "year’s end": (12, 31),
            "year end": (12, 31),
            "year-end": (12, 31),
            "labour day": (5, 1),
            "easter": (EASTER, 0),
            "easter sunday": (EASTER, 0),
            "good friday": (EASTER, -2),
            "easter monday": (EASTER, 1),
            "pentecost": (EASTER, 49),
            "ramadan": (HIJRI + 9, 1),
            "eid al-fitr": (HIJRI + 10, 1),
            "eid al-adha": (HIJRI + 12, 10),
        }
    ),
    by=r"\b(?:by|before|until|no later than|ahead of)\s+(?:the\s+)?",
)

_FRENCH = DeadlineWords(
    at_most=r"(?:\b(?:dans(?: un délai)?(?: maximum| maximal)?(?: de)?|sous|en(?: moins de)?|d['’]ici(?: à)?|dans les|pas plus de|au plus|au maximum|maximum de|moins de"
    r"|n['’]excéd\w+ pas|ne dépass\w+ pas|n['’]excéd\w+|ne dur\w+ pas plus de|un délai(?: maximum| maximal)?(?: de| n['’]excédant pas)?)\s+[«\"“]?\s*)\Z",
    behind=r"\b(?:après|à l['’]issue|au terme|au bout)(?: d['’]| de la | de | du |\s)(?:une? |la |le |l['’])?(?:[\w'’-]+ ){0,3}(?:d['’])?\Z",
    exactly=r"(?:\btransition(?: d['’]une durée)?(?: politique)?(?: de| d['’])|\bs['’](?:est|était|étaient|sont) donné|\bse (?:donne|donnait|donnent)|\bfeuille de route de)\s*\Z",
    noun=r"\s+(?:de transition|au plus|au maximum|maximum|pour (?=\w+(?:er|ir|re)\b|en \w+(?:er|ir|re)\b))",
    counted_from=r"\s+(?:\w+\s+){0,2}?(?:à (?:partir|compter|dater) d|après|suivant|qui (?:suit|suivent|suivront)|dès|depuis)",
    before=r"\bavant\b",
    middle=r"\bmi(?:-|\b)|\bmilieu\b",
    early=r"\bdébut\b|\bcommencement\b",
    made=r"(?:\ble|\bdatée? du|\ben|\bdès le|\b(?:promis|dit|redit|jur|assur|annonc|affirm|déclar|indiqu|garanti|engag|précis|répét|confirm)(?:é?e?s?|et))\s+\Z|\baprès (?:le |la |les |l['’])(?:[\w-]+[ '’]){1,4}?(?:de |du |d['’])\Z",
    long_ago=r"(?:\bs['’]étai(?:t|ent)|\bavai(?:t|ent)) (?:\w+ )?(?:engagé|promis|donné|annoncé|prévu|assuré|accepté|fixé|juré)\w*",
    feasts=MappingProxyType(
        {
            "noël": (12, 25),
            "nouvel an": (1, 1),
            "jour de l'an": (1, 1),
            "jour de l’an": (1, 1),
            "saint-sylvestre": (12, 31),
            "toussaint": (11, 1),
            "pâques": (EASTER, 0),
            "pentecôte": (EASTER, 49),
            "ascension": (EASTER, 39),
            "ramadan": (HIJRI + 9, 1),
            "aïd": (HIJRI + 10, 1),
            "aïd el-fitr": (HIJRI + 10, 1),
            "aïd al-fitr": (HIJRI + 10, 1),
            "korité": (HIJRI + 10, 1),
            "aïd el-kébir": (HIJRI + 12, 10),
            "aïd al-adha": (HIJRI + 12, 10),
            "tabaski": (HIJRI + 12, 10),
            "mouloud": (HIJRI + 3, 12),
        }
    ),
    by=r"(?:\bd['’]ici(?: à)?|\bavant|\bjusqu['’]à|\bau plus tard(?: à)?)\s+(?:(?:le|la|les)\s+(?:mois de\s+|début du\s+)?|l['’])?",
    # Terms of law and of everyday speech: eight and fifteen days.
    terms=MappingProxyType({"huitaine": 8, "quinzaine": 15}),
    within=r"(?:\bsous|\bdans(?: la)?|\bd['’]ici(?: une)?)\s+",
)

_ARABIC = DeadlineWords(
    # "during", "in the space of", "not passing", "at the most".
    at_most=r"(?:(?:خلال|في غضون|في ظرف|في مدة|بعد|لا تتجاوز|لا يتجاوز|لا تتعدى|لا يتعدى|لا تزيد (?:عن|على)|لا يزيد (?:عن|على)|أقصاها|أقصاه|أقل من|لن تتجاوز|لن يتجاوز"
    r"|مهلة)\s+[\"«“]?)\Z",
    behind=r"(?<!\w)(?:بعد|عقب|في ختام|في نهاية) (?:[^\s،.]+ ){0,3}\Z",
    exactly=r"(?:(?:انتقالية|انتقالي)\s+(?:مدتها|مدته|من|لمدة|تستمر|تدوم)\s+|(?:أمهلت|أمهل|منحت|منح) نفسه?ا?\s+)\Z",
    noun=r"\s+(?:كحد أقصى|على الأكثر|انتقالية)",
    counted_from=r"\s+(?:من|بعد|اعتبارا من|اعتباراً من|ابتداء من|ابتداءً من|تبدأ من)\s",
    before=r"(?<!\w)قبل(?!\w)",
    middle=r"(?<!\w)(?:منتصف|أواسط)(?!\w)",
    early=r"(?<!\w)(?:مطلع|بداية|أوائل|مستهل)(?!\w)",
    made=r"(?:في|يوم|بتاريخ)\s+\Z|(?<!\w)بعد (?:\w+ ){1,3}\Z",
    long_ago=r"(?<!\w)و?كان(?:ت|وا)?\s[^،؛.]{0,40}?(?:تعهد|وعد|التزم|أعلن|قطع)",
    feasts=MappingProxyType(
        {
            "عيد الميلاد": (12, 25),
            "رأس السنة": (1, 1),
            "رأس السنة الجديدة": (1, 1),
            "عيد الفصح": (EASTER, 0),
            "شهر رمضان": (HIJRI + 9, 1),
            "رمضان": (HIJRI + 9, 1),
            "حلول رمضان": (HIJRI + 9, 1),
            "حلول شهر رمضان": (HIJRI + 9, 1),
            "نهاية رمضان": (HIJRI + 9, 29),
            "عيد الفطر": (HIJRI + 10, 1),
            "عيد الأضحى": (HIJRI + 12, 10),
            "المولد النبوي": (HIJRI + 3, 12),
            "عاشوراء": (HIJRI + 1, 10),
        }
    ),
    by=r"(?<!\w)(?:قبل|بحلول|حتى|قبيل)\s+",
)

DEADLINE_WORDS: Mapping[str, DeadlineWords] = MappingProxyType({"en": _ENGLISH, "fr": _FRENCH, "ar": _ARABIC})
"""By language."""
