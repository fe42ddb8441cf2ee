import type { SameKeys } from '../area.ts'
import type { privacy as dutch } from '../nl/privacy.ts'

export const privacy: SameKeys<typeof dutch> = {
  title: 'Privacy',
  lead: 'Kader shows everyone only what they may see, and remembers who was shown what.',
  sections: {
    asking: {
      title: 'When you ask a question',
      text: {
        first: 'When you ask “May I share this?”, Kader keeps neither your question nor the answer. You fill in no data about a person there.',
      },
    },
    you: {
      title: 'What Kader keeps about you',
      text: {
        first: 'Your name, your function, your service and your cell. And what you do in Kader: what you read, wrote, decided or refused, and on which day.',
        second: 'When you sign in, Kader sets one cookie. It serves only to recognise you and expires after half an hour without activity, or after ten hours. Kader does not know your password.',
        third: 'Your browser also remembers three choices: your language, light or dark, and whether you use shortcuts. Nothing else stays on your device.',
        fourth: 'The address that your sign-in service confirms for you, to write to you that something waits. That mail never says what, and never about whom. You choose whether you want mail.',
      },
    },
    others: {
      title: 'What Kader keeps about others',
      text: {
        first: 'What you and your colleagues write in a signal, a case, an invitation, a consultation, a conclusion or an action. Those texts are stored encrypted.',
        second: 'Write only what is needed. Kader never asks for a national register number.',
        third: 'When somebody gives a name to compare with a registration, Kader does not keep that name: unreadable keys remain of it, which give a hint to the coordinator alone and go with the file.',
      },
    },
    who: {
      title: 'Who sees it',
      text: {
        first: 'For each kind of information the law decides who may read it. Before you send anything, Kader shows who will see it and who will not.',
        second: 'A supervisor sees the log: functions, days, kinds of information and articles. Never what is written.',
        third: 'Whoever runs the server also holds the keys. The organisation that offers Kader must limit and check that access.',
      },
    },
    where: {
      title: 'Where it is',
      text: {
        first: 'In the database of the organisation that offers Kader. In the practice environment that is this computer, and every person is invented.',
        second: 'This website fetches nothing from others. There are no statistics and no advertising.',
      },
    },
    long: {
      title: 'How long',
      text: {
        first: 'Before the first consultation the participants agree how long the joint file is kept, never longer than 30 years after closing.',
        second: 'This version does not yet destroy a file when that time has passed. As long as that is so, Kader is not fit for real data.',
        third: 'Lines in the log are neither erased nor changed.',
      },
    },
    rights: {
      title: 'Is it about you?',
      text: {
        first: 'You can ask which data there are about you and have them corrected. The law can limit that in this field.',
        second: 'Kader has no screen for this yet. Ask the data protection officer of your municipality or of the service. If that does not help, you can turn to the Data Protection Authority. For data of the police that is the Supervisory Body for Police Information.',
      },
    },
  },
}
