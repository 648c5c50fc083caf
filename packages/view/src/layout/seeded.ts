/** Numbers that look random but follow from texts, so that one set of entities always gives one picture. */

/** FNV-1a with a final mix: 32 bits that follow from a text. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** From 0 up to 1, by text and salt. */
export function unitOf(text: string, salt = ''): number {
  return hashText(`${salt}\u0000${text}`) / 0x1_0000_0000;
}
