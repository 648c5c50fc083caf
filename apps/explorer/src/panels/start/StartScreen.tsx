/** The start screen: one question, a field for it, ready questions, and the graph in small. */
import { useStatus } from '../../data/use-status';
import { Skeleton } from '../../ui/Skeleton';
import { SearchBox } from '../search/SearchBox';
import { Hints } from './Hints';
import { NoData } from './NoData';
import { PreviewCard } from './PreviewCard';
import { Questions } from './Questions';
import { Recent } from './Recent';
import { WORDS } from './words';
import './start.css';

/** Where everybody begins. */
export function StartScreen() {
  const { data } = useStatus();
  const isEmpty = data?.counts.entities === 0;
  return (
    <main className="start scroll" id="main" tabIndex={-1}>
      <div className="start-ask">
        <h1>{WORDS.title}</h1>
        <SearchBox place="start" />
        {isEmpty ? null : <Hints />}
        {isEmpty ? null : <Questions />}
        <Recent />
      </div>
      {data ? isEmpty ? <NoData /> : <PreviewCard status={data} /> : <div className="preview-card preview-wait"><Skeleton rows={8} label={WORDS.loading} /></div>}
    </main>
  );
}
