"""Arabic noun phrases: where the name of a speaker ends, and where what he says begins without a particle."""

import re

from onrecord.extraction.lexicon.places import COMMON_WORDS, PLACES, TOWNS, UNSURE_TOWNS
from onrecord.extraction.lexicon.speech_words import Speech
from onrecord.extraction.lexicon.tables import words
from onrecord.extraction.statements.sentence import Kind, Sentence

_LONGEST = 12
_ARTICLE = "ال"
_TO_THE = "لل"
_AGREEING = re.compile(
    r"ال\w+(?:ي|يه|يون|يين|يتين|يات|ويه)\Z"
    r"|ال(?:م\w{2,}ه|عامه?|عليا|اعلي|كبري|اكبر|سامي|ساميه|متحده|احمر|مدني|وطني|سابقه?|حالي|مركزي|مكلف|مشترك|مسلحه?|حاكمه?|جديده?|اول|اولي|ثاني|ثانيه|ثالث|ثالثه|راحل|صحفي|مختص|مستقله?|كبيره?|عالمي|شعبي|حر|سريعه?|صغيره?|قديمه?|رفيعه?|شريفه?|عريقه?|قصيره?|طويله?|خاصه?|محليه?)\Z"
)
"""Definite words that are adjectives of the definite word before them."""

_MASDAR = re.compile(r"ت[^وي]?\w{1,2}ي\wه?\Z|ا\w{1,3}ا\w\Z|است\w+ا\w\Z|ا[نفعست]\w+ا\w\Z")
"""Nouns of action with a pattern of their own: "تدمير", "إطلاق", "اعتقال", "استخدام", "انسحاب"."""

_BODIES = re.compile(r"(?:اتحاد|ائتلاف|اعلام|تجار|اقليم|افراد|اسات\w+|اطباء|تنظيم|تحالف|تيار)\Z")
"""Words of these patterns that are bodies or persons."""

_LISTENERS = re.compile(
    r"(?:لل?(?:وكاله|صحيفه|قناه|اذاعه|صحفيين|صحافيين|صحافه|مراسل\w*|موقع|تلفزيون|رويترز|فرانس|وسائل|مجله|ه|ها|هم|نا)"
    r"|لل(?:منظمه|مرصد|شبكه|لجنه|جزيره|بعثه|مركز|فريق|وفد|محققين|باحثين|اعلام|برلمان|جمعيه|مجموعه|هيئه))\Z"
)
"""To whom something is said: the agency, the reporters, the investigators."""

_OWN_B = words(
    """بين بعد بحسب بيان بيانات بلديه بلدات بنك برلمان برنامج بعثه بلد بلدان بغداد بنين بشكل بسبب بعض بقيه بدوره بدورها باسم بوصفه بموجب
    بشان بينما بينهم بينها بطل بيت بيوت بلاد بريطانيا بلجيكا بولندا بورندي بوركينا باريس بكين بيروت باكستان باحث باحثون باحثين بائع بنغازي برقيه
    بحيره بحريه بلاغ بطريرك"""
)
"""Words that begin with the letter of the particle "by, of" without having it."""

_TAKEN_BY = frozenset({"بها", "به", "لها", "له", "عليها", "عليه", "فيها", "منه", "منها"})
_IN, _IN_NAME_OF = "في", "باسم"
_PREPOSITIONS = frozenset({"من", "الي", "عن", "مع", "لي", "لنا", "له", "لها", "لهم"})
_POINTING = frozenset({"هذا", "هذه", "هذان", "هاتان", "ذلك", "تلك", "هولاء"})
"""A demonstrative stands before its noun: it opens another noun phrase."""
_IN_HIS_NAME = frozenset({"باسمه", "باسمها", "باسمهم"})
_TANWIN = "\u064b"
"""The ending of an indefinite accusative: an adverb beside a verb, never a part of its subject ("نفياً قاطعاً")."""


