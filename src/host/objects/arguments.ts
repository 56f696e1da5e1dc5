/** Arguments arrive as JSON: these readers hand them on typed, or refuse them as Excel does. */
import { invalidArgument } from '../model/excel-error';

export function text(value: unknown): string {
  if (typeof value === 'string') return value;
  // Scripts pass numbers where Excel takes names, and Excel takes them.
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw invalidArgument();
}

export function number(value: unknown): number {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof read === 'number' && Number.isFinite(read)) return read;
  throw invalidArgument();
}

export function wholeNumber(value: unknown): number {
  const read = number(value);
  if (!Number.isInteger(read)) throw invalidArgument();
  return read;
}

export function flag(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument();
}

/** One of Excel's enumerated words. */
export function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw invalidArgument();
  return word;
}

/** The fallback for an argument that was left out. */
export function optional<T>(value: unknown, read: (value: unknown) => T, fallback: T): T {
  return value === undefined || value === null ? fallback : read(value);
}

/** A plain object, such as a rule or options. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw invalidArgument();
}

export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw invalidArgument();
}
