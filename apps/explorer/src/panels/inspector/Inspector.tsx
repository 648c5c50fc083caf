/** The right panel: what is selected and what stands behind it. Its marks name what it shows, never what is coming. */
import { useUi, useView } from '../../app/bench-context';
import { useEntity } from '../../data/use-entity';
import { EVIDENCE_PAGE, useEntityEvidence } from '../../data/use-entity-evidence';
import { useRelationEvidence } from '../../data/use-relation-evidence';
import { EntityInspector } from './EntityInspector';
import { QuestionAnswer } from './QuestionAnswer';
import { RelationInspector } from './RelationInspector';
import { Waiting } from './Section';
import { ViewSummary } from './ViewSummary';
import { WORDS } from './words';
import './inspector.css';
import './inspector-sections.css';

/** The id or key for the region's marks: there only once everything it opens with is on the screen. */
function useMarks(id: string | undefined, key: string | undefined) {
  const entity = useEntity(id);
  const evidence = useEntityEvidence(id, EVIDENCE_PAGE);
  const relation = useRelationEvidence(key);
  const hasEntity = id !== undefined && !entity.isPending && !evidence.isPending;
  const hasRelation = key !== undefined && !relation.isPending;
  return { 'data-id': hasEntity ? id : undefined, 'data-key': hasRelation ? key : undefined };
}

function RelationPanel({ relationKey }: { readonly relationKey: string }) {
  const { data, error, refetch } = useRelationEvidence(relationKey);
  if (!data)
    return (
      <div className="inspector-body inspector-waiting">
        <Waiting error={error} retry={() => void refetch()} rows={6} />
      </div>
    );
  return (
    <div className="inspector-body scroll" tabIndex={-1}>
      <RelationInspector evidence={data} />
    </div>
  );
}

/** The region "Inspector". */
export function Inspector() {
  const selection = useView((state) => state.spec.selection);
  const question = useView((state) => state.spec.question);
  const open = useUi((state) => state.inspectorOpen);
  const id = selection?.kind === 'entity' ? selection.id : undefined;
  const key = selection?.kind === 'relation' ? selection.key : undefined;
  const marks = useMarks(id, key);
  if (!open) return null;
  return (
    <section className="inspector" aria-label={WORDS.region} {...marks}>
      {id !== undefined ? (
        <div className="inspector-body scroll" key={id} tabIndex={-1}>
          <EntityInspector id={id} />
        </div>
      ) : key !== undefined ? (
        <RelationPanel key={key} relationKey={key} />
      ) : (
        <div className="inspector-body scroll" tabIndex={-1}>
          {question === undefined ? <ViewSummary /> : <QuestionAnswer name={question} />}
        </div>
      )}
    </section>
  );
}
