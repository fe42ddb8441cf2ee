import { assert, property, string, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { fileTypeOf, isActive } from './file-type.ts'

const of = (text: string): Uint8Array => Uint8Array.from(unescape(encodeURIComponent(text)), (letter) => letter.charCodeAt(0))
const odt = of('PK\u0003\u0004.{26 bytes of a header....}mimetypeapplication/vnd.oasis.opendocument.textPK')
const docx = of('PK\u0003\u0004 [Content_Types].xml word/document.xml')

test.each([
  ['pdf', of('%PDF-1.7\n')],
  ['odt', odt],
  ['docx', docx],
  ['txt', of('gewone tekst, ook met é')],
  [undefined, of('')],
  [undefined, of('tekst\u0000met een nul')],
  [undefined, new Uint8Array([0xff, 0xfe, 0x41])],
  [undefined, of('PK\u0003\u0004 een ander archief')],
  [undefined, of('PK\u0003\u0004 [Content_Types].xml xl/workbook.xml')],
])('is %s, by what it holds', (type, bytes) => {
  expect(fileTypeOf(bytes)).toBe(type)
})

test('random bytes are never taken for a document', () =>
  assert(
    property(uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => {
      expect([undefined, 'txt']).toContain(fileTypeOf(new Uint8Array([0x01, ...bytes])))
      if (bytes.includes(0)) expect(fileTypeOf(new Uint8Array([0x01, ...bytes]))).toBeUndefined()
    }),
  ))

test('any text is text, whatever it is named', () =>
  assert(
    property(string({ minLength: 1 }), (text) => {
      expect(fileTypeOf(of(`a${text.replaceAll('\u0000', '')}`))).toBe('txt')
    }),
  ))

test.each([
  ['pdf', '%PDF-1.7 /OpenAction << /S /JavaScript /JS (app.alert(1)) >>', true],
  ['pdf', '%PDF-1.7 /Launch', true],
  ['pdf', '%PDF-1.7 /Catalog', false],
  ['docx', 'PK word/vbaProject.bin', true],
  ['docx', 'PK word/document.xml', false],
  ['odt', 'PK Basic/Standard/Module1.xml', true],
  ['txt', 'een tekst over /JavaScript', false],
] as const)('of %s, "%s" acts by itself: %s', (type, text, active) => {
  expect(isActive(of(text), type)).toBe(active)
})
