/** Every name by which the entities of some claims may occur in a quote. */
import type { Claim, EntityDetail, EntityRef } from '@weft/contract';
import type { KnownName } from './quote-marks';

function namesOf(ref: EntityRef, aliases: readonly string[] = []): readonly KnownName[] {
  return [ref.name, ref.nameZh ?? '', ...aliases]
    .filter((text) => text !== '')
    .map((text) => ({ text, entityId: ref.id, type: ref.type }));
}

/** Names of both ends of each claim, with the aliases of the entities whose details are at hand. */
export function namesInClaims(
  claims: readonly Claim[],
  details: readonly (EntityDetail | undefined)[],
): readonly KnownName[] {
  const known = details.flatMap((detail) => (detail ? namesOf(detail, detail.aliases) : []));
  const ends = claims.flatMap(({ subject, object }) => [
    ...namesOf(subject),
    ...(object ? namesOf(object) : []),
  ]);
  const all = new Map([...ends, ...known].map((name) => [`${name.entityId} ${name.text}`, name]));
  return [...all.values()];
}
