/** A date of `content/` as it is shown: 2025-12 → 2025年12月. Empty where there is none. */
export function whenOf(date: string | null): string {
  const [year, month, day] = date?.split('-') ?? []
  return [year && `${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].filter(Boolean).join('')
}

/** Authors for a line under a slide: two by name, more by the first. */
export function shortAuthors(authors: string): string {
  const names = authors.split(/, | and /)
  return names.length > 2 ? `${names[0]} ほか` : authors
}
