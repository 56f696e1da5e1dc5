/** The category that Excel's Format Cells dialogue would show for a number format. */
export function categoryOf(format: string): string {
  if (format === 'General') return 'General';
  if (format === '@') return 'Text';
  const bare = format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/%/.test(bare)) return 'Percentage';
  if (/E[+-]/i.test(bare)) return 'Scientific';
  if (/\?+\/[?\d]+|#\/#/.test(bare)) return 'Fraction';
  if (/[yd]/i.test(bare) || /m/i.test(bare.replaceAll(/h+:?m+|m+:?s+/gi, ''))) return 'Date';
  if (/[hs]/i.test(bare)) return 'Time';
  if (/_\(|_-\*|\* #/.test(format)) return 'Accounting';
  if (/[$£€¥]/.test(format)) return 'Currency';
  return /^[#0,. ()_;-]+$/.test(bare) ? 'Number' : 'Custom';
}
