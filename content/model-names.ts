/** Whether two names are one model's: tables write capitals, spaces and hyphens in ways of their own (gpt-oss, GPT OSS). */
export function sameModel(one: string | undefined, other: string): boolean {
  const key = (name?: string) => name?.toLowerCase().replace(/[-\s]/g, '')
  return key(one) === key(other)
}
