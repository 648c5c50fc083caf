/** How much of the canvas its floating tools and overlaid panels cover, so that fitting uses the free part. */
import type { Insets } from '../../canvas';

const TOOLS = 56;
const KEY = 56;
const SIDE = 14;
const ZOOM = 56;
const OVERLAID_BELOW = 1280;
const LEFT_WIDTH = 252;

/** Pixels at each side. While the legend is folded the line key stands at the bottom; on narrow pages it overlays. */
export function insetsOf(leftOpen: boolean, pageWidth: number): Insets {
  const overlaid = leftOpen && pageWidth < OVERLAID_BELOW;
  return {
    top: TOOLS,
    right: ZOOM,
    bottom: leftOpen ? SIDE : KEY,
    left: overlaid ? LEFT_WIDTH + SIDE : SIDE,
  };
}
