import { Quiz } from '@kader/panel-advice/quiz/quiz'
import { Portal } from '@kader/domain/vocabulary/portals'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

/** Under which name each sector is known to who works there. */
const familyOf = {
  police: 'police',
  welfare: 'welfare',
  education: 'education',
  vdab: 'employment',
  municipality: 'municipality',
  oversight: 'oversight',
} as const satisfies Record<Portal, string>

/** Whose situations first, then the situations; nobody is told how it went. */
export function PublicQuiz({ today }: { today: string }): ReactElement {
  const say = useTranslations('advice')
  const [sector, setSector] = useState<Portal>()
  return (
    <div className="p-prose">
      <fieldset className="p-choices">
        <legend>{say('groupOf.holder')}</legend>
        {Portal.options.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="sector"
              value={one}
              checked={sector === one}
              onChange={() => setSector(one)}
            />
            {say(`family.${familyOf[one]}`)}
          </label>
        ))}
      </fieldset>
      {sector === undefined ? null : <Quiz key={sector} sector={sector} today={today} />}
    </div>
  )
}
