// Loaded into Slidev before anything else: it ends with whoever started it, however that one ends.
process.on('disconnect', () => process.exit())
// Being on the leash is no reason to stay.
process.channel?.unref()
