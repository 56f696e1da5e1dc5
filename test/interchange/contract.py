"""What a workbook of the first slice must show to any program that opens it: sheets, tables, headers and lists of values."""

SHEETS = [
    "Start here", "Overview", "Goals", "Plan", "Stakeholders", "Commitment", "Commitment map", "Members", "Groups", "Meetings", "Decisions",
    "Scoping", "Scoping notes", "Communications", "Involvement", "Measures", "Measure values", "Fidelity", "Sustainability", "Spread",
    "Hosting", "Lists",
]

# table: (sheet, typed columns in order, computed columns). More computed columns may stand between them.
TABLES = {
    "Goals": (
        "Goals",
        ["ID", "Goal", "Measure", "Baseline", "Target", "Target date", "Fidelity items", "Agreed on", "Status"],
        ["Open actions", "Overdue actions"],
    ),
    "PlanActions": (
        "Plan",
        [
            "ID", "Goal", "Group", "Action", "Lead", "Start", "Due", "Status", "Progress", "Completed on", "Blocked by",
            "Outside our control", "Depends on", "Evidence and learning", "Raised at", "Updated on",
        ],
        ["Timing"],
    ),
    "Stakeholders": (
        "Stakeholders",
        [
            "ID", "Stakeholder", "Organisation", "Pathway", "Holds", "Depends on", "Risk if left out", "Power", "Interest",
            "On the SIG",
        ],
        ["Now", "Needed", "Gap", "What to do"],
    ),
    "CommitmentRatings": (
        "Commitment",
        ["Stakeholder", "Rated on", "Now", "Needed", "How sure", "Why", "Next step", "Owner", "By when"],
        [],
    ),
    "StatusLegend": ("Lists", ["Status", "Colour", "Meaning"], []),
    "Settings": ("Lists", ["Setting", "Value", "Meaning"], []),
}

# Entity tables stand alone on a sheet, with their header in row 4.
ENTITIES = ["Goals", "PlanActions", "Stakeholders", "CommitmentRatings"]

PATHWAYS = ["Primary care", "Voluntary and community", "CRT", "In-patient", "Service users", "Carers and supports", "Other"]
CONTINUUM = ["No commitment", "Let it happen", "Help it happen", "Make it happen"]

# (table, column): the words that its dropdown offers.
LISTS = {
    ("Goals", "Status"): ["Proposed", "Active", "Achieved", "Stopped"],
    ("PlanActions", "Status"): ["Not started", "On track", "At risk", "Off track", "Blocked", "Complete", "Cancelled"],
    ("PlanActions", "Outside our control"): ["Yes", "No"],
    ("Stakeholders", "Pathway"): PATHWAYS,
    ("Stakeholders", "Risk if left out"): ["Low", "Medium", "High"],
    ("Stakeholders", "Power"): ["High", "Low"],
    ("Stakeholders", "Interest"): ["High", "Low"],
    ("Stakeholders", "On the SIG"): ["Yes", "No"],
    ("CommitmentRatings", "Now"): ["Unknown", "Opposed", *CONTINUUM],
    ("CommitmentRatings", "Needed"): CONTINUUM,
    ("CommitmentRatings", "How sure"): ["Guess", "Fairly sure", "Known"],
}

DATES = {
    "Goals": ["Target date", "Agreed on"],
    "PlanActions": ["Start", "Due", "Completed on", "Updated on"],
    "CommitmentRatings": ["Rated on", "By when"],
}

# Rows of the sample, and of a new workspace without it.
SAMPLE_ROWS = {"Goals": 4, "PlanActions": 12, "Stakeholders": 12, "CommitmentRatings": 15}
