"""Regular expressions that are compiled when first used: what no document calls for costs no start-up."""

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property

import attrs


@attrs.frozen(slots=True)
class Pattern:
    """A regular expression by its source; its methods are those of `re.Pattern`.

    Attributes:
        source: The expression.
        flags: Flags of `re`.
    """

    source: str
    flags: int = 0

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression itself, for loops that ask it often."""
        return re.compile(self.source, self.flags)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Find the first match anywhere."""
        return self.compiled.search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Match at `start`."""
        return self.compiled.match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Match the whole of a text."""
        return self.compiled.fullmatch(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Find all matches, from left to right."""
        return self.compiled.finditer(text, start, end)

    def sub(self, into: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Replace all matches."""
        return self.compiled.sub(into, text)

    def split(self, text: str) -> list[str]:
        """Cut a text at all matches."""
        return self.compiled.split(text)
