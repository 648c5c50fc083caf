/** The reference of the neighbour benchmark: the embedded engine in a process of its own, and nothing else. */
import grafeo from '@grafeo-db/js';

interface Question {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const [, , path = ''] = process.argv;
const database = grafeo.GrafeoDB.create(path);

process.on('message', ({ text, parameters }: Question) => {
  void database.executeCypher(text, parameters).then((result) => {
    process.send?.({ columns: result.columns, rows: result.rows() });
  });
});
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
