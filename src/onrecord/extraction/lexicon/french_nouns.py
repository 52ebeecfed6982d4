"""French counted nouns with the English unit each is counted in."""

from types import MappingProxyType

from onrecord.extraction.lexicon.compounds import by_head, split
from onrecord.extraction.lexicon.french_affairs import AFFAIRS
from onrecord.extraction.lexicon.french_goods import GOODS
from onrecord.extraction.lexicon.french_nature import NATURE
from onrecord.extraction.lexicon.french_persons import PERSONS
from onrecord.extraction.lexicon.french_places import PLACES
from onrecord.extraction.lexicon.french_public import PUBLIC
from onrecord.extraction.lexicon.french_things import THINGS
from onrecord.extraction.lexicon.french_tools import TOOLS
from onrecord.extraction.lexicon.tables import words

# An unknown noun keeps its French lemma as unit: better a true word than a wrong translation.
_FIELD = MappingProxyType(
    {
        "person": """personne gens civil soldat militaire enfant garçon fille femme homme villageois paysan berger
        éleveur agriculteur travailleur ouvrier personnel agent officier policier gendarme garde combattant
        militant rebelle insurgé djihadiste jihadiste terroriste mercenaire casque prisonnier détenu otage captif
        victime survivant rescapé témoin habitant citoyen ressortissant national réfugié migrant déplacé rapatrié
        retourné journaliste reporter activiste défenseur avocat juge magistrat procureur fonctionnaire ministre député
        sénateur élu responsable membre partisan manifestant élève étudiant enseignant professeur infirmier
        médecin docteur soignant malade patient proche parent frère sœur fils mère père moine prêtre religieuse
        imam jeune adulte adolescent mineur nourrisson bébé orphelin veuve passager conducteur chauffeur
        commerçant marchand employé salarié volontaire recrue appelé général colonel capitaine suspect
        accusé assaillant bandit trafiquant pêcheur fidèle pèlerin touriste vendeur chef maire conseiller ambassadeur diplomate technicien
        candidat délégué participant mari épouse époux cousin voisin piéton motard client retraité nomade orpailleur
        exilé opposant dissident écolier lycéen collégien bénéficiaire électeur votant spectateur expert observateur
        enquêteur mort décès tué blessé disparu enlevé arrêté corps cadavre dépouille âme étranger individu vie
        supplétif allaité abonné cas_contact effectif déserteur handicapé musulman chrétien catholique burkinabè
        malien nigérien nigérian ivoirien sénégalais guinéen béninois togolais camerounais congolais rwandais
        tchadien haïtien soudanais français russe ukrainien syrien palestinien""",
        "event": """attaque assaut raid embuscade frappe bombardement explosion fusillade affrontement combat bataille
        incident violation abus exaction reprise atrocité massacre exécution meurtre assassinat enlèvement disparition
        arrestation interpellation détention viol acte événement opération manifestation émeute coup tir
        perquisition accident inondation incendie attentat évènement""",
        "home": "maison habitation logement case foyer",
        "village": "village hameau",
        "vehicle": "véhicule voiture blindé",
        "tank": "char",
        "truck": "camion",
        "motorcycle": "moto motocyclette",
        "state": "état",
        "country": "pays",
        "family": "famille",
        "household": "ménage",
        "school": "école établissement_scolaire",
        "class": "classe",
        "site": "site",
        "camp": "camp",
        "district": "district",
        "province": "province",
        "region": "région",
        "municipality": "commune municipalité",
        "town": "ville",
        "nation": "nation",
        "case": "cas affaire",
        "company": "entreprise société fournisseur sous-traitant prestataire équipementier",
        "job": "emploi poste",
        "question": "question",
        "letter": "lettre",
        "testimony": "témoignage",
        "interview": "entretien",
        "report": "rapport",
        "base": "base",
        "project": "projet",
        "stadium": "stade",
        "exit": "issue",
        "granary": "grenier",
        "health facility": "dispensaire structure_sanitaire",
        "shop": "boutique magasin",
        "church": "église",
        "mosque": "mosquée",
        "bridge": "pont",
        "weapon": "arme",
        "bomb": "bombe",
        "shell": "obus",
        "drone": "drone",
        "helicopter": "hélicoptère",
        "convoy": "convoi",
        "animal": "bétail tête bœuf mouton chèvre",
        "meal": "repas",
        "place": "place",
        "unit": "unité",
        "request": "demande requête",
        "photograph": "photo photographie",
        "video": "vidéo",
        "number": "nombre",
        "deal": "marché_conclu",
        "latrine": "latrine",
        "market": "marché",
        "medium": "média",
        "party": "parti",
        "judgment": "jugement",
        "trial": "procès",
        "complaint": "plainte",
        "election": "élection scrutin",
        "seat": "siège",
        "vote": "voix suffrage",
        "kit": "kit",
        "well": "puits",
        "tent": "tente",
        "bed": "lit",
        "visa": "visa",
        "road": "route",
        "field": "champ",
        "locality": "localité",
        "neighbourhood": "quartier",
        "mission": "mission",
    }
)
# What the field counts wins over what the word means elsewhere ("poste", "case").
LISTED = (_FIELD, THINGS, {"person": PERSONS}, PLACES, GOODS, AFFAIRS, TOOLS, NATURE, PUBLIC)
UNITS, _SEVERAL = split(*LISTED)
_STEM, _LONG_STEM = 3, 6
# The same in the plural as in the singular.
_KEPT = words("corps cas fois pays fils repas décès procès puits gens villageois yeux vieux")
_FEMININE = (
    ("ière", "ier"),
    ("euse", "eur"),
    ("trice", "teur"),
    ("enne", "en"),
    ("onne", "on"),
    ("ive", "if"),
    ("lle", "l"),
    ("e", ""),
)
_PERSON_ENDINGS = ("iste", "cien", "cienne", "logue", "crate", "naute", "graphe")
_NO_PERSONS = words(
    "liste dialogue catalogue paragraphe prologue épilogue autographe orthographe homologue analogue"
)
_PARTICIPLES, _QUALITIES = ("és", "ées"), ("tés", "iés")
# Endings of adjectives: such a word that is no listed noun counts nothing ("74 positifs" are what was counted before).
_ADJECTIVES = ("ifs", "ives", "els", "elles", "ables", "ibles")
_NO_NOUNS = words(
    """restants restantes manquants manquantes suivants suivantes existants existantes pris prises mis mises promis promises compris
    comprises appris commis commises acquis acquises conquis transmis transmises soumis soumises remis remises émis émises omis repris
    reprises surpris venus venues vus vues reçus reçues perdus perdues vendus vendues rendus rendues connus connues parus parues
    attendus attendues issus issues dus dues parvenus survenus survenues tenus tenues inclus exclus conclus conclues lus élus bus
    faits dits écrits écrites inscrits inscrites construits construites détruits détruites réduits réduites conduits couverts couvertes
    ouverts ouvertes offerts offertes finis établis établies fournis fournies réunis réunies remplis investis servis répartis réparties
    sortis sorties subis subies saisis saisies garantis requis requises prévus prévues détenus élevées élevés"""
)
PRENOMINAL = words(
    """nouveaux nouvelles nouvel nouveau nouvelle jeunes jeune petits petites grands grandes autres autre premiers
    premières derniers dernières anciens anciennes ancien ancienne simples seuls seul seule vrais présumés présumées
    principaux principales différents différentes divers diverses bons hauts"""
)
STOPS = words(
    """le la les l un une des du de d au aux à en dans sur sous par pour avec sans contre entre vers chez depuis pendant
    avant après jusqu dès selon et ou mais donc ni car que qu qui dont où ce cette ces son sa ses leur leurs se s ne n
    y il elle ils elles on nous vous je est sont était étaient a ont avait avaient ont été être fait soit plus moins
    fois alors si comme quand lors puis aussi déjà encore toujours seulement environ près contre
    dormaient vivent arrivent souffrent restent sont_déjà figure destinés destinées figurent seraient serait avaient
    avait ayant pendant hier aujourd demain au-delà jusque auprès exprès jamais ailleurs dehors dessous dessus dedans hors parmi
    malgré outre envers travers désormais ceux eux elles ils tous toutes plusieurs certains certaines quelques nos vos lesquels
    lesquelles auxquels auxquelles desquels desquelles autant tant trop très mieux pis volontiers quelquefois parfois soudain
    vis tandis depuis lès chacun chacune respectivement"""
)


