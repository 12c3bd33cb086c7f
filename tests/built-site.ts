/** Where the tests build the site that they look at, relative to the project. */
export const builtSite = 'test-results/site'
