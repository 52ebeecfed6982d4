"""Arabic words of the figure reader, all cases and genders that news uses; keys lose their vowel signs."""

from types import MappingProxyType

from onrecord.extraction.lexicon import arabic_nouns, arabic_units
from onrecord.extraction.lexicon.arabic_money import CURRENCY_NAMES
from onrecord.extraction.lexicon.arabic_roles import ARABIC_ROLES
from onrecord.extraction.lexicon.comparisons import ARABIC_AFTER, ARABIC_COMPARISONS
from onrecord.extraction.lexicon.currencies import CODES
from onrecord.extraction.lexicon.model import Lexicon, Ratio
from onrecord.extraction.lexicon.noun_words import Nouns
from onrecord.extraction.lexicon.shared_money import ARABIC_SHARED
from onrecord.extraction.lexicon.tables import joined, keyed, of_value, phrases, words
from onrecord.extraction.lexicon.units import SYMBOLS
from onrecord.model.figure import Bound, Trend
from onrecord.text.numbers import normalise

_UP, _DOWN = Trend.UP, Trend.DOWN
_MONEY = joined(CURRENCY_NAMES, ARABIC_SHARED)

_CHANGES = {
    _UP: """ارتفع ارتفعت يرتفع ترتفع ارتفاع ارتفاعا مرتفعا مرتفعة زاد زادت يزيد تزيد زيادة ازداد ازدادت يزداد تزداد ازدياد قفز
        قفزت يقفز قفزة نما نمت ينمو تنمو نمو نموا صعد صعدت يصعد صعود صعودا صاعدا توسع توسعت اتسع اتسعت تضخم رفع رفعت يرفع ترفع ربح
        ربحت كسب كسبت مكاسب تسارع تسارعت انتعش انتعشت تحسن تحسنت تعزز عزز علا أضاف أضافت تنامى تنامت""",
    _DOWN: """انخفض انخفضت ينخفض تنخفض انخفاض انخفاضا منخفضا منخفضة تراجع تراجعت يتراجع تتراجع تراجعا متراجعا هبط هبطت يهبط تهبط
        هبوط هبوطا انكمش انكمشت ينكمش انكماش انكماشا تقلص تقلصت يتقلص تقليص تقلصا قلص قلصت خفض خفضت يخفض تخفيض نقص نقصت نقصان تدهور
        تدهورت تدنى تدنت هوى هوت انهار انهارت خسر خسرت فقد فقدت يفقد تباطأ تباطأت يتباطأ تباطؤ نزل نزلت انحسر انحسرت ضاق تضاءل
        تضاءلت""",
}
# Verbs of change that govern the size of it, the subject between them: "زاد الإنتاج مليون برميل".
_UNAIDED = """ارتفع ارتفعت يرتفع ترتفع زاد زادت يزيد تزيد ازداد ازدادت قفز قفزت صعد صعدت انخفض انخفضت ينخفض تنخفض تراجع تراجعت هبط هبطت
    نما نمت تقلص تقلصت"""


_MORE = "يزيد تزيد زاد زادت يربو تربو"
_PARTED = {
    "من": {Bound.NEARLY: "يقترب تقترب اقترب اقتربت يدنو تدنو دنا دنت"},
    normalise("على"): {Bound.MORE_THAN: _MORE},
    "عن": {Bound.MORE_THAN: _MORE, Bound.LESS_THAN: "يقل تقل قل قلت"},
}


def _stemmed(entries: dict[str, Ratio]) -> MappingProxyType[str, Ratio]:
    return MappingProxyType(
        {normalise(word): ratio for text, ratio in entries.items() for word in text.split()}
    )


