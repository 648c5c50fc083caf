/** The top bar: what is loaded, search, undo and redo, names, the link to this view. */
import { NAME_MODES } from '@weft/model';
import type { MouseEvent } from 'react';
import { useStore } from 'zustand';
import { useBench, useView } from '../../app/bench-context';
import { redo, undo } from '../../app/commands/arrange';
import { goTo } from '../../app/commands/go-to';
import { setNames } from '../../app/commands/look';
import { useStatus } from '../../data/use-status';
import { notify } from '../../state/ui-slice';
import { Button } from '../../ui/Button';
import { formatDate } from '../../ui/dates';
import { IconButton } from '../../ui/IconButton';
import { Segmented } from '../../ui/Segmented';
import { SearchBox } from '../search/SearchBox';
import { Mark } from './Mark';
import { WORDS } from './words';
import './top-bar.css';

const NAME_LABELS = {
  en: { label: 'EN', name: WORDS.namesEn },
  zh: { label: <span lang="zh">中</span>, name: WORDS.namesZh },
  both: {
    label: (
      <span>
        EN + <span lang="zh">中</span>
      </span>
    ),
    name: WORDS.namesBoth,
  },
} as const;

function HistoryButtons() {
  const bench = useBench();
  const { past, present, future } = useStore(bench.session.history);
  const next = future[0]?.words;
  return (
    <div className="top-history">
      <IconButton
        icon="undo"
        size={17}
        label={past.length > 0 ? `${WORDS.undo}: ${present.words}` : WORDS.undo}
        shortcut="Ctrl Z"
        disabled={past.length === 0}
        onClick={() => undo(bench)}
      />
      <IconButton
        icon="redo"
        size={17}
        label={next === undefined ? WORDS.redo : `${WORDS.redo}: ${next}`}
        shortcut="Ctrl Shift Z"
        disabled={future.length === 0}
        onClick={() => redo(bench)}
      />
    </div>
  );
}

function ShareButton() {
  const { session } = useBench();
  const copy = () => {
    navigator.clipboard.writeText(window.location.href).then(
      () => notify(session.ui, { tone: 'info', words: WORDS.copied }),
      () => notify(session.ui, { tone: 'warn', words: WORDS.notCopied }),
    );
  };
  return (
    <Button icon="link" className="top-share" onClick={copy} aria-label={WORDS.share}>
      <span className="top-share-words">{WORDS.share}</span>
    </Button>
  );
}

/** The header of every screen. */
export function TopBar() {
  const bench = useBench();
  const screen = useView((state) => state.screen);
  const names = useView((state) => state.spec.names);
  const { data } = useStatus();
  const home = (event: MouseEvent) => {
    event.preventDefault();
    goTo(bench, 'start');
  };
  return (
    <header className="top">
      <a className="brand" href="/" aria-label={WORDS.home} onClick={home}>
        <Mark />
        Weft
      </a>
      {data ? <span className="top-rule" /> : null}
      <div className="workspace">
        {data?.dataset ? (
          <span className="workspace-title" title={data.dataset.title}>
            {data.dataset.title}
          </span>
        ) : null}
        {data?.dataAsOf ? (
          <small className="data-date">{WORDS.dataTo(formatDate(data.dataAsOf))}</small>
        ) : null}
      </div>
      {screen === 'start' ? null : <SearchBox place="bar" />}
      <div className="top-right">
        <HistoryButtons />
        <Segmented
          label={WORDS.names}
          value={names}
          onChange={(value) => setNames(bench, value)}
          choices={NAME_MODES.map((value) => ({ value, ...NAME_LABELS[value] }))}
        />
        <ShareButton />
      </div>
    </header>
  );
}
