"""Bodies of a state and kinds of speakers that no name tells apart: they are told by their country or their document.

Every table maps a folded head noun to the concept it stands for, so that "the ministry", "le ministère" and "الوزارة" meet.
"""

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.text.terms import fold


def _table(rows: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for row in rows.strip().splitlines():
        concept, words = row.split(";")
        for word in words.split("|"):
            found[fold(word.strip())] = concept.strip()
    return MappingProxyType(found)


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(word) for word in text.split())


OFFICES = _table(
    """
government; government|administration|cabinet|authorities|state|junta|regime|council of ministers|minister|government spokesman|government spokesperson|government spokeswoman|gouvernement|autorités|pouvoir|junte|régime|état|ministre|porte-parole du gouvernement|حكومة|سلطات|سلطة|دولة|وزير|مجلس وزراء|مجلس عسكري|متحدث باسم حكومة|ناطق باسم حكومة
presidency; president|presidency|head of state|président|présidence|chef de l'état|رئيس|رئاسة|رئيس دولة|رئيس جمهورية
prime minister; prime minister|premier ministre|première ministre|رئيس وزراء
ministry; ministry|ministère|وزارة
defence ministry; defence ministry|defense ministry|ministry of defence|ministry of defense|defence minister|defense minister|ministère de la défense|ministre de la défense|وزارة دفاع|وزير دفاع
interior ministry; interior ministry|ministry of the interior|ministry of interior|home ministry|interior minister|ministère de l'intérieur|ministre de l'intérieur|وزارة داخلية|وزير داخلية
foreign ministry; foreign ministry|ministry of foreign affairs|foreign minister|ministère des affaires étrangères|ministre des affaires étrangères|وزارة خارجية|وزير خارجية
finance ministry; finance ministry|ministry of finance|finance minister|treasury|ministère des finances|ministère de l'économie|ministre des finances|ministre de l'économie|وزارة مالية|وزير مالية|وزارة اقتصاد
health ministry; health ministry|ministry of health|health minister|ministère de la santé|ministre de la santé|وزارة صحة|وزير صحة
justice ministry; justice ministry|ministry of justice|justice minister|ministère de la justice|ministre de la justice|garde des sceaux|وزارة عدل|وزير عدل
army; army|military|armed forces|general staff|chief of staff|army spokesman|armée|forces armées|état-major|جيش|قوات مسلحة|هيئة أركان|قيادة جيش
police; police|national police|police chief|police spokesman|policiers|gendarmerie|شرطة|درك
prosecutor; prosecutor|public prosecutor|prosecutors|attorney general|procureur|procureur de la république|parquet|procureure|مدع عام|نيابة عامة|نيابة|مدع|نائب عام|وكيل نيابة
parliament; parliament|national assembly|senate|parlement|assemblée nationale|sénat|برلمان|مجلس شعب|مجلس نواب
opposition; opposition|opposants|معارضة
rebels; rebels|insurgents|rebel group|rebelles|insurgés|متمردون|متمردين
commission; commission|مفوضية
human rights commission; human rights commission|national human rights commission|commission des droits de l'homme|commission nationale des droits de l'homme|commission des droits humains|مفوضية حقوق إنسان|مفوضية لحقوق إنسان|مفوضية لحقوق الإنسان|لجنة حقوق إنسان|لجنة لحقوق إنسان|مجلس لحقوق إنسان|مجلس قومي لحقوق إنسان|لجنة وطنية لحقوق إنسان
statistics office; statistics office|bureau of statistics|national statistics|institut de la statistique|institut national de la statistique|office statistique|جهاز إحصاء|جهاز مركزي للإحصاء
central bank; central bank|banque centrale|بنك مركزي|مصرف مركزي
election commission; election commission|electoral commission|commission électorale|مفوضية انتخابات|لجنة انتخابات
local official; local official|local officials|mayor|governor|prefect|responsable local|maire|gouverneur|préfet|مسؤول محلي|حاكم|والي|محافظ|عمدة
"""
)
"""Bodies of which a country has one."""

