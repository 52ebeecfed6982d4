"""Units that are written short, half spelled out or often misspelled, by language."""

from types import MappingProxyType

_ALIKE = {
    "dm": "dm",
    "radian": "rad",
    "bit": "bit | bits",
    "degree": "° | deg | deg . | º",
    "°C": "deg c | deg . c",
    "°F": "deg f | deg . f",
    "kelvin": "kelvin | kelvins",
}
ENGLISH_MORE = MappingProxyType(
    {
        **_ALIKE,
        "°C": f"{_ALIKE['°C']} | deg celsius | deg centigrade | celcius | degrees celcius | deg celcius",
        "°F": f"{_ALIKE['°F']} | deg fahrenheit | farenheit | degrees farenheit | deg farenheit",
        "radian": "rad | radian | radians",
        "dm": "dm | decimetre | decimetres | decimeter | decimeters",
        "µg": "microgramme | microgrammes",
        "penny": "penny | pennies",
    }
)
FRENCH_MORE = MappingProxyType(
    {
        **_ALIKE,
        "°C": f"{_ALIKE['°C']} | deg celsius | deg centigrade | centigrade | centigrades | degrés c",
        "°F": f"{_ALIKE['°F']} | deg fahrenheit | fahrenheit | degrés f",
        "radian": "rad | radian | radians",
        "dm": "dm | décimètre | décimètres | decimetre | decimetres",
        "hm": "hm | hectomètre | hectomètres | hectometre | hectometres",
        "cubic foot": "pied cube | pieds cubes",
        "µg": "microgramme | microgrammes | ug",
        "tonne": "tonne métrique | tonnes métriques",
        "mph": "miles à l heure | miles a l heure | miles par heure",
        "mile": "mi",
        "penny": "penny | pence",
        "cent": "cent",
    }
)
