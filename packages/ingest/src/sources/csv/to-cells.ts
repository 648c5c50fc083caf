/** Makes a record's fields cells by column name: blanks around them dropped, empty ones left out. */

/** Quotes stay as printed, outer blanks included; everything else is trimmed. */
export function toCells(header: readonly string[], fields: readonly string[]): Record<string, string> {
  // Without a prototype, a column called "constructor" is just a column.
  const cells: Record<string, string> = Object.create(null) as Record<string, string>;
  header.forEach((column, index) => {
    const field = fields[index] ?? '';
    const value = column === 'quote' ? field : field.trim();
    if (value.trim() !== '') cells[column] = value;
  });
  return cells;
}
