import { useRouter } from '@tanstack/react-router'

/** Goes to a path of this portal after something was done; for links, use Link. */
export function useNavigateTo(): (path: string) => void {
  const router = useRouter()
  return (path) => router.history.push(path)
}
