import { defineShortcutsSetup } from '@slidev/types'
import { startNewLecture } from '../slidev/lecture-state.ts'

/** Slidev's own keys, and Shift+N for a new lecture: two hands, which no clicker and no slip of a finger has. */
export default defineShortcutsSetup((_, own) => [...own, { name: 'new_lecture', key: 'shift+n', fn: startNewLecture }])
