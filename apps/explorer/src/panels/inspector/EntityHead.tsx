/** Names of an entity, how much of it is on the canvas, and what can be done with it. */
import type { EntityDetail, SliceNode } from '@weft/contract';
import { typeWordOf } from '@weft/view';
import { useBench, useRender, useView } from '../../app/bench-context';
import { hide, keepNeighbours, togglePin } from '../../app/commands/arrange';
import { canExpand, collapse, expand } from '../../app/commands/expand';
import { openEntity } from '../../app/commands/open';
import { select } from '../../app/commands/look';
import { linesToFetch } from '../../state/render-source';
import { Button } from '../../ui/Button';
import { Glyph } from '../../ui/Glyph';
import { IconButton } from '../../ui/IconButton';
import { WORDS } from './words';

interface Props {
  readonly node: Pick<SliceNode, 'id' | 'type' | 'name' | 'nameZh' | 'degree'>;
  readonly detail: EntityDetail | undefined;
}

function Aliases({ aliases }: { readonly aliases: readonly string[] }) {
  if (aliases.length === 0) return null;
  return (
    <>
      {WORDS.also}{' '}
      {aliases.map((alias, index) => (
        <bdi key={alias} lang={/\p{Script=Han}/u.test(alias) ? 'zh' : undefined}>
          {index > 0 ? `, ${alias}` : alias}
        </bdi>
      ))}
      .{' '}
    </>
  );
}

function linesWords(degree: number, more: number | undefined): string {
  if (degree === 0) return WORDS.noLinesAtAll;
  if (more === undefined || more === degree) return WORDS.noLines;
  return more === 0 ? WORDS.allLines(degree) : WORDS.someLines(degree - more, degree);
}

function Actions({ id }: { readonly id: string }) {
  const bench = useBench();
  const more = useRender().nodes.find((node) => node.id === id)?.more;
  if (more === undefined)
    return (
      <Button small icon="add" onClick={() => void openEntity(bench, id, 'add')}>
        {WORDS.add}
      </Button>
    );
  return (
    <>
      {canExpand(bench, id) ? (
        <Button small icon="expand" onClick={() => void expand(bench, id)}>
          {WORDS.expand(linesToFetch(bench.session, id) || more)}
        </Button>
      ) : (
        <Button small icon="collapse" onClick={() => collapse(bench, id)}>
          {WORDS.collapse}
        </Button>
      )}
      <Button small icon="only" onClick={() => keepNeighbours(bench, id)}>
        {WORDS.only}
      </Button>
      <Button small icon="hide" onClick={() => hide(bench, [id])}>
        {WORDS.hide}
      </Button>
    </>
  );
}

/** The head of the inspector for an entity. */
export function EntityHead({ node, detail }: Props) {
  const bench = useBench();
  const more = useRender().nodes.find((drawn) => drawn.id === node.id)?.more;
  const pinned = useView((state) => state.spec.positions[node.id]?.pinned === true);
  return (
    <header className="inspector-head">
      <div className="inspector-kind">
        <Glyph type={node.type} />
        {typeWordOf(node.type)}
        <span className="inspector-tools">
          <IconButton
            icon={pinned ? 'release' : 'pin'}
            size={15}
            small
            label={pinned ? WORDS.release : WORDS.pin}
            shortcut="X"
            aria-pressed={pinned}
            disabled={more === undefined}
            onClick={() => togglePin(bench, node.id)}
          />
          <IconButton
            icon="close"
            small
            label={WORDS.close}
            shortcut="Esc"
            onClick={() => select(bench, undefined)}
          />
        </span>
      </div>
      <h2 className="inspector-title">
        <bdi>{node.name}</bdi>
      </h2>
      {node.nameZh && node.nameZh !== node.name ? (
        <p className="inspector-zh">
          <bdi lang="zh">{node.nameZh}</bdi>
        </p>
      ) : null}
      <p className="inspector-aka">
        <Aliases aliases={detail?.aliases ?? []} />
        {linesWords(node.degree, more)}
      </p>
      <div className="inspector-actions">
        <Actions id={node.id} />
      </div>
    </header>
  );
}
