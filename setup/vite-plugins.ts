import { defineVitePluginsSetup } from '@slidev/types'
import { checkPlugin } from '../slidev/check-plugin.ts'
import { contentPlugin } from '../slidev/content-plugin.ts'
import { downloadsPlugin } from '../slidev/downloads-plugin.ts'
import { editionPlugin } from '../slidev/edition-plugin.ts'
import { firstScript } from '../slidev/first-script-plugin.ts'
import { guardPlugin } from '../slidev/guard-plugin.ts'
import { headPlugin } from '../slidev/head-plugin.ts'

export default defineVitePluginsSetup(options => [contentPlugin, downloadsPlugin, editionPlugin, firstScript, guardPlugin, headPlugin, checkPlugin].map(plugin => plugin(options)))
