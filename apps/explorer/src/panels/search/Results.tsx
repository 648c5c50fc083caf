/** The list under the search field, with the words for nothing, something wrong, and how the keys work. */
import type { SearchOption } from './search-options';
import type { Findings } from './use-findings';
import { Option } from './Option';
import { WORDS } from './words';

interface Props {
  readonly listId: string;
  readonly text: string;
  readonly findings: Findings;
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onTake: (option: SearchOption, add: boolean) => void;
}

/** Id of an option, for `aria-activedescendant`. */
export const optionId = (listId: string, index: number) => `${listId}-${index}`;

function messageFor(text: string, findings: Findings): string | undefined {
  const { groups, hasFailed, hasEntities, isFresh, sentenceTotal } = findings;
  if (hasFailed) return WORDS.unavailable;
  if (text === '') return groups.length === 0 ? WORDS.empty : undefined;
  if (!isFresh || hasEntities) return undefined;
  const hasNearest = groups.some((group) => group.id === 'nearest');
  if (sentenceTotal > 0) return WORDS.noneButSentences(sentenceTotal);
  return hasNearest ? `${WORDS.none(text)} ${WORDS.didYouMean}` : WORDS.none(text);
}

function Keys() {
  return (
    <div className="results-keys" aria-hidden="true">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {WORDS.keys.move}
      </span>
      <span>
        <kbd>Enter</kbd> {WORDS.keys.open}
      </span>
      <span>
        <kbd>Ctrl Enter</kbd> {WORDS.keys.add}
      </span>
      <span className="results-narrow">
        <b>city:</b> {WORDS.keys.narrow}
      </span>
    </div>
  );
}

/** Groups of options. The thin bar moves while newer answers are on their way. */
export function Results({ listId, text, findings, active, onPoint, onTake }: Props) {
  const message = messageFor(text, findings);
  const flat = findings.groups.flatMap((group) => group.options);
  return (
    <div className="results">
      {findings.isFetching ? <div className="results-bar" /> : null}
      {message ? (
        <p className={`results-message ${findings.hasFailed ? 'bad' : ''}`} role="status">
          {message}
        </p>
      ) : null}
      <div className="results-list scroll" role="listbox" id={listId} aria-label={WORDS.results}>
        {findings.groups.map((group) => (
          <div key={group.id} role="group" aria-labelledby={`${listId}-${group.id}`}>
            <div className="results-head" id={`${listId}-${group.id}`} role="presentation">
              {group.title}
              <span>{group.count}</span>
            </div>
            {group.options.map((option) => {
              const index = flat.indexOf(option);
              return (
                <Option
                  key={index}
                  id={optionId(listId, index)}
                  option={option}
                  active={index === active}
                  onPoint={() => onPoint(index)}
                  onTake={(add) => onTake(option, add)}
                />
              );
            })}
          </div>
        ))}
      </div>
      <Keys />
    </div>
  );
}
