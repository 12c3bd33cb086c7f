import { defineVitePluginsSetup } from '@slidev/types'
import { contentPlugin } from '../slidev/content-plugin.ts'

export default defineVitePluginsSetup(options => [contentPlugin(options)])
