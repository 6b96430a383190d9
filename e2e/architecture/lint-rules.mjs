import { doors, features, folders, table } from './import-table.mjs'

/** @typedef {{ files: string[], rules: Record<string, unknown> }} Override */

/**
 * The linter's overrides for the import table. An override replaces the whole rule, and the last one
 * that matches a file counts, so each holds everything that is forbidden in its files. The linter's
 * regular expressions have no look-ahead, so the rules list what is forbidden, not what is allowed.
 * @returns {Override[]}
 */
export function importRules() {
  return table.flatMap(({ files, knows, why }) => {
    if (files.includes('src/features/**'))
      return features.flatMap((name) => roomRules([`src/features/${name}/**`], knows, why, name))
    return [files, ...doorsBelow(files)].flatMap((some) => roomRules(some, knows, why))
  })
}

/**
 * @param {string[]} files
 * @param {string[]} knows
 * @param {string} why
 * @param {string} [feature] the feature these files belong to
 * @returns {Override[]} for the files, then for the tests among them
 */
function roomRules(files, knows, why, feature) {
  const inSrc = files.every((pattern) => pattern.startsWith('src/'))
  if (!inSrc) return [override(files, [climbing, forbidden(knows, why), appCode])]
  const others = feature === undefined ? [] : [otherFeatures(feature)]
  const closed = closedDoors(files)
  return [
    override(files, [climbing, forbidden(knows, why), ...others, ...closed]),
    override(
      files.map((pattern) => pattern.replace(/\*\.\{ts,tsx\}$|\*\*$/, '**/*.test.{ts,tsx}')),
      [climbing, forbidden([...knows, 'testing'], why), ...others, ...closed],
    ),
  ]
}

/**
 * @param {string[]} files
 * @returns {string[][]} the patterns of the folders below that hold the door of a library
 */
function doorsBelow(files) {
  const [room = ''] = files.map((pattern) => pattern.replace('**', ''))
  const below = Object.values(doors)
    .flat()
    .filter((home) => home.startsWith(room))
  return below.map((home) => [`${home}/**`])
}

/** @typedef {{ regex: string, message: string }} Pattern */

/** @type {Pattern} */
const climbing = { regex: '^\\.\\./', message: 'Cross a room by its #name, never by climbing.' }

/** @type {Pattern} */
const appCode = {
  regex: '/src/',
  message: 'The emulator and the tests share no code with the app.',
}

/**
 * @param {string[]} knows
 * @param {string} why
 * @returns {Pattern}
 */
function forbidden(knows, why) {
  const rooms = Object.keys(folders).filter((room) => !knows.includes(room))
  return { regex: `^#(${rooms.join('|')})/`, message: why }
}

/**
 * @param {string} feature
 * @returns {Pattern}
 */
function otherFeatures(feature) {
  const others = features.filter((name) => name !== feature)
  return {
    regex: `^#features/(${others.join('|')})/`,
    message: 'A feature knows no other feature.',
  }
}

/**
 * @param {string[]} files
 * @returns {Pattern[]} a pattern for each library these files may not import
 */
function closedDoors(files) {
  return Object.entries(doors)
    .filter(([, homes]) => !homes.some((home) => files[0]?.startsWith(`${home}/`)))
    .map(([library, homes]) => ({
      regex: `^${library}(/|$)`,
      message: `Only ${homes.join(' and ')} may import ${library}.`,
    }))
}

/**
 * @param {string[]} files
 * @param {Pattern[]} patterns
 * @returns {Override}
 */
function override(files, patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } }
}
