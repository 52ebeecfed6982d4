"""Arabic words of speech: whole paradigms of the verbs that news, communiqués and reports speak with."""

from collections.abc import Iterator, Mapping

from onrecord.extraction.lexicon.speech_words import (
    ACTION,
    CLAUSE,
    OBJECT,
    QUOTE,
    Cue,
    Form,
    Frame,
    Speech,
    SpeechKind,
    cues,
)
from onrecord.extraction.lexicon.tables import phrases, words
from onrecord.text.numbers import normalise

_PAST = ("", "ت", "وا", "نا", "تا", "ا", "ن")
_WITH_OBJECT = ("ه", "ها", "هم", "ته", "تها", "تهم", "تا")
_PERSONS = ("ي", "ت", "ن")
"""Without the future: who will say something has not said it."""

_PRESENT = ("", "ون", "ان", "وا", "ن", "ه", "ها")
_WEAK = ("ى", "ا")
_SAID = frozenset({CLAUSE, QUOTE})


def _past(verb: str) -> Iterator[str]:
    if verb.endswith(_WEAK):
        stem = verb[:-1]
        yield from (
            verb,
            f"{stem}ت",
            f"{stem}وا",
            f"{stem}يا",
            f"{stem}ينا",
            f"{stem}اه",
            f"{stem}ته",
            f"{stem}تها",
        )
        return
    yield from (verb + ending for ending in (*_PAST, *_WITH_OBJECT))


def _present(verb: str) -> Iterator[str]:
    stem = verb[1:]
    for person in _PERSONS:
        if verb.endswith(("ي", "و", "ى")):
            yield from (person + stem, f"{person}{stem[:-1]}ون", f"{person}{stem[:-1]}ان")
        else:
            yield from (person + stem + ending for ending in _PRESENT)


def _forms(listed: str) -> frozenset[str]:
    """Return the forms of verbs written as "past/present"."""
    found: set[str] = set()
    for entry in listed.split():
        past, present = entry.split("/")
        found.update(_past(past))
        found.update(_present(present))
    return frozenset(normalise(form) for form in found)


def _hanging(listed: str) -> frozenset[str]:
    """Return the accusative participles ("مؤكداً", "مؤكدة", "مؤكدين") of those written as "مؤكد"."""
    return frozenset(
        normalise(stem + ending) for stem in listed.split() for ending in ("ا", "ة", "ين", "ان", "ات")
    )


