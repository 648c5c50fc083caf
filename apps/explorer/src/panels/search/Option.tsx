/** One row of the result list: an entity with what matched, or a sentence with its source. */
import type { EntityRef, Matched, Sentence } from '@weft/contract';
import { typeWordOf } from '@weft/view';
import { sourceOf } from '../../data/evidence-groups';
import { countWords, formatDate } from '../../ui/dates';
import { Glyph } from '../../ui/Glyph';
import { Icon } from '../../ui/Icon';
import { Highlight } from './Highlight';
import type { SearchOption } from './search-options';
import { WORDS } from './words';

interface Props {
  readonly id: string;
  readonly option: SearchOption;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onTake: (add: boolean) => void;
}

function rangesIn(matched: Matched | undefined, field: Matched['field'], text: string): Matched['ranges'] {
  return matched?.field === field && matched.text === text ? matched.ranges : undefined;
}

/** Whether the names already show what matched. */
function isInNames(matched: Matched, { name, nameZh }: EntityRef): boolean {
  return (
    (matched.field === 'name' && matched.text === name) ||
    (matched.field === 'nameZh' && matched.text === nameZh)
  );
}

function MatchedWords({ matched }: { readonly matched: Matched }) {
  const words = WORDS.matches[matched.field];
  return (
    <small>
      {words}
      {words === '' ? '' : ' '}
      <span lang={matched.field === 'nameZh' ? 'zh' : undefined}>
        <Highlight text={matched.text} ranges={matched.ranges} />
      </span>
      {matched.of !== undefined && matched.field === 'slip' ? ` (${matched.of})` : ''}
    </small>
  );
}

function EntityWords({ option }: { readonly option: Extract<SearchOption, { kind: 'entity' }> }) {
  const { entity, degree, matched, note } = option;
  const word = typeWordOf(entity.type);
  return (
    <>
      <Glyph type={entity.type} size={24} />
      <div className="option-text">
        <div>
          <b>
            <bdi>
              <Highlight text={entity.name} ranges={rangesIn(matched, 'name', entity.name)} />
            </bdi>{' '}
            {entity.nameZh && entity.nameZh !== entity.name ? (
              <bdi lang="zh">
                <Highlight text={entity.nameZh} ranges={rangesIn(matched, 'nameZh', entity.nameZh)} />
              </bdi>
            ) : null}
          </b>
        </div>
        {matched && !isInNames(matched, entity) ? <MatchedWords matched={matched} /> : null}
        {note ? <small>{note}</small> : null}
      </div>
      <em>{degree === undefined ? word : WORDS.meta(word, countWords(degree, 'line', 'lines'))}</em>
    </>
  );
}

function SentenceWords({ sentence }: { readonly sentence: Sentence }) {
  const source = sourceOf(sentence.document);
  return (
    <>
      <span className="option-quote-sign">
        <Icon name="quote" size={18} />
      </span>
      <div className="option-text">
        <q className="option-quote serif">
          <Highlight text={sentence.quote} ranges={sentence.ranges} />
        </q>
        <small>
          {[source.publisher ?? source.title, source.publishedAt ? formatDate(source.publishedAt) : '']
            .filter(Boolean)
            .join(', ')}
        </small>
      </div>
      <em />
    </>
  );
}

/** A row; a click takes it, Ctrl-click adds it. */
export function Option({ id, option, active, onPoint, onTake }: Props) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={`option ${active ? 'active' : ''} ${option.kind}`}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={(event) => onTake(event.ctrlKey || event.metaKey)}
    >
      {option.kind === 'entity' ? <EntityWords option={option} /> : null}
      {option.kind === 'sentence' ? <SentenceWords sentence={option.sentence} /> : null}
      {option.kind === 'all-sentences' ? (
        <span className="option-more">{WORDS.seeAll(option.total)}</span>
      ) : null}
    </div>
  );
}
