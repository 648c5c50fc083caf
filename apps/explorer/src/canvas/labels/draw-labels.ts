/** Paints a label picture on a 2D canvas. */
import { Pin } from 'lucide';
import { LABEL_TYPE, type Box, type CanvasTokens } from '@weft/view';
import { drawIcon } from '../programs/icon-atlas';
import type { DrawnBadge, DrawnLabel, DrawnMark, DrawnPill, LabelPicture } from './label-picture';
import { fontOf } from './measure-text';

/** Paints in CSS pixels; the caller has set the scale for the device. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  picture: LabelPicture,
  tokens: CanvasTokens,
): void {
  context.lineJoin = 'round';
  for (const badge of picture.badges) drawBadge(context, badge, tokens);
  for (const mark of picture.marks) drawMark(context, mark, tokens);
  for (const pin of picture.pins) {
    context.save();
    context.globalAlpha = pin.opacity;
    context.translate(pin.x - 6, pin.y - 6);
    context.scale(0.5, 0.5);
    drawIcon(context, Pin, { colour: tokens.ink2, strokeWidth: 2.4 });
    context.restore();
  }
  for (const pill of picture.pills) drawPill(context, pill, tokens);
  for (const label of picture.labels) drawLabel(context, label, tokens);
  context.globalAlpha = 1;
}

function drawLabel(context: CanvasRenderingContext2D, label: DrawnLabel, tokens: CanvasTokens): void {
  const { block, box } = label;
  context.globalAlpha = label.opacity;
  context.textBaseline = 'alphabetic';
  context.textAlign = label.align;
  if (label.chip) drawChip(context, box, tokens);
  const x = label.align === 'left' ? box.x1 : label.align === 'right' ? box.x2 : (box.x1 + box.x2) / 2;
  context.strokeStyle = label.chip ? tokens.panel : tokens.canvas;
  context.lineWidth = LABEL_TYPE.outline;
  context.lineJoin = 'round';
  block.lines.forEach((line, i) => {
    const y = box.y1 + block.lineHeight * (i + 0.78);
    context.font = fontOf(line);
    context.strokeText(line.text, x, y);
    context.fillStyle = line.chinese ? tokens.ink3 : label.dim ? tokens.ink2 : tokens.ink;
    context.fillText(line.text, x, y);
  });
}

function drawChip(context: CanvasRenderingContext2D, box: Box, tokens: CanvasTokens): void {
  context.beginPath();
  context.roundRect(box.x1 - 5, box.y1 - 3, box.x2 - box.x1 + 10, box.y2 - box.y1 + 6, 6);
  context.fillStyle = tokens.panel;
  context.fill();
  context.strokeStyle = tokens.rule;
  context.lineWidth = 1;
  context.stroke();
}

function drawBadge(context: CanvasRenderingContext2D, badge: DrawnBadge, tokens: CanvasTokens): void {
  const { box } = badge;
  context.globalAlpha = 1;
  context.beginPath();
  context.roundRect(box.x1, box.y1, box.x2 - box.x1, box.y2 - box.y1, (box.y2 - box.y1) / 2);
  context.fillStyle = tokens.canvas;
  context.fill();
  context.globalAlpha = badge.opacity;
  context.fillStyle = tokens.panel;
  context.fill();
  context.strokeStyle = tokens.ruleStrong;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = tokens.ink2;
  context.font = fontOf({ size: LABEL_TYPE.badgeSize, weight: LABEL_TYPE.badgeWeight });
  context.textAlign = 'center';
  context.fillText(badge.text, (box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2 + 3.4);
}

function drawMark(context: CanvasRenderingContext2D, mark: DrawnMark, tokens: CanvasTokens): void {
  const { half } = mark;
  context.save();
  context.globalAlpha = mark.opacity;
  context.translate(mark.at.x, mark.at.y);
  context.rotate(Math.PI / 4);
  context.beginPath();
  context.roundRect(-half, -half, 2 * half, 2 * half, 2);
  context.strokeStyle = tokens.canvas;
  context.lineWidth = 2;
  context.stroke();
  context.fillStyle = tokens.bad;
  context.fill();
  context.rotate(-Math.PI / 4);
  context.scale(half / 6, half / 6);
  context.beginPath();
  context.moveTo(0, -3.4);
  context.lineTo(0, 0.6);
  context.moveTo(0, 3.1);
  context.lineTo(0, 3.2);
  context.strokeStyle = tokens.onBad;
  context.lineWidth = 1.8;
  context.lineCap = 'round';
  context.stroke();
  context.restore();
}

function drawPill(context: CanvasRenderingContext2D, pill: DrawnPill, tokens: CanvasTokens): void {
  const { box } = pill;
  context.globalAlpha = 1;
  context.beginPath();
  context.roundRect(box.x1, box.y1, box.x2 - box.x1, box.y2 - box.y1, (box.y2 - box.y1) / 2);
  context.fillStyle = tokens.panel;
  context.fill();
  context.strokeStyle = tokens.rule;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = tokens.ink2;
  context.font = fontOf({ size: LABEL_TYPE.pillSize, weight: LABEL_TYPE.pillWeight });
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const middle = (box.y1 + box.y2) / 2;
  context.fillText(pill.text, (box.x1 + box.x2) / 2, middle + LABEL_TYPE.pillSize * 0.36);
}
