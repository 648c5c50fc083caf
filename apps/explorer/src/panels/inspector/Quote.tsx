/** What a source said, in serif: names underlined in their family's colour, the part that carries the claim marked. */
import { entityColourOf } from '@weft/view';
import { useTheme } from '../../app/theme';
import { findMentions, markedSpan, toPieces, type KnownName, type Piece } from './quote-marks';

interface Props {
  readonly quote: string;
  readonly names: readonly KnownName[];
  /** Entities between which the mark runs; none marks nothing. */
  readonly ends: readonly string[];
  readonly language?: string | undefined;
  readonly large?: boolean;
}

function PieceText({ piece }: { readonly piece: Piece }) {
  const theme = useTheme();
  const text = piece.name ? (
    <u style={{ textDecorationColor: entityColourOf(piece.name.type, theme) }}>{piece.text}</u>
  ) : (
    piece.text
  );
  return piece.marked ? <mark>{text}</mark> : text;
}

/** A quote as plain text in pieces. */
export function Quote({ quote, names, ends, language, large = false }: Props) {
  const mentions = findMentions(quote, names);
  const mark = ends.length > 0 ? markedSpan(quote, mentions, ends) : ([0, 0] as const);
  return (
    <blockquote className={`quote serif ${large ? 'large' : ''}`} lang={language}>
      {toPieces(quote, mentions, mark).map((piece, index) => (
        <PieceText key={index} piece={piece} />
      ))}
    </blockquote>
  );
}
