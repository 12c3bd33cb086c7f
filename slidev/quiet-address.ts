import { useNav } from '@slidev/client'

/**
 * Another address for the slide that is shown, which turns nothing and leaves no step in the history.
 * @returns what takes the whole new address
 */
export function useQuietAddress(): (address: string) => void {
  const { router } = useNav()
  return (address) => {
    const { hash } = new URL(address)
    // What stands before the `#` is the browser's, what stands behind it the router's, which carries it from slide to slide.
    history.replaceState(history.state, '', address)
    void router.replace(hash.slice(1))
  }
}
