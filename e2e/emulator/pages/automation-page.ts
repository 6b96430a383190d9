import type { ObjectType, Pipeline, Robot, Rule, Stage } from '#emulator/core/state.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import { stagesInOrder } from './board.ts'
import { fieldLabel } from './card-page.ts'
import { html, type Html } from './html.ts'
import { stageStyle, userName } from './record-words.ts'

/** For each stage: the triggers that move a record here, and the robots that then act. */
export function automationContent(
  portal: EmulatedPortal,
  type: ObjectType,
  pipeline: Pipeline,
): Html {
  const { state } = portal
  const isHere = (item: Rule | Robot, stage: Stage) =>
    item.typeId === type.id && item.categoryId === pipeline.id && item.stageId === stage.id
  const stages = stagesInOrder(pipeline)
  const nameOf = (id: string) => stages.find((stage) => stage.id === id)?.name ?? id

  return html`
    <p class="lead-in">
      When the app fires a trigger on a record, the first matching rule moves the record to the
      rule’s stage.
      ${!type.hasAutomation && html`<strong>Automation is switched off for this type.</strong>`}
    </p>
    <div class="board-scroll" tabindex="0" role="region" aria-label="Automation rules">
      <div class="board" id="rules" data-live>
        ${stages.map(
          (stage) => html`
            <section class="column" style="${stageStyle(stage.color)}" aria-label="${stage.name}">
              <h2><span>${stage.name}</span></h2>
              <h3>Triggers</h3>
              <ul>
                ${state.rules.filter((rule) => isHere(rule, stage)).map((rule) => ruleCard(portal, rule))}
              </ul>
              <button type="button" class="button add-rule" data-add-rule="${stage.id}">
                Add a trigger<span class="unseen"> to ${stage.name}</span>
              </button>
              ${robotList(
                state.robots.filter((robot) => isHere(robot, stage)),
                nameOf,
              )}
            </section>
          `,
        )}
      </div>
    </div>
    ${ruleDialog(portal, type, pipeline)}
  `
}

function ruleCard(portal: EmulatedPortal, rule: Rule): Html {
  const trigger = portal.state.triggers.find(({ code }) => code === rule.code)
  return html`
    <li class="rule" data-rule="${rule.id}">
      <strong>[Trigger Console] ${trigger?.name ?? rule.code}</strong>
      <code>${rule.code}</code>
      ${trigger === undefined && html`<p class="warning">The app has no such trigger any more.</p>`}
      ${rule.allowBackwards && html`<p>Also moves records back</p>`}
      ${
        rule.condition &&
        html`<p>Only if ${fieldLabel(rule.condition.field)} is “${rule.condition.value}”</p>`
      }
      <p>Changes the stage as: ${changesStageAs(portal, rule)}</p>
      <button type="button" class="rule-remove" data-remove-rule="${rule.id}">
        Remove<span class="unseen"> ${trigger?.name ?? rule.code}</span>
      </button>
    </li>
  `
}

function changesStageAs({ state }: EmulatedPortal, { changeStageAs }: Rule): string {
  if (typeof changeStageAs !== 'number') return changeStageAsNames[changeStageAs]
  const user = state.users.find(({ id }) => id === changeStageAs)
  return user ? userName(user) : `user ${changeStageAs}`
}

const changeStageAsNames = {
  responsible: 'Responsible person',
  author: 'Author of the record',
  system: 'System',
} as const

function robotList(robots: Robot[], nameOf: (stageId: string) => string): Html | null {
  if (robots.length === 0) return null
  return html`
    <h3>Robots</h3>
    <ul>
      ${robots.map(
        ({ afterMs, toStageId }) => html`
          <li class="rule is-robot">
            <strong>${afterMs === 0 ? 'At once' : `After ${Math.round(afterMs / 1000)} s`}</strong>
            moves on to “${nameOf(toStageId)}”
          </li>
        `,
      )}
    </ul>
  `
}

function ruleDialog({ state }: EmulatedPortal, type: ObjectType, pipeline: Pipeline): Html {
  const fieldNames = new Set(
    state.records
      .filter(({ typeId }) => typeId === type.id)
      .flatMap(({ fields }) => Object.keys(fields)),
  )
  return html`
    <dialog class="choice" id="rule-dialog" aria-labelledby="rule-dialog-title">
      <form method="dialog" data-type="${type.id}" data-category="${pipeline.id}">
        <h2 id="rule-dialog-title">Add a trigger</h2>
        ${
          state.triggers.length === 0 &&
          html`<p>The app has registered no triggers yet. Create one in Trigger Console first.</p>`
        }
        <label>
          Trigger
          <select name="code" required>
            ${state.triggers.map(
              ({ code, name }) => html`<option value="${code}">${name} (${code})</option>`,
            )}
          </select>
        </label>
        <label class="check">
          <input type="checkbox" name="allowBackwards" /> Allow moving back to a previous stage
        </label>
        <fieldset>
          <legend>Only if</legend>
          <select name="field" aria-label="Field">
            <option value="">any record</option>
            ${[...fieldNames].map((field) => html`<option value="${field}">${fieldLabel(field)}</option>`)}
          </select>
          <input name="value" aria-label="Equals" placeholder="equals" />
        </fieldset>
        <label>
          Change stage as
          <select name="changeStageAs">
            ${Object.entries(changeStageAsNames).map(
              ([value, name]) => html`<option value="${value}">${name}</option>`,
            )}
            ${state.users.map((user) => html`<option value="${user.id}">${userName(user)}</option>`)}
          </select>
        </label>
        <div class="choice-buttons">
          <button type="submit" value="add" class="button is-main">Add</button>
          <button type="submit" value="cancel" class="button" formnovalidate>Cancel</button>
        </div>
      </form>
    </dialog>
  `
}
