"""Names of countries in English, French and Arabic: the only gazetteer of the figure reader."""

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

COUNTRIES = frozenset(
    " ".join(normalise(word) for word in name.replace("'", " ").replace("-", " - ").split())
    for names in (_ENGLISH, _FRENCH, _ARABIC)
    for name in names.replace("\n", "").split("|")
)
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
