"""Reports as sheets, opened by openpyxl and printed by LibreOffice: exactly one legible page of A4, whatever there is to say.

Run with Debian's Python, which has openpyxl: /usr/bin/python3 test/interchange/check_report_sheets.py
The last line is "N passed, N failed".
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import openpyxl

from programs import PROJECT, convert_all

FOLDER = tempfile.TemporaryDirectory(prefix="report-sheets-")
HERE = pathlib.Path(FOLDER.name)

REPORTS = [("empty", "sig"), ("sample", "sig"), ("sample", "board"), ("sample", "shared"), ("large", "sig"), ("large", "board")]

# Points of the letters that most of a report is written in, of its title, and at which the former are to be printed at least.
USUAL, TITLE, SMALLEST = 11, 18, 9

# pdftohtml tells sizes as whole numbers, and enlarges at most three times before it does.
ZOOM = 3


class Report:
    """A workbook in which a report is all that is printed."""

    def __init__(self, file, pdf):
        self.sheet = openpyxl.load_workbook(file)["Report 1"]
        self.pdf = pdf

    def pages(self):
        told = subprocess.run(["pdfinfo", "-l", "-1", self.pdf], capture_output=True, text=True, check=True).stdout
        return [(round(float(width)), round(float(height))) for width, height in re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+) pts", told, re.MULTILINE)]

    def printed_text(self):
        return subprocess.run(["pdftotext", "-layout", self.pdf, "-"], capture_output=True, text=True, check=True).stdout

    def printed_rows(self):
        area = self.sheet.print_area
        return int(re.search(r"\$E\$(\d+)", area if isinstance(area, str) else area[0]).group(1))

    def title_size(self):
        """Of the letters of the title, in thirds of a point, rounded down."""
        command = ["pdftohtml", "-xml", "-i", "-q", "-zoom", str(ZOOM), "-stdout", self.pdf]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return max(int(size) for size in re.findall(r'<fontspec id="\d+" size="(\d+)"', told))


def setUpModule():
    global WRITTEN
    names = [f"{workspace}-{audience}" for workspace, audience in REPORTS]
    subprocess.run(["npx", "tsx", "test/interchange/write-report-sheets.ts", HERE, *names], cwd=PROJECT, check=True, timeout=600)
    files = [HERE / f"{name}.xlsx" for name in names]
    WRITTEN = {report: Report(*of_one) for report, *of_one in zip(REPORTS, files, convert_all(files, "pdf", HERE))}


class AsLibreOfficePrintsIt(unittest.TestCase):
    def test_it_is_one_upright_page_of_A4(self):
        for name, report in WRITTEN.items():
            with self.subTest(report=name):
                self.assertEqual(report.pages(), [(595, 842)])

    def test_letters_are_large_enough_to_be_read(self):
        for name, report in WRITTEN.items():
            with self.subTest(report=name):
                self.assertGreaterEqual(report.title_size(), ZOOM * SMALLEST * TITLE // USUAL)

    def test_the_page_says_all_that_stands_on_it_and_ends_with_what_it_was_made_from(self):
        for name, report in WRITTEN.items():
            with self.subTest(report=name):
                printed = " ".join(report.printed_text().split())
                texts = [report.sheet.cell(row, 1).value for row in range(1, report.printed_rows() + 1)]
                # Links stand between the lines of a long text, which may break at a hyphen as well.
                missing = [word for text in texts if text for word in re.split(r"[\s-]+", text) if word not in printed]
                self.assertEqual(missing, [])
                self.assertRegex(texts[-1], r"^Made from [\d,]+ cells")

    def test_what_stands_below_the_page_is_not_printed(self):
        report = WRITTEN["sample", "sig"]
        below = [report.sheet.cell(row, 1).value for row in range(report.printed_rows() + 1, report.sheet.max_row + 1)]
        headings = [text for text in below if text and re.match(r"\d+\. ", text)]
        self.assertEqual(len(headings), 10)
        self.assertEqual([text for text in headings if text in report.printed_text()], [])


class AsOpenpyxlReadsIt(unittest.TestCase):
    def test_it_holds_values_only_and_nothing_is_merged(self):
        for name, report in WRITTEN.items():
            with self.subTest(report=name):
                self.assertEqual([cell.coordinate for row in report.sheet.iter_rows() for cell in row if cell.data_type == "f"], [])
                self.assertEqual(list(report.sheet.merged_cells.ranges), [])

    def test_it_has_native_charts(self):
        kinds = [type(chart).__name__ for chart in WRITTEN["sample", "sig"].sheet._charts]
        self.assertEqual(kinds, ["BarChart", "ScatterChart", "ScatterChart"])

    def test_its_links_lead_to_rows_of_the_workbook(self):
        report = WRITTEN["sample", "sig"]
        links = [cell.hyperlink.location for row in report.sheet.iter_rows() for cell in row if cell.hyperlink]
        self.assertGreater(len(links), 20)
        for location in links:
            title, cell = location.rsplit("!", 1)
            self.assertIsNotNone(report.sheet.parent[title.strip("'")][cell].value, location)


if __name__ == "__main__":
    result = unittest.main(exit=False, verbosity=2).result
    failed = {failure[0].id().split(" (")[0].split(" [")[0] for failure in (*result.failures, *result.errors)}
    bad = min(len(failed), result.testsRun) if result.testsRun else 1
    print(f"{result.testsRun - bad if result.testsRun else 0} passed, {bad} failed")
    sys.exit(0 if result.wasSuccessful() and result.testsRun else 1)
