"""What writes every page: the templates, and the text of a document kept character for character."""

import re

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
"""Characters that a page cannot hold: they are shown by a picture of their own."""

_PICTURES = 0x2400
_DELETE = "\x7f"
_FIRST_SURROGATE = "\ud800"


def environment() -> Environment:
    """Give the templates of this room; what a template names and nobody gave is an error."""
    made = Environment(
        autoescape=True,
        loader=PackageLoader("onrecord.sheets"),
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=StrictUndefined,
    )
    made.filters["kept"] = kept
    return made


def kept(untrusted_text: str) -> Markup:
    """Write text so that a browser keeps every character of it.

    A carriage return is written as a reference, or HTML would drop it; control characters that a page cannot hold
    are written as the picture of themselves (␀), one for one.
    """
    shown = CONTROL.sub(lambda match: _picture(match[0]), untrusted_text)
    return Markup(str(escape(shown)).replace("\r", "&#13;"))  # noqa: S704 - escaped on this line


def _picture(character: str) -> str:
    if character == _DELETE:
        return "\u2421"
    return "\ufffd" if character >= _FIRST_SURROGATE else chr(_PICTURES + ord(character))
