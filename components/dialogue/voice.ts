import { findSpeaker } from '../../content/index.ts'

/** What a speaker's words and name are coloured with, as custom properties for `style`. */
export type Voice = Record<'--voice-ink' | '--voice-tint' | '--voice-tint-said', string>

/**
 * The colours of a speaker's voice.
 * @param id in `content/speakers.yaml`
 */
export function voiceOf(id: string): Voice {
  const { ink, tint } = findSpeaker(id)
  return {
    '--voice-ink': colour(ink),
    '--voice-tint': colour(tint),
    // What was said before recedes towards the paper.
    '--voice-tint-said': `color-mix(in oklab, ${colour(tint)} 70%, var(--deck-paper))`,
  }
}

function colour(name: string): string {
  return name.startsWith('#') ? name : `var(--deck-${name})`
}
