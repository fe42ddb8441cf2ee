import { Button } from '@kader/ui/button'
import type { ButtonProps } from '@kader/ui/button'
import type { ReactElement } from 'react'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Refused } from '@kader/panel-kit/explain'

interface DeedButtonProps<Input> extends Pick<ButtonProps, 'variant' | 'icon' | 'small' | 'label'> {
  children: string
  deed: Deed<Input>
  input: Input
}

/** A button that does one thing and says so when it was refused. */
export function DeedButton<Input>({ deed, input, children, ...look }: DeedButtonProps<Input>): ReactElement {
  const { run, pending, failure } = useDeed(deed)
  return (
    <>
      <Button {...look} pending={pending} onPress={() => void run(input)}>
        {children}
      </Button>
      <Refused failure={failure} />
    </>
  )
}
