import { defineRootSetup } from '@slidev/types'
import { useNearSlides } from '../slidev/near-slides.ts'

export default defineRootSetup(useNearSlides)
