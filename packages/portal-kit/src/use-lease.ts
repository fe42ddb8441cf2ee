import { useEffect, useState } from 'react'

/**
 * Whether what was heard `heardAt` (instant in milliseconds since 1970) may no longer stand on the screen: `lease`
 * milliseconds passed without hearing anything new, whatever the reason: a lost network, a sleeping machine, a hidden tab.
 */
export function useLease(heardAt: number, lease: number): boolean {
  const [lapsed, setLapsed] = useState(0)
  useEffect(() => {
    if (heardAt === 0) return undefined
    const timer = setTimeout(() => setLapsed(heardAt), Math.max(0, heardAt + lease - Date.now()))
    return () => clearTimeout(timer)
  }, [heardAt, lease])
  return heardAt !== 0 && lapsed === heardAt
}
