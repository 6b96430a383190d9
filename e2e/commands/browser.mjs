import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const linuxNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser']
/** The same browser without windows, which opens the app in half the processor time. */
const shellNames = ['chromium-headless-shell', 'chrome-headless-shell']

const fixedPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
}

/**
 * The browser a person named or the machine has; nothing is installed.
 *
 * @returns {string | undefined} its path
 */
export function installedBrowser() {
  const named = process.env['BROWSER_PATH']
  if (named) return existsSync(named) ? named : undefined
  return process.platform === 'darwin' || process.platform === 'win32'
    ? fixedPlaces[process.platform].find((place) => existsSync(place))
    : inPath(linuxNames)
}

/** @param {readonly string[]} names programs, preferred first */
function inPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((place) => existsSync(place))
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  console.log('No Chrome or Chromium found; asking Playwright for its own …')
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
    // Without a network the download would retry for minutes.
    timeout: 180_000,
  })
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/** @param {string} name of a package of Debian or Ubuntu; elsewhere, or without root, nothing happens */
function installPackage(name) {
  if (!isRoot() || !existsSync('/etc/os-release')) return
  if (!/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))) return
  console.log(`Installing the package ${name} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update'], { stdio: 'ignore', env })
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], { stdio: 'ignore', env })
}

function distributionBrowser() {
  installPackage('chromium')
  return installedBrowser()
}

function isRoot() {
  return process.getuid?.() === 0
}

/**
 * The path of a full browser: an installed one, else Playwright's own download, else (as root on Debian
 * or Ubuntu) the distribution's package. Exits with one sentence when there is none.
 */
export async function ensureBrowser() {
  const path = installedBrowser() ?? (await playwrightBrowser()) ?? distributionBrowser()
  if (path === undefined) {
    console.error(
      'The browser tests need Chrome or Chromium: install one, or set BROWSER_PATH to its program.',
    )
    process.exit(1)
  }
  console.log(`Browser: ${path}`)
  if (isRoot()) console.log('Running as root, so the browser runs without its sandbox.')
  return path
}

/**
 * The browser that most tests run in: without windows where that build can be had, else the full one.
 *
 * @param {string} whole as `ensureBrowser` found it
 */
export function ensureQuickBrowser(whole) {
  if (process.env['BROWSER_PATH'] || process.platform !== 'linux') return whole
  if (inPath(shellNames) === undefined) installPackage('chromium-headless-shell')
  const shell = inPath(shellNames)
  if (shell !== undefined) console.log(`Without windows: ${shell}`)
  return shell ?? whole
}
