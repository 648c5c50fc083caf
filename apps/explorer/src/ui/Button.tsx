/** Buttons with words. Icon-only ones are `IconButton`. */
import type { ComponentProps } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icons';
import './button.css';

interface Props extends ComponentProps<'button'> {
  readonly icon?: IconName;
  readonly kind?: 'plain' | 'primary' | 'quiet';
  readonly small?: boolean;
}

/** A button that names its result. */
export function Button({ icon, kind = 'plain', small = false, children, className = '', ...rest }: Props) {
  return (
    <button type="button" className={`button ${kind} ${small ? 'small' : ''} ${className}`} {...rest}>
      {icon ? <Icon name={icon} size={small ? 14 : 15} /> : null}
      {children}
    </button>
  );
}
