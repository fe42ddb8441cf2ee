import { addDays, localDate } from '@kader/domain/local-date'
import { contestedQuestions } from '@kader/domain/vocabulary/contested'
import { describe, expect, test } from 'vitest'
import type { Norm } from '../norm.ts'
import { norms } from './all-norms.ts'
import { concordance, newPenalCodeFrom } from './concordance.ts'
import { legalPeriodOn, timeline } from './timeline.ts'

const dossier = `
  sw-458-oud sw-458 sw-458bis sw-458ter sw-458quater sw-422bis sw-noodtoestand sw26-inwerking sw26-352 sw26-353-1
  sw26-353-2 sw26-353-3 sw26-299 sw26-noodtoestand sw26-371 sw26-357 sv-29 sv-30 sv-46bis1-1 sv-46bis1-3 gwh-44-2019
  sv-28quinquies sv-90quindecies wet-livc-2 wet-livc-3-1 wet-livc-3-2 wet-livc-4-1 wet-livc-4-2 wet-livc-4-3 wet-livc-5
  gwh-52-2021 decr-livc-2021 decr-458ter-2023 wet-458ter-2026-2 wet-458ter-2026-3 wet-458ter-2026-4 wet-458ter-2026-5
  wet-458ter-2026-6 wet-458ter-2026-8 decr-vl-2024 decr-fg-2023 kb-ftf-2016 ter-2 ter-6-8 ter-18 ter-20 ter-21 ter-23-25
  ter-26 ter-31-33 ter-45 avg-5 avg-6-9-10 avg-15 avg-26-35 gbw-8-10 gbw-11 gbw-12 gbw-14 gbw-t2 egov-8 toezicht clb-8
  clb-9 clb-14 school-discretie school-no-2013-03 ijh-7 ijh-74 ijh-76 ijh-75 ijh-77 drm-2004 ocmw-36-50 dlb-29-4 dlb-75
  dlb-189 dlb-191-3 caw ggz-arts vdab-2004 jh-5 jh-9-15 jb-77 wpa-5-1 wpa-44-1 wpa-44-11-6 wpa-44-11-7 wpa-44-11-9
  wpa-44-11-9bis ivd-8 ivd-2-2 ivd-14 ivd-16 ivd-19 ivd-20 classif-1998 ocad-2006 bm-politiebevoegdheid openbaarheid
  toestemming gpi-78 omz-2015 omz-2018 ocad-nota-2020 col-4-2018 strat-ter-2021 actieplan-vl
`
  .trim()
  .split(/\s+/)

const dutch = /\b(de|het|een|en|van|niet|is|die)\b/i
const english = /\b(the|of the|and|may|must|shall|with|by)\b/

describe('the norms of the dossier', () => {
  test('are 108, each exactly once', () => {
    expect(dossier).toHaveLength(108)
    expect(norms.map((norm) => norm.id).toSorted()).toEqual(dossier.toSorted())
  })

  test.each<Norm>(norms)('$id ends no earlier than it begins', ({ from, to }) => {
    expect(to === undefined || from <= to).toBe(true)
  })

  test.each<Norm>(norms)('$id says in whole Dutch sentences what it does', ({ effect, note }) => {
    expect(effect).toMatch(/^\p{Lu}.*\.$/u)
    expect(effect).toMatch(dutch)
    expect(`${effect} ${note ?? ''}`).not.toMatch(english)
  })

  test.each<Norm>(norms)('$id names where it was read, or says that it was not', ({ sources, note }) => {
    for (const source of sources) expect(source).toMatch(/^https?:\/\/\S+$/)
    if (sources.length === 0) expect(note).toMatch(/niet gelezen/)
  })

  test.each<Norm>(norms)(
    '$id says what was not read when its mark is not the best one',
    ({ confidence, note }) => {
      if (confidence === 'RECALLED') expect(note).toMatch(/niet (na)?gelezen/)
    },
  )

  test('point only to open questions that exist', () => {
    const named = norms.flatMap((norm: Norm) => norm.note?.match(/Q-\d+/g) ?? [])
    expect(named.filter((id) => !Object.hasOwn(contestedQuestions, id))).toEqual([])
  })
})

describe('the timeline', () => {
  test('runs from P0 to P6 without gap or overlap', () => {
    expect(timeline.map((period) => period.id)).toEqual(['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6'])
    for (const [index, period] of timeline.entries()) {
      const next = timeline[index + 1]
      expect(period.to && addDays(period.to, 1)).toEqual(next?.from)
    }
  })

  test('lets the day of disclosure choose', () => {
    expect(legalPeriodOn(localDate('2015-12-31'))).toBeUndefined()
    expect(legalPeriodOn(localDate('2018-09-23'))?.id).toBe('P1')
    expect(legalPeriodOn(localDate('2018-09-24'))?.id).toBe('P2')
    expect(legalPeriodOn(localDate('2026-08-31'))?.id).toBe('P5')
    expect(legalPeriodOn(localDate('2026-10-05'))?.id).toBe('P6')
  })
})

describe('the concordance', () => {
  const periodOf = new Map<string, Norm>(norms.map((norm) => [norm.id, norm]))

  test('ends every article of the old Penal Code the day before the new one begins', () => {
    const old = concordance.flatMap((entry) => entry.oldNorms).filter((id) => id.startsWith('sw-'))
    const ends = old.map((id) => periodOf.get(id)?.to)
    expect(new Set(ends)).toEqual(new Set([addDays(newPenalCodeFrom, -1)]))
  })

  test('begins every article that follows on the first day of the new Penal Code', () => {
    const begins = concordance.flatMap((entry) => entry.newNorms).map((id) => periodOf.get(id)?.from)
    expect(new Set(begins)).toEqual(new Set([newPenalCodeFrom]))
  })
})
