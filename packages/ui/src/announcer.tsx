import { createContext, useCallback, useContext, useMemo, useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { toneIcons } from './status-tag.tsx'
import type { Tone } from './status-tag.tsx'
import { useWords } from './words.tsx'

export interface Announcement {
  message: string
  tone?: Tone
  /** Only for who listens; nothing appears on screen. */
  quiet?: boolean
}

interface Announcer {
  announce: (announcement: Announcement) => void
}

const AnnouncerContext = createContext<Announcer>({ announce: () => undefined })

/** Says what happened: `useAnnounce()({ message: 'De vraag is verstuurd.', tone: 'yes' })`. */
export function useAnnounce(): (announcement: Announcement) => void {
  return useContext(AnnouncerContext).announce
}

/** A message stays until it is closed or the next one comes: nobody has to read fast. */
export function AnnouncerProvider({ children }: { children: ReactNode }): ReactElement {
  const words = useWords()
  const [latest, setLatest] = useState<(Announcement & { number: number }) | null>(null)
  const announce = useCallback((announcement: Announcement) => {
    setLatest((before) => ({ ...announcement, number: (before?.number ?? 0) + 1 }))
  }, [])
  const announcer = useMemo(() => ({ announce }), [announce])
  const tone = latest?.tone ?? 'info'
  return (
    <AnnouncerContext value={announcer}>
      {children}
      <div className="k-toasts" data-print="no">
        <div role="status" className={latest && !latest.quiet ? 'k-toast' : 'k-hidden'} data-tone={tone}>
          {latest ? (
            <p key={latest.number}>
              <Icon name={toneIcons[tone]} /> {latest.message}
            </p>
          ) : null}
        </div>
        {latest && !latest.quiet ? (
          <Button
            variant="quiet"
            small
            label={words.noticeDismiss}
            icon="cross"
            onPress={() => setLatest(null)}
          >
            {words.close}
          </Button>
        ) : null}
      </div>
    </AnnouncerContext>
  )
}
