"""The widths of the bands, each with its reason; a house style may set others."""

from collections.abc import Mapping

import attrs
from attrs.validators import ge, le

VERSION = 1
"""Goes up whenever a default width changes, so that an old check can be told from a new one."""


def _width(default: float, why: str, most: float = 1.0) -> float:
    field: float = attrs.field(default=default, validator=[ge(0.0), le(most)], metadata={"why": why})
    return field


@attrs.frozen(kw_only=True)
class HouseStyle:
    """How much room each kind of wording has, as a part of the stated number."""

    about_clear: float = _width(
        0.05, "Readers of news take 'about 100' for 95 to 105 (Ferson and others 2015, with a floor)"
    )
    about_outer: float = _width(0.10, "Twice the clear width: readers vary widely (Ferson and others 2015)")
    round_outer: float = _width(
        0.10, "An unhedged round number is read as approximate (Williams and Power 2013)"
    )
    exact_outer: float = _width(
        0.02, "An unround number is read as exact; two percent is what later revisions usually move"
    )
    nearly_clear: float = _width(0.10, "'Nearly' promises that little is missing: a tenth at most")
    over_clear: float = _width(0.25, "'Over' promises that the next round step is not reached: a quarter")
    floor_outer: float = _width(0.02, "'At least' and 'up to' name a limit; two percent for revisions")
    reach: float = _width(0.10, "'Up to' promises that some case comes near the limit: within a tenth")
    ratio_clear: float = _width(
        0.10, "'Doubled' for 1.8 to 2.2: one decimal of the ratio rounds to it or nearly"
    )
    more_ratio: float = _width(0.25, "'More than doubled' up to two and a half: beyond it one would say so")
    fraction_outer: float = _width(0.05, "A fraction in words is read to about five points")
    majority: float = _width(0.50, "More than half is what the word means")
    vast_clear: float = _width(0.80, "'The vast majority': four in five and more")
    vast_outer: float = _width(0.70, "Below seven in ten nobody would call a majority vast")

    @classmethod
    def reasons(cls) -> dict[str, str]:
        """Return the reason for every width, by its name."""
        return {field.name: str(field.metadata["why"]) for field in attrs.fields(cls)}

    @classmethod
    def of(cls, overrides: Mapping[str, float]) -> "HouseStyle":
        """Return the default style with some widths set otherwise.

        Args:
            overrides: Width by name, each from 0 to 1.

        Raises:
            ValueError: A name is unknown or a width is no number from 0 to 1; the message lists every problem.
        """
        known = {field.name for field in attrs.fields(cls)}
        problems = [f"unknown width {name!r}" for name in sorted(set(overrides) - known)]
        for name in sorted(known & set(overrides)):
            width: object = overrides[name]
            good = isinstance(width, int | float) and not isinstance(width, bool) and 0 <= width <= 1
            if not good:
                problems.append(f"{name} must be a number from 0 to 1, not {width!r}")
        if problems:
            raise ValueError("; ".join(problems))
        return attrs.evolve(DEFAULT_STYLE, **overrides)


DEFAULT_STYLE = HouseStyle()
