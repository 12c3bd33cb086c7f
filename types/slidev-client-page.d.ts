import type { DefineComponent } from 'vue'

/** A page inside Slidev's client. */
declare const page: DefineComponent
export default page
