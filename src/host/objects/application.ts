import type { Book } from '../model/book';
import { ApiObject, type MembersBySet } from './api-object';
import { oneOf } from './arguments';
import { CultureInfo } from './culture-info';
import type { Session } from './session';

const MODES: readonly Book['calculationMode'][] = ['Automatic', 'AutomaticExceptTables', 'Manual'];
const CALCULATIONS = ['Recalculate', 'Full', 'FullRebuild'] as const;

export class Application extends ApiObject {
  static override readonly className = 'Application';
  static override readonly members: MembersBySet<Application> = {
    '1.1': ['Calculate', 'CalculationMode'],
    '1.6': ['SuspendApiCalculationUntilNextSync'],
    '1.9': ['CalculationEngineVersion', 'CalculationState', 'SuspendScreenUpdatingUntilNextSync'],
    '1.11': ['CultureInfo', 'DecimalSeparator', 'ThousandsSeparator', 'UseSystemSeparators'],
  };

  constructor(private readonly session: Session) {
    super();
  }

  get CalculationMode(): Book['calculationMode'] {
    return this.session.book.calculationMode;
  }

  set CalculationMode(value: unknown) {
    const mode = oneOf(MODES, value);
    this.session.calculate('pending');
    this.session.book.calculationMode = mode;
    this.session.book.note({ kind: 'properties' });
    if (mode !== 'Manual') this.session.calculate('full');
  }

  /** Calculation is never left half done here: a request waits for it. */
  get CalculationState(): 'Done' {
    return 'Done';
  }

  /** The engine that Excel 2016 and later count as. */
  get CalculationEngineVersion(): number {
    return 191_029;
  }

  get CultureInfo(): CultureInfo {
    return new CultureInfo();
  }

  get DecimalSeparator(): string {
    return '.';
  }

  get ThousandsSeparator(): string {
    return ',';
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  Calculate(type: unknown): void {
    oneOf(CALCULATIONS, type);
    this.session.calculate('full');
  }

  /** Values are calculated when they are read or the request ends, so there is nothing to hold back. */
  SuspendApiCalculationUntilNextSync(): void {
    return;
  }

  /** The view is repainted once a request has ended, so there is nothing to hold back. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
