import { defineVitePluginsSetup } from '@slidev/types'
import { checkPlugin } from '../slidev/check-plugin.ts'
import { contentPlugin } from '../slidev/content-plugin.ts'
import { downloadsPlugin } from '../slidev/downloads-plugin.ts'
import { drawingsPlugin } from '../slidev/drawings-plugin.ts'
import { editionPlugin } from '../slidev/edition-plugin.ts'
import { facesPlugin } from '../slidev/faces-plugin.ts'
import { firstScript } from '../slidev/first-script-plugin.ts'
import { guardPlugin } from '../slidev/guard-plugin.ts'
import { headPlugin } from '../slidev/head-plugin.ts'
import { leftOutPlugin } from '../slidev/left-out-plugin.ts'
import { offlinePlugin } from '../slidev/offline-plugin.ts'
import { openingPlugin } from '../slidev/opening-plugin.ts'
import { policyPlugin } from '../slidev/policy-plugin.ts'

/** The policy comes after what puts a script before everything, and so stands before it. */
export default defineVitePluginsSetup(options => [contentPlugin, downloadsPlugin, drawingsPlugin, editionPlugin, facesPlugin, firstScript, policyPlugin, guardPlugin, headPlugin, leftOutPlugin, offlinePlugin, openingPlugin, checkPlugin].map(plugin => plugin(options)))
