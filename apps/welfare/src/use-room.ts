import { useLease } from '@kader/portal-kit/use-lease'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { gateway } from './trpc.ts'

/** How often is asked whether the room changed while its page is visible, in milliseconds. */
const beat = 700
/** How long what stands on the screen holds without hearing of the gateway, in milliseconds. */
const lease = 6000

const asked = { networkMode: 'always', retry: false } as const

/** A consultation that follows what others do, and whether its lease on the screen lapsed. */
export function useRoom(id: string) {
  const room = useQuery({ ...gateway.api.consults.read.queryOptions({ id }), ...asked })
  const change = useQuery({ ...gateway.api.consults.follow.queryOptions({ id }), ...asked, refetchInterval: beat })
  const { refetch } = room
  const stamp = change.data?.stamp
  useEffect(() => {
    if (stamp !== undefined) void refetch()
  }, [stamp, refetch])
  return { room, masked: useLease(change.dataUpdatedAt, lease) }
}
