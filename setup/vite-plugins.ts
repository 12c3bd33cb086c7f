import { defineVitePluginsSetup } from '@slidev/types'
import { contentPlugin } from '../slidev/content-plugin.ts'
import { downloadsPlugin } from '../slidev/downloads-plugin.ts'
import { editionPlugin } from '../slidev/edition-plugin.ts'
import { firstScript } from '../slidev/first-script-plugin.ts'
import { headPlugin } from '../slidev/head-plugin.ts'

export default defineVitePluginsSetup(options => [contentPlugin(options), downloadsPlugin(options), editionPlugin(options), firstScript(), headPlugin(options)])
