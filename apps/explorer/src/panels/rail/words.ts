/** Words of the rail. */
export const WORDS = {
  navigation: 'Screens',
  explore: 'Explore',
  settings: 'Settings',
  help: 'Help',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  connection: 'Connection',
  store: (kind: string, version: string) => `${kind} store${version === '' ? '' : `, ${version}`}`,
  dataVersion: (version: string) => `Data version ${version}`,
  readOnly: 'Read only',
  license: (license: string) => `Licence: ${license}`,
} as const;
