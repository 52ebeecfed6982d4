"""Which area a point lies in, and what is wrong with a point that lies elsewhere than it says."""

import json
import math
from collections.abc import Iterator, Sequence
from typing import Any

import attrs
import numpy as np

from onrecord.errors import InvalidCaseFileError
from onrecord.measures.registers.places import folded_place

KM_A_DEGREE = 111.32
_FLIPS = (("longitude", -1, 1), ("latitude", 1, -1), ("longitude and latitude", -1, -1))


@attrs.frozen(eq=False)
class Ring:
    """A closed line of longitudes and latitudes, with its bounds.

    Attributes:
        points: Array of shape (points, 2): longitude, latitude; the first point is repeated at the end.
    """

    points: np.ndarray

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east, north."""
        (west, south), (east, north) = self.points.min(axis=0), self.points.max(axis=0)
        return float(west), float(south), float(east), float(north)


@attrs.frozen(kw_only=True, eq=False)
class Area:
    """A division with its outline.

    Attributes:
        name: As the file names it.
        pcode: Code in the file's own list; empty where it has none.
        rings: Outlines and holes alike: a point is inside where it is inside an odd number of them.
        bounds: West, south, east, north of all of them.
    """

    name: str
    pcode: str
    rings: tuple[Ring, ...]
    bounds: tuple[float, float, float, float]

    def holds(self, longitude: float, latitude: float) -> bool:
        """Say whether a point lies inside, by the even-odd rule; points on the line itself may fall on either side."""
        west, south, east, north = self.bounds
        if not (west <= longitude <= east and south <= latitude <= north):
            return False
        return sum(_crossings(ring.points, longitude, latitude) for ring in self.rings) % 2 == 1

    def distance_km(self, longitude: float, latitude: float) -> float:
        """Distance to the outline in kilometres, 0 inside; on a plane fitted at the point, so for short distances."""
        if self.holds(longitude, latitude):
            return 0.0
        return min(_distance(ring.points, longitude, latitude) for ring in self.rings)


@attrs.frozen(kw_only=True)
class PointDoubt:
    """What is wrong with a point.

    Attributes:
        stated: Area that it is said to lie in.
        found: Area that it lies in; None where it lies in none.
        distance_km: How far outside the stated area.
        lost_sign: Which sign, turned round, would put it right: "longitude", "latitude", both, or empty.
        corrected: Longitude and latitude with the sign turned round; None where that does not help.
    """

    stated: str
    found: str | None
    distance_km: float
    lost_sign: str = ""
    corrected: tuple[float, float] | None = None

    def meaning(self) -> str:
        """Say in one sentence what is wrong."""
        where = f"in {self.found}" if self.found else "in none of the areas"
        said = f"The point lies {where}, {self.distance_km:,.0f} km outside {self.stated}"
        return (
            f"{said}; with the sign of its {self.lost_sign} turned round it lies inside."
            if self.lost_sign
            else said + "."
        )


@attrs.frozen(kw_only=True, eq=False)
class AreaSet:
    """The areas of one boundary file.

    Attributes:
        areas: In the order of the file.
    """

    areas: tuple[Area, ...]

    def locate(self, longitude: float, latitude: float) -> Area | None:
        """Find the area that a point lies in, the first where areas overlap."""
        return next((area for area in self.areas if area.holds(longitude, latitude)), None)

    def named(self, name: str) -> tuple[Area, ...]:
        """Find areas by name, spelling and the word for the level folded, or by code."""
        wanted = folded_place(name)
        return tuple(area for area in self.areas if area.pcode == name or folded_place(area.name) == wanted)

    def doubt(
        self, stated: str, longitude: float, latitude: float, tolerance_km: float = 2.0
    ) -> PointDoubt | None:
        """Check that a point lies where it says; coordinates are never changed, only doubted.

        Args:
            stated: Name or code of the area that it should lie in.
            longitude: In degrees.
            latitude: In degrees.
            tolerance_km: How far outside is still taken for the outline's own coarseness.

        Returns:
            None where the point is right, or the area is not in the file.
        """
        areas = self.named(stated)
        distance = min((area.distance_km(longitude, latitude) for area in areas), default=0.0)
        if distance <= tolerance_km:
            return None
        found = self.locate(longitude, latitude)
        for sign, east, north in _FLIPS:
            turned = (longitude * east, latitude * north)
            if any(area.distance_km(*turned) <= tolerance_km for area in areas):
                return PointDoubt(
                    stated=stated,
                    found=found.name if found else None,
                    distance_km=distance,
                    lost_sign=sign,
                    corrected=turned,
                )
        return PointDoubt(stated=stated, found=found.name if found else None, distance_km=distance)


def read_areas(
    text: str, name_field: str = "", code_field: str = "", name: str = "the boundary file"
) -> AreaSet:
    """Read areas from GeoJSON in WGS84.

    Args:
        text: A feature collection of polygons and multipolygons.
        name_field: Property that names an area; by default the deepest of admin1Name, admin2Name … or "name".
        code_field: Property with its p-code; found likewise.
        name: What the file is called in messages.

    Raises:
        InvalidCaseFileError: It is no such file, or areas have no name.
    """
    try:
        features = json.loads(text)["features"]
        return AreaSet(areas=tuple(_area(feature, name_field, code_field) for feature in features))
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise InvalidCaseFileError(
            what=f"{name} holds no areas ({type(error).__name__}: {error})",
            why="points are put into areas by outlines with names",
            fix="give GeoJSON in degrees: a feature collection of polygons, each with a name among its properties",
        ) from error


def _area(feature: dict[str, Any], name_field: str, code_field: str) -> Area:
    properties, geometry = feature["properties"], feature["geometry"]
    polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    rings = tuple(Ring(np.asarray(ring, dtype=np.float64)[:, :2]) for polygon in polygons for ring in polygon)
    bounds = np.array([ring.bounds for ring in rings])
    return Area(
        name=str(properties[name_field or _deepest(properties, "Name")]),
        pcode=str(properties.get(code_field or _deepest(properties, "Pcod"), "")),
        rings=rings,
        bounds=(*map(float, bounds[:, :2].min(axis=0)), *map(float, bounds[:, 2:].max(axis=0))),  # type: ignore[arg-type]
    )


def _deepest(properties: dict[str, Any], what: str) -> str:
    fields = list(_levels(properties, what))
    return fields[-1] if fields else what.lower()


def _levels(properties: dict[str, Any], what: str) -> Iterator[str]:
    for level in range(4):
        for field in properties:
            if field.lower().startswith((f"admin{level}{what}".lower(), f"adm{level}_{what[:2]}".lower())):
                yield field


def _crossings(points: np.ndarray, longitude: float, latitude: float) -> int:
    """How many edges of a ring a ray to the east crosses."""
    x, y = points[:, 0], points[:, 1]
    spans = (y[:-1] > latitude) != (y[1:] > latitude)
    if not spans.any():
        return 0
    x1, y1, x2, y2 = x[:-1][spans], y[:-1][spans], x[1:][spans], y[1:][spans]
    return int(np.count_nonzero(longitude < x1 + (latitude - y1) / (y2 - y1) * (x2 - x1)))


def _distance(points: np.ndarray, longitude: float, latitude: float) -> float:
    scale = np.array([KM_A_DEGREE * math.cos(math.radians(latitude)), KM_A_DEGREE])
    plane: np.ndarray = (points - (longitude, latitude)) * scale
    start, along = plane[:-1], np.diff(plane, axis=0)
    lengths = np.maximum((along**2).sum(axis=1), 1e-12)
    nearest = np.clip(-(start * along).sum(axis=1) / lengths, 0, 1)
    feet = start + along * nearest[:, None]
    return float(np.sqrt((feet**2).sum(axis=1).min()))


def bounds_of(areas: Sequence[Area]) -> tuple[float, float, float, float]:
    """West, south, east and north of several areas."""
    west, south, east, north = zip(*(area.bounds for area in areas), strict=True)
    return min(west), min(south), max(east), max(north)
