import evidence from 'virtual:content/evidence'
import { adopt } from './read.browser.ts'

adopt(evidence)
