"""Model values to JSON and back, the same bytes for the same value, and nothing bent on the way in.

The strict hooks are there because cattrs by itself reads 10.7 as the integer 10 and the number 5 as the text "5".
"""

import json
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

import cattrs

T = TypeVar("T")


def canonical(data: object) -> bytes:
    """Write JSON data as one line of canonical UTF-8: sorted keys, no spaces, no escapes that are not needed.

    Args:
        data: Mappings with text keys, lists, texts, numbers, booleans and None.

    Raises:
        ValueError: A number that JSON has no word for, or a text that is not Unicode (a lone surrogate).
        TypeError: Something that is not JSON data.
    """
    line = json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return line.encode("utf-8")


def to_data(value: object) -> Any:  # noqa: ANN401 (JSON data: what it is depends on the value)
    """Turn a model value into JSON data (mappings, lists, texts, numbers)."""
    return _converter().unstructure(value)


def to_json(value: object) -> bytes:
    """Turn a model value into canonical JSON, one line without a line end."""
    return canonical(to_data(value))


def from_data(data: object, kind: type[T]) -> T:
    """Turn JSON data back into a model value.

    Args:
        data: As `to_data` made it; fields that have a default may be missing.
        kind: The class of the value.

    Raises:
        ValueError: A field is missing, unknown, of another type, or fails the value's own checks.
    """
    try:
        return _converter().structure(data, kind)
    except cattrs.BaseValidationError as error:
        raise ValueError("; ".join(cattrs.transform_error(error, path=kind.__name__))) from error
    except (TypeError, KeyError) as error:
        raise ValueError(str(error)) from error


def from_json(line: bytes | str, kind: type[T]) -> T:
    """Turn JSON back into a model value.

    Raises:
        ValueError: It is not JSON, or not such a value.
    """
    return from_data(json.loads(line), kind)


@cache
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True)
    for plain in (str, int, bool):
        converter.register_structure_hook(plain, _only(plain))
    converter.register_structure_hook(float, _only(int, float))
    # cattrs asks the classes of a type in their order: without a hook of its own, a StrEnum would stay a plain text.
    converter.register_structure_hook(StrEnum, lambda data, kind: kind(_only(str)(data, str)))
    converter.register_unstructure_hook(StrEnum, lambda choice: choice.value)
    converter.register_structure_hook_func(_is_number_or_none, _only(int, float, type(None)))
    converter.register_structure_hook_func(_is_tuple, lambda data, kind: _tuple(converter, data, kind))
    converter.register_unstructure_hook_func(
        _is_tuple, lambda data: [converter.unstructure(item) for item in data]
    )
    return converter


def _is_number_or_none(kind: object) -> bool:
    return kind == int | float | None


def _only(*kinds: type) -> Callable[[object, object], Any]:
    def take(data: object, _kind: object) -> object:
        # bool is a subclass of int, so the class itself is compared.
        if type(data) not in kinds:
            msg = f"expected {' or '.join(kind.__name__ for kind in kinds)}, got {data!r}"
            raise ValueError(msg)
        return data

    return take


def _is_tuple(kind: object) -> bool:
    return getattr(kind, "__origin__", None) is tuple


def _tuple(converter: cattrs.Converter, data: object, kind: Any) -> tuple[object, ...]:  # noqa: ANN401
    if not isinstance(data, list):
        msg = f"expected a list, got {data!r}"
        raise TypeError(msg)
    kinds = kind.__args__
    if len(kinds) == 2 and kinds[1] is Ellipsis:  # noqa: PLR2004
        return tuple(converter.structure(item, kinds[0]) for item in data)
    return tuple(converter.structure(item, part) for item, part in zip(data, kinds, strict=True))