_MONTHS = re.compile(
    r"(?:يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين"
    r"|جانفي|فيفري|افريل|ماي|جوان|جويليه|اوت|محرم|صفر|ربيع|جمادي|رجب|شعبان|رمضان|شوال|ذي)\Z"
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d\Z")
_SECOND = frozenset({"الاول", "الثاني", "الاخر", "القعده", "الحجه", "الجاري", "الماضي", "المقبل", "/"})


def date_end(sentence: Sentence, at: int) -> int | None:
    """Return the index after a date in figures at `at` ("30 تموز/يوليو 2025", "2018"), or None."""
    norm = sentence.norm(at)
    if not norm[:1].isdigit() or not (_MONTHS.match(sentence.norm(at + 1)) or _YEAR.match(norm)):
        return None
    end = at + 1
    while (
        _MONTHS.match(sentence.norm(end)) or sentence.norm(end) in _SECOND or _YEAR.match(sentence.norm(end))
    ):
        end += 1
    return end


def is_opening(sentence: Sentence, at: int, speech: Speech) -> bool:
    """Say whether a noun at an index opens what is said: a noun of action, an amount, a number."""
    norm = sentence.norm(at)
    if not norm or not sentence.is_kind(at, Kind.WORD):
        return False
    if norm[0].isdigit() or norm in speech.openings:
        return True
    return opens_by_pattern(norm)


def opens_by_pattern(norm: str) -> bool:
    """Say whether a word has the pattern of a noun of action."""
    return bool(_MASDAR.match(norm)) and not _BODIES.match(norm)


def begins_with_particle(norm: str) -> bool:
    """Say whether the particle "by, of, with" is written to a word."""
    return len(norm) > len("ب..") and norm.startswith("ب") and norm not in _OWN_B


def is_listener(norm: str) -> bool:
    """Say whether a word tells to whom something is said ("للوكالة")."""
    return bool(_LISTENERS.match(norm))


def phrase_end(sentence: Sentence, start: int, stop: int, speech: Speech, *, strict: bool) -> int:
    """Return the index after the noun phrase that starts at `start`; `start` where none does.

    Args:
        sentence: The sentence.
        start: Index of its first word.
        stop: Index that it never goes over.
        speech: Words of the language.
        strict: True where what is said follows without a particle: after a definite word only its adjectives
            belong to the phrase.
    """
    if sentence.is_kind(start, Kind.QUOTE):
        return start + 1
    if not _may_open(sentence, start, speech):
        return start
    at = _over_place(sentence, start, stop) or start + 1
    if at < stop and sentence.is_kind(at, Kind.QUOTE) and _names_body(sentence, at, speech):
        at += 1
    closed = _is_definite(sentence.norm(start)) or sentence.norm(start).startswith(_TO_THE)
    while at < min(stop, start + _LONGEST):
        taken = _taken(sentence, at, speech, closed=closed, strict=strict)
        if taken is None:
            break
        at, closed = taken
    return min(at, stop)


def _names_body(sentence: Sentence, quote: int, speech: Speech) -> bool:
    """Say whether a quotation is the name of the body before it, and not what it says: something is said behind it."""
    body = sentence.norm(quote - 1)
    short = sentence.words[quote].end - sentence.words[quote].start < _NAME
    return (
        short
        and (body in speech.taken_up or f"ال{body}" in speech.taken_up)
        and sentence.is_kind(quote + 1, Kind.WORD)
    )


_NAME = 50
"""Characters of a name in quotation marks."""


def _taken(
    sentence: Sentence, at: int, speech: Speech, *, closed: bool, strict: bool
) -> tuple[int, bool] | None:
    """Return where the phrase goes on after the word at `at`, and whether it is closed; None where it ends."""
    norm = sentence.norm(at)
    if norm == _IN_NAME_OF and at + 1 < len(sentence.words):
        return at + 2, _is_definite(sentence.norm(at + 1))
    if norm in _IN_HIS_NAME:
        return at + 1, True
    place = _over_place(sentence, at, at + _LONGEST)
    if place is not None:
        return place, True
    if norm == _IN and not closed and sentence.norm(at + 1) and not _is_adjunct_of_time(sentence, at + 1):
        return at + 2, _is_definite(sentence.norm(at + 1))
    ends = begins_with_particle(norm) or not _goes_on(sentence, at, speech)
    return None if ends else _taken_word(sentence, at, speech, closed=closed, strict=strict)


def _taken_word(
    sentence: Sentence, at: int, speech: Speech, *, closed: bool, strict: bool
) -> tuple[int, bool] | None:
    """Take one word more: a pronoun with its adverb, an adjective, a genitive."""
    norm = sentence.norm(at)
    if closed and strict and _is_purpose(sentence, at):
        return at + 2, True
    if norm in _TAKEN_BY:
        return at + 1 + sentence.norm(at + 1).endswith("ا"), True
    if _is_definite(norm) or norm.startswith(_TO_THE):
        fits = not closed or bool(_AGREEING.match(norm)) or norm.startswith(_TO_THE) or not strict
        return (at + 1, True) if fits else None
    ends = strict and (closed or is_opening(sentence, at, speech))
    return None if ends else (at + 1, closed)


_PURPOSE = re.compile(
    r"ل(?:حقوق|دراس|مراقب|شوون|احصاء|تنمي|مكافح|حماي|رصد|توثيق|بحوث|ابحاث|سياس|انتخاب|دفاع|اغاث|عدال|سلام|اعلام|تعليم|صح|غذاء|زراع|نزاه|شفافي|استجاب|حري)\w*\Z"
)
"""What a body is for, as a part of its name ("مركز الفرات لحقوق الإنسان")."""


def _is_purpose(sentence: Sentence, at: int) -> bool:
    return bool(_PURPOSE.match(sentence.norm(at))) and _is_definite(sentence.norm(at + 1))


def is_adverbial(sentence: Sentence, at: int) -> bool:
    """Say whether a word is written with the ending of an indefinite accusative."""
    return sentence.is_kind(at, Kind.WORD) and _TANWIN in sentence.cut(at, at + 1)


def _may_open(sentence: Sentence, at: int, speech: Speech) -> bool:
    norm = sentence.norm(at)
    if not sentence.is_kind(at, Kind.WORD) or not norm or norm[0].isdigit():
        return False
    return (
        norm
        not in _PREPOSITIONS
        | speech.breaks
        | speech.adjuncts
        | speech.that
        | speech.pronouns
        | speech.between
    )


def _goes_on(sentence: Sentence, at: int, speech: Speech) -> bool:
    norm = sentence.norm(at)
    if not sentence.is_kind(at, Kind.WORD) or not norm or norm[0].isdigit():
        return False
    if is_adverbial(sentence, at) and not is_adverbial(sentence, at - 1):
        return False
    if norm in _POINTING | speech.breaks | speech.adjuncts | speech.that | speech.between | speech.proclitics:
        return False
    return not is_listener(norm) and norm not in speech.verbs.by_first


def _is_definite(norm: str) -> bool:
    return norm.startswith((_ARTICLE, "وال"))


def _is_adjunct_of_time(sentence: Sentence, at: int) -> bool:
    return bool(
        re.match(
            r"\d|بيان|تقرير|تصريح|مؤتمر|حديث|مقابله|كلمه|خطاب|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|وقت|ختام",
            sentence.norm(at),
        )
    )


_ALSO_WORDS = frozenset(COMMON_WORDS) | frozenset(TOWNS) | frozenset(UNSURE_TOWNS)
"""Places whose names are words as well ("الخبر", a town and "the news"): they end no speaker."""


def _over_place(sentence: Sentence, at: int, stop: int) -> int | None:
    """Return the index after the name of a place at `at` ("بوركينا فاسو"), or None."""
    for name in PLACES.get(sentence.norm(at), ()):
        if name in _ALSO_WORDS:
            continue
        if at + len(name) <= stop and tuple(sentence.norms[at : at + len(name)]) == name:
            return at + len(name)
    return None
