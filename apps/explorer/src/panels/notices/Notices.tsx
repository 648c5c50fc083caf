/** Sentences about what just happened, with one thing to do about each; errors are said at once, the rest politely. */
import { useEffect } from 'react';
import { useBench, useUi } from '../../app/bench-context';
import { dismiss, type Notice } from '../../state/ui-slice';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Icon } from '../../ui/Icon';
import { WORDS } from './words';
import './notices.css';

const STAYS = 9000;

function NoticeRow({ notice }: { readonly notice: Notice }) {
  const { session } = useBench();
  const { id, tone, words, action } = notice;
  useEffect(() => {
    if (tone !== 'info') return undefined;
    const timer = setTimeout(() => dismiss(session.ui, id), STAYS);
    return () => clearTimeout(timer);
  }, [session, id, tone]);
  const act = () => {
    dismiss(session.ui, id);
    action?.run();
  };
  return (
    <li className={`notice ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={tone === 'info' ? 'info' : 'alert'} size={15} />
      <span>{words}</span>
      {action ? (
        <Button small kind="quiet" className="notice-action" onClick={act}>
          {action.label}
        </Button>
      ) : null}
      <IconButton
        icon="close"
        size={14}
        small
        label={WORDS.dismiss}
        onClick={() => dismiss(session.ui, id)}
      />
    </li>
  );
}

/** At most three, newest last. */
export function Notices() {
  const notices = useUi((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <section aria-label={WORDS.region}>
      <ul className="notices" role="list">
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </ul>
    </section>
  );
}
