"""English plurals that no rule gives: foreign ones, those like their singular, those in "-is" and "-us", peoples."""

from types import MappingProxyType

from onrecord.extraction.lexicon.tables import words

FOREIGN = MappingProxyType(
    {
        "referenda": "referendum", "memoranda": "memorandum", "stadia": "stadium", "spectra": "spectrum", "aquaria": "aquarium",
        "consortia": "consortium", "symposia": "symposium", "honoraria": "honorarium", "sanatoria": "sanatorium", "ova": "ovum",
        "antennae": "antenna", "formulae": "formula", "nebulae": "nebula", "supernovae": "supernova", "alumnae": "alumna",
        "pupae": "pupa", "radii": "radius", "foci": "focus", "loci": "locus", "syllabi": "syllabus", "octopi": "octopus",
        "hippopotami": "hippopotamus", "bacilli": "bacillus", "graffiti": "graffito", "paparazzi": "paparazzo", "libretti": "libretto",
        "virtuosi": "virtuoso", "automata": "automaton", "polyhedra": "polyhedron", "taxa": "taxon", "genera": "genus",
        "corpora": "corpus", "axes": "axis", "codices": "codex", "vortices": "vortex", "apices": "apex",
        "crises": "crisis", "syntheses": "synthesis", "prostheses": "prosthesis", "metastases": "metastasis", "synopses": "synopsis",
        "ellipses": "ellipsis", "catharses": "catharsis", "metropolises": "metropolis", "chateaux": "chateau", "plateaux": "plateau",
        "tableaux": "tableau", "bureaux": "bureau", "gateaux": "gateau", "brethren": "brother", "mongooses": "mongoose",
    }
)  # fmt: skip
# The same in the plural: game, fish, vessels and troops.
_ALIKE = """bison moose elk swine reindeer buffalo grouse quail squid shrimp trout cod tuna carp haddock mackerel herring halibut plankton
    shellfish jellyfish starfish swordfish crayfish catfish goldfish aircraft craft rotorcraft folk kinsfolk clergy
    infantry cavalry artillery offspring cannon vermin gentry intelligentsia"""
# In "-is" and "-us", where the ending is most often that of a singular.
_REGULAR = """taxis skis rabbis alibis bikinis safaris tsunamis kiwis jacuzzis ferraris maseratis audis suzukis yetis semis martinis yogis
    okapis muftis qadis menus gurus emus gnus haikus tutus bayous caribous plateaus bureaus chateaus tableaus trousseaus milieus adieus
    snafus flus tofus emojis saris minis maxis wikis bonsais origamis broccolis zucchinis paninis raviolis beaus"""
# Peoples, with and without a plural ending: each is a person.
_PEOPLES = """israelis iraqis pakistanis kuwaitis saudis yemenis omanis qataris emiratis bahrainis bangladeshis nepalis somalis azeris
    punjabis kashmiris gujaratis bengalis houthis tutsis sufis zulus hindus hutus bantus swahilis yazidis balochis maoris"""
INVARIABLE_PEOPLES = words(
    """chinese japanese vietnamese portuguese maltese taiwanese lebanese sudanese senegalese congolese nepalese burmese sinhalese
    javanese balinese togolese beninese gabonese guyanese timorese bhutanese faroese viennese milanese british french dutch swiss irish
    welsh scottish english spanish danish swedish finnish polish turkish kurdish jewish flemish hausa fulani maasai rohingya
    yoruba igbo oromo karen hmong uyghur quechua"""
)
"""Counted without an ending where nothing that they belong to follows ("three Chinese and two British")."""

ANIMALS = words(
    """cow pig hen chicken dog cat horse pony camel donkey mule elephant lion tiger leopard cheetah bear panda wolf fox coyote jaguar shark
    whale dolphin seal walrus otter beaver tortoise turtle snake python crocodile alligator lizard frog toad bird eagle hawk owl vulture duck
    goose swan penguin turkey pigeon parrot ostrich flamingo rhino rhinoceros hippo giraffe zebra antelope gazelle impala kangaroo koala
    monkey gorilla chimpanzee ape baboon rabbit hare rat mouse hedgehog badger bat calf lamb foal puppy kitten ox bull yak llama alpaca
    insect bee wasp ant locust mosquito butterfly spider crab lobster oyster octopus puffin reptile mammal primate raccoon squirrel"""
)
"""Harm to them is no harm to persons: each counts as itself."""

PEOPLES = words(_PEOPLES)
SAME = words(_ALIKE)
IRREGULAR_ENDINGS = words(_REGULAR) | PEOPLES
SINGULARS_IN_MEN = words(
    """abdomen regimen specimen acumen semen stamen yemen ramen omen amen hymen bitumen cyclamen lumen foramen dolmen catechumen
    turkmen examen albumen rumen women"""
)
"""Words in "-men" that are no plurals of "-man"."""
