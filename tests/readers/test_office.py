import io
import zipfile
from pathlib import Path

import pytest

from onrecord.model.rendition import BlockKind, Outcome
from onrecord.readers import package, read_original

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODT = "application/vnd.oasis.opendocument.text"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OD = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "style", "draw")
)


def zipped(parts):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as made:
        for name, words in parts.items():
            made.writestr(name, words)
    return held.getvalue()


def word(body, **parts):
    return read_original(
        zipped({"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>", **parts}),
        "a.docx",
        WORD,
    )


def odf(body, kind="text", styles=""):
    content = (
        f"<office:document-content {OD}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    )
    return read_original(zipped({"content.xml": content}), "a.odt", ODT if kind == "text" else ODS)


def lost(rendition):
    return {loss.what: loss.count for loss in rendition.losses}


def cells(rendition):
    return {
        (b.row, b.column): b.span.cut(rendition.text) for b in rendition.blocks if b.kind is BlockKind.CELL
    }


def words(rendition):
    return [
        b.span.cut(rendition.text)
        for b in rendition.blocks
        if not b.furniture and b.kind is not BlockKind.CELL
    ]


def test_a_word_document_keeps_insertions_leaves_out_deletions_and_counts_both(read):
    harvest = read("harvest.docx")

    assert "The flood damaged 41 villages in March⁷." in words(harvest)
    assert "14 villages" not in harvest.text
    assert lost(harvest)["tracked insertions, read as if they were accepted"] == 1
    assert lost(harvest)["tracked deletions, left out as deleted"] == 1
    assert harvest.outcome is Outcome.PARTIAL


def test_a_word_document_has_headings_items_cells_and_a_title_and_its_margins_are_furniture(read):
    harvest = read("harvest.docx")

    kinds = {b.span.cut(harvest.text): b.kind for b in harvest.blocks}
    assert kinds["Harvest losses in the delta"] is BlockKind.HEADING
    assert kinds["Rice fields: 1,200 hectares lost."] is BlockKind.ITEM
    assert cells(harvest)[2, 2] == "9"
    assert harvest.title == "Harvest losses in the delta"
    assert {b.span.cut(harvest.text): b.furniture for b in harvest.blocks if b.furniture} == {
        "Delta Watch quarterly": "header of the pages",
        "Printed in 900 copies": "footer of the pages",
    }


def test_hidden_words_of_a_word_document_are_left_out_and_counted(read):
    harvest = read("harvest.docx")

    assert "secret" not in harvest.text
    assert lost(harvest)["runs of hidden text, left out"] == 1


def test_notes_and_text_boxes_of_a_word_document_are_read_once():
    notes = f'<w:footnotes {W}><w:footnote w:id="4"><w:p><w:r><w:t>Among them 6 nurses.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    box = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:txbxContent><w:p>'
        "<w:r><w:t>Boxed: 70 tents</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r>"
        "<w:t>Boxed: 70 tents</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>"
    )
    body = f'<w:p><w:r><w:t>Strikers: 200</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r><w:r>{box}</w:r></w:p>'

    read_back = word(body, **{"word/footnotes.xml": notes})

    assert words(read_back) == ["Strikers: 200¹", "Boxed: 70 tents", "¹ Among them 6 nurses."]


def test_a_merged_cell_of_a_word_document_keeps_its_columns_taken():
    def cell(text, properties=""):
        return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"

    rows = (
        cell("Year") + cell("Fires", '<w:gridSpan w:val="2"/>') + cell("Dead"),
        cell("2021") + cell("3") + cell("4") + cell("5"),
    )
    table = "".join(f"<w:tr>{row}</w:tr>" for row in rows)

    assert cells(word(f"<w:tbl>{table}</w:tbl>")) == {
        (0, 0): "Year",
        (0, 1): "Fires",
        (0, 3): "Dead",
        (1, 0): "2021",
        (1, 1): "3",
        (1, 2): "4",
        (1, 3): "5",
    }