PERSONS = _table(
    """
witness; worker|workers|employee|employees|member|members|teacher|teachers|trader|traders|driver|drivers|student|students|activist|activists|lawyer|lawyers|elder|elders|herder|herders|journalist|journalists|employé|employés|enseignant|enseignants|commerçant|commerçants|chauffeur|étudiant|étudiants|militant|militants|avocat|avocats|éleveur|éleveurs|journaliste|journalistes|membre|membres|عامل|عمال|موظف|موظفون|معلم|معلمون|تاجر|تجار|سائق|طالب|طلاب|ناشط|ناشطة|ناشطون|محام|محامون|صحفي|صحفيون|صحافي|عضو|أعضاء|witness|witnesses|eyewitness|eyewitnesses|survivor|survivors|resident|residents|villager|villagers|victim|victims|relative|relatives|families|inhabitant|inhabitants|locals|refugees|brother|sister|cousin|neighbour|neighbor|farmer|mother|father|son|daughter|témoin|témoins|survivant|survivants|rescapé|rescapés|habitant|habitants|riverains|proches|familles|frère|sœur|cousin|voisin|voisine|agriculteur|شاهد|شهود|شاهدة|شهود عيان|شاهد عيان|ناج|ناجين|ناجون|ناجية|ناجيات|سكان|أهالي|شقيق|قريب|جار|جارة|مزارع|ذوو|أقارب|ضحايا
official; official|officials|source|sources|diplomat|diplomats|spokesman|spokesperson|spokeswoman|responsable|responsables|source|sources|diplomate|porte-parole|fonctionnaire|مسؤول|مسؤولون|مسؤولين|مصدر|مصادر|دبلوماسي|متحدث|ناطق
medic; doctor|doctors|nurse|medic|medics|health worker|hospital|hospital source|médecin|médecins|infirmier|infirmière|soignant|agent de santé|hôpital|طبيب|أطباء|ممرض|ممرضة|مستشفى|عامل صحي|كادر طبي
expert; expert|experts|analyst|analysts|researcher|researchers|investigators|observers|experts|analyste|analystes|chercheur|chercheuse|enquêteurs|observateurs|خبير|خبراء|محلل|محللون|باحث|باحثة|محققون|مراقبون
"""
)
"""People who speak without a body's name; what they tell belongs to whoever asked them."""

BODIES = _table(
    """
group; group|groupe|collective
ngo; ngo|rights group|campaign group|organisation|organization|watchdog|charity|association|non-governmental organisation|ong|organisation|association|mouvement|ligue|منظمة|جمعية|مجموعة|رابطة|منظمة حقوقية
agency; agency|news agency|agence|وكالة
un; mission|un agency|world body|onu|mission|بعثة|هيئة أممية
data; project|monitor|database|dataset|projet|مشروع
media; newspaper|broadcaster|radio|daily|channel|journal|quotidien|radio|chaîne|صحيفة|إذاعة|قناة
bank; bank|lender|fund|banque|fonds|بنك|صندوق
armed; militia|paramilitaries|fighters|movement|milice|paramilitaires|مليشيا|ميليشيا|جماعة
observatory; observatory|centre|center|institute|think tank|collective|coalition|network|committee|office|council|federation|confederation|union|syndicate|platform|observatoire|centre|institut|collectif|coalition|réseau|comité|bureau|conseil|fédération|confédération|syndicat|plateforme|مرصد|مركز|معهد|تجمع|ائتلاف|شبكة|لجنة|مكتب|مجلس|اتحاد|نقابة|منصة|هيئة
"""
)
"""Nouns that take up a body named elsewhere ("the group", "le Collectif"), with the kinds of organisation they may mean."""

CARRIERS = _words(
    "report data figures statement study survey spokesman spokesperson spokeswoman director head researcher researchers monitoring "
    "rapport données chiffres communiqué étude enquête porte-parole directeur directrice chercheur chercheuse "
    "بيانات تقرير بيان أرقام دراسة مشروع منظمة وكالة صحيفة إذاعة قناة موقع مدير مديرة متحدث باسم باحث باحثة حركة جماعة"
)
"""Nouns before a name that belong to it and do not tell it apart ("data of the ACLED project")."""

ARTICLES = _words(
    "the a an this that its their another some several other le la les l un une des ce cette ces cet son sa ses leur leurs "
    "d de du"
)
"""Determiners at the front of a speaker's words."""

BODY_KINDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "group": frozenset({"ngo", "centre", "armed"}),
        "ngo": frozenset({"ngo", "centre"}),
        "agency": frozenset({"agency", "un"}),
        "un": frozenset({"un"}),
        "data": frozenset({"data"}),
        "media": frozenset({"media"}),
        "bank": frozenset({"bank"}),
        "armed": frozenset({"armed"}),
        "observatory": frozenset({"centre", "ngo", "data", "court"}),
    }
)
"""Kinds of listed organisations that such a noun may take up."""

MANY = _words("government presidency army police parliament opposition rebels") | {
    "prime minister",
    "local official",
}
"""Offices of which a country has others under the same noun (of a state, of a town): bare words mean the national one."""

JOINS = _words("of the for in on at and de du des la le les l d et en a au aux pour sur to by from")
"""Words inside a name that do not tell it apart."""
