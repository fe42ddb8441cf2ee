import type { AgreementLine } from '@kader/domain/agreement'
import { agreedLaw } from '@kader/secrecy-rules'
import { useEffect, useState } from 'react'

export type Proof = 'working' | 'opens-nothing' | 'broken'

/** Goes over the whole space once the lines stand still for a moment; until then nothing is claimed. */
export function useProof(lines: readonly AgreementLine[]): Proof {
  const key = JSON.stringify(lines)
  const [found, setFound] = useState<{ readonly key: string; readonly proof: Proof }>()
  useEffect(() => {
    const timer = setTimeout(() => {
      const law = agreedLaw(JSON.parse(key) as AgreementLine[], 1)
      setFound({ key, proof: law.ok ? 'opens-nothing' : 'broken' })
    }, 300)
    return () => clearTimeout(timer)
  }, [key])
  return found?.key === key ? found.proof : 'working'
}
