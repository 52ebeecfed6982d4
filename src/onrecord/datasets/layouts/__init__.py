"""The layouts that are known, the most telling first."""

from onrecord.datasets.layouts import acled, ucdp, world_bank
from onrecord.datasets.mapping import Layout

LAYOUTS: tuple[Layout, ...] = (*ucdp.LAYOUTS, *acled.LAYOUTS, *world_bank.LAYOUTS)


def layout_of(names: frozenset[str]) -> Layout | None:
    """Give the layout of a file with these folded headings: of those that fit, the one that asks for most of them."""
    fitting = [layout for layout in LAYOUTS if layout.fits(names)]
    return max(fitting, key=lambda layout: len(layout.wanted), default=None)
