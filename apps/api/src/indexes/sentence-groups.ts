/** Claims of one document with one quote are one sentence that says several things. */
import type { EntityId } from '@weft/model';
import type { ClaimWithDocument } from '@weft/store';

/** A sentence, the claims it carries, and whom they speak of. */
export interface SentenceGroup {
  readonly id: string;
  readonly quote: string;
  /** The first of its claims, with the document. */
  readonly first: ClaimWithDocument;
  readonly claimIds: readonly string[];
  readonly relationKeys: readonly string[];
  readonly entityIds: readonly EntityId[];
}

function distinct<Item>(items: readonly (Item | undefined)[]): readonly Item[] {
  return [...new Set(items.filter((item) => item !== undefined))];
}

function toGroup(
  id: string,
  quote: string,
  cited: readonly [ClaimWithDocument, ...ClaimWithDocument[]],
): SentenceGroup {
  const claims = cited.map(({ claim }) => claim);
  return {
    id,
    quote,
    first: cited[0],
    claimIds: claims.map((claim) => claim.id),
    relationKeys: distinct(claims.map((claim) => claim.relKey)),
    entityIds: distinct(claims.flatMap((claim) => [claim.subjectId, claim.objectId])),
  };
}

function publishedAt({ first }: SentenceGroup): string {
  return first.document.publishedAt ?? first.basedOn?.publishedAt ?? '';
}

/** Newest publication first, then by document and place in it. */
function compareGroups(a: SentenceGroup, b: SentenceGroup): number {
  const [left, right] = [publishedAt(a), publishedAt(b)];
  if (left !== right) return left < right ? 1 : -1;
  if (a.first.document.id !== b.first.document.id) return a.first.document.id < b.first.document.id ? -1 : 1;
  return (a.first.claim.start ?? 0) - (b.first.claim.start ?? 0) || (a.id < b.id ? -1 : 1);
}

/** Sentences of claims that quote something, in the order that equal matches are shown in. */
export function groupSentences(claims: readonly ClaimWithDocument[]): readonly SentenceGroup[] {
  const groups = new Map<string, [ClaimWithDocument, ...ClaimWithDocument[]]>();
  for (const cited of claims) {
    const { quote, documentId } = cited.claim;
    if (quote === undefined) continue;
    const id = JSON.stringify([documentId, quote]);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [cited]);
    else group.push(cited);
  }
  return [...groups].map(([id, cited]) => toGroup(id, cited[0].claim.quote ?? '', cited)).sort(compareGroups);
}
