import { SCHEMA_VERSION_NAME, settingValueName } from '../sheets/hidden-names';
import type { ExcelPort } from './excel-port';

/** What a first look at a workbook says, in one round trip; null where it holds no workspace. */
export async function findWorkspace(excel: ExcelPort): Promise<{ readonly team: string | null } | null> {
  return excel.run(async (context) => {
    const { workbook } = context;
    const mark = workbook.names.getItemOrNullObject(SCHEMA_VERSION_NAME).load('name');
    const team = workbook.names.getItemOrNullObject(settingValueName('team')).load('type,value');
    await context.sync();
    if (mark.isNullObject) return null;
    const name = team.isNullObject || team.type !== 'String' ? '' : String(team.value).trim();
    return { team: name === '' ? null : name };
  });
}
