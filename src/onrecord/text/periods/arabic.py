"""Arabic words for dates and periods, with the month names of the Levant, the Gulf, Egypt and the Maghreb."""

# fmt: off
from onrecord.text.periods.lexicon import DAY, DAY2, YEAR, YEAR_AFTER, Lexicon, either, listed

_MONTHS = {
    name.replace("_", " "): number
    for number, names in enumerate(
        (
            "يناير كانون_الثاني جانفي ينّاير",
            "فبراير شباط فيفري",
            "مارس آذار مارت",
            "أبريل إبريل نيسان أفريل",
            "مايو أيار ماي",
            "يونيو يونيه حزيران جوان",
            "يوليو يوليه تموز جويلية يوليوز",
            "أغسطس آب أوت غشت",
            "سبتمبر أيلول شتنبر",
            "أكتوبر تشرين_الأول",
            "نوفمبر تشرين_الثاني نونبر",
            "ديسمبر كانون_الأول دجنبر",
        ),
        start=1,
    )
    for name in names.split()
}
# These are also everyday words ("practised", "returned", "water of", "a name", "bus"): they need a date around them.
_AMBIGUOUS = {"مارس", "آب", "ماي", "جوان", "أوت", "مارت"}
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("الاثنين الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"), start=1
    )
    for name in names.split()
}
_UNITS_1 = listed("واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة")
_FEMININE = listed("واحدة اثنتين ثلاث أربع خمس ست سبع ثماني تسع عشر")
_LONGEST_MONTH = 31
_DEFINITE = listed("الواحد الاثنين الثلاثة الأربعة الخمسة الستة السبعة الثمانية التسعة العشرة")
_DEFINITE_F = listed("الواحدة الاثنتين الثلاث الأربع الخمس الست السبع الثماني التسع العشر")
_NUMBERS = {
    word: number
    for words in (_UNITS_1, _FEMININE, _DEFINITE, _DEFINITE_F)
    for number, word in enumerate(words, start=1)
}
_NUMBERS |= {
    "أحد عشر": 11,
    "إحدى عشرة": 11,
    "اثني عشر": 12,
    "اثنتي عشرة": 12,
    "الاثني عشر": 12,
    "الأحد عشر": 11,
}
_NUMBERS |= {
    "خمسة عشر": 15,
    "عشرين": 20,
    "العشرين": 20,
    "ثلاثين": 30, "أربعين": 40, "خمسين": 50, "ستين": 60, "سبعين": 70, "ثمانين": 80, "تسعين": 90,
    "الثلاثين": 30,
    "الاثنا عشر": 12,
    "ثمانية عشر": 18,
}
_TENS_WORDS = {"عشرون": 20, "ثلاثون": 30, "أربعون": 40, "خمسون": 50, "ستون": 60, "سبعون": 70, "ثمانون": 80, "تسعون": 90, "مئة": 100, "مائة": 100}
_NUMBERS |= _TENS_WORDS | {"أربعة عشر": 14, "ثلاثة عشر": 13, "ستة عشر": 16, "سبعة عشر": 17, "تسعة عشر": 19, "اثنا عشر": 12, "اثنتا عشرة": 12}
_NUMBERS |= {
    f"{one} و{ten}": 10 * tens + ones
    for tens, both in enumerate((("عشرين", "عشرون"), ("ثلاثين", "ثلاثون"), ("أربعين", "أربعون"), ("خمسين", "خمسون"), ("ستين", "ستون")), start=2)
    for ten in both
    for words in (listed("واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة"), listed("واحدة اثنتين ثلاث أربع خمس ست سبع ثماني تسع"))
    for ones, one in enumerate(words, start=1)
}
_NUMBERS |= {f"{word} عشرة": 10 + number for number, word in enumerate(listed("ثلاث أربع خمس ست سبع ثماني تسع"), start=3)}
_HOURS = {"الأربع والعشرين": 24, "الأربع والعشرون": 24, "الثماني والأربعين": 48, "الاثنتين والسبعين": 72}
_NUMBERS |= _HOURS
_ORDINALS = {
    word: number
    for number, word in enumerate(
        listed("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر"), start=1
    )
} | {"الحادي عشر": 11}
_ORDINALS |= {
    f"{word} عشر": 10 + number
    for number, word in enumerate(listed("الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع"), start=2)
}
_ORDINALS |= {
    f"{word} والعشرين": 20 + number
    for number, word in enumerate(
        listed("الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع"), start=1
    )
}
_ORDINALS |= {
    f"{word} والعشر{ending}": 20 + number
    for words in ("الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع", "الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة")
    for number, word in enumerate(listed(words), start=1)
    for ending in ("ين", "ون")
} | {"الحادي والثلاثون": 31, "العشرون": 20, "الثلاثون": 30}
_ORDINALS |= {"العشرين": 20, "الثلاثين": 30, "الحادي والثلاثين": 31}
_UNITS = {
    "يوم": "day", "يوما": "day", "أيام": "day", "الأيام": "day", "اليوم": "day", "أسبوع": "week", "أسبوعا": "week",
    "أسابيع": "week", "الأسابيع": "week", "الأسبوع": "week", "شهر": "month", "شهرا": "month", "أشهر": "month", "الأشهر": "month",
    "شهور": "month", "الشهور": "month", "الشهر": "month", "سنة": "year", "سنوات": "year", "السنوات": "year", "السنة": "year",
    "عام": "year", "عاما": "year", "أعوام": "year", "الأعوام": "year", "العام": "year", "عقد": "decade", "العقد": "decade",
    "عقود": "decade", "الربع": "quarter", "نهاية الأسبوع": "weekend", "عطلة نهاية الأسبوع": "weekend", "نهاية أسبوع": "weekend",
}
_CLOCK_UNITS = {
    "ساعة": "hour", "ساعات": "hour", "الساعات": "hour", "الساعة": "hour", "دقيقة": "minute", "دقائق": "minute", "دقيقه": "minute", "ثانية": "second", "ثوان": "second",
    "ثواني": "second", "قرن": "century", "قرون": "century", "القرون": "century", "ليلة": "night", "ليال": "night", "ليالي": "night", "فصل": "quarter", "فصول": "quarter",
    "أرباع": "quarter", "ربع": "quarter",
}
_TWO_CLOCK = {"ساعتين": "hour", "دقيقتين": "minute", "ثانيتين": "second", "قرنين": "century", "ليلتين": "night", "ساعتان": "hour", "يومان": "day",
    "أسبوعان": "week", "شهران": "month", "عامان": "year", "سنتان": "year", "عقدان": "decade", "دقيقتان": "minute", "قرنان": "century"}
