import type { Words } from '#i18n/words.ts'

import { bx24Snippet, jsSdkSnippet } from './javascript.ts'
import { curlSnippet, goSnippet, pythonSnippet } from './others.ts'
import { phpCrestSnippet, phpPlainSnippet, phpSdkSnippet } from './php.ts'
import type { SnippetTarget } from './snippet.ts'

/** Every form the platform documents, and plain PHP; names of languages and libraries are not translated. */
export const snippetForms = [
  { id: 'curl', title: 'cURL', write: curlSnippet },
  { id: 'js', title: 'JavaScript, b24jssdk', write: jsSdkSnippet },
  { id: 'bx24', title: 'JavaScript, BX24.js', write: bx24Snippet },
  { id: 'php-sdk', title: 'PHP, b24phpsdk', write: phpSdkSnippet },
  { id: 'php-crest', title: 'PHP, CRest', write: phpCrestSnippet },
  { id: 'php', title: 'PHP, no library', write: phpPlainSnippet },
  { id: 'python', title: 'Python, b24pysdk', write: pythonSnippet },
  { id: 'go', title: 'Go, b24gosdk', write: goSnippet },
] as const satisfies readonly {
  id: string
  title: string
  write: (target: SnippetTarget, words: Words) => string
}[]

export type SnippetFormId = (typeof snippetForms)[number]['id']

/** The code in one form; comments are in the reader's language. */
export function writeSnippet(id: SnippetFormId, target: SnippetTarget, words: Words): string {
  const form = snippetForms.find((candidate) => candidate.id === id) ?? snippetForms[0]
  return form.write(target, words)
}
