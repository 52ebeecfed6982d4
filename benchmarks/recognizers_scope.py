"""What of the Recognizers-Text specifications is out of scope and why, and what their units are called here."""

CURRENCIES = {
    "Dollar": "USD",
    "United States dollar": "USD",
    "Dollar États-Unis": "USD",
    "Canadian dollar": "CAD",
    "Dollar Canadien": "CAD",
    "Australian dollar": "AUD",
    "Dollar Australien": "AUD",
    "Hong Kong dollar": "HKD",
    "Dollar de Hong Kong": "HKD",
    "New Zealand dollar": "NZD",
    "Dollar néo-zélandais": "NZD",
    "Mexican peso": "MXN",
    "Pound": "GBP",
    "British pound": "GBP",
    "Livre": "GBP",
    "Euro": "EUR",
    "Franc": "franc",
    "Swiss franc": "CHF",
    "Franc Suisse": "CHF",
    "Japanese yen": "JPY",
    "Yen Japonais": "JPY",
    "Chinese yuan": "CNY",
    "Yuan Chinois": "CNY",
    "Rupee": "INR",
    "Roupie": "INR",
    "Roupie indienne": "INR",
    "Indian rupee": "INR",
    "Turkish lira": "TRY",
    "Cent": "cent",
    "Centimes": "cent",
    "Penny": "penny",
    "Pence": "penny",
    "Peseta": "ESP",
    "Finnish markka": "FIM",
    "Netherlands guilder": "NLG",
    "Florins Néerlandais": "NLG",
    "Mark Finlandais": "FIM",
    "Bitcoin": "BTC",
    "Costa Rican colón": "CRC",
    "Georgian lari": "GEL",
    "Lao kip": "LAK",
    "Pesewa": "pesewa",
    "Satoshi": "satoshi",
    "Sri Lankan rupee": "LKR",
    "Sen": "sen",
}

DEGREES = {"C": "°C", "F": "°F", "Degree": "degree", "Degré": "degree", "Kelvin": "kelvin"}
DIMENSIONS = {
    "Millimeter": "mm",
    "Millimètres": "mm",
    "Centimeter": "cm",
    "Centimètres": "cm",
    "Meter": "m",
    "Mètres": "m",
    "Kilometer": "km",
    "Kilomètres": "km",
    "Inch": "inch",
    "Pouce": "inch",
    "Foot": "foot",
    "Pied": "foot",
    "Mile": "mile",
    "Square meter": "m2",
    "Mètre carré": "m2",
    "Square kilometer": "km2",
    "Kilomètre carré": "km2",
    "Acre": "acre",
    "Cubic foot": "cubic foot",
    "Pied cube": "cubic foot",
    "Milliliter": "ml",
    "Millilitre": "ml",
    "Litre": "litre",
    "Gallon": "gallon",
    "Barrel": "barrel",
    "Baril": "barrel",
    "Microgram": "µg",
    "Microgramme": "µg",
    "Kilogram": "kg",
    "Ounce": "ounce",
    "Onces": "ounce",
    "Pound": "pound",
    "Livre": "pound",
    "Ton": "tonne",
    "Tonne": "tonne",
    "Metric ton": "tonne",
    "Tonne métrique": "tonne",
    "Megabit": "MB",
    "Megabyte": "MB",
    "Bit": "bit",
    "Mile per hour": "mph",
    "Miles par heure": "mph",
    "Kilometer per hour": "km/h",
    "Tablespoon": "tablespoon",
    "Teaspoon": "teaspoon",
    "Cup": "cup",
    "Degree": "degree",
    "Decimeter": "dm",
    "Décimètres": "dm",
    "Hectomètre": "hm",
    "Radian": "radian",
    "Pieds cube": "cubic foot",
}

# Cases out of scope by the number that the file's order gives them, each with why; see the page of the method.
IDENTIFIERS = "an address or a telephone number counts nothing"
OVER = "a division read out loud is arithmetic; a proportion is a share figure, two numbers to this reader"
GLUED = "a number tied to its unit is wanted with it, and is hidden there"
PRONOUN = "whether 'one' counts is decided by the figure reader, not by the reader of numbers"
NETWORK = "G is a generation of telephones in news, not a billion"
RANKS = "ordinals are places in an order, not quantities"
UNFINISHED = "the sentence breaks off"
SIGNS = "signs that compare nothing ('=>', '<>'), or whose answer contradicts the words"
INVERTED = "the sign before a number without one, or 'ratio' for percent: neither is written in the language"
WRONG = "the answer is wrong (a milliard as a hundred million, 322 thousand as 32,200)"
REVERSED = "digits and signs in the order of the screen, not of the text"
BROKEN = "text cut into tokens ('32 . 99 %', 'nov . 6'), which no document is"
SPOKEN = "speech without the word for cents, or with another meaning beside it"
COMMANDS = "turns of a wheel and invented units"
ANGLES = "a degree does not tell whether it is of heat or of an angle"
POUNDS = "the French word is weight and money alike"
OUT_OF_SCOPE: dict[tuple[str, str], dict[str, tuple[int, ...]]] = {
    ("English", "NumberModel"): {
        IDENTIFIERS: (1, 144),
        OVER: (*range(111, 121), 127, 134, 135, 164, 214, 215),
        GLUED: (2, 3, 4, 6, 146),
        PRONOUN: (155, 156, 157, 158),
        NETWORK: (40, 193),
    },
    ("French", "NumberModel"): {
        IDENTIFIERS: (21,),
        OVER: tuple(range(10, 19)),
        GLUED: (22, 23, 24),
        NETWORK: (63,),
    },
    ("Arabic", "NumberModel"): {
        IDENTIFIERS: (1,),
        OVER: (15, 16, 58, 66, 73, 74, *range(76, 86), 88, 92, 93, 108, 113, 119, 121, 122, 127, 128),
        GLUED: (2, 3, 4, 5, 6, 97, 141, 277),
        WRONG: (44, 64),
        REVERSED: (38, 124, 125, 126),
    },
    ("English", "NumberRangeModel"): {RANKS: (3, 5), UNFINISHED: (37, 46), SIGNS: (65, 66, 67)},
    ("French", "NumberRangeModel"): {
        RANKS: (3, 5),
        UNFINISHED: (37,),
        SIGNS: (63, 64, 65),
        WRONG: (19, 68),
    },
    ("Arabic", "NumberRangeModel"): {
        RANKS: (3, 5),
        UNFINISHED: (37, 46),
        SIGNS: (62, 63, 64, 131, 136, 137),
        WRONG: (67,),
        REVERSED: (21,),
    },
    ("English", "PercentModel"): {INVERTED: (9, 10, 11, 12)},
    ("French", "PercentModel"): {INVERTED: (11, 13)},
    ("Arabic", "PercentModel"): {INVERTED: (8, 9, 10, 20, 22)},
    ("English", "CurrencyModel"): {
        BROKEN: (16, 56, 58, 65, 93),
        SPOKEN: (98, 99, 101, 102, 103, 104, 145, 167),
    },
    ("English", "DimensionModel"): {
        BROKEN: (7, 39, 42),
        COMMANDS: (52, 68, 70, 91, 92),
        ANGLES: (93,),
    },
    ("French", "DimensionModel"): {
        BROKEN: (36, 42, 45),
        POUNDS: (15, 16),
        COMMANDS: (55, 56),
        ANGLES: (57,),
    },
    ("English", "TemperatureModel"): {BROKEN: (31,), ANGLES: (34, 35)},
    ("French", "TemperatureModel"): {BROKEN: (34,), ANGLES: (38, 39)},
}
