import { parseId, type EntityId, type EntityType } from '@weft/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { NameIndex } from './name-index';
import type { NamedEntity } from './named-entity';

interface Names {
  readonly name: string;
  readonly zh?: string;
  readonly aliases?: readonly string[];
  readonly degree?: number;
}

function entity(id: string, type: EntityType, names: Names): NamedEntity {
  const { name, zh, aliases = [], degree = 1 } = names;
  return {
    id: parseId<EntityId>(id),
    type,
    name,
    aliases,
    degree,
    ...(zh === undefined ? {} : { nameZh: zh }),
  };
}

const REGION = [
  entity('city:leshan', 'City', { name: 'Leshan', zh: '乐山', degree: 9 }),
  entity('city:luzhou', 'City', { name: 'Luzhou', zh: '泸州', degree: 8 }),
  entity('city:lanzhou', 'City', { name: 'Lanzhou', zh: '兰州', degree: 12 }),
  entity('university:changan', 'University', {
    name: "Chang'an University",
    zh: '长安大学',
    aliases: ['CHD'],
  }),
  entity('university:luzhou', 'University', { name: 'University of Luzhou', zh: '泸州大学' }),
  entity('firm:meridian', 'Firm', { name: 'Meridian Turbo-Machinery Co., Ltd', zh: '子午透平机械有限公司' }),
  entity('firm:chongyang', 'Firm', {
    name: 'Chongyang Electric',
    zh: '重阳电气',
    aliases: ['ＣＹ Electric'],
  }),
  entity('firm:muller', 'Firm', { name: 'Müller Brückenbau AG' }),
  entity('firm:mueller-works', 'Firm', { name: 'Muller Works', degree: 30 }),
  entity('technology:blower', 'Technology', { name: 'Maglev blower', zh: '磁悬浮鼓风机' }),
  entity('industry:green', 'Industry', { name: 'Green silk', zh: '绿色丝绸' }),
  entity('project:lvliang', 'Project', { name: 'Bridge works 2B', zh: '吕梁大桥' }),
];
const index = new NameIndex(REGION);

function found(text: string, limit = 10): readonly string[] {
  return index.search({ text, limit }).hits.map((hit) => hit.entity.id);
}

function matchOf(text: string, id: string) {
  return index.search({ text, limit: 10 }).hits.find((hit) => hit.entity.id === id)?.match;
}

describe('any part of a name', () => {
  it.each([
    ['TURBO', 'firm:meridian'],
    ['turbo machinery', 'firm:meridian'],
    ['turbomach', 'firm:meridian'],
    ['o-mach', 'firm:meridian'],
    ['chang an', 'university:changan'],
    ['changan university', 'university:changan'],
    ['透平', 'firm:meridian'],
    ['悬', 'technology:blower'],
    ['muller br', 'firm:muller'],
    ['MÜLLER BRÜCKENBAU', 'firm:muller'],
    ['cy electric', 'firm:chongyang'],
    ['ｌｅｓｈａｎ', 'city:leshan'],
    ['2b', 'project:lvliang'],
    ['chd', 'university:changan'],
  ])('%s finds %s', (text, id) => {
    expect(found(text)).toContain(id);
  });

  it('marks the part in the name as written', () => {
    expect(matchOf('turbo machinery', 'firm:meridian')).toEqual({
      field: 'name',
      text: 'Meridian Turbo-Machinery Co., Ltd',
      ranges: [[9, 24]],
    });
    expect(matchOf('大学', 'university:changan')).toMatchObject({ field: 'nameZh', ranges: [[2, 4]] });
  });

  it('finds words in any order and across two names of an entity', () => {
    expect(found('university luzhou')).toContain('university:luzhou');
    expect(found('electric 重阳')).toContain('firm:chongyang');
    expect(found('electric 乐山')).not.toContain('firm:chongyang');
  });

  it('finds nothing for blanks and punctuation, and takes hostile text as text', () => {
    for (const text of ['', ' ', '…!?', '\u0000', '.*', '(('])
      expect(index.search({ text, limit: 5 }).total).toBe(0);
    expect(found('<script>alert(1)</script>')).toEqual([]);
  });

  it('knows an id', () => {
    expect(matchOf('university:changan', 'university:changan')).toMatchObject({ field: 'id' });
  });
});

describe('readings', () => {
  it.each([
    ['ziwutouping', 'firm:meridian', 'pinyin'],
    ['touping', 'firm:meridian', 'pinyin'],
    ['toup', 'firm:meridian', 'pinyin'],
    ['cixuanfu', 'technology:blower', 'pinyin'],
    ['ci xuan fu', 'technology:blower', 'pinyin'],
    ['yueshan', 'city:leshan', 'pinyin'],
    ['zhangandaxue', 'university:changan', 'pinyin'],
    ['zhongyangdianqi', 'firm:chongyang', 'pinyin'],
    ['lvse', 'industry:green', 'pinyin'],
    ['luse', 'industry:green', 'pinyin'],
    ['lvliang', 'project:lvliang', 'pinyin'],
    ['cxfgfj', 'technology:blower', 'initials'],
    ['cadx', 'university:changan', 'initials'],
    ['chadx', 'university:changan', 'initials'],
    ['cyuan', 'technology:blower', undefined],
    ['cxuanfu', 'technology:blower', 'pinyin'],
  ])('%s finds %s by %s', (text, id, field) => {
    expect(matchOf(text, id)?.field).toBe(field);
  });

  it('shows how it was read', () => {
    expect(matchOf('cixuan', 'technology:blower')).toEqual({
      field: 'pinyin',
      text: 'Ci·Xuan',
      of: '磁悬浮鼓风机',
      ranges: [[0, 7]],
    });
    expect(matchOf('cx', 'technology:blower')).toMatchObject({
      text: 'Ci·Xuan',
      ranges: [
        [0, 1],
        [3, 4],
      ],
    });
  });

  it('puts whole names before those that only begin alike', () => {
    expect(found('lz').slice(0, 2)).toEqual(['city:lanzhou', 'city:luzhou']);
  });
});

