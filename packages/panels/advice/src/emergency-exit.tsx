import { begin } from '@kader/advice/course/course'
import type { Course } from '@kader/advice/course/course'
import { ruleInWords } from '@kader/advice/rule-in-words'
import { Icon } from '@kader/ui/icon'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { Law } from './law.tsx'

/** The rule of the state of necessity: it stands beside every question and every answer. */
const EMERGENCY = 'G04'

interface EmergencyExitProps {
  course: Course
  onAsk: (course: Course) => void
}

/** Always in sight: whom to call, and what the law allows in need. */
export function EmergencyExit({ course, onAsk }: EmergencyExitProps): ReactElement {
  const say = useTranslations('advice')
  const rule = ruleInWords(EMERGENCY, course.at)
  const { holder, kind } = course.words
  const urgent = begin({
    at: course.at,
    words: {
      ...(holder === undefined ? {} : { holder }),
      ...(kind === undefined ? {} : { kind }),
      setting: 'emergency',
    },
  })
  return (
    <aside className="k-advice-emergency" aria-label={say('emergencyTitle')}>
      <Icon name="warning" />
      <div className="k-advice-stack">
        <p>
          <strong>{say('emergencyTitle')}</strong>. {say('emergency')}
        </p>
        <details className="k-advice-why">
          <summary>{say('emergencyMore')}</summary>
          <div className="k-advice-stack">
            {rule === undefined ? null : (
              <p>
                <Law>{rule.sentence}</Law>
              </p>
            )}
            <button type="button" className="k-advice-button" onClick={() => onAsk(urgent)}>
              {say('emergencyAsk')}
            </button>
          </div>
        </details>
      </div>
    </aside>
  )
}
