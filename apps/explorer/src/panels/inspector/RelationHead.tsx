/** Both ends of a line and the relation between them in words. */
import type { EntityRef, RelationDetail } from '@weft/contract';
import { dashOf, LINE_FAMILY_WORDS, LINE_HUES, lineClauseOf, lineFamilyOf, lineWordsOf } from '@weft/view';
import { useBench } from '../../app/bench-context';
import { select } from '../../app/commands/look';
import { useTheme } from '../../app/theme';
import { Glyph } from '../../ui/Glyph';
import { IconButton } from '../../ui/IconButton';
import { LineSwatch } from '../../ui/LineSwatch';
import { WORDS } from './words';

function End({ entity }: { readonly entity: EntityRef }) {
  const bench = useBench();
  return (
    <button type="button" className="end" onClick={() => select(bench, { kind: 'entity', id: entity.id })}>
      <Glyph type={entity.type} size={26} />
      <span>
        <b>
          <bdi>{entity.name}</bdi>
        </b>
        {entity.nameZh && entity.nameZh !== entity.name ? (
          <small>
            <bdi lang="zh">{entity.nameZh}</bdi>
          </small>
        ) : null}
      </span>
    </button>
  );
}

/** The head of the inspector for a line. */
export function RelationHead({ relation }: { readonly relation: RelationDetail }) {
  const bench = useBench();
  const theme = useTheme();
  const family = lineFamilyOf(relation.type);
  return (
    <header className="inspector-head">
      <div className="inspector-kind">
        <LineSwatch
          family={family}
          dash={dashOf(relation)}
          disputed={relation.status === 'disputed'}
          width={30}
        />
        {LINE_FAMILY_WORDS[family].en}
        <span className="inspector-tools">
          <IconButton
            icon="close"
            small
            label={WORDS.close}
            shortcut="Esc"
            onClick={() => select(bench, undefined)}
          />
        </span>
      </div>
      <h2 className="visually-hidden">
        {lineClauseOf(relation, relation.subject.name, relation.object.name)}
      </h2>
      <div className="ends">
        <End entity={relation.subject} />
        <div className="ends-words">
          <span className="ends-rule" style={{ background: LINE_HUES[theme][family] }} />
          {lineWordsOf(relation, 'forward')}
        </div>
        <End entity={relation.object} />
      </div>
    </header>
  );
}
