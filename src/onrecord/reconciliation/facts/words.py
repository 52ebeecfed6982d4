"""Words that say what a count is of and who speaks, in English, French and Arabic: data for the grouping of figures.

Words are folded (`onrecord.text.terms.fold`); an Arabic word is looked up with and without its article and joined
particles. A fourth language is another column of words here.
"""

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.text.terms import fold


def key_of(word: str) -> str:
    """Give the form that words are looked up in: folded, the Arabic ta marbuta as the ha that it is often written."""
    return fold(word).replace("ة", "ه")


def _words(text: str) -> frozenset[str]:
    return frozenset(key_of(word) for word in text.split())


def _keyed(table: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType({key_of(word): key for key, words in table.items() for word in words.split()})


DEEDS = _keyed(
    {
        # One thing in the field's codebooks, whatever the source calls it: the persons who lost their lives.
        "dead": "killed executed summarily fatalities deaths dead killings lynched murdered massacred slain died toll "
        "bodies casualties",
        "injured": "injured wounded hurt",
        # Taken against their will by others than a court.
        "abducted": "abducted kidnapped hostages captured",
        "arrested": "arrested detained arrests jailed imprisoned",
        "missing": "missing disappeared forcibly",
        "displaced": "displaced fled refugees uprooted",
        "returned": "returned returnees",
        "abused": "raped sexually assaulted",
        "burned": "burned torched destroyed",
        "hungry": "hunger food famine insecure",
        "interviewed": "interviewed witnesses testimonies",
        "funded": "funding appeal required requested",
    }
)
"""Words of the controlled measures by the class in which different counts may be of one thing."""

SIGNS = _keyed(
    {
        "dead": "killed kill killing dead died deaths death slain murdered executed tue tues tuee tuees tuer mort morts "
        "mortes deces tuerie executes executees perished lost decedes decedees peri perdu حتفهم حتفه حتفها مصرعهم مصرعه مصرع لقوا توفي توفوا قتل قتلت قتلوا مقتل قتلي قتيل يقتل قتلو استشهد اعدام اعدمت وفاه وفيات اودي بحياه",
        "injured": "injured wounded blesse blesses blessee blessees جرح جرحي اصيب اصابه اصاب اصابات مصابا مصابين",
        "displaced": "displaced fled fleeing deplace deplaces deplacees fui نزح نازح نازحين فر فروا تشريد نزوح",
        "abducted": "abducted kidnapped enleve enleves enlevees enlevements خطف مخطوف مخطوفين اختطاف اختطفت",
        "burned": "burned burnt torched brule brules brulees incendie incendies incendiees احرق احراق احرقت حرق",
    }
)
"""Words of a sentence that say what happened, for figures whose measure does not."""

EMPTY = _words(
    "people persons person others victims in who of the and to without civilians villagers residents inhabitants "
    "individuals acts act rate total number group"
)
"""Words of a measure that do not say what happened."""

VICTIMS = _keyed(
    {
        "children": "children child minors minor kids infants pupils schoolchildren enfants enfant mineurs mineur eleves "
        "تلميذ تلميذا تلميذه تلميذات اطفال طفل طفلا طفلان طفلين قاصر قاصرين قصر تلاميذ",
        "women": "women woman female females wives femmes femme نساء امراه امراة سيدات سيده نسوه",
        "girls": "girls girl schoolgirls fille filles فتيات فتاه بنات",
        "boys": "boys boy schoolboys garcons garcon فتيان صبيان",
        "men": "men man male males homme hommes رجال رجل رجلا",
        "fighters": "soldiers soldier troops fighters fighter militants militant insurgents jihadists rebels combatants "
        "gendarmes police policemen officers soldats soldat combattants combattant militaires militaire policiers "
        "terroristes terrorists جنود جندي جنديا عسكريين عسكري مقاتلين مقاتل مقاتلا مسلحين مسلح مسلحا ارهابيين شرطي",
        "workers": "workers staff aid employees travailleurs employes personnel عمال عامل موظفين موظف",
        "journalists": "journalists journalist reporters journalistes journaliste صحفيين صحفي صحافيين",
        "witnesses": "witnesses witness temoins temoin شهود شاهد شاهدا",
        "relatives": "relatives relative proches اقارب اقاربه ذويه",
        "families": "families households family menages familles foyers اسر اسره عائلات عائله",
        "spectators": "spectators supporters spectateurs متفرجين مشجعين",
        "teachers": "teachers teacher enseignants enseignant معلمين معلم معلما مدرسين",
        "activists": "activists activist militante militantes activistes activiste ناشطين ناشط ناشطا ناشطون",
        "civilians": "civilians civilian villagers residents civils civil civile civiles villageois مدنيين مدني مدنيا "
        "مدنيون قرويين قروي قرويا",
        # Words for anybody: they put no one outside.
        "persons": "people persons person others victims dead deaths bodies individuals personnes personne morts mort "
        "victimes victime autres tues deces corps اشخاص شخص شخصا قتلي قتيل قتيلا ضحايا ضحيه شهداء شهيد شهيدا اخرون اخرين",
    }
)
"""Kinds of people by the words they are counted in."""

FALSE_FRIENDS: Mapping[tuple[str, str], str] = MappingProxyType(
    # In French, a militant campaigns; in English, one fights.
    {("fr", "militants"): "activists", ("fr", "militant"): "activists"}
)
"""Kinds of people by language and word, where another language means somebody else by the word."""

BROAD = frozenset({"persons", "civilians", "families", ""})
"""Kinds that a whole population may be counted in; "civilians" and "people" of one event are one population word apart."""

PARTIES = _words(
    # Who governs, commands or fights speaks of its own conduct or of its enemy's, so that a later word of its own
    # replaces nobody else's count.
    "government governments ministry minister ministere ministre gouvernement president presidency presidence army "
    "armee military militaire militaires junta junte authorities authority autorites officials official "
    "police policiere gendarmerie prosecutor procureur prosecution parquet governor gouverneur spokesman spokesperson spokeswoman "
    "porte-parole "
    "forces militia milice rebels rebelles troops soldiers state etat official officiel officielle cabinet mayor maire "
    "taliban talibans talibane talibanes m23 "
    "حكومه الحكومه وزاره الوزاره وزير رئاسه جيش الجيش سلطات السلطات شرطه الشرطه قوات متحدث ناطق نيابه النائب والي الوالي مليشيا "
    "ميليشيا طالبان مسوول مسوولا مسوولون حركه مدع مدعي"
)
"""Words that make a speaker a party: it holds power or fights."""

BODIES = _keyed(
    {
        "police": "police policiers gendarmerie شرطه",
        "government": "government gouvernement حكومه",
        "authorities": "authorities autorites taliban talibans talibanes سلطات طالبان",
        "army": "army armee military جيش",
        "ministry": "ministry ministere وزاره",
        "prosecutor": "prosecutor prosecutors procureur parquet نيابه مدع مدعي",
        "union": "union syndicat نقابه",
        "company": "company firm enterprise corporation societe entreprise compagnie شركه",
        "association": "association جمعيه",
        "network": "network reseau شبكه",
        "federation": "federation confederation اتحاد",
        "court": "court cour tribunal محكمه",
        "agency": "agency agence وكاله",
        "hospital": "hospital hopital مستشفي",
        "commission": "commission مفوضيه",
        "committee": "committee comite لجنه",
        "observatory": "observatory observatoire مرصد",
    }
)
"""Sorts of bodies by the word that names them in each language."""

NOT_PARTIES = _words(
    # "The military junta's own human rights commission" is a party; a commission, a mission, a union of doctors or
    # an agency that counts for relief is not, although it may carry a state's name.
    "commission rights droits humanitarian humanitaire onu nations unies un united committee comite network reseau "
    "observatory observatoire relief secours doctors medecins hospital hopital emergency urgence agency agence ngo ong "
    "حقوق الانسان انساني الانسانيه الشوون المتحده لجنه شبكه مرصد اطباء مستشفي طواري اغاثه مفوضيه"
)
"""Words that make a speaker no party, whatever else stands in its name."""

RECOUNTS = _words(
    # A document says itself that its number takes the place of another.
    "updated update revised revises recount now risen rose climbed increased verified identified names nominatif "
    "nominative remplace replaces supersedes corrige corrected rectifie revu actualise actualisee desormais porte "
    "portant alourdi alourdit documente documented established etablit حصيله محدثه جديده ارتفع ارتفعت ارتفاع وثق وثقت "
    "بالاسماء الاسماء محدث"
)
"""Words by which a document says that its count replaces an earlier one."""

INITIAL = _words(
    # Words that a later count of the same speaker follows: "first spoke of", "a d'abord annoncé".
    "first initially initial preliminary provisional earlier originally d'abord abord initialement initial initiale "
    "premier premiere provisoire preliminaire اولي اوليه اولا البدايه بدايه مبدئي مبدئيه سابقا"
)
"""Words that call a count an early one."""

NAMED = _words(
    "name names named nominative nominatif nominative nominatifs nominatives identite اسماء بالاسماء الاسماء"
)
"""Words by which a document says that the victims are known by name."""

_MEASUREMENTS = frozenset(
    [
        "second",
        "minute",
        "hour",
        "day",
        "night",
        "week",
        "month",
        "quarter",
        "year",
        "decade",
        "degree",
        "celsius",
        "metre",
        "kilometre",
        "mile",
        "hectare",
        "acre",
        "litre",
        "barrel",
        "tonne",
        "ton",
        "kilogram",
        "gram",
        "ounce",
        "bag",
        "quintal",
        "watt",
        "megawatt",
        "gigawatt",
        "kilowatt",
        "point",
        "share",
        "percent",
        "cubic_metre",
        "square_kilometre",
        "square_metre",
        "cubic",
        "square",
    ]
)


def measured(unit: str) -> bool:
    """Say whether a unit is one of measurement or money; other units are nouns of what is counted, read word by word."""
    return (
        "/" in unit
        or (len(unit) == _CODE and unit.isupper())
        or any(word in _MEASUREMENTS for word in unit.replace("-", " ").split())
    )


_CODE = 3
"""Letters of the code of a currency."""

WIDE_PLACES = _words(
    "north south east west northern southern eastern western central region regional state province district county "
    "department territory governorate country republic north-west north-east south-west south-east northwest northeast "
    "southwest southeast nord sud est ouest centre etat departement prefecture territoire pays republique gouvernorat "
    "sahel africa afrique maghreb افريقيا ساحل شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي ولايه محافظه مديريه منطقه اقليم البلاد بلاد "
    "الشمال الجنوب الشرق الغرب مقاطعه"
)
"""Words that make a place wide: what happens in "Sagaing Region" may be what happened in a village of it."""

GENERIC_PLACES = WIDE_PLACES | _words(
    "the of in and town city village villages area capital near around market camp municipality s "
    "du de la le les des l d au aux et ville villages commune capitale marche camp quartier "
    "مدينه قريه قري بلده مخيم سوق عاصمه حي"
)
"""Words that no place has for its own."""
