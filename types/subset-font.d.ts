/** https://github.com/papandreou/subset-font: what is used of it here. */
declare module 'subset-font' {
  /** @returns the face with the shapes of the letters in `text` */
  export default function subsetFont(face: Uint8Array, text: string, options: { targetFormat: 'woff2', keepFeatures: string[], noHinting: boolean }): Promise<Uint8Array>
}
