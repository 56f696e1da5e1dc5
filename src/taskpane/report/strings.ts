import type { Audience } from '../../domain/model/audience';

/** What the view Report says of its own. What a report says comes from the workbook (`src/domain/summary`). */
export const strings = {
  audience: {
    title: 'Who is it for?',
    names: { sig: 'The SIG', team: 'The team', board: 'The board', shared: 'Sharing' } satisfies Record<Audience, string>,
    hints: {
      sig: 'All of it, for the group itself.',
      team: 'The plan and what comes next, for everybody in the crisis team.',
      board: 'One page for senior managers.',
      shared: 'Plain words for service users and partners. No names, notes or ratings.',
    } satisfies Record<Audience, string>,
  },

  ratings: {
    include: 'Include commitment ratings',
    question: 'Would you be comfortable if the person read it?',
    hidden: 'Ratings are hidden in this pane, so the report leaves them out. Show them under People first.',
  },

  preview: {
    title: 'Preview',
    hint: 'This, and nothing else, is what leaves.',
    showAll: 'Show all of it',
    firstPage: 'Show the first page only',
    more: (count: string): string => `Show ${count} more`,
  },

  waysOut: {
    title: 'Take it along',
    write: 'Write the report sheet',
    writing: 'Writing…',
    show: 'Show the report',
    nothingSent: 'All of this is made on this computer. Nothing is sent anywhere.',
  },

  send: {
    report: 'Save or send',
    copyGroup: 'Copy',
    fileGroup: 'Save as a file',
    copy: 'Copy with headings and tables',
    copyText: 'Copy as e-mail text',
    docx: 'Word document',
    html: 'Web page',
    markdown: 'Markdown text',
    calendar: 'Calendar file',
    making: 'Making it…',
    copied: 'Copied. Paste it into a message or a document.',
    pressKeys: 'Press Ctrl+C (on a Mac ⌘C) to copy the text below.',
    text: 'The text to copy',
    made: (name: string): string => `Made ${name} for your downloads.`,
    nothingArrived: 'Nothing arrived? Some computers do not let a pane save files.',
    copyInstead: 'Copy it instead',
    copyInsteadHint: 'Then paste it into a new document in Word.',
    textInstead: 'Show its text to copy',
    textInsteadHint: (name: string): string => `Then paste it into Notepad and save it as ${name}.`,
    failed: 'It could not be made just now.',
    failedWayOn: 'Check the network, then choose it again.',
  },
} as const;
