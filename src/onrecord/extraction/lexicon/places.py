"""Names of countries in English, French and Arabic, and of Arabic towns and states, which no capital marks as names."""

from onrecord.text.numbers import normalise

_ENGLISH = """Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Azerbaijan|Bahrain|Bangladesh|Belarus|Benin|Bolivia|Bosnia|Botswana|Brazil|
Burkina Faso|Burundi|Cambodia|Cameroon|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Cuba|Djibouti|Egypt|
El Salvador|Equatorial Guinea|Eritrea|Eswatini|Ethiopia|France|Gabon|Gambia|Gaza|Georgia|Ghana|Guatemala|Guinea|Guinea-Bissau|Haiti|
Honduras|India|Indonesia|Iran|Iraq|Israel|Ivory Coast|Côte d'Ivoire|Jordan|Kazakhstan|Kenya|Kosovo|Kyrgyzstan|Laos|Lebanon|Lesotho|Liberia|
Libya|Madagascar|Malawi|Malaysia|Mali|Mauritania|Mexico|Moldova|Mongolia|Morocco|Mozambique|Myanmar|Namibia|Nepal|Nicaragua|
Niger|Nigeria|North Korea|Pakistan|Palestine|Papua New Guinea|Peru|Philippines|Russia|Rwanda|Saudi Arabia|Senegal|Serbia|Sierra Leone|
Somalia|South Africa|South Sudan|Sri Lanka|Sudan|Syria|Tajikistan|Tanzania|Thailand|Togo|Tunisia|Turkey|Uganda|Ukraine|Uzbekistan|
Venezuela|Vietnam|West Bank|Western Sahara|Yemen|Zambia|Zimbabwe"""
_FRENCH = """Algérie|Arménie|Azerbaïdjan|Bénin|Bolivie|Brésil|Burkina|Cameroun|Centrafrique|République centrafricaine|Tchad|Chili|Colombie|Comores|
Corée du Nord|Côte d Ivoire|Égypte|Éthiopie|Érythrée|Gambie|Géorgie|Guinée|Guinée équatoriale|Guinée-Bissau|Haïti|Inde|
Indonésie|Irak|Israël|Jordanie|Liban|Libéria|Libye|Malaisie|Maroc|Mauritanie|Mexique|Birmanie|Namibie|Népal|Nigéria|Ouganda|Palestine|
Pérou|RDC|Russie|Sénégal|Serbie|Somalie|Soudan|Soudan du Sud|Syrie|Tanzanie|Tunisie|Turquie|Yémen|Zambie|Afrique du Sud"""
_ARABIC = """السودان|جنوب السودان|مصر|ليبيا|تونس|الجزائر|المغرب|موريتانيا|مالي|النيجر|نيجيريا|تشاد|بوركينا فاسو|إثيوبيا|إريتريا|الصومال|
جيبوتي|كينيا|أوغندا|رواندا|الكونغو|الكاميرون|السنغال|غينيا|سوريا|لبنان|العراق|الأردن|فلسطين|غزة|إسرائيل|اليمن|السعودية|الإمارات|
قطر|البحرين|الكويت|عمان|إيران|تركيا|أفغانستان|باكستان|أوكرانيا|روسيا|هايتي|ميانمار|موزمبيق"""

_ARABIC_TOWNS = """الخرطوم|أم درمان|بورتسودان|ود مدني|الجزيرة|سنار|كسلا|القضارف|الفاشر|نيالا|الجنينة|زالنجي|الأبيض|كادوقلي|الدلنج|
دارفور|شمال دارفور|جنوب دارفور|غرب دارفور|وسط دارفور|شرق دارفور|كردفان|شمال كردفان|جنوب كردفان|غرب كردفان|النيل الأزرق|النيل الأبيض|
نهر النيل|البحر الأحمر|القاهرة|الإسكندرية|الجيزة|أسوان|سيناء|شمال سيناء|رفح|خان يونس|دير البلح|جباليا|الضفة الغربية|قطاع غزة|القدس|
رام الله|نابلس|جنين|الخليل|طولكرم|دمشق|حلب|حمص|حماة|إدلب|اللاذقية|طرطوس|دير الزور|الرقة|الحسكة|درعا|السويداء|بيروت|طرابلس|صيدا|
بعلبك|النبطية|البقاع|بغداد|البصرة|الموصل|أربيل|كركوك|الأنبار|نينوى|كربلاء|النجف|ديالى|السليمانية|صنعاء|عدن|تعز|الحديدة|مأرب|حضرموت|
بنغازي|مصراتة|سبها|درنة|الزاوية|صفاقس|سوسة|القصرين|قابس|وهران|قسنطينة|عنابة|الرباط|الدار البيضاء|مراكش|طنجة|أكادير|نواكشوط|
باماكو|تمبكتو|غاو|موبتي|نيامي|واغادوغو|نجامينا|أديس أبابا|أمهرة|تيغراي|أوروميا|مقديشو|هرجيسا|كيسمايو|أسمرة|جوبا|عمّان|الزرقاء|إربد|
الرياض|جدة|مكة|الدوحة|دبي|أبوظبي|المنامة|مسقط|طهران|أنقرة|إسطنبول|كابول|قندهار|هرات|إسلام آباد|كراتشي|كييف|موسكو|لاغوس|أبوجا|مايدوغوري|نيروبي"""


def _names(listed: str) -> frozenset[str]:
    parts = (
        name.replace("'", " ").replace("-", " - ").split() for name in listed.replace("\n", "").split("|")
    )
    return frozenset(" ".join(normalise(word) for word in words) for words in parts)


COUNTRIES = _names(f"{_ENGLISH}|{_FRENCH}|{_ARABIC}")
PLACES = COUNTRIES | _names(_ARABIC_TOWNS)
# The CFA franc of these countries is XAF, that of the others XOF.
CENTRAL_AFRICA = (
    "Cameroon",
    "Cameroun",
    "Chad",
    "Tchad",
    "Gabon",
    "Congo",
    "Centrafri",
    "Central African",
    "Equatorial Guinea",
    "Guinée équatoriale",
)
WEST_AFRICA = (
    "Mali", "Burkina", "Niger", "Senegal", "Sénégal", "Benin", "Bénin", "Togo", "Ivory Coast", "Côte d", "Guinea-Bissau",
    "Guinée-Bissau",
)  # fmt: skip
EGYPT = ("مصر", "القاهرة")
SUDAN = ("السودان", "الخرطوم", "بورتسودان")
