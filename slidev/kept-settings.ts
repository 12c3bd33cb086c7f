/** Whether a text out of the browser's storage is one that Slidev can have put there. */
type Fits = (text: string) => boolean

const number = (least: number, most: number): Fits => text => text.trim() !== '' && Number(text) >= least && Number(text) <= most
const oneOf = (...words: string[]): Fits => text => words.includes(text)
const flag = oneOf('true', 'false')
const short: Fits = text => text.length < 200
/** JSON of an object that has all of these. */
function record(members: Record<string, Fits>): Fits {
  return (text) => {
    try {
      const value: unknown = JSON.parse(text)
      return typeof value === 'object' && value !== null
        && Object.entries(members).every(([key, fits]) => key in value && fits(JSON.stringify(value[key as keyof typeof value])))
    }
    catch {
      return false
    }
  }
}

/** What Slidev keeps in the browser, shared by all decks of one host, and what each can be. Sizes in px, the rest in its own units. */
export const settings: Record<string, Fits> = {
  'slidev-scale': number(0, 4),
  'slidev-wake-lock': flag,
  'slidev-hide-cursor-idle': flag,
  'slidev-skip-export-pdf-tip': flag,
  'slidev-export-capture-delay': number(0, 60_000),
  'slidev-color-schema': oneOf('auto', 'light', 'dark'),
  'slidev-viewer-css-filter': record({ invert: flag, contrast: number(0.1, 5), brightness: number(0.1, 5), hueRotate: number(-360, 360), saturate: number(0, 5), sepia: number(0, 5) }),
  'slidev-sync-directions': record({ viewerSend: flag, viewerReceive: flag, presenterSend: flag, presenterReceive: flag }),
  'slidev-presenter-cursor': flag,
  'slidev-cursor-style': oneOf('cursor', 'laser'),
  'slidev-presenter-font-size': number(0.5, 2),
  'slidev-presenter-layout': oneOf('1', '2', '3'),
  'slidev-presenter-main-slide-mode': oneOf('slides', 'mirror'),
  'slidev-presenter-notes-width': number(240, 720),
  'slidev-presenter-notes-row-size': number(160, 4000),
  'slidev-notes-font-size': number(6, 100),
  'slidev-show-editor': flag,
  'slidev-editor-vertical': flag,
  'slidev-editor-width': number(100, 10_000),
  'slidev-editor-height': number(100, 10_000),
  'slidev-drawing-enabled': flag,
  'slidev-drawing-pinned': flag,
  'slidev-drawing-brush': record({ color: short, size: number(0, 100), mode: short }),
  'slidev-camera': short,
  'slidev-mic': short,
  'slidev-webcam-show': flag,
  'slidev-webcam-size': number(10, 4000),
  'slidev-webcam-pos': record({ x: number(-10_000, 10_000), y: number(-10_000, 10_000) }),
  'slidev-record-mimetype': short,
  'slidev-record-framerate': number(1, 240),
  'slidev-record-bitrate': number(1, 1_000_000),
  'slidev-record-resolution': short,
}

/**
 * Takes out what Slidev can not have put there: another page of the host may have, or an older Slidev. It would be taken at its
 * word, and a slide a million times too large shows nothing.
 */
export function forgetUnfit(storage: Pick<Storage, 'getItem' | 'removeItem'>): void {
  for (const [key, fits] of Object.entries(settings)) {
    const text = storage.getItem(key)
    if (text !== null && !fits(text))
      storage.removeItem(key)
  }
}
