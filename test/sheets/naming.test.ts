import { nameApart } from '../../src/sheets/naming';

test('nothing is renamed in an empty workbook', () => {
  const naming = nameApart({ sheets: ['Sheet1'], tables: [], names: [] });
  expect([naming.sheet('plan'), naming.table('PlanActions'), naming.list('YesNoList')]).toEqual(['Plan', 'PlanActions', 'YesNoList']);
});

test('a taken name gets the next free number, whatever its letter case', () => {
  const naming = nameApart({ sheets: ['PLAN', 'Plan 2'], tables: ['planactions'], names: ['YesNoList'] });
  expect([naming.sheet('plan'), naming.table('PlanActions'), naming.list('YesNoList')]).toEqual(['Plan 3', 'PlanActions2', 'YesNoList2']);
});

test('tables and workbook names share one room', () => {
  const naming = nameApart({ sheets: [], tables: ['RiskList'], names: ['Goals'] });
  expect([naming.table('Goals'), naming.list('RiskList')]).toEqual(['Goals2', 'RiskList2']);
});
