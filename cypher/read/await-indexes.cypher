// Waits until new indexes are filled; for engines that fill them in the background.
CALL db.awaitIndexes($seconds)
