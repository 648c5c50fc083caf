/**
 * A process that is no Weft and takes the engine's lock the moment it is free, keeps it for a while and leaves in
 * order. Arguments: database file, milliseconds.
 */
import grafeo from '@grafeo-db/js';

const [, , path = '', milliseconds = '0'] = process.argv;
process.send?.({ kind: 'opened' });

function takeLock(): InstanceType<typeof grafeo.GrafeoDB> {
  for (;;) {
    try {
      return grafeo.GrafeoDB.open(path);
    } catch (error) {
      if (!String(error).includes('cannot be locked')) throw error;
    }
  }
}

const database = takeLock();
process.send?.({ kind: 'locked' });
setTimeout(() => {
  database.close();
  process.disconnect();
}, Number(milliseconds));
