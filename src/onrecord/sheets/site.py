"""The published site: every page of a sheet as bytes, the same bytes for the same record."""

from collections.abc import Iterator
from importlib.resources import files

from markupsafe import Markup

from onrecord.model.edition import Published
from onrecord.sheets import paths
from onrecord.sheets.claimreview import claim_reviews
from onrecord.sheets.export import export_json
from onrecord.sheets.pages import environment
from onrecord.sheets.prose import PROSE
from onrecord.sheets.view import SheetView, compose
from onrecord.sheets.words import LANGUAGE, number_words
from onrecord.text.language import direction

_PAGES = (
    (paths.INDEX, "nav_index"),
    (paths.EDITIONS, "nav_editions"),
    (paths.FIGURES, "nav_figures"),
    (paths.FACTS, "nav_facts"),
    (paths.MEASURES, "nav_measures"),
    (paths.PROMISES, "nav_promises"),
    (paths.RECOMMENDATIONS, "nav_recommendations"),
    (paths.REPLIES, "nav_replies"),
    (paths.SOURCES, "nav_sources"),
    (paths.PROPOSALS, "nav_proposals"),
    (paths.LEFT_OUT, "nav_left_out"),
    (paths.EXPORT, "nav_json"),
)


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
    site = {
        name: text.encode("utf-8", "xmlcharrefreplace")
        for name, text in _pages(view, claim_reviews(published))
    }
    site[paths.EXPORT] = export_json(published)
    site[paths.STYLE] = files("onrecord.sheets").joinpath(paths.STYLE).read_bytes()
    return dict(sorted(site.items()))


def _pages(view: SheetView, reviews: tuple[Markup, ...]) -> Iterator[tuple[str, str]]:
    templates = environment()
    empty = {paths.MEASURES: not view.measured, paths.FACTS: not view.facts}
    shown = [(name, label) for name, label in _PAGES if not empty.get(name)]
    templates.globals.update(
        direction=direction(LANGUAGE),
        language=LANGUAGE,
        number=number_words,
        pages=tuple((name, PROSE[label]) for name, label in shown),
        view=view,
        w=PROSE,
    )
    for name, _ in shown:
        if name != paths.EXPORT:
            yield name, templates.get_template(f"{name}.j2").render(here=name, root="")
    template = templates.get_template("claim.html.j2")
    for claim, review in zip(view.claims, reviews, strict=True):
        if claim.judged and claim.judged.verdicts:
            path = claim.judged.path
            yield path, template.render(here=path, root="../", claim=claim, reviews=review)
    template = templates.get_template("document.html.j2")
    for document in view.documents:
        yield document.path, template.render(here=document.path, root="../", document=document)