_VAGUE = dict.fromkeys(("عدة", "بضع", "بضعة", "بعض", "عشرات"), 0)
_HIJRI = {
    name.replace("_", " "): number
    for number, names in enumerate(
        (
            "محرم المحرم", "صفر", "ربيع_الأول", "ربيع_الآخر ربيع_الثاني", "جمادى_الأولى جمادى_الأول", "جمادى_الآخرة جمادى_الثانية", "رجب", "شعبان", "رمضان", "شوال",
            "ذو_القعدة ذي_القعدة", "ذو_الحجة ذي_الحجة",
        ),
        start=1,
    )
    for name in names.split()
}
_OFTEN = {"يوميا": ("day", 1), "أسبوعيا": ("week", 1), "شهريا": ("month", 1), "سنويا": ("year", 1)}
_CENTURIES = {
    word: number
    for number, word in enumerate(listed("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر"), start=1)
} | {f"{word} عشر": 10 + number for number, word in enumerate(listed("الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع"), start=1)}
_CENTURIES |= {"العشرين": 20, "الحادي والعشرين": 21}
_FEMININE_RANKS = {word: number for number, word in enumerate(listed("الأولى الثانية الثالثة الرابعة الخامسة"), start=1)}
_SHORT_RANKS = {word: number for number, word in enumerate(listed("أول ثاني ثالث رابع خامس"), start=1)}
_BARE_WEEKDAYS = {
    word: number
    for number, words in enumerate(("اثنين إثنين", "ثلاثاء", "أربعاء", "خميس", "جمعة", "سبت", "أحد"), start=1)
    for word in words.split()
}
_PLURALS = frozenset(listed("الأيام الأسابيع الأشهر الشهور السنوات الأعوام العقود"))
_TWO = {
    "يومين": "day", "أسبوعين": "week", "شهرين": "month", "عامين": "year", "سنتين": "year", "عقدين": "decade",
    "اليومين": "day", "الأسبوعين": "week", "الشهرين": "month", "العامين": "year", "السنتين": "year", "العقدين": "decade",
}
_PARTS = {
    f"{unit} {word}": f"{letter}{number}"
    for unit, letter, words in (
        ("الربع", "Q", (("الأول", 1), ("الثاني", 2), ("الثالث", 3), ("الرابع", 4), ("الأخير", 4))),
        ("النصف", "H", (("الأول", 1), ("الثاني", 2))),
    )
    for word, number in words
}
_SEASONS = {
    "ربيع": "21",
    "صيف": "22",
    "خريف": "23",
    "شتاء": "24",
    "الربيع": "21",
    "الصيف": "22",
    "الخريف": "23",
    "الشتاء": "24",
}
_WHICH = {
    "الماضي": -1, "الماضية": -1, "المنصرم": -1, "المنصرمة": -1, "الفائت": -1, "الفائتة": -1, "السابق": -1, "السابقة": -1,
    "الجاري": 0, "الجارية": 0, "الحالي": 0, "الحالية": 0, "هذا": 0, "هذه": 0, "المقبل": 1, "المقبلة": 1, "القادم": 1,
    "القادمة": 1, "التالي": 1, "التالية": 1,
}
_AFTER = f"(?P<which>{either(word for word in _WHICH if word not in {'هذا', 'هذه'})})"
_GONE = "(?:الماضية|الماضي|الماضيين|الأخيرة|الأخير|الأخيرين|المنصرمة|المنصرم|المنصرمين|(?P<prior>السابقة|السابقين)|الفائتة)"
_L = "(?<![ء-ي])"
_R = "(?![ء-ي])"
_CLITIC = "(?:[وف]?[بلك]?)"
# "And" is written to the number after it; any other letter makes the number part of a word.
_YEAR = YEAR.replace(r"(?<![\d\w", r"(?<![ء-هىي])(?<![\da-z_")
_MONTH_NAME = f"(?P<month>{either(_MONTHS)})(?:\\s*[/(]\\s*{either(_MONTHS)}\\)?)?{_R}"
_MONTH_ALONE = f"(?P<month>{either(set(_MONTHS) - _AMBIGUOUS)})(?:\\s*[/(]\\s*{either(_MONTHS)}\\)?)?{_R}"
_MONTH_CUED = (
    f"(?:(?:في|منذ|حتى|بين|إلى|نهاية|بداية|مطلع|أواخر|أوائل|منتصف|شهر|خلال|قبل|بعد|بحلول|من)\\s+(?:شهر\\s+)?|شهري\\s+|[/،]\\s*)"
    f"(?P<span>(?P<month>{either(_AMBIGUOUS)})){_R}"
)
_WEEKDAY = f"(?P<weekday>{either(_WEEKDAYS)}){_R}"
# Sunday and Monday are "the one" and "the two" as well: where a clause goes on or ends, they are days.
_AFTER_DAY = r"\s*(?:[،,.؛:)]|$)|\s+(?:في|على|إن|أن|إنها|إنه|عن|إلى|قرب|خلال|بعد|قبل|بحسب|وفق|حيث|خارج|داخل|إثر|جراء|عقب|ضد|لدى|عند|مع|أثناء|شمال\w*|جنوب\w*|شرق\w*|غرب\w*|[بلو]ال\w+)(?!\w)"
_SURE_WEEKDAY = f"(?P<weekday>{either(set(_WEEKDAYS) - {'الاثنين', 'الإثنين', 'الأحد'})}){_R}"
_N = rf"(?P<n>\d{{1,3}}|{either(_NUMBERS)})"
_UNIT = f"(?P<unit>{either(_UNITS)})[ًٌٍَُِ]?{_R}"
_UNITS_OF = f"(?P<unit>{either(word for word in _UNITS if word in _PLURALS)}){_R}"
_LENGTH_N = rf"(?P<n>\d{{1,4}}(?:[.,]\d+)?|{either(_NUMBERS | _VAGUE)})"
_INDEFINITE = f"(?P<unit>{either(word for word in (_UNITS | _CLOCK_UNITS) if not word.startswith('ال'))})[ًٌٍَُِ]?{_R}"
_ANY_DUAL = f"(?P<two>{either(_TWO | _TWO_CLOCK)}){_R}"
_THIS = r"(?:(?P<which>هذا|هذه)\s+(?P<unit>الشهر|العام|السنة)|(?P<unit>الشهر|العام|السنة)\s+(?P<which>الماضي|الماضية|المنصرم|الجاري|الجارية|الحالي|الحالية|المقبل|المقبلة|القادم|القادمة))"
_DUAL = f"(?P<two>{either(_TWO)}){_R}"
_HUNDREDS = {
    f"{word}{hundred}": 100 * number
    for number, word in enumerate(listed("ثلاث أربع خمس ست سبع ثمان تسع"), start=3)
    for hundred in ("مائة", "مئة")
} | {"مائة": 100, "مئة": 100, "مائتين": 200, "مئتين": 200, "مائتان": 200, "مئتان": 200}
_YEAR_NUMBERS = {"ألف": 1000, "ألفين": 2000, "ألفان": 2000} | _HUNDREDS | {
    word: number for word, number in _NUMBERS.items() if " و" not in word and not word.startswith("ال")
} | {"تسعون": 90, "تسعين": 90, "ستون": 60}
_YEAR_WORDS = f"(?P<year_words>(?:ألفين|ألفان|ألف)(?:\\s+و\\s*{either(set(_YEAR_NUMBERS) - {'ألف', 'ألفين', 'ألفان'})}){{1,3}}){_R}"
_OF_YEAR_WORDS = rf"(?:\s*[،,]?\s*(?:من\s+)?(?:(?:عام|سنة|العام|السنة|لعام|لسنة|للعام)\s+)?{_YEAR_WORDS})"
_OF_YEAR = rf"(?:\s*[،,]?\s*(?:من\s+)?(?:(?:عام|سنة|العام|السنة|لعام|لسنة|للعام)\s+)?{YEAR_AFTER})"
_OF_WHICH = (
    rf"(?:\s+من\s+(?:(?:العام|السنة)\s+{_AFTER}|(?P<same>هذا|هذه)\s+(?:العام|السنة)|(?:العام|السنة){_R}))"
)
_ORDINAL_DAY = f"(?P<day>{either(_ORDINALS)})"
_COUNTED = frozenset(
    listed("شخص شخصا أشخاص مدني مدنيا مدنيين رجل رجلا امرأة طفل طفلا أطفال جندي جنديا جنود مقاتل مقاتلا مقاتلين قتيل قتيلا قتلى جريح "
    "جريحا جرحى ضحية ضحايا نازح نازحا نازحين لاجئ لاجئا لاجئين أسرة عائلة منزل منزلا منازل قرية قرى مدرسة مدارس حالة حالات هجوم هجوما "
    "حادثة حادث مرة يوم يوما شهر شهرا سنة عام عاما ساعة دقيقة دولار دولارا يورو جنيه جنيها فرنك مليون مليار ألف ألفا طن طنا كيلومتر كيلومترا "
    "متر هكتار لتر برميل برميلا رأس شاحنة مركبة وظيفة صوت مقعد أسير معتقل معتقلا شهيد شهيدا")
)

