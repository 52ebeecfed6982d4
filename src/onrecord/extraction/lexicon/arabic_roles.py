"""Arabic words that decide the roles of a figure; a word stands without its article."""

from onrecord.extraction.lexicon.arabic_acts import ARABIC_ACTS
from onrecord.extraction.lexicon.arabic_measures import ARABIC_MEASURES
from onrecord.extraction.lexicon.arabic_says import SAYS, STATES
from onrecord.extraction.lexicon.role_words import RoleWords
from onrecord.extraction.lexicon.tables import words

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
    measures=ARABIC_MEASURES,
    intransitive=words("لقوا لقي لقيت قضوا قضى قتلوا نزح نزحت استشهد توفي مات أصيب أصيبوا"),
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
