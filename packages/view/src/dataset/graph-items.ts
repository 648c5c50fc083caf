/** Entities and lines as the explorer holds them; the API's slices have these fields. */

/** An entity. Texts are untrusted. */
export interface ViewNode {
  readonly id: string;
  /** Label in the graph; unknown ones are drawn as "Other". */
  readonly type: string;
  readonly name: string;
  readonly nameZh?: string | undefined;
  /** Accepted lines in the whole database. */
  readonly degree: number;
  /** Whether a figure about it is disputed. */
  readonly disputed?: boolean | undefined;
  /** Known only from candidates: outside all counts. */
  readonly candidate?: boolean | undefined;
}

export type LineStatus = 'accepted' | 'disputed' | 'candidate';

/** A line: one projected relationship. */
export interface ViewLine {
  readonly key: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly status: LineStatus;
  readonly certainty: 'stated' | 'implied';
  /** 0 to 1. */
  readonly confidence: number;
  readonly claimCount: number;
  readonly sourceCount: number;
  readonly stage?: string | undefined;
  readonly role?: string | undefined;
  readonly firstSeen?: string | undefined;
  readonly lastSeen?: string | undefined;
  readonly asOf?: string | undefined;
}

/** What one API slice brings. */
export interface GraphItems {
  readonly nodes: readonly ViewNode[];
  readonly lines: readonly ViewLine[];
}
