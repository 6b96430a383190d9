import { register } from 'tsx/esm/api'

register()
const { checkRecipes } = await import('./check-recipes.ts')
process.exit((await checkRecipes(process.argv.slice(2))) ? 0 : 1)
