/**
 * A dataset folder of an invented region for the load benchmark: the same rows in every run, most of them quoting one of
 * many short digests, as real ones do.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CITIES = 50;
const METRICS = 20;
const DIGESTS = 100;
const KINDS = ['firm', 'university', 'institute'] as const;
const TYPES = { firm: 'Firm', university: 'University', institute: 'ResearchInstitute' } as const;
const YEARS = [2019, 2020, 2021, 2022, 2023];
/** Of so many relations one stands in a table without a sentence. */
const UNQUOTED_EVERY = 5;

/** How many rows of each kind. */
export interface DatasetSize {
  readonly entities: number;
  readonly relations: number;
  readonly observations: number;
}

interface Digest {
  readonly id: string;
  readonly sentences: string[];
}

const toFile = (header: string, rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;
const count = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** A step through numbers that meets all of them before it repeats, so that degrees stay even. */
const spread = (index: number, size: number): number => (index * 7_919 + Math.floor(index / size)) % size;

const kindOf = (index: number) => KINDS[index % KINDS.length] ?? 'firm';
const idOf = (index: number): string => `${kindOf(index)}:member-${index}`;
const cityOf = (index: number): string => `city:tarn-${index % CITIES}`;

function say(digests: readonly Digest[], index: number, sentence: string): Digest {
  const digest = digests[index % digests.length];
  if (digest === undefined) throw new RangeError('no digest to say it in');
  digest.sentences.push(sentence);
  return digest;
}

function entityRows(members: number): readonly string[] {
  const cities = count(CITIES).map(
    (index) => `${cityOf(index)},City,Tarn ${index},塔恩${index},Old Tarn ${index}`,
  );
  const bodies = count(members).map(
    (index) =>
      `${idOf(index)},${TYPES[kindOf(index)]},Member ${index} of the Vale,谷地${index}号,M${index}|Vale ${index}`,
  );
  return [...cities, ...bodies];
}

function relationRow(index: number, members: number, digests: readonly Digest[]): string {
  const subject = spread(index, members);
  if (index % UNQUOTED_EVERY === 0) {
    const city = cityOf(subject + Math.floor(index / members));
    return `${idOf(subject)},LOCATED_IN,${city},,,,table row ${index}`;
  }
  const other = (subject + 1 + (index % (members - 1))) % members;
  const sentence = `In contract ${index} member ${subject} and member ${other} agreed to work together for the Vale.`;
  const { id, sentences } = say(digests, index, sentence);
  return `${idOf(subject)},COLLABORATES_WITH,${idOf(other)},${YEARS[index % 5]},${id},${sentence},para ${sentences.length}`;
}

function observationRow(index: number, members: number, digests: readonly Digest[]): string {
  const [subject, metric, year] = [spread(index, members), index % METRICS, YEARS[index % 5]];
  const value = 100 + ((index * 37) % 900);
  const sentence = `Line ${index}: member ${subject} reached ${value} units of measure ${metric} in ${year}.`;
  const { id, sentences } = say(digests, index, sentence);
  return `${idOf(subject)},metric:measure-${metric},${value},${value} units,level,${year},${id},${sentence},para ${sentences.length}`;
}

function documentRows(digests: readonly Digest[]): readonly string[] {
  return digests.flatMap(({ id }, index) => [
    `doc:report-${index},report,Report ${index} on the Vale,Vale Gazette,2024-02-${String((index % 28) + 1).padStart(2, '0')},,`,
    `${id},digest,Digest of report ${index},,,digests/${index}.md,doc:report-${index}`,
  ]);
}

/** Writes the folder; how many rows its tables have. */
export function writeDataset(folder: string, size: DatasetSize): number {
  const members = size.entities - CITIES;
  const digests = count(DIGESTS).map((index): Digest => ({ id: `digest:report-${index}`, sentences: [] }));
  const tables: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    'metrics.csv': ['id,name,unit', count(METRICS).map((i) => `metric:measure-${i},Measure ${i},units`)],
    'entities.csv': ['id,type,name,name_zh,aliases', entityRows(members)],
    'relations.csv': [
      'subject,predicate,object,as_of,document,quote,locator',
      count(size.relations).map((index) => relationRow(index, members, digests)),
    ],
    'observations.csv': [
      'subject,metric,value,value_text,kind,period,document,quote,locator',
      count(size.observations).map((index) => observationRow(index, members, digests)),
    ],
    'documents.csv': ['id,kind,title,publisher,published_at,path,based_on', documentRows(digests)],
  };
  mkdirSync(join(folder, 'digests'), { recursive: true });
  writeFileSync(join(folder, 'dataset.yaml'), 'name: vale\ntitle: The Vale\n');
  digests.forEach(({ sentences }, index) =>
    writeFileSync(join(folder, 'digests', `${index}.md`), `${sentences.join(' ')}\n`),
  );
  for (const [name, [header, rows]] of Object.entries(tables))
    writeFileSync(join(folder, name), toFile(header, rows));
  return Object.values(tables).reduce((sum, [, rows]) => sum + rows.length, 0);
}
