/** Lays out pictures beside the page's own thread, so that the page stays responsive. */
import { computeLayout, type LayoutPoint } from '@weft/view';
import type { LayoutAnswer, LayoutRequest, PlaceList } from './layout-messages';

const toList = (places: ReadonlyMap<string, LayoutPoint>): PlaceList =>
  [...places].map(([id, { x, y }]) => [id, x, y]);

const answer = (message: LayoutAnswer): void => {
  self.postMessage(message);
};

self.onmessage = ({ data }: MessageEvent<LayoutRequest>): void => {
  const places = computeLayout(data.nodes, data.lines, {
    onProgress: ({ done, total, preview }) => {
      answer({ kind: 'progress', job: data.job, done, total, places: toList(preview()) });
    },
  });
  answer({ kind: 'done', job: data.job, places: toList(places) });
};
