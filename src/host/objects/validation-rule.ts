import { quoteSheetName, formatAddress } from '../model/address';
import { invalidArgument } from '../model/excel-error';
import type { ComparisonOperator, ValidationRule } from '../model/features';
import { flag, oneOf, optional, record, text } from './arguments';
import { RangePlace } from './range-place';

export const OPERATORS: readonly ComparisonOperator[] = [
  'Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo',
];

const COMPARED = { wholeNumber: 'WholeNumber', decimal: 'Decimal', textLength: 'TextLength', date: 'Date', time: 'Time' } as const;

/** Reads `Excel.DataValidationRule`, which holds exactly one kind. Throws InvalidArgument otherwise. */
export function readValidationRule(given: unknown): ValidationRule {
  const kinds = Object.entries(record(given)).filter(([, value]) => value !== null && value !== undefined);
  const [[kind, value] = ['', null], ...others] = kinds;
  if (others.length > 0) throw invalidArgument();
  const parts = record(value);
  if (kind === 'list')
    return { type: 'List', source: listSource(parts.source), inCellDropDown: optional(parts.inCellDropDown, flag, true) };
  if (kind === 'custom') return { type: 'Custom', formula: formulaText(text(parts.formula)) };
  if (!isCompared(kind)) throw invalidArgument();
  const operator = oneOf(OPERATORS, parts.operator);
  const formula2 = optional(parts.formula2, limit, null);
  if (formula2 === null && (operator === 'Between' || operator === 'NotBetween')) throw invalidArgument();
  return { type: COMPARED[kind], operator, formula1: limit(parts.formula1), formula2 };
}

/** The same rule as Excel gives it back: every limit as a formula. */
export function validationRuleAsJson(rule: ValidationRule): Record<string, unknown> {
  switch (rule.type) {
    case 'List':
      return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
    case 'Custom':
      return { custom: { formula: rule.formula } };
    default: {
      const kind = Object.entries(COMPARED).find(([, type]) => type === rule.type)?.[0] ?? '';
      const asFormula = (value: string | number): string => (typeof value === 'number' ? `=${value}` : formulaText(value));
      return {
        [kind]: {
          operator: rule.operator, formula1: asFormula(rule.formula1), ...(rule.formula2 !== null && { formula2: asFormula(rule.formula2) }),
        },
      };
    }
  }
}

const isCompared = (kind: string): kind is keyof typeof COMPARED => kind in COMPARED;

/** An inline list is a text with commas of at most 255 characters; longer ones are refused, because files cannot hold them. */
function listSource(given: unknown): string {
  if (given instanceof RangePlace) return rangeFormula(given);
  const source = text(given);
  if (source === '' || (!source.startsWith('=') && source.length > 255)) throw invalidArgument();
  return source;
}

/** A number, a range, a formula, or a date as scripts pass it. */
function limit(given: unknown): string | number {
  if (typeof given === 'number') return given;
  if (given instanceof RangePlace) return rangeFormula(given);
  const typed = text(given);
  if (typed.startsWith('=')) return typed;
  if (typed.trim() !== '' && Number.isFinite(Number(typed))) return Number(typed);
  const serial = dateSerial(typed) ?? timeOfDay(typed);
  if (serial === null) throw invalidArgument();
  return serial;
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const DAYS_TO_1970 = 25_569;

/** `2026-11-24` → 46350; null for a text that is no ISO date. */
function dateSerial(iso: string): number | null {
  const parts = ISO_DATE.exec(iso);
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  const days = Date.UTC(year ?? 0, (month ?? 1) - 1, day) / 86_400_000 + DAYS_TO_1970;
  return days + ((hour ?? 0) * 3_600 + (minute ?? 0) * 60 + (second ?? 0)) / 86_400;
}

const ISO_TIME = /^T?([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/** `09:00:00` → 0.375 of a day; null for a text that is no ISO time. */
function timeOfDay(iso: string): number | null {
  const parts = ISO_TIME.exec(iso);
  if (!parts) return null;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return (hours * 3_600 + minutes * 60 + seconds) / 86_400;
}

function rangeFormula(range: RangePlace): string {
  return `=${quoteSheetName(range.sheet.name)}!${formatAddress(range.area, { absolute: true })}`;
}

const formulaText = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);
