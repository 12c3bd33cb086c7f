/** Where the tests build the site that they look at, relative to the project. */
export const builtSite = 'test-results/site'

/** Where documents lie that were printed from it, in a folder for each time that it was built. */
export const printedFolder = 'test-results/printed'
