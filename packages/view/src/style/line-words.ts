/** What a line says between its ends: in its type's words, with the stage where the type has words for it. */
import { isRelationType, RELATION_TYPES } from '@weft/model';

/** On the line itself, read from subject to object, or from object to subject. */
type WordForm = 'label' | 'forward' | 'backward';

/** The parts of a line that its words depend on. */
interface WordedLine {
  readonly type: string;
  readonly stage?: string | undefined;
}

const PLANNED = 'planned';

function stagedWords({ type, stage }: WordedLine, form: WordForm): string | undefined {
  if (!isRelationType(type) || stage === undefined || stage === PLANNED) return undefined;
  return RELATION_TYPES[type].words.en.staged?.[form].replace('{stage}', stage);
}

/** The line's verb; unknown types are shown in lower case without underscores. */
export function lineVerbOf(line: WordedLine, form: WordForm): string {
  if (!isRelationType(line.type)) return line.type.toLowerCase().replaceAll('_', ' ');
  return stagedWords(line, form) ?? RELATION_TYPES[line.type].words.en[form];
}

/** The stage, where the line's verb does not say it. */
function unsaidStageOf(line: WordedLine): string | undefined {
  return stagedWords(line, 'label') === undefined ? line.stage : undefined;
}

/** The verb, with the stage behind it in brackets where the verb does not say it. */
export function lineWordsOf(line: WordedLine, form: WordForm): string {
  const stage = unsaidStageOf(line);
  return lineVerbOf(line, form) + (stage === undefined ? '' : ` (${stage})`);
}

/** The line as a sentence without its stop: subject, verb, object, then the role and a stage that the verb does not say. */
export function lineClauseOf(
  line: WordedLine & { readonly role?: string | undefined },
  subject: string,
  object: string,
): string {
  const asides = [line.role, unsaidStageOf(line)].filter((part) => part !== undefined && part !== '');
  const aside = asides.length === 0 ? '' : ` (${asides.join(', ')})`;
  return `${subject} ${lineVerbOf(line, 'forward')} ${object}${aside}`;
}

/** Words on the line itself in the language of the names. */
export function lineLabelOf(line: WordedLine, language: 'en' | 'zh'): string {
  if (language === 'en' || !isRelationType(line.type)) return lineWordsOf(line, 'label');
  return RELATION_TYPES[line.type].words.zh + (line.stage === PLANNED ? '（规划）' : '');
}
