import { Component } from 'react'
import type { ReactNode } from 'react'

interface Crash {
  error: unknown
}

/** The last net: words in Dutch, because the catalogue itself may be what failed. */
export class CrashBoundary extends Component<{ children: ReactNode }, { crash: Crash | null }> {
  override state: { crash: Crash | null } = { crash: null }

  static getDerivedStateFromError(error: unknown): { crash: Crash } {
    return { crash: { error } }
  }

  override render(): ReactNode {
    if (!this.state.crash) return this.props.children
    return (
      <main className="k-last-net">
        <h1>Er ging iets mis aan onze kant</h1>
        <p>U hebt niets verkeerd gedaan. Laad de pagina opnieuw.</p>
        <button className="k-button" data-variant="primary" onClick={() => window.location.reload()}>
          Pagina opnieuw laden
        </button>
      </main>
    )
  }
}