_ROWS: tuple[tuple[SpeechKind, frozenset[Frame], str, str, str], ...] = (
    # Verbs that only a clause or a quotation follows.
    (
        SpeechKind.SAY,
        _SAID,
        "",
        "قال/يقول زعم/يزعم ادعى/يدعي أضاف/يضيف أردف/يردف تابع/يتابع استطرد/يستطرد أوضح/يوضح روى/يروي حكى/يحكي أخبر/يخبر ذكّر/يذكّر علق/يعلق عقب/يعقب جزم/يجزم استدرك/يستدرك ختم/يختم اكتفى/يكتفي رأى/يرى اعتبر/يعتبر استنتج/يستنتج",
        "قائل زاعم مضيف موضح مردف متابع معتبر مذكر معلق",
    ),
    # Verbs that a thing said may follow too ("confirmed the deaths of …", "announced the opening of …").
    (
        SpeechKind.SAY,
        _SAID | {OBJECT},
        "",
        "أعلن/يعلن أكد/يؤكد ذكر/يذكر توقع/يتوقع قدر/يقدر رجح/يرجح بين/يبين كرر/يكرر جدد/يجدد نعى/ينعى",
        "معلن مؤكد ذاكر متوقع مقدر مرجح مبين مكرر مجدد",
    ),
    (
        SpeechKind.SAY,
        _SAID | {OBJECT},
        "ب",
        "صرح/يصرح أفاد/يفيد أقر/يقر اعترف/يعترف أبلغ/يبلغ أدلى/يدلي",
        "مصرح مقر معترف مفيد",
    ),
    (
        SpeechKind.SAY,
        _SAID | {OBJECT},
        "الي",
        "أشار/يشير لفت/يلفت خلص/يخلص توصل/يتوصل نوه/ينوه ألمح/يلمح",
        "مشير لافت منوه ملمح",
    ),
    (SpeechKind.SAY, _SAID | {OBJECT}, "عن", "تحدث/يتحدث كشف/يكشف", "متحدث كاشف"),
    (SpeechKind.SAY, _SAID | {OBJECT}, "ب", "وصف/يصف", "واصف"),
    (SpeechKind.SAY, _SAID | {OBJECT}, "من", "حذر/يحذر", "محذر"),
    (SpeechKind.SAY, _SAID | {OBJECT}, "علي", "شدد/يشدد", "مشدد"),
    # Verbs of finding out: reports, counts and pictures have them as well.
    (
        SpeechKind.SHOW,
        _SAID | {OBJECT},
        "",
        "وثق/يوثق سجل/يسجل رصد/يرصد أحصى/يحصي أظهر/يظهر أثبت/يثبت أورد/يورد أوردت/يورد وجد/يجد لاحظ/يلاحظ حدد/يحدد أبرز/يبرز",
        "مظهر ملاحظ",
    ),
    (
        SpeechKind.DENY,
        _SAID | {OBJECT},
        "",
        "نفى/ينفي أنكر/ينكر كذب/يكذب فند/يفند دحض/يدحض استبعد/يستبعد",
        "ناف نافي منكر مكذب مفند مستبعد",
    ),
    (SpeechKind.DENY, frozenset({QUOTE, OBJECT}), "", "رفض/يرفض", "رافض"),
    (SpeechKind.ACCUSE, _SAID | {OBJECT}, "ب", "اتهم/يتهم ندد/يندد", "متهم مندد"),
    (SpeechKind.ACCUSE, frozenset({OBJECT}), "", "حمل/يحمل", "محمل"),
    (SpeechKind.PROMISE, _SAID | {ACTION}, "ب", "تعهد/يتعهد وعد/يعد التزم/يلتزم", "متعهد واعد ملتزم"),
    (SpeechKind.PROMISE, _SAID | {ACTION}, "", "قرر/يقرر اعتزم/يعتزم", "معتزم مقرر"),
    (SpeechKind.DEMAND, _SAID | {ACTION}, "الي", "دعا/يدعو", "داعي"),
    (
        SpeechKind.DEMAND,
        _SAID | {ACTION},
        "ب",
        "طالب/يطالب أوصى/يوصي أهاب/يهيب",
        "مطالب موصي",
    ),
    # Who is asked is its object, and what is asked a second one.
    (SpeechKind.DEMAND, _SAID | {ACTION}, "", "ناشد/يناشد", "مناشد"),
    (SpeechKind.DEMAND, _SAID | {ACTION}, "علي", "حث/يحث حض/يحض", "حاث"),
    (SpeechKind.DEMAND, _SAID | {ACTION}, "من", "طلب/يطلب", ""),
    (SpeechKind.REPLY, _SAID, "ب علي", "رد/يرد أجاب/يجيب", "راد مجيب"),
    (
        SpeechKind.BELIEVE,
        _SAID | {OBJECT},
        "",
        "اعتقد/يعتقد ظن/يظن تمنى/يتمنى أراد/يريد خشي/يخشى",
        "معتقد متمني",
    ),
    (SpeechKind.BELIEVE, _SAID | {OBJECT}, "عن", "أعرب/يعرب عبر/يعبر", "معرب معبر"),
    (SpeechKind.JUDGE, frozenset({OBJECT}), "", "أدان/يدين انتقد/ينتقد استنكر/يستنكر شجب/يشجب", "منتقد"),
    (SpeechKind.ASK, frozenset({CLAUSE, QUOTE}), "", "تساءل/يتساءل سأل/يسأل", "متسائل"),
)
"""Kind, what may follow, particles before what follows, verbs, participles that hang on a speaker's verb."""

_NO_CUES = words(
    "بين بينه بينها بينهم بينهما بينهن عد بينا عدت ذكرا نعد تعد يعد تعدون يعدون نرد عبر قدره قدرها قدرهم عددا حدا رداً ذكرها وعدا طلبا كذبا نفيا تاكيدا تبين يتبين تبينت"
)
"""Forms that are far more often another word: "between", "through", "is counted as", "of the size of"."""


def _tables() -> Iterator[Mapping[Cue, frozenset[str]]]:
    for kind, frames, leads, verbs, participles in _ROWS:
        particles = words(leads)
        yield {
            Cue(kind=kind, frames=frames, leads=particles): _forms(verbs) - _NO_CUES,
            Cue(kind=kind, frames=frames, leads=particles, form=Form.HANGING): _hanging(participles),
        }
    # "Quoted from": the agency passes on what somebody else says. "It came in the report": the report speaks.
    yield {
        Cue(kind=SpeechKind.SAY, frames=_SAID, leads=words("عن"), relays=True): _forms("نقل/ينقل"),
        Cue(kind=SpeechKind.SAY, frames=_SAID, leads=words("في"), document=True): words("جاء ورد جاءت"),
    }


_WITH_DAMMA = """يعلن يؤكد يفيد يقر يشير يظهر يثبت يورد يحصي يبرز يضيف يوضح يبلغ يدلي ينكر يوصي يهيب يلمح يعرب يدين
    يجيب يحذر يطالب يناشد يشدد يقدر يصرح يوثق يكذب يفند يندد يحمل يعلق يعقب يكرر يجدد يلاحظ"""
"""Verbs whose present has a damma on its first letter in the active, too."""

