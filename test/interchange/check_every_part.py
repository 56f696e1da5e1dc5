"""A workbook that uses every part of the file format that we write, opened by openpyxl and by LibreOffice.

Run with Debian's Python, which has openpyxl: /usr/bin/python3 test/interchange/check_every_part.py
The last line is "N passed, N failed".
"""

import pathlib
import subprocess
import sys
import tempfile
import unittest
import warnings

import openpyxl

from programs import PROJECT, convert

FOLDER = tempfile.TemporaryDirectory(prefix="every-part-")
HERE = pathlib.Path(FOLDER.name)

# What LibreOffice 7.4 does not know, or changes on its way out.
NOT_IN_LIBREOFFICE = {
    "Lists & more!C3": "a carriage return becomes a line feed",
    "Lists & more!C6": "half an emoji becomes a question mark",
    "Lists & more!C7": "it writes escapes in small letters, and openpyxl reads none",
    "Lists & more!C22": "the seventeenth digit is lost",
    "Lists & more!E4": "TODAY() is calculated",
    "Lists & more!E8": "SORT is unknown",
    "Lists & more!E9": "SORT is unknown",
}


def setUpModule():
    global WRITTEN, VALUES, RECALCULATED
    warnings.filterwarnings("ignore", module="openpyxl")
    file = HERE / "every-part.xlsx"
    subprocess.run(["npx", "tsx", "test/interchange/write-every-part.ts", file], cwd=PROJECT, check=True, timeout=300)
    WRITTEN = openpyxl.load_workbook(file)
    VALUES = openpyxl.load_workbook(file, data_only=True)
    RECALCULATED = openpyxl.load_workbook(convert(file, "xlsx", HERE), data_only=True)


class AsOpenpyxlReadsIt(unittest.TestCase):
    def test_sheets_and_their_states(self):
        states = {sheet.title: sheet.sheet_state for sheet in WRITTEN}
        self.assertEqual(states, {"Plan": "visible", "Lists & more": "hidden", "Kim's looks": "visible", "Printed": "visible", "_state": "veryHidden"})

    def test_text_that_looks_like_a_formula_stays_text(self):
        cell = WRITTEN["Plan"]["B6"]
        self.assertEqual((cell.value, cell.data_type, cell.quotePrefix), ("=Not a formula", "s", True))

    def test_the_table_with_its_filter_totals_and_calculated_column(self):
        table = WRITTEN["Plan"].tables["PlanActions"]
        self.assertEqual((table.ref, table.autoFilter.ref, table.totalsRowCount), ("A4:F8", "A4:F7", 1))
        column = table.tableColumns[-1]
        self.assertEqual(column.calculatedColumnFormula.attr_text, "PlanActions[[#This Row],[Due]]-DATE(2026,3,2)")
        self.assertEqual(column.totalsRowFunction, "sum")

    def test_dropdowns_and_other_rules(self):
        rules = [(str(rule.sqref), rule.type, rule.formula1, rule.errorStyle) for rule in WRITTEN["Plan"].data_validations.dataValidation]
        self.assertEqual(rules[0], ("E5:E7", "list", "StatusList", None))
        self.assertEqual(rules[1], ("D5:D7 D10:D11", "date", "36526", "warning"))
        self.assertEqual(rules[2][2], '"Ash,Birch ""B"" Ltd,Cedar"')

    def test_names_notes_links_and_views(self):
        names = WRITTEN.defined_names
        names = names if isinstance(names, dict) else {name.name: name for name in names.definedName}
        self.assertTrue(names["sig.PlanActions.lead"].hidden)
        self.assertEqual(names["StatusList"].attr_text, "'Lists & more'!$A$2:$A$5")
        plan = WRITTEN["Plan"]
        self.assertEqual(plan["C4"].comment.text, "Who leads this?\nOne person.")
        self.assertEqual((plan["D1"].hyperlink.location, plan["D1"].hyperlink.tooltip), ("'Lists & more'!A1", "To the lists"))
        self.assertEqual(plan["E1"].hyperlink.target, "https://example.org/?a=1&b=2")
        self.assertEqual((plan.freeze_panes, plan.sheet_view.showGridLines, plan.sheet_view.zoomScale), ("C5", False, 90))

    def test_the_printed_page(self):
        page = WRITTEN["Printed"]
        self.assertEqual((page.page_setup.orientation, page.page_setup.paperSize, page.page_setup.fitToHeight), ("landscape", 9, 0))
        self.assertEqual((page.print_title_rows, page.print_title_cols), ("$1:$1", "$A:$A"))
        self.assertEqual(page.oddFooter.center.text, "Page &P of &N")

    def test_charts(self):
        kinds = [type(chart).__name__ for chart in WRITTEN["Printed"]._charts]
        self.assertEqual(kinds, ["BarChart", "BarChart", "LineChart", "PieChart", "DoughnutChart", "AreaChart", "ScatterChart", "RadarChart", "ScatterChart"])
        self.assertEqual([series.marker.symbol for series in WRITTEN["Printed"]._charts[-1].series], ["diamond", None])

    def test_properties(self):
        self.assertEqual((WRITTEN.properties.title, WRITTEN.properties.creator), ("A workbook with everything", "R. Ash & Co"))


class AsLibreOfficeReadsIt(unittest.TestCase):
    def test_every_value_is_the_same_after_it_has_calculated(self):
        compared = 0
        for sheet in VALUES:
            for row in sheet.iter_rows():
                for cell in row:
                    place = f"{sheet.title}!{cell.coordinate}"
                    if cell.value is None or place in NOT_IN_LIBREOFFICE:
                        continue
                    compared += 1
                    with self.subTest(cell=place):
                        self.assertEqual(RECALCULATED[sheet.title][cell.coordinate].value, cell.value)
        self.assertGreater(compared, 80)

    def test_tables_dropdowns_formats_merged_cells_and_charts_survive(self):
        for sheet in WRITTEN:
            other = RECALCULATED[sheet.title]
            with self.subTest(sheet=sheet.title):
                self.assertEqual(tables_of(other), tables_of(sheet))
                self.assertEqual(rules_of(other), rules_of(sheet))
                # It merges cells that are centred across a selection as well.
                self.assertGreaterEqual(merged_in(other), merged_in(sheet))
                self.assertEqual(len(other._charts), len(sheet._charts))
                self.assertGreaterEqual(len(other.conditional_formatting), min(1, len(sheet.conditional_formatting)))

    def test_column_widths_and_row_heights_survive(self):
        plan, other = WRITTEN["Plan"], RECALCULATED["Plan"]
        for letter in "ABCDE":
            self.assertAlmostEqual(other.column_dimensions[letter].width, plan.column_dimensions[letter].width, delta=0.2)
        self.assertAlmostEqual(other.row_dimensions[4].height, 30, delta=0.5)
        self.assertTrue(other.column_dimensions["G"].hidden)


def tables_of(sheet):
    return {table.displayName: table.ref for table in sheet.tables.values()}


def merged_in(sheet):
    return {str(area) for area in sheet.merged_cells.ranges}


def rules_of(sheet):
    return sorted((str(rule.sqref), rule.type) for rule in sheet.data_validations.dataValidation)


if __name__ == "__main__":
    result = unittest.main(exit=False, verbosity=2).result
    failed = {failure[0].id().split(" (")[0].split(" [")[0] for failure in (*result.failures, *result.errors)}
    bad = min(len(failed), result.testsRun) if result.testsRun else 1
    print(f"{result.testsRun - bad if result.testsRun else 0} passed, {bad} failed")
    sys.exit(0 if result.wasSuccessful() and result.testsRun else 1)
