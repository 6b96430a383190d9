import { useQuery } from '@tanstack/react-query'

import { saveFile } from '#crm/outcome/csv.ts'
import { type CheckTexts, loadCheckTexts } from '#i18n/check-words.ts'
import { useWords } from '#i18n/use-words.ts'
import { countsOf, type PortalReport } from '#portal/check/findings.ts'
import { reportJson, reportMarkdown } from '#portal/check/report-text.ts'
import type { Overview } from '#portal/model/overview.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { CopyButton } from '#ui/actions/copy-button.tsx'
import { ProgressBar } from '#ui/feedback/progress-bar.tsx'
import { Skeleton } from '#ui/feedback/skeleton.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'
import { ButtonRow } from '#ui/layout/toolbar.tsx'

import { FindingList } from './finding-list.tsx'
import { SandboxPart } from './sandbox-part.tsx'
import { useCheck } from './use-check.ts'

import styles from './check.module.css'

/** Asks the portal, the browser and the network whether they behave as the app expects. */
export function CheckPanel({ overview }: { readonly overview: Overview }) {
  const { t } = useWords()
  const { lang } = usePortal().identity
  const texts = useQuery({ queryKey: ['check texts', lang], queryFn: () => loadCheckTexts(lang) })
  if (texts.data === undefined) return <Skeleton shapes={['row']} label={t('state.loading')} />
  return <CheckBody overview={overview} ct={texts.data} />
}

function CheckBody({ overview, ct }: { readonly overview: Overview; readonly ct: CheckTexts }) {
  const { number } = useWords()
  const check = useCheck(overview)
  const { report, phase, done, total } = check
  const isRunning = phase === 'running'
  const progress = ct('progress', { done: number(done), total: number(total) })
  return (
    <div className={styles['stack']}>
      <p className={styles['note']}>{ct('intro')}</p>
      <ButtonRow>
        {/* One button, so that it keeps the focus. */}
        <Button onPress={isRunning ? check.stop : check.start}>
          {isRunning ? ct('stop') : report === null ? ct('start') : ct('again')}
        </Button>
        <StatusLine isBusy={isRunning}>
          {isRunning ? progress : phase === 'stopped' ? ct('stopped') : ''}
        </StatusLine>
      </ButtonRow>
      {isRunning && (
        <ProgressBar
          label={ct('progressLabel')}
          segments={[{ tone: 'info', value: done }]}
          total={total}
          valueText={progress}
        />
      )}
      <SandboxPart
        overview={overview}
        ct={ct}
        busyReason={isRunning ? progress : undefined}
        onFindings={check.keep}
      />
      {report === null ? (
        <p className={styles['note']}>{ct('never')}</p>
      ) : (
        <>
          <Summary report={report} ct={ct} />
          <FindingList findings={report.findings} types={overview.types} ct={ct} />
          <ReportActions report={report} ct={ct} />
        </>
      )}
    </div>
  )
}

interface ReportProps {
  readonly report: PortalReport
  readonly ct: CheckTexts
}

function Summary({ report, ct }: ReportProps) {
  const { number, dateTime } = useWords()
  const { holds, checked } = countsOf(report)
  return (
    <p>
      {ct('summary', {
        date: dateTime(report.at),
        version: report.appVersion,
        holds: number(holds),
        checked: number(checked),
      })}
    </p>
  )
}

function ReportActions({ report, ct }: ReportProps) {
  const { t } = useWords()
  const name = `trigger-console-check-${report.at.toISOString().slice(0, 10)}`
  return (
    <section>
      <h3 className={styles['heading']}>{ct('reportTitle')}</h3>
      <p className={styles['note']}>{ct('reportText')}</p>
      <ButtonRow>
        <CopyButton
          text={reportMarkdown(report)}
          labels={{
            copy: ct('report.copy'),
            copied: t('action.copied'),
            failed: t('action.copyFailed'),
          }}
        />
        <Button
          size="sm"
          onPress={() => saveFile(`${name}.json`, reportJson(report), 'application/json')}
        >
          {ct('report.json')}
        </Button>
        <Button
          size="sm"
          onPress={() => saveFile(`${name}.md`, reportMarkdown(report), 'text/markdown')}
        >
          {ct('report.markdown')}
        </Button>
      </ButtonRow>
    </section>
  )
}
