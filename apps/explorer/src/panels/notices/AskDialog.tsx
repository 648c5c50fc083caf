/** A question before something large happens. */
import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useBench, useUi } from '../../app/bench-context';
import { Button } from '../../ui/Button';
import '../../ui/sheet.css';
import { WORDS } from './words';

/** One question at a time; Esc is no. */
export function AskDialog() {
  const { session } = useBench();
  const ask = useUi((state) => state.ask);
  const close = () => session.ui.setState({ ask: undefined });
  const confirm = () => {
    close();
    ask?.run();
  };
  return (
    <AlertDialog.Root open={ask !== undefined} onOpenChange={(open) => (open ? undefined : close())}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="sheet-backdrop" />
        <AlertDialog.Popup className="sheet narrow">
          <AlertDialog.Title className="visually-hidden">{WORDS.ask}</AlertDialog.Title>
          <AlertDialog.Description>{ask?.words}</AlertDialog.Description>
          <div className="ask-actions">
            <Button onClick={close}>{WORDS.cancel}</Button>
            <Button kind="primary" onClick={confirm}>
              {ask?.confirm}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
