"""What a workbook must show to any program that opens it: sheets, tables, headers and lists of values."""

SHEETS = [
    "Start here", "Overview", "Goals", "Plan", "Stakeholders", "Commitment", "Commitment map", "Members", "Groups", "Meetings",
    "Decisions", "Scoping", "Scoping notes", "Communications", "Involvement", "Measures", "Measure values", "Fidelity",
    "Sustainability", "Spread", "Hosting", "Lists",
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
    "Members": (
        "Members",
        ["Role", "Name", "Seat", "Joined", "Left", "Hours available", "Hours committed", "Offers"],
        [],
    ),
    "WorkingGroups": (
        "Groups",
        [
            "ID", "Group", "Convenor", "We would know because", "Until", "Meets", "Reports to", "Reports when", "Goals", "Members",
            "Management support", "Support from", "Support on", "Last reported",
        ],
        [],
    ),
    "Meetings": (
        "Meetings",
        [
            "ID", "Date", "Type", "Venue", "Existing meeting used", "Hours", "People", "Attended", "Apologies", "Agenda", "Notes",
        ],
        [],
    ),
    "Decisions": ("Decisions", ["Meeting", "Question", "Decision", "Owner", "By when", "Action"], []),
    "ScopingChecklist": ("Scoping", ["Item", "Done", "Who", "By when", "Note"], []),
    "ScopingNotes": ("Scoping notes", ["Kind", "Note"], []),
    "Communications": (
        "Communications",
        ["Audience", "Message", "Channel", "Frequency", "Owner", "Last sent", "None needed because"],
        ["Next due"],
    ),
    "InvolvementLog": ("Involvement", ["Date", "Who", "From", "Linked to", "Kind", "What changed because of it"], []),
    "Measures": ("Measures", ["ID", "Measure", "Goal", "Type", "Unit", "Better is"], []),
    "MeasureValues": ("Measure values", ["Measure", "Date", "Value", "Note"], []),
    "FidelityScores": ("Fidelity", ["Item", "Our label", "Reviewed on", "Score", "Reviewed by"], []),
    "SustainabilityQuestions": (
        "Sustainability",
        ["Goal", "Question", "Answer", "What we will do", "Owner", "By when"],
        [],
    ),
    "SpreadPlan": (
        "Spread",
        [
            "What", "To whom", "Why they would want it", "What may be adapted", "Contact", "Channel", "Date", "Status",
        ],
        [],
    ),
    "HostingNotes": ("Hosting", ["Meeting", "Role", "Who", "Step", "What we will do"], []),
    "StatusLegend": ("Lists", ["Status", "Colour", "Meaning"], []),
    "Settings": ("Lists", ["Setting", "Value", "Meaning"], []),
}

# Entity tables stand alone on a sheet, with their header in row 4.
ENTITIES = [name for name in TABLES if name not in ("StatusLegend", "Settings")]

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
    ("Members", "Seat"): [
        "CRT manager", "Facilitator", "Clinical lead", "Acute care manager", "Service-user representative", "Carer representative",
        "Other",
    ],
    ("WorkingGroups", "Management support"): ["Yes", "No", "Not asked"],
    ("Meetings", "Type"): ["SIG", "Scoping", "Working group", "Learning exchange", "Review"],
    ("ScopingChecklist", "Done"): ["Yes", "No"],
    ("ScopingNotes", "Kind"): ["Strength", "Priority", "Output"],
    ("Communications", "Frequency"): ["Once", "Weekly", "Monthly", "Two-monthly", "Quarterly"],
    ("InvolvementLog", "From"): ["Service users", "Carers and supports"],
    ("InvolvementLog", "Kind"): ["Informing", "Consultation", "Engagement", "Co-design", "Co-production"],
    ("Measures", "Type"): ["Outcome", "Process", "Balancing"],
    ("Measures", "Better is"): ["Higher", "Lower"],
    ("SustainabilityQuestions", "Answer"): ["Not yet", "Partly", "Yes", "Don't know"],
    ("HostingNotes", "Role"): ["Initiator", "Inviter", "Space creator", "Gatekeeper", "Connector", "Co-participator"],
    ("HostingNotes", "Step"): ["Forward", "Back"],
}

DATES = {
    "Goals": ["Target date", "Agreed on"],
    "PlanActions": ["Start", "Due", "Completed on", "Updated on"],
    "CommitmentRatings": ["Rated on", "By when"],
    "Members": ["Joined", "Left"],
    "WorkingGroups": ["Until", "Support on", "Last reported"],
    "Meetings": ["Date"],
    "Decisions": ["By when"],
    "ScopingChecklist": ["By when"],
    "Communications": ["Last sent"],
    "InvolvementLog": ["Date"],
    "MeasureValues": ["Date"],
    "FidelityScores": ["Reviewed on"],
    "SustainabilityQuestions": ["By when"],
    "SpreadPlan": ["Date"],
}

# Rows of the sample.
SAMPLE_ROWS = {
    "Goals": 4, "PlanActions": 12, "Stakeholders": 12, "CommitmentRatings": 15, "WorkingGroups": 3, "Meetings": 5,
}
