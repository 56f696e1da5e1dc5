"""What somebody would write to do the same with openpyxl: `read PLAN`, or `append WORKSPACE PLAN OUT`. Prints milliseconds, without the start of Python."""

import sys
import time

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter


def read(plan):
    sheet = load_workbook(plan, data_only=True).active
    headers, *rows = sheet.iter_rows(values_only=True)
    return headers, rows


def append(workspace, plan, out):
    book = load_workbook(workspace)
    sheet = book["Plan"]
    table = sheet.tables["PlanActions"]
    first, last = table.ref.split(":")
    columns = {cell.value: cell.column for cell in sheet[first:last.rstrip("0123456789") + first.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")][0]}
    headers, rows = read(plan)
    row = int(first.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) + 1
    while sheet.cell(row, columns["Action"]).value:
        row += 1
    for values in rows:
        for header, value in zip(headers, values):
            if header in columns:
                sheet.cell(row, columns[header], value)
        row += 1
    table.ref = f"{first}:{get_column_letter(max(columns.values()))}{row}"
    book.save(out)


began = time.perf_counter()
{"read": read, "append": append}[sys.argv[1]](*sys.argv[2:])
print((time.perf_counter() - began) * 1000)
