/** A text with the parts that matched marked; ranges are UTF-16 positions in that text. */
interface Props {
  readonly text: string;
  readonly ranges: readonly (readonly [number, number])[] | undefined;
}

/** Marks each range; overlapping or foreign ranges are ignored. */
export function Highlight({ text, ranges = [] }: Props) {
  const parts: { readonly text: string; readonly hit: boolean }[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at || end > text.length || end <= start) continue;
    parts.push({ text: text.slice(at, start), hit: false }, { text: text.slice(start, end), hit: true });
    at = end;
  }
  parts.push({ text: text.slice(at), hit: false });
  return parts.map((part, index) =>
    part.hit ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
  );
}
