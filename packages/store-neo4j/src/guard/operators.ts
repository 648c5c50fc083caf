/** What the operators of a server's plan do. One that is not known here is refused, whatever it may do. */

/** Operators that only read the graph, or only compute. */
const READING = [
  /(?:Scan|Seek|SeekByRange|Lookup)$/,
  /^(?!Transaction)\w*Apply$/,
  /(?:HashJoin|Union|Distinct|Aggregation|Limit|Skip|Sort|Top|WithTies)$/,
  /Expand$/,
  /FromCountStore$/,
  /ShortestPath$/,
  /^(?:Anti|Argument|ArgumentTracker|BidirectionalRepeat|CacheProperties|CartesianProduct|Eager)$/,
  /^(?:EmptyResult|EmptyRow|ErrorPlan|Filter|NullifyMetadata|Optional|PreserveOrder|ProduceResults)$/,
  /^(?:ProjectEndpoints|Projection|Repeat|RemoteBatchProperties|TriadicBuild|TriadicFilter)$/,
  /^(?:TriadicSelection|Unwind)$/,
  /^Show(?:Indexes|Constraints|Functions|Procedures)$/,
];

/** Operators that change nodes and relationships. */
const WRITING =
  /^(?:Create|Merge|Insert|LockingMerge|LockNodes|Set\w*|Remove\w*|Delete\w*|DetachDelete\w*|(?:Subquery)?Foreach|AssertSame\w+)$/;

/** Operators that change indexes and constraints. */
const DEFINING = /^(?:Create|Drop|DoNothing)\w*(?:Index|Constraint)\w*$/;

/** What an operator does. */
export type OperatorKind = 'reads' | 'writes' | 'defines' | 'calls' | 'reaches-out';

/** The kind of an operator by its name in the plan: `NodeByLabelScan@neo4j`, `Expand(All)@neo4j`. */
export function operatorKind(operatorType: string): OperatorKind {
  const name = operatorType.replace(/@.*$/, '').replace(/\(.*$/, '').trim();
  if (name === 'ProcedureCall') return 'calls';
  if (WRITING.test(name)) return 'writes';
  if (DEFINING.test(name)) return 'defines';
  return READING.some((pattern) => pattern.test(name)) ? 'reads' : 'reaches-out';
}
