import { ApiObject, type MembersBySet } from '../objects/api-object';

/** The type name under which the client asks for its own service. */
export const ADDIN_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** The client says here that it can run ribbon commands. A refusal would be an unhandled rejection in the page. */
export class AddinService extends ApiObject {
  static override readonly className = 'AddinInternalService';
  static override readonly members: MembersBySet<AddinService> = { '1.1': ['NotifyActionHandlerReady'] };

  NotifyActionHandlerReady(): void {
    return;
  }
}
