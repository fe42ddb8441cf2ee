import { begin } from '@kader/advice/course/course'
import { AdviceWalk } from '@kader/panel-advice/advice-walk'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { PublicQuiz } from '../public-quiz.tsx'
import { Frame } from './frame.tsx'
import type { PageProps } from './page-props.ts'

/** Any day does: who one is, is asked first on all of them, and the day itself is not shown yet. */
const anyDay = '2026-09-01'

/** The first question as a document, to be answered before any script has come. */
export function WalkPage(props: PageProps): ReactElement {
  const say = useTranslations('site')
  const lead = useTranslations('advice')
  return (
    <Frame {...props} page="walk" title={say('walk')} lead={lead('lead')}>
      <noscript>
        <p className="p-notice">{say('noScript')}</p>
      </noscript>
      <div id="walk" data-waiting="" data-link-broken={say('linkBroken')}>
        <AdviceWalk today={begin({ at: anyDay }).at} address="" />
      </div>
    </Frame>
  )
}

export function PractisePage(props: PageProps): ReactElement {
  const say = useTranslations('site')
  return (
    <Frame {...props} page="practise" title={say('practise')} lead={say('practiseLead')}>
      <noscript>
        <p className="p-notice">{say('noScript')}</p>
      </noscript>
      <div id="quiz" data-waiting="">
        <PublicQuiz today={anyDay} />
      </div>
    </Frame>
  )
}

export function AbsentPage(props: PageProps): ReactElement {
  const say = useTranslations('site')
  return (
    <Frame {...props} page="absent" title={say('notFoundTitle')} lead={say('notFoundLead')}>
      <p>
        <a href="/">{say('home')}</a>
      </p>
    </Frame>
  )
}
