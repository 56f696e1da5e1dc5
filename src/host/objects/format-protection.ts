import { ApiObject, type MembersBySet } from './api-object';
import { flag } from './arguments';
import type { StyleTarget } from './style-target';

/** What a protected sheet keeps people from: editing locked cells, seeing hidden formulas. */
export class FormatProtection extends ApiObject {
  static override readonly className = 'FormatProtection';
  static override readonly members: MembersBySet<FormatProtection> = { '1.2': ['FormulaHidden', 'Locked'] };

  constructor(private readonly target: StyleTarget) {
    super();
  }

  get Locked(): boolean | null {
    return this.target.shared((style) => style.locked);
  }

  set Locked(value: unknown) {
    this.target.change({ locked: flag(value) });
  }

  get FormulaHidden(): boolean | null {
    return this.target.shared((style) => style.formulaHidden);
  }

  set FormulaHidden(value: unknown) {
    this.target.change({ formulaHidden: flag(value) });
  }
}
