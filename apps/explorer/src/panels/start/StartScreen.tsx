/** The start screen: one question, a field for it, ready questions, and the graph in small. */
import { problemWords } from '../../data/problem-words';
import { useStatus } from '../../data/use-status';
import { Skeleton } from '../../ui/Skeleton';
import { WaitingBar } from '../canvas/WaitingBar';
import { SearchBox } from '../search/SearchBox';
import { Hints } from './Hints';
import { NoData } from './NoData';
import { PreviewCard } from './PreviewCard';
import { Questions } from './Questions';
import { Recent } from './Recent';
import { WORDS } from './words';
import './start.css';

/** The graph in small, or why it can't be shown. */
function Graph() {
  const { data, error, refetch } = useStatus();
  if (data) return data.counts.entities === 0 ? <NoData /> : <PreviewCard status={data} />;
  return (
    <div className="preview-card preview-wait">
      {error ? (
        <p className="start-error" role="alert">
          {problemWords(error)}{' '}
          <button type="button" className="text-button" onClick={() => void refetch()}>
            {WORDS.retry}
          </button>
        </p>
      ) : (
        <Skeleton rows={8} label={WORDS.loading} />
      )}
    </div>
  );
}

/** Where everybody begins. */
export function StartScreen() {
  const isEmpty = useStatus().data?.counts.entities === 0;
  return (
    <main className="start-screen scroll" id="main" tabIndex={-1}>
      <div className="start-ask">
        <h1>{WORDS.title}</h1>
        <SearchBox place="start" />
        {isEmpty ? null : <Hints />}
        {isEmpty ? null : <Questions />}
        <Recent />
      </div>
      <Graph />
      <WaitingBar />
    </main>
  );
}
