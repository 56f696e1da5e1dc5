import { stakeholders } from '../domain/model/stakeholders';
import { choiceColumn, choicesColumn, idColumn, idsColumn, nameColumn, textColumn, type ComputedColumn } from './column';
import { conclusionFormula } from './conclusion-formula';
import { defineEntitySheet } from './entity-sheet';
import { RATING_ORDER_NAME } from './hidden-names';
import { COMMITMENT_COLOURS } from '../look/colours';
import { DATE_FORMAT } from './look';
import type { Naming } from './naming';

export const stakeholdersSheet = defineEntitySheet({
  key: 'stakeholders',
  collection: 'stakeholders',
  entity: stakeholders,
  title: 'Stakeholders',
  help: 'Everybody whose support the work needs, along the whole pathway. Prefer roles to names. The shaded columns follow from the newest rating on Commitment.',
  columns: {
    id: idColumn(),
    stakeholder: nameColumn(30),
    organisation: textColumn(22),
    pathway: choiceColumn(18),
    holds: choicesColumn(19),
    dependsOn: idsColumn(10),
    riskIfLeftOut: choiceColumn(10),
    power: choiceColumn(8),
    interest: choiceColumn(9),
    onTheSig: choiceColumn(8),
  },
  computed: {
    now: rated(16, {}, ({ table }) => ratingCell(table('CommitmentRatings'), 'Now')),
    needed: rated(16, {}, ({ table }) => ratingCell(table('CommitmentRatings'), 'Needed')),
    gap: { width: 7, style: { horizontal: 'Right', indent: 1, numberFormat: '+0;-0;0' }, formula: gap },
    whatToDo: { width: 22, style: { wrap: true }, formula: () => conclusionFormula('[@Now]', '[@Needed]', '[@Gap]', '[@ID]&[@Stakeholder]') },
    ratedOn: rated(12, { horizontal: 'Right', indent: 1, numberFormat: DATE_FORMAT }, () => `IF([@[Newest rating]]<${ROW_BASE},"",INT([@[Newest rating]]/${ROW_BASE}))`),
    newestRating: { width: 14, style: {}, isHidden: true, formula: newestRating },
    mapOrder: { width: 14, style: {}, isHidden: true, formula: mapOrder },
  },
  colours: [
    { column: 'now', by: COMMITMENT_COLOURS },
    { column: 'needed', by: COMMITMENT_COLOURS },
  ],
  frozenThrough: 'stakeholder',
  home: 'id',
  readyRows: 10,
  names: (naming) => [{ name: RATING_ORDER_NAME, formula: ratingOrderFormula(naming), isVisible: false }],
});

/** More rows than a sheet has: a day and a row make one number, and the number gives both back. */
const ROW_BASE = '2^20';

/**
 * What the hidden name `sig.ratingOrder` stands for: for each rating its day and then its row, so that the greatest is
 * the newest, and of one day the last. A blank or unreadable date counts as the oldest.
 */
function ratingOrderFormula({ table }: Naming): string {
  const ratedOn = `${table('CommitmentRatings')}[Rated on]`;
  return `=IF(ISNUMBER(${ratedOn}),INT(${ratedOn}),0)*${ROW_BASE}+ROW(${ratedOn})`;
}

/** 0 where there is no rating. A name is always worked out as an array, so that no special keys are needed in Excel 2016. */
function newestRating({ table }: Naming): string {
  return `=IF([@ID]="",0,SUMPRODUCT(MAX((${table('CommitmentRatings')}[Stakeholder]=[@ID])*${RATING_ORDER_NAME})))`;
}

/** A column that shows something of the newest rating, and nothing where there is none. */
function rated(width: number, style: ComputedColumn['style'], value: (naming: Naming) => string): ComputedColumn {
  return { width, style, formula: (naming) => `=IF([@[Newest rating]]=0,"",${value(naming)})` };
}

function ratingCell(ratings: string, header: string): string {
  return `INDEX(${ratings}[${header}],MOD([@[Newest rating]],${ROW_BASE})-ROW(${ratings}[[#Headers],[${header}]]))&""`;
}

/** Steps from Now to Needed; nothing where either is no place on the continuum (Unknown is the list's first word). */
function gap({ list }: Naming): string {
  const place = (header: string): string => `MATCH([@${header}],${list('CommitmentNowList')},0)`;
  return `=IF(OR([@Now]="",[@Now]="Unknown",[@Needed]="",[@Needed]="Unknown"),"",IFERROR(${place('Needed')}-${place('Now')},""))`;
}

/**
 * Where the stakeholder stands on the map, smallest first: opposed, then unknown, then the size of the gap, then those
 * who must make it happen, then the ID's number, then the row. A whole number of at most 13 digits, since Excel tells
 * numbers apart by 15.
 */
function mapOrder(): string {
  const standing = 'IF([@Now]="Opposed",0,IF(OR([@Now]="",[@Now]="Unknown"),1,2))';
  const size = '4-ABS(N([@Gap]))';
  const mayFollow = 'IF([@Needed]="Make it happen",0,1)';
  const number = 'IFERROR(MIN(INT(VALUE(MID([@ID],2,9))),99999),99999)';
  return `=IF(AND([@ID]="",[@Stakeholder]=""),"",(((${standing}*10+${size})*2+${mayFollow})*10^5+${number})*${ROW_BASE}+ROW())`;
}