def lemma(word: str) -> str:
    """Return the singular of a French noun or participle."""
    word = singular(word)
    return word if word in UNITS else _masculine(word)


def singular(word: str) -> str:
    """Return a French word without its plural ending, its gender kept."""
    if word in _KEPT or word in UNITS:
        return word
    if word.endswith("aux") and len(word) > _STEM + 1:
        whole = word[:-1] if word.endswith("eaux") else word[:-3] + "al"
        return word[:-1] if whole not in UNITS and word[:-1] in UNITS else whole
    return word[:-1] if word.endswith(("s", "x")) and len(word) > _STEM else word


def _masculine(word: str) -> str:
    for feminine, masculine in _FEMININE:
        base = word.removesuffix(feminine) + masculine
        if word.endswith(feminine) and base in UNITS:
            return base
    return word


def person_by_ending(word: str) -> bool:
    """Say whether an unknown singular noun means a person by its ending ("humoriste", "pharmacien")."""
    return len(word) > _LONG_STEM and word.endswith(_PERSON_ENDINGS) and word not in _NO_PERSONS


def is_plural(word: str) -> bool:
    """Say whether a word can be a counted noun by its form; an unknown participle ("recensés") is none."""
    fits = len(word) > _STEM and word not in STOPS and word.endswith(("s", "x"))
    bare = word.endswith(_PARTICIPLES) and not word.endswith(_QUALITIES)
    return fits and not (
        (bare or word in _NO_NOUNS or word.endswith(_ADJECTIVES)) and lemma(word) not in UNITS
    )


COMPOUNDS = by_head(_SEVERAL, lambda head: (singular(head),), singular)
