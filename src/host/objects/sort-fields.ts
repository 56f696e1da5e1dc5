import type { SortField } from '../editing/sort';
import { ExcelError, invalidArgument } from '../model/excel-error';
import { flag, list, oneOf, optional, record, wholeNumber } from './arguments';

/** Reads `Excel.SortField[]`. Throws NotImplemented for sorting by colours, icons or sub-fields. */
export function readSortFields(given: unknown): SortField[] {
  const fields = list(given).map((field) => {
    const { key, ascending, sortOn, subField, dataOption } = record(field);
    if (optional(sortOn, String, 'Value') !== 'Value' || (subField !== undefined && subField !== null && subField !== '')) throw new ExcelError('NotImplemented');
    return {
      key: wholeNumber(key),
      ascending: optional(ascending, flag, true),
      textAsNumber: optional(dataOption, (word) => oneOf(['Normal', 'TextAsNumber'], word), 'Normal') === 'TextAsNumber',
    };
  });
  if (fields.length === 0) throw invalidArgument();
  return fields;
}
