

export const orders = {
  title: 'What a colleague carries out',
  lead: 'The action only. The reasons and who said what are not in it.',
  task: 'What is to be done?',
  who: 'Who carries it out?',
  due: 'By',
  state: 'State',
  doneOn: 'Done on {day}',
  waits: 'Not done yet',
  done: 'This is done',
  pass: 'Pass an action on to a colleague',
  passAbout: 'You may tell a colleague of your service which agreed action to carry out. Write the action only, never why.',
  action: 'Which action?',
  to: 'To whom?',
  write: 'What is your colleague to do?',
  writeAbout: 'Your colleague reads only this.',
  minimum: 'This is the action only, without reasons or sources.',
  send: 'Pass on',
}
