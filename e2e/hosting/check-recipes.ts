import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { checkAddresses, checkAnswers, checkTraces, checkOwnPolicy } from './check-answers.ts'
import { checkFraming } from './check-framing.ts'
import { obtainProgram, startHunt } from './obtain-program.ts'
import { publishedPortals, rules, type Rule, type ServerName, Report } from './recipe.ts'
import { canMakeCertificates, runServer, siteToServe, type Site } from './run-server.ts'

process.exit((await checkRecipes(process.argv.slice(2))) ? 0 : 1)

/**
 * Runs the recipes of `docs/hosting` on real servers and prints a line per check.
 *
 * @param args `--break` or `--break=<rule>`: remove that rule first, so that the check must fail;
 *   `--site=<folder>`: serve this build instead of `dist`; `--prove`: after the check, remove each rule
 *   in turn and see that the check fails; `--report=<file>`: write the figures there
 * @returns whether everything that could be checked here passes
 */
async function checkRecipes(args: readonly string[]): Promise<boolean> {
  const broken = brokenRule(args)
  const folder = valueOf('--site', args) ?? 'dist'
  const file = valueOf('--report', args)
  const scratch = mkdtempSync(join(tmpdir(), 'trigger-console-hosting-'))
  const report = new Report()
  try {
    const site = siteToServe(scratch, folder)
    console.log(
      site.isBuilt ? `Serving ${folder}` : `Serving a sample page: ${folder} contains no build`,
    )
    checkOwnPolicy(site, report)
    const hunt = startHunt()
    for (const server of ['nginx', 'caddy'] as const) {
      console.log(`\n── ${server}${broken === undefined ? '' : ` without its ${broken} rule`}`)
      const program = canMakeCertificates()
        ? obtainProgram(server, hunt)
        : { missing: 'openssl, which makes its certificate, is not installed' }
      if ('missing' in program) {
        report.leftOut(server, program.missing)
        continue
      }
      const work = join(scratch, server)
      await checkServer(server, program.path, site, work, broken, report)
      if (broken === undefined) await checkFraming(server, program.path, work, site, report)
      if (args.includes('--prove')) await prove(server, program.path, site, scratch, report)
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  if (file !== undefined) report.write(file)
  console.log(`\nHosting: ${report.passed} checks passed, ${report.failed} failed`)
  return report.failed === 0
}

function brokenRule(args: readonly string[]): Rule | undefined {
  if (args.includes('--break')) return 'post'
  const named = valueOf('--break', args)
  if (named === undefined) return undefined
  const rule = rules.find((known) => known === named)
  if (rule === undefined) throw new Error(`--break knows ${rules.join(', ')}; not "${named}"`)
  return rule
}

function valueOf(name: string, args: readonly string[]): string | undefined {
  return args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1)
}

async function checkServer(
  server: ServerName,
  program: string,
  site: Site,
  work: string,
  broken: Rule | undefined,
  report: Report,
): Promise<void> {
  const running = await runServer(server, program, {
    work: join(work, broken ?? 'whole'),
    site: site.folder,
    portals: undefined,
    broken,
  })
  try {
    await checkAnswers(running, site, publishedPortals(server).origins, report)
    await checkAddresses(running, site, report)
  } finally {
    await running.stop()
  }
  checkTraces(running, report)
}

async function prove(
  server: ServerName,
  program: string,
  site: Site,
  scratch: string,
  report: Report,
): Promise<void> {
  for (const rule of rules) {
    const silent = new Report({ isSilent: true })
    await checkServer(server, program, site, join(scratch, server), rule, silent)
    report.add(
      `the check fails without the ${rule} rule`,
      silent.failed > 0 ? undefined : 'it noticed nothing',
    )
  }
}
