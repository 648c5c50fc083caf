// Loaded into a child of run-weft.mjs: when the channel to the parent closes, the child asks itself to end.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
