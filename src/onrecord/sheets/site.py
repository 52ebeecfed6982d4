"""The published site: every page of a sheet as bytes, the same bytes for the same record."""

from collections.abc import Iterator
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from onrecord.model.edition import Published
from onrecord.sheets import paths
from onrecord.sheets.export import export_json
from onrecord.sheets.prose import PROSE
from onrecord.sheets.view import SheetView, compose
from onrecord.sheets.view.documents import CONTROL
from onrecord.sheets.words import LANGUAGE, number_words
from onrecord.text.language import direction

_PAGES = (
    (paths.INDEX, "nav_index"),
    (paths.EDITIONS, "nav_editions"),
    (paths.FIGURES, "nav_figures"),
    (paths.RECOMMENDATIONS, "nav_recommendations"),
    (paths.SOURCES, "nav_sources"),
    (paths.PROPOSALS, "nav_proposals"),
    (paths.LEFT_OUT, "nav_left_out"),
    (paths.EXPORT, "nav_json"),
)

_PICTURES = 0x2400
_DELETE = "\x7f"
_FIRST_SURROGATE = "\ud800"


def render_site(published: Published) -> dict[str, bytes]:
    """Write every page of a sheet.

    Args:
        published: All that the build shows; the order of its documents does not matter.

    Returns:
        The bytes of every file by its path from the root of the site, `/` between folders; links are relative, so
        that the folder can stand anywhere. No page loads anything from elsewhere or runs a script.

    Raises:
        PassageMismatchError: A quotation is not in its document, character for character.
    """
    view = compose(published)
    site = {name: text.encode("utf-8", "xmlcharrefreplace") for name, text in _pages(view)}
    site[paths.EXPORT] = export_json(published)
    site[paths.STYLE] = files("onrecord.sheets").joinpath(paths.STYLE).read_bytes()
    return dict(sorted(site.items()))


def _pages(view: SheetView) -> Iterator[tuple[str, str]]:
    environment = Environment(
        autoescape=True,
        loader=PackageLoader("onrecord.sheets"),
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=StrictUndefined,
    )
    environment.filters["kept"] = kept
    environment.globals.update(
        direction=direction(LANGUAGE),
        language=LANGUAGE,
        number=number_words,
        pages=tuple((name, PROSE[label]) for name, label in _PAGES),
        view=view,
        w=PROSE,
    )
    for name, _ in _PAGES:
        if name != paths.EXPORT:
            yield name, environment.get_template(f"{name}.j2").render(here=name, root="")
    template = environment.get_template("document.html.j2")
    for document in view.documents:
        yield document.path, template.render(here=document.path, root="../", document=document)


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
