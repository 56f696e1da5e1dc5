import { ENTITIES } from '../../domain/model/workspace';
import { areaName, cellName, type Area } from '../../sheets/address';
import { entryRules, type EntryRule } from '../../sheets/entry-rules';
import { cellCount, cellsInWords } from '../../sheets/repairs/cell-runs';
import { applyValidation } from '../apply-validation';
import { queueBareCells } from '../entry-rules';
import { putValidation, type SeenValidation } from '../put-validation';
import { rangeOf } from '../write-sheets';
import { atOnce } from './at-once';
import type { DoneRepair, PlannedRepair, RepairKindOfWork } from './repair-work';

/** Dropdowns and entry checks that are lost, as after somebody has pasted over cells. A rule that somebody has made there stays. */
export const entryRuleRepairs: RepairKindOfWork = {
  stage: 'cells',
  async look({ context, found, sync }) {
    const looked = entryRules(found.reading).map((rule) => ({ rule, bare: queueBareCells(context, rule) }));
    await sync();
    const repairs = looked.flatMap(({ rule, bare }) => {
      const areas = bare();
      return areas.length === 0 ? [] : [repairOf(rule, areas)];
    });
    return { repairs, told: [] };
  },
};

function repairOf(rule: EntryRule, bare: readonly Area[]): PlannedRepair {
  const { collection, field, header, sheet, area } = rule;
  const cells = cellsInWords(bare, area, header);
  const isList = rule.on(area).rule.type === 'list';
  const isOne = cells.startsWith('1 ');
  const { items: now, bytes, isPart } = atOnce(bare, ({ rowCount }) => BYTES_PER_RULE * (1 + Math.min(rowCount, MOST_LOOKS)));
  return {
    repair: {
      id: `entry-rule:${ENTITIES[collection].table}.${field}`,
      kind: 'entry-rule',
      what: isList ? `On ${sheet}, ${cells} ${isOne ? 'has' : 'have'} lost ${isOne ? 'its' : 'their'} dropdown.` : `On ${sheet}, ${cells} no longer ${isOne ? 'refuses' : 'refuse'} what does not belong there.`,
      does: `${isList ? 'The dropdown' : 'The entry check'} is put back; what stands in the cells stays.`,
      nearest: { sheet, address: cellName(bare[0]?.row ?? area.row, area.column) },
    },
    writesOn: [sheet],
    bytes,
    isPart,
    write: (context) => putBack(context, rule, now),
  };
}

/** More cells are looked at by blocks: one by one they would be more than Excel on the web takes at once. */
const MOST_LOOKS = 300;
/** Of one range, to look at it or to write it. */
const BYTES_PER_RULE = 2500;

const MIXED: ReadonlySet<string> = new Set(['Inconsistent', 'MixedCriteria']);

/** Single cells, where they are not too many. */
function blocksOf(areas: readonly Area[]): Area[] {
  const size = Math.ceil(cellCount(areas) / MOST_LOOKS);
  return areas.flatMap(({ row, column, rowCount }) =>
    Array.from({ length: Math.ceil(rowCount / size) }, (_, index) => ({ row: row + index * size, column, rowCount: Math.min(size, rowCount - index * size), columnCount: 1 })),
  );
}

function putBack({ workbook }: Excel.RequestContext, { sheet, header, on }: EntryRule, bare: readonly Area[]): () => DoneRepair {
  const worksheet = workbook.worksheets.getItem(sheet);
  const looked = blocksOf(bare).map((cells) => ({ cells, validation: rangeOf(worksheet, cells).dataValidation.load('type,rule,prompt,errorAlert') }));
  for (const cells of bare) applyValidation(rangeOf(worksheet, cells), on(cells));
  return () => {
    const before = looked.map(({ cells, validation: { type, rule, prompt, errorAlert } }) => ({ cells, validation: { type, rule, prompt, errorAlert } satisfies SeenValidation }));
    const mixed = before.flatMap(({ cells, validation }) => (MIXED.has(validation.type) ? [areaName(cells)] : []));
    return {
      isOvertaken: before.some(({ validation }) => validation.type !== 'None'),
      doubts: mixed.length === 0 ? [] : [`On ${sheet}, others were giving cells of ${header} rules of their own at the same moment: look whether ${mixed.join(', ')} still take what they were to.`],
      sight: (context) => {
        const now = bare.map((cells) => rangeOf(context.workbook.worksheets.getItem(sheet), cells).dataValidation.load('type,rule'));
        return () => now.map(({ type, rule }) => ({ type, rule }));
      },
      takeBack: (context) => {
        // Of blocks whose cells differed nobody knows which cell had what: they keep the rule of their column, and it is told.
        for (const { cells, validation } of before) if (!MIXED.has(validation.type)) putValidation(rangeOf(context.workbook.worksheets.getItem(sheet), cells).dataValidation, validation);
      },
    };
  };
}
