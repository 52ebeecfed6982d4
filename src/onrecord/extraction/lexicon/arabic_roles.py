"""Arabic words that decide the roles of a figure; a word stands without its article."""

from onrecord.extraction.lexicon.arabic_acts import ARABIC_ACTS
from onrecord.extraction.lexicon.arabic_says import SAYS, STATES
from onrecord.extraction.lexicon.role_words import RoleWords
from onrecord.extraction.lexicon.tables import keyed, words

ARABIC_ROLES = RoleWords(
    organisations=words(
        """حكومة سلطات وزارة إدارة وكالة هيئة لجنة مجلس مكتب منظمة منظمات جماعة جمعية اتحاد نقابة حزب تحالف جيش قوات قوة ميليشيا مليشيا
        شرطة نظام برلمان محكمة نيابة شركة بنك مصرف مرصد شبكة مستشفى جامعة بلدية سفارة بعثة أمم صحيفة قناة إذاعة كتيبة وحدة
        عصابة فريق مشروع مركز شركاء حركة غرفة مفوضية برنامج صليب هلال مؤسسة معهد دفاع مقاومة تنسيقية مجموعة ولاية رئاسة
        قيادة طيران"""
    ),
    documents=words(
        "تقرير تقارير مسح دراسة استطلاع بيان أرقام بيانات إحصاءات تقدير تقديرات تحقيق تقييم حصيلة وثيقة إحصاء"
    ),
    says=SAYS,
    states=STATES,
    acts=ARABIC_ACTS,
    clause=words(
        """إن أن إنه إنها إنهم أنه أنها أنهم بأن بأنه بأنها التي الذي الذين بينما فيما حيث لكن عندما إذ إذا كما مضيفا مضيفة مشيرا مشيرة
        عن ما"""
    ),
    phrase=words("و ل"),
    nouns=keyed(
        {
            "inflation": "تضخم التضخم",
            "price": "سعر السعر أسعار",
            "cost": "تكلفة كلفة",
            "budget": "ميزانية موازنة",
            "unemployment rate": "بطالة البطالة",
            "poverty rate": "فقر الفقر",
            "turnout": "إقبال مشاركة",
            "economic growth": "نمو النمو",
            "public debt": "دين ديون",
            "revenue": "إيرادات",
            "area": "مساحة المساحة",
            "population": "سكان السكان",
            "wage": "راتب رواتب أجور",
            "transition": "انتقالية",
        }
    ),
    things=keyed(
        {
            "burned": "أحرق أحرقت حرق يحرقون احترق احترقت",
            "looted": "نهب نهبت",
            "damaged or destroyed": "دمر دمرت تدمير تضرر تضررت",
            "closed": "أغلق أغلقت إغلاق",
            "vaccinated": "تطعيم تلقيح",
            "suspended": "علق علقت تعليق",
            "attacked": "هاجم هاجمت مهاجمة",
        }
    ),
    own=keyed(
        {
            "killed": "قتيل قتيلا قتلى وفيات وفاة جثة جثث جثمان جثامين جثمانا شهيدا شهداء",
            "injured": "جريح جريحا جرحى إصابة إصابات مصاب مصابا مصابين",
            "displaced": "نازح نازحا نازحين",
            "missing": "مفقود مفقودا مفقودين",
            "attacks": "هجوم هجوما هجمات",
            "air strikes": "غارة غارات",
            "refugees": "لاجئ لاجئا لاجئين",
            "arrests": "اعتقال اعتقالات",
            "violations": "انتهاك انتهاكا انتهاكات",
            "massacres": "مجزرة مجازر",
            "cases": "حالة حالات",
            "graves": "قبرا قبور",
        }
    ),
    people=keyed(
        {
            "children": "طفل طفلا أطفال رضيعا",
            "women": "امرأة نساء",
            "men": "رجل رجلا رجال",
            "soldiers": "جندي جنديا جنود",
            "journalists": "صحفيا صحفيين صحافيين صحفي",
            "homes": "منزل منزلا منازل",
            "schools": "مدرسة مدارس",
            "villages": "قرية قرى",
            "trucks": "شاحنة شاحنات",
        }
    ),
    intransitive=words("قتلوا نزح نزحت استشهد توفي مات أصيب أصيبوا"),
    passive=words("تم"),
    active=words(
        "قتلت قتل قتلوا أعدم أعدمت اعتقلت اعتقل اختطف اختطفت أحرقت أحرق نهبت نهب دمرت دمر هاجمت قصفت أطلقت اختطفوا"
    ),
    pronouns=words("هو هي"),
    generic=words("شخص شخصا أشخاص مدنيا مدني مدنيين قتيلا فردا"),
    comparing=words("أعلى أكبر أسوأ أعنف أدنى أول"),
    rules=words("قانون مرسوم قرار دستور اتفاق اتفاقية معاهدة"),
    away=words("من ضد مع إلى"),
    relatives=words("الذين التي الذي"),
    links=words("بينهم بينها منهم منها من كما هم هن أي"),
)
