/** Hands a text to the browser's downloads. */
export function saveFile(name: string, text: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the content by then; without this it would keep it for as long as the page.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
