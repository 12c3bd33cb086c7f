import type { SlideRule } from '../rule.ts'
import { findSpeaker, records } from '../../content/index.ts'
import { findFences } from '../../markdown/bubbles.ts'
import { parseDialogue } from '../../markdown/dialogue.ts'

/** A beat that a voice says, and one that the other does. */
const [furano, phrona] = ['富良野', 'Phrona']
const slide = (name: string) => `---\nbeats: [E1]\n---\n\n\`\`\`dialogue\n${name}: はい。\n\`\`\``

export default {
  id: 'beat-voices',
  severity: 'error',
  why: '原作で言った人と違う声が言えば、議論の筋が変わります。',
  limit: '段は、その話し手が順に言う',
  examples: {
    passes: slide(phrona),
    fails: slide(furano),
  },
  checkSlide({ raw, record }) {
    const lines = findFences(raw).flatMap(({ body, line }) => parseDialogue(body, records('speakers')).map(({ speaker }, i) => ({ speaker, line: line + i })))
    const turns = record.speaker ? [{ speaker: record.speaker, line: 0 }, ...lines] : lines
    if (!turns.length)
      return []
    const owners = record.beats.flatMap((id) => {
      const beat = records('beats').find(beat => beat.id === id)
      return beat?.speaker ? [{ id, speaker: beat.speaker }] : []
    }).filter(({ speaker }, i, all) => speaker !== all[i - 1]?.speaker)
    // The other may answer between.
    let at = 0
    for (const { id, speaker } of owners) {
      const from = turns.findIndex((turn, i) => i >= at && turn.speaker === speaker)
      if (from < 0)
        return [{ line: turns[0]!.line, problem: `段「${id}」は${findSpeaker(speaker).name}の言葉ですが、ここでは言っていません。話し手か beats を直してください。` }]
      at = from
    }
    return []
  },
} satisfies SlideRule
