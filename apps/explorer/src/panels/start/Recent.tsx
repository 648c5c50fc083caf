/** Views opened before on this machine. */
import type { MouseEvent } from 'react';
import { useBench } from '../../app/bench-context';
import { openAddress } from '../../app/commands/open-address';
import { readRecent, type RecentView } from '../../state/recent-views';
import { Glyph } from '../../ui/Glyph';
import { Icon } from '../../ui/Icon';
import { WORDS } from './words';

function RecentLink({ recent }: { readonly recent: RecentView }) {
  const bench = useBench();
  const open = (event: MouseEvent) => {
    event.preventDefault();
    openAddress(bench, recent.address);
  };
  return (
    <a href={recent.address} onClick={open}>
      {recent.type ? <Glyph type={recent.type} size={18} /> : <Icon name="network" size={15} />}
      <bdi>{recent.title}</bdi>
    </a>
  );
}

/** A line of links; nothing before the first view. */
export function Recent() {
  const recent = readRecent();
  if (recent.length === 0) return null;
  return (
    <nav className="recent" aria-label={WORDS.recent}>
      <span>{WORDS.recent}</span>
      {recent.map((view) => (
        <RecentLink key={view.title} recent={view} />
      ))}
    </nav>
  );
}
