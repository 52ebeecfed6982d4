"""House styles: the YAML file in which an editor sets other widths for the bands of phrases."""

from onrecord.errors import UnreadableInputError
from onrecord.phrases import HouseStyle


def read_style(untrusted_text: str, name: str) -> HouseStyle:
    """Read a house style: one line a width, `about_clear: 0.03`.

    Args:
        untrusted_text: The file's text.
        name: What to call it in an error.

    Raises:
        UnreadableInputError: It is no YAML mapping, or names unknown widths or ones that are no number from 0 to 1;
            every problem is told at once.
    """
    import yaml  # noqa: PLC0415 (few audits have a style of their own)

    try:
        said = yaml.safe_load(untrusted_text)
    except yaml.YAMLError as error:
        raise _refused(name, "it is not valid YAML") from error
    if said is None:
        return HouseStyle()
    if not isinstance(said, dict):
        raise _refused(name, "it is no mapping of widths")
    try:
        return HouseStyle.of({str(key): value for key, value in said.items()})
    except ValueError as error:
        raise _refused(name, str(error)) from error


def _refused(name: str, why: str) -> UnreadableInputError:
    return UnreadableInputError(
        what=f"the house style {name} cannot be used",
        why=why,
        fix="write one width a line, such as `about_clear: 0.03`; docs/methods/phrases.md lists them",
    )
