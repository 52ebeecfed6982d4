"""Content words of a text, folded so that forms of one word meet: for comparing wordings, never for quoting."""

import re
import unicodedata

_WORD = re.compile(r"(?:[^\W\d_]|[\u064b-\u0655\u0670])+\d*(?:['’](?:[^\W\d_]|[\u064b-\u0655\u0670])+)*")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_ELISION = re.compile(r"\A(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]")
_POSSESSIVE = re.compile(r"['’]s?\Z")
_VOWEL = re.compile(r"[aeiouy]")
_DOUBLED = re.compile(r"([bdfgmnprt])\1\Z")

_ARABIC_FOLDS = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ؤ": "و", "ئ": "ي", "ـ": None}
)
_ARABIC_PREFIXES = ("وبال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال", "و")
_ARABIC_SUFFIXES = (
    "اتهم",
    "اتنا",
    "اتها",
    "هما",
    "اته",
    "نا",
    "ات",
    "ون",
    "ين",
    "ها",
    "هم",
    "ية",
    "ة",
    "ه",
    "ي",
)
_SHORTEST_ARABIC = 3
"""Letters that an Arabic root needs; a prefix or suffix is only taken off where so many remain."""
_SHORTEST = 4
"""Letters that must remain of a Latin word for an ending to come off."""

_ENGLISH_WORDS = (
    "a an the and or but nor so if then than that this these those there here of in on at by for from to into onto with "
    "without within under over above below between among through during before after since until about against as is "
    "are was were be been being am has have had having do does did done doing will would shall should can could may "
    "might must it its itself he him his she her hers they them their theirs we us our ours you your yours i me my mine "
    "who whom whose which what when where why how all any both each every few more most other some such no not only own "
    "same too very just also now still yet ever never always often again once because while although though despite "
    "however meanwhile including one two s t"
)
_FRENCH_WORDS = (
    "le la les l un une des de du d au aux a et ou mais donc or ni car que qui quoi dont ou ce cet cette ces cela ca il "
    "elle ils elles on nous vous je tu me te se lui leur leurs y en son sa ses mon ma mes ton ta tes notre nos votre vos "
    "est sont etait etaient ete etre etant a ont avait avaient avoir ayant sera seront fait font faire dans par pour sur "
    "sous avec sans entre vers chez depuis pendant avant apres contre selon malgre lors ne pas plus moins tres tout toute "
    "tous toutes aucun aucune meme memes aussi encore deja toujours jamais bien si comme quand alors ainsi afin c j m n s "
    "t qu"
)
_ARABIC_WORDS = (
    "في من الي علي عن مع بين منذ حتي خلال بعد قبل عند لدي ضد نحو حول دون بدون هذا هذه ذلك تلك هولاء الذي التي الذين "
    "اللواتي ما لا لم لن ليس ليست لكن بل او ام ثم قد لقد ان انه انها كان كانت يكون تكون كل بعض اي غير سوي هو هي هم هن "
    "نحن انا انت كما ايضا فقط كذلك حيث اذا الا به بها له لها لهم فيه فيها منه منها عليه عليها وهو وهي وقد ولا ولم وان"
)

_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_FRENCH = frozenset(_FRENCH_WORDS.split())
_ARABIC_STOPS = frozenset(_ARABIC_WORDS.split())


def terms(text: str, language: str | None) -> tuple[str, ...]:
    """Give the content words of a text, lower-cased, folded and lightly stemmed.

    Accents, Arabic vowel marks and tatweel are folded; stop words and numbers are out; a plural, a feminine
    and the commonest verb endings come off, in Arabic the article, joined particles and the commonest
    suffixes. Arabic words are told by their script, whatever the language.

    Args:
        text: Any text.
        language: ISO 639-1 code; without one, the stop words of English and French are both left out
            and English endings come off.

    Returns:
        Stems in the order of the text, repeated where the text repeats them. They are good for
        comparing, not for reading: "improving" and "improves" both give "improv".

    Method:
        Suffix rules in the manner of Porter (Program 14, 1980), step 1, and of the light10 stemmer
        for Arabic (Larkey, Ballesteros and Connell, 2007).
    """
    return tuple(_stem(word, language) for word in content_words(text, language))


def content_words(text: str, language: str | None) -> tuple[str, ...]:
    """Give the content words of a text, lower-cased and folded but not stemmed.

    Args:
        text: Any text.
        language: ISO 639-1 code, or None.

    Returns:
        Words in the order of the text, without stop words, numbers, elided articles and possessive endings.
    """
    stops = _stops(language)
    words = (_folded(match.group()) for match in _WORD.finditer(text))
    return tuple(word for word in words if len(word) > 1 and word not in stops)


def fold(text: str) -> str:
    """Fold what spelling varies in: case, accents, apostrophes, Arabic vowel marks, tatweel and hamza seats.

    Args:
        text: Any text.

    Returns:
        A text for comparing; its offsets are not those of the original.
    """
    if text.isascii():
        return text.lower()
    # The hamza letters must fold before marks are dropped: NFKD would turn them into bare letter and mark.
    text = fold_arabic(text).lower().replace("œ", "oe").replace("æ", "ae").replace("’", "'")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def fold_arabic(text: str) -> str:
    """Fold the Arabic letters that spelling varies in, and leave everything else as it is."""
    return text.translate(_ARABIC_FOLDS)


def _stops(language: str | None) -> frozenset[str]:
    if language == "en":
        return _ENGLISH | _ARABIC_STOPS
    if language == "fr":
        return _FRENCH | _ARABIC_STOPS
    return _ENGLISH | _FRENCH | _ARABIC_STOPS


def _folded(word: str) -> str:
    return _POSSESSIVE.sub("", _ELISION.sub("", fold(word)))


def _stem(word: str, language: str | None) -> str:
    if _ARABIC.search(word):
        return _arabic_stem(word)
    return _french_stem(word) if language == "fr" else _english_stem(word)


def _arabic_stem(word: str) -> str:
    for prefix in _ARABIC_PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST_ARABIC:
            word = word.removeprefix(prefix)
            break
    for suffix in _ARABIC_SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_ARABIC:
            return word.removesuffix(suffix)
    return word


def _english_stem(word: str) -> str:
    if word.endswith("ies") and len(word) > _SHORTEST:
        word = word[:-3] + "y"
    elif word.endswith("sses"):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= _SHORTEST - 1 and _VOWEL.search(rest):
            word = _DOUBLED.sub(r"\1", rest)
            break
    return word[:-1] if word.endswith("e") and len(word) > _SHORTEST else word


def _french_stem(word: str) -> str:
    if word.endswith("aux") and len(word) > _SHORTEST:
        word = word[:-2] + "l"
    elif word.endswith(("s", "x")) and not word.endswith("ss") and len(word) >= _SHORTEST:
        word = word[:-1]
    if word.endswith("ent") and not word.endswith("ment") and len(word) > 2 * _SHORTEST - 1:
        word = word[:-3]
    elif word.endswith("er") and len(word) > _SHORTEST + 1:
        word = word[:-2]
    while word.endswith("e") and len(word) > _SHORTEST:
        word = word[:-1]
    return _DOUBLED.sub(r"\1", word) if len(word) > _SHORTEST else word
