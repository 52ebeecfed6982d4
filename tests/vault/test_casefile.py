import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import InvalidCaseFileError, NewerCaseError
from onrecord.model.case import (
    Authority,
    Case,
    Source,
    Written,
    WrittenAppearance,
    WrittenClaim,
    WrittenRecord,
)
from onrecord.model.reading import Direction
from onrecord.vault.casefile import EMPTY_CLAIMS, parse_case, parse_written, render_case, render_written

words = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp", "Cn", "Co"]), min_size=1, max_size=15
)
words = words.map(str.strip).filter(
    lambda word: word not in {"", "\ufeff", "\ufffe"} and "\ufeff" not in word
)
maybe = st.none() | words
empty = st.just("") | words


@st.composite
def written(draw):
    keys = draw(st.lists(words, unique=True, max_size=3))
    sources = tuple(
        Source(
            key=key, document=draw(maybe), publisher=draw(empty), published=draw(maybe), edition=draw(maybe)
        )
        for key in keys
    )
    record = st.builds(
        WrittenRecord,
        document=words,
        quote=words,
        edition=maybe,
        sources=st.just(tuple(keys[:1])),
    )
    claims = tuple(
        WrittenClaim(
            key=key,
            statement=draw(empty),
            appearances=tuple(
                draw(
                    st.lists(
                        st.builds(WrittenAppearance, document=words, quote=words, edition=maybe), max_size=2
                    )
                )
            ),
            record=tuple(draw(st.lists(record, max_size=2))),
            directions=tuple(draw(st.dictionaries(words, st.sampled_from(Direction), max_size=2)).items()),
        )
        for key in draw(st.lists(words, unique=True, max_size=3))
    )
    return Written(sources=sources, claims=claims)


@given(written())
def test_what_people_wrote_comes_back_as_it_went(value):
    assert parse_written(render_written(value).encode()) == value


@given(
    st.builds(
        Case, title=words, authority=st.builds(Authority, name=words, aliases=st.lists(words).map(tuple))
    )
)
def test_a_case_comes_back_as_it_went(case):
    assert parse_case(render_case(case).encode()) == case


def test_years_dates_and_language_codes_stay_as_they_are_written():
    text = """
sources:
- key: 2024
  language: no
  published: 2024-05-01
  edition: 2022
claims:
- key: on
  directions: {2022: backward, 2024: no change}
"""
    value = parse_written(text.encode())

    assert value.sources == (Source(key="2024", language="no", published="2024-05-01", edition="2022"),)
    assert value.claims[0].key == "on"
    assert value.claims[0].directions == (("2022", Direction.BACKWARD), ("2024", Direction.NO_CHANGE))


def test_the_example_in_a_new_claims_file_is_valid_once_the_signs_are_taken_away():
    body = EMPTY_CLAIMS.partition("# sources:")
    lines = ("# sources:" + body[2]).replace("sources: []", "").replace("claims: []", "").splitlines()
    shown = "\n".join(line.removeprefix("#").removeprefix(" ") for line in lines)

    value = parse_written(shown.encode())

    assert parse_written(EMPTY_CLAIMS.encode()) == Written()
    assert value.claims[0].record[0].sources == (value.sources[0].key,)
    assert value.claims[0].directions == (("2024", Direction.BACKWARD),)


def test_all_problems_of_a_file_are_named_together_each_with_its_line():
    text = """sources:
- publisher: nobody
- key: twice
- key: twice
claims:
- key: a
  statment: x
  appearances:
  - document: d
  record: none
  directions: {2024: sideways}
- just a text
- key: b
  record:
  - {document: d, quote: q, sources: [unknown]}
more: 1
"""
    with pytest.raises(InvalidCaseFileError) as caught:
        parse_written(text.encode(), name="mine.yaml")

    said = [line.strip() for line in caught.value.why.splitlines()]
    assert "mine.yaml" in caught.value.what
    assert [line.partition(":")[0] for line in said] == [
        f"line {number}" for number in (2, 3, 4, 7, 9, 10, 11, 12, 12, 15, 16)
    ]
    assert "did you mean `statement`" in said[3]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: [1", "line 1"),
        ("title: x: y", "line 1"),
        ("- a\n- b", "fields with values"),
        ("title: a\ntitle: b", "twice"),
        ("a: 1\n---\nb: 2", "line"),
        ("[" * 1000, "YAML"),
        ("x: \x00", "YAML"),
        ("authority: me", "fields with values"),
        ("title:\nauthority: {name: n}", "needs `title`"),
        ("format: one", "whole number"),
        ("format: 0", "1 or higher"),
        ("places: Mali", "must be a list"),
        ("title: [a]", "must be a text"),
        ("", "needs `title`"),
    ],
)
def test_a_case_file_that_does_not_say_what_it_must_is_refused(text, said):
    with pytest.raises(InvalidCaseFileError) as caught:
        parse_case(text.encode())

    assert said in caught.value.why


def test_a_case_file_that_is_not_utf_8_is_refused_with_the_line():
    with pytest.raises(InvalidCaseFileError, match="line 2: is not UTF-8"):
        parse_case(b"title: a\nabout: \xe9t\xe9")


def test_a_newer_format_is_refused_before_its_unknown_fields_are():
    with pytest.raises(NewerCaseError):
        parse_case(b"format: 2\nsomething_new: 1")


def test_a_source_that_is_registered_elsewhere_may_be_named():
    text = b"claims: [{key: a, record: [{document: d, quote: q, sources: [s]}]}]"

    assert parse_written(text, sources={"s"}).claims[0].record[0].sources == ("s",)
    with pytest.raises(InvalidCaseFileError, match="`s`"):
        parse_written(text)


@pytest.mark.parametrize("escape", ["\\0", "\\e[31m", "\\x9b", "\\ud800"])
def test_an_escape_that_stands_for_no_writing_is_refused_with_its_line(escape):
    with pytest.raises(InvalidCaseFileError, match="line 2: claim 1 `key`"):
        parse_written(f'claims:\n  - key: "a{escape}b"\n'.encode())


def test_a_format_of_thousands_of_digits_is_a_problem_and_not_a_crash():
    with pytest.raises(InvalidCaseFileError, match="whole number"):
        parse_case(b"format: " + b"9" * 6000 + b"\ntitle: T\nauthority: {name: A}\n")
