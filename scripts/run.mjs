// The door to every command: `node scripts/run.mjs build`. Plain JavaScript, so that an old Node gets a sentence
// instead of a syntax error. Each command is the default export of scripts/commands/NAME.ts.
const [name = '', ...args] = process.argv.slice(2)
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`✗ Node ${process.versions.node} は古くて動きません。Node 24 以上を https://nodejs.org/ から入れて、npm ci をやり直してください。`)
  process.exit(1)
}

const { sentenceFor } = await import('./lib/failure.ts')
try {
  const { default: command } = await import(`./commands/${name}.ts`)
  await command(args)
}
catch (error) {
  console.error(`\n✗ ${sentenceFor(error)}`)
  if (process.env.DEBUG)
    console.error(error)
  process.exitCode = 1
}
