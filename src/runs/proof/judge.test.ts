import { describe } from 'vitest'

import { at, before, estimate, judgeEach, portal, reading, row } from '#testing/evidence.ts'
import { deal } from '#testing/portal.ts'

describe('a firing whose record could be compared', () => {
  judgeEach([
    { name: 'accepted, not read yet', evidence: {}, outcome: null },
    {
      name: 'moved, history and times agree',
      evidence: {
        readings: [
          reading(
            0.5,
            [at('PAID', 1)],
            [row(1, 'NEW', before.movedAt!), row(2, 'PAID', portal(1))],
          ),
        ], // The simulated deal has one.
      },
      outcome: {
        kind: 'moved',
        source: 'history',
        from: { stageId: 'NEW' },
        to: { stageId: 'PAID', at: portal(1) },
        origin: { kind: 'firing', as: 'system' },
        afterSeconds: 0.5,
      },
      tone: 'success',
    },
    {
      name: 'moved, the history was refused',
      evidence: { readings: [reading(0.5, [at('PAID', 1)])] },
      outcome: { kind: 'moved', source: 'readings', to: { stageId: 'PAID', at: portal(1) } },
      tone: 'success',
    },
    {
      name: 'moved, the history row is written a moment later',
      evidence: { readings: [reading(0.5, [at('PAID', 1)], [])] },
      outcome: { kind: 'moved', source: 'readings', to: { stageId: 'PAID' } },
    },
    {
      name: 'moved back, where rules allow it',
      evidence: {
        before: reading(-1, [deal(1, 'PAID')]),
        readings: [reading(0.5, [at('NEW', 1)], [row(9, 'NEW', portal(1))])],
      },
      outcome: { kind: 'moved', from: { stageId: 'PAID' }, to: { stageId: 'NEW' } },
      tone: 'success',
    },
    {
      name: 'already there, behind, a condition unmet, not placed: nothing changed',
      evidence: { readings: [reading(0.5, [before], [row(1, 'NEW', before.movedAt!)])] }, // The simulated deal has one.
      outcome: { kind: 'not-moved', at: { stageId: 'NEW', pipelineId: 0 } },
      tone: 'warning',
    },
    {
      name: 'older history of the same record proves nothing',
      evidence: {
        readings: [
          reading(0.5, [before], [row(1, 'OLD', new Date(0)), row(2, 'NEW', before.movedAt!)]),
        ], // The simulated deal has one.
      },
      outcome: { kind: 'not-moved' },
    },
    {
      name: 'robots moved it on at once',
      evidence: {
        readings: [
          reading(0.5, [at('SHIP', 1)], [row(2, 'PAID', portal(1)), row(3, 'SHIP', portal(1))]),
        ],
      },
      outcome: {
        kind: 'moved-on',
        path: [{ stageId: 'PAID' }, { stageId: 'SHIP' }],
        to: { stageId: 'SHIP' },
      },
      tone: 'info',
    },
    {
      name: 'robots moved it on after 4 s: the same result grows',
      evidence: {
        readings: [
          reading(0.5, [at('PAID', 1)], [row(2, 'PAID', portal(1))]),
          reading(5.5, [at('SHIP', 5)], [row(2, 'PAID', portal(1)), row(3, 'SHIP', portal(5))]),
          reading(15.5, [at('SHIP', 5)], [row(2, 'PAID', portal(1)), row(3, 'SHIP', portal(5))]),
        ],
      },
      outcome: {
        kind: 'moved-on',
        path: [{ at: portal(1) }, { at: portal(5) }],
        afterSeconds: 5.5,
      },
      tone: 'info',
    },
    {
      name: 'robots moved it on, seen without the history',
      evidence: { readings: [reading(2, [at('PAID', 1)]), reading(5, [at('SHIP', 5)])] },
      outcome: {
        kind: 'moved-on',
        path: [{ stageId: 'PAID' }, { stageId: 'SHIP' }],
        source: 'readings',
        afterSeconds: 5,
      },
      tone: 'info',
    },
    {
      name: 'the history was read once and refused later: the stop between stays known',
      evidence: {
        readings: [
          reading(2, [at('SHIP', 2)], [row(2, 'PAID', portal(1)), row(3, 'SHIP', portal(2))]),
          reading(5, [at('SHIP', 2)]),
        ],
      },
      outcome: {
        kind: 'moved-on',
        path: [{ stageId: 'PAID' }, { stageId: 'SHIP' }],
        source: 'history',
        afterSeconds: 2,
      },
      tone: 'info',
    },
    {
      name: 'moved half a minute after the call: not the trigger’s doing',
      evidence: {
        readings: [
          reading(0.5, [before], []),
          reading(40, [at('PAID', 39)], [row(2, 'PAID', portal(39))]),
        ],
      },
      outcome: {
        kind: 'unrelated-move',
        origin: { kind: 'outside', when: 'after', seconds: 37 },
        movedBy: 0,
        afterSeconds: 40,
      },
      tone: 'warning',
    },
    {
      name: 'a rule sends it back, seen in the history',
      evidence: {
        readings: [
          reading(0.5, [at('NEW', 2)], [row(2, 'PAID', portal(1)), row(3, 'NEW', portal(2))]),
        ],
      },
      outcome: { kind: 'came-back', path: [{ stageId: 'PAID' }, { stageId: 'NEW' }] },
      tone: 'warning',
    },
    {
      name: 'a rule sends it back, seen only by the time of the last move',
      evidence: { readings: [reading(0.5, [at('NEW', 2)])] },
      outcome: { kind: 'came-back', path: [], source: 'readings' },
    },
    {
      name: 'a colleague moved it in the same second: observed, not claimed',
      evidence: { readings: [reading(0.5, [at('PAID', 1, 9)], [row(2, 'PAID', portal(1))])] },
      outcome: { kind: 'same-time', origin: { kind: 'same-time' }, movedBy: 9 },
      tone: 'warning',
    },
    {
      name: 'moved in the name of the responsible person, as rules do by default',
      evidence: { readings: [reading(0.5, [at('PAID', 1, 7)])] },
      outcome: { kind: 'moved', origin: { kind: 'firing', as: 'responsible' } },
      tone: 'success',
    },
    {
      name: 'moved in the name of the author',
      evidence: { readings: [reading(0.5, [at('PAID', 1, 8)])] },
      outcome: { kind: 'moved', origin: { kind: 'firing', as: 'author' } },
      tone: 'success',
    },
    {
      name: 'the responsible person moved it a second before the call: known to be earlier',
      evidence: { readings: [reading(0.5, [at('PAID', 0, 7)])] },
      outcome: {
        kind: 'unrelated-move',
        origin: { kind: 'outside', when: 'before', seconds: 1 },
        movedBy: 7,
      },
      tone: 'warning',
    },
    {
      name: 'a colleague moved it before the call, and the trigger further',
      evidence: {
        readings: [
          reading(
            0.5,
            [at('PAID', 1, 7)],
            [row(2, 'PREPARATION', portal(0)), row(3, 'PAID', portal(1))],
          ),
        ],
      },
      outcome: {
        kind: 'moved',
        earlier: [{ stageId: 'NEW', pipelineId: 0 }],
        from: { stageId: 'PREPARATION' },
        path: [{ stageId: 'PAID' }],
        origin: { kind: 'firing', as: 'responsible' },
      },
      tone: 'success',
    },
    {
      name: 'moved after the call and read only then: the move before it is hidden',
      evidence: { readings: [reading(9, [at('SHIP', 5, 9)])] },
      outcome: { kind: 'moved', origin: { kind: 'hidden' }, movedBy: null },
      tone: 'info',
    },
    {
      name: 'the same, and the history shows the move inside the call',
      evidence: {
        readings: [
          reading(9, [at('SHIP', 5, 9)], [row(2, 'PAID', portal(1)), row(3, 'SHIP', portal(5))]),
        ],
      },
      outcome: { kind: 'moved-on', origin: { kind: 'firing', as: 'unnamed' }, movedBy: null },
      tone: 'info',
    },
    {
      name: 'the same, and the history shows none inside the call',
      evidence: { readings: [reading(9, [at('SHIP', 5, 9)], [row(3, 'SHIP', portal(5))])] },
      outcome: { kind: 'unrelated-move', origin: { kind: 'outside', when: 'after' }, movedBy: 9 },
    },
    {
      name: 'no times of the call: only what was observed',
      evidence: { call: null, readings: [reading(0.5, [at('PAID', 1, 9)])] },
      outcome: { kind: 'moved', origin: { kind: 'untimed', mover: 'other' }, movedBy: 9 },
      tone: 'info',
    },
    {
      name: 'another pipeline is another place, though the stage id is equal',
      evidence: { readings: [reading(0.5, [{ ...at('NEW', 1), pipelineId: 3 }])] },
      outcome: { kind: 'moved', from: { pipelineId: 0 }, to: { pipelineId: 3 } },
    },
    {
      name: 'moved in the very second of the move before',
      evidence: {
        before: reading(-1, [at('NEW', 1)]),
        readings: [
          reading(0.5, [at('PAID', 1)], [row(1, 'NEW', portal(1)), row(2, 'PAID', portal(1))]),
        ],
      },
      outcome: { kind: 'moved', path: [{ stageId: 'PAID' }] },
    },
    {
      name: 'the row of the move before is dated a second late',
      evidence: { readings: [reading(0.5, [before], [row(1, 'NEW', portal(1))])] },
      outcome: { kind: 'not-moved' },
    },
    {
      name: 'estimate: only stages can be compared',
      evidence: {
        targets: [estimate],
        before: reading(-1, [estimate]),
        readings: [reading(0.5, [{ ...estimate, stageId: 'SENT' }])],
      },
      outcome: {
        kind: 'moved',
        origin: { kind: 'untimed', mover: 'unnamed' },
        movedBy: null,
        to: { stageId: 'SENT', at: null },
      },
      tone: 'info',
    },
    {
      name: 'estimate: a bounce is seen when a reading falls between',
      evidence: {
        targets: [estimate],
        before: reading(-1, [estimate]),
        readings: [reading(0.5, [{ ...estimate, stageId: 'SENT' }]), reading(5, [estimate])],
      },
      outcome: { kind: 'came-back', path: [{ stageId: 'SENT' }, { stageId: 'NEW' }] },
    },
    {
      name: 'estimate: nothing changed',
      evidence: {
        targets: [estimate],
        before: reading(-1, [estimate]),
        readings: [reading(0.5, [estimate])],
      },
      outcome: { kind: 'not-moved' },
    },
    {
      name: 'no time of the last move, but a history: what follows the old stage counts',
      evidence: {
        before: reading(-1, [{ ...before, movedAt: null }]),
        readings: [
          reading(
            0.5,
            [{ ...at('SHIP', 2), movedAt: null }],
            [row(1, 'NEW', portal(0)), row(2, 'PAID', portal(1)), row(3, 'SHIP', portal(2))],
          ),
        ],
      },
      outcome: { kind: 'moved-on', path: [{ stageId: 'PAID' }, { stageId: 'SHIP' }] },
    },
  ])
})
