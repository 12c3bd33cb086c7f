/** The build of Mermaid that Slidev loads, too: with the one that `mermaid` names, the site would carry the library twice. */
export { default as mermaid } from 'mermaid/dist/mermaid.esm.mjs'
