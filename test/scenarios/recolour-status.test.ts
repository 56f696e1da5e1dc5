import { recolour } from '../../src/actions/edit';
import { editWorkspace, undoEdits } from '../../src/actions/edit-workspace';
import type { LegendColour } from '../../src/domain/model/status-legend';
import { check, closeAll, openWorkspace, resultOf, type OpenExcel } from '../support/open-workspace';
import { typeBlock } from '../support/type-into';

afterEach(closeAll);

/** Every cell of Lists with its formula: what is not meant to change must not. */
const lists = ({ formulas }: OpenExcel): Promise<unknown[][]> => formulas('Lists', 'A1:AB30');

async function recoloured(opened: OpenExcel, status: string, colour: LegendColour): ReturnType<typeof editWorkspace.run> {
  const entry = (await check(opened)).legend.entries.find((each) => each.status === status);
  if (entry === undefined) throw new Error(`The legend has no ${status}`);
  return editWorkspace.run(opened.excel, { edits: [recolour(entry, colour)] });
}

test('a status has another colour, nothing else changes, and Undo brings the first one back', async () => {
  const opened = await openWorkspace();
  const before = await lists(opened);
  const { undo } = resultOf(await recoloured(opened, 'Complete', 'Green'));
  expect(await opened.values('Lists', 'E5:F11')).toEqual([
    ['Not started', 'Grey'], ['On track', 'Green'], ['At risk', 'Amber'], ['Off track', 'Red'], ['Blocked', 'Purple'], ['Complete', 'Green'], ['Cancelled', 'White'],
  ]);
  const after = await lists(opened);
  expect(after.flat().filter((cell, index) => cell !== before.flat()[index])).toEqual(['Green']);
  resultOf(await undoEdits.run(opened.excel, { edits: undo }));
  expect(await lists(opened)).toEqual(before);
});

test('the row is found where people have sorted the legend', async () => {
  const opened = await openWorkspace();
  typeBlock(opened.host, 'Lists', 4, 4, [['Complete', 'Blue', 'Done'], ['On track', 'Green', 'Fine']]);
  typeBlock(opened.host, 'Lists', 9, 4, [['Not started', 'Grey', 'Not begun']]);
  resultOf(await recoloured(opened, 'Complete', 'Green'));
  expect(await opened.values('Lists', 'E5:F5')).toEqual([['Complete', 'Green']]);
  expect(await opened.values('Lists', 'F10')).toEqual([['Grey']]);
});

test('what somebody else has chosen since is left alone', async () => {
  const opened = await openWorkspace();
  const entry = (await check(opened)).legend.entries[0];
  if (entry === undefined) throw new Error('The legend is empty');
  typeBlock(opened.host, 'Lists', 4, 5, [['Purple']]);
  expect(await editWorkspace.run(opened.excel, { edits: [recolour(entry, 'Red')] })).toMatchObject({ ok: false, trouble: { code: 'changed' } });
  expect(await opened.values('Lists', 'F5')).toEqual([['Purple']]);
});

test('a status that is gone from the legend cannot be given a colour', async () => {
  const opened = await openWorkspace();
  const entry = (await check(opened)).legend.entries[0];
  if (entry === undefined) throw new Error('The legend is empty');
  typeBlock(opened.host, 'Lists', 4, 4, [['Waiting', 'Grey', 'Not begun']]);
  expect(await editWorkspace.run(opened.excel, { edits: [recolour(entry, 'Red')] })).toMatchObject({ ok: false, trouble: { code: 'gone' } });
});
