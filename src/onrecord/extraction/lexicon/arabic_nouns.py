"""Arabic counted nouns with the English unit each is counted in; forms are made by rule, broken plurals listed."""

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.extraction.lexicon.arabic_things import THINGS
from onrecord.extraction.lexicon.tables import words
from onrecord.text.numbers import normalise

# Singular and broken plurals; regular endings are added below.
_BASES = {
    "person": """شخص أشخاص مدني جندي جنود طفل أطفال امرأة نساء رجل رجال فتاة فتيات فتى فتيان شاب شبان شباب صبي قتيل قتلى
        جريح جرحى شهيد شهداء ضحية ضحايا مصاب نازح لاجئ لاجئون لاجئين مهاجر عائد مفقود مخطوف معتقل سجين سجناء أسير أسرى رهينة رهائن
        شاهد شهود ناج ناجين ناجون مقاتل مسلح إرهابي متمرد عنصر عناصر جثة جثث جثمان جثامين مراقب مواطن ساكن سكان عضو أعضاء
        عامل عمال موظف طبيب أطباء ممرض مسعف معلم مدرس صحفي صحافي ناشط نشطاء محام محامين قاض قضاة مسؤول وزير وزراء ضابط ضباط
        شرطي عسكري مرتزق مرتزقة طالب طلاب تلميذ تلاميذ متظاهر محتج قرويون قروي مزارع راع راعي رعاة قريب أقارب أقاربه أقاربها
        نسمة مستفيد ناخب رضيع رضع وفاة وفيات حالة_وفاة إصابة مختطف محتجز متطوع سائق تاجر تجار أجنبي أجانب فرد أفراد روح أرواح
        مهجر مشرد مغتصب متهم مشتبه خبير خبراء مصدر_مطلع آلاف_شخص""",
    "event": """هجوم هجمات غارة غارات ضربة ضربات حادث حوادث حادثة اعتداء انتهاك مجزرة مجازر اشتباك معركة معارك
        انفجار تفجير قصف كمين كمائن عملية عمليات إعدام اعتقال اختطاف اغتيال مظاهرة احتجاج قتل حالة_اعتقال حدث أحداث مرة مرات
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
    "health facility": "مرفق مرافق مركز_صحي",
    "website": "موقع مواقع",
    "radio station": "إذاعة",
    "camp": "مخيم مخيمات معسكر",
    "town": "مدينة مدن بلدة",
    "state": "ولاية",
    "region": "منطقة مناطق إقليم أقاليم",
    "country": "دولة دول بلد",
    "bed": "سرير أسرّة",
    "meal": "وجبة",
    "grave": "حفرة حفر قبر قبور مقبرة مقابر",
    "animal": "رأس رؤوس ماشية",
    "shop": "متجر متاجر محل",
    "water station": "محطة_مياه محطات_مياه",
    "station": "محطة",
    "weapon": "سلاح أسلحة قطعة",
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
    "convict": "حكم أحكام",
}
# Nouns whose plural is no regular -in, so that -in can only be the dual ("two children", "two houses").
_DUALS = words("طفل رجل شخص جندي قتيل جريح شهيد شاب عامل منزل بيت هجوم طالب ضابط مخيم مصدر موقع جثمان")


def _forms() -> Mapping[str, str]:
    forms: dict[str, str] = {}
    for unit, text in (*_BASES.items(), *THINGS.items()):
        for base in text.split():
            word = normalise(base)
            stem = word.removesuffix("ه")
            for form in (word, f"{word}ا", f"{stem}ات", f"{word}ين", f"{word}ون", f"{word}ي"):
                forms.setdefault(form, unit)
    return MappingProxyType(forms)


UNITS = _forms()


def _pairs() -> Mapping[str, str]:
    """Every dual of a known noun, with its singular."""
    duals: dict[str, str] = {}
    for text in (*_BASES.values(), *THINGS.values()):
        for base in text.split():
            word = normalise(base)
            if word.endswith("ه"):
                duals.update({f"{word[:-1]}تان": word, f"{word[:-1]}تين": word})
            else:
                duals[f"{word}ان"] = word
                if word in _DUALS:
                    duals[f"{word}ين"] = word
    return MappingProxyType({dual: base for dual, base in duals.items() if dual not in _NOT_DUAL})


_STEM = 3
_NOT_DUAL = words("فتيان سكان شبان")
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
STOPS = words(
    """في من على إلى عن مع بين منذ حتى خلال بعد قبل عند لدى ضد أو و ثم أن إن التي الذي الذين ما لا لم لن قد كان كانت
    هو هي هم هذا هذه ذلك تلك كل أي غير سوى أما إذا كما لكن بل حيث وفق بحسب أي مقابل ضمن تحت فوق بينهم بينها منهم منها فيها
    وصلت قتلوا قالت قال وصل مقارنة على_الأقل تقريبا فقط كانوا اليوم أمس"""
)


def lemma(word: str) -> str:
    """Return the form itself: every form that matters is listed."""
    return word


def is_plural(word: str) -> bool:
    """Say whether an unknown word can be a counted noun by its ending."""
    return word in UNITS or (len(word) > _STEM and word not in STOPS and word.endswith(("ا", "ه", "ات")))
