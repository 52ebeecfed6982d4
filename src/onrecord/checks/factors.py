"""Units that can be converted into each other: how much of the base unit one of each is."""

FACTORS: dict[str, tuple[str, float]] = {
    "km": ("length", 1000.0),
    "metre": ("length", 1.0),
    "m": ("length", 1.0),
    "mile": ("length", 1609.344),
    "foot": ("length", 0.3048),
    "yard": ("length", 0.9144),
    "cm": ("length", 0.01),
    "inch": ("length", 0.0254),
    "nautical mile": ("length", 1852.0),
    "hectare": ("area", 10_000.0),
    "km2": ("area", 1_000_000.0),
    "m2": ("area", 1.0),
    "acre": ("area", 4046.8564224),
    "square mile": ("area", 2_589_988.11),
    "square foot": ("area", 0.09290304),
    "kg": ("mass", 1.0),
    "g": ("mass", 0.001),
    "gram": ("mass", 0.001),
    "tonne": ("mass", 1000.0),
    "pound": ("mass", 0.45359237),
    "ounce": ("mass", 0.028349523),
    "litre": ("volume", 1.0),
    "cubic metre": ("volume", 1000.0),
    "m3": ("volume", 1000.0),
    "gallon": ("volume", 3.785411784),
    "EUR": ("franc zone", 655.957),
    "XOF": ("franc zone", 1.0),
    "XAF": ("franc zone", 1.0),
}
"""By unit of a figure: its dimension and its size. International definitions of 1959 for miles, acres and pounds; the
CFA franc has been 655.957 to the euro since 1 January 1999, by treaty."""
