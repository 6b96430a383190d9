import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'

import { parseSync } from 'vite'

/** What a folder, a file and the whole repository may not exceed. */
export const bounds = { files: 850, filesInFolder: 25, linesInFile: 300 }

const code = new Set(['.ts', '.tsx', '.mjs', '.js', '.css'])

/**
 * @param {string} root of a git checkout
 * @returns {string[]} its files, also those git does not track yet, without the ignored ones
 */
function filesOf(root) {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  return listed.split('\n').filter((file) => file !== '' && existsSync(join(root, file)))
}

/**
 * @param {string} root
 * @returns {{ files: number, fullest: [folder: string, files: number], longest: [file: string, lines: number] }}
 */
export function sizesOf(root) {
  const files = filesOf(root)
  /** @type {Map<string, number>} */
  const folders = new Map()
  for (const file of files) folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1)
  const measured = files.filter(
    (file) => code.has(extname(file)) && !file.startsWith('src/i18n/catalogs/'),
  )
  /** @type {[string, number][]} */
  const lengths = measured.map((file) => [
    file,
    readFileSync(join(root, file), 'utf8').split('\n').length - 1,
  ])
  folders.delete('.')
  return { files: files.length, fullest: largest([...folders]), longest: largest(lengths) }
}

/**
 * @param {[string, number][]} rows
 * @returns {[string, number]}
 */
function largest(rows) {
  return rows.reduce((most, row) => (row[1] > most[1] ? row : most), ['nothing', 0])
}

/**
 * Who imports whom between the files of a checkout, types included.
 * @param {string} root
 * @returns {Map<string, string[]>} by file, paths from the root
 */
export function importsOf(root) {
  const { imports: rooms } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const files = filesOf(root).filter((file) => /\.(tsx?|mjs|js)$/.test(file))
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      const { module } = parseSync(file, text)
      const asked = [
        ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
          text.slice(start + 1, end - 1),
        ),
        ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
        ...module.staticExports.flatMap(({ entries }) =>
          entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
        ),
      ]
      const found = asked.flatMap((specifier) => pathOf(file, specifier, rooms) ?? [])
      return [file, [...new Set(found)].filter((one) => existsSync(join(root, one)))]
    }),
  )
}

/**
 * @param {string} from
 * @param {string} specifier
 * @param {Record<string, string>} rooms as in `imports` of package.json
 * @returns {string | undefined} nothing for a library
 */
function pathOf(from, specifier, rooms) {
  if (specifier.startsWith('.')) return join(dirname(from), specifier)
  for (const [name, path] of Object.entries(rooms)) {
    const prefix = name.slice(0, -1)
    if (specifier.startsWith(prefix)) return join(path.slice(0, -1), specifier.slice(prefix.length))
  }
  return undefined
}

/**
 * Groups of nodes that reach each other; none in a tree without circles.
 * @param {Map<string, string[]>} graph
 * @returns {string[][]}
 */
export function circlesOf(graph) {
  /** @type {Map<string, Set<string>>} */
  const reached = new Map()
  for (const node of graph.keys()) {
    const seen = new Set(graph.get(node))
    for (const next of seen) for (const further of graph.get(next) ?? []) seen.add(further)
    reached.set(node, seen)
  }
  const inCircle = [...graph.keys()].filter((node) => reached.get(node)?.has(node))
  /** @type {string[][]} */
  const circles = []
  for (const node of inCircle) {
    if (circles.some((circle) => circle.includes(node))) continue
    circles.push(
      inCircle.filter((other) => reached.get(node)?.has(other) && reached.get(other)?.has(node)),
    )
  }
  return circles
}

/**
 * @param {Map<string, string[]>} imports between files
 * @returns {Map<string, string[]>} the same between their folders
 */
export function folderGraph(imports) {
  /** @type {Map<string, Set<string>>} */
  const graph = new Map()
  for (const [file, targets] of imports) {
    // Nothing imports a test, and the simulations that tests import know what they simulate.
    if (/\.(test|spec)\.tsx?$/.test(file)) continue
    const from = dirname(file)
    const known = graph.get(from) ?? new Set()
    for (const target of targets) if (dirname(target) !== from) known.add(dirname(target))
    graph.set(from, known)
  }
  return new Map([...graph].map(([folder, targets]) => [folder, [...targets]]))
}
