"""YAML that people wrote, taken field by field; every problem is kept with its line.

Scalars are taken as they are written: YAML's own reading of `2024`, `no` or `2024-05-01` as a number, a truth value or a
date would change a year, a language code or a date into something else.
"""

import difflib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

import yaml

from onrecord.text.periods.edtf import parse_edtf

_NULL = "tag:yaml.org,2002:null"
_MOST_DIGITS = 9


class Problems:
    """The problems of one file, in the order of its lines."""

    def __init__(self) -> None:
        self._found: list[tuple[int, str]] = []

    def add(self, node: yaml.Node, text: str) -> None:
        """Note a problem at the line of `node`."""
        self._found.append((node.start_mark.line + 1, text))

    def lines(self) -> tuple[str, ...]:
        """Return "line 3: …" for each problem."""
        return tuple(f"line {line}: {text}" for line, text in sorted(self._found))


class Fields:
    """The fields of one mapping. Ask for every known field, then call `finish` to have the others named."""

    def __init__(self, node: yaml.Node, where: str, problems: Problems) -> None:
        """Take a mapping apart.

        Args:
            node: The mapping; anything else is noted as a problem and has no fields.
            where: How to call it in messages ("claim 2").
            problems: Where to note problems.
        """
        self._node, self._where, self._problems = node, where, problems
        self._values: dict[str, yaml.Node] = {}
        self._asked: list[str] = []
        if not isinstance(node, yaml.MappingNode):
            self._note(node, "must be fields with values, like `name: value`")
            return
        for key, value in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else "?"
            if name in self._values:
                self._note(key, f"has `{name}` twice")
            self._values[name] = value

    @property
    def node(self) -> yaml.Node:
        """The mapping itself."""
        return self._node

    def text(self, name: str, default: str | None = None) -> str:
        """Take a text; white space around it is dropped.

        Args:
            name: Of the field.
            default: For a field that is missing or empty; None if it must be there.
        """
        value = self._scalar(name)
        if not value and default is None:
            self._note(self._values.get(name, self._node), f"needs `{name}`")
        return value or default or ""

    def optional(self, name: str) -> str | None:
        """Take a text that may be missing."""
        return self._scalar(name) or None

    def texts(self, name: str, default: Sequence[str] = ()) -> tuple[str, ...]:
        """Take a list of texts."""
        if self._get(name) is None:
            return tuple(default)
        return tuple(text for node in self._items(name) if (text := self._plain(node, name)))

    def whole(self, name: str, default: int) -> int:
        """Take a whole number."""
        value = self._scalar(name)
        if not value:
            return default
        if not (value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS):
            self._note(self._values[name], f"`{name}` must be a whole number, not {value[:_MOST_DIGITS]!r}")
            return default
        return int(value)

    def group(self, name: str) -> "Fields | None":
        """Take a mapping inside this one; None, and a problem, if it is missing."""
        node = self._get(name)
        if node is None:
            self._note(self._node, f"needs `{name}`")
            return None
        return Fields(node, name, self._problems)

    def subgroup(self, name: str) -> "Fields | None":
        """Take a mapping inside this one that may be missing."""
        node = self._get(name)
        return None if node is None else Fields(node, f"{self._where}, {name}", self._problems)

    def groups(self, name: str, one: str) -> Iterator["Fields"]:
        """Take a list of mappings.

        Args:
            name: Of the field.
            one: How to call one of them in messages ("claim").
        """
        for number, node in enumerate(self._items(name), start=1):
            yield Fields(node, f"{self._where}, {one} {number}".removeprefix("the file, "), self._problems)

    def pairs(self, name: str) -> tuple[tuple[str, str], ...]:
        """Take a mapping of free names to texts, in the order written."""
        node = self._get(name)
        if node is None:
            return ()
        inner = Fields(node, f"{self._where}, {name}", self._problems)
        return tuple((key, inner.text(key)) for key in inner._values)

    def refuse(self, name: str, text: str) -> None:
        """Note a problem with the value of a field."""
        self._note(self._values.get(name, self._node), text)

    def finish(self) -> None:
        """Note every field that nobody asked for."""
        for name, node in self._values.items():
            if name not in self._asked:
                close = difflib.get_close_matches(name, self._asked, n=1)
                hint = (
                    f"; did you mean `{close[0]}`?"
                    if close
                    else f"; known are {', '.join(dict.fromkeys(self._asked))}"
                )
                self._note(node, f"has an unknown field `{name}`{hint}")

    def _get(self, name: str) -> yaml.Node | None:
        self._asked.append(name)
        node = self._values.get(name)
        return None if node is None or node.tag == _NULL else node

    def _scalar(self, name: str) -> str:
        node = self._get(name)
        return "" if node is None else self._plain(node, name)

    def _items(self, name: str) -> list[yaml.Node]:
        node = self._get(name)
        if node is None:
            return []
        if not isinstance(node, yaml.SequenceNode):
            self._note(node, f"`{name}` must be a list, one item after each `-`")
            return []
        return list(node.value)

    def _plain(self, node: yaml.Node, name: str) -> str:
        if not isinstance(node, yaml.ScalarNode):
            self._note(node, f"`{name}` must be a text")
            return ""
        text = "" if node.tag == _NULL else str(node.value).strip()
        if any(_is_unwritable(character) for character in text):
            self._note(node, f"`{name}` holds a character that is no writing ({text!r:.60})")
            return "?"
        return text

    def _note(self, node: yaml.Node, text: str) -> None:
        self._problems.add(node, f"{self._where} {text}")


def _is_unwritable(character: str) -> bool:
    # YAML escapes can write what no file can hold (half of a surrogate pair) or no reader can see (control characters).
    return character not in "\t\n\r" and unicodedata.category(character) in {"Cc", "Cs"}


def day(fields: Fields, name: str, *, needed: bool = False) -> str | None:
    """Take an EDTF date that may be missing, unless it is needed; what names no place on the calendar is noted."""
    value = fields.text(name) if needed else fields.optional(name)
    if value and parse_edtf(value) is None:
        fields.refuse(name, f"has {value!r} as `{name}`, which is no date like 2024, 2024-05 or 2024-05-31")
    return value or None


def without_empty(fields: Mapping[str, object]) -> dict[str, object]:
    """Leave out the fields that say nothing."""
    return {name: value for name, value in fields.items() if value not in (None, "", [], {})}
