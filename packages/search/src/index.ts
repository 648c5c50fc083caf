/** Names and sentences in memory: what somebody typed to ranked hits. No engine, no HTTP. */
export { NameIndex, type NameAnswer, type NameHit, type NameQuery } from './name-index';
export type { Match, MatchedField, NamedEntity } from './named-entity';
export { SentenceIndex, type SentenceAnswer, type SentenceEntry, type SentenceHit } from './sentence-index';
