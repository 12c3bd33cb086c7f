import { defineMermaidRendererSetup } from '@slidev/types'
import { drawingOf } from '../components/diagram/drawing.ts'

export default defineMermaidRendererSetup(() => code => drawingOf(code))
