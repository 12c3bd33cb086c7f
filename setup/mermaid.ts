import { defineMermaidSetup } from '@slidev/types'
import { diagramConfig } from '../components/diagram/config.ts'

export default defineMermaidSetup(() => diagramConfig())
