import { SCHEMA_VERSION_NAME, settingMark } from '../sheets/hidden-names';
import type { ExcelPort } from './excel-port';

/** What a first look at a workbook says, in one round trip; null where it holds no workspace. */
export async function findWorkspace(excel: ExcelPort): Promise<{ readonly team: string | null } | null> {
  return excel.run(async (context) => {
    const { workbook } = context;
    const mark = workbook.names.getItemOrNullObject(SCHEMA_VERSION_NAME).load('name');
    const team = workbook.names.getItemOrNullObject(settingMark('team')).getRangeOrNullObject().load('values');
    await context.sync();
    if (mark.isNullObject) return null;
    const [[value = ''] = []] = team.isNullObject ? [] : (team.values as unknown[][]);
    return { team: String(value).trim() || null };
  });
}
