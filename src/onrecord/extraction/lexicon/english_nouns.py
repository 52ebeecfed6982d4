"""English counted nouns, and the rules that give their singular."""

from types import MappingProxyType

from onrecord.extraction.lexicon.english_plurals import (
    ANIMALS,
    FOREIGN,
    IRREGULAR_ENDINGS,
    PEOPLES,
    SAME,
    SINGULARS_IN_MEN,
)
from onrecord.extraction.lexicon.tables import keyed, words

# Units are what the gold guide asks for: whoever is counted is a person, whatever happens is an event.


def _one(people: str) -> str:
    return people.removesuffix("s")


_PERSONS_ALIKE = ("infantry", "cavalry", "clergy", "folk", "kinsfolk", "gentry")
UNITS = keyed(
    {
        "person": f"""executive clerk envoy twin sibling diver warden defector addict lifeguard coach campaigner creditor debtor broker analyst
        economist architect mason biker diner shopper elector marcher striker picket seaman farmhand grower breeder maid servant
        slave settler squatter toddler senior counsel auditor {" ".join(sorted(_one(word) for word in PEOPLES))} {" ".join(_PERSONS_ALIKE)} person people peasant campesino clergyman hitman ringleader civilian soldier troop child boy girl woman man villager farmer herder
        worker staff personnel officer police policeman gendarme guard fighter militant combatant rebel insurgent
        jihadist terrorist mercenary paramilitary peacekeeper prisoner detainee inmate hostage captive victim
        survivor witness resident inhabitant citizen national refugee migrant returnee idp evacuee journalist
        reporter editor activist defender lawyer judge magistrate prosecutor official minister deputy senator
        lawmaker politician leader member supporter demonstrator protester protestor student pupil teacher nurse
        doctor medic patient family_member relative brother sister son daughter mother father parent monk priest
        nun imam pastor youth adult elder adolescent teenager minor infant baby newborn orphan widow passenger
        driver crew trader merchant miner employee employer volunteer recruit conscript commander general
        colonel captain lieutenant sergeant suspect defendant convict accused assailant attacker gunman bandit
        smuggler trafficker fisherman worshipper respondent shepherd nomad tourist pilgrim shopkeeper vendor cleric chief mayor
        councillor ambassador diplomat technician bodyguard sailor pilot marine mp mep mla msp commando ranger spy operative
        fugitive deserter dissident exile opponent critic blogger candidate delegate participant guest husband
        wife cousin neighbour neighbor mourner bystander pedestrian motorist commuter labourer laborer client
        customer subscriber veteran tribesman statesman believer strong beneficiary voter spectator expert observer investigator source
        informant interviewee respondent dead death fatality casualty injury_victim body corpse deceased killed
        injured wounded missing displaced disappeared individual human soul foreigner expatriate westerner
        contractor consultant engineer scientist academic professor researcher force peacekeeping_force
        ethnic_tuareg syrian sudanese malian burkinabe nigerien mozambican haitian ukrainian russian palestinian
        israeli afghan iraqi somali congolese rwandan chadian cameroonian nigerian ethiopian eritrean kenyan
        ugandan egyptian libyan tunisian algerian moroccan senegalese guinean ivorian ghanaian togolese
        schoolgirl schoolboy schoolchild grandmother grandfather grandparent granddaughter grandson nominee
        trainee appointee enrollee developer conservative liberal republican democrat immigrant follower investor
        landlord tenant homeowner shareholder lender borrower rider cyclist runner athlete player footballer coach
        referee fan firefighter paramedic midwife surgeon carer cleaner cook waiter baker butcher tailor carpenter
        electrician plumber mechanic builder bricklayer operator superhero seafarer docker stevedore porter
        applicant claimant plaintiff litigant juror signatory donor sponsor buyer seller user viewer reader listener
        visitor traveller traveler holidaymaker jobseeker pensioner retiree graduate undergraduate scholar apprentice
        intern lecturer headteacher principal counsellor counselor psychologist pharmacist dentist veterinarian
        aid_worker rapper singer musician actor actress artist author writer poet photographer filmmaker
        robber thief burglar murderer killer rapist kidnapper pirate extremist separatist loyalist guerrilla
        serviceman policewoman servicewoman spokesman spokeswoman businessman businesswoman crewman seaman
        beninese venezuelan colombian mexican burmese rohingya yemeni lebanese iranian turk kurd""",
        "event": """attack assault raid ambush strike airstrike bombing bombardment shelling explosion blast
        shooting clash battle incident violation abuse atrocity massacre execution killing murder
        assassination abduction kidnapping disappearance arrest detention rape act event operation
        protest demonstration riot coup offensive airdrop sortie outbreak flood fire stoppage""",
        "home": "home house dwelling hut",
        "village": "village hamlet",
        "vehicle": "vehicle car motorcar",
        "truck": "truck lorry",
        "animal": "animal head",
        "motorcycle": "motorcycle motorbike",
        "state": "state",
        "country": "country",
        "family": "family",
        "household": "household",
        **{word: word for word in sorted(ANIMALS)},
        # Two words that make one unit: the qualifier first.
        "health facility": "health_facility",
        "health centre": "health_centre health_center",
        "water point": "water_point",
        "water station": "water_station",
        "radio station": "radio_station",
        "police station": "police_station",
        "polling station": "polling_station",
    }
)
IRREGULAR = {
    **FOREIGN,
    **{word: word for word in SAME},
    **{word: word[:-1] for word in IRREGULAR_ENDINGS},
    "people": "person",
    "persons": "person",
    "children": "child",
    "women": "woman",
    "men": "man",
    "policemen": "policeman",
    "gunmen": "gunman",
    "clergymen": "clergyman",
    "fishermen": "fisherman",
    "lives": "person",
    "wives": "woman",
    "dead": "dead",
    "bodies": "body",
    "troops": "troop",
    "staff": "staff",
    "personnel": "personnel",
    "police": "police",
    "aircraft": "aircraft",
    "crises": "crisis",
    "quizzes": "quiz",
    "analyses": "analysis",
    "livestock": "animal",
    "cattle": "animal",
    "sheep": "animal",
    "goats": "animal",
    "houses": "house",
    "cases": "case",
    "premises": "premises",
    "bases": "base",
    "databases": "database",
    "purchases": "purchase",
    "buses": "bus",
    "crew": "crew",
    "youth": "youth",
    "feet": "foot",
    "teeth": "tooth",
    "geese": "goose",
    "mice": "mouse",
    "oxen": "ox",
    "dice": "die",
    "fish": "fish",
    "deer": "deer",
    "salmon": "salmon",
    "poultry": "animal",
    "spacecraft": "spacecraft",
    "hovercraft": "hovercraft",
    "watercraft": "watercraft",
    "series": "series",
    "species": "species",
    "offspring": "offspring",
    "phenomena": "phenomenon",
    "criteria": "criterion",
    "bacteria": "bacterium",
    "media": "medium",
    "strata": "stratum",
    "indices": "index",
    "matrices": "matrix",
    "vertices": "vertex",
    "appendices": "appendix",
    "diagnoses": "diagnosis",
    "hypotheses": "hypothesis",
    "theses": "thesis",
    "oases": "oasis",
    "parentheses": "parenthesis",
    "paralyses": "paralysis",
    "emphases": "emphasis",
    "neuroses": "neurosis",
    "lenses": "lens",
    "gases": "gas",
    "atlases": "atlas",
    "aliases": "alias",
    "canvases": "canvas",
    "biases": "bias",
    "irises": "iris",
    "fungi": "fungus",
    "cacti": "cactus",
    "nuclei": "nucleus",
    "alumni": "alumnus",
    "stimuli": "stimulus",
    "larvae": "larva",
    "algae": "alga",
    "vertebrae": "vertebra",
    "passersby": "passerby",
    "means": "means",
    "barracks": "barracks",
    "headquarters": "headquarters",
    "crossroads": "crossroads",
    "works": "works",
    "trousers": "trousers",
    "ads": "ad",
    "pros": "professional",
}
_STEM, _PERSON_STEM, _US_STEM = 3, 6, 5
# Plurals whose singular keeps a letter that the rule would take or change.
_IE = words(
    """calorie movie cookie zombie selfie rookie birdie bogie prairie genie sortie smoothie brownie hoodie lie pie tie die
    cabbie caddie collie freebie goalie groupie hippie junkie foodie newbie veggie walkie zombie kilocalorie eerie"""
)
_OE = words("shoe toe canoe hoe foe oboe horseshoe snowshoe doe roe floe")
_USE = (
    "houses",
    "causes",
    "clauses",
    "pauses",
    "excuses",
    "spouses",
    "blouses",
    "abuses",
    "fuses",
    "muses",
    "mouses",
    "refuses",
)
_CHE = ("aches", "niches", "cliches", "quiches", "creches", "avalanches", "tranches", "moustaches", "psyches")
_VES = MappingProxyType(
    {
        "kni": "fe", "wi": "fe", "li": "fe", "lea": "f", "hal": "f", "shel": "f", "loa": "f", "thie": "f", "cal": "f",
        "scar": "f", "wol": "f", "sel": "f", "hoo": "f", "shea": "f", "el": "f", "bookshel": "f", "housewi": "fe", "midwi": "fe",
        "penkni": "fe", "dwar": "f",
    }
)  # fmt: skip
# Counted without a plural ending.
COLLECTIVE = words(
    "dead injured wounded missing displaced killed disappeared elderly detained kidnapped abducted head strong"
)
# Participles and adjectives that take the place of the noun ("1,494 kidnapped").
STOPS = words(
    """a an the of in on at to from by for with without among amid between into onto over under above below
    after before during since until till through throughout across near around inside outside against along
    per via as than that which who whom whose where when while because although though if unless whether
    and or but nor so yet is are was were be been being am has have had having do does did will would can
    could may might must shall should 's not n't also still already now then there here this these those it
    they he she we you i his her their its our your my them him us said says say told reported
    died fled remain remains remained went came made took gave live lived lives lost left
    always perhaps sometimes besides towards afterwards overseas upwards downwards backwards forwards inwards outwards
    onwards nowadays indoors outdoors upstairs downstairs alongside regardless nevertheless unlike ours theirs yours hers does goes
    themselves ourselves yourselves tops appears seems becomes occurs happens suggests includes contains makes takes gives comes requires
    provides begins continues allows involves represents consists depends exists
    have_been accounting according including compared versus vs each every ago earlier later within"""
)


