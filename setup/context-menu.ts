import { defineContextMenuSetup } from '@slidev/types'
import { computed } from 'vue'
import { isOfEditing, mayEdit } from '../slidev/editing.ts'

/** Slidev's menu, without the editor where nothing may be edited. */
export default defineContextMenuSetup(items => computed(() => mayEdit ? items.value : items.value.filter(item => !isOfEditing(item))))
