import { ApiObject, type MembersBySet } from './api-object';
import { flag } from './arguments';
import type { Session } from './session';

/** What concerns the add-in's own run: whether it is told of events. */
export class Runtime extends ApiObject {
  static override readonly className = 'Runtime';
  static override readonly members: MembersBySet<Runtime> = { '1.8': ['EnableEvents'] };

  constructor(private readonly session: Session) {
    super();
  }

  get EnableEvents(): boolean {
    return this.session.events.enabled;
  }

  set EnableEvents(value: unknown) {
    this.session.events.enabled = flag(value);
  }
}
