/** What goes over the socket between an owner and those who joined it. */
import type { EngineAnswer, EngineRequest, RequestFailure } from '../protocol';

/** Both sides must speak the same version; it changes with any message. */
export const PROTOCOL = 'weft-embedded-1';

export type ToOwner =
  | { readonly kind: 'hello'; readonly protocol: string }
  | { readonly kind: 'request'; readonly id: number; readonly request: EngineRequest }
  | { readonly kind: 'cancel'; readonly id: number };

export type FromOwner =
  | { readonly kind: 'welcome'; readonly protocol: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: EngineAnswer }
  | { readonly kind: 'failure'; readonly id: number; readonly failure: RequestFailure };

/** Takes an unpacked frame as a message of a kind; both programs are the same version of Weft, so the kind is enough. */
export function parseMessage<Message extends ToOwner | FromOwner>(
  frame: unknown,
  kinds: readonly Message['kind'][],
): Message {
  const kind: unknown =
    typeof frame === 'object' && frame !== null && 'kind' in frame ? frame.kind : undefined;
  if (!kinds.some((known) => known === kind)) throw new TypeError('a frame is no message of this protocol');
  return frame as Message;
}
