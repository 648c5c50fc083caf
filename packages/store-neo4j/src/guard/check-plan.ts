/**
 * The guard that decides: the server's own plan of a text, walked whole. The text is never the judge, because escapes,
 * comments and quotes can hide any word in it.
 */
import type { Plan } from 'neo4j-driver';
import { StoreError } from '@weft/store';
import { operatorKind } from './operators';

/** Procedures that read the graph in bounded time and nothing else; lower case. */
const PROCEDURES: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
  'db.index.fulltext.listavailableanalyzers',
]);
const PROCEDURE_NAME = /^\s*([\w.`]+)\s*\(/;

/** What a caller lets a query do. */
export type Allowance = 'read' | 'read-and-write';

function checkProcedure(plan: Plan): void {
  const details = plan.arguments['Details'] ?? plan.arguments['Signature'] ?? '';
  const name = PROCEDURE_NAME.exec(String(details))?.[1]?.replaceAll('`', '').toLowerCase() ?? '';
  if (PROCEDURES.has(name)) return;
  const list = 'db.labels, db.relationshipTypes, db.propertyKeys, db.schema.*, db.index.fulltext.query*';
  throw new StoreError('access-refused', `This procedure is not among those that may be called: ${list}.`);
}

function checkOperator(plan: Plan, allowance: Allowance): void {
  const kind = operatorKind(plan.operatorType);
  switch (kind) {
    case 'reads':
      return;
    case 'calls':
      checkProcedure(plan);
      return;
    case 'writes':
    case 'defines':
      if (allowance === 'read-and-write') return;
      throw new StoreError('write-refused', 'This query would write; only reading is allowed here.');
    case 'reaches-out': {
      const step = plan.operatorType.replace(/@.*$/, '');
      const words = `Files, addresses, the server's own state and unknown steps are refused (${step}).`;
      throw new StoreError('access-refused', words);
    }
  }
}

/** @throws StoreError `access-refused` or `write-refused` for the first operator that is not allowed. */
export function checkPlan(plan: Plan, allowance: Allowance): void {
  checkOperator(plan, allowance);
  for (const child of plan.children) checkPlan(child, allowance);
}
