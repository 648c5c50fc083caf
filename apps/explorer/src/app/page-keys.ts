/** Keys that work on the whole page: search, undo and redo, folding, views, help. Never inside fields or dialogs. */
import { redo, undo } from './commands/arrange';
import { stepBackOut } from './commands/keys';
import type { Workbench } from './workbench';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, [contenteditable], [role="dialog"]') !== null
  );
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="dialog"]') !== null;
}

function focusSearch() {
  const field = document.querySelector<HTMLInputElement>('input[role="combobox"]');
  field?.focus();
  field?.select();
}

function withControl(bench: Workbench, event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (key === 'k' && !isInDialog(event.target)) {
    focusSearch();
    return true;
  }
  if (isTyping(event.target)) return false;
  if (key === 'z' && !event.shiftKey) undo(bench);
  else if ((key === 'z' && event.shiftKey) || key === 'y') redo(bench);
  else return false;
  return true;
}

function plain(bench: Workbench, key: string): boolean {
  const { ui } = bench.session;
  const { leftOpen, inspectorOpen, view } = ui.getState();
  if (key === '/') focusSearch();
  else if (key === '?') ui.setState({ sheet: 'help' });
  else if (key === '[') ui.setState({ leftOpen: !leftOpen });
  else if (key === ']') ui.setState({ inspectorOpen: !inspectorOpen });
  else if (key === 't') ui.setState({ view: view === 'list' ? 'network' : 'list' });
  else if (key === 'Escape') stepBackOut(bench);
  else return false;
  return true;
}

/** Listens on the page; returns the way to stop. */
export function listenToPageKeys(bench: Workbench): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const control = event.ctrlKey || event.metaKey;
    const done = control
      ? withControl(bench, event)
      : !event.altKey && !isTyping(event.target) && plain(bench, event.key);
    if (done) event.preventDefault();
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}