def lemma(word: str) -> str:
    """Return the singular of an English noun."""
    known = IRREGULAR.get(word)
    if known is not None:
        return known
    men = word.endswith("men") and word not in SINGULARS_IN_MEN
    if (men or word.endswith(("children", "people"))) and len(word) > _PERSON_STEM:
        return (
            word.removesuffix("ren")
            if word.endswith("children")
            else word[:-3] + "man"
            if word.endswith("men")
            else word
        )
    return _singular(word)


def _singular(word: str) -> str:
    """Take the plural ending off a regular noun."""
    if word.endswith("ies") and len(word) > _STEM + 1:
        return word[:-1] if word[:-1] in _IE else word[:-3] + "y"
    if word.endswith("ves") and word[:-3] in _VES:
        return word[:-3] + _VES[word[:-3]]
    if _adds_es(word):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > _STEM:
        return word[:-1]
    return word


def _adds_es(word: str) -> bool:
    """Say whether the plural ending of a word is "es" after a sibilant, "us" or "o"."""
    return (
        word.endswith(("sses", "shes", "xes", "zzes", "tzes"))
        or (word.endswith("oes") and word[:-1] not in _OE)
        or (word.endswith("uses") and len(word) > _US_STEM and not word.endswith(_USE))
        or (word.endswith("ches") and not word.endswith(_CHE))
    )


_PERSON_ENDINGS = (
    "girl", "boy", "child", "woman", "man", "people", "ologist", "ician", "ographer", "crat", "naut", "person", "worker",
    "maker", "holder", "keeper", "goer", "fighter", "seeker", "owner", "player", "ivist", "alist", "orist", "onist", "agist",
)  # fmt: skip
_NO_PERSONS = words(
    "human german roman woman talisman placeholder layperson freeholder shareholder checklist"
)


def person_by_ending(word: str) -> bool:
    """Say whether an unknown singular noun means a person by its ending ("balloonist", "stallholder")."""
    return len(word) > _PERSON_STEM and word.endswith(_PERSON_ENDINGS) and word not in _NO_PERSONS


def is_plural(word: str) -> bool:
    """Say whether a word can head a counted noun phrase by its form."""
    if word in STOPS:
        return False
    if word in IRREGULAR or word in COLLECTIVE:
        return True
    if word.endswith(("men", "children", "people", "fish")):
        return word not in SINGULARS_IN_MEN or word == "women"
    return len(word) > _STEM and word.endswith("s") and not word.endswith(("ss", "us", "is"))
