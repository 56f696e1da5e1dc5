import { NEWEST_API_SET } from '../../src/host/objects/api-set';
import { openWorkbook } from '../support/open-workbook';
import { declaredClasses } from './excel-api';
import { ANSWERED_BY_CLIENT, LEDGER } from './ledger';
import { servedMembers } from './served-members';

/** How to come by one object of each class that is served in part. */
const SAMPLES = {
  Workbook: ({ workbook }) => workbook,
  Application: ({ workbook }) => workbook.application,
  Worksheet: ({ workbook }) => workbook.worksheets.getItem('Sheet1'),
  WorksheetCollection: ({ workbook }) => workbook.worksheets,
  Range: ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRange('A1:B2'),
  RangeAreas: ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRanges('A1,B2'),
  RangeFormat: ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRange('A1').format,
  RangeFill: ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRange('A1').format.fill,
  RangeFont: ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRange('A1').format.font,
  NamedItem: ({ workbook }) => workbook.names.getItem('Number'),
  TableRowCollection: ({ workbook }) => workbook.tables.getItem('Sample').rows,
  TableColumn: ({ workbook }) => workbook.tables.getItem('Sample').columns.getItemAt(0),
  Filter: ({ workbook }) => workbook.tables.getItem('Sample').columns.getItemAt(0).filter,
  PageLayout: ({ workbook }) => workbook.worksheets.getItem('Sheet1').pageLayout,
  Chart: ({ workbook }) => workbook.worksheets.getItem('Sheet1').charts.getItem('Sample'),
  ChartTitle: ({ workbook }) => workbook.worksheets.getItem('Sheet1').charts.getItem('Sample').title,
  ChartSeries: ({ workbook }) => workbook.worksheets.getItem('Sheet1').charts.getItem('Sample').series.getItemAt(0),
  ConditionalFormat: ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRange('D1').conditionalFormats.getItemAt(0),
} satisfies Record<string, (context: Excel.RequestContext) => OfficeExtension.ClientObject>;

const sampleOf = (className: string, context: Excel.RequestContext): OfficeExtension.ClientObject => SAMPLES[className as keyof typeof SAMPLES](context);

async function prepare(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  sheet.getRange('A5:B6').values = [['Name', 'Number'], ['a', 1]];
  sheet.tables.add('A5:B6', true).name = 'Sample';
  sheet.charts.add('Line', sheet.getRange('A5:B6')).name = 'Sample';
  sheet.getRange('D1').conditionalFormats.add('DataBar');
  context.workbook.names.add('Number', '=1');
  await context.sync();
}

const served = servedMembers();
const ledger = new Map<string, Set<string>>();
for (const { className, members } of LEDGER) {
  const known = ledger.get(className) ?? new Set<string>();
  const all = declaredClasses().get(className)?.map(({ name }) => name) ?? [];
  for (const member of members === 'all' ? all : members) known.add(member);
  ledger.set(className, known);
}

describe('the ledger of what the embedded Excel does not serve', () => {
  test('names every member of the sets that the host declares, unless it is served', () => {
    const forgotten = [...declaredClasses()].flatMap(([className, members]) =>
      members
        .filter(({ name, set }) => isWithinDeclared(set) && !isServed(className, name) && !ledger.get(className)?.has(name))
        .map(({ name }) => `${className}.${name}`)
        .filter((member) => !ANSWERED_BY_CLIENT.includes(member)),
    );
    expect(forgotten).toEqual([]);
  });

  test('names nothing that is served, and nothing that Excel does not have', () => {
    const wrong = [...ledger].flatMap(([className, members]) => {
      const declared = new Set(declaredClasses().get(className)?.map(({ name }) => name));
      return [...members].filter((name) => isServed(className, name) || !declared.has(name)).map((name) => `${className}.${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test.each(Object.keys(SAMPLES))('is kept: what it names of %s is refused with ApiNotFound', async (className) => {
    const workbook = await openWorkbook();
    await workbook.run(prepare);
    const answered: string[] = [];
    for (const member of ledger.get(className) ?? []) {
      const asked = workbook.run(async (context) => {
        const isKnownToClient = ask(sampleOf(className, context), member);
        await context.sync();
        return isKnownToClient ? 'answered' : 'ApiNotFound';
      });
      const code = await asked.catch((error: unknown) => (error as OfficeExtension.Error).code);
      if (code !== 'ApiNotFound') answered.push(`${className}.${member}: ${code}`);
    }
    workbook.close();
    expect(answered).toEqual([]);
  });
});

function isServed(className: string, name: string): boolean {
  const members = served.get(className);
  // The client writes worksheet functions in capitals of its own choice.
  if (className === 'Functions') return [...(members?.keys() ?? [])].some((served) => served.toLowerCase() === name.toLowerCase());
  return members?.has(name) ?? false;
}

function isWithinDeclared(set: string): boolean {
  const version = /^ExcelApi 1\.(\d+)/.exec(set)?.[1];
  return version !== undefined && Number(version) <= Number(NEWEST_API_SET.slice(2));
}

/** Asks the host for a member, whatever it is. False where the client itself has nothing of that name. */
function ask(object: OfficeExtension.ClientObject, member: string): boolean {
  const found = descriptorOf(object, member);
  if (!found) return false;
  if (member.startsWith('on')) (Reflect.get(object, member) as { add(handler: () => Promise<void>): void }).add(async () => undefined);
  else if (typeof found.value === 'function') (found.value as () => unknown).call(object);
  else (object as unknown as { load(name: string): void }).load(member);
  return true;
}

function descriptorOf(object: object, member: string): PropertyDescriptor | undefined {
  for (let at: unknown = object; typeof at === 'object' && at !== null; at = Object.getPrototypeOf(at)) {
    const descriptor = Object.getOwnPropertyDescriptor(at, member);
    if (descriptor) return descriptor;
  }
  return undefined;
}
