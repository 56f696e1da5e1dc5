import { ApiObject, type MembersBySet } from './api-object';
import { color } from './color';
import type { StyleTarget } from './style-target';

export class RangeFill extends ApiObject {
  static override readonly className = 'RangeFill';
  static override readonly members: MembersBySet<RangeFill> = { '1.1': ['Clear', 'Color'] };

  constructor(private readonly target: StyleTarget) {
    super();
  }

  /** `#RRGGBB`; white for cells without a fill, null where cells differ. */
  get Color(): string | null {
    return this.target.shared(({ fill }) => fill ?? '#FFFFFF');
  }

  /** An empty text takes the fill away. */
  set Color(value: unknown) {
    this.target.change({ fill: value === '' ? null : color(value) });
  }

  Clear(): void {
    this.target.change({ fill: null });
  }
}
