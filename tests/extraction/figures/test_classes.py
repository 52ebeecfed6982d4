"""Units, values and kinds on sentences written for these tests, by class of the language."""

import pytest

from onrecord.extraction.figures import find_figures
from onrecord.readers import read_original

CASES = [
    (
        "en",
        "Of those taken, 1,284 were freed after a payment, 171 escaped and 64 were killed in captivity.",
        [
            ("1,284", "level", 1284, 1284, "exact", "person"),
            ("171", "level", 171, 171, "exact", "person"),
            ("64", "level", 64, 64, "exact", "person"),
        ],
    ),
    (
        "en",
        "Zimbabwe ranks 158th out of 180 on the index, 12 places lower than in 2019.",
        [("158th out of 180", "rank", 158, 158, "exact", "rank")],
    ),
    (
        "en",
        "It was the team's third straight win and their fifth victory in a row.",
        [
            ("third straight win", "rank", 3, 3, "exact", "event"),
            ("fifth victory in a row", "rank", 5, 5, "exact", "event"),
        ],
    ),
    (
        "en",
        "The storm, the seventh hurricane of the season, brought winds of under 100 km/h.",
        [
            ("seventh hurricane of the season", "rank", 7, 7, "exact", "event"),
            ("under 100 km/h", "level", None, 100, "less_than", "km/h"),
        ],
    ),
    (
        "en",
        "The month was 1.4 degrees Celsius warmer than average, with 70 mm less rain than usual.",
        [("70 mm less", "change", 70, 70, "exact", "mm")],
    ),
    (
        "en",
        "Of the nine conditions, four have been met and five remain open.",
        [
            ("nine conditions", "level", 9, 9, "exact", "condition"),
            ("four", "level", 4, 4, "exact", "condition"),
            ("five", "level", 5, 5, "exact", "condition"),
        ],
    ),
    (
        "en",
        "Forecasters now expect up to 13 storms this year.",
        [("now expect up to 13 storms", "projection", None, 13, "at_most", "storm")],
    ),
    (
        "en",
        "The commission was built around 14 targets, and together they make up the total of 2,140.",
        [
            ("around 14 targets", "level", 14, 14, "about", "target"),
            ("2,140", "level", 2140, 2140, "exact", "target"),
        ],
    ),
    (
        "en",
        "The programme needs $306 million, of which a mere 27% has been funded.",
        [
            ("$306 million", "level", 306000000, 306000000, "exact", "USD"),
            ("27%", "share", 0.27, 0.27, "exact", "share"),
        ],
    ),
    (
        "en",
        "Two-thirds were soldiers.",
        [("Two-thirds", "share", 0.6666666666666666, 0.6666666666666666, "exact", "share")],
    ),
    (
        "en",
        "It was the wettest November since 1960 and the costliest flood on record.",
        [
            ("the wettest November since 1960", "superlative", None, None, "record", "event"),
            ("the costliest flood on record", "superlative", None, None, "record", "event"),
        ],
    ),
    (
        "en",
        "The hospital treated 45 burn patients and discharged 12.",
        [("45 burn patients", "level", 45, 45, "exact", "person")],
    ),
    (
        "en",
        "Families paid an average of 1.7 million naira per captive.",
        [("1.7 million naira per captive", "level", 1700000, 1700000, "exact", "NGN/person")],
    ),
    (
        "en",
        "It took double the nine hours planned.",
        [("double", "ratio", 2, 2, "exact", "ratio"), ("nine hours", "duration", 9, 9, "exact", "hour")],
    ),
    (
        "en",
        "The shelter, built for 300, now holds 1,120 detainees.",
        [("1,120 detainees", "level", 1120, 1120, "exact", "person")],
    ),
    (
        "en",
        "Turnout was 12 points lower than in 2018.",
        [("12 points lower than", "change", 12, 12, "exact", "percentage point")],
    ),
    (
        "fr",
        "Le Collectif demande de porter de 2,3 % à 5 % la part de la santé dans le budget.",
        [("2,3 %", "level", 2.3, 2.3, "exact", "percent"), ("5 %", "level", 5, 5, "exact", "percent")],
    ),
    (
        "fr",
        "L'équipe a recueilli 208 témoignages : 151 auprès de détenus, 32 auprès de gardiens et 25 auprès de familles.",
        [
            ("208 témoignages", "level", 208, 208, "exact", "testimony"),
            ("151", "level", 151, 151, "exact", "testimony"),
            ("32", "level", 32, 32, "exact", "testimony"),
            ("25", "level", 25, 25, "exact", "testimony"),
        ],
    ),
    (
        "fr",
        "La prison compte 800 détenus, contre 610 un an plus tôt (+ 31 %).",
        [
            ("800 détenus", "level", 800, 800, "exact", "person"),
            ("610", "level", 610, 610, "exact", "person"),
            ("+ 31 %", "change", 31, 31, "exact", "percent change"),
        ],
    ),
    (
        "fr",
        "Les deux tiers étaient des militaires.",
        [("deux tiers", "share", 0.6666666666666666, 0.6666666666666666, "exact", "share")],
    ),
    (
        "fr",
        "C'est la troisième victoire d'affilée du club.",
        [("troisième victoire d'affilée", "rank", 3, 3, "exact", "event")],
    ),
    (
        "fr",
        "La production devrait passer de 900 à 1 500 tonnes en 2026.",
        [
            ("900", "level", 900, 900, "exact", "tonne"),
            ("1 500 tonnes", "projection", 1500, 1500, "exact", "tonne"),
        ],
    ),
    (
        "fr",
        "La banque table sur une croissance de 5 %.",
        [("table sur une croissance de 5 %", "projection", 5, 5, "exact", "percent change")],
    ),
    ("fr", "C'est le double de celui de 2023.", [("le double", "ratio", 2, 2, "exact", "ratio")]),
    (
        "fr",
        "Soixante pour cent d'entre eux sont des femmes.",
        [("Soixante pour cent d'entre eux", "share", 0.6, 0.6, "exact", "share")],
    ),
    (
        "fr",
        "Le chantier a mobilisé 45 casques bleus, 12 pick-up, trois postes de santé et sept points d'eau.",
        [
            ("45 casques bleus", "level", 45, 45, "exact", "person"),
            ("12 pick-up", "level", 12, 12, "exact", "vehicle"),
            ("trois postes de santé", "level", 3, 3, "exact", "health post"),
            ("sept points d'eau", "level", 7, 7, "exact", "water point"),
        ],
    ),
    (
        "fr",
        "La ration est de 1 450 ariarys par jour et par personne.",
        [("1 450 ariarys par jour et par personne", "level", 1450, 1450, "exact", "MGA/day/person")],
    ),
    (
        "fr",
        "Plus d'un détenu sur deux (15 847, soit 54 % du total) attend son procès.",
        [
            ("Plus d'un détenu sur deux", "share", 0.5, None, "more_than", "share"),
            ("15 847", "level", 15847, 15847, "exact", "person"),
            ("54 % du total", "share", 0.54, 0.54, "exact", "share"),
        ],
    ),
    (
        "fr",
        "L'armée a mené 25 sorties et détruit six engins explosifs et quatre fusils d'assaut.",
        [
            ("25 sorties", "level", 25, 25, "exact", "sortie"),
            ("six engins explosifs", "level", 6, 6, "exact", "explosive device"),
            ("quatre fusils d'assaut", "level", 4, 4, "exact", "rifle"),
        ],
    ),
    (
        "fr",
        "Le pays compte 3 900 personnes recensées, dont 450 recensées cette année.",
        [("3 900 personnes", "level", 3900, 3900, "exact", "person")],
    ),
    (
        "fr",
        "Le déficit a été ramené de 6 % à 4,2 % du PIB.",
        [
            ("6 %", "level", 6, 6, "exact", "percent of GDP"),
            ("4,2 % du PIB", "level", 4.2, 4.2, "exact", "percent of GDP"),
        ],
    ),
    (
        "fr",
        "La facture dépassait 300 millions de francs CFA, soit 40 millions de plus qu'en 2022.",
        [
            ("300 millions de francs CFA", "level", 300000000, 300000000, "exact", "XOF"),
            ("40 millions de plus", "change", 40000000, 40000000, "exact", "XOF"),
        ],
    ),
    (
        "fr",
        "Quelque 40 jeunes filles et une vingtaine de garçons ont été libérés.",
        [
            ("Quelque 40 jeunes filles", "level", 40, 40, "about", "person"),
            ("une vingtaine de garçons", "level", 20, 20, "about", "person"),
        ],
    ),
    ("fr", "La pluie a été inférieure de 70 mm à la normale.", [("70 mm", "level", 70, 70, "exact", "mm")]),
    ("fr", "Le pays est classé 158e sur 180.", [("158e sur 180", "rank", 158, 158, "exact", "rank")]),
    (
        "fr",
        "N'Djamena, le 4 mai 2024. L'armée tchadienne a déployé 350 soldats et 12 vedettes rapides depuis quatre postes fluviaux, avec trois hélicoptères et 25 sorties aériennes.",
        [
            ("350 soldats", "level", 350, 350, "exact", "person"),
            ("12 vedettes rapides", "level", 12, 12, "exact", "boat"),
            ("quatre postes fluviaux", "level", 4, 4, "exact", "post"),
            ("trois hélicoptères", "level", 3, 3, "exact", "helicopter"),
            ("25 sorties aériennes", "level", 25, 25, "exact", "sortie"),
        ],
    ),
    (
        "fr",
        "Le bilan s'établit à 45 assaillants neutralisés, 12 motos saisies, six fûts de carburant et 1 200 cartouches, contre neuf morts et 14 blessés dans nos rangs.",
        [
            ("45 assaillants", "level", 45, 45, "exact", "person"),
            ("12 motos", "level", 12, 12, "exact", "motorcycle"),
            ("six fûts", "level", 6, 6, "exact", "barrel"),
            ("1 200 cartouches", "level", 1200, 1200, "exact", "cartridge"),
            ("neuf morts", "level", 9, 9, "exact", "person"),
            ("14 blessés", "level", 14, 14, "exact", "person"),
        ],
    ),
    (
        "fr",
        "Le marathon d'Abidjan a réuni 8 400 coureurs de 42 pays, contre 6 100 l'an dernier, pour un budget de 900 millions de francs CFA, dont 400 millions de subventions et 150 millions d'inscriptions.",
        [
            ("8 400 coureurs", "level", 8400, 8400, "exact", "person"),
            ("42 pays", "level", 42, 42, "exact", "country"),
            ("900 millions de francs CFA", "level", 900000000, 900000000, "exact", "XOF"),
            ("400 millions de subventions", "level", 400000000, 400000000, "exact", "XOF"),
            ("150 millions d'inscriptions", "level", 150000000, 150000000, "exact", "XOF"),
        ],
    ),
    (
        "fr",
        "Le Kényan s'est imposé en 2 heures 9 minutes et signe sa troisième victoire d'affilée.",
        [
            ("2 heures 9 minutes", "duration", 129, 129, "exact", "minute"),
            ("troisième victoire d'affilée", "rank", 3, 3, "exact", "event"),
        ],
    ),
    (
        "fr",
        "La course compte 13 points de ravitaillement, 600 bénévoles et 45 secouristes.",
        [
            ("600 bénévoles", "level", 600, 600, "exact", "person"),
            ("45 secouristes", "level", 45, 45, "exact", "person"),
        ],
    ),
    (
        "fr",
        "Les organisateurs ont distribué 30 000 bouteilles d'eau et 9 000 médailles.",
        [
            ("30 000 bouteilles", "level", 30000, 30000, "exact", "bottle"),
            ("9 000 médailles", "level", 9000, 9000, "exact", "medal"),
        ],
    ),
    (
        "fr",
        "Le nombre de licenciés a grimpé de 12 %, à 45 000.",
        [
            ("a grimpé de 12 %", "change", 12, 12, "exact", "percent change"),
            ("45 000", "level", 45000, 45000, "exact", "person"),
        ],
    ),
    (
        "fr",
        "La ville a accueilli 3 200 visiteurs, soit deux fois plus qu'en 2022.",
        [
            ("3 200 visiteurs", "level", 3200, 3200, "exact", "person"),
            ("deux fois plus", "ratio", 2, 2, "exact", "ratio"),
        ],
    ),
    (
        "fr",
        "Les rebelles ont libéré 27 otages, dont 11 femmes et quatre enfants en bas âge.",
        [
            ("27 otages", "level", 27, 27, "exact", "person"),
            ("11 femmes", "level", 11, 11, "exact", "person"),
            ("quatre enfants", "level", 4, 4, "exact", "person"),
        ],
    ),
    (
        "fr",
        "Trois des sept ponts de la région ont été emportés par les crues, et 450 hectares de mil détruits.",
        [
            ("Trois", "level", 3, 3, "exact", "bridge"),
            ("450 hectares", "level", 450, 450, "exact", "hectare"),
        ],
    ),
    (
        "fr",
        "Le pays compte 1 200 centres de santé, 45 hôpitaux de district et 3 pharmacies pour 10 000 habitants.",
        [
            ("1 200 centres de santé", "level", 1200, 1200, "exact", "health centre"),
            ("45 hôpitaux de district", "level", 45, 45, "exact", "hospital"),
        ],
    ),
    (
        "fr",
        "Quatre accords ont été signés, deux protocoles et un mémorandum d'entente.",
        [
            ("Quatre accords", "level", 4, 4, "exact", "agreement"),
            ("deux protocoles", "level", 2, 2, "exact", "protocol"),
        ],
    ),
    (
        "fr",
        "Les enquêteurs ont entendu 64 témoins et consulté 300 pièces.",
        [("64 témoins", "level", 64, 64, "exact", "person")],
    ),
    (
        "ar",
        "سجلت البلدية أربعاً وثلاثين حالة في قريتين خلال الأسبوع الجاري وفق مصادر طبية.",
        [
            ("أربعاً وثلاثين حالة", "level", 34, 34, "exact", "case"),
            ("قريتين", "level", 2, 2, "exact", "village"),
        ],
    ),
    (
        "ar",
        "وصل إلى المخيم مليوناً ومئتي ألف نازح بحسب الأمم المتحدة هذا العام.",
        [("مليوناً ومئتي ألف نازح", "level", 1200000, 1200000, "exact", "person")],
    ),
    (
        "ar",
        "تضم القافلة خمساً وعشرين شاحنة وسبعة وأربعين سائقاً في طريقها إلى المدينة.",
        [
            ("خمساً وعشرين شاحنة", "level", 25, 25, "exact", "truck"),
            ("سبعة وأربعين سائقاً", "level", 47, 47, "exact", "person"),
        ],
    ),
    (
        "ar",
        "ناهز عدد القتلى ثلاثمئة شخص في المدينة الساحلية.",
        [("ناهز عدد القتلى ثلاثمئة شخص", "level", None, 300, "nearly", "person")],
    ),
    (
        "ar",
        "يتوقع الاتحاد أن يتجاوز عدد الزوار 40 ألف زائر في الموسم المقبل.",
        [
            (
                "يتوقع الاتحاد أن يتجاوز عدد الزوار 40 ألف زائر",
                "projection",
                40000,
                None,
                "more_than",
                "person",
            )
        ],
    ),
    (
        "ar",
        "نشرت الوزارة 30 فرقة طبية إضافية على الأقل في المحافظة الجنوبية.",
        [("30 فرقة", "level", 30, 30, "exact", "team")],
    ),
    (
        "ar",
        "ارتفعت الأرباح إلى 20 مليون دينار، أي بزيادة نسبتها 12 في المئة عن العام الماضي.",
        [
            ("20 مليون دينار", "level", 20000000, 20000000, "exact", "dinar"),
            ("زيادة نسبتها 12 في المئة", "change", 12, 12, "exact", "percent change"),
        ],
    ),
    (
        "ar",
        "قتل 80 شخصاً، 60% منهم من النساء والأطفال في القرية.",
        [("80 شخصاً", "level", 80, 80, "exact", "person"), ("60% منهم", "share", 0.6, 0.6, "exact", "share")],
    ),
    (
        "ar",
        "تجاوز عدد المصابين 200 شخص في المستشفى.",
        [("تجاوز عدد المصابين 200 شخص", "level", 200, None, "more_than", "person")],
    ),
    (
        "ar",
        "استمرت العملية عشرين دقيقة فقط وشارك فيها ستة جنود.",
        [
            ("عشرين دقيقة", "duration", 20, 20, "exact", "minute"),
            ("ستة جنود", "level", 6, 6, "exact", "person"),
        ],
    ),
    (
        "ar",
        "أعلنت وزارة الداخلية الليبية في طرابلس ضبط 45 كيلوغراماً من المخدرات و12 بندقية وثلاث سيارات مفخخة وست قذائف هاون.",
        [
            ("45 كيلوغراماً", "level", 45, 45, "exact", "kg"),
            ("12 بندقية", "level", 12, 12, "exact", "rifle"),
            ("ثلاث سيارات مفخخة", "level", 3, 3, "exact", "vehicle"),
            ("ست قذائف هاون", "level", 6, 6, "exact", "mortar shell"),
        ],
    ),
    (
        "ar",
        "وأوقفت الأجهزة الأمنية 230 مهاجراً غير نظامي بينهم 18 امرأة، مقابل 310 في الشهر السابق.",
        [
            ("230 مهاجراً غير نظامي", "level", 230, 230, "exact", "person"),
            ("18 امرأة", "level", 18, 18, "exact", "person"),
            ("310", "level", 310, 310, "exact", "person"),
        ],
    ),
    (
        "ar",
        "وأغلقت السلطات سبعة مصانع وأربعين محلاً تجارياً وأصدرت مئة وعشرين مخالفة.",
        [
            ("سبعة مصانع", "level", 7, 7, "exact", "factory"),
            ("أربعين محلاً تجارياً", "level", 40, 40, "exact", "shop"),
            ("مئة وعشرين مخالفة", "level", 120, 120, "exact", "offence"),
        ],
    ),
    (
        "ar",
        "زادت الحوادث المرورية بنسبة 14 في المئة، أي 37 حادثاً إضافياً.",
        [
            ("زادت الحوادث المرورية بنسبة 14 في المئة", "change", 14, 14, "exact", "percent change"),
            ("37 حادثاً إضافياً", "change", 37, 37, "exact", "event"),
        ],
    ),
    (
        "ar",
        "وصل 12 طالباً سودانياً وخمسة فلسطينيين وثلاثة مصريين إلى الحدود.",
        [
            ("12 طالباً", "level", 12, 12, "exact", "person"),
            ("خمسة فلسطينيين", "level", 5, 5, "exact", "person"),
            ("ثلاثة مصريين", "level", 3, 3, "exact", "person"),
        ],
    ),
    (
        "ar",
        "شارك في المؤتمر أربعون وفداً من خمسة وعشرين بلداً وممثلون عن 60 منظمة.",
        [
            ("أربعون وفداً", "level", 40, 40, "exact", "delegation"),
            ("خمسة وعشرين بلداً", "level", 25, 25, "exact", "country"),
            ("60 منظمة", "level", 60, 60, "exact", "organisation"),
        ],
    ),
    (
        "ar",
        "أجرت المستشفيات 320 عملية جراحية و1,400 فحص مخبري وصرفت 5 آلاف جرعة لقاح.",
        [
            ("320 عملية جراحية", "level", 320, 320, "exact", "operation"),
            ("1,400 فحص", "level", 1400, 1400, "exact", "test"),
            ("5 آلاف جرعة لقاح", "level", 5000, 5000, "exact", "dose"),
        ],
    ),
    (
        "ar",
        "دمر القصف مدرستين ومركزين صحيين وثلاثة مساجد وأربعة آبار مياه.",
        [
            ("مدرستين", "level", 2, 2, "exact", "school"),
            ("مركزين صحيين", "level", 2, 2, "exact", "health facility"),
            ("ثلاثة مساجد", "level", 3, 3, "exact", "mosque"),
            ("أربعة آبار", "level", 4, 4, "exact", "well"),
        ],
    ),
    (
        "ar",
        "نزحت 900 عائلة إلى 14 مخيماً، ولم يصل أي شاحنة إغاثة منذ ستة أسابيع.",
        [
            ("900 عائلة", "level", 900, 900, "exact", "family"),
            ("14 مخيماً", "level", 14, 14, "exact", "camp"),
            ("لم يصل أي شاحنة", "level", 0, 0, "exact", "truck"),
        ],
    ),
    (
        "ar",
        "لم يتعرض أي موقوف للتعذيب، بحسب البيان.",
        [("لم يتعرض أي موقوف", "level", 0, 0, "exact", "person")],
    ),
    (
        "ar",
        "يعمل في المصنع 1,100 عامل، ثلثهم من النساء.",
        [("1,100 عامل", "level", 1100, 1100, "exact", "person")],
    ),
    (
        "ar",
        "كان عام 2023 الأكثر دموية منذ عقد.",
        [("الأكثر دموية منذ عقد", "superlative", None, None, "record", "person")],
    ),
    (
        "ar",
        "فاز الفريق بثلاث مباريات وسجل تسعة أهداف وحصد سبع ميداليات ذهبية.",
        [
            ("ثلاث مباريات", "level", 3, 3, "exact", "match"),
            ("تسعة أهداف", "level", 9, 9, "exact", "goal"),
            ("سبع ميداليات ذهبية", "level", 7, 7, "exact", "medal"),
        ],
    ),
    (
        "ar",
        "حفرت المنظمة ست آبار و22 نقطة مياه ووزعت 3,400 سلة غذائية وألفي بطانية.",
        [
            ("ست آبار", "level", 6, 6, "exact", "well"),
            ("22 نقطة مياه", "level", 22, 22, "exact", "water point"),
            ("3,400 سلة غذائية", "level", 3400, 3400, "exact", "food basket"),
        ],
    ),
    ("ar", "سيعاد فتح المعبر في غضون شهر.", [("في غضون شهر", "duration", None, 1, "at_most", "month")]),
    (
        "ar",
        "استقبلت المحكمة 75 شكوى وأصدرت 18 حكماً وثلاث مذكرات توقيف.",
        [
            ("75 شكوى", "level", 75, 75, "exact", "complaint"),
            ("18 حكماً", "level", 18, 18, "exact", "judgment"),
            ("ثلاث مذكرات توقيف", "level", 3, 3, "exact", "arrest warrant"),
        ],
    ),
    (
        "ar",
        "أصيب أحد عشر جندياً وقُتل ستة، وأُسر أربعة آخرون.",
        [
            ("أحد عشر جندياً", "level", 11, 11, "exact", "person"),
            ("ستة", "level", 6, 6, "exact", "person"),
            ("أربعة آخرون", "level", 4, 4, "exact", "person"),
        ],
    ),
    (
        "ar",
        "بلغ معدل إشغال الفنادق 63 في المئة وارتفع عدد الزوار بمقدار 40 ألفاً.",
        [("63 في المئة", "level", 63, 63, "exact", "percent")],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_every_figure_of_a_sentence_has_its_value_bound_kind_and_unit(brief, language, text, expected):
    found = brief(text, language)

    assert [row for row in expected if row not in found] == []


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("en", "Bogota pays 400,000 pesos a month to families across Colombia.", "COP/month"),
        ("en", "In Tunisia the bread subsidy cost 3 billion dinars.", "TND"),
        ("fr", "À N'Djamena, le gouvernement tchadien a versé 90 millions de FCFA.", "XAF"),
        ("fr", "À Bamako, l'État malien a versé 90 millions de FCFA.", "XOF"),
        ("ar", "قالت الحكومة في صنعاء باليمن إن الكلفة بلغت 700 مليون ريال.", "YER"),
        ("ar", "أعلنت بغداد أن العراق أنفق 40 مليار دينار.", "IQD"),
        ("ar", "باعت شركة في دمشق الطن بنحو 900 ألف ليرة.", "SYP/tonne"),
        ("en", "The fee is 20 East Caribbean dollars.", "XCD"),
    ],
)
def test_money_that_countries_share_is_that_of_the_country_spoken_of(read, language, text, unit):
    assert [figure.unit for figure in read(text, language)] == [unit]


def test_cells_take_unit_scale_and_rank_from_the_label_of_their_row():
    table = (
        "Yearly numbers\n\n| Indicator | 2023 | 2024 |\n|---|---|---|\n| Rank on the list | 40th | 38th |\n"
        "| Teachers hired | 310 | 295 |\n| Budget (USD million) | 12 | 14 |\n"
    )
    rendition = read_original(table.encode(), "table.txt", "text/plain")

    found = [(figure.kind.value, figure.low, figure.unit) for figure in find_figures(rendition)]

    assert found == [
        ("rank", 40, "rank"),
        ("rank", 38, "rank"),
        ("level", 310, "person"),
        ("level", 295, "person"),
        ("level", 12_000_000, "USD"),
        ("level", 14_000_000, "USD"),
    ]
