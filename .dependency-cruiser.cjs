/** Node's own modules, where a room may use them. */
const NODE = 'node';

/** A package, or all packages of a scope, wherever npm has put it. */
function npm(name) {
  return `(^|/)node_modules/${name}/`;
}

/**
 * Who may import whom. Each room of the house lists what it may reach; everything else is refused to it: other rooms,
 * packages and Node's own modules alike. `test/boundaries.test.ts` proves that every pattern here matches something.
 */
const ROOMS = [
  {
    room: 'src/domain/model',
    may: ['src/domain/model', npm('zod'), npm('date-fns'), npm('@date-fns/utc')],
    why: 'What a Service Improvement Group is stands alone, on schemas and calendar arithmetic, so that it can be read and trusted without the rest.',
  },
  {
    room: 'src/domain/analysis',
    may: ['src/domain/analysis', 'src/domain/model'],
    why: 'An analysis answers one question from the model alone.',
  },
  {
    room: 'src/domain/rules',
    may: ['src/domain/rules', 'src/domain/analysis', 'src/domain/model'],
    why: 'A rule judges the model; how it was read and where it is shown is no concern of a rule.',
  },
  {
    room: 'src/domain/mends',
    may: ['src/domain/mends', 'src/domain/analysis', 'src/domain/rules', 'src/domain/model'],
    why: 'A mend says what to write for what a rule has found; who writes it, and when, is decided elsewhere.',
  },
  {
    room: 'src/domain/summary',
    may: ['src/domain/summary', 'src/domain/analysis', 'src/domain/model'],
    why: 'The summary says what the analyses found, as data: its forms are the reports.',
  },
  {
    room: 'src/domain/agenda',
    may: ['src/domain/agenda', 'src/domain/summary', 'src/domain/analysis', 'src/domain/model'],
    why: 'An agenda puts to a meeting, as data, what the analyses found; where the summary has a sentence for it, both say the same.',
  },
  {
    room: 'src/domain/changes',
    may: ['src/domain/changes', 'src/domain/summary', 'src/domain/analysis', 'src/domain/model'],
    why: 'What is different from an earlier day is said by row, as data: where the earlier day is kept is no concern of it.',
  },
  {
    room: 'src/domain/audiences',
    may: ['src/domain/audiences', 'src/domain/changes', 'src/domain/summary', 'src/domain/analysis', 'src/domain/model'],
    why: 'Whom a summary is for decides what it is made from and what is left of it, before it takes any form.',
  },
  {
    room: 'src/domain/minutes',
    may: ['src/domain/minutes', 'src/domain/agenda', 'src/domain/summary', 'src/domain/analysis', 'src/domain/model'],
    why: 'Minutes tell, as data, what a meeting has brought; who is to do what is the list that the agenda closes with.',
  },
  {
    room: 'src/domain/calendar',
    may: ['src/domain/calendar', 'src/domain/agenda', 'src/domain/summary', 'src/domain/analysis', 'src/domain/model'],
    why: 'What belongs in a calendar is decided as data; how a calendar file writes it is a form.',
  },
  {
    room: 'src/domain/exchange',
    may: ['src/domain/exchange', 'src/domain/model', npm('zod')],
    why: 'What a plan of somebody’s own becomes here, and what a workspace becomes elsewhere, is decided as data: where it is read and written comes after.',
  },
  {
    room: 'src/domain/sample',
    may: ['src/domain/sample', 'src/domain/model'],
    why: 'The sample is a workspace like any other, written down.',
  },
  {
    room: 'src/look',
    may: ['src/look', 'src/domain/model'],
    why: 'Sheets and papers are one language: their colours are said once.',
  },
  {
    room: 'src/sheets',
    may: ['src/sheets', 'src/look', 'src/domain/model', 'src/domain/analysis', npm('fflate')],
    why: 'A sheet is declared as data, so that it can be written, read back and documented by any means; its formulas say what the analyses say. What is kept on the hidden one is deflated.',
  },
  {
    room: 'src/reports',
    may: ['src/reports', 'src/look', 'src/domain', npm('docx'), npm('ts-ics'), npm('fast-png'), npm('fflate')],
    why: 'A report turns results into a form; it must be the same from the pane and from the command line.',
  },
  {
    room: 'src/excel',
    may: ['src/excel', 'src/sheets', 'src/reports', 'src/domain/model', 'src/domain/exchange'],
    why: 'Excel holds cells: what they mean is judged elsewhere.',
  },
  {
    room: 'src/workbook-file',
    may: ['src/workbook-file', 'src/domain/exchange', 'src/sheets/date-serial.ts', 'src/host/xlsx/read.ts', 'src/host/xlsx/xlsx-error.ts', 'src/host/engine/text.ts', 'src/host/model'],
    why: 'The one door through which a part of the embedded Excel ships: a chosen file becomes the source of an import here, read by the reader that hostile files were tried on. What comes out is plain data, and nothing else of src/host may come through.',
  },
  {
    room: 'src/actions',
    may: ['src/actions', 'src/excel', 'src/workbook-file', 'src/sheets', 'src/reports', 'src/domain'],
    why: 'An action is called by the pane, the ribbon and the command line, and must not know which of them it was.',
  },
  {
    room: 'src/taskpane',
    may: ['src/taskpane', 'src/actions', 'src/domain', npm('react'), npm('react-dom'), npm('@fluentui'), npm('@tanstack/react-virtual')],
    why: 'The pane shows and asks; everything that it does to a workbook is an action.',
  },
  {
    room: 'src/commands',
    may: ['src/commands', 'src/actions', 'src/domain/model'],
    why: 'A ribbon button is a name bound to an action.',
  },
  {
    room: 'src/cli',
    may: ['src/cli', 'src/actions', 'src/domain', 'src/reports', 'src/host', NODE],
    why: 'The command line reads arguments, runs the same actions on the embedded Excel, and writes text.',
  },
  {
    room: 'src/docs',
    may: ['src/docs', 'src/domain/model', 'src/domain/rules', 'src/sheets', 'src/cli', NODE],
    why: 'A document says what the declarations say: it reads them, and nothing of the product knows that it is written about.',
  },
  {
    room: 'src/sideload',
    may: ['src/sideload', 'src/host/workbench', npm('office-addin-dev-certs'), NODE],
    why: 'Serving the built pane to a real Excel needs the static server and nothing of the product.',
  },
  {
    room: 'src/host/model',
    may: ['src/host/model'],
    why: "A workbook's state is plain data; who asks for it, shows it or stores it comes after.",
  },
  {
    room: 'src/host/engine',
    may: ['src/host/engine', 'src/host/model', npm('@cj-tech-master/excelts'), npm('numfmt')],
    why: 'Formulas and cell texts follow from the model; the packages that do the work are known here only, so that they can be replaced.',
  },
  {
    room: 'src/host/editing',
    may: ['src/host/editing', 'src/host/model', 'src/host/engine'],
    why: 'An edit keeps cells, tables, names and formulas in step, whoever asked for it: a request or the grid.',
  },
  {
    room: 'src/host/objects',
    may: ['src/host/objects', 'src/host/editing', 'src/host/model', 'src/host/engine'],
    why: "Excel's objects answer from the model, the same in Node and in a browser.",
  },
  {
    room: 'src/host/protocol',
    may: ['src/host/protocol', 'src/host/objects', 'src/host/editing', 'src/host/model', 'src/host/engine'],
    why: 'Requests are carried out on the objects, the same in Node and in a browser.',
  },
  {
    room: 'src/host/xlsx',
    may: ['src/host/xlsx', 'src/host/model', 'src/host/engine', npm('fflate'), npm('saxes')],
    why: 'A file is read into the model and written from it; no formula or request is involved.',
  },
  {
    room: 'src/host/client',
    may: ['src/host', npm('@microsoft/office-js'), NODE],
    why: "Only here is Microsoft's client loaded into Node.",
  },
  {
    room: 'src/host/workbench',
    may: ['src/host', npm('@univerjs'), npm('numfmt'), NODE],
    why: 'The workbench is the embedded Excel on a screen and knows nothing of Service Improvement Groups.',
  },
];

