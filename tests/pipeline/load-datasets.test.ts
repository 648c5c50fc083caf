// The shipped sample and an invented region, loaded into every archive: exact counts, idempotence, retraction, evidence.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadPaths, type ChangeCounts, type LoadReport } from '@weft/ingest';
import { dumpArchive } from './dump-archive';
import { ENGINES, type OpenedArchive } from './engines';

const SAMPLE = new URL('../../data/shandong', import.meta.url).pathname;
const INVENTED = new URL('../fixtures/norvale', import.meta.url).pathname;
const KINDS = ['entities', 'relations', 'claims', 'observations'] as const;

let copies: string;
beforeAll(() => {
  copies = mkdtempSync(join(tmpdir(), 'weft-datasets-'));
});
afterAll(() => rmSync(copies, { recursive: true, force: true }));

function copyOf(folder: string, name: string): string {
  cpSync(folder, join(copies, name), { recursive: true });
  return join(copies, name);
}

function changed({ created, changed: altered, retracted }: ChangeCounts): string {
  return `${created}/${altered}/${retracted}`;
}

function changes(report: LoadReport): readonly string[] {
  return KINDS.map((kind) => changed(report[kind]));
}

function rowsOf(file: string): number {
  // No row of the sample's tables spans lines.
  return readFileSync(file, 'utf8').trim().split('\n').length - 1;
}

const NOTHING = ['0/0/0', '0/0/0', '0/0/0', '0/0/0'];

describe.each(Object.entries(ENGINES))('%s', (engine, open) => {
  let opened: OpenedArchive;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());

  it('loads the sample without a rejection, and the second time changes nothing', async () => {
    const { archive } = opened;
    const dry = await loadPaths([SAMPLE], archive, { dryRun: true });
    const report = await loadPaths([SAMPLE], archive);
    expect(report.rejected).toEqual([]);
    expect(changes(dry)).toEqual(changes(report));
    const rows = rowsOf(join(SAMPLE, 'relations.csv')) + rowsOf(join(SAMPLE, 'observations.csv'));
    expect(report.claims.created).toBe(rows);
    expect(report.entities.created).toBe(rowsOf(join(SAMPLE, 'entities.csv')));
    expect(changes(await loadPaths([SAMPLE], archive))).toEqual(NOTHING);
    expect(changes(await loadPaths([SAMPLE], archive, { dryRun: true }))).toEqual(NOTHING);
  });

  it('holds what the plain archive holds, every line with claims and every claim with its source', async () => {
    const plain = await ENGINES.memory();
    await loadPaths([SAMPLE, INVENTED], plain.archive);
    await loadPaths([SAMPLE, INVENTED], opened.archive);
    const held = await dumpArchive(opened.archive);
    expect(held).toEqual(await dumpArchive(plain.archive));
    const documents = new Set(held.documents.map(({ id }) => id));
    const accepted = held.claims.filter(({ status }) => status === 'accepted');
    for (const relation of held.relations) {
      const claims = accepted.filter(({ relKey }) => relKey === relation.key);
      expect(claims).toHaveLength(relation.claimCount);
      for (const claim of claims) expect(documents).toContain(claim.documentId);
    }
    for (const figure of held.observations) {
      expect(accepted.some(({ observationId }) => observationId === figure.id)).toBe(true);
    }
  });

  it('quotes stand in their document where the claim says', async () => {
    await loadPaths([SAMPLE, INVENTED], opened.archive);
    const { claims, documents } = await dumpArchive(opened.archive);
    const texts = new Map(documents.map(({ id, text }) => [id, text]));
    const placed = claims.filter(({ start }) => start !== undefined);
    expect(placed.length).toBeGreaterThan(100);
    for (const { documentId, start, end, quote } of placed) {
      expect(texts.get(documentId)?.slice(start, end)).toBe(quote);
    }
  });

  it('a removed row retracts exactly its claim and, if it was the only one, its line', async () => {
    const folder = copyOf(SAMPLE, `sample-${engine}`);
    const { archive } = opened;
    await loadPaths([folder], archive);
    const before = await dumpArchive(archive);
    const table = readFileSync(join(folder, 'relations.csv'), 'utf8');
    const lines = table.trimEnd().split('\n');
    const single = before.claims.find(({ relKey, locator }) => {
      const relation = before.relations.find(({ key }) => key === relKey);
      return locator.startsWith('relations.csv#') && relation?.claimCount === 1;
    });
    const at = Number(single?.locator.split('#')[1]);
    writeFileSync(
      join(folder, 'relations.csv'),
      `${lines.filter((_, index) => index !== at - 1).join('\n')}\n`,
    );
    const report = await loadPaths([folder], archive);
    expect(changes(report)).toEqual(['0/0/0', '0/0/1', '0/0/1', '0/0/0']);
    const after = await dumpArchive(archive);
    expect(after.relations).toEqual(before.relations.filter(({ key }) => key !== single?.relKey));
    expect(after.claims.map(({ id }) => id)).toEqual(
      before.claims.map(({ id }) => id).filter((id) => id !== single?.id),
    );
    expect(changes(await loadPaths([folder], archive))).toEqual(NOTHING);
    writeFileSync(join(folder, 'relations.csv'), table);
    await loadPaths([folder], archive);
    expect(await dumpArchive(archive)).toEqual(before);
  });

  it('loads the invented region beside the sample with exact counts, and apart from it', async () => {
    const { archive } = opened;
    await loadPaths([SAMPLE], archive);
    const before = await dumpArchive(archive);
    const report = await loadPaths([INVENTED], archive);
    expect(report.rejected).toEqual([]);
    expect(changes(report)).toEqual(['7/0/0', '7/0/0', '13/0/0', '5/0/0']);
    expect(report.warnings.map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual([
      'ambiguous-date documents.csv:4',
      'unclear-scope relations.csv:6',
      'unclear-scope relations.csv:7',
    ]);
    const empty = copyOf(INVENTED, `invented-${engine}`);
    for (const file of ['documents', 'metrics', 'entities', 'relations', 'observations']) {
      const header = readFileSync(join(empty, `${file}.csv`), 'utf8').split('\n')[0] ?? '';
      writeFileSync(join(empty, `${file}.csv`), `${header}\n`);
    }
    expect(changes(await loadPaths([empty], archive))).toEqual(['0/0/7', '0/0/7', '0/0/13', '0/0/5']);
    expect(await dumpArchive(archive)).toEqual(before);
  });

  it('shows the invented region as its files say', async () => {
    await loadPaths([INVENTED], opened.archive);
    const { relations, claims, observations, entities, documents } = await dumpArchive(opened.archive);
    const together = relations.find(({ type }) => type === 'COLLABORATES_WITH');
    expect(together).toMatchObject({
      subjectId: 'firm:lantern-works',
      objectId: 'institute:brackwater',
      claimCount: 2,
      sourceCount: 1,
      certainty: 'stated',
      firstSeen: '2022-03-01',
    });
    expect(claims.filter(({ flags }) => flags.includes('unclear-scope'))).toHaveLength(2);
    expect(observations.filter(({ status }) => status === 'disputed')).toEqual([]);
    expect(entities.find(({ id }) => id === 'industry:ropes')?.name).toBe('<b>Ropes</b> & sails');
    expect(documents.find(({ id }) => id === 'note:harbour')?.text).toBe(
      'Harbour notes.\n天灯 has an office in Eastmere.\n',
    );
  });
});
