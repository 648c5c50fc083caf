// Not on this engine: its full-text indexes are not made by statements. The adapter makes it (schema/text-indexes.ts).
