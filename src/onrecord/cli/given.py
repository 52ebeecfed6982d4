"""What people type: paths that name something, and words that can be written down."""

import unicodedata
from pathlib import Path
from typing import Any

import click


class GivenPath(click.Path):
    """A path as typed. Whether it is there, and may be read, is for the workflow to say in its own words."""

    def __init__(self) -> None:
        super().__init__(readable=False, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401
        """Refuse an empty path, which would mean the folder that the person happens to be in."""
        if not value:
            self.fail("an empty path names nothing (a variable without a value?)", param, ctx)
        return super().convert(value, param, ctx)


class Words(click.types.StringParamType):
    """Words that go into the case for good: Unicode, without characters that no eye sees.

    Attributes:
        line_breaks: Whether line breaks and tabs may be in them.
    """

    def __init__(self, *, line_breaks: bool = False) -> None:
        self.line_breaks = line_breaks

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ANN401
        """Give the words without white space around them."""
        try:
            # Bytes that the locale cannot read arrive as lone surrogates; in UTF-8 they may well be words.
            text = str(value).encode("utf-8", "surrogateescape").decode("utf-8").strip()
        except UnicodeError:
            self.fail("it is not UTF-8 text", param, ctx)
        fine = "\n\r\t" if self.line_breaks else ""
        if any(unicodedata.category(character) == "Cc" and character not in fine for character in text):
            self.fail("it holds control characters", param, ctx)
        return text


PATH = GivenPath()
WORDS = Words()
TEXT = Words(line_breaks=True)
