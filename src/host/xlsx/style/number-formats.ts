/**
 * Number formats that a file names by number only (ISO/IEC 29500-1, 18.8.30). 14 and 22 follow the reader's region,
 * whatever their code says; the currency formats are those of a British Excel.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00',
  5: '"£"#,##0;-"£"#,##0', 6: '"£"#,##0;[Red]-"£"#,##0', 7: '"£"#,##0.00;-"£"#,##0.00', 8: '"£"#,##0.00;[Red]-"£"#,##0.00',
  9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0;-#,##0', 38: '#,##0;[Red]-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;[Red]-#,##0.00',
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 42: '_-"£"* #,##0_-;-"£"* #,##0_-;_-"£"* "-"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', 44: '_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
};

/** Only these keep their meaning in every region, or mean the region's own date on purpose. */
const WRITTEN_BY_NUMBER = new Map(
  Object.entries(BUILT_IN)
    .map(([id, code]) => [code, Number(id)] as const)
    .filter(([, id]) => !(id >= 5 && id <= 8) && !(id >= 37 && id <= 44)),
);

/** The first number that is free for a workbook's own formats. */
export const FIRST_OWN_FORMAT = 164;

export function builtInFormat(id: number): string | undefined {
  return BUILT_IN[id];
}

export function builtInFormatId(code: string): number | undefined {
  return WRITTEN_BY_NUMBER.get(code);
}