_OF_WHOLE = rf"(?:(?:من|في)\s+)?(?:(?:شهر\s+)?{_MONTH_NAME}{_OF_YEAR}?|(?:(?:عام|سنة|العام|السنة)\s+)?{YEAR_AFTER}|{_THIS})"
_SHORT_RANK = f"(?P<nth>{either(_SHORT_RANKS)}|آخر)"
_SIDE = "(?P<side>الأولى|الأول|الأخيرة|الأخير)"

ARABIC = Lexicon(
    months=_MONTHS,
    weekdays=_WEEKDAYS | _BARE_WEEKDAYS,
    numbers=_NUMBERS | _VAGUE | _ORDINALS | _FEMININE_RANKS | _SHORT_RANKS,
    units=_UNITS | _CLOCK_UNITS | _TWO | _TWO_CLOCK,
    hijri=_HIJRI,
    year_numbers=_YEAR_NUMBERS,
    often=_OFTEN,
    centuries=_CENTURIES,
    parts=_PARTS | _SEASONS,
    which=_WHICH,
    deictic={"الآن": 0, "الأمس": -1, "بعد غد": 2, "بعد الغد": 2, "الغد": 1, "غدًا": 1, "غداً": 1, "اليوم": 0, "أمس": -1, "البارحة": -1, "أمس الأول": -2, "أول من أمس": -2, "قبل أمس": -2, "قبل يوم أمس": -2, "أول أمس": -2, "غدا": 1},
    patterns=(
        ("days", "m+#", rf"(?<![\d.,]){DAY}\s*(?:-|–|إلى|حتى|و)\s*{DAY2}\s+(?:من\s+)?(?:شهر\s+)?{_MONTH_NAME}{_OF_YEAR}?"),
        ("days", "m+#", rf"{_L}{_CLITIC}(?P<span>{_MONTH_NAME}\s+(?:من\s+|بين\s+)?{DAY}\s*(?:-|–|إلى|حتى|و)\s*{DAY2}(?!\d){_OF_YEAR}?)"),
        ("full", "m+#", rf"{_L}{_CLITIC}(?P<span>(?:{_WEEKDAY}\s*[،,]?\s*)?{_MONTH_NAME}\s*[-/]?\s*{DAY}(?![\d%]|[.,]\d|\s+{either(_COUNTED)}{_R})(?:\s*[،,]\s*{YEAR_AFTER})?)"),
        ("full", "m+#", rf"(?<![\d.,]){DAY}\s*[-/.]\s*{_MONTH_NAME}\s*[-/.]?\s*{YEAR_AFTER}"),
        ("full", "m+#", rf"(?<![\d.,]){DAY}\s*[-/.]\s*{_MONTH_NAME}"),
        ("full", "m+#", rf"(?<![\d.,])(?P<year>(?:19|20)\d\d)\s*[،,/-]?\s*(?:شهر\s+)?{_MONTH_NAME}"),
        ("full", "w+#", rf"{_L}(?:يوم\s+)?(?P<span>{_WEEKDAY}\s+{DAY})(?![\d%/.:-]|[.,]\d|\s+(?:من\s+)?(?:{either(_MONTHS)}|{either(_COUNTED)}){_R})"),
        ("day_of", "u+#", rf"(?<![\d.,]){DAY}\s+(?:من\s+)?{_THIS}{_R}"),
        ("day_of", "u", rf"{_L}{_CLITIC}(?P<span>{_ORDINAL_DAY}\s+من\s+{_THIS}){_R}"),
        ("days_of", "u+#", rf"(?<![\d.,]){DAY}\s*(?:-|–|إلى|حتى|و)\s*{DAY2}\s+(?:(?:من|في)\s+)?{_THIS}{_R}"),
        ("nth_week", "u", rf"{_L}{_CLITIC}(?P<span>الأسبوع\s+(?P<nth>{either([*_CENTURIES][:5])}|الأخير)\s+(?:(?:من|في)\s+)?(?:(?:شهر\s+)?{_MONTH_NAME}{_OF_YEAR}?|{YEAR_AFTER}|(?:عام|سنة)\s+(?:{YEAR_AFTER}|{_YEAR_WORDS})|{_THIS})){_R}"),
        ("nth_week", "u", rf"{_L}{_CLITIC}(?P<span>(?P<nth>{either(_SHORT_RANKS)}|آخر)\s+أسبوع\s+(?:(?:من|في)\s+)?(?:(?:شهر\s+)?{_MONTH_NAME}{_OF_YEAR}?|{YEAR_AFTER}|(?:عام|سنة)\s+{YEAR_AFTER}|{_THIS})){_R}"),
        ("nth_weekday", "w", rf"{_L}(?P<nth>{either(_SHORT_RANKS)}|آخر)\s+(?:يوم\s+)?(?P<weekday>{either(_BARE_WEEKDAYS)})\s+(?:من|في)\s+(?:(?:شهر\s+)?{_MONTH_NAME}{_OF_YEAR}?|{_THIS}){_R}"),
        ("stretch", "s", rf"{_L}{_CLITIC}(?P<span>(?P<part_unit>الأيام|الأسابيع|الأشهر|الشهور)\s+{_N}\s+{_SIDE}\s+{_OF_WHOLE})"),
        ("stretch", "s", rf"{_L}{_CLITIC}(?P<span>(?:ال)?{_N}\s+(?P<part_unit>أيام|أسابيع|أشهر|شهور|يوما|أسبوعا|شهرا)\s+{_SIDE}\s+{_OF_WHOLE})"),
        ("stretch", "s", rf"{_L}{_CLITIC}(?P<span>(?P<side>أول|آخر)\s+{_N}\s+(?P<part_unit>أيام|أسابيع|أشهر|شهور|يوما|أسبوعا|شهرا)\s+{_OF_WHOLE})"),
        ("nth_day", "Rs+u", rf"{_L}{_CLITIC}(?P<span>{_SHORT_RANK}\s+(?:يوم|أيام)\s+{_OF_WHOLE})"),
        ("nth_day", "s", rf"{_L}{_CLITIC}(?P<span>اليوم\s+(?P<nth>{either([*_CENTURIES][:10])}|الأخير)\s+{_OF_WHOLE})"),
        ("rest_of", "r", rf"{_L}{_CLITIC}(?P<span>(?:بقية|باقي)\s+(?:هذا\s+|هذه\s+)?(?:(?P<unit>اليوم|الأسبوع|الشهر|العام|السنة)(?:\s+(?:الجاري|الجارية|الحالي|الحالية))?|(?:عام|سنة)\s+{YEAR_AFTER})){_R}"),
        ("weekdays_in", "k", rf"{_L}الأسبوع\s+{_AFTER}\s*[،,]?\s+(?:بين|من)\s+(?:يوم\s+)?{_WEEKDAY}\s*(?:و|إلى|حتى)\s*(?:يوم\s+)?(?P<weekday2>{either(_WEEKDAYS)}){_R}"),
        ("weekdays_in", "k", rf"{_L}(?:بين|من)\s+(?:يوم\s+)?{_WEEKDAY}\s*(?:و|إلى|حتى)\s*(?:يوم\s+)?(?P<weekday2>{either(_WEEKDAYS)})\s+(?:من\s+)?الأسبوع\s+{_AFTER}{_R}"),
        ("nth_weekday", "w", rf"{_L}(?:يوم\s+)?(?P<span>{_WEEKDAY}\s+(?P<nth>{either([*_CENTURIES][:5])}|الأخير)(?:\s+من\s+(?:(?:شهر\s+)?{_MONTH_NAME}{_OF_YEAR}?|{_THIS})|(?=\s*(?:[.،؛:!؟]|$)))){_R}"),
        ("week_of", "m+#", rf"{_L}{_CLITIC}(?P<span>أسبوع\s+{DAY}\s+(?:من\s+)?{_MONTH_NAME}{_OF_YEAR}?){_R}"),
        ("weekday_in", "w", rf"{_L}(?:يوم\s+)?(?P<span>{_WEEKDAY}\s*[،,]?\s+(?:(?:من|في)\s+)?الأسبوع\s+{_AFTER}){_R}"),
        ("weekday_in", "w", rf"{_L}{_CLITIC}(?P<span>الأسبوع\s+{_AFTER}\s*[،,]?\s+(?:يوم\s+)?{_WEEKDAY}){_R}"),
        ("shift", "w", rf"{_L}(?P<which>هذا)\s+(?:يوم\s+)?{_WEEKDAY}{_R}"),
        ("shift", "p", rf"{_L}(?P<which>هذا)\s+(?P<part>{either(_SEASONS)}){_R}"),
        ("century", "u", rf"{_L}{_CLITIC}(?P<span>القرن\s+(?P<nth>{either(_CENTURIES)}|\d\d)){_R}"),
        ("century", "u", rf"{_L}{_CLITIC}(?P<span>القرن\s+{_AFTER}){_R}"),
        ("fiscal", "u+#", r"(?:السنة|العام)\s+(?:المالية|المالي|الدراسية|الدراسي|الميزانية)\s+(?:ل)?(?P<year>(?:19|20)\d\d)(?:\s*[-–/]\s*(?P<year2>(?:19|20)\d\d|\d\d))?(?!\d)"),
        ("month_digits", "n", r"(?<![\d/.,-])(?P<digits>0[1-9]|1[0-2]|[1-9])\s?[/-]\s?(?P<year>(?:19|20)\d\d)(?![\d/-]|[.,]\d)"),
        ("month_digits", "n", r"(?<![\d/.,-])(?P<year>(?:19|20)\d\d)\s?[/-]\s?(?P<digits>0[1-9]|1[0-2]|[1-9])(?![\d/.%-]|,\d)"),
        ("hijri", "h+#", rf"{_L}{_CLITIC}(?P<span>(?:{DAY}\s+(?:من\s+)?)?(?:شهر\s+)?(?P<hijri>{either(_HIJRI)})\s*[،,]?\s*(?:من\s+)?(?:(?:عام|سنة|لعام)\s+)?(?P<hijri_year>1[3-5]\d\d)(?:\s*(?:هـ|ه|هجرية|هجري|للهجرة)(?![ء-ي]))?)(?!\d)"),
        ("hijri", "h+#", r"(?:(?:عام|سنة|لعام)\s+)?(?<!\d)(?P<hijri_year>1[3-5]\d\d)\s*(?:هـ|ه|هجرية|هجري|للهجرة)(?![ء-ي])"),
        ("from_day", "a+u", rf"{_L}(?:بعد\s+)?(?:{_N}\s+{_UNIT}|{_DUAL})\s+(?P<side>بعد|قبل|من)\s+(?P<word>الآن|اليوم|الغد|غد){_R}"),
        ("current", "u", rf"(?:خلال|على\s+مدار|طوال|طيلة|على\s+مدى)\s+(?P<span>(?P<unit>العام|السنة|الشهر|الأسبوع|الربع)){_R}(?!\s+(?:ال|من|نفس|\d|ذا))"),
        ("offset", "a+u", rf"{_L}(?P<side>قبل|بعد)\s+(?:{_N}\s+{_UNIT}|{_DUAL}|(?P<one>يوم|أسبوع|شهر|عام|سنة){_R})\s+من(?=\s+(?:يوم\s+)?(?:\d|{either(_WEEKDAYS)}))"),
        ("after_next", "u", rf"{_L}{_CLITIC}(?P<span>(?P<unit>الأسبوع|الشهر|العام|السنة|عطلة\s+نهاية\s+الأسبوع)\s+بعد\s+(?:القادمة?|المقبلة?|التالية?)){_R}"),
        ("weekday_in", "w", rf"{_L}(?P<which>هذا)\s+الأسبوع\s*[،,]?\s+(?:يوم\s+)?{_WEEKDAY}"),
        ("day_after", "u", rf"{_L}(?:في\s+)?(?P<span>اليوم\s+التالي){_R}"),
        ("full", "m", rf"{_L}(?:{_WEEKDAY}\s*[،,]?\s*)?(?P<day>أول|{either(word for word, number in _NUMBERS.items() if number <= _LONGEST_MONTH)})\s+(?:من\s+)?(?:شهر\s+)?{_MONTH_NAME}{_OF_YEAR}?"),
        ("full", "m", rf"{_L}{_ORDINAL_DAY}\s+(?:من\s+)?(?:شهر\s+)?{_MONTH_NAME}\s*[،,]?\s*(?:عام\s+|سنة\s+)?{_YEAR_WORDS}"),
        ("week_number", "u+#", r"الأسبوع\s+(?:الوبائي\s+|رقم\s+)?(?P<digits>[1-4]?\d|5[0-3])(?!\d)"),
        ("days", "m+#", rf"(?<![\d.,]){DAY}\s*(?:-|–|إلى|حتى|و)\s*{DAY2}\s+(?:من\s+)?(?:شهر\s+)?{_MONTH_NAME}{_OF_YEAR}?"),
        ("full", "m+#", rf"(?:{_WEEKDAY}\s*[،,]?\s*(?:الموافق\s+)?)?(?<![\d.,]){DAY}\s+(?:من\s+)?(?:شهر\s+)?{_MONTH_NAME}(?:\s+{_AFTER}|{_OF_YEAR}?)"),
        ("full", "m", rf"{_L}(?:{_WEEKDAY}\s*[،,]?\s*)?{_ORDINAL_DAY}\s+(?:من\s+)?(?:شهر\s+)?{_MONTH_NAME}(?:\s+{_AFTER}|{_OF_YEAR}?)"),
        ("full", "m+#", rf"{_L}{_CLITIC}(?P<span>{_MONTH_NAME}{_OF_YEAR})"),
        ("month", "m", rf"{_L}{_CLITIC}(?P<span>{_MONTH_ALONE})"),
        ("month", "m", rf"{_L}[وفبل]?{_MONTH_CUED}"),
        ("shift", "m", rf"{_L}{_CLITIC}(?P<span>{_MONTH_NAME}\s+{_AFTER}){_R}"),
        ("shift", "m", rf"{_L}{_CLITIC}(?P<span>{_MONTH_NAME}\s+من\s+(?:العام|السنة)\s+(?P<before>الماضي|الماضية|السابق|السابقة)){_R}"),
        ("shift", "w", rf"{_L}{_CLITIC}(?P<span>{_WEEKDAY}\s+{_AFTER}){_R}"),
        ("shift", "u", rf"{_L}{_CLITIC}(?P<span>{_UNIT}\s+(?!السابقة?(?![ء-ي])){_AFTER}){_R}"),
        ("shift", "u", rf"{_L}{_CLITIC}(?P<span>(?P<which>هذا|هذه)\s+{_UNIT})"),
        ("weekend", "u", rf"{_L}(?:عطلة\s+)?نهاية\s+(?:(?P<which>هذا)\s+)?(?:ال)?أسبوع(?:\s+{_AFTER})?{_R}"),
        ("shift", "p", rf"{_L}{_CLITIC}(?P<span>(?P<part>{either(_SEASONS)})\s+{_AFTER}){_R}"),
        ("weekday", "w", rf"(?<!كل\s){_L}(?:(?:يوم|مساء|صباح|ليلة|ليل|فجر|ظهر|عصر|أمس|نهار|منذ|حتى|عشية|غداة)\s+)(?P<span>{_WEEKDAY})"),
        ("weekday", "w", rf"(?<!كل\s){_L}{_SURE_WEEKDAY}"),
        ("weekday", "w", rf"[،,]\s*(?P<span>{_WEEKDAY})(?=\s*[،,])"),
        ("overnight", "x", rf"{_L}(?:خلال\s+|في\s+)?الليلة\s+(?:الماضية|الفائتة){_R}"),
        ("weekday", "w", rf"(?:(?<=\s)|(?<=[ء-ي]/))و(?P<span>{_SURE_WEEKDAY})"),
        ("weekday", "w", rf"(?<!بين\s)(?<!ين\s)(?<!ان\s)(?<!من\s)(?<!إلى\s)(?<!على\s)(?<!كل\s)(?<!هؤلاء\s)(?<!أحد\s){_L}(?P<weekday>الاثنين|الإثنين|الأحد)(?={_AFTER_DAY})"),
        ("part", "p", rf"{_L}{_CLITIC}(?P<span>(?P<part>{either(_PARTS)})(?:{_OF_YEAR}|{_OF_WHICH})?){_R}"),
        ("part", "p+#", rf"{_L}{_CLITIC}(?P<span>(?P<part>{either(_SEASONS)}){_OF_YEAR})"),
        ("part", "p", rf"{_L}{_CLITIC}(?P<span>(?P<part>{either(_SEASONS)})\s+(?:العام|السنة)\s+{_AFTER}){_R}"),
        ("months", "u", rf"{_L}(?:الأشهر|الشهور)\s+{_N}\s+(?P<side>الأولى|الأخيرة)(?:{_OF_YEAR}|{_OF_WHICH})"),
        ("months", "u", rf"{_L}(?:الأشهر|الشهور)\s+{_N}\s+(?P<side>الأولى){_R}"),
        ("same", "u", rf"{_L}(?:الفترة\s+(?:نفسها|ذاتها)|نفس\s+الفترة|الفترة\s+المماثلة)(?:{_OF_YEAR}|{_OF_WHICH})"),
        ("to_date", "u", rf"{_L}منذ\s+(?:بداية|مطلع)\s+(?:هذا\s+)?(?:العام|السنة)(?:\s+(?:الجاري|الحالي|الجارية|الحالية))?{_R}"),
        ("window", "u", rf"{_L}{_CLITIC}(?P<span>{_UNITS_OF}\s+{_N}\s+{_GONE}){_R}"),
        ("window", "u", rf"{_L}{_CLITIC}(?P<span>(?:ال)?{_N}\s+{_UNIT}\s+{_GONE}){_R}"),
        ("window", "u+#", rf"{_L}{_CLITIC}(?P<span>(?:الـ?\s?)?(?P<n>24|48|72)\s+(?P<unit>ساعة)\s+{_GONE}){_R}"),
        ("window", "u+#", rf"{_L}{_CLITIC}(?P<span>(?P<unit>الساعات)\s+(?:الـ?\s?)?(?P<n>24|48|72)\s+{_GONE}){_R}"),
        ("window", "u", rf"{_L}{_CLITIC}(?P<span>(?P<unit>الساعات)\s+(?P<n>{either(_HOURS)})\s+{_GONE}){_R}"),
        ("window", "u+#", rf"{_L}{_CLITIC}(?P<span>آخر\s+(?P<n>24|48|72)\s+(?P<unit>ساعة)){_R}"),
        ("window", "u", rf"{_L}آخر\s+(?:{_N}\s+{_UNIT}|{_DUAL})"),
        ("window", "u", rf"{_L}{_CLITIC}(?P<span>{_DUAL}\s+{_GONE}){_R}"),
        ("ago", "a+u", rf"{_L}قبل\s+(?:نحو\s+|حوالي\s+|أكثر\s+من\s+)?(?:{_N}\s+{_UNIT}|{_DUAL}|(?P<one>يوم|أسبوع|شهر|عام|سنة|عقد){_R}(?!\s+\d|\s+(?:{either(_MONTHS)}){_R}))"),
        ("offset", "a+u", rf"{_L}بعد\s+(?:نحو\s+|حوالي\s+|أكثر\s+من\s+)?(?:{_N}\s+{_UNIT}|{_DUAL}|(?P<one>يوم|أسبوع|شهر|عام|سنة|عقد){_R}(?!\s+\d|\s+(?:{either(_MONTHS)}){_R}))"),
        ("that", "u", rf"{_L}(?:ذلك|تلك)\s+{_UNIT}"),
        ("before", "u", rf"{_L}{_CLITIC}(?P<span>{_UNIT}\s+(?:السابق|السابقة)){_R}"),
        ("deictic", "x", rf"{_L}{_CLITIC}(?P<span>(?P<word>قبل\s+(?:يوم\s+)?أمس|أول\s+من\s+أمس|أمس\s+الأول|أول\s+أمس|الأمس|أمس|البارحة|اليوم|بعد\s+غد|بعد\s+الغد|غدا)){_R}"),
        ("deictic", "x", rf"{_L}(?:(?<=يوم\s)|(?<=صباح\s)|(?<=مساء\s)|(?<=في\s)|(?<=حتى\s)|(?<=منذ\s)|(?<=من\s)|(?<=إلى\s)|(?<=فجر\s)|(?<=بحلول\s))(?P<word>الغد){_R}"),
        ("edge_of", "u", rf"{_L}{_CLITIC}(?P<span>(?P<edge>نهاية|أواخر|أوائل|مطلع|بداية|منتصف)\s+(?:(?P<which>هذا|هذه)\s+)?(?P<unit>العام|السنة|الشهر)(?:\s+{_AFTER})?){_R}"),
        ("decade", "d", rf"{_L}(?:ال)?(?P<tens>عشرين|ثلاثين|أربعين|خمسين|ستين|سبعين|ثمانين|تسعين)(?:يات|ات)(?:\s+القرن\s+(?:الماضي|العشرين))?{_R}"),
        ("year", "d", rf"(?:(?<=عام\s)|(?<=سنة\s)|(?<=في\s)|(?<=منذ\s)){_YEAR_WORDS}"),
        ("full", "m", rf"{_L}{_CLITIC}(?P<span>(?:{DAY}\s+)?{_MONTH_NAME}{_OF_YEAR_WORDS})"),
        ("days", "m+#", rf"(?<![\d.,]){DAY}\s*(?:-|–|إلى|حتى|و)\s*{DAY2}\s+(?:من\s+)?{_MONTH_NAME}{_OF_YEAR_WORDS}"),
        ("full", "m", rf"{_L}(?:يوم\s+)?(?P<span>(?:{_WEEKDAY}\s*[،,]?\s*)?{_MONTH_NAME}\s+{_ORDINAL_DAY}(?:{_OF_YEAR}|{_OF_YEAR_WORDS})?)"),
        ("full", "m+#", rf"{_L}{_CLITIC}(?P<span>{_MONTH_NAME}\s*{DAY}\s*[،,]\s*{_YEAR_WORDS})"),
        ("part", "p", rf"{_L}{_CLITIC}(?P<span>(?P<part>{either(_PARTS)}){_OF_YEAR_WORDS})"),
        ("year", "y", _YEAR),
        ("clock", "cn", rf"(?:{_L}الساعة\s+)?(?<![\d:.,])(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\s*(?P<half>صباحا|مساء|ظهرا)[ًٌٍَُِ]?)?"),
        ("clock", "cn", rf"{_L}الساعة\s+(?P<hour>1[0-2]|\d|2[0-4])(?!\d)(?:\s*(?P<half>صباحا|مساء|ظهرا)[ًٌٍَُِ]?)?"),
    ),
    lengths=(
        ("duration", "u", rf"(?<![\w.,-])(?<![ء-ي])[وفبل]?{_LENGTH_N}\s*{_INDEFINITE}"),
        ("duration", "u", rf"(?<![\w.,-])(?<![ء-ي])[وفبل]?{_LENGTH_N}\s+{_INDEFINITE}\s+و(?P<half>نصف){_R}"),
        ("duration", "u", rf"{_L}[وفبل]?(?P<span>{_ANY_DUAL})(?!\s+{_GONE})"),
        ("duration", "u", rf"{_L}[وفبل]?(?P<span>(?P<two>{either(_TWO | _TWO_CLOCK)})\s+و(?P<half>نصف)){_R}"),
        ("duration", "u", rf"{_L}[وفبل]?(?P<span>(?P<half>نصف)\s+(?P<unit>ساعة|يوم|سنة|عام|شهر|قرن|دقيقة)){_R}"),
        ("duration", "u", rf"{_L}[وفبل]?(?P<span>(?P<one>ساعة|يوم|أسبوع|شهر|سنة|عام|عقد|قرن|دقيقة)(?:\s+(?:واحد|واحدة|كامل|كاملة))){_R}"),
        ("duration", "u", rf"{_L}[وفبل]?(?P<span>(?P<unit>ساعة|يوم|سنة|عام|شهر|قرن|دقيقة)\s+و(?P<half>(?P<whole>نصف))){_R}"),
        ("duration", "u", rf"(?:(?<=لمدة\s)|(?<=خلال\s)|(?<=طوال\s)|(?<=مدة\s)|(?<=من\s)|(?<=نحو\s))(?P<one>ساعة|يوم|أسبوع|شهر|سنة|عام|عقد|قرن|دقيقة){_R}"),
        ("duration", "u", rf"{_L}(?:طوال|كامل|كل)\s+(?P<unit>اليوم|الأسبوع|الشهر|السنة|العام|الليل){_R}"),
        ("vague", "u", rf"(?:(?<=منذ\s)|(?<=لمدة\s)|(?<=طوال\s)|(?<=خلال\s))(?P<unit>ساعات|أيام|أسابيع|أشهر|شهور|سنوات|أعوام|عقود|قرون){_R}"),
        ("within", "u", rf"{_L}(?:في\s+)?غضون\s+(?:{_LENGTH_N}\s+{_INDEFINITE}|{_ANY_DUAL})"),
        ("set", "u", rf"{_L}كل\s+(?:{_LENGTH_N}\s+)?{_INDEFINITE}"),
        ("set", "u", rf"{_L}كل\s+{_ANY_DUAL}"),
        ("set", "w", rf"{_L}كل\s+(?:يوم\s+)?(?P<weekday>{either(_WEEKDAYS | _BARE_WEEKDAYS)}){_R}"),
        ("set", "x", rf"{_L}(?P<often>{either(_OFTEN)}){_R}"),
        ("reference", "x", rf"{_L}(?P<present_ref>الآن|حاليا|في\s+الوقت\s+(?:الراهن|الحالي)){_R}"),
        ("reference", "x", rf"{_L}(?P<past_ref>مؤخرا|في\s+الماضي|سابقا|في\s+السابق){_R}"),
        ("reference", "x", rf"{_L}(?P<future_ref>قريبا|في\s+المستقبل(?:\s+القريب)?|مستقبلا|لاحقا){_R}"),
        ("window", "u", rf"{_L}{_CLITIC}(?P<span>{_UNITS_OF}\s+(?P<n>القليلة)\s+{_GONE}){_R}"),
        ("ahead", "u", rf"{_L}{_CLITIC}(?P<span>(?:{_UNITS_OF}\s+{_N}|{_N}\s+{_UNIT}|{_DUAL})\s+(?:القادمة|المقبلة|القادمين|المقبلين|التالية)){_R}"),
    ),
    decades={word: number for number, word in enumerate(listed("عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين"), start=2)},
    triggers={
        "s": "أول أولى الأول الأولى أخير أخيرة آخر اليوم",
        "k": "أسبوع",
        "r": "بقية باقي",
        "R": " ".join(_SHORT_RANKS),
        "u": "ليل فترة يومان أسبوعان شهران عامان سنتان سنت شهري",
        "p": "ربع نصف ربيع صيف خريف شتاء",
        "c": "ساعة",
        "w": " ".join(_BARE_WEEKDAYS),
        "a": "قبل بعد من",
        "h": " ".join(name.split()[0] for name in _HIJRI) + " هـ ه هجرية هجري للهجرة",
        "d": "ألف ألفين ألفان " + " ".join(f"{tens}{end}" for tens in listed("عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين") for end in ("يات", "ات")),
        "x": "ليلة يوميا أسبوعيا شهريا سنويا الآن حاليا الوقت مؤخرا الماضي سابقا السابق قريبا المستقبل مستقبلا لاحقا غد الغد أمس البارحة اليوم غدا أول بعد",
    },
    clitics=("", *(f"{a}{b}" for a in ("", "و", "ف") for b in ("", "ب", "ل", "ك") if a or b)),
    articles=("", "ال", "ل"),
    edges={
        "في وقت لاحق من": "M", "في وقت سابق من": "M", "وقت لاحق من": "M", "وقت سابق من": "M",
        "نهاية": "E", "أواخر": "M", "آخر": "E", "أوائل": "M", "مطلع": "B", "بداية": "B", "منتصف": "M", "أواسط": "M", "شهر": "M",
        "عامي": "M", "شهري": "M", "عام": "M", "سنة": "M", "العام": "M", "نهاية عام": "E", "بداية عام": "B", "مطلع عام": "B", "أواخر عام": "M", "نهاية شهر": "E",
        "منتصف عام": "M", "أوائل عام": "M", "يوم": "M",
    },
    since=r"منذ|ابتداء\s+من|اعتبارا\s+من|بدءا\s+من",
    since_event=r"منذ\s+[^.،؛:!؟()\n\t]{2,60}?\s(?:في|يوم|من|عام|سنة|في\s+شهر)",
    until=r"حتى(?:\s+حدود)?|لغاية|إلى\s+غاية|إلى\s+حدود|قبل|قبيل|بحلول|في\s+موعد\s+أقصاه|في\s+أجل\s+أقصاه",
    opener=r"(?:(?:ما\s+)?بين|من|يومي)(?:\s+(?:يومي|يوم|مساء|ليل|ليلة|صباح|فجر|ظهر|عصر))?|في\s+الفترة\s+(?:من|بين)|الفترة\s+من",
    joint=r"\s+و\s*(?:عام\s+|شهر\s+|يوم\s+|صباح\s+|فجر\s+|مساء\s+|ليل\s+|ظهر\s+|عصر\s+)?",
    starting=r"(?:ابتداء|اعتبارا|بدءا)\s+من|تبدأ\s+(?:من|في)?",
    onward=r"و?ما\s+بعد(?:ه|ها)?|ف?ما\s+فوق|فصاعدا",
    of_day=r"(?:الموافق\s+|في\s+)?",
    dash=r"\s*(?:-|–|—|~)\s*|\s+(?:إلى|حتى)\s+(?:عام\s+|شهر\s+|يوم\s+|صباح\s+|فجر\s+|مساء\s+|ليل\s+)?",
    strong_cue=r"[وفبل]{0,2}(?:في|عام|سنة|منذ|العام|السنة|لعام|للعام|لسنة|خلال|نهاية|مطلع|بداية|أواخر|أوائل|منتصف|قبل|بعد|حتى|بحلول|صيف|شتاء|ربيع|خريف|عامي)",
    weak_cue=r"[ء-ي]{2,}|و|[.:]",
    not_cue=r"بلغ|بلغت|وصل|وصلت|قتل|مقتل|عن|نحو|حوالي|قرابة|أكثر\s+من|أقل\s+من|من\s+أصل|رقم|القرار|قرار|عددهم|عددها|عدده|مجموعه|سوى|فقط|إصابة|جرح|اعتقال|تهجير|نزوح|أسر|إلى|الصفحة|يبلغ|تبلغ|بنحو|بواقع",
    function_words=frozenset(listed("في من إلى على عن مع أو ثم بعد قبل حين عندما أن إن التي الذي حيث وفق بحسب حسب أي وهو وهي كان كانت تقريبا ولم لم لا ما قد ولا مقارنة مقابل بين حتى خلال منذ")),
    singular=frozenset(),
    dated_nouns=frozenset(),
    determiner=r"(?!)",
    counted=_COUNTED,
    reporting=r"قال|قالت|اعلن|اعلنت|افاد|افادت|صرح|صرحت|اضاف|ذكر|ذكرت",
    deadline=r"بحلول|في\s+موعد|في\s+أجل",
    past=r"[ء-ي]",
    future=r"سوف|سي[ء-ي]{3,}|ست[ء-ي]{3,}|سن[ء-ي]{3,}|المتوقع|يتوقع|تتعهد|يتعهد|تعهدت|تعهد|وعد|وعدت|يعتزم|تعتزم|المقرر|ينبغي|بحلول|تدعو|يدعو|وعود|يلتزم|التزمت|إعادة",
)
