"""The plain way to check a plan: blank leads, blank due dates and overdue actions, counted by a script over the file."""

import datetime
import sys

try:
    import openpyxl
except ImportError:
    # Told in place of the figure.
    sys.exit(3)

HEADER_ROW = 4
OPEN_NO_MORE = {"Complete", "Cancelled"}


def main(file, today):
    sheet = openpyxl.load_workbook(file)["Plan"]
    rows = sheet.iter_rows(min_row=HEADER_ROW, values_only=True)
    columns = {header: column for column, header in enumerate(next(rows))}
    blank_leads = blank_days = overdue = 0
    for row in rows:
        if row[columns["Action"]] is None or row[columns["Status"]] in OPEN_NO_MORE:
            continue
        due = row[columns["Due"]]
        blank_leads += row[columns["Lead"]] is None
        blank_days += due is None
        overdue += isinstance(due, datetime.datetime) and due.date() < today
    print(blank_leads + blank_days + overdue)


main(sys.argv[1], datetime.date.fromisoformat(sys.argv[2]))
