/** The inspector for an entity: head, figures, facts, whom it works with, evidence. */
import { useStore } from 'zustand';
import { useBench } from '../../app/bench-context';
import { useEntity } from '../../data/use-entity';
import { EntityEvidence } from './EntityEvidence';
import { EntityHead } from './EntityHead';
import { Facts } from './Facts';
import { Figures } from './Figures';
import { Section, Waiting } from './Section';
import { WORDS } from './words';
import { WorksWith } from './WorksWith';

/** Shows what is known at once and fills in the rest as it comes. */
export function EntityInspector({ id }: { readonly id: string }) {
  const { session } = useBench();
  const known = useStore(session.dataset, (state) => state.nodes.get(id));
  const { data, error, refetch } = useEntity(id);
  const node = known ?? data;
  return (
    <>
      {node ? <EntityHead node={node} detail={data} /> : null}
      {data ? (
        <>
          <Figures figures={data.statistics} />
          <Facts id={id} facts={data.facts} />
        </>
      ) : (
        <Section title={WORDS.figures}>
          <Waiting error={error} retry={() => void refetch()} rows={3} />
        </Section>
      )}
      <WorksWith id={id} />
      <EntityEvidence id={id} detail={data} />
    </>
  );
}
