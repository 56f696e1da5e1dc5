"""Word documents of the sample, of a thousand actions and of awkward texts, opened by LibreOffice: everything in them is
there, and the page that stands for itself is one page.

Run with Debian's Python: /usr/bin/python3 test/interchange/check_reports.py
The last line is "N passed, N failed".
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
import zipfile

from programs import PROJECT, convert, convert_all, create, sig

FOLDER = tempfile.TemporaryDirectory(prefix="reports-")
HERE = pathlib.Path(FOLDER.name)

ODF = {
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
}

MOST_PAGES = {"large": 150, "awkward": 60}
USUAL_PAGES = 8


class Report:
    """One document: what it must show, its pages as LibreOffice prints them, and its structure as LibreOffice reads it."""

    def __init__(self, file, pdf, odt):
        self.name = file.stem
        self.expected = json.loads(file.with_suffix(".json").read_text())
        self.pdf = pdf
        with zipfile.ZipFile(odt) as package:
            self.content = ElementTree.fromstring(package.read("content.xml"))
        told = subprocess.run(["pdfinfo", "-l", "-1", self.pdf], capture_output=True, text=True, check=True).stdout
        self.sizes = [(float(width), float(height)) for width, height in re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+) pts", told, re.MULTILINE)]

    def page(self, number):
        """The text of a page without its foot."""
        command = ["pdftotext", "-f", str(number), "-l", str(number), self.pdf, "-"]
        text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return re.sub(r"^.*\n*Page \d+ of \d+\s*$", "", text.rstrip("\f\n") + "\n", flags=re.MULTILINE)

    def every_text(self):
        """All that is read, as LibreOffice has it, without spaces."""
        return packed("".join(self.content.itertext()))


def setUpModule():
    global REPORTS
    subprocess.run(["npx", "tsx", "test/interchange/write-reports.ts", HERE], cwd=PROJECT, check=True, timeout=300)
    files = sorted(HERE.glob("*.docx"))
    REPORTS = [Report(*of_one) for of_one in zip(files, convert_all(files, "pdf", HERE), convert_all(files, "odt", HERE))]
    if len(REPORTS) < 12:
        raise RuntimeError("There are too few reports to look at.")


class AsLibreOfficeReadsThem(unittest.TestCase):
    def test_headings_are_headings_of_their_levels(self):
        for report in REPORTS:
            with self.subTest(report=report.name):
                found = [[int(heading.get(q("text", "outline-level"))), packed("".join(heading.itertext()))] for heading in report.content.iter(q("text", "h"))]
                self.assertEqual(found, [[level, packed(text)] for level, text in report.expected["headings"]])

    def test_no_sentence_is_lost(self):
        for report in REPORTS:
            with self.subTest(report=report.name):
                text = report.every_text()
                missing = [sentence for sentence in report.expected["sentences"] if packed(sentence) not in text]
                self.assertEqual(missing, [])

    def test_tables_have_their_captions_and_repeat_their_headings(self):
        for report in REPORTS:
            with self.subTest(report=report.name):
                tables = list(report.content.iter(q("table", "table")))
                self.assertEqual(len(tables), len(report.expected["tables"]))
                text = report.every_text()
                self.assertEqual([caption for caption in report.expected["tables"] if packed(caption) not in text], [])
                # Bars have no row of headings: their words are in their first column.
                repeated = [table for table in tables if table.find("table:table-header-rows", ODF) is not None]
                bars = report.expected["tables"].count("Open actions by what their leads say")
                self.assertEqual(len(repeated), len(tables) - bars)

    def test_pictures_have_their_alternative_texts(self):
        for report in REPORTS:
            with self.subTest(report=report.name):
                frames = [frame for frame in report.content.iter(q("draw", "frame")) if frame.find("draw:image", ODF) is not None]
                self.assertEqual([frame.findtext("svg:title", namespaces=ODF) for frame in frames], report.expected["pictures"])
                self.assertEqual([frame for frame in frames if not (frame.findtext("svg:desc", namespaces=ODF) or "").startswith("A run chart with")], [])


class AsLibreOfficePrintsThem(unittest.TestCase):
    def test_on_upright_A4_and_as_many_pages_as_it_should_be(self):
        for report in REPORTS:
            with self.subTest(report=report.name):
                self.assertEqual({(round(width), round(height)) for width, height in report.sizes}, {(595, 842)})
                most = next((pages for part, pages in MOST_PAGES.items() if part in report.name and "board" not in report.name), USUAL_PAGES)
                self.assertLessEqual(len(report.sizes), most)

    def test_the_page_that_stands_for_itself_is_one_page(self):
        boards = 0
        for report in REPORTS:
            with self.subTest(report=report.name):
                if report.name.startswith("board-"):
                    boards += 1
                    self.assertEqual(len(report.sizes), 1)
                elif report.name != "awkward":
                    self.assertIn("How far this can be relied on", report.page(1))
                    self.assertTrue(packed(report.page(2)).startswith(packed(report.expected["detailBegins"])), report.page(2)[:200])
        self.assertGreater(boards, 3)

    def test_no_page_is_empty(self):
        for report in REPORTS:
            with self.subTest(report=report.name):
                if "large" not in report.name:
                    self.assertEqual([number for number in range(1, len(report.sizes) + 1) if not packed(report.page(number))], [])


class FromTheCommandLine(unittest.TestCase):
    def test_a_document_made_from_a_workbook_opens(self):
        workbook = create(HERE / "northmoor.xlsx", "--sample", "--today=2026-11-24")
        file = HERE / "from-workbook.docx"
        made = sig("summarise", workbook, "--today=2026-11-24", "--audience=team", f"--out={file}")
        self.assertEqual((made.returncode, made.stderr), (0, ""))
        text = subprocess.run(["pdftotext", convert(file, "pdf", HERE), "-"], capture_output=True, text=True, check=True).stdout
        self.assertIn("Northmoor CRT: status on 24 Nov 2026", text)
        self.assertIn("How far this can be relied on", text)


def q(prefix, name):
    return f"{{{ODF[prefix]}}}{name}"


def packed(text):
    return re.sub(r"\s", "", text)


if __name__ == "__main__":
    result = unittest.main(exit=False, verbosity=2).result
    failed = {failure[0].id().split(" (")[0].split(" [")[0] for failure in (*result.failures, *result.errors)}
    bad = min(len(failed), result.testsRun) if result.testsRun else 1
    print(f"{result.testsRun - bad if result.testsRun else 0} passed, {bad} failed")
    sys.exit(0 if result.wasSuccessful() and result.testsRun else 1)
