import type { ContextMenuItem } from '@slidev/types'

/** Whether slides may be edited in the browser. Slidev offers that to whoever presents; the server may refuse it. */
export const mayEdit: boolean = __DECK_EDITS__

/** Whether an item of the menu opens Slidev's editor. */
export function isOfEditing(item: ContextMenuItem): boolean {
  return item !== 'separator' && item.icon === 'i-carbon:text-annotation-toggle'
}
