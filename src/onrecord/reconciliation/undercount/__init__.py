"""How many people no list holds: estimates from the overlaps of lists, and what of them may be said. Values in, values out."""
