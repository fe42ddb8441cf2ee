import { useState } from 'react'
import type { ReactElement } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from '@kader/ui/button'
import { DefinitionList } from '@kader/ui/definition-list'
import { PopoverButton } from '@kader/ui/why-popover'
import { useTranslations } from 'use-intl'
import { forgetAnswers } from './session-end.ts'
import { sessionQuery, signOut } from './session.ts'
import type { MandateCard, SignedIn } from './session.ts'
import { SwitchMandateDialog } from './switch-mandate-dialog.tsx'

/** Who one is and as what one acts; changing that is a step of its own. */
export function AccountMenu({ session }: { session: SignedIn }): ReactElement {
  const t = useTranslations('shell')
  const say = useTranslations('capacities')
  const [choice, setChoice] = useState<MandateCard | null>(null)
  const { mandate, person } = session
  const others = session.mandates.filter((each) => each.id !== mandate.id)
  return (
    <>
      <PopoverButton
        icon="person"
        small
        trigger={t('account', { name: person.name, capacity: say(mandate.capacity) })}
        title={t('accountTitle')}
      >
        {(close) => (
          <>
            <DefinitionList
              items={[
                {
                  term: t('mandate'),
                  value: t('mandateIn', { capacity: say(mandate.capacity), service: mandate.service }),
                },
                ...(mandate.cell ? [{ term: t('cell'), value: mandate.cell }] : []),
              ]}
            />
            {others.length > 0 ? (
              <div className="k-stack" data-gap="small" role="group" aria-label={t('switchMandate')}>
                <p className="k-quiet">{t('switchMandate')}</p>
                {others.map((each) => (
                  <Button
                    key={each.id}
                    small
                    onPress={() => {
                      close()
                      setChoice(each)
                    }}
                  >
                    {t('mandateIn', { capacity: say(each.capacity), service: each.service })}
                  </Button>
                ))}
              </div>
            ) : null}
            <SignOutButton />
          </>
        )}
      </PopoverButton>
      <SwitchMandateDialog choice={choice} onClose={() => setChoice(null)} />
    </>
  )
}

function SignOutButton(): ReactElement {
  const t = useTranslations('shell')
  const queries = useQueryClient()
  const leaving = useMutation({
    mutationFn: signOut,
    onSettled: async () => {
      forgetAnswers(queries)
      await queries.resetQueries({ queryKey: sessionQuery.queryKey })
    },
  })
  return (
    <Button pending={leaving.isPending} onPress={() => leaving.mutate()}>
      {t('signOut')}
    </Button>
  )
}
