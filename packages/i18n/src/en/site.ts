import type { SameKeys } from '../area.ts'
import type { site as dutch } from '../nl/site.ts'

export const site: SameKeys<typeof dutch> = {
  product: 'Kader',
  pageTitle: '{page} · Kader',
  skip: 'Skip to content',
  navigation: 'Main menu',
  languages: 'Language',
  walk: 'May I share this?',
  practise: 'Practise',
  embed: 'Embed',
  example: 'Example',
  footer: 'About this website',
  version: 'Version {version}',
  apart: 'Kader searches the law with you and shows on which article the answer rests. It is not legal advice.',
  noScript: 'The questions that follow need JavaScript. Switch it on in your browser and reload the page. In immediate danger: call 101.',
  linkBroken: 'Something in this link is not right. So you begin again here, at the first question.',
  practiseLead: 'Twenty-five situations from practice. First say what you think; then read what the law says and why. Nobody sees your answers.',
  home: 'To the first question',
  notFoundTitle: 'This page does not exist',
  notFoundLead: 'The address is not right, or the page has moved.',
  privacy: {
    title: 'Privacy',
    lead: 'This website asks for no names, keeps nothing and follows nobody.',
    sections: {
      asking: {
        title: 'When you ask a question',
        text: {
          first: 'You choose from fixed words: who you are, what kind of information it is, whom you want to give it to. Your browser finds the answer itself. Nothing goes to a server.',
          second: 'If you write your question in your own words, that text stays in your browser. If it holds something that looks like a name, a number or an address, Kader asks you to take it out.',
        },
      },
      keeping: {
        title: 'When you take the answer along',
        text: {
          first: 'A link holds only what you chose, behind the sign #. A browser never sends that part of an address to a server.',
          second: 'Printing happens on your device. Only when you press “Save as PDF” yourself do your choices go to our server. It makes the PDF and remembers nothing.',
        },
      },
      device: {
        title: 'What stays on your device',
        text: {
          first: 'Nothing of what you asked. This website uses no cookies and no storage in your browser, and fetches nothing from others. There are no statistics and no advertisements.',
          second: 'Whoever runs the server can see that a device asked for this page, as with any website. Not what you asked.',
        },
      },
    },
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: 'Everyone must be able to ask this question. Here you read what we checked, and what we did not yet.',
    sections: {
      state: {
        title: 'How far we are',
        text: {
          first: 'We build this website to WCAG 2.2, level AA. We call it partially conforming: what we could check ourselves is right, but people with a disability and an independent expert have not tested it yet.',
        },
      },
      tested: {
        title: 'What we checked',
        text: {
          first: 'A program looks for errors on every page, light and dark, and may find none. It recognises only part of all possible problems.',
          second: 'A whole question, from the beginning to the answer, works with the keyboard alone. Each new question gets the focus, and so does the answer.',
          third: 'Every page fits a screen 320 pixels wide without scrolling sideways. That is the same as zooming to 400 per cent.',
        },
      },
      not: {
        title: 'What we did not check yet',
        text: {
          first: 'Working with a screen reader such as NVDA, JAWS or VoiceOver, with voice control and with a braille display. And browsers other than Chromium.',
        },
      },
      known: {
        title: 'What we know can be better',
        text: {
          first: 'The rules and conditions are in Dutch, also when you choose another language. Lawyers have read over only that text.',
          second: 'The date field is that of your browser. How well it works depends on your browser.',
        },
      },
      tell: {
        title: 'Does something not work for you?',
        text: {
          first: 'Tell whoever recommended this website to you. Say which question you were at, and write nothing about a person.',
          second: 'If you get no good answer, turn to the ombudsman competent for your service, such as the Vlaamse Ombudsdienst.',
        },
      },
      date: {
        title: 'When this was written',
        text: { first: 'On 23 November 2026, for version 0.1.0, after our own examination.' },
      },
    },
  },
}
