import { describe, expect, test } from 'vitest';
import { operatorKind } from './operators';

describe('operatorKind', () => {
  test.each([
    ['NodeByLabelScan@neo4j', 'reads'],
    ['Expand(All)@neo4j', 'reads'],
    ['VarLengthExpand(Pruning,BFS)@neo4j', 'reads'],
    ['DirectedRelationshipUniqueIndexSeek@neo4j', 'reads'],
    ['OrderedAggregation', 'reads'],
    ['LetSelectOrSemiApply', 'reads'],
    ['ProcedureCall@neo4j', 'calls'],
    ['Create@neo4j', 'writes'],
    ['SetNodePropertiesFromMap@neo4j', 'writes'],
    ['DetachDelete@neo4j', 'writes'],
    ['SubqueryForeach@neo4j', 'writes'],
    ['CreateIndex', 'defines'],
    ['DropConstraint', 'defines'],
    ['LoadCSV@neo4j', 'reaches-out'],
    ['ShowSettings@neo4j', 'reaches-out'],
    ['TerminateTransactions@neo4j', 'reaches-out'],
    ['AdministrationCommand', 'reaches-out'],
    ['TransactionApply@neo4j', 'reaches-out'],
    ['SomethingNew@neo4j', 'reaches-out'],
  ] as const)('%s %s', (operatorType, kind) => {
    expect(operatorKind(operatorType)).toBe(kind);
  });
});
