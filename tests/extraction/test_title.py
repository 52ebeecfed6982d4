from onrecord.extraction.reading import extract


def test_the_first_line_that_is_no_furniture_is_the_title(plain):
    text = (
        "12 views\n\nWells run dry in the upper valley\n\nThe office said on Monday that it had no money.\n"
    )

    assert extract(plain(text)).rendition.title == "Wells run dry in the upper valley"


def test_emphasis_around_a_title_is_left_off(plain):
    assert extract(plain("**Wells run dry**\n\nThe office said so.\n")).rendition.title == "Wells run dry"


def test_a_sheet_that_begins_with_its_table_has_no_title(plain):
    text = "Claim\tRecord\nAll is calm.\tNine raids in May 2019.\n"

    assert extract(plain(text)).rendition.title is None


def test_a_text_that_begins_with_sentences_has_no_title(plain):
    assert extract(plain("The well is dry. The pump is broken.\n")).rendition.title is None


def test_a_title_behind_fused_furniture_is_found_and_no_label_or_byline_is_taken_for_one(plain):
    fused = "Accept All Reject All Manage Choices Wells run dry in the valley\n\nThe office said on Monday that it had no money.\n"
    bare = "Publié le 4 mai 2023 à 14:32 | Lecture : 3 min\n\nLes faits\n\nLe puits est à sec. La pompe est cassée.\n"

    assert extract(plain(fused)).rendition.title == "Wells run dry in the valley"
    assert extract(plain(bare)).rendition.title is None