/** A room is a folder; of some rooms only one file may be reached. Packages are patterns already. */
function patternOf(place) {
  if (!place.startsWith('src/')) return place;
  return place.endsWith('.ts') ? `^${place.replace('.', '[.]')}$` : `^${place}/`;
}

/** Where the pages and the commands begin. */
const STARTS = [
  '^src/taskpane/taskpane[.]tsx$',
  '^src/commands/commands[.]ts$',
  '^src/cli/sig[.]ts$',
  '^src/host/client/run-script[.]ts$',
  '^src/host/workbench/workbench[.]ts$',
  '^src/host/workbench/start[.]ts$',
  '^src/sideload/start-excel[.]ts$',
  '^src/docs/write-docs[.]ts$',
];

const EVERYWHERE = [
  {
    name: 'src/host',
    comment: 'The embedded Excel as a whole is put together from its rooms, and knows nothing of Service Improvement Groups.',
    from: { path: '^src/host/[^/]+[.]ts$' },
    to: { pathNot: ['^src/host/'] },
  },
  {
    name: 'no-circles',
    comment: 'Two files that need each other are one file, or hide a third. (Types may refer to each other.)',
    from: { path: '^src/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-unknown-module',
    comment: 'An import that leads nowhere fails when it is least expected.',
    from: { path: '^src/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'nothing-dead',
    comment: 'What no page and no command reaches is not part of the product, even where a test calls it. (The domain is complete in itself.)',
    from: { path: STARTS },
    to: { path: '^src/', pathNot: [...STARTS, '^src/domain/', '^src/host/workbench/attach-pane[.]ts$'], reachable: false },
  },
  {
    name: 'nothing-unlisted',
    comment: 'What ships must be among the dependencies of package.json, where its licence is looked at.',
    from: { path: '^src/', pathNot: ['^src/sideload/', '^src/host/client/'] },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'node-only-where-there-is-node',
    comment: 'The page of the workbench runs in a browser; its server, and what builds and starts it, in Node.',
    from: { path: '^src/host/workbench/', pathNot: ['^src/host/workbench/(server|start|static-files)[.]ts$'] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-way-in-from-the-back',
    comment: 'The workbench and the Node client are two ends of the embedded Excel: nothing else of it leans on them.',
    from: { path: '^src/host/', pathNot: ['^src/host/(client|workbench)/'] },
    to: { path: '^src/host/(client|workbench)/' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...ROOMS.map(({ room, may, why }) => ({
      name: room,
      comment: why,
      severity: 'error',
      from: { path: `^${room}/` },
      to: {
        pathNot: may.filter((place) => place !== NODE).map(patternOf),
        ...(may.includes(NODE) ? { dependencyTypesNot: ['core'] } : {}),
      },
    })),
    ...EVERYWHERE.map((rule) => ({ severity: 'error', ...rule })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // An import of a type is a dependency, too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'types', 'default'], mainFields: ['module', 'main', 'types'] },
  },
};
