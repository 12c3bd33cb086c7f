/** Widths in BIZ UDPGothic as parts of the font size, on the safe side; what is not named takes a full em. */
const widths: [RegExp, number][] = [
  [/[ .,:;'_il]/, 0.33],
  [/[jI|]/, 0.44],
  [/[-rt"/^()[\]{}（）「」『』《》〔〕・：“”–]/, 0.52],
  [/[Jsvz]/, 0.59],
  [/[1Lckxy、。]/, 0.64],
  [/[Faego]/, 0.69],
  [/[ESTYbdhnpqu]/, 0.72],
  [/[AKPRVZ\d]/, 0.76],
  [/[BCGHNUX?+=$<>]/, 0.84],
  [/[DOQw&]/, 0.89],
  [/[m\p{sc=Katakana}]/u, 0.94],
  [/\p{sc=Hiragana}/u, 0.96],
]

/** Where Japanese meets Latin letters or digits, a browser sets an eighth of an em between them. */
const SEAM = /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])(?=[\dA-Z])|(?<=[\dA-Z])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/giu

/** Width of a text set in one line, in px. */
export function widthOf(text: string, fontSize: number): number {
  const letters = [...text].reduce((width, c) => width + (widths.find(([kind]) => kind.test(c))?.[1] ?? 1), 0)
  return (letters + [...text.matchAll(SEAM)].length / 8) * fontSize
}
