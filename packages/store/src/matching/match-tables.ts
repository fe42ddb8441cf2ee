export interface MatchTables {
  match_words: { case_id: string; cell_id: string; part: number; word: Uint8Array }
}
