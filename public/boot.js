// Runs before everything else on the page. The page's own policy lets it talk to any portal, because
// it is unknown in advance which one will open it; this narrows that to the one that did.
;(() => {
  const host = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$/i

  /**
   * "https://acme.example" from a domain and the portal's flag for https. Anything that is not clearly
   * a host is refused, so that no text of the address can add words to the policy.
   */
  const origin = (domain, protocol) =>
    host.test(domain) && (protocol === '0' || protocol === '1')
      ? `${protocol === '1' ? 'https' : 'http'}://${domain}`
      : undefined

  // The portal names the frame "domain|protocol|sid" and repeats both in the address; the SDK reads
  // the name, so the name decides wherever it has that form.
  const named = window.name.split('|')
  const query = new URLSearchParams(window.location.search)
  const portal =
    named.length === 3
      ? origin(named[0], named[1])
      : origin(query.get('DOMAIN') ?? '', query.get('PROTOCOL') ?? '')

  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = `connect-src ${portal ?? "'none'"}`
  document.head.append(policy)
})()
