/** A word in a small box: status, conflict, target. The word carries the meaning, the colour repeats it. */
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icons';
import './tag.css';

interface Props {
  readonly tone?: 'plain' | 'ok' | 'warn' | 'bad' | 'accent';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A tag. */
export function Tag({ tone = 'plain', icon, children }: Props) {
  return (
    <span className={`tag ${tone}`}>
      {icon ? <Icon name={icon} size={12} weight={2.2} /> : null}
      {children}
    </span>
  );
}
