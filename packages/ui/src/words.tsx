import { createContext, useContext } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { dutch } from './dutch-words.ts'

/** The few words the primitives say by themselves; the shell supplies them in the chosen language. */
export type Words = { readonly [Key in keyof typeof dutch]: string }

const WordsContext = createContext<Words>(dutch)

export function WordsProvider({ words, children }: { words: Words; children: ReactNode }): ReactElement {
  return <WordsContext value={words}>{children}</WordsContext>
}

export function useWords(): Words {
  return useContext(WordsContext)
}