ARABIC = Lexicon(
    language="ar",
    nouns=Nouns(
        units=arabic_nouns.UNITS,
        lemma=arabic_nouns.lemma,
        is_plural=arabic_nouns.is_plural,
        names_several=arabic_nouns.names_several,
        few=arabic_nouns.FEW,
        person_ending=arabic_nouns.person_by_ending,
        compounds=arabic_nouns.COMPOUNDS,
        bare=arabic_nouns.bare,
        duals=arabic_nouns.PAIRS,
        head_first=True,
        others=words("آخرين آخرون آخر أخرى آخرا"),
        more=phrases({_UP: "إضافيا | إضافية | أكثر", _DOWN: "أقل"}),
        stops=arabic_nouns.STOPS,
    ),
    hedges_before=phrases(
        {
            Bound.AT_LEAST: "ما لا يقل عن | لا يقل عن | لا تقل عن | لا أقل من | على الأقل | ما لا يقل عددهم عن | لا يقل عددهم عن",
            Bound.MORE_THAN: """أكثر من | ما يزيد على | ما يزيد عن | يزيد على | يزيد عن | تزيد على | تزيد عن | ما يفوق | يفوق
                | تفوق | يفوق عددهم | يفوق عددها | يتجاوز | تتجاوز | تجاوز | تجاوزت | يتجاوز عددهم | زهاء_ | أزيد من
                | فاق | فاقت""",
            Bound.AT_MOST: """ما يصل إلى | يصل إلى | حتى | لا تتجاوز | لا يتجاوز | لم يتجاوز | لم تتجاوز | لا يزيد على
                | لا تزيد على | لا يزيد عن | لا تزيد عن | كحد أقصى | بحد أقصى | على الأكثر""",
            Bound.LESS_THAN: "أقل من | دون | ما دون | أدنى من",
            Bound.NEARLY: "ما يقارب | يقارب | تقارب | قرابة | تناهز | يناهز | ما يناهز | قارب | قاربت | زهاء | يقترب من | تقترب من",
            Bound.ABOUT: "نحو | حوالي | حوالى | تقريبا | بحدود | في حدود | بضع و",
        },
        ARABIC_COMPARISONS,
    ),
    hedges_after=phrases(
        {
            Bound.AT_LEAST: "على الأقل | أو أكثر | كحد أدنى | على أقل تقدير",
            Bound.ABOUT: "تقريبا",
            Bound.AT_MOST: "على الأكثر | كحد أقصى",
        },
        ARABIC_AFTER,
    ),
    currencies=phrases(
        {code: f"{CODES.get(code, code)} | {_MONEY.get(code, code)}" for code in {**CODES, **_MONEY}}
    ),
    percent=phrases(
        {
            "percent": "% | في المئة | بالمئة | في المائة | بالمائة",
            "basis point": "نقطة أساس | نقاط أساس",
            "percentage point": "نقطة مئوية | نقاط مئوية | نقطة | نقاط",
        }
    ),
    of_gdp=phrases(
        {"percent of GDP": "من الناتج المحلي الإجمالي | من الناتج المحلي | من إجمالي الناتج المحلي"}
    ),
    time_units=keyed(
        {
            "minute": "دقيقة دقائق",
            "second": "ثانية ثوان",
            "hour": "ساعة ساعات",
            "day": "يوم أيام يوما",
            "night": "ليلة ليال",
            "week": "أسبوع أسابيع أسبوعا",
            "month": "شهر أشهر شهور شهرا",
            "year": "سنة سنوات سنين عام أعوام عاما",
            "decade": "عقد عقود",
            "century": "قرن قرون",
        }
    ),
    measures=phrases(joined(SYMBOLS, arabic_units.UNIT_NAMES)),
    rates=phrases(
        {
            "day": "يوميا | في اليوم | كل يوم",
            "week": "أسبوعيا | في الأسبوع",
            "month": "شهريا | في الشهر | كل شهر",
            "hour": "في الساعة | بالساعة | / ساعة",
            "second": "في الثانية | / ثانية",
            "minute": "في الدقيقة",
            "year": "سنويا | في السنة | في العام",
            "person": "لكل شخص | للفرد",
        }
    ),
    per=words("لكل"),
    and_half=words("و"),
    perhaps=words("ربما و وربما قد بل لكن أو"),
    priced=words("سعر كلفه تكلفه اجر معدل تعرفه ايجار"),
    employers=words("يوظف توظف وظفت يشغل تشغل سكانها سكانه عددهم عدد_سكانها جمهور"),
    repeated=words("تضاعف تضاعفت يتضاعف تتضاعف ضاعف ضاعفت"),
    plain_points=words("نقطة نقاط"),
    point_words=words("نسبة تأييد استطلاع استطلاعات معدل فائدة تضخم مئوية بالمئة المئة أصوات"),
    per_each=words("لكل ل لل"),
    each=arabic_units.EACH,
    of=words("من أصل"),
    the=words("ال هذه تلك كل"),
    out_of=phrases({"of": "من كل | من بين كل"}),
    sources=words("من"),
    targets=words("إلى"),
    between=phrases(
        {"between": "ما بين | بين | تتراوح بين | يتراوح بين | تتراوح ما بين | يتراوح ما بين | تراوح بين"}
    ),
    and_=words("و"),
    and_but=words("و لكن او أو وربما ربما"),
    ranges=words("تتراوح يتراوح تراوح تراوحت"),
    by=phrases(
        {
            "by": "بنسبة | ب | بمقدار | بواقع | قدرها | قدره | بلغت نسبته | نسبته | بنسبة بلغت | نسبتها | بلغت نسبتها | مقداره | مقدارها | قيمتها | قيمته | بلغ | بلغت | بلغ مقداره | بنسبة قدرها | بنسبة تقدر ب"
        }
    ),
    changes=MappingProxyType(
        {normalise(word): trend for trend, text in _CHANGES.items() for word in text.split()}
    ),
    unaided=words(_UNAIDED),
    change_after=phrases({_UP: "زيادة | أعلى من | أكثر من", _DOWN: "أقل من | أدنى من"}),
    change_reach=8,
    ratios=_stemmed(
        {
            "تضاعف تضاعفت يتضاعف تتضاعف مضاعفة تضاعفا": Ratio(value=2, trend=_UP),
            "ضعف ضعفي ضعفا": Ratio(value=2, trend=_UP, strict=True),
        }
    ),
    times=MappingProxyType(
        {
            normalise(word): 1.0
            for word in ["أضعاف", "أمثال", "أضعافها", "أمثالها", "أضعافه", "أمثاله", "أضعافهم", "ضعفا"]
        }
    ),
    times_after=phrases({_UP: "ما | عدد | مستوى"}),
    comparisons=words("ما ذلك حصيلة عدد هذا العدد ال مستوى معدل السعر سعر"),
    twice=MappingProxyType({normalise("مرتين"): 2.0, normalise("مرتان"): 2.0}),
    majorities=phrases(
        {0.5: "معظم | غالبية | الغالبية العظمى من | أغلب | أغلبية | الغالبية | السواد الأعظم من"}
    ),
    superlatives=phrases(
        {
            "ar": """أعلى | أكبر | أسوأ | أعنف | الأعلى | الأسوأ | الأكبر | الأعنف | الأكثر دموية | أدنى | الأدنى | أكثر الأعوام دموية | أدمى
                | الأكثر | الأقل | الأشد | الأضخم | أضخم | الأطول | أطول | الأقوى | أقوى | الأسرع | أسرع | الأقصى | الأضعف | أضعف
                | أشد | أكثر | الأعنف | الأصغر | أصغر | الأفضل | أفضل | الأقسى | أقسى | الأبرد | الأكثر فتكا | الأغلى | أغلى"""
        }
    ),
    superlative_scopes=phrases(
        {"ar": "منذ | في تاريخ | في العالم | على الإطلاق | في التاريخ | في تاريخها | خلال عقد | في عقد"}
    ),
    records=phrases(
        {
            "ar": "رقم قياسي | رقما قياسيا | مستوى قياسي | مستوى قياسيا | مستويات قياسية | غير مسبوق | غير مسبوقة"
        }
    ),
    not_superlative=phrases({"ar": "أحد | إحدى | من بين | من"}),
    zero=phrases({"ar": "أي | أي من"}),
    negations=words("لم لا نفى نفت ينفي تنفي دون بدون ليس ليست ما"),
    projected_before=phrases(
        {
            "ar": """من المتوقع أن | يتوقع | تتوقع | يتوقعون | توقع | توقعت | توقعات ببلوغ | يرتقب أن | ينتظر أن | المرتقب أن | مقدر أن | سيصل إلى | ستصل إلى | سيبلغ | ستبلغ | ترجح أن | رجح أن | رجحت أن | المتوقع أن | على وشك أن | مرشح لأن | مرشحة لأن | قد يصل | قد تصل | من المرجح أن
                | يرجح أن | من المنتظر أن | متوقع أن"""
        }
    ),
    projected_after=phrases({"ar": "متوقعة | متوقعا | متوقعين"}),
    labels=words(
        "رقم القرار قرار المادة مادة الرقم المرحلة مرحلة صفحة الصفحة الفصل فصل قانون القانون مرسوم هاتف الهاتف فيسبوك"
    ),
    ages_before=phrases(
        {"ar": "عمره | عمرها | أعمارهم | يبلغ من العمر | تبلغ من العمر | دون سن | فوق سن | سن"}
    ),
    ages_after=phrases({"ar": "من العمر"}),
    ago=phrases({"ar": "مضت | مضى | قبل | منذ"}),
    last=words("الماضي السابق المقبل القادم آخر الأخيرة الماضية الأخيرين الماضيين المقبلة القادمة السابقة"),
    within=phrases(
        {
            Bound.AT_MOST: "في غضون | في مهلة | في مدة أقصاها | خلال مهلة",
            Bound.MORE_THAN: "أكثر من",
            Bound.LESS_THAN: "أقل من",
            Bound.NEARLY: "قرابة",
            Bound.ABOUT: "نحو | حوالي",
        }
    ),
    rate_nouns=words("معدل نسبة تضخم بطالة فقر نمو وفيات تغطية مشاركة إقبال التضخم البطالة الفقر النمو"),
    harm=keyed(
        {
            "killed": "مقتل قتل قُتل قتلت قتلوا مصرع استشهد استشهاد قتلى قتيل القتلى الوفيات وفاة حصيلة الحصيلة حصيلتها العدد",
            "executed": "أعدم إعدام أعدموا",
            "injured": "أصيب إصابة جرح جُرح أصيبوا جرحى",
            "displaced": "نزح نزوح نزحت شرد تهجير النازحين الفارين",
            "missing": "مفقود مفقودين المفقودين",
            "abducted": "اختطف اختطاف خطف اختطفن اختطفوا يقتادون",
            "arrested": "اعتقل اعتقال اعتقلت",
            "interviewed": "مقابلات تحدثت",
        }
    ),
    apposition=phrases(
        {
            "ar": "أي | يعني | ما يعادل | أي ما | أي بنسبة | أي ما نسبته | أي بما نسبته | أي ما يعادل | أي نحو | بما يعادل | ما يمثل | ما نسبته"
        }
    ),
    only=words("سوى فقط واحدة واحد"),
    adverbs=words("أيضا"),
    speech=words(
        """قال قالت أعلن أعلنت أفاد أفادت ذكر ذكرت أكد أكدت أوضح أوضحت أضاف أضافت اتهم اتهمت نفى نفت سجل سجلت وثق وثقت تشير أشار
        أشارت قدر قدرت تقول يقول يقدر روى روت نقلت رجح"""
    ),
    according=phrases({"ar": "بحسب | وفق | وفقا ل | حسب | نقلا عن"}),
    places=words("في ب"),
    by_actor=phrases(
        {
            "ar": "على يد | على أيدي | من قبل | شنته | شنتها | شنها | نفذته | نفذتها | نفذها | ارتكبته | ارتكبتها | ارتكبها"
        }
    ),
    ordinal_rank=phrases({"event": "مرة"}),
    ranked_of=words("من"),
    months=words("يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
    own_voice=words("نحن"),
    carriers=words("عدد حصيلة رقم مستوى"),
    lists=phrases({"ar": "بينهم | بينها | منهم | منها | و"}),
    multiplied=phrases({_UP: "مضروبا في"}),
    whole=phrases({"ar": "كل السكان | جميع السكان"}),
    currency_codes=frozenset({*CODES, *_MONEY}),
    than=words("من مقارنة مقابل"),
    them=words("منها منهم"),
    times_alone=True,
    before_ratio=words("أي"),
    period_parts=words("ربع"),
    moves=words("انتقل من"),
    copulas=words("كان كانت"),
    abbreviations=words("رقم الرقم"),
    not_harm=words("مقابلات"),
    event_words=words("عنف"),
    place_kinds=words("قرية مدينة ولاية إقليم مخيم بلدة محافظة حي معبر"),
    place_words=words("قرية مدينة ولاية منطقة إقليم مخيم بلدة محافظة حي معبر"),
    verb_first=True,
    funds=words(
        "منح منحة قروض قرض مساعدات خسائر أرباح ديون ضرائب رسوم صادرات واردات استثمارات تبرعات رواتب إيرادات عائدات نفقات تعويضات مبيعات"
    ),
    against=words("مقابل مقارنة من عن"),
    absolute=words("دموية فتكا دامية"),
    of_them=words(
        "نصفهم نصفها نصفه نصفهن ثلثهم ثلثها ثلثه ثلثهن ثلثاهم ثلثيهم ثلثاها ثلثيها ثلثيه ربعهم ربعها ربعه ربعهن خمسهم خمسها عشرهم عشرها"
    ),
    time_singles=words("دقيقة ساعة يوم ليلة أسبوع شهر عام سنة عقد قرن"),
    counting=words("عدد أعداد إجمالي مجموع"),
    ranking=words("ترتيب الترتيب مرتبة المرتبة مركز المركز"),
    reaching=of_value(
        {
            Bound.NEARLY: "ناهز ناهزت يناهز تناهز قارب قاربت يقارب تقارب لامس لامست يلامس تلامس",
            Bound.MORE_THAN: "تجاوز تجاوزت يتجاوز تتجاوز فاق فاقت يفوق تفوق تخطى تخطت يتخطى تتخطى تعدى تعدت يتعدى تتعدى جاوز جاوزت",
        }
    ),
    reaching_to=MappingProxyType({prep: of_value(verbs) for prep, verbs in _PARTED.items()}),
    just_one=words("واحد واحدة كامل كاملة بأكمله بأكملها"),
    in_row=phrases(
        {"ar": "على التوالي | تواليا | توالي | هذا الموسم | في الموسم | هذا العام | منذ بداية الموسم"}
    ),
    human=words(
        """أفرج فر فروا هرب هربوا نجا نجوا لجأ لجأوا نقلوا أسعف أوقف أوقفوا احتجز احتجزوا سجن سجنوا أدين أدينوا حوكم حوكموا
        استقال استقالوا غرق غرقوا رحل رحلوا طرد طردوا صوت صوتوا عاد عادوا عولج عولجوا أنقذ أنقذوا أجلي أجلوا وظف وظفوا تخرج تخرجوا"""
    ),
    construct=True,
    distance=words("بعد قبل"),
    time_pairs=arabic_nouns.TIME_PAIRS,
    roles=ARABIC_ROLES,
)
