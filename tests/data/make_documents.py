"""Make the documents beside this file, by tools that people use. Not part of the tests: the results are kept.

Needs Chromium and, in an environment of its own, `pip install python-docx openpyxl weasyprint reportlab`.
"""

import datetime as dt
import subprocess
import sys
from pathlib import Path

import docx
import openpyxl
import weasyprint
from docx.oxml import OxmlElement
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

HERE = Path(__file__).parent
STYLE = """<style>@page { size: A4; margin: 2cm } body { font: 11pt "Noto Sans", "Noto Sans Arabic", sans-serif }
h1 { font-size: 18pt } .columns { columns: 2; column-gap: 1cm } td, th { padding: 3pt 9pt; border: 1px solid #999 }
sup { font-size: 7pt } .next { break-before: page }</style>"""
FERRIES = f"""<!doctype html><html lang="en"><meta charset="utf-8"><title>River transport survey</title>{STYLE}
<h1>River transport survey</h1>
<p>Ferry crews counted 412 crossings in April, 37 more than in March.<sup>2</sup> Of the 18 boats in service, at least five
were out of order.</p>
<table><tr><th>Landing<th>Crossings<th>Passengers<tr><td>Upper quay<td>212<td>3,400
<tr><td>Lower quay, which was<br>rebuilt last year<td>200<td>2,950<tr><td>Total<td>412<td>6,350</table>
<h2>Two columns</h2><div class="columns"><p>The first column speaks of fares. A ticket costs 250 francs, twice the price of
2021. Crews say that fuel takes up two thirds of what they earn, and that 14 of them left the trade within a year. Nobody
has replaced them so far, and the owners of the larger boats do not expect to find anyone before the rains.</p>
<p>The second paragraph goes on about repairs. Nine engines were mended in the yard, and another six were sent away.</p>
<p>Later the text turns to safety. Life jackets were found on 11 of 18 boats, or 61 percent. Inspectors handed out 40
more.</p><p>The last lines say that 3 people drowned in February, none of them crew.</p></div>
<p class="next">A second page follows with 75 tonnes of millet.</p>"""
MARKETS = f"""<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>تقرير</title>{STYLE}
<h1>تقرير عن الأسواق</h1>
<p>أغلقت البلدية ٣٢ سوقاً في شهر مايو، أي 42.5% من الأسواق البالغ عددها 75 (خمسة وسبعون). وارتفع سعر السكر من ١٬٢٠٠
إلى ١٬٨٥٠ جنيهاً بين عامي 2019 و2024.</p>
<p>قالت منظمة UN Women إن ثلاثة آلاف امرأة فقدن عملهن، ولا سيما في المدن الكبيرة.</p>
<table><tr><th>الحي<th>الأسواق<th>المغلقة<tr><td>الشمال<td>٤٠<td>١٨<tr><td>الجنوب<td>٣٥<td>١٤<tr><td>المجموع<td>٧٥<td>٣٢</table>"""


def print_pages() -> None:
    """Print the two pages of HTML by Chromium and by WeasyPrint."""
    for name, source in (("ferries", FERRIES), ("markets", MARKETS)):
        page = HERE / f"{name}.html"
        page.write_text(source, encoding="utf-8")
        # A printed header and footer would carry the address of this folder.
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
        subprocess.run([*command, f"--print-to-pdf={HERE / name}_chromium.pdf", page.as_uri()], check=True)
        weasyprint.HTML(string=source).write_pdf(HERE / f"{name}_weasyprint.pdf")
        page.unlink()


def draw_pages() -> None:
    """Draw a report with running headers, a locked one and one without words."""
    report = canvas.Canvas(str(HERE / "running_headers.pdf"), A4)
    for number, words in enumerate(
        ("Storms hit 12 islands", "and 7 harbours on the coast.", "Repairs took 90 days."), 1
    ):
        report.drawString(72, 790, f"Coast bulletin no. 48, page {number}")
        report.drawString(72, 600, words)
        report.drawString(290, 40, str(number))
        report.showPage()
    report.save()
    listed = canvas.Canvas(str(HERE / "list_beside_number.pdf"), A4)
    for row, words in enumerate(("Twelve boats are new.", "Six boats are old.")):
        listed.drawString(90, 600 - 14 * row, words)
    for row in (0, 1):
        listed.drawString(72, 600 - 14 * row, f"{row + 1}.")
    listed.save()
    locked = canvas.Canvas(str(HERE / "locked.pdf"), A4, encrypt="secret")
    locked.drawString(72, 600, "Nobody reads that 5 bridges fell.")
    locked.save()
    scan = canvas.Canvas(str(HERE / "no_text_layer.pdf"), A4)
    scan.rect(72, 600, 200, 100, fill=1)
    scan.save()


def write_word() -> None:
    """Write a document with a heading, a list, a table, tracked changes, hidden words and a footer."""
    report = docx.Document()
    report.core_properties.title = "Harvest losses in the delta"
    report.sections[0].header.paragraphs[0].text = "Delta Watch quarterly"
    report.sections[0].footer.paragraphs[0].text = "Printed in 900 copies"
    report.add_heading("Harvest losses in the delta", 0)
    paragraph = report.add_paragraph("The flood damaged ")
    for change, holder, words in (("w:ins", "w:t", "41 villages"), ("w:del", "w:delText", "14 villages")):
        run, text, mark = OxmlElement("w:r"), OxmlElement(holder), OxmlElement(change)
        text.text = words
        run.append(text)
        mark.append(run)
        paragraph._p.append(mark)
    paragraph.add_run(" in March")
    paragraph.add_run("7").font.superscript = True
    paragraph.add_run(".").font.superscript = False
    report.add_paragraph("Rice fields: 1,200 hectares lost.", style="List Bullet")
    table = report.add_table(rows=3, cols=3)
    for row, cells in enumerate(
        (("District", "Houses", "Killed"), ("North", "120", "4"), ("Total", "310", "9"))
    ):
        for column, words in enumerate(cells):
            table.cell(row, column).text = words
    report.add_paragraph("Visible words ").add_run("and 99 secret ones").font.hidden = True
    report.save(str(HERE / "harvest.docx"))


def write_workbook() -> None:
    """Write a workbook with number formats, formulas without values and a hidden sheet."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Losses"
    sheet.append(["Losses by district, 2023"])
    sheet.append([])
    sheet.append(["District", "Houses", "Share", "Cost", "Day"])
    sheet.append(["North", 1200, 0.455, 2500000, dt.date(2023, 3, 14)])
    sheet.append(["South", 800, 0.3, 1250000.5, dt.date(2023, 3, 15)])
    sheet.append(["Total", "=B4+B5", 0.755, "=D4+D5", None])
    for row in (4, 5, 6):
        for column, code in ((2, "#,##0"), (3, "0.0%"), (4, '#,##0.0,,"m"')):
            sheet.cell(row, column).number_format = code
    sheet.merge_cells("A1:E1")
    hidden = book.create_sheet("Draft")
    hidden.sheet_state = "hidden"
    hidden["A1"] = 5
    book.save(HERE / "losses.xlsx")


if __name__ == "__main__":
    print_pages()
    draw_pages()
    write_word()
    write_workbook()
    sys.stdout.write("\n".join(sorted(path.name for path in HERE.iterdir())) + "\n")
