/** Going from screen to screen; the view stays what it is. */
import type { Screen } from '../../url/address';
import type { Workbench } from '../workbench';

/** Shows a screen. */
export function goTo({ session }: Workbench, screen: Screen) {
  if (session.view.getState().screen !== screen) session.view.setState({ screen });
}