def test_an_opendocument_text_has_headings_items_cells_and_notes():
    note = "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Relevé de mai.</text:p></text:note-body></text:note>"
    row = "<table:table-row><table:table-cell><text:p>{}</text:p></table:table-cell><table:table-cell><text:p>{}</text:p></table:table-cell></table:table-row>"
    empty = '<table:table-row table:number-rows-repeated="900000"><table:table-cell table:number-columns-repeated="900"/></table:table-row>'
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>99 effacés</text:p></text:deletion></text:changed-region>"
        f"</text:tracked-changes><text:h>Puits</text:h><text:p>Sur 64<text:s/>puits{note}, <text:span>douze</text:span> sont à sec.</text:p>"
        "<text:list><text:list-item><text:p>3 pompes réparées</text:p></text:list-item></text:list>"
        f"<table:table>{row.format('Cercle', 'Puits')}{row.format('Est', '40')}{empty}</table:table>"
    )

    wells = odf(body)

    assert words(wells) == [
        "Puits",
        "Sur 64 puits¹, douze sont à sec.",
        "3 pompes réparées",
        "¹ Relevé de mai.",
    ]
    assert [b.kind for b in wells.blocks][:3] == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM]
    assert cells(wells) == {(0, 0): "Cercle", (0, 1): "Puits", (1, 0): "Est", (1, 1): "40"}
    assert lost(wells) == {"tracked deletions, left out as deleted": 1}


def test_an_opendocument_spreadsheet_is_a_heading_and_a_table_a_sheet():
    row = "<table:table-row><table:table-cell><text:p>{}</text:p></table:table-cell><table:table-cell><text:p>{}</text:p></table:table-cell></table:table-row>"
    sheet = (
        f'<table:table table:name="Pluie">{row.format("Mois", "mm")}{row.format("Mai", "120")}</table:table>'
    )

    rain = odf(sheet, "spreadsheet")

    assert words(rain) == ["Pluie"]
    assert cells(rain)[1, 1] == "120"


def test_a_workbook_shows_its_cells_as_its_reader_sees_them(read):
    losses = read("losses.xlsx")

    assert words(losses) == ["Losses", "Losses by district, 2023"]
    assert [cells(losses)[1, n] for n in range(5)] == ["North", "1,200", "45.5%", "2.5m", "2023-03-14"]


def test_formulas_without_a_value_and_hidden_sheets_of_a_workbook_are_counted(read):
    assert lost(read("losses.xlsx")) == {
        "formulas without a saved value: open and save the workbook once to have them": 2,
        "hidden sheets, left out: Draft": 1,
    }


def test_a_small_file_that_unpacks_to_a_huge_one_is_refused():
    body = "<w:p/>" + " " * (package.LARGEST_PART + 1)

    bomb = word(body)

    assert bomb.outcome is Outcome.REFUSED
    assert "too large when unpacked" in bomb.losses[0].what


@pytest.mark.parametrize(
    ("part", "kind"), [("word/document.xml", WORD), ("content.xml", ODT), ("xl/workbook.xml", SHEET)]
)
def test_entities_of_a_document_are_never_expanded(part, kind):
    laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'

    refused = read_original(zipped({part: laughs}), "a", kind)

    assert refused.outcome is Outcome.REFUSED
    assert "document type declaration" in refused.losses[0].what


@pytest.mark.parametrize("name", ["harvest.docx", "losses.xlsx"])
def test_an_office_file_cut_anywhere_is_refused(name):
    data = (Path(__file__).resolve().parents[1] / "data" / name).read_bytes()
    kind = WORD if name.endswith("docx") else SHEET
    for share in range(1, 10):
        assert read_original(data[: len(data) * share // 10], name, kind).outcome is Outcome.REFUSED


def test_a_workbook_with_a_password_and_an_old_office_file_say_what_to_do():
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    locked = ole + "EncryptedPackage".encode("utf-16-le")

    assert "without a password" in read_original(locked, "a.xlsx", "application/x-ole-storage").losses[0].what
    assert "save it as DOCX" in read_original(ole, "a.doc", "application/x-ole-storage").losses[0].what
