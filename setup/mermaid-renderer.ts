import { defineMermaidRendererSetup } from '@slidev/types'
import { drawDiagram } from '../components/diagram/draw.ts'

export default defineMermaidRendererSetup(() => code => drawDiagram(code))
