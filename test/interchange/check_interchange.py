"""Workbooks made by the command line, opened by openpyxl and by LibreOffice: everything in them is there, and right.

Run with Debian's Python, which has openpyxl: /usr/bin/python3 test/interchange/check_interchange.py
The last line is "N passed, N failed".
"""

import datetime
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import zipfile

import openpyxl
from openpyxl.utils import range_boundaries

import contract
from programs import convert, convert_all, create, findings

FOLDER = tempfile.TemporaryDirectory(prefix="interchange-")
HERE = pathlib.Path(FOLDER.name)

# Both sides must mean the same day by TODAY(): ours is told it, LibreOffice has the clock's.
TODAY = datetime.date.today()
OPTIONS = [f"--today={TODAY.isoformat()}"]


class Workbook:
    """One workbook: as written, its values, and both again after LibreOffice has calculated and saved it."""

    def __init__(self, file, saved):
        self.file = file
        self.saved = saved
        self.written = openpyxl.load_workbook(file)
        self.values = openpyxl.load_workbook(file, data_only=True)
        self.recalculated = openpyxl.load_workbook(saved, data_only=True)

    def table(self, name):
        sheet = self.written[contract.TABLES[name][0]]
        return sheet, sheet.tables[name]

    def column(self, table, header):
        """Sheet, column number, and first and last body row of a table's column."""
        sheet, declared = self.table(table)
        left, top, right, bottom = range_boundaries(declared.ref)
        headers = [sheet.cell(top, column).value for column in range(left, right + 1)]
        return sheet, left + headers.index(header), top + 1, bottom

    def formula_cells(self):
        for sheet in self.written:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.data_type == "f":
                        yield sheet.title, cell.coordinate


def setUpModule():
    global SAMPLE, EMPTY, CORE
    files = [
        create(HERE / "sample.xlsx", "--sample", *OPTIONS),
        create(HERE / "empty.xlsx", "--modules=scoping,communications,involvement,measures,sustainability,hosting", *OPTIONS),
        create(HERE / "core.xlsx", "--modules=none", *OPTIONS),
    ]
    SAMPLE, EMPTY, CORE = [Workbook(*of_one) for of_one in zip(files, convert_all(files, "xlsx", HERE))]


class AsOpenpyxlReadsIt(unittest.TestCase):
    def test_sheets_are_there_in_their_order(self):
        visible = [sheet.title for sheet in SAMPLE.written if sheet.sheet_state == "visible"]
        self.assertEqual([name for name in visible if name in contract.SHEETS], contract.SHEETS)

    def test_state_that_is_not_for_people_is_very_hidden(self):
        hidden = {sheet.sheet_state for sheet in SAMPLE.written if sheet.title not in contract.SHEETS}
        self.assertEqual(hidden, {"veryHidden"})

    def test_tables_have_the_headers_of_the_contract_in_their_order(self):
        for name, (_sheet, typed, computed) in contract.TABLES.items():
            with self.subTest(table=name):
                sheet, table = SAMPLE.table(name)
                left, top, right, _bottom = range_boundaries(table.ref)
                headers = [sheet.cell(top, column).value for column in range(left, right + 1)]
                self.assertEqual([column.name for column in table.tableColumns], headers)
                self.assertEqual([header for header in headers if header in typed], typed)
                self.assertLessEqual(set(computed), set(headers))

    def test_each_entity_stands_alone_with_its_header_in_row_4_and_nothing_below(self):
        for name in contract.ENTITIES:
            with self.subTest(table=name):
                sheet, table = SAMPLE.table(name)
                left, top, right, bottom = range_boundaries(table.ref)
                self.assertEqual(top, 4)
                below = [cell.coordinate for row in sheet.iter_rows(min_row=bottom + 1, min_col=left, max_col=right) for cell in row if cell.value is not None]
                self.assertEqual(below, [])
                self.assertEqual(list(sheet.merged_cells.ranges), [])
                self.assertFalse(sheet.protection.sheet)
                self.assertIsNotNone(sheet.freeze_panes)
                self.assertEqual(openpyxl.utils.cell.coordinate_from_string(sheet.freeze_panes)[1], 5)

    def test_the_sample_has_its_rows(self):
        for name, count in contract.SAMPLE_ROWS.items():
            with self.subTest(table=name):
                _left, top, _right, bottom = range_boundaries(SAMPLE.table(name)[1].ref)
                self.assertEqual(bottom - top, count)

    def test_each_listed_column_offers_its_list_through_a_name(self):
        for (table, header), words in contract.LISTS.items():
            with self.subTest(table=table, column=header):
                sheet, column, first, last = SAMPLE.column(table, header)
                for row in (first, last):
                    rule = validation_of(sheet, row, column)
                    self.assertIsNotNone(rule, f"row {row} has no dropdown")
                    self.assertEqual(rule.type, "list")
                    self.assertEqual(words_of(SAMPLE.written, rule.formula1), words)
                    self.assertTrue(rule.promptTitle or rule.prompt)

    def test_dates_are_dates_and_shown_as_such(self):
        for table, headers in contract.DATES.items():
            for header in headers:
                with self.subTest(table=table, column=header):
                    sheet, column, first, last = SAMPLE.column(table, header)
                    values = [sheet.cell(row, column).value for row in range(first, last + 1)]
                    self.assertEqual({type(value) for value in values if value is not None} - {datetime.datetime}, set())
                    self.assertEqual({sheet.cell(row, column).number_format for row in range(first, last + 1)}, {"dd mmm yyyy"})
                    self.assertEqual(validation_of(sheet, first, column).type, "date")

    def test_each_typed_column_is_found_by_a_hidden_name(self):
        marks = {}
        for name, defined in names_of(SAMPLE.written).items():
            if name.count(".") == 2 and name.split(".")[1] in contract.ENTITIES:
                self.assertTrue(defined.hidden, name)
                title, cell = next(iter(defined.destinations))
                marks.setdefault(name.split(".")[1], set()).add(SAMPLE.written[title][cell].value)
        for name in contract.ENTITIES:
            with self.subTest(table=name):
                self.assertLessEqual(set(contract.TABLES[name][1]), marks.get(name, set()))

    def test_a_new_workspace_has_its_marks_and_no_findings(self):
        for workbook in (EMPTY, CORE):
            self.assertIn("sig.schemaVersion", names_of(workbook.written))
            self.assertEqual(findings(workbook.file, *OPTIONS)["findings"], [])