describe('initials', () => {
  it('reads first letters of words, with and without the small ones', () => {
    expect(matchOf('uol', 'university:luzhou')).toMatchObject({
      field: 'initials',
      ranges: [
        [0, 1],
        [11, 12],
        [14, 15],
      ],
    });
    expect(found('ul')).toContain('university:luzhou');
    expect(found('mb')).toContain('firm:muller');
  });

  it('reads Chinese abbreviations', () => {
    expect(matchOf('长大', 'university:changan')).toMatchObject({
      field: 'initials',
      ranges: [
        [0, 1],
        [2, 3],
      ],
    });
    expect(found('大长')).toEqual([]);
  });
});

describe('slips', () => {
  it.each([
    'merdiian',
    'meridan',
    'meriddian',
    'mexidian',
    'emridian',
    'Meridian Turbo-Machinrey',
    'Meridian Turbx-Machinery Co Ltd',
  ])('%s finds Meridian', (text) => {
    expect(matchOf(text, 'firm:meridian')?.field).toBe('slip');
  });

  it('forgives a slip in Chinese and in pinyin from five on, and not in shorter queries', () => {
    expect(matchOf('磁悬浮鼓飞机', 'technology:blower')?.field).toBe('slip');
    expect(matchOf('lanzohu', 'city:lanzhou')?.field).toBe('slip');
    expect(found('luzo')).toEqual([]);
  });

  it('names the nearest when nothing was found', () => {
    const answer = index.search({ text: 'Mairydian', limit: 5 });
    expect(answer.total).toBe(0);
    expect(answer.nearest[0]?.id).toBe('firm:meridian');
  });
});

describe('ranking and types', () => {
  it('ranks exact, prefix, word, infix, pinyin, initials, slip, then by lines', () => {
    expect(found('luzhou')).toEqual(['city:luzhou', 'university:luzhou', 'city:lanzhou'].slice(0, 2));
    expect(found('muller')).toEqual(['firm:mueller-works', 'firm:muller']);
  });

  it('narrows by prefixes, in both languages, and by the types asked for', () => {
    expect(found('city: lz')).toEqual(['city:lanzhou', 'city:luzhou']);
    expect(found('城市：l')).toEqual(['city:lanzhou', 'city:leshan', 'city:luzhou']);
    expect(found('field:')).toEqual(['industry:green', 'technology:blower']);
    expect(
      index.search({ text: 'lu', types: ['University'], limit: 5 }).hits.map((h) => h.entity.id),
    ).toEqual(['university:luzhou']);
  });

  it('counts all and returns a page', () => {
    const answer = index.search({ text: 'l', limit: 2 });
    expect(answer.hits).toHaveLength(2);
    expect(answer.total).toBeGreaterThan(5);
  });
});

const letters = fc.constantFrom(...'abcnA É-.,’ 乐山大学工ａ１<');
const name = fc.string({ unit: letters, minLength: 1, maxLength: 12 });

describe('against a brute force search', () => {
  it('finds exactly the names that contain a part', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), name, (names, query) => {
        const entities = names.map((text, n) => entity(`firm:${String(n)}`, 'Firm', { name: text }));
        const part = fold(query).text;
        const expected = entities
          .filter((e) => part !== '' && fold(e.name).text.includes(part))
          .map((e) => e.id);
        const { hits } = new NameIndex(entities).search({ text: query, limit: 100 });
        const infix = hits.filter((hit) => hit.match.field === 'name' && hit.match.ranges.length === 1);
        const ids = new Set(infix.map((hit) => hit.entity.id));
        for (const id of expected) expect(ids).toContain(id);
        for (const hit of infix) {
          const [start, end] = hit.match.ranges[0] ?? [0, 0];
          expect(fold(hit.entity.name.slice(start, end)).text).toContain(part);
        }
      }),
    );
  });

  it('finds every name by each of its parts and with each single slip', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{8,14}$/), fc.nat(), fc.nat(), (text, a, b) => {
        const names = new NameIndex([entity('firm:a', 'Firm', { name: text })]);
        const at = a % (text.length - 1);
        const letter = String.fromCharCode(97 + (b % 26));
        const slips = [
          text.slice(0, at) + text.slice(at + 1),
          text.slice(0, at) + letter + text.slice(at + 1),
          text.slice(0, at) + letter + text.slice(at),
          text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
        ];
        for (const slip of slips) expect(names.search({ text: slip, limit: 3 }).total).toBe(1);
      }),
    );
  });
});
