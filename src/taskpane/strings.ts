import { clockTime, wholeNumber } from './locale';

/**
 * Every text that the pane shows of its own, in British English. What a rule or an action says (findings, troubles,
 * the headline of the summary) comes from there.
 */
export const strings = {
  product: 'SIG Workspace',
  looking: 'Looking at this workbook…',
  opening: 'Opening…',
  cancel: 'Stop',
  unnamedTeam: 'Your workspace',

  views: {
    label: 'Views of the workspace',
    errors: (number: number): string => (number > 99 ? '99+' : wholeNumber(number)),
    home: { label: 'Home', title: 'At a glance' },
    check: { label: 'Check', title: 'Problems' },
    people: { label: 'People', title: 'Commitment' },
    plan: { label: 'Plan', title: 'Plan' },
    meeting: { label: 'Meeting', title: 'Meeting' },
    report: { label: 'Report', title: 'Report' },
    settings: { label: 'Settings', title: 'Settings' },
  },

  freshness: {
    read: (at: Date): string => `Read at ${clockTime(at)}`,
    stale: (at: Date): string => `Edited since ${clockTime(at)}`,
    readNow: 'Read the workbook now',
  },

  doing: {
    check: 'Checking…',
    create: 'Creating…',
    add: 'Adding…',
    upgrade: 'Upgrading…',
    mend: 'Mending…',
    summarise: 'Summarising…',
    edit: 'Writing…',
    undo: 'Taking it back…',
    perform: 'Working…',
  },

  done: {
    sentence: (label: string): string => `${label}.`,
    undo: 'Undo',
    undone: 'Taken back',
    created: 'The workspace is ready',
    upgraded: 'The workspace is of the present version',
    added: (sheets: readonly string[]): string => `Added ${sheets.join(', ')}`,
    /** Of so many repairs, some of which may still be there; `doubts` are whole sentences. */
    mended: (asked: number, left: number, doubts: readonly string[]): string => [mendedOf(asked, left), ...doubts.map((sentence) => sentence.replace(/\.$/, ''))].join('. '),
    written: (sheet: string | null): string => `Wrote the report on the sheet “${sheet ?? ''}”`,
  },

  startTitle: 'Start a workspace',

  check: { label: 'Check' },

  /** Where the workbook has lost something that it needs. */
  repairs: {
    waiting: (number: number): string => (number === 1 ? '1 repair is waiting.' : `${wholeNumber(number)} repairs are waiting.`),
    reportMisses: 'Until then a report may miss something.',
    see: 'See what would be mended',
  },

  shown: (place: string): string => `The grid now shows ${place}.`,

  trouble: {
    retry: 'Try again',
    useIt: 'Use it',
    dismiss: 'Close',
    details: 'Details for whoever looks after this add-in',
    unexpected: 'Something unexpected stopped this.',
    unexpectedWayOn: 'Try again. If it happens again, close the pane and open it anew.',
  },

  crash: {
    title: 'The pane has stopped',
    whatIsSafe: 'Your workbook is as you left it. Start the pane again and go on.',
    restart: 'Start the pane again',
    viewTitle: 'This view has stopped',
    othersGoOn: 'Your workbook is as you left it, and the other views go on.',
    restartView: 'Open it again',
  },

  notStarted: {
    title: 'The pane could not start',
    wayOn: 'Close the pane and open it anew.',
  },

  outsideExcel: {
    title: 'Open this in Excel',
    wayOn: 'This page is the task pane of an Excel add-in and needs a workbook beside it. In Excel, choose Home, then SIG Workspace, then Open.',
  },

  officeMissing: {
    title: 'The pane could not reach Office',
    wayOn: 'Its connection to Excel did not load. Check the network, then close the pane and open it anew.',
  },
} as const;

function mendedOf(asked: number, left: number): string {
  if (left === 0) return asked === 1 ? 'Mended' : `Mended all ${wholeNumber(asked)}`;
  return left === asked ? 'Nothing could be mended just now' : `Mended ${wholeNumber(asked - left)} of ${wholeNumber(asked)}`;
}
