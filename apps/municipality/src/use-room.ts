import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { gateway } from './trpc.ts'

/** How often is asked whether the room changed while its page is visible, in milliseconds. */
const beat = 2000
/** After so many silences in a row nothing of the room stays on screen. */
const silences = 3

const asked = { networkMode: 'always', retry: false } as const

/** A consultation that follows what others do, and whether the gateway has been silent too long. */
export function useRoom(id: string) {
  const room = useQuery({ ...gateway.api.consults.read.queryOptions({ id }), ...asked })
  const change = useQuery({ ...gateway.api.consults.follow.queryOptions({ id }), ...asked, refetchInterval: beat })
  const { refetch } = room
  const stamp = change.data?.stamp
  useEffect(() => {
    if (stamp !== undefined) void refetch()
  }, [stamp, refetch])
  const [heard, setHeard] = useState({ at: 0, silences: 0 })
  if (change.dataUpdatedAt !== heard.at) setHeard({ at: change.dataUpdatedAt, silences: change.errorUpdateCount })
  return { room, masked: change.errorUpdateCount - heard.silences >= silences }
}
