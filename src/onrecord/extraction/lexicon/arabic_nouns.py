"""Arabic counted nouns with the English unit each is counted in; forms are made by rule, broken plurals listed."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from onrecord.extraction.lexicon.arabic_affairs import AFFAIRS
from onrecord.extraction.lexicon.arabic_economy import ECONOMY
from onrecord.extraction.lexicon.arabic_goods import GOODS
from onrecord.extraction.lexicon.arabic_people import PEOPLE
from onrecord.extraction.lexicon.arabic_public import PUBLIC
from onrecord.extraction.lexicon.arabic_services import SERVICES
from onrecord.extraction.lexicon.arabic_things import THINGS
from onrecord.extraction.lexicon.arabic_workers import WORKERS
from onrecord.extraction.lexicon.compounds import by_head, split
from onrecord.extraction.lexicon.tables import keyed, words
from onrecord.text.numbers import normalise

# Singular and broken plurals; regular endings are added below.
_BASES = {
    "person": """متوف متوفى متوفين هالك ميت موتى أموات شهيد شهداء شهيدة قتيل قتلى قتيلة مقتول مغدور جريح جرحى جريحة مصاب
        مصابة شخص أشخاص فرد أفراد روح أرواح إنسان أناس ناس بشر آدمي أحد_السكان مصدر_مطلع وفاة وفيات حالة_وفاة
        إصابة شرطة لواء محافظ طالبات لاجئين مستسلم مستهدف ملاحق معدم محروق مضرب_عن_الطعام مصاب_بجروح عميل_سري
        مسنين فلاحون قناصون محارب""",
    "event": """هجوم هجمات غارة غارات ضربة ضربات حادث حوادث حادثة اعتداء انتهاك مجزرة مجازر اشتباك معركة معارك
        انفجار تفجير قصف كمين كمائن عملية عمليات إعدام اعتقال اختطاف اغتيال مظاهرة احتجاج قتل حالة_اعتقال حالات_اعتقال حالة_قتل حالات_قتل حالة_إعدام حالات_إعدام حالة_تعذيب حالات_تعذيب حالة_احتجاز حالات_احتجاز حالة_اختفاء حالات_اختفاء حالة_خطف حالات_خطف حالة_اختطاف حالات_اختطاف حالة_اغتصاب حالات_اغتصاب حالة_عنف حالات_عنف حالة_انتهاك حالات_انتهاك حالة_تحرش حالات_تحرش حالة_طرد حالات_طرد حالة_نهب حالات_نهب حالة_اعتداء حالات_اعتداء حالة_توقيف حالات_توقيف حالة_تهجير حالات_تهجير حالة_ابتزاز حالات_ابتزاز حالة_إخفاء حالات_إخفاء حدث أحداث مرة مرات
        اغتصاب""",
    "home": "منزل منازل بيت بيوت مسكن مساكن دار",
    "village": "قرية قرى",
    "family": "أسرة أسر عائلة عائلات",
    "vehicle": "سيارة مركبة آلية مدرعة",
    "tank": "دبابة",
    "truck": "شاحنة",
    "motorcycle": "دراجة",
    "case": "حالة قضية قضايا",
    "request": "طلب طلبات",
    "report": "بلاغ بلاغات تقرير تقارير",
    "school": "مدرسة مدارس",
    "hospital": "مستشفى مستشفيات",
    "health facility": "مركز_صحي",
    "radio station": "إذاعة",
    "camp": "مخيم مخيمات معسكر",
    "town": "مدينة مدن بلدة",
    "state": "ولاية",
    "region": "منطقة مناطق إقليم أقاليم",
    "country": "دولة دول بلد",
    "bed": "سرير",
    "meal": "وجبة",
    "grave": "قبر قبور مقبرة_جماعية مقابر_جماعية",
    "cemetery": "مقبرة مقابر",
    "pit": "حفرة حفر",
    "animal": "رأس رؤوس ماشية",
    "shop": "متجر متاجر محل",
    "water station": "محطة_مياه محطات_مياه",
    "station": "محطة",
    "weapon": "سلاح أسلحة",
    "drone": "مسيّرة",
    "shell": "قذيفة قذائف",
    "bomb": "قنبلة قنابل",
    "aircraft": "طائرة",
    "mosque": "مسجد مساجد",
    "church": "كنيسة كنائس",
    "job": "وظيفة وظائف",
    "question": "سؤال أسئلة",
    "letter": "رسالة رسائل",
    "interview": "مقابلة",
    "photograph": "صورة صور",
    "market": "سوق أسواق",
    "convoy": "قافلة قوافل",
    "birth": "ولادة",
    "visa": "تأشيرة",
}
_FINISHED = re.compile("[^ت].ا.ي?[^ه]")
# Nouns whose plural is no regular -in, so that -in can only be the dual ("two children", "two houses"); persons often have one.
_DUALS = words("طفل رجل شخص جندي قتيل جريح شهيد شاب طالب ضابط")
_NOT_DUAL = words(
    "مسرحين مقعدين معارضين محافظين فتيان سكان شبان جيران فرسان قبطان بلدان ميدان حيوان فيضان بركان كثبان بنين جنين تمرين سجين يقين متوفين مكان إنسان بستان عنوان قضبان"
)
_PERSONS = {"person": " ".join((*WORKERS.values(), *PEOPLE.values()))}
_SINGLE, _SEVERAL = split(_BASES, THINGS, GOODS, AFFAIRS, SERVICES, ECONOMY, PUBLIC, _PERSONS)


def _inflected(word: str) -> tuple[str, ...]:
    """Return a noun with its regular endings."""
    if word.endswith("ه"):
        return word, f"{word[:-1]}ات"
    return word, f"{word}ا", f"{word}ات", f"{word}ين", f"{word}ون", f"{word}ي"


def _is_finished(word: str, unit: str) -> bool:
    """Say whether a noun of things is a broken plural of four letters, which takes no endings ("مدارس", "صناديق")."""
    return unit != "person" and _FINISHED.fullmatch(word) is not None


def _forms() -> Mapping[str, str]:
    forms: dict[str, str] = dict(_SINGLE)
    # The feminine plural belongs to the noun in -a where there is one: "محافظات" are provinces, not governors.
    for word, unit in sorted(_SINGLE.items(), key=lambda entry: not entry[0].endswith("ه")):
        for form in () if _is_finished(word, unit) else _inflected(word):
            forms.setdefault(form, unit)
    forms.update((form, "person") for word in FEW for form in _inflected(word))
    return MappingProxyType(forms)


FEW = keyed({"farm": "مزارع", "cannon": "مدافع", "exhibition": "معارض", "report": "محاضر", "scene": "مشاهد"})
"""Plurals that in the singular are a word for persons: three to ten farms, but eleven farmers, are "مزارع"."""
UNITS = _forms()


def bare(word: str) -> str:
    """Take the article and the endings of number, gender and case off a word."""
    word = word.removeprefix("ال")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 1:
            return word.removesuffix(ending)
    return word


_ENDINGS = ("يين", "يون", "يات", "يه", "يا", "ين", "ون", "ات", "ي", "ه", "ا")


def _plain(noun: str, unit: str) -> str:
    """Return the unit of a compound: that of its head, where it only tells which sort of it ("water pump": "pump")."""
    head = UNITS.get(noun.replace("-", "_").split("_", 1)[0], "")
    return head if head and head not in _TOLD_APART and unit.endswith(f" {head}") else unit


_TOLD_APART = frozenset(
    {"station", "centre", "point", "office", "facility", "paper", "post", "box", "grave", "item", "shell"}
)
"""Heads that say too little by themselves: a polling station and a fuel station are no two of a kind."""
COMPOUNDS = by_head({noun: _plain(noun, unit) for noun, unit in _SEVERAL.items()}, _inflected, bare)


def _person_nouns() -> Mapping[str, str]:
    """English plural by every form of a word for persons; the words of a compound are joined by underscores."""
    single, several = split(WORKERS, PEOPLE)
    found = {
        "_".join((head, *tail)): name
        for head, tails in by_head(several, _inflected, bare).items()
        for tail, name in tails
    }
    for word, name in single.items():
        found.update(
            (form, name) for form in _inflected(word) if UNITS.get(form) == "person" and form not in found
        )
    return MappingProxyType(found)


PERSON_NOUNS = _person_nouns()


def _pairs() -> Mapping[str, str]:
    """Every dual of a known noun, with its singular."""
    duals: dict[str, str] = {}
    for word, unit in _SINGLE.items():
        if _is_finished(word, unit):
            continue
        if word.endswith("ه"):
            duals.update({f"{word[:-1]}تان": word, f"{word[:-1]}تين": word})
        else:
            duals[f"{word}ان"] = word
            if unit != "person" or word in _DUALS:
                duals[f"{word}ين"] = word
    return MappingProxyType(
        {dual: base for dual, base in duals.items() if dual not in _NOT_DUAL and dual not in _SINGLE}
    )


_STEM = 3
_ARTICLE = "ال"
_OWNERS = ("ها", "هم", "هن", "نا", "ه", "ي")
# أفعال أفعلة أفعلاء · فعول فعال · فواعل مفاعل فعائل، مفاعيل · فعلاء · فعلى · فُعّال · فِعلان
_BROKEN = re.compile(
    r"ا..ا.|ا..(?:ي?ه|ء)|ا...اء|..و.|..ا.|..ا.(?:ي?.|ه)|...اء|(?:قتل|جرح|مرض|اسر|غرق|هلك|موت|ضحاي)[ياى]|رجال|كلاب|جبال|ثمار|خيام|نساء|بلاد|...ان|قري|مدن|دول|طرق|كتب|فرق|اسر|ضحايا"
)
PAIRS = _pairs()
TIME_PAIRS = MappingProxyType(
    {
        normalise(dual): unit
        for unit, text in {
            "day": "يومان يومين",
            "week": "أسبوعان أسبوعين",
            "month": "شهران شهرين",
            "year": "عامان عامين سنتان سنتين",
            "hour": "ساعتان ساعتين",
            "minute": "دقيقتان دقيقتين",
            "decade": "عقدان عقدين",
        }.items()
        for dual in text.split()
    }
)
_NO_PERSONS = words(
    "ملايين عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين مئتين ألفين مليونين مرتين يومين عامين سنتين شهرين دولارين أثناء حين بنزين تشرين كانون تلفزيون زيتون صابون مليون بليون تريليون اثنين اثنتين فلسطين"
)
STOPS = words(
    """في من على إلى عن مع بين منذ حتى خلال بعد قبل عند لدى ضد أو و ثم أن إن التي الذي الذين ما لا لم لن قد كان كانت
    هو هي هم هذا هذه ذلك تلك كل أي غير سوى أما إذا كما لكن بل حيث وفق بحسب أي مقابل ضمن تحت فوق بينهم بينها منهم منها فيها
    نقدا سنويا يوميا شهريا أسبوعيا حاليا سابقا لاحقا مجددا معا أيضا رسميا عالميا محليا ليلا نهارا صباحا مساء فجرا ظهرا عصرا غدا جميعا إجمالا
    إضافيا إضافية تباعا جوا برا بحرا عمدا مباشرة مؤقتا مؤقتة نهائيا إطلاقا ثانية وسطيا حتما دوليا رغم بدلا نتيجة إضافة نظرا خلافا استنادا وفقا طبقا تحديدا
    وصلت قتلوا قالت قال وصل مقارنة على_الأقل تقريبا فقط كانوا اليوم أمس"""
)


def lemma(word: str) -> str:
    """Return the form without its article, a plural also without whose it is ("أطفاله"); all other forms are listed."""
    if word in UNITS:
        return word
    plain = word.removeprefix(_ARTICLE)
    if plain in UNITS:
        return plain
    owner = next((owner for owner in _OWNERS if word.endswith(owner)), "")
    stem = word.removesuffix(owner)
    stem = f"{stem[:-1]}ء" if stem.endswith("اي") else stem
    return stem if owner and stem in UNITS and _is_several(stem) else word


def names_several(word: str) -> bool:
    """Say whether a known noun has the form of a plural, sound or broken: a bare number may count what it names."""
    return _is_several(lemma(word))


def _is_several(stem: str) -> bool:
    return stem.endswith(("ين", "ون", "ات")) or _BROKEN.fullmatch(stem) is not None


def person_by_ending(word: str) -> bool:
    """Say whether an unknown noun means persons by its ending: the regular masculine plural is that of persons."""
    return (
        len(word) > _STEM + 1
        and word.endswith(("ين", "ون"))
        and word not in STOPS
        and word not in _NO_PERSONS
    )


def is_plural(word: str) -> bool:
    """Say whether an unknown word can be a counted noun by its ending."""
    return word in UNITS or (len(word) > _STEM and word not in STOPS and word.endswith(("ا", "ه", "ات")))
