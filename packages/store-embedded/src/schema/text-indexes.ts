/** Full-text indexes by the name the port knows them by: one label and one property each, as the engine wants it. */
import type { TextQuery } from '@weft/store';

export const TEXT_INDEXES = {
  'entity-names': { label: 'Entity', property: 'searchText' },
  'claim-quotes': { label: 'Claim', property: 'quote' },
} as const satisfies Readonly<
  Record<TextQuery['index'], { readonly label: string; readonly property: string }>
>;
