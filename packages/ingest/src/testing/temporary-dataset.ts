/** Dataset folders for tests: written into a temporary folder, changed between loads, removed at the end. */
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small dataset of an invented region that loads without a remark. */
export const SMALL_DATASET: Readonly<Record<string, string>> = {
  'dataset.yaml': 'name: tarn\ntitle: Tarn\n',
  'documents.csv': 'id,kind,title,published_at,path\ndoc:a,report,A report,2020-05-01,a.txt\n',
  'a.txt': 'The mill works with the school. Sales were 10 crowns in 2019.\n',
  'metrics.csv': 'id,name\nmetric:sales,Sales\n',
  'entities.csv':
    'id,type,name\nfirm:mill,Firm,Mill\nuniversity:school,University,School\ncity:tarn,City,Tarn\n',
  'relations.csv':
    'subject,predicate,object,document,quote\n' +
    'firm:mill,COLLABORATES_WITH,university:school,doc:a,The mill works with the school.\n' +
    'firm:mill,LOCATED_IN,city:tarn,,\n',
  'observations.csv':
    'subject,metric,value,kind,period,document,quote\n' +
    'firm:mill,metric:sales,10,level,2019,doc:a,Sales were 10 crowns in 2019.\n',
};

/** A folder of files. */
export class TemporaryDataset {
  readonly folder = mkdtempSync(join(tmpdir(), 'weft-ingest-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = SMALL_DATASET) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  append(name: string, text: string): void {
    this.write(name, this.read(name) + text);
  }

  removeLine(name: string, containing: string): void {
    const lines = this.read(name).split('\n');
    this.write(name, lines.filter((line) => !line.includes(containing)).join('\n'));
  }

  remove(name = ''): void {
    rmSync(this.path(name), { recursive: true, force: true });
  }
}
