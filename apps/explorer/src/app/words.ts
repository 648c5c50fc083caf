/** Words of the page's frame. */
export const WORDS = {
  skipToList: 'Skip to the list of this view',
  skipToMain: 'Skip to the content',
  titleStart: 'Weft',
  titleView: (name: string) => `${name} · Weft`,
} as const;
