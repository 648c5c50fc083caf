/** k distinct weighted paths over a compact adjacency. No engine, no HTTP. */
export { findPaths, type DistinctPath, type PathAnswer, type PathQuery } from './find-paths';
export { PathGraph, type PathLine, type PathNode } from './path-graph';
