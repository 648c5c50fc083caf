/** A button that shows an icon only; its words are its name and its tooltip. */
import { Tooltip } from '@base-ui/react/tooltip';
import type { ComponentProps } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icons';
import './button.css';
import './tooltip.css';

interface Props extends Omit<ComponentProps<'button'>, 'children' | 'ref'> {
  readonly icon: IconName;
  readonly label: string;
  /** Key that does the same, shown in the tooltip. */
  readonly shortcut?: string;
  readonly size?: number;
  readonly small?: boolean;
}

/** An icon with a tooltip. Targets are at least 28 px. */
export function IconButton({
  icon,
  label,
  shortcut,
  size = 16,
  small = false,
  className = '',
  ...rest
}: Props) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        delay={400}
        render={
          <button
            type="button"
            aria-label={label}
            className={`icon-button ${small ? 'small' : ''} ${className}`}
            {...rest}
          />
        }
      >
        <Icon name={icon} size={size} />
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6}>
          <Tooltip.Popup className="tooltip">
            {label}
            {shortcut ? <kbd>{shortcut}</kbd> : null}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
