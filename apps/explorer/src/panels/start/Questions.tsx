/** Ready questions of the library with what each finds in the loaded graph. */
import type { LibraryQuestion, LibraryResult } from '@weft/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import { useBench } from '../../app/bench-context';
import { openQuestion } from '../../app/commands/open';
import { focusCanvas } from '../../app/focus-canvas';
import { useLibrary, useLibraryResults } from '../../data/use-library';
import { problemWords } from '../../data/problem-words';
import { Icon } from '../../ui/Icon';
import { Skeleton } from '../../ui/Skeleton';
import { QuestionIcon } from './QuestionIcon';
import { WORDS } from './words';

const MOST = 6;

interface CardProps {
  readonly question: LibraryQuestion;
  readonly result: UseQueryResult<LibraryResult> | undefined;
}

function summaryOf(result: CardProps['result']): string {
  if (result?.data) return result.data.counts.rows === 0 ? WORDS.nothingFound : result.data.summary;
  return result?.isError ? WORDS.notCounted : WORDS.counting;
}

function QuestionCard({ question, result }: CardProps) {
  const bench = useBench();
  const isEmpty = result?.data !== undefined && result.data.entityIds.length === 0;
  const open = () => void openQuestion(bench, question).then(() => focusCanvas());
  return (
    <li>
      <button type="button" className="question" disabled={isEmpty} onClick={open}>
        <b>{question.question}</b>
        <span className="question-foot">
          <QuestionIcon name={question.icon} />
          <span>{summaryOf(result)}</span>
          {isEmpty ? null : <Icon name="forward" size={15} />}
        </span>
      </button>
    </li>
  );
}

/** At most six cards; a question that finds nothing is grey and says so. */
export function Questions() {
  const library = useLibrary();
  const questions = (library.data?.questions ?? []).slice(0, MOST);
  const results = useLibraryResults(questions.map((question) => question.name));
  if (library.isError)
    return (
      <p className="start-error" role="alert">
        {problemWords(library.error)}{' '}
        <button type="button" className="text-button" onClick={() => void library.refetch()}>
          {WORDS.retry}
        </button>
      </p>
    );
  if (library.isPending) return <Skeleton rows={6} label={WORDS.loading} />;
  if (questions.length === 0) return <p className="start-hints">{WORDS.noQuestions}</p>;
  return (
    <ul className="questions" aria-label={WORDS.questions}>
      {questions.map((question, index) => (
        <QuestionCard key={question.name} question={question} result={results[index]} />
      ))}
    </ul>
  );
}
