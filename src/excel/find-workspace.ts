import { MODULES_NAME, SCHEMA_VERSION_NAME, settingValueName } from '../sheets/hidden-names';
import { marksOf, type WorkspaceMarks } from '../sheets/schema-version';
import type { ExcelPort } from './excel-port';

export interface FoundWorkspace extends WorkspaceMarks {
  readonly team: string | null;
}

/** What a first look at a workbook says, in one round trip; null where it holds no workspace. */
export async function findWorkspace(excel: ExcelPort): Promise<FoundWorkspace | null> {
  return excel.run(async (context) => {
    const { workbook } = context;
    const names = [SCHEMA_VERSION_NAME, MODULES_NAME].map((name) => workbook.names.getItemOrNullObject(name).load('name,formula'));
    const team = workbook.names.getItemOrNullObject(settingValueName('team')).load('type,value');
    await context.sync();
    const marks = marksOf(new Map(names.flatMap((item) => (item.isNullObject ? [] : [[item.name, String(item.formula)] as const]))));
    if (marks === null) return null;
    const name = team.isNullObject || team.type !== 'String' ? '' : String(team.value).trim();
    return { ...marks, team: name === '' ? null : name };
  });
}
