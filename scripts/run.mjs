// The door to every command: `node scripts/run.mjs build`. Plain JavaScript, so that an old Node gets a sentence
// instead of a syntax error. Each command is the default export of scripts/commands/NAME.ts.
const [name = '', ...args] = process.argv.slice(2)

// The Node that came with the install runs this. Where none came, the one around it must read TypeScript by itself.
if (!process.features.typescript) {
  console.error(`✗ この Node(${process.versions.node})では動きません。新しい Node を https://nodejs.org/ から入れて、npm ci をやり直してください。`)
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