class AsLibreOfficeReadsIt(unittest.TestCase):
    def test_it_calculates_the_same_values(self):
        for workbook in (SAMPLE, EMPTY, CORE):
            cells = list(workbook.formula_cells())
            self.assertGreater(len(cells), 0)
            for title, coordinate in cells:
                ours = workbook.values[title][coordinate].value
                theirs = workbook.recalculated[title][coordinate].value
                with self.subTest(file=workbook.file.name, cell=f"{title}!{coordinate}", formula=workbook.written[title][coordinate].value):
                    self.assertEqual(comparable(ours), comparable(theirs))

    def test_no_formula_fails(self):
        for workbook in (SAMPLE, EMPTY, CORE):
            failed = [
                f"{title}!{coordinate} {value}"
                for title, coordinate in workbook.formula_cells()
                if str(value := workbook.recalculated[title][coordinate].value).startswith("#")
            ]
            self.assertEqual(failed, [])

    def test_formulas_use_functions_of_Excel_2016_only(self):
        for workbook in (SAMPLE, EMPTY, CORE):
            with zipfile.ZipFile(workbook.file) as package:
                newer = [name for name in package.namelist() if name.endswith(".xml") and b"_xlfn." in package.read(name)]
            self.assertEqual(newer, [])

    def test_it_keeps_tables_dropdowns_names_and_charts(self):
        again = openpyxl.load_workbook(SAMPLE.saved)
        for sheet in SAMPLE.written:
            with self.subTest(sheet=sheet.title):
                other = again[sheet.title]
                self.assertEqual({table.name: table.ref for table in other.tables.values()}, {table.name: table.ref for table in sheet.tables.values()})
                self.assertEqual(len(other._charts), len(sheet._charts))
                for rule in sheet.data_validations.dataValidation:
                    area = next(iter(rule.sqref.ranges))
                    self.assertEqual(validation_of(other, area.min_row, area.min_col).type, rule.type, f"{sheet.title}!{area}")
        self.assertLessEqual({name for name in names_of(SAMPLE.written) if not name.startswith("_")}, set(names_of(again)))

    def test_a_check_of_its_copy_finds_the_same(self):
        self.assertEqual(findings(SAMPLE.saved, *OPTIONS), findings(SAMPLE.file, *OPTIONS))

    def test_it_prints_on_landscape_A4(self):
        pdf = convert(SAMPLE.file, "pdf", HERE)
        told = subprocess.run(["pdfinfo", "-l", "-1", pdf], capture_output=True, text=True, check=True).stdout
        pages = re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+) pts", told, re.MULTILINE)
        self.assertGreaterEqual(len(pages), len(contract.SHEETS))
        self.assertEqual({(round(float(width)), round(float(height))) for width, height in pages}, {(842, 595)})


def names_of(workbook):
    """The workbook's names, as openpyxl 3.0 keeps them and as 3.1 does."""
    names = workbook.defined_names
    return dict(names) if isinstance(names, dict) else {defined.name: defined for defined in names.definedName}


def words_of(workbook, formula):
    """The words of the range behind a name, blank cells left out."""
    title, area = next(iter(names_of(workbook)[formula.lstrip("=")].destinations))
    cells = workbook[title][area]
    rows = cells if isinstance(cells, tuple) else ((cells,),)
    return [cell.value for row in rows for cell in row if cell.value is not None]


def validation_of(sheet, row, column):
    cell = sheet.cell(row, column).coordinate
    return next((rule for rule in sheet.data_validations.dataValidation if cell in rule.sqref), None)


def comparable(value):
    """An empty text and an empty cell look the same, and the last digits of a number are the machine's."""
    if value is None or value == "":
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return round(float(value), 9)
    return value


if __name__ == "__main__":
    result = unittest.main(exit=False, verbosity=2).result
    failed = {failure[0].id().split(" (")[0].split(" [")[0] for failure in (*result.failures, *result.errors)}
    bad = min(len(failed), result.testsRun) if result.testsRun else 1
    print(f"{result.testsRun - bad if result.testsRun else 0} passed, {bad} failed")
    sys.exit(0 if result.wasSuccessful() and result.testsRun else 1)
