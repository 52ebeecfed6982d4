"""Documents made by real tools, kept beside the script that made them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from onrecord.intake.kinds import media_type
from onrecord.model.rendition import Rendition
from onrecord.readers import read_original

DATA = Path(__file__).resolve().parents[1] / "data"


@pytest.fixture
def read() -> Callable[[str], Rendition]:
    """Read one of the kept documents by its name."""

    def reading(name: str) -> Rendition:
        data = (DATA / name).read_bytes()
        return read_original(data, name, media_type(data, name))

    return reading
