/** One tab's working parts, made once at the start and handed to commands and components. */
import type { Client } from '@weft/contract';
import type { QueryClient } from '@tanstack/react-query';
import type { RenderSource } from '../state/render-source';
import type { Session } from '../state/session';
import type { CanvasLink } from './canvas-link';

/** Session, client, cache, derived picture and canvas. */
export interface Workbench {
  readonly session: Session;
  readonly client: Client;
  readonly queries: QueryClient;
  readonly render: RenderSource;
  readonly link: CanvasLink;
}
