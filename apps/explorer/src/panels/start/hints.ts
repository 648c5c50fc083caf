/** Search hints made of the loaded graph's own names, so that every one of them works. */
import type { SliceNode } from '@weft/contract';

/** A text to type and what it finds. */
export interface Hint {
  readonly type: string;
  readonly finds: readonly string[];
  readonly zh: boolean;
}

/** Two characters from inside a longer Chinese name. */
function infixHint(nodes: readonly SliceNode[]): Hint | undefined {
  for (const node of nodes) {
    const name = node.nameZh ?? '';
    if (/^\p{Script=Han}{4,}$/u.test(name)) return { type: name.slice(2, 4), finds: [name], zh: true };
  }
  return undefined;
}

/** First letters that most names begin with. */
function lettersHint(nodes: readonly SliceNode[]): Hint | undefined {
  const starts = new Map<string, string[]>();
  for (const { name } of nodes) {
    const start = name.toLowerCase().slice(0, 3);
    if (/^[a-z]{3}$/.test(start)) starts.set(start, [...(starts.get(start) ?? []), name]);
  }
  const best = [...starts].sort((a, b) => b[1].length - a[1].length)[0];
  return best ? { type: best[0], finds: best[1].slice(0, 2), zh: false } : undefined;
}

/** A word that several names share, good for searching the sentences. */
function wordHint(nodes: readonly SliceNode[]): Hint | undefined {
  const field =
    nodes.find((node) => node.type === 'Technology') ?? nodes.find((node) => node.type === 'Industry');
  const word = field?.name.toLowerCase().split(' ')[0];
  return word ? { type: word, finds: [], zh: false } : undefined;
}

/** At most three hints; a graph without fitting names has fewer. */
export function hintsOf(nodes: readonly SliceNode[]): readonly Hint[] {
  return [infixHint(nodes), lettersHint(nodes), wordHint(nodes)].filter((hint) => hint !== undefined);
}
