/** The search field: a combobox whose list follows what is typed. Works with input methods. */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useBench } from '../../app/bench-context';
import { Icon } from '../../ui/Icon';
import { optionId, Results } from './Results';
import type { SearchOption } from './search-options';
import { takeOption } from './take-option';
import { useFindings } from './use-findings';
import { useSearchText } from './use-search-text';
import { WORDS } from './words';
import './search.css';

interface Props {
  readonly place: 'bar' | 'start';
}

/** State and keys of one field. `waiting` is an Enter that came before its answers. */
function useCombobox() {
  const bench = useBench();
  const text = useSearchText();
  const findings = useFindings(text.searched);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [waiting, setWaiting] = useState<'replace' | 'add' | undefined>(undefined);
  const flat = findings.groups.flatMap((group) => group.options);
  const isFresh = findings.isFresh && text.typed.trim() === text.searched;
  const take = (option: SearchOption, add: boolean) => {
    if (option.kind === 'all-sentences') return findings.showAllSentences();
    takeOption(bench, option, add);
    if (!add) setOpen(false);
  };
  useEffect(() => setActive(-1), [text.searched]);
  useEffect(() => {
    if (waiting === undefined || !isFresh) return;
    setWaiting(undefined);
    const first = flat[0];
    if (first) take(first, waiting === 'add');
    else bench.session.dataset.setState({ phase: { kind: 'ready' } });
  });
  const enter = (add: boolean) => {
    const chosen = flat[active] ?? (isFresh ? flat[0] : undefined);
    if (chosen) return take(chosen, add);
    if (text.typed.trim() === '') return;
    // The picture will change as soon as the answer is there.
    bench.session.dataset.setState({ phase: { kind: 'loading', what: WORDS.label, startedAt: performance.now() } });
    text.flush();
    setWaiting(add ? 'add' : 'replace');
  };
  return { bench, text, findings, flat, open, setOpen, active, setActive, take, enter };
}

type Combobox = ReturnType<typeof useCombobox>;

function onKey(event: KeyboardEvent<HTMLInputElement>, box: Combobox) {
  if (event.nativeEvent.isComposing || box.text.isComposing) return;
  const { flat, active, setActive, setOpen, open } = box;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    setOpen(true);
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const from = active < 0 && step < 0 ? 0 : active;
    if (flat.length > 0) setActive((from + step + flat.length) % flat.length);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    box.enter(event.ctrlKey || event.metaKey);
  } else if (event.key === 'Escape') {
    event.stopPropagation();
    if (open) setOpen(false);
    else event.currentTarget.blur();
  }
}

/** The field and, while it is used, its list. */
export function SearchBox({ place }: Props) {
  const box = useCombobox();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { text, open, active } = box;
  useEffect(() => {
    if (place === 'start') input.current?.focus({ preventScroll: true });
  }, [place]);
  useEffect(() => {
    if (open && active >= 0) document.getElementById(optionId(listId, active))?.scrollIntoView({ block: 'nearest' });
  }, [open, active, listId]);
  return (
    <search className={`search ${place}`} onBlur={(event) => (event.currentTarget.contains(event.relatedTarget) ? undefined : box.setOpen(false))}>
      <div className="search-field">
        <Icon name="search" size={place === 'start' ? 20 : 16} />
        <input
          ref={input}
          role="combobox"
          aria-label={WORDS.label}
          aria-expanded={open}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={open && active >= 0 ? optionId(listId, active) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={place === 'start' ? WORDS.startPlaceholder : WORDS.placeholder}
          value={text.typed}
          onChange={(event) => {
            text.setTyped(event.target.value);
            box.setOpen(true);
          }}
          onCompositionStart={() => text.setComposing(true)}
          onCompositionEnd={() => text.setComposing(false)}
          onClick={() => box.setOpen(true)}
          onKeyDown={(event) => onKey(event, box)}
        />
        <span className="key" aria-hidden="true">{place === 'start' ? '/' : 'Ctrl K'}</span>
      </div>
      {open ? <Results listId={listId} text={text.searched} findings={box.findings} active={active} onPoint={box.setActive} onTake={box.take} /> : null}
    </search>
  );
}
