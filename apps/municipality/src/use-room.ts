import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { gateway } from './trpc.ts'

/** How often the room is read while its page is visible, in milliseconds. */
const beat = 2000
/** After so many silences in a row nothing of the room stays on screen. */
const silences = 3

/** A consultation that follows what others do, and whether the gateway has been silent too long. */
export function useRoom(id: string) {
  const room = useQuery({
    ...gateway.api.consults.read.queryOptions({ id }),
    refetchInterval: beat,
    networkMode: 'always',
    retry: false,
  })
  const [heard, setHeard] = useState({ at: 0, silences: 0 })
  if (room.dataUpdatedAt !== heard.at) setHeard({ at: room.dataUpdatedAt, silences: room.errorUpdateCount })
  return { room, masked: room.errorUpdateCount - heard.silences >= silences }
}
