/** Every icon that the style table names can be drawn. */
import { STYLE_ICONS } from '@weft/view';
import { expect, test } from 'vitest';
import { GLYPH_ICONS } from './glyph-icons';

test.each(STYLE_ICONS)('%s', (name) => {
  expect(GLYPH_ICONS[name]).toBeDefined();
});
