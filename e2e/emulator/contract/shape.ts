/**
 * A scalar of an answer. `flag` is Y or N, `digits` a number sent as text, `moment` an ISO time with
 * an offset, `colour` #RRGGBB. A question mark allows null.
 */
export type Leaf = 'text' | 'digits' | 'flag' | 'moment' | 'colour' | 'number' | 'boolean'

/** A list names the shapes its rows may have; an empty one is PHP's empty array. */
export type Shape = Leaf | `${Leaf}?` | readonly Shape[] | { readonly [key: string]: Shape }
