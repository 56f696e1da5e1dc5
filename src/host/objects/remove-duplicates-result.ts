import { ApiObject, type MembersBySet } from './api-object';

export class RemoveDuplicatesResult extends ApiObject {
  static override readonly className = 'RemoveDuplicatesResult';
  static override readonly members: MembersBySet<RemoveDuplicatesResult> = { '1.9': ['Removed', 'UniqueRemaining'] };

  constructor(
    private readonly removed: number,
    private readonly remaining: number,
  ) {
    super();
  }

  get Removed(): number {
    return this.removed;
  }

  get UniqueRemaining(): number {
    return this.remaining;
  }
}
