"""Units that every language writes alike: symbols, and the units that compound ones fold into."""

from types import MappingProxyType

# Short symbols that are units only in this spelling, glued to the number or not: "5 m" is a length, "5 M" is not.
LETTERS = MappingProxyType(
    {
        "m": "m",
        "g": "g",
        "l": "litre",
        "L": "litre",
        "Mb": "megabit",
        "Gb": "gigabit",
        "mW": "milliwatt",
        "Nm": "newton metre",
        "AU": "astronomical unit",
        "Ma": "million years ago",
        "ka": "thousand years ago",
    }
)
# Only glued to the number: "25C", "12V", "2in".
GLUED = MappingProxyType(
    {
        "C": "°C",
        "F": "°F",
        "V": "volt",
        "W": "W",
        "in": "inch",
        "yd": "yard",
        "t": "tonne",
        "ft": "foot",
        "p": "penny",
    }
)
# Only after a stroke: "m3/s".
# Only apart from the number: "650 K" is a temperature, "5K" is a race or a sum.
APART = MappingProxyType({"K": "kelvin", "s": "second"})
EACH = MappingProxyType({"s": "second", "h": "hour", "d": "day", "t": "tonne", "min": "minute"})
SYMBOLS = MappingProxyType(
    {
        "km": "km | kms",
        "cm": "cm | cms",
        "mm": "mm",
        "µm": "µm | μm",
        "nm": "nm",
        "km2": "km² | km2 | sq km | sqkm",
        "m2": "m² | m2 | sq m | sqm",
        "cm2": "cm² | cm2",
        "km3": "km³ | km3",
        "m3": "m³ | m3 | cu m",
        "cm3": "cm³ | cm3 | cc",
        "hectare": "ha",
        "foot": "ft",
        "square foot": "sq ft | sqft | ft² | ft2",
        "cubic foot": "cu ft | ft³ | ft3",
        "mph": "mph",
        "km/h": "km / h | kmh | kph | kmph | km / hr",
        "m/s": "m / s",
        "kg": "kg | kgs",
        "mg": "mg",
        "µg": "µg | μg | mcg",
        "pound": "lb | lbs",
        "ounce": "oz",
        "ml": "ml",
        "dL": "dl",
        "cl": "cl",
        "hl": "hl",
        "kW": "kw",
        "MW": "mw",
        "GW": "gw",
        "TW": "tw",
        "kWh": "kwh | kw / h",
        "MWh": "mwh",
        "GWh": "gwh",
        "TWh": "twh",
        "kV": "kv",
        "Wh": "wh",
        "mAh": "mah",
        "Hz": "hz",
        "kHz": "khz",
        "MHz": "mhz",
        "GHz": "ghz",
        "kB": "kb",
        "MB": "mb",
        "GB": "gb",
        "TB": "tb",
        "PB": "pb",
        "kbps": "kbps | kbit / s",
        "Mbps": "mbps | mbit / s | mb / s",
        "Gbps": "gbps | gbit / s | gb / s",
        "°C": "° c | ºc | ℃ | º c",
        "°F": "° f | ºf | ℉ | º f",
        "decibel": "db | dba",
        "ppm": "ppm",
        "frame/second": "fps",
        "ppb": "ppb",
        "ppt": "ppt",
        "ppq": "ppq",
        "per mille": "‰",
        "µl": "µl | μl",
        "Myr": "myr",
        "kyr": "kyr",
        "rpm": "rpm",
        "horsepower": "hp | bhp",
        "psi": "psi",
        "kPa": "kpa",
        "hPa": "hpa",
        "millibar": "mbar",
        "eV": "ev",
        "bar": "bar",
        "MPa": "mpa",
        "GPa": "gpa",
        "kJ": "kj",
        "MJ": "mj",
        "kcal": "kcal",
        "mmHg": "mmhg | mm hg",
        "millisecond": "ms",
        "mSv": "msv",
        "knot": "kn | kt | kts",
        "keV": "kev",
        "MeV": "mev",
        "GeV": "gev",
        "barrel/day": "bpd | b / d",
        "mile/gallon": "mpg",
        "g/km": "g / km",
        "tonne CO2": "tco2 | tco2e",
    }
)
# What a compound of two units is called where it has a name of its own.
FOLDED = MappingProxyType(
    {
        "km/hour": "km/h",
        "mile/hour": "mph",
        "m/second": "m/s",
        "MB/second": "Mbps",
        "part per 1000000": "ppm",
        "part per 1000000000": "ppb",
    }
)
# A larger and a smaller unit that together make one amount: "6ft 2in", "2 hours 15 minutes".
PARTS = MappingProxyType(
    {
        ("hour", "minute"): 60,
        ("minute", "second"): 60,
        ("foot", "inch"): 12,
        ("stone", "pound"): 14,
    }
)
