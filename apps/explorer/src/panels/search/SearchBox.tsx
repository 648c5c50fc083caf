/** The search field: a combobox whose list follows what is typed. Works with input methods. */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useBench } from '../../app/bench-context';
import { Icon } from '../../ui/Icon';
import { optionId, Results } from './Results';
import type { SearchOption } from './search-options';
import { takeFirst, takeOption } from './take-option';
import { useFindings } from './use-findings';
import { useSearchText } from './use-search-text';
import { WORDS } from './words';
import './search.css';

interface Props {
  readonly place: 'bar' | 'start';
}

/** State of one field. */
function useCombobox() {
  const bench = useBench();
  const text = useSearchText();
  const findings = useFindings(text.searched);
  const [open, setOpen] = useState(false);
  const [pointed, setPointed] = useState({ text: '', index: -1 });
  const flat = findings.groups.flatMap((group) => group.options);
  const isFresh = findings.isFresh && text.typed.trim() === text.searched;
  const active = pointed.text === text.searched && pointed.index < flat.length ? pointed.index : -1;
  const setActive = (index: number) => setPointed({ text: text.searched, index });
  const take = (option: SearchOption, add: boolean) => {
    if (option.kind === 'all-sentences') return findings.showAllSentences();
    takeOption(bench, option, add);
    if (!add) setOpen(false);
  };
  const enter = (add: boolean) => {
    const chosen = flat[active] ?? (isFresh ? flat[0] : undefined);
    const typed = text.typed.trim();
    if (chosen) take(chosen, add);
    else if (typed !== '' && !isFresh)
      void takeFirst(bench, typed, add).then((taken) => (taken && !add ? setOpen(false) : undefined));
  };
  return { text, findings, flat, open, setOpen, active, setActive, take, enter };
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
    if (open && active >= 0)
      document.getElementById(optionId(listId, active))?.scrollIntoView({ block: 'nearest' });
  }, [open, active, listId]);
  return (
    <search
      className={`search ${place}`}
      onBlur={(event) => (event.currentTarget.contains(event.relatedTarget) ? undefined : box.setOpen(false))}
    >
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
        <span className="key" aria-hidden="true">
          {place === 'start' ? '/' : 'Ctrl K'}
        </span>
      </div>
      {open ? (
        <Results
          listId={listId}
          text={text.searched}
          findings={box.findings}
          active={active}
          onPoint={box.setActive}
          onTake={box.take}
        />
      ) : null}
    </search>
  );
}
