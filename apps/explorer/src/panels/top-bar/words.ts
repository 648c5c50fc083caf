/** Words of the top bar. */
export const WORDS = {
  dataTo: (date: string) => `Data to ${date}`,
  undo: 'Undo',
  redo: 'Redo',
  names: 'Names',
  namesEn: 'English names',
  namesZh: 'Chinese names',
  namesBoth: 'English and Chinese names',
  share: 'Share',
  copied: 'The link to this view is copied.',
  notCopied: 'The link could not be copied. It is in the address bar.',
  settings: 'Settings',
  home: 'Weft, start page',
} as const;
