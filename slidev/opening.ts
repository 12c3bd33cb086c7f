/** The cover that stands in the page before its scripts have run. */
export const openingClass = 'opening'

/** Takes that cover away: at once from every other page, from its own when the slide stands before it. */
export function clearOpening(): void {
  const opening = document.querySelector(`.${openingClass}`)
  const look = () => {
    if (/^(?:#\/?(?:1(?:\?.*)?)?)?$/.test(location.hash) && !document.querySelector('#slideshow .slidev-layout'))
      requestAnimationFrame(look)
    else
      opening?.remove()
  }
  if (opening)
    look()
}
