import type { Validation, ValidationRule } from '../../model/features';
import { fromFileForm, toFileForm, type FormulaPlace } from '../formula/file-form';
import { operatorNamed, operatorWord } from '../formula/operators';
import { baseForFile, baseForModel, type RuleBase } from '../formula/rule-base';
import { element, escapeText } from '../xml/build';
import type { XmlElement } from '../xml/element';
import { fromExcelText, toExcelText } from '../xml/excel-text';
import { readAreas, writeAreas } from '../xml/references';

type ComparedType = Extract<ValidationRule, { operator: unknown }>['type'];

const COMPARED: Readonly<Record<ComparedType, string>> = {
  WholeNumber: 'whole',
  Decimal: 'decimal',
  TextLength: 'textLength',
  Date: 'date',
  Time: 'time',
};

/** What Excel takes of a list that is written out; longer ones make it repair the file. Point at a name instead. */
export const LONGEST_WRITTEN_LIST = 255;

/** @throws RangeError where a written-out list is longer than Excel takes */
export function writeValidations(validations: readonly Validation[], place: FormulaPlace): string {
  const entries = validations.map((validation) => writeValidation(validation, place));
  return entries.length === 0 ? '' : element('dataValidations', { count: entries.length }, entries);
}

/**
 * The rules of a sheet, those of its extension list included; ids are given by the caller.
 * @param leftOut told of each entry that only shows a message: the model has no rule that allows everything
 */
export function readValidations(worksheet: XmlElement, nextId: () => string, leftOut: () => void): Validation[] {
  const plain = worksheet.child('dataValidations')?.all('dataValidation') ?? [];
  const extended = [...(worksheet.child('extLst')?.deep('x14:dataValidation') ?? [])];
  return [...plain, ...extended].flatMap((entry) => {
    const areas = readAreas(entry.get('sqref') ?? entry.child('xm:sqref')?.text);
    const rule = areas.length > 0 ? readRule(entry, baseForModel(areas)) : null;
    if (rule) return [{ id: nextId(), areas, rule, ...readMessages(entry) }];
    if (entry.get('prompt')) leftOut();
    return [];
  });
}

function writeValidation({ areas, rule, ignoreBlanks, prompt, errorAlert }: Validation, place: FormulaPlace): string {
  const base = baseForFile(areas);
  const operand = (value: string | number | null): string => {
    if (value === null) return '';
    return typeof value === 'number' || !value.startsWith('=') ? literal(value) : toFileForm(base.move(value), place);
  };
  const [type, formula1, formula2] =
    rule.type === 'List'
      ? ['list', listSource(rule.source, operand), '']
      : rule.type === 'Custom'
        ? ['custom', operand(rule.formula), '']
        : [COMPARED[rule.type], operand(rule.formula1), operand(rule.formula2)];
  return element(
    'dataValidation',
    {
      type,
      errorStyle: errorAlert.style === 'Stop' ? null : errorAlert.style.toLowerCase(),
      operator: 'operator' in rule && rule.operator !== 'Between' ? operatorWord(rule.operator) : null,
      allowBlank: ignoreBlanks || null,
      // The attribute's name says the contrary of what it does.
      showDropDown: rule.type === 'List' && !rule.inCellDropDown ? true : null,
      showInputMessage: prompt.showPrompt || null,
      showErrorMessage: errorAlert.showAlert || null,
      errorTitle: toExcelText(errorAlert.title) || null,
      error: toExcelText(errorAlert.message) || null,
      promptTitle: toExcelText(prompt.title) || null,
      prompt: toExcelText(prompt.message) || null,
      sqref: writeAreas(base.areas),
    },
    element('formula1', {}, escapeText(toExcelText(formula1 ?? ''))),
    formula2 ? element('formula2', {}, escapeText(toExcelText(formula2))) : '',
  );
}

function listSource(source: string, operand: (value: string) => string): string {
  if (source.startsWith('=')) return operand(source);
  if (source.length > LONGEST_WRITTEN_LIST)
    throw new RangeError(
      `A validation list of ${source.length} characters cannot be written out: Excel takes ${LONGEST_WRITTEN_LIST}.`,
    );
  return literal(source, { isText: true });
}

/** Numbers stand as they are, and so do dates as serial numbers; all other text is quoted. */
function literal(value: string | number, { isText = false } = {}): string {
  if (typeof value === 'number') return String(value);
  if (!isText && value.trim() !== '' && Number.isFinite(Number(value))) return value.trim();
  return `"${value.replaceAll('"', '""')}"`;
}

function readRule(entry: XmlElement, base: RuleBase): ValidationRule | null {
  const type = entry.get('type') ?? 'none';
  const text = (name: string): string | null => {
    const formula = entry.child(name) ?? entry.child(`x14:${name}`)?.child('xm:f');
    return formula ? fromExcelText(formula.text).trim() : null;
  };
  const formula = (written: string): string => base.move(fromFileForm(written));
  const first = text('formula1');
  const second = text('formula2');
  if (type === 'list') {
    const written = /^"(.*)"$/s.exec(first ?? '')?.[1];
    const source = written === undefined ? formula(first ?? '') : written.replaceAll('""', '"');
    return { type: 'List', source, inCellDropDown: !entry.flag('showDropDown') };
  }
  if (type === 'custom') return { type: 'Custom', formula: formula(first ?? '') };
  const compared = (Object.keys(COMPARED) as ComparedType[]).find((key) => COMPARED[key] === type);
  if (!compared || first === null) return null;
  const operand = (written: string): string | number =>
    Number.isFinite(Number(written)) && written !== '' ? Number(written) : formula(written);
  const operator = operatorNamed(entry.get('operator'));
  // LibreOffice writes a second operand where none is asked for.
  const hasTwo = operator === 'Between' || operator === 'NotBetween';
  return {
    type: compared,
    operator,
    formula1: operand(first),
    formula2: second === null || !hasTwo ? null : operand(second),
  };
}

function readMessages(entry: XmlElement): Pick<Validation, 'ignoreBlanks' | 'prompt' | 'errorAlert'> {
  const text = (name: string): string => fromExcelText(entry.get(name) ?? '');
  const style = entry.get('errorStyle');
  return {
    ignoreBlanks: entry.flag('allowBlank'),
    prompt: { title: text('promptTitle'), message: text('prompt'), showPrompt: entry.flag('showInputMessage') },
    errorAlert: {
      title: text('errorTitle'),
      message: text('error'),
      showAlert: entry.flag('showErrorMessage'),
      style: style === 'warning' ? 'Warning' : style === 'information' ? 'Information' : 'Stop',
    },
  };
}
