import type { ReactElement } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Area } from '@kader/i18n/area'
import { Prose, Stack } from '@kader/ui/layout'
import { PageHeader, Section } from '@kader/ui/section'
import { useLanguage } from './display.tsx'
import { PageLoading } from './page-loading.tsx'

interface AboutWords {
  readonly title: string
  readonly lead: string
  readonly sections: Readonly<Record<string, { readonly title: string; readonly text: Readonly<Record<string, string>> }>>
}

/** A page of plain text whose words are fetched only when somebody opens it. */
export function AboutPage({ area }: { area: Area<string, AboutWords> }): ReactElement {
  const language = useLanguage()
  const { data } = useQuery({
    queryKey: ['words', area.name, language],
    queryFn: () => area.load[language](),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!data) return <PageLoading />
  return (
    <Stack gap="large">
      <PageHeader title={data.title} lead={data.lead} />
      {Object.entries(data.sections).map(([key, { title, text }]) => (
        <Section key={key} title={title}>
          <Prose>
            {Object.entries(text).map(([place, words]) => (
              <p key={place}>{words}</p>
            ))}
          </Prose>
        </Section>
      ))}
    </Stack>
  )
}
