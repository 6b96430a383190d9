import { describe } from 'vitest'

import { at, before, cut, judgeEach, portal, reading, refused, row } from '#testing/evidence.ts'
import { deal } from '#testing/portal.ts'

describe('a firing with little or no proof', () => {
  judgeEach([
    {
      name: 'missing before and after',
      evidence: { before: reading(-1, []), readings: [reading(0.5, [])] },
      outcome: { kind: 'not-found', accepted: true },
      tone: 'danger',
    },
    {
      name: 'missing before, there after',
      evidence: { before: reading(-1, []), readings: [reading(0.5, [before])] },
      outcome: { kind: 'not-verified', reason: { kind: 'no-reading-before' } },
    },
    {
      name: 'there before, gone after',
      evidence: { readings: [reading(0.5, [])] },
      outcome: { kind: 'not-verified', reason: { kind: 'gone' } },
    },
    {
      name: 'gone after it was seen to move: the move stays proven',
      evidence: { readings: [reading(0.5, [at('PAID', 1)]), reading(5, [])] },
      outcome: { kind: 'moved' },
    },
    {
      name: 'no right to read, before and after',
      evidence: { before: null, readError: 'access-denied' },
      outcome: { kind: 'not-verified', reason: { kind: 'unreadable' } },
      tone: 'warning',
    },
    {
      name: 'no right to read: the portal leaves the record out',
      evidence: { before: null, readings: [reading(0.5, [])] },
      outcome: { kind: 'not-verified', reason: { kind: 'unreadable' } },
    },
    {
      name: 'readable only after',
      evidence: { before: null, readings: [reading(0.5, [at('PAID', 1)])] },
      outcome: { kind: 'not-verified', reason: { kind: 'no-reading-before' } },
    },
    {
      name: 'the readings after failed',
      evidence: { readError: 'no-answer' },
      outcome: { kind: 'not-verified', reason: { kind: 'read-failed', error: 'no-answer' } },
    },
    {
      name: 'contact with three open deals: which one moved',
      evidence: {
        targets: [1, 2, 3].map((id) => ({ typeId: 2, id })),
        before: reading(-1, [deal(1), deal(2), deal(3)]),
        readings: [
          reading(0.5, [deal(1), at('PAID', 1, 0, 2), deal(3)], [row(5, 'PAID', portal(1), 2)]),
        ],
      },
      outcome: { kind: 'moved', movedRecord: { typeId: 2, id: 2 }, alsoMoved: [] },
    },
    {
      name: 'contact: two moved, the first leads',
      evidence: {
        targets: [1, 2].map((id) => ({ typeId: 2, id })),
        before: reading(-1, [deal(1), deal(2)]),
        readings: [reading(0.5, [at('PAID', 3, 0, 1), at('PAID', 1, 0, 2)])],
      },
      outcome: { kind: 'moved', movedRecord: { id: 2 }, alsoMoved: [{ typeId: 2, id: 1 }] },
    },
    {
      name: 'contact: two moved, the first in time leads wherever it stands in the list',
      evidence: {
        targets: [1, 2].map((id) => ({ typeId: 2, id })),
        before: reading(-1, [deal(1), deal(2)]),
        readings: [reading(0.5, [at('PAID', 1, 0, 1), at('PAID', 3, 0, 2)])],
      },
      outcome: { kind: 'moved', movedRecord: { id: 1 }, alsoMoved: [{ typeId: 2, id: 2 }] },
    },
    {
      name: 'contact: the move of the firing leads, also when a stranger moved another deal first',
      evidence: {
        targets: [1, 2].map((id) => ({ typeId: 2, id })),
        before: reading(-1, [deal(1), deal(2)]),
        readings: [reading(0.5, [at('PAID', 1, 77, 1), at('PAID', 1, 0, 2)])],
      },
      outcome: {
        kind: 'moved',
        movedRecord: { id: 2 },
        alsoMoved: [{ id: 1, move: { origin: { kind: 'same-time' }, movedBy: 77 } }],
      },
      tone: 'success',
    },
    {
      name: 'contact: none moved',
      evidence: {
        targets: [1, 2].map((id) => ({ typeId: 2, id })),
        before: reading(-1, [deal(1), deal(2)]),
        readings: [reading(0.5, [deal(1), deal(2)])],
      },
      outcome: { kind: 'not-moved', at: null },
    },
    {
      name: 'contact without open deals',
      evidence: { targets: [] },
      outcome: { kind: 'not-moved', at: null },
    },
    {
      name: 'contact whose deals are not known',
      evidence: { targets: null },
      outcome: { kind: 'not-verified', reason: { kind: 'nothing-to-watch' } },
    },
    {
      name: 'refused: proof that nothing happened, whatever moved meanwhile',
      evidence: { verdict: refused, readings: [reading(0.5, [at('PAID', 1)])] },
      outcome: { kind: 'refused', error: 'unknown-code', code: '', text: refused.text },
      tone: 'danger',
    },
    {
      name: 'held back by the app itself: not sent, and no word of Bitrix24',
      evidence: { verdict: refused, sends: 0 },
      outcome: { kind: 'not-sent', reason: { kind: 'held-back', error: 'unknown-code' } },
      tone: 'neutral',
    },
    {
      name: 'no answer, not read',
      evidence: { verdict: cut },
      outcome: { kind: 'unknown', seen: { kind: 'not-read' } },
      tone: 'warning',
    },
    {
      name: 'no answer, nothing seen since: still unknown',
      evidence: { verdict: cut, readings: [reading(0.5, [before])] },
      outcome: { kind: 'unknown', seen: { kind: 'nothing', at: { stageId: 'NEW' } } },
    },
    {
      name: 'no answer, but it moved: said as seen, never as done by us',
      evidence: {
        verdict: cut,
        readings: [reading(0.5, [at('PAID', 1)], [row(2, 'PAID', portal(1))])],
      },
      outcome: { kind: 'unknown', seen: { kind: 'movement', path: [{ stageId: 'PAID' }] } },
      tone: 'warning',
    },
    {
      name: 'no answer, and every reading after it failed',
      evidence: { verdict: cut, readError: 'access-denied' },
      outcome: { kind: 'unknown', seen: { kind: 'unreadable' } },
    },
    {
      name: 'no answer, and one of two deals is gone: the other was compared',
      evidence: {
        verdict: cut,
        before: reading(-1, [deal(1), deal(2)]),
        readings: [reading(0.5, [deal(2)])],
      },
      outcome: { kind: 'unknown', seen: { kind: 'nothing', at: { stageId: 'NEW' } } },
    },
    {
      name: 'no answer, and the record is gone: nothing was compared',
      evidence: { verdict: cut, readings: [reading(0.5, [deal(2)])] },
      outcome: { kind: 'unknown', seen: { kind: 'unreadable' } },
    },
    {
      name: 'no answer, and nothing can be read',
      evidence: { verdict: cut, before: null, readings: [reading(0.5, [])] },
      outcome: { kind: 'unknown', seen: { kind: 'unreadable' } },
    },
  ])
})