ARABIC_SPEECH = Speech(
    language="ar",
    verbs=cues(*_tables()),
    according=phrases(
        {
            "according": """بحسب | حسب | وفق | وفقا | طبقا | استنادا إلى | نقلا عن | على حد قول | على حد تعبير | حسب قول | بحسب قول |
            على لسان | على ذمة | بشهادة | باعتراف | بإقرار | من وجهة نظر""",
            "as": "بحسب ما | وفق ما | حسب ما | حسبما | بحسبما | وفقا لما | طبقا لما | كما",
        }
    ),
    that=words(
        "إن أن إنه إنها إنهم إنهما إنهن أنه أنها أنهم أنهما أنهن إننا أننا إني أنني إنني بأن بأنه بأنها بأنهم بأننا"
    ),
    between=words("قد لقد أيضا كذلك كان كانت كانوا سوف ثم بدوره بدورها بدورهم لا لم لن ما"),
    pronouns=words("هو هي هم هن"),
    own=words("نحن"),
    relatives=words("الذي التي الذين اللذين اللتين اللواتي"),
    breaks=words(
        """التي الذي الذين إذ حيث بينما فيما لكن ولكن عندما حين إذا كما بعدما أو ثم حتى لأن لأنه لأنها بعد قبل منذ خلال عقب إثر غير سوى إلا
        هناك مما وهو وهي وهم لم لن لا ما لما"""
    ),
    adjuncts=words(
        """في خلال عبر أمام عقب إثر بعد قبل يوم مطلع منذ مساء صباح ليل أمس اليوم غدا السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة
        لدى أثناء ضمن فجر ظهر حول بشأن ردا تعليقا وفي على مؤخرا حديثا سابقا لاحقا أيضا كذلك اليوم بدوره بدورها رسميا علنا"""
    ),
    joins=words("و"),
    ends=words("فيما بينما إذ حيث كما لكنه لكنها وذلك علما وسط غير"),
    leads=words("و ف كما فيما بينما من جانبه جهته ناحيته جانبها جهتها ناحيتها لكن في المقابل"),
    bodies=words("المنظمة الجماعة الوكالة الهيئة الشبكة المرصد المركز الجمعية المؤسسة البعثة"),
    persons=words(
        "شاهد شاهدة شهود ناج ناجية ناجيات الناجيات ناجون مزارع طبيب ممرض معلم سائق قريب أقارب سكان الأهالي نازح نازحة نازحون جار جارة ضحية"
    ),
    wires=words("وكالة وكالات أنباء رويترز فرانس"),
    taken_up=words(
        "المنظمة الوكالة الجماعة المجموعة الهيئة الجمعية الشركة الوزارة البعثة الحركة النقابة الشبكة المرصد المركز اللجنة"
    ),
    openings=words(
        """كلفة تكلفة قيمة نسبة حجم مساحة متوسط معدل إجمالي مجموع حصيلة خسائر أضرار أسعار سعر عجز ديون إنتاج مستوى معظم غالبية نصف ثلث ربع ثلثي ثلاثة أربعة
        خمسة ستة سبعة ثمانية تسعة عشرة أحد اثني عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون مئة مئتي ألف ألفي مليون بضعة
        مقتل وفاة إصابة وقوع وجود نزوح نشر صرف فتح دعم سد رفع خفض وقف بدء بناء زيادة نهب حرق قصف طرد قتل خطف ضبط دفع منح عقد كشف
        عودة وصول هجوم مجزرة سقوط فرار غرق حريق هدم سرقة حصار اندلاع نتائج عدد نحو قرابة أكثر أقل ما مئات آلاف عشرات ملايين عملية حالة حالات سحب رحيل مغادرة محاكمة معاقبة
        مساءلة محاسبة مراجعة مضاعفة مواصلة متابعة معالجة مكافحة حماية إعادة إقالة إدانة إزالة إقامة إتاحة استعادة استقالة ضمان جمع جعل حل رد ترك حظر عزل فرض وضع كل جميع أي هذه هذا تلك ذلك
        مسؤولية ضلوع تورط تهم اتهامات مزاعم قيام حدوث ظهور صدور نفاد نقص عجز فقدان اختفاء زوال سيطرة مشاركة موافقة مصادرة ملاحقة مقاضاة مداهمة"""
    ),
    documents=words(
        "تقرير تقارير مسح دراسة استطلاع بيان بيانات أرقام إحصاءات تقدير تقديرات تحقيق تقييم وثيقة وثائق إحصاء صور مقاطع تسجيلات شهادات نتائج رسالة صور مصدر مصادر"
    ),
    damma=frozenset(normalise(form) for verb in _WITH_DAMMA.split() for form in _present(verb)),
    proclitics=frozenset("وف"),
    compounds=frozenset(
        f"{normalise(verb)} {normalise(vote)}"
        for verb in ["أدلى", "أدلت", "أدلوا", "أدلين", "يدلي", "تدلي", "يدلون", "يدلوا", "الإدلاء"]
        for vote in ["بصوته", "بصوتها", "بأصواتهم", "بأصواتهن", "بأصواتها", "بالأصوات"]
    ),
    verb_first=True,
    inverts=True,
)
"""Arabic: the speaker follows his verb, and the conjunction is written to it."""
