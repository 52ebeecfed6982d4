import attrs
import pytest

from onrecord.errors import InvalidCaseFileError, PassageMismatchError
from onrecord.model.case import Written, WrittenAppearance, WrittenClaim, WrittenRecord
from onrecord.model.passage import Span
from onrecord.reconciliation.quotes import locate, locate_all

TEXT = "The dam holds. Engineers found cracks. The dam holds."


def written(*quotes, document="note.txt", key="dam"):
    record = tuple(WrittenRecord(document=document, quote=quote) for quote in quotes)
    return Written(claims=(WrittenClaim(key=key, record=record),))


def test_a_quotation_is_found_letter_for_letter_or_not_at_all():
    assert locate("Engineers found cracks.", TEXT) == Span(15, 38)
    assert locate("engineers found cracks.", TEXT) is None
    assert locate("Engineers  found cracks.", TEXT) is None
    assert locate("", TEXT) is None


def test_the_first_place_that_is_not_taken_is_chosen():
    first = locate("The dam holds.", TEXT)
    second = locate("The dam holds.", TEXT, [first])

    assert (first.start, second.start) == (0, 39)
    assert locate("The dam holds.", TEXT, [first, second]) == first


def test_the_same_quotation_twice_takes_two_places(build):
    reading = build.reading("note.txt", None, TEXT)

    located = locate_all(written("The dam holds.", "The dam holds."), [reading])

    assert [one.span.start for one in located] == [0, 39]


def test_a_document_may_be_named_by_its_digest(build):
    reading = build.reading("note.txt", None, TEXT)

    located = locate_all(written("The dam holds.", document=reading.rendition.original), [reading])

    assert located[0].original == reading.rendition.original


def test_of_two_originals_with_one_name_the_one_that_has_the_words_is_quoted(build):
    one = build.reading("note.txt", None, "Nothing to see.")
    other = build.reading("note.txt", None, TEXT)

    for order in ([one, other], [other, one]):
        assert locate_all(written("Engineers found cracks."), order)[0].original == other.rendition.original


def test_every_quotation_that_does_not_match_is_told_with_the_closest_passage(build):
    reading = build.reading("note.txt", None, TEXT)
    wrong = written("Engineers found big cracks.", "The dam holds.", "A third thing entirely.")

    with pytest.raises(PassageMismatchError) as refused:
        build.gather(reading, written=wrong)

    assert (
        "'Engineers found big cracks.'; the closest passage is 'Engineers found cracks.'"
        in refused.value.what
    )
    assert "A third thing entirely." in refused.value.what
    assert refused.value.what.count("claim 'dam'") == 2


def test_a_document_that_the_case_does_not_hold_is_refused(build):
    reading = build.reading("note.txt", None, TEXT)

    with pytest.raises(InvalidCaseFileError, match=r"lost\.txt"):
        build.gather(reading, written=written("The dam holds.", document="lost.txt"))


def test_unknown_documents_and_wrong_words_are_told_together(build):
    reading = build.reading("note.txt", None, TEXT)
    both = written("The dam leaks.", "The dam holds.")
    claim = attrs.evolve(
        both.claims[0], appearances=(WrittenAppearance(document="lost.txt", quote="The dam is new."),)
    )

    with pytest.raises(InvalidCaseFileError) as refused:
        locate_all(Written(claims=(claim,)), [reading])

    assert "lost.txt" in refused.value.what
    assert "The dam leaks." in refused.value.what
    assert len(locate_all(written("The dam holds."), [reading])) == 1
