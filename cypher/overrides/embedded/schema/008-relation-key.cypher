// Not on this engine: it knows no constraints on relationships. Keys stay unique because all of a store's writes go
// through one queue and each reads what exists first.
