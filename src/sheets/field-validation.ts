import type { FieldKind, FieldTexts } from '../domain/model/field';
import { ENTITIES } from '../domain/model/workspace';
import { cellName, type Area } from './address';
import { numberInWords, SEPARATOR } from './codec';
import { idsName } from './hidden-names';
import type { Naming } from './naming';
import type { Validation, ValidationRule } from './sheet-layout';

/** Excel's own limits for input messages, in characters. */
const LONGEST_PROMPT = 255;
const LONGEST_TITLE = 32;

/** Days on which anything of a service improvement plan can fall. */
const EARLIEST_DAY = '2000-01-01';
const LATEST_DAY = '2099-12-31';

/** Excel's rule needs two bounds: where a number has none of its own, anything beyond these is a slip of the finger. */
const LARGEST_NUMBER = 10 ** 9;

/**
 * What a field's cells accept, and what a person is told on entering one. `suggestions` names words that a text's
 * dropdown offers.
 */
export function fieldValidation(field: FieldTexts & { readonly kind: FieldKind }, area: Area, naming: Pick<Naming, 'list'>, suggestions?: string): Validation {
  return {
    area,
    rule: suggestions === undefined ? ruleOf(field.kind, area, naming) : { type: 'list', source: `=${suggestions}` },
    prompt: promptOf(field.header, `${field.help} Example: ${field.example}`),
    alert: alertOf(field),
  };
}

/** A column that a formula fills accepts everything, and says that nobody needs to fill it. */
export function computedValidation({ header, help }: { header: string; help: string }, area: Area): Validation {
  return { area, rule: { type: 'anyText' }, prompt: promptOf(header, `(calculated) ${help}`), alert: null };
}

/** @throws RangeError where a text is longer than Excel allows: the declaration is wrong then. */
export function promptOf(title: string, message: string): Validation['prompt'] {
  if (message.length > LONGEST_PROMPT) throw new RangeError(`The input message of ${title} is longer than ${LONGEST_PROMPT} characters`);
  return { title: title.slice(0, LONGEST_TITLE), message };
}

function ruleOf(kind: FieldKind, area: Area, { list }: Pick<Naming, 'list'>): ValidationRule {
  const cell = cellName(area.row, area.column);
  switch (kind.type) {
    case 'choice':
    case 'choices':
      return { type: 'list', source: `=${list(kind.list.name)}` };
    case 'date':
      return { type: 'date', first: EARLIEST_DAY, last: LATEST_DAY };
    case 'fraction':
      return { type: 'decimal', minimum: 0, maximum: 1 };
    case 'number':
      return {
        type: kind.whole ? 'wholeNumber' : 'decimal',
        minimum: kind.minimum ?? -LARGEST_NUMBER,
        maximum: kind.maximum ?? LARGEST_NUMBER,
      };
    case 'wholeNumbers':
      return { type: 'custom', formula: wholeNumbersFormula(kind, cell) };
    case 'identifier':
      return { type: 'custom', formula: identifierFormula(kind.prefix, cell) };
    case 'reference':
      return { type: 'list', source: `=${idsName(ENTITIES[kind.to].table)}` };
    case 'references':
    case 'audience':
    case 'text':
      return { type: 'anyText' };
  }
}

/** One number, or several as text, which the check reads. INT of text is an error, and OR would pass it on: the text comes first. */
function wholeNumbersFormula({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }, cell: string): string {
  return `=IF(ISTEXT(${cell}),TRUE,AND(ISNUMBER(${cell}),${cell}>=${minimum},${cell}<=${maximum},${cell}=INT(${cell})))`;
}

/** A letter and a number, used once in its column. The whole column is counted only when somebody types an ID. */
function identifierFormula(prefix: string, cell: string): string {
  const column = cell.replace(/\d+/, '');
  return `=AND(LEFT(${cell},1)="${prefix}",ISNUMBER(VALUE(MID(${cell},2,9))),COUNTIF($${column}:$${column},${cell})=1)`;
}

function alertOf({ header, kind, example }: FieldTexts & { readonly kind: FieldKind }): Validation['alert'] {
  switch (kind.type) {
    case 'choice':
      return { style: 'Stop', title: header, message: `Choose one of: ${kind.list.values.join(', ')}.` };
    case 'choices':
      return { style: 'Information', title: header, message: `Several values are fine, with “${SEPARATOR.trim()}” between them: ${kind.list.values.join(', ')}.` };
    case 'date':
      return { style: 'Stop', title: header, message: `Type a date, such as ${example}.` };
    case 'fraction':
      return { style: 'Stop', title: header, message: 'Type a percentage from 0% to 100%.' };
    case 'number':
      return { style: 'Stop', title: header, message: `Type ${numberInWords(kind)}.` };
    case 'wholeNumbers':
      return { style: 'Stop', title: header, message: `Type numbers from ${kind.minimum} to ${kind.maximum}, with “;” between them.` };
    case 'identifier':
      return { style: 'Stop', title: header, message: `An ID is the letter ${kind.prefix} and a number, such as ${example}, and each is used once.` };
    case 'reference':
      return { style: 'Information', title: header, message: `There is no such ID on ${ENTITIES[kind.to].sheet} yet. Choose one of the list, or add the row there.` };
    case 'references':
    case 'audience':
    case 'text':
      return null;
  }
}
