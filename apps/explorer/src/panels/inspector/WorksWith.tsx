/** Whom it works with, of the lines on the canvas: most sources first, then newest. */
import { lineFamilyOf, lineWordsOf, type RenderLine } from '@weft/view';
import { useBench, useRender } from '../../app/bench-context';
import { select } from '../../app/commands/look';
import { Glyph } from '../../ui/Glyph';
import { Names } from '../../ui/Names';
import { Section } from './Section';
import { WORDS } from './words';

function rank(a: RenderLine, b: RenderLine): number {
  return b.sourceCount - a.sourceCount || (b.lastSeen ?? '').localeCompare(a.lastSeen ?? '');
}

/** Lines of the family that means cooperation; nothing where there are none. */
export function WorksWith({ id }: { readonly id: string }) {
  const bench = useBench();
  const graph = useRender();
  const lines = graph.lines
    .filter((line) => (line.source === id || line.target === id) && lineFamilyOf(line.type) === 'together')
    .sort(rank);
  if (lines.length === 0) return null;
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return (
    <Section title={WORDS.worksWith} count={WORDS.collaborators(lines.length)}>
      <ul className="partners">
        {lines.map((line) => {
          const other = nodes.get(line.source === id ? line.target : line.source);
          if (!other) return null;
          return (
            <li key={line.key}>
              <button
                type="button"
                className="partner"
                onClick={() => select(bench, { kind: 'relation', key: line.key })}
              >
                <Glyph type={other.type} size={24} />
                <span className="partner-text">
                  <b>
                    <Names name={other.name} nameZh={other.nameZh} />
                  </b>
                  <small>{lineWordsOf(line, line.source === id ? 'forward' : 'backward')}</small>
                </span>
                <span className="partner-sources">{WORDS.sources(line.sourceCount)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
