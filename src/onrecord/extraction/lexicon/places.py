"""Names of countries in English, French and Arabic, and of Arabic towns and states, which no capital marks as names."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from onrecord.text.countries import ROWS
from onrecord.text.numbers import normalise

Words = tuple[str, ...]

_ARABIC_TOWNS = """الخرطوم|أم درمان|بورتسودان|ود مدني|الجزيرة|سنار|كسلا|القضارف|الفاشر|نيالا|الجنينة|زالنجي|الأبيض|كادوقلي|الدلنج|
دارفور|شمال دارفور|جنوب دارفور|غرب دارفور|وسط دارفور|شرق دارفور|كردفان|شمال كردفان|جنوب كردفان|غرب كردفان|النيل الأزرق|النيل الأبيض|
نهر النيل|البحر الأحمر|القاهرة|الإسكندرية|الجيزة|أسوان|سيناء|شمال سيناء|رفح|خان يونس|دير البلح|جباليا|الضفة الغربية|قطاع غزة|القدس|
رام الله|نابلس|جنين|الخليل|طولكرم|دمشق|حلب|حمص|حماة|إدلب|اللاذقية|طرطوس|دير الزور|الرقة|الحسكة|درعا|السويداء|بيروت|طرابلس|صيدا|
بعلبك|النبطية|البقاع|بغداد|البصرة|الموصل|أربيل|كركوك|الأنبار|نينوى|كربلاء|النجف|ديالى|السليمانية|صنعاء|عدن|تعز|الحديدة|مأرب|حضرموت|
بنغازي|مصراتة|سبها|درنة|الزاوية|صفاقس|سوسة|القصرين|قابس|وهران|قسنطينة|عنابة|الرباط|الدار البيضاء|مراكش|طنجة|أكادير|نواكشوط|
باماكو|تمبكتو|غاو|موبتي|نيامي|واغادوغو|نجامينا|أديس أبابا|أمهرة|تيغراي|أوروميا|مقديشو|هرجيسا|كيسمايو|أسمرة|جوبا|عمّان|الزرقاء|إربد|
الرياض|جدة|مكة|الدوحة|دبي|أبوظبي|المنامة|مسقط|طهران|أنقرة|إسطنبول|كابول|قندهار|هرات|إسلام آباد|كراتشي|كييف|موسكو|لاغوس|جوبا|كامبالا|داكار|كوناكري|أكرا|مونروفيا|فريتاون|كيغالي|كينشاسا|غوما|بوكافو|بانغي|ياوندي|دوالا|ليبرفيل|لواندا|مابوتو|هراري|لوساكا|بريتوريا|جوهانسبرغ|أنتاناناريفو|باريس|لندن|برلين|روما|مدريد|بروكسل|جنيف|واشنطن|نيويورك|بكين|طوكيو|نيودلهي|دكا|أبوجا|مايدوغوري|نيروبي"""


# First-level divisions and chief towns of the Arab states, and capitals of the states that border on them.
_MORE_ARABIC_TOWNS = """أريانة|باجة|بن عروس|بنزرت|تطاوين|توزر|تونس العاصمة|جندوبة|زغوان|سليانة|سيدي بوزيد|قبلي|قفصة|القيروان|الكاف|مدنين|المنستير|منوبة|المهدية|نابل|الحمامات|جربة|قرطاج|جرجيس|
قليبية|منزل بورقيبة|طبرقة|أبين|أرخبيل سقطرى|سقطرى|إب|ذمار|ريمة|شبوة|صعدة|الضالع|لحج|المحويت|المهرة|المكلا|سيئون|المخا|زبيد|الغيضة|كريتر|زنجبار|الغردقة|الأقصر|أسيوط|سوهاج|
قنا|المنيا|بني سويف|الفيوم|الإسماعيلية|السويس|بورسعيد|دمياط|الدقهلية|المنصورة|الزقازيق|القليوبية|المنوفية|طنطا|كفر الشيخ|دمنهور|مطروح|العريش|شرم الشيخ|الوادي الجديد|فاس|
مكناس|تطوان|وجدة|آسفي|الناظور|الحسيمة|ورزازات|تارودانت|بني ملال|خريبكة|تازة|الصويرة|البليدة|تيزي وزو|بجاية|سطيف|باتنة|تلمسان|بسكرة|ورقلة|غرداية|تمنراست|أدرار|بشار|الشلف|
جيجل|سكيكدة|قالمة|تبسة|الأغواط|الجلفة|المدية|مستغانم|بومرداس|عين الدفلى|سبراتة|زليتن|غريان|ترهونة|سرت|أجدابيا|البريقة|طبرق|الكفرة|مرزق|غات|زوارة|شحات|نواذيبو|كيفة|روصو|
أطار|ازويرات|كيهيدي|البترون|جونيه|زحلة|جبيل|النبطية|مرجعيون|بنت جبيل|القامشلي|عفرين|منبج|تدمر|دوما|الزبداني|سلمية|البوكمال|الميادين|الفلوجة|الرمادي|سامراء|تكريت|بعقوبة|
الناصرية|السماوة|الديوانية|دهوك|زاخو|سنجار|تلعفر|الكرك|الطفيلة|جرش|عجلون|مادبا|الدمام|تبوك|أبها|جازان|نجران|حائل|بريدة|الأحساء|ينبع|صلالة|صحار|نزوى|الشارقة|عجمان|الفجيرة|
رأس الخيمة|الأحمدي|حولي|الجهراء|المحرق|الوكرة|غزة|بيت لحم|أريحا|طوباس|قلقيلية|سلفيت|بيت لاهيا|النصيرات|موروني|موتسامودو|فومبوني|أنجوان|موهيلي|القمر الكبرى|مايوت|بربرة|
بوصاصو|غاروي|بيدوا|بلدوين|جوهر|بورت جنتيل|فرانسفيل|أبيشي|موندو|كيدال|سيغو|كايس|زندر|أغاديز|طاوة|مرادي|أنتاناناريفو|بورت لويس|نجازيجيا"""


def _words(name: str) -> Words:
    """Cut a name into the words and hyphens that the figure reader cuts a text into."""
    return tuple(normalise(word) for word in name.replace("'", " ").replace("-", " - ").split())


def _listed(names: str) -> tuple[Words, ...]:
    return tuple(_words(name) for name in names.replace("\n", "").split("|") if name.strip())


def _countries() -> tuple[tuple[str, tuple[Words, ...], tuple[str, ...]], ...]:
    """Read the rows: English name, all names, adjectives."""
    made = []
    for row in ROWS.strip().splitlines():
        english, french, arabic, adjectives = (part.strip() for part in row.split(";"))
        names = _listed(f"{english}|{french}|{arabic}")
        peoples = tuple(normalise(word) for word in adjectives.replace("_", " ").split())
        made.append((english.split("|")[0], names, peoples))
    return tuple(made)


def _by_first(names: Iterable[Words]) -> Mapping[str, tuple[Words, ...]]:
    """Key names by their first word, longest first."""
    found: dict[str, list[Words]] = {}
    for name in sorted(set(names), key=lambda words: (-len(words), words)):
        found.setdefault(name[0], []).append(name)
    return MappingProxyType({first: tuple(listed) for first, listed in found.items()})


_ROWS = _countries()
COUNTRIES: Mapping[Words, str] = MappingProxyType({name: key for key, names, _ in _ROWS for name in names})
"""English name of a country by the words of each of its names."""
PEOPLES: Mapping[str, str] = MappingProxyType({word: key for key, _, words in _ROWS for word in words})
"""English name of a country by the adjectives of its people."""
TOWNS = frozenset(_listed(f"{_ARABIC_TOWNS}|{_MORE_ARABIC_TOWNS}"))
PLACES = _by_first([*COUNTRIES, *TOWNS])
"""Names of countries and of Arabic towns by their first word."""
# Arabic names that are common words too ("financial", "diameter", "sons"): they need a word of place before them.
COMMON_WORDS = frozenset(_listed("مالي|قطر|بنين|عمان"))
