import type { SameKeys } from '../area.ts'
import type { accessibility as dutch } from '../nl/accessibility.ts'

export const accessibility: SameKeys<typeof dutch> = {
  title: 'Accessibility statement',
  lead: 'Everyone should be able to work with Kader. Here you read what we checked, and what we did not yet.',
  sections: {
    state: {
      title: 'Where we stand',
      text: {
        first: 'We build Kader to WCAG 2.2, level AA. We call it partially conformant: what we could check ourselves is right, but people with a disability and an independent expert have not tested Kader yet.',
      },
    },
    tested: {
      title: 'What we checked',
      text: {
        first: 'A program looks for errors on the pages of every portal, light and dark, and must find none. It recognises only some of all possible problems.',
        second: 'Every page fits a screen of 320 pixels wide without scrolling sideways. That is the same as 400 per cent zoom.',
        third: 'Buttons and fields are made for the keyboard; not every page was walked that way from end to end yet. You can switch single-key shortcuts off under Display. Colour is never the only sign. Movement goes when you set that on your device.',
      },
    },
    not: {
      title: 'What we did not check yet',
      text: {
        first: 'Working with a screen reader such as NVDA, JAWS or VoiceOver, with voice control and with a braille display. And other browsers than Chromium.',
        second: 'Files that you keep, such as the log, are meant for a program and not for reading.',
      },
    },
    known: {
      title: 'What we know could be better',
      text: {
        first: 'The field for a date is the one of your browser. How well it works depends on your browser.',
        second: 'The chair’s table “Who sees what” is long on a phone.',
        third: 'After half an hour without activity Kader signs you out. What you did not save is then lost.',
      },
    },
    tell: {
      title: 'Does something not work for you?',
      text: {
        first: 'Tell the administrator of Kader in your municipality or service. Say which page you were on and what you wanted to do, and write nothing about a person.',
        second: 'If you get no good answer, you can turn to the ombudsman for your service, such as the Flemish Ombudsman Service.',
      },
    },
    date: {
      title: 'When this was drawn up',
      text: {
        first: 'On 23 November 2026, for version 0.1.0, after our own examination.',
      },
    },
  },
}
