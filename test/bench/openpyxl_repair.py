"""The plain way to mend a plan: write a column's formula, a dropdown and a number format again over the whole column. Prints how many cells."""

import sys

try:
    import openpyxl
    from openpyxl.worksheet.datavalidation import DataValidation
except ImportError:
    sys.exit(3)

HEADER_ROW = 4


def main(file, out, formula):
    book = openpyxl.load_workbook(file)
    sheet = book["Plan"]
    columns = {cell.value: cell.column_letter for cell in sheet[HEADER_ROW]}
    last = sheet.max_row
    for row in range(HEADER_ROW + 1, last + 1):
        sheet[f"{columns['Timing']}{row}"] = formula
        sheet[f"{columns['Start']}{row}"].number_format = "dd mmm yyyy"
    dropdown = DataValidation(type="list", formula1="=sig.Legend.Status")
    dropdown.add(f"{columns['Status']}{HEADER_ROW + 1}:{columns['Status']}{last}")
    sheet.add_data_validation(dropdown)
    book.save(out)
    print(3 * (last - HEADER_ROW))


main(*sys.argv[1:])
