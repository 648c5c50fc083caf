/** Words of notices and questions. */
export const WORDS = {
  region: 'Notices',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  ask: 'Before this is added',
} as const;
