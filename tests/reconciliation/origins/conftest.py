"""Short documents of our own, read as the program reads them."""

import pytest

from onrecord.model.case import Source
from onrecord.reconciliation.origins import find_origins
from onrecord.workflow.reading import read_bytes


class Desk:
    """Reads texts and finds their origins."""

    def read(self, text, name="text.txt"):
        return read_bytes(text.encode(), name, "text/plain")

    def find(self, *readings, publishers=(), dates=(), authority=()):
        """Find origins; publishers and dates are registered for the documents in their order."""
        register = {}
        for at, reading in enumerate(readings):
            publisher = publishers[at] if at < len(publishers) else ""
            date = dates[at] if at < len(dates) else None
            if publisher or date:
                digest = reading.rendition.original
                register[digest] = Source(key=f"s{at}", document=digest, publisher=publisher, published=date)
        return find_origins(readings, register, authority)

    def kinds(self, origins, *readings):
        """Return derivations between documents: later, kind, earlier, by their place among the readings."""
        place = {reading.rendition.original: at for at, reading in enumerate(readings)}
        return [
            (place[one.document], one.kind.value, place[one.source])
            for one in origins.derivations
            if one.source
        ]


@pytest.fixture(scope="session")
def desk():
    return Desk()


STORY = """Villagers buried 32 people in Kolondieba on Tuesday after raiders on motorbikes opened fire on a weekly market, the
regional health office said. The attack on 4 March 2023 was the third in the district since the new year and left 57 others with
wounds that the small clinic could not treat. Officials did not say who had sent the raiders. Captain Moussa Diallo, who leads the
garrison in Sikasso, said that two of his patrols had reached the market within an hour and found it empty. Traders told reporters that they had lost
grain worth 4 million francs, and that nobody had warned them. The mayor asked the government for tents, water and a doctor before
the rains begin, because the road to the south is cut for weeks every year."""

OTHER = """At least 32 traders were shot dead when gunmen rode into the cattle market of Kolondieba, according to two survivors
reached by telephone. One of them hid under a lorry for the whole morning of 4 March 2023 and counted the riders: about forty, most of
them very young. He had seen no soldiers all week. A nurse at the clinic said that bandages ran out before noon, and that she sent 57 wounded people home with
nothing but water. The regional governor had promised a permanent post in January. It has not been built, and herders now sleep away from the town."""


@pytest.fixture
def story():
    return STORY


@pytest.fixture
def other():
    return OTHER
