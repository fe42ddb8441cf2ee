import { useId } from 'react'
import type { ReactElement, ReactNode } from 'react'

/** The title of a page: takes the focus after a navigation. One per page. */
export function PageHeader({
  title,
  lead,
  actions,
  meta,
}: {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  /** State tags and dates that belong to the title. */
  meta?: ReactNode
}): ReactElement {
  return (
    <header className="k-page-header">
      <div className="k-page-title">
        <h1 tabIndex={-1}>{title}</h1>
        {meta ? <div className="k-cluster">{meta}</div> : null}
        {lead ? <p className="k-lead">{lead}</p> : null}
      </div>
      {actions ? <div className="k-cluster">{actions}</div> : null}
    </header>
  )
}

interface SectionProps {
  title: string
  children: ReactNode
  description?: ReactNode
  actions?: ReactNode
  level?: 2 | 3
}

/** A part of a page with a heading. */
export function Section(props: SectionProps): ReactElement {
  return <Titled {...props} className="k-section" />
}

/** The same in a frame, where parts stand beside each other or can be taken apart from their page. */
export function Card(props: SectionProps & { tone?: 'plain' | 'sector' }): ReactElement {
  return <Titled {...props} className="k-section k-card" look={props.tone ?? 'plain'} />
}

function Titled(props: SectionProps & { className: string; look?: string }): ReactElement {
  const id = useId()
  const Title = props.level === 3 ? 'h3' : 'h2'
  return (
    <section className={props.className} aria-labelledby={id} data-look={props.look}>
      <div className="k-section-head">
        <Title id={id}>{props.title}</Title>
        {props.actions ? <div className="k-cluster">{props.actions}</div> : null}
      </div>
      {props.description ? <p className="k-quiet">{props.description}</p> : null}
      {props.children}
    </section>
  )
}
