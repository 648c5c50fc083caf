/** The headless explorer: dataset, filters, the style table, layout, labels, selection, history, sentences. */
export { createDataset, type Dataset } from './dataset/dataset';
export { deriveRenderGraph } from './dataset/derive-render-graph';
export type { GraphItems, LineStatus, ViewLine, ViewNode } from './dataset/graph-items';
export {
  plainSpec,
  type LinesNotShown,
  type NodesNotShown,
  type RenderGraph,
  type RenderLine,
  type RenderNode,
  type RenderSpec,
} from './dataset/render-graph';
export { amend, createHistory, record, redo, undo, type History, type HistoryStep } from './history/history';
export { createBoxIndex, overlaps, type Box, type BoxIndex } from './labels/box-index';
export { type Segment } from './labels/crossings';
export { hubsOf } from './labels/hubs';
export {
  buildLabelBlock,
  type LabelBlock,
  type LabelFont,
  type LabelLine,
  type LabelWish,
  type MeasureText,
} from './labels/label-block';
export {
  placeLabels,
  type LabelCandidate,
  type LabelField,
  type LabelSide,
  type PlacedLabel,
} from './labels/place-labels';
export { placePills, type PillCandidate, type PlacedPill } from './labels/place-pills';
export { estimateWidth } from './labels/text-width';
export { computeLayout, type LayoutProgress } from './layout/compute-layout';
export type { LayoutLine, LayoutNode, LayoutPoint } from './layout/layout-graph';
export { placeNewNodes, type Arrival } from './layout/place-new-nodes';
export {
  litBy,
  NOTHING_SELECTED,
  selectEntities,
  toggleEntity,
  type Lit,
  type Selection,
} from './selection/selection';
export { notShownParts, type NotShownPart } from './sentences/not-shown-words';
export {
  lineSentence,
  longDate,
  nodeSentence,
  typeWordOf,
  type SentencePart,
} from './sentences/plain-sentences';
export {
  entityColourOf,
  entityStyleOf,
  FAMILY_HUES,
  OTHER_STYLE,
  SHAPES,
  STYLE_ICONS,
  type EntityIconName,
  type EntityStyle,
  type Shape,
  type StyleFamily,
} from './style/entity-styles';
export { glyphOf, iconBoxOf, TRIANGLE_DROP, type Glyph, type GlyphRing } from './style/glyph';
export { lineClauseOf, lineLabelOf, lineVerbOf, lineWordsOf } from './style/line-words';
export {
  DASH_PATTERNS,
  dashOf,
  FAN_LIMIT,
  hasArrow,
  LINE_FAMILIES,
  LINE_FAMILY_WORDS,
  LINE_HUES,
  LINE_WIDTHS,
  lineFamilyOf,
  lineWidthOf,
  type LineDash,
  type LineFamily,
} from './style/line-styles';
export {
  BADGE_MIN_ZOOM,
  borderWidthOf,
  CANVAS_LIMITS,
  FADES,
  ICON_MIN_RADIUS,
  LABEL_MIN_ZOOM,
  LABEL_TYPE,
  MOTION,
  nodeRadiusOf,
  outerRadiusOf,
  ringReachOf,
  sizeFactorAt,
  ZOOM_MAX,
  ZOOM_MIN,
  type Fade,
} from './style/measures';
export { shapePath } from './style/shape-path';
export { CANVAS_TOKENS, THEMES, type CanvasTokens, type Theme } from './style/theme';
