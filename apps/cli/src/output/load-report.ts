/** What a load did, in words: counts by kind, rejected rows with their place, warnings by code. */
import type { ChangeCounts, LoadReport, LoadWarning, Rejection } from '@weft/ingest';

const WARNINGS_SHOWN = 20;
const REJECTIONS_SHOWN = 100;

function countLine(kind: string, { created, changed, retracted, unchanged }: ChangeCounts): string {
  const columns = [created, changed, retracted, unchanged].map((count) => String(count).padStart(11));
  return `${kind.padEnd(13)}${columns.join('')}`;
}

/** Controls in a refused value must not reach the terminal. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** `relations.csv:12, column object: reason`, as editors and compilers write places. */
function rejectionLine({ file, line, column, reason }: Rejection): string {
  return oneLine(`${file}:${line}${column === '' ? '' : `, column ${column}`}: ${reason}`);
}

function warningLine({ code, message, file, line }: LoadWarning): string {
  return oneLine(`${file}:${line}: ${code}: ${message}`);
}

/** A heading, the first lines, and how many more there are. */
function section(
  heading: string,
  lines: readonly string[],
  { total, shown }: { readonly total: number; readonly shown: number },
): readonly string[] {
  if (total === 0) return [];
  const rest = total - Math.min(shown, lines.length);
  const more = rest > 0 ? [`  … and ${rest} more; --json lists up to 10,000.`] : [];
  return ['', `${heading} (${total})`, ...lines.slice(0, shown).map((line) => `  ${line}`), ...more];
}

/** The report as lines for people; `location` names the store, since a command may stand in another folder. */
export function describeLoadReport(report: LoadReport, location: string): string {
  const { rejected, rejectedTotal, warnings, warningsTotal, rows, seconds, rowsPerSecond, dryRun } = report;
  const heading = ['created', 'changed', 'retracted', 'unchanged'].map((word) => word.padStart(11)).join('');
  const lines = [
    `${(dryRun ? 'Would be' : '').padEnd(13)}${heading}`,
    countLine('entities', report.entities),
    countLine('lines', report.relations),
    countLine('claims', report.claims),
    countLine('figures', report.observations),
    ...section('Warnings', warnings.map(warningLine), { total: warningsTotal, shown: WARNINGS_SHOWN }),
    ...section('Rejected', rejected.map(rejectionLine), { total: rejectedTotal, shown: REJECTIONS_SHOWN }),
    '',
    `${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rowsPerSecond)} rows/s.${dryRun ? ' Nothing was written.' : ''} Store: ${location}`,
  ];
  return `${lines.join('\n')}\n`;
}
