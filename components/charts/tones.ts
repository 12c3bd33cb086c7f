/**
 * What a mark of a chart is: `lit`, what the title is about; `dark`, what is set against it; `light`, what makes up the whole;
 * `hollow`, what has no name or no number. Told apart in a grey print, too: the lit one alone has an edge of ink.
 */
export type Tone = 'lit' | 'dark' | 'light' | 'hollow'
