import { QueryClient } from '@tanstack/react-query'

/**
 * Answers of the portal live for the session: the portal counts every request, and what can change
 * under us (a record's stage) is asked for anew where it matters. The read channel repeats failed
 * reads itself, so nothing is repeated here.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  })
}
