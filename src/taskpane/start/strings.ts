/** Every text of the first page in a workbook without a workspace. */
export const strings = {
  whatItIs: 'One workbook for your service improvement group (SIG): goals, a plan with leads and dates, stakeholders and their commitment.',
  whatItDoes: 'It adds new sheets to this workbook and leaves the sheets that are here as they are. Excel’s own Undo (Ctrl+Z) does not reach back beyond it.',
  choices: 'Choose what goes in',
  team: 'Team name',
  teamHint: 'You can name it later, too.',
  parts: 'Parts beside goals, plan and people',
  partsHint: 'You can add the others whenever you need them.',
  create: 'Create workspace',
  creating: 'Creating…',
  sample: 'Try the sample',
  skip: 'Not now',
  sampleHint: 'The sample is Northmoor CRT, an invented team, with every part and a few flaws to find.',
  noPatientDetails: 'Never enter patient details in a workspace.',
  putOff: 'This workbook has no workspace.',
  wayBack: 'Start one',
} as const;
