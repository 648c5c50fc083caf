/** What the inspector shows while nothing is selected: the best connected entities of this view, to begin with. */
import { typeWordOf } from '@weft/view';
import { useBench, useRender } from '../../app/bench-context';
import { select } from '../../app/commands/look';
import { countWords } from '../../ui/dates';
import { Glyph } from '../../ui/Glyph';
import { Names } from '../../ui/Names';
import { Section } from './Section';
import { WORDS } from './words';

const MOST = 12;

/** A way in for those who do not know what to click. */
export function ViewSummary() {
  const bench = useBench();
  const { nodes } = useRender();
  const best = nodes
    .filter((node) => !node.faded)
    .sort((a, b) => b.degree - a.degree || a.name.localeCompare(b.name))
    .slice(0, MOST);
  return (
    <>
      <p className="inspector-none">{WORDS.nothing}</p>
      {best.length === 0 ? null : (
        <Section title={WORDS.best}>
          <ul className="partners">
            {best.map((node) => (
              <li key={node.id}>
                <button
                  type="button"
                  className="partner"
                  onClick={() => select(bench, { kind: 'entity', id: node.id })}
                >
                  <Glyph type={node.type} size={24} />
                  <span className="partner-text">
                    <b>
                      <Names name={node.name} nameZh={node.nameZh} />
                    </b>
                    <small>{typeWordOf(node.type)}</small>
                  </span>
                  <span className="partner-sources">{countWords(node.degree, 'line', 'lines')}</span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
